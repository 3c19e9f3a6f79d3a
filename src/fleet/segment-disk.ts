// What moving segments asks of a disk, as an interface: a disk that fails, and a process that dies between two calls, are
// environment, and tests hand them in. By paths and not by open files, so that nothing is held from call to call.

import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { systemCode } from '../core/system-code.ts';
import { digestIn, newHash } from './segment-message.ts';

export interface SegmentDisk {
  /** With those above it; one that is there stays as it is. */
  makeFolder(path: string): Promise<void>;
  /** Nothing for a folder that is not there. */
  names(folder: string): Promise<readonly string[]>;
  /** Bytes; undefined when there is no such file. */
  size(path: string): Promise<number | undefined>;
  /** At most `length` bytes; fewer at the end of the file. */
  read(path: string, from: number, length: number): Promise<Buffer>;
  /** All bytes at this place; at place 0 the file is made anew. */
  write(path: string, bytes: Uint8Array, at: number): Promise<void>;
  /** Waits until a file or a folder survives a loss of power. */
  sync(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** A file that is not there is as good as removed. */
  remove(path: string): Promise<void>;
}

export const segmentDisk: SegmentDisk = { makeFolder, names, size, read, write, sync, rename, remove };

const pieceBytes = 1_048_576;
const folderMode = 0o700;
const fileMode = 0o600;

async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: folderMode });
}

async function names(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    return orMissing(error, []);
  }
}

async function size(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    return orMissing(error, undefined);
  }
}

async function read(path: string, from: number, length: number): Promise<Buffer> {
  const handle = await open(path, 'r');
  try {
    const bytes = Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < length) {
      const { bytesRead } = await handle.read(bytes, filled, length - filled, from + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes.subarray(0, filled);
  } finally {
    await handle.close();
  }
}

async function write(path: string, bytes: Uint8Array, at: number): Promise<void> {
  const handle = await open(path, at === 0 ? 'w' : 'r+', fileMode);
  try {
    for (let done = 0; done < bytes.length;) {
      done += (await handle.write(bytes, done, bytes.length - done, at + done)).bytesWritten;
    }
  } finally {
    await handle.close();
  }
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function remove(path: string): Promise<void> {
  await rm(path, { force: true });
}

/** Of the first `size` bytes of a file, read in pieces; as far as there are so many. */
export async function digestOfFile(disk: SegmentDisk, path: string, size: number): Promise<string> {
  const hash = newHash();
  for (let at = 0; at < size;) {
    const bytes = await disk.read(path, at, Math.min(pieceBytes, size - at));
    if (bytes.length === 0) break;
    hash.update(bytes);
    at += bytes.length;
  }
  return digestIn(hash);
}

function orMissing<Value>(error: unknown, value: Value): Value {
  if (systemCode(error) === 'ENOENT') return value;
  throw error;
}
