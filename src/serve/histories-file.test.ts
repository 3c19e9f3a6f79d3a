// Goal: what was said and served is known after a restart; whatever else lies in its place does no harm.

import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { Histories, type History } from '../policies/histories.ts';
import { HistoriesFile } from './histories-file.ts';

const startMs = 1_770_000_000_000;
const laterMs = startMs + 86_400_000;
const messages = [
  { role: 'user', content: 'one' },
  { role: 'assistant', content: 'two' },
  { role: 'user', content: 'three' },
] as const;
const turns = { first: 0, pairs: new Uint32Array([1, 2, 3, 4, 5, 6]) };

function open(path: string): { readonly histories: Histories; readonly file: HistoriesFile } {
  const histories = new Histories({ isAlone: true, beganMs: startMs });
  return { histories, file: new HistoriesFile({ path, worker: 0, histories, clockMs: () => 0 }) };
}

function pathFor(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'stillwatch-histories-'));
  context.after(() => rmSync(folder, { recursive: true }));
  return join(folder, 'histories');
}

const look = (histories: Histories): History => histories.look(messages, turns, laterMs);

test('what one process learned, the next one knows; the file is its owner’s and no draft stays', async (context) => {
  const path = pathFor(context);
  const first = open(path);
  assert.equal(await first.file.read(), false, 'there is none yet');
  first.histories.learn({ ...look(first.histories), unknown: [] }, { low: 3, high: 4 });
  await first.file.kept.end();
  assert.deepEqual(readdirSync(join(path, '..')), ['histories']);
  assert.equal(statSync(path).mode & 0o777, 0o600);
  const second = open(path);
  assert.equal(await second.file.read(), true);
  assert.deepEqual(look(second.histories).unknown, []);
  assert.deepEqual(look(open(path).histories).unknown, [0, 1]);
});

test('a file that is cut, of another kind or no file at all is as good as none', async (context) => {
  const path = pathFor(context);
  const { file, histories } = open(path);
  histories.learn(look(histories), { low: 3, high: 4 });
  await file.kept.end();
  const whole = readFileSync(path);
  const huge =
    '{"format":"stillwatch-histories","version":1,"trusted_until_ms":0,"filters":[{"count":1,"words":9e9}]}\n';
  const hostile = [
    whole.subarray(0, whole.length - 1),
    whole.subarray(0, 20),
    Buffer.from(whole.toString('latin1').replace('"version":1', '"version":2'), 'latin1'),
    Buffer.from(huge),
    Buffer.from('{"format":"stillwatch-histories","version":1,"filters":[{}]}\n'),
    Buffer.from('\n'),
    Buffer.alloc(0),
  ];
  for (const bytes of hostile) {
    writeFileSync(path, bytes);
    const { file: next, histories: found } = open(path);
    assert.equal(await next.read(), false);
    assert.deepEqual(look(found).unknown, [0, 1]);
  }
});
