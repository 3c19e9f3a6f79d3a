// For tests only: one fixture through the same path as a user's file, everything it said collected.

import { readFileSync } from 'node:fs';
import type { Account } from '../core/account.ts';
import type { Exchange } from '../core/exchange.ts';
import type { Batch } from './batch.ts';
import type { LogFormat } from './format.ts';
import { openSource } from './source.ts';
import { parseBatch, type ParseOptions } from './parse.ts';
import type { Problem } from './problem.ts';
import { splitBatches } from './split.ts';

export interface Collected {
  readonly exchanges: Exchange[];
  readonly accounts: Account[];
  /** `code field number`, one per problem. */
  readonly problems: string[];
  skipped: number;
}

/** Path of a fixture; tests run from dist/, fixtures stay in src/. */
export function fixturePath(name: string): string {
  return new URL(`../../../src/wire/fixtures/${name}`, import.meta.url).pathname;
}

export function fixtureText(name: string): string {
  return readFileSync(fixturePath(name), 'utf8');
}

export function fixtureRecords(name: string): readonly unknown[] {
  const text = fixtureText(name);
  if (name.endsWith('.json')) return [JSON.parse(text)];
  return text
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

export function problemLine(problem: Problem, number: number): string {
  return `${problem.code} ${problem.field ?? '-'} ${number}`;
}

export function collect(): { readonly collected: Collected; readonly sink: ParseOptions['sink'] } {
  const collected: Collected = { exchanges: [], accounts: [], problems: [], skipped: 0 };
  const sink: ParseOptions['sink'] = {
    exchange: (exchange) => collected.exchanges.push(exchange),
    account: (account) => collected.accounts.push(account),
    problem: (problem, number) => collected.problems.push(problemLine(problem, number)),
    skipped: (count) => {
      collected.skipped += count;
    },
  };
  return { collected, sink };
}

export function parseText(text: string, format: LogFormat, accountField?: string): Collected {
  const { collected, sink } = collect();
  const batch: Batch = { bytes: Buffer.from(text), first: 1, unit: 'line' };
  parseBatch(batch, { format, accountField, sink });
  return collected;
}

/** A whole file, from its path on. */
export async function readFixture(name: string, format: LogFormat): Promise<Collected> {
  const { collected, sink } = collect();
  const chunks = openSource(fixturePath(name), (problem) => collected.problems.push(problemLine(problem, 0)));
  const report = (problem: Problem, number: number): void => sink.problem(problem, number);
  for await (const batch of splitBatches(chunks, { report })) {
    parseBatch(batch, { format, sink });
  }
  return collected;
}
