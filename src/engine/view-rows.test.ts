// Goal: what is copied piece by piece is copied whole, and once.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseAccounts } from './accounts-chosen.ts';
import { sumAccounts } from './background.ts';
import { exchangeOf, hashOf, proseOf, startMs, withStore } from './engine.fixture.ts';
import { collapseIntoUnits } from './units.ts';
import { accountRanges } from './view-rows.ts';

const accounts = Array.from({ length: 23 }, (_, index) => `account-${index}`);
const exchanges = accounts.flatMap((account, index) =>
  Array.from({ length: 1 + (index % 5) }, (_, turn) =>
    exchangeOf({
      id: `${account}-${turn}`,
      account,
      timeMs: startMs + turn,
      messages: [{ role: 'user', content: proseOf(100 * index + turn, 8) }],
    }),
  ),
);

test('every account lies in one range of accounts, and no range is much longer than asked', async () => {
  await withStore({ exchanges }, async (store) => {
    await collapseIntoUnits(store);
    await sumAccounts(store, 0);
    await chooseAccounts(store, accounts.map(hashOf));
    for (const most of [1, 7, 1_000]) {
      const seen: string[] = [];
      const ranges = await accountRanges(store, most);
      for (const range of ranges) {
        const found = await store.query(
          `SELECT exchange, toString(account) AS name FROM @exchanges WHERE ${range}`,
        );
        seen.push(...found.strings('exchange'));
        assert.ok(found.rows < most + 5, `${found.rows} of ${most}`);
      }
      assert.equal(new Set(seen).size, exchanges.length);
      assert.equal(seen.length, exchanges.length);
      if (most === 1_000) assert.equal(ranges.length, 1);
    }
  });
});
