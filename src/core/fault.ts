// The world's mistakes: an unreadable file, an argument that makes no sense, a store that is gone. Each has
// a stable code with a section in docs/faults.md, says what was bad and where, and how to mend it. No text
// of a fault contains a prompt, a credential or a score: faults end up in logs, and attackers read those.

/** Every code has a section of the same name in docs/faults.md; test/tidy.test.ts checks both directions. */
export type FaultCode =
  | 'arguments.unknown'
  | 'arguments.invalid'
  | 'input.not-found'
  | 'input.unreadable'
  | 'input.empty'
  | 'input.format-unknown'
  | 'input.archive-truncated'
  | 'input.archive-corrupt'
  | 'line.not-json'
  | 'line.malformed'
  | 'line.too-long'
  | 'line.not-utf8'
  | 'line.field-missing'
  | 'line.field-invalid'
  | 'line.duplicate-id'
  | 'line.time-ahead'
  | 'record.skipped'
  | 'config.invalid'
  | 'listen.failed'
  | 'output.unwritable'
  | 'report.invalid'
  | 'templates.invalid'
  | 'registry.store-empty'
  | 'truth.invalid'
  | 'prices.invalid'
  | 'decisions.unwritable'
  | 'spool.unwritable'
  | 'spool.lost'
  | 'spool.damaged'
  | 'spool.unreadable'
  | 'spool.key-unreadable'
  | 'state.in-use'
  | 'store.unavailable'
  | 'store.schema-newer'
  | 'store.in-use'
  | 'store.query-failed'
  | 'fleet.unavailable'
  | 'fleet.keys-differ'
  | 'fleet.engine-taken'
  | 'fleet.name-taken'
  | 'fleet.clock-differs'
  | 'fleet.no-engine'
  | 'fleet.not-ours'
  | 'fleet.segment-kept'
  | 'fleet.segment-refused'
  | 'keys.file-locked'
  | 'keys.key-unknown'
  | 'keys.line-invalid'
  | 'verdicts.damaged'
  | 'verdicts.unreadable'
  | 'internal.worker-failed';

/** What is bad, and how to mend it; both are sentences shown to the person who ran the command. */
export interface FaultDetail {
  readonly what: string;
  readonly mend: string;
  readonly cause?: unknown;
}

export class Fault extends Error {
  readonly code: FaultCode;
  readonly mend: string;

  constructor(code: FaultCode, detail: FaultDetail) {
    super(detail.what, { cause: detail.cause });
    this.name = 'Fault';
    this.code = code;
    this.mend = detail.mend;
  }
}
