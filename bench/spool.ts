// What it costs a gateway to record an exchange, encoding and checksum included and the fingerprint not: the time that
// `append` takes in the best of 25 rounds, since other programs use the machine as well; processor time of the whole
// process with its writing threads, in the middle one; and bytes on disk. Run: node dist/bench/spool.js

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blankExchange } from '../src/core/exchange.ts';
import { Fingerprinter } from '../src/fingerprint/fingerprinter.ts';
import { Spool, type SpoolRecord } from '../src/gateway/spool.ts';
import { median } from './support/median.ts';

const key = { low: 5, high: 6 };
const fingerprinter = new Fingerprinter(key);
const words = Array.from(
  { length: 4_000 },
  (_, index) => `${index.toString(36)}${(index * 7919).toString(36)}`,
);
let at = 0;

/** Some 2,000 characters of new text and as many of answer, under a system prompt of an agent. */
function recordOf(number: number): SpoolRecord {
  const text = (count: number): string =>
    Array.from({ length: count }, () => words[(at += 7919) % words.length]).join(' ');
  const exchange = blankExchange({
    id: `req_${number.toString(36).padStart(16, '0')}`,
    timeMs: 1_700_000_000_000 + number,
    account: `acct-${number % 500}`,
    key: `key-${number % 900}`,
    session: `session-${number % 3_000}`,
    ip: `198.51.${number % 100}.${number % 250}`,
    userAgent: 'client/1.0',
    endpoint: 'anthropic.messages',
    model: 'model-large-20260101',
    system: `You are agent number ${number % 40}. ${words.slice(number % 40, (number % 40) + 120).join(' ')}`,
    messages: [{ role: 'user', content: text(300) }],
    output: text(300),
    stopReason: 'end_turn',
    inputTokens: 600,
    outputTokens: 500,
    latencyMs: 2_345,
  });
  return { exchange, fingerprint: fingerprinter.fingerprint(exchange), decision: undefined };
}

const records = Array.from({ length: 4_000 }, (_, number) => recordOf(number));
for (const text of ['none', 'excerpt'] as const) {
  const folder = mkdtempSync(join(tmpdir(), 'stillwatch-bench-'));
  const spool = new Spool({
    folder,
    worker: 'w0',
    key,
    salt: 1,
    text,
    whenFull: 'drop',
    syncMs: 50,
    folderBytesMax: 8_000_000_000,
    nowMs: () => Date.now(),
    report: () => {},
  });
  const costs: number[] = [];
  const wholes: number[] = [];
  for (let round = 0; round < 25; round += 1) {
    const cpu = process.cpuUsage();
    const started = performance.now();
    for (const record of records) spool.append(record);
    costs.push(((performance.now() - started) * 1_000) / records.length);
    await spool.flush();
    const { user, system } = process.cpuUsage(cpu);
    wholes.push((user + system) / records.length);
  }
  await spool.close();
  const { writtenBytes, kept } = spool.counts();
  console.log(
    `text ${text}: append ${Math.min(...costs).toFixed(1)} µs, CPU of the process ${median(wholes).toFixed(1)} µs, ` +
      `${Math.round(writtenBytes / kept)} bytes an exchange`,
  );
  rmSync(folder, { recursive: true });
}
