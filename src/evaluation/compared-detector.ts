// What `evaluate` needs of another detector: a name, and findings from files. It sees what an audit sees, never
// the truth.

import type { Findings } from './findings.ts';

export interface DetectorInput {
  /** Log files, in any format and compression that the audit reads. */
  readonly logs: readonly string[];
  readonly accounts: readonly string[];
  readonly stop: AbortSignal;
  /** File being read, and exchanges read so far of all files. */
  readonly onProgress: (progress: { readonly path: string; readonly exchanges: number }) => void;
}

export interface ComparedDetector {
  readonly name: string;
  /** @throws Fault of an unreadable log, or the reason of `stop` */
  run(input: DetectorInput): Promise<Findings>;
}
