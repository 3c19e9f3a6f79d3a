// Goal: digests are told from texts, whole or word by word, and no language, code or list of figures with a word of
// explanation is taken for one.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { legibility, legibilityOf } from './opaque.ts';

const prose = 'Explain step by step how a suspension bridge carries its load, and where the forces go.';
const digest = (text: string, form: 'hex' | 'base64' = 'hex'): string =>
  createHash('sha256').update(text).digest(form);

test('a digest in place of a text is opaque, with or without the name of its algorithm', () => {
  for (let i = 0; i < 200; i += 1) {
    for (const text of [digest(`${i}`), `sha256:${digest(`${i}`)}`, digest(`${i}`).slice(0, 32)])
      assert.equal(legibilityOf(text), legibility.wholeDigest, text);
  }
});

test('a code in place of each word is opaque, whatever the code', () => {
  const codes: readonly ((word: string) => string)[] = [
    (word) => digest(word).slice(0, 6),
    (word) => digest(word).slice(0, 16),
    (word) => digest(word, 'base64').slice(0, 10),
    (word) => String(Number.parseInt(digest(word).slice(0, 4), 16)),
  ];
  for (const code of codes) {
    const text = prose.split(' ').map(code).join(' ');
    assert.equal(legibilityOf(text), legibility.codedWords, text);
  }
});

test('texts are readable: languages, scripts, code, tables, short ones and none', () => {
  const texts = [
    prose,
    'Схема моста: объясните, как она работает.',
    '请解释悬索桥如何承受荷载。',
    'สะพานแขวนรับน้ำหนักอย่างไร',
    'function readUserName(userId) { return cache.get(userId) ?? loadUserName(userId); }',
    'Add these: 12.5, 13.75, 99, 104.25 and round to whole numbers.',
    '{"order": "A-10394", "items": [{"sku": "9f3c2b", "count": 2}], "note": "leave at the door"}',
    'What is 3f2504e0-4f89-11d3-9a0c-0305e82c3301 in our table of customers?',
    '2+2',
    '12',
    '',
    '!!! ???',
  ];
  for (const text of texts) assert.equal(legibilityOf(text), legibility.readable, text);
});
