// The key file on disk: read whole, appended to in whole lines, by one writer at a time. The lock is a file beside it,
// made in the one way that fails when it is there. A lock left behind by a writer that was killed is not broken by
// guessing: two who guess at once would both write; the fault names the process, and the cure is to remove it.

import { constants } from 'node:fs';
import { open, realpath, unlink, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { setImmediate as breathe, setTimeout as wait } from 'node:timers/promises';
import { systemCode } from '../core/system-code.ts';
import { Fault } from '../core/fault.ts';
import { KeyTable, type KeyRecord } from './key-records.ts';

/** A hundred thousand keys and more; larger files are refused rather than read for seconds. */
const fileBytesMax: number = 64 * 1024 * 1024;
/** Lines between two looks at other work, about 5 ms: a gateway reads this file while it answers. */
const linesAtOnce = 500;
const lockTries = 40;
const lockWaitMs = 50;

export interface KeyFileState {
  readonly table: KeyTable;
  /** Differs whenever the file may have changed. */
  readonly version: string;
}

/** What changes when the file does. @throws {Fault} input.not-found, input.unreadable */
export async function keyFileVersion(path: string): Promise<string> {
  const file = await openToRead(path);
  try {
    return await versionOf(file);
  } finally {
    await file.close();
  }
}

/** @throws {Fault} input.not-found, input.unreadable */
export async function readKeyFile(path: string): Promise<KeyFileState> {
  const file = await openToRead(path);
  try {
    const version = await versionOf(file);
    const { size, mode } = await file.stat();
    if (size > fileBytesMax) throw unreadable(path, 'it has more than 64 MB');
    const table = await tableOf(await file.readFile('utf8'));
    if ((mode & 0o077) !== 0) table.complain('others than the owner may use the file; chmod 600 mends it', 0);
    return { table, version };
  } catch (cause) {
    throw cause instanceof Fault ? cause : unreadable(path, 'reading it failed', cause);
  } finally {
    await file.close();
  }
}

/** Keys as of a file's text. */
async function tableOf(text: string): Promise<KeyTable> {
  const table = new KeyTable();
  let from = 0;
  for (let count = 1; from < text.length; count += 1) {
    const end = text.indexOf('\n', from);
    table.take(text.slice(from, end === -1 ? text.length : end));
    from = end === -1 ? text.length : end + 1;
    if (count % linesAtOnce === 0) await breathe();
  }
  return table;
}

/** Records to be appended, and what the caller is told when they are on disk. */
export interface KeyChange<Result> {
  readonly records: readonly KeyRecord[];
  readonly result: Result;
}

/**
 * Appends what `decide` makes of the keys as they are, all or nothing, and returns when it is on disk. Nobody else
 * writes between. A file that is not there is made when `mayCreate`, for its owner only.
 * @throws {Fault} input.not-found, input.unreadable, output.unwritable, keys.file-locked, and those of `decide`
 */
export async function changeKeyFile<Result>(
  path: string,
  mayCreate: boolean,
  decide: (table: KeyTable) => KeyChange<Result>,
): Promise<Result> {
  // Two names of one file have one lock.
  const target = await realpath(path).catch(() => path);
  const lock = `${target}.lock`;
  await takeLock(lock);
  try {
    const file = await openToAppend(target, mayCreate);
    try {
      const { table } = await readKeyFile(target);
      const { records, result } = decide(table);
      await append(target, file, records);
      return result;
    } finally {
      await file.close();
    }
  } finally {
    await unlink(lock);
  }
}

async function openToRead(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r');
  } catch (cause) {
    if (systemCode(cause) !== 'ENOENT') throw unreadable(path, 'opening it failed', cause);
    throw notFound(path, cause);
  }
}

async function versionOf(file: FileHandle): Promise<string> {
  const { dev, ino, size, mtimeNs, ctimeNs } = await file.stat({ bigint: true });
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}

async function takeLock(lock: string): Promise<void> {
  for (let attempt = 0; attempt < lockTries; attempt += 1) {
    try {
      const file = await open(lock, 'wx', 0o600);
      await file.writeFile(`${process.pid}\n`);
      await file.close();
      return;
    } catch (cause) {
      if (systemCode(cause) !== 'EEXIST') throw unwritable(lock, cause);
    }
    await wait(lockWaitMs);
  }
  throw new Fault('keys.file-locked', {
    what: `another process is changing the key file, or was ended while it did (${basename(lock)} is there)`,
    mend: `wait for it; if no process has the number in ${basename(lock)}, remove that file`,
  });
}

async function openToAppend(path: string, mayCreate: boolean): Promise<FileHandle> {
  const flags = constants.O_WRONLY | constants.O_APPEND | (mayCreate ? constants.O_CREAT : 0);
  try {
    return await open(path, flags, 0o600);
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT' && !mayCreate) throw notFound(path, cause);
    throw unwritable(path, cause);
  }
}

/** One write; taken back when the disk took only a part of it. */
async function append(path: string, file: FileHandle, records: readonly KeyRecord[]): Promise<void> {
  if (records.length === 0) return;
  const { size } = await file.stat();
  const start = size > 0 && !(await endsLine(path, size)) ? '\n' : '';
  const bytes = Buffer.from(start + records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  try {
    const { bytesWritten } = await file.write(bytes);
    if (bytesWritten !== bytes.length) throw new Error('the disk took only a part');
    await file.sync();
  } catch (cause) {
    await file.truncate(size).catch(() => {});
    throw unwritable(path, cause);
  }
}

async function endsLine(path: string, size: number): Promise<boolean> {
  const file = await openToRead(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
    return buffer[0] === 10;
  } finally {
    await file.close();
  }
}

function notFound(path: string, cause: unknown): Fault {
  return new Fault('input.not-found', {
    what: `there is no key file ${path}`,
    mend: 'check the path; stillwatch keys create makes the file with its first key',
    cause,
  });
}

function unreadable(path: string, why: string, cause?: unknown): Fault {
  return new Fault('input.unreadable', {
    what: `the key file ${path} cannot be read: ${why}`,
    mend: 'check that it is a file, who owns it, and the medium',
    cause,
  });
}

function unwritable(path: string, cause: unknown): Fault {
  return new Fault('output.unwritable', {
    what: `${path} cannot be written`,
    mend: 'check that the folder exists and is writable, and that the disk has room',
    cause,
  });
}
