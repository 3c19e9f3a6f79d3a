// Spools of gateways into the store. Each reading takes what is new in the segments since the last one, checks it, and
// puts exchanges into `fresh`, system prompts and decisions where they belong; `remember` then writes how far everything
// was read, and removes segments that are read to their end.
//
// Exactly once, wherever the engine is killed: positions are written after rows, so that nothing is skipped, and rows
// that may be there already are looked up by their ids, so that nothing is there twice. Only what lay in the
// folder at the start can be such, and what a failed reading left; all else is new by construction. Refused: a set of
// all known ids in memory (11 bytes for each exchange of the store, to answer a question that only a restart asks).

import { readdir, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCode } from '../core/system-code.ts';
import { Fault } from '../core/fault.ts';
import type { ProblemReport } from '../core/report.ts';
import { RowWriter } from '../store/row-writer.ts';
import { spoolPositionsTable } from '../store/schema/0009-spool.ts';
import type { Store } from '../store/store.ts';
import { parseSegmentName } from '../wire/spool-segment.ts';
import type { DecisionFiles } from './decision-files.ts';
import { ProblemLedger, type Trouble } from './problem-ledger.ts';
import { SpoolBatch } from './spool-batch.ts';
import { readSegment, segmentOf, type SpoolSegment } from './spool-pieces.ts';

export interface SpoolReaderOptions {
  readonly store: Store;
  readonly folder: string;
  /** Wall clock, milliseconds since 1970. */
  readonly nowMs: () => number;
  /** A segment that was read to its end is kept so long before it is removed; 120,000 unless said. */
  readonly keepMs?: number;
  /** Read at a time; 256 MB unless said. The rest waits for the next reading. */
  readonly bytesMax?: number;
  /** Reads again whatever is in the folder: after a loss of power, which can take from the store what it had taken. */
  readonly isRecheck?: boolean;
  /** Where decisions in which a rule had a say are written as well. */
  readonly decisions?: DecisionFiles;
  /** Of each reading, once all of it is in the store. */
  readonly onTaken?: (read: SpoolRead) => void;
}

/** What one reading brought. */
export interface SpoolRead {
  /** New exchanges, now in `fresh`. */
  readonly exchanges: number;
  /** Exchanges that were in the store already. */
  readonly repeated: number;
  readonly decisions: number;
  /** Records that gateways say they could not keep. */
  readonly lost: number;
  /** Places where bytes were damaged. */
  readonly damaged: number;
  readonly bytes: number;
  readonly problems: readonly ProblemReport[];
}

const keepMsDefault = 120_000;
const bytesDefault = 256_000_000;
/** Rows are handed to the store in pieces of about this size. */
const appendBytes = 32_000_000;

export class SpoolReader {
  readonly folder: string;
  readonly #options: SpoolReaderOptions;
  readonly #segments = new Map<string, SpoolSegment>();
  #isFirstLook = true;
  #sequence = 0;
  #read: SpoolRead | undefined;

  constructor(options: SpoolReaderOptions) {
    this.#options = options;
    this.folder = options.folder;
  }

