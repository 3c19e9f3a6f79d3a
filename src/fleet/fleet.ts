// One machine's part in a fleet: several machines that answer as one gateway. Workers of one machine tell each other their
// counts by way of their supervisor; this carries the same to the workers of the others, and brings the verdicts of the one
// engine to all of them. A request never waits for it: while the server is away, each machine decides by what it knows.
//
// All that is told goes through one stream that everybody reads to its end, in envelopes a few times a second. Refused: a
// counter at the server for each account (a request would wait for a database, twice), and machines that talk to each other
// directly (who they are, and whom to trust, would have to be kept somewhere: the server is that place).

import { setTimeout as wait } from 'node:timers/promises';
import { Fault } from '../core/fault.ts';
import { isWorkerCounts, type WorkerCounts } from '../policies/worker-counts.ts';
import type { JsonObject } from '../wire/field.ts';
import { packEnvelope, readEnvelope, type Envelope, type FleetMessage } from './envelope.ts';
import type { Link } from './link.ts';
import { Outbox } from './outbox.ts';
import { Peers, type Head } from './peers.ts';
import { Problems } from './problems.ts';
import { checkKeys, publishKeys, type KeyFiles } from './shared-keys.ts';
import { fetchFile, publishFile, timeMsAt, writtenMsOf } from './shared-file.ts';
import { sharedHistories, sharedUsage, sharedVerdicts, type FleetPaths } from './shared-files.ts';

/** With the telling from worker to supervisor, what a limit of the fleet may be late by: half a second. */
const sendEveryMs = 250;
const aliveEveryMs = 5_000;
/** Envelopes that the server keeps: of ten machines what they said in the last three minutes, at their busiest. */
const keptMax = 8_000;
/** What could not be sent within this is given up. */
const unsureMsMax = 60_000;
const readCount = 16;
const readWaitMs = 2_000;
/** After a failure; the link connects again by itself. */
const pauseMs = 500;
/** Keys that differ may be put right at any time. */
const keysPauseMs = 30_000;
/** Whoever has the engine's place keeps it so long without a word, and says it is there much more often. */
const engineHoldMs = 60_000;
const holdEveryMs = 15_000;
/** One machine at a time writes down for those to come what all have counted, so often. */
const memoriesEveryMs = 60_000;
const memoriesHoldMs = 150_000;
const keepEveryMs = 500;
const watchEveryMs = 1_000;
/** After verdicts could not be sent or taken. */
const verdictsPauseMs = 5_000;
/** A limit of a minute that a clock has wrong by so much is worth little. */
const clocksMsMax = 10_000;
const streamName = 'told';
const engineName = 'engine';
const memoriesName = 'memories';

export interface FleetOptions {
  readonly link: Link;
  /** Names this machine to the others. */
  readonly machine: string;
  /** Whether the engine of the fleet runs here. */
  readonly hasEngine: boolean;
  readonly files: KeyFiles & FleetPaths;
  /** When this run began, milliseconds since 1970: later than every one before it under this name. */
  readonly bootMs: number;
  /** How far workers know what others counted and learned. */
  readonly begins: Begins;
  /** Wall clock, for what other machines and files say. */
  readonly nowMs: () => number;
  /** Monotonic, for pauses: somebody may set the other one. The same for all processes since the machine was booted. */
  readonly clockMs: () => number;
  readonly hears: FleetEars;
}

/** Where a process goes on that speaks for a machine: whatever stands behind it workers have not heard. */
export interface Begins {
  /** Id of the text that was read last by the one before it; undefined for the first one. */
  readonly readTo?: string | undefined;
  /** What it had heard. */
  readonly heads: readonly Head[];
  /** Of the files that workers started with; undefined without. */
  readonly since?: Since | undefined;
}

/** Times, milliseconds since 1970, that the files speak for which workers read when they started. */
export interface Since {
  readonly countedMs: number;
  readonly learnedMs: number;
}

