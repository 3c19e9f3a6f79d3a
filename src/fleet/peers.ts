// Which other machines of the fleet are there, and whether what comes from one is new. A server between machines can hold
// back, repeat and reorder what it is given; whoever repeats counts would use up a customer's budget. So each machine
// numbers what it sends, nothing is taken twice or after what came later, and of a machine that was not heard before only
// what was sent lately.

import type { Envelope } from './envelope.ts';

/** A machine that said nothing for so long is gone; it says something every five seconds. */
const silenceMs = 30_000;
/** Clocks may differ by so much, and the server may keep something for so long. */
const oldMs = 600_000;
/** Machines that are remembered; further ones are not listened to. */
const machinesMax = 1_000;

interface Peer {
  bootMs: number;
  number: number;
  heardMs: number;
  isThere: boolean;
  /** Those of its workers that counted something. */
  workers: Set<string>;
}

export type Heard =
  /** `gone`: workers of this machine's former run, whose requests are over. */
  | { readonly state: 'new'; readonly gone: readonly string[] }
  /** `refused`: repeated, out of order, or from a clock that is wrong. */
  | { readonly state: 'own' | 'refused' | 'old' };

export class Peers {
  readonly #machine: string;
  readonly #peers = new Map<string, Peer>();

  /** @param machine this one. */
  constructor(machine: string) {
    this.#machine = machine;
  }

  /** Other machines that were heard lately. */
  get count(): number {
    let there = 0;
    for (const peer of this.#peers.values()) there += peer.isThere ? 1 : 0;
    return there;
  }

  hear({ machine, bootMs, number, sentMs, messages }: Envelope, nowMs: number): Heard {
    if (machine === this.#machine) return { state: 'own' };
    const known = this.#peers.get(machine);
    if (known === undefined) {
      if (Math.abs(nowMs - sentMs) > oldMs) return { state: 'old' };
      if (this.#peers.size >= machinesMax) return { state: 'refused' };
    } else if (bootMs < known.bootMs || (bootMs === known.bootMs && number <= known.number)) {
      return { state: 'refused' };
    }
    const isAgain = known !== undefined && bootMs > known.bootMs;
    const gone = isAgain ? [...known.workers] : [];
    const workers = known === undefined || isAgain ? new Set<string>() : known.workers;
    for (const message of messages) {
      if (message.kind === 'counts') workers.add(message.counts.worker);
      if (message.kind === 'gone') workers.delete(message.worker);
    }
    this.#peers.set(machine, { bootMs, number, heardMs: nowMs, isThere: true, workers });
    return { state: 'new', gone };
  }

  /** Workers of machines that fell silent, each told once. */
  silent(nowMs: number): readonly string[] {
    const gone: string[] = [];
    for (const peer of this.#peers.values()) {
      if (!peer.isThere || nowMs - peer.heardMs < silenceMs) continue;
      peer.isThere = false;
      gone.push(...peer.workers);
      peer.workers = new Set();
    }
    return gone;
  }
}
