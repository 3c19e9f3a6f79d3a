// Writes a verdict snapshot beside its place and renames it into it when it is whole and on disk, so that a reader sees
// the old one or the new one, also when the machine stops in between. Lines are streamed: of two million of them only
// the piece under way is in memory.

import { createHash } from 'node:crypto';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { assert } from '../core/assert.ts';
import { Fault } from '../core/fault.ts';
import {
  printFooter,
  printHeader,
  printLine,
  type VerdictCounts,
  type VerdictHeader,
  type VerdictLine,
} from './verdict-snapshot.ts';

const pieceChars = 262_144;

/**
 * Replaces the file at `path`. `header.counts` must be those of `lines`. One writer a path at a time.
 *
 * @returns the size of the file, bytes
 * @throws {Fault} output.unwritable; whatever `lines` throws. The old file then stays.
 */
export async function writeSnapshot(
  path: string,
  header: VerdictHeader,
  lines: AsyncIterable<VerdictLine>,
): Promise<number> {
  const draft = `${path}.new`;
  const file = await open(draft, 'w').catch((cause: unknown) => {
    throw unwritable(path, cause);
  });
  try {
    const bytes = await writeLines(new Pieces(file, path), header, lines);
    await file.sync().catch((cause: unknown) => {
      throw unwritable(path, cause);
    });
    await file.close();
    await rename(draft, path).catch((cause: unknown) => {
      throw unwritable(path, cause);
    });
    return bytes;
  } catch (error) {
    await file.close().catch(() => {});
    await rm(draft, { force: true }).catch(() => {});
    throw error;
  }
}

async function writeLines(
  pieces: Pieces,
  header: VerdictHeader,
  lines: AsyncIterable<VerdictLine>,
): Promise<number> {
  const counts = { campaigns: 0, accounts: 0, facts: 0, families: 0, phrases: 0, addresses: 0 };
  await pieces.add(printHeader(header));
  for await (const line of lines) {
    counts[countedAs[line.kind]] += 1;
    if (line.kind === 'family') counts.phrases += line.phrases.length >>> 1;
    await pieces.add(printLine(line));
  }
  const promised = new Map(Object.entries(header.counts));
  for (const [name, count] of Object.entries(counts)) {
    assert(promised.get(name) === count, 'as many lines come as were promised');
  }
  return pieces.end();
}

const countedAs: Readonly<Record<VerdictLine['kind'], keyof VerdictCounts>> = {
  campaign: 'campaigns',
  account: 'accounts',
  facts: 'facts',
  family: 'families',
  address: 'addresses',
};

/** Lines on their way to a file, and their checksum. */
class Pieces {
  readonly #file: FileHandle;
  readonly #path: string;
  readonly #hash = createHash('sha256');
  #text = '';
  #lines = 0;
  #bytes = 0;

  constructor(file: FileHandle, path: string) {
    this.#file = file;
    this.#path = path;
  }

  async add(line: string): Promise<void> {
    this.#text += `${line}\n`;
    this.#lines += 1;
    if (this.#text.length >= pieceChars) await this.#write();
  }

  async end(): Promise<number> {
    await this.#write();
    this.#text = `${printFooter({ lines: this.#lines, sha256: this.#hash.copy().digest('hex') })}\n`;
    await this.#write();
    return this.#bytes;
  }

  async #write(): Promise<void> {
    const bytes = Buffer.from(this.#text, 'utf8');
    this.#text = '';
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
    await this.#file.writeFile(bytes).catch((cause: unknown) => {
      throw unwritable(this.#path, cause);
    });
  }
}

function unwritable(path: string, cause: unknown): Fault {
  return new Fault('output.unwritable', {
    what: `${path} cannot be written`,
    mend: 'check that the folder exists and is writable, and that the disk has room',
    cause,
  });
}
