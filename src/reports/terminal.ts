// The audit on a terminal: what a security engineer reads in a minute. The first line is the answer; then
// the campaigns that need somebody, the ones to watch as a table, single accounts, what was wrong with the
// input, what was missing and what that means, and what to do next. Everything is bounded, so that the
// report of a bad day is as readable as that of a good one; the JSON report has the rest.
// Refused: a pager, boxes around everything, and cursor movement: the output is text that can be piped,
// pasted into a ticket and compared.

import type { AuditReport, CampaignReport } from '../core/report.ts';
import { makeInk } from './ink.ts';
import { nextSteps } from './next-steps.ts';
import {
  findingsPhrase,
  formatCount,
  formatNats,
  formatProbability,
  formatShare,
  formatTime,
  membersPhrase,
  orderCampaigns,
  plural,
  scopePhrase,
} from './phrases.ts';
import { clean, toAscii, truncate, wrap } from './plain-text.ts';
import { blindnessOf, cutInputs } from './shortcomings.ts';
import { renderCampaign } from './terminal-campaign.ts';
import type { Page } from './terminal-page.ts';
import { bodyWidth, item, labelled, paragraph, table, widthMax, widthMin } from './terminal-page.ts';

export interface TerminalOptions {
  /** Cells of the terminal; used between 40 and 110. */
  readonly width: number;
  readonly colour: boolean;
  /** False for terminals that show ASCII only. */
  readonly unicode: boolean;
}

const campaignsInFullMax = 10;
const campaignRowsMax = 20;
const watchedMax = 10;
const watchedEvidenceMax = 2;
/** An id is for copying: those that Stillwatch makes have 19 characters, others are cut. */
const idCellsMax = 40;
const accountsMax = 5;
const reasonsMax = 2;
const problemsMax = 8;
const placesMax = 3;

/** Plain lines ended by a line feed; no line is wider than `options.width` (from 40 on). */
export function renderTerminal(report: AuditReport, options: TerminalOptions): string {
  const width = Math.max(widthMin, Math.min(widthMax, Math.floor(options.width)));
  const page: Page = { width, ink: makeInk(options.colour) };
  const ordered = orderCampaigns(report.campaigns);
  const needPerson = ordered.filter((campaign) => campaign.verdict !== 'watch');
  const inFull = needPerson.slice(0, campaignsInFullMax);
  const sections = [
    top(page, report),
    ...inFull.map((campaign) => renderCampaign(page, campaign)),
    campaignTable(page, 'further campaigns', needPerson.slice(campaignsInFullMax)),
    watched(
      page,
      ordered.filter((campaign) => campaign.verdict === 'watch'),
    ),
    accounts(page, report),
    inputs(page, report),
    missing(page, report),
    steps(page, report),
  ];
  const text = sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
  // No-break spaces kept figures and their units on one line; from here on they would only surprise.
  const spaced = text.replaceAll('\u{a0}', ' ');
  return `${options.unicode ? spaced : toAscii(spaced)}\n`;
}

function sectionTitle(page: Page, title: string): string {
  return page.ink.bold(title);
}

function top(page: Page, report: AuditReport): string[] {
  const answer = `${findingsPhrase(report)} ${scopePhrase(report)}`.trim();
  const window =
    report.window.from === ''
      ? ''
      : `${formatTime(report.window.from)} to ${formatTime(report.window.to)} UTC · `;
  const origin = `${window}stillwatch ${clean(report.version)}`;
  const stopped =
    report.partial === true ? wrap('Stopped early: only what had been read is judged.', page.width) : [];
  const cautions = [blindnessOf(report), cutInputs(report)].filter((text) => text !== undefined);
  return [
    ...wrap(`${answer}.`, page.width).map(page.ink.bold),
    ...stopped.map(page.ink.against),
    ...cautions.flatMap((text) => wrap(clean(text), page.width)).map(page.ink.against),
    ...wrap(origin, page.width).map(page.ink.dim),
  ];
}

function campaignTable(page: Page, title: string, campaigns: readonly CampaignReport[]): string[] {
  if (campaigns.length === 0) return [];
  const rows = campaigns
    .slice(0, campaignRowsMax)
    .map((campaign) => [
      truncate(clean(campaign.id), idCellsMax),
      formatProbability(campaign.posterior),
      formatShare(campaign.axes.coordination),
      formatCount(campaign.accounts.length),
      formatCount(campaign.exchanges),
      clean(campaign.summary ?? campaign.evidence[0]?.text ?? ''),
    ]);
  const columns = [
    { title: 'campaign', align: 'left' },
    { title: 'posterior', align: 'right' },
    { title: 'coordination', align: 'right' },
    { title: 'accounts', align: 'right' },
    { title: 'exchanges', align: 'right' },
    { title: 'what it looks like', align: 'left' },
  ] as const;
  const left = campaigns.length - rows.length;
  const more = left > 0 ? [`  and ${formatCount(left)} more`] : [];
  return [
    sectionTitle(page, `Campaigns ${title}: ${formatCount(campaigns.length)}`),
    ...table(page, columns, rows),
    ...more,
  ];
}

