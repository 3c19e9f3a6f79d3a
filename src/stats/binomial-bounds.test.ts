// Goal: the bounds are the exact ones, known in closed form at the ends and from tables in between.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assert as assertLaw, integer, property } from 'fast-check';
import { chanceAtLeast, chanceAtMost, chanceBounds } from './binomial-bounds.ts';
import { binomialAtLeast, binomialAtMost } from './tails.ts';

function near(value: number, expected: number): void {
  assert.ok(
    Math.abs(value - expected) <= 1e-4 * Math.max(1e-3, Math.abs(expected)),
    `${value} ≈ ${expected}`,
  );
}

test('no event in 300,000 trials: at most about 1 in 100,000', () => {
  near(chanceAtMost(0, 300_000, 0.95), 1 - 0.05 ** (1 / 300_000));
  assert.ok(chanceAtMost(0, 300_000, 0.95) <= 1e-5);
});

test('2 of 10: the interval that tables give', () => {
  const { low, high } = chanceBounds(2, 10, 0.95);
  near(low, 0.02521);
  near(high, 0.5561);
});

test('nothing observed says nothing, everything observed bounds from below only', () => {
  assert.deepEqual(chanceBounds(0, 0, 0.95), { low: 0, high: 1 });
  const { low, high } = chanceBounds(5, 5, 0.95);
  near(low, 0.025 ** (1 / 5));
  assert.equal(high, 1);
});

test('at its bound a count is just as likely as the confidence allows', () => {
  assertLaw(
    property(integer({ min: 2, max: 400 }), integer({ min: 1, max: 399 }), (trials, some) => {
      const events = 1 + (some % (trials - 1));
      near(binomialAtMost(events, trials, chanceAtMost(events, trials, 0.95)), 0.05);
      near(binomialAtLeast(events, trials, chanceAtLeast(events, trials, 0.95)), 0.05);
    }),
  );
});
