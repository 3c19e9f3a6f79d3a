// The comparison: every phase on every contestant in each round, contestants in another order each time.

import { Arena, paces, type Job, type Measured } from './gateway-arena.ts';
import {
  bareProxy,
  direct,
  nginx,
  otherBuild,
  portkey,
  stillwatch,
  type Contestant,
} from './gateway-contestants.ts';
import { median } from './median.ts';
import { isPinned, residentBytesOf } from './pinned-process.ts';

export interface ComparisonOptions {
  readonly rounds: number;
  readonly seconds: number;
  /** Folder in which Portkey's gateway is installed. */
  readonly portkey: string | undefined;
  /** Another checkout of Stillwatch, built, to be measured beside this one. */
  readonly beside: string | undefined;
  /** Names of those that take part; all when undefined. */
  readonly only: readonly string[] | undefined;
}

interface Phase {
  readonly name: PhaseName;
  readonly tokensPerSecond: number;
  readonly job: Omit<Job, 'seconds'>;
}

const warmAnswers = 30_000;
const warmRounds = 10;
/** Pieces a millisecond apart, so that a stream is short and its first byte still travels alone. */
const brisk = 5_714;

type PhaseName = 'json' | 'same' | 'alone' | 'fast' | 'paced' | 'paced-alone';

const phases: readonly Phase[] = [
  { name: 'json', tokensPerSecond: paces.fast, job: { connections: 32, streamShare: 0 } },
  { name: 'same', tokensPerSecond: paces.fast, job: { connections: 32, streamShare: 0, isSame: true } },
  { name: 'alone', tokensPerSecond: paces.fast, job: { connections: 1, streamShare: 0 } },
  { name: 'fast', tokensPerSecond: paces.fast, job: { connections: 32, streamShare: 1 } },
  { name: 'paced', tokensPerSecond: paces.paced, job: { connections: 64, streamShare: 1 } },
  { name: 'paced-alone', tokensPerSecond: brisk, job: { connections: 1, streamShare: 1 } },
];

/** Medians of one contestant in one phase. */
interface Figures {
  readonly cpuMicroseconds: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly firstP50: number;
  readonly firstP99: number;
  readonly errors: number;
}

type Results = ReadonlyMap<string, ReadonlyMap<PhaseName, readonly Measured[]>>;

/** Prints its tables. */
export async function compareGateways(folder: string, options: ComparisonOptions): Promise<void> {
  const arena = await Arena.open();
  const contestants = await contestantsOf(folder, arena, options);
  console.log(isPinned ? 'gateways on one processor, upstream and load on the other' : 'nothing is pinned');
  const results = new Map(contestants.map(({ name }) => [name, noMeasurements()]));
  for (const one of contestants) await warm(arena, one);
  const pieces = await piecesOf(arena.upstreamPort);
  for (let round = 0; round < options.rounds; round += 1) {
    for (const phase of phases) {
      await arena.pace(phase.tokensPerSecond);
      for (const one of shuffled(contestants)) {
        const measured = await measure(arena, one, { ...phase.job, seconds: options.seconds });
        results.get(one.name)?.get(phase.name)?.push(measured);
      }
    }
  }
  printRequests(contestants, results);
  printWaits(contestants, results);
  printStreams(contestants, results, pieces);
  for (const one of contestants) one.stop();
  arena.close();
}

async function contestantsOf(
  folder: string,
  { upstreamPort }: Arena,
  options: ComparisonOptions,
): Promise<readonly Contestant[]> {
  const { only } = options;
  const isIn = (name: string): boolean => only === undefined || only.includes(name);
  const common = { folder, upstreamPort };
  const contestants = [direct(upstreamPort)];
  if (isIn('nginx')) {
    const found = await nginx(common);
    if (found === undefined) console.log('nginx is not installed and left out');
    else contestants.push(found);
  }
  if (isIn('bare proxy')) contestants.push(await bareProxy(common));
  if (isIn('Stillwatch')) contestants.push(await stillwatch(common));
  if (options.beside !== undefined) contestants.push(await otherBuild(common, options.beside));
  if (options.portkey !== undefined) contestants.push(await portkey(common, options.portkey));
  return contestants;
}

function noMeasurements(): Map<PhaseName, Measured[]> {
  return new Map(phases.map(({ name }): [PhaseName, Measured[]] => [name, []]));
}

