// What the benchmark of gateways asks of its load generator, and what it hears back.

import { isObject } from '../../src/wire/field.ts';

export interface LoadJob {
  readonly kind: 'load-job';
  readonly port: number;
  /** Header lines beside those of the SDK. */
  readonly headers: readonly string[];
  readonly connections: number;
  readonly seconds: number;
  /** Of a hundred requests, how many ask for a stream: 0..1. */
  readonly streamShare: number;
  /** The same request always, instead of new texts of many accounts. */
  readonly isSame: boolean;
  /** Between an answer and the next request of a connection, milliseconds, give or take half. */
  readonly pauseMs: number;
  /** Answers under way at the end are cut, and neither awaited nor counted. */
  readonly isCut: boolean;
}

export interface Times {
  readonly p50: number;
  readonly p99: number;
}

export interface LoadResult {
  readonly kind: 'load-result';
  readonly answers: number;
  readonly errors: number;
  /** Kinds of errors and how many of each; '' without any. */
  readonly failures: string;
  readonly seconds: number;
  readonly firstByteMs: Times;
  readonly wholeMs: Times;
}

export function isLoadJob(message: unknown): message is LoadJob {
  return isObject(message) && message.kind === 'load-job';
}

export function isLoadResult(message: unknown): message is LoadResult {
  return isObject(message) && message.kind === 'load-result';
}
