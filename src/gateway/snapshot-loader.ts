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
  const reading = new SnapshotReading(options.key);
  const { clockMs } = options;
  const piece = Buffer.allocUnsafe(pieceBytes);
  let rest: Buffer = Buffer.alloc(0);
  let bytes = 0;
  let sliceMsMax = 0;
  for (;;) {
    const { bytesRead } = await readPiece(file, piece);
    if (bytesRead === 0) break;
    bytes += bytesRead;
    let startedMs = clockMs();
    const known = Buffer.concat([rest, piece.subarray(0, bytesRead)]);
    let from = 0;
    for (let to = known.indexOf(10, from); to !== -1; to = known.indexOf(10, from)) {
      reading.add(known.subarray(from, to + 1));
      from = to + 1;
      const spentMs = clockMs() - startedMs;
      if (spentMs < sliceMs) continue;
      sliceMsMax = Math.max(sliceMsMax, spentMs);
      await turn();
      startedMs = clockMs();
    }
    rest = known.subarray(from);
    if (rest.length > verdictLimits.lineBytes) throw damaged('a line is too long');
    sliceMsMax = Math.max(sliceMsMax, clockMs() - startedMs);
  }
  return { tables: reading.end(rest.length), bytes, sliceMsMax };
}

async function readPiece(file: FileHandle, piece: Buffer): Promise<{ readonly bytesRead: number }> {
  try {
    return await file.read(piece, 0, piece.length, null);
  } catch (cause) {
    throw new Fault('verdicts.unreadable', {
      what: 'the verdict snapshot cannot be read to its end',
      mend: 'check the medium that it lies on; the last good snapshot stays in force',
      cause,
    });
  }
}

export function damaged(what: string): Fault {
  return new Fault('verdicts.damaged', {
    what: `the verdict snapshot is not whole: ${what}`,
    mend: 'let the engine write it again; the last good snapshot stays in force',
  });
}

/** The lines of one file in turn, line ends included. */
class SnapshotReading {
  readonly #key: HashKey;
  readonly #digest: Digest = createHash('sha256');
  #tables: VerdictTables | undefined;
  #footer: VerdictFooter | undefined;
  #lines = 0;

  constructor(key: HashKey) {
    this.#key = key;
  }

  /** @throws {Fault} verdicts.damaged */
  add(line: Buffer): void {
    if (this.#footer !== undefined) throw damaged('something follows its footer');
    const text = line.toString('utf8', 0, line.length - 1);
    if (this.#tables === undefined) this.#begin(text);
    else if (this.#isFooter(text, this.#tables)) return;
    this.#digest.update(line);
    this.#lines += 1;
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
