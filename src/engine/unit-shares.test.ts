// Goal: shares of a stratum are those of its units, a stratum without enough units is not told, and all units
// together stay what they were.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startMs } from '../signals/view.fixture.ts';
import { seededRandom } from '../stats/chance.ts';
import { backgroundOf as standardOf, youngMs } from '../signals/strata.ts';
import { measureBackground } from './background.ts';
import { backgroundOf, ownWords, type PlainRequest, storeOf } from './store.fixture.ts';
import { buildView } from './view-builder.ts';
import { prepareViews } from './view-rows.ts';

test('young accounts grade, old ones do not: each is ordinary among its own', async () => {
  const random = seededRandom(4);
  const names = (prefix: string): readonly string[] => Array.from({ length: 55 }, (_, i) => `${prefix}${i}`);
  const send = (account: string, marked: number): readonly PlainRequest[] =>
    Array.from({ length: 8 }, (_, i) => ({
      account,
      at: i * 60,
      text: ownWords(random, 8),
      elicitation: i < marked ? ['critique'] : [],
    }));
  const few = Array.from({ length: 9 }, (_, i) => `few${i}`);
  const measured = await backgroundOf(
    [
      ...names('old').flatMap((account) => send(account, 0)),
      ...names('new').flatMap((account) => send(account, 8)),
      ...few.flatMap((account) => send(account, 4)),
    ],
    Object.fromEntries([
      ...names('old').map((account) => [account, { createdMs: startMs - 2 * youngMs, plan: 'pro' }]),
      ...names('new').map((account) => [account, { createdMs: startMs - youngMs / 4, plan: 'pro' }]),
    ]),
  );
  const told = new Map(measured.strata.map((one) => [one.traits.join(' '), one]));
  const language = [...told.keys()].find((traits) => !traits.includes(' '));
  assert.equal(told.get(`${language} young`)?.elicited[2], 1);
  assert.equal(told.get(`${language} old`)?.elicited[5], 0);
  assert.equal(told.get(`${language} old pro`)?.units, 55);
  assert.ok(
    [...told.keys()].every((traits) => !traits.includes('unknown')),
    [...told.keys()].join(', '),
  );
  assert.ok(measured.elicited[2] > 0 && measured.elicited[5] === 1);
});

test('a view knows its units as the background counted them', async () => {
  const random = seededRandom(5);
  const send = (account: string, requests: number, marked: number): readonly PlainRequest[] =>
    Array.from({ length: requests }, (_, i) => ({
      account,
      at: i * 60,
      text: ownWords(random, 8),
      elicitation: i < marked ? ['critique'] : [],
    }));
  const requests = [
    ...send('half', 10, 5),
    ...send('all', 8, 8),
    // A half of a step, which SQL would round to the even one.
    ...send('odd', 16, 13),
    // Too few requests to have a share.
    ...send('few', 7, 7),
    ...Array.from({ length: 30 }, (_, i) => send(`other${i}`, 8, 0)).flat(),
  ];
  const { store } = await storeOf(requests);
  try {
    const background = await measureBackground(store);
    assert.equal(background.counts?.elicited.at(-1), 1);
    const accounts = await store.query(
      "SELECT toString(account) AS account FROM @account_sums WHERE name IN ('half', 'all', 'odd', 'few') ORDER BY account",
    );
    const candidate = { families: [], accounts: accounts.strings('account'), byEdges: false };
    await prepareViews(store, [candidate]);
    const { group } = await buildView(store, candidate, {
      has: {
        accountsFile: false,
        output: false,
        address: false,
        client: false,
        limits: false,
        payment: false,
      },
      units: background.units,
    });
    const counted = (group.counted ?? []).map((unit) => unit.values.elicited);
    assert.deepEqual(
      counted.toSorted((one, other) => one - other),
      [0.5, 0.8125, 1],
    );
    const critique = group.counted?.map((unit) => unit.elicitation.reduce((sum, share) => sum + share, 0));
    assert.deepEqual(
      critique?.toSorted((one, other) => one - other),
      [0.5, 0.8125, 1],
    );
    // Held against the others, of whom nobody does.
    assert.deepEqual(standardOf(group, background).elicited, [0, 0, 0, 0, 0, 0]);
    assert.equal(standardOf(group, background).unitsCounted, 30);
    assert.ok(background.elicited[5] > 0);
    assert.equal(background.unitsCounted, 33);
  } finally {
    await store.close();
  }
});
