// The process of one gateway worker: opens the worker, passes on what the supervisor says, and ends when it is told to or
// when the supervisor is gone.

import { setTimeout as wait } from 'node:timers/promises';
import { endProcess } from './end-process.ts';
import { installedVersion } from './installed-version.ts';
import { Fault } from '../core/fault.ts';
import { isAnswerReport } from '../gateway/answer-report.ts';
import { logTo } from '../gateway/log-destination.ts';
import { isWorkerCounts } from '../policies/worker-counts.ts';
import { isObject } from '../wire/field.ts';
import { loadConfig } from './config-file.ts';
import { kindOf, type FromWorker } from './messages.ts';
import { openWorker, type Worker } from './worker.ts';

/** Counts are passed on so often: what a limit across workers may be late by. */
const countsEveryMs = 200;
/** The others end at the same time, and what each writes down should have what all counted. */
const lastCountsMs = 150;

interface ConfigPlace {
  /** What paths in it are relative to. */
  readonly path: string;
  /** Where the text is that the supervisor has checked. */
  readonly textPath: string;
}

async function main(place: ConfigPlace, index: number, isOnlyWorker: boolean): Promise<void> {
  const log = logTo(1);
  const config = loadConfig(place.path, process.env, place.textPath);
  const isAlone = isOnlyWorker && config.fleet === undefined;
  const worker = await openWorker({
    config,
    index,
    isAlone,
    version: installedVersion(),
    log,
    passOn: (ticket, report) => tell({ kind: 'reported', ticket, report }),
  });
  const tellCounts = (): void => tell({ kind: 'counts', counts: worker.takeCounts() });
  const counts = isAlone ? undefined : setInterval(tellCounts, countsEveryMs);
  const end = async (): Promise<void> => {
    await worker.drain(config.limits.drainMs);
    clearInterval(counts);
    tell({ kind: 'counts', counts: worker.takeCounts() });
    await wait(lastCountsMs);
    await worker.remember();
    process.exit(0);
  };
  process.on('message', (message: unknown) => {
    if (kindOf(message) === 'drain') void end();
    else obey(worker, message, place);
  });
  // Without a supervisor nobody would ever end it.
  process.on('disconnect', () => void end());
  // Ctrl-C reaches the whole group of processes; the supervisor says what is to be done about it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
  tell({ kind: 'ready', port: worker.port });
}

function obey(worker: Worker, message: unknown, place: ConfigPlace): void {
  const kind = kindOf(message);
  if (!isObject(message)) return;
  if (kind === 'verdicts') worker.verdicts();
  if (kind === 'gone' && typeof message.worker === 'string') worker.forgetWorker(message.worker);
  if (kind === 'counts' && isWorkerCounts(message.counts)) worker.addCounts(message.counts);
  if (kind === 'reload') reload(worker, place);
  if (kind === 'reported' && typeof message.ticket === 'string' && isAnswerReport(message.report)) {
    worker.hear(message.ticket, message.report);
  }
  if (kind === 'metrics' && typeof message.ticket === 'number') {
    const { ticket } = message;
    tell({ kind: 'metrics', ticket, metrics: worker.metrics(), health: worker.health() });
  }
}

/** The supervisor has checked the file; what else may be wrong leaves the old configuration in force. */
function reload(worker: Worker, { path, textPath }: ConfigPlace): void {
  try {
    worker.reload(loadConfig(path, process.env, textPath));
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    process.stderr.write(`stillwatch: ${error.message}\n  to mend it: ${error.mend}\n`);
  }
}

function tell(message: FromWorker): void {
  process.send?.(message, undefined, {}, () => {});
}

const [, , path = '', textPath = path] = process.argv;
const { STILLWATCH_WORKER: index = '0', STILLWATCH_WORKERS: workers = '' } = process.env;
main({ path, textPath }, Number(index), workers === '1').catch((error: unknown) =>
  endProcess(error, 'a gateway worker'),
);
