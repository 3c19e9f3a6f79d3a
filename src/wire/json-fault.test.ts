// Goal: the place at which a line stops being JSON is found, whatever is wrong with it and however deep it nests; it
// is where cutting a valid text ends it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { jsonFaultAt } from './json-fault.ts';

test('the first character that cannot stand where it is', () => {
  const cases: readonly (readonly [string, number])[] = [
    ['{"a": 1,}', 8],
    ['{"a" 1}', 5],
    ['{"a": tru}', 6],
    ['{"a": 1} {"b": 2}', 9],
    ['[1, 2', 5],
    ['{"a": "x', 8],
    ['{"a": "x\ny"}', 8],
    ['{"a": "\\q"}', 7],
    ["{'a': 1}", 1],
    ['plain words', 0],
    ['{"a": 01}', 6],
    ['[1}', 2],
    ['', 0],
  ];
  for (const [text, at] of cases) assert.equal(jsonFaultAt(text), at, text);
});

test('valid JSON has no fault before its end, and a text cut short is at fault where it ends', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(), (value, at) => {
      const text = JSON.stringify([value]);
      assert.equal(jsonFaultAt(text), text.length);
      const cut = text.slice(0, at % text.length);
      const place = jsonFaultAt(cut);
      // Half a word, number or escape is at fault where it begins.
      assert.ok(place <= cut.length && place >= cut.length - 24, cut);
      return true;
    }),
  );
});

test('nesting as deep as the line is long is no matter', () => {
  assert.equal(jsonFaultAt('['.repeat(500_000)), 500_000);
});

test('a long string that is cut is followed to its end', () => {
  assert.equal(jsonFaultAt(`{"a": "${'é x '.repeat(500_000)}`), 2_000_007);
});
