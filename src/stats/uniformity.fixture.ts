// For tests only: whether p-values are what they say.
//
// Under their null they are spread evenly over 0..1, and the largest distance
// between their distribution and an even one tells by how much they are not (Kolmogorov 1933). Evidence that is
// computed from uneven p-values claims a rarity that is none.

export interface UniformityTest {
  /** Largest distance, 0..1. */
  readonly distance: number;
  /** Largest excess of small values: the share at or below some p, minus p. What makes false alarms. */
  readonly excess: number;
  /** Chance of such a distance when the values are even; from eight values up good to a hundredth. */
  readonly p: number;
}

/** `values` in 0..1. n log n. */
export function uniformityTest(values: readonly number[]): UniformityTest {
  const sorted = values.toSorted((one, other) => one - other);
  let [excess, lack] = [0, 0];
  sorted.forEach((value, index) => {
    excess = Math.max(excess, (index + 1) / sorted.length - value);
    lack = Math.max(lack, value - index / sorted.length);
  });
  const distance = Math.max(excess, lack);
  return { distance, excess, p: kolmogorovAbove(distance, sorted.length) };
}

/** Kolmogorov's limit with the correction of Stephens (1970, Journal of the Royal Statistical Society B 32). */
function kolmogorovAbove(distance: number, count: number): number {
  const root = Math.sqrt(count);
  const scaled = (root + 0.12 + 0.11 / root) * distance;
  // The series converges slowly there, and the chance is 1 to six digits.
  if (scaled < 0.3) return 1;
  let sum = 0;
  for (let term = 1; term <= 100; term += 1) {
    sum += (term % 2 === 1 ? 2 : -2) * Math.exp(-2 * (term * scaled) ** 2);
  }
  return Math.min(1, Math.max(0, sum));
}
