// Goal: the shipped table rises everywhere, more support never makes anything less probable, nothing is ever certain,
// and what lies beyond the data gains little.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import {
  axisProbability,
  campaignEValue,
  curveAt,
  exchangeProbability,
  jointProbability,
  weakestOf,
  memberProbability,
} from './calibration.ts';
import { calibrationTable } from './calibration-table.ts';
import { actMin, axes } from './judge.ts';

const anyNats = fc.double({ min: 0, max: 60, noNaN: true });
const anyScore = fc.double({ min: 0.001, max: 0.999, noNaN: true });

test('curves of the table ascend in both, and slopes never turn evidence round', () => {
  const table = calibrationTable;
  const curves = [...axes.map((axis) => table.axes[axis].curve), table.posterior.curve];
  for (const curve of [...curves, table.member, table.exchange]) {
    curve.forEach(([x, value], index) => {
      const before = curve[index - 1];
      assert.ok(before === undefined || (before[0] <= x && before[1] <= value));
    });
  }
  for (const axis of axes) {
    assert.ok(table.axes[axis].supportSlope >= 0 && table.axes[axis].oppositionSlope >= 0);
    assert.ok(table.posterior.slopes[axis] >= 0.6 && table.posterior.weakestSlope >= 0);
  }
});

const anySums = fc.record({
  axis: fc.constantFrom(...axes),
  support: anyNats,
  opposition: anyNats,
  more: anyNats,
});

test('more support raises an axis, more opposition lowers it, neither to certainty', () => {
  fc.assert(
    fc.property(anySums, ({ axis, support, opposition, more }) => {
      const at = (one: number, other: number): number =>
        axisProbability(calibrationTable.axes[axis], one, -other);
      assert.ok(at(support + more, opposition) >= at(support, opposition) - 1e-12);
      assert.ok(at(support, opposition + more) <= at(support, opposition) + 1e-12);
      assert.ok(at(support, opposition) > 0 && at(support, opposition) < 1);
    }),
  );
});

const anyScores = fc.record({ coordination: anyScore, covertness: anyScore, extractiveness: anyScore });

test('a surer axis never lowers the posterior', () => {
  fc.assert(
    fc.property(anyScores, fc.constantFrom(...axes), anyScore, (scores, axis, other) => {
      const raised = { ...scores, [axis]: Math.max(scores[axis], other) };
      const joint = calibrationTable.posterior;
      assert.ok(jointProbability(raised, joint) >= jointProbability(scores, joint) - 1e-12);
    }),
  );
});

test('two sure axes do not make up for one that is spoken against', () => {
  const sure = { coordination: 0.99, covertness: 0.99, extractiveness: 0.99 };
  for (const axis of axes) {
    const spoken = { ...sure, [axis]: 0.04 };
    assert.ok(jointProbability(spoken, calibrationTable.posterior) < actMin, axis);
  }
  assert.equal(weakestOf({ ...sure, covertness: 0.5 }), 0);
  assert.ok(weakestOf({ ...sure, covertness: 0.1 }) > weakestOf({ ...sure, covertness: 0.05 }));
});

test('to be surer than 0.95 of who asks makes no harvest of it; to be surer of what is drawn does', () => {
  const sure = { coordination: 0.96, covertness: 0.96, extractiveness: 0.5 };
  const posterior = (raised: Partial<typeof sure>): number =>
    jointProbability({ ...sure, ...raised }, calibrationTable.posterior);
  assert.equal(posterior({ coordination: 0.999, covertness: 0.999 }), posterior({}));
  assert.ok(posterior({ extractiveness: 0.6 }) > posterior({}));
  assert.ok(posterior({ coordination: 0.9 }) < posterior({}));
});

test('beyond its corners a curve gains one nat in five, and two at most', () => {
  const curve = [
    [-1, -2],
    [1, 3],
  ] as const;
  assert.equal(curveAt(curve, 0), 0.5);
  assert.ok(Math.abs(curveAt(curve, 2) - 3.2) < 1e-12);
  assert.equal(curveAt(curve, 1_000), 5);
  assert.equal(curveAt(curve, -1_000), -4);
  assert.equal(curveAt([], 0.7), 0.7);
});

test('claims of members and exchanges stay chances', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (claim) => {
      for (const chance of [memberProbability(claim), exchangeProbability(claim)]) {
        assert.ok(chance >= 0 && chance <= 1);
      }
    }),
  );
  assert.ok(exchangeProbability(0.97) > 0.8 && exchangeProbability(0) < 0.2);
});

test('the e-value of a group that is as likely a campaign as any is 1', () => {
  assert.ok(Math.abs(campaignEValue(calibrationTable.campaignShare)) < 1e-9);
});
