// Segments of other machines into the spool folder of the engine, each whole and once. One process on the engine's
// machine reads the stream from its beginning; what is there was dealt with by nobody. Each step does its work in an order
// that lets it die anywhere: a segment that is whole is synced, its name is written to the ledger, the file is moved into
// the folder, its machine gets the receipt, and only then the texts are taken out of the stream. So a text that is met again
// belongs to a segment that the ledger names, or to one that has to come again anyway. Refused: writing the name after
// the move, for an engine that reads and removes the file in between leaves no sign that it was there.
//
// A receipt is the digest of what was received. Whoever runs the server could write any mark, but has never seen
// the records, so that he cannot make a machine remove what did not arrive; nor can he bring old records again, since
// a text is good for some hours, and names are remembered for longer.

import { join } from 'node:path';
import { systemCode } from '../core/system-code.ts';
import { Fault } from '../core/fault.ts';
import { parseSegmentName } from '../wire/spool-segment.ts';
import type { Link, Received } from './link.ts';
import { digestOfFile, segmentDisk, type SegmentDisk } from './segment-disk.ts';
import { SegmentLedger } from './segment-ledger.ts';
import { type Chunk, digestIn, parseMessage, receiptsOf, recordsStream } from './segment-message.ts';
import { type Part, SegmentParts } from './segment-parts.ts';
import { Problems } from './problems.ts';

export interface SegmentReceiverOptions {
  readonly link: Pick<Link, 'read' | 'remove' | 'setMark'>;
  /** The spool that the engine reads. */
  readonly folder: string;
  /** For segments that are on their way and the ledger; on the same file system, of no other use. */
  readonly staging: string;
  /** Its own: what it sent when it had no engine lies in its own folder already. */
  readonly machine: string;
  /** Wall clock, milliseconds since 1970. */
  readonly nowMs: () => number;
  /** Nothing is taken while the spool folder holds as much; exceeded by what one step brings. */
  readonly bytesMax: number;
  /** Names that the ledger remembers; 100,000 unless said. */
  readonly namesMax?: number;
  readonly disk?: SegmentDisk;
  /** Told at most once a minute for each code: fleet.not-ours, fleet.segment-refused, spool.unwritable. */
  readonly onProblem?: (problem: Fault) => void;
}

/** What one step brought. */
export interface ReceivedStep {
  /** `full` and `failing`: nothing was taken, a second later is soon enough for the next step. */
  readonly state: 'taken' | 'idle' | 'full' | 'failing';
  /** Put into the spool folder. */
  readonly segments: number;
  readonly bytes: number;
  /** Texts that the fleet did not seal. */
  readonly foreign: number;
  /** Texts and segments of the fleet that make no sense. */
  readonly refused: number;
}

/** Texts read at a time: 4 MB. */
const readCount = 16;
/** The folder is looked at not more often. */
const lookEveryMs = 1_000;
/** A text is good for so long by the clocks of both machines; the ledger is expected to remember names for longer. */
const goodMs = 6 * 3_600_000;
const namesDefault = 100_000;

/** What is to be done with the texts of one step. */
interface Batch {
  readonly ids: readonly string[];
  /** Machine and segment of receipts that are owed. */
  readonly owed: Map<string, Chunk>;
  readonly gone: string[];
  foreign: number;
  refused: number;
  segments: number;
  bytes: number;
}

/** One step at a time, in one process. */
export class SegmentReceiver {
  readonly #options: SegmentReceiverOptions;
  readonly #disk: SegmentDisk;
  readonly #parts: SegmentParts;
  readonly #ledger: SegmentLedger;
  readonly #problems: Problems;
  #isReady = false;
  #usedBytes = 0;
  #lookedMs = -Infinity;

  constructor(options: SegmentReceiverOptions) {
    const { staging, nowMs, disk = segmentDisk, namesMax = namesDefault } = options;
    this.#options = options;
    this.#disk = disk;
    this.#parts = new SegmentParts(staging, { disk, nowMs });
    this.#ledger = new SegmentLedger(join(staging, 'received'), { disk, namesMax });
    this.#problems = new Problems(nowMs, options.onProblem ?? (() => {}));
  }

