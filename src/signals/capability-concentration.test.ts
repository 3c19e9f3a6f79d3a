// Goal: traffic that is all worth training on speaks weakly for extraction, ordinary and other traffic against.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capabilityConcentration } from './capability-concentration.ts';
import { relayHarvest } from './relay.fixture.ts';
import { batchLabelling, openAgent, supportBot, viralPrompt } from './scenes.fixture.ts';
import { type PlainExchange, viewOf } from './view.fixture.ts';
import { background, weightOn } from './weigh.fixture.ts';

test('a harvest of mathematics and code is for, within one nat', () => {
  const weight = weightOn('extractiveness', capabilityConcentration, relayHarvest());
  assert.ok(weight > 0.15 && weight < 1, `${weight}`);
});

test('coding agents look the same here: weak alone', () => {
  assert.ok(weightOn('extractiveness', capabilityConcentration, openAgent()) < 1);
});

test('support and labels are against, a mixture says nothing', () => {
  for (const story of [supportBot, batchLabelling]) {
    const weight = weightOn('extractiveness', capabilityConcentration, story());
    assert.ok(weight < -0.15 && weight > -0.5, `${story.name} ${weight}`);
  }
  assert.ok(Math.abs(weightOn('extractiveness', capabilityConcentration, viralPrompt())) < 0.5);
});

test('a handful of requests has no distribution', () => {
  const few = Array.from({ length: 8 }, (_, i): PlainExchange => ({
    account: 'a',
    at: i,
    capability: 'coding',
  }));
  assert.deepEqual(capabilityConcentration.weigh(viewOf({ exchanges: few }), background), []);
});
