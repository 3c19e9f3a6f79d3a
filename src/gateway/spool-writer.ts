// Frames from memory into segments, until they are there. A write that fails is tried again, after longer and longer
// pauses, in a new segment: whatever the reason was (no space, a bad block, a folder that was removed), the
// old file may not be fit to go on with. Frames that are whole in the old segment are not written again, so that none is
// there twice; a frame that was cut is taken back and written anew.

import { systemCode } from '../core/system-code.ts';
import { Fault } from '../core/fault.ts';
import { endFrame, headerFrame, segmentName, wholeFrames } from '../wire/spool-segment.ts';
import type { SpoolDisk, SpoolFile } from './spool-disk.ts';

export interface SegmentWriterOptions {
  readonly folder: string;
  /** Path of a segment of that name. */
  readonly nameOf: (name: string) => string;
  readonly worker: string;
  readonly salt: number;
  readonly segmentBytes: number;
  readonly segmentMs: number;
  readonly folderBytesMax: number;
  readonly nowMs: () => number;
  readonly report: (fault: Fault) => void;
  readonly disk: SpoolDisk;
}

interface Segment {
  readonly file: SpoolFile;
  readonly createdMs: number;
  readonly openUntilMs: number;
  /** Bytes of whole frames. */
  position: number;
}

const pauseMsMin = 100;
const pauseMsMax = 5_000;
/** One outage that comes and goes is not told of more often. */
const reportEveryMs = 60_000;

const folderFull = 'the folder holds as much as it may';

/** One batch at a time: each call is awaited before the next. */
export class SegmentWriter {
  writtenBytes = 0;
  segments = 0;
  failures = 0;
  isFailing = false;
  readonly #options: SegmentWriterOptions;
  #segment: Segment | undefined;
  #isLast = false;
  #isGivenUp = false;
  #endPause: (() => void) | undefined;
  #reportedMs = -Infinity;

  constructor(options: SegmentWriterOptions) {
    this.#options = options;
  }

  /** Whether a batch of so many bytes will be the last of its segment; it then is. */
  isLastOfSegment(bytes: number): boolean {
    const { segmentBytes, segmentMs, nowMs } = this.#options;
    const { position = 0, createdMs = nowMs() } = this.#segment ?? {};
    this.#isLast = position + bytes >= segmentBytes || nowMs() >= createdMs + segmentMs;
    return this.#isLast;
  }

  /** Until the open segment is old enough to be ended, milliseconds; undefined when none is open. */
  get restMs(): number | undefined {
    const { segmentMs, nowMs } = this.#options;
    return this.#segment === undefined ? undefined : this.#segment.createdMs + segmentMs - nowMs();
  }

  /** Resolves with how many of the bytes are on disk: all, or whole frames of them when it was told to give up. */
  async write(frames: Uint8Array): Promise<number> {
    let done = 0;
    let pauseMs = pauseMsMin;
    while (done < frames.length && !this.#isGivenUp) {
      const { reached, error } = await this.#attempt(frames, done);
      if (reached > done) pauseMs = pauseMsMin;
      done = reached;
      if (error === undefined) break;
      this.#failed(error);
      await this.#pause(pauseMs);
      pauseMs = Math.min(pauseMsMax, pauseMs * 2);
    }
    if (done === frames.length && this.#isLast) await this.finish();
    return done;
  }

  /** Ends the open segment; one that cannot be ended is told by its age. */
  async finish(): Promise<void> {
    const segment = this.#segment;
    if (segment === undefined) return;
    this.#segment = undefined;
    this.#isLast = false;
    const { file, position } = segment;
    try {
      // What there is of a cut frame is taken back, and so is half an end.
      await file.truncate(position);
      const end = endFrame(this.#options.salt);
      if ((await file.write(end, position)) < end.length) await file.truncate(position);
      await file.sync();
    } catch {
      this.failures += 1;
    }
    await file.close().catch(() => {});
  }

  /** Nothing is tried again from now on. */
  giveUp(): void {
    this.#isGivenUp = true;
    this.#endPause?.();
  }

  /** Writes from `from` on into one segment; `reached` is where the last whole frame ends that is in a segment. */
  async #attempt(
    frames: Uint8Array,
    from: number,
  ): Promise<{ readonly reached: number; readonly error: unknown }> {
    let reached = from;
    try {
      const segment = await this.#open();
      const start = segment.position;
      let written = from;
      while (written < frames.length) {
        const count = await segment.file.write(frames.subarray(written), start + written - from);
        if (count === 0) throw new Error('nothing was written');
        written += count;
        reached = wholeFrames(frames, written);
        segment.position = start + reached - from;
      }
      if (!(await segment.file.sync())) {
        // Its name is gone, and all that it held; at least this batch is not.
        reached = from;
        throw new Error('the segment was removed');
      }
      this.writtenBytes += frames.length - from;
      this.isFailing = false;
      return { reached, error: undefined };
    } catch (error) {
      await this.finish();
      return { reached, error };
    }
  }

  async #open(): Promise<Segment> {
    const { folder, nameOf, worker, salt, segmentMs, folderBytesMax, nowMs, disk } = this.#options;
    const timeMs = nowMs();
    // A machine that slept: readers have taken the segment for ended.
    if (this.#segment !== undefined && timeMs >= this.#segment.openUntilMs) await this.finish();
    if (this.#segment !== undefined) return this.#segment;
    if ((await disk.used(folder)) >= folderBytesMax) throw new Error(folderFull);
    // A batch that finds its segment too old is still written to it, once.
    const openUntilMs = timeMs + 2 * segmentMs;
    const head = headerFrame(salt, openUntilMs);
    this.segments += 1;
    const path = nameOf(segmentName({ timeMs, worker, salt, number: this.segments }));
    const file = await disk.create(path, head);
    this.#segment = { file, createdMs: timeMs, openUntilMs, position: head.length };
    return this.#segment;
  }

  #failed(error: unknown): void {
    this.failures += 1;
    const nowMs = this.#options.nowMs();
    if (!this.isFailing && nowMs >= this.#reportedMs + reportEveryMs) {
      this.#reportedMs = nowMs;
      this.#options.report(unwritable(this.#options.folder, error));
    }
    this.isFailing = true;
  }

  #pause(ms: number): Promise<void> {
    if (this.#isGivenUp) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

function unwritable(folder: string, error: unknown): Fault {
  const isBound = error instanceof Error && error.message === folderFull;
  const code = systemCode(error) ?? 'an error';
  return new Fault('spool.unwritable', {
    what: `exchanges cannot be written to ${folder} (${isBound ? folderFull : code}); writing is tried again`,
    mend: isBound
      ? 'check that the engine is running and reads this folder; or allow the spool more space'
      : 'make room on the disk, and check that the folder exists and is writable',
    cause: error,
  });
}
