// Weighs candidate groups: every signal looks at every group, the judge adds up, and groups that turn out to
// be parts of one another are weighed once more together. Views are built one at a time and let go, so that
// memory does not grow with the number of candidates.

import type { Evidence } from '../core/evidence.ts';
import type { Signal } from '../signals/signal.ts';
import { backgroundOf } from '../signals/strata.ts';
import type { Background, GroupView, SourceFacts } from '../signals/view.ts';
import type { Store } from '../store/store.ts';
import type { Reference } from './content.ts';
import { discoveriesOf, nothingDiscovered, type Discovery } from './discovery.ts';
import type { Candidate } from './groups.ts';
import { axisHigh, judge, type Judgement } from './judge.ts';
import type { Observer } from './observer.ts';
import type { JudgementMemory } from './judgement-memory.ts';
import { peel } from './peel.ts';
import { unitsMin } from './traces.ts';
import { buildView, type BuiltView } from './view-builder.ts';
import { prepareViews } from './view-rows.ts';

export interface Weighing {
  readonly store: Store;
  readonly background: Background;
  readonly has: SourceFacts;
  readonly signals: readonly Signal[];
  /** What everybody ordinarily sends. */
  readonly reference: Reference;
  readonly stop: AbortSignal;
  readonly observer?: Observer;
  /** Judgements of earlier cycles over the same store; absent where there is only one cycle. */
  readonly memory?: JudgementMemory;
}

export interface Judged {
  readonly candidate: Candidate;
  readonly judgement: Judgement;
  /** Groups of which it was put together, or that lie in it, and that alone call for a person; strongest first. */
  readonly parts?: readonly Candidate[];
  /** Among all groups of the run; absent before all are weighed. */
  readonly discovery?: Discovery;
}

/** A group of which this part lies in another is the same story told again. */
const containedMin = 0.5;
/** A group may grow by this part when it takes a smaller one in; more would be another group. */
const growthMax = 0.35;
/** A whole may be a little less sure than its surest part; it names more of those who take part. */
const absorbedMin = 0.93;
/** Posteriors this close to each other are the same: the maps end there. */
const posteriorStep = 0.005;
/** Each costs two judgements. */
const wholesMax = 2;
/** Part of a group's accounts that its whole may lack. */
const lostMax = 0.1;
/**
 * Whoever hangs on a crowd that hangs on a web is seen as such when the crowd is gone: only then does the web hold the group.
 * Each costs a judgement, and few groups need a second.
 */
const peelsMax = 4;
/** Each is replayed from the beginning, so only the strongest are kept. */
const partsMax = 3;

/** @returns groups with a verdict, most probable first; every account stands in one of them at most. */
export async function weighCandidates(
  candidates: readonly Candidate[],
  weighing: Weighing,
): Promise<readonly Judged[]> {
  if (weighing.memory === undefined) await prepareViews(weighing.store, candidates);
  else await weighing.memory.prepare(weighing.store, candidates);
  const rest = [...(await weighAll(candidates, weighing))].sort(byConsequence);
  const settled: Judged[] = [];
  const taken = new Set<string>();
  for (let first = rest.shift(); first !== undefined; first = rest.shift()) {
    const found = await without(taken, first, weighing);
    if (found === undefined) continue;
    const around = { taken, weighing };
    const seed = (await wholeAround(found, rest, around)) ?? (await coreInside(found, rest, around)) ?? found;
    if (seed !== found) rest.unshift(found);
    const members = new Set(seed.candidate.accounts);
    const parts = rest.filter((other) => belongsTo(other.candidate, members));
    const whole = await absorb(seed, parts, around);
    for (const account of whole.candidate.accounts) taken.add(account);
    settled.push({ ...whole, parts: callingParts([seed, ...parts], whole) });
  }
  const discoveries = discoveriesOf(
    settled.map((one) => one.judgement.posterior),
    candidates.length,
  );
  return settled
    .map((one, index) => ({ ...one, discovery: discoveries[index] ?? nothingDiscovered }))
    .sort(byPosterior);
}

/** Accounts that stand in a case already, and what to weigh with. */
interface Around {
  readonly taken: ReadonlySet<string>;
  readonly weighing: Weighing;
}

