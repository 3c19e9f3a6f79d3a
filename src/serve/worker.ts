// A gateway worker: the parts of the data plane with their lifetimes, the server in front of them, and what the supervisor
// is told and asked. It starts with what lies on disk (configuration, hash key, last verdicts) and needs nobody to run.

import { readFileSync } from 'node:fs';
import type { Config } from '../config/config.ts';
import { Fault } from '../core/fault.ts';
import type { AnswerReport } from '../gateway/answer-report.ts';
import { DecisionServer } from '../gateway/decision-server.ts';
import { watchEventLoop } from '../gateway/event-loop.ts';
import { readinessOf, type Readiness } from '../gateway/health.ts';
import { KeyRing } from '../gateway/keys.ts';
import type { MetricsSnapshot } from '../gateway/metrics-page.ts';
import type { DataPlane } from '../gateway/plane.ts';
import { secretKeyOf } from '../gateway/proxy-identity.ts';
import { GatewayServer } from '../gateway/server.ts';
import type { Upstreams } from '../gateway/upstreams.ts';
import { metricLabels } from './metric-labels.ts';
import { openParts, type WorkerOptions } from './plane-parts.ts';
import { buildSetting, type PlaneSources } from './plane-setting.ts';
import { stateFiles } from './state-files.ts';
import { HistoriesFile } from './histories-file.ts';
import type { KeptFile } from './kept-file.ts';
import { UsageFile } from './usage-file.ts';
import type { WorkerCounts } from '../policies/worker-counts.ts';

const keysEveryMs = 2_000;
const closeSpoolMs = 5_000;

/** @throws {Fault} spool.key-unreadable, listen.failed, input.unreadable, input.not-found */
export async function openWorker(options: WorkerOptions): Promise<Worker> {
  const { config } = options;
  const keys = new KeyRing(config.identity.keysFile);
  if (config.identity.modes.includes('keys')) await keys.refresh();
  const credentialSecret = readSecret(stateFiles(config.state).credentialKey);
  const sources = {
    keys,
    credentialSecret,
    surroundings: { nowMs: () => performance.now(), random: () => Math.random() },
  };
  const built = buildSetting(config, sources);
  const parts = await openParts(options, metricLabels(config, built.upstreams), credentialSecret);
  const worker = new Worker(options, sources, { plane: { ...parts, setting: built.setting }, ...built });
  await worker.recall();
  await parts.standings.watch(stateFiles(config.state).verdicts);
  await worker.listen();
  return worker;
}

export class Worker {
  readonly #options: WorkerOptions;
  readonly #sources: PlaneSources;
  readonly #server: GatewayServer;
  readonly #stopLoopWatch: () => void;
  readonly #keysTimer: NodeJS.Timeout;
  #config: Config;
  #plane: DataPlane;
  #upstreams: Upstreams;
  /** Of earlier configurations, as long as requests that began with them are under way. */
  readonly #retired = new Set<Upstreams>();
  readonly #decisions: DecisionServer | undefined;
  readonly #usageFile: UsageFile;
  readonly #historiesFile: HistoriesFile;
  #port = 0;
  #decisionPort = 0;
  #isDraining = false;

  constructor(
    options: WorkerOptions,
    sources: PlaneSources,
    made: { readonly plane: DataPlane; readonly upstreams: Upstreams },
  ) {
    this.#options = options;
    this.#sources = sources;
    this.#config = options.config;
    this.#plane = made.plane;
    this.#upstreams = made.upstreams;
    this.#upstreams.start();
    this.#server = new GatewayServer(serverSetting(options.config), () => this.#plane);
    this.#decisions = decisionServer(options, sources, () => this.#plane);
    const { usage, histories, nowMs, clockMs } = made.plane;
    const files = stateFiles(options.config.state);
    const keeping = { worker: options.index, nowMs, clockMs };
    this.#usageFile = new UsageFile({ ...keeping, path: files.usage, usage });
    this.#historiesFile = new HistoriesFile({ ...keeping, path: files.histories, histories });
    this.#stopLoopWatch = watchEventLoop(made.plane.metrics, () => performance.now());
    this.#keysTimer = setInterval(() => void this.#refreshKeys(), keysEveryMs);
    this.#keysTimer.unref();
  }

  /** The port in use. */
  get port(): number {
    return this.#port;
  }

  /** The port of the decision API; 0 when there is none. */
  get decisionPort(): number {
    return this.#decisionPort;
  }

