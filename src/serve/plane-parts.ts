// The parts of a worker's data plane that live as long as the worker: its spool, its standings, its counts and its memory.

import { randomBytes, randomInt } from 'node:crypto';
import type { Config } from '../config/config.ts';
import type { HashKey } from '../fingerprint/hash.ts';
import { Fingerprinter } from '../fingerprint/fingerprinter.ts';
import type { AnswerReport } from '../gateway/answer-report.ts';
import { GatewayLog } from '../gateway/log.ts';
import type { LogDestination } from '../gateway/log-destination.ts';
import { GatewayMetrics, type MetricLabels } from '../gateway/metrics.ts';
import type { DataPlane } from '../gateway/plane.ts';
import { RandomIds } from '../gateway/random-ids.ts';
import { BodyRoom } from '../gateway/receive.ts';
import { RequestSpans } from '../gateway/spans.ts';
import { accountKeyOf } from '../gateway/span-attributes.ts';
import { realDisk } from '../gateway/spool-disk.ts';
import { Spool } from '../gateway/spool.ts';
import { timedDisk } from '../gateway/timed-disk.ts';
import { StandingsHolder } from '../gateway/standings.ts';
import { Together } from '../gateway/together.ts';
import { Histories } from '../policies/histories.ts';
import { UsageLedger, usageDefaults } from '../policies/usage.ts';
import { readKeyFile } from '../wire/hash-key-file.ts';
import { stateFiles } from './state-files.ts';

const nowMs = (): number => Date.now();
const clockMs = (): number => performance.now();

export interface WorkerOptions {
  readonly config: Config;
  /** From 0. */
  readonly index: number;
  /** Nobody else is to be told what it counts. */
  readonly isAlone?: boolean;
  readonly version: string;
  readonly log: LogDestination;
  /** Tells the other workers of an answer that was reported to this one and belongs to none of its requests. */
  readonly passOn?: (ticket: string, report: AnswerReport) => void;
}

/** @param credentialSecret of the state folder. @throws {Fault} spool.key-unreadable */
export async function openParts(
  options: WorkerOptions,
  labels: MetricLabels,
  credentialSecret: string,
): Promise<Omit<DataPlane, 'setting'>> {
  const { config, index, isAlone = false } = options;
  const { telemetry, limits } = config;
  const files = stateFiles(config.state);
  const key = await readKeyFile(files.hashKey);
  const setting = {
    level: telemetry.logLevel,
    access: telemetry.accessLog,
    address: telemetry.accessLogAddress,
    account: telemetry.accessLogAccount,
    worker: index,
  };
  const log = new GatewayLog(setting, options.log, nowMs);
  const metrics = new GatewayMetrics(index, labels);
  const fingerprinter = new Fingerprinter(key);
  return {
    standings: new StandingsHolder({
      key,
      clockMs,
      onOutcome: (outcome) => {
        if (outcome.state === 'loaded') log.write('info', 'verdicts.loaded', { snapshot: outcome.version });
        if (outcome.state === 'refused') log.fault('warn', 'verdicts.refused', outcome.fault);
      },
    }),
    usage: new UsageLedger({ ...usageDefaults, worker: isAlone ? '' : String(index) }),
    histories: new Histories({ hasher: fingerprinter.turns, isAlone, beganMs: nowMs() }),
    fingerprinter,
    spool: openSpool(options, key, { log, metrics }),
    metrics,
    spans: spansOf(options, credentialSecret),
    log,
    room: new BodyRoom(limits.bodiesBytes),
    ids: new RandomIds(randomBytes),
    arrived: new Together(),
    over: new Together(),
    nowMs,
    clockMs,
  };
}

function openSpool(
  { config, index }: WorkerOptions,
  key: HashKey,
  { log, metrics }: { readonly log: GatewayLog; readonly metrics: GatewayMetrics },
): Spool {
  const { record, state } = config;
  return new Spool({
    folder: stateFiles(state).spool,
    worker: `w${index}`,
    key,
    salt: randomInt(2 ** 32),
    text: record.text,
    whenFull: record.whenFull,
    syncMs: record.syncMs,
    folderBytesMax: record.spoolBytes,
    nowMs,
    disk: timedDisk(realDisk, clockMs, (durationMs) => metrics.spoolSynced(durationMs)),
    report: (fault) => log.fault('error', 'spool.failing', fault),
  });
}

function spansOf(
  { config, index, version }: WorkerOptions,
  credentialSecret: string,
): RequestSpans | undefined {
  const { tracesUrl, tracesRatio, tracesSampling, tracesHeaders, tracesUserHash } = config.telemetry;
  if (tracesUrl === '' || (tracesRatio === 0 && tracesSampling !== 'caller')) return undefined;
  const places = new Map(
    config.upstreams.map(({ name, targets }) => {
      const url = new URL(targets[0]?.url ?? 'http://unknown');
      const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
      return [name, { host: url.hostname, port }] as const;
    }),
  );
  return new RequestSpans(
    {
      ratio: tracesRatio,
      sampling: tracesSampling,
      url: tracesUrl,
      headers: Object.fromEntries(tracesHeaders),
      service: 'stillwatch',
      version,
      worker: index,
      accountKey: tracesUserHash ? accountKeyOf(credentialSecret) : undefined,
      placeOf: (upstream) => places.get(upstream),
    },
    { chance: () => Math.random(), randomBytes },
  );
}
