// Goal: the test knows even from uneven, its own p-values are even, and the nulls that detection leans on, moving
// customers in time and repeating birthdays, give even p-values when nobody coordinates anything.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { circularShift, permutationTests, seededRandom, type Random } from './chance.ts';
import { expectedSharedItems } from './birthday.ts';
import { gammaAbove, gammaBelow } from './special.ts';
import { uniformityTest } from './uniformity.fixture.ts';

const drawn = (count: number, random: Random): readonly number[] => Array.from({ length: count }, random);

test('1 % critical value for 100 values is 0.1608 (Stephens 1970: 1.628 / (10 + 0.12 + 0.011))', () => {
  // A staircase that is 0.1607 too early everywhere.
  const values = Array.from({ length: 100 }, (_, index) => Math.max(0, (index + 1) / 100 - 0.1607));
  const found = uniformityTest(values);
  assert.ok(Math.abs(found.p - 0.01) < 0.001, `${found.p}`);
  assert.ok(Math.abs(found.excess - 0.1607) < 1e-9);
});

test('even values pass as often as they should, uneven ones fail', () => {
  const random = seededRandom(11);
  const ps = Array.from({ length: 300 }, () => uniformityTest(drawn(80, random)).p);
  assert.ok(uniformityTest(ps).p > 0.001);
  assert.ok(uniformityTest(drawn(200, random).map((value) => value ** 2)).p < 1e-4);
});

/** Customers with habits of their own, busy in a daily rhythm that all share. */
function innocents(random: Random, units: number): readonly (readonly number[])[] {
  return Array.from({ length: units }, () => {
    const [centre, width] = [8 + 10 * random(), 1 + 3 * random()];
    const starts = 3 + Math.floor(12 * random());
    return Array.from({ length: starts }, () => {
      const day = Math.floor(random() * 7);
      return day * 24 + centre + width * (random() + random() - 1);
    });
  });
}

/** Requests that follow another customer's within six minutes. */
function followings(times: readonly (readonly number[])[]): number {
  const all = times.flatMap((list, unit) => list.map((time) => ({ time, unit })));
  all.sort((one, other) => one.time - other.time);
  return all.filter(({ time, unit }, index) => {
    const before = all[index - 1];
    return before !== undefined && before.unit !== unit && time - before.time < 0.1;
  }).length;
}

test('moving customers around the circle gives even p-values among innocents', () => {
  const random = seededRandom(12);
  const ps = Array.from({ length: 150 }, () => {
    const group = innocents(random, 6);
    const shifted = (): readonly number[] => [
      followings(
        group.map((list) => {
          const offset = (2 * random() - 1) * 0.5;
          return list.map((time) => circularShift(time, offset, { from: 0, length: 168 }));
        }),
      ),
    ];
    const observed = followings(group);
    const [found] = permutationTests([observed], shifted, 99);
    if (found === undefined) return 1;
    // Whole numbers tie; a tie is broken by chance, or no test of counts could be even.
    const [above, atLeast] = [1 - found.pLower, found.pHigher];
    return above + random() * (atLeast - above);
  });
  const found = uniformityTest(ps);
  assert.ok(found.p > 0.005, JSON.stringify(found));
  assert.ok(found.excess < 0.12, JSON.stringify(found));
});

test('items shared by independent drawers: a Poisson around the birthday expectation errs to the safe side', () => {
  const random = seededRandom(13);
  const draws = [20, 30, 15, 25, 40];
  const pool = 900;
  const expected = expectedSharedItems(draws, pool);
  const ps = Array.from({ length: 400 }, () => {
    const seen = new Set<number>();
    for (const count of draws) {
      const own = new Set<number>();
      while (own.size < count) own.add(Math.floor(random() * pool));
      for (const item of own) seen.add(item);
    }
    const shared = draws.reduce((sum, count) => sum + count, 0) - seen.size;
    const [atLeast, atMost] = poissonTails(shared, expected);
    return atLeast - random() * Math.max(0, atLeast + atMost - 1);
  });
  // Shared items vary a little less than a Poisson, so extremes are rarer than claimed, never more frequent.
  const few = ps.filter((p) => p <= 0.05).length;
  assert.ok(few <= 400 * 0.05 + 2.6 * Math.sqrt(400 * 0.05), `${few}`);
  assert.ok(uniformityTest(ps).excess < 0.08, JSON.stringify(uniformityTest(ps)));
});

/** Probabilities of at least and of at most k events where `mean` are expected. */
function poissonTails(k: number, mean: number): readonly [number, number] {
  return [k <= 0 ? 1 : gammaBelow(k, mean), gammaAbove(k + 1, mean)];
}
