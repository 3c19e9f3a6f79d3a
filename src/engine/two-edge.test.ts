// Goal: parts are found that hold by two independent ways; one edge between two pools does not make them one.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { twoEdgeComponents, type Graph } from './two-edge.ts';

function graphOf(pairs: readonly (readonly [number, number, number?])[], nodes: number): Graph {
  return {
    nodes,
    ones: pairs.map(([one]) => one),
    others: pairs.map(([, other]) => other),
    edges: pairs.map(([, , edges]) => edges ?? 1),
  };
}

test('two rings with one edge between them are two parts', () => {
  const rings = [
    [0, 1],
    [1, 2],
    [2, 0],
    [2, 3],
    [3, 4],
    [4, 5],
    [5, 3],
  ] as const;
  assert.deepEqual(twoEdgeComponents(graphOf(rings, 6)), [
    [0, 1, 2],
    [3, 4, 5],
  ]);
});

test('a pair bound twice is a part; a chain of single edges is none', () => {
  assert.deepEqual(twoEdgeComponents(graphOf([[0, 1, 2]], 2)), [[0, 1]]);
  assert.deepEqual(
    twoEdgeComponents(
      graphOf(
        [
          [0, 1],
          [1, 2],
          [2, 3],
        ],
        4,
      ),
    ),
    [],
  );
});

test('a ring of a hundred thousand nodes does not exhaust the stack', () => {
  const nodes = 100_000;
  const ring = Array.from({ length: nodes }, (_, node) => [node, (node + 1) % nodes] as const);
  assert.equal(twoEdgeComponents(graphOf(ring, nodes))[0]?.length, nodes);
});

test('law: two nodes are in one part exactly when no single edge separates them', () => {
  const pair = fc.tuple(fc.nat(7), fc.nat(7)).filter(([one, other]) => one !== other);
  fc.assert(
    fc.property(
      fc.uniqueArray(pair, { selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`, maxLength: 14 }),
      (pairs) => {
        const parts = twoEdgeComponents(graphOf(pairs, 8));
        const partOf = (node: number): number => parts.findIndex((part) => part.includes(node));
        for (let one = 0; one < 8; one += 1) {
          for (let other = one + 1; other < 8; other += 1) {
            const isBound = [undefined, ...pairs.keys()].every((left) =>
              reaches(
                pairs.filter((_, index) => index !== left),
                one,
                other,
              ),
            );
            assert.equal(partOf(one) !== -1 && partOf(one) === partOf(other), isBound);
          }
        }
      },
    ),
  );
});

function reaches(pairs: readonly (readonly [number, number])[], from: number, to: number): boolean {
  const seen = new Set([from]);
  for (const node of seen) {
    for (const [one, other] of pairs) {
      if (one === node) seen.add(other);
      if (other === node) seen.add(one);
    }
  }
  return seen.has(to);
}
