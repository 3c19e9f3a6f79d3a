// The way of exchanges from gateways to the engine: files of frames, of which each says how long it is and bears a
// checksum. A process that is killed leaves half a frame at the end, a bad disk leaves a wrong byte anywhere; neither
// may cost more than the frames that it hit, and nothing that was not written may ever be read.
//
// A segment says in its first frame how its rows are built, so that an engine of another version reads it by the
// names of columns. The checksum begins with a number drawn at each start of a worker, which stands in the name of the
// file: a text that a customer sent, kept as an excerpt, could otherwise contain a frame, and be taken for one when the
// bytes before it are damaged. Refused: one file per record (an inode each), a log with an index (two files that can
// contradict each other), and JSON lines (three times the bytes, and 64-bit hashes as text).

import { crc32 } from 'node:zlib';
import { RowWriter } from '../store/row-writer.ts';
import { exchangesTable } from '../store/schema/0001-exchanges.ts';
import { systemTextsTable } from '../store/schema/0007-system-texts.ts';
import type { TableShape } from '../store/store.ts';
import { isReadableType } from './row-check.ts';

/** What a frame holds; never 0, so that no run of zeros is a frame. */
export const frameKind = {
  /** JSON of a `SegmentHeader`; the first frame of every segment and only that. */
  header: 1,
  /** A row of `exchanges`. */
  exchange: 2,
  /** A row of `system_texts`. */
  systemText: 3,
  /** JSON of a `DecisionRecord`. */
  decision: 4,
  /** JSON of a `LossRecord`. */
  loss: 5,
  /** Empty: nothing follows, the segment is complete. */
  end: 6,
} as const;

export type FrameKind = (typeof frameKind)[keyof typeof frameKind];

const kinds: readonly number[] = Object.values(frameKind);

/** Checksum and length, 32 bits each, and the kind, 8 bits. The checksum is of all that follows it. */
export const frameHeadBytes = 9;

/** Largest payload. A row is about 1 kB; what is longer was not made by an honest request. */
export const payloadBytesMax = 65_536;

/** Longest time that a segment may be written to. */
export const segmentMsMax = 600_000;

export type Columns = TableShape['columns'];

export interface SegmentHeader {
  /** How the rows of each table are built. */
  readonly exchanges: Columns;
  readonly systemTexts: Columns;
  /** After this time nothing is written to the segment, milliseconds since 1970. */
  readonly openUntilMs: number;
}

/** Records that a gateway could not keep. */
export interface LossRecord {
  readonly count: number;
  /** When the first and the last of them were lost, milliseconds since 1970. */
  readonly fromMs: number;
  readonly toMs: number;
}

/** Version of the frames themselves; columns have names and need none. */
const formatVersion = 1;

/** Builds frames in memory, one after another. */
export class FrameWriter {
  /** Payloads are written here, between `begin` and `end`. */
  readonly rows: RowWriter = new RowWriter();
  readonly #salt: number;
  #start = 0;

  constructor(salt: number) {
    this.#salt = salt;
  }

  /** Bytes of the frames so far. */
  get length(): number {
    return this.rows.length;
  }

  begin(kind: FrameKind): void {
    this.#start = this.rows.length;
    this.rows.u32(0);
    this.rows.u32(0);
    this.rows.u8(kind);
  }

