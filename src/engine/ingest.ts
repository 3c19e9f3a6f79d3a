// Logs into the store. The main thread reads, decompresses and cuts batches; two worker threads parse,
// fingerprint and encode; the main thread drops repeated ids and appends. Everything in between is bounded:
// so many batches under way, so many bytes waiting to be appended, one record of at most so many bytes. A
// stop ends the reading, never a write, so that what was counted is what is stored.

import type { ProblemReport } from '../core/report.ts';
import type { Fault } from '../core/fault.ts';
import { accountsTable, exchangesTable } from '../store/schema/0001-exchanges.ts';
import { systemTextsTable } from '../store/schema/0007-system-texts.ts';
import type { Store, TableShape } from '../store/store.ts';
import type { Batch } from '../wire/batch.ts';
import { countLines, recordWindows } from '../wire/parse.ts';
import { placeText, type ReportProblem } from '../wire/problem.ts';
import { recogniseFormat, recordsSampledMax, unknownFormat } from '../wire/recognise.ts';
import { openSource } from '../wire/source.ts';
import { splitBatches } from '../wire/split.ts';
import { openHashKey } from './hash-key.ts';
import { IngestPool } from './ingest-pool.ts';
import type { BatchReply } from './ingest-messages.ts';
import {
  clockAhead,
  duplicateId,
  emptyInput,
  lineless,
  nothingRead,
  onlyAccounts,
  skippedRecords,
} from './ingest-problems.ts';
import { knownIds, type KnownIds } from './known-ids.ts';
import { ProblemLedger } from './problem-ledger.ts';

/** Opens an input; `openSource` reads files whole. */
export type SourceOpener = (
  path: string,
  report: ReportProblem,
  onBytes: (count: number) => void,
) => AsyncGenerator<Uint8Array>;

/** What is kept from one ingestion to the next of the same store: threads, and the ids that were seen. */
export class IngestSession {
  known: KnownIds | undefined;
  pool: IngestPool | undefined;

  async close(): Promise<void> {
    await this.pool?.close();
    this.pool = undefined;
    this.known?.release();
    this.known = undefined;
  }
}

export interface IngestOptions {
  readonly store: Store;
  /** Declarations may be read without a log: the store has its hash key, and nothing but declarations is read. */
  readonly onlyAccounts?: boolean;
  /** Given by whoever reads again and again, who also closes it; an input without a record is then no fault. */
  readonly session?: IngestSession;
  readonly open?: SourceOpener;
  /** Where exchanges go; `exchanges` unless said. */
  readonly table?: TableShape;
  /** Files as expanded; `-` is standard input. */
  readonly paths: readonly string[];
  /** Files that hold account declarations, whatever they look like. */
  readonly accountPaths: readonly string[];
  /** Name of a format; recognised when undefined. */
  readonly format: string | undefined;
  readonly accountField: string | undefined;
  readonly keepsText: boolean;
  readonly workers: number;
  readonly recordBytesMax: number | undefined;
  /** Wall clock, milliseconds since 1970: records later than this are reported. */
  readonly nowMs: number;
  readonly stop: AbortSignal;
  readonly onProgress: (progress: IngestProgress) => void;
}

/** So far. `bytes` are of the file as it lies on disk, compressed or not. */
export interface IngestProgress {
  readonly path: string;
  readonly bytes: number;
  readonly exchanges: number;
}

export interface IngestedInput {
  readonly path: string;
  readonly format: string;
  readonly exchanges: number;
  readonly malformedLines: number;
  /** Records that are no exchange with a model. */
  readonly skipped: number;
  readonly bytes: number;
}

export interface IngestResult {
  readonly inputs: readonly IngestedInput[];
  readonly problems: readonly ProblemReport[];
  readonly exchanges: number;
  readonly malformedLines: number;
  readonly duplicateIds: number;
  readonly isPartial: boolean;
}

/**
 * Rows are appended in pieces of about this size. The engine makes a part of each and merges parts later, so small
 * pieces are written many times over; it holds a piece three times while it sorts it.
 */
const appendBytes = 128_000_000;
/** A record may be this far ahead of our clock before it is worth a word. */
const aheadMsMax = 86_400_000;

/** Bytes of the first batch that the hash key is drawn from. */
const keyBytes = 65_536;
const accountFormat = 'stillwatch-accounts';

