// Compressed answers are kept as they are and decompressed at the end, in one bounded step: a decompressor that runs
// beside the stream would answer on another thread and at another time. An answer whose content grows beyond the bound is
// not read at all. Encodings that zlib does not know, and several in a row, are not inspected.

import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import {
  uninspected,
  type AnswerReader,
  type LiveAnswerFacts,
  type LiveAnswerLimits,
} from './answer-reader.ts';
import { BodyBytes } from './body-bytes.ts';

/** At most `bytesMax` out of the bytes. @throws Error of zlib when there are more, or the bytes are damaged. */
export type Decoder = (bytes: Buffer, bytesMax: number) => Buffer;

export interface CompressedReaderOptions {
  readonly decoder: Decoder;
  readonly limits: LiveAnswerLimits;
  readonly inner: () => AnswerReader;
}

export class CompressedReader implements AnswerReader {
  readonly #options: CompressedReaderOptions;
  #body: BodyBytes | undefined;

  constructor(options: CompressedReaderOptions) {
    this.#options = options;
    this.#body = new BodyBytes(options.limits.bodyBytesMax);
  }

  push(chunk: Buffer): void {
    if (this.#body?.fits(chunk) === true) this.#body.push(chunk);
    else this.#body = undefined;
  }

  end(): LiveAnswerFacts {
    const decoded = this.#decoded();
    if (decoded === undefined) return uninspected;
    const reader = this.#options.inner();
    reader.push(decoded);
    return reader.end();
  }

  /** Undefined when it is too large, before or after, or damaged. */
  #decoded(): Buffer | undefined {
    if (this.#body === undefined) return undefined;
    try {
      return this.#options.decoder(this.#body.whole, this.#options.limits.decodedBytesMax);
    } catch {
      return undefined;
    }
  }
}

/** By the name that the header `content-encoding` gives it, in small letters; undefined for what is not known. */
export function decoderOf(encoding: string): Decoder | undefined {
  return decoders.get(encoding);
}

/** An answer that was cut off gives what had arrived. */
const partial = constants.Z_SYNC_FLUSH;

const decoders: ReadonlyMap<string, Decoder> = new Map([
  ['gzip', gunzip],
  ['x-gzip', gunzip],
  ['deflate', inflate],
  ['br', unbrotli],
]);

function gunzip(bytes: Buffer, bytesMax: number): Buffer {
  return gunzipSync(bytes, { maxOutputLength: bytesMax, finishFlush: partial });
}

/** Servers disagree on whether `deflate` has the header of zlib, whose first byte ends in 8. */
function inflate(bytes: Buffer, bytesMax: number): Buffer {
  const options = { maxOutputLength: bytesMax, finishFlush: partial };
  const hasHeader = ((bytes[0] ?? 0) & 0x0f) === 8;
  return hasHeader ? inflateSync(bytes, options) : inflateRawSync(bytes, options);
}

function unbrotli(bytes: Buffer, bytesMax: number): Buffer {
  const finishFlush = constants.BROTLI_OPERATION_FLUSH;
  return brotliDecompressSync(bytes, { maxOutputLength: bytesMax, finishFlush });
}
