// The page that terminal reports are set on: a column of labels, a column of text, bars and tables, all
// within one width. Lines are made of cleaned text first and coloured last, so that widths are counted on
// what is seen. Bars use whole cells only: half blocks are missing in many fonts, and their precision would
// be false anyway.

import type { Ink } from './ink.ts';
import { displayWidth, fit, wrap } from './plain-text.ts';

export interface Page {
  /** Cells; between `widthMin` and `widthMax`. */
  readonly width: number;
  readonly ink: Ink;
}

export const widthMin = 40;
/** Longer lines are hard to read. */
export const widthMax = 110;

const labelWidth = 15;
const indent = '  ';

/** Below this many cells a label stands above its text instead of beside it. */
const besideMin = 60;

/** Cells for the text beside a label. */
export function bodyWidth(page: Page): number {
  return page.width - indent.length - (page.width < besideMin ? indent.length : labelWidth);
}

/** The lines with `label` before the first; no line at all when there is no text. */
export function labelled(page: Page, label: string, lines: readonly string[]): string[] {
  if (lines.length > 0 && page.width < besideMin) {
    return [indent + page.ink.dim(label), ...lines.map((line) => indent + indent + line)];
  }
  return lines.map((line, index) => {
    const head = index === 0 ? page.ink.dim(fit(label, labelWidth)) : ' '.repeat(labelWidth);
    return `${indent}${head}${line}`.trimEnd();
  });
}

/** Wrapped lines of a paragraph, indented by two cells. */
export function paragraph(page: Page, text: string): string[] {
  return wrap(text, page.width - indent.length).map((line) => indent + line);
}

/** Wrapped lines of which the first begins with `mark` and the others are indented to its width. */
export function item(mark: string, text: string, width: number): string[] {
  const space = ' '.repeat(displayWidth(mark));
  return wrap(text, Math.max(8, width - displayWidth(mark))).map(
    (line, index) => (index === 0 ? mark : space) + line,
  );
}

/** `cells` wide, filled for a share from 0 to 1; more than nothing shows at least one cell. */
export function bar(share: number, cells: number): { readonly filled: string; readonly rest: string } {
  const bounded = Math.min(1, Math.max(0, share));
  const filled = Math.min(cells, bounded > 0 ? Math.max(1, Math.round(bounded * cells)) : 0);
  return { filled: '█'.repeat(filled), rest: '░'.repeat(cells - filled) };
}

export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
}

/** Lines of a table as wide as its cells need; the last column takes what is left and is truncated. */
export function table(
  page: Page,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string[] {
  const gap = 2;
  const available = page.width - indent.length;
  const widths = columns.map((column, index) =>
    Math.max(displayWidth(column.title), ...rows.map((row) => displayWidth(row[index] ?? ''))),
  );
  // Columns that do not fit are left out from the right, so that the first ones stay whole.
  const shown: number[] = [];
  let used = 0;
  for (const [index, width] of widths.entries()) {
    const isLast = index === widths.length - 1;
    const wanted = isLast ? Math.min(width, Math.max(0, available - used)) : Math.min(width, available);
    if (used + wanted > available || (isLast && wanted < Math.min(width, 10))) break;
    shown.push(wanted);
    used += wanted + gap;
  }
  const line = (cells: readonly string[]): string =>
    shown
      .map((width, index) => fit(cells[index] ?? '', width, columns[index]?.align ?? 'left'))
      .join(' '.repeat(gap));
  const title = page.ink.dim(line(columns.map((column) => column.title)).trimEnd());
  return [title, ...rows.map((row) => line(row).trimEnd())].map((text) => indent + text);
}

/** A line across the page with `title` in it. */
export function rule(page: Page, title: string, character: string): string {
  const free = page.width - displayWidth(title) - 4;
  return `${character.repeat(2)} ${title} ${character.repeat(Math.max(0, free))}`;
}
