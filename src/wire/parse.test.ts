// Goal: bad bytes are counted where they are and read with replacement characters; a log tells what it knows
// of an account once per batch.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { collect, fixturePath, fixtureText } from './fixtures.ts';
import { openSource } from './source.ts';
import { splitBatches } from './split.ts';
import { litellmSpendLogs } from './formats/litellm-spend-logs.ts';
import { stillwatch } from './formats/stillwatch.ts';
import { countLines, parseBatch, recordWindows } from './parse.ts';
import type { Batch } from './batch.ts';

test('a line with invalid UTF-8 is read with replacement characters and counted', () => {
  const lines = fixtureText('stillwatch.jsonl').trimEnd().split('\n');
  const [first = '', second = '', third = ''] = lines;
  const bad = Buffer.from(second.replace('bayonet', 'b\u00ffyonet'), 'latin1');
  const bytes = Buffer.concat([Buffer.from(`${first}\n`), bad, Buffer.from(`\n${third}\n`)]);
  const { collected, sink } = collect();
  parseBatch({ bytes, first: 41, unit: 'line' }, { format: stillwatch, sink });
  assert.deepEqual(collected.problems, ['line.not-utf8 - 42']);
  assert.equal(collected.exchanges.length, 3);
  assert.match(collected.exchanges[1]?.messages[1]?.content ?? '', /b\ufffdyonet/);
  assert.equal(collected.exchanges[2]?.messages[0]?.content, 'Zähle bis drei 🧮');
});

test('the organisation of an account is told once per batch', () => {
  const row = fixtureText('litellm-spend-logs.jsonl').split('\n', 1)[0] ?? '';
  const { collected, sink } = collect();
  const batch: Batch = { bytes: Buffer.from(`${row}\n${row}\n${row}`), first: 1, unit: 'line' };
  parseBatch(batch, { format: litellmSpendLogs, sink });
  assert.equal(collected.exchanges.length, 3);
  assert.equal(collected.accounts.length, 1);
});

test('the records of a batch that parse come in windows, and every line that holds anything is counted', () => {
  const batch: Batch = { bytes: Buffer.from('x\n{"a":1}\n\n[2]\n3\n{"b":2}'), first: 1, unit: 'line' };
  assert.deepEqual([...recordWindows(batch, 3)], [[{ a: 1 }, [2], 3], [{ b: 2 }]]);
  assert.deepEqual([...recordWindows(batch, 50)], [[{ a: 1 }, [2], 3, { b: 2 }]]);
  assert.equal(countLines(batch), 5);
  const none: Batch = { bytes: Buffer.from('x\n \n'), first: 1, unit: 'line' };
  assert.deepEqual([...recordWindows(none, 3)], []);
  assert.equal(countLines(none), 1);
});

test('a batch can be handed over to a worker thread without copying', async () => {
  const chunks = openSource(fixturePath('stillwatch.jsonl'), () => assert.fail());
  for await (const batch of splitBatches(chunks, { report: () => assert.fail() })) {
    const { buffer } = batch.bytes;
    assert.ok(buffer instanceof ArrayBuffer);
    const moved = structuredClone(batch, { transfer: [buffer] });
    assert.equal(batch.bytes.length, 0);
    const { collected, sink } = collect();
    parseBatch(moved, { format: stillwatch, sink });
    assert.equal(collected.exchanges.length, 3);
  }
});

test('whatever happens to the bytes, every line is either read or counted as lost', () => {
  const sound = Buffer.from(fixtureText('stillwatch.jsonl'));
  const damage = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(damage, (changes) => {
      const bytes = Buffer.from(sound);
      for (const [at, byte] of changes) bytes[at] = byte;
      const { collected, sink } = collect();
      const lost = new Set<number>();
      const problem: typeof sink.problem = (one, number) => one.lost && lost.add(number);
      parseBatch({ bytes, first: 1, unit: 'line' }, { format: stillwatch, sink: { ...sink, problem } });
      const lines = bytes
        .toString('latin1')
        .split('\n')
        .filter((line) => /[^\0-\x20]/.test(line));
      assert.equal(collected.exchanges.length + lost.size, lines.length);
    }),
    { numRuns: 500 },
  );
});
