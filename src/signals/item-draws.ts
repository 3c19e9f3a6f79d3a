// How often and how evenly the items of a group are asked. Whoever trains draws several answers to each prompt: every
// item is asked about equally often, by whichever account is free, and no account sees the whole list. A class or a
// laboratory repeats items too, but each goes through most of the list, or some items are popular and others are not.
// What is sent on with another customer's answer or conversation, to be graded, continued or tried again, is one draw
// in several steps, not two people with the same homework. Refused: to take for such steps whatever goes on to another
// customer within minutes, since laboratories that run one list every night at two do so as well.

import { coreOf, unitAt } from './columns.ts';
import type { GroupView } from './view.ts';

export interface ItemDraws {
  /** Units of each item, each once. */
  readonly holders: ReadonlyMap<number, ReadonlySet<number>>;
  /** Requests an item, 1 and more. */
  readonly mean: number;
  /** Variance of the requests an item over what independent picks from one list would show; 1 for those, 0 for equal shares. */
  readonly unevenness: number;
}

/** Linear in core exchanges. */
export function drawsOf(group: GroupView): ItemDraws {
  const carried = carriedTo(group);
  const holders = new Map<number, Set<number>>();
  const counts = new Map<number, number>();
  for (const row of coreOf(group.exchanges)) {
    const item = group.exchanges.item[row] ?? 0;
    if (item === 0 || carried.has(placeOf(group, row))) continue;
    holders.set(item, (holders.get(item) ?? new Set()).add(unitAt(group, row)));
    counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  return { holders, ...evennessOf([...counts.values()]) };
}

/** What arrives with another customer's answer or conversation is no question of its own. */
function carriedTo(group: GroupView): ReadonlySet<string> {
  return new Set(group.edges.map((edge) => `${edge.target} ${edge.timeMs + edge.gapMs}`));
}

function placeOf(group: GroupView, row: number): string {
  return `${group.exchanges.member[row] ?? 0} ${group.exchanges.timeMs[row] ?? 0}`;
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
