// Asks the targets of a group by itself whether they are well, for those who want to know before a request does: a
// target that was never asked has no failures. A target is down after several checks in a row that fail, and up after
// several that pass; the breaker goes on beside it.

import type { Dispatcher } from 'undici';
import type { Surroundings } from './breaker.ts';
import type { Target } from './target.ts';

export interface HealthOptions {
  /** Path on the target's host, asked with GET and no headers; its base path is not put before it. */
  readonly path: string;
  readonly everyMs: number;
  /** For the whole check. */
  readonly timeoutMs: number;
  /** Checks in a row that take a target out, and bring it back. */
  readonly downAfter: number;
  readonly upAfter: number;
}

export class HealthChecks {
  readonly #targets: readonly Target[];
  readonly #options: HealthOptions;
  readonly #surroundings: Surroundings;
  /** Results in a row that speak against what holds now. */
  readonly #against = new Map<Target, number>();
  #timer: NodeJS.Timeout | undefined;

  constructor(targets: readonly Target[], options: HealthOptions, surroundings: Surroundings) {
    this.#targets = targets;
    this.#options = options;
    this.#surroundings = surroundings;
  }

  /** Checks now and then every `everyMs`, a tenth more or less so that gateways do not ask in step. */
  start(): void {
    if (this.#timer !== undefined) return;
    const again = (): void => {
      const jitter = 0.9 + 0.2 * this.#surroundings.random();
      this.#timer = setTimeout(again, this.#options.everyMs * jitter).unref();
      void this.check();
    };
    again();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** One round: every target is asked once. Never rejects. */
  async check(): Promise<void> {
    await Promise.all(
      this.#targets.map(async (target) => {
        const status = await ask(target, this.#options);
        // No answer in time is none that passes.
        this.#learn(target, status !== undefined && status < 400);
      }),
    );
  }

  #learn(target: Target, passed: boolean): void {
    if (passed === target.isUp) {
      this.#against.delete(target);
      return;
    }
    const count = (this.#against.get(target) ?? 0) + 1;
    this.#against.set(target, count);
    if (count < (passed ? this.#options.upAfter : this.#options.downAfter)) return;
    target.isUp = passed;
    this.#against.delete(target);
  }
}

/** Status of the answer; undefined when there was none in time. The body is not waited for. */
async function ask(target: Target, options: HealthOptions): Promise<number | undefined> {
  return new Promise((resolve) => {
    const question = new Question(resolve);
    const timer = setTimeout(() => question.giveUp(), options.timeoutMs);
    question.onSettled = (): void => clearTimeout(timer);
    target.pool.dispatch({ method: 'GET', path: options.path }, question);
  });
}

/** Answers of a check are thrown away up to this many bytes; a longer one costs its connection. */
const answerBytesMax = 65_536;

class Question implements Dispatcher.DispatchHandler {
  onSettled: () => void = () => {};
  readonly #resolve: (status: number | undefined) => void;
  #abort: ((error?: Error) => void) | undefined;
  #isSettled = false;
  #bytes = 0;

  constructor(resolve: (status: number | undefined) => void) {
    this.#resolve = resolve;
  }

  giveUp(): void {
    this.#settle(undefined);
    this.#abort?.(tooLate);
  }

  onConnect(abort: (error?: Error) => void): void {
    if (this.#isSettled) abort(tooLate);
    else this.#abort = abort;
  }

  onHeaders(status: number): boolean {
    if (status >= 200) this.#settle(status);
    return true;
  }

  onData(chunk: Buffer): boolean {
    this.#bytes += chunk.length;
    if (this.#bytes > answerBytesMax) this.#abort?.(tooLate);
    return true;
  }

  onComplete(): void {}

  onError(): void {
    this.#settle(undefined);
  }

  #settle(status: number | undefined): void {
    if (this.#isSettled) return;
    this.#isSettled = true;
    this.onSettled();
    this.#resolve(status);
  }
}

const tooLate = new Error('the answer to a health check is no longer waited for');