/** @throws {Fault} when a named input cannot be read or none is usable */
export async function ingest(options: IngestOptions): Promise<IngestResult> {
  const run = new Run(options);
  try {
    for (const path of options.paths) await run.readLog(path);
    await run.readAccounts();
    return await run.finish();
  } finally {
    await run.close();
  }
}

/** One ingestion under way. */
class Run {
  readonly #options: IngestOptions;
  readonly #ledger = new ProblemLedger();
  readonly #inputs: MutableInput[] = [];
  /** Account files that were given as logs, to be read after the logs. */
  readonly #accountPaths: string[] = [];
  readonly #session: IngestSession;
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;
  #waitingRows = 0;
  #waitingTexts: Uint8Array[] = [];
  #waitingTextRows = 0;
  #appending: Promise<void> = Promise.resolve();
  #exchanges = 0;
  #duplicates = 0;
  #sequence = 0;
  #unknown: Fault | undefined;

  constructor(options: IngestOptions) {
    this.#options = options;
    this.#session = options.session ?? new IngestSession();
    this.#sequence = options.nowMs * 1_000;
  }

  async readLog(path: string): Promise<void> {
    const { format, stop } = this.#options;
    if (!stop.aborted) await this.#read(inputOf(path, { format, isLog: true }), stop);
  }

  /**
   * After the logs, because the hash key is drawn from a log; and whole after a stop as well, because without
   * its declarations a class looks like a crowd of strangers.
   */
  async readAccounts(): Promise<void> {
    if (this.#session.pool === undefined && !this.#isKeyDrawn) return;
    const never = new AbortController().signal;
    for (const path of [...this.#accountPaths, ...this.#options.accountPaths]) {
      await this.#read(inputOf(path, { format: accountFormat, isLog: false }), never);
    }
  }

  get #isKeyDrawn(): boolean {
    return this.#options.onlyAccounts === true;
  }

  async #read(input: MutableInput, stop: AbortSignal): Promise<void> {
    const { path } = input;
    let isEmpty = true;
    for await (const whole of this.#batches(input, stop)) {
      isEmpty = false;
      // After a stop nothing more is read, but what was read is used, up to its last whole line.
      const batch = stop.aborted ? wholeLines(whole) : input.isCut ? withoutCutLine(whole) : whole;
      if (batch.bytes.length === 0) break;
      if (input.format === '') this.#recognise(input, batch);
      if (input.format === '') continue;
      const isTooEarly = this.#session.pool === undefined && !this.#isKeyDrawn;
      if (isTooEarly && input.format === accountFormat && path !== '-') {
        this.#accountPaths.push(path);
        return;
      }
      const pool = await this.#start(batch);
      this.#sequence += recordsSampledMax + batch.bytes.length;
      // Resolves when the pool has room; the reply is handled as it comes.
      await pool.submit({ batch, format: input.format, sequence: this.#sequence }, (reply) =>
        this.#take(reply, { input, unit: batch.unit }),
      );
      this.#options.onProgress({ path, bytes: input.bytes, exchanges: this.#exchanges });
      await this.#appending;
    }
    await this.#session.pool?.drain();
    if (isEmpty && !stop.aborted) this.#ledger.add(emptyInput, [path]);
    this.#close(input);
    if (!isEmpty || input.format !== '') this.#inputs.push(input);
  }

  #batches(input: MutableInput, stop: AbortSignal): AsyncGenerator<Batch> {
    const { recordBytesMax } = this.#options;
    const report: ReportProblem = (problem) => {
      input.isCut = true;
      this.#ledger.add(lineless(problem), [input.path]);
    };
    const open = this.#options.open ?? openSource;
    const source = open(input.path, report, (count) => {
      input.bytes += count;
    });
    return splitBatches(untilStopped(source, stop), {
      ...(recordBytesMax === undefined ? {} : { recordBytesMax }),
      report: (problem, number, unit) => {
        input.malformedLines += 1;
        this.#ledger.add(lineless(problem), [placeText(input.path, { number }, unit)]);
      },
    });
  }

