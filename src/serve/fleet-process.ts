// The process that speaks for this machine in its fleet. It is one of its own so that packing, sealing and waiting for a
// server cost no gateway worker anything, and so that whatever goes wrong here goes wrong here.

import { once } from 'node:events';
import { endProcess } from './end-process.ts';
import { Fault } from '../core/fault.ts';
import { Fleet, type Begins } from '../fleet/fleet.ts';
import { readBegins } from '../fleet/handover.ts';
import type { LinkState } from '../fleet/link.ts';
import { logTo } from '../gateway/log-destination.ts';
import { GatewayLog } from '../gateway/log.ts';
import { isObject } from '../wire/field.ts';
import { loadConfig } from './config-file.ts';
import { fleetFamilies } from './fleet-metrics.ts';
import { FleetRecords } from './fleet-records.ts';
import { fleetLink, machineName, nextBootMs } from './join-fleet.ts';
import { kindOf, type FromFleet } from './messages.ts';
import { stateFiles } from './state-files.ts';

const metricsEveryMs = 1_000;
const stateEveryMs = 10_000;
/** A machine that ends may never come back. The supervisor waits a little longer. */
const finishMs = 20_000;
const nowMs = (): number => Date.now();
/** Since the machine was booted, for all of its processes. */
const clockMs = (): number => Number(process.hrtime.bigint() / 1_000_000n);

async function main(path: string, textPath: string): Promise<void> {
  const orders = new Orders();
  const config = loadConfig(path, process.env, textPath);
  if (config.fleet === undefined) process.exit(0);
  const files = stateFiles(config.state);
  const log = openLog(config.telemetry.logLevel);
  const states = new StateLog(log);
  const link = fleetLink(config.fleet, (state) => states.tell(state));
  const carrier = fleetLink(config.fleet, () => {});
  const machine = await machineName(files.machine);
  const onFault = (fault: Fault): void => log.fault('warn', 'fleet.fault', fault);
  const fleet = new Fleet({
    link,
    machine,
    hasEngine: config.engine.enabled,
    files,
    bootMs: await nextBootMs(files.fleetBoot, nowMs()),
    begins: await orders.begins(),
    nowMs,
    clockMs,
    hears: {
      read: (id, head) => tell({ kind: 'read', id, head }),
      counts: (counts) => tell({ kind: 'counts', counts }),
      gone: (worker) => tell({ kind: 'gone', worker }),
      reported: (ticket, report) => tell({ kind: 'reported', ticket, report }),
      verdicts: () => tell({ kind: 'verdicts' }),
      fault: onFault,
    },
  });
  const records = new FleetRecords({
    link: carrier,
    machine,
    files,
    hasEngine: config.engine.enabled,
    isEngineOurs: () => fleet.isEngineOurs,
    spoolBytes: config.record.spoolBytes,
    nowMs,
    onFault,
  });
  const end = async (): Promise<void> => {
    clearInterval(metrics);
    await Promise.all([fleet.stop(), records.finish(finishMs)]);
    for (const one of [link, carrier]) one.close();
    process.exit(0);
  };
  const metrics = setInterval(
    () => tell({ kind: 'metrics', metrics: fleetFamilies(fleet.state, records.state) }),
    metricsEveryMs,
  );
  orders.follow((message) => {
    if (kindOf(message) === 'stop') void end();
    else obey(fleet, message);
  });
  // Without a supervisor there is nobody to speak for.
  process.on('disconnect', () => void end());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
  for (const one of [link, carrier]) one.open();
  tell({ kind: 'ready' });
  await Promise.all([fleet.run(), records.run()]);
}

/** Messages of the supervisor in their order, from the very first: those that come before somebody takes them wait. */
class Orders {
  #waiting: unknown[] = [];
  #take: ((message: unknown) => void) | undefined;

  constructor() {
    process.on('message', (message: unknown) => {
      if (this.#take === undefined) this.#waiting.push(message);
      else this.#take(message);
    });
  }

  /** The first one, which says where it begins. */
  async begins(): Promise<Begins> {
    while (this.#waiting.length === 0) await once(process, 'message');
    const [first] = this.#waiting;
    const begins = isObject(first) ? readBegins(first.begins) : undefined;
    if (begins !== undefined) this.#waiting.shift();
    return begins ?? { heads: [] };
  }

  follow(take: (message: unknown) => void): void {
    this.#take = take;
    for (const message of this.#waiting.splice(0)) take(message);
  }
}

function obey(fleet: Fleet, message: unknown): void {
  const kind = kindOf(message);
  if (!isObject(message)) return;
  if (kind === 'counts') fleet.tellCounts(message.counts);
  if (kind === 'gone' && typeof message.worker === 'string') fleet.tellGone(message.worker);
  if (kind === 'verdicts') fleet.tellVerdicts();
  if (kind === 'reported' && typeof message.ticket === 'string' && isObject(message.report)) {
    fleet.tellReported(message.ticket, message.report);
  }
}

function openLog(level: 'debug' | 'info' | 'warn' | 'error'): GatewayLog {
  const setting = { level, access: false, address: 'none', account: false, worker: undefined } as const;
  return new GatewayLog(setting, logTo(1), nowMs);
}

/** Says whether the server is there when that has changed, and of a connection that comes and goes at most every ten seconds. */
class StateLog {
  readonly #log: GatewayLog;
  #latest: LinkState | undefined;
  #isToldConnected: boolean | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(log: GatewayLog) {
    this.#log = log;
  }

  tell(state: LinkState): void {
    this.#latest = state;
    if (this.#timer === undefined) this.#say();
  }

  #say(): void {
    const state = this.#latest;
    this.#timer = undefined;
    if (state === undefined || state.isConnected === this.#isToldConnected) return;
    this.#isToldConnected = state.isConnected;
    if (state.isConnected) this.#log.write('info', 'fleet.connected');
    else this.#log.write('warn', 'fleet.disconnected', { code: state.why });
    this.#timer = setTimeout(() => this.#say(), stateEveryMs);
  }
}

function tell(message: FromFleet): void {
  process.send?.(message, undefined, {}, () => {});
}

const [, , path = '', textPath = path] = process.argv;
main(path, textPath).catch((error: unknown) => endProcess(error, "the fleet's process"));
