// Keeps the processes of one gateway running: so many workers that answer, and one engine that judges. It is the only one
// that knows of all of them, so it passes on what they tell each other: counts from worker to worker, a new snapshot from the
// engine to the workers, metrics to whoever asks. It does none of the work itself, so that it has nothing to fail at: workers
// go on without the engine, and a worker that crashes takes with it only what it was answering.

import { fork } from 'node:child_process';
import cluster from 'node:cluster';
import { setPriority } from 'node:os';
import { Fault } from '../core/fault.ts';
import type { FleetHandover } from '../fleet/handover.ts';
import { isObject } from '../wire/field.ts';
import { fleetAway } from './fleet-metrics.ts';
import { KeptChild } from './kept-child.ts';
import { kindOf, type ToEngine, type ToFleet, type ToWorker } from './messages.ts';
import { UntakenConnections } from './untaken-connections.ts';
import { workerFlags } from './worker-flags.ts';

/** Below the workers: answers come before judgement. */
const enginePriority = 10;
/** A worker that does not tell its metrics within this time is left out of them. */
const metricsWithinMs = 1_000;
/** Beyond its grace, in which the engine cuts its last cycle short and closes the store. */
const engineEndsMs = 15_000;
/** Beyond its grace, in which a worker says what it has to say last, writes down what it has and exports its spans. */
const workerEndsMs = 15_000;
/** In which the last counts are told and records are sent to the engine's machine. */
const fleetEndsMs = 25_000;

export interface SupervisorOptions {
  /** What paths in the configuration are relative to, and where the text is that is in force. */
  readonly configPath: string;
  readonly configTextPath: string;
  readonly workers: number;
  readonly hasEngine: boolean;
  /** Where other machines answer with this one: what a process that speaks for it leaves to the next. */
  readonly fleet: FleetHandover | undefined;
  /** Scripts of the kinds of processes. */
  readonly workerPath: string;
  readonly enginePath: string;
  readonly fleetPath: string;
  /** How long answers under way may go on after a stop, and after them the engine with its last cycle. */
  readonly graceMs: number;
  readonly nowMs: () => number;
  readonly onEvent: (event: SupervisorEvent) => void;
}

export type SupervisorEvent =
  | { readonly kind: 'ready'; readonly name: string; readonly pid: number }
  | {
      readonly kind: 'crashed';
      readonly name: string;
      /** Of a gateway worker, from 0; undefined for the other processes. */
      readonly worker: number | undefined;
      readonly how: string;
      readonly delayMs: number;
    }
  /** A line for people about what the engine found. */
  | { readonly kind: 'cycled'; readonly line: string };

/** What one worker last told. */
export interface WorkerReport {
  readonly worker: number;
  readonly metrics: unknown;
  readonly health: unknown;
}

export class Supervisor {
  readonly #options: SupervisorOptions;
  readonly #workers: KeptChild[] = [];
  readonly #untaken = new UntakenConnections();
  #engine: KeptChild | undefined;
  #engineMetrics: unknown;
  #fleet: KeptChild | undefined;
  #isFleetReady = false;
  #fleetMetrics: unknown;
  readonly #asked = new Map<number, (report: WorkerReport) => void>();
  #ticket = 0;
  #port = 0;
  readonly #waiting = new Set<() => void>();
  /** Until all have started once. */
  #fail: ((fault: Fault) => void) | undefined;
  readonly #ready = new Set<number>();
  #isStopping = false;
  #reloads = 0;
  /** How many reloads a worker has heard of, or was started after. */
  readonly #heard = new Map<number, number>();

  constructor(options: SupervisorOptions) {
    this.#options = options;
  }