/** Nobody acts on these, so they are short: what it looks like, how much of it, and its two strongest statements. */
function watched(page: Page, campaigns: readonly CampaignReport[]): string[] {
  if (campaigns.length === 0) return [];
  const shown = campaigns.slice(0, watchedMax).flatMap((campaign) => {
    const figures = `${membersPhrase(campaign)}, ${plural(campaign.exchanges, 'exchange')}; posterior ${formatProbability(campaign.posterior)}, coordination ${formatShare(campaign.axes.coordination)}`;
    const id = truncate(clean(campaign.id), page.width - 4);
    const summary = clean(campaign.summary ?? '');
    const evidence = campaign.evidence.slice(0, watchedEvidenceMax);
    return [
      page.ink.verdict.watch(`  ○ ${id}`),
      ...(summary === '' ? [] : wrap(summary, page.width - 4, 3).map((line) => `    ${page.ink.bold(line)}`)),
      ...wrap(figures, page.width - 4).map((line) => `    ${line}`),
      ...evidence.flatMap((entry) => item(`    ${formatNats(entry.weight)} `, clean(entry.text), page.width)),
    ];
  });
  const left = campaigns.length - watchedMax;
  const more = left > 0 ? [`  and ${formatCount(left)} more`] : [];
  const how =
    'Each in full, with its counter-evidence: --html FILE when auditing, or stillwatch report REPORT.json --html FILE.';
  return [
    sectionTitle(page, `Campaigns to watch: ${formatCount(campaigns.length)}`),
    ...shown,
    ...more,
    ...item('  ', how, page.width).map(page.ink.dim),
  ];
}

function accounts(page: Page, report: AuditReport): string[] {
  if (report.accounts.length === 0) return [];
  const shown = report.accounts.slice(0, accountsMax).flatMap((account) => {
    const name = `  ${formatProbability(account.score)}  ${truncate(clean(account.account), page.width - 12)}`;
    const reasons = account.reasons.slice(0, reasonsMax);
    return [name, ...reasons.flatMap((reason) => item('          ', clean(reason), page.width))];
  });
  const left = report.accounts.length - accountsMax;
  const more = left > 0 ? [`  and ${formatCount(left)} more`] : [];
  return [sectionTitle(page, 'Single accounts worth a look'), ...shown, ...more];
}

function inputs(page: Page, report: AuditReport): string[] {
  const files = report.inputs ?? [];
  const problems = report.problems ?? [];
  if (files.length === 0 && problems.length === 0) return [];
  const read = `${plural(files.length, 'file')} read; ${plural(report.totals.malformed_lines, 'malformed line')}`;
  const lines = files.length === 0 ? [] : paragraph(page, read);
  for (const problem of problems.slice(0, problemsMax)) {
    const places = problem.places.slice(0, placesMax).map((place) => clean(place));
    const where =
      places.length === 0 ? '' : ` (${places.join(', ')}${problem.count > places.length ? ' …' : ''})`;
    lines.push(...item('  ', `${formatCount(problem.count)} ${clean(problem.text)}${where}`, page.width));
    lines.push(
      ...item('     ', `${clean(problem.mend)} [${clean(problem.code)}]`, page.width).map(page.ink.dim),
    );
  }
  if (problems.length > problemsMax)
    lines.push(`  and ${plural(problems.length - problemsMax, 'further kind')}`);
  return [sectionTitle(page, 'Input'), ...lines];
}

function missing(page: Page, report: AuditReport): string[] {
  const entries = report.missing ?? [];
  if (entries.length === 0) return [];
  const lines = entries.slice(0, problemsMax).flatMap((entry) => {
    const field = truncate(clean(entry.field), 14);
    const text = wrap(`${formatShare(entry.share)} without it. ${clean(entry.consequence)}`, bodyWidth(page));
    return labelled(page, field, text);
  });
  return [sectionTitle(page, 'What was missing, and what that means'), ...lines];
}

function steps(page: Page, report: AuditReport): string[] {
  const list = nextSteps(report);
  if (list.length === 0) return [];
  return [
    sectionTitle(page, 'Next steps'),
    ...list.flatMap((step, index) => item(`  ${index + 1}. `, clean(step), page.width)),
  ];
}
