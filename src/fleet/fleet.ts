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
import { Peers } from './peers.ts';
import { checkKeys, publishKeys, type KeyFiles } from './shared-keys.ts';
import { fetchFile, publishFile } from './shared-file.ts';
import { sharedHistories, sharedUsage, sharedVerdicts, type FleetPaths } from './shared-files.ts';

/** With the telling from worker to supervisor, what a limit of the fleet may be late by: half a second. */
const sendEveryMs = 250;
const aliveEveryMs = 5_000;
/** Envelopes that the server keeps: of ten machines what they said in the last three minutes, at their busiest. */
const keptMax = 8_000;
/** What could not be sent within this is given up. */
const unsureMsMax = 60_000;
const readCount = 200;
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
  /** How far workers know what others counted and learned; undefined: up to now. */
  readonly since?: Since | undefined;
  /** Wall clock. */
  readonly nowMs: () => number;
  readonly hears: FleetEars;
}

/** Times, milliseconds since 1970, that the files speak for which workers read when they started. */
export interface Since {
  readonly countedMs: number;
  readonly learnedMs: number;
}

/** What comes in. */
export interface FleetEars {
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
  readonly #bootMs: number;
  readonly #ends = new AbortController();
  #number = 0;
  #lastSentMs = 0;
  #lastHeldMs = 0;
  #lastMemoriesMs: number;
  #toldUsageMs = 0;
  #toldHistoriesMs = 0;
  /** Which connection it came in by; 0 before. */
  #cameInBy = 0;
  /** What could not be sent, with its number: it may have arrived all the same, and is then passed over. */
  #unsure: { readonly envelope: Buffer; readonly sinceMs: number } | undefined;
  #isEngineOurs = false;
  #hasVerdictsToSend = false;
  /** Id of the text that was read last. */
  #readTo: string | undefined;
  #sent = 0;
  #heard = 0;
  #refused = 0;
  #toldFault = '';

  constructor(options: FleetOptions) {
    this.#options = options;
    this.#peers = new Peers(options.machine);
    this.#bootMs = options.nowMs();
    this.#lastMemoriesMs = this.#bootMs;
    this.#hasVerdictsToSend = options.hasEngine;
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

  /** Whether this machine has the engine's place: only it takes records and tells verdicts. */
  get isEngineOurs(): boolean {
    return this.#isEngineOurs;
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
    await Promise.all([this.#every(() => this.#send(), sendEveryMs), this.#every(() => this.#listen(), 0)]);
  }

  /** Says what is left to say. */
  async stop(): Promise<void> {
    this.#ends.abort();
    if (this.#isIn) await this.#sendWaiting().catch(() => {});
  }

  #named(worker: string): string {
    return `${this.#options.machine}/${worker}`;
  }

  #tell(message: FleetMessage): void {
    this.#outbox.add(message, this.#options.nowMs());
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
        this.#complain(error);
      }
      await wait(pause, undefined, { signal }).catch(() => {});
    }
  }

  /** Each kind once, until another one comes; that the server is away, the link says itself. */
  #complain(fault: Fault): void {
    if (fault.code === this.#toldFault) return;
    this.#toldFault = fault.code;
    this.#options.hears.fault(fault);
  }

