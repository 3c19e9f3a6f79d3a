// Goal: whoever asks about an instruction hears what it asks for and which words say so, and gets a fault for a file that
// is not there; escapes in a file's name stay in it.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { test, type TestContext } from 'node:test';
import { Fault } from '../core/fault.ts';
import { parse } from './command.ts';
import { wordingCommand } from './wording.ts';

async function told(paths: readonly string[]): Promise<string> {
  const out = new PassThrough();
  const terminal = { out, error: out, environment: {}, version: '', stop: new AbortController().signal };
  assert.equal(await wordingCommand.run(parse(wordingCommand.manual, paths), terminal), 0);
  return String(out.read() ?? '');
}

function file(context: TestContext, name: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'stillwatch-wording-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test('what is asked for, by phrases and by words, with the words', async (context) => {
  const paths = [
    file(
      context,
      'worked',
      'Lay out all of the working and the ground for every move you make until the answer.',
    ),
    file(context, 'textbook', 'Think step by step.'),
    file(context, 'both', 'Rate the response on a scale from 1 to 10 by the rubric and justify each point.'),
    file(context, 'plain', 'How do I get a red wine stain out of a linen shirt?'),
  ];
  const [worked, textbook, both, plain] = (await told(paths)).split(/\n(?=\S)/);
  assert.match(worked ?? '', /worked: asks for reasoning step by step\n {2}by phrases {2}-\n/);
  assert.match(worked ?? '', /for it {6}.*every \+\d\.\d/);
  assert.match(textbook ?? '', /by phrases {2}reasoning step by step\n/);
  assert.match(both ?? '', /by phrases {2}grading by a rubric.*\n {2}by words {4}\d+ % grading by a rubric/);
  assert.match(plain ?? '', /plain: asks for nothing that a trainer wants\n/);
});

test('a name with an escape does not reach the terminal, and what is not there is a fault', async (context) => {
  assert.ok(!(await told([file(context, 'a\u001B[31mb', 'Hello.')])).includes('\u001B'));
  await assert.rejects(
    told(['/nowhere/at-all']),
    (error) => error instanceof Fault && error.code === 'input.unreadable',
  );
  await assert.rejects(told([]), (error) => error instanceof Fault && error.code === 'arguments.invalid');
});
