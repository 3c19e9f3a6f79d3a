// Writes the frames of an event stream at a pace: a frame at once, or one each so many milliseconds, and never
// faster than the reader takes them. One timer or one listener at a time, no promise per frame, and everything
// ends when the reader goes away. The faults of mid-stream happen here, after some frames.

import type { ServerResponse } from 'node:http';

export interface FramePlan {
  readonly frames: Iterable<string | Uint8Array>;
  /** Pause after each frame, milliseconds; 0: none. */
  readonly gapMs: number;
  /** What happens after `framesBeforeFault` frames: an error frame, or with undefined a broken connection. */
  readonly fault?: { readonly frame: string | undefined };
}

export const framesBeforeFault = 6;

/** Writes all frames and ends `response`; calls `ended` exactly once, with whether all were written. */
export function writeFrames(
  response: ServerResponse,
  plan: FramePlan,
  ended: (isWhole: boolean) => void,
): void {
  new FrameWriter(response, plan, ended).write();
}

class FrameWriter {
  readonly #response: ServerResponse;
  readonly #plan: FramePlan;
  readonly #ended: (isWhole: boolean) => void;
  readonly #frames: Iterator<string | Uint8Array>;
  readonly #goOn = (): void => this.write();
  #written = 0;
  #timer: NodeJS.Timeout | undefined;
  #isOver = false;

  constructor(response: ServerResponse, plan: FramePlan, ended: (isWhole: boolean) => void) {
    this.#response = response;
    this.#plan = plan;
    this.#ended = ended;
    this.#frames = plan.frames[Symbol.iterator]();
    response.once('close', () => this.#finish(false));
  }

  /** Writes until the reader is full, a pause is due, or the end. */
  write(): void {
    const { fault, gapMs } = this.#plan;
    // Bounded by the frames.
    while (!this.#isOver) {
      if (fault !== undefined && this.#written >= framesBeforeFault) return this.#break(fault.frame);
      const next = this.#frames.next();
      if (next.done === true) return this.#end();
      this.#written += 1;
      if (!this.#response.write(next.value)) {
        this.#response.once('drain', this.#goOn);
        return;
      }
      if (gapMs > 0) {
        this.#timer = setTimeout(this.#goOn, gapMs);
        return;
      }
    }
  }

  #end(): void {
    this.#response.end();
    this.#finish(true);
  }

  #break(frame: string | undefined): void {
    // What was written leaves at the end of this turn; only then may the connection break.
    if (frame === undefined) setImmediate(() => this.#response.destroy());
    else this.#response.end(frame);
    this.#finish(false);
  }

  #finish(isWhole: boolean): void {
    if (this.#isOver) return;
    this.#isOver = true;
    clearTimeout(this.#timer);
    this.#ended(isWhole);
  }
}
