// JSON Lines to batches: the search for line ends runs at memory speed, and bytes are copied once, into the
// batch. A line that grows over the limit is dropped while it goes by and never held.

import { ownBytes, tooLong, type Batch, type Packer, type SplitOptions } from './batch.ts';

const newline = 10;

/** Gathers bytes and cuts them at line ends. */
export class Lines implements Packer {
  readonly #report: SplitOptions['report'];
  readonly #lineBytesMax: number;
  readonly #batchBytes: number;
  /** Everything since the last batch; only its last part may lack a line end. */
  #parts: Uint8Array[] = [];
  #bytes = 0;
  /** Bytes after the last line end in `#parts`. */
  #tailBytes = 0;
  #nextLine = 1;
  /** True while the rest of a line that was too long goes by. */
  #skipping = false;

  constructor(options: SplitOptions) {
    this.#report = options.report;
    this.#lineBytesMax = options.recordBytesMax ?? 32 * 1024 * 1024;
    this.#batchBytes = options.batchBytes ?? 2 * 1024 * 1024;
  }

  *push(input: Uint8Array): Generator<Batch> {
    const chunk = this.#skipping ? this.#afterSkipped(input) : input;
    if (chunk.length === 0) return;
    const last = chunk.lastIndexOf(newline);
    if (last === -1) {
      this.#keep(chunk);
      this.#tailBytes += chunk.length;
    } else if (this.#bytes + last + 1 >= this.#batchBytes) {
      this.#keep(chunk.subarray(0, last + 1));
      yield* this.#cut();
      this.#keep(chunk.subarray(last + 1));
      this.#tailBytes = chunk.length - last - 1;
    } else {
      this.#keep(chunk);
      this.#tailBytes = chunk.length - last - 1;
    }
    if (this.#tailBytes > this.#lineBytesMax) yield* this.#skipTail();
  }

  *end(): Generator<Batch> {
    if (this.#bytes > 0) yield* this.#cut();
  }

  #keep(chunk: Uint8Array): void {
    if (chunk.length === 0) return;
    this.#parts.push(chunk);
    this.#bytes += chunk.length;
  }

  /** Rest of the chunk once the long line is over; empty while it is not. */
  #afterSkipped(chunk: Uint8Array): Uint8Array {
    const end = chunk.indexOf(newline);
    if (end === -1) return chunk.subarray(chunk.length);
    this.#skipping = false;
    return chunk.subarray(end + 1);
  }

  /** The open line is too long already: hand on what came before it and forget it. */
  *#skipTail(): Generator<Batch> {
    const whole = this.#take();
    const before = whole.length - this.#tailBytes;
    yield* this.#cutLines(whole.subarray(0, before));
    this.#report(tooLong, this.#nextLine, 'line');
    this.#nextLine += 1;
    this.#skipping = true;
    this.#tailBytes = 0;
  }

  *#cut(): Generator<Batch> {
    this.#tailBytes = 0;
    yield* this.#cutLines(this.#take());
  }

  #take(): Uint8Array {
    const whole = ownBytes(this.#parts, this.#bytes);
    this.#parts = [];
    this.#bytes = 0;
    return whole;
  }

  /** One batch, or several when lines that are too long must be cut out between them. */
  *#cutLines(bytes: Uint8Array): Generator<Batch> {
    let batchStart = 0;
    let first = this.#nextLine;
    for (let start = 0; start < bytes.length;) {
      const found = bytes.indexOf(newline, start);
      const end = found === -1 ? bytes.length : found + 1;
      if (end - start > this.#lineBytesMax + 1) {
        yield* part(bytes.subarray(batchStart, start), first);
        this.#report(tooLong, this.#nextLine, 'line');
        batchStart = end;
        first = this.#nextLine + 1;
      }
      this.#nextLine += 1;
      start = end;
    }
    yield* part(bytes.subarray(batchStart), first);
  }
}

function* part(bytes: Uint8Array, first: number): Generator<Batch> {
  if (bytes.length === 0) return;
  const whole = bytes.length === bytes.buffer.byteLength;
  yield { bytes: whole ? bytes : ownBytes([bytes], bytes.length), first, unit: 'line' };
}
