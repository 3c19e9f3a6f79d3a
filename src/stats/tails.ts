// Counts and how surprising they are: log-probabilities and upper tails of the distributions by which a
// group is compared with what is ordinary. Beta-binomial and negative binomial are the honest ones, since
// customers differ: a plain binomial or Poisson would call every second busy customer impossible.

import { assert } from '../core/assert.ts';
import { betaBelow, logBeta, logChoose, logGamma } from './special.ts';

/** Parameters of a Beta distribution over a share: mean a / (a + b), strength a + b in exchanges. */
export interface BetaShape {
  readonly a: number;
  readonly b: number;
}

/** Probability of at least k successes in n trials of the same chance, 0..1. */
export function binomialAtLeast(k: number, n: number, chance: number): number {
  if (k <= 0) return 1;
  if (k > n) return 0;
  return betaBelow(chance, k, n - k + 1);
}

/** Probability of at most k successes in n trials. */
export function binomialAtMost(k: number, n: number, chance: number): number {
  if (k < 0) return 0;
  if (k >= n) return 1;
  return betaBelow(1 - chance, n - k, k + 1);
}

/** Log-probability of k successes in n trials whose chance was drawn once from a Beta. */
export function logBetaBinomial(k: number, n: number, shape: BetaShape): number {
  if (k < 0 || k > n) return -Infinity;
  return logChoose(n, k) + logBeta(k + shape.a, n - k + shape.b) - logBeta(shape.a, shape.b);
}

/**
 * Log-probability of k events from a negative binomial with this mean and size: a Poisson whose rate varies
 * from one customer to the next by a Gamma of shape `size` (variance mean + mean² / size).
 */
export function logNegativeBinomial(k: number, mean: number, size: number): number {
  assert(size > 0, 'negative binomial of a positive size');
  if (mean <= 0) return k === 0 ? 0 : -Infinity;
  const success = Math.log(mean) - Math.log(mean + size);
  const failure = Math.log(size) - Math.log(mean + size);
  return logGamma(k + size) - logGamma(size) - logGamma(k + 1) + k * success + size * failure;
}

/** Probability of at least k events. */
export function negativeBinomialAtLeast(k: number, mean: number, size: number): number {
  if (k <= 0) return 1;
  return mean <= 0 ? 0 : betaBelow(mean / (mean + size), k, size);
}
