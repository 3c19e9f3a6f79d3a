// How a report says numbers, times and verdicts. The terminal and the HTML page must not differ in a single
// figure, so both take their words from here. Numbers are rounded for reading, never towards certainty: a
// probability below one is never shown as 100 %. All times are UTC, as in the logs of most gateways.

import type { Axis, Verdict } from '../core/evidence.ts';
import type { AuditReport, CampaignReport, PivotReport } from '../core/report.ts';

export const verdictNames: Readonly<Record<Verdict, string>> = {
  act: 'Act',
  review: 'Review',
  watch: 'Watch',
};

export const verdictMeanings: Readonly<Record<Verdict, string>> = {
  act: 'All three axes are high: coordinated, covert and extractive. Follow the recommended actions.',
  review: 'Two axes are high. A person decides, with what the logs cannot show.',
  watch: 'Coordination only. No action against anybody; look again when there is more traffic.',
};

export const axisNames: readonly Axis[] = ['coordination', 'covertness', 'extractiveness'];

export const axisMeanings: Readonly<Record<Axis, string>> = {
  coordination: 'the accounts depend on each other beyond what their surroundings explain',
  covertness: 'no declared or public reason explains it',
  extractiveness: 'together, the traffic looks like a training set being drawn',
};

const verdictRank: Readonly<Record<Verdict, number>> = { act: 0, review: 1, watch: 2 };

const wholeNumber = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const compactNumber = new Intl.NumberFormat('en-US', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 3,
});

/** `40,312`; from 10^10 on `12.3 billion`. */
export function formatCount(count: number): string {
  return Math.abs(count) < 1e10 ? wholeNumber.format(count) : compactNumber.format(count);
}

/** `1 account`, `2,310 accounts`. */
export function plural(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** A share from 0 to 1 in whole percent; `<1\u{a0}%` and `>99\u{a0}%` where rounding would say none or all. */
export function formatShare(share: number): string {
  if (share > 0 && share < 0.01) return '<1\u{a0}%';
  if (share < 1 && share > 0.99) return '>99\u{a0}%';
  return `${Math.round(share * 100)}\u{a0}%`;
}

/** A probability from 0 to 1 with one decimal; never rounded to certainty. */
export function formatProbability(probability: number): string {
  if (probability > 0 && probability < 0.001) return '<0.1\u{a0}%';
  if (probability < 1 && probability > 0.999) return '>99.9\u{a0}%';
  return `${(probability * 100).toFixed(1)}\u{a0}%`;
}

const shortNumber = new Intl.NumberFormat('en-US', { notation: 'compact', maximumSignificantDigits: 3 });

/** `250`, `1.5K`, `2B`: for places with room for five characters. */
export function formatShort(count: number): string {
  return shortNumber.format(count);
}

/** `+2.3` or `−1.1`. */
export function formatNats(weight: number): string {
  const size = Math.abs(weight);
  return `${weight < 0 ? '−' : '+'}${size < 1000 ? size.toFixed(1) : formatShort(size)}`;
}

/** `2026-03-02 04:10`, or the text itself where it is not a time, or `unknown`. */
export function formatTime(time: string): string {
  const timeMs = Date.parse(time);
  if (Number.isNaN(timeMs)) return time === '' ? 'unknown' : time;
  return new Date(timeMs).toISOString().slice(0, 16).replace('T', ' ');
}

const units: readonly (readonly [string, number])[] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
];

/** `14 days`, `2.3 days`, `5 hours`; the two leading digits are enough to act on. */
export function formatDuration(durationMs: number): string {
  for (const [name, unitMs] of units) {
    const amount = durationMs / unitMs;
    if (amount < 1) continue;
    const rounded = amount < 9.95 ? Math.round(amount * 10) / 10 : Math.round(amount);
    return plural(rounded, name).replace(/^\S+/u, amount < 9.95 ? String(rounded) : formatCount(rounded));
  }
  return 'less than a second';
}

