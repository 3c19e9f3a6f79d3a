// Goal: a folder of state has one gateway at a time, and what a killed one left behind keeps nobody out.

import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Fault } from '../core/fault.ts';
import { checkState, lockState } from './state-lock.ts';

const chance = (): number => 0.1;

async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'stillwatch-lock-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isInUse(error: unknown): boolean {
  return error instanceof Fault && error.code === 'state.in-use';
}

/** Takes the folder in a process of its own, says whether it got it, and stays. */
function locker(folder: string): ChildProcess {
  const module = new URL('./state-lock.js', import.meta.url).href;
  const script = `import { lockState } from ${JSON.stringify(module)};
    await lockState(process.argv[1], Math.random).then(() => console.log('got'), (e) => console.log(e.code));
    setInterval(() => {}, 1000);`;
  return spawn(process.execPath, ['--input-type=module', '-e', script, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function saidBy(child: ChildProcess): Promise<string> {
  assert.ok(child.stdout !== null);
  const [said]: unknown[] = await once(child.stdout, 'data');
  return String(said).trim();
}

test('who comes second is refused until the first is done', async () => {
  await withFolder(async (folder) => {
    const unlock = await lockState(folder, chance);
    await assert.rejects(lockState(folder, chance), isInUse);
    await assert.rejects(checkState(folder), isInUse);
    await unlock();
    await checkState(folder);
    await (
      await lockState(folder, chance)
    )();
    assert.deepEqual(readdirSync(folder), []);
  });
});

test('another process keeps everybody out as long as it lives, however it ends', async () => {
  await withFolder(async (folder) => {
    const child = locker(folder);
    assert.equal(await saidBy(child), 'got');
    await assert.rejects(lockState(folder, chance), isInUse);
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    await lockState(folder, chance);
    assert.equal(readdirSync(folder).length, 1);
  });
});

test('a process that has the number of the killed one is not taken for it', async (t) => {
  if (process.platform !== 'linux') {
    t.skip('only Linux tells when a process began');
    return;
  }
  await withFolder(async (folder) => {
    await lockState(folder, chance);
    const [name = ''] = readdirSync(folder);
    renameSync(join(folder, name), join(folder, `lock-${process.pid}-1-earlier`));
    await lockState(folder, chance);
    assert.deepEqual(readdirSync(folder), [name]);
  });
});

test('of several who come at once, at most one gets it', async () => {
  await withFolder(async (folder) => {
    writeFileSync(join(folder, 'lock-999999999-1-2'), '');
    const children = [locker(folder), locker(folder), locker(folder)];
    const said = await Promise.all(children.map(saidBy));
    for (const child of children) child.kill('SIGKILL');
    assert.ok(said.filter((one) => one === 'got').length <= 1, said.join());
    assert.ok(
      said.every((one) => one === 'got' || one === 'state.in-use'),
      said.join(),
    );
  });
});
