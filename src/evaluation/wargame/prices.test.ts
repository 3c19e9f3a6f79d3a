// Goal: a price file changes what it names and nothing else, and a bad one is refused with its place.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Fault } from '../../core/fault.ts';
import { defaultPrices, priceDefaults, priceNames, readPrices } from './prices.ts';

test('what a file does not name keeps its default', () => {
  const prices = readPrices('{"account": 4.5}', 'prices.json');
  assert.deepEqual(prices, { ...defaultPrices(), account: 4.5 });
});

test('every default says where it comes from', () => {
  for (const name of priceNames) assert.match(priceDefaults[name].basis, /\w{4,}/);
});

test('a bad file is a fault that names the file and the price', () => {
  const bad = [
    ['[]', /prices\.json is not an object/],
    ['{"account"', /prices\.json is not JSON/],
    ['{"acount": 1}', /acount/],
    ['{"account": -1}', /account is not a number of zero or more/],
    ['{"account": "1"}', /account is not a number/],
    ['{"camouflageShare": 1.1}', /at most 1/],
  ] as const;
  for (const [text, what] of bad) {
    assert.throws(
      () => readPrices(text, 'prices.json'),
      (error: unknown) =>
        error instanceof Fault && error.code === 'prices.invalid' && what.test(error.message),
    );
  }
});
