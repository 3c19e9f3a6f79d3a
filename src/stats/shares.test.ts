// Goal: intervals, shrinkage and quantiles agree with published and closed-form values.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import {
  betaOfMoments,
  betaOfQuantiles,
  betaQuantile,
  quantileLevel,
  quantileOf,
  shareInterval,
} from './shares.ts';

test('Clopper-Pearson: mpmath roots of the definition, closed form at zero', () => {
  const [low, high] = shareInterval(4, 20, 0.95);
  assert.ok(Math.abs(low - 0.05733399705) < 1e-9);
  assert.ok(Math.abs(high - 0.436614003) < 1e-9);
  const [none, most] = shareInterval(0, 30, 0.95);
  assert.equal(none, 0);
  assert.ok(Math.abs(most - (1 - 0.025 ** (1 / 30))) < 1e-9);
  assert.equal(shareInterval(30, 30, 0.95)[1], 1);
});

test('a Beta distribution is found again from its moments and from its quantiles', () => {
  const shape = betaOfMoments(0.2, (0.2 * 0.8) / 11, 1000);
  assert.ok(Math.abs(shape.a - 2) < 1e-9 && Math.abs(shape.b - 8) < 1e-9);
  const levels = [0.05, 0.25, 0.5, 0.75, 0.95, 0.99].map((level) => betaQuantile(level, { a: 2, b: 8 }));
  const [p5 = 0, p25 = 0, p50 = 0, p75 = 0, p95 = 0, p99 = 0] = levels;
  const fitted = betaOfQuantiles([p5, p25, p50, p75, p95, p99], 1000);
  assert.ok(Math.abs(fitted.a / (fitted.a + fitted.b) - 0.2) < 0.01, `mean of ${JSON.stringify(fitted)}`);
  assert.ok(Math.abs(fitted.a + fitted.b - 10) < 3, `strength of ${JSON.stringify(fitted)}`);
});

test('few units cannot describe the ordinary sharply', () => {
  const few = betaOfQuantiles([0.1, 0.1, 0.1, 0.1, 0.1, 0.1], 4);
  const many = betaOfQuantiles([0.1, 0.1, 0.1, 0.1, 0.1, 0.1], 4000);
  assert.equal(few.a + few.b, 4);
  assert.equal(many.a + many.b, 50);
});

test('quantile levels interpolate and take a step at its middle', () => {
  const quantiles = [0, 0.1, 0.2, 0.4, 0.8, 0.9] as const;
  assert.equal(quantileLevel(0.2, quantiles), 0.5);
  assert.ok(Math.abs(quantileLevel(0.3, quantiles) - 0.625) < 1e-12);
  assert.equal(quantileLevel(-1, quantiles), 0);
  assert.equal(quantileLevel(1, quantiles), 1);
  assert.ok(Math.abs(quantileLevel(0, [0, 0, 0, 0.4, 0.8, 0.9]) - 0.275) < 1e-12);
  assert.equal(quantileOf([1, 2, 3, 4], 0.5), 2.5);
  assert.equal(quantileOf([1, 2, 3, 4], 1), 4);
  assert.ok(Number.isNaN(quantileOf([], 0.5)));
});

test('quantile levels never fall as the value rises', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.tuple(share, share, share, share, share, share), share, share, (raw, one, other) => {
      const [p5 = 0, p25 = 0, p50 = 0, p75 = 0, p95 = 0, p99 = 0] = [...raw].sort((a, b) => a - b);
      const quantiles = [p5, p25, p50, p75, p95, p99] as const;
      const low = quantileLevel(Math.min(one, other), quantiles);
      assert.ok(low <= quantileLevel(Math.max(one, other), quantiles) + 1e-12);
    }),
  );
});

test('quantiles are interpolated', () => {
  assert.equal(quantileOf([1, 2, 3, 4], 0.5), 2.5);
  assert.equal(quantileOf([7], 0.9), 7);
});
