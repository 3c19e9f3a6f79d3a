// The process of the engine: reads what gateways spooled, judges it every so often, and writes down what they should know.
// It opens with the secret that both hash under, for without it no gateway can start. A cycle that fails is told and tried
// again with the next; gateways go on with the last verdicts meanwhile. Told to end, when no gateway writes any more, it looks
// at the spool once more, so that what was answered last is taken in and, if time permits, judged.

import { appendFile, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { Config } from '../config/config.ts';
import { Fault } from '../core/fault.ts';
import { DecisionFiles } from '../engine/decision-files.ts';
import { openHashKey } from '../engine/hash-key.ts';
import { firstKeptMs, retain } from '../engine/retention.ts';
import { SpoolReader } from '../engine/spool-reader.ts';
import { Stream, type StreamCycle } from '../engine/stream.ts';
import { writeVerdicts } from '../engine/verdicts.ts';
import { renderHtml } from '../reports/html.ts';
import { renderJson } from '../reports/json.ts';
import { openStore } from '../store/clickhouse-store.ts';
import type { Store } from '../store/store.ts';
import { readKeyFile, writeKeyFile } from '../wire/hash-key-file.ts';
import { loadConfig } from './config-file.ts';
import { EngineMetrics } from './engine-metrics.ts';
import { installedVersion } from './installed-version.ts';
import { kindOf, type FromEngine } from './messages.ts';
import { stateFiles } from './state-files.ts';

const dayMs = 86_400_000;
/** Also in the midst of a long cycle. */
const metricsEveryMs = 5_000;
const nowMs = (): number => Date.now();

interface Engine {
  readonly store: Store;
  readonly stream: Stream;
  readonly reader: SpoolReader;
  readonly decisions: DecisionFiles;
  readonly metrics: EngineMetrics;
  /** No further cycle but the last. */
  readonly stop: AbortSignal;
  /** Not even the one under way. */
  readonly cut: AbortSignal;
}

async function main(path: string, textPath: string): Promise<void> {
  const stop = new AbortController();
  const cut = new AbortController();
  let config = loadConfig(path, process.env, textPath);
  process.on('message', (message: unknown) => {
    if (kindOf(message) === 'reload') config = reloaded(path, textPath) ?? config;
    if (kindOf(message) !== 'stop') return;
    stop.abort();
    // As long as answers had before. The supervisor waits a little longer.
    setTimeout(() => cut.abort(), config.limits.drainMs).unref();
  });
  // Whoever starts another gateway now needs the store.
  process.on('disconnect', () => {
    stop.abort();
    cut.abort();
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
  const engine = await openEngine(config, { stop: stop.signal, cut: cut.signal });
  tell({ kind: 'ready' });
  await tellMetrics(engine);
  const telling = setInterval(() => void tellMetrics(engine), metricsEveryMs);
  try {
    await run(engine, () => config);
  } finally {
    clearInterval(telling);
    await engine.stream.close();
    await engine.store.close();
  }
  process.exit(0);
}

async function openEngine(config: Config, ends: Pick<Engine, 'stop' | 'cut'>): Promise<Engine> {
  const files = stateFiles(config.state);
  await mkdir(config.state, { recursive: true, mode: 0o700 });
  const { storeUrl } = config.engine;
  const store = await openStore(storeUrl === '' ? { folder: files.store } : { url: storeUrl });
  // A new store goes on with the key that the gateways have, here or in the whole fleet.
  const key = await readKeyFile(files.hashKey).catch(() => undefined);
  await writeKeyFile(files.hashKey, await openHashKey(store, { key }));
  const stream = new Stream({
    store,
    accountPaths: config.engine.accounts,
    format: undefined,
    accountField: undefined,
    keepsText: config.record.text === 'excerpt',
    workers: 1,
    recordBytesMax: undefined,
    stop: ends.cut,
    version: installedVersion(),
    clockMs: () => performance.now(),
    nowMs,
    onStep: () => {},
  });
  const decisions = new DecisionFiles({ folder: files.decisions, tell: explain });
  await decisions.prepare();
  const metrics = new EngineMetrics();
  const reader = new SpoolReader({
    store,
    decisions,
    folder: files.spool,
    nowMs,
    isRecheck: await wasRestarted(files.boot),
    onTaken: (read) => metrics.took(read, nowMs()),
  });
  await mkdir(files.spool, { recursive: true, mode: 0o700 });
  await reader.recall();
  return { store, stream, reader, decisions, metrics, ...ends };
}

/** Names this start of the machine; '' where that cannot be told. */
function bootOf(): Promise<string> {
  return readFile('/proc/sys/kernel/random/boot_id', 'latin1').catch(() => '');
}

/** Whether the machine was started anew since spools were last read: a loss of power can take from the store what it had taken. */
async function wasRestarted(path: string): Promise<boolean> {
  const before = await readFile(path, 'latin1').catch(() => '');
  return before !== '' && before !== (await bootOf());
}

async function run(engine: Engine, config: () => Config): Promise<void> {
  let accountsSeen = '';
  let retainedMs = 0;
  while (!engine.cut.aborted) {
    const isLast = engine.stop.aborted;
    const startedMs = performance.now();
    const now = config();
    try {
      accountsSeen = await readAccounts(engine, now, accountsSeen);
      await judge(engine, now);
      if (nowMs() - retainedMs >= dayMs) {
        await forget(engine, now);
        retainedMs = nowMs();
      }
    } catch (error) {
      if (engine.cut.aborted) break;
      engine.metrics.failed(error);
      explain(error);
    }
    await tellMetrics(engine);
    if (isLast) break;
    const restMs = Math.max(100, now.engine.everyMs - (performance.now() - startedMs));
    await wait(restMs, undefined, { signal: engine.stop }).catch(() => {});
  }
}

/** Reads the declarations again when a file has changed; returns what they were seen as. */
async function readAccounts({ stream }: Engine, { engine }: Config, seen: string): Promise<string> {
  if (engine.accounts.length === 0) return '';
  const facts = await Promise.all(
    engine.accounts.map((path) =>
      stat(path).then(
        ({ mtimeMs, size }) => `${path} ${mtimeMs} ${size}`,
        () => `${path} gone`,
      ),
    ),
  );
  const now = facts.join('\n');
  if (now === seen || facts.every((fact) => fact.endsWith(' gone'))) return now;
  await stream.readAccounts(engine.accounts.filter((_, index) => facts[index]?.endsWith(' gone') === false));
  return now;
}

async function judge({ store, stream, reader, metrics, cut }: Engine, config: Config): Promise<void> {
  const found = await stream.drain(reader);
  await writeFile(stateFiles(config.state).boot, await bootOf(), { mode: 0o600 });
  // A cycle that was cut short has not looked at everything: what the last whole one said stays in force.
  if (found === undefined || cut.aborted) return;
  const files = stateFiles(config.state);
  await replace(files.report, renderJson(found.report));
  await replace(files.page, renderHtml(found.report));
  if (found.events.length > 0) {
    await appendFile(files.events, found.events.map((event) => `${JSON.stringify(event)}\n`).join(''));
  }
  await writeVerdicts({ store, report: found.report, path: files.verdicts, nowMs: nowMs() });
  metrics.cycled(found, nowMs());
  tell({ kind: 'verdicts' });
  tell({ kind: 'cycled', line: lineOf(found) });
}

async function forget({ store, decisions }: Engine, { record }: Config): Promise<void> {
  const { textDays, rowsDays } = record;
  const now = nowMs();
  await retain(store, { nowMs: now, textDays, exchangeDays: rowsDays, decisionDays: rowsDays });
  const firstMs = firstKeptMs(rowsDays, now);
  if (firstMs !== undefined) await decisions.removeBefore(firstMs);
}

function lineOf({ report, fresh, seconds }: StreamCycle): string {
  const count = (verdict: string): number =>
    report.campaigns.filter((campaign) => campaign.verdict === verdict).length;
  const judged = `act ${count('act')}, review ${count('review')}, watch ${count('watch')}`;
  return `+${fresh} of ${report.totals.exchanges} exchanges judged in ${seconds.toFixed(1)} s: ${judged}`;
}

/** A reader sees the old file or the new one, never half of one. */
async function replace(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}.new`;
  await writeFile(draft, text, { mode: 0o600 });
  await rename(draft, path);
}

function reloaded(path: string, textPath: string): Config | undefined {
  try {
    return loadConfig(path, process.env, textPath);
  } catch (error) {
    explain(error);
    return undefined;
  }
}

/** To standard error: a fault is free of prompts; of anything else only its kind is told. */
function explain(error: unknown): void {
  const said =
    error instanceof Fault
      ? `${error.message}\n  to mend it: ${error.mend}\n  (${error.code}, see docs/faults.md)`
      : `a mistake of our own in the engine: ${error instanceof Error ? error.name : typeof error}`;
  process.stderr.write(`stillwatch: ${said}\n`);
}

async function tellMetrics({ metrics, reader }: Engine): Promise<void> {
  const { user, system } = process.cpuUsage();
  const readings = {
    backlogBytes: await reader.backlogBytes(),
    residentBytes: process.memoryUsage.rss(),
    cpuSeconds: (user + system) / 1e6,
  };
  tell({ kind: 'metrics', metrics: metrics.families(readings) });
}

function tell(message: FromEngine): void {
  process.send?.(message, undefined, {}, () => {});
}

const [, , path = '', textPath = ''] = process.argv;
main(path, textPath).catch((error: unknown) => {
  explain(error);
  process.exit(error instanceof Fault ? 2 : 70);
});
