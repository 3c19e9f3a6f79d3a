// How sure: the posterior as a figure and a bar, and the three axes as bars. Numbers stand beside the bars,
// because a bar alone cannot be quoted.

import type { CampaignReport } from '../core/report.ts';
import { discoveryPhrase } from './discovery-phrase.ts';
import type { Markup } from './markup.ts';
import { markup, nothing } from './markup.ts';
import { axisMeanings, axisNames, formatProbability, formatShare } from './phrases.ts';

/** A horizontal bar for a share from 0 to 1; decoration, the number stands beside it. */
export function shareBar(share: number, kind: 'towards' | 'quiet' = 'towards'): Markup {
  const percent = (Math.min(1, Math.max(0, share)) * 100).toFixed(1);
  return markup`<span class="bar bar-${kind}" aria-hidden="true"><span style="width:${percent}%"></span></span>`;
}

export function figureAxes(campaign: CampaignReport): Markup {
  const rows = axisNames.map(
    (axis) => markup`<tr><th scope="row">${axis}<small>${axisMeanings[axis]}</small></th>
<td class="bar-cell">${shareBar(campaign.axes[axis])}</td><td class="number">${formatShare(campaign.axes[axis])}</td></tr>`,
  );
  const claim = discoveryPhrase(campaign);
  return markup`<figure class="axes"><figcaption>How sure</figcaption>
<p class="posterior"><strong>${formatProbability(campaign.posterior)}</strong> probability that this is a covert extraction campaign</p>
${shareBar(campaign.posterior)}
<table><caption class="unseen">The three axes</caption><tbody>${rows}</tbody></table>${claim === '' ? nothing : markup`<p>${claim}</p>`}</figure>`;
}

/** Three small columns, for the overview table; the label carries the numbers. */
export function miniAxes(campaign: CampaignReport): Markup {
  const columns = axisNames.map(
    (axis) =>
      markup`<span style="height:${Math.max(4, campaign.axes[axis] * 100).toFixed(0)}%" title="${axis} ${formatShare(campaign.axes[axis])}"></span>`,
  );
  const label = axisNames.map((axis) => `${axis} ${formatShare(campaign.axes[axis])}`).join(', ');
  return markup`<span class="mini-axes" role="img" aria-label="${label}">${columns}</span>`;
}
