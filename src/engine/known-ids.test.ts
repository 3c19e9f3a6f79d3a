// Goal: the table of known ids answers as a Set would, also when it has grown many times, and is filled from
// a store without holding the whole of it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Store } from '../store/store.ts';
import { exchangeOf, withStore } from './engine.fixture.ts';
import { KnownIds, knownIds } from './known-ids.ts';

test('adding answers as a Set does', () => {
  // Few values, so that ids repeat and share a half; 0:0 is never an id.
  const half = fc.oneof(fc.nat({ max: 3 }), fc.integer({ min: 0xffff_fffc, max: 0xffff_ffff }));
  const id = fc.tuple(half, half).filter(([low, high]) => low !== 0 || high !== 0);
  fc.assert(
    fc.property(fc.array(id, { maxLength: 200 }), (ids) => {
      const known = new KnownIds(0);
      const set = new Set<string>();
      for (const [low, high] of ids) {
        assert.equal(known.add(low, high), !set.has(`${low}:${high}`));
        set.add(`${low}:${high}`);
        assert.equal(known.count, set.size);
      }
    }),
  );
});

test('nothing is forgotten or invented while the table grows', () => {
  const known = new KnownIds(1);
  const idOf = (index: number): readonly [number, number] => [
    Math.imul(index, 0x9e37_79b9) >>> 0,
    Math.imul(index + 1, 0x85eb_ca6b) >>> 0,
  ];
  for (let index = 0; index < 150_000; index += 1) assert.ok(known.add(...idOf(index)));
  for (let index = 0; index < 150_000; index += 1) assert.ok(!known.add(...idOf(index)));
  assert.ok(known.add(...idOf(150_000)));
  assert.equal(known.count, 150_001);
});

test('what was released is forgotten, and the table goes on', () => {
  const known = new KnownIds(10_000);
  for (let low = 1; low <= 1_000; low += 1) assert.ok(known.add((low << 20) >>> 0, low));
  known.release();
  assert.equal(known.count, 0);
  for (let low = 1; low <= 1_000; low += 1) assert.ok(known.add((low << 20) >>> 0, low));
  assert.equal(known.count, 1_000);
});

test('ids that all begin at the same place are still told apart', () => {
  const known = new KnownIds(0);
  // The place follows from the low half, the shard from the top of the high one.
  for (let high = 1; high <= 3_000; high += 1) assert.ok(known.add(5, high));
  for (let high = 1; high <= 3_000; high += 1) assert.ok(!known.add(5, high));
});

test('the ids of a store are read page by page, each once', async () => {
  const exchanges = Array.from({ length: 47 }, (_, index) => exchangeOf({ id: `e-${index}` }));
  await withStore({ exchanges }, async (store) => {
    const pages: number[] = [];
    const watched: Store = {
      command: (sql, parameters) => store.command(sql, parameters),
      append: (table, rows, count) => store.append(table, rows, count),
      close: () => store.close(),
      query: async (sql, parameters) => {
        const found = await store.query(sql, parameters);
        pages.push(found.rows);
        return found;
      },
    };
    for (const pageSize of [10, 47, 1_000]) {
      const known = await knownIds(watched, pageSize);
      assert.equal(known.count, 47);
      const all = await store.query(
        'SELECT toUInt32(bitAnd(exchange, 4294967295)) AS low, toUInt32(bitShiftRight(exchange, 32)) AS high FROM @exchanges',
      );
      const highs = all.numbers('high');
      assert.ok(all.numbers('low').every((low, row) => !known.add(low, highs[row] ?? 0)));
    }
    assert.deepEqual(pages, [1, 10, 10, 10, 10, 7, 1, 47, 0, 1, 47]);
  });
});
