// A batch of lines to exchanges: the function that worker threads spend their time in. Lines are cut out of
// the bytes and decoded one by one, so that a huge batch never becomes one huge string; validity of UTF-8 is
// checked once for the whole batch, at memory speed, and line by line only when that fails.

import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { Account } from '../core/account.ts';
import type { Exchange } from '../core/exchange.ts';
import type { Batch } from './batch.ts';
import type { LogFormat, ReadContext, ReadResult } from './format.ts';
import { jsonFaultAt } from './json-fault.ts';
import type { Problem } from './problem.ts';

/** Receives what a batch says; `number` counts as `Batch.first` does. */
export interface RecordSink {
  exchange(exchange: Exchange, number: number): void;
  /** Once per account and batch when it comes from a log, once per record from an account file. */
  account(account: Account, number: number): void;
  problem(problem: Problem, number: number): void;
  /** Records, or parts of one, that are no exchange with a model. */
  skipped(count: number, number: number): void;
}

export interface ParseOptions {
  readonly format: LogFormat;
  /** Path of the field that holds the account, when it is not the format's own. */
  readonly accountField?: string | undefined;
  readonly sink: RecordSink;
}

export function parseBatch(batch: Batch, options: ParseOptions): void {
  const buffer = Buffer.from(batch.bytes.buffer, batch.bytes.byteOffset, batch.bytes.byteLength);
  const reading = new Reading(options);
  const valid = isUtf8(buffer);
  let number = batch.first;
  for (let start = 0; start < buffer.length; number++) {
    const newline = buffer.indexOf(10, start);
    const end = newline === -1 ? buffer.length : newline;
    const from = contentStart(buffer, start, end);
    if (from < end) {
      if (!valid && !isUtf8(buffer.subarray(from, end))) reading.problem(notUtf8, number);
      reading.line(buffer.toString('utf8', from, end), number);
    }
    start = end + 1;
  }
}

const notUtf8: Problem = { code: 'line.not-utf8', field: undefined, lost: false };

/** Skips white space, and the NUL bytes that a crash leaves at the end of what was written before it. */
function contentStart(buffer: Buffer, start: number, end: number): number {
  let from = start;
  while (from < end && (buffer[from] ?? 0) <= 32) from += 1;
  return from;
}

/** One batch being read; lives as long as `parseBatch` runs. */
class Reading {
  readonly #options: ParseOptions;
  readonly #context: ReadContext;
  /** Organisation last reported per account, so that a fact is told once per batch. */
  readonly #told = new Map<string, string | undefined>();
  #text = '';
  #number = 0;

  constructor(options: ParseOptions) {
    this.#options = options;
    this.#context = {
      accountField: options.accountField,
      fallbackId: () => contentId(`${this.#number}\n${this.#text}`),
    };
  }

  problem(problem: Problem, number: number): void {
    this.#options.sink.problem(problem, number);
  }

  line(text: string, number: number): void {
    let record: unknown;
    try {
      record = JSON.parse(text);
    } catch {
      // The parser's own message quotes the text.
      const column = jsonFaultAt(text) + 1;
      this.problem({ code: 'line.not-json', field: undefined, lost: true, column }, number);
      return;
    }
    this.#text = text;
    this.#number = number;
    this.#give(this.#options.format.read(record, this.#context), number);
  }

  #give(result: ReadResult, number: number): void {
    const { sink } = this.#options;
    switch (result.kind) {
      case 'problem':
        sink.problem(result.problem, number);
        return;
      case 'skip':
        sink.skipped(1, number);
        return;
      case 'read':
        for (const problem of result.problems) sink.problem(problem, number);
        for (const account of result.accounts) this.#tell(account, number, result.exchanges.length > 0);
        for (const exchange of result.exchanges) sink.exchange(exchange, number);
        if (result.skipped > 0) sink.skipped(result.skipped, number);
    }
  }

  #tell(account: Account, number: number, fromLog: boolean): void {
    if (fromLog && this.#told.has(account.account)) {
      if (this.#told.get(account.account) === account.organization) return;
    }
    if (fromLog) this.#told.set(account.account, account.organization);
    this.#options.sink.account(account, number);
  }
}

/** 96 bits of SHA-256. The same line at the same place of a copy has the same id, whatever the copy is called. */
function contentId(content: string): string {
  return `line-${createHash('sha256').update(content).digest('hex').slice(0, 24)}`;
}

/** The records of a batch that parse, `size` at a time in their order, for `recogniseFormat`. */
export function* recordWindows(batch: Batch, size: number): Generator<readonly unknown[]> {
  let records: unknown[] = [];
  for (const text of lineTexts(batch)) {
    try {
      records.push(JSON.parse(text));
    } catch {
      // Not a record; `parseBatch` will count it.
    }
    if (records.length < size) continue;
    yield records;
    records = [];
  }
  if (records.length > 0) yield records;
}

/** Lines of a batch that hold anything: what `parseBatch` would read or count as lost. */
export function countLines(batch: Batch): number {
  let count = 0;
  for (const _ of lineTexts(batch)) count += 1;
  return count;
}

function* lineTexts(batch: Batch): Generator<string> {
  const buffer = Buffer.from(batch.bytes.buffer, batch.bytes.byteOffset, batch.bytes.byteLength);
  for (let start = 0; start < buffer.length;) {
    const newline = buffer.indexOf(10, start);
    const end = newline === -1 ? buffer.length : newline;
    const from = contentStart(buffer, start, end);
    if (from < end) yield buffer.toString('utf8', from, end);
    start = end + 1;
  }
}
