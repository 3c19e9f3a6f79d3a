// Goal: intervals never claim more than their campaigns can carry.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { quantileEstimate, ratioOf, shareOf } from './estimates.ts';

test('an interval holds its own value', () => {
  const pair = fc
    .tuple(fc.nat({ max: 50 }), fc.nat({ max: 50 }))
    .map(([part, rest]): readonly [number, number] => [part, part + rest]);
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 12 }), (pairs) => {
      const estimate = ratioOf(pairs);
      if (estimate === undefined) return pairs.every(([, whole]) => whole === 0);
      return estimate.low <= estimate.value && estimate.value <= estimate.high;
    }),
    { numRuns: 40 },
  );
});

test('none of ten is not none', () => {
  assert.ok((shareOf(0, 10)?.high ?? 0) > 0.3);
  const pairs = Array.from({ length: 10 }, (): readonly [number, number] => [0, 5_000]);
  // As uncertain as ten trials, not as fifty thousand: exchanges of one campaign share its fate.
  assert.ok((ratioOf(pairs)?.high ?? 0) > 0.3);
});

test('few campaigns rule nothing out', () => {
  assert.deepEqual(ratioOf([[1, 2]]), { value: 0.5, low: 0, high: 1, count: 2 });
  assert.deepEqual(quantileEstimate([3, 4], 0.5), { value: 3.5, low: 0, high: Infinity, count: 2 });
});

test('a median that reaches into those never detected is never', () => {
  assert.equal(quantileEstimate([1, 2, 3, Infinity, Infinity], 0.5)?.value, 3);
  assert.equal(quantileEstimate([1, 2, Infinity, Infinity, Infinity], 0.5)?.value, Infinity);
  assert.equal(quantileEstimate([1, 2, Infinity, Infinity], 0.5)?.value, Infinity);
  assert.equal(quantileEstimate([], 0.5), undefined);
});

test('the same cases give the same interval', () => {
  const values = [5, 1, 9, 2, 8, 3];
  assert.deepEqual(quantileEstimate(values, 0.5), quantileEstimate(values, 0.5));
});
