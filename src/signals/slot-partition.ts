// What the group's requests are about, once the text they share is left out: the items. A work queue hands
// out every item once; people with a common source (a class, a benchmark, a viral prompt) ask the same items
// again and again; people who merely use the same tool write their own. The first two differ in repeats
// between customers, the first and the last in regularity, so four models compete: queue, queue that draws several
// answers to each item (`item-draws.ts`), common items, own text. Refused: zero repeats as evidence by itself, since
// own text does not repeat either.

import type { Axis, Evidence } from '../core/evidence.ts';
import { expectedSharedItems } from '../stats/birthday.ts';
import { variation } from '../stats/information.ts';
import { logMeanExp, logSumExp } from '../stats/numbers.ts';
import { betaOfMoments, quantileLevel, quantileOf } from '../stats/shares.ts';
import { type BetaShape, logBetaBinomial } from '../stats/tails.ts';
import {
  conversationsOf,
  coreOf,
  isAgentic,
  logShare,
  openingsMin,
  openingsOf,
  statement,
} from './columns.ts';
import { drawsOf, type ItemDraws } from './item-draws.ts';
import { paymentTies, unitFacts } from './payers.ts';
import type { Signal } from './signal.ts';
import { ordinaryBeta } from './strata.ts';
import type { Background, GroupView } from './view.ts';
import { webOf } from './web.ts';
import { count, figure, percent } from './words.ts';

/** Fewer items than this give no repeats worth the name either way. */
const itemsMin = 20;

/** Items in common by retries and duplicates in a seed list: about 2 %. By greetings and test lines: 5 %. */
const queueRepeats: BetaShape = { a: 0.5, b: 25 };
const ownRepeats: BetaShape = { a: 0.5, b: 10 };

/** The pool of common items may be what was seen, or up to 16 times as large; beyond, nothing is common. */
const poolMultiples = [1, 2, 4, 8, 16] as const;

/** People do not pick items alike; the expectation holds to about this many draws. */
const poolStrength = 10;

/**
 * What undeclared customers with one common trace turn out to be, and what harvests look like: judgement, to
 * be replaced by counts. Harvests of dialogues and agent runs look like own text; some draw several answers
 * to each item on different accounts. The shares bound every weight.
 */
const shares = {
  innocent: { queue: 0.1, sampled: 0.01, own: 0.6, common: 0.29 },
  campaign: { queue: 0.7, sampled: 0.1, own: 0.185, common: 0.015 },
} as const;

/**
 * Several answers to each item: requests an item, their unevenness against chance (log-normal; laboratories that
 * pick for themselves show 1), and the share of all items that the middle customer has, of at least so many customers.
 */
const sampled = {
  drawsMin: 2,
  unevenness: 0.35,
  chance: 1,
  spread: 0.5,
  coverageMax: 0.4,
  unitsMin: 5,
} as const;

/** A fixed template with a slot from one list varies little in length, free text varies as much as its mean. */
const queueVariation = 0.35;
const freeVariation = 0.9;
const variationSpread = 0.8;

/** A queue does not come back to an answer. */
const queueUnfollowed: BetaShape = { a: 12, b: 1 };

/** Most queues dictate the form of the answer, always or never. */
const queueContracted: BetaShape = { a: 1, b: 0.5 };

/** The marks of a queue go together, so each counts half. */
const markWeight = 0.5;

/** Friends in a class make a small web, and a few share a card. Of common items so much is explained away where all are bound. */
const boundUnitsMin = 8;
const boundCounted = 0.8;

export const slotPartition: Signal = {
  name: 'slot-partition',
  axes: ['coordination', 'covertness', 'extractiveness'],
  weigh(group, background) {
    const items = itemsOf(group);
    if (items.units < 2 || items.asked < itemsMin) return [];
    const marks = marksOf(group, background);
    const logs = likelihoods(items, marks);
    const weightNats = mixture(logs, shares.campaign) - mixture(logs, shares.innocent);
    if (weightNats > 0) {
      return logs.sampled > logs.queue
        ? sampledEvidence(items, weightNats)
        : queueEvidence(items, weightNats);
    }
    if (logs.common + Math.log(shares.innocent.common) > logs.own + Math.log(shares.innocent.own))
      return commonEvidence(items, weightNats, group);
    return ownEvidence(items, weightNats * returning(group, background));
  },
};

/**
 * Share of the units that are bound to others by two ways: homework and benchmarks explain why people ask the same, not
 * why they pass answers or conversations on to one another all around. Then common items are a queue's that asks twice.
 */
function boundShare(group: GroupView): number {
  const bound = Math.max(webOf(group, 'provenance').unitsInCore, webOf(group, 'hand-off').unitsInCore);
  return shareOfUnits(bound, group);
}

/** Share of the units that pay with another one's instrument: nobody who does a class's homework, or runs a benchmark, does. */
function payingShare(group: GroupView): number {
  return shareOfUnits(paymentTies(unitFacts(group)).tied, group);
}

