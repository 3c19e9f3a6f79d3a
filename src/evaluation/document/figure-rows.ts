// A figure of rows: a name at the left, an estimate with its interval along a common axis, marks for the least
// that is asked and for the aim, and the figure in words at the right. Recall by level, false accusations by
// pack, delay by level and the comparison of detectors all have this shape, so they are one drawing.

import type { Markup } from '../../reports/markup.ts';
import { renderDrawing, segment, spot, words } from './drawing.ts';
import type { Scale } from './scale.ts';

export interface Row {
  readonly name: string;
  /** Undefined: not measured; the row says so and shows nothing else. */
  readonly value: number | undefined;
  /** Ends of the interval, in the axis' unit. */
  readonly low: number;
  readonly high: number;
  readonly floor?: number;
  readonly aim?: number;
  readonly isBad: boolean;
  /** The figures in words, at the right. */
  readonly text: string;
}

export interface RowsFigure {
  readonly title: string;
  readonly description: string;
  readonly axis: string;
  readonly rows: readonly Row[];
  /** Built for `plotStart` to `plotEnd`. */
  readonly scale: Scale;
  /** What the marks mean, one line under the title. */
  readonly legend: string;
}

export const plotStart = 210;
export const plotEnd = 590;
const [width, top, rowHeight] = [800, 72, 28];

export function rowsFigure(figure: RowsFigure): string {
  const bottom = top + figure.rows.length * rowHeight;
  const grid = figure.scale.ticks.flatMap(({ value, label }) => {
    const x = figure.scale.at(value);
    return [
      segment({ from: [x, top], to: [x, bottom], kind: 'rule' }),
      words({ x, y: bottom + 18, text: label, kind: 'small muted', anchor: 'middle' }),
    ];
  });
  const legend = words({ x: 20, y: 50, text: figure.legend, kind: 'small muted' });
  const axis = words({
    x: (plotStart + plotEnd) / 2,
    y: bottom + 38,
    text: figure.axis,
    kind: 'small muted',
    anchor: 'middle',
  });
  const rows = figure.rows.flatMap((row, index) =>
    drawRow(row, top + (index + 0.5) * rowHeight, figure.scale),
  );
  return renderDrawing({
    title: figure.title,
    description: figure.description,
    width,
    height: bottom + 52,
    body: [legend, ...grid, axis, ...rows],
  });
}

function drawRow(row: Row, y: number, scale: Scale): readonly Markup[] {
  const name = words({ x: plotStart - 14, y: y + 4, text: row.name, anchor: 'end' });
  const text = words({
    x: plotEnd + 16,
    y: y + 4,
    text: row.text,
    kind: row.value === undefined ? 'small muted' : row.isBad ? 'small bad strong' : 'small',
  });
  if (row.value === undefined) return [name, text];
  const marks = [
    ...(row.floor === undefined ? [] : [markAt(scale.at(row.floor), y, 'floor')]),
    ...(row.aim === undefined ? [] : [markAt(scale.at(row.aim), y, 'aim')]),
  ];
  const span = segment({
    from: [scale.at(row.low), y],
    to: [scale.at(row.high), y],
    kind: row.isBad ? 'span-bad' : 'span',
  });
  const dot = spot({ x: scale.at(row.value), y, isBad: row.isBad, says: `${row.name}: ${row.text}` });
  return [...marks, span, dot, name, text];
}

function markAt(x: number, y: number, kind: 'floor' | 'aim'): Markup {
  return segment({ from: [x, y - 11], to: [x, y + 11], kind });
}
