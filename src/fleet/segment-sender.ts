// Segments that a machine's gateways have ended, to the machine with the engine, while few wait at the server. A file is
// removed when the receipt for it is there, which is the digest of what lies on the other side's disk; so whatever dies or
// forgets in between, it is sent again. When: a receipt is given before a text is taken out of the stream, so that a
// segment whose last chunk is gone from the stream without a receipt was lost on the way, and one whose chunk
// still stands there waits, however long. All state is in memory; a sender that is made anew looks at the receipts and begins
// again, and what it sends twice is received once. Refused: sending by the clock alone, which fills the stream with the
// same records whenever the engine is slow.

import type { Hash } from 'node:crypto';
import { join } from 'node:path';
import { systemCode } from '../core/system-code.ts';
import { assert } from '../core/assert.ts';
import { Fault } from '../core/fault.ts';
import { parseSegmentName } from '../wire/spool-segment.ts';
import type { Link } from './link.ts';
import { digestOfFile, segmentDisk, type SegmentDisk } from './segment-disk.ts';
import { segmentEnd } from './segment-end.ts';
import {
  chunkBytesMax,
  digestIn,
  encodeMessage,
  goneMax,
  isMachine,
  newHash,
  receiptsOf,
  recordsStream,
  segmentBytesMax,
} from './segment-message.ts';
import { Problems } from './problems.ts';

export interface SegmentSenderOptions {
  readonly link: Pick<Link, 'append' | 'has' | 'length' | 'marks' | 'removeMarks'>;
  /** The spool of the gateways of this machine. */
  readonly folder: string;
  /** Its name in the fleet: letters, digits, dots, dashes and underscores. */
  readonly machine: string;
  /** Wall clock, milliseconds since 1970. */
  readonly nowMs: () => number;
  /** Sent at a time, at most 1 MiB; 262,144 unless said. */
  readonly chunkBytes?: number;
  /** Nothing is sent while so many texts wait at the server, of all machines together; 256 unless said. */
  readonly waitingMax?: number;
  /** A segment that was sent is looked after so often, until its receipt is there; 10,000 ms unless said. */
  readonly resendMs?: number;
  readonly disk?: SegmentDisk;
  /** Told at most once a minute: fleet.segment-kept. */
  readonly onProblem?: (problem: Fault) => void;
}

/** What one step did. */
export interface SentStep {
  readonly chunks: number;
  readonly bytes: number;
  /** Segments whose receipt came, and that are removed. */
  readonly removed: number;
  /** Too much waits at the server. */
  readonly isHeldUp: boolean;
}

/** On its way: sent up to `offset`. */
interface Outgoing {
  readonly name: string;
  readonly size: number;
  offset: number;
  hash: Hash;
}

/** Wholly sent, without a receipt. */
interface Sent {
  readonly size: number;
  readonly digest: string;
  /** Of its last chunk in the stream. */
  readonly lastId: string;
  askedMs: number;
}

const chunkBytesDefault = 262_144;
const waitingDefault = 256;
const resendMsDefault = 10_000;
/** The server may keep so many times what waits: machines that race past the bound, and one entry for each receipt. */
const keptTimes = 16;
/** An expired segment must stay as it is for so long before it is taken for ended: after a machine slept, its writers end it within a minute. */
const settleMs = 120_000;
/** A segment that could not be sent, or whose receipt is for something else, is let be for so long. */
const asideMs = 600_000;

/** One step at a time, in one process. */
export class SegmentSender {
  readonly #options: SegmentSenderOptions;
  readonly #disk: SegmentDisk;
  readonly #problems: Problems;
  readonly #receipts: string;
  readonly #chunkBytes: number;
  readonly #waitingMax: number;
  #outgoing: Outgoing | undefined;
  /** By name in the order of their last chunks. */
  readonly #sent = new Map<string, Sent>();
  /** Expired: how long they have been as they are. */
  readonly #settling = new Map<string, { readonly size: number; readonly sinceMs: number }>();
  /** Set aside, and when. */
  readonly #aside = new Map<string, number>();

  constructor(options: SegmentSenderOptions) {
    const { machine, chunkBytes = chunkBytesDefault, waitingMax = waitingDefault } = options;
    assert(isMachine(machine), 'the name of a machine is of letters, digits, dots, dashes and underscores');
    assert(chunkBytes > 0 && chunkBytes <= chunkBytesMax, 'a chunk has at most 1 MiB');
    this.#options = options;
    this.#disk = options.disk ?? segmentDisk;
    this.#problems = new Problems(options.nowMs, options.onProblem ?? (() => {}));
    this.#receipts = receiptsOf(machine);
    this.#chunkBytes = chunkBytes;
    this.#waitingMax = waitingMax;
  }

