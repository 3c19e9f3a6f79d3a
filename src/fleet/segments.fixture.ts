// For tests only: segments as gateways leave them, and a link and a disk that die at a chosen call.

import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { endFrame, FrameWriter, frameKind, headerFrame, segmentName } from '../wire/spool-segment.ts';
import type { Link } from './link.ts';
import type { SegmentDisk } from './segment-disk.ts';

export const startMs = 1_700_000_000_000;
const salt = 0x5eed;

export interface MadeSegment {
  readonly name: string;
  readonly bytes: Buffer;
}

export interface SegmentParts {
  readonly number: number;
  /** About so many bytes of records, of chance. */
  readonly bytes?: number;
  readonly timeMs?: number;
  readonly openUntilMs?: number;
  readonly isEnded?: boolean;
}

/** A segment in a folder, with an end unless said. */
export function makeSegment(folder: string, parts: SegmentParts): MadeSegment {
  const { number, bytes = 1_000, timeMs = startMs, openUntilMs = timeMs + 120_000, isEnded = true } = parts;
  const writer = new FrameWriter(salt);
  for (let made = 0; made < bytes; made += 1_000) {
    writer.begin(frameKind.exchange);
    writer.rows.raw(randomBytes(Math.min(1_000, bytes)));
    writer.end();
  }
  const end = isEnded ? endFrame(salt) : new Uint8Array(0);
  const all = Buffer.concat([headerFrame(salt, openUntilMs), writer.view(), end]);
  const name = segmentName({ timeMs: timeMs + number, worker: 'w0', salt, number });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), all);
  return { name, bytes: all };
}

export function folderFor(context: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'stillwatch-test-'));
  context.after(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** When something dies: at the call of this number, counted from 1, before it is done or after. */
export interface Fate {
  readonly at: number;
  readonly isAfter: boolean;
  calls: number;
  isDead: boolean;
}

export function fateOf(at: number, isAfter: boolean): Fate {
  return { at, isAfter, calls: 0, isDead: false };
}

class Killed extends Error {}

/** `half` is what a death in the middle leaves. */
async function guarded<T>(fate: Fate, work: () => Promise<T>, half?: () => Promise<void>): Promise<T> {
  if (fate.isDead) throw new Killed();
  fate.calls += 1;
  const isNow = fate.calls === fate.at;
  if (isNow && !fate.isAfter) {
    fate.isDead = true;
    await half?.();
    throw new Killed();
  }
  const done = await work();
  if (!isNow) return done;
  fate.isDead = true;
  throw new Killed();
}

export type SegmentLink = Pick<
  Link,
  'append' | 'has' | 'length' | 'marks' | 'removeMarks' | 'read' | 'remove' | 'setMark'
>;

export function mortalLink(link: Link, fate: Fate): SegmentLink {
  return {
    append: (stream, bytes, keptMax) => guarded(fate, () => link.append(stream, bytes, keptMax)),
    has: (stream, id) => guarded(fate, () => link.has(stream, id)),
    length: (stream) => guarded(fate, () => link.length(stream)),
    marks: (set) => guarded(fate, () => link.marks(set)),
    removeMarks: (set, names) => guarded(fate, () => link.removeMarks(set, names)),
    read: (stream, after, limit) => guarded(fate, () => link.read(stream, after, limit)),
    remove: (stream, ids) => guarded(fate, () => link.remove(stream, ids)),
    setMark: (set, name, value) => guarded(fate, () => link.setMark(set, name, value)),
  };
}

export function mortalDisk(disk: SegmentDisk, fate: Fate): SegmentDisk {
  return {
    makeFolder: (path) => guarded(fate, () => disk.makeFolder(path)),
    names: (folder) => guarded(fate, () => disk.names(folder)),
    size: (path) => guarded(fate, () => disk.size(path)),
    read: (path, from, length) => guarded(fate, () => disk.read(path, from, length)),
    write: (path, bytes, at) =>
      guarded(
        fate,
        () => disk.write(path, bytes, at),
        () => disk.write(path, bytes.subarray(0, bytes.length / 2), at),
      ),
    sync: (path) => guarded(fate, () => disk.sync(path)),
    rename: (from, to) => guarded(fate, () => disk.rename(from, to)),
    remove: (path) => guarded(fate, () => disk.remove(path)),
  };
}
