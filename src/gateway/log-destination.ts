// Where log lines go: a file descriptor, usually standard output, whose reader may be slow, stopped or gone. Lines are
// written in the background, one write at a time, and wait in a queue with a bound; what finds no room is lost and
// counted, because answers to clients must not wait for a log. Node's own streams write to pipes synchronously, and the
// library that comes with pino tries for ever when it is told to flush to a reader that is gone.

import { write } from 'node:fs';
import type { LogSink } from './log.ts';

export interface LogDestination extends LogSink {
  /** Lines that are lost, since the start. */
  readonly lost: () => number;
  /** Resolves when nothing waits any more, or after a second; never rejects. */
  readonly drained: () => Promise<void>;
}

const queueBytesMax = 4 * 1024 * 1024;
/** Lines are gathered up to about this size for one write. */
const batchBytes = 64 * 1024;
/** Until a pipe that is full, and does not block, is tried again. */
const retryMs = 20;
const drainMsMax = 1_000;

/** @param descriptor 1 for standard output, 2 for standard error. Not closed by it. */
export function logTo(descriptor: number): LogDestination {
  const queue = new LineQueue(descriptor);
  return {
    write: (line) => queue.add(line),
    lost: () => queue.lost,
    drained: () => queue.drained(),
  };
}

interface Batch {
  readonly lines: number;
  readonly bytes: Buffer;
}

class LineQueue {
  readonly #descriptor: number;
  #lines: string[] = [];
  #linesBytes = 0;
  #batch: Batch | undefined;
  #whenDrained: (() => void)[] = [];
  lost = 0;

  constructor(descriptor: number) {
    this.#descriptor = descriptor;
  }

  add(line: string): void {
    const bytes = Buffer.byteLength(line);
    if (this.#linesBytes + bytes > queueBytesMax) {
      this.lost += 1;
      return;
    }
    this.#lines.push(line);
    this.#linesBytes += bytes;
    if (this.#batch === undefined) this.#next();
  }

  async drained(): Promise<void> {
    if (this.#batch === undefined) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, drainMsMax);
      this.#whenDrained.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  #next(): void {
    if (this.#lines.length === 0) {
      this.#batch = undefined;
      for (const drained of this.#whenDrained.splice(0)) drained();
      return;
    }
    let [count, size] = [0, 0];
    while (count < this.#lines.length && size < batchBytes) {
      size += this.#lines[count]?.length ?? 0;
      count += 1;
    }
    const bytes = Buffer.from(this.#lines.splice(0, count).join(''));
    this.#linesBytes -= bytes.length;
    this.#batch = { lines: count, bytes };
    this.#write(this.#batch, 0);
  }

  #write(batch: Batch, from: number): void {
    write(this.#descriptor, batch.bytes, from, batch.bytes.length - from, null, (error, written) => {
      if (error !== null) this.#failed(error.code, batch, from);
      else if (from + written < batch.bytes.length) this.#write(batch, from + written);
      else this.#next();
    });
  }

  /** A full pipe is tried again; whatever else is wrong costs these lines, and the next ones are tried. */
  #failed(code: string | undefined, batch: Batch, from: number): void {
    if (code === 'EAGAIN') {
      setTimeout(() => this.#write(batch, from), retryMs).unref();
      return;
    }
    this.lost += batch.lines;
    this.#next();
  }
}
