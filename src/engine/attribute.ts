// Judge the group, attribute the exchange. Accounts of a relay carry the harvest and the ordinary requests of
// paying customers side by side, so membership of an account says little about one exchange. Exchanges that
// carry the group's own traces are the campaign's. Every other one is weighed by a mixture model: how much
// likelier its content is under the campaign than under what this log's customers ordinarily send
// (`learned-ratios.ts`), against the account's own share (expectation maximisation; the traced exchanges are
// held fixed, so that the model cannot drift into the customers). Refused: to take the rest of the same
// accounts as the model of ordinary use, since in accounts that do nothing but harvest the rest is harvest too.

import type { GroupView } from '../signals/view.ts';
import { quantileOf } from '../stats/shares.ts';
import { type GroupContent, learnRatios } from './learned-ratios.ts';

export interface Attribution {
  /** Probability that the exchange is the campaign's, given that there is one; one entry an exchange of the view. */
  readonly responsibility: Float64Array;
  /** Expected exchanges of the campaign by member, and share of the member's exchanges in view, 0..1. */
  readonly memberExchanges: Float64Array;
  readonly memberShare: Float64Array;
}

const rounds = 8;
/** Parts of what members have at the median. */
const passingShare = 0.1;
const passingExchanges = 0.25;
/** A trace may be quoted by an innocent, or a family's threshold met by chance. */
export const tracedResponsibility = 0.97;

export function attribute(group: GroupView, content: GroupContent): Attribution {
  const { exchanges } = group;
  const { core, nats } = learnRatios(group, content);
  const held = withWhatFollows(group, core);
  const responsibility = Float64Array.from(held, (isHeld) => (isHeld === 1 ? tracedResponsibility : 0));
  const counts = sumsOf(group, () => 1);
  const sums = (): Float64Array => sumsOf(group, (row) => responsibility[row] ?? 0);
  const sharesOf = (expected: Float64Array): Float64Array =>
    expected.map((sum, member) => sum / Math.max(1, counts[member] ?? 1));
  let memberExchanges = sums();
  let memberShare = sharesOf(memberExchanges);
  for (let round = 0; round < rounds; round += 1) {
    for (let row = 0; row < exchanges.count; row += 1) {
      if (held[row] === 1) continue;
      const share = Math.min(0.98, Math.max(0.001, memberShare[exchanges.member[row] ?? 0] ?? 0));
      responsibility[row] = 1 / (1 + ((1 - share) / share) * Math.exp(-(nats[row] ?? 0)));
    }
    memberExchanges = sums();
    memberShare = sharesOf(memberExchanges);
  }
  const isPasserBy = passersBy(memberExchanges, memberShare);
  const without = (values: Float64Array, memberOf: (index: number) => number): Float64Array =>
    values.map((value, index) => (isPasserBy(memberOf(index)) ? 0 : value));
  return {
    responsibility: without(responsibility, (row) => exchanges.member[row] ?? 0),
    memberExchanges: without(memberExchanges, (member) => member),
    memberShare: without(memberShare, (member) => member),
  };
}

/**
 * Whoever has sent little that looks like the campaign's, both beside what else he sends and beside what its members sent,
 * has met its texts by chance: accounts of one pool carry the harvest alike, and a fresh one has sent nothing else yet.
 */
function passersBy(memberExchanges: Float64Array, shares: Float64Array): (member: number) => boolean {
  const isIn = (_: number, member: number): boolean => (memberExchanges[member] ?? 0) >= tracedResponsibility;
  const usualShare = medianOf(shares.filter(isIn));
  const usualExchanges = medianOf(memberExchanges.filter(isIn));
  return (member) =>
    (shares[member] ?? 0) < passingShare * usualShare &&
    (memberExchanges[member] ?? 0) < passingExchanges * usualExchanges;
}

/**
 * The traced exchanges, and those that go on with a conversation of which every first request is traced, on whichever
 * account: a tool's result says little, but who sent it is known by what it is the result of. Nothing is learned from them.
 */
function withWhatFollows({ exchanges }: GroupView, core: Uint8Array): Uint8Array {
  const { opening, turns } = exchanges;
  const first = new Map<number, { turns: number; isTraced: boolean }>();
  core.forEach((traced, row) => {
    const id = opening[row] ?? 0;
    if (id === 0) return;
    const isTraced = traced === 1;
    const length = turns[row] ?? 0;
    const known = first.get(id);
    if (known === undefined || length < known.turns) first.set(id, { turns: length, isTraced });
    else if (length === known.turns) known.isTraced &&= isTraced;
  });
  return core.map((traced, row) => (traced === 1 || first.get(opening[row] ?? 0)?.isTraced === true ? 1 : 0));
}

/** 0 of none. */
function medianOf(values: Float64Array): number {
  return values.length === 0 ? 0 : quantileOf(values.toSorted(), 0.5);
}

/** Sums over the exchanges in view, by member. */
function sumsOf({ exchanges, members }: GroupView, valueOf: (row: number) => number): Float64Array {
  const sums = new Float64Array(members.length);
  for (let row = 0; row < exchanges.count; row += 1) {
    const member = exchanges.member[row] ?? 0;
    sums[member] = (sums[member] ?? 0) + valueOf(row);
  }
  return sums;
}
