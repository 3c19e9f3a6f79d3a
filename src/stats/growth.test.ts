// Goal: the null of growth is found again from its own draws, a viral text is ordinary to it, a pool that is switched
// on is not, and its e-value keeps its promise.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededRandom, type Random } from './chance.ts';
import { adjustedPeak } from './e-values.ts';
import { expectedGrowth, fitGrowth, growthAtLeast, growthEValues, type GrowthNull } from './growth.ts';
import { logNegativeBinomial } from './tails.ts';

function drawCount(random: Random, mean: number, size: number): number {
  let left = random();
  for (let count = 0; count < 5_000; count += 1) {
    left -= Math.exp(logNegativeBinomial(count, mean, size));
    if (left <= 0) return count;
  }
  return 5_000;
}

function drawFamily(random: Random, growth: GrowthNull, days: number): readonly number[] {
  const counts = [1];
  while (counts.length < days) {
    counts.push(drawCount(random, expectedGrowth(growth, counts.at(-1) ?? 0), growth.size));
  }
  return counts;
}

const truth: GrowthNull = { spread: 0.75, arrivals: 2, size: 2 };

test('the null is found again from families that follow it', () => {
  const random = seededRandom(21);
  const found = fitGrowth(Array.from({ length: 150 }, () => drawFamily(random, truth, 14)));
  assert.equal(found.spread, truth.spread);
  assert.equal(found.size, truth.size);
  assert.ok(Math.abs(found.arrivals - truth.arrivals) < 0.8, `${found.arrivals}`);
});

test('without history the null is wide enough for anything viral', () => {
  assert.ok(growthAtLeast(fitGrowth([]), 40, 160) > 0.05);
});

test('viral is ordinary, a pool switched on is not', () => {
  assert.ok(growthAtLeast(truth, 20, 30) > 0.05);
  assert.ok(growthAtLeast(truth, 0, 60) < 1e-6);
  assert.ok((growthEValues(truth, [1, 0, 60, 80]).at(-1) ?? 0) > 5);
});

test('the mean of the e-value among innocents is at most 1, and so is that of the adjusted peak', () => {
  const random = seededRandom(22);
  const rounds = 3_000;
  let [mean, adjusted] = [0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const nats = growthEValues(truth, drawFamily(random, truth, 6));
    assert.equal(nats[0], 0);
    mean += Math.exp(nats.at(-1) ?? 0) / rounds;
    adjusted += Math.exp(adjustedPeak(Math.max(...nats))) / rounds;
  }
  assert.ok(mean < 1.3, `${mean}`);
  assert.ok(adjusted <= 1.05, `${adjusted}`);
});

test('surprises at least as large are as rare as they claim', () => {
  const random = seededRandom(23);
  let rare = 0;
  const rounds = 2_000;
  for (let round = 0; round < rounds; round += 1) {
    if (growthAtLeast(truth, 5, drawCount(random, expectedGrowth(truth, 5), truth.size)) <= 0.05) rare += 1;
  }
  assert.ok(rare <= rounds * 0.05 + 30, `${rare}`);
});