/** What comes in. */
export interface FleetEars {
  /** So far it was read: told before what is in it, so that whoever goes on here counts nothing twice. */
  readonly read: (id: string, head: Head | undefined) => void;
  readonly counts: (counts: WorkerCounts) => void;
  /** A worker of another machine: what it had under way is over. */
  readonly gone: (worker: string) => void;
  readonly reported: (ticket: string, report: JsonObject) => void;
  /** The file of verdicts has been replaced. */
  readonly verdicts: () => void;
  readonly fault: (fault: Fault) => void;
}

export interface FleetState {
  readonly isConnected: boolean;
  /** Has the fleet's keys, and tells and hears. */
  readonly isIn: boolean;
  /** Other machines that are there. */
  readonly machines: number;
  readonly sent: number;
  readonly heard: number;
  /** Own messages that were given up. */
  readonly dropped: number;
  /** Envelopes of others that were not sealed by the fleet, repeated, or of another time. */
  readonly refused: number;
}

export class Fleet {
  readonly #options: FleetOptions;
  readonly #outbox = new Outbox();
  readonly #peers: Peers;
  readonly #ends = new AbortController();
  #number = 0;
  #lastSentMs = 0;
  #lastHeldMs = -Infinity;
  #engineSinceMs = -Infinity;
  #lastMemoriesMs: number;
  /** Times of the files that lie at the server, by name. */
  readonly #toldMs = new Map<string, number>();
  /** Whether this machine's keys are those of its fleet. One that has others never leaves them at the server. */
  #keys: 'unknown' | 'ours' | 'differ' = 'unknown';
  /** Which connection it came in by; 0 before. */
  #cameInBy = 0;
  /** What could not be sent, with its number: it may have arrived all the same, and is then passed over. */
  #unsure: { readonly envelope: Buffer; readonly sinceMs: number } | undefined;
  #hasVerdictsToSend = false;
  #hasVerdictsToTake = false;
  #verdictsAfterMs = -Infinity;
  /** Id of the text that was read last; '' before it came in for the first time. */
  #readTo: string;
  #sent = 0;
  #heard = 0;
  #refused = 0;
  /** Messages that had been given up when the last envelope was sent. */
  #droppedBefore = 0;
  readonly #problems: Problems;

  constructor(options: FleetOptions) {
    this.#options = options;
    const { machine, bootMs, begins, clockMs, hears } = options;
    this.#peers = new Peers({ machine, bootMs });
    this.#peers.remember(begins.heads);
    this.#readTo = begins.readTo ?? '';
    this.#lastMemoriesMs = clockMs();
    this.#problems = new Problems(clockMs, (fault) => hears.fault(fault));
  }

  get state(): FleetState {
    return {
      isConnected: this.#options.link.isConnected,
      isIn: this.#isIn,
      machines: this.#peers.count,
      sent: this.#sent,
      heard: this.#heard,
      dropped: this.#outbox.dropped,
      refused: this.#refused,
    };
  }

