// How often, how evenly and in what haste the items of a group are asked. Whoever trains draws several answers to
// each prompt: every item is asked about equally often, by whichever account is free, and no account sees the whole
// list. A class or a laboratory repeats items too, but each goes through most of the list, or some items are popular
// and others are not. And a pipeline sends what one account was asked on to another within minutes, to be answered,
// graded or tried again: that is one draw in several steps, not two people with the same homework.

import { seededRandom } from '../stats/chance.ts';
import { coreOf, unitAt } from './columns.ts';
import type { GroupView } from './view.ts';

export interface ItemDraws {
  /** Units of each item, each once. */
  readonly holders: ReadonlyMap<number, ReadonlySet<number>>;
  /** Items asked by two customers or more in separate draws. */
  readonly common: ReadonlySet<number>;
  /** Requests an item, 1 and more. */
  readonly mean: number;
  /** Variance of the requests an item over what independent picks from one list would show; 1 for those, 0 for equal shares. */
  readonly unevenness: number;
  /** Share of repeats at another customer's within ten minutes, 0..1, and by chance. */
  readonly near: number;
  readonly nearByChance: number;
}

/** Steps of one pipeline follow each other within this; the same homework does not. */
const stepMs = 600_000;
/** Repeats are steps of one draw when so much larger a part of them is near than by chance. */
const nearExcessMin = 0.3;
/** Any fixed number: the evidence must be the same whenever it is computed again. */
const seed = 20_261_121;
const shuffles = 3;

interface Draw {
  readonly timeMs: number;
  readonly unit: number;
}

/** Linear in core exchanges, five times over. */
export function drawsOf(group: GroupView): ItemDraws {
  const carried = carriedTo(group);
  const rows = coreOf(group.exchanges).filter(
    (i) => (group.exchanges.item[i] ?? 0) !== 0 && !carried.has(placeOf(group, i)),
  );
  const items = rows.map((i) => group.exchanges.item[i] ?? 0);
  const draws = rows.map((i): Draw => ({ timeMs: group.exchanges.timeMs[i] ?? 0, unit: unitAt(group, i) }));
  const byItem = grouped(items, draws);
  const near = nearShare(byItem);
  const random = seededRandom(seed);
  let byChance = 0;
  for (let round = 0; round < shuffles; round += 1)
    byChance += nearShare(grouped(shuffled(items, random), draws)) / shuffles;
  const isStepped = near - byChance >= nearExcessMin;
  const lists = [...byItem.values()];
  return {
    holders: new Map([...byItem].map(([item, list]) => [item, new Set(list.map((draw) => draw.unit))])),
    common: new Set([...byItem].filter(([, list]) => isCommon(list, isStepped)).map(([item]) => item)),
    ...evennessOf(lists.map((list) => list.length)),
    near,
    nearByChance: byChance,
  };
}

/** What arrives with another customer's answer or conversation is no question of its own. */
function carriedTo(group: GroupView): ReadonlySet<string> {
  return new Set(group.edges.map((edge) => `${edge.target} ${edge.timeMs + edge.gapMs}`));
}

function placeOf(group: GroupView, row: number): string {
  return `${group.exchanges.member[row] ?? 0} ${group.exchanges.timeMs[row] ?? 0}`;
}

/** `draws` ascending by time, so each list is. */
function grouped(items: readonly number[], draws: readonly Draw[]): Map<number, Draw[]> {
  const lists = new Map<number, Draw[]>();
  items.forEach((item, at) => {
    const draw = draws[at];
    if (draw === undefined) return;
    const list = lists.get(item);
    if (list === undefined) lists.set(item, [draw]);
    else list.push(draw);
  });
  return lists;
}

function shuffled(items: readonly number[], random: () => number): readonly number[] {
  const mixed = [...items];
  for (let i = mixed.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [mixed[i], mixed[j]] = [mixed[j] ?? 0, mixed[i] ?? 0];
  }
  return mixed;
}

/**
 * Of the times that an item went on to another customer, the share within a step; each item counts once, for one
 * greeting that everybody sends is near by its number alone.
 */
function nearShare(byItem: ReadonlyMap<number, readonly Draw[]>): number {
  let [total, items] = [0, 0];
  for (const list of byItem.values()) {
    let [moves, near] = [0, 0];
    list.forEach((draw, at) => {
      const before = list[at - 1];
      if (before === undefined || before.unit === draw.unit) return;
      moves += 1;
      if (draw.timeMs - before.timeMs <= stepMs) near += 1;
    });
    if (moves === 0) continue;
    items += 1;
    total += near / moves;
  }
  return total / Math.max(1, items);
}

/** Asked by two customers; where repeats are steps, by customers of two separate draws. */
function isCommon(list: readonly Draw[], isStepped: boolean): boolean {
  const first = new Set<number>();
  let isFirst = true;
  for (const [at, draw] of list.entries()) {
    const before = list[at - 1];
    if (before !== undefined && (!isStepped || draw.timeMs - before.timeMs > stepMs)) isFirst = false;
    if (isFirst) first.add(draw.unit);
    else if (!first.has(draw.unit)) return true;
  }
  return false;
}

/** Against a Poisson distribution without its zeros: items that nobody asked are not seen. */
function evennessOf(counts: readonly number[]): Pick<ItemDraws, 'mean' | 'unevenness'> {
  const mean = counts.reduce((sum, each) => sum + each, 0) / Math.max(1, counts.length);
  const variance = counts.reduce((sum, each) => sum + (each - mean) ** 2, 0) / Math.max(1, counts.length);
  const expected = mean * (1 + rateOfSeen(mean) - mean);
  return { mean, unevenness: expected > 0 ? variance / expected : 1 };
}

/** Rate of a Poisson distribution whose values above 0 have this mean, 1 and more. By bisection. */
function rateOfSeen(mean: number): number {
  let [low, high] = [0, mean];
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (middle / -Math.expm1(-middle) < mean) low = middle;
    else high = middle;
  }
  return high;
}
