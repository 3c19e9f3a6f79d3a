// Goal: collisions agree with drawing.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededRandom } from './chance.ts';
import { expectedSharedItems } from './birthday.ts';

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
