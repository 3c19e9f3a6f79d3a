// Goal: the curve never falls, keeps the mean of what it was fitted on, is drawn straight between its knots, and no
// short run of agreeing samples makes it say 0 or 1.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { seededRandom } from './chance.ts';
import { fitIsotonic, isotonicAt, type IsotonicSample } from './isotonic.ts';

const anySamples = fc.array(
  fc.record({
    x: fc.double({ min: -5, max: 5, noNaN: true }),
    y: fc.constantFrom(0, 1),
    weight: fc.double({ min: 0.1, max: 3, noNaN: true }),
    expected: fc.constant(0.5),
  }),
  { minLength: 1, maxLength: 60 },
);

test('knots ascend, values never fall', () => {
  fc.assert(
    fc.property(anySamples, fc.double({ min: 0, max: 20, noNaN: true }), (samples, weightMin) => {
      const knots = fitIsotonic(samples, { weightMin, pull: 2 });
      knots.forEach((knot, index) => {
        const before = knots[index - 1];
        assert.ok(before === undefined || (before.x < knot.x && before.value < knot.value));
      });
    }),
  );
});

test('two samples at one place make one corner', () => {
  const at = (y: number) => ({ x: 0, y, weight: 0.1, expected: 0.5 });
  for (const order of [
    [0, 1],
    [1, 0],
  ]) {
    const knots = fitIsotonic(order.map(at), { weightMin: 0, pull: 2 });
    assert.deepEqual([knots.length, knots[0]?.x, knots[0]?.value], [1, 0, 0.5]);
  }
});

test('without a pull the curve keeps the mean', () => {
  fc.assert(
    fc.property(anySamples, (samples) => {
      const knots = fitIsotonic(samples, { weightMin: 0, pull: 0 });
      const total = (list: readonly { weight: number; at: number }[]): number =>
        list.reduce((sum, one) => sum + one.weight * one.at, 0);
      const fitted = total(knots.map(({ weight, value }) => ({ weight, at: value })));
      const seen = total(samples.map(({ weight, y }) => ({ weight, at: y })));
      assert.ok(Math.abs(fitted - seen) < 1e-9 * (1 + seen));
    }),
  );
});

test('pools what falls: 0, 1, 0, 1 at equal steps gives 0, one half twice, 1', () => {
  const samples = [0, 1, 0, 1].map((y, x): IsotonicSample => ({ x, y, weight: 1, expected: 0.5 }));
  const knots = fitIsotonic(samples, { weightMin: 0, pull: 0 });
  assert.deepEqual(
    knots.map(({ x, value, weight }) => [x, value, weight]),
    [
      [0, 0, 1],
      [1.5, 0.5, 2],
      [3, 1, 1],
    ],
  );
});

test('a few agreeing samples do not make certainty', () => {
  const samples = Array.from({ length: 6 }, (_, x): IsotonicSample => ({
    x,
    y: 1,
    weight: 1,
    expected: 0.6,
  }));
  const [knot] = fitIsotonic(samples, { weightMin: 5, pull: 4 });
  assert.ok(knot !== undefined && Math.abs(knot.value - (6 + 4 * 0.6) / 10) < 1e-12);
});

test('a few in between do not spoil what many above agree on', () => {
  const run = (from: number, count: number, y: number): readonly IsotonicSample[] =>
    Array.from({ length: count }, (_, index) => ({ x: from + index / count, y, weight: 1, expected: y }));
  const between = [...run(1, 2, 1), ...run(2, 2, 0)];
  const knots = fitIsotonic([...run(0, 50, 0), ...between, ...run(3, 20, 1)], { weightMin: 10, pull: 2 });
  assert.equal(knots.length, 2);
  assert.equal(knots.at(-1)?.value, 1);
});

test('finds a curve again from many draws', () => {
  const random = seededRandom(9);
  const truth = (x: number): number => 0.1 + 0.8 * x ** 2;
  const samples = Array.from({ length: 20_000 }, (): IsotonicSample => {
    const x = random();
    return { x, y: random() < truth(x) ? 1 : 0, weight: 1, expected: 0.5 };
  });
  const knots = fitIsotonic(samples, { weightMin: 300, pull: 0 }).map(({ x, value }) => [x, value] as const);
  for (const x of [0.2, 0.5, 0.8]) assert.ok(Math.abs(isotonicAt(knots, x) - truth(x)) < 0.05);
});

test('between knots a straight line, beyond them level', () => {
  const knots = [
    [0, 0.2],
    [2, 0.6],
  ] as const;
  assert.equal(isotonicAt(knots, -1), 0.2);
  assert.equal(isotonicAt(knots, 1), 0.4);
  assert.equal(isotonicAt(knots, 9), 0.6);
});
