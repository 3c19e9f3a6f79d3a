// Goal: two webs with an account in both are two; a web that mixes is one, however sparse; nobody is lost on the way.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { twoEdgeComponents, type Graph } from './two-edge.ts';
import { partsOfWebs } from './web-parts.ts';

type Pair = readonly [number, number];

/** Numbers from 0 to 1, the same for the same seed (a linear congruential generator). */
function drawer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Each of the nodes from `first` on with so many partners drawn among them. */
function pool(first: number, size: number, { partners, seed }: { partners: number; seed: number }): Pair[] {
  const draw = drawer(seed);
  return Array.from({ length: size }, (_, node) =>
    Array.from({ length: partners }, (): Pair => {
      const other = (node + 1 + Math.floor(draw() * (size - 1))) % size;
      return [first + Math.min(node, other), first + Math.max(node, other)];
    }),
  ).flat();
}

function graphOf(pairs: readonly Pair[]): Graph {
  const edges = new Map<string, number>();
  for (const pair of pairs) edges.set(pair.join(' '), (edges.get(pair.join(' ')) ?? 0) + 1);
  const ends = [...edges.keys()].map((name) => name.split(' ').map(Number));
  return {
    nodes: 1 + Math.max(...pairs.flat()),
    ones: ends.map(([one]) => one ?? 0),
    others: ends.map(([, other]) => other ?? 0),
    edges: [...edges.values()],
  };
}

/** Parts of all webs by size, largest first. */
function partsIn(pairs: readonly Pair[]): readonly (readonly number[])[] {
  const graph = graphOf(pairs);
  return [...partsOfWebs(graph, twoEdgeComponents(graph))]
    .map((part) => [...part].sort((one, other) => one - other))
    .sort((one, other) => other.length - one.length || (one[0] ?? 0) - (other[0] ?? 0));
}

const numbers = (first: number, size: number): readonly number[] =>
  Array.from({ length: size }, (_, at) => first + at);

test('a crowd that hangs on a pool by one of its people is a web of its own', () => {
  const pairs = [
    ...pool(0, 200, { partners: 12, seed: 1 }),
    ...pool(200, 65, { partners: 4, seed: 2 }),
    [17, 230] as const,
    [101, 230] as const,
  ];
  assert.deepEqual(partsIn(pairs), [numbers(0, 200), numbers(200, 65)]);
});

test('three pools in a row are three', () => {
  const pairs = [
    ...[0, 40, 80].flatMap((first) => pool(first, 40, { partners: 5, seed: 3 + first })),
    ...([
      [3, 44],
      [9, 44],
      [45, 84],
      [51, 84],
    ] as const),
  ];
  assert.deepEqual(partsIn(pairs), [numbers(0, 40), numbers(40, 40), numbers(80, 40)]);
});

test('a pool that mixes is one, sparse as it may be', () => {
  for (const size of [12, 60, 400, 2_000]) {
    for (const partners of [2, 3, 8]) {
      const parts = partsIn(pool(0, size, { partners, seed: size + partners }));
      assert.equal(parts.length, 1, `${size} accounts with ${partners} partners each`);
    }
  }
});

test('one account after another, each with those around it, is one web', () => {
  const near = 8;
  const chain = numbers(0, 120).flatMap((node) =>
    numbers(node + 1, near)
      .filter((other) => other < 120)
      .map((other): Pair => [node, other]),
  );
  assert.equal(partsIn(chain).length, 1);
});

test('what is busy is not two: a thousand answers between two accounts tie no more than their logarithm', () => {
  const bridge = Array.from({ length: 20 }, (): Pair => [17, 230]);
  const pairs = [
    ...pool(0, 200, { partners: 12, seed: 1 }),
    ...pool(200, 65, { partners: 6, seed: 2 }),
    ...bridge,
    [101, 230] as const,
  ];
  assert.equal(partsIn(pairs).length, 2);
});

test('parts of any web hold each of its nodes once', () => {
  const anyPairs = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(anyPairs, (drawn) => {
      const pairs = drawn.filter(([one, other]) => one < other);
      fc.pre(pairs.length > 0);
      const graph = graphOf(pairs);
      const webs = twoEdgeComponents(graph);
      const sorted = (lists: readonly (readonly number[])[]): readonly number[] =>
        lists.flat().sort((one, other) => one - other);
      assert.deepEqual(sorted(partsOfWebs(graph, webs)), sorted(webs));
    }),
  );
});
