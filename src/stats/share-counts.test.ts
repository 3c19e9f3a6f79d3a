// Goal: quantiles of counted values are those of the values, and of all but some those of the rest.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { countsWithout, quantilesOfCounts, shareSteps, stepOf } from './share-counts.ts';
import { percentileLevels, quantileOf } from './shares.ts';

const shares = fc.array(fc.double({ min: 0, max: 2.5, noNaN: true }), { minLength: 1, maxLength: 80 });

function countsOf(values: readonly number[]): number[] {
  const counts: number[] = [];
  for (const value of values) {
    while (counts.length <= stepOf(value)) counts.push(0);
    counts[stepOf(value)] = (counts[stepOf(value)] ?? 0) + 1;
  }
  return counts;
}

test('quantiles of counts are those of the values, to half a step', () => {
  fc.assert(
    fc.property(shares, (values) => {
      const ascending = values.toSorted((one, other) => one - other);
      const found = quantilesOfCounts(countsOf(values));
      for (const [index, level] of percentileLevels.entries()) {
        const off = Math.abs((found[index] ?? 0) - quantileOf(ascending, level));
        assert.ok(off <= 0.5 / shareSteps + 1e-9, `${level}: ${off}`);
      }
    }),
  );
});

test('without some values, the counts are those of the rest', () => {
  fc.assert(
    fc.property(shares, shares, (kept, gone) => {
      const left = countsWithout(countsOf([...kept, ...gone]), gone);
      const only = countsOf(kept);
      assert.deepEqual(
        left.map((count, step) => [step, count]).filter(([, count]) => count !== 0),
        only.map((count, step) => [step, count]).filter(([, count]) => count !== 0),
      );
    }),
  );
});

test('nobody has zeros for quantiles, and what nobody has is passed over', () => {
  assert.deepEqual(quantilesOfCounts([]), [0, 0, 0, 0, 0, 0]);
  assert.deepEqual(countsWithout([2, 1], [0.5, 0]).slice(0, 2), [1, 1]);
  assert.deepEqual(quantilesOfCounts(countsWithout([0, 3], [1.7])), quantilesOfCounts([0, 3]));
});
