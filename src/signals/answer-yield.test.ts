// Goal: texts that are taken away speak a little for extraction; documents sorted, readers and agents do not.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerYield } from './answer-yield.ts';
import { type PlainExchange, viewOf } from './view.fixture.ts';
import { background } from './weigh.fixture.ts';

function requests(each: Partial<PlainExchange>, count = 40): PlainExchange[] {
  return Array.from({ length: count }, (_, i) => ({ account: `a${i % 8}`, at: i * 60, ...each }));
}

function weightOf(exchanges: readonly PlainExchange[], hasOutput = true): number {
  const view = viewOf({ exchanges });
  const [evidence] = answerYield.weigh({ ...view, has: { ...view.has, output: hasOutput } }, background);
  return evidence?.weightNats ?? 0;
}

test('questions with long answers that nobody comes back to', () => {
  const weight = weightOf(requests({ newChars: 200, servedChars: 900 }));
  assert.ok(weight > 0.25 && weight < 0.4, `${weight}`);
});

test('documents that get a word, readers, programs and a handful of requests say nothing', () => {
  assert.equal(weightOf(requests({ newChars: 900, servedChars: 60 })), 0);
  assert.equal(weightOf(requests({ newChars: 200, servedChars: 900, followed: true })), 0);
  assert.equal(weightOf(requests({ newChars: 200, servedChars: 900, tools: 'search' })), 0);
  assert.equal(weightOf(requests({ newChars: 200, servedChars: 900 }, 9)), 0);
});

test('without answers in the log there is nothing to say', () => {
  assert.equal(weightOf(requests({ newChars: 200, servedChars: 900 }), false), 0);
});
