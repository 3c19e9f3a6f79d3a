// A world on disk: the log, the accounts, the truth about campaign exchanges, and the truth about accounts. Lines
// are gathered into blocks and written with back-pressure, one block on its way while the next is composed, so
// that a world of any size needs the memory of its actors and of two blocks. Blocks hold whole lines, and the
// truth is written last, about what the log really got: whoever stops early has a smaller world, not a broken one.

import { once } from 'node:events';
import { createWriteStream, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Fault } from '../core/fault.ts';
import { writeAccountLine, writeExchangeLine } from '../wire/writer.ts';
import { type Truth, truthOf } from './truth.ts';
import { generate, planWorld, type WorldOptions, type WorldPlan } from './world.ts';

const blockBytes = 1 << 20;
/** UTF-8 needs at most three bytes for a unit of UTF-16. */
const bytesPerUnitMax = 3;
/** Half of the time of zlib's usual 6 for about a tenth more bytes. */
const gzipLevel = 3;

/** Gathers lines and waits for the disk when it falls behind by more than a block. */
class LineFile {
  readonly #head: Writable;
  readonly #done: Promise<void>;
  readonly #broken = new AbortController();
  #room: Promise<unknown> = Promise.resolve();
  #block = Buffer.allocUnsafe(blockBytes * 2);
  /** On its way to the disk; it is written over once that has happened. */
  #spare = Buffer.allocUnsafe(blockBytes * 2);
  #used = 0;
  /** Of the lines, before compression. */
  bytes = 0;

  constructor(path: string, gzip: boolean) {
    const file = createWriteStream(path);
    if (gzip) {
      const packer = createGzip({ level: gzipLevel });
      this.#head = packer;
      this.#done = pipeline(packer, file);
    } else {
      this.#head = file;
      this.#done = finished(file);
    }
    this.#done.catch((cause: unknown) => this.#broken.abort(cause));
  }

  /** Whether the caller should `flush` before adding more. */
  add(line: string): boolean {
    const bytesMax = this.#used + line.length * bytesPerUnitMax;
    if (bytesMax > this.#block.length) {
      const larger = Buffer.allocUnsafe(bytesMax * 2);
      this.#block.copy(larger, 0, 0, this.#used);
      this.#block = larger;
    }
    this.#used += this.#block.write(line, this.#used);
    return this.#used >= blockBytes;
  }

  /** Hands the block over once the one before it has gone. */
  async flush(): Promise<void> {
    const { signal } = this.#broken;
    await this.#room.catch((error: unknown) => {
      signal.throwIfAborted();
      throw error;
    });
    signal.throwIfAborted();
    const full = this.#block;
    this.bytes += this.#used;
    const isRoomLeft = this.#head.write(full.subarray(0, this.#used));
    [this.#block, this.#spare, this.#used] = [this.#spare, full, 0];
    // A small block may be kept for later by the stream, which would then be written over.
    if (isRoomLeft) this.#block = Buffer.allocUnsafe(blockBytes * 2);
    else this.#room = once(this.#head, 'drain', { signal });
    // Whoever awaits it next hears of a failure.
    this.#room.catch(() => {});
  }

  async close(): Promise<void> {
    await this.flush();
    this.#head.end();
    await this.#done;
  }
}

export interface Written {
  readonly exchanges: number;
  /** Of the log, before compression. */
  readonly bytes: number;
}

export interface WritingOptions {
  /** Compresses the log, which is then `world.exchanges.jsonl.gz`. */
  readonly gzip?: boolean;
  /** Leaves the world early: lines are whole, and the truth fits what was written. */
  readonly stop?: AbortSignal;
  /** Told after each block of about a megabyte. */
  readonly onWritten?: (written: Written) => void;
}

export interface WrittenWorld extends Written {
  readonly accounts: number;
  readonly truth: Truth;
  readonly isPartial: boolean;
}

const logName = 'world.exchanges.jsonl';

/**
 * Writes `<folder>/world.exchanges.jsonl`, `world.accounts.jsonl`, `world.truth.jsonl` (a line for each campaign
 * exchange) and `world.truth.json` (campaigns, a label for each account, how to make the world again). Files of
 * an earlier world in the folder are replaced.
 * @throws {Fault} output.unwritable, and what `planWorld` throws
 */
export async function writeWorld(
  folder: string,
  options: WorldOptions,
  writing: WritingOptions = {},
): Promise<WrittenWorld> {
  const plan = planWorld(options);
  try {
    mkdirSync(folder, { recursive: true });
    // An old truth beside a new log would be believed.
    for (const name of [logName, `${logName}.gz`, 'world.truth.json', 'world.truth.jsonl'])
      rmSync(join(folder, name), { force: true });
    await writeAccounts(join(folder, 'world.accounts.jsonl'), plan);
    const written = await writeExchanges(folder, plan, writing);
    const truth = plan.truth.tell(written.isPartial);
    writeFileSync(join(folder, 'world.truth.json'), `${JSON.stringify(truth, undefined, 1)}\n`);
    return { ...written, accounts: plan.accounts.length, truth };
  } catch (cause) {
    if (!isOfSystem(cause)) throw cause;
    throw new Fault('output.unwritable', {
      what: `the world cannot be written to ${folder} (${cause.code})`,
      mend: 'check that the folder is writable, and that the disk has room',
      cause,
    });
  }
}

function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

async function writeAccounts(path: string, plan: WorldPlan): Promise<void> {
  const file = new LineFile(path, false);
  for (const account of plan.accounts) {
    if (file.add(`${writeAccountLine(account)}\n`)) await file.flush();
  }
  await file.close();
}

interface WrittenLog extends Written {
  readonly isPartial: boolean;
}

async function writeExchanges(folder: string, plan: WorldPlan, writing: WritingOptions): Promise<WrittenLog> {
  const gzip = writing.gzip === true;
  const log = new LineFile(join(folder, gzip ? `${logName}.gz` : logName), gzip);
  const labels = new LineFile(join(folder, 'world.truth.jsonl'), false);
  let exchanges = 0;
  let isPartial = false;
  for (const simulated of generate(plan)) {
    exchanges += 1;
    const truth = truthOf(simulated);
    if (truth !== undefined && labels.add(`${JSON.stringify(truth)}\n`)) await labels.flush();
    if (!log.add(`${writeExchangeLine(simulated.exchange)}\n`)) continue;
    await log.flush();
    writing.onWritten?.({ exchanges, bytes: log.bytes });
    // Between blocks only: an interrupt is heard of while the disk is waited for.
    isPartial = writing.stop?.aborted === true;
    if (isPartial) break;
  }
  await log.close();
  await labels.close();
  return { exchanges, bytes: log.bytes, isPartial };
}
