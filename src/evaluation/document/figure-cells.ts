// A table as a picture: rows by columns, each cell shaded by how bad it is and with its figure written in it, so
// that a failure is found at a glance and read without the colours. Nothing measured is an empty outline, which
// is not the same as nothing found.

import { markup, type Markup } from '../../reports/markup.ts';
import { box, renderDrawing, words } from './drawing.ts';

export interface Cell {
  readonly text: string;
  /** 0..1: how dark. */
  readonly shade: number;
  readonly isBad: boolean;
  readonly says: string;
}

export interface CellsFigure {
  readonly title: string;
  readonly description: string;
  readonly legend: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly note: string;
    /** As many as columns; undefined where nothing was measured. */
    readonly cells: readonly (Cell | undefined)[];
  }[];
}

const [left, cellHeight] = [190, 30];

export function cellsFigure(figure: CellsFigure): string {
  const cellWidth = Math.min(136, Math.max(44, Math.floor(600 / Math.max(1, figure.columns.length))));
  const slanted = figure.columns.some((column) => column.length * 7 > cellWidth);
  const top = slanted ? 172 : 92;
  const heads = figure.columns.map((column, index) =>
    head(column, { x: left + (index + 0.5) * cellWidth, y: top - 8, slanted }),
  );
  const rows = figure.rows.flatMap((row, index) => {
    const y = top + index * cellHeight;
    return [
      words({ x: 20, y: y + 19, text: row.name, kind: 'strong' }),
      words({ x: left - 12, y: y + 19, text: row.note, kind: 'small muted', anchor: 'end' }),
      ...row.cells.flatMap((cell, column) => drawCell(cell, { x: left + column * cellWidth, y, cellWidth })),
    ];
  });
  const legend = words({ x: 20, y: 50, text: figure.legend, kind: 'small muted' });
  return renderDrawing({
    title: figure.title,
    description: figure.description,
    width: Math.max(640, left + figure.columns.length * cellWidth + (slanted ? 100 : 20)),
    height: top + figure.rows.length * cellHeight + 20,
    body: [legend, ...heads, ...rows],
  });
}

interface HeadPlace {
  readonly x: number;
  readonly y: number;
  readonly slanted: boolean;
}

function head(text: string, { x, y, slanted }: HeadPlace): Markup {
  if (!slanted) return words({ x, y, text, kind: 'small', anchor: 'middle' });
  return markup`<g transform="translate(${x} ${y}) rotate(-40)">${words({ x: 0, y: 0, text, kind: 'small' })}</g>`;
}

interface CellPlace {
  readonly x: number;
  readonly y: number;
  readonly cellWidth: number;
}

function drawCell(cell: Cell | undefined, { x, y, cellWidth }: CellPlace): readonly Markup[] {
  const frame = { x: x + 1, y: y + 1, width: cellWidth - 2, height: cellHeight - 2 };
  if (cell === undefined) return [box({ ...frame, kind: 'cell-none', says: 'not measured' })];
  const kind = cell.isBad ? 'cell-bad' : 'cell';
  const style = cell.isBad ? 'small bad strong' : 'small';
  return [
    box({ ...frame, kind, opacity: 0.25 + 0.75 * cell.shade, says: cell.says }),
    words({ x: x + cellWidth / 2, y: y + 19, text: cell.text, kind: style, anchor: 'middle' }),
  ];
}