  /** What can be said of a file only when all of it was seen. */
  #close(input: MutableInput): void {
    const { path, foreign } = input;
    if (input.skipped > 0) this.#ledger.add({ ...skippedRecords, count: input.skipped }, [path]);
    if (foreign === undefined) return;
    input.malformedLines += foreign.lines;
    if (input.format !== '') {
      const malformed = lineless({ code: 'line.malformed', field: undefined, lost: true });
      this.#ledger.add({ ...malformed, count: foreign.lines }, [foreign.place]);
      return;
    }
    // A file of a folder that is no log is left out and reported; when no file is usable, the audit fails.
    const { code, message, mend } = foreign.fault;
    this.#unknown ??= foreign.fault;
    this.#ledger.add({ code, text: message, mend, count: 1 }, [path]);
  }

  async finish(): Promise<IngestResult> {
    await this.#append();
    await this.#appending;
    const isAnyUsable = this.#inputs.some(
      (input) => input.isLog && input.exchanges + input.duplicates + input.skipped > 0,
    );
    const isRequired = this.#options.session === undefined && !this.#options.stop.aborted;
    if (!isAnyUsable && isRequired) throw this.#nothingUsable();
    return {
      inputs: this.#inputs.map(({ path, format, exchanges, malformedLines, skipped, bytes }) => ({
        path,
        format: format === '' ? 'unknown' : format,
        exchanges,
        malformedLines,
        skipped,
        bytes,
      })),
      problems: this.#ledger.reports(),
      exchanges: this.#exchanges,
      malformedLines: this.#inputs.reduce((sum, input) => sum + input.malformedLines, 0),
      duplicateIds: this.#duplicates,
      isPartial: this.#options.stop.aborted,
    };
  }

  #nothingUsable(): Fault {
    const declaring = this.#inputs.filter((input) => input.isLog && input.accounts > 0);
    const paths = [...this.#accountPaths, ...declaring.map((input) => input.path)];
    if (this.#unknown !== undefined) return this.#unknown;
    return paths.length > 0 ? onlyAccounts(paths) : nothingRead(this.#options.paths, this.#ledger.reports());
  }

  async close(): Promise<void> {
    if (this.#options.session === undefined) await this.#session.close();
  }

  /**
   * Looks at all records of the batch, not only at the first: a log may begin with those of something else.
   * Sets the format, or counts the lines that nobody could read.
   */
  #recognise(input: MutableInput, batch: Batch): void {
    let first: readonly unknown[] = [];
    for (const records of recordWindows(batch, recordsSampledMax)) {
      const found = recogniseFormat(records);
      if (found !== undefined) input.format = found.format.name;
      if (found !== undefined) return;
      if (first.length === 0) first = records;
    }
    input.foreign ??= {
      fault: unknownFormat(input.path, first),
      place: placeText(input.path, { number: batch.first }, batch.unit),
      lines: 0,
    };
    input.foreign.lines += countLines(batch);
  }

  async #start(batch: Batch): Promise<IngestPool> {
    if (this.#session.pool !== undefined) return this.#session.pool;
    const { store, workers, accountField, keepsText } = this.#options;
    // Whoever reads declarations only meets no ids.
    if (!this.#isKeyDrawn) this.#session.known = await knownIds(store);
    const key = await openHashKey(store, { log: batch.bytes.subarray(0, keyBytes) });
    this.#session.pool = new IngestPool(workers, { key, accountField, keepsText });
    return this.#session.pool;
  }

  #take(reply: BatchReply, from: { readonly input: MutableInput; readonly unit: Batch['unit'] }): void {
    const { input, unit } = from;
    for (const problem of reply.problems) {
      if (problem.isLost) input.malformedLines += problem.count;
      this.#ledger.add(
        problem,
        problem.places.map((place) => placeText(input.path, place, unit)),
      );
    }
    this.#checkClock(reply, from);
    const rows = this.#withoutKnown(reply, from);
    input.exchanges += rows.count;
    input.accounts += reply.accounts;
    input.skipped += reply.skipped;
    this.#exchanges += rows.count;
    this.#waiting.push(rows.bytes);
    this.#waitingTexts.push(reply.systemRows);
    this.#waitingTextRows += reply.systemTexts;
    this.#waitingBytes += rows.bytes.length + reply.systemRows.length;
    this.#waitingRows += rows.count;
    if (this.#waitingBytes >= appendBytes) this.#later(() => this.#append());
    if (reply.accountRows.length > 0) {
      this.#later(() => this.#options.store.append(accountsTable, reply.accountRows, reply.accounts));
    }
  }

  /** Appends follow one another; a failure surfaces where the reading loop awaits the last one. */
  #later(work: () => Promise<void>): void {
    this.#appending = this.#appending.then(work);
    this.#appending.catch(() => {});
  }

  /** Records from the future are kept, because they happened, and reported, because a clock is wrong. */
  #checkClock(reply: BatchReply, from: { readonly input: MutableInput; readonly unit: Batch['unit'] }): void {
    const late: number[] = [];
    const timeMsMax = this.#options.nowMs + aheadMsMax;
    for (let row = 0; row < reply.timeMs.length; row += 1) {
      if ((reply.timeMs[row] ?? 0) > timeMsMax) late.push(row);
    }
    if (late.length === 0) return;
    const places = late
      .slice(0, 5)
      .map((row) => placeText(from.input.path, { number: reply.numbers[row] ?? 0 }, from.unit));
    this.#ledger.add({ ...clockAhead, count: late.length }, places);
  }

  #withoutKnown(
    reply: BatchReply,
    from: { readonly input: MutableInput; readonly unit: Batch['unit'] },
  ): { readonly bytes: Uint8Array; readonly count: number } {
    const total = reply.numbers.length;
    const repeated: number[] = [];
    for (let row = 0; row < total; row += 1) {
      const isNew = this.#session.known?.add(reply.ids[2 * row] ?? 0, reply.ids[2 * row + 1] ?? 0) ?? true;
      if (!isNew) repeated.push(row);
    }
    if (repeated.length === 0) return { bytes: reply.rows, count: total };
    this.#duplicates += repeated.length;
    from.input.duplicates += repeated.length;
    const places = repeated
      .slice(0, 5)
      .map((row) => placeText(from.input.path, { number: reply.numbers[row] ?? 0 }, from.unit));
    this.#ledger.add({ ...duplicateId, count: repeated.length }, places);
    const dropped = new Set(repeated);
    const kept = Array.from({ length: total }, (_, row) => row)
      .filter((row) => !dropped.has(row))
      .map((row) => reply.rows.subarray(reply.offsets[row], reply.offsets[row + 1]));
    return { bytes: Buffer.concat(kept), count: kept.length };
  }

  async #append(): Promise<void> {
    if (this.#waiting.length === 0) return;
    const texts = this.#waitingTexts;
    const textRows = this.#waitingTextRows;
    this.#waitingTexts = [];
    this.#waitingTextRows = 0;
    const rows = this.#waiting;
    const count = this.#waitingRows;
    this.#waiting = [];
    this.#waitingBytes = 0;
    this.#waitingRows = 0;
    await this.#options.store.append(this.#options.table ?? exchangesTable, rows, count);
    if (textRows > 0) await this.#options.store.append(systemTextsTable, texts, textRows);
  }
}

