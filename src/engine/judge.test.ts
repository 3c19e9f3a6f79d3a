// Goal: the three axes add up apart, verdicts follow from them alone, and more evidence for a campaign never
// makes it less probable, in whatever order it is told.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Axis, Evidence } from '../core/evidence.ts';
import { axes, axisHigh, judge } from './judge.ts';

const said = (axis: Axis, weightNats: number): Evidence => ({
  signal: 'test',
  axis,
  weightNats,
  text: 'Said.',
});

const anyEvidence = fc.record({
  signal: fc.constantFrom('one', 'other'),
  axis: fc.constantFrom(...axes),
  weightNats: fc.double({ min: -6, max: 6, noNaN: true }),
  text: fc.constant('Said.'),
});
const anyList = fc.array(anyEvidence, { maxLength: 12 });

/** Enough on an axis to make it high whatever its prior. */
const plenty = 6;

test('without evidence nothing is claimed: most candidates are innocent crowds', () => {
  const { axes: scores, verdict, posterior } = judge([]);
  assert.equal(verdict, undefined);
  assert.ok(scores.coordination < 0.15 && scores.extractiveness < 0.25, JSON.stringify(scores));
  assert.ok(scores.covertness > 0.5 && scores.covertness < axisHigh, JSON.stringify(scores));
  assert.ok(posterior < 0.03);
});

test('act needs all three, review coordination and one more, watch coordination', () => {
  const verdictOf = (...high: readonly Axis[]): string | undefined =>
    judge([
      ...high.map((axis) => said(axis, plenty)),
      ...axes.filter((axis) => !high.includes(axis)).map((axis) => said(axis, -1)),
    ]).verdict;
  assert.equal(verdictOf('coordination', 'covertness', 'extractiveness'), 'act');
  assert.equal(verdictOf('coordination', 'covertness'), 'review');
  assert.equal(verdictOf('coordination', 'extractiveness'), 'review');
  assert.equal(verdictOf('coordination'), 'watch');
  assert.equal(verdictOf('covertness', 'extractiveness'), undefined);
  assert.equal(verdictOf('extractiveness'), undefined);
});

test('verdict and posterior follow from the axes alone', () => {
  fc.assert(
    fc.property(anyList, (list) => {
      const { axes: scores, verdict, posterior } = judge(list);
      const high = axes.filter((axis) => scores[axis] >= axisHigh);
      const expected = { 1: 'watch', 2: 'review', 3: 'act' }[high.length];
      assert.equal(verdict, high.includes('coordination') ? expected : undefined);
      for (const axis of axes) assert.ok(scores[axis] > 0 && scores[axis] < 1);
      const product = scores.coordination * scores.covertness * scores.extractiveness;
      assert.ok(Math.abs(posterior - product) < 1e-12);
    }),
  );
});

test('one more statement for a campaign never lowers its axis, one against never raises it', () => {
  fc.assert(
    fc.property(anyList, anyEvidence, (list, added) => {
      const before = judge(list);
      const after = judge([...list, added]);
      for (const axis of axes) {
        const change = after.axes[axis] - before.axes[axis];
        if (axis !== added.axis) assert.equal(change, 0);
        else if (added.weightNats >= 0) assert.ok(change >= -1e-12, `${change}`);
        else assert.ok(change <= 1e-12, `${change}`);
      }
    }),
  );
});

test('a heavier statement never lowers its axis', () => {
  fc.assert(
    fc.property(anyList, anyEvidence, fc.double({ min: 0, max: 4, noNaN: true }), (list, one, more) => {
      const before = judge([...list, one]);
      const after = judge([...list, { ...one, weightNats: one.weightNats + more }]);
      assert.ok(after.axes[one.axis] >= before.axes[one.axis] - 1e-12);
    }),
  );
});

test('the order in which signals speak does not matter', () => {
  const shuffledPair = anyList.chain((list) =>
    fc.tuple(
      fc.constant(list),
      fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
    ),
  );
  fc.assert(
    fc.property(shuffledPair, ([list, shuffled]) => {
      assert.deepEqual(judge(shuffled).axes, judge(list).axes);
    }),
  );
});

test('further statements on one side of an axis are discounted, the two sides apart', () => {
  const logit = (axis: Axis, ...weights: readonly number[]): number => {
    const score = judge(weights.map((weight) => said(axis, weight))).axes[axis];
    return Math.log(score / (1 - score));
  };
  const discounts: Readonly<Record<Axis, number>> = {
    coordination: 0.7,
    covertness: 0.85,
    extractiveness: 0.95,
  };
  for (const axis of axes) {
    const prior = logit(axis);
    const near = (actual: number, expected: number): void =>
      assert.ok(Math.abs(actual - prior - expected) < 1e-9, `${axis} ${actual - prior}`);
    near(logit(axis, 2), 2);
    near(logit(axis, 1, 2), 2 + discounts[axis]);
    near(logit(axis, 1, 2, 1), 2 + discounts[axis] + discounts[axis] ** 2);
    near(logit(axis, 2, -1.5), 0.5);
    near(logit(axis, -1, -2), -2 - discounts[axis]);
  }
});

test('both sides are handed on strongest first, silence is not', () => {
  const { evidence, counterEvidence } = judge([
    said('covertness', 1),
    said('coordination', 3),
    said('covertness', 0),
    said('extractiveness', -2),
    said('coordination', -4),
  ]);
  assert.deepEqual(
    evidence.map((one) => one.weightNats),
    [3, 1],
  );
  assert.deepEqual(
    counterEvidence.map((one) => one.weightNats),
    [-4, -2],
  );
});
