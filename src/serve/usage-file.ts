// Keeps what accounts have used over a restart: a file that one worker writes now and then, and every worker when it ends in
// order, the last one counting, since each knows what all have counted. It is read at the start and aged by the time away.
// A crash of everything costs what was counted since it was written last.
//
// Nothing waits for it: scopes are written a few at a time between requests, and the pause after a write is a multiple of
// what the write took. A disk that is full costs the file and nothing else.

import { createReadStream } from 'node:fs';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { setImmediate as othersFirst } from 'node:timers/promises';
import { printScope, readScope, readUsageHeader, usageHeader } from '../policies/saved-usage.ts';
import type { UsageLedger } from '../policies/usage.ts';

/** Of the memory of texts that is saved, bytes; counts come beside it, some 300 bytes a scope. */
const memoryBytesMax = 32 * 2 ** 20;
/** Scopes that are printed in one go: about a millisecond. */
const scopesInOneGo = 32;
/** A file from so far ahead was written under another clock. */
const aheadMsMax = 60_000;
const pauseMsMin = 10_000;
/** At most a fiftieth of a worker's time. */
const pauseTimes = 50;

export interface UsageFileOptions {
  readonly path: string;
  /** From 0; several workers write the same file. */
  readonly worker: number;
  readonly usage: UsageLedger;
  /** Wall clock. */
  readonly nowMs: () => number;
  /** Monotonic. */
  readonly clockMs: () => number;
  /** At least this long between two writes; for tests. */
  readonly pauseMsMin?: number;
}

export class UsageFile {
  readonly #options: UsageFileOptions;
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();
  #isEnded = false;

  constructor(options: UsageFileOptions) {
    this.#options = options;
  }

  /** Resolves with how many scopes it found; none where there is no file, or none that fits. Never rejects. */
  async read(): Promise<number> {
    const { path, usage, nowMs } = this.#options;
    const stream = createReadStream(path);
    const lines = createInterface({ input: stream, crlfDelay: Infinity });
    let found = 0;
    let isHeader = true;
    try {
      for await (const line of lines) {
        const savedMs = isHeader ? readUsageHeader(line) : 0;
        if (savedMs === undefined || savedMs > nowMs() + aheadMsMax) break;
        const scope = isHeader ? undefined : readScope(line);
        isHeader = false;
        if (scope === undefined) continue;
        usage.restore(scope, nowMs());
        found += 1;
      }
    } catch {
      // There is none yet, or it cannot be read: what was found until then counts.
    } finally {
      lines.close();
      stream.destroy();
    }
    return found;
  }

  /** Writes it now and then, until the end. */
  start(): void {
    this.#later(0);
  }

  /** From here on nothing is written but by `end`. */
  async stop(): Promise<void> {
    this.#isEnded = true;
    clearTimeout(this.#timer);
    await this.#writing;
  }

  /** Writes it a last time. */
  async end(): Promise<void> {
    await this.stop();
    await this.#write();
  }

  #later(tookMs: number): void {
    if (this.#isEnded) return;
    const pauseMs = Math.max(this.#options.pauseMsMin ?? pauseMsMin, pauseTimes * tookMs);
    this.#timer = setTimeout(() => {
      this.#writing = this.#writeTimed();
    }, pauseMs).unref();
  }

  async #writeTimed(): Promise<void> {
    const { clockMs } = this.#options;
    const beganMs = clockMs();
    await this.#write();
    this.#later(clockMs() - beganMs);
  }

  /** Whole or not at all. */
  async #write(): Promise<void> {
    const draft = `${this.#options.path}.${process.pid}-${this.#options.worker}.new`;
    try {
      const file = await open(draft, 'w', 0o600);
      try {
        await this.#writeScopes(file);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(draft, this.#options.path);
    } catch {
      // The next one may find room; the metrics of the spool tell of a disk that has none.
      await rm(draft, { force: true }).catch(() => {});
    }
  }

  async #writeScopes(file: FileHandle): Promise<void> {
    const { usage, nowMs } = this.#options;
    let text = `${usageHeader(nowMs())}\n`;
    let count = 0;
    for (const scope of usage.saved(memoryBytesMax)) {
      text += `${printScope(scope)}\n`;
      count += 1;
      if (count % scopesInOneGo !== 0) continue;
      await file.writeFile(text);
      text = '';
      await othersFirst();
    }
    await file.writeFile(text);
  }
}
