// The prompts themselves: the fixed words of each template with its slots marked, and a few fillings, so that
// a reader sees in a second whether somebody is chatting or drawing a training set.

import type { CampaignReport, TemplateReport } from '../core/report.ts';
import type { Markup } from './markup.ts';
import { block, markup, nothing } from './markup.ts';
import { formatCount, plural } from './phrases.ts';

const templatesMax = 6;
const charactersMax = 2500;
const examplesMax = 3;

const slot = /(⟨[^⟨⟩]{0,80}⟩)/u;

function withSlots(text: string): readonly Markup[] {
  const cut = text.length > charactersMax ? `${text.slice(0, charactersMax)}…` : text;
  // Slots are cut out first; the pieces between them keep their own white space at the borders.
  return cut.split(slot).map((piece, index) => {
    if (index % 2 === 1) return markup`<mark>${piece}</mark>`;
    const before = /^\s*/u.exec(piece)?.[0].replace(/[^\n]+/gu, ' ') ?? '';
    const after = piece.trim() === '' ? '' : (/\s*$/u.exec(piece)?.[0].replace(/[^\n]+/gu, ' ') ?? '');
    return markup`${space(before)}${block(piece)}${space(after)}`;
  });
}

/** Line breaks and spaces only: at most an empty line. */
function space(text: string): Markup {
  const breaks = text.split('\n').length - 1;
  if (breaks > 1) return markup`\n\n`;
  if (breaks === 1) return markup`\n`;
  return text === '' ? nothing : markup` `;
}

function drawTemplate(template: TemplateReport): Markup {
  const count = `${plural(template.exchanges, 'exchange')}, ${plural(template.accounts, 'account')}`;
  const text =
    template.text.trim() === ''
      ? markup`<p class="note">The text was not kept.</p>`
      : markup`<pre tabindex="0"><code>${withSlots(template.text)}</code></pre>`;
  const examples = (template.examples ?? []).slice(0, examplesMax);
  const fillings =
    examples.length === 0
      ? nothing
      : markup`<p class="fillings-title">Filled with</p><ul class="fillings">${examples.map((example) => markup`<li><bdi>${example.slice(0, 400)}</bdi></li>`)}</ul>`;
  return markup`<li><p class="note">${count}</p>${text}${fillings}</li>`;
}

/** Nothing where there is no template. */
export function figureTemplates(campaign: CampaignReport): Markup {
  if (campaign.templates.length === 0) return nothing;
  const shown = campaign.templates.slice(0, templatesMax);
  const left = campaign.templates.length - shown.length;
  const more = left > 0 ? markup`<p class="note">and ${formatCount(left)} more</p>` : nothing;
  return markup`<figure class="templates"><figcaption>Templates <span>slots are marked</span></figcaption><ol>${shown.map(drawTemplate)}</ol>${more}</figure>`;
}
