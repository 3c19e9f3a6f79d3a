// The audit as one HTML file that can be mailed, archived and printed: no network, no script, no external
// font; a content security policy forbids what the page does not need, should an escape ever be missing.
// Everything that opens or jumps is plain HTML (details, anchors). Light or dark follows the reader.
// Refused: a chart library in the page (a script could then run in a document made from attackers' text).

import type { AuditReport, CampaignReport } from '../core/report.ts';
import { htmlAppendix } from './html-appendix.ts';
import { badge, htmlCampaign } from './html-campaign.ts';
import { htmlOverview } from './html-overview.ts';
import type { Markup } from './markup.ts';
import { identifier, markup, nothing, trusted } from './markup.ts';
import { pageStyle } from './page-style.ts';
import { figureStyle } from './figure-style.ts';
import { findingsPhrase, formatProbability, orderCampaigns } from './phrases.ts';

/** Campaigns shown in full; with 40 the page stays below a few megabytes. */
const inFullMax = 40;
const railMax = 30;

const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** One self-contained document. The same report gives the same bytes. */
export function renderHtml(report: AuditReport): string {
  const ordered = orderCampaigns(report.campaigns);
  const full = ordered.slice(0, inFullMax);
  const page = markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">
<title>Stillwatch audit: ${findingsPhrase(report)}</title>
<style>${trusted(pageStyle)}${trusted(figureStyle)}</style></head>
<body><a class="skip" href="#main">Skip to the report</a><div class="page">${rail(ordered)}
<main id="main">${htmlOverview(report, ordered, inFullMax)}
${full.map((campaign, index) => htmlCampaign(campaign, index + 1))}
${htmlAppendix(report)}</main></div></body></html>
`;
  return page.toString();
}

function rail(ordered: readonly CampaignReport[]): Markup {
  const links = ordered
    .slice(0, Math.min(railMax, inFullMax))
    .map(
      (campaign, index) =>
        markup`<li><a href="#campaign-${index + 1}">${badge(campaign.verdict)}<span>${identifier(campaign.id)}</span><small>${formatProbability(campaign.posterior)}</small></a></li>`,
    );
  const campaigns = links.length === 0 ? nothing : markup`<ol>${links}</ol>`;
  return markup`<nav class="rail" aria-label="Contents"><p class="product"><a href="#top">Stillwatch audit</a></p>${campaigns}<p><a href="#how">How to read this</a></p></nav>`;
}
