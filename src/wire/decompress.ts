// gzip and Zstandard, streaming, with everything before the damage kept. A decompressor that fails must not
// take with it what it had already given, which is what an ordinary stream pipeline does (an error destroys
// the stream and its buffer). So the input is pushed in slices, the output of each slice is collected and
// handed on before the next, and an error only ends the sequence. A slice is small because a gzip slice can
// grow a thousandfold: 16 KB of input never hold more than 16 MB of output.
//
// Zstandard is read by `fzstd` on every version of Node. Node's own decompressor (from 22.15 on) was refused:
// measured on Node 24.21 it stops after the first frame, and rotated or appended logs have many; it would
// save 5 of 12 µs per record of 3.5 KB.

import type { Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Decompress } from 'fzstd';
import { systemCode } from '../core/system-code.ts';
import type { Problem, ReportProblem } from './problem.ts';

const sliceBytes = 16 * 1024;

/** Output block of zlib: at most this much before a damaged spot is lost with it. */
const gzipBlockBytes = 16 * 1024;

const truncated: Problem = { code: 'input.archive-truncated', field: undefined, lost: true };
const corrupt: Problem = { code: 'input.archive-corrupt', field: undefined, lost: true };

/** Something that takes compressed bytes and gives what came out of them. */
interface Inflater {
  push(slice: Uint8Array): Promise<readonly Uint8Array[]>;
  /** Checks that the archive was complete. */
  end(): Promise<readonly Uint8Array[]>;
  close(): void;
}

/** Concatenated members are read one after the other, as gzip itself does. */
export async function* gunzip(
  chunks: AsyncIterable<Uint8Array>,
  report: ReportProblem,
): AsyncGenerator<Uint8Array> {
  yield* inflate(chunks, new GzipInflater(createGunzip({ chunkSize: gzipBlockBytes })), report);
}

/** Concatenated and skippable frames included. */
export async function* unzstd(
  chunks: AsyncIterable<Uint8Array>,
  report: ReportProblem,
): AsyncGenerator<Uint8Array> {
  yield* inflate(chunks, new ZstdInflater(), report);
}

async function* inflate(
  chunks: AsyncIterable<Uint8Array>,
  inflater: Inflater,
  report: ReportProblem,
): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length; at += sliceBytes) {
        yield* await inflater.push(chunk.subarray(at, at + sliceBytes));
      }
    }
    yield* await inflater.end();
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    yield* error.saved;
    report(error.isTruncated ? truncated : corrupt);
  } finally {
    inflater.close();
  }
}

/** Carries what had come out of the slice before the error. */
class ArchiveError extends Error {
  readonly saved: readonly Uint8Array[];
  readonly isTruncated: boolean;

  constructor(cause: unknown, saved: readonly Uint8Array[], isTruncated: boolean) {
    super('damaged archive', { cause });
    this.saved = saved;
    this.isTruncated = isTruncated;
  }
}

/** A zlib stream, driven one write at a time. */
class GzipInflater implements Inflater {
  readonly #stream: Transform;
  #out: Uint8Array[] = [];
  #error: unknown = undefined;
  /** Ends the wait for the slice under way. */
  #settled: () => void = () => undefined;

  constructor(stream: Transform) {
    this.#stream = stream;
    stream.on('data', (chunk: Uint8Array) => this.#out.push(chunk));
    stream.on('error', (error) => {
      this.#error = error;
      this.#settled();
    });
  }

  push(slice: Uint8Array): Promise<readonly Uint8Array[]> {
    return this.#settle((done) => this.#stream.write(slice, done));
  }

  end(): Promise<readonly Uint8Array[]> {
    return this.#settle((done) => {
      this.#stream.once('end', done);
      this.#stream.end();
    });
  }

  close(): void {
    this.#stream.destroy();
  }

  async #settle(start: (done: (error?: Error | null) => void) => void): Promise<readonly Uint8Array[]> {
    // The persistent listener has the error already when it came between two slices.
    if (this.#error === undefined) {
      await new Promise<void>((resolve) => {
        this.#settled = resolve;
        start((error) => {
          this.#error ??= error ?? undefined;
          resolve();
        });
      });
    }
    const out = this.#out;
    this.#out = [];
    if (this.#error !== undefined) throw new ArchiveError(this.#error, out, isEndOfFile(this.#error));
    return out;
  }
}

