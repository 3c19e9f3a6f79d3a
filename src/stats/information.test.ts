// Goal: entropy, divergence, Gini coefficient and variation agree with closed forms.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { divergence, effectiveKinds, entropy, gini, variation } from './information.ts';

test('entropy: closed forms', () => {
  assert.ok(Math.abs(entropy([1, 1, 1, 1]) - Math.log(4)) < 1e-12);
  assert.equal(entropy([5, 0, 0]), 0);
  assert.equal(entropy([]), 0);
  assert.ok(Math.abs(effectiveKinds([7, 7, 7]) - 3) < 1e-12);
  assert.equal(effectiveKinds([]), 0);
});

test('divergence is 0 for equal, ln 2 for disjoint, symmetric between', () => {
  assert.equal(divergence([2, 4], [1, 2]), 0);
  assert.ok(Math.abs(divergence([1, 0], [0, 1]) - Math.LN2) < 1e-12);
  const counts = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(counts, counts, (left, right) => {
      const there = divergence(left, right);
      assert.ok(Math.abs(there - divergence(right, left)) < 1e-12);
      assert.ok(there >= 0 && there <= Math.LN2 + 1e-12);
    }),
  );
});

test('Gini: all equal 0, one of n has all (n - 1) / n, 1 2 3 4 gives 1/4', () => {
  assert.ok(Math.abs(gini([3, 3, 3])) < 1e-12);
  assert.ok(Math.abs(gini([0, 0, 0, 9]) - 3 / 4) < 1e-12);
  assert.ok(Math.abs(gini([1, 2, 3, 4]) - 1 / 4) < 1e-12);
});

test('variation of 2 4 4 4 5 5 7 9 is its sample deviation 2.138 over its mean 5', () => {
  assert.ok(Math.abs(variation([2, 4, 4, 4, 5, 5, 7, 9]) - Math.sqrt(32 / 7) / 5) < 1e-12);
});
