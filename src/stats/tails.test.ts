// Goal: tails agree with exact rational or mpmath sums of the definitions, and probabilities add up to one.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import {
  binomialAtLeast,
  binomialAtMost,
  logBetaBinomial,
  logNegativeBinomial,
  negativeBinomialAtLeast,
} from './tails.ts';

function near(actual: number, expected: number, relative = 1e-9): void {
  assert.ok(Math.abs(actual - expected) / Math.abs(expected) < relative, `${actual} is not near ${expected}`);
}

test('binomial: exact rational sum, and mpmath sum for the far tail', () => {
  near(binomialAtLeast(5, 20, 0.1), 0.043174495284463384);
  near(binomialAtLeast(60, 1000, 0.03), 5.802225924157993e-7);
});

test('binomial: at least k, and at most one fewer, are all there is', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 0, max: 300 }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (n, k, chance) => {
        fc.pre(k <= n);
        const both = binomialAtLeast(k, n, chance) + binomialAtMost(k - 1, n, chance);
        assert.ok(Math.abs(both - 1) < 1e-9);
      },
    ),
  );
});

test('beta-binomial: mpmath', () => {
  near(logBetaBinomial(3, 10, { a: 0.5, b: 2.5 }), -2.4733163625731716);
  near(logBetaBinomial(7, 20, { a: 1, b: 1 }), Math.log(1 / 21)); // uniform: every count alike
});

test('negative binomial: mpmath; a large size is a Poisson', () => {
  near(negativeBinomialAtLeast(10, 2, 0.5), 0.03690484293418466);
  near(logNegativeBinomial(4, 2, 0.5), -2.993975363904093);
  near(logNegativeBinomial(4, 2, 1e7), 4 * Math.log(2) - 2 - Math.log(24), 1e-5);
});
