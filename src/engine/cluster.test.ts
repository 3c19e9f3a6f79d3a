// Goal: phrases of one template meet, phrases of two do not, paraphrase meets by its users, and neither the
// order of the phrases nor their number changes what clustering is or costs.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { clusterTraces, IndexSets, type TraceSketches } from './cluster.ts';
import { minimumHashes } from './traces.ts';

interface Trace {
  readonly exchanges: readonly number[];
  readonly units: readonly number[];
}

function range(from: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}

/** Minimum hashes of a set, as the store makes them: of random numbers XOR one constant each. */
function minima(members: readonly number[], hash: number): number {
  const constant = Math.imul(hash + 1, 0x9e37_79b9) >>> 0;
  const spread = (value: number): number => {
    let mixed = Math.imul(value + 1, 0x85eb_ca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2_ae35);
    return (mixed ^ (mixed >>> 13)) >>> 0;
  };
  return members.reduce((least, value) => Math.min(least, (spread(value) ^ constant) >>> 0), 0xffff_ffff);
}

function sketchesOf(traces: readonly Trace[]): TraceSketches {
  const hashes = range(0, minimumHashes);
  return {
    exchanges: Float64Array.from(traces, (trace) => trace.exchanges.length),
    units: Float64Array.from(traces, (trace) => trace.units.length),
    exchangeMinima: hashes.map((hash) => Float64Array.from(traces, (trace) => minima(trace.exchanges, hash))),
    unitMinima: hashes.map((hash) => Float64Array.from(traces, (trace) => minima(trace.units, hash))),
  };
}

/** Phrases of one template: each in nearly all of its exchanges. */
function template(first: number, exchanges: number, phrases: number): readonly Trace[] {
  return range(0, phrases).map((phrase) => ({
    exchanges: range(first, exchanges).filter((exchange) => (exchange * 7 + phrase * 13) % 20 !== 0),
    units: range(first, 10),
  }));
}

function sorted(clusters: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return clusters
    .map((cluster) => cluster.toSorted((one, other) => one - other))
    .sort((one, other) => (one[0] ?? 0) - (other[0] ?? 0));
}

test('two templates are two clusters', () => {
  const traces = [...template(0, 200, 8), ...template(10_000, 150, 6)];
  assert.deepEqual(sorted(clusterTraces(sketchesOf(traces))), [range(0, 8), range(8, 6)]);
});

test('a core of two phrases is no cluster', () => {
  assert.deepEqual(clusterTraces(sketchesOf(template(0, 200, 2))), []);
  assert.deepEqual(clusterTraces(sketchesOf([])), []);
});

test('paraphrases of one template, each in exchanges of its own, meet by the units that use them', () => {
  const units = range(500, 12);
  const traces = range(0, 10).map((phrase) => ({ exchanges: range(phrase * 1_000, 60), units }));
  assert.deepEqual(sorted(clusterTraces(sketchesOf(traces))), [range(0, 10)]);
  // Said about once by each of the same people, it is language.
  const once = range(0, 10).map((phrase) => ({ exchanges: range(phrase * 1_000, 14), units }));
  assert.deepEqual(clusterTraces(sketchesOf(once)), []);
});

test('the order of the phrases does not matter', () => {
  const traces = [...template(0, 120, 7), ...template(5_000, 90, 5), ...template(9_000, 300, 9)];
  const known = sorted(clusterTraces(sketchesOf(traces)));
  fc.assert(
    fc.property(
      fc.shuffledSubarray(range(0, traces.length).slice(), { minLength: traces.length }),
      (order) => {
        const shuffled = order.flatMap((index) => traces[index] ?? []);
        const found = clusterTraces(sketchesOf(shuffled)).map((cluster) =>
          cluster.map((at) => order[at] ?? -1),
        );
        assert.deepEqual(sorted(found), known);
      },
    ),
    { numRuns: 40 },
  );
});

test('a bucket that everybody falls into costs a bounded number of comparisons for each phrase', () => {
  const count = 4_000;
  let reads = 0;
  // All agree in the first two minima only: the worst case, all in one bucket and none alike.
  const exchangeMinima = range(0, minimumHashes).map((hash) => {
    const values = Float64Array.from({ length: count }, (_, index) => (hash < 2 ? 1 : index * 16 + hash));
    return new Proxy(values, {
      get: (target, name) => {
        reads += 1;
        const value: unknown = Reflect.get(target, name, target);
        return value;
      },
    });
  });
  const ones = new Float64Array(count).fill(1);
  const clusters = clusterTraces({
    exchanges: ones,
    units: ones,
    exchangeMinima,
    unitMinima: exchangeMinima.map(() => ones),
  });
  assert.deepEqual(clusters, []);
  // Two full buckets, six comparisons, eight minima, two reads each; quadratic would be 250 million.
  assert.ok(reads < count * 300, `${reads} reads`);
});

test('sets keep every index once, whatever is joined', () => {
  const pair = fc.tuple(fc.nat({ max: 19 }), fc.nat({ max: 19 }));
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 30 }), (pairs) => {
      const sets = new IndexSets(20);
      for (const [one, other] of pairs) sets.join(one, other);
      const groups = sets.groups(range(0, 20));
      assert.deepEqual(
        groups.flat().sort((one, other) => one - other),
        range(0, 20),
      );
      for (const [one, other] of pairs)
        assert.ok(groups.some((group) => group.includes(one) && group.includes(other)));
    }),
  );
});
