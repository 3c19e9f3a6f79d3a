// How far a figure would move had other cases been drawn: percentile intervals by resampling whole cases with
// replacement (Efron 1979). The case is what is independent: a campaign, never one of its exchanges, which
// stand or fall together. A case carries numerator and denominator, so that pooled ratios are resampled as
// they are computed.

import type { Random } from './chance.ts';
import { quantileOf } from './shares.ts';

export interface RatioCase {
  readonly numerator: number;
  readonly denominator: number;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

const roundsDefault = 2_000;

/** 95 % interval of a statistic of the cases; undefined below two cases. Costs rounds × cases. */
export function bootstrapInterval<T>(
  cases: readonly T[],
  statistic: (drawn: readonly T[]) => number | undefined,
  options: { readonly random: Random; readonly rounds?: number },
): Interval | undefined {
  if (cases.length < 2) return undefined;
  const values: number[] = [];
  const drawn = [...cases];
  for (let round = 0; round < (options.rounds ?? roundsDefault); round += 1) {
    for (let i = 0; i < cases.length; i += 1) {
      const chosen = cases[Math.floor(options.random() * cases.length)];
      if (chosen !== undefined) drawn[i] = chosen;
    }
    const value = statistic(drawn);
    if (value !== undefined) values.push(value);
  }
  if (values.length === 0) return undefined;
  values.sort((one, other) => one - other);
  return { low: quantileOf(values, 0.025), high: quantileOf(values, 0.975) };
}

/** Sum of numerators over sum of denominators; undefined when the latter is 0. */
export function pooledRatio(cases: readonly RatioCase[]): number | undefined {
  let [numerator, denominator] = [0, 0];
  for (const one of cases) {
    numerator += one.numerator;
    denominator += one.denominator;
  }
  return denominator === 0 ? undefined : numerator / denominator;
}

/** Mean of the cases' own ratios; cases with denominator 0 have none. Undefined without any. */
export function meanRatio(cases: readonly RatioCase[]): number | undefined {
  let [sum, count] = [0, 0];
  for (const one of cases) {
    if (one.denominator === 0) continue;
    sum += one.numerator / one.denominator;
    count += 1;
  }
  return count === 0 ? undefined : sum / count;
}
