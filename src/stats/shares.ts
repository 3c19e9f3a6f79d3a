// A share is a count over a count, and small counts lie: three exchanges of three are not "100 %". Here are
// the exact interval around a share, and the Beta distribution that describes how a
// share varies from one ordinary customer to the next.

import { clamp } from './numbers.ts';
import { betaBelow } from './special.ts';
import type { BetaShape } from './tails.ts';

/** Levels of the six quantiles that describe what is ordinary. */
export const percentileLevels = [0.05, 0.25, 0.5, 0.75, 0.95, 0.99] as const;

/** Values at `percentileLevels`, ascending. */
export type SixQuantiles = readonly [number, number, number, number, number, number];

/** Exact two-sided interval of a share (Clopper and Pearson 1934); `confidence` in 0..1, e.g. 0.95. */
export function shareInterval(k: number, n: number, confidence: number): readonly [number, number] {
  const tail = (1 - confidence) / 2;
  const low = k === 0 ? 0 : betaQuantile(tail, { a: k, b: n - k + 1 });
  const high = k === n ? 1 : betaQuantile(1 - tail, { a: k + 1, b: n - k });
  return [low, high];
}

/** The value that a Beta variable is below with this probability, by bisection to 1e-12. */
export function betaQuantile(probability: number, shape: BetaShape): number {
  let low = 0;
  let high = 1;
  for (let i = 0; i < 60 && high - low > 1e-12; i += 1) {
    const middle = (low + high) / 2;
    if (betaBelow(middle, shape.a, shape.b) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** A share of which no example was seen stays possible; the 99th percentile is the rarest that is known. */
const meanMin = 0.005;

/** Beta distribution of the same mean and variance; strength a + b is kept within the given bounds. */
export function betaOfMoments(mean: number, variance: number, strengthMax: number): BetaShape {
  const centre = clamp(mean, meanMin, 1 - meanMin);
  const raw = variance > 0 ? (centre * (1 - centre)) / variance - 1 : strengthMax;
  const strength = clamp(raw, 0.5, Math.max(0.5, strengthMax));
  return { a: centre * strength, b: (1 - centre) * strength };
}

/**
 * Beta distribution of a share over ordinary units, fitted to six quantiles by moments. `units` is how many
 * units the quantiles are of: few units cannot describe anything sharply, so the strength is held below
 * both their number and 50 (the quantiles say nothing about what is rarer than one in a hundred).
 */
export function betaOfQuantiles(quantiles: SixQuantiles, units: number): BetaShape {
  const levels = [0, ...percentileLevels, 1];
  const values = [quantiles[0], ...quantiles, quantiles[5]];
  let mean = 0;
  let square = 0;
  for (let i = 1; i < levels.length; i += 1) {
    const width = (levels[i] ?? 0) - (levels[i - 1] ?? 0);
    const from = values[i - 1] ?? 0;
    const to = values[i] ?? 0;
    mean += (width * (from + to)) / 2;
    square += (width * (from * from + from * to + to * to)) / 3;
  }
  return betaOfMoments(mean, square - mean * mean, Math.min(50, Math.max(1, units)));
}

/** Where a value lies among six quantiles, 0..1, by linear interpolation; 0 below the first, 1 above the last. */
export function quantileLevel(value: number, quantiles: SixQuantiles): number {
  if (value < quantiles[0]) return 0;
  if (value > quantiles[5]) return 1;
  const i = quantiles.findLastIndex((quantile) => quantile <= value);
  // Equal quantiles are one step: a value on the step lies at its middle.
  if (quantiles[i] === value) return (levelAt(quantiles.indexOf(value)) + levelAt(i)) / 2;
  const from = quantiles[i] ?? 0;
  const to = quantiles[i + 1] ?? 1;
  return levelAt(i) + ((value - from) / (to - from)) * (levelAt(i + 1) - levelAt(i));
}

function levelAt(index: number): number {
  return percentileLevels[index] ?? 1;
}

/** Linearly interpolated quantile of ascending values (type 7 of Hyndman and Fan 1996); NaN for none. */
export function quantileOf(ascending: ArrayLike<number>, level: number): number {
  if (ascending.length === 0) return Number.NaN;
  const position = clamp(level, 0, 1) * (ascending.length - 1);
  const below = Math.floor(position);
  const from = ascending[below] ?? 0;
  const to = ascending[Math.min(below + 1, ascending.length - 1)] ?? 0;
  return from + (position - below) * (to - from);
}
