// Goal: when declarations make other units of the accounts between two full cycles, a group is taken out of what is
// ordinary by its new units.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountOf } from '../signals/view.fixture.ts';
import { backgroundOf as standardOf } from '../signals/strata.ts';
import { seededRandom } from '../stats/chance.ts';
import { RowWriter } from '../store/row-writer.ts';
import { accountsTable } from '../store/schema/0001-exchanges.ts';
import { hashStreams } from '../fingerprint/hash.ts';
import { writeAccount } from '../wire/exchange-row.ts';
import { OrdinaryMemory } from './ordinary-memory.ts';
import { accountHash, ownWords, storeKey, storeOf } from './store.fixture.ts';
import { buildView } from './view-builder.ts';
import { prepareViews } from './view-rows.ts';

test('accounts that declare one organisation leave what is ordinary as one unit', async () => {
  const random = seededRandom(12);
  const names = (prefix: string, count: number): readonly string[] =>
    Array.from({ length: count }, (_, index) => `${prefix}${index}`);
  const grading = names('grader', 30);
  const requests = [...grading, ...names('other', 200)].flatMap((account) =>
    Array.from({ length: 10 }, (_, i) => ({
      account,
      at: i * 60,
      text: ownWords(random, 8),
      elicitation: grading.includes(account) ? (['critique'] as const) : [],
    })),
  );
  const { store } = await storeOf(requests);
  try {
    const memory = new OrdinaryMemory();
    await memory.collapse(store, true);
    await memory.measure(store, true);
    const rows = new RowWriter();
    grading.forEach((name, sequence) => {
      const facts = { organization: `company ${Math.floor(sequence / 2)}` };
      writeAccount(rows, { account: accountOf(name, facts), sequence }, hashStreams(storeKey, 0));
    });
    await store.append(accountsTable, rows.take());
    await memory.collapse(store, false);
    const { background, coverage } = await memory.measure(store, false);
    const candidate = { families: [], accounts: grading.map(accountHash), byEdges: false };
    await prepareViews(store, [candidate]);
    const { group } = await buildView(store, candidate, { has: coverage.has, units: background.units });
    assert.equal(group.units, 15);
    assert.equal(group.counted?.length, 15);
    assert.deepEqual(standardOf(group, background).elicited, [0, 0, 0, 0, 0, 0]);
    assert.equal(standardOf(group, background).unitsCounted, 200);
  } finally {
    await store.close();
  }
});
