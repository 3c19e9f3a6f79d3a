// Scores for a person with a minute: what went wrong first (campaigns missed, innocents accused), then what was
// found and at what cost, then how several detectors or ablations compare.

import { clean, displayWidth, fit } from '../reports/plain-text.ts';
import { formatCount, plural } from '../reports/phrases.ts';
import type { CampaignScore, RateScore, WorldScores } from './scores.ts';
import type { Figure, Summary, SummaryGroup } from './summary.ts';

/** One world and one run in full. */
export function renderScores(scores: WorldScores): string {
  const { totals } = scores;
  const size = totals.exchanges === null ? '' : `${plural(totals.exchanges, 'exchange')}, `;
  const seconds = scores.seconds === null ? '' : `, ${scores.seconds} s`;
  return [
    `${clean(scores.world)}: ${size}${plural(totals.accounts, 'account')}, ${plural(scores.campaigns.length, 'campaign')} with ${plural(totals.campaign_accounts, 'account')} and ${plural(totals.campaign_exchanges, 'exchange')}`,
    `${nameOf(scores)}${seconds}${scores.partial === true ? ', stopped early' : ''}`,
    '',
    ...missedLines(scores),
    ...accusedLines(scores),
    ...campaignLines(scores),
    ...figureLines(scores),
    ...stabilityLines(scores),
    ...pivotLines(scores),
    ...scores.unmeasured.map(({ metric, reason }) => `not measured: ${metric} (${reason})`),
    '',
  ].join('\n');
}

function nameOf(scores: { readonly detector: string; readonly ablation?: string }): string {
  return clean(scores.ablation === undefined ? scores.detector : `${scores.detector} ${scores.ablation}`);
}

function missedLines(scores: WorldScores): readonly string[] {
  const missed = scores.campaigns.filter((one) => one.accounts > 0 && !one.act_or_review.found);
  if (missed.length === 0) return ['No campaign was missed.', ''];
  const rows = missed.map((one) => [
    clean(one.id),
    levelOf(one),
    plural(one.accounts, 'account'),
    plural(one.exchanges, 'exchange'),
    `${one.act_or_review.members_named} named`,
    nearestOf(one, scores),
  ]);
  return [`Missed ${missed.length} of ${plural(scores.campaigns.length, 'campaign')}:`, ...aligned(rows), ''];
}

/** Why none of its reports matches. */
function nearestOf(campaign: CampaignScore, scores: WorldScores): string {
  const own = scores.reports.filter((one) => one.campaign === campaign.id && one.verdict !== 'watch');
  const purest = Math.max(0, ...own.map((one) => one.purity));
  return own.length === 0 ? 'in no report' : `in ${plural(own.length, 'report')}, purity ${percent(purest)}`;
}

function accusedLines(scores: WorldScores): readonly string[] {
  const accused = scores.innocents.filter((one) => one.act_or_review.accused > 0);
  if (accused.length === 0) return ['No innocent was accused.', ''];
  const rows = accused.map((one) => [
    clean(one.label),
    `act ${one.act.accused}`,
    `review ${one.act_or_review.accused - one.act.accused}`,
    `of ${plural(one.accounts, 'account')}`,
    `${percent(one.act_or_review.rate)} (${percent(one.act_or_review.low)} to ${percent(one.act_or_review.high)})`,
    `in ${one.act_or_review.reports.slice(0, 3).map(clean).join(', ')}`,
  ]);
  return ['Innocents accused, by kind (rate with 95 % interval):', ...aligned(rows), ''];
}

function campaignLines(scores: WorldScores): readonly string[] {
  if (scores.campaigns.length === 0) return [];
  const header = [
    'campaign',
    'level',
    'found',
    'members',
    'leak',
    'uncontained',
    'after',
    'exchanges',
    'customers',
  ];
  const rows = scores.campaigns.map((one) => {
    const { leak, delay, found, members_named } = one.act_or_review;
    return [
      clean(one.id),
      levelOf(one),
      one.act.found ? 'act' : found ? 'review' : 'MISSED',
      `${members_named}/${one.accounts}`,
      leak === null ? '-' : `${formatCount(leak.exchanges)} (${percent(leak.share)})`,
      percent(leak?.uncontained_share ?? null),
      delay === null ? '-' : `${delay.hours.toFixed(1)} h`,
      one.attributed === null ? '-' : percent(one.attributed / Math.max(1, one.exchanges)),
      one.customers === null || one.customers_attributed === null || one.customers === 0
        ? '-'
        : percent(one.customers_attributed / one.customers),
    ];
  });
  return [...aligned([header, ...rows]), ''];
}

function levelOf(campaign: CampaignScore): string {
  return clean(campaign.variant === undefined ? campaign.level : `${campaign.level} ${campaign.variant}`);
}

