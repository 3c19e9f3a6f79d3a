// Goal: the order is the one that sorting by comparison gives, equal values included.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { stableOrder } from './stable-order.ts';

const values = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true }));

test('as sorting by comparison', () => {
  fc.assert(
    fc.property(fc.array(values, { maxLength: 300 }), (list) => {
      const expected = [...list.keys()].sort((one, other) => {
        const [left = 0, right = 0] = [list[one], list[other]];
        return left < right ? -1 : left > right ? 1 : 0;
      });
      assert.deepEqual([...stableOrder(Float64Array.from(list))], expected);
    }),
  );
});

test('what is in order, or upside down', () => {
  const ascending = Float64Array.from({ length: 1_000 }, (_, index) => index);
  assert.deepEqual(stableOrder(ascending), Uint32Array.from(ascending));
  assert.deepEqual(
    stableOrder(Float64Array.from(ascending).reverse()),
    Uint32Array.from(ascending).reverse(),
  );
});
