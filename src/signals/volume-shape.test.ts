// Goal: many items with long answers in equal quotas speak weakly for a training set, labels against.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, relayHarvest } from './relay.fixture.ts';
import { batchLabelling, openAgent, supportBot, viralPrompt } from './scenes.fixture.ts';
import { type PlainExchange, viewOf } from './view.fixture.ts';
import { volumeShape } from './volume-shape.ts';
import { background, weightOn } from './weigh.fixture.ts';

test('twenty thousand worked solutions are for', () => {
  const exchanges = Array.from({ length: 20_000 }, (_, i): PlainExchange => ({
    account: `a${i % 50}`,
    at: (i * 5 * day) / 20_000,
    servedChars: 4000,
  }));
  const weight = weightOn('extractiveness', volumeShape, { exchanges });
  assert.ok(weight > 0.3 && weight < 1.5, `${weight}`);
  assert.ok(weightOn('coordination', volumeShape, { exchanges }) > 0.3);
});

test('a sampled view counts for the whole', () => {
  const exchanges = Array.from({ length: 2000 }, (_, i): PlainExchange => ({
    account: `a${i % 50}`,
    at: i,
    servedChars: 4000,
  }));
  const whole = weightOn('extractiveness', volumeShape, { exchanges });
  assert.ok(weightOn('extractiveness', volumeShape, { exchanges, sampleShare: 0.1 }) > whole);
});

test('labels are against, and a few readers have no training set', () => {
  assert.ok(weightOn('extractiveness', volumeShape, batchLabelling()) < -0.4);
  assert.ok(weightOn('extractiveness', volumeShape, viralPrompt()) < 0.1);
});

test('equal quotas are for coordination, appetites of people are against', () => {
  assert.ok(weightOn('coordination', volumeShape, relayHarvest()) > 0.3);
  assert.ok(weightOn('coordination', volumeShape, supportBot()) < -0.1);
  assert.ok(weightOn('coordination', volumeShape, openAgent()) < 0);
});

test('a handful of exchanges has no shape', () => {
  const few = Array.from({ length: 9 }, (_, i): PlainExchange => ({ account: `a${i}`, at: i }));
  assert.deepEqual(volumeShape.weigh(viewOf({ exchanges: few }), background), []);
});
