// Goal: bad bytes are counted where they are and read with replacement characters; a log tells what it knows
// of an account once per batch.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collect, fixtureText } from './fixtures.ts';
import { litellmSpendLogs } from './formats/litellm-spend-logs.ts';
import { stillwatch } from './formats/stillwatch.ts';
import { parseBatch, sampleRecords } from './parse.ts';
import type { Batch } from './batch.ts';

test('a line with invalid UTF-8 is read with replacement characters and counted', () => {
  const lines = fixtureText('stillwatch.jsonl').trimEnd().split('\n');
  const [first = '', second = '', third = ''] = lines;
  const bad = Buffer.from(second.replace('bayonet', 'b\u00ffyonet'), 'latin1');
  const bytes = Buffer.concat([Buffer.from(`${first}\n`), bad, Buffer.from(`\n${third}\n`)]);
  const { collected, sink } = collect();
  parseBatch({ bytes, first: 41, unit: 'line' }, { path: 'x', format: stillwatch, sink });
  assert.deepEqual(collected.problems, ['line.not-utf8 - 42']);
  assert.equal(collected.exchanges.length, 3);
  assert.match(collected.exchanges[1]?.messages[1]?.content ?? '', /b\ufffdyonet/);
  assert.equal(collected.exchanges[2]?.messages[0]?.content, 'Zähle bis drei 🧮');
});

test('the organisation of an account is told once per batch', () => {
  const row = fixtureText('litellm-spend-logs.jsonl').split('\n', 1)[0] ?? '';
  const { collected, sink } = collect();
  const batch: Batch = { bytes: Buffer.from(`${row}\n${row}\n${row}`), first: 1, unit: 'line' };
  parseBatch(batch, { path: 'x', format: litellmSpendLogs, sink });
  assert.equal(collected.exchanges.length, 3);
  assert.equal(collected.accounts.length, 1);
});

test('a sample is the first records that parse, at most as many as asked for', () => {
  const batch: Batch = { bytes: Buffer.from('x\n{"a":1}\n\n[2]\n3\n{"b":2}'), first: 1, unit: 'line' };
  assert.deepEqual(sampleRecords(batch, 3), [{ a: 1 }, [2], 3]);
  assert.deepEqual(sampleRecords(batch, 50), [{ a: 1 }, [2], 3, { b: 2 }]);
});
