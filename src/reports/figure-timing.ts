// Who goes next: for each tenth of the rank (used longest ago to used latest) a bar, and behind it the band in which
// nine in ten logs of independent customers with the same habits would lie. Bars out of the band are a scheduler's.

import type { CampaignReport, TimingReport } from '../core/report.ts';
import { roundTop } from './buckets.ts';
import type { Markup } from './markup.ts';
import { markup, nothing } from './markup.ts';
import { formatShare } from './phrases.ts';

const width = 1000;
const height = 200;
const binsMax = 20;

/** Nothing where the report has no such figures. */
export function figureTiming(campaign: CampaignReport): Markup {
  const { timing } = campaign;
  if (timing === undefined || timing.rank.length === 0) return nothing;
  const bins = Math.min(binsMax, timing.rank.length);
  const all = [...timing.rank, ...timing.rank_high, ...timing.rank_low].slice(0, 3 * binsMax);
  const top = Math.min(1, roundTop(Math.max(0.01, ...all) * 100) / 100);
  const use = timing.order === 'arrival' ? 'sent to' : 'answered';
  return markup`<figure class="timing"><figcaption>Who goes next <span>by when they were last ${use}</span></figcaption>
<ul class="legend"><li><i class="key key-area"></i>requests of the campaign</li><li><i class="key key-band"></i>independent customers with the same habits</li></ul>
<div class="plot" role="img" aria-label="${labelOf(timing)}"><div class="panel-plot"><div class="scale" aria-hidden="true"><span>${formatShare(top)}</span><span>0</span></div>
<svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path class="grid" d="M0 0H${width}M0 ${height / 2}H${width}M0 ${height}H${width}"/><path class="area" d="${bars(timing.rank, bins, top)}"/><path class="band" d="${band(timing, bins, top)}"/></svg></div>
<div class="ticks ends" aria-hidden="true"><span>longest ago</span><span>latest</span></div></div><p class="note">${timing.text}</p></figure>`;
}

function labelOf(timing: TimingReport): string {
  const shares = timing.rank.slice(0, binsMax).map(formatShare).join(', ');
  return `Shares of requests from the account used longest ago to the latest: ${shares}`;
}

function yOf(share: number, top: number): string {
  return (height - (Math.min(share, top) / top) * height).toFixed(1);
}

function bars(values: readonly number[], bins: number, top: number): string {
  const step = width / bins;
  return values
    .slice(0, bins)
    .map((value, bin) => {
      const [left, right] = [((bin + 0.12) * step).toFixed(1), ((bin + 0.88) * step).toFixed(1)];
      return `M${left} ${height}V${yOf(value, top)}H${right}V${height}Z`;
    })
    .join('');
}

function band(timing: TimingReport, bins: number, top: number): string {
  const step = width / bins;
  return timing.rank_low
    .slice(0, bins)
    .map((low, bin) => {
      const [left, right] = [(bin * step).toFixed(1), ((bin + 1) * step).toFixed(1)];
      return `M${left} ${yOf(low, top)}H${right}V${yOf(timing.rank_high[bin] ?? low, top)}H${left}Z`;
    })
    .join('');
}
