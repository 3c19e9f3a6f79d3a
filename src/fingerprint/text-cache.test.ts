// Goal: the cache never confuses two texts and never exceeds its bounds, and what is asked for stays longest.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { TextCache } from './text-cache.ts';

test('what is found is what was kept for exactly that text, within the bounds', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 12 })), (texts) => {
      const cache = new TextCache<string>({ entriesMax: 4, charactersMax: 30, textCharsMax: 10 });
      for (const text of texts) {
        const found = cache.find(text);
        assert.ok(found === undefined || found === text);
        if (found === undefined) cache.keep(text, text);
        assert.ok(cache.size <= 4);
      }
    }),
  );
});

test('a text asked for survives texts that are not', () => {
  const cache = new TextCache<number>({ entriesMax: 3, charactersMax: 1_000, textCharsMax: 100 });
  cache.keep('often', 1);
  for (let index = 0; index < 20; index += 1) {
    assert.equal(cache.find('often'), 1);
    cache.keep(`once ${index}`, index);
  }
  assert.equal(cache.find('once 0'), undefined);
});
