// Goal: the rule finds who floods, and misses who spreads the same work over many accounts.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededRandom } from '../../stats/chance.ts';
import { type Line, measured, valuesOf } from './log.fixture.ts';
import { volume } from './volume.ts';

const random = seededRandom(3);
const crowd: Line[] = Array.from({ length: 900 }, (_, at) => ({
  account: `calm-${at % 90}`,
  hours: 240 * random(),
}));
const threshold = volume.thresholds.act['peak'] ?? 0;

test('one account with a thousand requests in an hour stands out', async () => {
  const flood: Line[] = Array.from({ length: 1_000 }, (_, at) => ({
    account: 'flood',
    hours: 50 + at / 1_000,
  }));
  const found = await measured(volume, [...crowd, ...flood]);
  assert.ok((valuesOf(found, 'peak', 'flood')[0] ?? 0) >= threshold);
  assert.ok(valuesOf(found, 'peak', 'calm').every((value) => value < threshold));
});

test('few requests with very many tokens stand out as well', async () => {
  const heavy: Line[] = [1, 2, 3].map((hours) => ({ account: 'heavy', hours, tokens: 400_000 }));
  const found = await measured(volume, [...crowd, ...heavy]);
  assert.ok((valuesOf(found, 'peak', 'heavy')[0] ?? 0) >= threshold);
});

test('evaded: the same thousand requests, ten an account over ten days', async () => {
  const slow: Line[] = Array.from({ length: 1_000 }, (_, at) => ({
    account: `slow-${at % 100}`,
    hours: (240 * at) / 1_000,
  }));
  const found = await measured(volume, [...crowd, ...slow]);
  assert.ok(valuesOf(found, 'peak', 'slow').every((value) => value < threshold));
});
