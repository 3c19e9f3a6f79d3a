// Goal: sums in logarithms agree with plain sums and survive where plain sums do not.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { clamp, logistic, logit, logMeanExp, logSumExp } from './numbers.ts';

test('logistic and logit are each other’s inverse', () => {
  fc.assert(
    fc.property(fc.double({ min: -30, max: 30, noNaN: true }), (x) => {
      assert.ok(Math.abs(logistic(x) + logistic(-x) - 1) < 1e-12);
      if (Math.abs(x) < 15) assert.ok(Math.abs(logit(logistic(x)) - x) < 1e-6);
    }),
  );
  assert.equal(logistic(-1000), 0);
  assert.equal(logistic(1000), 1);
});

test('logSumExp adds what cannot be written as plain numbers', () => {
  assert.ok(Math.abs(logSumExp([-1000, -1000]) - (-1000 + Math.LN2)) < 1e-12);
  assert.ok(Math.abs(logSumExp([Math.log(3), Math.log(4)]) - Math.log(7)) < 1e-12);
  assert.equal(logSumExp([]), -Infinity);
  assert.equal(logSumExp([-Infinity, 0]), 0);
  assert.ok(Math.abs(logMeanExp([Math.log(1), Math.log(3)]) - Math.log(2)) < 1e-12);
});

test('clamp keeps the bounds', () => {
  assert.deepEqual([clamp(-1, 0, 1), clamp(0.3, 0, 1), clamp(7, 0, 1)], [0, 0.3, 1]);
});
