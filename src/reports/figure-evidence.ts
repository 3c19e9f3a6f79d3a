// Evidence and counter-evidence on one scale: bars to the right speak for a campaign, bars to the left
// against it, in nats, with the sentence beside each. It is a table, so it can be read without the bars.

import type { CampaignReport, EvidenceReport } from '../core/report.ts';
import type { Markup } from './markup.ts';
import { markup, nothing } from './markup.ts';
import { formatCount, formatNats } from './phrases.ts';

const rowsMax = 30;

interface Scale {
  /** Nats from the left to the right end of the bar cell. */
  readonly width: number;
  /** Nats left of zero. */
  readonly left: number;
}

function scaleOf(entries: readonly EvidenceReport[]): Scale {
  const right = Math.max(0.1, ...entries.map((entry) => entry.weight));
  const left = Math.max(right * 0.08, ...entries.map((entry) => -entry.weight));
  return { width: right + left, left };
}

function row(entry: EvidenceReport, scale: Scale): Markup {
  const length = (Math.abs(entry.weight) / scale.width) * 100;
  const zero = (scale.left / scale.width) * 100;
  const start = entry.weight < 0 ? zero - length : zero;
  const side = entry.weight < 0 ? 'against' : 'towards';
  return markup`<tr><td class="diverging" aria-hidden="true"><span class="zero" style="left:${zero.toFixed(2)}%"></span><span class="${side}" style="left:${start.toFixed(2)}%;width:${Math.max(0.8, length).toFixed(2)}%"></span></td>
<td class="number">${formatNats(entry.weight)}</td><td>${entry.text}<small>${entry.signal} · ${entry.axis}</small></td></tr>`;
}

function group(title: string, entries: readonly EvidenceReport[], scale: Scale): Markup {
  if (entries.length === 0) return nothing;
  const shown = entries.slice(0, rowsMax);
  const sum = entries.reduce((total, entry) => total + entry.weight, 0);
  const left = entries.length - shown.length;
  const more = left > 0 ? markup`<tr><td colspan="3">and ${formatCount(left)} more</td></tr>` : nothing;
  return markup`<tbody><tr class="group"><th scope="rowgroup" colspan="3">${title} <span>${formatNats(sum)} nats together</span></th></tr>
${shown.map((entry) => row(entry, scale))}${more}</tbody>`;
}

/** Nothing where there is no evidence at all. */
export function figureEvidence(campaign: CampaignReport): Markup {
  const all = [...campaign.evidence, ...campaign.counter_evidence];
  if (all.length === 0) return nothing;
  const scale = scaleOf(all);
  return markup`<figure class="evidence"><figcaption>Why, and why perhaps not</figcaption>
<table><caption class="unseen">Evidence with its weight in nats</caption><colgroup><col><col><col></colgroup>
<thead><tr class="unseen"><th scope="col">bar</th><th scope="col">nats</th><th scope="col">evidence</th></tr></thead>
${group('Speaks for a campaign', campaign.evidence, scale)}${group('Speaks against', campaign.counter_evidence, scale)}</table>
<p class="note">+2.3 nats make a campaign ten times as likely, −2.3 ten times less.</p></figure>`;
}
