// Goal: files of decisions are read day by day from the day that is asked for, with ids that an engine repeated dropped as
// long as they are remembered, and the memory of them bounded.

import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { temporaryFolder } from './ingest.fixture.ts';
import { readDecisions, type ReadDecisionsOptions } from './decision-reader.ts';
import { ProblemLedger } from './problem-ledger.ts';

const root = temporaryFolder();
after(() => root.remove());

function lines(day: string, ids: readonly string[]): string {
  const time = `${day}T09:00:00.000Z`;
  return ids.map((id) => `${JSON.stringify({ id, time, account: 'a', action: 'shape' })}\n`).join('');
}

async function idsOf(folder: string, parts: Partial<ReadDecisionsOptions>): Promise<string> {
  const ledger = new ProblemLedger();
  const stop = new AbortController().signal;
  const ids: string[] = [];
  for await (const found of readDecisions(folder, { sinceMs: -Infinity, ledger, stop, ...parts })) {
    ids.push(...found.map(({ record }) => record.decision.id));
  }
  assert.deepEqual(ledger.reports(), []);
  return ids.join(' ');
}

test('days come in their order, from the one that is asked for', async () => {
  mkdirSync(join(root.path, 'days'));
  for (const day of ['2026-03-02', '2026-02-28', '2026-03-01'])
    root.write(`days/${day}.jsonl`, lines(day, [`of-${day}`]));
  const folder = join(root.path, 'days');
  assert.equal(await idsOf(folder, {}), 'of-2026-02-28 of-2026-03-01 of-2026-03-02');
  const sinceMs = Date.UTC(2026, 2, 1, 23);
  assert.equal(await idsOf(folder, { sinceMs }), 'of-2026-03-01 of-2026-03-02');
});

test('a repeated id is dropped while at least so many others are remembered, and no longer than twice as many', async () => {
  mkdirSync(join(root.path, 'ids'));
  root.write('ids/2026-03-01.jsonl', lines('2026-03-01', ['a', 'b', 'c', 'a', 'c', 'd', 'e', 'f', 'd']));
  root.write('ids/2026-03-02.jsonl', lines('2026-03-02', ['g', 'a']));
  const folder = join(root.path, 'ids');
  assert.equal(await idsOf(folder, {}), 'a b c d e f g');
  assert.equal(await idsOf(folder, { idsMin: 3 }), 'a b c d e f g a');
});
