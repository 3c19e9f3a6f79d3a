// Places at one target: as many requests at once as it has connections. Nobody queues, so whoever holds them all shuts out
// everybody else. Two rules see to it that nobody does, and neither takes anything from whoever is alone.
//
// The last quarter is for those who hold little. A holder is an account that is known, because its key is one of ours or
// because a model answered it before; all others are one holder together, the strangers, since keys that are made up cost
// nothing. Who holds a quarter or more gets none of the last quarter while another account has asked within a minute. What
// strangers ask does not count: they never cost an account that is known anything.
//
// A place whose own client holds it up is only lent. When a call finds none, it gets the one that has waited longest for its
// client: for a body that hardly comes, or for an answer that nobody takes. Strangers get only what strangers hold.
//
// Refused: a fixed share for each account, which leaves places empty in front of whoever is alone; a share for each address
// or key, of which an attacker has as many as he likes and a company behind one proxy has one.

/** Holder of all that nobody knows. */
export const strangers = '';

/** A request at its place. */
export interface Tenant {
  /** Account, or `strangers`. */
  readonly holder: string;
  /** For how long its own client has kept it waiting, milliseconds; 0 when it does not. */
  heldUpMs(): number;
  /** Ends it; its place is mostly given back before this returns. */
  yield(): void;
}

export interface PlacesOptions {
  /** At least 1. */
  readonly capacity: number;
  /** Held up for so long, a place may be taken back. */
  readonly patienceMs: number;
  /** Monotonic. */
  readonly nowMs: () => number;
}

const keptShare = 0.25;
const askedMs = 60_000;
/** Places are looked through at most this often when nothing was found: each look costs as much as there are places. */
const lookMs = 100;

export class Places {
  readonly #options: PlacesOptions;
  /** How many are kept for those who hold little; with fewer than four places none. */
  readonly #kept: number;
  readonly #tenants = new Set<Tenant>();
  /** Places by holder; nobody has 0. */
  readonly #held = new Map<string, number>();
  /** The account that asked last, and when it and the last other one did. */
  #asker = strangers;
  #askerMs = -Infinity;
  #otherMs = -Infinity;
  /** When nothing was found: of anybody's, and of strangers' alone, whose looks must cost nobody else one. */
  #lookedMs = -Infinity;
  #lookedAmongStrangersMs = -Infinity;

  constructor(options: PlacesOptions) {
    this.#options = options;
    this.#kept = Math.floor(options.capacity * keptShare);
  }

  get taken(): number {
    return this.#tenants.size;
  }

  get isFull(): boolean {
    return this.#tenants.size >= this.#options.capacity;
  }

  /** Whether the holder may take a place now. */
  admits(holder: string): boolean {
    if (holder !== strangers) this.#note(holder);
    const free = this.#options.capacity - this.#tenants.size;
    if (free > this.#kept) return true;
    return free > 0 && ((this.#held.get(holder) ?? 0) < this.#kept || this.#isAlone(holder));
  }

  take(tenant: Tenant): void {
    this.#tenants.add(tenant);
    this.#held.set(tenant.holder, (this.#held.get(tenant.holder) ?? 0) + 1);
  }

  /** Without effect when it has none. */
  give(tenant: Tenant): void {
    if (!this.#tenants.delete(tenant)) return;
    const left = (this.#held.get(tenant.holder) ?? 0) - 1;
    if (left > 0) this.#held.set(tenant.holder, left);
    else this.#held.delete(tenant.holder);
  }

  /** Takes a place back for the holder. Cost: linear in places. @returns whether one is free now that it may take. */
  reclaim(holder: string): boolean {
    const nowMs = this.#options.nowMs();
    const isStranger = holder === strangers;
    const lookedMs = isStranger ? this.#lookedAmongStrangersMs : this.#lookedMs;
    if (nowMs - lookedMs < lookMs) return false;
    const found = this.#heldUp(strangers) ?? (isStranger ? undefined : this.#heldUp(undefined));
    if (found === undefined) {
      this.#lookedAmongStrangersMs = nowMs;
      if (!isStranger) this.#lookedMs = nowMs;
      return false;
    }
    found.yield();
    return !this.#tenants.has(found);
  }

  /** The one that has been held up longest, if any for long enough; of one holder or of all. */
  #heldUp(holder: string | undefined): Tenant | undefined {
    let longest: Tenant | undefined;
    let longestMs = this.#options.patienceMs;
    for (const tenant of this.#tenants) {
      if (holder !== undefined && tenant.holder !== holder) continue;
      const heldUpMs = tenant.heldUpMs();
      if (heldUpMs < longestMs) continue;
      longest = tenant;
      longestMs = heldUpMs;
    }
    return longest;
  }

  #note(account: string): void {
    if (account !== this.#asker) {
      this.#otherMs = this.#askerMs;
      this.#asker = account;
    }
    this.#askerMs = this.#options.nowMs();
  }

  #isAlone(holder: string): boolean {
    const otherMs = holder === this.#asker ? this.#otherMs : this.#askerMs;
    return this.#options.nowMs() - otherMs > askedMs;
  }
}
