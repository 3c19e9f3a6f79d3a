// Which segments were put into the spool folder, so that none is put there twice: the engine removes what it has read, and
// what is not there any more looks like what was never there. A name is written down, and synced, before the file is moved;
// whether the move came about is told by where the file is. A digest stands beside each name, for the receipt that its
// machine may have to be given again. When there are too many, those are forgotten first whose machine has said
// that it will not send them again.

import { dirname } from 'node:path';
import { parseSegmentName } from '../wire/spool-segment.ts';
import type { SegmentDisk } from './segment-disk.ts';
import { isDigest } from './segment-message.ts';

export interface LedgerEntry {
  readonly segment: string;
  readonly digest: string;
}

/** A line for each entry, `NAME DIGEST`, and one for each that is gone at its machine, `NAME DIGEST gone`. */
export class SegmentLedger {
  readonly #path: string;
  readonly #disk: SegmentDisk;
  readonly #namesMax: number;
  /** Digests by names, oldest first. */
  #open = new Map<string, string>();
  #gone = new Map<string, string>();
  #length = 0;
  #lines = 0;

  /** @param namesMax about 250 bytes of memory and 100 of disk each. */
  constructor(path: string, parts: { readonly disk: SegmentDisk; readonly namesMax: number }) {
    this.#path = path;
    this.#disk = parts.disk;
    this.#namesMax = parts.namesMax;
  }

  /** Reads the file; what was cut when its writer died is left out. Rejects with what the disk says. */
  async recall(): Promise<void> {
    this.#open = new Map();
    this.#gone = new Map();
    const size = (await this.#disk.size(this.#path)) ?? 0;
    const text = size === 0 ? '' : (await this.#disk.read(this.#path, 0, size)).toString('latin1');
    // Behind the last line end stands nothing or half a line.
    for (const line of text.split('\n').slice(0, -1)) {
      const [segment = '', digest, gone] = line.split(' ');
      if (parseSegmentName(segment) === undefined || !isDigest(digest)) continue;
      if (gone === undefined) this.#open.set(segment, digest);
      else this.#setGone(segment);
    }
    this.#forget();
    await this.#rewrite();
  }

  /** Undefined for a segment that was never put into the folder. */
  digestOf(segment: string): string | undefined {
    return this.#open.get(segment) ?? this.#gone.get(segment);
  }

  /** Durable when it resolves. Rejects with what the disk says; then `recall` is needed. */
  async add(entries: readonly LedgerEntry[]): Promise<void> {
    await this.#append(entries.map(({ segment, digest }) => `${segment} ${digest}`));
    await this.#disk.sync(this.#path);
    for (const { segment, digest } of entries) this.#open.set(segment, digest);
    await this.#tidy();
  }

  /** Their machine will not send them again. Not synced: what is lost of it only stays longer. */
  async setGone(segments: readonly string[]): Promise<void> {
    const known = segments.filter((segment) => this.#open.has(segment));
    await this.#append(known.map((segment) => `${segment} ${this.#open.get(segment)} gone`));
    for (const segment of known) this.#setGone(segment);
    await this.#tidy();
  }

  #setGone(segment: string): void {
    const digest = this.#open.get(segment);
    if (digest === undefined) return;
    this.#open.delete(segment);
    this.#gone.set(segment, digest);
  }

  #forget(): void {
    for (const names of [this.#gone, this.#open]) {
      for (const name of names.keys()) {
        if (this.#open.size + this.#gone.size <= this.#namesMax) return;
        names.delete(name);
      }
    }
  }

  async #append(lines: readonly string[]): Promise<void> {
    if (lines.length === 0) return;
    const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
    await this.#disk.write(this.#path, bytes, this.#length);
    this.#length += bytes.length;
    this.#lines += lines.length;
  }

  async #tidy(): Promise<void> {
    this.#forget();
    // Each name has two lines in the end.
    if (this.#lines > 4 * this.#namesMax) await this.#rewrite();
  }

  async #rewrite(): Promise<void> {
    const lines = [...this.#open].map(([name, digest]) => `${name} ${digest}\n`);
    const gone = [...this.#gone].map(([name, digest]) => `${name} ${digest}\n${name} ${digest} gone\n`);
    const bytes = Buffer.from([...gone, ...lines].join(''));
    const anew = `${this.#path}.new`;
    await this.#disk.write(anew, bytes, 0);
    await this.#disk.sync(anew);
    await this.#disk.rename(anew, this.#path);
    await this.#disk.sync(dirname(this.#path));
    this.#length = bytes.length;
    this.#lines = lines.length + 2 * gone.length;
  }
}
