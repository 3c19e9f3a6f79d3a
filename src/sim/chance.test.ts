// Goal: the same seed replays, streams are independent of one another, and the distributions are what they say.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { Chance } from './chance.ts';

test('the same seed gives the same draws, and a fork does not depend on what was drawn before', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.nat(50), (seed, name, draws) => {
      const one = new Chance(seed);
      const other = new Chance(seed);
      for (let left = draws; left > 0; left -= 1) other.unit();
      assert.equal(one.fork(name).hex(16), other.fork(name).hex(16));
      assert.equal(new Chance(seed).token(9), new Chance(seed).token(9));
    }),
  );
});

test('numbers stay inside their bounds and shuffling keeps every item', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.array(fc.integer()),
      fc.integer({ min: 1, max: 1_000 }),
      (seed, items, limit) => {
        const chance = new Chance(seed);
        const drawn = chance.below(limit);
        assert.ok(drawn >= 0 && drawn < limit);
        const shuffled = chance.shuffle([...items]);
        const ascending = (one: number, other: number): number => one - other;
        assert.deepEqual(shuffled.sort(ascending), [...items].sort(ascending));
      },
    ),
  );
});

test('means are what was asked for', () => {
  const chance = new Chance('means');
  const draws = 40_000;
  const mean = (draw: () => number): number => {
    let sum = 0;
    for (let left = draws; left > 0; left -= 1) sum += draw();
    return sum / draws;
  };
  assert.ok(Math.abs(mean(() => chance.unit()) - 0.5) < 0.01);
  assert.ok(Math.abs(mean(() => chance.normal())) < 0.03);
  assert.ok(Math.abs(mean(() => chance.exponential(3)) - 3) < 0.1);
  assert.ok(Math.abs(mean(() => chance.geometric(2)) - 2) < 0.1);
  const heavy = mean(() =>
    chance.weighted([
      ['a', 1],
      ['b', 3],
    ]) === 'b'
      ? 1
      : 0,
  );
  assert.ok(Math.abs(heavy - 0.75) < 0.02);
});
