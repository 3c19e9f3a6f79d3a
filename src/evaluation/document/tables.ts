// Markdown as the page needs it, laid out as the formatter of this repository lays it out, so that a generated
// page never differs from a formatted one.

/** Cells are text; a bar in them is escaped. All rows as long as the head. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = head.map((_, column) => Math.max(3, ...all.map((row) => lengthOf(row[column] ?? ''))));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, column) => pad(row[column] ?? '', width)).join(' | ')} |`;
  const [first = [], ...others] = all;
  return [
    line(first),
    `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
    ...others.map(line),
  ].join('\n');
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(width - lengthOf(text));
}

export function image(alternative: string, path: string): string {
  return `![${alternative}](${path})`;
}

/** 0.123 as `12.3 %`; small shares keep two figures. */
export function percent(share: number): string {
  if (share === 0) return '0 %';
  if (share === 1) return '100 %';
  const value = share * 100;
  if (value < 0.1) return `${trimmed(value.toPrecision(2))} %`;
  return `${trimmed(value.toFixed(value < 10 ? 2 : 1))} %`;
}

function trimmed(text: string): string {
  if (text.includes('e')) return text;
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

export function count(value: number): string {
  if (value === Infinity) return 'all';
  return Math.round(value).toLocaleString('en');
}

/** Hours in words; Infinity is `never`. */
export function hours(value: number): string {
  if (value === Infinity) return 'never';
  if (value < 1) return `${Math.round(value * 60)} min`;
  return `${trimmed(value.toFixed(1))} h`;
}

export interface Told {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** `12.3 % (8 % to 17 %)`, or `–` for what was not measured; an interval that rules nothing out is left unsaid. */
export function withInterval(estimate: Told | undefined, say: (value: number) => string): string {
  if (estimate === undefined) return '–';
  const rulesNothingOut = estimate.low === 0 && (estimate.high === Infinity || estimate.high === 1);
  if (rulesNothingOut) return `${say(estimate.value)} (too few)`;
  return `${say(estimate.value)} (${say(estimate.low)} to ${say(estimate.high)})`;
}
