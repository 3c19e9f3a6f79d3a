// How many retries a group of targets may make. Retries help against a fault of one target and multiply an outage of
// all: with three attempts each, three times the load falls on what is already down. So each request pays a share of a
// retry into the budget, each retry takes a whole one, and a small amount comes back by time, for groups with little
// traffic (after Finagle's retry budget).

export interface RetryBudgetOptions {
  /** Retries earned by a request, 0..1. */
  readonly ratio: number;
  /** Retries that come back each second without any request. */
  readonly perSecond: number;
  /** Most that is saved up; also what there is at first. */
  readonly savedMax: number;
}

export const retryBudgetDefaults: RetryBudgetOptions = { ratio: 0.1, perSecond: 1, savedMax: 10 };

export class RetryBudget {
  readonly #options: RetryBudgetOptions;
  readonly #nowMs: () => number;
  #saved: number;
  #countedMs: number;

  constructor(options: RetryBudgetOptions, nowMs: () => number) {
    this.#options = options;
    this.#nowMs = nowMs;
    this.#saved = options.savedMax;
    this.#countedMs = nowMs();
  }

  /** A request has begun. */
  earn(): void {
    this.#saved = Math.min(this.#options.savedMax, this.#saved + this.#options.ratio);
  }

  /** Takes one retry when there is one. */
  take(): boolean {
    const now = this.#nowMs();
    const earned = (Math.max(0, now - this.#countedMs) / 1000) * this.#options.perSecond;
    this.#saved = Math.min(this.#options.savedMax, this.#saved + earned);
    this.#countedMs = now;
    if (this.#saved < 1) return false;
    this.#saved -= 1;
    return true;
  }
}
