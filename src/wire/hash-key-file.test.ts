// Goal: a gateway reads the key that the engine wrote, nobody else can, and a file that holds something else is a fault
// that does not quote it.

import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Fault } from '../core/fault.ts';
import { readKeyFile, writeKeyFile } from './hash-key-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'stillwatch-key-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, 'hash-key');

test('the key is read as it was written, whatever lay there before', async () => {
  writeFileSync(path, 'something else');
  chmodSync(path, 0o644);
  for (const key of [
    { low: 0, high: 1 },
    { low: 0xffff_ffff, high: 0x8000_0000 },
  ]) {
    await writeKeyFile(path, key);
    assert.deepEqual(await readKeyFile(path), key);
    assert.equal(statSync(path).mode & 0o777, 0o600);
  }
});

test('what is no key is a fault', async () => {
  for (const text of ['', 'secret', '0123456789abcdef0', '0123456789ABCDEF']) {
    writeFileSync(path, text);
    const fault = await readKeyFile(path).catch((error: unknown) => error);
    assert.ok(fault instanceof Fault && fault.code === 'spool.key-unreadable');
    assert.ok(text === '' || !fault.message.includes(text));
  }
  await assert.rejects(readKeyFile(join(folder, 'none')), { code: 'spool.key-unreadable' });
  await assert.rejects(writeKeyFile(join(folder, 'none', 'key'), { low: 1, high: 2 }), {
    code: 'output.unwritable',
  });
});
