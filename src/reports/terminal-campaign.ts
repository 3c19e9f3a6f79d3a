// One campaign on a terminal, in the order in which a security engineer asks: what is it, who, since when,
// how sure, why, why perhaps not, what it rests on, what is drawn, what to do, what would prove it wrong. Bounded to
// one screen of about fifty lines; the rest is in the JSON and HTML reports.

import type { CampaignReport, EvidenceReport } from '../core/report.ts';
import {
  axisNames,
  detectionPhrase,
  formatCount,
  formatDuration,
  formatNats,
  formatProbability,
  formatShare,
  formatTime,
  membersPhrase,
  plural,
} from './phrases.ts';
import { discoveryPhrase } from './discovery-phrase.ts';
import { carriedPhrase } from './figure-explanation.ts';
import { robustnessPhrase } from './robustness.ts';
import { clean, displayWidth, fit, truncate, wrap } from './plain-text.ts';
import type { Page } from './terminal-page.ts';
import { bar, bodyWidth, item, labelled, rule } from './terminal-page.ts';

const evidenceMax = 4;
const counterEvidenceMax = 2;
const overturnedMax = 3;
const membersMax = 2;
const targetsMax = 4;
const templateLinesMax = 3;
const actionsMax = 3;

const verdictWords = { act: '▲ ACT', review: '◆ REVIEW', watch: '○ WATCH' } as const;

/** Lines of one campaign, its heading first. */
export function renderCampaign(page: Page, campaign: CampaignReport): string[] {
  const scaleNats = scaleOf(campaign);
  return [
    heading(page, campaign),
    ...summary(page, campaign),
    '',
    ...labelled(page, 'who', who(page, campaign)),
    ...labelled(page, 'when', when(page, campaign)),
    ...labelled(page, 'how sure', howSure(page, campaign)),
    ...labelled(
      page,
      'why (nats)',
      weighed(page, { evidence: campaign.evidence, linesMax: evidenceMax, scaleNats }),
    ),
    ...labelled(
      page,
      'perhaps not',
      weighed(page, { evidence: campaign.counter_evidence, linesMax: counterEvidenceMax, scaleNats }),
    ),
    ...labelled(page, 'rests on', robustness(page, campaign)),
    ...labelled(page, 'how rare', rarity(page, campaign)),
    ...labelled(page, 'how fast', growth(page, campaign)),
    ...labelled(page, 'look up', links(page, campaign)),
    ...labelled(page, 'most like', nearest(page, campaign)),
    ...labelled(page, 'draws on', targets(page, campaign)),
    ...labelled(page, 'template', template(page, campaign)),
    ...labelled(page, 'what to do', actions(page, campaign)),
    ...labelled(page, 'overturned by', overturned(page, campaign)),
  ];
}

function heading(page: Page, campaign: CampaignReport): string {
  const sure = `${formatProbability(campaign.posterior)} ━━`;
  const word = verdictWords[campaign.verdict];
  const idWidth = page.width - displayWidth(word) - displayWidth(sure) - 8;
  const title = `${word}  ${truncate(clean(campaign.id), Math.max(4, idWidth))}`;
  const narrow = { ...page, width: page.width - displayWidth(sure) - 1 };
  return page.ink.verdict[campaign.verdict](`${rule(narrow, title, '━')} ${sure}`);
}

function summary(page: Page, campaign: CampaignReport): string[] {
  const text = clean(campaign.summary ?? '');
  return text === '' ? [] : wrap(text, page.width - 2, 4).map((line) => `  ${page.ink.bold(line)}`);
}

function who(page: Page, campaign: CampaignReport): string[] {
  const strongest = campaign.accounts
    .slice(0, membersMax)
    .map(
      (member) =>
        `${truncate(clean(member.account), 32)} (${formatCount(member.exchanges)}, ${formatShare(member.share)} of its own)`,
    );
  const more = campaign.accounts.length > membersMax ? ' …' : '';
  const led = strongest.length === 0 ? '' : `; most exchanges: ${strongest.join(', ')}${more}`;
  return wrap(membersPhrase(campaign) + led, bodyWidth(page));
}

function when(page: Page, campaign: CampaignReport): string[] {
  const span = `${formatTime(campaign.first_exchange)} to ${formatTime(campaign.last_exchange)} UTC, ${plural(campaign.exchanges, 'exchange')}`;
  const detected = campaign.detected_at === '' ? '' : `${formatTime(campaign.detected_at)}, `;
  const pivot = campaign.released_model_pivot;
  const lines = [
    ...wrap(span, bodyWidth(page)),
    ...wrap(`detected ${detected}${detectionPhrase(campaign)}`, bodyWidth(page)),
  ];
  if (pivot === undefined) return lines;
  const moved = `moved to ${clean(pivot.model)}: ${formatShare(pivot.share_before)} to ${formatShare(pivot.share_after)} of its exchanges within ${plural(Math.round(pivot.hours), 'hour')} of the release (${formatTime(pivot.released)})`;
  return [...lines, ...wrap(moved, bodyWidth(page))];
}

