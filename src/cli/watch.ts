// stillwatch watch: an audit that goes on. Follows logs that grow and judges after every interval, or replays a
// finished log in steps of its own time. Files that others read (the report) are replaced whole, files that others
// follow (the events) are appended to in whole lines.

import { appendFile, rename, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { Fault } from '../core/fault.ts';
import type { AuditReport } from '../core/report.ts';
import type { CampaignEvent } from '../engine/campaign-events.ts';
import { Detections } from '../engine/detections.ts';
import { FollowedFiles } from '../engine/followed-files.ts';
import { Stream, type StreamCycle } from '../engine/stream.ts';
import { renderHtml } from '../reports/html.ts';
import { renderJson } from '../reports/json.ts';
import { formatCount, plural } from '../reports/phrases.ts';
import { renderTerminal } from '../reports/terminal.ts';
import { openStore } from '../store/clickhouse-store.ts';
import type { Store } from '../store/store.ts';
import { checkWritable, formatGiven, inputsOf, storeGiven, terminalOptions, unwritable } from './audit.ts';
import {
  wholeNumber,
  type Command,
  type ExitStatus,
  type ParsedArguments,
  type Terminal,
} from './command.ts';
import { watchManual } from './watch-manual.ts';

export const watchCommand: Command = { manual: watchManual, run: runWatch };

const everySecondsDefault = 60;

interface Watching {
  readonly stream: Stream;
  readonly store: Store;
  readonly args: ParsedArguments;
  readonly terminal: Terminal;
}

async function runWatch(args: ParsedArguments, terminal: Terminal): Promise<ExitStatus> {
  const intervalMs = replayInterval(args);
  const data = storeGiven(args);
  checkArguments(args, intervalMs !== undefined);
  for (const option of ['out', 'html', 'events']) await checkWritable(args.value(option));
  const accountPaths = await inputsOf(args.values('accounts'));
  const store = await openStore(data);
  const stream = new Stream({
    store,
    accountPaths,
    format: formatGiven(args),
    accountField: args.value('account-field'),
    keepsText: !args.has('no-text'),
    workers: wholeNumber(args, 'workers') ?? 2,
    recordBytesMax: wholeNumber(args, 'record-bytes'),
    stop: terminal.stop,
    version: terminal.version,
    clockMs: () => performance.now(),
    nowMs: () => Date.now(),
    onStep: () => {},
  });
  try {
    const watching = { stream, store, args, terminal };
    return await (intervalMs === undefined ? follow(watching) : replay(watching, intervalMs));
  } finally {
    await stream.close();
    await store.close();
  }
}

function checkArguments(args: ParsedArguments, isReplay: boolean): void {
  if (args.positionals.length === 0) {
    throw new Fault('arguments.invalid', {
      what: 'no log was named',
      mend: 'name files, folders or patterns in quotes: stillwatch watch "logs/*.jsonl" --data DIR',
    });
  }
  if (isReplay) return;
  if (args.positionals.includes('-')) {
    throw new Fault('arguments.invalid', {
      what: 'standard input cannot be followed, because it cannot be read from where it was left',
      mend: 'write it to a file and name that',
    });
  }
  if (args.value('data') === undefined && args.value('store') === undefined) {
    throw new Fault('arguments.invalid', {
      what: 'a watch needs a store that outlives it',
      mend: 'give --data DIR, or --store URL of a ClickHouse server',
    });
  }
}

/** Until an interrupt. */
async function follow(watching: Watching): Promise<ExitStatus> {
  const { stream, store, args, terminal } = watching;
  const everyMs = (wholeNumber(args, 'every') ?? everySecondsDefault) * 1_000;
  const files = new FollowedFiles(store, args.positionals);
  await files.recall();
  while (!terminal.stop.aborted) {
    const startedMs = performance.now();
    const found = await stream.follow(files);
    if (found !== undefined) await tell(found, watching);
    if (args.has('once')) break;
    const restMs = Math.max(0, everyMs - (performance.now() - startedMs));
    await wait(restMs, undefined, { signal: terminal.stop }).catch(() => {});
  }
  return 0;
}

async function replay(watching: Watching, intervalMs: number): Promise<ExitStatus> {
  const { stream, store, args, terminal } = watching;
  await stream.load(await inputsOf(args.positionals));
  const detections = new Detections();
  let last: AuditReport | undefined;
  for await (const found of stream.replay(intervalMs)) {
    detections.add(found.report);
    last = found.report;
    await tell(found, watching);
  }
  if (last === undefined) return terminal.stop.aborted ? 3 : 0;
  const report = await detections.measured(last, store);
  await writeReports(report, args);
  if (!args.has('quiet')) terminal.out.write(renderTerminal(report, terminalOptions(terminal)));
  return terminal.stop.aborted ? 3 : 0;
}

/** A line, the report and the events of one cycle. */
async function tell(found: StreamCycle, { args, terminal }: Watching): Promise<void> {
  if (!args.has('quiet')) terminal.out.write(`${lineOf(found)}\n`);
  await writeReports(found.report, args);
  await appendEvents(args.value('events'), found.events);
}

function lineOf({ report, events, fresh, seconds }: StreamCycle): string {
  const count = (verdict: string): number =>
    report.campaigns.filter((campaign) => campaign.verdict === verdict).length;
  const changes = events.map((one) => `${one.event.replace('campaign.', '')} ${one.campaign}`);
  const said = changes.length > 4 ? [...changes.slice(0, 3), `${changes.length - 3} more`] : changes;
  return [
    `${report.window.to.slice(0, 19)}Z`,
    `+${formatCount(fresh)} of ${plural(report.totals.exchanges, 'exchange')}`,
    `act ${count('act')}, review ${count('review')}, watch ${count('watch')}`,
    `${seconds.toFixed(1)} s`,
    ...said,
  ].join('  ');
}

async function appendEvents(path: string | undefined, events: readonly CampaignEvent[]): Promise<void> {
  if (path === undefined || events.length === 0) return;
  const lines = events.map((event) => `${JSON.stringify(event)}\n`);
  await appendFile(path, lines.join('')).catch((cause: unknown) => {
    throw unwritable(path, cause);
  });
}

async function writeReports(report: AuditReport, args: ParsedArguments): Promise<void> {
  await replaceFile(args.value('out'), () => renderJson(report));
  await replaceFile(args.value('html'), () => renderHtml(report));
}

/** A reader sees the old file or the new one, never half of one. */
async function replaceFile(path: string | undefined, render: () => string): Promise<void> {
  if (path === undefined) return;
  const draft = `${path}.${process.pid}.new`;
  try {
    await writeFile(draft, render());
    await rename(draft, path);
  } catch (cause) {
    throw unwritable(path, cause);
  }
}

const unitsMs: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `10m`, `1h`, `1d`, in milliseconds. @throws {Fault} arguments.invalid */
function replayInterval(args: ParsedArguments): number | undefined {
  const text = args.value('replay');
  if (text === undefined) return undefined;
  const [, number = '', unit = ''] = /^([1-9]\d{0,5})([smhd])$/.exec(text) ?? [];
  const intervalMs = Number(number) * (unitsMs[unit] ?? 0);
  if (intervalMs > 0) return intervalMs;
  throw new Fault('arguments.invalid', {
    what: '--replay takes a number and a unit: s, m, h or d',
    mend: 'give for example --replay 1h',
  });
}