function shareOfUnits(bound: number, group: GroupView): number {
  return bound < boundUnitsMin ? 0 : Math.min(1, bound / Math.max(1, group.units));
}

/**
 * How far the group comes back to its answers as people do, 0..1: 1 where half of the log's customers do so less often.
 * Uneven items are no sign of people where nobody ever asks on: seeds of a harvest are of any length. A program comes back
 * at every step; where its steps go from hand to hand, that is one queue's.
 */
function returning(group: GroupView, background: Background): number {
  if (isAgentic(group.exchanges, coreOf(group.exchanges))) return 1 - boundShare(group);
  const { unfollowed, count } = openingsOf(group.exchanges, conversationsOf(group));
  if (count < openingsMin) return 1;
  return Math.min(1, 2 * (1 - quantileLevel(unfollowed / count, background.unfollowed)));
}

/** One number for each of the four models. */
interface Models {
  readonly queue: number;
  readonly sampled: number;
  readonly own: number;
  readonly common: number;
}

function mixture(logs: Models, share: Models): number {
  return logSumExp([
    Math.log(share.queue) + logs.queue,
    Math.log(share.sampled) + logs.sampled,
    Math.log(share.own) + logs.own,
    Math.log(share.common) + logs.common,
  ]);
}

interface Items {
  readonly units: number;
  /** Items summed over units, each once a unit. */
  readonly asked: number;
  /** Different items. */
  readonly distinct: number;
  /** Items of each unit. */
  readonly each: readonly number[];
  /** Share of its items that the middle unit has in common with others, 0..1. */
  readonly shared: number;
  /** Share of all items that the middle unit has, 0..1. */
  readonly coverage: number;
  readonly draws: ItemDraws;
}

/** Units with fewer items have no share worth a median. */
const itemsOfUnitMin = 3;

/** The middle unit counts, so that a few laboratories caught up in a pool do not acquit it, nor the reverse. */
function itemsOf(group: GroupView): Items {
  const draws = drawsOf(group);
  const byUnit = new Map<number, Set<number>>();
  for (const [item, units] of draws.holders) {
    for (const unit of units) byUnit.set(unit, (byUnit.get(unit) ?? new Set()).add(item));
  }
  const sets = Array.from(byUnit.values());
  const sized = sets.filter((own) => own.size >= itemsOfUnitMin);
  const counted = sized.length >= 2 ? sized : sets;
  const shares = Float64Array.from(counted, (own) => shareInCommon(own, draws.holders)).sort();
  const each = sets.map((own) => own.size);
  const sizes = Float64Array.from(each).sort();
  return {
    units: sets.length,
    asked: each.reduce((total, size) => total + size, 0),
    distinct: draws.holders.size,
    each,
    shared: sets.length < 2 ? 0 : quantileOf(shares, 0.5),
    coverage: sets.length === 0 ? 0 : quantileOf(sizes, 0.5) / Math.max(1, draws.holders.size),
    draws,
  };
}

function shareInCommon(own: ReadonlySet<number>, holders: ItemDraws['holders']): number {
  let common = 0;
  for (const item of own) if ((holders.get(item)?.size ?? 0) > 1) common += 1;
  return common / own.size;
}

interface Marks {
  readonly queue: number;
  readonly free: number;
}

/**
 * Log-likelihood of the other marks: even lengths, a dictated form, answers that nobody comes back to. Programs with tools
 * show the first only, in what they begin with: they go on by themselves, and what a tool returns is of any length.
 */
