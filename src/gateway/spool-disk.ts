// What the spool asks of a disk, as an interface: a slow or failing disk is environment, and tests hand in one. The
// real one makes files that only their owner reads, and knows that a file can vanish under its writer: bytes written
// to a file without a name are gone with the process.

import { mkdir, open, readdir, stat, unlink, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface SpoolDisk {
  /** Bytes of all segments in the folder; 0 when there is none. */
  used(folder: string): Promise<number>;
  /** A new file that holds `head`, durable under its name, and its folder where that is missing. Rejects, and leaves nothing. */
  create(path: string, head: Uint8Array): Promise<SpoolFile>;
}

export interface SpoolFile {
  /** Resolves with the bytes written, which may be fewer; rejects when none were. The same place may be written again. */
  write(bytes: Uint8Array, position: number): Promise<number>;
  /** Cuts off what is behind the first `length` bytes. */
  truncate(length: number): Promise<void>;
  /** Waits until what was written survives a loss of power; false when the file has no name any more. */
  sync(): Promise<boolean>;
  close(): Promise<void>;
}

export const realDisk: SpoolDisk = { used: usedBytes, create: createFile };

const folderMode = 0o700;
const fileMode = 0o600;

async function usedBytes(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  let sum = 0;
  for (const name of names) {
    if (!name.endsWith('.spool')) continue;
    // The engine may have removed it meanwhile.
    sum += await stat(join(folder, name)).then(
      (facts) => facts.size,
      () => 0,
    );
  }
  return sum;
}

async function createFile(path: string, head: Uint8Array): Promise<SpoolFile> {
  await mkdir(dirname(path), { recursive: true, mode: folderMode });
  const handle = await open(path, 'wx', fileMode);
  try {
    const file = new RealFile(handle);
    for (let at = 0; at < head.length;) at += await file.write(head.subarray(at), at);
    await handle.datasync();
    await syncFolder(dirname(path));
    return file;
  } catch (error) {
    await handle.close().catch(() => {});
    await unlink(path).catch(() => {});
    throw error;
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

class RealFile implements SpoolFile {
  readonly #handle: FileHandle;

  constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  async write(bytes: Uint8Array, position: number): Promise<number> {
    const { bytesWritten } = await this.#handle.write(bytes, 0, bytes.length, position);
    return bytesWritten;
  }

  async truncate(length: number): Promise<void> {
    await this.#handle.truncate(length);
  }

  async sync(): Promise<boolean> {
    await this.#handle.datasync();
    return (await this.#handle.stat()).nlink > 0;
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }
}
