// A query's result as columns. The client hands over JSON; here it becomes typed arrays once, so that no
// caller ever meets an unknown. 64-bit integers travel as strings, because JSON numbers would lose bits.

import { assert } from '../core/assert.ts';
import type { Table } from './store.ts';

/** `names` in the order of the cells of each row. */
export function tableOf(names: readonly string[], rows: readonly (readonly unknown[])[]): Table {
  const place = (column: string): number => {
    const at = names.indexOf(column);
    assert(at >= 0, `a result with columns ${names.join(', ')} has the column ${column}`);
    return at;
  };
  return {
    rows: rows.length,
    numbers: (column) => {
      const at = place(column);
      return Float64Array.from(rows, (row) => Number(row[at] ?? 0));
    },
    strings: (column) => {
      const at = place(column);
      return rows.map((row) => textOf(row[at]));
    },
  };
}

function textOf(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  return cell === null || cell === undefined ? '' : JSON.stringify(cell);
}
