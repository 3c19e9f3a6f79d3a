// Goal: a web is told from a pair, a chain and a star, and a busy pair is not many.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type PlainEdge, viewOf } from './view.fixture.ts';
import { ofThoseBound, webOf, weighWeb } from './web.ts';

const ordinary = { rate: 0.0001, units: 0.01 };

function group(pairs: readonly (readonly [string, string])[]): ReturnType<typeof viewOf> {
  const edges = pairs.map(([from, to]): PlainEdge => ({ kind: 'provenance', from, to }));
  const accounts = [...new Set(pairs.flat())];
  return viewOf({ exchanges: accounts.map((account, i) => ({ account, at: i })), edges });
}

test('a triangle with a tail has a 2-core of three', () => {
  const web = webOf(
    group([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
      ['c', 'd'],
    ]),
    'provenance',
  );
  assert.deepEqual([web.edges, web.pairs, web.units, web.unitsInCore], [4, 4, 4, 3]);
  assert.ok(Math.abs(web.size - (3 + Math.log(2))) < 1e-9);
});

test('a tree that branches in three places is more than a star, a chain or pairs as large', () => {
  const tree = ['ab', 'ac', 'ad', 'be', 'bf', 'cg', 'ch'].map(
    (pair) => [pair[0] ?? '', pair[1] ?? ''] as const,
  );
  const found = webOf(group(tree), 'provenance');
  assert.equal(found.branches, 2);
  assert.ok(Math.abs(found.size - (Math.log(8) + 2)) < 1e-9);
  const name = (i: number): string => `u${i}`;
  const shapes = {
    star: tree.map((_, i) => ['hub', name(i)] as const),
    chain: tree.map((_, i) => [name(i), name(i + 1)] as const),
    pairs: tree.map((_, i) => [name(2 * i), name(2 * i + 1)] as const),
  };
  for (const pairs of Object.values(shapes)) assert.equal(webOf(group(pairs), 'provenance').branches, 0);
});

test('a hundred edges of one pair are one pair', () => {
  const web = webOf(group(Array.from({ length: 100 }, () => ['a', 'b'] as const)), 'provenance');
  assert.equal(web.pairs, 1);
  assert.equal(web.topShare, 1);
  assert.ok(web.size < 1);
});

test('web over chain and star over pair', () => {
  const name = (i: number): string => `u${i}`;
  const chain = group(Array.from({ length: 20 }, (_, i) => [name(i), name(i + 1)] as const));
  const star = group(Array.from({ length: 20 }, (_, i) => ['hub', name(i)] as const));
  const ring = group(Array.from({ length: 20 }, (_, i) => [name(i), name((i + 1) % 20)] as const));
  const pair = group(Array.from({ length: 20 }, () => ['a', 'b'] as const));
  const weigh = (view: ReturnType<typeof viewOf>): number =>
    weighWeb(webOf(view, 'provenance'), view, ordinary);
  assert.ok(weigh(ring) > 5, `ring ${weigh(ring)}`);
  assert.ok(weigh(chain) < 1.5 && weigh(star) < 1.5, `chain ${weigh(chain)}, star ${weigh(star)}`);
  assert.ok(weigh(pair) < -0.7, `pair ${weigh(pair)}`);
});

test('no edges, nothing said; one edge, next to nothing', () => {
  const none = group([]);
  assert.equal(weighWeb(webOf(none, 'provenance'), none, ordinary), 0);
  const one = group([['a', 'b']]);
  assert.ok(Math.abs(weighWeb(webOf(one, 'provenance'), one, ordinary)) < 0.1);
});

test('as many edges as a busy group has by chance weigh little', () => {
  const accounts = Array.from({ length: 10 }, (_, i) => `u${i}`);
  const edges = accounts.map((from, i): PlainEdge => ({ kind: 'provenance', from, to: `u${(i + 1) % 10}` }));
  const busy = viewOf({
    exchanges: Array.from({ length: 1000 }, (_, i) => ({ account: `u${i % 10}`, at: i })),
    edges,
  });
  const expectsThem = weighWeb(webOf(busy, 'provenance'), busy, { rate: 0.01, units: 0.9 });
  assert.ok(expectsThem < 0.5, `${expectsThem}`);
  assert.ok(weighWeb(webOf(busy, 'provenance'), busy, ordinary) > 2);
});

test('what is said of a web counts for those in it, and whole where it holds half of the group', () => {
  const few = viewOf({
    exchanges: Array.from({ length: 20 }, (_, i) => ({ account: `a${i % 10}`, at: i * 60 })),
    edges: [{ kind: 'provenance', from: 'a0', to: 'a1' }],
  });
  const web = webOf(few, 'provenance');
  assert.equal(web.units, 2);
  assert.equal(ofThoseBound(-1, web, few), -0.2);
  // It has not closed, so both ends count.
  assert.ok(Math.abs(ofThoseBound(3, web, few) - 3 * (2 / 5)) < 1e-9);
  const closed = { ...web, units: 9, unitsInCore: 4 };
  assert.ok(Math.abs(ofThoseBound(3, closed, few) - 3 * (4 / 5)) < 1e-9);
  assert.equal(ofThoseBound(3, { ...closed, unitsInCore: 5 }, few), 3);
});

test('a web that has not closed yet does not speak against a pool, and the same pair all along does', () => {
  const name = (i: number): string => `u${i}`;
  // Every other one of forty-seven customers, moved on once: some meet again, most do not.
  const open = Array.from({ length: 24 }, (_, i) => [name((i * 17) % 47), name((i * 29 + 5) % 47)] as const);
  const spread = group([...open, ...Array.from({ length: 47 }, (_, i) => [name(i), name(i)] as const)]);
  assert.equal(spread.units, 47);
  assert.ok(weighWeb(webOf(spread, 'provenance'), spread, ordinary) > -0.1);
  const pair = group([...Array.from({ length: 24 }, () => [name(0), name(1)] as const), [name(2), name(2)]]);
  assert.ok(weighWeb(webOf(pair, 'provenance'), pair, ordinary) < -0.4);
});
