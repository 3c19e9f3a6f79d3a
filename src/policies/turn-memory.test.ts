// Goal: what was there is known for two generations, what was not hardly ever is, and memory outlives a restart.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { bitsMax, TurnMemory } from './turn-memory.ts';

const firstGeneration = 104_858;

/** The hash of a number: any 64 bits. */
function hashOf(value: number): readonly [number, number] {
  let state = Math.imul(value + 1, 0x9e37_79b1);
  const next = (): number => {
    state ^= state >>> 16;
    state = Math.imul(state, 0x85eb_ca6b);
    state ^= state >>> 13;
    return state >>> 0;
  };
  return [next(), next()];
}

function filled(from: number, to: number, memory: TurnMemory = new TurnMemory()): TurnMemory {
  for (let value = from; value < to; value += 1) memory.add(...hashOf(value));
  return memory;
}

function knownOf(memory: TurnMemory, from: number, to: number): number {
  let known = 0;
  for (let value = from; value < to; value += 1) if (memory.has(...hashOf(value))) known += 1;
  return known;
}

test('law: what was added is known', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(2 ** 31), fc.nat(2 ** 31))), (hashes) => {
      const memory = new TurnMemory();
      for (const [low, high] of hashes) memory.add(low, high);
      for (const [low, high] of hashes) assert.ok(memory.has(low, high));
    }),
  );
});

test('of a full generation and its forerunner, all are known, and few of what was never there', () => {
  const memory = filled(0, 2 * firstGeneration);
  assert.equal(knownOf(memory, 0, 2 * firstGeneration), 2 * firstGeneration);
  const wrong = knownOf(memory, 10_000_000, 10_100_000);
  assert.ok(wrong > 200 && wrong < 2_000, `${wrong} of 100,000`);
});

test('generations grow, and what is older than two of them is forgotten', () => {
  const memory = filled(0, 1_000);
  const before = memory.bytes;
  filled(1_000, 4 * firstGeneration, memory);
  assert.ok(knownOf(memory, 0, 1_000) < 50);
  assert.equal(knownOf(memory, 4 * firstGeneration - 1_000, 4 * firstGeneration), 1_000);
  assert.ok(memory.bytes >= 4 * before);
  assert.ok(memory.bytes <= (2 * bitsMax) / 8);
});

test('another memory takes over what one saved, and nothing that cannot be', () => {
  const memory = filled(0, firstGeneration + 500);
  const other = new TurnMemory();
  assert.ok(other.restore(memory.saved()));
  assert.equal(knownOf(other, 0, firstGeneration + 500), firstGeneration + 500);
  const words = new Uint32Array(2 ** 15);
  for (const refused of [
    [],
    [{ count: 1, words: new Uint32Array(3) }],
    [{ count: -1, words }],
    [{ count: 10 ** 9, words }],
    [
      { count: 0, words },
      { count: 0, words },
      { count: 0, words },
    ],
  ]) {
    assert.equal(other.restore(refused), false);
  }
  assert.equal(knownOf(other, 0, 1_000), 1_000);
});
