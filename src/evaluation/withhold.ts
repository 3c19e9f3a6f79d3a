// Exports lack fields: no addresses, no clients, no answers, no account file. A detector that was calibrated on whole
// records only takes what is missing for what speaks for nobody. So some worlds of the calibration, and any world on
// disk, can be stripped of what a provider may not have before they are read in.

import { rename, rm } from 'node:fs/promises';
import { objectOfLine, readLines } from './line-reader.ts';
import { LineWriter } from './line-writer.ts';
import { openWorld } from './world-folder.ts';

export type Withheld = 'accounts' | 'addresses' | 'clients' | 'sessions' | 'answers';

const fieldsOf: Readonly<Record<Exclude<Withheld, 'accounts'>, readonly string[]>> = {
  addresses: ['ip', 'asn', 'tls'],
  clients: ['user_agent', 'tls', 'headers_hash'],
  sessions: ['session'],
  answers: ['output'],
};

/** Strips the uncompressed logs of a world on disk, and deletes its account files if asked. */
export async function withhold(folder: string, withheld: readonly Withheld[]): Promise<void> {
  if (withheld.length === 0) return;
  const world = await openWorld(folder);
  if (withheld.includes('accounts')) await Promise.all(world.accounts.map((path) => rm(path)));
  const fields = new Set(withheld.flatMap((kind) => (kind === 'accounts' ? [] : fieldsOf[kind])));
  if (fields.size === 0) return;
  for (const log of world.logs) {
    const stripped = new LineWriter(`${log}.stripped`);
    await readLines(log, (line) => stripped.add(without(line, fields)), { onBatch: () => stripped.flush() });
    await stripped.close();
    await rename(stripped.path, log);
  }
}

function without(line: Buffer, fields: ReadonlySet<string>): Buffer {
  const kept = Object.entries(objectOfLine(line) ?? {}).filter(([name]) => !fields.has(name));
  return Buffer.from(JSON.stringify(Object.fromEntries(kept)));
}
