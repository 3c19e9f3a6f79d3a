// A file that keeps memory over a restart: one worker writes it now and then, and every worker when it ends in order, the
// last one counting. Nothing waits for it: the pause after a write is a multiple of what the write took. It is there whole
// or not at all; a disk that is full costs the file and nothing else.

import { open, rename, rm, type FileHandle } from 'node:fs/promises';

/** At most a fiftieth of a worker's time. */
const pauseTimes = 50;

export interface KeptFileOptions {
  readonly path: string;
  /** From 0; several workers write the same file. */
  readonly worker: number;
  /** Monotonic, milliseconds. */
  readonly clockMs: () => number;
  /** At least this long between two writes. */
  readonly pauseMsMin: number;
  readonly write: (file: FileHandle) => Promise<void>;
}

export class KeptFile {
  readonly #options: KeptFileOptions;
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();
  #isEnded = false;

  constructor(options: KeptFileOptions) {
    this.#options = options;
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
    const pauseMs = Math.max(this.#options.pauseMsMin, pauseTimes * tookMs);
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
        await this.#options.write(file);
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
}
