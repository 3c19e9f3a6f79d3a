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

test('texts of many kinds that are dealt over twenty customers say more, also beside other traffic', () => {
  const kinds = ['coding', 'mathematics', 'reasoning', 'translation'] as const;
  const accounts = Array.from({ length: 24 }, (_, index) => `key${index}`);
  const asked = (kindOf: (account: number, i: number) => number): PlainExchange[] =>
    accounts.flatMap((account, index) =>
      Array.from({ length: 16 }, (_, i) => ({
        account,
        at: index * 7 + i * 600,
        capability: kinds[kindOf(index, i) % kinds.length] ?? 'other',
        newChars: 200,
        servedChars: 900,
      })),
    );
  const dealt = asked((_account, i) => i);
  const own = asked((account) => account);
  const beside = accounts.flatMap((account) =>
    Array.from({ length: 20 }, (_, i): PlainExchange => ({ account, at: i * 500, core: false })),
  );
  assert.ok(weightOf(dealt) > 1 && weightOf(dealt) < 1.6, `${weightOf(dealt)}`);
  assert.ok(weightOf([...dealt, ...beside]) > 1);
  assert.ok(weightOf(own) < 0.4, `${weightOf(own)}`);
  assert.equal(weightOf([...own, ...beside]), 0);
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
