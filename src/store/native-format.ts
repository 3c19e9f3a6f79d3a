// Reads ClickHouse's Native format, in which a result travels column by column: the numbers of a column lie next to
// one another as the engine holds them, so that taking them over is one copy. As JSON the same numbers are printed,
// parsed, boxed and looked at one by one, which was a quarter of the CPU of judging. A column is passed over when the
// result is taken apart and read when somebody asks for it. Types that no query of ours returns are not known here.
//
// A block is: columns, rows, and for each column its name, its type, and all its cells.

import { assert } from '../core/assert.ts';
import { decimalOf, shortestOf } from './number-text.ts';

/** Numbers as they are stored. */
export type StoredNumbers =
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | Float32Array
  | Float64Array;

/** The cells of one column in one block. */
export interface Piece {
  readonly type: CellType;
  readonly rows: number;
  /** A cursor at the first cell. */
  readonly cells: () => Cursor;
}

export interface NativeResult {
  readonly rows: number;
  /** By name; empty when there are no rows, for then the engine says nothing at all. */
  readonly columns: ReadonlyMap<string, readonly Piece[]>;
}

/** How the cells of one type lie. */
export interface CellType {
  readonly name: string;
  /** Moves the cursor behind so many cells. */
  pass(cursor: Cursor, rows: number): void;
  /** Cells as JSON would tell them; 64-bit integers as digits. */
  read(cursor: Cursor, rows: number): readonly unknown[];
  /** What stands before the cells of a block. */
  begin?(cursor: Cursor): void;
  /** Numbers as they are stored; of 64-bit integers the low and the high half in turn. */
  numbers?(cursor: Cursor, rows: number): StoredNumbers;
  /** Of a 64-bit integer: whether its high half has a sign. */
  readonly isWide?: 'signed' | 'unsigned';
  /** Of an array: what it consists of. */
  readonly element?: CellType;
}

/** A place in the bytes of a result. */
class Cursor {
  readonly #bytes: Buffer;
  at: number;

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  get isAtEnd(): boolean {
    return this.at >= this.#bytes.length;
  }

  u8(): number {
    this.at += 1;
    return this.#bytes[this.at - 1] ?? 0;
  }

  /** LEB128. */
  varint(): number {
    let value = 0;
    for (let unit = 1; ; unit *= 128) {
      const byte = this.u8();
      value += (byte & 0x7f) * unit;
      if (byte < 0x80) return value;
      assert(unit < 2 ** 49, 'a length in a result is a length');
    }
  }

  /** Non-negative and below 2^53. */
  u64(): number {
    const low = this.#bytes.readUInt32LE(this.at);
    const high = this.#bytes.readUInt32LE(this.at + 4);
    this.skip(8);
    return high * 4_294_967_296 + low;
  }

