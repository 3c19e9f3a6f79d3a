// What passes between the byte side and the record side: a batch of whole records, one per line, of a size
// that is worth sending to a worker thread. Whether the file had lines or was one JSON document is settled
// before; behind this point there are only lines.

import type { Problem } from './problem.ts';

/** Whole records, one per line. */
export interface Batch {
  /** Owns its whole ArrayBuffer, which may therefore be transferred to a worker. */
  readonly bytes: Uint8Array;
  /** Number of the first record within the file, from 1. */
  readonly first: number;
  /** What `first` counts: lines of the file, or elements of its JSON document. */
  readonly unit: 'line' | 'record';
}

export interface SplitOptions {
  /** A longer line, or element of a document, is left out and reported. Default 32 MiB. */
  readonly recordBytesMax?: number;
  /** A batch is closed once it has this much. Default 2 MB. */
  readonly batchBytes?: number;
  /** Receives `line.too-long` with the number of the line or record. */
  readonly report: (problem: Problem, number: number, unit: 'line' | 'record') => void;
}

/** Takes the bytes of one file in order and gives batches as they fill. */
export interface Packer {
  push(chunk: Uint8Array): Generator<Batch>;
  end(): Generator<Batch>;
}

export const tooLong: Problem = { code: 'line.too-long', field: undefined, lost: true };

/** A copy with an ArrayBuffer of its own; `Buffer.concat` may give a piece of a shared pool. */
export function ownBytes(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = Buffer.allocUnsafeSlow(length);
  let at = 0;
  for (const chunk of parts) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
