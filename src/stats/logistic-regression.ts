// Logistic regression by Newton's method with a ridge towards given slopes: for a handful of features, where the
// answer has to be a probability and the slopes have to stay readable. A dozen rounds reach the optimum, for
// the penalised likelihood has only one.

import { clamp, logistic } from './numbers.ts';

export interface RegressionSample {
  /** Features without the constant; all of one length. */
  readonly features: readonly number[];
  /** 0 or 1. */
  readonly target: number;
  readonly weight: number;
}

export interface RegressionOptions {
  /** Constant first, then one slope a feature: where the fit starts, and where the ridge pulls. */
  readonly prior: readonly number[];
  /** Strength of the pull, in the unit of the samples' weights. */
  readonly ridge: number;
  /** Slopes (the constant is free) are kept at or above this, or each at or above its own; absent: free. */
  readonly slopeMin?: number | readonly number[];
  /** Slopes are kept at or below this; absent: free. */
  readonly slopeMax?: number;
}

const rounds = 16;
/** A step of Newton's method may overshoot where the data separate; each slope moves this far at most in a round. */
const stepMax = 1;

/** @returns the constant and the slopes. Cost per round: samples times the square of the number of features. */
export function fitLogistic(
  samples: readonly RegressionSample[],
  options: RegressionOptions,
): readonly number[] {
  const size = options.prior.length;
  let slopes = [...options.prior];
  for (let round = 0; round < rounds; round += 1) {
    const gradient = new Float64Array(size);
    const curvature = new Float64Array(size * size);
    for (const sample of samples) accumulate(sample, slopes, { gradient, curvature });
    for (let at = 0; at < size; at += 1) {
      gradient[at] = (gradient[at] ?? 0) - options.ridge * ((slopes[at] ?? 0) - (options.prior[at] ?? 0));
      curvature[at * size + at] = (curvature[at * size + at] ?? 0) + options.ridge;
    }
    for (let at = 1; at < size; at += 1) {
      if (isHeld(slopes[at] ?? 0, gradient[at] ?? 0, boundsOf(options, at))) hold(curvature, gradient, at);
    }
    const step = solve(curvature, gradient);
    slopes = slopes.map((slope, at) => {
      const moved = slope + clamp(step[at] ?? 0, -stepMax, stepMax);
      const { least, most } = boundsOf(options, at);
      return at === 0 ? moved : clamp(moved, least, most);
    });
  }
  return slopes;
}

interface Bounds {
  readonly least: number;
  readonly most: number;
}

function boundsOf({ slopeMin, slopeMax }: RegressionOptions, at: number): Bounds {
  const least = typeof slopeMin === 'object' ? slopeMin[at - 1] : slopeMin;
  return { least: least ?? -Infinity, most: slopeMax ?? Infinity };
}

/** Whether a slope is at a bound and would leave it. */
function isHeld(slope: number, pull: number, { least, most }: Bounds): boolean {
  return (slope <= least && pull < 0) || (slope >= most && pull > 0);
}

/** Takes a slope out of the round, so that the others find their best place beside where it is. */
function hold(curvature: Float64Array, gradient: Float64Array, at: number): void {
  const size = gradient.length;
  for (let other = 0; other < size; other += 1) {
    curvature[at * size + other] = other === at ? 1 : 0;
    curvature[other * size + at] = other === at ? 1 : 0;
  }
  gradient[at] = 0;
}

/** Constant plus slopes times features. */
export function logOddsOf(slopes: readonly number[], features: readonly number[]): number {
  let sum = slopes[0] ?? 0;
  for (let at = 0; at < features.length; at += 1) sum += (slopes[at + 1] ?? 0) * (features[at] ?? 0);
  return sum;
}

function accumulate(
  sample: RegressionSample,
  slopes: readonly number[],
  into: { readonly gradient: Float64Array; readonly curvature: Float64Array },
): void {
  const { gradient, curvature } = into;
  const { features } = sample;
  const size = gradient.length;
  const chance = logistic(logOddsOf(slopes, features));
  const spread = sample.weight * Math.max(1e-6, chance * (1 - chance));
  const pull = sample.weight * (sample.target - chance);
  // The constant is a feature that is always 1.
  for (let one = 0; one < size; one += 1) {
    const value = one === 0 ? 1 : (features[one - 1] ?? 0);
    gradient[one] = (gradient[one] ?? 0) + pull * value;
    const spreadOfOne = spread * value;
    for (let other = 0; other < size; other += 1) {
      const at = one * size + other;
      curvature[at] = (curvature[at] ?? 0) + spreadOfOne * (other === 0 ? 1 : (features[other - 1] ?? 0));
    }
  }
}

/** Gaussian elimination with pivots; a singular direction gives 0. */
function solve(matrix: Float64Array, vector: Float64Array): Float64Array {
  const size = vector.length;
  const cells = Float64Array.from(matrix);
  const right = Float64Array.from(vector);
  for (let column = 0; column < size; column += 1) {
    bringPivot(cells, right, column);
    const pivot = cells[column * size + column] ?? 0;
    if (Math.abs(pivot) < 1e-12) continue;
    for (let row = column + 1; row < size; row += 1) {
      const factor = (cells[row * size + column] ?? 0) / pivot;
      for (let at = column; at < size; at += 1) {
        cells[row * size + at] = (cells[row * size + at] ?? 0) - factor * (cells[column * size + at] ?? 0);
      }
      right[row] = (right[row] ?? 0) - factor * (right[column] ?? 0);
    }
  }
  const found = new Float64Array(size);
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = right[row] ?? 0;
    for (let at = row + 1; at < size; at += 1) sum -= (cells[row * size + at] ?? 0) * (found[at] ?? 0);
    const pivot = cells[row * size + row] ?? 0;
    found[row] = Math.abs(pivot) < 1e-12 ? 0 : sum / pivot;
  }
  return found;
}

/** Exchanges the row of `column` with the one below that has the largest value there. */
function bringPivot(cells: Float64Array, right: Float64Array, column: number): void {
  const size = right.length;
  let best = column;
  for (let row = column + 1; row < size; row += 1) {
    if (Math.abs(cells[row * size + column] ?? 0) > Math.abs(cells[best * size + column] ?? 0)) best = row;
  }
  if (best === column) return;
  for (let at = 0; at < size; at += 1) {
    const held = cells[column * size + at] ?? 0;
    cells[column * size + at] = cells[best * size + at] ?? 0;
    cells[best * size + at] = held;
  }
  const held = right[column] ?? 0;
  right[column] = right[best] ?? 0;
  right[best] = held;
}
