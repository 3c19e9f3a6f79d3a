// Glances at a log for what the truth leaves open: the account of each exchange, and on campaign accounts the
// time and the output tokens. A line whose first fields are id, time and account, as the simulator writes them,
// is told by its first bytes; any other is parsed. Measured on a million exchanges: docs/benchmarks.md.

import { parseTime } from '../wire/time.ts';
import { objectOfLine, readLines, type LineOptions } from './line-reader.ts';
import type { FactGatherer, LoggedExchange } from './world-facts.ts';

/** Long enough for three ids of any make; a longer head is parsed whole. */
const headBytes = 400;
const tailBytes = 400;
/** No backslash inside, so that the text is what it stands for. Anchored: nothing in a message can look like it. */
const head = /^\{"id":"([^"\\]+)","time":"([^"\\]+)","account":"([^"\\]+)",/;
/** A quote inside a string is escaped, so a bare `,"status":` up to the end is the record's own field. */
const tail =
  /,"status":(\d+)(?:,"input_tokens":\d+)?(?:,"output_tokens":(\d+))?(?:,"reasoning_tokens":\d+)?(?:,"latency_ms":[\d.e+-]+)?\}\s*$/;

/** Lines that are no exchange are passed over: the audit reports those. @throws {Fault} input.not-found, input.unreadable */
export async function readLog(path: string, gatherer: FactGatherer, options: LineOptions): Promise<void> {
  await readLines(path, (line) => glance(line, gatherer), options);
}

/** Id, time and account of a line that begins with them; undefined for any other. */
export function headOf(
  line: Buffer,
): { readonly id: string; readonly time: string; readonly account: string } | undefined {
  const found = head.exec(line.toString('utf8', 0, Math.min(headBytes, line.length)));
  if (found === null) return undefined;
  const [, id = '', time = '', account = ''] = found;
  return { id, time, account };
}

function glance(line: Buffer, gatherer: FactGatherer): void {
  const start = headOf(line);
  if (start === undefined) {
    const parsed = parseWhole(line);
    if (parsed !== undefined && gatherer.counts(parsed.id, parsed.account)) gatherer.note(parsed);
    return;
  }
  const { id, time, account } = start;
  if (!gatherer.counts(id, account)) return;
  const end = tail.exec(line.toString('utf8', Math.max(0, line.length - tailBytes)));
  if (end === null) {
    const parsed = parseWhole(line);
    if (parsed !== undefined) gatherer.note(parsed);
    return;
  }
  const [, status = '', tokens] = end;
  const value = valueOf(Number(status), tokens === undefined ? undefined : Number(tokens));
  gatherer.note({ id, account, timeMs: parseTime(time), value });
}

function parseWhole(line: Buffer): LoggedExchange | undefined {
  const record = objectOfLine(line);
  if (record === undefined) return undefined;
  const { id, account, status } = record;
  if (typeof id !== 'string' || typeof account !== 'string') return undefined;
  const tokens = record['output_tokens'];
  const value = valueOf(
    typeof status === 'number' ? status : 200,
    typeof tokens === 'number' ? tokens : undefined,
  );
  return { id, account, timeMs: parseTime(record['time']), value };
}

/** A failure teaches nobody anything. */
function valueOf(status: number, outputTokens: number | undefined): number | undefined {
  return status >= 200 && status < 300 ? outputTokens : 0;
}