async function measure(arena: Arena, contestant: Contestant, job: Job): Promise<Measured> {
  // The first requests find the connections of before gone.
  await arena.run(contestant, { ...job, seconds: 0.3 });
  const measured = await arena.run(contestant, job);
  if (measured.errors > 0) console.log(`${contestant.name}: ${measured.failures}`);
  return measured;
}

/** Until the compiler has done its work: some tens of thousands of requests, which a slow one does not get. */
async function warm(arena: Arena, contestant: Contestant): Promise<void> {
  for (let answers = 0, round = 0; answers < warmAnswers && round < warmRounds; round += 1) {
    answers += (await arena.run(contestant, { connections: 32, seconds: 2, streamShare: 0 })).answers;
  }
  await arena.run(contestant, { connections: 32, seconds: 3, streamShare: 1 });
}

/** Events of one stream, as the upstream writes them. */
async function piecesOf(port: number): Promise<number> {
  const answer = await fetch(`http://127.0.0.1:${port}/v1/chat/completions`, {
    method: 'POST',
    body: '{"stream":true}',
  });
  return (await answer.text()).split('\n\n').length - 1;
}

function shuffled<One>(list: readonly One[]): readonly One[] {
  return list
    .map((one) => ({ one, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

function figures(results: Results, name: string, phase: PhaseName): Figures {
  const rounds = results.get(name)?.get(phase) ?? [];
  const of = (value: (one: Measured) => number): number => median(rounds.map(value));
  return {
    cpuMicroseconds: of(({ cpuSeconds, answers }) => (cpuSeconds * 1e6) / answers),
    perSecond: of(({ answers, seconds }) => answers / seconds),
    p50: of(({ wholeMs }) => wholeMs.p50),
    p99: of(({ wholeMs }) => wholeMs.p99),
    firstP50: of(({ firstByteMs }) => firstByteMs.p50),
    firstP99: of(({ firstByteMs }) => firstByteMs.p99),
    errors: rounds.reduce((sum, { errors }) => sum + errors, 0),
  };
}

function printRequests(contestants: readonly Contestant[], results: Results): void {
  const nginxCpu = figures(results, 'nginx', 'json').cpuMicroseconds;
  const bareCpu = figures(results, 'bare proxy', 'json').cpuMicroseconds;
  console.log(
    '\n| JSON, 32 at once | CPU µs a request | to nginx | to the bare proxy | same body, µs | requests/s | errors | resident MB |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const { name, pid } of contestants) {
    const json = figures(results, name, 'json');
    const same = figures(results, name, 'same');
    const isGateway = pid !== undefined;
    row([
      name,
      isGateway ? json.cpuMicroseconds.toFixed(0) : '–',
      isGateway && nginxCpu > 0 ? (json.cpuMicroseconds / nginxCpu).toFixed(1) : '–',
      isGateway && bareCpu > 0 ? (json.cpuMicroseconds / bareCpu).toFixed(2) : '–',
      isGateway ? same.cpuMicroseconds.toFixed(0) : '–',
      json.perSecond.toFixed(0),
      `${json.errors + same.errors}`,
      isGateway ? (residentBytesOf(pid) / 1e6).toFixed(0) : '–',
    ]);
  }
}

function printWaits(contestants: readonly Contestant[], results: Results): void {
  console.log('\n| one at a time, ms | p50 | p99 | first byte of a stream p50 | p99 | errors |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const { name } of contestants) {
    const json = figures(results, name, 'alone');
    const stream = figures(results, name, 'paced-alone');
    const times = [json.p50, json.p99, stream.firstP50, stream.firstP99];
    row([name, ...times.map((time) => time.toFixed(2)), `${json.errors + stream.errors}`]);
  }
}

function printStreams(contestants: readonly Contestant[], results: Results, pieces: number): void {
  const head = [
    'CPU µs a piece, 20 ms between',
    'CPU µs a piece, no pause',
    'first byte of 64 at once, p50 ms',
    'p99',
  ];
  console.log(`\n| streams of ${pieces} pieces | ${head.join(' | ')} | errors |`);
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const { name, pid } of contestants) {
    const paced = figures(results, name, 'paced');
    const fast = figures(results, name, 'fast');
    const cost = (one: Figures): string =>
      pid === undefined ? '–' : (one.cpuMicroseconds / pieces).toFixed(1);
    row([
      name,
      cost(paced),
      cost(fast),
      paced.firstP50.toFixed(2),
      paced.firstP99.toFixed(2),
      `${paced.errors + fast.errors}`,
    ]);
  }
}

function row(cells: readonly string[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}
