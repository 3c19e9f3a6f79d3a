// A query's result as columns, so that no caller ever meets an unknown. Each column is read in the form that it is
// asked for: numbers, texts, the halves of 64-bit hashes, lists of numbers.

import { assert } from '../core/assert.ts';
import { type NativeResult, type Piece, readEnds, type StoredNumbers } from './native-format.ts';
import { shortestOf } from './number-text.ts';
import type { Lists, Table } from './store.ts';

/** Numbers and texts are kept from when they are first asked for. */
export function tableOf(result: NativeResult): Table {
  const numbers = new Map<string, Float64Array>();
  const strings = new Map<string, readonly string[]>();
  const piecesOf = (column: string): readonly Piece[] => {
    const pieces = result.columns.get(column);
    assert(
      pieces !== undefined || result.rows === 0,
      `a result with columns ${[...result.columns.keys()].join(', ')} has the column ${column}`,
    );
    return pieces ?? [];
  };
  return {
    rows: result.rows,
    numbers: (column) => {
      const made = numbers.get(column) ?? numbersOf(piecesOf(column), result.rows);
      numbers.set(column, made);
      return made;
    },
    strings: (column) => {
      const made = strings.get(column) ?? stringsOf(piecesOf(column));
      strings.set(column, made);
      return made;
    },
    stored: (column) => storedOf(piecesOf(column), column),
    hashes: (column) => hashesOf(piecesOf(column), result.rows),
    lists: (column) => listsOf(piecesOf(column), result.rows),
  };
}

const half = 4_294_967_296;

function numbersOf(pieces: readonly Piece[], rows: number): Float64Array {
  const all = new Float64Array(rows);
  let from = 0;
  for (const piece of pieces) {
    const { type } = piece;
    const stored = type.numbers?.(piece.cells(), piece.rows);
    const part = all.subarray(from, from + piece.rows);
    if (stored === undefined) part.set(type.read(piece.cells(), piece.rows).map((cell) => Number(cell ?? 0)));
    else if (type.isWide !== undefined) widen(stored, part, type.isWide);
    else part.set(stored);
    if (stored instanceof Float32Array || stored instanceof Float64Array) tidy(part, stored);
    from += piece.rows;
  }
  return all;
}

/** Halves of 64-bit integers into the numbers that are nearest. */
function widen(halves: StoredNumbers, into: Float64Array, kind: 'signed' | 'unsigned'): void {
  for (let row = 0; row < into.length; row += 1) {
    const high = halves[2 * row + 1] ?? 0;
    into[row] = (kind === 'signed' ? high | 0 : high) * half + (halves[2 * row] ?? 0);
  }
}

/** What is no number is 0; a single-precision number is the short one that was meant. */
function tidy(part: Float64Array, stored: Float32Array | Float64Array): void {
  const isSingle = stored instanceof Float32Array;
  part.forEach((value, row) => {
    if (!Number.isFinite(value)) part[row] = 0;
    else if (isSingle) part[row] = shortestOf(value);
  });
}

function stringsOf(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap(({ type, rows, cells }) => type.read(cells(), rows).map(textOf));
}

function textOf(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  return cell === null || cell === undefined ? '' : JSON.stringify(cell);
}

function storedOf(pieces: readonly Piece[], column: string): StoredNumbers {
  const parts = pieces.map(({ type, rows, cells }) => {
    assert(type.numbers !== undefined && type.isWide === undefined, `${column} is narrow numbers`);
    return type.numbers(cells(), rows);
  });
  return joined(parts);
}

function joined(parts: readonly StoredNumbers[]): StoredNumbers {
  const [first = new Uint8Array(0), ...others] = parts;
  if (others.length === 0) return first;
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const all = new (constructorOf(first))(length);
  let from = 0;
  for (const part of parts) {
    all.set(part, from);
    from += part.length;
  }
  return all;
}

function constructorOf(like: StoredNumbers): new (length: number) => StoredNumbers {
  const kinds = [
    Uint8Array,
    Int8Array,
    Uint16Array,
    Int16Array,
    Uint32Array,
    Int32Array,
    Float32Array,
  ] as const;
  return kinds.find((kind) => like instanceof kind) ?? Float64Array;
}

function hashesOf(pieces: readonly Piece[], rows: number): Uint32Array {
  const all = new Uint32Array(2 * rows);
  let from = 0;
  for (const piece of pieces) {
    assert(piece.type.isWide !== undefined, 'a hash has 64 bits');
    const halves = piece.type.numbers?.(piece.cells(), piece.rows) ?? [];
    all.set(halves, from);
    from += halves.length;
  }
  return all;
}

function listsOf(pieces: readonly Piece[], rows: number): Lists {
  const ends = new Float64Array(rows);
  const parts: StoredNumbers[] = [];
  let [row, length] = [0, 0];
  for (const piece of pieces) {
    const { element } = piece.type;
    assert(element?.numbers !== undefined && element.isWide === undefined, 'a list is of narrow numbers');
    const cursor = piece.cells();
    for (const end of readEnds(cursor, piece.rows)) {
      ends[row] = length + end;
      row += 1;
    }
    const part = element.numbers(cursor, (ends[row - 1] ?? 0) - length);
    length += part.length;
    parts.push(part);
  }
  return { ends, values: joined(parts) };
}

/** One of the lists; a window on the values. */
export function listAt({ ends, values }: Lists, row: number): StoredNumbers {
  return values.subarray(row === 0 ? 0 : ends[row - 1], ends[row]);
}
