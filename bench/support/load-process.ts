// The load generator as a process of its own: each message is a job, each answer what came of it. Its connections are
// opened a few at a time, because a listening socket keeps only some hundreds waiting.

import { ChatRequests } from './chat-requests.ts';
import { LoadClient, type ClientOwner } from './load-client.ts';
import { isLoadJob, type LoadJob, type LoadResult } from './load-job.ts';

const openedAtOnce = 25;
const openEveryMs = 50;
/** Answers under way when the time is over get so long. */
const graceMs = 5_000;
/** Times of the last so many requests are kept. */
const timesMax = 200_000;

process.on('message', (message: unknown) => {
  if (isLoadJob(message)) void run(message).then((result) => process.send?.(result));
});
process.on('disconnect', () => process.exit(0));

function run(job: LoadJob): Promise<LoadResult> {
  return new Promise((resolve) => {
    const load = new Load(job, resolve);
    load.start();
  });
}

class Load implements ClientOwner {
  readonly #job: LoadJob;
  readonly #resolve: (result: LoadResult) => void;
  readonly #requests: ChatRequests;
  readonly #clients: LoadClient[] = [];
  readonly #firstByteMs: number[] = [];
  readonly #wholeMs: number[] = [];
  readonly #startedMs = performance.now();
  #answers = 0;
  #errors = 0;
  readonly #failures = new Map<string, number>();
  #resting = 0;
  #sent = 0;
  #isOver = false;
  #timers: NodeJS.Timeout[] = [];

  constructor(job: LoadJob, resolve: (result: LoadResult) => void) {
    this.#job = job;
    this.#resolve = resolve;
    this.#requests = new ChatRequests(job.headers, Math.floor(Math.random() * 2 ** 31));
  }

  start(): void {
    this.#open();
    this.#timers.push(setTimeout(() => this.#end(), this.#job.seconds * 1_000));
  }

  next(): string | undefined {
    if (this.#isOver) return undefined;
    this.#sent += 1;
    const isStream = this.#sent % 100 < 100 * this.#job.streamShare;
    return this.#job.isSame ? this.#requests.same(isStream) : this.#requests.next(isStream);
  }

  answered(firstByteMs: number, wholeMs: number): void {
    const at = this.#answers % timesMax;
    this.#firstByteMs[at] = firstByteMs;
    this.#wholeMs[at] = wholeMs;
    this.#answers += 1;
  }

  failed(how: string): void {
    if (this.#isOver) return this.rested();
    this.#errors += 1;
    this.#failures.set(how, (this.#failures.get(how) ?? 0) + 1);
    // A server that refuses everything is not to be hammered.
    if (this.#errors < 1_000) this.#clients.push(this.#client());
    else this.#end();
  }

  rested(): void {
    this.#resting += 1;
    if (this.#resting === this.#job.connections) this.#report();
  }

  #client(): LoadClient {
    return new LoadClient(this.#job.port, this, this.#job.pauseMs);
  }

  #open(): void {
    for (let opened = 0; opened < openedAtOnce; opened += 1) {
      if (this.#clients.length >= this.#job.connections || this.#isOver) return;
      this.#clients.push(this.#client());
    }
    this.#timers.push(setTimeout(() => this.#open(), openEveryMs));
  }

  #end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#timers.push(setTimeout(() => this.#report(), this.#job.isCut ? 0 : graceMs));
  }

  #report(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    if (this.#timers.length === 0) return;
    this.#timers = [];
    for (const client of this.#clients) client.destroy();
    this.#resolve({
      kind: 'load-result',
      answers: this.#answers,
      errors: this.#errors,
      failures: [...this.#failures].map(([how, times]) => `${how}: ${times}`).join(', '),
      seconds: (performance.now() - this.#startedMs) / 1_000,
      firstByteMs: quantilesOf(this.#firstByteMs),
      wholeMs: quantilesOf(this.#wholeMs),
    });
  }
}

function quantilesOf(values: readonly number[]): { readonly p50: number; readonly p99: number } {
  const sorted = Float64Array.from(values).sort();
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? NaN;
  return { p50: at(0.5), p99: at(0.99) };
}
