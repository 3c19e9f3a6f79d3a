// For tests only: a spool in a few words, what is in its folder, and disks that misbehave.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blankExchange, type Exchange } from '../core/exchange.ts';
import type { Fault } from '../core/fault.ts';
import { allowed } from '../core/decision.ts';
import { Fingerprinter } from '../fingerprint/fingerprinter.ts';
import type { HashKey } from '../fingerprint/hash.ts';
import type { DecisionRecord } from '../wire/decision-record.ts';
import { frameKind, parseLoss, parseSegmentName, readFrames } from '../wire/spool-segment.ts';
import type { SpoolDisk, SpoolFile } from './spool-disk.ts';
import { Spool, type SpoolOptions, type ExchangeRecord } from './spool.ts';

export const key: HashKey = { low: 5, high: 6 };
const fingerprinter = new Fingerprinter(key);

export function spoolIn(folder: string, parts: Partial<SpoolOptions> = {}): Spool {
  return new Spool({
    folder,
    worker: 'w0',
    key,
    salt: 0x0bad_cafe,
    text: 'none',
    whenFull: 'drop',
    syncMs: 1,
    folderBytesMax: 10_000_000_000,
    nowMs: () => Date.now(),
    report: () => {},
    ...parts,
  });
}

export function recordOf(id: string, parts: Partial<Exchange> = {}): ExchangeRecord {
  const exchange = blankExchange({
    id,
    timeMs: Date.now(),
    account: 'acct-1',
    endpoint: 'openai.chat',
    model: 'model-a',
    messages: [{ role: 'user', content: 'What is a good name for a cat that sleeps all day?' }],
    ...parts,
  });
  return { exchange, fingerprint: fingerprinter.fingerprint(exchange), decision: undefined };
}

export function decisionOf(id: string, exchange: string): DecisionRecord {
  const decision = { id, policy: 'p1', snapshot: 's1', outcome: allowed, shadow: [], failed: [] };
  return { decision, timeMs: Date.now(), account: 'acct-1', unit: 'acct-1', exchange, inspected: ['body'] };
}

export interface Found {
  readonly ids: readonly string[];
  readonly kinds: readonly number[];
  readonly lost: number;
  readonly segments: number;
  readonly damaged: number;
}

/** Everything in a folder of segments, by name. */
export function contentOf(folder: string): Found {
  const ids: string[] = [];
  const kinds: number[] = [];
  let [lost, damaged, segments] = [0, 0, 0];
  for (const name of readdirSync(folder).toSorted()) {
    const salt = parseSegmentName(name)?.salt;
    if (salt === undefined) continue;
    segments += 1;
    const { damaged: places } = readFrames(readFileSync(join(folder, name)), {
      salt,
      isFinal: true,
      sink: (kind, payload) => {
        kinds.push(kind);
        if (kind === frameKind.exchange) ids.push(idOf(payload));
        if (kind === frameKind.loss) lost += parseLoss(payload)?.count ?? 0;
      },
    });
    damaged += places.length;
  }
  return { ids, kinds, lost, segments, damaged };
}

/** The second column of `exchanges`: short, so that one byte says how long it is. */
function idOf(row: Uint8Array): string {
  const length = row[8] ?? 0;
  return Buffer.from(row.subarray(9, 9 + length)).toString();
}

/** A disk whose files do what `behave` says before each write. */
export function troubledDisk(real: SpoolDisk, behave: () => Promise<void>): SpoolDisk {
  return {
    used: (folder) => real.used(folder),
    create: async (path, head) => {
      const file = await real.create(path, head);
      const troubled: SpoolFile = {
        write: async (bytes, position) => {
          await behave();
          return file.write(bytes, position);
        },
        truncate: (length) => file.truncate(length),
        sync: () => file.sync(),
        close: () => file.close(),
      };
      return troubled;
    },
  };
}

/** Collects what a spool reports. */
export function reports(): { readonly codes: string[]; readonly report: (fault: Fault) => void } {
  const codes: string[] = [];
  return { codes, report: (fault) => void codes.push(fault.code) };
}
