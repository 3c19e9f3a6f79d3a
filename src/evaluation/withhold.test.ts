// Goal: what is withheld is gone from the log and the folder, and everything else stays as it was.

import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { withhold } from './withhold.ts';

test('fields and account files that a provider lacks are taken away, the rest is kept', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stillwatch-withhold-'));
  try {
    const record = { id: 'a', ip: '192.0.2.1', user_agent: 'x', output: 'an answer', status: 200 };
    writeFileSync(
      join(folder, 'w.exchanges.jsonl'),
      `${JSON.stringify(record)}\n${JSON.stringify({ id: 'b' })}\n`,
    );
    writeFileSync(join(folder, 'w.accounts.jsonl'), '{}\n');
    writeFileSync(join(folder, 'w.truth.json'), '{}');
    await withhold(folder, ['accounts', 'addresses', 'answers']);
    assert.deepEqual(readdirSync(folder).toSorted(), ['w.exchanges.jsonl', 'w.truth.json']);
    const lines = readFileSync(join(folder, 'w.exchanges.jsonl'), 'utf8').trim().split('\n');
    assert.deepEqual(
      lines.map((line): unknown => JSON.parse(line)),
      [{ id: 'a', user_agent: 'x', status: 200 }, { id: 'b' }],
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
