// Whether bytes are one row of a table in ClickHouse's RowBinary format, neither more nor less. The engine parses many
// rows at once and keeps none of them when one is wrong, so that a single bad row would stop everything behind it;
// here it is found before, alone.

import type { TableShape } from '../store/store.ts';

/** Bytes of each type that rows from outside may have: of the whole, or of one element. */
const widths: Readonly<Record<string, number>> = {
  UInt8: 1,
  UInt16: 2,
  UInt32: 4,
  UInt64: 8,
  Int64: 8,
  Float32: 4,
  Float64: 8,
  "DateTime64(3, 'UTC')": 8,
  String: 0,
  'Array(UInt16)': 2,
  'Array(UInt32)': 4,
  'Array(UInt64)': 8,
};

/** Whether rows with such a column can be checked. */
export function isReadableType(type: string): boolean {
  return Object.hasOwn(widths, type);
}

/** Types of a table's columns in the form that `isRow` takes. */
export type RowPlan = readonly {
  readonly width: number;
  /** A count stands before the bytes. */
  readonly isCounted: boolean;
}[];

export function rowPlan(columns: TableShape['columns']): RowPlan {
  return columns.map(({ type }) => ({
    width: type === 'String' ? 1 : (widths[type] ?? 0),
    isCounted: type === 'String' || type.startsWith('Array'),
  }));
}

/** True when the bytes are exactly one row. Linear in the columns. */
export function isRow(bytes: Uint8Array, plan: RowPlan): boolean {
  let at = 0;
  for (const { width, isCounted } of plan) {
    if (!isCounted) {
      at += width;
      continue;
    }
    let count = 0;
    // A count below 2^28 has at most four bytes; no frame has room for more.
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at];
      if (byte === undefined || shift > 21) return false;
      at += 1;
      count |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    at += count * width;
    if (at > bytes.length) return false;
  }
  return at === bytes.length;
}
