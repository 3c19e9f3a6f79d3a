// Starts a gateway whole: the secrets that its processes share, the supervisor with workers and engine, the port for probes
// and metrics. Ends it in the same order backwards.

import { randomBytes } from 'node:crypto';
import { access, mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Config } from '../config/config.ts';
import { Fault } from '../core/fault.ts';
import { FleetHandover } from '../fleet/handover.ts';
import { startAdminServer, type AdminServer } from '../gateway/admin-server.ts';
import { fleetReadinessOf, type FleetReadiness, type Readiness } from '../gateway/health.ts';
import { isMetricsSnapshot, WorkerMetrics } from '../gateway/metrics-page.ts';
import { isObject } from '../wire/field.ts';
import { writeUnlessThere } from '../wire/private-file.ts';
import { loadConfig, takeConfig } from './config-file.ts';
import { engineUp } from './engine-metrics.ts';
import { joinFleet } from './join-fleet.ts';
import { restartsBetween } from './restarts.ts';
import { stateFiles } from './state-files.ts';
import { lockState } from './state-lock.ts';
import { Supervisor, type SupervisorEvent } from './supervisor.ts';

/** A store that is not open by then will not open. */
const keyWithinMs = 60_000;

export interface ServeOptions {
  readonly configPath: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly onEvent: (event: SupervisorEvent) => void;
  readonly nowMs: () => number;
  /** Ends waiting for a fleet; what has started is ended by `stop`. */
  readonly stop: AbortSignal;
}

export interface Serving {
  readonly supervisor: Supervisor;
  /** Of the port for probes and metrics. */
  readonly adminPort: number;
  /** As it was at the start. */
  readonly config: Config;
  /** Reads the configuration again; by a fault it says why what was in force stays. @throws {Fault} */
  reload(): void;
  stop(): Promise<void>;
}

/**
 * Resolves when every worker answers.
 * @throws {Fault} input.not-found, config.invalid, listen.failed, spool.key-unreadable, state.in-use, output.unwritable
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { state } = loadConfig(options.configPath, options.environment);
  await makeFolder(state);
  const unlock = await lockState(state, () => Math.random());
  try {
    return await serveAlone(options, state, unlock);
  } catch (error) {
    await unlock();
    throw error;
  }
}

async function serveAlone(
  { configPath, environment, onEvent, nowMs, stop: asked }: ServeOptions,
  state: string,
  unlock: () => Promise<void>,
): Promise<Serving> {
  const copy = stateFiles(state).config;
  const take = (accept: (config: Config) => void): Config =>
    takeConfig(configPath, copy, { environment, accept });
  const config = take(() => {});
  const { fleet } = config;
  const since = fleet === undefined ? undefined : await joinFleet(config, fleet, { nowMs, stop: asked });
  const metrics = new WorkerMetrics();
  const supervisor = new Supervisor({
    configPath: config.path,
    configTextPath: copy,
    workers: config.workers === 0 ? Math.max(1, availableParallelism() - 1) : config.workers,
    hasEngine: config.engine.enabled,
    fleet: fleet === undefined ? undefined : new FleetHandover(since),
    workerPath: scriptOf('worker-process'),
    enginePath: scriptOf('engine-process'),
    fleetPath: scriptOf('fleet-process'),
    graceMs: config.limits.drainMs,
    nowMs,
    onEvent: (event) => {
      // Its counters stay in the sums when its successor begins at nothing.
      if (event.kind === 'crashed' && event.worker !== undefined) metrics.retire(event.worker);
      if (event.kind === 'crashed' && event.name === 'engine') {
        updateEngine(supervisor, metrics);
        metrics.retire(engineSlot);
      }
      onEvent(event);
    },
  });
  const admin: AdminServer = await startAdminServer(config.admin, {
    readiness: async () => readinessOf(supervisor),
    metrics: () => pageOf(supervisor, metrics, config),
  });
  const end = async (): Promise<void> => {
    await supervisor.stop();
    await admin.close();
  };
  try {
    supervisor.startEngine();
    await keyOf(config);
    await makeCredentialKey(state);
    await supervisor.start();
    // What it hears first of all is what was told while this machine was away: workers have to be there to hear it.
    supervisor.startFleet();
  } catch (fault) {
    await end();
    throw fault;
  }
  const stop = async (): Promise<void> => {
    await end();
    await unlock();
  };
  const reload = (): void => {
    take((next) => refuseRestarts(config, next));
    supervisor.reload();
  };
  return { supervisor, adminPort: admin.port, config, reload, stop };
}

/** @throws {Fault} config.invalid */
function refuseRestarts(now: Config, next: Config): void {
  const changed = restartsBetween(now, next);
  if (changed.length === 0) return;
  throw new Fault('config.invalid', {
    what: `what cannot change while the gateway runs has changed: ${changed.join(', ')}`,
    mend: 'end the gateway and start it again, or change it back',
  });
}

function scriptOf(name: string): string {
  return fileURLToPath(new URL(`./${name}.js`, import.meta.url));
}

async function makeFolder(state: string): Promise<void> {
  await mkdir(state, { recursive: true, mode: 0o700 }).catch((cause: unknown) => {
    throw new Fault('output.unwritable', {
      what: `the folder ${state} cannot be made`,
      mend: 'set state: to a folder that this user may write to',
      cause,
    });
  });
}

/** The secret that names accounts of passed-through credentials, unless it is there. */
function makeCredentialKey(state: string): Promise<void> {
  return writeUnlessThere(stateFiles(state).credentialKey, `${randomBytes(32).toString('hex')}\n`);
}

/** Resolves when the engine, here or elsewhere, has written the key that gateways hash under. */
async function keyOf(config: Config): Promise<void> {
  const path = stateFiles(config.state).hashKey;
  for (let waitedMs = 0; waitedMs < keyWithinMs; waitedMs += 100) {
    const isThere = await access(path).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    if (!config.engine.enabled) break;
    await wait(100);
  }
  throw new Fault('spool.key-unreadable', {
    what: `${path} is not there`,
    mend: config.engine.enabled
      ? 'see what the engine says above'
      : 'enable the engine, or say under fleet: where the machine with the engine is met',
  });
}

async function readinessOf(supervisor: Supervisor): Promise<FleetReadiness> {
  const reports = await supervisor.reports();
  return fleetReadinessOf(
    new Map(
      reports.flatMap(({ worker, health }) => (isReadiness(health) ? [[worker, health] as const] : [])),
    ),
  );
}

async function pageOf(supervisor: Supervisor, metrics: WorkerMetrics, { engine }: Config): Promise<string> {
  for (const { worker, metrics: told } of await supervisor.reports()) {
    if (isMetricsSnapshot(told)) metrics.update(worker, told);
  }
  const isUp = updateEngine(supervisor, metrics);
  const { fleetMetrics } = supervisor;
  return metrics.page([
    ...(engine.enabled ? engineUp(isUp) : []),
    ...(isMetricsSnapshot(fleetMetrics) ? fleetMetrics : []),
  ]);
}

/** Beside the workers', which count from 0. */
const engineSlot = -1;

/** Whether there is an engine that has told of itself. */
function updateEngine({ engineMetrics }: Supervisor, metrics: WorkerMetrics): boolean {
  if (!isMetricsSnapshot(engineMetrics)) return false;
  metrics.update(engineSlot, engineMetrics);
  return true;
}

/** Tells a worker's health from another message; what is inside is trusted, for our own process made it. */
function isReadiness(value: unknown): value is Readiness {
  return isObject(value) && typeof value.ready === 'boolean' && isObject(value.checks);
}
