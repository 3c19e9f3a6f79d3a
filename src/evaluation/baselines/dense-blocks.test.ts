// Goal: greedy peeling keeps its promise of half the best density, on every small graph; pruning changes no
// answer; camouflage does not thin a planted block; the heap under it sorts.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { type BipartiteGraph, BlockFinder, edgeWeight } from './dense-blocks.ts';
import { groupCounted } from './key-table.ts';
import { MinHeap } from './min-heap.ts';

type Edge = readonly [number, number];

function graphOf(edges: readonly Edge[], accounts: number, objects: number): BipartiteGraph {
  // A last empty group keeps the number of accounts.
  const owners = Uint32Array.from([...edges.map(([account]) => account), accounts]);
  const members = Uint32Array.from([...edges.map(([, object]) => object), 0]);
  const grouped = groupCounted(owners, members);
  const used = grouped.starts[accounts] ?? 0;
  return { accounts, objects, starts: grouped.starts, members: grouped.members.subarray(0, used) };
}

/** Density of the densest of all subsets of nodes. */
function bestDensity(edges: readonly Edge[], accounts: number, objects: number): number {
  const distinct = [...new Map(edges.map((edge) => [edge.join(' '), edge])).values()];
  const degree = (object: number): number => distinct.filter(([, other]) => other === object).length;
  const weights = Array.from({ length: objects }, (_, object) => edgeWeight(degree(object)));
  let best = 0;
  for (let subset = 1; subset < 2 ** (accounts + objects); subset += 1) {
    const has = (node: number): boolean => ((subset >> node) & 1) === 1;
    const inside = distinct.filter(([account, object]) => has(account) && has(accounts + object));
    const weight = inside.reduce((sum, [, object]) => sum + (weights[object] ?? 0), 0);
    const size = Array.from({ length: accounts + objects }, (_, node) => node).filter(has).length;
    best = Math.max(best, weight / size);
  }
  return best;
}

const smallGraph = fc.array(fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 })), {
  minLength: 1,
  maxLength: 20,
});

test('at least half of the best density, and never more, against all subsets', () => {
  fc.assert(
    fc.property(smallGraph, (edges) => {
      const best = bestDensity(edges, 5, 5);
      const found = new BlockFinder(graphOf(edges, 5, 5)).next(0)?.density ?? 0;
      assert.ok(found <= best + 1e-9 && found >= best / 2 - 1e-9, `${found} of ${best}`);
    }),
    { numRuns: 60 },
  );
});

test('dropping thin nodes first gives a block of the same density', () => {
  fc.assert(
    fc.property(smallGraph, (edges) => {
      const whole = new BlockFinder(graphOf(edges, 5, 5)).next(0)?.density ?? 0;
      const pruned = new BlockFinder(graphOf(edges, 5, 5)).next(0.9 * whole)?.density ?? 0;
      assert.ok(Math.abs(whole - pruned) < 0.1 * whole + 1e-9 && pruned >= 0.9 * whole);
    }),
  );
});

/** `count` accounts from `first` on that all touch objects 0 to 14. */
function block(first: number, count: number): Edge[] {
  return Array.from({ length: 15 * count }, (_, at) => [first + Math.floor(at / 15), at % 15]);
}

test('edges to popular objects do not lower the density of a block', () => {
  // Sixty innocents who each touch two of forty popular objects.
  const crowd: Edge[] = Array.from({ length: 120 }, (_, at) => [
    20 + Math.floor(at / 2),
    15 + ((7 * at) % 40),
  ]);
  const plain = [...block(0, 20), ...crowd];
  const camouflage: Edge[] = Array.from({ length: 100 }, (_, at) => [
    Math.floor(at / 5),
    15 + ((11 * at) % 40),
  ]);
  const before = new BlockFinder(graphOf(plain, 80, 55)).next(0.5);
  const after = new BlockFinder(graphOf([...plain, ...camouflage], 80, 55)).next(0.5);
  assert.ok(before !== undefined && after !== undefined);
  assert.deepEqual(
    before.accounts,
    Array.from({ length: 20 }, (_, account) => account),
  );
  assert.ok(after.density >= before.density - 1e-9);
  for (const account of before.accounts) assert.ok(after.accounts.includes(account));
});

test('two blocks come one after the other, then nothing', () => {
  const second: Edge[] = Array.from({ length: 10 * 15 }, (_, at) => [
    30 + Math.floor(at / 15),
    20 + (at % 15),
  ]);
  const finder = new BlockFinder(graphOf([...block(0, 20), ...second], 40, 40));
  assert.equal(finder.next(0.5)?.accounts.length, 20);
  assert.equal(finder.next(0.5)?.accounts.length, 10);
  assert.equal(finder.next(0.5), undefined);
});

test('the heap gives its members in the order of their keys, lowered or not', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 60 }),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 50 })), { maxLength: 30 }),
      (values, changes) => {
        const keys = Float64Array.from(values);
        const heap = new MinHeap(keys, Array.from(keys.keys()));
        for (const [at, by] of changes) {
          const member = at % values.length;
          heap.lower(member, (keys[member] ?? 0) - by);
        }
        const given: number[] = [];
        while (heap.size > 0) given.push(keys[heap.pop()] ?? Number.NaN);
        assert.deepEqual(
          given,
          [...keys].sort((a, b) => a - b),
        );
      },
    ),
  );
});
