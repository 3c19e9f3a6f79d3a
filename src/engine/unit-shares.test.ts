// Goal: shares of a stratum are those of its units, a stratum without enough units is not told, and all units
// together stay what they were.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startMs } from '../signals/view.fixture.ts';
import { youngMs } from '../signals/strata.ts';
import { seededRandom } from '../stats/chance.ts';
import { backgroundOf, ownWords, type PlainRequest } from './store.fixture.ts';

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