  async #send(): Promise<void> {
    const { nowMs, hasEngine } = this.#options;
    for (const worker of this.#peers.silent(nowMs())) this.#options.hears.gone(worker);
    if (!this.#isIn) return;
    if (hasEngine && nowMs() - this.#lastHeldMs >= holdEveryMs) await this.#holdEngine();
    if (this.#hasVerdictsToSend && this.#isEngineOurs) await this.#sendVerdicts();
    if (nowMs() - this.#lastMemoriesMs >= memoriesEveryMs) await this.#sendMemories();
    if (nowMs() - this.#lastSentMs >= aliveEveryMs) this.#tell({ kind: 'alive' });
    await this.#sendWaiting();
  }

  async #holdEngine(): Promise<void> {
    const { link, machine, nowMs } = this.#options;
    const holder = await link.hold(engineName, machine, engineHoldMs);
    this.#lastHeldMs = nowMs();
    this.#isEngineOurs = holder === machine;
    if (this.#isEngineOurs) return;
    this.#complain(
      new Fault('fleet.engine-taken', {
        what: `the engine of this fleet runs on ${/^[\w.-]{1,100}$/.test(holder) ? holder : 'another machine'}: verdicts of this machine are its own alone`,
        mend: 'set engine.enabled: false here, or end the other one; its place is free a minute later',
      }),
    );
  }

  async #sendVerdicts(): Promise<void> {
    const { link, files } = this.#options;
    this.#hasVerdictsToSend = false;
    try {
      const move = await publishFile(link, sharedVerdicts(files), 0);
      if (move.state === 'moved') this.#tell({ kind: 'verdicts' });
    } catch (error) {
      this.#hasVerdictsToSend = true;
      throw error;
    }
  }

  async #sendMemories(): Promise<void> {
    const { link, machine, files, nowMs } = this.#options;
    this.#lastMemoriesMs = nowMs();
    if ((await link.hold(memoriesName, machine, memoriesHoldMs)) !== machine) return;
    const usage = await publishFile(link, sharedUsage(files), this.#toldUsageMs);
    if (usage.state === 'moved') this.#toldUsageMs = usage.timeMs;
    const histories = await publishFile(link, sharedHistories(files), this.#toldHistoriesMs);
    if (histories.state === 'moved') this.#toldHistoriesMs = histories.timeMs;
  }

  async #sendWaiting(): Promise<void> {
    const { nowMs } = this.#options;
    if (this.#unsure !== undefined && nowMs() - this.#unsure.sinceMs >= unsureMsMax) this.#unsure = undefined;
    for (;;) {
      this.#unsure ??= this.#nextEnvelope();
      if (this.#unsure === undefined) return;
      await this.#options.link.append(streamName, this.#unsure.envelope, keptMax);
      this.#unsure = undefined;
      this.#sent += 1;
      this.#lastSentMs = nowMs();
    }
  }

  #nextEnvelope(): { readonly envelope: Buffer; readonly sinceMs: number } | undefined {
    const { machine, nowMs } = this.#options;
    const waiting = this.#outbox.take(nowMs());
    if (waiting.length === 0) return undefined;
    this.#number += 1;
    const head = { machine, bootMs: this.#bootMs, number: this.#number, sentMs: nowMs() };
    return { envelope: packEnvelope(head, waiting), sinceMs: nowMs() };
  }

  async #listen(): Promise<void> {
    const { link } = this.#options;
    if (!this.#isIn) await this.#enter();
    const found = await link.read(streamName, this.#readTo ?? '$', { count: readCount, waitMs: readWaitMs });
    for (const { id, bytes } of found) {
      this.#readTo = id;
      const envelope = bytes === undefined ? undefined : readEnvelope(bytes);
      if (envelope === undefined) this.#refused += 1;
      else await this.#hear(envelope);
    }
    this.#toldFault = '';
  }

  /** What has to be right before anything is told or believed. Verdicts are fetched whenever the machine comes in. */
  async #enter(): Promise<void> {
    const { link, files, hasEngine } = this.#options;
    const { connections } = link;
    if (hasEngine) await publishKeys(link, files);
    else await checkKeys(link, files);
    const newest = await link.newest(streamName);
    // One that was emptied may begin anew with smaller ids.
    if (this.#readTo === undefined) this.#readTo = this.#beginAt(newest);
    else if (isBefore(newest, this.#readTo)) this.#readTo = newest;
    await this.#takeVerdicts();
    this.#hasVerdictsToSend = hasEngine;
    this.#lastHeldMs = 0;
    this.#cameInBy = connections;
  }

  /** What was told since the files were written that workers started with is heard again, as far as the server has it. */
  #beginAt(newest: string): string {
    const { since } = this.#options;
    if (since === undefined) return newest;
    const from = `${Math.max(0, Math.min(since.countedMs, since.learnedMs))}-0`;
    return isBefore(from, newest) ? from : newest;
  }

  async #hear(envelope: Envelope): Promise<void> {
    const { nowMs, hears } = this.#options;
    const heard = this.#peers.hear(envelope, nowMs());
    if (heard.state === 'own') return;
    if (heard.state !== 'new') {
      this.#refused += 1;
      return;
    }
    this.#heard += 1;
    for (const worker of heard.gone) hears.gone(worker);
    const isCounted = envelope.sentMs < (this.#options.since?.countedMs ?? 0);
    for (const message of envelope.messages) await this.#obey(message, { envelope, isCounted });
  }

  /** @param heard `isCounted`: workers know its counts already, and perhaps not yet what it learned. */
  async #obey(
    message: FleetMessage,
    { envelope, isCounted }: { readonly envelope: Envelope; readonly isCounted: boolean },
  ): Promise<void> {
    const { hears } = this.#options;
    const prefix = `${envelope.machine}/`;
    // A machine speaks for its own workers.
    if (message.kind === 'counts' && message.counts.worker.startsWith(prefix)) {
      hears.counts(isCounted ? { ...message.counts, entries: [] } : message.counts);
    }
    if (message.kind === 'gone' && message.worker.startsWith(prefix)) hears.gone(message.worker);
    if (message.kind === 'reported') hears.reported(message.ticket, message.report);
    if (message.kind === 'verdicts') await this.#takeVerdicts();
  }

  async #takeVerdicts(): Promise<void> {
    const { link, files, hasEngine, hears } = this.#options;
    if (hasEngine) return;
    const move = await fetchFile(link, sharedVerdicts(files));
    if (move.state === 'refused') this.#refused += 1;
    if (move.state === 'moved') hears.verdicts();
  }
}

/** Ids are two numbers with a dash. */
function isBefore(one: string, other: string): boolean {
  const [ms = 0, number = 0] = one.split('-').map(Number);
  const [otherMs = 0, otherNumber = 0] = other.split('-').map(Number);
  return ms < otherMs || (ms === otherMs && number < otherNumber);
}
