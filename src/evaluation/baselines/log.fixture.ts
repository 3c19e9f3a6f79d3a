// Logs for the tests of baselines: a few told things per exchange, written as a real file and read back by the
// readers, so that a test runs what a user runs.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Random } from '../../stats/chance.ts';
import type { Baseline, Measurement } from './baseline.ts';
import type { DetectorInput } from '../compared-detector.ts';

export interface Line {
  readonly account: string;
  /** Since the start of the log. */
  readonly hours: number;
  readonly prompt?: string;
  readonly system?: string;
  readonly ip?: string;
  readonly tokens?: number;
}

const startMs = Date.UTC(2026, 0, 5);

/** Writes the log, measures, and removes it. */
export async function measured(baseline: Baseline, lines: readonly Line[]): Promise<Measurement> {
  return await withLog(lines, (input) => baseline.measure(input));
}

export async function withLog<T>(
  lines: readonly Line[],
  work: (input: DetectorInput) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'baseline-'));
  try {
    const log = join(folder, 'log.jsonl');
    writeFileSync(log, lines.map((line, number) => `${JSON.stringify(record(line, number))}\n`).join(''));
    const stop = new AbortController().signal;
    return await work({ logs: [log], accounts: [], stop, onProgress: () => {} });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function record(line: Line, number: number): object {
  return {
    id: `ex_${number}`,
    time: new Date(startMs + Math.round(line.hours * 3_600_000)).toISOString(),
    account: line.account,
    endpoint: 'anthropic.messages',
    model: 'm',
    messages: [{ role: 'user', content: line.prompt ?? `prompt ${number}` }],
    output: 'an answer',
    status: 200,
    input_tokens: line.tokens ?? 10,
    output_tokens: 10,
    ...(line.system === undefined ? {} : { system: line.system }),
    ...(line.ip === undefined ? {} : { ip: line.ip }),
  };
}

/** The value of a statistic for each account that begins with `prefix`. */
export function valuesOf(found: Measurement, statistic: string, prefix: string): readonly number[] {
  const values = found.statistics.find(({ name }) => name === statistic)?.values;
  return found.accounts.flatMap((account, index) =>
    account.startsWith(prefix) ? [values?.[index] ?? 0] : [],
  );
}

/** Seeded words that mean nothing: `count` of them from a lexicon of `size`. */
export function words(random: Random, count: number, size = 5_000): string {
  return Array.from({ length: count }, () => `w${Math.floor(size * random())}x`).join(' ');
}