/** An account stands in one case only: the stronger. What is left of the weaker group is judged again. */
async function without(
  taken: ReadonlySet<string>,
  judged: Judged,
  weighing: Weighing,
): Promise<Judged | undefined> {
  const accounts = judged.candidate.accounts.filter((account) => !taken.has(account));
  if (accounts.length === judged.candidate.accounts.length) return judged;
  const candidate = { ...judged.candidate, accounts };
  // After a stop there is no time to judge again; what was found stands, without the others' accounts.
  if (weighing.stop.aborted) return accounts.length < unitsMin ? undefined : { ...judged, candidate };
  const [left] = await weighAll([candidate], weighing);
  return left;
}

/**
 * Those to act on first: of a campaign's accounts, a group that only calls for a person takes none away. Where there is
 * nothing to choose between two posteriors, the one that is more surely one crew: a crew with laboratories on it asks for a
 * little more of what a trainer wants than the crew alone, and is less surely one.
 */
function byConsequence(one: Judged, other: Judged): number {
  const acts = ({ judgement }: Judged): number => (judgement.verdict === 'act' ? 1 : 0);
  if (acts(one) === 0 || acts(other) === 0) return acts(other) - acts(one) || byPosterior(one, other);
  const step = ({ judgement }: Judged): number => Math.round(judgement.posterior / posteriorStep);
  const coordination = ({ judgement }: Judged): number => judgement.axes.coordination;
  return step(other) - step(one) || coordination(other) - coordination(one) || byPosterior(one, other);
}

function byPosterior(one: Judged, other: Judged): number {
  return other.judgement.posterior - one.judgement.posterior;
}

/**
 * The largest group that a part of it stands for: where a campaign is large, many a part of it is as sure as the whole,
 * and whichever is a hair surer would be the case. What the whole has beside the part must be one to act on by itself, or
 * the part is the case and the others only hang on it. It is taken out of `others`.
 */
async function wholeAround(part: Judged, others: Judged[], around: Around): Promise<Judged | undefined> {
  if (part.judgement.verdict !== 'act') return undefined;
  const inside = new Set(part.candidate.accounts);
  const wholes = others
    .filter((other) => isWholeOf(other, part, inside))
    .sort((one, other) => other.candidate.accounts.length - one.candidate.accounts.length)
    .slice(0, wholesMax);
  for (const candidate of wholes) {
    const whole = await without(around.taken, candidate, around.weighing);
    if (whole === undefined || !isWholeOf(whole, part, inside)) continue;
    const accounts = whole.candidate.accounts.filter((account) => !inside.has(account));
    const [beside] = await weighAll([{ ...whole.candidate, accounts }], around.weighing);
    if (beside?.judgement.verdict !== 'act') continue;
    others.splice(others.indexOf(candidate), 1);
    return whole;
  }
  return undefined;
}

/**
 * The largest part of a group for a person that is bound about as surely as the group, where what the group has beside it is
 * bound by nothing: a crew whose wordings strangers use as well. Strangers make a group surer of being hidden and of
 * drawing, and would be named with the crew. It is taken out of `others`.
 */
async function coreInside(group: Judged, others: Judged[], around: Around): Promise<Judged | undefined> {
  if (group.judgement.verdict !== 'review') return undefined;
  const inside = new Set(group.candidate.accounts);
  const cores = others
    .filter((other) => isCoreOf(other, group, inside))
    .sort((one, other) => other.candidate.accounts.length - one.candidate.accounts.length)
    .slice(0, wholesMax);
  for (const candidate of cores) {
    const core = await without(around.taken, candidate, around.weighing);
    if (core === undefined || !isCoreOf(core, group, inside)) continue;
    const own = new Set(core.candidate.accounts);
    const accounts = group.candidate.accounts.filter((account) => !own.has(account));
    const [beside] = await weighAll([{ ...group.candidate, accounts }], around.weighing);
    if (beside !== undefined && beside.judgement.axes.coordination >= axisHigh) continue;
    others.splice(others.indexOf(candidate), 1);
    return core;
  }
  return undefined;
}

function isCoreOf(other: Judged, group: Judged, inside: ReadonlySet<string>): boolean {
  const { accounts } = other.candidate;
  return (
    other.judgement.verdict === group.judgement.verdict &&
    other.judgement.axes.coordination >= absorbedMin * group.judgement.axes.coordination &&
    inside.size > (1 + growthMax) * accounts.length &&
    countIn(inside, accounts) >= (1 - lostMax) * accounts.length
  );
}

