// A file on its way from one machine of the fleet to others: packed, as one value at the server, with the time that it
// speaks for. A machine takes what is newer than what it has, whole or not at all: whoever can write to the server could put
// back what lay there yesterday, though he cannot make anything.

import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import { systemCode } from '../core/system-code.ts';
import { Fault } from '../core/fault.ts';
import { savedAheadMsMax } from '../policies/saved-usage.ts';
import type { Link } from './link.ts';

/** Of the file, unpacked: verdicts on two million accounts with all that is declared of them. */
const fileBytesMax = 1_000_000_000;
/** Of the value: what a server takes is 512 MB. */
const valueBytesMax = 400_000_000;
/** The time, milliseconds since 1970. */
const headBytes = 8;

const pack = promisify<Buffer, { level: number }, Buffer>(deflateRaw);
const unpack = promisify<Buffer, { maxOutputLength: number }, Buffer>(inflateRaw);

export interface SharedFile {
  /** Of the value at the server. */
  readonly name: string;
  readonly path: string;
  /** The time that it speaks for, milliseconds since 1970; undefined for what is no such file. Left out: when it was written. */
  readonly timeMsOf?: (file: Buffer) => number | undefined;
  /** Whoever reads it refuses one that was written by a clock ahead of his. */
  readonly isOfItsTime?: boolean;
}

export type FileMove =
  | { readonly state: 'moved'; readonly timeMs: number }
  /** Nothing there, or nothing newer. */
  | { readonly state: 'none' }
  /** Not of this fleet, no such file, of a time to come, or too large. */
  | { readonly state: 'refused' };

/** @param sinceMs what was published before: only what is newer is. @throws {Fault} fleet.unavailable */
export async function publishFile(link: Link, shared: SharedFile, sinceMs: number): Promise<FileMove> {
  const writtenMs = await writtenMsOf(shared.path);
  const file = writtenMs === undefined ? undefined : await readFile(shared.path).catch(() => undefined);
  if (file === undefined || writtenMs === undefined) return { state: 'none' };
  const timeMs = shared.timeMsOf === undefined ? writtenMs : shared.timeMsOf(file);
  if (timeMs === undefined || timeMs <= sinceMs) return { state: 'none' };
  const head = Buffer.alloc(headBytes);
  head.writeDoubleLE(timeMs);
  const packed = Buffer.concat([head, await pack(file, { level: 1 })]);
  if (packed.length > valueBytesMax) return { state: 'refused' };
  await link.setValue(shared.name, packed);
  return { state: 'moved', timeMs };
}

/** The time that what lies at the server speaks for, milliseconds since 1970; 0 for nothing. @throws {Fault} fleet.unavailable */
export async function timeMsAt(link: Link, { name }: SharedFile): Promise<number> {
  const packed = await link.value(name, valueBytesMax);
  const timeMs =
    packed === undefined || packed === false || packed.length < headBytes ? 0 : packed.readDoubleLE();
  return Number.isFinite(timeMs) ? timeMs : 0;
}

/**
 * Writes what lies at the server to the path when it is newer than what is there, and no newer than now.
 *
 * @throws {Fault} fleet.unavailable, output.unwritable; what is there stays as it is
 */
export async function fetchFile(link: Link, shared: SharedFile, nowMs: number): Promise<FileMove> {
  const packed = await link.value(shared.name, valueBytesMax);
  if (packed === undefined) return { state: 'none' };
  if (packed === false || packed.length < headBytes) return { state: 'refused' };
  const timeMs = packed.readDoubleLE();
  const file = await unpack(packed.subarray(headBytes), { maxOutputLength: fileBytesMax }).catch(
    () => undefined,
  );
  if (file === undefined || !Number.isFinite(timeMs)) return { state: 'refused' };
  if (shared.isOfItsTime === true && timeMs > nowMs + savedAheadMsMax) return { state: 'refused' };
  if (shared.timeMsOf !== undefined && shared.timeMsOf(file) !== timeMs) return { state: 'refused' };
  const own = await ownTimeMs(shared);
  // Its own is of no use either when it is of a time to come.
  const isOwnRead = own !== undefined && !(shared.isOfItsTime === true && own > nowMs + savedAheadMsMax);
  if (isOwnRead && own >= timeMs) return { state: 'none' };
  await replace(shared.path, file, timeMs);
  return { state: 'moved', timeMs };
}

/** Whole or not at all. @throws {Fault} output.unwritable */
async function replace(path: string, file: Buffer, timeMs: number): Promise<void> {
  const draft = `${path}.${process.pid}.new`;
  try {
    await writeFile(draft, file, { mode: 0o600 });
    await utimes(draft, timeMs / 1_000, timeMs / 1_000);
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => {});
    throw new Fault('output.unwritable', {
      what: `${path} cannot be written (${systemCode(cause) ?? 'an error'})`,
      mend: 'make room on the disk of the state folder, and see that this user may write there',
      cause,
    });
  }
}

async function ownTimeMs({ path, timeMsOf }: SharedFile): Promise<number | undefined> {
  if (timeMsOf === undefined) return await writtenMsOf(path);
  const own = await readFile(path).catch(() => undefined);
  return own === undefined ? undefined : timeMsOf(own);
}

/** When it was written, whole milliseconds since 1970; undefined when it is not there. */
export async function writtenMsOf(path: string): Promise<number | undefined> {
  const facts = await stat(path).catch(() => undefined);
  // Rounded: a time that was set comes back a little less.
  return facts === undefined ? undefined : Math.round(facts.mtimeMs);
}