interface MutableInput {
  readonly path: string;
  /** False for a file of declarations only. */
  readonly isLog: boolean;
  /** Empty until recognised. */
  format: string;
  exchanges: number;
  duplicates: number;
  malformedLines: number;
  skipped: number;
  bytes: number;
  accounts: number;
  /** Its archive ended early, so its last line may be half a line. */
  isCut: boolean;
  /** Lines before the format was recognised. */
  foreign: { readonly fault: Fault; readonly place: string; lines: number } | undefined;
}

function inputOf(
  path: string,
  given: { readonly format: string | undefined; readonly isLog: boolean },
): MutableInput {
  return {
    path,
    isLog: given.isLog,
    format: given.format ?? '',
    exchanges: 0,
    duplicates: 0,
    malformedLines: 0,
    skipped: 0,
    bytes: 0,
    accounts: 0,
    isCut: false,
    foreign: undefined,
  };
}

async function* untilStopped(
  chunks: AsyncIterable<Uint8Array>,
  stop: AbortSignal,
): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of chunks) {
      if (stop.aborted) return;
      yield chunk;
    }
  } catch (error) {
    // A stop closes standard input in the middle of a read; that is its end, not its failure.
    if (!stop.aborted) throw error;
  }
}

/** A file that was left in the middle ends in half a line, which is nobody's mistake. */
function wholeLines(batch: Batch): Batch {
  return { ...batch, bytes: new Uint8Array(batch.bytes.subarray(0, batch.bytes.lastIndexOf(10) + 1)) };
}

/** What is left of a line at the end of a damaged archive was told of with the archive, and is no second mistake. */
function withoutCutLine(batch: Batch): Batch {
  const last = Buffer.from(batch.bytes.subarray(batch.bytes.lastIndexOf(10) + 1)).toString('utf8');
  try {
    JSON.parse(last);
    return batch;
  } catch {
    return wholeLines(batch);
  }
}
