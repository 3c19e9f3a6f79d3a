// When: the campaign's exchanges per bucket as a filled area, what else the same accounts asked as a line on
// the same scale, and below, on a scale of its own, how many accounts were active. Marks show the first
// exchange, the time of detection and a model's release. The drawing stretches with the page; all text is
// HTML on top of it, so that it keeps its size on a telephone.

import type { CampaignReport } from '../core/report.ts';
import type { Buckets, Tick } from './buckets.ts';
import { bucketsOf, roundTop, ticksOf } from './buckets.ts';
import type { Markup } from './markup.ts';
import { markup, nothing } from './markup.ts';
import { formatCount, formatDuration, formatShort, formatTime, pivotWorthSaying } from './phrases.ts';

const bucketsMax = 280;
const tableRowsMax = 60;
const width = 1000;
const height = 200;

interface Mark {
  /** Position from 0 to 1. */
  readonly at: number;
  readonly kind: 'first' | 'detected' | 'released';
  readonly label: string;
}

/** Corners of a step line from left to right, as an SVG path without its closing. */
function steps(values: readonly number[], top: number): string {
  const points = values.map((value, index) => {
    const y = (height - (Math.min(value, top) / top) * height).toFixed(1);
    const left = ((index / values.length) * width).toFixed(1);
    const right = (((index + 1) / values.length) * width).toFixed(1);
    return `${left} ${y}L${right} ${y}`;
  });
  return points.join('L');
}

function area(values: readonly number[], top: number): string {
  return `M0 ${height}L${steps(values, top)}L${width} ${height}Z`;
}

function grid(): Markup {
  return markup`<path class="grid" d="M0 0H${width}M0 ${height / 2}H${width}M0 ${height}H${width}"/>`;
}

function marksOf(campaign: CampaignReport, buckets: Buckets): readonly Mark[] {
  const lengthMs = buckets.bucketMs * buckets.campaign.length;
  const pivot = pivotWorthSaying(campaign);
  const wanted: readonly (readonly [Mark['kind'], string, string, string])[] = [
    ['first', campaign.first_exchange, 'first exchange', ''],
    ['detected', campaign.detected_at, 'detected', ''],
    ['released', pivot?.released ?? '', 'released', ` · ${(pivot?.model ?? '').slice(0, 40)}`],
  ];
  return wanted
    .map(([kind, time, label, detail]) => ({
      kind,
      label: `${label} ${formatTime(time).slice(5)}${detail}`,
      at: (Date.parse(time) - buckets.fromMs) / lengthMs,
    }))
    .filter((mark) => mark.at >= 0 && mark.at <= 1)
    .toSorted((a, b) => a.at - b.at);
}

/** The box reaches from the mark to the farther border, so that a long label is cut and never runs out. */
function drawMark(mark: Mark, row: number): Markup {
  const percent = (mark.at * 100).toFixed(2);
  const top = `${(row * 1.3).toFixed(1)}rem`;
  return mark.at > 0.5
    ? markup`<div class="mark mark-${mark.kind} mark-left" style="left:0;width:${percent}%;top:${top}"><span>${mark.label}</span></div>`
    : markup`<div class="mark mark-${mark.kind}" style="left:${percent}%;right:0;top:${top}"><span>${mark.label}</span></div>`;
}

function drawTicks(ticks: readonly Tick[]): Markup {
  const labels = ticks.map(
    (tick, index) =>
      markup`<span class="${index % 2 === 1 ? 'odd' : 'even'}" style="left:${(tick.at * 100).toFixed(2)}%">${tick.label}</span>`,
  );
  return markup`<div class="ticks" aria-hidden="true">${labels}</div>`;
}

function panel(name: string, top: number, shapes: Markup): Markup {
  return markup`<div class="panel-plot ${name}"><div class="scale" aria-hidden="true"><span>${formatShort(top)}</span><span>0</span></div>
<svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true" focusable="false">${grid()}${shapes}</svg></div>`;
}

function dataTable(timeline: Buckets): Markup {
  const rows = timeline.campaign.map((count, index) => {
    const time = new Date(timeline.fromMs + index * timeline.bucketMs).toISOString();
    return markup`<tr><th scope="row">${formatTime(time)}</th><td class="number">${formatCount(count)}</td><td class="number">${formatCount(timeline.other[index] ?? 0)}</td><td class="number">${formatCount(timeline.accounts[index] ?? 0)}</td></tr>`;
  });
  return markup`<details><summary>The figures as a table</summary><div class="scroll" tabindex="0" role="region" aria-label="timeline as a table"><table><thead><tr><th scope="col">from (UTC)</th><th scope="col" class="number">campaign</th><th scope="col" class="number">other</th><th scope="col" class="number">accounts</th></tr></thead><tbody>${rows}</tbody></table></div></details>`;
}

/** Nothing where the report has no timeline. */
export function figureTimeline(campaign: CampaignReport): Markup {
  const timeline = campaign.timeline;
  const buckets = timeline === undefined ? undefined : bucketsOf(timeline, bucketsMax);
  const coarse = timeline === undefined ? undefined : bucketsOf(timeline, tableRowsMax);
  if (buckets === undefined || coarse === undefined) return nothing;
  const top = roundTop(Math.max(...buckets.campaign, ...buckets.other));
  const accountsTop = roundTop(Math.max(...buckets.accounts));
  const marks = marksOf(campaign, buckets);
  const ticks = ticksOf(buckets.fromMs, buckets.bucketMs * buckets.campaign.length, 9);
  const every = formatDuration(buckets.bucketMs);
  const exchanges = markup`<path class="area" d="${area(buckets.campaign, top)}"/><path class="line" d="M${steps(buckets.other, top)}"/>`;
  const accounts = markup`<path class="area-quiet" d="${area(buckets.accounts, accountsTop)}"/>`;
  return markup`<figure class="timeline"><figcaption>When <span>one bucket is ${every}, times are UTC</span></figcaption>
<ul class="legend"><li><i class="key key-area"></i>exchanges of the campaign</li><li><i class="key key-line"></i>other exchanges of the same accounts</li><li><i class="key key-quiet"></i>accounts active (lower panel)</li></ul>
<div class="plot" role="img" aria-label="Exchanges over time, at most ${formatCount(Math.max(...buckets.campaign))} of the campaign per bucket" style="padding-top:${(marks.length * 1.3 + 0.3).toFixed(1)}rem">
<div class="marks" aria-hidden="true">${marks.map(drawMark)}</div>
${panel('exchanges', top, exchanges)}${panel('accounts', accountsTop, accounts)}${drawTicks(ticks)}</div>
${dataTable(coarse)}</figure>`;
}

/** The campaign's exchanges in a word-sized drawing; nothing without a timeline. */
export function sparkline(campaign: CampaignReport): Markup {
  const buckets = campaign.timeline === undefined ? undefined : bucketsOf(campaign.timeline, 60);
  if (buckets === undefined) return nothing;
  const top = Math.max(1, ...buckets.campaign);
  const label = `exchanges over time, at most ${formatCount(top)} in ${formatDuration(buckets.bucketMs)}`;
  return markup`<svg class="sparkline" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="img" aria-label="${label}"><path class="area" d="${area(buckets.campaign, top)}"/></svg>`;
}
