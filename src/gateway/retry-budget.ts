// How many retries a group of targets may make. Retries help against a fault of one target and multiply an outage of
// all: with three attempts each, three times the load falls on what is already down. So each request pays a share of a
// retry into the budget, each retry takes a whole one, and a small amount comes back by time, for groups with little
// traffic (after Finagle's retry budget).

/** Retries earned by a request. */
const ratio = 0.1;
/** Retries that come back each second without any request. */
const perSecond = 1;
/** Most that is saved up; also what there is at first. */
const savedMax = 10;

export class RetryBudget {
  readonly #nowMs: () => number;
  #saved = savedMax;
  #countedMs: number;

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs;
    this.#countedMs = nowMs();
  }

  /** A request has begun. */
  earn(): void {
    this.#saved = Math.min(savedMax, this.#saved + ratio);
  }

  /** Takes one retry when there is one. */
  take(): boolean {
    const now = this.#nowMs();
    const earned = (Math.max(0, now - this.#countedMs) / 1000) * perSecond;
    this.#saved = Math.min(savedMax, this.#saved + earned);
    this.#countedMs = now;
    if (this.#saved < 1) return false;
    this.#saved -= 1;
    return true;
  }
}
