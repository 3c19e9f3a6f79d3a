// Goal: the same seed gives the same numbers, shifts stay on the circle, and permutation tests are honest.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { circularShift, permutationTests, seededRandom, twoSidedP } from './chance.ts';

test('a seed is replayed, another seed differs, and the numbers are uniform', () => {
  const draw = (seed: number) => Array.from({ length: 20_000 }, seededRandom(seed));
  const one = draw(1);
  assert.deepEqual(one, draw(1));
  assert.notDeepEqual(one, draw(2));
  const buckets = Array.from<number>({ length: 10 }).fill(0);
  for (const value of one) buckets[Math.floor(value * 10)] = (buckets[Math.floor(value * 10)] ?? 0) + 1;
  // 2,000 each expected, standard deviation 42: 250 is six of them.
  for (const count of buckets) assert.ok(Math.abs(count - 2000) < 250);
});

test('a circular shift stays inside and shifts back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: -5000, max: 5000 }), (time, offset) => {
      const circle = { from: 0, length: 1000 };
      const moved = circularShift(time, offset, circle);
      assert.ok(moved >= 0 && moved < 1000);
      assert.equal(circularShift(moved, -offset, circle), time);
    }),
  );
  assert.equal(circularShift(5, 3, { from: 5, length: 0 }), 5);
});

test('p-values of permuted data are uniform: 5 % lie below 5 %', () => {
  const random = seededRandom(3);
  let below = 0;
  for (let i = 0; i < 400; i += 1) {
    const [result] = permutationTests([random()], () => [random()], 199);
    if ((result?.pHigher ?? 1) <= 0.05) below += 1;
  }
  // Binomial(400, 0.05): mean 20, standard deviation 4.4.
  assert.ok(below > 4 && below < 38, `${below} of 400`);
});

test('the ordinary ends early, the extraordinary never reaches zero', () => {
  const random = seededRandom(4);
  const [ordinary] = permutationTests([0.5], () => [random()], 999);
  assert.ok((ordinary?.rounds ?? 999) < 100);
  const [extraordinary] = permutationTests([2], () => [random()], 999);
  assert.equal(extraordinary?.pHigher, 1 / 1000);
  if (extraordinary === undefined) return;
  // 1.5 is 5.2 deviations of a uniform from its mean, 3.46 after widening: p = 0.0005, below the counted 0.002.
  const p = twoSidedP(2, extraordinary);
  assert.ok(p > 0.0004 && p < 0.0007, `${p}`);
  assert.equal(twoSidedP(200, extraordinary), 1e-4);
});
