// The clock of a simulated world. Every actor is a generator, a script that reads like what the actor does: it
// yields the moment at which it wants to go on, and acts when it is resumed. The stage keeps the waiting
// scripts in a heap, so that memory grows with the number of actors and never with the number of exchanges,
// and events come out in time order by construction. Callbacks and an event bus were tried and read worse.

import { assert } from '../core/assert.ts';
import type { Exchange } from '../core/exchange.ts';
import type { ReplyKind } from './answers.ts';

/** Yields moments in milliseconds since 1970 UTC. */
export type Script = Generator<number, void, void>;

export interface SimulatedExchange {
  readonly exchange: Exchange;
  /** Id of the campaign that sent it; undefined for everything innocent, customers of a relay included. */
  readonly campaign: string | undefined;
  /** What was asked for; the log does not say it, the truth needs it. */
  readonly asked: ReplyKind;
}

interface Waiting {
  readonly atMs: number;
  /** Order of arrival: makes ties deterministic. */
  readonly turn: number;
  readonly script: Script;
}

function before(one: Waiting, other: Waiting): boolean {
  return one.atMs < other.atMs || (one.atMs === other.atMs && one.turn < other.turn);
}

export class Stage {
  readonly startMs: number;
  readonly endMs: number;
  nowMs: number;
  readonly #heap: Waiting[] = [];
  #turns = 0;
  #sent: SimulatedExchange[] = [];

  constructor(startMs: number, endMs: number) {
    this.startMs = startMs;
    this.endMs = endMs;
    this.nowMs = startMs;
  }

  /** Starts `script` at `atMs`; its first statement runs then. */
  spawn(atMs: number, script: Script): void {
    this.#push({ atMs: Math.max(atMs, this.nowMs), turn: this.#turns, script });
    this.#turns += 1;
  }

  /** Hands an exchange to whoever iterates over `run`. */
  publish(exchange: SimulatedExchange): void {
    this.#sent.push(exchange);
  }

  *run(): Generator<SimulatedExchange, void, void> {
    for (let next = this.#pop(); next !== undefined; next = this.#pop()) {
      if (next.atMs >= this.endMs) return;
      assert(next.atMs >= this.nowMs, 'time does not run backwards');
      this.nowMs = next.atMs;
      const step = next.script.next();
      if (step.done !== true) this.spawn(step.value, next.script);
      if (this.#sent.length > 0) {
        const sent = this.#sent;
        this.#sent = [];
        yield* sent;
      }
    }
  }

  #push(waiting: Waiting): void {
    const heap = this.#heap;
    let at = heap.length;
    heap.push(waiting);
    while (at > 0) {
      const up = (at - 1) >> 1;
      const parent = heap[up];
      if (parent === undefined || !before(waiting, parent)) break;
      heap[at] = parent;
      at = up;
    }
    heap[at] = waiting;
  }

  #pop(): Waiting | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first;
    let at = 0;
    for (;;) {
      let child = at * 2 + 1;
      const left = heap[child];
      const right = heap[child + 1];
      if (left === undefined) break;
      if (right !== undefined && before(right, left)) child += 1;
      const smaller = heap[child];
      if (smaller === undefined || !before(smaller, last)) break;
      heap[at] = smaller;
      at = child;
    }
    heap[at] = last;
    return first;
  }
}
