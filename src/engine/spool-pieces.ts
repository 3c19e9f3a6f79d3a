// One segment, read from where it was left. A segment that is being written may end in half a frame, which waits for
// its other half; one that nobody writes to any more is read to its end, and what is cut or damaged in it is told.

import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { exchangesTable } from '../store/schema/0001-exchanges.ts';
import { systemTextsTable } from '../store/schema/0007-system-texts.ts';
import type { TableShape } from '../store/store.ts';
import {
  type Columns,
  frameHeadBytes,
  frameKind,
  parseHeader,
  payloadBytesMax,
  readFrames,
  segmentMsMax,
  type SegmentHeader,
  type SegmentName,
} from '../wire/spool-segment.ts';

/** What is known of one segment from reading to reading. */
export interface SpoolSegment {
  readonly name: string;
  readonly salt: number;
  readonly timeMs: number;
  header: SegmentHeader | undefined;
  /** Read and remembered up to here; 0 before the header. */
  offset: number;
  /** Read up to here. */
  readTo: number;
  /** Rows before this may be in the store already. */
  riskyTo: number;
  /** Nothing more will come; everything was read. */
  isEnded: boolean;
  endedMs: number | undefined;
  /** Its header cannot be read, which has been told. */
  isUnreadable: boolean;
}

export function segmentOf(name: string, parts: SegmentName & { readonly riskyTo: number }): SpoolSegment {
  return {
    ...parts,
    name,
    header: undefined,
    offset: 0,
    readTo: 0,
    isEnded: false,
    endedMs: undefined,
    isUnreadable: false,
  };
}

/** One frame with what is known of its segment. */
export interface SpoolFrame {
  readonly kind: number;
  /** A window: to be copied if kept. */
  readonly payload: Uint8Array;
  readonly header: SegmentHeader;
  readonly isRisky: boolean;
}

export interface PieceOptions {
  readonly folder: string;
  readonly nowMs: number;
  readonly bytesMax: number;
  readonly take: (frame: SpoolFrame) => void;
  /** Called between pieces of the file. */
  readonly pause: () => Promise<void> | undefined;
}

export interface PieceRead {
  readonly bytes: number;
  /** Where damaged bytes begin. */
  readonly damaged: readonly number[];
  /** True once for a segment that cannot be read. */
  readonly isUnreadable: boolean;
}

/** Read at a time. */
const pieceBytes = 8_000_000;
/** A clock may differ from another, and a write takes time. */
const graceMs = 60_000;

/** Gives the frames behind `readTo` to `take`, and moves it. */
export async function readSegment(segment: SpoolSegment, options: PieceOptions): Promise<PieceRead> {
  const nothing = { bytes: 0, damaged: [], isUnreadable: false };
  if (segment.isEnded || segment.isUnreadable) return nothing;
  const handle = await open(join(options.folder, segment.name), 'r').catch(() => undefined);
  // Removed since it was found.
  if (handle === undefined) return nothing;
  try {
    segment.header ??= await readHeader(segment, handle);
    const { header } = segment;
    if (header !== undefined) return await readPieces(segment, { ...options, header, handle });
    const { size } = await handle.stat();
    if (options.nowMs <= segment.timeMs + 2 * segmentMsMax + graceMs && size < headerBytesMax) return nothing;
    // Empty: its writer was killed before it wrote anything.
    if (size === 0) segment.isEnded = true;
    else segment.isUnreadable = true;
    return { ...nothing, isUnreadable: segment.isUnreadable };
  } finally {
    await handle.close();
  }
}

const headerBytesMax = frameHeadBytes + payloadBytesMax;

/** Undefined while it is not there, and when it is damaged, of a newer version or of tables that ours are not. */
async function readHeader(segment: SpoolSegment, handle: FileHandle): Promise<SegmentHeader | undefined> {
  const bytes = Buffer.alloc(headerBytesMax);
  const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
  let header: SegmentHeader | undefined;
  let isFirst = true;
  const { damaged } = readFrames(bytes.subarray(0, bytesRead), {
    salt: segment.salt,
    isFinal: false,
    sink: (kind, payload) => {
      if (isFirst && kind === frameKind.header) header = parseHeader(payload);
      if (isFirst) segment.readTo = Math.max(segment.readTo, frameHeadBytes + payload.length);
      isFirst = false;
    },
  });
  const [damage] = damaged;
  if (header === undefined || damage?.from === 0) return undefined;
  const isOurs = isLike(header.exchanges, exchangesTable) && isLike(header.systemTexts, systemTextsTable);
  return isOurs ? header : undefined;
}

/** What is in both has one type, and the first column, by which rows are known, is in both. */
function isLike(columns: Columns, table: TableShape): boolean {
  const types = new Map(columns.map(({ name, type }) => [name, type]));
  const [first] = table.columns;
  return (
    types.size === columns.length &&
    first !== undefined &&
    types.has(first.name) &&
    table.columns.every(({ name, type }) => (types.get(name) ?? type) === type)
  );
}

interface OpenPiece extends PieceOptions {
  readonly header: SegmentHeader;
  readonly handle: FileHandle;
}

async function readPieces(segment: SpoolSegment, piece: OpenPiece): Promise<PieceRead> {
  const { header, handle, nowMs, bytesMax, take } = piece;
  const isExpired = nowMs > header.openUntilMs + graceMs;
  const damaged: number[] = [];
  const buffer = Buffer.alloc(pieceBytes);
  let bytes = 0;
  while (!segment.isEnded && bytes < bytesMax) {
    const from = segment.readTo;
    const { bytesRead } = await handle.read(buffer, 0, pieceBytes, from);
    const isFinal = isExpired && bytesRead < pieceBytes;
    const isRisky = from < segment.riskyTo;
    let isComplete = false;
    const found = readFrames(buffer.subarray(0, bytesRead), {
      salt: segment.salt,
      isFinal,
      sink: (kind, payload) => {
        if (kind === frameKind.end) isComplete = true;
        else take({ kind, payload, header, isRisky });
      },
    });
    damaged.push(...found.damaged.map((damage) => from + damage.from));
    // The last frame stays unread, so that after a restart the segment is known to be complete.
    segment.readTo = from + found.end - (isComplete ? frameHeadBytes : 0);
    segment.isEnded = isComplete || isFinal;
    bytes += found.end;
    await piece.pause();
    if (found.end === 0 || bytesRead < pieceBytes) break;
  }
  return { bytes, damaged, isUnreadable: false };
}
