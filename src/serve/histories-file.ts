// Keeps over a restart which texts were said and served, so that the conversations of yesterday are none that somebody made
// up. One line of JSON says what follows, then come the bits of its filters, little-endian; at most 32 MB. Each worker knows
// what all have learned. A file that does not fit is as good as none.

import { readFile, type FileHandle } from 'node:fs/promises';
import type { Histories } from '../policies/histories.ts';
import { bitsMax, type SavedTurns } from '../policies/turn-memory.ts';
import { isArray, isObject, parsedOrNothing } from '../wire/field.ts';
import { KeptFile } from './kept-file.ts';

const format = 'stillwatch-histories';
const version = 1;
const headerBytesMax = 1_024;
const newline = 0x0a;
const pauseMsMin = 300_000;

export interface HistoriesFileOptions {
  readonly path: string;
  /** From 0; several workers write the same file. */
  readonly worker: number;
  readonly histories: Histories;
  /** Monotonic. */
  readonly clockMs: () => number;
}

export class HistoriesFile {
  readonly kept: KeptFile;
  readonly #options: HistoriesFileOptions;

  constructor(options: HistoriesFileOptions) {
    this.#options = options;
    const write = (file: FileHandle): Promise<void> => this.#write(file);
    this.kept = new KeptFile({ ...options, pauseMsMin, write });
  }

  /** Resolves with whether there was one that fits. Never rejects. */
  async read(): Promise<boolean> {
    const { path, histories } = this.#options;
    const bytes = await readFile(path).catch(() => undefined);
    if (bytes === undefined) return false;
    const end = bytes.subarray(0, headerBytesMax).indexOf(newline);
    const header = headerOf(bytes.toString('utf8', 0, Math.max(0, end)));
    if (header === undefined) return false;
    const turns: SavedTurns[] = [];
    let at = end + 1;
    for (const { count, words } of header.filters) {
      if (at + 4 * words > bytes.length) return false;
      const copy = new Uint8Array(bytes.subarray(at, at + 4 * words));
      turns.push({ count, words: new Uint32Array(copy.buffer) });
      at += 4 * words;
    }
    return histories.restore({ trustedUntilMs: header.trustedUntilMs, turns });
  }

  async #write(file: FileHandle): Promise<void> {
    const { trustedUntilMs, turns } = this.#options.histories.saved();
    const filters = turns.map(({ count, words }) => ({ count, words: words.length }));
    await file.writeFile(
      `${JSON.stringify({ format, version, trusted_until_ms: trustedUntilMs, filters })}\n`,
    );
    for (const { words } of turns) {
      await file.writeFile(new Uint8Array(words.buffer, words.byteOffset, words.byteLength));
    }
  }
}

interface Header {
  readonly trustedUntilMs: number;
  readonly filters: readonly { readonly count: number; readonly words: number }[];
}

function headerOf(line: string): Header | undefined {
  const value = parsedOrNothing(line);
  if (!isObject(value) || value.format !== format || value.version !== version) return undefined;
  const { trusted_until_ms: trustedUntilMs, filters: listed } = value;
  if (!isCount(trustedUntilMs) || !isArray(listed)) return undefined;
  const filters: { count: number; words: number }[] = [];
  for (const filter of listed) {
    if (!isObject(filter) || !isCount(filter.count) || !isCount(filter.words)) return undefined;
    if (filter.words > bitsMax / 32) return undefined;
    filters.push({ count: filter.count, words: filter.words });
  }
  return { trustedUntilMs, filters };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
