// The hash key on its way from the engine, which keeps it in its store, to gateways, which must hash alike and do not
// open the store. A file that only its owner reads, replaced whole: a gateway sees the old key or the new one.

import { open, readFile, rename } from 'node:fs/promises';
import { Fault } from '../core/fault.ts';
import type { HashKey } from '../fingerprint/hash.ts';

/** @throws {Fault} output.unwritable */
export async function writeKeyFile(path: string, key: HashKey): Promise<void> {
  const draft = `${path}.${process.pid}.new`;
  try {
    // Removed first by `w`, so that its mode is ours even when somebody left a draft with another.
    const handle = await open(draft, 'w', 0o600);
    try {
      await handle.chmod(0o600);
      await handle.writeFile(`${hexOf(key.low)}${hexOf(key.high)}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, path);
  } catch (cause) {
    throw new Fault('output.unwritable', {
      what: `the hash key cannot be written to ${path}`,
      mend: 'check that the folder exists and is writable',
      cause,
    });
  }
}

/** @throws {Fault} spool.key-unreadable */
export async function readKeyFile(path: string): Promise<HashKey> {
  const text = await readFile(path, 'latin1').catch((cause: unknown) => {
    throw unreadable(path, cause);
  });
  const [, low, high] = /^([0-9a-f]{8})([0-9a-f]{8})\n?$/.exec(text) ?? [];
  if (low === undefined || high === undefined) throw unreadable(path, undefined);
  return { low: Number.parseInt(low, 16), high: Number.parseInt(high, 16) };
}

function hexOf(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}

function unreadable(path: string, cause: unknown): Fault {
  return new Fault('spool.key-unreadable', {
    what: `${path} holds no hash key that can be read`,
    mend: 'start the engine, which writes it; and give both the same path and user',
    cause,
  });
}
