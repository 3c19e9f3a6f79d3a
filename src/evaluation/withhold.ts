// Exports lack fields: no addresses, no clients, no answers, no account file. A detector that was calibrated on whole
// records only takes what is missing for what speaks for nobody. So some worlds of the calibration, and any world on
// disk, can be stripped of what a provider may not have before they are read in.

import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { objectOfLine } from './line-reader.ts';
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
    const stripped = `${log}.stripped`;
    await pipeline(linesWithout(log, fields), createWriteStream(stripped));
    await rename(stripped, log);
  }
}

async function* linesWithout(path: string, fields: ReadonlySet<string>): AsyncGenerator<string> {
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    const kept = Object.entries(objectOfLine(Buffer.from(line)) ?? {}).filter(([name]) => !fields.has(name));
    yield `${JSON.stringify(Object.fromEntries(kept))}\n`;
  }
}
