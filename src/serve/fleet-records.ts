// Moves records to the machine with the engine: away from a machine without one, into the spool of the one that has it and
// its place in the fleet. Which of both a machine does follows from its configuration; a second engine, whose place is taken,
// does neither, for its own gateways write into its own spool.

import { readdir } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { Fault } from '../core/fault.ts';
import type { Link } from '../fleet/link.ts';
import { SegmentReceiver } from '../fleet/segment-receiver.ts';
import { SegmentSender } from '../fleet/segment-sender.ts';
import { parseSegmentName } from '../wire/spool-segment.ts';
import type { StateFiles } from './state-files.ts';

const pauseMs = 1_000;
const waitMs = 2_000;
const lookMs = 200;

export interface FleetRecordsOptions {
  /** Of its own: who receives waits at it. */
  readonly link: Link;
  readonly machine: string;
  readonly files: StateFiles;
  readonly hasEngine: boolean;
  /** Whether this machine has the engine's place now. */
  readonly isEngineOurs: () => boolean;
  /** Of the spool: nothing is received while it is fuller. */
  readonly spoolBytes: number;
  readonly nowMs: () => number;
  readonly onFault: (fault: Fault) => void;
}

export interface RecordsState {
  /** Segments that left this machine and are safe on the other, and those that came. */
  readonly sent: number;
  readonly received: number;
  readonly sentBytes: number;
  readonly receivedBytes: number;
  /** Texts at the server that were not of the fleet or could not be used. */
  readonly refused: number;
}

export class FleetRecords {
  readonly #options: FleetRecordsOptions;
  readonly #ends = new AbortController();
  readonly #sender: SegmentSender;
  readonly #receiver: SegmentReceiver;
  #running: Promise<void> = Promise.resolve();
  #state: RecordsState = { sent: 0, received: 0, sentBytes: 0, receivedBytes: 0, refused: 0 };

  constructor(options: FleetRecordsOptions) {
    this.#options = options;
    const { link, machine, files, spoolBytes, nowMs, onFault: onProblem } = options;
    this.#sender = new SegmentSender({ link, machine, folder: files.spool, nowMs, onProblem });
    this.#receiver = new SegmentReceiver({
      link,
      machine,
      folder: files.spool,
      staging: files.arriving,
      nowMs,
      bytesMax: spoolBytes,
      onProblem,
    });
  }

  get state(): RecordsState {
    return this.#state;
  }

  /** Until `finish`. Never rejects. */
  run(): Promise<void> {
    this.#running = this.#run();
    return this.#running;
  }

  async #run(): Promise<void> {
    const { signal } = this.#ends;
    while (!signal.aborted) {
      const isBusy = await this.#step();
      if (!isBusy) await wait(pauseMs, undefined, { signal }).catch(() => {});
    }
  }

  /** Sends what is left, for as long as that, when no worker of this machine writes any more. */
  async finish(withinMs: number): Promise<void> {
    this.#ends.abort();
    await this.#running;
    const { link, hasEngine, files, nowMs } = this.#options;
    const untilMs = nowMs() + withinMs;
    if (hasEngine) return;
    while (link.isConnected && nowMs() < untilMs) {
      const isBusy = await this.#step();
      const left = (await readdir(files.spool).catch(() => [])).filter(
        (name) => parseSegmentName(name) !== undefined,
      );
      if (left.length === 0) return;
      if (!isBusy) await wait(lookMs);
    }
  }

  /** Whether there is more to do at once. */
  async #step(): Promise<boolean> {
    const { link, hasEngine, isEngineOurs, onFault } = this.#options;
    if (!link.isConnected) return false;
    try {
      if (!hasEngine) return await this.#send();
      return isEngineOurs() && (await this.#receive());
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      // That the server is away, the link says itself.
      if (error.code !== 'fleet.unavailable') onFault(error);
      return false;
    }
  }

  async #send(): Promise<boolean> {
    const { chunks, bytes, removed, isHeldUp } = await this.#sender.step();
    const { sent, sentBytes } = this.#state;
    this.#state = { ...this.#state, sent: sent + removed, sentBytes: sentBytes + bytes };
    return chunks > 0 && !isHeldUp;
  }

  async #receive(): Promise<boolean> {
    const step = await this.#receiver.step(waitMs);
    const { received, receivedBytes, refused } = this.#state;
    this.#state = {
      ...this.#state,
      received: received + step.segments,
      receivedBytes: receivedBytes + step.bytes,
      refused: refused + step.foreign + step.refused,
    };
    return step.state === 'taken' || step.state === 'idle';
  }
}
