// Goal: budgets and portions add up, come in all sizes, and depend on nothing but the stream of chance.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { Chance } from './chance.ts';
import { heavyTailed, portions, withGiants } from './living.ts';

const size = fc.record({
  median: fc.integer({ min: 5, max: 500 }),
  sigma: fc.double({ min: 0.1, max: 1.5, noNaN: true }),
  least: fc.integer({ min: 1, max: 100 }),
});

test('portions add up to the whole, none is below the least, and the same chance cuts the same', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 20_000 }), size, (seed, total, plan) => {
      const cut = portions(new Chance(seed), total, plan);
      assert.ok(Math.abs(cut.reduce((sum, part) => sum + part, 0) - total) < 1e-6 * total);
      if (total >= plan.least) assert.ok(cut.every((part) => part >= plan.least - 1e-9));
      assert.deepEqual(portions(new Chance(seed), total, plan), cut);
    }),
  );
});

test('a world ten times as large has about ten times as many portions, in sizes far apart', () => {
  const plan = { median: 300, sigma: 1, least: 40 };
  const small = portions(new Chance('world'), 20_000, plan);
  const large = portions(new Chance('world'), 200_000, plan);
  assert.ok(large.length > 6 * small.length);
  assert.ok(Math.max(...large) > 20 * Math.min(...large));
});

test('budgets sum to about the total, each at least one; giants take more of it', () => {
  const plain = heavyTailed(new Chance('a'), 100_000, 5_000);
  const giants = withGiants(new Chance('a'), 100_000, 5_000);
  for (const budgets of [plain, giants]) {
    assert.ok(Math.min(...budgets) >= 1);
    assert.ok(Math.abs(budgets.reduce((sum, budget) => sum + budget, 0) / 100_000 - 1) < 0.06);
  }
  const top = (budgets: number[]): number =>
    budgets
      .sort((one, other) => other - one)
      .slice(0, 50)
      .reduce((sum, budget) => sum + budget, 0);
  assert.ok(top(giants) > 1.15 * top(plain));
});
