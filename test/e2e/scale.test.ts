// Goal: very many accounts with next to no traffic are read, counted and judged like any others, within the
// memory that an audit may take.

import assert from 'node:assert/strict';
import { createWriteStream, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { after, test } from 'node:test';
import { isObject, objectOf, start, temporaryFolder } from './stillwatch.fixture.ts';

const folder = temporaryFolder();
after(() => folder.remove());

const accounts = 200_000;

/** Bytes that the process has had in memory at most; 0 where the system does not tell. */
function highestMemory(process: number): number {
  try {
    const status = readFileSync(`/proc/${process}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1_024;
  } catch {
    return 0;
  }
}

test('200,000 accounts of one exchange each', { timeout: 300_000 }, async () => {
  const out = createWriteStream(folder.file('many.jsonl'));
  for (let from = 0; from < accounts; from += 5_000) {
    const lines = Array.from({ length: 5_000 }, (_, index) => {
      const n = from + index;
      return `{"id":"e${n}","time":"2026-03-01T0${n % 10}:00:00.000Z","account":"a${n}","endpoint":"openai.chat","model":"m","status":200,"messages":[{"role":"user","content":"hello ${n % 1_000}"}]}\n`;
    });
    if (!out.write(lines.join(''))) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
  const { child, outcome } = start([
    'audit',
    folder.file('many.jsonl'),
    '--out=-',
    '--quiet',
    '--memory=400',
  ]);
  child.stdin.end();
  let highest = 0;
  child.stdout.once('data', () => {
    highest = highestMemory(child.pid ?? 0);
  });
  const { status, stdout, stderr } = await outcome;
  // Measured: 0.7 GB. The promise is 1.5 GB for a million exchanges.
  assert.ok(highest < 1_500_000_000, `${highest} bytes`);
  assert.deepEqual([status, stderr], [0, '']);
  const report = objectOf(stdout);
  assert.ok(isObject(report['totals']));
  assert.deepEqual([report['totals']['exchanges'], report['totals']['accounts']], [accounts, accounts]);
  assert.deepEqual(report['campaigns'], []);
  // One exchange says nothing about anybody.
  assert.deepEqual(report['accounts'], []);
});
