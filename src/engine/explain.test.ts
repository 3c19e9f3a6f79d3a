// Goal: explanations follow from the evidence and never change it: what the verdict rests on is the judge's own
// answer, the nearest innocents are near when they are the same, and a statement says nothing about detection.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relayHarvest } from '../signals/relay.fixture.ts';
import { benchmarkers, hackathon, innocents, supportBot } from '../signals/scenes.fixture.ts';
import { signals } from '../signals/signals.ts';
import { timingFigure } from '../signals/timing-figure.ts';
import { relabelled, viewOf } from '../signals/view.fixture.ts';
import { background } from '../signals/weigh.fixture.ts';
import { seededRandom } from '../stats/chance.ts';
import { explain } from './explain.ts';
import { type InnocentPattern, nearestInnocent } from './explain-nearest.ts';
import { overturnedBy } from './explain-overturn.ts';
import { innocentPatterns } from './explain-patterns.ts';
import { featureList, profileOf } from './explain-profile.ts';
import { statementOf } from './explain-statement.ts';
import { natsToLow, weakestAxis, withoutEach } from './explain-without.ts';
import { axisHigh, judge } from './judge.ts';

const group = viewOf(relayHarvest());
const evidence = signals.flatMap((signal) => signal.weigh(group, background));
const judgement = judge(evidence);
const stories = [relayHarvest(), ...Object.values(innocents).map((story) => story())];

test('leaving a signal out is judging without it, and what supports a campaign never helps by its absence', () => {
  const left = withoutEach(judgement);
  assert.deepEqual(
    left.map((one) => one.signal).sort(),
    [...new Set(evidence.map((one) => one.signal))].sort(),
  );
  for (const one of left) {
    const others = evidence.filter((each) => each.signal !== one.signal);
    assert.ok(Math.abs(one.posterior - judge(others).posterior) < 1e-4);
    const isSupport = evidence.every((each) => each.signal !== one.signal || each.weightNats > 0);
    if (isSupport) assert.ok(one.posterior <= judgement.posterior + 1e-4, one.signal);
  }
});

test('so much counter-evidence as is named brings the axis down, and a little less does not', () => {
  const axis = weakestAxis(judgement);
  const nats = natsToLow(judgement, axis);
  const isHigh = (weightNats: number): boolean =>
    judge([...evidence, { signal: 'new', axis, weightNats, text: '' }]).axes[axis] >= axisHigh;
  assert.ok(!isHigh(-nats - 0.01) && isHigh(-nats + 0.01), `${nats}`);
});

test('every figure of a profile is a share, whatever the group and whatever its names', () => {
  const random = seededRandom(5);
  for (const story of stories) {
    const view = viewOf(story);
    const profile = profileOf(view);
    for (const feature of featureList) {
      const value = profile[feature];
      assert.ok(value === undefined || (value >= 0 && value <= 1), `${feature} ${value ?? ''}`);
    }
    const again = profileOf(relabelled(view, random));
    for (const feature of featureList) {
      assert.ok(Math.abs((profile[feature] ?? 0) - (again[feature] ?? 0)) < 1e-9, feature);
    }
  }
});

test('a group is nearest to the pattern made of itself, and nothing tells it from that', () => {
  for (const story of stories) {
    const view = viewOf(story);
    const mean = Object.fromEntries(
      Object.entries(profileOf(view)).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value]],
      ),
    );
    const own: InnocentPattern = { name: 'its own kind', groups: 1, mean, spread: {} };
    const found = nearestInnocent(view, [...innocentPatterns, own]);
    assert.equal(found?.pattern, 'its own kind');
    assert.equal(found.distance, 0);
    assert.match(found.text, /nothing that was measured tells it/);
  }
});

test('laboratories, support bots and hackathons are most like their own kind', () => {
  assert.match(nearestInnocent(viewOf(benchmarkers()))?.pattern ?? '', /laborator/);
  assert.match(nearestInnocent(viewOf(supportBot()))?.pattern ?? '', /support bots/);
  assert.match(nearestInnocent(viewOf(hackathon()))?.pattern ?? '', /hackathon/);
});

test('of a pattern of which too little is known nothing is said', () => {
  const vague: InnocentPattern = { name: 'vague', groups: 1, mean: { elicited: 1 }, spread: {} };
  assert.equal(nearestInnocent(group, [vague]), undefined);
});

test('the figure of the timing is of shares, inside a band where there is no scheduler, and always the same', () => {
  const figure = timingFigure(group);
  assert.ok(figure !== undefined);
  const sum = figure.rank.reduce((total, share) => total + share, 0);
  assert.ok(Math.abs(sum - 1) < 1e-9);
  figure.rankLow.forEach((low, bin) => assert.ok(low <= (figure.rankHigh[bin] ?? 0)));
  assert.deepEqual(timingFigure(group), figure);
  assert.equal(timingFigure({ ...group, sampleShare: 0.1 }), undefined);
});

test('what would overturn it can be checked: a declaration, a date, a pair of exchanges, a weight', () => {
  const end = { account: 'a', time: '2026-01-05T00:00:00.000Z' };
  const link = {
    kind: 'provenance',
    source: { ...end, id: 'ex-one' },
    target: { ...end, id: 'ex-other' },
    gap_seconds: 3,
    carried: 1,
    after_limit: false,
  } as const;
  const said = overturnedBy({
    group,
    judgement,
    first: '2026-01-05T08:00:00.000Z',
    links: [link],
    without: [{ signal: evidence[0]?.signal ?? '', verdict: 'review', posterior: 0.5 }],
  }).join('\n');
  for (const part of ['into 2 or fewer', 'before 2026-01-05', 'ex-one', 'it would be review', 'nats on'])
    assert.ok(said.includes(part), part);
});

test('a statement names no signal, no figure of the judgement and no account; watched customers get none', () => {
  const parts = { judgement, first: '2026-01-05T08:00:00.000Z', last: '2026-01-07T08:00:00.000Z' };
  assert.deepEqual(statementOf({ ...parts, verdict: 'watch' }), []);
  for (const verdict of ['act', 'review'] as const) {
    const text = statementOf({ ...parts, verdict }).join('\n');
    assert.match(text, /object/);
    assert.match(text, verdict === 'act' ? /\[measure taken/ : /No measure has been taken/);
    for (const signal of signals) assert.ok(!text.includes(signal.name), signal.name);
    for (const member of group.members) assert.ok(!text.includes(member.name));
    assert.doesNotMatch(text, /nats|posterior|\d\.\d|%/);
  }
});

test('explaining leaves the judgement as it is', () => {
  const before = structuredClone(judgement);
  const verdict = judgement.verdict ?? 'watch';
  const time = '2026-01-05T08:00:00.000Z';
  explain({ group, judgement, verdict, first: time, last: time }, { rarity: [], links: [] });
  assert.deepEqual(judgement, before);
});
