// Goal: bins, errors and false-discovery rates are those counted by hand, and honest forecasts come out honest.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededRandom } from '../stats/chance.ts';
import { reliabilityOf, scoreCalibration } from './calibration.ts';
import { found, findings, names, smallTruth } from './evaluation.fixture.ts';
import { Belonging, countReports } from './membership.ts';

test('two bins by hand', () => {
  const reliability = reliabilityOf([
    { posterior: 0.9, isTrue: true },
    { posterior: 0.95, isTrue: false },
    { posterior: 0.2, isTrue: false },
    { posterior: 1, isTrue: true },
  ]);
  assert.equal(reliability.bins[9]?.count, 3);
  assert.equal(reliability.bins[9]?.true_count, 2);
  assert.equal(reliability.bins[2]?.count, 1);
  assert.ok(Math.abs((reliability.brier ?? 0) - (0.01 + 0.9025 + 0.04) / 4) < 1e-12);
  assert.ok(Math.abs((reliability.calibration_error ?? 0) - (0.85 + 0.2) / 4) < 1e-12);
  // Mean doubt: 0, 0.025, 0.05, 0.2375.
  assert.deepEqual(reliability.discovery, [
    { nominal: 0.01, selected: 1, false_selected: 0, realised: 0 },
    { nominal: 0.05, selected: 3, false_selected: 1, realised: 1 / 3 },
    { nominal: 0.1, selected: 3, false_selected: 1, realised: 1 / 3 },
  ]);
});

test('forecasts that come true as often as they say are calibrated', () => {
  const random = seededRandom(4);
  const forecasts = Array.from({ length: 20_000 }, () => {
    const posterior = random();
    return { posterior, isTrue: random() < posterior };
  });
  const { calibration_error, discovery } = reliabilityOf(forecasts);
  assert.ok((calibration_error ?? 1) < 0.02);
  for (const { nominal, realised } of discovery) assert.ok((realised ?? 1) < nominal * 1.5);
});

test('members of a false report are false, a campaign account in the wrong report is no innocent', () => {
  const belonging = new Belonging(smallTruth());
  const reports = countReports(
    findings([
      found('true', [...names('a', 3), 'b1'], { posterior: 1, member: 1 }),
      found('false', ['o1', 'o2', 'a4'], { posterior: 0.5, member: 0.5 }),
    ]),
    belonging,
  );
  const { campaigns, members, accounts } = scoreCalibration(reports, belonging);
  assert.deepEqual([campaigns.bins[9]?.true_count, campaigns.bins[5]?.true_count], [1, 0]);
  assert.deepEqual(
    [members.bins[9]?.count, members.bins[9]?.true_count, members.bins[5]?.true_count],
    [4, 3, 0],
  );
  assert.deepEqual([accounts.bins[9]?.true_count, accounts.bins[5]?.true_count], [4, 1]);
  const [strict, , loose] = accounts.discovery;
  assert.equal(strict?.false_by_label, undefined);
  assert.equal(loose?.false_by_label, undefined);
  const sure = countReports(findings([found('sure', ['o1', 'c1', 'c2'], { member: 1 })]), belonging);
  assert.deepEqual(scoreCalibration(sure, belonging).accounts.discovery[0]?.false_by_label, {
    organic: 1,
    'C3-class': 2,
  });
});
