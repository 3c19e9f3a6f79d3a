// Goal: a sentence is known again whatever stands around it, and only where it is the same to the letter and the figure.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { HashKey } from './hash.ts';
import { Reading } from './reading.ts';
import { AnchorSet } from './shingles.ts';

const key: HashKey = { low: 11, high: 7 };
const reading = new Reading(key);

function passagesOf(text: string): Set<string> {
  const set = new AnchorSet(200);
  reading.anchorsAlone(text, new AnchorSet(48));
  reading.passages(set);
  const pairs = set.toPairs();
  return new Set(
    Array.from({ length: pairs.length / 2 }, (_, at) => `${pairs[2 * at]}:${pairs[2 * at + 1]}`),
  );
}

function isWithin(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return [...part].every((one) => whole.has(one));
}

const answer =
  'Glaciers carve wide valleys with flat floors. Rivers cut narrow ones, since flowing water wears down only what it touches!\nThe Rhône valley is both.';

test('an answer is found inside whatever quotes it', () => {
  const own = passagesOf(answer);
  assert.equal(own.size, 3, 'two sentences, of which the long one counts twice; the third is too short');
  const quotes = [
    `Grade this answer from 1 to 10: ${answer}`,
    `Which is better?\nA: ${answer}\nB: Both are made by ice and by water over many years.`,
    `<answer>${answer}</answer>`,
    `Is it true that "${answer}"?`,
    `Improve „${answer}“ please`,
    `**Answer:** ${answer.toUpperCase()}`,
    JSON.stringify({ question: 'How do valleys form?', answer }),
    `- ${answer.split('. ').join('.\n- ')}`,
    `1. ${answer.replaceAll(' ', '  ')}`,
  ];
  for (const quote of quotes) assert.ok(isWithin(own, passagesOf(quote)), quote);
});

test('other figures and other words make another passage', () => {
  const own = passagesOf('The committee of 5 is chosen from 42 people on board.');
  assert.equal(own.size, 1);
  assert.ok(isWithin(own, passagesOf('The committee of 5 is chosen from 42 people on board')));
  assert.ok(!isWithin(own, passagesOf('The committee of 5 is chosen from 43 people on board.')));
  assert.ok(!isWithin(own, passagesOf('The committee of 5 is chosen from 42 men on board.')));
});

test('what is short says nothing, and scripts without spaces need half as many characters', () => {
  assert.equal(passagesOf('Yes. Thank you! Sure, go on. 12345 67890').size, 0);
  assert.equal(passagesOf('冰川会形成宽阔平坦的山谷。').size, 1);
  assert.equal(passagesOf('谢谢你的帮助。').size, 0);
});

test('an apostrophe and a dot inside a word part nothing; lines of code are passages', () => {
  const own = passagesOf("It doesn't matter which version 3.11 reads first here");
  assert.equal(own.size, 1);
  const code = 'for index, value in enumerate(values):\n    totals[index] += value.amount * value.price';
  assert.equal(passagesOf(code).size, 2);
  assert.ok(isWithin(passagesOf(code), passagesOf(`\`\`\`python\n${code}\n\`\`\``)));
});

test('any text is read, and the same from one time to the next', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      assert.deepEqual(passagesOf(text), passagesOf(text));
      assert.ok(isWithin(passagesOf(text), passagesOf(`\n${text}\n`)));
    }),
  );
});
