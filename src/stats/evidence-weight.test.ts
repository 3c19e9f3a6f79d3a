// Goal: weights keep their stated bounds, agree with the plain ratio inside them, and p-values become honest e-values.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { logEValueOfP, mixedLogRatio } from './evidence-weight.ts';

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

test('e-values of uniform p-values have mean one, fall with p, and end at one half', () => {
  const steps = 1_000_000;
  let sum = 0;
  for (let i = 0; i < steps; i += 1) sum += Math.exp(logEValueOfP((i + 0.5) / steps));
  // The integrand grows like 1 / (p ln² p) towards 0: below 1e-6 lies 1 / ln(1e6) = 0.072 of the mass.
  assert.ok(Math.abs(sum / steps - (1 - 0.072)) < 0.03, `${sum / steps}`);
  assert.ok(Math.abs(Math.exp(logEValueOfP(1)) - 0.5) < 1e-9);
  // By hand at 1/e: (1 - 1/e - 1/e) / (1/e) = e - 2.
  assert.ok(Math.abs(Math.exp(logEValueOfP(1 / Math.E)) - (Math.E - 2)) < 1e-12);
  assert.ok(logEValueOfP(0.001) > logEValueOfP(0.01));
});
