// Goal: slopes are found again from draws, and where one is held at a bound the others find their best place beside it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededRandom } from './chance.ts';
import { fitLogistic, logOddsOf, type RegressionSample } from './logistic-regression.ts';
import { logistic } from './numbers.ts';

const truth = [-1, 2.5, 0.4];

/** Features that go together, so that what holds one slope moves the other. */
function drawn(count: number): readonly RegressionSample[] {
  const random = seededRandom(11);
  return Array.from({ length: count }, () => {
    const first = 2 * random() - 0.5;
    const features = [first, 0.5 * first + random()];
    const target = random() < logistic(logOddsOf(truth, features)) ? 1 : 0;
    return { features, target, weight: 1 };
  });
}

/** Slope of the penalised likelihood along one number. */
function gradient(samples: readonly RegressionSample[], slopes: readonly number[], at: number): number {
  const pull = samples.reduce((sum, { features, target }) => {
    const value = at === 0 ? 1 : (features[at - 1] ?? 0);
    return sum + (target - logistic(logOddsOf(slopes, features))) * value;
  }, 0);
  return pull - 0.1 * (slopes[at] ?? 0);
}

test('slopes are found again', () => {
  const found = fitLogistic(drawn(20_000), { prior: [0, 0, 0], ridge: 0.1 });
  found.forEach((slope, at) => assert.ok(Math.abs(slope - (truth[at] ?? 0)) < 0.2, `${at}: ${slope}`));
});

test('a slope held at a bound leaves the best place to the others', () => {
  const samples = drawn(4_000);
  for (const [bounds, held] of [
    [{ slopeMax: 1 }, 1],
    [{ slopeMin: 0.9 }, 0.9],
    [{ slopeMin: [0, 0.8] }, 0.8],
  ] as const) {
    const found = fitLogistic(samples, { prior: [0, 1, 1], ridge: 0, ...bounds });
    const bound = found.map((slope, at) => at > 0 && slope === held);
    assert.ok(bound.includes(true), found.join(', '));
    found.forEach((slope, at) => {
      const left = gradient(samples, found, at) + 0.1 * slope;
      if (bound[at] === true) assert.ok('slopeMax' in bounds ? left > 0 : left < 0, `${at}: ${left}`);
      else assert.ok(Math.abs(left) < 1e-3, `${at}: ${left}`);
    });
  }
});
