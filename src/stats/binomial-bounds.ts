// What a count of events says about their chance, exactly: the bounds of Clopper and Pearson (1934, Biometrika
// 26). They never promise more than they keep, also at zero events, which is where false positives should be:
// none among 300,000 means at most 1 in 100,000, and none among 50 means next to nothing. Refused: the normal
// approximation, whose interval at zero events is a point.

import { assert } from '../core/assert.ts';
import { binomialAtLeast, binomialAtMost } from './tails.ts';

export interface ChanceBounds {
  readonly low: number;
  readonly high: number;
}

/** Halvings of 0..1 until nothing is left of a double's precision near the smallest chances that matter. */
const halvings = 60;

/** Two-sided interval that holds the true chance with at least `confidence`; 0..1 where there were no trials. */
export function chanceBounds(events: number, trials: number, confidence: number): ChanceBounds {
  const outside = (1 - confidence) / 2;
  return { low: chanceAtLeast(events, trials, 1 - outside), high: chanceAtMost(events, trials, 1 - outside) };
}

/** The chance is at most this with `confidence`; 1 where there were no trials. */
export function chanceAtMost(events: number, trials: number, confidence: number): number {
  assert(events >= 0 && events <= trials, 'no more events than trials');
  if (events === trials) return 1;
  if (events === 0) return -Math.expm1(Math.log1p(-confidence) / trials);
  return boundary((chance) => binomialAtMost(events, trials, chance) > 1 - confidence);
}

/** The chance is at least this with `confidence`; 0 where there were no events. */
export function chanceAtLeast(events: number, trials: number, confidence: number): number {
  assert(events >= 0 && events <= trials, 'no more events than trials');
  if (events === 0) return 0;
  if (events === trials) return Math.exp(Math.log1p(-confidence) / trials);
  return boundary((chance) => binomialAtLeast(events, trials, chance) < 1 - confidence);
}

/** Where `isBelow` turns from true to false in 0..1. */
function boundary(isBelow: (chance: number) => boolean): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < halvings; i += 1) {
    const middle = (low + high) / 2;
    if (isBelow(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
