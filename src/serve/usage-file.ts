// Keeps what accounts have used over a restart, in a file that is read at the start and aged by the time away. Each worker
// knows what all have counted, so whichever wrote last counts. A crash of everything costs what was counted since then.
// Scopes are written a few at a time between requests.

import { createReadStream } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { setImmediate as othersFirst } from 'node:timers/promises';
import {
  printScope,
  readScope,
  readUsageHeader,
  savedAheadMsMax,
  usageHeader,
} from '../policies/saved-usage.ts';
import type { UsageLedger } from '../policies/usage.ts';
import { KeptFile } from './kept-file.ts';

/** Of the memory of texts that is saved, bytes; counts come beside it, some 300 bytes a scope. */
const memoryBytesMax = 32 * 2 ** 20;
/** Scopes that are printed in one go: about a millisecond. */
const scopesInOneGo = 32;
const pauseMsMin = 10_000;

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
  readonly kept: KeptFile;
  readonly #options: UsageFileOptions;

  constructor(options: UsageFileOptions) {
    this.#options = options;
    const write = (file: FileHandle): Promise<void> => this.#writeScopes(file);
    this.kept = new KeptFile({ ...options, pauseMsMin: options.pauseMsMin ?? pauseMsMin, write });
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
        if (savedMs === undefined || savedMs > nowMs() + savedAheadMsMax) break;
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
