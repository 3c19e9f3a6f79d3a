// Counts and how surprising they are: log-probabilities and upper tails of the distributions by which a
// group is compared with what is ordinary. Beta-binomial and negative binomial are the honest ones, since
// customers differ: a plain binomial or Poisson would call every second busy customer impossible.

import { assert } from '../core/assert.ts';
import { betaBelow, gammaAbove, gammaBelow, logBeta, logChoose, logGamma } from './special.ts';

/** Parameters of a Beta distribution over a share: mean a / (a + b), strength a + b in exchanges. */
export interface BetaShape {
  readonly a: number;
  readonly b: number;
}

/** Log-probability of k successes in n trials of the same chance, 0..1. */
export function logBinomial(k: number, n: number, chance: number): number {
  if (k < 0 || k > n) return -Infinity;
  const hits = k === 0 ? 0 : k * Math.log(chance);
  const misses = k === n ? 0 : (n - k) * Math.log1p(-chance);
  return logChoose(n, k) + hits + misses;
}

/** Probability of at least k successes in n trials. */
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

/** Log-probability of k events where `mean` are expected. */
export function logPoisson(k: number, mean: number): number {
  if (mean <= 0) return k === 0 ? 0 : -Infinity;
  return k * Math.log(mean) - mean - logGamma(k + 1);
}

/** Probability of at least k events. */
export function poissonAtLeast(k: number, mean: number): number {
  return k <= 0 ? 1 : gammaBelow(k, mean);
}

/** Probability of at most k events. */
export function poissonAtMost(k: number, mean: number): number {
  return k < 0 ? 0 : gammaAbove(k + 1, mean);
}

/** Log-probability of k successes in n trials whose chance was drawn once from a Beta. */
export function logBetaBinomial(k: number, n: number, shape: BetaShape): number {
  if (k < 0 || k > n) return -Infinity;
  return logChoose(n, k) + logBeta(k + shape.a, n - k + shape.b) - logBeta(shape.a, shape.b);
}

/** Probability of at least k successes; costs n - k steps. */
export function betaBinomialAtLeast(k: number, n: number, shape: BetaShape): number {
  let sum = 0;
  for (let i = Math.max(0, k); i <= n; i += 1) sum += Math.exp(logBetaBinomial(i, n, shape));
  return Math.min(1, sum);
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

/** An urn: how many it holds, how many of these are marked, how many are drawn without putting back. */
export interface Urn {
  readonly total: number;
  readonly marked: number;
  readonly drawn: number;
}

/** Log-probability that k of the drawn ones are marked. */
export function logHypergeometric(k: number, urn: Urn): number {
  const { total, marked, drawn } = urn;
  return logChoose(marked, k) + logChoose(total - marked, drawn - k) - logChoose(total, drawn);
}

/** Probability that at least k of the drawn ones are marked; costs at most min(marked, drawn) steps. */
export function hypergeometricAtLeast(k: number, urn: Urn): number {
  let sum = 0;
  for (let i = Math.max(0, k); i <= Math.min(urn.marked, urn.drawn); i += 1) {
    sum += Math.exp(logHypergeometric(i, urn));
  }
  return Math.min(1, sum);
}