  /**
   * Removes what was received, sends what is ended. To be called again at once after one that sent something and was not
   * held up, else a second later. @throws {Fault} fleet.unavailable
   */
  async step(): Promise<SentStep> {
    const { link, folder } = this.#options;
    const names = await this.#disk.names(folder).catch((error: unknown) => this.#unreadable(error));
    if (names === undefined) return { chunks: 0, bytes: 0, removed: 0, isHeldUp: false };
    const there = new Set(names.filter((name) => parseSegmentName(name) !== undefined).toSorted());
    this.#forgetBut(there);
    // In this order: a receipt is given before its chunk is taken out of the stream.
    const unfound = await this.#unfound();
    const receipts = await link.marks(this.#receipts);
    const removed = await this.#remove(receipts, there);
    for (const name of unfound) this.#sent.delete(name);
    await this.#tellGone([...receipts.keys()].filter((name) => !there.has(name)));
    return { ...(await this.#send(there)), removed };
  }

  #unreadable(error: unknown): undefined {
    const { folder } = this.#options;
    this.#problems.tell(keptFault(`the spool ${folder} cannot be read (${codeOf(error)})`));
  }

  #forgetBut(there: ReadonlySet<string>): void {
    for (const map of [this.#sent, this.#settling, this.#aside]) {
      for (const name of map.keys()) if (!there.has(name)) map.delete(name);
    }
    if (this.#outgoing !== undefined && !there.has(this.#outgoing.name)) this.#outgoing = undefined;
  }

  /** Segments that were sent and whose last chunk is not in the stream any more. */
  async #unfound(): Promise<readonly string[]> {
    const { link, nowMs, resendMs = resendMsDefault } = this.#options;
    const unfound: string[] = [];
    for (const [name, { lastId, askedMs }] of this.#sent) {
      if (!this.#isOver(askedMs, resendMs)) break;
      if (await link.has(recordsStream, lastId)) {
        // What was sent later stands behind it.
        for (const sent of this.#sent.values()) sent.askedMs = nowMs();
        break;
      }
      unfound.push(name);
    }
    return unfound;
  }

  /** Removes the files of which all was received, also from `there`. */
  async #remove(receipts: ReadonlyMap<string, string>, there: Set<string>): Promise<number> {
    const { link, folder } = this.#options;
    let removed = 0;
    for (const [name, digest] of receipts) {
      if (!there.has(name)) continue;
      if (await this.#isRemoved(name, digest)) {
        there.delete(name);
        removed += 1;
      } else await link.removeMarks(this.#receipts, [name]);
    }
    // What a loss of power brought back would be sent after it was said to be gone.
    if (removed > 0) await this.#disk.sync(folder).catch((error: unknown) => this.#unreadable(error));
    this.#forgetBut(there);
    return removed;
  }

  /** By its receipt; if not, the receipt is of no use, and the segment will be sent again. */
  async #isRemoved(name: string, digest: string): Promise<boolean> {
    if (this.#isAside(name)) return false;
    try {
      if ((await this.#digestOf(name)) === digest) {
        await this.#disk.remove(join(this.#options.folder, name));
        return true;
      }
      this.#setAside(name, 'the engine has received something else by its name');
    } catch (error) {
      this.#setAside(name, codeOf(error));
    }
    return false;
  }

  async #digestOf(name: string): Promise<string> {
    const path = join(this.#options.folder, name);
    const size = (await this.#disk.size(path)) ?? 0;
    const sent = this.#sent.get(name);
    return sent?.size === size ? sent.digest : digestOfFile(this.#disk, path, size);
  }

  /** Says that they will not come again, and clears away their receipts. */
  async #tellGone(names: readonly string[]): Promise<void> {
    const { link, machine } = this.#options;
    for (let at = 0; at < names.length; at += goneMax) {
      const some = names.slice(at, at + goneMax);
      const segments = some.filter((name) => parseSegmentName(name) !== undefined);
      await this.#append(encodeMessage({ kind: 'gone', machine, segments }));
      await link.removeMarks(this.#receipts, some);
    }
  }

  /** Oldest first, after what is on its way. */
  async #send(there: ReadonlySet<string>): Promise<Omit<SentStep, 'removed'>> {
    const { link } = this.#options;
    const done = { chunks: 0, bytes: 0 };
    const begun = this.#outgoing === undefined ? [] : [this.#outgoing.name];
    for (const name of [...begun, ...there]) {
      this.#outgoing = await this.#begin(name).catch((error: unknown) => this.#setAside(name, codeOf(error)));
      while (this.#outgoing !== undefined) {
        const isEnough = done.chunks >= this.#waitingMax;
        if (isEnough || (await link.length(recordsStream)) >= this.#waitingMax)
          return { ...done, isHeldUp: !isEnough };
        const bytes = await this.#sendChunk(this.#outgoing);
        done.chunks += bytes > 0 ? 1 : 0;
        done.bytes += bytes;
      }
    }
    return { ...done, isHeldUp: false };
  }

  /** Undefined for a segment that is not ended, or not to be sent now. */
  async #begin(name: string): Promise<Outgoing | undefined> {
    if (this.#outgoing?.name === name) return this.#outgoing;
    if (this.#sent.has(name) || this.#isAside(name)) return undefined;
    const { folder, nowMs } = this.#options;
    const path = join(folder, name);
    const end = await segmentEnd(name, { folder, disk: this.#disk, nowMs: nowMs() });
    if (end === undefined || !this.#isSettled(name, end)) return undefined;
    const { size } = end;
    if (size > segmentBytesMax) return this.#setAside(name, 'too large');
    if (size === 0) {
      // Its writer was killed before it wrote anything.
      await this.#disk.remove(path);
      return undefined;
    }
    // What a loss of power could take from the file now would make it another than the one received.
    await this.#disk.sync(path);
    return { name, size, offset: 0, hash: newHash() };
  }

  #isSettled(name: string, { state, size }: { readonly state: string; readonly size: number }): boolean {
    if (state !== 'expired') return state === 'ended';
    const seen = this.#settling.get(name);
    if (seen?.size === size) return this.#isOver(seen.sinceMs, settleMs);
    this.#settling.set(name, { size, sinceMs: this.#options.nowMs() });
    return false;
  }

  /** The next chunk; returns its bytes, 0 when the file is not what it was. */
  async #sendChunk(outgoing: Outgoing): Promise<number> {
    const { folder, machine, nowMs } = this.#options;
    const { name, size, offset } = outgoing;
    const length = Math.min(this.#chunkBytes, size - offset);
    const read = this.#disk.read(join(folder, name), offset, length);
    const bytes = await read.catch((error: unknown) => this.#setAside(name, codeOf(error)));
    if (bytes?.length !== length) {
      this.#outgoing = undefined;
      return 0;
    }
    const hash = outgoing.hash.copy().update(bytes);
    const isLast = offset + length === size;
    const digest = isLast ? digestIn(hash) : undefined;
    const sentMs = nowMs();
    const part = { machine, segment: name, offset, total: size, sentMs, digest, bytes };
    const lastId = await this.#append(encodeMessage({ kind: 'chunk', ...part }));
    outgoing.hash = hash;
    outgoing.offset += length;
    if (digest !== undefined) {
      this.#outgoing = undefined;
      this.#sent.set(name, { size, digest, lastId, askedMs: sentMs });
    }
    return length;
  }

  #append(message: Buffer): Promise<string> {
    return this.#options.link.append(recordsStream, message, keptTimes * this.#waitingMax);
  }

  #setAside(name: string, why: string): undefined {
    this.#aside.set(name, this.#options.nowMs());
    this.#sent.delete(name);
    this.#problems.tell(keptFault(`the segment ${name} was not sent to the engine, or not removed (${why})`));
  }

  #isAside(name: string): boolean {
    const sinceMs = this.#aside.get(name);
    return sinceMs !== undefined && !this.#isOver(sinceMs, asideMs);
  }

  /** Also when the clock was set back. */
  #isOver(sinceMs: number, forMs: number): boolean {
    const passedMs = this.#options.nowMs() - sinceMs;
    return passedMs < 0 || passedMs >= forMs;
  }
}

/** Never more of an error than its code. */
function codeOf(error: unknown): string {
  return systemCode(error) ?? 'an error';
}

function keptFault(what: string): Fault {
  return new Fault('fleet.segment-kept', {
    what: `${what}; it is tried again later`,
    mend: 'check the disk and the permissions of the spool; a segment of which the engine has another version can be moved elsewhere',
  });
}