  /** Takes over what was used before the start. */
  async recall(): Promise<void> {
    const count = await this.#usageFile.read();
    if (count > 0) this.#plane.log.write('info', 'usage.recalled', { count });
    await this.#historiesFile.read();
    // One is enough: all know what each has counted.
    if (this.#options.index === 0) for (const file of this.#keptFiles()) file.start();
  }

  #keptFiles(): readonly KeptFile[] {
    return [this.#usageFile.kept, this.#historiesFile.kept];
  }

  async listen(): Promise<void> {
    const { log } = this.#plane;
    const { host } = this.#config.listen;
    this.#port = await this.#server.listen(this.#config.listen);
    this.#decisionPort = (await this.#decisions?.listen()) ?? 0;
    log.write('info', 'worker.listening', { host, port: this.#port, version: this.#options.version });
  }

  /** Takes over a new configuration for requests that begin from now on; the address, workers and state stay. @throws {Fault} */
  reload(config: Config): void {
    const built = buildSetting(config, this.#sources);
    const { metrics, log } = this.#plane;
    metrics.allow(metricLabels(config, built.upstreams));
    if (config.tls !== undefined) this.#server.renewTls(config.tls);
    this.#retire(this.#upstreams);
    this.#plane = { ...this.#plane, setting: built.setting };
    this.#config = config;
    this.#upstreams = built.upstreams;
    if (!this.#isDraining) this.#upstreams.start();
    log.write('info', 'worker.reloaded', { policy: built.setting.policy.version });
  }

  /** A request keeps the setting that it began with, also when it has not gone upstream yet. */
  #retire(upstreams: Upstreams): void {
    this.#retired.add(upstreams);
    void upstreams.close(this.#server.turnOver()).then(() => this.#retired.delete(upstreams));
  }

  /** Looks at the verdicts now. */
  verdicts(): void {
    void this.#plane.standings.reload();
  }

  /** What this worker counted since the last call. */
  takeCounts(): WorkerCounts {
    const { usage, histories } = this.#plane;
    return { ...usage.takeDeltas(), turns: histories.takeLearned() };
  }

  addCounts(counts: WorkerCounts): void {
    const { usage, histories, nowMs } = this.#plane;
    usage.addForeign(counts, nowMs());
    histories.addForeign(counts.turns);
  }

  /** What another worker had under way is over. */
  forgetWorker(worker: string): void {
    this.#plane.usage.forgetWorker(worker);
  }

  /** An answer that another worker was told, and that may belong to a request of this one. */
  hear(ticket: string, report: AnswerReport): void {
    void this.#decisions?.hear(ticket, report);
  }

  metrics(): MetricsSnapshot {
    const { metrics, standings, spool, spans, log, setting } = this.#plane;
    const cpu = process.cpuUsage();
    const spanTotals = spans?.totals() ?? { exported: 0, dropped: 0 };
    return metrics.snapshot({
      version: this.#options.version,
      policy: setting.policy.version,
      snapshotMs: standings.generatedMs,
      targets: this.#upstreams.states(),
      spool: spool.counts(),
      residentBytes: process.memoryUsage.rss(),
      cpuSeconds: (cpu.user + cpu.system) / 1e6,
      spansExported: spanTotals.exported,
      spansDropped: spanTotals.dropped,
      logLinesDropped: log.dropped + this.#options.log.lost(),
    });
  }

  health(): Readiness {
    const { spool, standings, setting } = this.#plane;
    const counts = spool.counts();
    return readinessOf({
      isListening: this.#server.isListening,
      isConfigured: true,
      isDraining: this.#isDraining,
      targets: this.#upstreams.states(),
      spool: { isFailing: counts.isFailing, whenFull: this.#config.record.whenFull },
      policy: setting.policy.version,
      snapshot: standings.version,
    });
  }

  /** Takes nothing new, lets what is under way end or breaks it off after `graceMs`, and writes down what is left. */
  async drain(graceMs: number): Promise<void> {
    if (this.#isDraining) return;
    this.#isDraining = true;
    clearInterval(this.#keysTimer);
    this.#stopLoopWatch();
    const { spool, spans, standings, log } = this.#plane;
    log.write('info', 'worker.draining', { count: this.#server.requests });
    const breakOff = (): void => void this.#destroyUpstreams();
    await Promise.all([this.#server.drain(graceMs, breakOff), this.#decisions?.close()]);
    standings.close();
    await Promise.all([
      ...this.#keptFiles().map((file) => file.stop()),
      spool.close(closeSpoolMs),
      spans?.close(),
      this.#destroyUpstreams(),
    ]);
    log.write('info', 'worker.ended');
    await this.#options.log.drained();
  }

  async #destroyUpstreams(): Promise<void> {
    await Promise.all([this.#upstreams, ...this.#retired].map((upstreams) => upstreams.destroy()));
  }

  /** Writes down what was used, for the next start; after `drain`, and after what others counted last was added. */
  async remember(): Promise<void> {
    await Promise.all(this.#keptFiles().map((file) => file.end()));
  }

  async #refreshKeys(): Promise<void> {
    if (!this.#config.identity.modes.includes('keys')) return;
    const { keys } = this.#sources;
    const { log } = this.#plane;
    const isRead = await keys.refresh().catch((error: unknown) => {
      // The keys that were read last go on.
      if (error instanceof Fault) log.fault('warn', 'keys.unreadable', error);
      return false;
    });
    if (isRead && keys.problems.length > 0)
      log.write('warn', 'keys.line-invalid', { count: keys.problems.length });
  }
}

function decisionServer(
  { config, passOn }: WorkerOptions,
  { credentialSecret }: PlaneSources,
  plane: () => DataPlane,
): DecisionServer | undefined {
  if (config.decisionApi === undefined) return undefined;
  return new DecisionServer(config.decisionApi, {
    plane,
    hashKey: secretKeyOf(credentialSecret),
    passOn: passOn ?? (() => {}),
  });
}

function serverSetting(config: Config): ConstructorParameters<typeof GatewayServer>[0] {
  const { listen, tls, limits } = config;
  return {
    host: listen.host,
    port: listen.port,
    tls,
    headerBytesMax: limits.headerBytes,
    headersMs: limits.headersMs,
    bodyMs: limits.bodyMs,
    keepAliveMs: limits.keepAliveMs,
    connectionsMax: limits.connections,
  };
}

/** @throws {Fault} input.unreadable */
function readSecret(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (cause) {
    throw new Fault('input.unreadable', {
      what: `${path} cannot be read`,
      mend: 'check its path and its permissions; the secrets of the state folder are made by stillwatch serve',
      cause,
    });
  }
}
