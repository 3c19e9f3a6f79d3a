// What a gateway worker saw, on its way to the engine. `append` encodes a record into memory and returns; a loop of its
// own writes what has gathered to the segment and makes it durable, again and again, at most `syncMs` behind. The
// worker never waits for the disk: when it is slow, full or gone, records gather up to a bound, and beyond that
// the policy says whether they are dropped and counted or whether the caller waits. The loop tries until it succeeds.
//
// Gateways only append and the engine only deletes. So the folder's bound makes recording stop rather than drop what
// is oldest: an attacker could otherwise flood away what the engine has not yet read of him. Losses are written down in
// the spool itself, so that the engine knows of them.

import { join } from 'node:path';
import { assert } from '../core/assert.ts';
import type { Exchange } from '../core/exchange.ts';
import { Fault } from '../core/fault.ts';
import type { Fingerprint } from '../core/fingerprint.ts';
import { hashStreams, hashWith, type HashKey } from '../fingerprint/hash.ts';
import type { DecisionRecord } from '../wire/decision-record.ts';
import { writeExchange, type EncodeOptions } from '../wire/exchange-row.ts';
import { countFrames, FrameWriter, frameKind, segmentMsMax } from '../wire/spool-segment.ts';
import { SystemTextWriter } from '../wire/system-text-writer.ts';
import { realDisk, type SpoolDisk } from './spool-disk.ts';
import { SegmentWriter } from './spool-writer.ts';

export interface SpoolOptions {
  readonly folder: string;
  /** Letters and digits, at most 16; unlike that of any other worker that writes to the folder. */
  readonly worker: string;
  /** That of the store which the records will get into. */
  readonly key: HashKey;
  /** 32 random bits, new at each start. */
  readonly salt: number;
  /** What is kept of texts: nothing, or some 900 characters of what was asked and of the system prompt. */
  readonly text: 'none' | 'excerpt';
  /** What happens to a record when there is no room. */
  readonly whenFull: 'drop' | 'wait';
  /** Longest time from `append` until the record is written and synced, while the disk keeps up. */
  readonly syncMs: number;
  /** So many bytes are written without waiting for `syncMs`; 1 MB unless said. */
  readonly batchBytes?: number;
  /** Bound of records in memory; 32 MB unless said. The memory taken may be twice as much. */
  readonly queueBytesMax?: number;
  /** A segment is ended at this size, 16 MB unless said, and at this age, 60,000 ms unless said. */
  readonly segmentBytes?: number;
  readonly segmentMs?: number;
  /** Bound of all segments in the folder, of all workers together, within one segment a worker. */
  readonly folderBytesMax: number;
  /** Wall clock, milliseconds since 1970. */
  readonly nowMs: () => number;
  readonly disk?: SpoolDisk;
  /** Told once when writing begins to fail, and once when records begin to be lost. */
  readonly report: (fault: Fault) => void;
}

/** One request, its answer and what was decided about it. */
export interface ExchangeRecord {
  readonly exchange: Exchange;
  readonly fingerprint: Fingerprint;
  readonly decision: DecisionRecord | undefined;
}

export type SpoolRecord =
  | ExchangeRecord
  /** About a request that is no exchange, or of which nothing was read. */
  | {
      readonly exchange?: undefined;
      readonly fingerprint?: undefined;
      readonly decision: DecisionRecord;
    };

/** `wait` means that the record was not taken: await `whenRoom` and append it again. */
export type Appended = 'kept' | 'dropped' | 'wait';

/** Since the start. */
export interface SpoolCounts {
  readonly kept: number;
  /** Not recorded. */
  readonly dropped: number;
  /** In memory, not yet durable, bytes. */
  readonly waitingBytes: number;
  /** Durable, bytes. */
  readonly writtenBytes: number;
  readonly segments: number;
  /** Attempts to write that failed. */
  readonly failures: number;
  /** Whether the last attempt did. */
  readonly isFailing: boolean;
}

/** A model's name is what a client sends; none that exists is longer. */
const modelCharsMax = 256;
const batchBytesDefault = 1_000_000;
const queueBytesDefault = 32_000_000;
/** `close` gives the disk so long. */
const closeMsDefault = 5_000;
/** And then so long to answer the call that is under way. */
const answerMs = 500;

interface Promised {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
}

