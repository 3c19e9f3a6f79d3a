// Circuit breaker of one target. While a target fails, asking it makes clients wait for an error that is known
// beforehand, and keeps it from recovering. So after several failures in a row, or too many in a window, it is left
// alone for a time that grows with each attempt that fails; then single requests probe it, and it is trusted again when
// they pass. The time is jittered, because gateways that saw it fail together would otherwise come back together.
//
// Passive on purpose: what requests meet decides. Checks that ask by themselves (health-checks.ts) only add to it.

/** Failures in a row that open it. */
const consecutiveMax = 5;
/** Length of the sliding window. */
const windowMs = 30_000;
/** Share of failures in the window that opens it, when it has so many outcomes. */
const rateMax = 0.5;
const requestsMin = 20;
/** How long it stays open at first, and at most. Doubles with each opening; half of it is chance. */
const openMsLeast = 1_000;
const openMsMax = 60_000;
/** Probes that must pass in a row, one at a time. */
const probesNeeded = 2;

/** Time in milliseconds that never goes back, and chance in 0..1. */
export interface Surroundings {
  readonly nowMs: () => number;
  readonly random: () => number;
}

export type BreakerState = 'closed' | 'open' | 'half-open';

/** `unknown`: nothing was learnt about the target, e.g. because the client went away. */
export type AttemptOutcome = 'success' | 'failure' | 'unknown';

/** Slots of the window: it slides by a tenth of its length. */
const slots = 10;
const slotMs = windowMs / slots;

export class Breaker {
  readonly #surroundings: Surroundings;
  #state: BreakerState = 'closed';
  /** Counts changes of state: outcomes of attempts begun in an earlier one say nothing about this one. */
  #epoch = 0;
  #openUntilMs = 0;
  #closedSinceMs = -Infinity;
  /** Openings since it was last closed for a whole window. */
  #openings = 0;
  #isProbing = false;
  #probesPassed = 0;
  #consecutive = 0;
  readonly #outcomes = new Float64Array(slots);
  readonly #failures = new Float64Array(slots);
  #slot = 0;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  get state(): BreakerState {
    this.#awake();
    return this.#state;
  }

  /** Whether an attempt may begin now. */
  admits(): boolean {
    if (this.#state === 'closed') return true;
    this.#awake();
    return this.#state === 'half-open' && !this.#isProbing;
  }

  /** Begins an attempt that was admitted; its ticket goes with its outcome. */
  begin(): number {
    if (this.#state === 'half-open') this.#isProbing = true;
    return this.#epoch;
  }

  /** Says how an attempt went: once for its answer's head, and once more if the answer broke off later. */
  end(ticket: number, outcome: AttemptOutcome): void {
    if (ticket !== this.#epoch) return;
    if (this.#state === 'half-open') this.#endProbe(outcome);
    else if (outcome !== 'unknown') this.#count(outcome === 'failure');
  }

  #awake(): void {
    if (this.#state !== 'open' || this.#surroundings.nowMs() < this.#openUntilMs) return;
    this.#state = 'half-open';
    this.#epoch += 1;
    this.#isProbing = false;
    this.#probesPassed = 0;
  }

  #endProbe(outcome: AttemptOutcome): void {
    this.#isProbing = false;
    if (outcome === 'failure') this.#open();
    if (outcome !== 'success') return;
    this.#probesPassed += 1;
    if (this.#probesPassed >= probesNeeded) this.#close();
  }

  #count(isFailure: boolean): void {
    const slot = this.#slide();
    this.#outcomes[slot] = (this.#outcomes[slot] ?? 0) + 1;
    if (!isFailure) {
      this.#consecutive = 0;
      return;
    }
    this.#failures[slot] = (this.#failures[slot] ?? 0) + 1;
    this.#consecutive += 1;
    if (this.#consecutive >= consecutiveMax || this.#isRateHigh()) this.#open();
  }

  /** Index of the slot of now; those that were passed over since the last outcome are emptied. */
  #slide(): number {
    const now = Math.floor(this.#surroundings.nowMs() / slotMs);
    const passed = Math.min(now - this.#slot, slots);
    for (let i = 1; i <= passed; i += 1) {
      const index = (now - passed + i) % slots;
      this.#outcomes[index] = 0;
      this.#failures[index] = 0;
    }
    this.#slot = Math.max(now, this.#slot);
    return this.#slot % slots;
  }

  #isRateHigh(): boolean {
    const outcomes = this.#outcomes.reduce((sum, one) => sum + one, 0);
    const failures = this.#failures.reduce((sum, one) => sum + one, 0);
    return outcomes >= requestsMin && failures >= outcomes * rateMax;
  }

  #open(): void {
    const now = this.#surroundings.nowMs();
    if (this.#state === 'closed' && now - this.#closedSinceMs > windowMs) this.#openings = 0;
    // 2^20 of any sensible time is beyond every bound.
    const grown = openMsLeast * 2 ** Math.min(this.#openings, 20);
    const share = 0.5 + 0.5 * this.#surroundings.random();
    this.#openUntilMs = now + Math.min(grown, openMsMax) * share;
    this.#openings += 1;
    this.#state = 'open';
    this.#epoch += 1;
  }

  #close(): void {
    this.#state = 'closed';
    this.#epoch += 1;
    this.#consecutive = 0;
    this.#outcomes.fill(0);
    this.#failures.fill(0);
    this.#closedSinceMs = this.#surroundings.nowMs();
  }
}
