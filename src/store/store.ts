// The columnar store of exchanges and of everything derived from them. One interface, one SQL dialect
// (ClickHouse's), two engines behind the same official client: chDB inside this process for one machine,
// a ClickHouse server or cluster by URL for many. Refused: a second dialect for the embedded case (every
// query would exist twice), and an ORM (the queries are the detection, they must be read as written).

import type { StoredNumbers } from './native-format.ts';

/**
 * Result of a query as columns; every accessor throws when the name is not in the result. Without rows the engine does
 * not say which columns there are, and every one is empty.
 */
export interface Table {
  readonly rows: number;
  /** Integers of 64 bits as the nearest number; what is no number as 0. */
  numbers(column: string): Float64Array;
  /** Texts; other cells as JSON prints them, with 64-bit integers as texts. */
  strings(column: string): readonly string[];
  /** Numbers of at most 32 bits, or floating, as they are stored. Made anew at every call, as are the following. */
  stored(column: string): StoredNumbers;
  /** 64-bit integers as pairs of halves, the low one first. */
  hashes(column: string): Uint32Array;
  /** Arrays of such numbers as `stored` takes. */
  lists(column: string): Lists;
}

/** Lists one after another. */
export interface Lists {
  /** Of each list, where it ends among the values; the next one begins there. */
  readonly ends: Float64Array;
  readonly values: StoredNumbers;
}

export type SqlParameters = Readonly<Record<string, string | number | readonly string[] | readonly number[]>>;

export interface Store {
  /** Runs a statement that returns nothing. @throws {Fault} store.query-failed */
  command(sql: string, parameters?: SqlParameters): Promise<void>;
  /** Runs a query and holds its whole result: for results that fit in memory. @throws {Fault} store.query-failed */
  query(sql: string, parameters?: SqlParameters): Promise<Table>;
  /**
   * Appends rows in ClickHouse's RowBinary format, in one piece or several. The caller must not touch `rows` until it resolves. With
   * `count`, the embedded engine is asked whether so many rows arrived. @throws {Fault} store.query-failed
   */
  append(table: TableShape, rows: Uint8Array | readonly Uint8Array[], count?: number): Promise<void>;
  close(): Promise<void>;
}

/** Name and columns of a table that rows are appended to, in the order of the binary rows. */
export interface TableShape {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}
