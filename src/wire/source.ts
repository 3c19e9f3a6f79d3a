// From a path to bytes: a file or standard input, plain or compressed. The kind of compression is taken from
// the first bytes, never from the name, because logs are renamed more often than they are recompressed. A
// missing or unreadable file is a `Fault`, since the user named it; a damaged archive is a problem, since
// what came before the damage is still evidence.

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { systemCode } from '../core/system-code.ts';
import { Fault } from '../core/fault.ts';
import { gunzip, unzstd } from './decompress.ts';
import type { ReportProblem } from './problem.ts';

/** Bytes asked of the file system at a time: large enough that calls do not count. */
const readBytes = 1 << 20;

/**
 * Decompressed bytes of a file, or of standard input for `-`, as UTF-8 (UTF-16 with a byte order mark is
 * converted). `onBytes` hears of each piece as it is read, before decompression: what progress is told by.
 * @throws Fault input.not-found, input.unreadable
 */
export async function* openSource(
  path: string,
  report: ReportProblem,
  onBytes: (count: number) => void = () => {},
): AsyncGenerator<Uint8Array> {
  const raw = path === '-' ? process.stdin : await openFile(path);
  try {
    yield* asUtf8(decompressed(bytesOf(raw, onBytes), report));
  } catch (error) {
    throw error instanceof Fault ? error : unreadable(path, error);
  }
}

async function openFile(path: string): Promise<AsyncIterable<unknown>> {
  let isFolder: boolean;
  try {
    isFolder = (await stat(path)).isDirectory();
  } catch (error) {
    const absent = systemCode(error) === 'ENOENT';
    throw absent ? notFound(path, error) : unreadable(path, error);
  }
  if (isFolder) throw unreadable(path, new Error('it is a folder'));
  return createReadStream(path, { highWaterMark: readBytes });
}

/** Fault `input.not-found`. */
export function notFound(path: string, cause?: unknown): Fault {
  return new Fault('input.not-found', {
    what: `no file, folder or match: ${path}`,
    mend: 'check the path; quote a pattern, so that the shell leaves it alone',
    cause,
  });
}

function unreadable(path: string, cause: unknown): Fault {
  const reason = cause instanceof Error ? cause.message : 'unknown reason';
  return new Fault('input.unreadable', {
    what: `cannot read ${path}: ${reason}`,
    mend: 'check the permissions and the medium',
    cause,
  });
}

async function* bytesOf(
  stream: AsyncIterable<unknown>,
  onBytes: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    if (chunk instanceof Uint8Array || typeof chunk === 'string') onBytes(chunk.length);
    if (chunk instanceof Uint8Array && chunk.length > 0) yield chunk;
    else if (typeof chunk === 'string') yield Buffer.from(chunk);
  }
}

/** The stream with its first bytes joined to at least `count`, to look at them without consuming them. */
async function peek(
  chunks: AsyncIterator<Uint8Array>,
  count: number,
): Promise<{ readonly head: Uint8Array; readonly rest: AsyncIterator<Uint8Array> }> {
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length < count) {
    const next = await chunks.next();
    if (next.done === true) break;
    parts.push(next.value);
    length += next.value.length;
  }
  return { head: parts.length === 1 ? (parts[0] ?? Buffer.alloc(0)) : Buffer.concat(parts), rest: chunks };
}

async function* resumed(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  yield* { [Symbol.asyncIterator]: () => rest };
}

async function* decompressed(
  chunks: AsyncGenerator<Uint8Array>,
  report: ReportProblem,
): AsyncGenerator<Uint8Array> {
  const { head, rest } = await peek(chunks, 4);
  const whole = resumed(head, rest);
  if (head[0] === 0x1f && head[1] === 0x8b) yield* gunzip(whole, report);
  else if (isZstd(head)) yield* unzstd(whole, report);
  else yield* whole;
}

/** A frame, or a skippable frame (0x184D2A50 to 5F) such as parallel compressors put first. RFC 8878, 3.1. */
function isZstd(head: Uint8Array): boolean {
  if (head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd) return true;
  return ((head[0] ?? 0) & 0xf0) === 0x50 && head[1] === 0x2a && head[2] === 0x4d && head[3] === 0x18;
}

/** Drops a UTF-8 byte order mark; converts UTF-16 when its mark says so. */
async function* asUtf8(chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { head, rest } = await peek(chunks, 3);
  const whole = resumed(head, rest);
  if (head[0] === 0xff && head[1] === 0xfe) yield* fromUtf16(whole, 'utf-16le');
  else if (head[0] === 0xfe && head[1] === 0xff) yield* fromUtf16(whole, 'utf-16be');
  else if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) yield* resumed(head.subarray(3), rest);
  else yield* whole;
}

async function* fromUtf16(
  chunks: AsyncIterable<Uint8Array>,
  encoding: 'utf-16le' | 'utf-16be',
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  const last = decoder.decode();
  if (last !== '') yield Buffer.from(last);
}