function howSure(page: Page, campaign: CampaignReport): string[] {
  const cells = page.width < 60 ? 8 : 16;
  const values = axisNames.map((axis): readonly [string, number, string] => [
    axis,
    campaign.axes[axis],
    formatShare(campaign.axes[axis]),
  ]);
  const posterior: readonly [string, number, string] = [
    'posterior',
    campaign.posterior,
    formatProbability(campaign.posterior),
  ];
  const bars = [posterior, ...values].map(([name, value, text]) => {
    const { filled, rest } = bar(value, cells);
    return `${fit(name, 15)}${page.ink.towards(filled)}${page.ink.dim(rest)} ${text}`;
  });
  const claim = discoveryPhrase(campaign);
  return claim === '' ? bars : [...bars, ...wrap(clean(claim), bodyWidth(page), 3)];
}

interface Weighed {
  readonly evidence: readonly EvidenceReport[];
  readonly linesMax: number;
  /** Nats that fill a whole bar: one scale for both sides, so that they can be compared. */
  readonly scaleNats: number;
}

function scaleOf(campaign: CampaignReport): number {
  const weights = [...campaign.evidence, ...campaign.counter_evidence].map((entry) => Math.abs(entry.weight));
  return Math.max(0.1, ...weights);
}

function weighed(page: Page, { evidence, linesMax, scaleNats }: Weighed): string[] {
  const cells = page.width < 60 ? 0 : 8;
  const listed = evidence.slice(0, linesMax);
  const weightWidth = Math.max(4, ...listed.map((entry) => formatNats(entry.weight).length));
  const shown = listed.flatMap((entry) => {
    const ink = entry.weight < 0 ? page.ink.against : page.ink.towards;
    const { filled } = bar(Math.abs(entry.weight) / scaleNats, cells);
    const weight = `${fit(formatNats(entry.weight), weightWidth, 'right')} `;
    const head = cells === 0 ? weight : `${weight}${fit(filled, cells)} `;
    const [first = '', ...rest] = item(head, clean(entry.text), bodyWidth(page));
    return [weight + ink(filled) + first.slice(weight.length + filled.length), ...rest];
  });
  const hidden = evidence.slice(linesMax);
  if (hidden.length === 0) return shown;
  const sum = hidden.reduce((total, entry) => total + entry.weight, 0);
  return [
    ...shown,
    ...wrap(`and ${formatCount(hidden.length)} more, ${formatNats(sum)} together`, bodyWidth(page)),
  ];
}

function robustness(page: Page, campaign: CampaignReport): string[] {
  const phrase = robustnessPhrase(campaign);
  return phrase === '' ? [] : wrap(clean(phrase), bodyWidth(page), 2);
}

function rarity(page: Page, campaign: CampaignReport): string[] {
  const [first] = campaign.rarity ?? [];
  return first === undefined ? [] : wrap(clean(first.text), bodyWidth(page), 2);
}

function growth(page: Page, campaign: CampaignReport): string[] {
  const text = clean(campaign.growth?.text ?? '');
  return text === '' ? [] : wrap(text, bodyWidth(page), 2);
}

/** The strongest link only: ids are for copying, and the page has the others. */
function links(page: Page, campaign: CampaignReport): string[] {
  const [first] = campaign.links ?? [];
  if (first === undefined) return [];
  const { source, target } = first;
  const after = formatDuration(first.gap_seconds * 1_000);
  return wrap(
    `${carriedPhrase(first)} went from ${clean(source.id)} to ${clean(target.id)}, another customer’s, ${after} later`,
    bodyWidth(page),
    2,
  );
}

function nearest(page: Page, campaign: CampaignReport): string[] {
  const text = clean(campaign.nearest_innocent?.text ?? '');
  return text === '' ? [] : wrap(text, bodyWidth(page), 3);
}

function targets(page: Page, campaign: CampaignReport): string[] {
  const shown = campaign.targets
    .slice(0, targetsMax)
    .map((target) => `${clean(target.capability)} ${formatShare(target.share)}`);
  return shown.length === 0 ? [] : wrap(shown.join(', '), bodyWidth(page));
}

function template(page: Page, campaign: CampaignReport): string[] {
  const [first] = campaign.templates;
  if (first === undefined) return [];
  const text = clean(first.text);
  const more =
    campaign.templates.length > 1 ? `; ${plural(campaign.templates.length - 1, 'more template')}` : '';
  const count = `${plural(first.exchanges, 'exchange')}, ${plural(first.accounts, 'account')}${more}`;
  const quoted = text === '' ? ['(text not kept)'] : wrap(`“${text}”`, bodyWidth(page), templateLinesMax);
  return [...quoted, ...wrap(count, bodyWidth(page)).map(page.ink.dim)];
}

function actions(page: Page, campaign: CampaignReport): string[] {
  const shown = campaign.recommended_actions.slice(0, actionsMax);
  return shown.flatMap((action, index) => item(`${index + 1}. `, clean(action), bodyWidth(page)));
}

function overturned(page: Page, campaign: CampaignReport): string[] {
  const reasons = campaign.overturned_by ?? [];
  return reasons.slice(0, overturnedMax).flatMap((reason) => item('- ', clean(reason), bodyWidth(page)));
}
