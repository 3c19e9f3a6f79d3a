// Goal: ranks and the Mann-Whitney test agree with counted-out and published values.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rankTest, ranksOf } from './ranks.ts';

test('equal values share their rank', () => {
  assert.deepEqual(Array.from(ranksOf([10, 20, 10, 5])), [2.5, 4, 2.5, 1]);
});

test('three above three happen once in twenty orders', () => {
  const result = rankTest([4, 5, 6], [1, 2, 3]);
  assert.equal(result.u, 9);
  assert.equal(result.above, 1);
  assert.ok(Math.abs(result.pHigher - 1 / 20) < 1e-12);
  assert.ok(Math.abs(result.pTwoSided - 1 / 10) < 1e-12);
});

test('permeability data of Hollander and Wolfe (1973), as in R’s documentation of wilcox.test: W = 35, p = 0.1272', () => {
  const x = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46];
  const y = [1.15, 0.88, 0.9, 0.74, 1.21];
  const result = rankTest(x, y);
  assert.equal(result.u, 35);
  assert.ok(Math.abs(result.pHigher - 0.1272) < 5e-5);
});

test('with ties the normal approximation answers, and says nothing where all are equal', () => {
  assert.equal(rankTest([1, 1, 1], [1, 1]).pTwoSided, 1);
  const low = Array.from({ length: 60 }, (_, i) => i % 10);
  const high = Array.from({ length: 60 }, (_, i) => (i % 10) + 3);
  assert.ok(rankTest(high, low).pHigher < 1e-4);
  assert.ok(rankTest(low, high).pHigher > 0.99);
});
