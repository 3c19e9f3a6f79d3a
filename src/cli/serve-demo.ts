// stillwatch serve --demo: starts the gateway with simulated people, and says every few seconds what was decided.

import { join } from 'node:path';
import { isMetricsSnapshot, type MetricsSnapshot } from '../gateway/metrics-page.ts';
import { formatCount } from '../reports/phrases.ts';
import { demoSeconds, prepareDemo, type Demo, type DemoPorts } from '../serve/demo.ts';
import { serve, type Serving } from '../serve/serve.ts';
import { type LiveTally, startLiveTraffic } from '../sim/live-traffic.ts';
import { wholeNumber, type ExitStatus, type ParsedArguments, type Terminal } from './command.ts';
import { aborted, reloadOnHangUp, sentenceOf } from './serve-lines.ts';

const folderDefault = 'stillwatch-demo';
const portDefault = 8080;
const adminPort = 9090;
const tellEveryMs = 5_000;
const concurrency = 64;

export async function runDemo(args: ParsedArguments, terminal: Terminal): Promise<ExitStatus> {
  const folder = args.value('folder') ?? folderDefault;
  const tell = (line: string): void => void terminal.out.write(`${line}\n`);
  tell(`Making a world of people, firms and three campaigns in ${folder}/ …`);
  const demo = await prepareDemo(folder, portsGiven(args), wholeNumber(args, 'seed') ?? 1);
  const hangUps = reloadOnHangUp(tell);
  const serving = await serve({
    configPath: demo.configPath,
    environment: terminal.environment,
    onEvent: (event) => tell(`  ${sentenceOf(event)}`),
    nowMs: () => Date.now(),
    stop: terminal.stop,
  });
  hangUps.reach(serving);
  tell(introduction(folder, serving));
  const end = new AbortController();
  const seconds = wholeNumber(args, 'seconds');
  const timer = seconds === undefined ? undefined : setTimeout(() => end.abort(), seconds * 1_000);
  terminal.stop.addEventListener('abort', () => end.abort(), { once: true });
  await play(demo, { serving, tell, stop: end.signal });
  if (!end.signal.aborted) tell('The traffic is over; the gateway goes on. Ctrl-C ends it.');
  await aborted(end.signal);
  clearTimeout(timer);
  tell('Ending …');
  await serving.stop();
  await demo.upstream.close();
  return 0;
}

/** `--port 0` takes any two that are free. @throws {Fault} arguments.invalid */
function portsGiven(args: ParsedArguments): DemoPorts {
  if (args.value('port') === '0') return { gateway: 0, admin: 0 };
  return { gateway: wholeNumber(args, 'port') ?? portDefault, admin: adminPort };
}

function introduction(folder: string, { adminPort, supervisor }: Serving): string {
  return [
    '',
    `The gateway serves http://127.0.0.1:${supervisor.port}. Two weeks of traffic pass in ${demoSeconds / 60} minutes.`,
    `  rules      ${join(folder, 'stillwatch.yaml')}: change one, then kill -HUP ${process.pid}`,
    `  metrics    http://127.0.0.1:${adminPort}/metrics`,
    `  report     ${join(folder, 'state', 'report.html')}, after each time that the engine has judged`,
    '',
  ].join('\n');
}

interface Playing {
  readonly serving: Serving;
  readonly tell: (line: string) => void;
  readonly stop: AbortSignal;
}

async function play(demo: Demo, { serving, tell, stop }: Playing): Promise<void> {
  const startedMs = Date.now();
  let tally: LiveTally | undefined;
  const say = async (): Promise<void> => {
    if (tally !== undefined) tell(lineOf(tally, startedMs));
    const decided = decisionsOf(await serving.supervisor.reports());
    if (decided !== '') tell(`         ${decided}`);
  };
  const timer = setInterval(() => void say(), tellEveryMs);
  const { plan, answers, keyOf, speed } = demo;
  tally = await startLiveTraffic({
    plan,
    baseUrl: `http://127.0.0.1:${serving.supervisor.port}`,
    keyOf,
    answers,
    speed,
    concurrency,
    stop,
    nowMs: () => performance.now(),
    onProgress: (now) => (tally = now),
    headersOf: (exchange): Readonly<Record<string, string>> =>
      exchange.ip === undefined ? {} : { 'x-forwarded-for': exchange.ip },
  });
  clearInterval(timer);
  await say();
}

function lineOf({ sent, statuses, errors, worldMs }: LiveTally, startedMs: number): string {
  const seconds = Math.round((Date.now() - startedMs) / 1_000);
  const count = (status: number): number => statuses.get(status) ?? 0;
  const other = [...statuses].reduce(
    (sum, [status, n]) => sum + ([200, 403, 429].includes(status) ? 0 : n),
    errors,
  );
  const parts = [
    `${formatCount(count(200))} answered`,
    `${formatCount(count(403))} asked to verify (403)`,
    `${formatCount(count(429))} told to wait (429)`,
    ...(other === 0 ? [] : [`${formatCount(other)} others`]),
  ];
  const day = new Date(worldMs).toISOString().slice(0, 10);
  return `${String(seconds).padStart(5)} s  ${day}  ${formatCount(sent)} requests: ${parts.join(', ')}`;
}

/** What the rules did, and what those in shadow mode would have done. */
function decisionsOf(reports: Awaited<ReturnType<Serving['supervisor']['reports']>>): string {
  const snapshots = reports.flatMap(({ metrics }) => (isMetricsSnapshot(metrics) ? [metrics] : []));
  const done = ruleCounts(snapshots, 'stillwatch_gateway_decisions_total');
  const shadow = ruleCounts(snapshots, 'stillwatch_gateway_shadow_outcomes_total');
  return [
    ...(done.length === 0 ? [] : [`decided: ${done.join(', ')}`]),
    ...(shadow.length === 0 ? [] : [`in shadow mode: ${shadow.join(', ')}`]),
  ].join('; ');
}

function ruleCounts(snapshots: readonly MetricsSnapshot[], name: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const family of snapshots.flat()) {
    if (family.name !== name) continue;
    for (const { labels, value } of family.values) {
      const rule = `${labels.rule ?? ''} ${labels.action ?? ''}`;
      if (value > 0) counts.set(rule, (counts.get(rule) ?? 0) + value);
    }
  }
  return [...counts].map(([rule, count]) => `${rule} ${formatCount(count)}`);
}
