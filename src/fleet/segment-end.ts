// Whether anybody still writes to a segment, by the rules of the one that reads spools: its last frame says that it
// is the last, or the time that its header gives is over, or that of its name where no header can be read.

import { join } from 'node:path';
import {
  endFrame,
  frameHeadBytes,
  frameKind,
  parseHeader,
  parseSegmentName,
  payloadBytesMax,
  readFrames,
  segmentMsMax,
} from '../wire/spool-segment.ts';
import type { SegmentDisk } from './segment-disk.ts';

/** `expired`: without an end, and its time is over; its writer was killed, or hangs and may still wake. */
export interface SegmentEnd {
  readonly state: 'open' | 'expired' | 'ended';
  /** Bytes. */
  readonly size: number;
}

/** A clock may be set, and a write takes time. */
const graceMs = 60_000;
const headerBytesMax = frameHeadBytes + payloadBytesMax;

/** Undefined when there is no such file. Rejects with what the disk says. */
export async function segmentEnd(
  name: string,
  from: { readonly folder: string; readonly disk: SegmentDisk; readonly nowMs: number },
): Promise<SegmentEnd | undefined> {
  const { folder, disk, nowMs } = from;
  const path = join(folder, name);
  const size = await disk.size(path);
  const parsed = parseSegmentName(name);
  if (size === undefined || parsed === undefined) return undefined;
  const end = endFrame(parsed.salt);
  const last = size < end.length ? undefined : await disk.read(path, size - end.length, end.length);
  if (last?.equals(end) === true) return { state: 'ended', size };
  const head = await disk.read(path, 0, Math.min(size, headerBytesMax));
  const openUntilMs = openUntil(head, parsed.salt) ?? parsed.timeMs + 2 * segmentMsMax;
  return { state: nowMs > openUntilMs + graceMs ? 'expired' : 'open', size };
}

/** Undefined while there is no header, and when it cannot be read. */
function openUntil(head: Uint8Array, salt: number): number | undefined {
  let openUntilMs: number | undefined;
  let isFirst = true;
  const { damaged } = readFrames(head, {
    salt,
    isFinal: false,
    sink: (kind, payload) => {
      if (isFirst && kind === frameKind.header) openUntilMs = parseHeader(payload)?.openUntilMs;
      isFirst = false;
    },
  });
  return damaged[0]?.from === 0 ? undefined : openUntilMs;
}
