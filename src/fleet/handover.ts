// What outlives the process that speaks for this machine in its fleet. When that dies, its successor goes on where it was:
// what workers have heard it does not tell them again, whoever repeats it, and what was told in between is not lost.

import { isWorkerCounts } from '../policies/worker-counts.ts';
import { isObject } from '../wire/field.ts';
import type { Begins, Since } from './fleet.ts';
import type { Head } from './peers.ts';

/** As many as the process itself remembers. */
const headsMax = 1_000;
/** Messages that wait for a process that starts: of eight workers those of ten seconds. */
const waitingMax = 500;

export class FleetHandover {
  readonly #since: Since | undefined;
  #readTo: string | undefined;
  /** By machine; the one heard longest ago first. */
  readonly #heads = new Map<string, Head>();
  #waiting: object[] = [];

  /** @param since how far the files speak that workers started with. */
  constructor(since: Since | undefined) {
    this.#since = since;
  }

  /** Where the next process begins. */
  get begins(): Begins {
    return { readTo: this.#readTo, heads: [...this.#heads.values()], since: this.#since };
  }

  /** What the process has read, as it told it: the id of a text and, when it was taken, its head. */
  read(id: unknown, head: unknown): void {
    if (typeof id === 'string') this.#readTo = id;
    if (!isHead(head)) return;
    this.#heads.delete(head.machine);
    this.#heads.set(head.machine, head);
    const [oldest] = this.#heads.keys();
    if (this.#heads.size > headsMax && oldest !== undefined) this.#heads.delete(oldest);
  }

  /** Keeps what cannot be told now, unless it says nothing; of too much the oldest is given up. */
  keep(message: object): void {
    if ('counts' in message && isEmpty(message.counts)) return;
    if (this.#waiting.length >= waitingMax) this.#waiting.shift();
    this.#waiting.push(message);
  }

  /** What was kept, oldest first; it is the caller's from now on. */
  take(): readonly object[] {
    const waiting = this.#waiting;
    this.#waiting = [];
    return waiting;
  }
}

/** What a process is told to begin with; undefined for another message. */
export function readBegins(value: unknown): Begins | undefined {
  if (!isObject(value) || !Array.isArray(value.heads)) return undefined;
  const { readTo, since } = value;
  return {
    readTo: typeof readTo === 'string' ? readTo : undefined,
    heads: value.heads.filter(isHead),
    since: isSince(since) ? since : undefined,
  };
}

function isEmpty(counts: unknown): boolean {
  return isWorkerCounts(counts) && counts.entries.length === 0 && counts.turns.length === 0;
}

function isHead(value: unknown): value is Head {
  if (!isObject(value) || !Array.isArray(value.workers)) return false;
  const { machine, bootMs, number, heardMs, workers } = value;
  const areNumbers = Number.isSafeInteger(bootMs) && Number.isSafeInteger(number) && Number.isFinite(heardMs);
  return typeof machine === 'string' && areNumbers && workers.every((worker) => typeof worker === 'string');
}

function isSince(value: unknown): value is Since {
  return isObject(value) && Number.isFinite(value.countedMs) && Number.isFinite(value.learnedMs);
}
