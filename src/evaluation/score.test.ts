// Goal: each figure is the one that a person gets who counts a small world by hand.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { found, findings, hourMs, names, smallFacts, smallTruth, startMs } from './evaluation.fixture.ts';
import type { Findings } from './findings.ts';
import { scoreWorld } from './score.ts';
import type { WorldScores } from './scores.ts';
import { FactGatherer } from './world-facts.ts';

function score(given: Findings): WorldScores {
  return scoreWorld({ world: 'small', findings: given, facts: smallFacts(), seconds: undefined });
}

test('nothing found: everything leaked, nobody accused', () => {
  const scores = score(findings([]));
  assert.deepEqual(
    [scores.grouping.act.recall, scores.grouping.act.precision, scores.grouping.act.adjusted_rand],
    [0, null, 0],
  );
  assert.deepEqual(scores.campaigns[0]?.act.leak, {
    exchanges: 12,
    share: 1,
    value_share: 1,
    uncontained: 12,
    uncontained_share: 1,
  });
  assert.equal(scores.campaigns[0]?.act.delay, null);
  assert.deepEqual(
    scores.innocents.map((one) => [one.label, one.accounts, one.act.accused]),
    [
      ['C3-class', 4, 0],
      ['organic', 10, 0],
    ],
  );
  assert.ok(scores.unmeasured.some(({ metric }) => metric === 'account rates'));
});

test('a perfect finding is perfect', () => {
  const scores = score(findings([found('1', names('a', 4)), found('2', names('b', 4))]));
  const { act } = scores.grouping;
  assert.deepEqual([act.recall, act.precision, act.fragments_mean, act.merged], [1, 1, 1, 0]);
  // The reserve account belongs to A and is named by nobody: 6 + 6 pairs of 10 + 6, 23 accounts, 253 pairs.
  const expected = (16 * 12) / 253;
  assert.ok(Math.abs((act.adjusted_rand ?? 0) - (12 - expected) / (14 - expected)) < 1e-12);
});

test('a match takes half of the members and a purity of nine tenths; review is not act', () => {
  const scores = score(
    findings([
      found('half', ['a1', 'a2']),
      found('impure', [...names('b', 4), 'o1'], { verdict: 'review' }),
      found('watched', names('b', 4), { verdict: 'watch' }),
    ]),
  );
  assert.deepEqual(
    scores.reports.map((one) => [one.campaign, one.purity, one.matches]),
    [
      ['A', 1, true],
      ['B', 0.8, false],
      ['B', 1, true],
    ],
  );
  const { act, act_or_review: review } = scores.grouping;
  assert.deepEqual([act.found, act.reports, act.recall, act.precision], [1, 1, 0.5, 1]);
  assert.deepEqual([review.found, review.reports, review.precision, review.pure], [1, 2, 0.5, 1]);
  assert.equal(scores.innocents[0]?.label, 'organic');
  assert.equal(scores.innocents[0]?.act.accused, 0);
  assert.deepEqual(scores.innocents[0]?.act_or_review.reports, ['impure']);
});

test('a reserve account is neither innocent nor asked for', () => {
  const scores = score(findings([found('1', ['a1', 'a2', 'a-reserve'])]));
  assert.equal(scores.reports[0]?.purity, 1);
  assert.equal(scores.campaigns[0]?.act.members_named, 2);
  assert.equal(scores.totals.innocent_accounts, 14);
});

test('splitting and merging are told apart', () => {
  const split = score(findings([found('1', ['a1']), found('2', ['a2']), found('3', ['a3', 'a4'])]));
  assert.deepEqual([split.grouping.act.fragments_mean, split.grouping.act.matching], [3, 1]);
  assert.equal(split.campaigns[0]?.act.members_named, 4);
  const merged = score(findings([found('1', [...names('a', 4), ...names('b', 4)])]));
  assert.deepEqual([merged.grouping.act.merged, merged.grouping.act.recall], [1, 0]);
});

test('leak and delay are counted to the detection, by campaign and by account', () => {
  // Campaign A is detected after six and a half hours; only a1 and a2 are named, and they sent at hours 0, 1, 4, 5, 8, 9.
  const detectedMs = startMs + 6.5 * hourMs;
  const [campaign] = score(findings([found('1', ['a1', 'a2'], { detectedMs })])).campaigns;
  assert.deepEqual(campaign?.act.leak, {
    exchanges: 7,
    share: 7 / 12,
    value_share: (6 * 1 + 1 * 3) / (6 * 1 + 6 * 3),
    // Six of a3 and a4, and four of the named before they were.
    uncontained: 10,
    uncontained_share: 10 / 12,
  });
  assert.deepEqual(campaign?.act.delay, { hours: 6.5, exchanges: 7, accounts: 4 });
});

test('a detector that does not say when has no leak, and that is said', () => {
  const scores = score(findings([found('1', names('a', 4))]));
  assert.equal(scores.campaigns[0]?.act.leak, null);
  assert.ok(scores.unmeasured.some(({ reason }) => reason.includes('does not say when')));
});

test('customers on campaign accounts are collateral when attributed', () => {
  const attributions = new Map(
    ['A-0', 'A-1', 'B-0', 'customer-0', 'organic-0'].map((id) => [id, { campaign: '1', posterior: 0.9 }]),
  );
  const { exchanges, campaigns } = score(findings([found('1', names('a', 4))], { attributions }));
  assert.deepEqual(exchanges, {
    attributed: 5,
    correct: 3,
    true_exchanges: 16,
    precision: 0.6,
    recall: 3 / 16,
    to_right_campaign: 2,
    customers: 5,
    customers_attributed: 1,
    collateral: 0.2,
  });
  assert.deepEqual([campaigns[1]?.attributed, campaigns[1]?.customers], [1, 5]);
});

test('without a log, what needs one is null and said to be unmeasured', () => {
  const scores = scoreWorld({
    world: 'small',
    findings: findings([found('1', names('a', 4), { detectedMs: startMs + hourMs })]),
    facts: new FactGatherer(smallTruth()).tell(),
    seconds: undefined,
  });
  assert.deepEqual(
    [scores.totals.exchanges, scores.campaigns[0]?.customers, scores.campaigns[0]?.act.leak?.uncontained],
    [null, null, null],
  );
  assert.equal(scores.campaigns[0]?.act.leak?.exchanges, 1);
  assert.ok(scores.unmeasured.some(({ metric }) => metric === 'collateral'));
});
