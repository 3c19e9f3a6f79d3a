// The two secrets that all machines of a fleet must have in common: the key that texts are hashed under, without which one
// gateway's hashes mean nothing to another, and the one that names accounts after passed-through credentials, without which
// a customer would be another account at each machine. The machine with the engine makes them and leaves them at the
// server, sealed; a machine that has none takes them from there.

import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { Fault } from '../core/fault.ts';
import { isObject } from '../wire/field.ts';
import { writeUnlessThere } from '../wire/private-file.ts';
import type { Link } from './link.ts';

const valueName = 'keys';
/** Both are some 200. */
const keysBytesMax = 1_000;
const lookEveryMs = 250;

/** Paths of both. */
export interface KeyFiles {
  readonly hashKey: string;
  readonly credentialKey: string;
}

interface SharedKeys {
  readonly hashKey: string;
  readonly credentialKey: string;
}

/** Leaves this machine's keys at the server unless some are there. @throws {Fault} fleet.keys-differ, fleet.unavailable */
export async function publishKeys(link: Link, files: KeyFiles): Promise<void> {
  const own = await ownKeys(files);
  if (own !== undefined) await link.setFirstValue(valueName, Buffer.from(JSON.stringify(own)));
  await checkKeys(link, files);
}

/** @throws {Fault} fleet.keys-differ, fleet.no-engine while there are none at the server, fleet.unavailable */
export async function checkKeys(link: Link, files: KeyFiles): Promise<void> {
  const own = await ownKeys(files);
  const shared = readKeys(await link.value(valueName, keysBytesMax));
  if (own === undefined || shared === undefined) throw noEngine();
  if (shared !== false && own.hashKey === shared.hashKey && own.credentialKey === shared.credentialKey)
    return;
  throw keysDiffer();
}

function keysDiffer(): Fault {
  return new Fault('fleet.keys-differ', {
    what: 'this machine has other keys (hash-key, credential-key) than its fleet, or another fleet.secret',
    mend: 'give every machine the same fleet.secret; where that is so, see docs/fleet.md, “Keys”',
  });
}

/**
 * Takes keys that this machine lacks from the fleet, and waits for them if need be, until `stop`. One with an engine waits
 * for the server's answer only: when there are none, it makes them.
 *
 * @throws {Fault} fleet.unavailable, fleet.no-engine, fleet.keys-differ when they cannot be had within the time
 */
export async function takeKeys(
  link: Link,
  files: KeyFiles,
  {
    withinMs,
    hasEngine,
    stop,
  }: { readonly withinMs: number; readonly hasEngine: boolean; readonly stop: AbortSignal },
): Promise<void> {
  if ((await ownKeys(files)) !== undefined) return;
  let fault = noEngine();
  for (let waitedMs = 0; waitedMs <= withinMs && !stop.aborted; waitedMs += lookEveryMs) {
    try {
      const shared = readKeys(await link.value(valueName, keysBytesMax));
      if (shared === false) throw keysDiffer();
      if (shared !== undefined) {
        await writeUnlessThere(files.hashKey, `${shared.hashKey}\n`);
        await writeUnlessThere(files.credentialKey, `${shared.credentialKey}\n`);
        return;
      }
      if (hasEngine) return;
      fault = noEngine();
    } catch (error) {
      // Everything else may still come.
      if (!(error instanceof Fault) || error.code !== 'fleet.unavailable') throw error;
      fault = error;
    }
    await wait(lookEveryMs, undefined, { signal: stop }).catch(() => {});
  }
  throw fault;
}

function noEngine(): Fault {
  return new Fault('fleet.no-engine', {
    what: 'the fleet has no keys yet that this machine could take or compare with its own: no machine with an engine has joined',
    mend: 'start the machine with engine.enabled: true first, with the same fleet.redis, name and secret',
  });
}

async function ownKeys(files: KeyFiles): Promise<SharedKeys | undefined> {
  const [hashKey, credentialKey] = await Promise.all([textOf(files.hashKey), textOf(files.credentialKey)]);
  return hashKey === '' || credentialKey === '' ? undefined : { hashKey, credentialKey };
}

async function textOf(path: string): Promise<string> {
  return (await readFile(path, 'latin1').catch(() => '')).trim();
}

/** `false`: not sealed by this fleet. */
function readKeys(value: Buffer | false | undefined): SharedKeys | false | undefined {
  if (value === undefined || value === false) return value;
  try {
    const keys: unknown = JSON.parse(value.toString());
    if (!isObject(keys)) return false;
    const { hashKey, credentialKey } = keys;
    return isHex(hashKey) && isHex(credentialKey) ? { hashKey, credentialKey } : false;
  } catch {
    return false;
  }
}

function isHex(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{16,128}$/.test(value);
}