  skip(bytes: number): void {
    this.at += bytes;
    assert(this.at <= this.#bytes.length, 'a result is whole');
  }

  text(bytes: number): string {
    const from = this.at;
    this.skip(bytes);
    return this.#bytes.toString('utf8', from, this.at);
  }

  /** A copy, which begins where typed arrays may begin. */
  take(bytes: number): ArrayBuffer {
    const from = this.#bytes.byteOffset + this.at;
    this.skip(bytes);
    const copy = new ArrayBuffer(bytes);
    new Uint8Array(copy).set(new Uint8Array(this.#bytes.buffer, from, bytes));
    return copy;
  }
}

export function readNative(bytes: Buffer): NativeResult {
  const columns = new Map<string, Piece[]>();
  const cursor = new Cursor(bytes, 0);
  let total = 0;
  while (!cursor.isAtEnd) {
    const width = cursor.varint();
    const rows = cursor.varint();
    total += rows;
    for (let column = 0; column < width; column += 1) {
      const name = cursor.text(cursor.varint());
      const type = typeOf(cursor.text(cursor.varint()));
      const pieces = columns.get(name) ?? [];
      columns.set(name, pieces);
      if (rows === 0) continue;
      type.begin?.(cursor);
      const from = cursor.at;
      pieces.push({ type, rows, cells: () => new Cursor(bytes, from) });
      type.pass(cursor, rows);
    }
  }
  return { rows: total, columns };
}

const types = new Map<string, CellType>();

function typeOf(name: string): CellType {
  const known = types.get(name) ?? plainTypes.get(name);
  if (known !== undefined) return known;
  const made = madeOf(name);
  types.set(name, made);
  return made;
}

function madeOf(name: string): CellType {
  const inner = name.slice(name.indexOf('(') + 1, -1);
  const maker = makers.find(([prefix]) => name.startsWith(`${prefix}(`));
  assert(maker !== undefined, `a query returns types that are read here, not ${name}`);
  return maker[1](inner);
}

const makers: readonly (readonly [prefix: string, make: (inner: string) => CellType])[] = [
  ['Array', (inner) => arrayOf(typeOf(inner))],
  ['Nullable', (inner) => nullableOf(typeOf(inner))],
  ['LowCardinality', (inner) => dictionaryOf(typeOf(inner))],
  ['Enum8', enumOf],
  ['DateTime64', () => timeOf('DateTime64', 8)],
  ['DateTime', () => timeOf('DateTime', 4)],
];

/** A time may come along with `SELECT *`, and is passed over; who needs it asks for milliseconds. */
function timeOf(name: string, bytes: number): CellType {
  return {
    name,
    pass: (cursor, rows) => cursor.skip(rows * bytes),
    read: () => {
      assert(false, `${name} is asked for as milliseconds`);
      return [];
    },
  };
}

type Maker = (bytes: ArrayBuffer) => StoredNumbers;

/** Numbers of so many bytes; `tell` says how JSON tells them. */
function fixed(
  name: string,
  bytes: number,
  parts: { readonly make: Maker; readonly tell?: (value: number) => unknown },
): CellType {
  const { make, tell } = parts;
  const numbers = (cursor: Cursor, rows: number): StoredNumbers => make(cursor.take(rows * bytes));
  return {
    name,
    numbers,
    pass: (cursor, rows) => cursor.skip(rows * bytes),
    read: (cursor, rows) => {
      const values = Array.from(numbers(cursor, rows));
      return tell === undefined ? values : values.map(tell);
    },
  };
}

function wide(name: string, isWide: 'signed' | 'unsigned'): CellType {
  const numbers = (cursor: Cursor, rows: number): Uint32Array => new Uint32Array(cursor.take(rows * 8));
  return {
    name,
    isWide,
    numbers,
    pass: (cursor, rows) => cursor.skip(rows * 8),
    read: (cursor, rows) => {
      const halves = numbers(cursor, rows);
      return Array.from({ length: rows }, (_, row) =>
        decimalOf(halves[2 * row] ?? 0, halves[2 * row + 1] ?? 0, isWide),
      );
    },
  };
}

const text: CellType = {
  name: 'String',
  pass: (cursor, rows) => {
    for (let row = 0; row < rows; row += 1) cursor.skip(cursor.varint());
  },
  read: (cursor, rows) => Array.from({ length: rows }, () => cursor.text(cursor.varint())),
};

/** What JSON has no number for is nothing. */
const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
const single = (value: number): number | null => finite(shortestOf(value));

const plainTypes: ReadonlyMap<string, CellType> = new Map(
  [
    fixed('UInt8', 1, { make: (bytes) => new Uint8Array(bytes) }),
    fixed('Int8', 1, { make: (bytes) => new Int8Array(bytes) }),
    fixed('UInt16', 2, { make: (bytes) => new Uint16Array(bytes) }),
    fixed('Int16', 2, { make: (bytes) => new Int16Array(bytes) }),
    fixed('UInt32', 4, { make: (bytes) => new Uint32Array(bytes) }),
    fixed('Int32', 4, { make: (bytes) => new Int32Array(bytes) }),
    fixed('Float32', 4, { make: (bytes) => new Float32Array(bytes), tell: single }),
    fixed('Float64', 8, { make: (bytes) => new Float64Array(bytes), tell: finite }),
    fixed('Bool', 1, { make: (bytes) => new Uint8Array(bytes), tell: (value) => value !== 0 }),
    fixed('Nothing', 1, { make: (bytes) => new Uint8Array(bytes), tell: () => null }),
    timeOf('DateTime', 4),
    wide('UInt64', 'unsigned'),
    wide('Int64', 'signed'),
    text,
  ].map((type) => [type.name, type]),
);

/** The ends of all arrays, then their elements. */
export function readEnds(cursor: Cursor, rows: number): Float64Array {
  return Float64Array.from({ length: rows }, () => cursor.u64());
}

function arrayOf(element: CellType): CellType {
  return {
    name: `Array(${element.name})`,
    element,
    begin: (cursor) => element.begin?.(cursor),
    pass: (cursor, rows) => {
      cursor.skip(8 * (rows - 1));
      element.pass(cursor, cursor.u64());
    },
    read: (cursor, rows) => {
      const ends = readEnds(cursor, rows);
      const cells = element.read(cursor, ends[rows - 1] ?? 0);
      return Array.from(ends, (end, row) => cells.slice(row === 0 ? 0 : ends[row - 1], end));
    },
  };
}

/** Which cells are nothing, then all of them. */
function nullableOf(inner: CellType): CellType {
  return {
    name: `Nullable(${inner.name})`,
    pass: (cursor, rows) => {
      cursor.skip(rows);
      inner.pass(cursor, rows);
    },
    read: (cursor, rows) => {
      const absent = new Uint8Array(cursor.take(rows));
      return inner.read(cursor, rows).map((cell, row) => (absent[row] === 0 ? cell : null));
    },
  };
}

/** A dictionary of the block's values, and which of them each cell is. */
function dictionaryOf(inner: CellType): CellType {
  const places = [1, 2, 4].map((bytes) => plainTypes.get(`UInt${8 * bytes}`));
  const readPlaces = (cursor: Cursor): { readonly values: readonly unknown[]; readonly place: CellType } => {
    const place = places[cursor.u64() & 0xff];
    assert(place !== undefined, 'a dictionary has fewer than 2^32 values');
    const values = inner.read(cursor, cursor.u64());
    cursor.skip(8);
    return { values, place };
  };
  return {
    name: `LowCardinality(${inner.name})`,
    begin: (cursor) => cursor.skip(8),
    pass: (cursor, rows) => readPlaces(cursor).place.pass(cursor, rows),
    read: (cursor, rows) => {
      const { values, place } = readPlaces(cursor);
      return Array.from(place.numbers?.(cursor, rows) ?? [], (at) => values[at]);
    },
  };
}

/** `'name' = 1, …` */
function enumOf(inner: string): CellType {
  const names = new Map<number, string>();
  for (const [, value = '', number] of inner.matchAll(/'((?:[^'\\]|\\.)*)' = (-?\d+)/g)) {
    names.set(Number(number), value.replaceAll(/\\(.)/g, '$1'));
  }
  return fixed(`Enum8(${inner})`, 1, {
    make: (bytes) => new Int8Array(bytes),
    tell: (value) => names.get(value) ?? '',
  });
}