  /**
   * Ends what an earlier process began; the first step does it otherwise, and each after one that failed.
   * @throws {Fault} spool.unwritable
   */
  async recall(): Promise<void> {
    const { folder, staging } = this.#options;
    const disk = this.#disk;
    try {
      for (const path of [folder, staging]) await disk.makeFolder(path);
      await this.#ledger.recall();
      for (const { segment, path } of await this.#parts.left()) {
        // Its name is written down and it is still here: it was never moved.
        if (this.#ledger.digestOf(segment) === undefined) await disk.remove(path);
        else await disk.rename(path, join(folder, segment));
      }
      for (const path of [folder, staging]) await disk.sync(path);
      this.#isReady = true;
    } catch (error) {
      throw unwritable(folder, error);
    }
  }

  /**
   * Waits up to `waitMs` for something to take. Resolves with `failing` when the disk does not take it; what was not taken
   * stays in the stream or is sent again. @throws {Fault} fleet.unavailable
   */
  async step(waitMs: number): Promise<ReceivedStep> {
    const nothing = { segments: 0, bytes: 0, foreign: 0, refused: 0 };
    try {
      if (!this.#isReady) await this.recall();
      if (await this.#isFull()) return { ...nothing, state: 'full' };
      const limit = { count: readCount, waitMs };
      const received = await this.#options.link.read(recordsStream, '0', limit);
      if (received.length === 0) return { ...nothing, state: 'idle' };
      const { segments, bytes, foreign, refused } = await this.#take(received);
      return { state: 'taken', segments, bytes, foreign, refused };
    } catch (error) {
      if (error instanceof Fault && error.code === 'fleet.unavailable') throw error;
      // Files may be in any state now.
      this.#isReady = false;
      this.#problems.tell(error instanceof Fault ? error : unwritable(this.#options.folder, error));
      return { ...nothing, state: 'failing' };
    }
  }

  async #isFull(): Promise<boolean> {
    const { folder, nowMs, bytesMax } = this.#options;
    const sinceMs = nowMs() - this.#lookedMs;
    if (sinceMs < 0 || sinceMs >= lookEveryMs) {
      this.#usedBytes = 0;
      for (const name of await this.#disk.names(folder)) {
        if (parseSegmentName(name) === undefined) continue;
        this.#usedBytes += (await this.#disk.size(join(folder, name))) ?? 0;
      }
      this.#lookedMs = nowMs();
    }
    return this.#usedBytes >= bytesMax;
  }

  async #take(received: readonly Received[]): Promise<Batch> {
    const { link } = this.#options;
    const ids = received.map(({ id }) => id);
    const batch: Batch = { ids, owed: new Map(), gone: [], foreign: 0, refused: 0, segments: 0, bytes: 0 };
    for (const { bytes } of received) await this.#read(bytes, batch);
    await this.#deliver(batch);
    for (const { machine, segment } of batch.owed.values()) {
      const digest = this.#ledger.digestOf(segment);
      if (digest !== undefined) await link.setMark(receiptsOf(machine), segment, digest);
    }
    await link.remove(recordsStream, ids);
    // Not before: a text of theirs that is met again would bring them again.
    await this.#ledger.setGone(batch.gone);
    if (batch.foreign > 0) this.#problems.tell(foreignFault());
    if (batch.refused > 0) this.#problems.tell(refusedFault());
    return batch;
  }

  async #read(bytes: Buffer | undefined, batch: Batch): Promise<void> {
    const { machine, nowMs } = this.#options;
    if (bytes === undefined) {
      batch.foreign += 1;
      return;
    }
    const message = parseMessage(bytes);
    if (message?.machine === machine) return;
    if (message?.kind === 'gone') batch.gone.push(...message.segments);
    else if (message === undefined || Math.abs(nowMs() - message.sentMs) > goodMs) batch.refused += 1;
    else {
      // That there is nothing to receipt yet is known when all is delivered.
      batch.owed.set(`${message.machine} ${message.segment}`, message);
      if (this.#ledger.digestOf(message.segment) !== undefined) return;
      if ((await this.#parts.take(message)) === 'refused') batch.refused += 1;
    }
  }

  /** What is whole gets into the folder. */
  async #deliver(batch: Batch): Promise<void> {
    const { folder, staging } = this.#options;
    const disk = this.#disk;
    const parts: Part[] = [];
    for (const part of this.#parts.takeWhole()) {
      if (await this.#isFree(part, batch)) parts.push(part);
    }
    if (parts.length === 0) return;
    for (const { path } of parts) await disk.sync(path);
    // Also their names, or what the ledger says is nowhere.
    await disk.sync(staging);
    await this.#ledger.add(parts.map(({ segment, hash }) => ({ segment, digest: digestIn(hash) })));
    for (const { segment, path } of parts) await disk.rename(path, join(folder, segment));
    for (const path of [folder, staging]) await disk.sync(path);
    batch.segments += parts.length;
    for (const { total } of parts) batch.bytes += total;
    this.#usedBytes += batch.bytes;
  }

  /** False when the folder has a segment of this name that the ledger does not know: it stays as it is. */
  async #isFree(part: Part, batch: Batch): Promise<boolean> {
    const there = join(this.#options.folder, part.segment);
    const size = await this.#disk.size(there);
    if (size === undefined) return true;
    const digest = digestIn(part.hash);
    const isSame = size === part.total && (await digestOfFile(this.#disk, there, size)) === digest;
    await this.#disk.remove(part.path);
    // A ledger that somebody removed, or the copy of a disk.
    if (isSame) await this.#ledger.add([{ segment: part.segment, digest }]);
    else batch.refused += 1;
    return false;
  }
}

function unwritable(folder: string, error: unknown): Fault {
  const code = systemCode(error) ?? 'an error';
  return new Fault('spool.unwritable', {
    what: `segments of other machines cannot be put into ${folder} (${code}); they wait`,
    mend: 'make room on the disk, and check that the folders of the spool and beside it are writable',
    cause: error,
  });
}

function foreignFault(): Fault {
  return new Fault('fleet.not-ours', {
    what: 'texts that were not sealed by this fleet stood among its records; they were removed',
    mend: 'give every machine the same fleet.secret, and keep others from writing to the server',
  });
}

function refusedFault(): Fault {
  return new Fault('fleet.segment-refused', {
    what: 'texts of this fleet were not taken for records: sent hours ago, damaged, or of another version; they were removed',
    mend: 'check the clocks of the machines; if they are right, run one version on all of them',
  });
}
