// Goal: intervals are those of the resampled cases, replayable, and honest about too few cases.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bootstrapInterval, meanRatio, pooledRatio } from './bootstrap.ts';
import { seededRandom } from './chance.ts';

test('pooled weighs by size, mean does not', () => {
  const cases = [
    { numerator: 90, denominator: 100 },
    { numerator: 0, denominator: 10 },
    { numerator: 0, denominator: 0 },
  ];
  assert.equal(pooledRatio(cases), 90 / 110);
  assert.equal(meanRatio(cases), 0.45);
  assert.equal(pooledRatio([]), undefined);
  assert.equal(meanRatio([{ numerator: 1, denominator: 0 }]), undefined);
});

test('the interval of a share is that of the binomial it resamples', () => {
  // 50 of 100: two standard deviations are 0.0980.
  const cases = Array.from({ length: 100 }, (_, i) => ({ numerator: i % 2, denominator: 1 }));
  const interval = bootstrapInterval(cases, pooledRatio, { random: seededRandom(1) });
  assert.ok(interval !== undefined);
  assert.ok(Math.abs(interval.low - 0.402) < 0.025 && Math.abs(interval.high - 0.598) < 0.025);
  assert.deepEqual(interval, bootstrapInterval(cases, pooledRatio, { random: seededRandom(1) }));
});

test('cases that agree leave no doubt, one case leaves everything open', () => {
  const same = Array.from({ length: 5 }, () => ({ numerator: 1, denominator: 1 }));
  assert.deepEqual(bootstrapInterval(same, pooledRatio, { random: seededRandom(1) }), { low: 1, high: 1 });
  assert.equal(bootstrapInterval(same.slice(1, 2), pooledRatio, { random: seededRandom(1) }), undefined);
});
