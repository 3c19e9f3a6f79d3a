// The top of the HTML page: the answer, the totals, every campaign in one table, and what the audit could not
// see. Whoever reads only this part knows what to do.

import type { AuditReport, CampaignReport, MissingReport } from '../core/report.ts';
import { miniAxes, shareBar } from './figure-axes.ts';
import { sparkline } from './figure-timeline.ts';
import { badge } from './html-campaign.ts';
import type { Markup } from './markup.ts';
import { identifier, markup, nothing } from './markup.ts';
import { nextSteps } from './next-steps.ts';
import { blindnessOf, cutInputs } from './shortcomings.ts';
import {
  findingsPhrase,
  formatCount,
  formatDuration,
  formatProbability,
  formatShare,
  formatTime,
  scopePhrase,
  windowLength,
} from './phrases.ts';

const rowsMax = 200;
const missingMax = 20;

export function htmlOverview(
  report: AuditReport,
  ordered: readonly CampaignReport[],
  inFullMax: number,
): Markup {
  const stopped =
    report.partial === true
      ? markup`<p class="stopped">Stopped early: only what had been read is judged.</p>`
      : nothing;
  const cautions = [blindnessOf(report), cutInputs(report)]
    .filter((text) => text !== undefined)
    .map((text) => markup`<p class="stopped">${text}</p>`);
  return markup`<header class="top" id="top"><p class="product">Stillwatch audit <span>${report.version}</span></p>
<h1>${findingsPhrase(report)}</h1><p class="scope">${scopePhrase(report)}</p>${stopped}${cautions}${totals(report)}</header>
${campaignTable(ordered, inFullMax)}<div class="pair overview-pair">${steps(report)}${missing(report.missing ?? [])}</div>`;
}

function tile(name: string, value: string, detail: string): Markup {
  return markup`<div><dt>${name}</dt><dd>${value}${detail === '' ? nothing : markup`<small>${detail}</small>`}</dd></div>`;
}

function totals(report: AuditReport): Markup {
  const { units, seconds, duplicate_ids: duplicates } = report.totals;
  const length = windowLength(report);
  return markup`<dl class="facts totals">${[
    tile('Exchanges', formatCount(report.totals.exchanges), ''),
    tile(
      'Accounts',
      formatCount(report.totals.accounts),
      units === undefined ? '' : `${formatCount(units)} units after declared affiliates`,
    ),
    tile(
      'Window',
      length ?? 'none',
      length === undefined ? '' : `${formatTime(report.window.from)} to ${formatTime(report.window.to)} UTC`,
    ),
    tile(
      'Malformed lines',
      formatCount(report.totals.malformed_lines),
      duplicates === undefined ? '' : `${formatCount(duplicates)} doubled ids`,
    ),
    tile(
      'Generated',
      formatTime(report.generated),
      seconds === undefined ? 'UTC' : `UTC, in ${formatDuration(seconds * 1000)}`,
    ),
  ]}</dl>`;
}

function campaignTable(ordered: readonly CampaignReport[], inFullMax: number): Markup {
  if (ordered.length === 0) return nothing;
  const rows = ordered
    .slice(0, rowsMax)
    .map((campaign, index) => row(campaign, index < inFullMax ? index + 1 : 0));
  const left = ordered.length - rows.length;
  const more =
    left > 0 ? markup`<p class="note">and ${formatCount(left)} more in the JSON report</p>` : nothing;
  const bound =
    ordered.length > inFullMax
      ? markup`<p class="note">The first ${formatCount(inFullMax)} are shown in full below; the JSON report has all.</p>`
      : nothing;
  return markup`<section class="card" aria-labelledby="campaigns"><h2 id="campaigns">Campaigns</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="campaigns"><table class="campaigns"><thead><tr><th scope="col">verdict</th><th scope="col">campaign</th><th scope="col" class="number">posterior</th><th scope="col">axes</th><th scope="col" class="number">accounts</th><th scope="col" class="number">exchanges</th><th scope="col">over time</th><th scope="col">detected</th></tr></thead>
<tbody>${rows}</tbody></table></div>${more}${bound}</section>`;
}

function row(campaign: CampaignReport, number: number): Markup {
  const name =
    number > 0
      ? markup`<a href="#campaign-${number}">${identifier(campaign.id)}</a>`
      : identifier(campaign.id);
  const detected = campaign.detected_at === '' ? '–' : formatTime(campaign.detected_at);
  const summary = campaign.summary === undefined ? nothing : markup`<small>${campaign.summary}</small>`;
  return markup`<tr><td>${badge(campaign.verdict)}</td><th scope="row">${name}${summary}</th><td class="number">${formatProbability(campaign.posterior)}</td><td>${miniAxes(campaign)}</td><td class="number">${formatCount(campaign.accounts.length)}</td><td class="number">${formatCount(campaign.exchanges)}</td><td>${sparkline(campaign)}</td><td class="time">${detected}</td></tr>`;
}

function steps(report: AuditReport): Markup {
  const list = nextSteps(report);
  if (list.length === 0) return nothing;
  return markup`<section class="card" aria-labelledby="next-steps"><h2 id="next-steps">Next steps</h2><ol class="steps">${list.map((step) => markup`<li>${step}</li>`)}</ol></section>`;
}

function missing(entries: readonly MissingReport[]): Markup {
  if (entries.length === 0) return nothing;
  const rows = entries
    .slice(0, missingMax)
    .map(
      (entry) =>
        markup`<tr><th scope="row">${identifier(entry.field)}</th><td class="bar-cell">${shareBar(entry.share, 'quiet')}</td><td class="number">${formatShare(entry.share)}</td><td>${entry.consequence}</td></tr>`,
    );
  return markup`<section class="card" aria-labelledby="missing"><h2 id="missing">What was missing, and what that means</h2><div class="scroll" tabindex="0" role="region" aria-labelledby="missing"><table><thead><tr><th scope="col">field</th><th scope="col" colspan="2">without it</th><th scope="col">consequence</th></tr></thead><tbody>${rows}</tbody></table></div></section>`;
}
