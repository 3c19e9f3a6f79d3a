// The secret under which a store's hashes are made: kept in the store once made. Gateways hash under it as well, or their
// exchanges would have nothing in common with those of logs; they get it by a file (wire/hash-key-file.ts).

import { createHash, randomBytes } from 'node:crypto';
import type { HashKey } from '../fingerprint/hash.ts';
import type { Store } from '../store/store.ts';

/** What a new store's key comes from. */
export interface KeySource {
  /** The beginning of its first log: the same audit gives the same report, and who does not hold the log cannot know it. */
  readonly log?: Uint8Array | undefined;
  /** The key of those whose hashes it is to be compared with. */
  readonly key?: HashKey | undefined;
}

/** The key of the store. A new store takes or draws one, at random where there is no source. @throws {Fault} store.query-failed */
export async function openHashKey(store: Store, source: KeySource = {}): Promise<HashKey> {
  const found = await store.query("SELECT value FROM @settings WHERE name = 'hash_key'");
  const kept = found.strings('value')[0];
  if (kept !== undefined) return keyFrom(Buffer.from(kept, 'hex'));
  const digest = source.key === undefined ? digestOf(source.log ?? randomBytes(32)) : bytesOf(source.key);
  await store.command("INSERT INTO @settings SELECT 'hash_key', {value:String}", {
    value: digest.toString('hex'),
  });
  return keyFrom(digest);
}

function digestOf(drawn: Uint8Array): Buffer {
  return createHash('sha256').update('stillwatch hash key').update(drawn).digest();
}

function bytesOf({ low, high }: HashKey): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt32LE(low >>> 0, 0);
  bytes.writeUInt32LE(high >>> 0, 4);
  return bytes;
}

function keyFrom(digest: Buffer): HashKey {
  return { low: digest.readUInt32LE(0), high: digest.readUInt32LE(4) };
}
