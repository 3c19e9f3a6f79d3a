// Segments that are on their way: of each a file that grows by the chunks that come, in a folder beside the spool. Such a
// file is worth nothing until it is whole, and is not synced before: what a process that dies leaves of them is
// removed, and its machine sends it again. Chunks come twice and out of order when machines and servers are killed; what is
// there already and what leaves a gap is passed over.

import type { Hash } from 'node:crypto';
import { join } from 'node:path';
import type { SegmentDisk } from './segment-disk.ts';
import { type Chunk, digestIn, newHash } from './segment-message.ts';

/** A segment of which something came, or all. */
export interface Part {
  readonly segment: string;
  readonly path: string;
  readonly total: number;
  length: number;
  readonly hash: Hash;
  touchedMs: number;
}

/** `refused`: it came to its end and is not what its machine sent. */
export type Taken = 'taken' | 'passed' | 'refused';

/** Machines whose segments can be on their way at a time. */
const partsMax = 256;
/** A part that nothing came for in so long makes room for another. */
const abandonedMs = 60_000;
const ending = '.part';

export class SegmentParts {
  readonly #folder: string;
  readonly #disk: SegmentDisk;
  readonly #nowMs: () => number;
  readonly #parts = new Map<string, Part>();
  /** Came wholly, by name. */
  readonly #whole = new Map<string, Part>();

  constructor(folder: string, parts: { readonly disk: SegmentDisk; readonly nowMs: () => number }) {
    this.#folder = folder;
    this.#disk = parts.disk;
    this.#nowMs = parts.nowMs;
  }

  /** Segments that an earlier process left in the folder, whole or not. */
  async left(): Promise<readonly { readonly segment: string; readonly path: string }[]> {
    this.#parts.clear();
    this.#whole.clear();
    const names = await this.#disk.names(this.#folder);
    return names
      .filter((name) => name.endsWith(ending))
      .map((name) => ({ segment: name.slice(0, -ending.length), path: join(this.#folder, name) }));
  }

  /** Rejects with what the disk says; then what is here must be left. */
  async take(chunk: Chunk): Promise<Taken> {
    if (this.#whole.has(chunk.segment)) return 'passed';
    const part = await this.#partOf(chunk);
    const end = chunk.offset + chunk.bytes.length;
    if (part === undefined || chunk.offset > part.length || end <= part.length) return 'passed';
    const news = chunk.bytes.subarray(part.length - chunk.offset);
    await this.#disk.write(part.path, news, part.length);
    part.hash.update(news);
    part.length = end;
    part.touchedMs = this.#nowMs();
    if (end < part.total) return 'taken';
    this.#parts.delete(part.segment);
    if (digestIn(part.hash) !== chunk.digest) {
      await this.#disk.remove(part.path);
      return 'refused';
    }
    this.#whole.set(part.segment, part);
    return 'taken';
  }

  /** What came wholly since the last time; its files belong to the caller. */
  takeWhole(): readonly Part[] {
    const whole = [...this.#whole.values()];
    this.#whole.clear();
    return whole;
  }

  /** Undefined when there is none and this chunk begins none. */
  async #partOf({ segment, total, offset }: Chunk): Promise<Part | undefined> {
    const known = this.#parts.get(segment);
    if (known?.total === total) return known;
    // It has grown since its machine began to send it.
    if (known !== undefined) await this.#drop(known);
    if (offset > 0 || !(await this.#makeRoom())) return undefined;
    const path = join(this.#folder, segment + ending);
    const part = { segment, path, total, length: 0, hash: newHash(), touchedMs: this.#nowMs() };
    this.#parts.set(segment, part);
    return part;
  }

  /** Parts that grow are never dropped for others, so that of very many machines some come to an end. */
  async #makeRoom(): Promise<boolean> {
    if (this.#parts.size < partsMax) return true;
    const [oldest] = [...this.#parts.values()].toSorted((one, other) => one.touchedMs - other.touchedMs);
    if (oldest === undefined || this.#nowMs() < oldest.touchedMs + abandonedMs) return false;
    await this.#drop(oldest);
    return true;
  }

  async #drop(part: Part): Promise<void> {
    this.#parts.delete(part.segment);
    await this.#disk.remove(part.path);
  }
}
