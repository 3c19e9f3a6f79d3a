// Worker threads with a bounded number of batches under way. A failure of one worker ends the ingestion with
// a fault rather than losing its batch in silence. Replies are taken in the order of the batches: of two
// exchanges with one id the first one counts, and which that is must not depend on which thread was quicker.

import { Worker } from 'node:worker_threads';
import { Fault } from '../core/fault.ts';
import type { Batch } from '../wire/batch.ts';
import type { BatchReply, BatchRequest, WorkerSettings } from './ingest-messages.ts';

/** Batches under way per worker: one in work, one waiting, so that a worker never idles. */
const batchesPerWorker = 2;

export interface Submission {
  readonly batch: Batch;
  readonly format: string;
  readonly sequence: number;
}

interface Slot {
  readonly worker: Worker;
  underWay: number;
}

interface Ticket {
  readonly slot: Slot;
  readonly take: (reply: BatchReply) => void;
  /** Set when it came before its turn. */
  reply: BatchReply | undefined;
}

export class IngestPool {
  readonly #slots: readonly Slot[];
  /** In the order of submission; those answered before their turn count as under way, which bounds them. */
  readonly #underWay = new Map<number, Ticket>();
  #tickets = 0;
  #waiting: (() => void)[] = [];
  #fault: Fault | undefined;

  constructor(workers: number, settings: WorkerSettings) {
    this.#slots = Array.from({ length: Math.max(1, workers) }, () => {
      const worker = new Worker(new URL('ingest-worker.js', import.meta.url), { workerData: settings });
      const slot: Slot = { worker, underWay: 0 };
      worker.on('message', (reply: BatchReply) => this.#settle(reply));
      worker.on('error', (cause) => this.#fail(cause));
      return slot;
    });
  }

  /** Resolves when there is room for the next batch. @throws {Fault} internal.worker-failed */
  async submit(submission: Submission, take: (reply: BatchReply) => void): Promise<void> {
    while (this.#underWay.size >= this.#slots.length * batchesPerWorker) await this.#change();
    this.#check();
    const slot = this.#slots.reduce((one, other) => (other.underWay < one.underWay ? other : one));
    this.#tickets += 1;
    slot.underWay += 1;
    this.#underWay.set(this.#tickets, { slot, take, reply: undefined });
    const { batch, format, sequence } = submission;
    const request: BatchRequest = {
      ticket: this.#tickets,
      format,
      bytes: batch.bytes,
      first: batch.first,
      unit: batch.unit,
      sequence,
    };
    const { buffer } = batch.bytes;
    slot.worker.postMessage(request, buffer instanceof ArrayBuffer ? [buffer] : []);
  }

  /** Resolves when every batch has been answered. */
  async drain(): Promise<void> {
    while (this.#underWay.size > 0) await this.#change();
    this.#check();
  }

  async close(): Promise<void> {
    await Promise.all(this.#slots.map((slot) => slot.worker.terminate()));
  }

  #change(): Promise<void> {
    this.#check();
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  #check(): void {
    if (this.#fault !== undefined) throw this.#fault;
  }

  #settle(reply: BatchReply): void {
    const ticket = this.#underWay.get(reply.ticket);
    if (ticket !== undefined) {
      ticket.slot.underWay -= 1;
      ticket.reply = reply;
    }
    if (reply.failure !== undefined) this.#fail(new Error(reply.failure));
    for (const [number, { reply: next, take }] of this.#underWay) {
      if (next === undefined || this.#fault !== undefined) break;
      this.#underWay.delete(number);
      take(next);
    }
    this.#wake();
  }

  #fail(cause: unknown): void {
    this.#fault ??= new Fault('internal.worker-failed', {
      what: 'a reading thread failed on a batch of the input',
      mend: 'please report this with the output of --verbose; the input is unchanged',
      cause,
    });
    this.#wake();
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}
