// A query's result as columns. The client hands over JSON; here it becomes typed arrays once, so that no
// caller ever meets an unknown. 64-bit integers travel as strings, because JSON numbers would lose bits.

import { assert } from '../core/assert.ts';
import type { Table } from './store.ts';

/** `names` in the order of the cells of each row. Columns are converted when first asked for. */
export function tableOf(names: readonly string[], rows: readonly (readonly unknown[])[]): Table {
  const numbers = new Map<string, Float64Array>();
  const strings = new Map<string, readonly string[]>();
  const place = (column: string): number => {
    const at = names.indexOf(column);
    assert(at >= 0, `a result with columns ${names.join(', ')} has the column ${column}`);
    return at;
  };
  return {
    rows: rows.length,
    numbers: (column) => {
      const known = numbers.get(column);
      if (known !== undefined) return known;
      const at = place(column);
      const made = Float64Array.from(rows, (row) => Number(row[at] ?? 0));
      numbers.set(column, made);
      return made;
    },
    strings: (column) => {
      const known = strings.get(column);
      if (known !== undefined) return known;
      const at = place(column);
      const made = rows.map((row) => textOf(row[at]));
      strings.set(column, made);
      return made;
    },
  };
}

function textOf(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  return cell === null || cell === undefined ? '' : JSON.stringify(cell);
}
