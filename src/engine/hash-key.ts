// The secret under which a store's hashes are made: kept in the store once made. Gateways hash under it as well, or their
// exchanges would have nothing in common with those of logs; they get it by a file (wire/hash-key-file.ts).

import { createHash, randomBytes } from 'node:crypto';
import type { HashKey } from '../fingerprint/hash.ts';
import type { Store } from '../store/store.ts';

/**
 * The key of the store. A new store draws one: from the beginning of its first log, so that the same audit gives the
 * same report and yet nobody who does not hold the log can know it; at random where there is no log.
 *
 * @throws {Fault} store.query-failed
 */
export async function openHashKey(store: Store, log?: Uint8Array): Promise<HashKey> {
  const found = await store.query("SELECT value FROM @settings WHERE name = 'hash_key'");
  const kept = found.strings('value')[0];
  if (kept !== undefined) return keyFrom(Buffer.from(kept, 'hex'));
  const drawn = log ?? randomBytes(32);
  const digest = createHash('sha256').update('stillwatch hash key').update(drawn).digest();
  await store.command("INSERT INTO @settings SELECT 'hash_key', {value:String}", {
    value: digest.toString('hex'),
  });
  return keyFrom(digest);
}

function keyFrom(digest: Buffer): HashKey {
  return { low: digest.readUInt32LE(0), high: digest.readUInt32LE(4) };
}
