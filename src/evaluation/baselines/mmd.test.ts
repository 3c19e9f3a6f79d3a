// Goal: a window of another kind of text is far from all traffic and windows of the same kind are not; a window
// that is never filled, or mixed thinly, says nothing; another language is as far as a campaign.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededRandom } from '../../stats/chance.ts';
import { type Line, measured, valuesOf, words } from './log.fixture.ts';
import { mmd } from './mmd.ts';

const random = seededRandom(17);
const everyday: Line[] = Array.from({ length: 3_000 }, (_, at) => ({
  account: `calm-${at % 50}`,
  hours: at / 10,
  prompt: words(random, 30, 400),
}));
const template = words(random, 40);
const line = mmd.thresholds.act['account'] ?? 0;

/** Sixty queries of which this many in ten fill one template. */
function mixture(account: string, inTen: number): Line[] {
  return Array.from({ length: 60 }, (_, at) => ({
    account,
    hours: at,
    prompt: at % 10 < inTen ? `${template} ${words(random, 5, 400)}` : words(random, 30, 400),
  }));
}

test('a window of one template is far, ordinary windows are near', async () => {
  const found = await measured(mmd, [...everyday, ...mixture('crew', 10)]);
  assert.ok((valuesOf(found, 'account', 'crew')[0] ?? 0) >= line);
  assert.ok(valuesOf(found, 'account', 'calm').every((value) => value < line / 4));
});

test('evaded: one query in ten, or fewer queries than a window', async () => {
  const found = await measured(mmd, [
    ...everyday,
    ...mixture('mixed', 1),
    ...mixture('short', 10).slice(0, 45),
  ]);
  assert.ok((valuesOf(found, 'account', 'mixed')[0] ?? 0) < line);
  assert.equal(valuesOf(found, 'account', 'short')[0], 0);
});

test('accounts that share an address share its window', async () => {
  const crew = Array.from({ length: 210 }, (_, at) => ({
    account: `pool-${at % 10}`,
    hours: at,
    ip: `192.0.2.${at % 10}`,
    prompt: `${template} ${words(random, 5, 400)}`,
  }));
  const found = await measured(mmd, [...everyday, ...crew]);
  const far = mmd.thresholds.act['address'] ?? 0;
  assert.ok(valuesOf(found, 'address', 'pool').every((value) => value >= far));
  assert.ok(valuesOf(found, 'account', 'pool').every((value) => value === 0));
});

test('mistaken: an innocent who writes in words that nobody else uses', async () => {
  const foreign = Array.from({ length: 60 }, (_, at) => ({
    account: 'foreign',
    hours: at,
    prompt: `de het een ${words(random, 12, 2)}`,
  }));
  const found = await measured(mmd, [...everyday, ...foreign]);
  assert.ok((valuesOf(found, 'account', 'foreign')[0] ?? 0) >= line);
});
