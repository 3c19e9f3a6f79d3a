// Statistics that need no distribution: only who is before whom. Used where the shape of the ordinary is
// unknown, as with gaps and lengths.

import { normalAbove } from './special.ts';

/** Ranks from 1; equal values share the mean of their ranks. n log n. */
export function ranksOf(values: readonly number[]): Float64Array {
  const order = Array.from(values.keys()).sort((left, right) => (values[left] ?? 0) - (values[right] ?? 0));
  const ranks = new Float64Array(values.length);
  for (let start = 0; start < order.length;) {
    let end = start;
    while (end + 1 < order.length && values[order[end + 1] ?? 0] === values[order[start] ?? 0]) end += 1;
    for (let i = start; i <= end; i += 1) ranks[order[i] ?? 0] = (start + end) / 2 + 1;
    start = end + 1;
  }
  return ranks;
}

export interface RankTest {
  /** Pairs (x, y) with x above y, ties counted as half. */
  readonly u: number;
  /** Chance that a random x is above a random y, 0..1; 0.5 when nothing differs. */
  readonly above: number;
  /** Probability of a u at least as high when nothing differs. */
  readonly pHigher: number;
  readonly pTwoSided: number;
}

/** Below this many pairs, and without ties, the exact distribution is counted out. */
const exactPairsMax = 2_500;

/** Mann and Whitney's test of x against y (1947). Both must have at least one value. */
export function rankTest(x: readonly number[], y: readonly number[]): RankTest {
  const ranks = ranksOf([...x, ...y]);
  let sum = 0;
  for (let i = 0; i < x.length; i += 1) sum += ranks[i] ?? 0;
  const pairs = x.length * y.length;
  const u = sum - (x.length * (x.length + 1)) / 2;
  const tied = new Set(ranks).size < ranks.length;
  const exact = pairs <= exactPairsMax && !tied;
  const higher = exact ? exactAtLeast(u, x.length, y.length) : normalAtLeast(u, x.length, ranks);
  const lower = exact
    ? exactAtLeast(pairs - u, x.length, y.length)
    : normalAtLeast(pairs - u, x.length, ranks);
  return { u, above: u / pairs, pHigher: higher, pTwoSided: Math.min(1, 2 * Math.min(higher, lower)) };
}

/** Counts the ways: adding the largest value either to x (above all y so far) or to y. */
function exactAtLeast(u: number, xs: number, ys: number): number {
  const pairs = xs * ys;
  // ways[i][k]: orders of i x-values and the y-values seen so far with statistic k.
  let ways = Array.from({ length: xs + 1 }, () => {
    const row = new Float64Array(pairs + 1);
    row[0] = 1;
    return row;
  });
  for (let y = 1; y <= ys; y += 1) {
    const next = Array.from({ length: xs + 1 }, () => new Float64Array(pairs + 1));
    next[0]?.fill(1, 0, 1);
    for (let i = 1; i <= xs; i += 1) addWays(next[i], ways[i], { from: next[i - 1], shift: y });
    ways = next;
  }
  const row = ways[xs] ?? new Float64Array(1);
  let total = 0;
  let high = 0;
  for (let k = 0; k <= pairs; k += 1) {
    total += row[k] ?? 0;
    if (k >= u) high += row[k] ?? 0;
  }
  return high / total;
}

function addWays(
  into: Float64Array | undefined,
  smaller: Float64Array | undefined,
  moved: { readonly from: Float64Array | undefined; readonly shift: number },
): void {
  if (into === undefined || smaller === undefined || moved.from === undefined) return;
  for (let k = 0; k < into.length; k += 1) {
    into[k] = (smaller[k] ?? 0) + (k >= moved.shift ? (moved.from[k - moved.shift] ?? 0) : 0);
  }
}

/** Normal approximation with the variance corrected for ties and a continuity correction of one half. */
function normalAtLeast(u: number, xs: number, ranks: Float64Array): number {
  const n = ranks.length;
  const ys = n - xs;
  const counts = new Map<number, number>();
  for (const rank of ranks) counts.set(rank, (counts.get(rank) ?? 0) + 1);
  let ties = 0;
  for (const count of counts.values()) ties += count ** 3 - count;
  const variance = ((xs * ys) / 12) * (n + 1 - ties / (n * (n - 1)));
  if (!(variance > 0)) return 1;
  return normalAbove((u - (xs * ys) / 2 - 0.5) / Math.sqrt(variance));
}
