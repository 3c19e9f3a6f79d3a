// Goal: equal findings are stable whatever their order and ids; each kind of change is counted once.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { found, findings, names } from './evaluation.fixture.ts';
import { compareFindings } from './stability.ts';

test('the same reports under other names in another order are the same', () => {
  const [one, other] = [found('1', names('a', 4)), found('2', names('b', 4), { verdict: 'review' })];
  const again = [
    { ...other, id: 'x' },
    { ...one, id: 'y' },
  ];
  assert.deepEqual(compareFindings(findings([one, other]), findings(again)), {
    reports: [2, 2],
    paired: 2,
    jaccard_mean: 1,
    verdicts_changed: 0,
    accounts_changed: 0,
    accounts_named: 8,
  });
});

test('a lost report, a lost member and a changed verdict', () => {
  const before = findings([found('1', names('a', 4)), found('2', names('b', 4))]);
  const after = findings([found('1', names('a', 3), { verdict: 'review' })]);
  assert.deepEqual(compareFindings(before, after), {
    reports: [2, 1],
    paired: 1,
    jaccard_mean: (2 * 0.75) / 3,
    verdicts_changed: 1,
    accounts_changed: 8,
    accounts_named: 8,
  });
});