  /** On this connection. */
  get #isIn(): boolean {
    const { link } = this.#options;
    return link.isConnected && this.#cameInBy === link.connections;
  }

  /** Whether this machine has the engine's place, as far as it can know: only it takes records and tells verdicts. */
  get isEngineOurs(): boolean {
    return this.#isIn && this.#options.clockMs() - this.#engineSinceMs < engineHoldMs;
  }

  /** Tells what a worker of this machine counted. */
  tellCounts(counts: unknown): void {
    if (!isWorkerCounts(counts) || (counts.entries.length === 0 && counts.turns.length === 0)) return;
    this.#tell({ kind: 'counts', counts: { ...counts, worker: this.#named(counts.worker) } });
  }

  tellGone(worker: string): void {
    this.#tell({ kind: 'gone', worker: this.#named(worker) });
  }

  tellReported(ticket: string, report: JsonObject): void {
    this.#tell({ kind: 'reported', ticket, report });
  }

  /** The engine has written new verdicts. */
  tellVerdicts(): void {
    this.#hasVerdictsToSend = this.#options.hasEngine;
  }

  /** Sends and hears until `stop`. Never rejects. */
  async run(): Promise<void> {
    await Promise.all([
      this.#every(() => this.#send(), sendEveryMs),
      this.#every(() => this.#listen(), 0),
      this.#every(() => this.#keep(), keepEveryMs),
      this.#watch(),
    ]);
  }

  /** Says what is left to say, and frees what it holds. */
  async stop(): Promise<void> {
    this.#ends.abort();
    if (!this.#isIn) return;
    const { link, machine } = this.#options;
    await this.#sendWaiting().catch(() => {});
    for (const place of [engineName, memoriesName]) await link.release(place, machine).catch(() => {});
  }

  #named(worker: string): string {
    return `${this.#options.machine}/${worker}`;
  }

  #tell(message: FleetMessage): void {
    this.#outbox.add(message, this.#options.clockMs());
  }

  async #every(step: () => Promise<void>, restMs: number): Promise<void> {
    const { signal } = this.#ends;
    while (!signal.aborted) {
      let pause = restMs;
      try {
        if (this.#options.link.isConnected) await step();
        else pause = pauseMs;
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        pause = error.code === 'fleet.keys-differ' ? keysPauseMs : pauseMs;
        this.#problems.tell(error);
      }
      await wait(pause, undefined, { signal }).catch(() => {});
    }
  }

  /** Machines fall silent also while the server is away. */
  async #watch(): Promise<void> {
    const { signal } = this.#ends;
    while (!signal.aborted) {
      for (const worker of this.#peers.silent(this.#options.clockMs())) this.#options.hears.gone(worker);
      await wait(watchEveryMs, undefined, { signal }).catch(() => {});
    }
  }

  async #send(): Promise<void> {
    if (!this.#isIn) return;
    if (this.#options.clockMs() - this.#lastSentMs >= aliveEveryMs) this.#tell({ kind: 'alive' });
    await this.#sendWaiting();
  }

  /** What belongs at the server, and what is taken from there. That one of it cannot be done holds up none of the others. */
  async #keep(): Promise<void> {
    if (!this.#isIn) return;
    const { clockMs } = this.#options;
    if (clockMs() - this.#lastHeldMs >= holdEveryMs) {
      this.#lastHeldMs = clockMs();
      await this.#attempt(() => this.#checkKeys());
      if (this.#isIn && this.#options.hasEngine) await this.#attempt(() => this.#holdEngine());
    }
    if (clockMs() >= this.#verdictsAfterMs) await this.#attempt(() => this.#moveVerdicts());
    if (clockMs() - this.#lastMemoriesMs >= memoriesEveryMs) await this.#attempt(() => this.#sendMemories());
  }

  async #attempt(step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      this.#problems.tell(error);
    }
  }

  /** Whoever has the keys of the fleet leaves them at the server; whoever has others is out of it. */
  async #checkKeys(): Promise<void> {
    const { link, files, hasEngine } = this.#options;
    try {
      if (this.#keys === 'ours' || (hasEngine && this.#keys === 'unknown')) await publishKeys(link, files);
      else await checkKeys(link, files);
      this.#keys = 'ours';
    } catch (error) {
      if (error instanceof Fault && error.code === 'fleet.keys-differ') this.#keys = 'differ';
      if (error instanceof Fault && error.code !== 'fleet.unavailable') this.#cameInBy = 0;
      throw error;
    }
  }

  async #holdEngine(): Promise<void> {
    const { link, machine, files, nowMs, clockMs } = this.#options;
    const sinceMs = clockMs();
    const holder = await link.hold(engineName, { machine, forMs: engineHoldMs, nowMs: nowMs() });
    this.#engineSinceMs = holder === machine ? sinceMs : -Infinity;
    if (holder !== machine) {
      throw new Fault('fleet.engine-taken', {
        what: `the engine of this fleet runs on ${holder}: verdicts of this machine are its own alone`,
        mend: 'set engine.enabled: false here, or end the other one; its place is free a minute later at the most',
      });
    }
    // Somebody may have emptied the server, which no connection notices.
    if (!(await link.hasValue(sharedVerdicts(files).name))) this.#hasVerdictsToSend = true;
  }

  async #moveVerdicts(): Promise<void> {
    const { link, files, hasEngine, hears, nowMs, clockMs } = this.#options;
    this.#verdictsAfterMs = clockMs() + verdictsPauseMs;
    if (this.#hasVerdictsToSend && this.isEngineOurs) {
      this.#hasVerdictsToSend = false;
      const move = await publishFile(link, sharedVerdicts(files), 0).catch((error: unknown) => {
        this.#hasVerdictsToSend = true;
        throw error;
      });
      if (move.state === 'moved') this.#tell({ kind: 'verdicts' });
    }
    if (this.#hasVerdictsToTake && !hasEngine) {
      this.#hasVerdictsToTake = false;
      const move = await fetchFile(link, sharedVerdicts(files), nowMs()).catch((error: unknown) => {
        this.#hasVerdictsToTake = true;
        throw error;
      });
      if (move.state === 'refused') this.#refused += 1;
      if (move.state === 'moved') hears.verdicts();
    }
    this.#verdictsAfterMs = -Infinity;
  }

  /** One machine at a time, and only one that has something: a full disk may leave it nothing but what is old. */
  async #sendMemories(): Promise<void> {
    const { link, machine, files, nowMs, clockMs } = this.#options;
    this.#lastMemoriesMs = clockMs();
    const writtenMs = (await writtenMsOf(files.usage)) ?? -Infinity;
    if (Math.abs(nowMs() - writtenMs) > memoriesHoldMs) return link.release(memoriesName, machine);
    const holding = { machine, forMs: memoriesHoldMs, nowMs: nowMs() };
    if ((await link.hold(memoriesName, holding)) !== machine) return;
    for (const shared of [sharedUsage(files), sharedHistories(files)]) {
      const toldMs = this.#toldMs.get(shared.name) ?? (await timeMsAt(link, shared));
      const move = await publishFile(link, shared, toldMs);
      this.#toldMs.set(shared.name, move.state === 'moved' ? move.timeMs : toldMs);
    }
  }

  async #sendWaiting(): Promise<void> {
    const { clockMs } = this.#options;
    if (this.#unsure !== undefined && clockMs() - this.#unsure.sinceMs >= unsureMsMax)
      this.#unsure = undefined;
    for (;;) {
      this.#unsure ??= this.#nextEnvelope();
      if (this.#unsure === undefined) return;
      const id = await this.#options.link.append(streamName, this.#unsure.envelope, keptMax);
      this.#unsure = undefined;
      this.#compareClocks(id);
      this.#sent += 1;
      this.#lastSentMs = clockMs();
    }
  }

  #nextEnvelope(): { readonly envelope: Buffer; readonly sinceMs: number } | undefined {
    const { machine, bootMs, nowMs, clockMs } = this.#options;
    const waiting = this.#outbox.take(clockMs());
    if (waiting.length === 0) return undefined;
    // A number that is left out says that something was lost.
    this.#number += this.#outbox.dropped > this.#droppedBefore ? 2 : 1;
    this.#droppedBefore = this.#outbox.dropped;
    const head = { machine, bootMs, number: this.#number, sentMs: nowMs() };
    return { envelope: packEnvelope(head, waiting), sinceMs: clockMs() };
  }

  /** An id begins with the server's time. */
  #compareClocks(id: string): void {
    const aheadMs = this.#options.nowMs() - Number.parseInt(id, 10);
    if (Math.abs(aheadMs) < clocksMsMax) return;
    this.#problems.tell(
      new Fault('fleet.clock-differs', {
        what: `the clock of this machine is ${Math.round(Math.abs(aheadMs) / 1_000)} s ${aheadMs > 0 ? 'ahead of' : 'behind'} that of the server that the fleet meets at`,
        mend: 'let both machines follow a time server (NTP)',
      }),
    );
  }

  async #listen(): Promise<void> {
    const { link } = this.#options;
    if (!this.#isIn) await this.#enter();
    const found = await link.read(streamName, this.#readTo, { count: readCount, waitMs: readWaitMs });
    if (found.length === 0) this.#lookBack(await link.newest(streamName));
    for (const { id, bytes } of found) {
      this.#readTo = id;
      const envelope = bytes === undefined ? undefined : readEnvelope(bytes);
      if (envelope === undefined) this.#refused += 1;
      this.#hear(envelope, id);
    }
  }

  /** A stream that was emptied begins anew, perhaps with smaller ids. Of what was heard before, nothing counts again. */
  #lookBack(newest: string): void {
    if (isBefore(newest, this.#readTo)) this.#readTo = '0-0';
  }

  /** What has to be right before anything is told or believed. Verdicts are fetched whenever the machine comes in. */
  async #enter(): Promise<void> {
    const { link, hasEngine } = this.#options;
    const { connections } = link;
    await this.#checkKeys();
    const newest = await link.newest(streamName);
    if (this.#readTo === '') this.#readTo = this.#beginAt(newest);
    this.#lookBack(newest);
    this.#hasVerdictsToTake = true;
    this.#hasVerdictsToSend = hasEngine;
    this.#verdictsAfterMs = -Infinity;
    this.#lastHeldMs = -Infinity;
    this.#cameInBy = connections;
  }

  /** What was told since the files were written that workers started with is heard again, as far as the server has it. */
  #beginAt(newest: string): string {
    const { since } = this.#options.begins;
    if (since === undefined) return newest;
    const from = `${Math.max(0, Math.min(since.countedMs, since.learnedMs))}-0`;
    return isBefore(from, newest) ? from : newest;
  }

  #hear(envelope: Envelope | undefined, id: string): void {
    const { nowMs, clockMs, hears, begins } = this.#options;
    const at = { nowMs: nowMs(), clockMs: clockMs() };
    const heard = envelope === undefined ? undefined : this.#peers.hear(envelope, at);
    hears.read(id, heard?.state === 'new' ? heard.head : undefined);
    if (heard?.state === 'refused') this.#refused += 1;
    if (heard?.state === 'twin') this.#problems.tell(nameTaken(this.#options.machine));
    if (envelope === undefined || heard?.state !== 'new') return;
    this.#heard += 1;
    for (const worker of heard.gone) hears.gone(worker);
    const isCounted = envelope.sentMs < (begins.since?.countedMs ?? 0);
    for (const message of envelope.messages) this.#obey(message, { envelope, isCounted });
  }

  /** @param heard `isCounted`: workers know its counts already, and perhaps not yet what it learned. */
  #obey(
    message: FleetMessage,
    { envelope, isCounted }: { readonly envelope: Envelope; readonly isCounted: boolean },
  ): void {
    const { hears } = this.#options;
    const prefix = `${envelope.machine}/`;
    // A machine speaks for its own workers.
    if (message.kind === 'counts' && message.counts.worker.startsWith(prefix)) {
      hears.counts(isCounted ? { ...message.counts, entries: [] } : message.counts);
    }
    if (message.kind === 'gone' && message.worker.startsWith(prefix)) hears.gone(message.worker);
    if (message.kind === 'reported') hears.reported(message.ticket, message.report);
    if (message.kind === 'verdicts') this.#hasVerdictsToTake = true;
  }
}

function nameTaken(machine: string): Fault {
  return new Fault('fleet.name-taken', {
    what: `another machine speaks as ${machine}, so that others hear only one of both`,
    mend: 'end this one, remove the file machine from its state folder, and start it: a copied state folder or image has the name of its origin',
  });
}

/** Ids are two numbers with a dash. */
function isBefore(one: string, other: string): boolean {
  const [ms = 0, number = 0] = one.split('-').map(Number);
  const [otherMs = 0, otherNumber = 0] = other.split('-').map(Number);
  return ms < otherMs || (ms === otherMs && number < otherNumber);
}
