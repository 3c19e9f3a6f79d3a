// Logs that grow while they are read. Each look finds what is new: bytes appended to known files, new files of the
// same patterns, the tail of a file that was renamed (rotation), a file that was emptied and written anew. A file
// is known by device and inode and by a hash of its beginning, never by its name. Only whole lines are taken; the
// rest of a line comes with the next look. Compressed files and JSON documents cannot be read from the middle:
// they are read whole once they have stopped changing, and records that were read before are dropped by their ids.

import { createHash } from 'node:crypto';
import { open, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { RowWriter } from '../store/row-writer.ts';
import { followedFilesTable } from '../store/schema/0004-followed-files.ts';
import type { Store } from '../store/store.ts';
import { expandInputs } from '../wire/expand.ts';
import { openSource } from '../wire/source.ts';
import type { SourceOpener } from './ingest.ts';

/** Bytes whose hash tells one file from another: more than the first record's id and time. */
const headBytes = 512;
/** Files remembered; those beyond are the oldest of a rotation and read long ago. */
const filesMax = 20_000;
const newline = 10;

interface Followed {
  readonly file: string;
  path: string;
  offset: number;
  head: string;
}

/** Something to be read: bytes `from` to `to` of a file, or all of it. */
interface Piece {
  readonly followed: Followed;
  readonly size: number;
  /** Its first bytes. */
  readonly head: Uint8Array;
  readonly isWhole: boolean;
  /** Nobody will finish its last line. */
  readonly isFinal: boolean;
  readonly from: number;
}

export class FollowedFiles {
  readonly #store: Store;
  readonly #patterns: readonly string[];
  readonly #files = new Map<string, Followed>();
  readonly #pieces = new Map<string, Piece>();
  /** Size and time of change of files that are read whole, as last seen. */
  readonly #settling = new Map<string, string>();
  #sequence = 0;

  constructor(store: Store, patterns: readonly string[]) {
    this.#store = store;
    this.#patterns = patterns;
  }

  /** Recalls how far the files were read. */
  async recall(): Promise<void> {
    const found = await this.#store.query(
      `SELECT file, path, offset, head, sequence FROM @followed_files FINAL ORDER BY sequence DESC LIMIT ${filesMax}`,
    );
    const [paths, heads] = [found.strings('path'), found.strings('head')];
    const [offsets, sequences] = [found.numbers('offset'), found.numbers('sequence')];
    found.strings('file').forEach((file, row) => {
      const followed = { file, path: paths[row] ?? '', offset: offsets[row] ?? 0, head: heads[row] ?? '' };
      this.#files.set(file, followed);
      this.#sequence = Math.max(this.#sequence, sequences[row] ?? 0);
    });
  }

  /**
   * Paths with something new, to be read with `open` before the next look.
   *
   * @throws {Fault} input.not-found when a pattern has never matched anything
   */
  async look(): Promise<readonly string[]> {
    this.#pieces.clear();
    const paths = await expandInputs(this.#patterns).catch((error: unknown) => {
      // Between the rename and the first line of the new file there is nothing to match.
      if (this.#files.size === 0) throw error;
      return [];
    });
    const seen = new Set<string>();
    for (const path of paths) seen.add(await this.#inspect(path, false));
    for (const followed of this.#files.values()) {
      if (seen.has(followed.file)) continue;
      const moved = await findMoved(followed);
      if (moved !== undefined) await this.#inspect(moved, true);
      // What was renamed is finished; what is gone needs no memory.
      if (moved === undefined || !this.#pieces.has(moved)) this.#files.delete(followed.file);
    }
    return [...this.#pieces.keys()];
  }

  /** Notes what there is to read of a file; returns what the file is. */
  async #inspect(path: string, isFinal: boolean): Promise<string> {
    const facts = await stat(path).catch(() => undefined);
    if (facts === undefined || !facts.isFile()) return '';
    const file = `${facts.dev}:${facts.ino}`;
    const head = await headOf(path);
    const known = this.#files.get(file);
    const isSame = known !== undefined && facts.size >= known.offset && isBeginning(head, known);
    const followed = isSame ? known : { file, path, offset: 0, head: '' };
    followed.path = path;
    this.#files.set(file, followed);
    if (facts.size === followed.offset) return file;
    const isWhole = !isLines(head);
    // The last piece of a renamed file is read once; nobody appends to it.
    const state = `${facts.size} ${facts.mtimeMs}`;
    if (isWhole && this.#settling.get(file) !== state) {
      this.#settling.set(file, state);
      return file;
    }
    const piece = { followed, size: facts.size, head, isWhole, isFinal };
    this.#pieces.set(path, { ...piece, from: isWhole ? 0 : followed.offset });
    return file;
  }

  /** Opens what `look` found. */
  readonly open: SourceOpener = (path, report, onBytes) => {
    const piece = this.#pieces.get(path);
    if (piece === undefined) return openSource(path, report, onBytes);
    return piece.isWhole
      ? this.#readWhole(piece, openSource(path, report, onBytes))
      : readLines(piece, onBytes);
  };

  async *#readWhole(piece: Piece, source: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
    yield* source;
    piece.followed.offset = piece.size;
  }

  /** Writes how far everything was read; call when what was read is stored. */
  async remember(): Promise<void> {
    const writer = new RowWriter();
    for (const { followed, head } of this.#pieces.values()) {
      this.#sequence += 1;
      followed.head = hashOfHead(head, Math.min(headBytes, followed.offset));
      writer.text(followed.file);
      writer.text(followed.path);
      writer.u64(followed.offset >>> 0, Math.floor(followed.offset / 4_294_967_296));
      writer.text(followed.head);
      writer.u64(this.#sequence, 0);
    }
    await this.#store.append(followedFilesTable, writer.take());
    this.#pieces.clear();
  }
}

/** Whole lines of the piece; sets how far it was read. */
async function* readLines(piece: Piece, onBytes: (count: number) => void): AsyncGenerator<Uint8Array> {
  const { followed, from, size, isFinal } = piece;
  const handle = await open(followed.path, 'r');
  const facts = await handle.stat();
  if (`${facts.dev}:${facts.ino}` !== followed.file) {
    // Renamed since the look; the next one finds it under its new name.
    await handle.close();
    return;
  }
  let rest: Uint8Array[] = [];
  for await (const chunk of handle.createReadStream({ start: from, end: size - 1, highWaterMark: 1 << 20 })) {
    if (!(chunk instanceof Uint8Array)) continue;
    onBytes(chunk.length);
    const end = chunk.lastIndexOf(newline) + 1;
    if (end === 0) {
      rest.push(chunk);
      continue;
    }
    const lines = Buffer.concat([...rest, chunk.subarray(0, end)]);
    rest = [chunk.subarray(end)];
    yield lines;
    followed.offset += lines.length;
  }
  const last = Buffer.concat(rest);
  if (!isFinal || last.length === 0) return;
  yield last;
  followed.offset += last.length;
}

async function headOf(path: string): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    const buffer = Buffer.alloc(headBytes);
    const { bytesRead } = await handle.read(buffer, 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** A log of lines begins with an object and its line; compressed files and documents do not. */
function isLines(head: Uint8Array): boolean {
  const text = Buffer.from(head).toString('latin1').trimStart();
  return text.startsWith('{') && !/^\{\s*\n/.test(text);
}

/** Begins with the number of bytes that it covers. */
function hashOfHead(head: Uint8Array, count: number): string {
  return `${count} ${createHash('sha256').update(head.subarray(0, count)).digest('hex').slice(0, 16)}`;
}

function isBeginning(head: Uint8Array, known: Followed): boolean {
  return known.head === '' || hashOfHead(head, Number(known.head.split(' ')[0])) === known.head;
}

/** Where a file went that no pattern finds any more: renamed within its folder, as rotation does. */
async function findMoved(followed: Followed): Promise<string | undefined> {
  const folder = dirname(followed.path);
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const path = join(folder, name);
    const facts = await stat(path).catch(() => undefined);
    if (facts?.isFile() === true && `${facts.dev}:${facts.ino}` === followed.file) return path;
  }
  return undefined;
}
