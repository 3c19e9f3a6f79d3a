// Whether a stated probability is true: of all that was said to be a campaign with 80 %, were 80 % one? Each
// group of statements is a point with an exact interval; on the diagonal the statements are honest, below it
// they are boasts, above it they are too modest.

import { markup } from '../../reports/markup.ts';
import { renderDrawing, segment, spot, words } from './drawing.ts';
import { evenScale, shareTicks } from './scale.ts';

export interface ReliabilityPoint {
  /** Mean of what was stated, 0..1. */
  readonly stated: number;
  /** Share that was true, 0..1, with the ends of its interval. */
  readonly found: number;
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

const [width, height, left, right, top, bottom] = [560, 520, 80, 460, 92, 462];

export function reliabilityFigure(title: string, points: readonly ReliabilityPoint[]): string {
  const x = evenScale({ from: 0, to: 1, start: left, end: right, ticks: shareTicks });
  const y = evenScale({ from: 0, to: 1, start: bottom, end: top, ticks: shareTicks });
  const percent = (share: number): string => `${Math.round(share * 100)} %`;
  const said = points.map(
    (point) => `stated ${percent(point.stated)}, true ${percent(point.found)} of ${point.count}`,
  );
  const grid = shareTicks.flatMap(({ value, label }) => [
    segment({ from: [x.at(value), top], to: [x.at(value), bottom], kind: 'rule' }),
    segment({ from: [left, y.at(value)], to: [right, y.at(value)], kind: 'rule' }),
    words({ x: x.at(value), y: bottom + 18, text: label, kind: 'small muted', anchor: 'middle' }),
    words({ x: left - 8, y: y.at(value) + 4, text: label, kind: 'small muted', anchor: 'end' }),
  ]);
  const middle = (top + bottom) / 2;
  return renderDrawing({
    title,
    description: `Honest statements lie on the diagonal. ${said.join('; ')}.`,
    width,
    height,
    body: [
      words({
        x: 20,
        y: 50,
        text: 'Numbers along the top: statements. Hollow: the interval misses the diagonal.',
        kind: 'small muted',
      }),
      ...grid,
      segment({ from: [left, bottom], to: [right, top], kind: 'quiet' }),
      words({
        x: (left + right) / 2,
        y: bottom + 42,
        text: 'stated probability',
        kind: 'small muted',
        anchor: 'middle',
      }),
      markup`<g transform="translate(24 ${middle}) rotate(-90)">${words({ x: 0, y: 0, text: 'share that was true', kind: 'small muted', anchor: 'middle' })}</g>`,
      ...points.flatMap((point, index) => {
        const isBad = point.stated < point.low || point.stated > point.high;
        const at = x.at(point.stated);
        return [
          segment({
            from: [at, y.at(point.low)],
            to: [at, y.at(point.high)],
            kind: isBad ? 'span-bad' : 'span',
          }),
          spot({ x: at, y: y.at(point.found), isBad, says: said[index] ?? '' }),
          words({ x: at, y: top - 10, text: String(point.count), kind: 'small muted', anchor: 'middle' }),
        ];
      }),
    ],
  });
}
