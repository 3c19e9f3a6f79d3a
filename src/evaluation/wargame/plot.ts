// The plot of a game over time: what was retained each day with and without defence, accounts banned, and money
// spent. Three panels on one time axis, one self-contained SVG without scripts, told apart by line style as well
// as by colour. With several seeds a line is the median of the day and the band reaches from lowest to highest.

import { nameOfCampaign } from '../../sim/attackers/variants.ts';
import { roundTop } from '../../reports/buckets.ts';
import { markup, type Markup, nothing, trusted } from '../../reports/markup.ts';
import { formatShort } from '../../reports/phrases.ts';
import type { Course, Day } from './game.ts';
import { spreadOf, type Spread, type Wargame } from './rounds.ts';

const width = 860;
const left = 62;
const right = 20;
const plotWidth = width - left - right;
const panelHeight = 150;
const panelGap = 56;
const top = 92;

interface Series {
  readonly name: string;
  readonly kind: 'with' | 'without';
  readonly values: readonly (Spread | undefined)[];
}

interface Panel {
  readonly title: string;
  readonly unit: (value: number) => string;
  readonly series: readonly Series[];
  readonly shape: 'lines' | 'bars';
}

const style = `text{font:13px system-ui,sans-serif;fill:#1b2733}
.title{font-size:17px;font-weight:650}.panel{font-weight:600}.quiet{fill:#5b6875;font-size:12px}
.grid{stroke:#d5dce2;stroke-width:1}
.with{stroke:#1f5fa8;fill:none;stroke-width:2.2}.without{stroke:#c2571a;fill:none;stroke-width:2.2;stroke-dasharray:6 4}
.band-with{fill:#1f5fa8;fill-opacity:.16}.band-without{fill:#c2571a;fill-opacity:.14}.bar-with{fill:#1f5fa8}`;

