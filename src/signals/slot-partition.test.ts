// Goal: one queue is told from common items and from own text, and small groups from neither.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relayHarvest } from './relay.fixture.ts';
import {
  batchLabelling,
  benchmarkers,
  classroom,
  hackathon,
  nightlyEval,
  openAgent,
  supportBot,
  viralPrompt,
} from './scenes.fixture.ts';
import { slotPartition } from './slot-partition.ts';
import { type PlainExchange, type PlainGroup, viewOf } from './view.fixture.ts';
import { background, weightOn } from './weigh.fixture.ts';

test('a queue divided among a pool speaks for coordination and extraction', () => {
  assert.ok(weightOn('coordination', slotPartition, relayHarvest()) > 0.6);
  assert.ok(weightOn('extractiveness', slotPartition, relayHarvest()) > 0.35);
  assert.equal(weightOn('covertness', slotPartition, relayHarvest()), 0);
});

test('common items are strong counter-evidence: classes, benchmarks, viral prompts, regression suites', () => {
  for (const story of [classroom, benchmarkers, viralPrompt, nightlyEval]) {
    const covertness = weightOn('covertness', slotPartition, story());
    assert.ok(covertness < -2 && covertness > -4, `${story.name} ${covertness}`);
    assert.ok(weightOn('extractiveness', slotPartition, story()) < -1.2, story.name);
  }
});

test('users of one tool write their own text: no repeats, and yet no queue', () => {
  for (const story of [supportBot, openAgent, hackathon]) {
    assert.ok(weightOn('coordination', slotPartition, story()) < 0.1, story.name);
    assert.ok(weightOn('extractiveness', slotPartition, story()) < 0.1, story.name);
  }
});

test('one customer’s own queue is no partition', () => {
  assert.deepEqual(slotPartition.weigh(viewOf(batchLabelling()), background), []);
});

test('nothing is said of a few exchanges', () => {
  const exchanges = Array.from({ length: 6 }, (_, i): PlainExchange => ({
    account: `a${i % 3}`,
    at: i,
    item: 'same',
  }));
  assert.deepEqual(slotPartition.weigh(viewOf({ exchanges }), background), []);
});

test('a retry now and then does not turn a queue into homework', () => {
  const queue = relayHarvest();
  const exchanges = queue.exchanges.map((each, i) =>
    i % 200 === 0 && each.core !== false ? { ...each, item: `seed ${i + 1}` } : each,
  );
  assert.ok(weightOn('coordination', slotPartition, { ...queue, exchanges }) > 0.5);
});

test('homework does not explain answers that go all around', () => {
  const group = classroom();
  const pupils = [...new Set(group.exchanges.map(({ account }) => account))];
  const edges = pupils.map((from, index) => ({
    kind: 'provenance' as const,
    from,
    to: pupils[(index + 1) % pupils.length] ?? '',
    at: -1 - index,
  }));
  const alone = weightOn('covertness', slotPartition, group);
  const bound = weightOn('covertness', slotPartition, { ...group, edges });
  assert.ok(bound < 0 && bound > 0.3 * alone, `${alone} ${bound}`);
});

test('homework does not explain why customers pay with one another’s cards', () => {
  const group = classroom();
  const paying = (each: (index: number) => string): PlainGroup => ({
    ...group,
    accounts: Object.fromEntries(
      Object.entries(group.accounts ?? {}).map(([name, facts], index) => [
        name,
        { ...facts, payment: each(index) },
      ]),
    ),
  });
  const alone = weightOn('covertness', slotPartition, group);
  const own = weightOn('covertness', slotPartition, paying(String));
  const tied = weightOn(
    'covertness',
    slotPartition,
    paying((index) => String(index >> 2)),
  );
  const few = weightOn(
    'covertness',
    slotPartition,
    paying((index) => String(Math.max(5, index))),
  );
  assert.deepEqual([own, few], [alone, alone]);
  assert.ok(tied < 0 && tied > 0.3 * alone, `${alone} ${tied}`);
  // It may be a platform that has each item done by several workers: nothing is drawn twice.
  const drawn = (story: PlainGroup): number => weightOn('extractiveness', slotPartition, story);
  assert.equal(drawn(paying((index) => String(index >> 2))), drawn(group));
});
