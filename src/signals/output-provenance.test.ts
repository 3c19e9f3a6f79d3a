// Goal: carried answers between many customers convict, between two friends they do not.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relayHarvest } from './relay.fixture.ts';
import { classroom, innocents, twoAccounts } from './scenes.fixture.ts';
import { outputProvenance } from './output-provenance.ts';
import { type PlainEdge, viewOf } from './view.fixture.ts';
import { background, weightOn } from './weigh.fixture.ts';

test('a relay’s grading loop makes a web, and asks about the answers', () => {
  const weight = weightOn('coordination', outputProvenance, relayHarvest());
  assert.ok(weight > 5 && weight <= 6);
  assert.ok(weightOn('extractiveness', outputProvenance, relayHarvest()) > 0.4);
});

test('one person with two accounts is innocent', () => {
  assert.ok(weightOn('coordination', outputProvenance, twoAccounts()) < 0);
});

test('a review chain, each passing an answer to the next, is weak', () => {
  const edges = Array.from({ length: 8 }, (_, i): PlainEdge => ({
    kind: 'provenance',
    from: `student${i}`,
    to: `student${i + 1}`,
  }));
  assert.ok(weightOn('coordination', outputProvenance, { ...classroom(), edges }) < 1.2);
});

test('no innocent story without carried answers gets a word, and none without outputs in the log', () => {
  for (const [name, story] of Object.entries(innocents)) {
    if (name !== 'twoAccounts')
      assert.deepEqual(outputProvenance.weigh(viewOf(story()), background), [], name);
  }
  assert.deepEqual(
    outputProvenance.weigh(viewOf({ ...relayHarvest(), has: { output: false } }), background),
    [],
  );
});
