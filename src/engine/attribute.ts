// Judge the group, attribute the exchange. Accounts of a relay carry the harvest and the ordinary requests of
// paying customers side by side, so membership of an account says little about one exchange. Exchanges that
// carry the group's own traces are the campaign's. Every other one is weighed by a small mixture model: how
// much likelier are its features under the campaign's own exchanges than under what this log's customers
// ordinarily send, against the account's own share (expectation maximisation; the traced exchanges are held
// fixed, so that the model cannot drift into the customers). Refused: to take the rest of the same accounts
// as the model of ordinary use, since in accounts that do nothing but harvest the rest is harvest too.

import { capabilities, elicitationBit } from '../core/fingerprint.ts';
import type { Background, ExchangeColumns, GroupView } from '../signals/view.ts';

export interface Attribution {
  /** Probability that the exchange is the campaign's, given that there is one; one entry an exchange of the view. */
  readonly responsibility: Float64Array;
  /** Expected exchanges of the campaign by member, and share of the member's exchanges in view, 0..1. */
  readonly memberExchanges: Float64Array;
  readonly memberShare: Float64Array;
}

const rounds = 8;
/** A trace may be quoted by an innocent, or a family's threshold met by chance. */
export const tracedResponsibility = 0.97;
/** Features are counted as if independent; this bounds what they may say together. */
const likelihoodNatsMax = 5;
/** Shares of rare values are not trusted beyond this, as a probability. */
const rareMin = 0.01;

export function attribute(group: GroupView, background: Background): Attribution {
  const { exchanges } = group;
  const responsibility = Float64Array.from(exchanges.core, (core) => (core === 1 ? tracedResponsibility : 0));
  const likelihood = logLikelihoods(exchanges, background);
  let shares = sharesOf(group, responsibility);
  for (let round = 0; round < rounds; round += 1) {
    for (let row = 0; row < exchanges.count; row += 1) {
      if (exchanges.core[row] === 1) continue;
      const share = Math.min(0.98, Math.max(0.001, shares[exchanges.member[row] ?? 0] ?? 0));
      responsibility[row] = 1 / (1 + ((1 - share) / share) * Math.exp(-(likelihood[row] ?? 0)));
    }
    shares = sharesOf(group, responsibility);
  }
  const memberExchanges = new Float64Array(group.members.length);
  responsibility.forEach((value, row) => {
    const member = exchanges.member[row] ?? 0;
    memberExchanges[member] = (memberExchanges[member] ?? 0) + value;
  });
  return { responsibility, memberExchanges, memberShare: shares };
}

/** Agents everywhere call tools in loops; the other bits tell a trainer. */
const telling = 255 - 2 ** elicitationBit.toolTrajectory;

/** For each exchange log P(features | campaign) - log P(features | ordinary), bounded. */
function logLikelihoods(exchanges: ExchangeColumns, background: Background): Float64Array {
  const core = [...exchanges.core.keys()].filter((row) => exchanges.core[row] === 1);
  const elicits = (row: number): boolean => ((exchanges.elicitation[row] ?? 0) & telling) !== 0;
  const converses = (row: number): boolean =>
    exchanges.followed[row] === 1 || ((exchanges.turns[row] ?? 0) > 1 && exchanges.tools[row] === 0);
  const ordinarilyElicits = background.elicitationMean.reduce(
    (sum, share, bit) => (bit === elicitationBit.toolTrajectory ? sum : sum + share),
    0,
  );
  const elicited = contrast(shareOf(core, elicits), ordinarilyElicits);
  const conversing = contrast(shareOf(core, converses), 1 - background.unfollowed[2]);
  const drawn = capabilities.map((_, index) =>
    contrast(
      shareOf(core, (row) => exchanges.capability[row] === index),
      background.capabilityMean[index] ?? 0,
    ),
  );
  const systems = ownValues(exchanges.system, exchanges.core);
  const contracts = ownValues(exchanges.contract, exchanges.core);
  return Float64Array.from({ length: exchanges.count }, (_, row) => {
    const nats =
      (elicits(row) ? elicited.present : elicited.absent) +
      (converses(row) ? conversing.present : conversing.absent) +
      (drawn[exchanges.capability[row] ?? 0]?.present ?? 0) +
      (systems.get(exchanges.system[row] ?? 0) ?? 0) +
      (contracts.get(exchanges.contract[row] ?? 0) ?? 0);
    return Math.max(-likelihoodNatsMax, Math.min(likelihoodNatsMax, nats));
  });
}

function shareOf(rows: readonly number[], holds: (row: number) => boolean): number {
  return rows.filter(holds).length / Math.max(1, rows.length);
}

/** Log-ratios of a feature's presence and absence between campaign and ordinary use. */
function contrast(campaign: number, ordinary: number): { readonly present: number; readonly absent: number } {
  const bounded = (share: number): number => Math.min(1 - rareMin, Math.max(rareMin, share));
  const [here, there] = [bounded(campaign), bounded(ordinary)];
  return { present: Math.log(here / there), absent: Math.log((1 - here) / (1 - there)) };
}

/** A system prompt or contract seen mostly on traced exchanges is the campaign's; one never seen there is not. */
function ownValues(values: Uint32Array, core: Uint8Array): ReadonlyMap<number, number> {
  const inside = new Map<number, number>();
  const outside = new Map<number, number>();
  values.forEach((value, row) => {
    if (value === 0) return;
    const side = core[row] === 1 ? inside : outside;
    side.set(value, (side.get(value) ?? 0) + 1);
  });
  const nats = new Map<number, number>();
  for (const value of new Set([...inside.keys(), ...outside.keys()])) {
    const ratio = Math.log(((inside.get(value) ?? 0) + 0.5) / ((outside.get(value) ?? 0) + 0.5));
    nats.set(value, Math.max(-2, Math.min(2, ratio)));
  }
  return nats;
}

/** Campaign's share of each member's exchanges in view. */
function sharesOf(group: GroupView, responsibility: Float64Array): Float64Array {
  const sums = new Float64Array(group.members.length);
  const counts = new Float64Array(group.members.length);
  responsibility.forEach((value, row) => {
    const member = group.exchanges.member[row] ?? 0;
    sums[member] = (sums[member] ?? 0) + value;
    counts[member] = (counts[member] ?? 0) + 1;
  });
  return sums.map((sum, member) => sum / Math.max(1, counts[member] ?? 1));
}
