// The explanations of a campaign that are lists and tables: how rare what is shared is, the strongest single events
// with the ids to look them up by, what the verdict rests on, and the nearest innocent pattern.

import type { CampaignReport, LinkReport, WithoutReport } from '../core/report.ts';
import { shareBar } from './figure-axes.ts';
import type { Markup } from './markup.ts';
import { identifier, markup, nothing } from './markup.ts';
import { formatDuration, formatProbability, formatShare, formatTime } from './phrases.ts';
import { outcome, robustnessPhrase } from './robustness.ts';

const rowsMax = 8;
const withoutMax = 30;

/** Nothing where the report does not have it; so are the others here. */
export function figureRarity(campaign: CampaignReport): Markup {
  const all = (campaign.rarity ?? []).slice(0, rowsMax);
  if (all.length === 0) return nothing;
  const growth = campaign.growth === undefined ? nothing : markup`<li>${campaign.growth.text}</li>`;
  return markup`<section class="rarity"><h3>How rare what they share is</h3><ul class="plain">${all.map((one) => markup`<li>${one.text}</li>`)}${growth}</ul></section>`;
}

export function figureLinks(campaign: CampaignReport): Markup {
  const links = (campaign.links ?? []).slice(0, rowsMax);
  if (links.length === 0) return nothing;
  return markup`<figure class="links"><figcaption>Strongest links <span>look these exchanges up in your logs; times are UTC</span></figcaption>
<div class="scroll" tabindex="0" role="region" aria-label="strongest links"><table><thead><tr><th scope="col">what went over</th><th scope="col">from</th><th scope="col">to</th><th scope="col" class="number">after</th></tr></thead>
<tbody>${links.map(linkRow)}</tbody></table></div></figure>`;
}

function linkRow(link: LinkReport): Markup {
  const end = ({ id, account, time }: LinkReport['source']): Markup =>
    markup`<td>${identifier(account)}<small>${formatTime(time)} · ${identifier(id)}</small></td>`;
  return markup`<tr><th scope="row">${carriedPhrase(link)}</th>${end(link.source)}${end(link.target)}<td class="number">${formatDuration(link.gap_seconds * 1_000)}</td></tr>`;
}

export function carriedPhrase(link: LinkReport): string {
  if (link.kind === 'provenance') return `${formatShare(link.carried)} of a served answer`;
  return link.after_limit ? 'a conversation, after a limit' : 'a conversation';
}

export function figureWithout(campaign: CampaignReport): Markup {
  const all = (campaign.without ?? []).slice(0, withoutMax);
  if (all.length === 0) return nothing;
  const row = (one: WithoutReport): Markup =>
    markup`<tr><th scope="row">${one.signal}</th><td>${outcome(one)}</td><td class="bar-cell">${shareBar(one.posterior, one.verdict === campaign.verdict ? 'towards' : 'quiet')}</td><td class="number">${formatProbability(one.posterior)}</td></tr>`;
  return markup`<section class="without"><h3>What it rests on</h3><p>${robustnessPhrase(campaign)}</p><details><summary>Each signal left out in turn</summary><table><thead><tr><th scope="col">without</th><th scope="col">verdict</th><th scope="col" colspan="2">posterior</th></tr></thead><tbody>${all.map(row)}</tbody></table></details></section>`;
}

export function figureNearest(campaign: CampaignReport): Markup {
  const nearest = campaign.nearest_innocent;
  if (nearest === undefined) return nothing;
  const rows = nearest.features
    .slice(0, rowsMax)
    .map(
      ({ feature, here, there }) =>
        markup`<tr><th scope="row">${feature}</th><td class="number">${formatShare(here)}</td><td class="number">${formatShare(there)}</td></tr>`,
    );
  const table =
    rows.length === 0
      ? nothing
      : markup`<table><thead><tr><th scope="col">share of</th><th scope="col" class="number">here</th><th scope="col" class="number">there</th></tr></thead><tbody>${rows}</tbody></table>`;
  return markup`<section class="nearest"><h3>Nearest innocent pattern</h3><p>${nearest.text}</p>${table}</section>`;
}

export function figureStatement(campaign: CampaignReport): Markup {
  const paragraphs = campaign.statement ?? [];
  if (paragraphs.length === 0) return nothing;
  return markup`<section class="statement"><details><summary>Draft of a statement for the affected customers</summary>${paragraphs.slice(0, 20).map((text) => markup`<p>${text}</p>`)}<p class="note">With an account’s own figures: stillwatch report REPORT.json --statement ACCOUNT</p></details></section>`;
}
