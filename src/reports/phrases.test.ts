// Goal: figures are rounded for reading but never towards certainty, and every report gets an honest first
// line.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assert as assertLaw, double, property } from 'fast-check';
import { nextSteps } from './next-steps.ts';
import {
  detectionPhrase,
  findingsPhrase,
  formatCount,
  formatDuration,
  formatNats,
  formatProbability,
  formatShare,
  formatTime,
  orderCampaigns,
} from './phrases.ts';
import { relayCampaign } from './campaigns.fixture.ts';
import { edgeReports, richReport } from './report.fixture.ts';

const plain = (text: string): string => text.replaceAll('\u{a0}', ' ');

test('what is not certain is never shown as none or all', () => {
  const uncertain = double({ min: 0, max: 1, minExcluded: true, maxExcluded: true, noNaN: true });
  assertLaw(
    property(uncertain, (value) => {
      for (const text of [formatShare(value), formatProbability(value)].map(plain)) {
        assert.doesNotMatch(text, /^(0|0\.0|100|100\.0) %$/u);
      }
    }),
  );
  assert.deepEqual([formatShare(0), formatShare(1), formatProbability(1)].map(plain), [
    '0 %',
    '100 %',
    '100.0 %',
  ]);
});

test('numbers, weights, times and durations', () => {
  assert.deepEqual([formatCount(40_312), formatCount(9e15)], ['40,312', '9000 trillion']);
  assert.deepEqual([formatNats(2.34), formatNats(-1.06), formatNats(1e6)], ['+2.3', '−1.1', '+1M']);
  assert.deepEqual([formatTime('2026-03-02T04:10:12.000Z'), formatTime('')], ['2026-03-02 04:10', 'unknown']);
  assert.equal(formatTime('2026-03-02T04:10:12+02:00'), '2026-03-02 02:10');
  const lengths = [3_600_000, 5_400_000, 14 * 86_400_000, 90_000, 0].map(formatDuration);
  assert.deepEqual(lengths, ['1 hour', '1.5 hours', '14 days', '1.5 minutes', 'less than a second']);
});

test('campaigns are ordered by what has to be done', () => {
  const ids = orderCampaigns(richReport.campaigns).map((campaign) => campaign.id);
  assert.deepEqual(ids, ['c-7f3a91', 'c-20c44e', 'c-b81d07', 'w-0001']);
});

test('findings, detection and next steps of the edges', () => {
  assert.equal(findingsPhrase({ ...richReport, campaigns: [relayCampaign] }), '1 campaign to act on');
  assert.match(
    plain(detectionPhrase(relayCampaign)),
    /^2\.3 days after .* 1,733 of its 18,412 exchanges \(9 %\)/u,
  );
  assert.equal(detectionPhrase({ ...relayCampaign, detected_at: '' }), 'not detected from the past alone');
  for (const report of edgeReports.values()) assert.ok(nextSteps(report).length <= 7);
  assert.match(nextSteps({ ...richReport, partial: true }).join(' '), /stopped early/u);
});
