// Goal: the tree counts as a plain loop does.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { OrderTree } from './order-tree.ts';

test('sums before a position equal those of a plain array', () => {
  const step = fc.record({ position: fc.integer({ min: 0, max: 19 }), amount: fc.constantFrom(-1, 1, 2) });
  fc.assert(
    fc.property(fc.array(step), fc.integer({ min: 0, max: 20 }), (steps, position) => {
      const tree = new OrderTree(20);
      const plain = Array.from<number>({ length: 20 }).fill(0);
      for (const { position, amount } of steps) {
        tree.add(position, amount);
        plain[position] = (plain[position] ?? 0) + amount;
      }
      const expected = plain.slice(0, position).reduce((sum, value) => sum + value, 0);
      assert.equal(tree.before(position), expected);
      tree.clear();
      assert.equal(tree.before(20), 0);
    }),
  );
});