function isWholeOf(other: Judged, part: Judged, inside: ReadonlySet<string>): boolean {
  const { accounts } = other.candidate;
  return (
    isAsSure(other.judgement, part.judgement) &&
    accounts.length > (1 + growthMax) * inside.size &&
    countIn(inside, accounts) >= containedMin * inside.size
  );
}

/** Whether a whole says the same as its part, and nearly as surely. */
function isAsSure(whole: Judgement, part: Judgement): boolean {
  return whole.verdict === part.verdict && whole.posterior >= absorbedMin * part.posterior;
}

function countIn(members: ReadonlySet<string>, accounts: readonly string[]): number {
  return accounts.filter((account) => members.has(account)).length;
}

/** The group with its parts, when that does not make the case another one. */
async function absorb(seed: Judged, parts: readonly Judged[], around: Around): Promise<Judged> {
  if (parts.length === 0) return seed;
  const union = joined([seed, ...parts]);
  const accounts = union.accounts.filter((account) => !around.taken.has(account));
  const [whole] = await weighAll([{ ...union, accounts }], around.weighing);
  if (whole === undefined || !isAsSure(whole.judgement, seed.judgement)) return seed;
  // Texts of a part can make members of the seed look like strangers; a case that loses them is no whole.
  const own = seed.candidate.accounts;
  return countIn(new Set(whole.candidate.accounts), own) >= (1 - lostMax) * own.length ? whole : seed;
}

/** Those that somebody would have been called for, without the whole itself. `groups` strongest first. */
function callingParts(groups: readonly Judged[], whole: Judged): readonly Candidate[] {
  return groups
    .filter(({ candidate, judgement }) => candidate !== whole.candidate && judgement.verdict !== 'watch')
    .slice(0, partsMax)
    .map((one) => one.candidate);
}

/** Mostly inside the group, and bringing little that is not. */
function belongsTo(part: Candidate, members: ReadonlySet<string>): boolean {
  const common = countIn(members, part.accounts);
  const extra = part.accounts.length - common;
  return common >= containedMin * part.accounts.length && extra <= growthMax * members.size;
}

/** All that the signals say, each group held against its own stratum. */
export function weigh(
  group: GroupView,
  weighing: { readonly signals: readonly Signal[]; readonly background: Background },
): readonly Evidence[] {
  const background = backgroundOf(group, weighing.background);
  return weighing.signals.flatMap((signal) => signal.weigh(group, background));
}

async function weighAll(candidates: readonly Candidate[], weighing: Weighing): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const candidate of candidates) {
    if (weighing.stop.aborted) break;
    const known = weighing.memory?.recall(candidate);
    const found = known === undefined ? await weighOne(candidate, weighing) : known.judged;
    if (known === undefined) weighing.memory?.keep(candidate, found);
    if (found !== undefined) judged.push(found);
  }
  return judged;
}

async function weighOne(candidate: Candidate, weighing: Weighing): Promise<Judged | undefined> {
  await weighing.memory?.prepare(weighing.store, [candidate]);
  let left = candidate;
  let found = await look(left, weighing);
  for (let round = 0; round < peelsMax && found !== undefined; round += 1) {
    const { accounts, group } = found.built;
    const kept = peel(group);
    if (kept.length === accounts.length) break;
    left = { ...candidate, accounts: kept.map((index) => accounts[index] ?? '').sort() };
    found = await look(left, weighing);
  }
  return found && { candidate: left, judgement: found.judgement };
}

/** Undefined when the group deserves no verdict. */
async function look(
  candidate: Candidate,
  weighing: Weighing,
): Promise<{ readonly built: BuiltView; readonly judgement: Judgement } | undefined> {
  const context = { has: weighing.has, units: weighing.background.units };
  const built = await buildView(weighing.store, candidate, context);
  if (built.group.units < unitsMin) return undefined;
  const judgement = judge(weigh(built.group, weighing), built.group.units);
  weighing.observer?.onJudged(built.group, judgement);
  return judgement.verdict === undefined ? undefined : { built, judgement };
}

function joined(group: readonly Judged[]): Candidate {
  return {
    families: [
      ...new Map(
        group.flatMap((one) => one.candidate.families).map((family) => [family.id, family]),
      ).values(),
    ],
    accounts: [...new Set(group.flatMap((one) => one.candidate.accounts))].sort(),
    byEdges: group.every((one) => one.candidate.byEdges),
    isKindred: group.every((one) => one.candidate.isKindred === true),
  };
}
