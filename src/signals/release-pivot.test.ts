// Goal: a move to a new model within a day is seen, dated for the report, and doubted for evaluation suites.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, relayHarvest } from './relay.fixture.ts';
import { hackathon, nightlyEval, supportBot } from './scenes.fixture.ts';
import { ofOneApplicationMax } from './relay-alone.ts';
import { pivotOf, releasePivot } from './release-pivot.ts';
import { ordinaryBackground, type PlainExchange, startMs, viewOf } from './view.fixture.ts';
import { background, weightOn } from './weigh.fixture.ts';

test('a pool that moves at once speaks on both axes', () => {
  const extractiveness = weightOn('extractiveness', releasePivot, relayHarvest());
  assert.ok(extractiveness > 0.3 && extractiveness < 1.5, `${extractiveness}`);
  const coordination = weightOn('coordination', releasePivot, relayHarvest());
  assert.ok(coordination > 0.5 && coordination <= 1.5, `${coordination}`);
});

test('behind a mere relay one customer’s application that moves says little', () => {
  const accounts = Array.from({ length: 12 }, (_, index) => `key${index}`);
  const moving = accounts.flatMap((account, index) =>
    Array.from({ length: 30 }, (_, i): PlainExchange => ({
      account,
      at: 2 * day + (i - 15) * 2_000 + index * 11,
      model: i < 15 ? 'old' : 'new',
    })),
  );
  const alone = weightOn('extractiveness', releasePivot, { exchanges: moving });
  const others = moving.flatMap((own) => [own, own].map((one) => ({ ...one, core: false })));
  const relayed = weightOn('extractiveness', releasePivot, { exchanges: [...moving, ...others] });
  assert.ok(alone > 0.5 && relayed > 0 && relayed <= ofOneApplicationMax, `${alone} and ${relayed}`);
});

test('the report learns what moved, and when', () => {
  const pivot = pivotOf(viewOf(relayHarvest()), background);
  assert.equal(pivot?.model, 'new');
  assert.equal(pivot?.released, new Date(startMs + 2 * day * 1000).toISOString());
  assert.equal(pivot?.share_before, 0);
  assert.ok((pivot?.share_after ?? 0) > 0.4);
});

test('customers who stay with their model are not held to be better for it', () => {
  assert.deepEqual(releasePivot.weigh(viewOf(supportBot()), background), []);
  for (const moved of [0, 5, 10, 15, 20, 60, 100]) {
    const exchanges = Array.from({ length: 200 }, (_, i): PlainExchange => ({
      account: `a${i % 20}`,
      at: 2 * day - 50_000 + i * 500,
      model: i >= 100 && i < 100 + moved ? 'new' : 'old',
    }));
    for (const evidence of releasePivot.weigh(viewOf({ exchanges }), background)) {
      assert.ok(evidence.weightNats >= 0, `${moved} moved: ${evidence.text}`);
    }
  }
});

test('an evaluation suite moves, too, and stays below 1.5', () => {
  assert.ok(weightOn('extractiveness', releasePivot, nightlyEval()) < 1.5);
  assert.equal(weightOn('coordination', releasePivot, nightlyEval()), 0);
});

test('without a release within the group’s time there is nothing to say', () => {
  assert.deepEqual(releasePivot.weigh(viewOf(relayHarvest()), ordinaryBackground()), []);
  assert.equal(pivotOf(viewOf(relayHarvest()), ordinaryBackground()), undefined);
  const beforeAll = { releases: [{ model: 'new', atMs: startMs, uptake: 0.2 }] };
  assert.deepEqual(releasePivot.weigh(viewOf(hackathon()), ordinaryBackground(beforeAll)), []);
});
