// Thresholds from innocents. Of a world without campaigns every flag is false, so the threshold for a rate of
// false positives is a quantile of the accounts' values. Several statistics share the rate equally, which keeps
// their union within it. What is fitted is one number a statistic: nothing else of a baseline learns.

import type { Measurement, Thresholds } from './baseline.ts';

/** By statistic; at most a share of `rate`, 0..1, of the accounts reaches any of them. The log has innocents only. */
export function calibrationOf({ statistics }: Measurement, rate: number): Thresholds {
  return Object.fromEntries(
    statistics.map(({ name, values }) => [name, thresholdAt(values, rate / statistics.length)]),
  );
}

/** Midway between the last value that may be flagged and the first that may not; above 0 in any case. */
export function thresholdAt(values: Float64Array, rate: number): number {
  const descending = values.slice().sort().reverse();
  const allowed = Math.floor(rate * values.length);
  const clear = descending[allowed] ?? 0;
  for (let at = allowed - 1; at >= 0; at -= 1) {
    const flagged = descending[at] ?? 0;
    if (flagged > clear) return (flagged + clear) / 2;
  }
  return clear > 0 ? clear * (1 + 1e-6) : Number.MIN_VALUE;
}
