// Goal: what is asked for twice costs twice, and the estimate grows with everything that is asked for.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { costOf, describeCost } from './grid-cost.ts';
import { planGrid } from './grid.ts';

const asked = {
  isQuick: false,
  only: ['L1'],
  parts: ['levels'],
  seeds: 2,
  seedsSkipped: 0,
  exchanges: 100_000,
  scale: 1,
  reorders: 0,
  pivots: 0,
} as const;
const plain = { ablations: 0, withBaselines: false } as const;

test('the cost is that of its worlds, and each wish adds to it', () => {
  const base = costOf(planGrid(asked), plain);
  assert.deepEqual([base.exchanges, base.audits], [200_000, 2]);
  assert.ok(costOf(planGrid({ ...asked, scale: 0.5 }), plain).cpuSeconds < 0.7 * base.cpuSeconds);
  const dearer = [
    costOf(planGrid({ ...asked, reorders: 1 }), plain),
    costOf(planGrid({ ...asked, pivots: 1 }), plain),
    costOf(planGrid(asked), { ...plain, ablations: 10 }),
    costOf(planGrid(asked), { ...plain, withBaselines: true }),
  ];
  for (const cost of dearer) assert.ok(cost.cpuSeconds > base.cpuSeconds);
  assert.match(describeCost(base), /^0\.2 million exchanges, 2 audits: about 0\.0 hours/);
});
