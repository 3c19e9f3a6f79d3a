// Decisions in which a rule had a say, as JSON Lines in a file for each day of UTC, beside the store: an embedded store is
// locked while the engine runs, and whoever looks up an appeal or watches a new rule has to read meanwhile.
//
// Lines are written when the store has taken the decisions, and before it is remembered how far the spool was read: an
// engine that is killed in between writes them again, so no line is lost and some are there twice. Readers drop ids that
// they have seen. Half a line, of a writer that was killed or a disk that was full, is cut off before the next is written.
// Files are not synced, as little as the store: after a loss of power the spool is read again.
// What cannot be written is missing here, not in the store; that is counted and told, and holds nothing up.

import { mkdir, open, readdir, unlink, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../core/fault.ts';
import { systemCode } from '../core/system-code.ts';
import { formatCount } from '../reports/phrases.ts';

export interface DecisionFilesOptions {
  readonly folder: string;
  /** Hears of the first write that fails, and of the first after it that does not. */
  readonly tell: (fault: Fault) => void;
}

const dayFile = /^(\d{4}-\d\d-\d\d)\.jsonl$/;
const newline = 10;
/** The end of a file is looked at in pieces of this size. */
const pieceBytes = 65_536;

export class DecisionFiles {
  readonly folder: string;
  readonly #tell: (fault: Fault) => void;
  /** Lines that found no room since writing began to fail. */
  #missing = 0;

  constructor(options: DecisionFilesOptions) {
    this.folder = options.folder;
    this.#tell = options.tell;
  }

  /** Makes the folder; where that cannot be, the first line tells. */
  async prepare(): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 }).catch(() => {});
  }

  /** Appends `count` lines, each with its end, of one day; false when they are not there. Never rejects. */
  async append(day: string, lines: { readonly text: string; readonly count: number }): Promise<boolean> {
    try {
      await this.#write(join(this.folder, fileOfDay(day)), lines.text);
    } catch (cause) {
      if (this.#missing === 0) this.#tell(this.#unwritable(cause));
      this.#missing += lines.count;
      return false;
    }
    if (this.#missing > 0) this.#tell(this.#writableAgain());
    this.#missing = 0;
    return true;
  }

  /** Removes files of days that were over before this time, milliseconds since 1970. Never rejects. */
  async removeBefore(timeMs: number): Promise<void> {
    const first = dayOf(timeMs);
    for (const day of await daysIn(this.folder).catch(() => [])) {
      if (day >= first) return;
      await unlink(join(this.folder, fileOfDay(day))).catch((cause: unknown) => {
        if (systemCode(cause) !== 'ENOENT') this.#tell(irremovable(this.folder, day, cause));
      });
    }
  }

  /** All or nothing, as far as the disk lets us. */
  async #write(path: string, text: string): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const file = await open(path, 'a+', 0o600);
    try {
      const { size } = await file.stat();
      const end = await endOfLines(file, size);
      if (end < size) await file.truncate(end);
      await file.appendFile(text).catch(async (error: unknown) => {
        await file.truncate(end).catch(() => {});
        throw error;
      });
    } finally {
      await file.close();
    }
  }

  #unwritable(cause: unknown): Fault {
    return new Fault('decisions.unwritable', {
      what: `decisions cannot be written to ${this.folder} (${systemCode(cause) ?? 'unknown'}); the store has them, stillwatch decisions will not find them`,
      mend: 'make room on the disk, or mend the permissions of the folder',
      cause,
    });
  }

  #writableAgain(): Fault {
    return new Fault('decisions.unwritable', {
      what: `decisions are written to ${this.folder} again; ${formatCount(this.#missing)} of them are missing there`,
      mend: 'nothing is left to do: what is missing there is in the store',
    });
  }
}

function irremovable(folder: string, day: string, cause: unknown): Fault {
  return new Fault('decisions.unwritable', {
    what: `decisions of ${day} are older than they may be and cannot be removed from ${folder} (${systemCode(cause) ?? 'unknown'})`,
    mend: 'mend the permissions of the folder, or remove the file yourself',
    cause,
  });
}

/** Day of UTC, `2026-03-01`. @param timeMs milliseconds since 1970, of the years 0 to 9999 */
export function dayOf(timeMs: number): string {
  return new Date(timeMs).toISOString().slice(0, 10);
}

export function fileOfDay(day: string): string {
  return `${day}.jsonl`;
}

/** Days that have a file, oldest first. Rejects when the folder cannot be read. */
export async function daysIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names.flatMap((name) => dayFile.exec(name)?.[1] ?? []).toSorted();
}

/** Behind the last line end. */
async function endOfLines(file: FileHandle, size: number): Promise<number> {
  const piece = Buffer.alloc(Math.min(size, pieceBytes));
  let width = 1;
  for (let end = size; end > 0; end -= width, width = pieceBytes) {
    width = Math.min(width, end);
    const { bytesRead } = await file.read(piece, 0, width, end - width);
    const last = piece.subarray(0, bytesRead).lastIndexOf(newline);
    if (last !== -1) return end - width + last + 1;
  }
  return 0;
}
