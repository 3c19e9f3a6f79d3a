// Goal: partners who nearly all stand outside the web make a house of their own; whose partners are dealt does not; and
// too few partners to tell say nothing.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { seededRandom } from '../stats/chance.ts';
import type { UnitPair } from '../signals/web.ts';
import { housesApart } from './house-apart.ts';

const pair = (one: number, other: number, edges = 1): UnitPair => ({
  one: Math.min(one, other),
  other: Math.max(one, other),
  edges,
});

/** All pairs within some units. */
const clique = (units: readonly number[]): UnitPair[] =>
  units.flatMap((one, at) => units.slice(at + 1).map((other) => pair(one, other)));

const web = Array.from({ length: 20 }, (_, at) => at);
const bound = new Set(web);

test('a house without a partner in the web is apart, with as many as chance deals it is not', () => {
  const house = [30, 31, 32, 33];
  assert.deepEqual(housesApart([...clique(web), ...clique(house)], bound), new Set(house));
  const met = house.flatMap((unit) => [
    pair(unit, 1),
    pair(unit, 2),
    pair(unit, 3),
    pair(unit, 4),
    pair(unit, 5),
  ]);
  assert.deepEqual(housesApart([...clique(web), ...clique(house), ...met], bound), new Set());
});

test('two friends with twenty answers between them have met once: too little to tell', () => {
  assert.deepEqual(housesApart([...clique(web), pair(30, 31, 20)], bound), new Set());
});

test('houses are told apart one by one, and units without partners are none', () => {
  const one = [30, 31, 32];
  const two = [40, 41, 42];
  const met = two.flatMap((unit) => web.slice(0, 6).map((other) => pair(unit, other)));
  assert.deepEqual(housesApart([...clique(one), ...clique(two), ...met], bound), new Set(one));
  assert.deepEqual(housesApart(clique(web), bound), new Set());
  assert.deepEqual(housesApart([], new Set()), new Set());
});

test('of crews whose partners are dealt at random hardly any is taken for a house', () => {
  let taken = 0;
  const rounds = 400;
  for (let seed = 1; seed <= rounds; seed += 1) {
    const random = seededRandom(seed);
    const below = (end: number): number => Math.floor(random() * end);
    const crew = [20, 21, 22, 23];
    const pairs = new Map<string, UnitPair>();
    for (let at = 0; at < 12; at += 1) {
      const one = crew[below(4)] ?? 20;
      const other = below(24);
      if (one !== other) pairs.set(`${Math.min(one, other)} ${Math.max(one, other)}`, pair(one, other));
    }
    taken += housesApart([...clique(web), ...pairs.values()], bound).size > 0 ? 1 : 0;
  }
  assert.ok(taken <= rounds / 100, String(taken));
});

test('whatever the pairs, only units outside the web are named, each with a partner', () => {
  const anyPair = fc
    .tuple(fc.nat(40), fc.nat(40))
    .filter(([one, other]) => one !== other)
    .map(([one, other]) => pair(one, other));
  fc.assert(
    fc.property(fc.array(anyPair), (pairs) => {
      const units = new Set(pairs.flatMap(({ one, other }) => [one, other]));
      for (const unit of housesApart(pairs, bound)) assert.ok(!bound.has(unit) && units.has(unit));
    }),
  );
});
