// Lines of a file, plain or compressed, one after the other, as bytes: most lines of a log are only glanced at,
// and turning each into a string would cost more than all scores together.

import { Fault } from '../core/fault.ts';
import { isObject, type JsonObject } from '../wire/field.ts';
import { openSource } from '../wire/source.ts';
import { splitBatches } from '../wire/split.ts';

const newline = 10;
const space = 32;

export interface LineOptions {
  readonly stop?: AbortSignal | undefined;
  /** Bytes of the file as they are read. */
  readonly onBytes?: ((count: number) => void) | undefined;
  /** After some thousand lines: where a caller waits for what it does with them. */
  readonly onBatch?: (() => Promise<void>) | undefined;
}

/** Calls `visit` with each line that holds anything, its number from 1. @throws {Fault} input.not-found, input.unreadable */
export async function readLines(
  path: string,
  visit: (line: Buffer, number: number) => void,
  options: LineOptions = {},
): Promise<void> {
  const damaged = (code: Fault['code']): never => {
    throw new Fault(code, {
      what: `${path} is damaged or has a line that is too long`,
      mend: 'make it anew',
    });
  };
  const chunks = openSource(path, (problem) => damaged(problem.code), options.onBytes);
  for await (const batch of splitBatches(chunks, { report: (problem) => damaged(problem.code) })) {
    if (options.stop?.aborted === true) return;
    const bytes = Buffer.from(batch.bytes.buffer, batch.bytes.byteOffset, batch.bytes.byteLength);
    let number = batch.first;
    for (let start = 0; start < bytes.length; number += 1) {
      const found = bytes.indexOf(newline, start);
      const end = found === -1 ? bytes.length : found;
      let from = start;
      while (from < end && (bytes[from] ?? 0) <= space) from += 1;
      if (from < end) visit(bytes.subarray(from, end), number);
      start = end + 1;
    }
    await options.onBatch?.();
  }
}

/** Undefined when the line is no JSON object. */
export function objectOfLine(line: Buffer): JsonObject | undefined {
  try {
    const record: unknown = JSON.parse(line.toString('utf8'));
    return isObject(record) ? record : undefined;
  } catch {
    return undefined;
  }
}
