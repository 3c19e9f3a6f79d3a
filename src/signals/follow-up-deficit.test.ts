// Goal: answers that nobody comes back to are weak evidence, readers who do are weak counter-evidence.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { followUpDeficit } from './follow-up-deficit.ts';
import { relayHarvest } from './relay.fixture.ts';
import { batchLabelling, hackathon, openAgent, supportBot } from './scenes.fixture.ts';
import { ordinaryBackground, type PlainExchange, viewOf } from './view.fixture.ts';
import { background, weightOn } from './weigh.fixture.ts';

const chats = ordinaryBackground({ unfollowed: [0.1, 0.2, 0.35, 0.5, 0.7, 0.9] });

test('in a log of chats a queue stands out, within one nat', () => {
  const [evidence] = followUpDeficit.weigh(viewOf(relayHarvest()), chats);
  assert.ok((evidence?.weightNats ?? 0) > 0.4 && (evidence?.weightNats ?? 9) < 1);
});

test('in a log full of batch jobs neither a queue nor a batch job does', () => {
  assert.ok(Math.abs(weightOn('extractiveness', followUpDeficit, relayHarvest())) < 0.4);
  assert.ok(Math.abs(weightOn('extractiveness', followUpDeficit, batchLabelling())) < 0.4);
});

test('readers who ask on speak against', () => {
  for (const story of [supportBot, hackathon]) {
    assert.ok(weightOn('extractiveness', followUpDeficit, story()) < -0.5, story.name);
  }
});

test('agent loops and a handful of conversations are not judged', () => {
  assert.deepEqual(followUpDeficit.weigh(viewOf(openAgent()), background), []);
  const few = Array.from({ length: 5 }, (_, i): PlainExchange => ({ account: 'a', at: i }));
  assert.deepEqual(followUpDeficit.weigh(viewOf({ exchanges: few }), background), []);
});

test('a core that was chosen by what nobody came back to is not asked whether anybody does', () => {
  const exchanges = Array.from({ length: 60 }, (_, i): PlainExchange => ({
    account: `a${i % 6}`,
    at: i,
    core: i % 2 === 0,
    followed: i % 2 === 1,
  }));
  const view = viewOf({ exchanges });
  const weightOf = (group: typeof view): number => followUpDeficit.weigh(group, chats)[0]?.weightNats ?? 0;
  assert.ok(weightOf(view) > 0.4);
  assert.ok(weightOf({ ...view, isCoreUnfollowed: true }) < 0);
});
