// How fast an innocent family may grow. A public prompt goes viral: today's new users recruit tomorrow's, and their
// numbers scatter far more than a Poisson's. The null is a branching process with immigration: the next count is
// negative binomial around `spread` times the one before plus `arrivals`. Growth that even this calls rare needs
// another explanation. Refused: a constant rate, which calls every popular text a campaign on its third day.

import { clamp, logMeanExp } from './numbers.ts';
import { logNegativeBinomial, negativeBinomialAtLeast } from './tails.ts';

export interface GrowthNull {
  /** New units that one new unit of the day before brings along, at least 0. */
  readonly spread: number;
  /** New units a day that nobody brought, above 0. */
  readonly arrivals: number;
  /** Size of the negative binomial: variance = mean + mean² / size. */
  readonly size: number;
}

/** A doubling within a day is ordinary for what goes round; more is not assumed of anybody. */
const spreads = [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2] as const;
const sizes = [0.5, 1, 2, 4, 8, 16, 64] as const;

/** Expected new units after a day with `before`. */
export function expectedGrowth(growth: GrowthNull, before: number): number {
  return growth.arrivals + growth.spread * before;
}

/** Log-probability of new units a day, each given the day before. */
function logGrowth(growth: GrowthNull, counts: readonly number[]): number {
  let sum = 0;
  for (let day = 1; day < counts.length; day += 1) {
    sum += logNegativeBinomial(counts[day] ?? 0, expectedGrowth(growth, counts[day - 1] ?? 0), growth.size);
  }
  return sum;
}

/**
 * Fits the null to families known to be innocent: new units a day of each. The best of a coarse grid, arrivals by
 * the remaining mean; 56 passes over the counts. Without two days of anything, the widest null of the grid.
 */
export function fitGrowth(families: readonly (readonly number[])[]): GrowthNull {
  let best: GrowthNull = { spread: 2, arrivals: 1, size: 0.5 };
  let bestLog = -Infinity;
  const pairs = families.flatMap((counts) =>
    counts.slice(1).map((after, day) => ({ before: counts[day] ?? 0, after })),
  );
  if (pairs.length === 0) return best;
  const mean = (value: (pair: { before: number; after: number }) => number): number =>
    pairs.reduce((sum, pair) => sum + value(pair), 0) / pairs.length;
  for (const spread of spreads) {
    const rest = mean((pair) => pair.after) - spread * mean((pair) => pair.before);
    const arrivals = Math.max(0.05, rest);
    for (const size of sizes) {
      const growth = { spread, arrivals, size };
      const log = families.reduce((sum, counts) => sum + logGrowth(growth, counts), 0);
      if (log > bestLog) [best, bestLog] = [growth, log];
    }
  }
  return best;
}

/** Chance of at least `after` new units on a day that follows one with `before`. */
export function growthAtLeast(growth: GrowthNull, before: number, after: number): number {
  return negativeBinomialAtLeast(after, expectedGrowth(growth, before), growth.size);
}

/**
 * E-value against innocent growth as it stood after each day, in nats, beginning with 0 before the first: ratios of a
 * faster process to the null, over three factors, averaged. Day by day a likelihood ratio given the past, hence a
 * martingale under the null: its peak may be adjusted (`adjustedPeak`).
 */
export function growthEValues(growth: GrowthNull, counts: readonly number[]): readonly number[] {
  const faster = [2, 4, 8].map((factor) => ({
    ...growth,
    spread: clamp(growth.spread * factor, 0.5, 16),
    arrivals: growth.arrivals * factor,
  }));
  const sums = faster.map(() => 0);
  return counts.map((_, day) => {
    const step = counts.slice(Math.max(0, day - 1), day + 1);
    const base = logGrowth(growth, step);
    faster.forEach((one, index) => (sums[index] = (sums[index] ?? 0) + logGrowth(one, step) - base));
    return logMeanExp(sums);
  });
}
