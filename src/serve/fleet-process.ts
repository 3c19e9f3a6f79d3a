// The process that speaks for this machine in its fleet. It is one of its own so that packing, sealing and waiting for a
// server cost no gateway worker anything, and so that whatever goes wrong here goes wrong here.

import { Fault } from '../core/fault.ts';
import { Fleet } from '../fleet/fleet.ts';
import type { LinkState } from '../fleet/link.ts';
import { logTo } from '../gateway/log-destination.ts';
import { GatewayLog } from '../gateway/log.ts';
import { isObject } from '../wire/field.ts';
import { loadConfig } from './config-file.ts';
import { fleetFamilies } from './fleet-metrics.ts';
import { FleetRecords } from './fleet-records.ts';
import { fleetLink, knownSince, machineName } from './join-fleet.ts';
import { kindOf, type FromFleet } from './messages.ts';
import { stateFiles } from './state-files.ts';

const metricsEveryMs = 1_000;
/** A machine that ends may never come back. The supervisor waits a little longer. */
const finishMs = 20_000;
const nowMs = (): number => Date.now();

/** @param isAgain workers were running before it and have heard what was told. */
async function main(path: string, textPath: string, isAgain: boolean): Promise<void> {
  const config = loadConfig(path, process.env, textPath);
  if (config.fleet === undefined) process.exit(0);
  const files = stateFiles(config.state);
  const log = openLog(config.telemetry.logLevel);
  const link = fleetLink(config.fleet, (state) => tellState(log, state));
  const carrier = fleetLink(config.fleet, () => {});
  const machine = await machineName(files.machine);
  const onFault = (fault: Fault): void => log.fault('warn', 'fleet.fault', fault);
  const fleet = new Fleet({
    link,
    machine,
    hasEngine: config.engine.enabled,
    files,
    since: isAgain ? undefined : await knownSince(files),
    nowMs,
    hears: {
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
  process.on('message', (message: unknown) => {
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

function tellState(log: GatewayLog, state: LinkState): void {
  if (state.isConnected) log.write('info', 'fleet.connected');
  else log.write('warn', 'fleet.disconnected', { code: state.why });
}

function tell(message: FromFleet): void {
  process.send?.(message, undefined, {}, () => {});
}

const [, , path = '', textPath = path] = process.argv;
main(path, textPath, process.env['STILLWATCH_FLEET_AGAIN'] === 'yes').catch((error: unknown) => {
  const isFault = error instanceof Fault;
  process.stderr.write(
    isFault
      ? `stillwatch: ${error.message}\n  to mend it: ${error.mend}\n  (${error.code}, see docs/faults.md)\n`
      : `stillwatch: a mistake of our own in the fleet's process\n${error instanceof Error ? (error.stack ?? '') : ''}\n`,
  );
  process.exit(isFault ? 2 : 70);
});
