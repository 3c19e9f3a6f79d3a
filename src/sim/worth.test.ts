// Goal: an answer is worth its tokens by what was asked, and a refusal nothing.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleWorld } from './presets.ts';
import { generate, planWorld } from './world.ts';
import { worthOf } from './worth.ts';

test('reasoning counts whole, grades half, chatter a quarter, trajectories whole to the last word, refusals nothing', () => {
  const simulated = [...generate(planWorld(sampleWorld(1, 500)))].find(
    ({ exchange }) => exchange.status === 200,
  );
  assert.ok(simulated !== undefined);
  const exchange = { ...simulated.exchange, outputTokens: 100, tools: undefined };
  const worth = (asked: 'reasoning' | 'grade' | 'prose', parts: object = {}): number =>
    worthOf({ campaign: 'one', asked, exchange: { ...exchange, ...parts } });
  assert.equal(worth('reasoning'), 100);
  assert.equal(worth('grade'), 50);
  assert.equal(worth('prose'), 25);
  assert.equal(worth('prose', { tools: [{ name: 'search' }] }), 100);
  assert.equal(worth('reasoning', { status: 429 }), 0);
});
