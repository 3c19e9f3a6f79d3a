// Goal: what is asked is counted with the tools that are offered, near enough for a budget whatever they are made of.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { blankExchange } from '../core/exchange.ts';
import { isArray } from '../wire/field.ts';
import { askedCharsOf } from './spent-tokens.ts';

function charsOf(tools: readonly unknown[] | undefined): number {
  const exchange = blankExchange({
    system: 'Be brief.',
    messages: [{ role: 'user', content: 'Why?' }],
    tools,
  });
  return askedCharsOf({ asked: [{ exchange }], askedChars: undefined }) - 'Be brief.Why?'.length;
}

test('tools count as their JSON', () => {
  assert.equal(charsOf(undefined), 0);
  const plain = fc.string({ unit: fc.constantFrom('a', 'ß', 'の', ' ') });
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      fc.oneof(plain, fc.double(), fc.constantFrom(true, null)),
      fc.array(tie('tree')),
      fc.dictionary(plain, tie('tree')),
    ),
  }));
  fc.assert(
    fc.property(fc.array(tree), (made) => {
      const text = JSON.stringify(made);
      const tools: unknown = JSON.parse(text);
      assert.ok(isArray(tools));
      assert.equal(charsOf(tools), text.length, text);
    }),
  );
});

test('an escape is one character', () => {
  assert.equal(charsOf(['\n"\u0001']), '["..."]'.length);
});
