// What passes between the thread that reads files and the threads that parse and fingerprint: a batch of
// bytes goes in, encoded rows come out. Everything is plain data, and buffers are moved rather than copied.

import type { HashKey } from '../fingerprint/hash.ts';

export interface WorkerSettings {
  readonly key: HashKey;
  readonly accountField: string | undefined;
  /** False under --no-text: no text leaves the worker. */
  readonly keepsText: boolean;
}

export interface BatchRequest {
  readonly ticket: number;
  readonly format: string;
  readonly bytes: Uint8Array;
  readonly first: number;
  readonly unit: 'line' | 'record';
  /** Orders account declarations: later batches overrule earlier ones. */
  readonly sequence: number;
}

/** A line or record, and the character in it, from 1, where that is known. */
export interface ProblemPlace {
  readonly number: number;
  readonly column?: number;
}

/** Counted by code and field, with the first few places. */
export interface CountedProblem {
  readonly code: string;
  readonly text: string;
  readonly mend: string;
  readonly isLost: boolean;
  readonly count: number;
  readonly places: readonly ProblemPlace[];
}

export interface BatchReply {
  readonly ticket: number;
  /** RowBinary of `exchanges`. */
  readonly rows: Uint8Array<ArrayBuffer>;
  /** Where each row begins, one more than rows. */
  readonly offsets: Uint32Array<ArrayBuffer>;
  /** (low, high) pairs: hash of each row's exchange id, to find duplicates. */
  readonly ids: Uint32Array<ArrayBuffer>;
  /** Line or record number of each row. */
  readonly numbers: Uint32Array<ArrayBuffer>;
  readonly timeMs: Float64Array<ArrayBuffer>;
  /** RowBinary of `accounts`. */
  readonly accountRows: Uint8Array<ArrayBuffer>;
  readonly accounts: number;
  /** RowBinary of `system_texts`: those that this worker had not met before. */
  readonly systemRows: Uint8Array<ArrayBuffer>;
  readonly systemTexts: number;
  readonly skipped: number;
  readonly problems: readonly CountedProblem[];
  /** Set when the worker itself failed; the batch is lost and the audit ends. */
  readonly failure?: string;
}
