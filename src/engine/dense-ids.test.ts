// Goal: equal hashes get equal ids, different ones different ids, in order of first appearance, whatever the hashes.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { DenseIds, denseHashes, denseNumbers } from './dense-ids.ts';

const halves = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 0xffff_ffff }));

test('ids are those that a Map would give', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(halves, halves), { maxLength: 400 }), (pairs) => {
      const known = new Map([['0 0', 0]]);
      const expected = pairs.map((pair) => {
        const key = pair.join(' ');
        if (!known.has(key)) known.set(key, known.size);
        return known.get(key);
      });
      assert.deepEqual([...denseHashes(Uint32Array.from(pairs.flat()))], expected);
      const low = pairs.map(([first]) => first);
      const zeros = low.flatMap((first) => [first, 0]);
      assert.deepEqual(denseNumbers(Uint32Array.from(low)), denseHashes(Uint32Array.from(zeros)));
    }),
  );
});

test('many hashes that differ in one half only are told apart', () => {
  for (const [low, high] of [
    [1, 0],
    [0, 65_536],
  ] as const) {
    const ids = new DenseIds();
    for (let one = 0; one < 20_000; one += 1) assert.equal(ids.add(7 + one * low, one * high), one + 1);
    for (let one = 0; one < 20_000; one += 1) assert.equal(ids.find(7 + one * low, one * high), one + 1);
    assert.equal(ids.find(8, 8), 0);
    assert.equal(ids.size, 20_000);
  }
});
