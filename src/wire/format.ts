// One log format = one file in formats/ that fills this interface: how sure it is that a record is its own,
// and what the record says. `read` accepts any JSON value and never throws; what it cannot use it names.
// A format is a pure function of the record and the context, so that a worker thread can run it and a test
// can throw anything at it.

import type { Account } from '../core/account.ts';
import type { Exchange } from '../core/exchange.ts';
import type { Problem } from './problem.ts';

export interface ReadContext {
  /** Path given by --account-field, e.g. `metadata.tenant`: the account is what stands there, if it is there. */
  readonly accountField: string | undefined;
  /** Id for a record that has none: the same file content gives the same id. */
  readonly fallbackId: () => string;
}

/** A record may hold several exchanges (an OTLP document) or none that concerns us (a database span). */
export type ReadResult =
  | {
      readonly kind: 'read';
      readonly exchanges: readonly Exchange[];
      /** From an account file: what was declared. From a log: what the gateway knows of the account. */
      readonly accounts: readonly Account[];
      readonly problems: readonly Problem[];
      /** Parts of the record that are no exchange with a model, e.g. spans of tools. */
      readonly skipped: number;
    }
  | { readonly kind: 'skip'; readonly reason: string }
  | { readonly kind: 'problem'; readonly problem: Problem };

export interface LogFormat {
  /** As given to --format; equal to the file name. */
  readonly name: string;
  readonly title: string;
  /** How sure the format is that this parsed JSON value is one of its records, 0..1. */
  recognise(record: unknown): number;
  read(record: unknown, context: ReadContext): ReadResult;
}

const nothing: readonly never[] = [];

/** The common case: one exchange, perhaps an account, perhaps complaints about optional fields. */
export function readOne(exchange: Exchange, extra?: ReadExtra): ReadResult {
  return {
    kind: 'read',
    exchanges: [exchange],
    accounts: extra?.account === undefined ? nothing : [extra.account],
    problems: extra?.problems ?? nothing,
    skipped: 0,
  };
}

export interface ReadExtra {
  readonly account?: Account | undefined;
  readonly problems?: readonly Problem[] | undefined;
}

/** A required field is absent. */
export function missing(field: string): ReadResult {
  return { kind: 'problem', problem: { code: 'line.field-missing', field, lost: true } };
}

/** A required field, or the record itself, is of the wrong type. */
export function malformed(field?: string): ReadResult {
  return { kind: 'problem', problem: { code: 'line.malformed', field, lost: true } };
}

export function skip(reason: string): ReadResult {
  return { kind: 'skip', reason };
}
