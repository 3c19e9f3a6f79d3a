// Goal: a text's words are the same whatever their order, a long text is sampled evenly, and nobody without the
// key can tell them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { blankExchange } from '../core/exchange.ts';
import { Fingerprinter } from './fingerprinter.ts';
import { wordsMax } from './words.ts';

const key = { low: 11, high: 22 };
const fingerprinter = new Fingerprinter(key);

function wordsOf(content: string, reader: Fingerprinter = fingerprinter): readonly number[] {
  const exchange = blankExchange({ endpoint: 'openai.chat', messages: [{ role: 'user', content }] });
  return [...reader.fingerprint(exchange).words].sort((one, other) => one - other);
}

const word = fc.stringMatching(/^[a-z]{3,9}$/);

test('order and repetition do not matter', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 20 }), (words) => {
      const forth = wordsOf(words.join(' '));
      assert.deepEqual(wordsOf([...words].reverse().concat(words).join(' ')), forth);
      assert.ok(forth.length <= words.length);
    }),
  );
});

test('a long text gives words from all its length, and no more than there is room for', () => {
  const early = Array.from(
    { length: 400 },
    (_, index) => `early${'abcdefghij'[index % 10] ?? ''}${'klmnopqrst'[Math.floor(index / 10) % 10] ?? ''}`,
  );
  const late = early.map((one) => one.replace('early', 'late'));
  const whole = wordsOf([...early, ...late].join(' '));
  assert.equal(whole.length, wordsMax);
  const [first, second] = [
    new Set(early.map((one) => wordsOf(one)[0])),
    new Set(late.map((one) => wordsOf(one)[0])),
  ];
  assert.ok(whole.filter((one) => first.has(one)).length >= 15);
  const both = wordsOf([...early.slice(0, 40), ...late.slice(0, 40)].join(' '));
  assert.ok(both.filter((one) => second.has(one)).length >= 5);
});

test('numbers and quotations are left out', () => {
  assert.deepEqual(wordsOf('add 17 and 45'), wordsOf('add 2931 and 8'));
});

test('scripts without spaces give pairs of characters', () => {
  const one = wordsOf('请解释牛顿第一定律');
  const other = new Set(wordsOf('牛顿第一定律是什么'));
  assert.ok(one.length >= 6);
  assert.ok(one.filter((value) => other.has(value)).length >= 4);
});

test('another key gives other words', () => {
  const text = 'the quick brown fox jumps over a lazy dog near some river bank';
  const here = new Set(wordsOf(text));
  const there = wordsOf(text, new Fingerprinter({ low: 12, high: 22 }));
  assert.ok(there.filter((value) => here.has(value)).length <= 1);
});
