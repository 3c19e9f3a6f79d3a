// Goal: texts and rows go on the day that they are due and not a day before, from all parts of a real store and from
// its disk; a prompt in use stays; and nothing is done twice.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Store } from '../store/store.ts';
import { RowWriter } from '../store/row-writer.ts';
import { decisionsTable } from '../store/schema/0009-spool.ts';
import { exchangeOf, withStore } from './engine.fixture.ts';
import { retain, type RetentionOptions } from './retention.ts';

const dayMs = 86_400_000;
/** Noon. */
const nowMs = Date.UTC(2026, 5, 30, 12);
const keepAll = { nowMs, textDays: undefined, exchangeDays: undefined, decisionDays: undefined };

/** Two a day, at its first and at its last millisecond, of the days before today; each with a prompt of its day. */
const exchanges = Array.from({ length: 20 }, (_, index) => {
  const start = (Math.floor(nowMs / dayMs) - Math.floor(index / 2)) * dayMs;
  const day = Math.floor(index / 2);
  return exchangeOf({
    id: `x${String(index).padStart(2, '0')}`,
    account: `acct-${index % 3}`,
    timeMs: index % 2 === 0 ? start + dayMs - 1 : start,
    system: `You are the assistant of day number ${'word '.repeat(day + 1)} and help with everything.`,
    messages: [{ role: 'user', content: `Question ${index} about the weather` }],
  });
});

async function withDays(work: (store: Store) => Promise<void>): Promise<void> {
  await withStore({ exchanges }, async (store) => {
    const writer = new RowWriter();
    for (const { id, timeMs } of exchanges) {
      writer.text(id);
      writer.time(timeMs);
      for (let at = 2; at < decisionsTable.columns.length; at += 1) {
        if (decisionsTable.columns[at]?.type === 'String') writer.text('');
        else writer.u32(0);
      }
    }
    await store.append(decisionsTable, writer.take());
    await work(store);
  });
}

async function count(store: Store, from: string): Promise<number> {
  return (await store.query(`SELECT count() AS n FROM ${from}`)).numbers('n')[0] ?? -1;
}

async function kept(store: Store, options: Partial<RetentionOptions>): Promise<readonly number[]> {
  await retain(store, { ...keepAll, ...options });
  return [
    await count(store, "@exchanges WHERE excerpt != ''"),
    await count(store, "@system_texts WHERE excerpt != ''"),
    await count(store, '@exchanges'),
    await count(store, '@system_texts'),
    await count(store, '@decisions'),
  ];
}

test('everything is kept unless said, and for whole days', async () => {
  await withDays(async (store) => {
    assert.deepEqual(await kept(store, {}), [20, 10, 20, 10, 20]);
    assert.deepEqual(await kept(store, { textDays: 10, exchangeDays: 10 }), [20, 10, 20, 10, 20]);
    assert.deepEqual(await kept(store, { textDays: 3 }), [8, 4, 20, 10, 20]);
    assert.deepEqual(await kept(store, { exchangeDays: 8, decisionDays: 9 }), [8, 4, 18, 9, 20]);
    // An hour before the day is over, and when it is.
    const evening = nowMs + 12 * 3_600_000 - 1;
    assert.deepEqual(await kept(store, { nowMs: evening, textDays: 3 }), [8, 4, 18, 9, 20]);
    assert.deepEqual(await kept(store, { nowMs: evening + 1, textDays: 3 }), [6, 3, 18, 9, 20]);
    assert.deepEqual(await kept(store, { textDays: 0, exchangeDays: 0, decisionDays: 0 }), [2, 1, 2, 1, 2]);
    const ids = await store.query('SELECT id FROM @exchanges ORDER BY id');
    assert.deepEqual(ids.strings('id'), ['x00', 'x01']);
  });
});

test('a prompt stays as long as it is used, and a copy of the last rows is gone', async () => {
  await withStore(
    {
      exchanges: [0, 9].map((day) =>
        exchangeOf({
          id: `x${day}`,
          timeMs: nowMs - day * dayMs,
          system: 'You are always the same assistant here.',
        }),
      ),
    },
    async (store) => {
      await store.command('CREATE TABLE @fresh AS @exchanges');
      await store.command('INSERT INTO @fresh SELECT * FROM @exchanges');
      assert.deepEqual(await kept(store, { textDays: 5 }), [1, 1, 2, 1, 0]);
      assert.equal(await count(store, '@fresh'), 0);
    },
  );
});

test('hidden rows leave the disk when they are many, and what is done is not done again', async () => {
  await withDays(async (store) => {
    const stored = async (): Promise<string> => {
      const found = await store.query(
        `SELECT name, toString(rows) AS n FROM system.parts
         WHERE active AND concat(database, '.', table) = '@exchanges' ORDER BY name`,
      );
      return `${found.strings('name').join()} ${found.strings('n').join()}`;
    };
    assert.equal((await retain(store, { ...keepAll, exchangeDays: 8 })).exchanges, 2);
    assert.match(await stored(), / 20$/);
    const { exchanges: second, texts } = await retain(store, { ...keepAll, exchangeDays: 5, textDays: 2 });
    assert.deepEqual([second, texts], [6, 6 + 3]);
    const done = await stored();
    assert.match(done, / 12$/);
    const again = await retain(store, { ...keepAll, exchangeDays: 5, textDays: 2, decisionDays: 99 });
    assert.deepEqual(again, { texts: 0, exchanges: 0, decisions: 0 });
    assert.equal(await stored(), done);
  });
});

test('days that are none are a fault', async () => {
  await withDays(async (store) => {
    for (const textDays of [-1, 1.5, Number.NaN, 1e9]) {
      await assert.rejects(retain(store, { ...keepAll, textDays }), { code: 'arguments.invalid' });
    }
  });
});
