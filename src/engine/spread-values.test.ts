// Goal: every value that two accounts have passes the sieve, whatever slice it falls into, and what one account has
// alone is left out.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withStore } from './engine.fixture.ts';
import { findSpread, printSql, spreadSql } from './spread-values.ts';

/** Values 1000 to 2999 once each, the first 200 at a second account as well, 300 others three times at one account. */
const rows = `SELECT cityHash64(number) AS value, cityHash64('one', number % 7) AS account FROM numbers(1000, 2000)
  UNION ALL SELECT cityHash64(number) AS value, cityHash64('other') AS account FROM numbers(1000, 200)
  UNION ALL SELECT cityHash64(number % 300) AS value, cityHash64('same', number % 300) AS account FROM numbers(900)`;
const spread = 'SELECT cityHash64(number) AS value FROM numbers(1000, 200)';

test('values of two accounts pass, values of one do not', async () => {
  await withStore({ exchanges: [] }, async (store) => {
    await findSpread(store, rows);
    const found = await store.query(
      `SELECT countDistinctIf(value, ${printSql('value')} IN (SELECT print FROM @spread)) AS passed,
         countDistinctIf(value, value IN (${spread})) AS wanted,
         countDistinctIf(value, value IN (${spread}) AND ${printSql('value')} IN (SELECT print FROM @spread)) AS kept
       FROM (${rows})`,
    );
    const of = (name: string): number => found.numbers(name)[0] ?? -1;
    assert.deepEqual([of('passed'), of('wanted'), of('kept')], [200, 200, 200]);
  });
});

test('no values are no work', async () => {
  await withStore({ exchanges: [] }, async (store) => {
    const none = 'SELECT toUInt64(0) AS value, toUInt64(0) AS account WHERE 0';
    const found = await store.query(spreadSql(none));
    assert.equal(found.rows, 0);
  });
});
