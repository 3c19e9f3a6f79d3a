// Goal: the three axes add up apart, verdicts follow from them alone, and more evidence for a campaign never
// makes it less probable, in whatever order it is told.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Axis, Evidence } from '../core/evidence.ts';
import { calibrationTable } from './calibration-table.ts';
import { jointProbability } from './calibration.ts';
import {
  actMin,
  actMinOfTaken,
  asksToTrain,
  reviewMin,
  axes,
  axisHigh,
  axisScores,
  axisSums,
  judge,
  leastToAct,
} from './judge.ts';

const said = (axis: Axis, weightNats: number): Evidence => ({
  signal: axis === 'extractiveness' ? 'elicitation' : 'test',
  axis,
  weightNats,
  text: 'Said.',
});

const anyEvidence = fc.record({
  signal: fc.constantFrom('elicitation', 'other'),
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
  for (const axis of axes) assert.ok(scores[axis] < axisHigh, JSON.stringify(scores));
  assert.ok(posterior < 0.1, `${posterior}`);
});

test('act needs all three, review coordination and one more, watch coordination', () => {
  const verdictOf = (...high: readonly Axis[]): string | undefined =>
    judge([
      ...high.map((axis) => said(axis, plenty)),
      ...axes.filter((axis) => !high.includes(axis)).map((axis) => said(axis, -2)),
    ]).verdict;
  assert.equal(verdictOf('coordination', 'covertness', 'extractiveness'), 'act');
  assert.equal(verdictOf('coordination', 'covertness'), 'review');
  assert.equal(verdictOf('coordination', 'extractiveness'), 'review');
  assert.equal(verdictOf('coordination'), 'watch');
  assert.equal(verdictOf('covertness', 'extractiveness'), undefined);
  assert.equal(verdictOf('extractiveness'), undefined);
});

test('verdict and posterior follow from the axes alone, and no axis is less sure than all three', () => {
  fc.assert(
    fc.property(anyList, (list) => {
      const own = axisScores(list);
      const { axes: scores, verdict, posterior } = judge(list);
      for (const axis of axes) assert.ok(own[axis] > 0 && own[axis] < 1);
      assert.equal(posterior, jointProbability(own, calibrationTable.posterior));
      const high = axes.filter((axis) => own[axis] >= axisHigh);
      if (verdict === 'act') {
        assert.ok(posterior >= actMinOfTaken && axes.every((axis) => own[axis] >= 0.2));
        assert.ok(asksToTrain(list));
        for (const axis of axes) assert.equal(scores[axis], Math.max(own[axis], posterior));
      } else assert.deepEqual(scores, own);
      if (verdict === 'review') assert.ok(high.length >= 2 || posterior >= reviewMin);
      if (verdict === 'watch') assert.deepEqual(high, ['coordination']);
      if (posterior >= reviewMin && own.coordination >= 0.6)
        assert.ok(verdict === 'act' || verdict === 'review');
      if (verdict === undefined) assert.ok(!high.includes('coordination') || high.length === 0);
    }),
    { numRuns: 1000 },
  );
});

test('automatic, lonely and final requests alone are nobody’s harvest', () => {
  const list = axes.map((axis) => ({ ...said(axis, plenty), signal: 'follow-up-deficit' }));
  assert.ok(judge(list).posterior >= actMin);
  assert.equal(judge(list).verdict, 'review');
});

test('no wording is needed where work is dealt in the dark and its texts are taken away', () => {
  const dark = axes.map((axis) => ({ ...said(axis, plenty), signal: 'other' }));
  const drawn: readonly Evidence[] = [
    { ...said('coordination', 0.6), signal: 'interchangeability' },
    { ...said('extractiveness', 0.4), signal: 'follow-up-deficit' },
    { ...said('extractiveness', 0.4), signal: 'answer-yield' },
  ];
  assert.equal(judge([...dark, ...drawn], 20).verdict, 'act');
  assert.equal(judge([...dark, ...drawn], 19).verdict, 'review');
  for (const left of drawn) {
    const rest = drawn.filter((one) => one !== left);
    assert.equal(judge([...dark, ...rest], 20).verdict, 'review', left.signal);
  }
  const reworked = drawn.map((one) =>
    one.signal === 'answer-yield' ? { ...said('extractiveness', 0.9), signal: 'output-provenance' } : one,
  );
  assert.equal(judge([...dark, ...reworked], 20).verdict, 'act');
});

