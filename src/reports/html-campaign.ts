// One campaign on the HTML page: the claim first, then on the left what happened and why we think so, on the
// right how sure we are, what to do and what would prove it wrong, and below the graph, the accounts and the
// prompts.

import type { CampaignReport } from '../core/report.ts';
import { figureAxes } from './figure-axes.ts';
import { figureEvidence } from './figure-evidence.ts';
import {
  figureLinks,
  figureNearest,
  figureRarity,
  figureStatement,
  figureWithout,
} from './figure-explanation.ts';
import { figureGraph } from './figure-graph.ts';
import { figureMembers, figureTargets } from './figure-members.ts';
import { figureTemplates } from './figure-template.ts';
import { figureTiming } from './figure-timing.ts';
import { figureTimeline } from './figure-timeline.ts';
import type { Markup } from './markup.ts';
import { identifier, markup, nothing } from './markup.ts';
import {
  formatCount,
  formatDuration,
  formatShare,
  formatTime,
  millisecondsBetween,
  pivotWorthSaying,
  plural,
  verdictMeanings,
  verdictNames,
} from './phrases.ts';

const sentencesMax = 12;

/** Shape, word and colour say the same, so that each alone suffices. */
export function badge(verdict: CampaignReport['verdict']): Markup {
  const shapes = {
    act: markup`<path d="M6 1 11 10.5H1Z"/>`,
    review: markup`<path d="M6 .8 11.2 6 6 11.2.8 6Z"/>`,
    watch: markup`<circle cx="6" cy="6" r="4.2"/>`,
  } as const;
  return markup`<span class="badge badge-${verdict}"><svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">${shapes[verdict]}</svg>${verdictNames[verdict]}</span>`;
}

function fact(name: string, value: string, detail: string): Markup {
  return markup`<div><dt>${name}</dt><dd>${value}${detail === '' ? nothing : markup`<small>${detail}</small>`}</dd></div>`;
}

function facts(campaign: CampaignReport): Markup {
  const delayMs = millisecondsBetween(campaign.first_exchange, campaign.detected_at);
  const before = campaign.exchanges === 0 ? 0 : campaign.exchanges_before_detection / campaign.exchanges;
  const units = campaign.units === undefined ? '' : `in ${plural(campaign.units, 'undeclared unit')}`;
  const pivot = pivotWorthSaying(campaign);
  return markup`<dl class="facts">${[
    fact('Accounts', formatCount(campaign.accounts.length), units),
    fact('Exchanges', formatCount(campaign.exchanges), ''),
    fact('Since', formatTime(campaign.first_exchange), `until ${formatTime(campaign.last_exchange)}`),
    delayMs === undefined
      ? fact('Detected', 'not from the past alone', '')
      : fact(
          'Detected',
          formatTime(campaign.detected_at),
          `${formatDuration(Math.max(0, delayMs))} after its first exchange`,
        ),
    delayMs === undefined
      ? nothing
      : fact(
          'Before detection',
          formatCount(campaign.exchanges_before_detection),
          `${formatShare(before)} of its exchanges`,
        ),
    pivot === undefined
      ? nothing
      : fact(
          'Model pivot',
          `${formatShare(pivot.share_before)} to ${formatShare(pivot.share_after)}`,
          `${pivot.model}, within ${plural(Math.round(pivot.hours), 'hour')} of its release`,
        ),
  ]}</dl>`;
}

function sentences(title: string, kind: string, texts: readonly string[]): Markup {
  if (texts.length === 0) return nothing;
  const items = texts.slice(0, sentencesMax).map((text) => markup`<li>${text}</li>`);
  return markup`<section class="${kind}"><h3>${title}</h3>${kind === 'actions' ? markup`<ol>${items}</ol>` : markup`<ul>${items}</ul>`}</section>`;
}

/** `number` counts from 1 and makes the anchor `campaign-1`. */
export function htmlCampaign(campaign: CampaignReport, number: number): Markup {
  const summary =
    campaign.summary === undefined ? nothing : markup`<p class="summary">${campaign.summary}</p>`;
  return markup`<article class="campaign verdict-${campaign.verdict}" id="campaign-${number}" aria-labelledby="campaign-${number}-title">
<header><p class="kicker">${badge(campaign.verdict)} <span>${verdictMeanings[campaign.verdict]}</span></p>
<h2 id="campaign-${number}-title">Campaign ${identifier(campaign.id)}</h2>${summary}${facts(campaign)}</header>
<div class="columns"><div class="main">${figureTimeline(campaign)}${figureEvidence(campaign)}</div>
<div class="side">${figureAxes(campaign)}${sentences('What to do', 'actions', campaign.recommended_actions)}${figureWithout(campaign)}${figureNearest(campaign)}${sentences('What would overturn this', 'overturned', campaign.overturned_by ?? [])}${figureTargets(campaign)}</div></div>
<div class="pair">${figureRarity(campaign)}${figureTiming(campaign)}</div>
${figureLinks(campaign)}
<div class="pair">${figureGraph(campaign.graph)}${figureMembers(campaign)}</div>
${figureTemplates(campaign)}
${figureStatement(campaign)}
<p class="back"><a href="#top">Back to the overview</a></p></article>`;
}
