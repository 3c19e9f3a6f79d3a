// Before the first process starts: a machine that has not been in its fleet yet takes the keys that all have in common. One
// with an engine takes them when they are there, because the engine may have run elsewhere before, and else makes them; one
// without waits for them. A machine that has them starts whether or not the server can be reached. What the others have
// counted and learned while it was away it takes as well, before its workers read it.

import { randomBytes } from 'node:crypto';
import { access, readFile, rename, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { Config } from '../config/config.ts';
import { Fault } from '../core/fault.ts';
import type { Since } from '../fleet/fleet.ts';
import { Link, type LinkSettings, type LinkState } from '../fleet/link.ts';
import { fetchFile, writtenMsOf } from '../fleet/shared-file.ts';
import { sharedHistories, sharedUsage } from '../fleet/shared-files.ts';
import { takeKeys } from '../fleet/shared-keys.ts';
import { savedAheadMsMax } from '../policies/saved-usage.ts';
import { writeUnlessThere } from '../wire/private-file.ts';
import { stateFiles, type StateFiles } from './state-files.ts';

/** Machines of a fleet are started together, and one has to open its store first. */
const keysWithinMs = 60_000;
/** Time to connect, where nothing needs to be there. */
const lookMs = 2_000;
const lookEveryMs = 20;
const hostCharsMax = 40;

/**
 * Returns how far the files speak that workers start with; undefined without any.
 *
 * @throws {Fault} fleet.unavailable, fleet.no-engine, fleet.keys-differ, output.unwritable
 */
export async function joinFleet(
  { state, engine }: Config,
  fleet: LinkSettings,
  { nowMs, stop }: { readonly nowMs: () => number; readonly stop: AbortSignal },
): Promise<Since | undefined> {
  const files = stateFiles(state);
  await nameMachine(files.machine);
  const link = fleetLink(fleet, () => {});
  link.open();
  try {
    await connected(link);
    const waiting = { withinMs: keysWithinMs, hasEngine: engine.enabled, stop };
    if (!(await hasKeys(files))) await takeKeys(link, files, waiting);
    await takeMemories(link, files, nowMs());
  } catch (error) {
    // What is away now, the fleet's process finds later.
    const isAway = error instanceof Fault && error.code === 'fleet.unavailable';
    if (!isAway || !(await hasKeys(files))) throw error;
  } finally {
    link.close();
  }
  return knownSince(files, nowMs());
}

/** Its own will do where they cannot be written. @throws {Fault} fleet.unavailable */
async function takeMemories(link: Link, files: StateFiles, nowMs: number): Promise<void> {
  for (const shared of [sharedUsage(files), sharedHistories(files)]) {
    await fetchFile(link, shared, nowMs).catch((error: unknown) => {
      if (!(error instanceof Fault) || error.code !== 'output.unwritable') throw error;
    });
  }
}

async function knownSince(files: StateFiles, nowMs: number): Promise<Since | undefined> {
  const [countedMs, learnedMs] = await Promise.all([writtenMsOf(files.usage), writtenMsOf(files.histories)]);
  // Workers do not read one that was written by a clock ahead of theirs.
  if (countedMs === undefined || countedMs > nowMs + savedAheadMsMax) return undefined;
  return { countedMs: Math.min(countedMs, nowMs), learnedMs: Math.min(learnedMs ?? countedMs, nowMs) };
}

/** Milliseconds since 1970 that name this run: later than those of every run before it, also when the clock was set back. */
export async function nextBootMs(path: string, nowMs: number): Promise<number> {
  const last = Number((await readFile(path, 'latin1').catch(() => '')).trim());
  const bootMs = Math.max(Math.floor(nowMs), Number.isSafeInteger(last) ? last + 1 : 0);
  const draft = `${path}.${process.pid}.new`;
  // On a full disk the clock alone has to do.
  await writeFile(draft, `${bootMs}\n`, { mode: 0o600 })
    .then(() => rename(draft, path))
    .catch(() => {});
  return bootMs;
}

/** For a while; whoever needs it then finds that it is away. */
async function connected(link: Link): Promise<void> {
  for (let waitedMs = 0; waitedMs < lookMs && !link.isConnected; waitedMs += lookEveryMs)
    await wait(lookEveryMs);
}

async function hasKeys(files: StateFiles): Promise<boolean> {
  return (await isThere(files.hashKey)) && (await isThere(files.credentialKey));
}

export function fleetLink(fleet: LinkSettings, onState: (state: LinkState) => void): Link {
  return new Link({ ...fleet, onState });
}

/** What this machine is called: the same after a restart, and like no other. @throws {Fault} input.unreadable */
export async function machineName(path: string): Promise<string> {
  const name = (await readFile(path, 'utf8').catch(() => '')).trim();
  if (/^[\w.-]{1,100}$/.test(name)) return name;
  throw new Fault('input.unreadable', {
    what: `${path} holds no name of a machine`,
    mend: 'delete it: the next start makes a new one',
  });
}

/** @throws {Fault} output.unwritable */
async function nameMachine(path: string): Promise<void> {
  if (await isThere(path)) return;
  const host = hostname()
    .replaceAll(/[^\w.-]/g, '-')
    .slice(0, hostCharsMax);
  await writeUnlessThere(path, `${host}-${randomBytes(4).toString('hex')}\n`);
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
