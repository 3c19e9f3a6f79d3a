// Decisions out of the files that an engine writes (decision-files.ts), also while it writes them: as a stream, in memory
// that does not grow with the files. A last line without its end is being written, or was when its writer was killed: it is
// passed over, unless it is whole. A line that is no decision is counted with its place and costs nobody else.

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Fault } from '../core/fault.ts';
import { systemCode } from '../core/system-code.ts';
import type { Batch } from '../wire/batch.ts';
import { readDecision } from '../wire/decision-line.ts';
import type { DecisionRecord } from '../wire/decision-record.ts';
import { Lines } from '../wire/lines.ts';
import { dayOf, daysIn, fileOfDay } from './decision-files.ts';
import type { ProblemLedger, Trouble } from './problem-ledger.ts';

export interface FoundDecision {
  readonly record: DecisionRecord;
  /** As it is written, without its end. */
  readonly line: string;
}

export interface ReadDecisionsOptions {
  /** Files of earlier days are left out; milliseconds since 1970. Of its day, everything is read. */
  readonly sinceMs: number;
  /** Hears of what cannot be read. */
  readonly ledger: ProblemLedger;
  /** Ends the reading. */
  readonly stop: AbortSignal;
  /** Ids remembered, once or twice as many, to drop repeated ones; 400,000 unless said, some 70 MB at most. */
  readonly idsMin?: number;
}

/** A decision of two hundred rules with long reasons has a quarter of it. */
const lineBytesMax = 1 << 20;
const batchBytes = 1 << 20;
/** An engine repeats what it read last: at most 256 MB of the spool, a decision with its exchange has 900 bytes or more. */
const idsMinDefault = 400_000;

/**
 * In pieces of about a megabyte of lines, by day; within one, as they were written. Each id comes once.
 *
 * @throws {Fault} input.unreadable
 */
export async function* readDecisions(
  folder: string,
  options: ReadDecisionsOptions,
): AsyncGenerator<readonly FoundDecision[]> {
  const seen = new RecentIds(options.idsMin ?? idsMinDefault);
  const first = dayOf(Math.max(0, options.sinceMs));
  const days = await daysIn(folder).catch((cause: unknown) => {
    throw unreadable(folder, cause);
  });
  for (const day of days) {
    if (day < first) continue;
    for await (const found of readFile(join(folder, fileOfDay(day)), options)) {
      yield found.filter(({ record }) => seen.add(record.decision.id));
      if (options.stop.aborted) return;
    }
  }
}

/**
 * Where the decisions are: the folder itself, or `decisions` in the state folder of a gateway.
 *
 * @throws {Fault} input.not-found, input.unreadable
 */
export async function decisionFolder(path: string): Promise<string> {
  const inner = join(path, 'decisions');
  if (await isFolder(inner)) return inner;
  if (!(await isFolder(path))) throw notFound(`there is no folder ${path}`);
  const days = await daysIn(path).catch((cause: unknown) => {
    throw unreadable(path, cause);
  });
  if (days.length > 0 || basename(path) === 'decisions') return path;
  throw notFound(`${path} has neither a folder decisions nor files of decisions`);
}

async function* readFile(
  path: string,
  { ledger }: ReadDecisionsOptions,
): AsyncGenerator<readonly FoundDecision[]> {
  const name = basename(path);
  const report = (trouble: Trouble, line: number): void => ledger.add(trouble, [`${name}:${line}`]);
  const lines = new Lines({
    recordBytesMax: lineBytesMax,
    batchBytes,
    report: (_, line) => report(tooLong, line),
  });
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: batchBytes })) {
      if (!(chunk instanceof Uint8Array)) continue;
      for (const batch of lines.push(chunk)) yield foundIn(batch, report);
    }
  } catch (cause) {
    // Its time was over.
    if (systemCode(cause) === 'ENOENT') return;
    throw unreadable(path, cause);
  }
  for (const batch of lines.end()) yield foundIn(batch, report);
}

function foundIn(
  { bytes, first }: Batch,
  report: (trouble: Trouble, line: number) => void,
): readonly FoundDecision[] {
  const found: FoundDecision[] = [];
  const texts = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8').split('\n');
  texts.forEach((text, index) => {
    const line = text.trim();
    if (line === '') return;
    const record = readDecision(line);
    const isHalf = index === texts.length - 1;
    if (record !== undefined) found.push({ record, line });
    else if (!isHalf) report(malformed, first + index);
  });
  return found;
}

/** The last ids, in two generations: when the young one is full, the old one is forgotten. */
class RecentIds {
  readonly #countMin: number;
  #young = new Set<string>();
  #old = new Set<string>();

  constructor(countMin: number) {
    this.#countMin = countMin;
  }

  /** False when it was there. */
  add(id: string): boolean {
    if (this.#young.has(id) || this.#old.has(id)) return false;
    this.#young.add(id);
    if (this.#young.size < this.#countMin) return true;
    this.#old = this.#young;
    this.#young = new Set();
    return true;
  }
}

const malformed: Trouble = {
  code: 'line.malformed',
  text: 'no decision; it was left out',
  mend: 'look at the named lines: what a loss of power damaged may be removed',
  count: 1,
};

const tooLong: Trouble = {
  code: 'line.too-long',
  text: 'longer than 1 MiB; it was left out',
  mend: 'look at the named lines: no decision is as long',
  count: 1,
};

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
}

function notFound(what: string): Fault {
  return new Fault('input.not-found', {
    what,
    mend: 'name the folder of state of a gateway that has run; in a fleet, on the machine that runs the engine',
  });
}

function unreadable(path: string, cause: unknown): Fault {
  return new Fault('input.unreadable', {
    what: `${path} cannot be read`,
    mend: 'read it as the user that the gateway runs as',
    cause,
  });
}
