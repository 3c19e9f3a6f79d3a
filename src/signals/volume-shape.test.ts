// Goal: many items in equal quotas speak weakly for a training set, few items weakly against; answers' length says nothing.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, relayHarvest } from './relay.fixture.ts';
import {
  batchLabelling,
  classroom,
  nightlyEval,
  openAgent,
  supportBot,
  viralPrompt,
} from './scenes.fixture.ts';
import { type PlainExchange, type PlainGroup, viewOf } from './view.fixture.ts';
import { volumeShape } from './volume-shape.ts';
import { background, weightOn } from './weigh.fixture.ts';

test('twenty thousand different items in equal quotas are for', () => {
  const exchanges = Array.from({ length: 20_000 }, (_, i): PlainExchange => ({
    account: `a${i % 50}`,
    at: (i * 5 * day) / 20_000,
  }));
  const weight = weightOn('extractiveness', volumeShape, { exchanges });
  assert.ok(weight > 0.1 && weight < 0.5, `${weight}`);
  assert.ok(weightOn('coordination', volumeShape, { exchanges }) > 0.3);
});

test('a sampled view counts for the whole', () => {
  const exchanges = Array.from({ length: 2000 }, (_, i): PlainExchange => ({
    account: `a${i % 50}`,
    at: i,
  }));
  const whole = weightOn('extractiveness', volumeShape, { exchanges });
  assert.ok(weightOn('extractiveness', volumeShape, { exchanges, sampleShare: 0.1 }) > whole);
});

test('how long the answers are differs between products, not between uses, and is not weighed', () => {
  const story = (servedChars: number): PlainGroup => ({
    ...relayHarvest(),
    exchanges: relayHarvest().exchanges.map((each) => ({ ...each, servedChars })),
  });
  assert.deepEqual(
    volumeShape.weigh(viewOf(story(40)), background),
    volumeShape.weigh(viewOf(story(9000)), background),
  );
  // Labels of forty characters: three thousand of them are as many as an ordinary set has, and that is all.
  assert.ok(Math.abs(weightOn('extractiveness', volumeShape, batchLabelling())) < 0.1);
});

test('few items are mild counter-evidence', () => {
  for (const story of [viralPrompt, classroom, nightlyEval]) {
    const weight = weightOn('extractiveness', volumeShape, story());
    assert.ok(weight < -0.1 && weight > -0.4, `${story.name} ${weight}`);
  }
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