export class Spool {
  readonly #options: SpoolOptions;
  readonly #encode: EncodeOptions;
  readonly #queueBytesMax: number;
  readonly #batchBytes: number;
  readonly #syncMs: number;
  readonly #writer: SegmentWriter;
  #filling: FrameWriter;
  #flushing: FrameWriter;
  #texts: SystemTextWriter;
  #timer: NodeJS.Timeout | undefined;
  #idle: NodeJS.Timeout | undefined;
  #isRunning = false;
  #isClosed = false;
  #room: Promised | undefined;
  /** Resolved when what is in `#filling` is durable or given up. */
  #filled: Promised | undefined;
  #flushed: Promised | undefined;
  #kept = 0;
  #dropped = 0;
  /** Lost since the last time that a loss was written down. */
  #loss: { count: number; readonly fromMs: number; toMs: number } | undefined;

  constructor(options: SpoolOptions) {
    assert(/^[A-Za-z0-9]{1,16}$/.test(options.worker), 'a worker is named by letters and digits');
    const { segmentMs = 60_000, segmentBytes = 16_000_000 } = options;
    assert(segmentMs > 0 && segmentMs <= segmentMsMax, 'a segment is ended within ten minutes');
    this.#options = options;
    this.#encode = { streams: hashStreams(options.key, 0), keepsText: options.text === 'excerpt' };
    this.#queueBytesMax = options.queueBytesMax ?? queueBytesDefault;
    this.#batchBytes = options.batchBytes ?? batchBytesDefault;
    this.#syncMs = options.syncMs;
    this.#filling = new FrameWriter(options.salt);
    this.#flushing = new FrameWriter(options.salt);
    this.#texts = new SystemTextWriter(this.#encode.keepsText);
    const { folder, worker, salt, nowMs, report, folderBytesMax, disk = realDisk } = options;
    const bounds = { segmentMs, segmentBytes, folderBytesMax };
    const nameOf = (name: string): string => join(folder, name);
    this.#writer = new SegmentWriter({ folder, nameOf, worker, salt, nowMs, report, disk, ...bounds });
  }

  /** Whether `append` would take a record now. */
  get hasRoom(): boolean {
    return this.#waitingBytes < this.#queueBytesMax;
  }

