// Goal: collisions agree with the birthday problem, and the estimator of the pool inverts them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { seededRandom } from './chance.ts';
import { estimatedPool, expectedRepeats, expectedSharedItems } from './birthday.ts';

test('23 people, 365 days: 0.680 repeated birthdays expected (exact rational)', () => {
  assert.ok(Math.abs(expectedRepeats(23, 365) - 0.6800376037790221) < 1e-9);
  assert.equal(expectedRepeats(5, 1), 4);
});

test('the pool is found again from the expected number of distinct things', () => {
  fc.assert(
    fc.property(fc.integer({ min: 20, max: 5000 }), fc.integer({ min: 20, max: 5000 }), (draws, pool) => {
      const distinct = draws - expectedRepeats(draws, pool);
      fc.pre(draws - distinct > 0.5 && pool - distinct > 0.5);
      assert.ok(Math.abs(estimatedPool(draws, distinct) / pool - 1) < 1e-3);
    }),
  );
  assert.equal(estimatedPool(100, 100), Infinity);
});

test('items shared between independent drawers: formula against drawing', () => {
  const random = seededRandom(5);
  let shared = 0;
  const rounds = 400;
  for (let round = 0; round < rounds; round += 1) {
    const union = new Set<number>();
    let drawn = 0;
    for (const draws of [10, 20, 30]) {
      const own = new Set<number>();
      while (own.size < draws) own.add(Math.floor(random() * 100));
      drawn += own.size;
      for (const item of own) union.add(item);
    }
    shared += drawn - union.size;
  }
  // Expected 10.4, standard error about 0.1.
  assert.ok(Math.abs(shared / rounds - expectedSharedItems([10, 20, 30], 100)) < 0.5);
  assert.equal(expectedSharedItems([10, 10], 10), 10);
});
