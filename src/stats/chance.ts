// Chance that can be replayed, and the permutation tests built on it. The generator is an argument wherever
// it is used, so that the same view always gives the same evidence: nobody should be judged by a coin that
// falls differently on appeal.

import { normalAbove } from './special.ts';

/** Uniform numbers in 0..1, 1 excluded. */
export type Random = () => number;

/** Small fast generator with 128 bits of state ("sfc32", C. Doty-Humphrey, PractRand), warmed up. */
export function seededRandom(seed: number): Random {
  let a = 0;
  let b = seed | 0;
  let c = Math.trunc(seed / 0x1_0000_0000) | 0;
  let counter = 1;
  const next: Random = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 0x1_0000_0000;
  };
  for (let i = 0; i < 15; i += 1) next();
  return next;
}

/** `time` moved by `offset` within a circle of this length that begins at `from`. */
export function circularShift(
  time: number,
  offset: number,
  circle: { from: number; length: number },
): number {
  if (circle.length <= 0) return time;
  const position = (((time - circle.from + offset) % circle.length) + circle.length) % circle.length;
  return circle.from + position;
}

export interface PermutationTest {
  /** Chance of a statistic at least as high, and at least as low; never 0. */
  readonly pHigher: number;
  readonly pLower: number;
  readonly nullMean: number;
  readonly nullDeviation: number;
  readonly rounds: number;
}

/**
 * Compares each observed statistic with the same statistics after `permute`, at most `roundsMax` times. Ends
 * early when every one has been reached at least 10 times from both sides (Besag and Clifford 1991): what is
 * ordinary is seen to be so after few rounds, and only the extraordinary pays for them all.
 */
export function permutationTests(
  observed: readonly number[],
  permute: () => readonly number[],
  roundsMax: number,
): readonly PermutationTest[] {
  const higher = new Float64Array(observed.length);
  const lower = new Float64Array(observed.length);
  const sum = new Float64Array(observed.length);
  const squares = new Float64Array(observed.length);
  let rounds = 0;
  while (rounds < roundsMax && !reachedOften(higher, lower)) {
    const permuted = permute();
    rounds += 1;
    for (let i = 0; i < observed.length; i += 1) {
      const value = permuted[i] ?? 0;
      if (value >= (observed[i] ?? 0)) higher[i] = (higher[i] ?? 0) + 1;
      if (value <= (observed[i] ?? 0)) lower[i] = (lower[i] ?? 0) + 1;
      sum[i] = (sum[i] ?? 0) + value;
      squares[i] = (squares[i] ?? 0) + value * value;
    }
  }
  return observed.map((_, i) => ({
    pHigher: ((higher[i] ?? 0) + 1) / (rounds + 1),
    pLower: ((lower[i] ?? 0) + 1) / (rounds + 1),
    nullMean: (sum[i] ?? 0) / Math.max(1, rounds),
    nullDeviation: deviation(sum[i] ?? 0, squares[i] ?? 0, rounds),
    rounds,
  }));
}

function deviation(sum: number, squares: number, rounds: number): number {
  const mean = sum / Math.max(1, rounds);
  return Math.sqrt(Math.max(0, squares / Math.max(1, rounds) - mean * mean));
}

const reachesEnough = 10;

function reachedOften(higher: Float64Array, lower: Float64Array): boolean {
  return higher.every((count, i) => Math.min(count, lower[i] ?? 0) >= reachesEnough);
}

/** No permutation test speaks beyond this, whatever its null looks like. */
const pMin = 1e-4;

/**
 * Two-sided p-value. Where no permuted value reached the observed one, the tail is continued as that of a
 * normal distribution with one and a half times the null's deviation, because a few hundred rounds know
 * the middle of their null better than its ends.
 */
export function twoSidedP(observed: number, test: PermutationTest): number {
  const counted = Math.min(1, 2 * Math.min(test.pHigher, test.pLower));
  if (counted > 2 / (test.rounds + 1) || test.nullDeviation === 0) return counted;
  const distance = Math.abs(observed - test.nullMean) / (1.5 * test.nullDeviation);
  return Math.max(pMin, Math.min(counted, 2 * normalAbove(distance)));
}