  get #waitingBytes(): number {
    return this.#filling.length + this.#flushing.length;
  }

  /** Memory only; some microseconds. After `close` every record is dropped. */
  append(record: SpoolRecord): Appended {
    if (this.#isClosed) return this.#lose(1);
    if (!this.hasRoom) return this.#options.whenFull === 'wait' ? 'wait' : this.#lose(1);
    if (this.#loss !== undefined) this.#tellLoss();
    if (!this.#write(record)) return this.#lose(1);
    this.#kept += 1;
    this.#wake();
    return 'kept';
  }

  /** Resolves when there is room again, or none will ever be needed. */
  whenRoom(): Promise<void> {
    if (this.hasRoom || this.#isClosed) return Promise.resolve();
    this.#room ??= promised();
    return this.#room.promise;
  }

  /** Resolves when all that was appended is durable, or was given up by `close`. */
  async flush(): Promise<void> {
    if (this.#filling.length > 0) {
      this.#filled ??= promised();
      const { promise } = this.#filled;
      this.#begin();
      await promise;
    } else await this.#flushed?.promise;
  }

  /** Writes what is left and ends the segment; gives up after `withinMs`, and counts what is lost. */
  async close(withinMs: number = closeMsDefault): Promise<void> {
    if (this.#isClosed) return;
    if (this.#loss !== undefined) this.#tellLoss();
    this.#isClosed = true;
    clearTimeout(this.#idle);
    const ended = this.#end();
    if (!(await isWithin(ended, withinMs))) {
      this.#writer.giveUp();
      // A disk that does not even answer is not waited for.
      if (!(await isWithin(ended, answerMs))) this.#dropped += this.#recordsWaiting();
    }
    this.#room?.resolve();
  }

  async #end(): Promise<void> {
    await this.flush();
    clearTimeout(this.#timer);
    await this.#writer.finish();
  }

  #recordsWaiting(): number {
    return [this.#filling, this.#flushing].reduce(
      (sum, { rows }) => sum + countFrames(rows.view(0), frameKind.exchange),
      0,
    );
  }

  counts(): SpoolCounts {
    const { writtenBytes, segments, failures, isFailing } = this.#writer;
    const waitingBytes = this.#waitingBytes;
    return {
      kept: this.#kept,
      dropped: this.#dropped,
      waitingBytes,
      writtenBytes,
      segments,
      failures,
      isFailing,
    };
  }

  /** All frames of a record or none. */
  #write(record: SpoolRecord): boolean {
    const filling = this.#filling;
    const start = filling.length;
    const { fingerprint, decision } = record;
    if (fingerprint === undefined) return filling.json(frameKind.decision, decision);
    const exchange = bounded(record.exchange);
    const id = hashWith(exchange.id, this.#encode.streams);
    filling.begin(frameKind.exchange);
    writeExchange(filling.rows, { exchange, fingerprint, id }, this.#encode);
    if (!filling.end()) return false;
    if (decision !== undefined && !filling.json(frameKind.decision, decision)) {
      filling.rows.rewind(start);
      return false;
    }
    this.#texts.add(exchange, fingerprint);
    const text = this.#texts.take();
    if (text.count > 0) {
      filling.begin(frameKind.systemText);
      filling.rows.raw(text.bytes);
      filling.end();
    }
    return true;
  }

  #lose(count: number): Appended {
    const nowMs = this.#options.nowMs();
    this.#dropped += count;
    if (this.#loss === undefined) {
      this.#loss = { count: 0, fromMs: nowMs, toMs: nowMs };
      this.#options.report(lostFault());
    }
    this.#loss.count += count;
    this.#loss.toMs = nowMs;
    return 'dropped';
  }

  #tellLoss(): void {
    if (this.#loss !== undefined) this.#filling.json(frameKind.loss, this.#loss);
    this.#loss = undefined;
  }

  #wake(): void {
    if (this.#isRunning) return;
    if (this.#filling.length >= this.#batchBytes) this.#begin();
    else this.#timer ??= setTimeout(() => this.#begin(), this.#syncMs);
  }

  #begin(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#isRunning) return;
    this.#isRunning = true;
    clearTimeout(this.#idle);
    void this.#run();
  }

  /** One batch; what has gathered meanwhile waits for the timer, unless it is much or awaited. */
  async #run(): Promise<void> {
    const flushed = this.#filled ?? promised();
    [this.#filling, this.#flushing] = [this.#flushing, this.#filling];
    this.#filled = undefined;
    this.#flushed = flushed;
    // Each segment has the system prompts of its exchanges, so that none misses those of a segment that was lost.
    if (this.#writer.isLastOfSegment(this.#flushing.length)) {
      this.#texts = new SystemTextWriter(this.#encode.keepsText);
    }
    const frames = this.#flushing.view();
    const written = await this.#writer.write(frames);
    this.#dropped += countFrames(frames.subarray(written), frameKind.exchange);
    this.#flushing.clear();
    this.#flushed = undefined;
    flushed.resolve();
    this.#room?.resolve();
    this.#room = undefined;
    this.#isRunning = false;
    if (this.#filled !== undefined) this.#begin();
    else if (this.#filling.length > 0) this.#wake();
    else this.#rest();
  }

  /** A segment to which nothing comes is ended at its age all the same, so that the engine can put it away. */
  #rest(): void {
    const { restMs } = this.#writer;
    if (restMs === undefined || this.#isClosed) return;
    this.#idle = setTimeout(() => void this.#endIdle(), Math.max(0, restMs));
    this.#idle.unref();
  }

  async #endIdle(): Promise<void> {
    if (this.#isRunning || this.#filling.length > 0) return;
    this.#isRunning = true;
    this.#texts = new SystemTextWriter(this.#encode.keepsText);
    await this.#writer.finish();
    this.#isRunning = false;
    if (this.#filled !== undefined) this.#begin();
    else if (this.#filling.length > 0) this.#wake();
  }
}

/** Without the text that nobody sends in earnest. */
function bounded(exchange: Exchange): Exchange {
  if (exchange.model.length <= modelCharsMax) return exchange;
  return { ...exchange, model: exchange.model.slice(0, modelCharsMax) };
}

function promised(): Promised {
  let settle = (): void => {};
  const promise = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return { promise, resolve: settle };
}

/** Whether it resolves within the time. */
async function isWithin(work: Promise<void>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  const isDone = await Promise.race([work.then(() => true), late]);
  clearTimeout(timer);
  return isDone;
}

function lostFault(): Fault {
  return new Fault('spool.lost', {
    what: 'exchanges are not recorded: the spool has no room for them in memory, and cannot write fast enough',
    mend: 'look for spool.unwritable before this; else give the spool a faster disk or more memory',
  });
}
