// Goal: lines reach their reader whole and in order; one that is slow or gone costs lines, which are counted, and never
// time or memory without bound.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { logTo } from './log-destination.ts';

test('lines are whole and in order', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stillwatch-log-'));
  const descriptor = openSync(join(folder, 'log'), 'w');
  const destination = logTo(descriptor);
  const lines = Array.from({ length: 20_000 }, (_, index) => `line ${index} ${'é'.repeat(index % 50)}\n`);
  for (const line of lines) destination.write(line);
  await destination.drained();
  assert.equal(readFileSync(join(folder, 'log'), 'utf8'), lines.join(''));
  assert.equal(destination.lost(), 0);
  closeSync(descriptor);
  rmSync(folder, { recursive: true });
});

test('what has no room is lost whole, and counted', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stillwatch-log-'));
  const descriptor = openSync(join(folder, 'log'), 'w');
  const destination = logTo(descriptor);
  const line = `${'x'.repeat(99_999)}\n`;
  // None of these is written before the loop is over.
  for (let index = 0; index < 100; index += 1) destination.write(line);
  const lost = destination.lost();
  assert.ok(lost > 50 && lost < 70, String(lost));
  await destination.drained();
  assert.equal(readFileSync(join(folder, 'log'), 'utf8'), line.repeat(100 - lost));
  closeSync(descriptor);
  rmSync(folder, { recursive: true });
});

/** A program that logs to its standard output, whose reader the test is. */
async function logger(code: string): Promise<ReturnType<typeof spawn>> {
  const module = new URL('./log-destination.js', import.meta.url).href;
  const text = `import { logTo } from '${module}'; const to = logTo(1); ${code}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', text], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  await once(child, 'spawn');
  return child;
}

test('a reader that is gone costs lines and nothing else', async () => {
  const child = await logger(`
    process.stdin.once('data', async () => {
      for (let index = 0; index < 10; index += 1) to.write('x\\n');
      await to.drained();
      process.stderr.write(String(to.lost()), () => process.exit(7));
    });`);
  child.stdout?.destroy();
  child.stdin?.write('go');
  const exited = once(child, 'exit');
  const [lost] = child.stderr === null ? [] : await once(child.stderr, 'data');
  assert.equal(String(lost), '10');
  assert.deepEqual(await exited, [7, null]);
});

test('a reader that has stopped does not stop the writer', async () => {
  const child = await logger(`
    for (let index = 0; index < 100_000; index += 1) to.write('x'.repeat(99) + '\\n');
    await to.drained();
    process.stderr.write(to.lost() > 50_000 ? 'goes on' : 'has all', () => process.exit(0));`);
  const exited = once(child, 'exit');
  const [said] = child.stderr === null ? [] : await once(child.stderr, 'data');
  assert.equal(String(said), 'goes on');
  child.stdout?.destroy();
  child.kill('SIGKILL');
  await exited;
});
