// Goal: a data folder that is none is told of and not made; of a gateway's state folder the store is named.

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { Fault } from '../core/fault.ts';
import { parse } from './command.ts';
import { registryCommand } from './registry.ts';

function run(...args: readonly string[]): Promise<number> {
  const out = new PassThrough();
  const terminal = { out, error: out, environment: {}, version: '', stop: new AbortController().signal };
  return registryCommand.run(parse(registryCommand.manual, args), terminal);
}

test('no registry is made of a folder without exchanges', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stillwatch-registry-'));
  try {
    const absent = join(folder, 'absent');
    mkdirSync(join(folder, 'state', 'store', 'exchanges'), { recursive: true });
    for (const [data, mend] of [
      [absent, /audit a log/],
      [join(folder, 'state'), /--data .*state\/store/],
    ] as const) {
      for (const action of ['learn', 'list']) {
        await assert.rejects(
          run(action, '--data', data),
          (error) => error instanceof Fault && error.code === 'registry.store-empty' && mend.test(error.mend),
        );
      }
    }
    assert.ok(!existsSync(absent));
    assert.ok(!existsSync(join(folder, 'state', 'exchanges')));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