test('less probability is enough where it shows what is done with the answers', () => {
  const scores = axisScores([]);
  const ofExtraction = (...said: readonly (readonly [string, number])[]): Evidence[] =>
    said.map(([signal, weightNats]) => ({ signal, axis: 'extractiveness', weightNats, text: 'Said.' }));
  const wording = ['elicitation', 0.3] as const;
  // Of a firm, too, one queue of lone requests of one kind may be dealt out, and its instruction read like a trainer's.
  const firm = [
    wording,
    ['slot-partition', 2],
    ['follow-up-deficit', 2],
    ['capability-concentration', 2],
  ] as const;
  assert.equal(leastToAct(ofExtraction(...firm), scores, 5), actMin);
  const others = [
    ['answer-yield', 0.2],
    ['output-provenance', 0.5],
  ] as const;
  for (const [signal, least] of others) {
    assert.equal(leastToAct(ofExtraction(wording, [signal, least]), scores, 5), actMinOfTaken, signal);
    assert.equal(leastToAct(ofExtraction(wording, [signal, least - 0.01]), scores, 5), actMin, signal);
    assert.equal(leastToAct(ofExtraction([signal, least]), scores, 5), Number.POSITIVE_INFINITY, signal);
  }
  assert.equal(leastToAct(ofExtraction(wording, ...others), scores, 4), Number.POSITIVE_INFINITY);
});

test('a posterior between the two bounds acts where answers are handed on, and not otherwise', () => {
  const who: readonly Evidence[] = [said('coordination', plenty), said('covertness', plenty)];
  const drawn = (signal: string, weightNats: number): Evidence => ({
    ...said('extractiveness', weightNats),
    signal,
  });
  // The same nats, and so the same posterior.
  const one = judge([...who, drawn('elicitation', 1.6), drawn('follow-up-deficit', 0.9)]);
  const two = judge([...who, drawn('elicitation', 1.6), drawn('output-provenance', 0.9)]);
  assert.equal(one.posterior, two.posterior);
  assert.ok(one.posterior >= actMinOfTaken && one.posterior < actMin, `${one.posterior}`);
  assert.deepEqual([one.verdict, two.verdict], ['review', 'act']);
});

test('a kind of work alone is many a firm’s: it has to be one queue’s, taken away or handed on besides', () => {
  const dark = axes.map((axis) => ({ ...said(axis, plenty), signal: 'other' }));
  const kind = { ...said('extractiveness', 0.5), signal: 'capability-concentration' };
  assert.equal(judge([...dark, kind]).verdict, 'review');
  for (const signal of ['slot-partition', 'answer-yield', 'output-provenance'])
    assert.equal(judge([...dark, kind, { ...said('extractiveness', 0.5), signal }]).verdict, 'act', signal);
});

test('of fewer than five customers a person decides', () => {
  const list = axes.map((axis) => said(axis, plenty));
  assert.equal(judge(list, 5).verdict, 'act');
  assert.equal(judge(list, 4).verdict, 'review');
});

test('no two axes carry `act` without the third, however sure they are', () => {
  for (const missing of axes) {
    const list = axes.map((axis) => said(axis, axis === missing ? -3 : 40));
    assert.notEqual(judge(list).verdict, 'act', missing);
  }
});

test('one more statement for a campaign never lowers its axis, one against never raises it', () => {
  fc.assert(
    fc.property(anyList, anyEvidence, (list, added) => {
      const before = axisScores(list);
      const after = axisScores([...list, added]);
      for (const axis of axes) {
        const change = after[axis] - before[axis];
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
      const before = axisScores([...list, one]);
      const after = axisScores([...list, { ...one, weightNats: one.weightNats + more }]);
      assert.ok(after[one.axis] >= before[one.axis] - 1e-12);
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
  const discounts: Readonly<Record<Axis, number>> = {
    coordination: 0.7,
    covertness: 0.85,
    extractiveness: 0.95,
  };
  for (const axis of axes) {
    const sums = (...weights: readonly number[]): readonly number[] => {
      const { support, opposition } = axisSums(
        axis,
        weights.map((weight) => said(axis, weight)),
      );
      return [support, opposition];
    };
    assert.deepEqual(sums(2), [2, 0]);
    assert.deepEqual(sums(1, 2), [2 + discounts[axis], 0]);
    assert.deepEqual(sums(2, -1.5), [2, -1.5]);
    assert.deepEqual(sums(-1, -2), [0, -2 - discounts[axis]]);
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
