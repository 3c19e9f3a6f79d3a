// Goal: the keyed hash spreads every bit, does not collide at 64 bits, and depends on every part of the key.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { hashStreams, hashText, hashValues, hashWith } from './hash.ts';

const key = { low: 0x1234_5678, high: 0x9abc_def0 };

function bitsOf(value: number): number {
  let count = 0;
  for (let rest = value >>> 0; rest !== 0; rest >>>= 1) count += rest & 1;
  return count;
}

test('flipping one bit of one character flips about half of the 64 bits, each of them', () => {
  const flips = new Uint32Array(64);
  let trials = 0;
  for (let index = 0; index < 400; index += 1) {
    const text = `prompt ${index} of a hundred`;
    const before = hashText(text, key);
    for (let bit = 0; bit < 7; bit += 1) {
      const at = (index * 7 + bit) % text.length;
      const changed =
        text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << bit)) + text.slice(at + 1);
      const after = hashText(changed, key);
      for (let position = 0; position < 32; position += 1) {
        flips[position] = (flips[position] ?? 0) + (((before.low ^ after.low) >>> position) & 1);
        flips[32 + position] = (flips[32 + position] ?? 0) + (((before.high ^ after.high) >>> position) & 1);
      }
      trials += 1;
    }
  }
  for (const count of flips)
    assert.ok(count > 0.44 * trials && count < 0.56 * trials, `${count} of ${trials}`);
});

test('a million strings have a million hashes', () => {
  const streams = hashStreams(key, 0);
  const seen = new BigUint64Array(1_000_000);
  for (let index = 0; index < seen.length; index += 1) {
    const hash = hashWith(`account-${index}`, streams);
    seen[index] = (BigInt(hash.high) << 32n) | BigInt(hash.low);
  }
  seen.sort();
  for (let index = 1; index < seen.length; index += 1) assert.notEqual(seen[index], seen[index - 1]);
});

test('hashes are unsigned, never 0:0, and change with either half of the key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const hash = hashText(text, key);
      assert.ok(hash.low >= 0 && hash.high >= 0 && hash.low < 2 ** 32 && hash.high < 2 ** 32);
      assert.ok(hash.low !== 0 || hash.high !== 0);
      assert.deepEqual(hash, hashText(text, key));
      const low = hashText(text, { low: key.low + 1, high: key.high });
      const high = hashText(text, { low: key.low, high: key.high + 1 });
      for (const other of [low, high]) {
        assert.notEqual(hash.low, other.low);
        assert.notEqual(hash.high, other.high);
      }
    }),
  );
});

test('a difference of one bit in any of the values changes both halves of their hash', () => {
  const streams = hashStreams(key, 3);
  const values = Int32Array.from({ length: 33 }, (_, index) => Math.imul(index, 77_777));
  for (let count = 1; count <= 33; count += 1) {
    const before = hashValues(values, count, streams);
    for (let at = 0; at < count; at += 1) {
      const changed = values.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 << ((7 * at) % 32));
      const after = hashValues(changed, count, streams);
      assert.ok(bitsOf(before.low ^ after.low) > 4 && bitsOf(before.high ^ after.high) > 4);
    }
  }
});