  /** The engine comes first: it writes the secret that workers start with. */
  startEngine(): void {
    if (this.#options.hasEngine && this.#engine === undefined) this.#keepEngine();
  }

  /** Once workers are there that hear what others tell. */
  startFleet(): void {
    const { fleet } = this.#options;
    if (fleet !== undefined && this.#fleet === undefined) this.#keepFleet(fleet);
  }

  /** Resolves when every worker answers. @throws {Fault} config.invalid when one says that it never will */
  async start(): Promise<void> {
    const { configPath, configTextPath, workers, workerPath } = this.#options;
    cluster.setupPrimary({
      exec: workerPath,
      args: [configPath, configTextPath],
      serialization: 'advanced',
      // Whoever starts the program with flags of his own means them.
      execArgv: [...workerFlags, ...process.execArgv],
    });
    for (let worker = 0; worker < workers; worker += 1) this.#startWorker(worker);
    await new Promise<void>((resolve, reject) => {
      const look = (): void => {
        if (this.#ready.size < workers) return;
        this.#waiting.delete(look);
        this.#fail = undefined;
        resolve();
      };
      this.#fail = reject;
      this.#waiting.add(look);
    });
  }

  /** Workers and engine read the configuration again; streams under way are not touched. */
  reload(): void {
    this.#reloads += 1;
    for (const index of this.#ready) this.#heard.set(index, this.#reloads);
    this.#tell({ kind: 'reload' });
    this.#engine?.send({ kind: 'reload' } satisfies ToEngine);
  }

  /** Where workers listen; 0 before the first one does. */
  get port(): number {
    return this.#port;
  }

  get workersReady(): number {
    return this.#ready.size;
  }

  /** Process ids, for whoever wants to look at or hurt one of them. */
  get pids(): { readonly workers: readonly (number | undefined)[]; readonly engine: number | undefined } {
    return { workers: this.#workers.map((worker) => worker.pid), engine: this.#engine?.pid };
  }

  get crashes(): number {
    const kept = [...this.#workers, this.#engine, this.#fleet];
    return kept.reduce((sum, child) => sum + (child?.crashes ?? 0), 0);
  }

  /** What the engine last told of itself since it was started; undefined before, and where there is none. */
  get engineMetrics(): unknown {
    return this.#engineMetrics;
  }

  /** What the process of the fleet last told of itself; undefined before, and where there is none. */
  get fleetMetrics(): unknown {
    return this.#fleetMetrics;
  }

  /** Of all workers that answer in time. */
  async reports(): Promise<readonly WorkerReport[]> {
    const asked = this.#workers.map((worker) => this.#ask(worker));
    const reports = await Promise.all(asked);
    return reports.filter((report) => report !== undefined);
  }

  /** Takes no more requests, lets those under way end within the grace, and ends the engine after its cycle. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    const { graceMs } = this.#options;
    // Workers first: what they still record is what the engine reads last, here or on another machine.
    await Promise.all(this.#workers.map((worker) => worker.stop(drain, graceMs + workerEndsMs)));
    await this.#fleet?.stop({ kind: 'stop' } satisfies ToFleet, fleetEndsMs);
    await this.#engine?.stop({ kind: 'stop' } satisfies ToEngine, graceMs + engineEndsMs);
  }

  #startWorker(index: number): void {
    const { nowMs, onEvent, workers } = this.#options;
    const worker = new KeptChild({
      name: `gateway ${index}`,
      start: () => {
        this.#heard.set(index, this.#reloads);
        const known = { STILLWATCH_WORKER: String(index), STILLWATCH_WORKERS: String(workers) };
        return this.#untaken.watch(cluster.fork(known).process);
      },
      onMessage: (message) => this.#fromWorker(index, message),
      onCrash: (name, how, delayMs) => {
        this.#ready.delete(index);
        // It has said why; to start it again and again would say it again and again.
        if (how === cannotStart) this.#fail?.(cannotStartFault(name));
        this.#tell({ kind: 'gone', worker: String(index) }, index);
        this.#tellFleet({ kind: 'gone', worker: String(index) });
        onEvent({ kind: 'crashed', name, worker: index, how, delayMs });
      },
      nowMs,
    });
    this.#workers[index] = worker;
  }

  #keepEngine(): void {
    const { configPath, configTextPath, enginePath, nowMs, onEvent } = this.#options;
    this.#engine = new KeptChild({
      name: 'engine',
      start: () => {
        const child = fork(enginePath, [configPath, configTextPath], { serialization: 'advanced' });
        if (child.pid !== undefined) yieldTo(child.pid);
        return child;
      },
      onMessage: (message) => this.#fromEngine(message),
      onCrash: (name, how, delayMs) => {
        onEvent({ kind: 'crashed', name, worker: undefined, how, delayMs });
        this.#engineMetrics = undefined;
      },
      nowMs,
    });
  }

  #keepFleet(handover: FleetHandover): void {
    const { configPath, configTextPath, fleetPath, nowMs, onEvent } = this.#options;
    this.#fleet = new KeptChild({
      name: 'fleet',
      start: () => {
        const child = fork(fleetPath, [configPath, configTextPath], { serialization: 'advanced' });
        // One that could not be started says so by an event.
        if (child.connected)
          child.send({ kind: 'begin', begins: handover.begins } satisfies ToFleet, () => {});
        return child;
      },
      onMessage: (message) => this.#fromFleet(message, handover),
      onCrash: (name, how, delayMs) => {
        this.#isFleetReady = false;
        this.#fleetMetrics = fleetAway;
        onEvent({ kind: 'crashed', name, worker: undefined, how, delayMs });
      },
      nowMs,
    });
  }

  #fromWorker(index: number, message: unknown): void {
    const kind = kindOf(message);
    if (!isObject(message)) return;
    if (kind === 'ready') {
      this.#ready.add(index);
      this.#catchUp(index);
      if (typeof message.port === 'number') this.#port = message.port;
      this.#options.onEvent({ kind: 'ready', name: `gateway ${index}`, pid: this.#workers[index]?.pid ?? 0 });
      for (const look of this.#waiting) look();
    }
    if (kind === 'counts') this.#tellAll({ kind, counts: message.counts }, index);
    if (kind === 'reported' && typeof message.ticket === 'string') {
      this.#tellAll({ kind, ticket: message.ticket, report: message.report }, index);
    }
    if (kind === 'metrics' && typeof message.ticket === 'number') {
      this.#asked.get(message.ticket)?.({ worker: index, metrics: message.metrics, health: message.health });
    }
  }

  /** Says again what a worker could not hear while it was starting. */
  #catchUp(index: number): void {
    if (this.#isStopping) this.#workers[index]?.send(drain);
    if (this.#heard.get(index) === this.#reloads) return;
    this.#heard.set(index, this.#reloads);
    this.#workers[index]?.send({ kind: 'reload' } satisfies ToWorker);
  }

  #fromEngine(message: unknown): void {
    const { onEvent } = this.#options;
    const kind = kindOf(message);
    if (kind === 'ready') onEvent({ kind: 'ready', name: 'engine', pid: this.#engine?.pid ?? 0 });
    if (kind === 'verdicts') {
      this.#tell({ kind });
      this.#tellFleet({ kind });
    }
    if (kind === 'cycled' && isObject(message)) onEvent({ kind: 'cycled', line: String(message.line) });
    if (kind === 'metrics' && isObject(message)) this.#engineMetrics = message.metrics;
  }

  #fromFleet(message: unknown, handover: FleetHandover): void {
    const kind = kindOf(message);
    if (!isObject(message)) return;
    if (kind === 'ready') {
      this.#isFleetReady = true;
      for (const kept of handover.take()) this.#fleet?.send(kept);
      this.#options.onEvent({ kind, name: 'fleet', pid: this.#fleet?.pid ?? 0 });
    }
    if (kind === 'read') handover.read(message.id, message.head);
    if (kind === 'counts') this.#tell({ kind, counts: message.counts });
    if (kind === 'gone' && typeof message.worker === 'string') this.#tell({ kind, worker: message.worker });
    if (kind === 'reported' && typeof message.ticket === 'string') {
      this.#tell({ kind, ticket: message.ticket, report: message.report });
    }
    if (kind === 'verdicts') this.#tell({ kind });
    if (kind === 'metrics') this.#fleetMetrics = message.metrics;
  }

  /** The other workers here, and those of other machines. */
  #tellAll(message: ToWorker & ToFleet, but: number): void {
    this.#tell(message, but);
    this.#tellFleet(message);
  }

  #tellFleet(message: ToFleet): void {
    if (this.#isFleetReady && message.kind === 'counts') this.#fleet?.offer(message);
    else if (this.#isFleetReady) this.#fleet?.send(message);
    else this.#options.fleet?.keep(message);
  }

  #tell(message: ToWorker, but?: number): void {
    this.#workers.forEach((worker, index) => {
      if (index === but) return;
      if (message.kind === 'counts') worker.offer(message);
      else worker.send(message);
    });
  }

  #ask(worker: KeptChild): Promise<WorkerReport | undefined> {
    this.#ticket += 1;
    const ticket = this.#ticket;
    return new Promise((resolve) => {
      const end = (report: WorkerReport | undefined): void => {
        clearTimeout(timer);
        this.#asked.delete(ticket);
        resolve(report);
      };
      const timer = setTimeout(() => end(undefined), metricsWithinMs);
      this.#asked.set(ticket, end);
      worker.send({ kind: 'metrics', ticket } satisfies ToWorker);
    });
  }
}

const drain: ToWorker = { kind: 'drain' };

/** A worker that ends by a fault of the configuration or of the machine. */
const cannotStart = 'exit 2';

function cannotStartFault(name: string): Fault {
  return new Fault('config.invalid', {
    what: `${name} cannot start with this configuration`,
    mend: 'see what it says above',
  });
}

/** Not allowed everywhere, and nothing depends on it. */
function yieldTo(pid: number): void {
  try {
    setPriority(pid, enginePriority);
  } catch {
    // The engine then runs beside the workers as an equal.
  }
}
