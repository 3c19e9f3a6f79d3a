// Who: the members of a campaign with how sure it is of each and how much of the account's own traffic the
// campaign is. A low share marks those who may be innocent customers of a shared relay.

import type { CampaignReport, MemberReport } from '../core/report.ts';
import { shareBar } from './figure-axes.ts';
import type { Markup } from './markup.ts';
import { identifier, markup, nothing } from './markup.ts';
import { formatCount, formatProbability, formatShare } from './phrases.ts';

const membersMax = 50;

export function figureMembers(campaign: CampaignReport): Markup {
  if (campaign.accounts.length === 0) return nothing;
  const shown = campaign.accounts.slice(0, membersMax);
  const hasUnits = shown.some((member) => member.unit !== undefined);
  const left = campaign.accounts.length - shown.length;
  const more =
    left > 0 ? markup`<p class="note">and ${formatCount(left)} more in the JSON report</p>` : nothing;
  const unitHead = hasUnits ? markup`<th scope="col">declared unit</th>` : nothing;
  return markup`<figure class="members"><figcaption>Accounts <span>strongest ${formatCount(shown.length)} of ${formatCount(campaign.accounts.length)}</span></figcaption>
<div class="scroll tall" tabindex="0" role="region" aria-label="accounts"><table><thead><tr><th scope="col">account</th><th scope="col" class="number">posterior</th><th scope="col" class="number">exchanges</th><th scope="col" colspan="2">share of its own traffic</th>${unitHead}</tr></thead>
<tbody>${shown.map((member) => row(member, hasUnits))}</tbody></table></div>${more}</figure>`;
}

function row(member: MemberReport, hasUnits: boolean): Markup {
  const unit = hasUnits ? markup`<td>${member.unit ?? ''}</td>` : nothing;
  return markup`<tr><th scope="row">${identifier(member.account)}</th><td class="number">${formatProbability(member.posterior)}</td><td class="number">${formatCount(member.exchanges)}</td><td class="bar-cell">${shareBar(member.share)}</td><td class="number">${formatShare(member.share)}</td>${unit}</tr>`;
}

export function figureTargets(campaign: CampaignReport): Markup {
  if (campaign.targets.length === 0) return nothing;
  const rows = campaign.targets
    .slice(0, 12)
    .map(
      (target) =>
        markup`<tr><th scope="row">${target.capability}</th><td class="bar-cell">${shareBar(target.share)}</td><td class="number">${formatShare(target.share)}</td></tr>`,
    );
  return markup`<figure class="targets"><figcaption>What it draws on</figcaption><table><caption class="unseen">Capabilities by share of exchanges</caption><tbody>${rows}</tbody></table></figure>`;
}