/** One SVG document; days that were not played are left blank. */
export function renderPlot(wargame: Wargame): string {
  const panels = panelsOf(wargame);
  const height = top + panels.length * (panelHeight + panelGap);
  const { options } = wargame;
  const label = `${nameOfCampaign(options.attacker)}, ${options.strategy}, a cycle every ${options.intervalHours} h`;
  const seeds =
    wargame.rounds.length > 1
      ? `${wargame.rounds.length} seeds: median, lowest to highest`
      : `seed ${options.seed}`;
  const drawn = panels.map((panel, index) =>
    drawPanel(panel, { y: top + index * (panelHeight + panelGap), days: options.days }),
  );
  const document = markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Wargame: ${label}">
<style>${trusted(style)}</style><rect width="${width}" height="${height}" fill="#fff"/>
<text class="title" x="${left}" y="28">Attacker ${label}</text><text class="quiet" x="${left}" y="47">${seeds}</text>
${legend()}
${drawn}
</svg>
`;
  return document.toString();
}

function legend(): Markup {
  return markup`<path class="with" d="M${left + 420} 43h34"/><text x="${left + 462}" y="47">with defence</text><path class="without" d="M${left + 580} 43h34"/><text x="${left + 622}" y="47">without defence</text>`;
}

function panelsOf(wargame: Wargame): readonly Panel[] {
  const { days } = wargame.options;
  const defended = wargame.rounds.map((round) => round.defended).filter((course) => course !== undefined);
  const undefended = wargame.rounds.map((round) => round.undefended);
  const both = (figure: Figure): readonly Series[] => [
    { name: 'without defence', kind: 'without', values: daily(undefended, days, figure) },
    { name: 'with defence', kind: 'with', values: daily(defended, days, figure) },
  ];
  const bans = daily(defended, days, (played) => played.at(-1)?.bans ?? 0);
  return [
    {
      title: 'Exchanges retained a day',
      unit: formatShort,
      shape: 'lines',
      series: both((played) => played.at(-1)?.retained ?? 0),
    },
    {
      title: "The attacker's accounts banned a day",
      unit: formatShort,
      shape: 'bars',
      series: [{ name: 'banned', kind: 'with', values: bans }],
    },
    {
      title: 'Paid so far, US dollars',
      unit: (value) => `$${formatShort(value)}`,
      shape: 'lines',
      series: both((played) => played.reduce((sum, day) => sum + day.cash, 0)),
    },
  ];
}

/** A figure of the days up to and including one. */
type Figure = (played: readonly Day[]) => number;

function daily(courses: readonly Course[], days: number, figure: Figure): readonly (Spread | undefined)[] {
  return Array.from({ length: days }, (_, index) =>
    spreadOf(
      courses.map((course) =>
        course.days.length > index ? figure(course.days.slice(0, index + 1)) : undefined,
      ),
    ),
  );
}

function drawPanel(panel: Panel, at: { readonly y: number; readonly days: number }): Markup {
  const highest = Math.max(...panel.series.flatMap(({ values }) => values.map((one) => one?.high ?? 0)));
  const peak = roundTop(highest);
  const scale: Scale = {
    x: (index) => left + ((index + 0.5) / at.days) * plotWidth,
    y: (value) => at.y + panelHeight * (1 - value / peak),
    step: plotWidth / at.days,
  };
  const levels = [0, 0.5, 1].map((part) => part * peak);
  const grid = levels.map(
    (level) =>
      markup`<path class="grid" d="M${left} ${scale.y(level).toFixed(1)}h${plotWidth}"/><text class="quiet" x="${left - 8}" y="${(scale.y(level) + 4).toFixed(1)}" text-anchor="end">${panel.unit(level)}</text>`,
  );
  const series = panel.series.map((one) =>
    panel.shape === 'bars'
      ? markup`${drawBars(one, scale)}`
      : markup`${drawBand(one, scale)}${drawLine(one, scale)}`,
  );
  return markup`<g><text class="panel" x="${left}" y="${at.y - 10}">${panel.title}</text>${grid}${series}${ticks(at, scale)}</g>`;
}

interface Scale {
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  /** Width of a day. */
  readonly step: number;
}

function ticks(at: { readonly y: number; readonly days: number }, scale: Scale): readonly Markup[] {
  const every = Math.max(1, Math.ceil(at.days / 10));
  return Array.from({ length: at.days }, (_, index) => index)
    .filter((index) => (index + 1) % every === 0 || index === 0)
    .map(
      (index) =>
        markup`<text class="quiet" x="${scale.x(index).toFixed(1)}" y="${at.y + panelHeight + 17}" text-anchor="middle">${index === 0 ? 'day 1' : index + 1}</text>`,
    );
}

function drawLine({ kind, values }: Series, scale: Scale): Markup {
  const points = known(values).map(([index, one]) => place(scale, index, one.median));
  return points.length === 0 ? nothing : markup`<path class="${kind}" d="M${points.join('L')}"/>`;
}

function drawBand({ kind, values }: Series, scale: Scale): Markup {
  const list = known(values);
  if (list.every(([, one]) => one.low === one.high)) return nothing;
  const upper = list.map(([index, one]) => place(scale, index, one.high));
  const lower = list.map(([index, one]) => place(scale, index, one.low)).reverse();
  return markup`<path class="band-${kind}" d="M${[...upper, ...lower].join('L')}Z"/>`;
}

function drawBars({ kind, values }: Series, scale: Scale): readonly Markup[] {
  const bar = Math.max(2, scale.step * 0.6);
  return known(values)
    .filter(([, one]) => one.high > 0)
    .map(([index, one]) => {
      const [x, y, base] = [scale.x(index), scale.y(one.median), scale.y(0)];
      const whisker =
        one.low === one.high
          ? nothing
          : markup`<path class="${kind}" d="M${x.toFixed(1)} ${scale.y(one.low).toFixed(1)}V${scale.y(one.high).toFixed(1)}"/>`;
      return markup`<rect class="bar-${kind}" x="${(x - bar / 2).toFixed(1)}" y="${y.toFixed(1)}" width="${bar.toFixed(1)}" height="${(base - y).toFixed(1)}"/>${whisker}`;
    });
}

function known(values: readonly (Spread | undefined)[]): readonly (readonly [number, Spread])[] {
  return values.flatMap((one, index) => (one === undefined ? [] : [[index, one] as const]));
}

function place(scale: Scale, index: number, value: number): string {
  return `${scale.x(index).toFixed(1)} ${scale.y(value).toFixed(1)}`;
}
