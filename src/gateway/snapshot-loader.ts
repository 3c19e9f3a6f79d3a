// Reads a verdict snapshot without holding up requests: a piece of the file, then lines of it until the slice of time is
// over, then whatever else the event loop has to do. Nothing of a file counts before its footer has said that all of it
// has come as it was written; what is wrong with it is told by a fault, and what was loaded before stays.

import { createHash, type Hash as Digest } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { setImmediate as turn } from 'node:timers/promises';
import { Fault } from '../core/fault.ts';
import type { HashKey } from '../fingerprint/hash.ts';
import {
  keyCheckOf,
  parseHeader,
  parseLine,
  verdictLimits,
  type VerdictFooter,
} from '../wire/verdict-snapshot.ts';
import { VerdictTables } from './verdict-tables.ts';

/** Small, for its checksum is part of a slice. */
const pieceBytes = 32_768;
/** Time of the event loop that is taken at once; the line under way is finished. */
const sliceMs = 0.6;

export interface LoadOptions {
  readonly key: HashKey;
  /** Monotonic clock, milliseconds. */
  readonly clockMs: () => number;
}

export interface LoadedSnapshot {
  readonly tables: VerdictTables;
  readonly bytes: number;
  /** Longest time that the event loop was held, milliseconds. */
  readonly sliceMsMax: number;
}

/** From where `file` stands to its end; the caller closes it. @throws {Fault} verdicts.damaged, verdicts.unreadable */
export async function loadSnapshot(file: FileHandle, options: LoadOptions): Promise<LoadedSnapshot> {
  const { clockMs } = options;
  const reading = new SnapshotReading(options.key);
  // What is left of a line, and behind it the next piece.
  const buffer = Buffer.allocUnsafe(verdictLimits.lineBytes + pieceBytes);
  let [kept, bytes, sliceMsMax] = [0, 0, 0];
  for (;;) {
    const bytesRead = await readPiece(file, buffer, kept);
    if (bytesRead === 0) break;
    bytes += bytesRead;
    const known = buffer.subarray(0, kept + bytesRead);
    let startedMs = clockMs();
    let from = 0;
    for (let to = known.indexOf(10, kept); to !== -1; to = known.indexOf(10, from)) {
      reading.add(known, from, to + 1);
      from = to + 1;
      const spentMs = clockMs() - startedMs;
      if (spentMs < sliceMs) continue;
      sliceMsMax = Math.max(sliceMsMax, spentMs);
      await turn();
      startedMs = clockMs();
    }
    reading.sum(known.subarray(0, from));
    kept = known.length - from;
    if (kept > verdictLimits.lineBytes) throw damaged('a line is too long');
    buffer.copyWithin(0, from, known.length);
    sliceMsMax = Math.max(sliceMsMax, clockMs() - startedMs);
  }
  return { tables: reading.end(kept), bytes, sliceMsMax };
}

/** At most `pieceBytes` to `at`; 0 at the end. */
async function readPiece(file: FileHandle, buffer: Buffer, at: number): Promise<number> {
  try {
    return (await file.read(buffer, at, pieceBytes, null)).bytesRead;
  } catch (cause) {
    throw new Fault('verdicts.unreadable', {
      what: 'the verdict snapshot cannot be read to its end',
      mend: 'check the medium that it lies on; the last good snapshot stays in force',
      cause,
    });
  }
}

function damaged(what: string): Fault {
  return new Fault('verdicts.damaged', {
    what: `the verdict snapshot is not whole: ${what}`,
    mend: 'let the engine write it again; the last good snapshot stays in force',
  });
}

/** The lines of one file in turn. */
class SnapshotReading {
  readonly #key: HashKey;
  readonly #digest: Digest = createHash('sha256');
  #tables: VerdictTables | undefined;
  #footer: VerdictFooter | undefined;
  /** Of the piece under way: where its footer begins, if that is in it. */
  #footerAt: number | undefined;
  #lines = 0;

  constructor(key: HashKey) {
    this.#key = key;
  }

  /** Takes the line from `from` to `to` of a piece, its end included. @throws {Fault} verdicts.damaged */
  add(piece: Buffer, from: number, to: number): void {
    if (this.#footer !== undefined) throw damaged('something follows its footer');
    const text = piece.toString('utf8', from, to - 1);
    if (this.#tables === undefined) this.#begin(text);
    else if (this.#isFooter(text, this.#tables)) {
      this.#footerAt = from;
      return;
    }
    this.#lines += 1;
  }

  /** Takes the lines of a piece into the checksum, once all of them were added: a call for each would cost as much as they do. */
  sum(lines: Buffer): void {
    this.#digest.update(lines.subarray(0, this.#footerAt ?? lines.length));
    this.#footerAt = undefined;
  }

  #begin(text: string): void {
    const header = parseHeader(text);
    if (header === undefined) throw damaged('its first line is no header that this version reads');
    this.#tables = new VerdictTables(header, { key: this.#key, keyCheck: keyCheckOf(this.#key) });
  }

  /** Takes any line after the header. */
  #isFooter(text: string, tables: VerdictTables): boolean {
    const line = parseLine(text);
    if (line === 'damaged') throw damaged(`line ${this.#lines + 1} makes no sense`);
    if (line === 'unknown') return false;
    if (line.kind === 'end') {
      this.#footer = line.footer;
      return true;
    }
    if (!tables.add(line)) throw damaged(`line ${this.#lines + 1} is one too many or says something again`);
    return false;
  }

  /** `leftBytes`: what came after the last line end. @throws {Fault} verdicts.damaged */
  end(leftBytes: number): VerdictTables {
    const footer = this.#footer;
    if (footer === undefined || leftBytes > 0 || this.#tables === undefined)
      throw damaged('it ends before its footer');
    if (footer.lines !== this.#lines || footer.sha256 !== this.#digest.digest('hex'))
      throw damaged('its checksum does not fit');
    if (!this.#tables.isComplete) throw damaged('it holds less than its header promises');
    return this.#tables;
  }
}