function marksOf(group: GroupView, background: Background): Marks {
  const core = coreOf(group.exchanges);
  const agentic = isAgentic(group.exchanges, core);
  const begun = agentic ? core.filter((i) => (group.exchanges.turns[i] ?? 0) <= 1) : core;
  const spread = lengthVariation(group, begun);
  const length = (typical: number): number =>
    Number.isNaN(spread) ? 0 : -0.5 * (Math.log(Math.max(0.01, spread) / typical) / variationSpread) ** 2;
  if (agentic)
    return { queue: markWeight * length(queueVariation), free: markWeight * length(freeVariation) };
  const { unfollowed, count } = openingsOf(group.exchanges, conversationsOf(group));
  const contracted = core.filter((i) => group.exchanges.contract[i] !== 0).length;
  const ordinaryUnfollowed = ordinaryBeta(background, 'unfollowed');
  const ordinaryContracted = ordinaryBeta(background, 'contracted');
  const queue = [
    length(queueVariation),
    logShare(unfollowed, count, queueUnfollowed),
    logShare(contracted, core.length, queueContracted),
  ];
  const free = [
    length(freeVariation),
    logShare(unfollowed, count, ordinaryUnfollowed),
    logShare(contracted, core.length, ordinaryContracted),
  ];
  return { queue: markWeight * sum(queue), free: markWeight * sum(free) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Fewer exchanges than this have no variation to speak of. */
const familyExchangesMin = 8;

/** Variation of new characters inside families, families weighed by their exchanges; NaN when all are small. */
function lengthVariation(group: GroupView, core: readonly number[]): number {
  const lengths = new Map<number, number[]>();
  for (const i of core) {
    const family = group.exchanges.family[i] ?? -1;
    const own = lengths.get(family) ?? [];
    lengths.set(family, own);
    own.push(group.exchanges.newChars[i] ?? 0);
  }
  let total = 0;
  let exchanges = 0;
  for (const own of lengths.values()) {
    const spread = own.length < familyExchangesMin ? Number.NaN : variation(own);
    if (Number.isNaN(spread)) continue;
    total += spread * own.length;
    exchanges += own.length;
  }
  return exchanges === 0 ? Number.NaN : total / exchanges;
}

function likelihoods(items: Items, marks: Marks): Models {
  const shared = items.shared * items.asked;
  const pools = poolMultiples.map((multiple) => {
    const mean = expectedInCommon(items, items.distinct * multiple);
    return logBetaBinomial(
      shared,
      items.asked,
      betaOfMoments(mean, (mean * (1 - mean)) / (poolStrength + 1), poolStrength),
    );
  });
  const repeated = logMeanExp(pools);
  return {
    queue: logBetaBinomial(shared, items.asked, queueRepeats) + marks.queue,
    // What is drawn several times is in common with others to any extent, as it is where the source is common.
    sampled: isSampled(items) ? repeated + marks.queue + evenness(items) : Number.NEGATIVE_INFINITY,
    own: logBetaBinomial(shared, items.asked, ownRepeats) + marks.free,
    common: repeated + logSumExp([marks.queue, marks.free]) - Math.LN2,
  };
}

function isSampled({ draws, coverage, units }: Items): boolean {
  return draws.mean >= sampled.drawsMin && coverage <= sampled.coverageMax && units >= sampled.unitsMin;
}

/** Log-likelihood ratio of equal draws against picks of one's own. */
function evenness({ draws }: Items): number {
  const off = (typical: number): number =>
    -0.5 * (Math.log(Math.max(0.01, draws.unevenness) / typical) / sampled.spread) ** 2;
  return off(sampled.unevenness) - off(sampled.chance);
}

/** Share of a typical unit's items that some other unit would have drawn from the same pool, too. */
function expectedInCommon(items: Items, pool: number): number {
  const average = items.asked / items.units;
  let logMissed = -Math.log1p(-Math.min(0.99, average / pool));
  for (const draws of items.each) logMissed += Math.log1p(-Math.min(0.99, draws / pool));
  return -Math.expm1(Math.min(0, logMissed));
}

type Statements = readonly Evidence[];

function on(axis: Axis, weightNats: number, text: string): Statements {
  return statement(slotPartition.name, axis, { weightNats, text });
}

/** A queue may also be an honest batch, so it says less about extraction than about coordination. */
function queueEvidence(items: Items, weightNats: number): Statements {
  const independent = figure(expectedSharedItems(items.each, items.distinct));
  const text = `${count(items.distinct, 'different item')} were divided among ${count(items.units, 'unrelated customer')} with ${count(items.asked - items.distinct, 'repeat')}, evenly and without coming back to an answer, as from one queue; drawing independently from as many items would repeat ${independent}.`;
  return [...on('coordination', weightNats, text), ...on('extractiveness', 0.6 * weightNats, text)];
}

function sampledEvidence(items: Items, weightNats: number): Statements {
  const text = `${count(items.distinct, 'item')} were asked ${figure(items.draws.mean)} times each, evenly (spread ${percent(items.draws.unevenness)} of chance), over ${count(items.units, 'unrelated customer')} of whom the middle one has ${percent(items.coverage)} of them: several answers to each are drawn for one queue.`;
  return [...on('coordination', weightNats, text), ...on('extractiveness', 0.6 * weightNats, text)];
}

/**
 * Homework, benchmarks and viral prompts are public reasons to look alike. Whoever pays for all has a reason of his own, and
 * may still be a platform that has each item done by several of its workers; a harvest pays for an item once.
 */
function commonEvidence(items: Items, weightNats: number, group: GroupView): Statements {
  const bound = boundShare(group);
  const left = (explained: number): number => weightNats * (1 - boundCounted * explained);
  const text = `The middle one of ${count(items.units, 'unrelated customer')} has ${percent(items.shared)} of its items in common with others: the same homework, benchmark or published prompt; in a work queue it would be about 2 %.`;
  return [
    ...on('covertness', left(Math.max(bound, payingShare(group))), text),
    ...on('extractiveness', 0.6 * left(bound), text),
  ];
}

/** Each works on something of its own. */
function ownEvidence(items: Items, weightNats: number): Statements {
  const text = `${count(items.units, 'unrelated customer')} wrote ${count(items.distinct, 'different item')} of uneven length, each on something of their own, as people do and one queue does not.`;
  return [...on('coordination', 0.6 * weightNats, text), ...on('extractiveness', weightNats, text)];
}
