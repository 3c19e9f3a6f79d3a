// A child process that is started again when it ends by itself: at once the first time, then ever later, so that one that
// cannot run does not eat the machine. After it has run well for a while, its past is forgotten.

import type { ChildProcess } from 'node:child_process';

const firstDelayMs = 100;
const longestDelayMs = 30_000;
/** Whoever ran this long ran well. */
const wellMs = 60_000;
/** Of eight workers those of half a minute. */
const sendingMax = 1_000;

export interface KeptChildOptions {
  /** For messages: `gateway 0`, `engine`. */
  readonly name: string;
  readonly start: () => ChildProcess;
  readonly onMessage: (message: unknown) => void;
  /** It ended without being asked to, and is started again after `delayMs`. */
  readonly onCrash: (name: string, how: string, delayMs: number) => void;
  readonly nowMs: () => number;
}

export class KeptChild {
  readonly #options: KeptChildOptions;
  #child: ChildProcess | undefined;
  #timer: NodeJS.Timeout | undefined;
  #startedMs = 0;
  #delayMs = firstDelayMs;
  #isStopping = false;
  #crashes = 0;
  /** Messages that it has not taken in. */
  #sending = 0;

  constructor(options: KeptChildOptions) {
    this.#options = options;
    this.#run();
  }

  get name(): string {
    return this.#options.name;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** Since the beginning. */
  get crashes(): number {
    return this.#crashes;
  }

  /** Lost when the child is not there: it asks for what it needs when it starts. */
  send(message: object): void {
    if (this.#child?.connected !== true) return;
    this.#sending += 1;
    this.#child.send(message, () => {
      this.#sending = Math.max(0, this.#sending - 1);
    });
  }

  /** Sends what may be lost: nothing while the child hangs and takes nothing in, or all would wait in memory. */
  offer(message: object): void {
    if (this.#sending < sendingMax) this.send(message);
  }

  /** Resolves when it has ended: by itself after `message`, or killed after `graceMs`. */
  async stop(message: object, graceMs: number): Promise<void> {
    this.#isStopping = true;
    clearTimeout(this.#timer);
    const child = this.#child;
    if (child === undefined) return;
    const ended = new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
    });
    this.send(message);
    const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
    await ended;
    clearTimeout(timer);
  }

  #run(): void {
    const { start, onMessage, nowMs } = this.#options;
    const child = start();
    this.#child = child;
    this.#sending = 0;
    this.#startedMs = nowMs();
    child.on('message', onMessage);
    // A child that could not be started says so here and never exits.
    child.on('error', (error) => this.#ended(child, error.message));
    child.on('exit', (code, signal) => this.#ended(child, signal ?? `exit ${code}`));
  }

  #ended(child: ChildProcess, how: string): void {
    if (this.#child !== child) return;
    this.#child = undefined;
    if (this.#isStopping) return;
    this.#crashes += 1;
    if (this.#options.nowMs() - this.#startedMs >= wellMs) this.#delayMs = firstDelayMs;
    this.#options.onCrash(this.name, how, this.#delayMs);
    this.#timer = setTimeout(() => this.#run(), this.#delayMs);
    this.#delayMs = Math.min(longestDelayMs, 2 * this.#delayMs);
  }
}
