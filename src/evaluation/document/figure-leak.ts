// How much a campaign had taken by the time it was detected, against its size, both on powers of ten. A share
// alone would flatter: one percent of a large campaign trains a model. On the diagonal everything was lost.

import { markup, type Markup } from '../../reports/markup.ts';
import { renderDrawing, segment, spot, words } from './drawing.ts';
import { countTicks, powerScale, type Scale } from './scale.ts';

export interface LeakPoint {
  readonly name: string;
  /** Exchanges of the campaign. */
  readonly size: number;
  /** Exchanges before detection; all of them where it was never detected. */
  readonly leaked: number;
  readonly isDetected: boolean;
}

/** The least that is asked and the aim, in exchanges, for campaigns of `size`. */
export interface LeakLimit {
  readonly size: number;
  readonly floor: number;
  readonly aim: number;
}

export interface LeakFigure {
  readonly title: string;
  readonly points: readonly LeakPoint[];
  readonly limits: readonly LeakLimit[];
}

const [width, height, left, right, top, bottom] = [760, 470, 80, 610, 76, 410];

export function leakFigure({ title, points, limits }: LeakFigure): string {
  const sizes = [...points.map((point) => point.size), ...limits.map((limit) => limit.size)];
  const highest = Math.ceil(Math.log10(Math.max(1_000, ...sizes)) + 0.05);
  const lowest = Math.floor(Math.log10(Math.max(1, Math.min(100, ...sizes))));
  const [from, to] = [10 ** lowest, 10 ** highest];
  const x = powerScale({ from, to, start: left, end: right, ticks: countTicks(lowest, highest) });
  const y = powerScale({ from: 1, to, start: bottom, end: top, ticks: countTicks(0, highest) });
  const missed = points.filter((point) => !point.isDetected).length;
  const description =
    `${points.length} campaigns; ${missed} were never detected and lost everything. ` +
    points
      .slice(0, 20)
      .map((point) => `${point.name}: ${point.leaked} of ${point.size}.`)
      .join(' ');
  return renderDrawing({
    title,
    description,
    width,
    height,
    body: [
      words({ x: 20, y: 50, text: 'Filled: detected. Hollow: never detected.', kind: 'small muted' }),
      ...frame(x, y),
      segment({ from: [x.at(from), y.at(from)], to: [right, top], kind: 'quiet' }),
      words({ x: right + 8, y: top + 4, text: 'everything lost', kind: 'small muted' }),
      ...limits.flatMap((limit) => drawLimit(limit, x, y)),
      ...points.map((point) =>
        spot({
          x: x.at(point.size),
          y: y.at(point.leaked),
          isBad: !point.isDetected,
          says: `${point.name}: ${point.leaked} of ${point.size} exchanges before detection`,
          radius: 4,
        }),
      ),
    ],
  });
}

function frame(x: Scale, y: Scale): readonly Markup[] {
  const middle = (top + bottom) / 2;
  return [
    ...x.ticks.flatMap(({ value, label }) => [
      segment({ from: [x.at(value), top], to: [x.at(value), bottom], kind: 'rule' }),
      words({ x: x.at(value), y: bottom + 18, text: label, kind: 'small muted', anchor: 'middle' }),
    ]),
    ...y.ticks.flatMap(({ value, label }) => [
      segment({ from: [left, y.at(value)], to: [right, y.at(value)], kind: 'rule' }),
      words({ x: left - 8, y: y.at(value) + 4, text: label, kind: 'small muted', anchor: 'end' }),
    ]),
    words({
      x: (left + right) / 2,
      y: bottom + 40,
      text: 'exchanges of the campaign',
      kind: 'small muted',
      anchor: 'middle',
    }),
    markup`<g transform="translate(24 ${middle}) rotate(-90)">${words({ x: 0, y: 0, text: 'exchanges before detection', kind: 'small muted', anchor: 'middle' })}</g>`,
  ];
}

function drawLimit(limit: LeakLimit, x: Scale, y: Scale): readonly Markup[] {
  const [center, reach] = [x.at(limit.size), 26];
  // The one above its mark and the other below, for the two may be close.
  const label = (value: number, text: string, down: number): Markup =>
    words({ x: center, y: y.at(value) + down, text, kind: 'small muted', anchor: 'middle' });
  return [
    segment({
      from: [center - reach, y.at(limit.floor)],
      to: [center + reach, y.at(limit.floor)],
      kind: 'floor',
    }),
    label(limit.floor, `at most ${limit.floor.toLocaleString('en')}`, -6),
    segment({ from: [center - reach, y.at(limit.aim)], to: [center + reach, y.at(limit.aim)], kind: 'aim' }),
    label(limit.aim, `aim ${limit.aim.toLocaleString('en')}`, 15),
  ];
}
