// Goal: an anchor set is the smallest distinct anchors in order, whatever came before and in whatever order.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { AnchorSet } from './shingles.ts';

const anchor = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 ** 29 - 1 }));
const near = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 40 }));

test('a set keeps what a plain sort would keep, and remembers nothing of earlier texts', () => {
  const set = new AnchorSet(20);
  fc.assert(
    fc.property(fc.array(fc.oneof(anchor, near), { maxLength: 1_500, size: 'max' }), (offers) => {
      set.clear();
      for (const [low, high] of offers) set.add(low, high);
      const distinct = [...new Map(offers.map((offer) => [`${offer[0]}:${offer[1]}`, offer])).values()];
      const expected = distinct.sort((a, b) => a[1] - b[1] || a[0] - b[0]).slice(0, 20);
      assert.deepEqual([...set.toPairs()], expected.flat());
    }),
  );
});

test('filling from another set displaces nothing', () => {
  fc.assert(
    fc.property(fc.array(anchor), fc.array(anchor), (own, others) => {
      const set = new AnchorSet(10);
      const other = new AnchorSet(10);
      for (const [low, high] of own) set.add(low, high);
      for (const [low, high] of others) other.add(low, high);
      const before = set.toPairs();
      set.fillFrom(other);
      const after = set.toPairs();
      const pairsAfter = new Set(
        Array.from({ length: after.length / 2 }, (_, at) => `${after[2 * at]}:${after[2 * at + 1]}`),
      );
      for (let at = 0; at < before.length; at += 2)
        assert.ok(pairsAfter.has(`${before[at]}:${before[at + 1]}`));
      assert.ok(after.length <= 20);
    }),
  );
});