/** zlib's own word for an input that ends too early. */
function isEndOfFile(error: unknown): boolean {
  return systemCode(error) === 'Z_BUF_ERROR';
}

/** fzstd is synchronous and throws; its output is ours to keep. Checksums are skipped, not verified. */
/**
 * What one slice may become: four thousand times its size. Real logs shrink a hundredfold at most; a file made
 * of run-length blocks would fill the memory from a few kilobytes.
 */
const zstdSliceBytesMax = 64 * 1024 * 1024;

/** Above what the reference tool makes without --ultra --long; a ten-byte file may ask for gigabytes. */
const zstdWindowBytesMax = 128 * 1024 * 1024;

/** Window that the first frame asks for, bytes; 0 where the slice does not begin with a frame. RFC 8878, 3.1.1. */
function windowBytesOf(slice: Uint8Array): number {
  const isFrame = slice[0] === 0x28 && slice[1] === 0xb5 && slice[2] === 0x2f && slice[3] === 0xfd;
  const descriptor = slice[4] ?? 0;
  if (!isFrame) return 0;
  // A frame of one segment has no window of its own: all of its content is the window.
  if ((descriptor & 0x20) !== 0) return contentBytesOf(slice, descriptor);
  const window = slice[5] ?? 0;
  const base = 2 ** (10 + (window >> 3));
  return base + (base / 8) * (window & 7);
}

/** Content size that the header of a frame of one segment states: 1, 2, 4 or 8 bytes after the dictionary's id. */
function contentBytesOf(slice: Uint8Array, descriptor: number): number {
  const idBytes = [0, 1, 2, 4][descriptor & 3] ?? 0;
  const sizeBytes = [1, 2, 4, 8][descriptor >> 6] ?? 1;
  let size = 0;
  for (let at = sizeBytes - 1; at >= 0; at -= 1) size = size * 256 + (slice[5 + idBytes + at] ?? 0);
  return sizeBytes === 2 ? size + 256 : size;
}

class ZstdInflater implements Inflater {
  #out: Uint8Array[] = [];
  #outBytes = 0;
  #isOpened = false;
  readonly #decompress: Decompress = new Decompress((chunk) => {
    this.#outBytes += chunk.length;
    if (this.#outBytes > zstdSliceBytesMax) throw new Error('the archive grows without bound');
    if (chunk.length > 0) this.#out.push(chunk);
  });

  push(slice: Uint8Array): Promise<readonly Uint8Array[]> {
    if (!this.#isOpened && windowBytesOf(slice) > zstdWindowBytesMax) {
      return Promise.reject(
        new ArchiveError(new Error('the archive asks for too large a window'), [], false),
      );
    }
    this.#isOpened = true;
    return this.#settle(slice, false);
  }

  end(): Promise<readonly Uint8Array[]> {
    return this.#settle(new Uint8Array(0), true);
  }

  close(): void {
    this.#out = [];
  }

  // eslint-disable-next-line typescript/require-await
  async #settle(slice: Uint8Array, final: boolean): Promise<readonly Uint8Array[]> {
    let error: unknown = undefined;
    this.#outBytes = 0;
    try {
      this.#decompress.push(slice, final);
    } catch (thrown) {
      error = thrown;
    }
    const out = this.#out;
    this.#out = [];
    // Any complaint at the very end means that the end is missing.
    if (error !== undefined) throw new ArchiveError(error, out, final);
    return out;
  }
}
