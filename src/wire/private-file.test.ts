// Goal: a secret is written once, for its owner alone, and never over another.

import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeUnlessThere } from './private-file.ts';

test('the first text stays, nobody else may read it, and no draft is left', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'stillwatch-private-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'secret');
  await writeUnlessThere(path, 'first\n');
  await writeUnlessThere(path, 'second\n');
  assert.equal(readFileSync(path, 'utf8'), 'first\n');
  assert.equal(statSync(path).mode & 0o777, 0o600);
  assert.deepEqual(readdirSync(folder), ['secret']);
  await assert.rejects(writeUnlessThere(join(folder, 'not-there', 'secret'), 'x'), {
    code: 'output.unwritable',
  });
});