  /** False when the payload is too long; the frame is then taken back. */
  end(): boolean {
    const start = this.#start;
    const length = this.rows.length - start - frameHeadBytes;
    if (length > payloadBytesMax) {
      this.rows.rewind(start);
      return false;
    }
    this.rows.rewriteU32(start + 4, length);
    this.rows.rewriteU32(start, crc32(this.rows.view(start + 4), this.#salt));
    return true;
  }

  /** One frame of JSON. False when it is too long. */
  json(kind: FrameKind, value: object): boolean {
    this.begin(kind);
    this.rows.raw(Buffer.from(JSON.stringify(value)));
    return this.end();
  }

  /** All frames, without a copy: until something is written. */
  view(): Uint8Array {
    return this.rows.view(0);
  }

  clear(): void {
    this.rows.rewind(0);
  }
}

/** The first frame of a segment written by this version. */
export function headerFrame(salt: number, openUntilMs: number): Uint8Array {
  const writer = new FrameWriter(salt);
  const header: SegmentHeader = {
    exchanges: exchangesTable.columns,
    systemTexts: systemTextsTable.columns,
    openUntilMs,
  };
  writer.json(frameKind.header, { format: formatVersion, ...header });
  return writer.rows.take();
}

/** The last frame of a segment. */
export function endFrame(salt: number): Uint8Array {
  const writer = new FrameWriter(salt);
  writer.begin(frameKind.end);
  writer.end();
  return writer.rows.take();
}

/** Where the last frame ends that lies wholly within the first `written` bytes of frames in memory. */
export function wholeFrames(frames: Uint8Array, written: number): number {
  let at = 0;
  while (at + frameHeadBytes <= written) {
    const end = at + frameHeadBytes + wordAt(frames, at + 4);
    if (end > written) break;
    at = end;
  }
  return at;
}

/** How many of these whole frames are of a kind. */
export function countFrames(frames: Uint8Array, kind: FrameKind): number {
  let count = 0;
  for (let at = 0; at < frames.length; at += frameHeadBytes + wordAt(frames, at + 4)) {
    if (frames[at + 8] === kind) count += 1;
  }
  return count;
}

/** What the name of a segment says. */
export interface SegmentName {
  /** When it was begun, milliseconds since 1970. */
  readonly timeMs: number;
  /** Beginning of its checksums. */
  readonly salt: number;
}

/** Names sort by time; worker, start and number make each unlike all others, for ever. */
export function segmentName(
  parts: SegmentName & { readonly worker: string; readonly number: number },
): string {
  const time = String(Math.trunc(parts.timeMs)).padStart(14, '0');
  const salt = (parts.salt >>> 0).toString(16).padStart(8, '0');
  return `${time}-${parts.worker}-${salt}-${String(parts.number).padStart(6, '0')}.spool`;
}

/** Undefined for a file that is no segment. */
export function parseSegmentName(name: string): SegmentName | undefined {
  const [, time, salt] = /^(\d{14})-[A-Za-z0-9]{1,16}-([0-9a-f]{8})-\d{6,12}\.spool$/.exec(name) ?? [];
  if (time === undefined || salt === undefined) return undefined;
  return { timeMs: Number(time), salt: Number.parseInt(salt, 16) };
}

/** Undefined when it is of a newer format or makes no sense: types that rows cannot be checked by, names that are none. */
export function parseHeader(payload: Uint8Array): SegmentHeader | undefined {
  const header = jsonOf(payload);
  if (header === undefined || field(header, 'format') !== formatVersion) return undefined;
  const exchanges = columnsOf(field(header, 'exchanges'));
  const systemTexts = columnsOf(field(header, 'systemTexts'));
  const openUntilMs = field(header, 'openUntilMs');
  if (exchanges === undefined || systemTexts === undefined || typeof openUntilMs !== 'number')
    return undefined;
  return { exchanges, systemTexts, openUntilMs };
}

/** Undefined when it makes no sense. */
export function parseLoss(payload: Uint8Array): LossRecord | undefined {
  const loss = jsonOf(payload);
  const [count, fromMs, toMs] = ['count', 'fromMs', 'toMs'].map((name) => field(loss, name));
  if (typeof count !== 'number' || typeof fromMs !== 'number' || typeof toMs !== 'number') return undefined;
  return Number.isSafeInteger(count) && count > 0 ? { count, fromMs, toMs } : undefined;
}

/** Most columns that a table may have. */
const columnsMax = 1_000;

function columnsOf(value: unknown): Columns | undefined {
  if (!Array.isArray(value) || value.length === 0 || value.length > columnsMax) return undefined;
  const columns: { readonly name: string; readonly type: string }[] = [];
  for (const column of value) {
    const [name, type] = [field(column, 'name'), field(column, 'type')];
    // Both become part of a statement.
    if (typeof name !== 'string' || !/^[a-z][a-z0-9_]{0,63}$/.test(name)) return undefined;
    if (typeof type !== 'string' || !isReadableType(type)) return undefined;
    columns.push({ name, type });
  }
  return columns;
}

/** Undefined when the bytes are no JSON. */
export function jsonOf(payload: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(payload.buffer, payload.byteOffset, payload.length).toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Of an object; undefined of anything else. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

export interface ReadFramesOptions {
  readonly salt: number;
  /** Nothing will follow these bytes: half a frame at the end is damage, not one that is being written. */
  readonly isFinal: boolean;
  /** Called with each frame; the payload is a window on the bytes. */
  readonly sink: (kind: number, payload: Uint8Array) => void;
}

/** Bytes that are no frame. */
export interface DamagedBytes {
  readonly from: number;
  readonly to: number;
}

export interface FramesRead {
  /** Up to here everything was read or is damaged. */
  readonly end: number;
  /** Ascending. */
  readonly damaged: readonly DamagedBytes[];
}

/**
 * Gives every frame to the sink; damaged bytes are left out, and reading goes on at the next frame. Linear in the
 * bytes: looking for the next frame takes checksums of at most some multiple of them.
 */
export function readFrames(bytes: Uint8Array, options: ReadFramesOptions): FramesRead {
  const damaged: DamagedBytes[] = [];
  const search = { checkedBytes: 0, checkedBytesMax: searchedTimes * bytes.length + searchedBytes };
  let at = 0;
  while (at < bytes.length) {
    const length = frameAt(bytes, at, options.salt);
    if (length > 0) {
      const end = at + length;
      options.sink(bytes[at + 8] ?? 0, bytes.subarray(at + frameHeadBytes, end));
      at = end;
      continue;
    }
    if (length === unfinished && !options.isFinal) break;
    const next = findFrame(bytes, { from: at + 1, salt: options.salt, search });
    const isFound = next < bytes.length;
    // The rest may be the beginning of a frame that is being written.
    const to = isFound || options.isFinal ? next : Math.max(at + 1, next - frameHeadBytes - payloadBytesMax);
    damaged.push({ from: at, to });
    at = to;
    if (!isFound) break;
  }
  return { end: at, damaged };
}

const unfinished = 0;
const impossible = -1;
/** Checksums taken while looking for the next frame, as a multiple of all bytes. */
const searchedTimes = 8;
/** And at least so many. */
const searchedBytes = 1_000_000;

/** Bytes of the frame at `at`, head included; `unfinished` when it goes on behind the bytes, `impossible` when it is none. */
function frameAt(bytes: Uint8Array, at: number, salt: number): number {
  if (at + frameHeadBytes > bytes.length) return unfinished;
  const length = wordAt(bytes, at + 4);
  const kind = bytes[at + 8] ?? 0;
  if (length > payloadBytesMax || !kinds.includes(kind)) return impossible;
  const end = at + frameHeadBytes + length;
  if (end > bytes.length) return unfinished;
  return crc32(bytes.subarray(at + 4, end), salt) === wordAt(bytes, at) ? end - at : impossible;
}

function wordAt(bytes: Uint8Array, at: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]];
  return (a | (b << 8) | (c << 16) | (d << 24)) >>> 0;
}

interface Search {
  checkedBytes: number;
  readonly checkedBytesMax: number;
}

/** Where the next whole frame begins; the length of the bytes when there is none or the search has cost too much. */
function findFrame(
  bytes: Uint8Array,
  options: { readonly from: number; readonly salt: number; readonly search: Search },
): number {
  const { from, salt, search } = options;
  for (let at = from; at + frameHeadBytes <= bytes.length; at += 1) {
    // Most places fail here: the upper half of a length is 0 or, once in 65,536, 1.
    if ((bytes[at + 7] ?? 0) !== 0 || (bytes[at + 6] ?? 0) > 1) continue;
    if (!kinds.includes(bytes[at + 8] ?? 0)) continue;
    if (search.checkedBytes > search.checkedBytesMax) return bytes.length;
    const length = wordAt(bytes, at + 4);
    if (at + frameHeadBytes + length > bytes.length) continue;
    search.checkedBytes += length;
    if (frameAt(bytes, at, salt) > 0) return at;
  }
  return bytes.length;
}
