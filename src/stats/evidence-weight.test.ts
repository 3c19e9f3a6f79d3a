// Goal: weights keep their stated bounds, agree with the plain ratio inside them, and p-values are calibrated.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { logRatioOfP, mixedLogRatio } from './evidence-weight.ts';

const doubt = { lookalikes: 0.02, evaders: 0.3 };

test('the weight lies between its two bounds and grows with the plain ratio', () => {
  const log = fc.double({ min: -500, max: 0, noNaN: true });
  fc.assert(
    fc.property(log, log, (campaign, innocent) => {
      const weight = mixedLogRatio(campaign, innocent, doubt);
      assert.ok(weight <= Math.log(0.7 / 0.02) + 1e-9);
      assert.ok(weight >= Math.log(0.3 / 0.98) - 1e-9);
      assert.ok(mixedLogRatio(campaign + 1, innocent, doubt) >= weight - 1e-12);
    }),
  );
});

test('nothing is said where the models agree or both are impossible', () => {
  assert.ok(Math.abs(mixedLogRatio(-3, -3, doubt)) < 1e-12);
  assert.equal(mixedLogRatio(-Infinity, -Infinity, doubt), 0);
});

test('p of 0.05 is at most 2.46 to 1 and p of 0.01 at most 7.99 to 1 (Sellke, Bayarri and Berger 2001, table 1: 0.407 and 0.125)', () => {
  assert.ok(Math.abs(Math.exp(-logRatioOfP(0.05)) - 0.407) < 5e-4);
  assert.ok(Math.abs(Math.exp(-logRatioOfP(0.01)) - 0.125) < 5e-4);
  assert.equal(logRatioOfP(0.5), 0);
});
