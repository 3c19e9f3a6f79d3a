// How many customers show which value of a share, so that quantiles can be taken of all of them and of all but some. A
// share is counted to the nearest two-hundredth; what lies between two customers is a matter of chance far above that.

import { percentileLevels, type SixQuantiles } from './shares.ts';

/** Steps that a share of 1 is divided into. */
export const shareSteps = 200;

/** Customers at each multiple of 1/200, from 0 on; as long as the largest value needs. */
export type ShareCounts = readonly number[];

/** The place of a value of at least 0 in `ShareCounts`. */
export function stepOf(value: number): number {
  return Math.round(value * shareSteps);
}

/** Six quantiles, linearly interpolated (type 7 of Hyndman and Fan 1996); zeros of nobody. Exact to 1/400. */
export function quantilesOfCounts(counts: ShareCounts): SixQuantiles {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const at = (level: number): number => {
    const position = level * (total - 1);
    const below = Math.floor(position);
    const from = valueOfRank(counts, below);
    return from + (position - below) * (valueOfRank(counts, Math.min(below + 1, total - 1)) - from);
  };
  if (total === 0) return [0, 0, 0, 0, 0, 0];
  const [a, b, c, d, e, f] = percentileLevels;
  return [at(a), at(b), at(c), at(d), at(e), at(f)];
}

/** `rank` from 0. */
function valueOfRank(counts: ShareCounts, rank: number): number {
  let passed = 0;
  for (const [step, count] of counts.entries()) {
    passed += count;
    if (passed > rank) return step / shareSteps;
  }
  return Math.max(0, counts.length - 1) / shareSteps;
}

/** The counts without customers who have these values; a value that nobody has is passed over. */
export function countsWithout(counts: ShareCounts, values: readonly number[]): ShareCounts {
  const left = [...counts];
  for (const value of values) {
    const step = stepOf(value);
    left[step] = Math.max(0, (left[step] ?? 0) - 1);
  }
  return left;
}
