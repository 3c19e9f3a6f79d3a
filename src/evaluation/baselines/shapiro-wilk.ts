// How normal a sample looks: the W of Shapiro and Wilk (1965) with the weights and the normalising transformation
// of Royston (Applied Statistics 44, 1995, algorithm AS R94), for samples of 12 to 5,000. W is the squared
// correlation of the ordered sample with what order statistics of a normal sample are expected to be: 1 for a
// perfect bell, less for everything else.

/** Sizes for which the approximation holds. */
const sampleMin = 12;
const sampleMax = 5_000;

export interface Normality {
  /** 0..1. */
  readonly w: number;
  /** Standard normal under the hypothesis, whatever the size; large is far from normal. */
  readonly z: number;
}

/** Undefined for a sample that is too small, too large or constant. Sorts a copy. */
export function shapiroWilk(sample: ArrayLike<number>): Normality | undefined {
  const count = sample.length;
  if (count < sampleMin || count > sampleMax) return undefined;
  const ordered = Float64Array.from(sample).sort();
  let mean = 0;
  for (const value of ordered) mean += value / count;
  let squares = 0;
  for (const value of ordered) squares += (value - mean) ** 2;
  const range = (ordered[count - 1] ?? 0) - (ordered[0] ?? 0);
  if (!(range > 1e-10 * Math.max(1, Math.abs(mean)))) return undefined;
  const weights = weightsOf(count);
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) {
    sum += (weights[at] ?? 0) * ((ordered[count - 1 - at] ?? 0) - (ordered[at] ?? 0));
  }
  const w = Math.min(1, (sum * sum) / squares);
  const log = Math.log(count);
  const centre = polynomial([-1.5861, -0.31082, -0.083751, 0.0038915], log);
  const spread = Math.exp(polynomial([-0.4803, -0.082676, 0.0030302], log));
  return { w, z: (Math.log(Math.max(1 - w, 1e-300)) - centre) / spread };
}

/** Weights of the upper half, the largest order statistic first. */
function weightsOf(count: number): Float64Array {
  const half = Math.floor(count / 2);
  const scores = new Float64Array(half);
  let squares = 0;
  for (let at = 0; at < half; at += 1) {
    const score = -normalQuantile((at + 1 - 0.375) / (count + 0.25));
    scores[at] = score;
    squares += 2 * score * score;
  }
  const root = 1 / Math.sqrt(count);
  const length = Math.sqrt(squares);
  const [top = 0, next = 0] = scores;
  const first = polynomial([top / length, 0.221157, -0.147981, -2.07119, 4.434685, -2.706056], root);
  const second = polynomial([next / length, 0.042981, -0.293762, -1.752461, 5.682633, -3.582633], root);
  const rest = (squares - 2 * top ** 2 - 2 * next ** 2) / (1 - 2 * first ** 2 - 2 * second ** 2);
  const weights = scores.map((score) => score / Math.sqrt(rest));
  weights[0] = first;
  weights[1] = second;
  return weights;
}

/** Coefficients ascending. */
function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}

/** z with the probability `p`, in 0..1, below it; to about seven digits (Wichura 1988, algorithm AS 241, PPND7). */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    const above = polynomial([3.3871327179, 50.434271938, 159.29113202, 59.10937472], r);
    return (q * above) / polynomial([1, 17.895169469, 78.757757664, 67.1875636], r);
  }
  const r = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
  const tail =
    r <= 5
      ? polynomial([1.4234372777, 2.75681539, 1.3067284816, 0.17023821103], r - 1.6) /
        polynomial([1, 0.7370016425, 0.12021132975], r - 1.6)
      : polynomial([6.657905115, 3.081226386, 0.42868294337, 0.017337203997], r - 5) /
        polynomial([1, 0.24197894225, 0.012258202635], r - 5);
  return q < 0 ? -tail : tail;
}
