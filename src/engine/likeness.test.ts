// Goal: accounts that are dealt from one pile are found alike although no request repeats a phrase, and people with
// subjects of their own are not put together with them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Exchange } from '../core/exchange.ts';
import { seededRandom, type Random } from '../stats/chance.ts';
import { measureBackground } from './background.ts';
import { exchangeOf, hashOf, startMs, withStore } from './engine.fixture.ts';
import { findAlike } from './likeness.ts';
import { collapseIntoUnits } from './units.ts';

const syllables = 'ka lo mi ter van zu pre sti gra bel dor fen hix jun'.split(' ');

function wordOf(random: Random): string {
  const syllable = (): string => syllables[Math.floor(random() * syllables.length)] ?? '';
  return `${syllable()}${syllable()}${syllable()}${syllable()}`;
}

/** A subject is a few dozen words; a request is a dozen of them in any order. */
function subject(random: Random): readonly string[] {
  return Array.from({ length: 40 }, () => wordOf(random));
}

function requestOf(random: Random, words: readonly string[]): string {
  return Array.from({ length: 12 }, () => words[Math.floor(random() * words.length)] ?? '').join(' ');
}

test('a pool that draws from one pile is found, among people with subjects of their own', async () => {
  const random = seededRandom(3);
  const pile = Array.from({ length: 6 }, () => subject(random));
  const exchanges: Exchange[] = [];
  const send = (account: string, at: number, content: string): void => {
    const id = `${account} ${at}`;
    exchanges.push(
      exchangeOf({ id, account, timeMs: startMs + at * 60_000, messages: [{ role: 'user', content }] }),
    );
  };
  const pool = Array.from({ length: 12 }, (_, index) => `pool${index}`);
  for (const account of pool)
    for (let at = 0; at < 24; at += 1) send(account, at, requestOf(random, pile[at % pile.length] ?? []));
  for (let person = 0; person < 60; person += 1) {
    const own = [subject(random), subject(random)];
    for (let at = 0; at < 12; at += 1) send(`person${person}`, at, requestOf(random, own[at % 2] ?? []));
  }
  await withStore({ exchanges }, async (store) => {
    await collapseIntoUnits(store);
    await store.command(
      `CREATE OR REPLACE TABLE @edges (kind String, source UInt64, target UInt64, source_account UInt64,
         target_account UInt64) ENGINE = MergeTree ORDER BY source`,
    );
    await measureBackground(store);
    const [first = [], ...others] = await findAlike(store);
    const expected = new Set(pool.map((account) => hashOf(account)));
    assert.ok(first.filter((account) => expected.has(account)).length >= 10, `${first.length}`);
    assert.ok(first.filter((account) => !expected.has(account)).length <= 1);
    assert.ok(others.every((group) => group.every((account) => !expected.has(account))));
  });
});
