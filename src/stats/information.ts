// How spread, how alike, how even: entropy of a distribution, divergence between two, and the evenness of
// a set of amounts.

/** Shannon entropy in nats of any non-negative counts; 0 for none. */
export function entropy(counts: readonly number[]): number {
  let total = 0;
  for (const count of counts) total += count;
  if (total <= 0) return 0;
  let sum = 0;
  for (const count of counts) if (count > 0) sum -= (count / total) * Math.log(count / total);
  return sum;
}

/** Number of equally frequent kinds that would have the same entropy; 0 for no counts. */
export function effectiveKinds(counts: readonly number[]): number {
  return counts.some((count) => count > 0) ? Math.exp(entropy(counts)) : 0;
}

/** Jensen-Shannon divergence (Lin 1991) of two distributions given as counts, nats: 0 equal, ln 2 disjoint. */
export function divergence(left: readonly number[], right: readonly number[]): number {
  const leftTotal = left.reduce((sum, count) => sum + count, 0);
  const rightTotal = right.reduce((sum, count) => sum + count, 0);
  if (leftTotal <= 0 || rightTotal <= 0) return 0;
  const length = Math.max(left.length, right.length);
  let sum = 0;
  for (let i = 0; i < length; i += 1) {
    const p = (left[i] ?? 0) / leftTotal;
    const q = (right[i] ?? 0) / rightTotal;
    const middle = (p + q) / 2;
    if (p > 0) sum += 0.5 * p * Math.log(p / middle);
    if (q > 0) sum += 0.5 * q * Math.log(q / middle);
  }
  return Math.max(0, sum);
}

/** Gini coefficient of non-negative amounts: 0 all equal, towards 1 one has all. NaN for none. */
export function gini(amounts: readonly number[]): number {
  const ascending = Float64Array.from(amounts).sort();
  let total = 0;
  let weighted = 0;
  for (let i = 0; i < ascending.length; i += 1) {
    total += ascending[i] ?? 0;
    weighted += (i + 1) * (ascending[i] ?? 0);
  }
  const n = ascending.length;
  return (2 * weighted) / (n * total) - (n + 1) / n;
}

/** Standard deviation over mean (of the sample, n - 1); NaN below two values. */
export function variation(values: readonly number[]): number {
  const n = values.length;
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / n;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return Math.sqrt(squares / (n - 1)) / mean;
}
