// Which other machines of the fleet are there, and whether what comes from one is new. A server between machines can hold
// back, repeat and reorder what it is given; whoever repeats counts would use up a customer's budget. So each machine
// numbers what it sends without gaps, nothing is taken twice or after what came later, and of a machine that was not heard
// before only what was sent lately. A gap says that something was lost, and with it perhaps the end of a request.

import type { Envelope } from './envelope.ts';

/** A machine that said nothing for so long is gone; it says something every five seconds. */
const silenceMs = 30_000;
/** Of a machine that was not heard before: its clock may differ by so much, and the server may keep something for so long. */
const oldMs = 600_000;
/** Much later than what is too old to be taken, so that forgetting a machine lets nothing in again. */
const forgottenMs = 6 * oldMs;
/** Machines that are remembered; further ones are not listened to. */
const machinesMax = 1_000;

/** What was heard last of a machine. */
export interface Head {
  readonly machine: string;
  readonly bootMs: number;
  readonly number: number;
  /** When, by the machine's monotonic clock. */
  readonly heardMs: number;
  /** Those of its workers that counted something. */
  readonly workers: readonly string[];
}

interface Peer {
  bootMs: number;
  number: number;
  heardMs: number;
  isThere: boolean;
  workers: Set<string>;
}

export type Heard =
  /** `gone`: workers whose requests under way are not known any more: of a former run, or something of them was lost. */
  | { readonly state: 'new'; readonly gone: readonly string[]; readonly head: Head }
  /** `refused`: repeated, out of order, or from a clock that is wrong. `twin`: another machine has this one's name. */
  | { readonly state: 'own' | 'twin' | 'refused' };

export class Peers {
  readonly #machine: string;
  readonly #bootMs: number;
  readonly #peers = new Map<string, Peer>();

  /** @param own of this machine: its name and its run; former runs have smaller `bootMs`. */
  constructor(own: { readonly machine: string; readonly bootMs: number }) {
    this.#machine = own.machine;
    this.#bootMs = own.bootMs;
  }

  /** What was heard before, by a process that spoke for this machine. */
  remember(heads: readonly Head[]): void {
    for (const { machine, workers, ...head } of heads) {
      this.#peers.set(machine, { ...head, workers: new Set(workers), isThere: true });
    }
  }

  /** Other machines that were heard lately. */
  get count(): number {
    let there = 0;
    for (const peer of this.#peers.values()) there += peer.isThere ? 1 : 0;
    return there;
  }

  /** @param at `nowMs`: by the wall clock, as those who send see it; `clockMs`: by one that nobody sets. */
  hear(
    { machine, bootMs, number, sentMs, messages }: Envelope,
    { nowMs, clockMs }: { readonly nowMs: number; readonly clockMs: number },
  ): Heard {
    if (machine === this.#machine) return { state: bootMs > this.#bootMs ? 'twin' : 'own' };
    const known = this.#peers.get(machine);
    if (known === undefined) {
      if (Math.abs(nowMs - sentMs) > oldMs || this.#peers.size >= machinesMax) return { state: 'refused' };
    } else if (bootMs < known.bootMs || (bootMs === known.bootMs && number <= known.number)) {
      return { state: 'refused' };
    }
    const goesOn = known !== undefined && bootMs === known.bootMs && number === known.number + 1;
    const gone = goesOn ? [] : [...(known?.workers ?? [])];
    const workers = goesOn ? known.workers : new Set<string>();
    for (const message of messages) {
      if (message.kind === 'counts') workers.add(message.counts.worker);
      if (message.kind === 'gone') workers.delete(message.worker);
    }
    const head = { bootMs, number, heardMs: clockMs };
    this.#peers.set(machine, { ...head, isThere: true, workers });
    return { state: 'new', gone, head: { machine, ...head, workers: [...workers] } };
  }

  /** Workers of machines that fell silent, each told once. */
  silent(clockMs: number): readonly string[] {
    const gone: string[] = [];
    for (const [machine, peer] of this.#peers) {
      const silentMs = clockMs - peer.heardMs;
      if (silentMs >= forgottenMs) this.#peers.delete(machine);
      if (!peer.isThere || silentMs < silenceMs) continue;
      peer.isThere = false;
      gone.push(...peer.workers);
      peer.workers = new Set();
    }
    return gone;
  }
}
