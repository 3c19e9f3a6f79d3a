// Goal: accounts bought together are proposed together, whatever they send; a carrier's network, sign-ups years
// apart, one declared organisation and accounts that draw nothing are not.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Account } from '../core/account.ts';
import { type PlainRequest, accountHash, storeOf } from './store.fixture.ts';
import { measureBackground } from './background.ts';
import { findTied } from './ties.ts';

const dayMs = 86_400_000;
const names = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`);

/** Four different questions of each account, never come back to. */
function questions(accounts: readonly string[]): readonly PlainRequest[] {
  return accounts.flatMap((account, index) =>
    [0, 1, 2, 3].map((turn) => ({
      account,
      at: index * 5_000 + turn * 1_000,
      text: `what does ${account} want to know about matter number ${index * 7 + turn} this time`,
    })),
  );
}

async function tiedAmong(
  accounts: readonly string[],
  facts: Readonly<Record<string, Partial<Account>>>,
): Promise<readonly string[]> {
  const { store } = await storeOf(questions(accounts), facts);
  try {
    await measureBackground(store);
    const nameOf = new Map(accounts.map((account) => [accountHash(account), account]));
    const found = await findTied(store);
    return found.map((group) =>
      group
        .map((account) => nameOf.get(account) ?? '?')
        .sort()
        .join(' '),
    );
  } finally {
    await store.close();
  }
}

const factsOf = (
  accounts: readonly string[],
  fact: (index: number) => Partial<Account>,
): Readonly<Record<string, Partial<Account>>> =>
  Object.fromEntries(accounts.map((account, index) => [account, fact(index)]));

test('cards and networks chain into one pool, and strangers with cards of their own stay out', async () => {
  const pool = names('p', 8);
  const others = names('s', 6);
  const found = await tiedAmong([...pool, ...others], {
    // Two cards; the fourth and the fifth account, of different cards, signed up from one network.
    ...factsOf(pool, (index) => ({
      payment: index < 4 ? 'card-a' : 'card-b',
      signupIp: index === 3 || index === 4 ? '203.0.113.9' : `198.18.${index}.1`,
      createdMs: 1_760_000_000_000 + index * 3_600_000,
    })),
    ...factsOf(others, (index) => ({ payment: `own-${index}`, signupIp: `192.0.${index}.7` })),
  });
  assert.deepEqual(found, [pool.join(' ')]);
});

test('one network for years is a carrier or a campus, within days it is a batch; IPv6 by its site', async () => {
  const batch = names('b', 6);
  const years = names('y', 6);
  const sites = names('v', 6);
  const signups = (gapMs: number, ipOf: (index: number) => string) => (index: number) => ({
    createdMs: 1_700_000_000_000 + index * gapMs,
    signupIp: ipOf(index),
  });
  const found = await tiedAmong([...batch, ...years, ...sites], {
    ...factsOf(
      batch,
      signups(dayMs, (index) => `203.0.113.${index}`),
    ),
    ...factsOf(
      years,
      signups(100 * dayMs, (index) => `198.51.100.${index}`),
    ),
    ...factsOf(
      sites,
      signups(dayMs, (index) => `2001:db8:7:${index}::1`),
    ),
  });
  assert.deepEqual([...found].sort(), [batch.join(' '), sites.join(' ')]);
});

test('a declared organisation is one customer, and four customers are a family', async () => {
  const firm = names('f', 9);
  const family = names('h', 4);
  const found = await tiedAmong([...firm, ...family], {
    ...factsOf(firm, () => ({ payment: 'card-f', organization: 'acme' })),
    ...factsOf(family, () => ({ payment: 'card-h' })),
  });
  assert.deepEqual(found, []);
});

test('without an account file nothing is tied', async () => {
  assert.deepEqual(await tiedAmong(names('a', 6), {}), []);
});
