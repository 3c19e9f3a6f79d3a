// Goal: what was said and served is known after a restart; whatever else lies in its place does no harm.

import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { Histories } from '../policies/histories.ts';
import { Fingerprinter } from '../fingerprint/fingerprinter.ts';
import { prose } from '../policies/usage.fixture.ts';
import { HistoriesFile } from './histories-file.ts';

const startMs = 1_770_000_000_000;
const laterMs = startMs + 86_400_000;
const [question, answer] = [prose(1, 40), prose(2, 40)];
const messages = [
  { role: 'user', content: question },
  { role: 'assistant', content: answer },
  { role: 'user', content: 'And three?' },
] as const;
const { turns: hasher } = new Fingerprinter({ low: 1, high: 2 });

function open(path: string): { readonly histories: Histories; readonly file: HistoriesFile } {
  const histories = new Histories({ hasher, isAlone: true, beganMs: startMs });
  return { histories, file: new HistoriesFile({ path, worker: 0, histories, clockMs: () => 0 }) };
}

function pathFor(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'stillwatch-histories-'));
  context.after(() => rmSync(folder, { recursive: true }));
  return join(folder, 'histories');
}

const unknownOf = (histories: Histories): readonly string[] =>
  histories.look(messages, laterMs).pieces.map(({ text }) => text);

test('what one process learned, the next one knows; the file is its owner’s and no draft stays', async (context) => {
  const path = pathFor(context);
  const first = open(path);
  assert.equal(await first.file.read(), false, 'there is none yet');
  first.histories.learn(first.histories.look(messages.slice(0, 1), laterMs).history, answer);
  await first.file.kept.end();
  assert.deepEqual(readdirSync(join(path, '..')), ['histories']);
  assert.equal(statSync(path).mode & 0o777, 0o600);
  const second = open(path);
  assert.equal(await second.file.read(), true);
  assert.deepEqual(unknownOf(second.histories), []);
  assert.deepEqual(unknownOf(open(path).histories), [question, answer]);
});

test('a file that is cut, of another kind or no file at all is as good as none', async (context) => {
  const path = pathFor(context);
  const { file, histories } = open(path);
  histories.learn(histories.look(messages.slice(0, 1), laterMs).history, answer);
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
    assert.deepEqual(unknownOf(found), [question, answer]);
  }
});
