// Goal: heights and components say the same thing at every threshold, and tables agree with plain maps.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { groupCounted, keyOf, KeyTable, PairTable, smallestHashes } from './key-table.ts';
import { type Link, linkageHeights, linkedGroups } from './linkage.ts';

const links: fc.Arbitrary<readonly Link[]> = fc.array(
  fc.record({ one: fc.nat({ max: 19 }), other: fc.nat({ max: 19 }), value: fc.integer({ min: 1, max: 9 }) }),
  { maxLength: 40 },
);

test('an account is in a component at a threshold exactly when its height reaches it', () => {
  fc.assert(
    fc.property(links, fc.integer({ min: 1, max: 9 }), (all, threshold) => {
      const options = { accounts: 20, accountsMin: 3 };
      const heights = linkageHeights(all, options);
      const kept = all.filter(({ value }) => value >= threshold);
      const grouped = linkedGroups(kept, options)
        .flat()
        .sort((a, b) => a - b);
      const high = [...heights.keys()].filter((account) => (heights[account] ?? 0) >= threshold);
      assert.deepEqual(grouped, high);
    }),
  );
});

test('keys keep their numbers while the table grows', () => {
  const table = new KeyTable();
  const keys = Array.from({ length: 20_000 }, (_, at) => keyOf(Math.imul(at, 0x9e3779b1), at * 7));
  assert.deepEqual(
    keys.map((key) => table.number(key)),
    [...keys.keys()],
  );
  assert.deepEqual(
    keys.map((key) => table.number(key)),
    [...keys.keys()],
  );
  assert.equal(table.count, keys.length);
});

test('groups count each member once and say how often it came', () => {
  const { starts, members, counts } = groupCounted(
    Uint32Array.of(2, 0, 2, 2, 0),
    Uint32Array.of(7, 5, 7, 3, 4),
  );
  assert.deepEqual([...starts], [0, 2, 2, 4]);
  assert.deepEqual([...members], [4, 5, 3, 7]);
  assert.deepEqual([...counts], [1, 1, 1, 2]);
});

test('pairs sum, count days, and refuse new ones when full', () => {
  const table = new PairTable(2);
  table.add({ one: 4, other: 9 }, 1, 0);
  table.add({ one: 9, other: 4 }, 2, 0);
  table.add({ one: 4, other: 9 }, 1, 3);
  table.add({ one: 1, other: 2 }, 1, 3);
  table.add({ one: 5, other: 6 }, 1, 3);
  const pairs = [...table.pairs()].sort((a, b) => a.one - b.one);
  assert.deepEqual(pairs, [
    { one: 1, other: 2, sum: 1, days: 1 },
    { one: 4, other: 9, sum: 4, days: 2 },
  ]);
  assert.equal(table.refused, 1);
});

test('the accounts of a hub that are kept are the same wherever they are', () => {
  const hub = Uint32Array.from({ length: 500 }, (_, at) => at);
  const kept = new Set(smallestHashes(hub));
  const half = smallestHashes(hub.filter((account) => account % 2 === 0));
  for (const account of kept) if (account % 2 === 0) assert.ok(half.includes(account));
});
