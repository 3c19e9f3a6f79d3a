// A world on disk: the log, the accounts, the labels of campaign exchanges, and the truth about accounts. Lines
// are gathered into blocks and written with back-pressure, so that a world of any size needs the memory of
// its actors and of one block.

import { once } from 'node:events';
import { createWriteStream, mkdirSync, writeFileSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { writeAccountLine, writeExchangeLine } from '../wire/writer.ts';
import type { Truth } from './truth.ts';
import { generate, planWorld, type WorldOptions } from './world.ts';

const blockChars = 1 << 20;

/** Gathers lines and waits for the disk when it falls behind. */
class LineFile {
  readonly #stream: WriteStream;
  #block = '';

  constructor(path: string) {
    this.#stream = createWriteStream(path);
  }

  /** Whether the caller should `flush` before adding more. */
  add(line: string): boolean {
    this.#block += line;
    return this.#block.length >= blockChars;
  }

  async flush(): Promise<void> {
    const block = this.#block;
    this.#block = '';
    if (!this.#stream.write(block)) await once(this.#stream, 'drain');
  }

  async close(): Promise<void> {
    this.#stream.end(this.#block);
    await finished(this.#stream);
  }
}

export interface WrittenWorld {
  readonly exchanges: number;
  readonly accounts: number;
  readonly truth: Truth;
}

/**
 * Writes `<folder>/world.exchanges.jsonl`, `world.accounts.jsonl`, `world.truth.jsonl` (`{id, campaign}` for each
 * campaign exchange) and `world.truth.json` (campaigns, and a label for each account).
 */
export async function writeWorld(folder: string, options: WorldOptions): Promise<WrittenWorld> {
  mkdirSync(folder, { recursive: true });
  const plan = planWorld(options);
  writeFileSync(
    join(folder, 'world.accounts.jsonl'),
    plan.accounts.map((account) => `${writeAccountLine(account)}\n`).join(''),
  );
  const log = new LineFile(join(folder, 'world.exchanges.jsonl'));
  const labels = new LineFile(join(folder, 'world.truth.jsonl'));
  let exchanges = 0;
  for (const { exchange, campaign } of generate(plan)) {
    exchanges += 1;
    if (log.add(`${writeExchangeLine(exchange)}\n`)) await log.flush();
    if (campaign === undefined) continue;
    if (labels.add(`${JSON.stringify({ id: exchange.id, campaign })}\n`)) await labels.flush();
  }
  await log.close();
  await labels.close();
  const truth = plan.truth.tell();
  writeFileSync(join(folder, 'world.truth.json'), `${JSON.stringify(truth, undefined, 1)}\n`);
  return { exchanges, accounts: plan.accounts.length, truth };
}
