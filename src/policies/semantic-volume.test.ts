// Goal: volume measures new words and nothing else: what was sent before is free, templates cost once, long texts and
// code are estimated right, and no way of writing makes a work queue free.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { noveltyOf, VolumeMeter, wordsOf } from './semantic-volume.ts';
import { prose, read } from './usage.fixture.ts';

const start = 1_770_000_000_000;

/** Words that a scope is charged for texts sent one after the other. */
function charged(texts: readonly string[], meter: VolumeMeter = new VolumeMeter(start)): number {
  return texts.reduce((sum, text) => {
    const fresh = meter.absorb(noveltyOf(read(text)), start);
    return sum + (fresh === undefined ? 0 : wordsOf(fresh));
  }, 0);
}

function within(value: number, wanted: number, part: number): void {
  assert.ok(Math.abs(value - wanted) <= part * wanted, `${value}, and ${wanted} is right`);
}

test('new prose costs about its words, in short texts and long ones', () => {
  for (const words of [12, 40, 200, 1_000, 3_000]) {
    const texts = Array.from({ length: Math.ceil(30_000 / words) }, (_, index) =>
      prose(index * 7 + words, words),
    );
    // A text without any anchor costs as much as one: eight words of twelve in three cases of ten.
    within(charged(texts), words * texts.length, words < 20 ? 0.35 : 0.15);
  }
});

test('law: what was sent before costs nothing', () => {
  const text = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 300 }));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 12 }), (texts) => {
      const meter = new VolumeMeter(start);
      const written = texts.map(([seed, words]) => prose(seed, words));
      charged(written, meter);
      assert.equal(charged(written, meter), 0);
    }),
    { numRuns: 50 },
  );
});

test('law: a scope that has seen more is never charged more for the same text', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 400 }), (seed, words) => {
      const whole = prose(seed, words);
      const experienced = new VolumeMeter(start);
      charged([prose(seed, Math.ceil(words / 2)), prose(seed + 1, 50)], experienced);
      assert.ok(charged([whole], experienced) <= charged([whole]));
    }),
    { numRuns: 50 },
  );
});

test('a template costs once, then its slots', () => {
  const frame = prose(1, 150);
  const texts = Array.from({ length: 100 }, (_, index) => `${frame}\n\n${prose(100 + index, 20)}`);
  within(charged(texts), 150 + 100 * 20, 0.25);
});

test('a text that differs only where it is masked still costs a little', () => {
  const sums = Array.from({ length: 100 }, (_, index) => `What is ${index * 37 + 11} times ${index + 3}?`);
  const cost = charged(sums);
  assert.ok(cost >= 8 * 99 && cost <= 8 * 105, String(cost));
});

test('nothing new in a request costs nothing', () => {
  assert.equal(charged(['']), 0);
  assert.equal(charged(['ok', 'ok', 'ok']), 8);
});

test('a text that repeats itself stays small, and code counts by its length', () => {
  const paragraph = prose(5, 100);
  within(charged([Array.from({ length: 20 }, () => paragraph).join('\n')]), 100, 0.4);
  const code = `\`\`\`ts\n${Array.from({ length: 300 }, (_, line) => `const ${prose(line, 1)}${line} = read(${prose(line + 900, 1)}, ${line});`).join('\n')}\n\`\`\``;
  within(charged([code]), code.length / 6, 0.35);
});
