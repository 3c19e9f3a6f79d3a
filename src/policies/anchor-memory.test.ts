// Goal: what was seen within a day is known, however much was seen; little else is; memory keeps its bound.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { spread } from '../fingerprint/hash.ts';
import { AnchorMemory, generationMax, memoryBytesMax } from './anchor-memory.ts';

const start = 1_770_000_000_000;
const hourMs = 3_600_000;

test('law: known within a day of when it was last seen, and forgotten after two', () => {
  const moves = fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 20 })), {
    maxLength: 120,
  });
  fc.assert(
    fc.property(moves, (moments) => {
      const memory = new AnchorMemory(start);
      const seen = new Map<number, number>();
      let nowMs = start;
      for (const [hash, hours] of moments) {
        nowMs += hours * hourMs;
        const last = seen.get(hash);
        const isNew = memory.add(hash, nowMs);
        if (last === undefined || nowMs - last >= 48 * hourMs) assert.equal(isNew, true);
        else if (nowMs - last < 24 * hourMs) assert.equal(isNew, false);
        seen.set(hash, nowMs);
      }
    }),
    { numRuns: 1_000 },
  );
});

test('few hashes are told apart exactly, many with the stated error, in bounded memory', () => {
  const memory = new AnchorMemory(start);
  const limits: readonly (readonly [number, number])[] = [
    [1_024, 0],
    [16_384, 0.000_5],
    [32_768, 0.003],
    [65_536, 0.012],
  ];
  let next = 1;
  for (const [count, errorMax] of limits) {
    const first = next;
    let taken = 0;
    for (; next <= count; next += 1) if (!memory.add(spread(next), start)) taken += 1;
    // Errors below are of the whole stretch, so less than at its end.
    assert.ok(taken <= errorMax * (next - first), `${taken} of ${next - first}`);
    assert.ok(memory.bytes <= memoryBytesMax);
  }
  for (let hash = 1; hash < next; hash += 97) assert.equal(memory.add(spread(hash), start), false);
});

test('whoever sends more than a generation holds is remembered for less than a day, within the same bytes', () => {
  const memory = new AnchorMemory(start);
  for (let index = 1; index <= 4 * generationMax; index += 1) memory.add(spread(index), start);
  assert.ok(memory.bytes <= memoryBytesMax);
  assert.equal(memory.add(spread(4 * generationMax), start), false);
  let forgotten = 0;
  for (let index = 1; index <= 1_000; index += 1) if (memory.add(spread(index), start)) forgotten += 1;
  assert.ok(forgotten > 900);
});

test('zero is a hash like any other', () => {
  const memory = new AnchorMemory(start);
  assert.equal(memory.add(0, start), true);
  assert.equal(memory.add(0, start), false);
});

test('memory of a scope that sends little is little', () => {
  const memory = new AnchorMemory(start);
  for (let index = 1; index <= 30; index += 1) memory.add(spread(index), start);
  assert.ok(memory.bytes <= 256);
});
