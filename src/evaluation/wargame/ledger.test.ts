// Goal: the books add up, and a budget is a bound.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { array, assert as assertLaw, constantFrom, double, property, tuple } from 'fast-check';
import { expenses, Ledger } from './ledger.ts';

test('cash is the sum of what was paid, and what is left never falls below zero', () => {
  const payments = array(tuple(constantFrom(...expenses), double({ min: 0, max: 1e6, noNaN: true })));
  assertLaw(
    property(payments, (list) => {
      const ledger = new Ledger(1_000);
      for (const [expense, dollars] of list) ledger.pay(expense, dollars);
      const sum = Object.values(ledger.byExpense()).reduce((one, other) => one + other, 0);
      assert.ok(Math.abs(sum - ledger.cash) <= 1e-6 * Math.max(1, sum));
      assert.equal(ledger.left, Math.max(0, 1_000 - ledger.cash));
    }),
  );
});

test('delay costs but is not paid', () => {
  const ledger = new Ledger(10);
  ledger.lose(50);
  assert.equal(ledger.delay, 50);
  assert.equal(ledger.cash, 0);
  assert.equal(ledger.affords(10), true);
  assert.equal(ledger.affords(10.01), false);
});
