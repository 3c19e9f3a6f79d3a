// Goal: what was used outlives a restart, in a file that is whole or not there; nothing that lies in its place does harm.

import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { UsageLedger, usageDefaults } from '../policies/usage.ts';
import { UsageFile } from './usage-file.ts';

const start = 1_770_000_000_000;
const who = { account: 'acme', unit: 'acme', family: '' };

interface Desk {
  readonly usage: UsageLedger;
  readonly file: UsageFile;
}

function open(path: string, nowMs = start, pauseMsMin = 1): Desk {
  const usage = new UsageLedger(usageDefaults);
  return {
    usage,
    file: new UsageFile({ path, worker: 0, usage, nowMs: () => nowMs, clockMs: () => 0, pauseMsMin }),
  };
}

function folderFor(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'stillwatch-usage-'));
  context.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

function use(usage: UsageLedger, times: number): number {
  let used = 0;
  for (let time = 0; time < times; time += 1) {
    used = usage.arrive(who, undefined, start).account.requests_hour;
    usage.finish(who, 10, start);
  }
  return used;
}

test('what one process counted, the next one knows; the file is its owner’s and no draft stays', async (context) => {
  const folder = folderFor(context);
  const path = join(folder, 'usage.jsonl');
  const first = open(path);
  assert.equal(await first.file.read(), 0, 'there is none yet');
  use(first.usage, 5);
  await first.file.kept.end();
  assert.deepEqual(readdirSync(folder), ['usage.jsonl']);
  assert.equal(statSync(path).mode & 0o777, 0o600);
  const second = open(path);
  assert.equal(await second.file.read(), 2);
  assert.equal(use(second.usage, 1), 6);
});

test('it is written while the process runs, so that a crash costs little', async (context) => {
  const path = join(folderFor(context), 'usage.jsonl');
  const { usage, file } = open(path);
  use(usage, 3);
  file.kept.start();
  for (let round = 0; round < 500; round += 1) {
    const text = await Promise.resolve()
      .then(() => readFileSync(path, 'utf8'))
      .catch(() => '');
    if (text.includes('acme')) break;
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  }
  // Nothing ended it in order.
  const next = open(path);
  assert.equal(await next.file.read(), 2);
  await file.kept.end();
});

test('a file of another form, of another clock, cut off or none at all is left aside', async (context) => {
  const folder = folderFor(context);
  const path = join(folder, 'usage.jsonl');
  const { usage, file } = open(path);
  use(usage, 3);
  await file.kept.end();
  const whole = readFileSync(path, 'utf8');
  const [header = '', scope = ''] = whole.split('\n');
  const cases: readonly (readonly [string, number])[] = [
    [`${header}\n${scope}\n{"key":"acc`, 1],
    [`${header}\n\u0000\n${scope}\n`, 1],
    [`${scope}\n`, 0],
    [whole.replace('usage/1', 'usage/9'), 0],
    ['', 0],
  ];
  for (const [text, found] of cases) {
    writeFileSync(path, text);
    assert.equal(await open(path).file.read(), found, text.slice(0, 60));
  }
  writeFileSync(path, whole);
  assert.equal(await open(path, start - 3_600_000).file.read(), 0, 'from ahead');
  assert.equal(await open(folder).file.read(), 0, 'a folder');
  const nowhere = open(join(folder, 'no', 'usage.jsonl'));
  await nowhere.file.kept.end();
});