  /** Recalls how far the segments of the folder were read. @throws {Fault} store.query-failed, input.unreadable */
  async recall(): Promise<void> {
    await this.#look();
    const { store, isRecheck = false } = this.#options;
    const last = await store.query('SELECT max(sequence) AS sequence FROM @spool_positions');
    this.#sequence = last.numbers('sequence')[0] ?? 0;
    const names = [...this.#segments.keys()];
    if (names.length === 0 || isRecheck) return;
    // Names begin with the time: those that sort before all that is there are gone for good.
    await store.command('DELETE FROM @spool_positions WHERE segment < {oldest:String}', {
      oldest: names[0] ?? '',
    });
    const found = await store.query(
      'SELECT segment, max(offset) AS reached FROM @spool_positions GROUP BY segment',
    );
    const reached = found.numbers('reached');
    found.strings('segment').forEach((name, row) => {
      const segment = this.#segments.get(name);
      if (segment === undefined) return;
      segment.offset = reached[row] ?? 0;
      segment.readTo = segment.offset;
    });
  }

  /**
   * Puts what is new into `fresh`, which must be there and empty, and into `system_texts` and `decisions`. To be followed
   * by `remember` when all of `fresh` is in `exchanges`; otherwise the next reading brings the same again.
   *
   * @throws {Fault} store.query-failed, input.unreadable
   */
  async read(): Promise<SpoolRead> {
    await this.#look();
    const { store, nowMs, bytesMax = bytesDefault } = this.#options;
    const ledger = new ProblemLedger();
    const batch = new SpoolBatch(store, this.#options.decisions);
    const counts = { bytes: 0, damaged: 0, lost: 0 };
    for (const segment of this.#segments.values()) {
      if (counts.bytes >= bytesMax) break;
      const found = await readSegment(segment, {
        folder: this.folder,
        nowMs: nowMs(),
        bytesMax: bytesMax - counts.bytes,
        take: (frame) => batch.add(frame),
        pause: () => (batch.bytes >= appendBytes ? batch.store() : undefined),
      });
      counts.bytes += found.bytes;
      counts.damaged += found.damaged.length;
      const places = found.damaged.map((offset) => `${segment.name}:${offset}`);
      if (places.length > 0) ledger.add({ ...damagedTrouble, count: places.length }, places);
      if (found.isUnreadable) ledger.add(unreadableTrouble, [segment.name]);
    }
    await batch.store();
    const { lost, read, decisions, untold } = batch;
    if (lost > 0) ledger.add({ ...lostTrouble, count: lost }, []);
    if (untold.count > 0) ledger.add({ ...untoldTrouble, count: untold.count }, [...untold.files]);
    const fresh = await store.query('SELECT count() AS n FROM @fresh');
    const exchanges = fresh.numbers('n')[0] ?? 0;
    const problems = ledger.reports();
    this.#read = { ...counts, lost, exchanges, repeated: read - exchanges, decisions, problems };
    return this.#read;
  }

  /** Bytes in the folder that were not read and remembered; what cannot be read is left out. */
  async backlogBytes(): Promise<number> {
    const names = await readdir(this.folder).catch(() => []);
    const waiting = names.map(async (name) => {
      const known = this.#segments.get(name);
      if (known?.isEnded === true || known?.isUnreadable === true) return 0;
      if (known === undefined && parseSegmentName(name) === undefined) return 0;
      return Math.max(0, (await this.#sizeOf(name)) - (known?.offset ?? 0));
    });
    return (await Promise.all(waiting)).reduce((sum, bytes) => sum + bytes, 0);
  }

  /** Writes how far everything was read, then removes what is finished. */
  async remember(): Promise<void> {
    const { store, nowMs, keepMs = keepMsDefault } = this.#options;
    const writer = new RowWriter();
    const moved = [...this.#segments.values()].filter((segment) => segment.readTo > segment.offset);
    for (const { name, readTo } of moved) {
      this.#sequence += 1;
      writer.text(name);
      writer.u64(readTo >>> 0, Math.floor(readTo / 4_294_967_296));
      writer.u64(this.#sequence >>> 0, Math.floor(this.#sequence / 4_294_967_296));
    }
    await store.append(spoolPositionsTable, writer.take());
    for (const segment of moved) segment.offset = segment.readTo;
    if (this.#read !== undefined) this.#options.onTaken?.(this.#read);
    this.#read = undefined;
    for (const segment of this.#segments.values()) {
      if (!segment.isEnded || segment.offset < segment.readTo) continue;
      segment.endedMs ??= nowMs();
      if (nowMs() < segment.endedMs + keepMs) continue;
      // What cannot be removed now is tried again the next time.
      await unlink(join(this.folder, segment.name)).catch(() => {});
    }
  }

  /** Finds new segments, oldest first, and forgets those that are gone. */
  async #look(): Promise<void> {
    const names = await readdir(this.folder).catch((error: unknown) => {
      // Gateways make it with their first record.
      if (isMissing(error)) return [];
      throw new Fault('input.unreadable', {
        what: `the spool ${this.folder} cannot be read`,
        mend: 'run the engine as the user that gateways run as',
        cause: error,
      });
    });
    const there = new Set(names);
    for (const name of this.#segments.keys()) if (!there.has(name)) this.#segments.delete(name);
    for (const segment of this.#segments.values()) {
      // What a reading took that was not remembered may be in the store.
      segment.riskyTo = Math.max(segment.riskyTo, segment.readTo);
      if (segment.readTo > segment.offset) segment.isEnded = false;
      segment.readTo = segment.offset;
    }
    for (const name of names.toSorted((one, other) => (one < other ? -1 : 1))) {
      const parsed = parseSegmentName(name);
      if (parsed === undefined || this.#segments.has(name)) continue;
      const size = await this.#sizeOf(name);
      const riskyTo = this.#isFirstLook ? size : 0;
      this.#segments.set(name, segmentOf(name, { ...parsed, riskyTo }));
    }
    this.#isFirstLook = false;
  }

  /** 0 when it is gone. */
  #sizeOf(name: string): Promise<number> {
    return stat(join(this.folder, name)).then(
      (facts) => facts.size,
      () => 0,
    );
  }
}

const damagedTrouble: Trouble = {
  code: 'spool.damaged',
  text: 'bytes of a segment are damaged; reading went on behind them',
  mend: 'check the disk, unless a machine lost power or a gateway was killed: then the records of its last moment are lost',
  count: 1,
};

const unreadableTrouble: Trouble = {
  code: 'spool.unreadable',
  text: 'a segment begins with nothing that this version can read; it was left where it is',
  mend: 'update the engine, if gateways are newer than it; else the file is damaged: move it elsewhere',
  count: 1,
};

const untoldTrouble: Trouble = {
  code: 'decisions.unwritable',
  text: 'decisions that are in the store and could not be written to their files',
  mend: 'make room on the disk, or mend the permissions of the folder of decisions',
  count: 1,
};

const lostTrouble: Trouble = {
  code: 'spool.lost',
  text: 'exchanges that a gateway answered and had no room to record',
  mend: 'see the log of the gateways: a full or slow disk, or an engine that did not run',
  count: 1,
};

function isMissing(error: unknown): boolean {
  return systemCode(error) === 'ENOENT';
}