/** Milliseconds between two RFC 3339 times, undefined where one is missing. */
export function millisecondsBetween(from: string, to: string): number | undefined {
  const difference = Date.parse(to) - Date.parse(from);
  return Number.isNaN(difference) ? undefined : difference;
}

/** `14 days`, or undefined for an empty window. */
export function windowLength(report: AuditReport): string | undefined {
  const lengthMs = millisecondsBetween(report.window.from, report.window.to);
  return lengthMs === undefined ? undefined : formatDuration(lengthMs);
}

/** Act before review before watch; inside a verdict the most probable first, then the largest. */
export function orderCampaigns(campaigns: readonly CampaignReport[]): readonly CampaignReport[] {
  return campaigns.toSorted(
    (a, b) =>
      verdictRank[a.verdict] - verdictRank[b.verdict] ||
      b.posterior - a.posterior ||
      b.exchanges - a.exchanges,
  );
}

export function countVerdict(report: AuditReport, verdict: Verdict): number {
  return report.campaigns.filter((campaign) => campaign.verdict === verdict).length;
}

/** `2 campaigns to act on, 1 to review, 1 to watch`, or that there is none. */
export function findingsPhrase(report: AuditReport): string {
  const counts: readonly (readonly [number, string])[] = [
    [countVerdict(report, 'act'), 'to act on'],
    [countVerdict(report, 'review'), 'to review'],
    [countVerdict(report, 'watch'), 'to watch'],
  ];
  const present = counts.filter(([count]) => count > 0);
  if (report.totals.exchanges === 0 && present.length === 0)
    return 'No exchange was read, so nothing can be said';
  if (present.length === 0) return 'No campaign found';
  const [first, ...rest] = present.map(([count, toDo], index) =>
    index === 0 ? `${plural(count, 'campaign')} ${toDo}` : `${formatCount(count)} ${toDo}`,
  );
  return [first ?? '', ...rest].join(', ');
}

/** `in 40,312 exchanges of 2,310 accounts, 14 days`; empty where nothing was read. */
export function scopePhrase(report: AuditReport): string {
  if (report.totals.exchanges === 0) return '';
  const scope = `in ${plural(report.totals.exchanges, 'exchange')} of ${plural(report.totals.accounts, 'account')}`;
  const length = windowLength(report);
  return length === undefined ? scope : `${scope}, ${length}`;
}

/** `2.3 days after its first exchange, when 18 % of its exchanges had been answered`, or that it was not. */
export function detectionPhrase(campaign: CampaignReport): string {
  const afterMs = millisecondsBetween(campaign.first_exchange, campaign.detected_at);
  if (afterMs === undefined) return 'not detected from the past alone';
  const share = campaign.exchanges === 0 ? 0 : campaign.exchanges_before_detection / campaign.exchanges;
  const answered = `${formatCount(campaign.exchanges_before_detection)} of its ${plural(campaign.exchanges, 'exchange')}`;
  return `${formatDuration(Math.max(0, afterMs))} after its first exchange; ${answered} (${formatShare(share)}) came before`;
}

/** `37 accounts in 31 undeclared units`. */
export function membersPhrase(campaign: CampaignReport): string {
  const accounts = plural(campaign.accounts.length, 'account');
  return campaign.units === undefined
    ? accounts
    : `${accounts} in ${plural(campaign.units, 'undeclared unit')}`;
}

/** A move of less is what everybody's traffic does around a release. */
const pivotShareMin = 0.05;

/** The move to a released model, where a sizeable part of the campaign moved, or where it moved as others did not. */
export function pivotWorthSaying(campaign: CampaignReport): PivotReport | undefined {
  const pivot = campaign.released_model_pivot;
  if (pivot === undefined) return undefined;
  // The signal speaks only where a group moved more than comparable customers.
  const isUnusual = campaign.evidence.some((entry) => entry.signal === 'release-pivot');
  return isUnusual || pivot.share_after - pivot.share_before >= pivotShareMin ? pivot : undefined;
}