function figureLines(scores: WorldScores): readonly string[] {
  const { act, act_or_review: review } = scores.grouping;
  const { campaigns, members } = scores.calibration;
  const rows = [
    ['', 'act', 'act or review'],
    ['campaign recall', percent(act.recall), percent(review.recall)],
    ['campaign precision', percent(act.precision), percent(review.precision)],
    ['reports (pure, merged)', reportsOf(act), reportsOf(review)],
    ['fragments a campaign', plain(act.fragments_mean), plain(review.fragments_mean)],
    ['adjusted Rand index', plain(act.adjusted_rand), plain(review.adjusted_rand)],
  ];
  const { accounts, exchanges } = scores;
  const lines = [...aligned(rows)];
  if (accounts !== null)
    lines.push(`  accounts found at a false-positive rate of ${accounts.at.map(rateOf).join(', ')}`);
  if (exchanges !== null) {
    lines.push(
      `  exchanges attributed: precision ${percent(exchanges.precision)}, recall ${percent(exchanges.recall)}; of customers' on campaign accounts ${percent(exchanges.collateral)}`,
    );
  }
  lines.push(
    `  calibration: Brier ${plain(campaigns.brier)} of ${plural(campaigns.count, 'report')}, ${plain(members.brier)} of ${plural(members.count, 'member')}`,
    '',
  );
  return lines;
}

function reportsOf(grouping: WorldScores['grouping']['act']): string {
  return `${grouping.reports} (${grouping.pure}, ${grouping.merged})`;
}

function rateOf({ fpr, tpr, measurable }: RateScore): string {
  return `${fpr}: ${measurable ? '' : '(too few innocents) '}${percent(tpr)}`;
}

function stabilityLines(scores: WorldScores): readonly string[] {
  const { stability } = scores;
  if (stability === undefined) return [];
  return [
    `In another order: ${stability.paired} of ${stability.reports[0]} and ${stability.reports[1]} reports again, mean Jaccard index ${plain(stability.jaccard_mean)}, ${plural(stability.verdicts_changed, 'verdict')} changed, ${stability.accounts_changed} of ${plural(stability.accounts_named, 'account')} judged otherwise`,
    '',
  ];
}

function pivotLines({ pivots = [] }: WorldScores): readonly string[] {
  const lines = pivots.map(({ campaign, model, at, known, hours }) => {
    const found = hours === null ? 'not found again within a day' : `found again within ${duration(hours)}`;
    const before = known ? '' : '; it was not known before';
    return `${clean(campaign)} moved to ${clean(model)} at ${at}: ${found}${before}`;
  });
  return lines.length === 0 ? [] : [...lines, ''];
}

function duration(hours: number): string {
  return hours < 1 ? `${Math.round(hours * 60)} min` : `${hours} h`;
}

/** Detectors and ablations over the same worlds, one line each; empty for a single run. */
export function renderComparison(summary: Summary): string {
  const whole = summary.groups.filter((group) => group.level === undefined);
  if (whole.length < 2) return '';
  const rows = whole.map((group) => [
    nameOf(group),
    ...columnsOf(group, (figure) => percent(figure.value)),
    accusedOf(summary, group),
  ]);
  const header = ['detector', ...columns, 'innocents accused'];
  return [`Compared over ${plural(whole[0]?.worlds ?? 0, 'world')}:`, ...aligned([header, ...rows]), ''].join(
    '\n',
  );
}

/** Levels and variants over several worlds, with intervals; empty for a single world. */
export function renderLevels(summary: Summary): string {
  const [first] = summary.groups;
  if (first === undefined || first.worlds < 2) return '';
  const rows = summary.groups
    .filter((group) => nameOf(group) === nameOf(first))
    .map((group) => [
      group.level === undefined ? 'all' : clean(`${group.level} ${group.variant ?? ''}`.trim()),
      String(group.campaigns),
      ...columnsOf(group, between),
    ]);
  const title = `${nameOf(first)} over ${plural(first.worlds, 'world')}, ${accusedOf(summary, first)} innocents accused (95 % intervals by resampling campaigns):`;
  return [title, ...aligned([['level', 'campaigns', ...columns], ...rows]), ''].join('\n');
}

const columns = ['recall act', 'act or review', 'precision', 'leak', 'after', 'exchanges', 'customers'];

function columnsOf(group: SummaryGroup, show: (figure: Figure) => string): readonly string[] {
  const { act, act_or_review: review } = group;
  const { value: hours } = review.delay_hours_median;
  return [
    show(act.recall),
    show(review.recall),
    show(review.precision),
    show(review.leak_share),
    hours === null ? '-' : `${hours.toFixed(1)} h`,
    show(group.exchange_recall),
    show(group.collateral),
  ];
}

function accusedOf(summary: Summary, group: SummaryGroup): string {
  const own = summary.innocents.filter((one) => nameOf(one) === nameOf(group));
  const sum = (pick: (one: (typeof own)[number]) => number): string =>
    formatCount(own.reduce((total, one) => total + pick(one), 0));
  return `${sum((one) => one.act.accused)} act, ${sum((one) => one.act_or_review.accused)} in all, of ${sum((one) => one.accounts)}`;
}

function between({ value, low, high }: Figure): string {
  if (low === null || high === null || low === high) return percent(value);
  return `${percent(value)} (${percent(low)} to ${percent(high)})`;
}

function percent(share: number | null): string {
  if (share === null) return '-';
  if (share > 0 && share < 0.001) return `${(share * 100).toPrecision(1)} %`;
  return `${(share * 100).toFixed(share === 0 || share === 1 ? 0 : 1)} %`;
}

function plain(value: number | null): string {
  return value === null ? '-' : value.toFixed(3);
}

/** Columns as wide as their widest cell. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, displayWidth(cell));
    });
  }
  return rows.map((row) => `  ${row.map((cell, at) => fit(cell, widths[at] ?? 0)).join('  ')}`.trimEnd());
}
