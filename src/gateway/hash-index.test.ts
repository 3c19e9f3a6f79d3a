// Goal: an index finds what a Map would find, also when hashes meet in one place and when it is full.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { HashIndex, notFound } from './hash-index.ts';

// Few low halves, so that many meet in one place.
const pair = fc.tuple(fc.constantFrom(0, 1, 2, 15, 16, 0xffff_ffff), fc.integer({ min: 1, max: 40 }));

test('it finds what a Map finds', () => {
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 60 }), fc.array(pair, { maxLength: 60 }), (added, asked) => {
      const index = new HashIndex(added.length);
      const known = new Map<string, number>();
      added.forEach(([low, high], value) => {
        assert.equal(index.add(low, high, value), !known.has(`${low}:${high}`));
        if (!known.has(`${low}:${high}`)) known.set(`${low}:${high}`, value);
      });
      assert.equal(index.size, known.size);
      for (const [low, high] of [...added, ...asked])
        assert.equal(index.find(low, high), known.get(`${low}:${high}`) ?? notFound);
    }),
  );
});

test('an index for nothing finds nothing and takes nothing', () => {
  const index = new HashIndex(0);
  assert.equal(index.find(1, 2), notFound);
  assert.throws(() => index.add(1, 2, 0), /room/);
});
