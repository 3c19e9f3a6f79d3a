// Whether an audit's cost stays flat up to the size of the largest campaigns on record: 16 million exchanges of
// 24,000 accounts hidden in 160 million others. Such a log would be 200 GB on disk, so it is made in memory while
// it is read (support/scale-world.ts), and goes the whole way: parse, fingerprint, store, link, judge. What making it
// costs is read off the clock of the thread that makes it, between a piece's beginning and its end, and taken off. Each size runs in a process of its own, whose peak of resident memory counts.
//
//   npm run bench -- scale [--exchanges 200000,1000000,3000000] [--memory BYTES] [--folder DIR] [--report FILE]

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { AuditReport } from '../src/core/report.ts';
import { audit, type AuditOptions } from '../src/engine/audit.ts';
import { runMeasured } from './support/measured-process.ts';
import { nameOf, ScaleWorld, scaleWorldEndMs } from './support/scale-world.ts';

const { values } = parseArgs({
  options: {
    exchanges: { type: 'string', default: '200000,1000000,3000000' },
    /** Bound on the store's own memory, bytes. */
    memory: { type: 'string', default: '' },
    folder: { type: 'string', default: join(tmpdir(), 'stillwatch-bench') },
    report: { type: 'string', default: '' },
    /** Set in the process that does the work. */
    inside: { type: 'boolean', default: false },
  },
});

const logPath = 'scale.exchanges.jsonl';
const accountsPath = 'scale.accounts.jsonl';
const sayEveryMs = 15_000;

/** What one size came to. */
interface Row {
  readonly exchanges: number;
  readonly accounts: number;
  readonly bytesPerLine: number;
  readonly seconds: number;
  readonly making: number;
  /** CPU µs an exchange by phase, making taken off. */
  readonly reading: number;
  readonly linking: number;
  readonly judging: number;
  readonly steps: Readonly<Record<string, number>>;
  readonly storeBytes: number;
  readonly storeBytesMax: number;
  readonly verdict: string;
  readonly campaigns: number;
  readonly named: number;
  readonly innocent: number;
  readonly isPartial: boolean;
}

async function runAll(sizes: readonly number[]): Promise<void> {
  let first: number | undefined;
  // The process inside hears it as well, reports on what it has read, and ends.
  process.on('SIGINT', () => {});
  console.log(
    'exchanges | accounts | bytes/line | exchanges/s | CPU µs/exchange (reading + linking + judging) | ratio to first | peak RSS MB | store GB (peak) | seconds | campaign',
  );
  for (const exchanges of sizes) {
    const rest = ['--memory', values.memory, '--folder', values.folder, '--report', values.report];
    const self = fileURLToPath(import.meta.url);
    const args = ['--max-semi-space-size=32', self, '--inside', '--exchanges', String(exchanges), ...rest];
    const used = await runMeasured(args);
    const row: Row = JSON.parse(used.said);
    const cpu = row.reading + row.linking + row.judging;
    first ??= cpu;
    const seconds = row.seconds - (row.making * row.exchanges) / 1e6;
    const cells = [
      row.exchanges.toLocaleString('en'),
      row.accounts.toLocaleString('en'),
      Math.round(row.bytesPerLine).toLocaleString('en'),
      Math.round(row.exchanges / seconds).toLocaleString('en'),
      `${cpu.toFixed(1)} (${row.reading.toFixed(1)} + ${row.linking.toFixed(1)} + ${row.judging.toFixed(1)})`,
      (cpu / first).toFixed(2),
      Math.round(used.peakBytes / 1e6).toLocaleString('en'),
      `${(row.storeBytes / 1e9).toFixed(2)} (${(row.storeBytesMax / 1e9).toFixed(2)})`,
      seconds.toFixed(0),
      `${row.verdict}, ${(100 * row.named).toFixed(1)} % of its accounts, ${row.innocent} others, ${row.campaigns} campaigns${row.isPartial ? ', partial' : ''}`,
    ];
    console.log(cells.join(' | '));
    console.log(
      `  making ${row.making.toFixed(2)} µs a line, taken off; CPU s by step: ${Object.entries(row.steps)
        .map(([step, cpuSeconds]) => `${step} ${cpuSeconds.toFixed(1)}`)
        .join(', ')}`,
    );
  }
}

async function runOne(exchanges: number): Promise<Row> {
  mkdirSync(values.folder, { recursive: true });
  const folder = mkdtempSync(join(values.folder, 'scale-'));
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const world = new ScaleWorld(exchanges);
  const clock = new Clock(exchanges);
  const disk = { bytes: 0, bytesMax: 0 };
  const poll = setInterval(() => {
    disk.bytesMax = Math.max(disk.bytesMax, sizeOf(folder));
  }, sayEveryMs);
  let [lineBytes, making] = [0, 0];
  const open: NonNullable<AuditOptions['open']> = async function* (path, _report, onBytes) {
    let began = threadMicroseconds();
    for (const chunk of path === logPath ? world.chunks() : world.accountChunks()) {
      making += threadMicroseconds() - began;
      if (path === logPath) lineBytes += chunk.length;
      onBytes(chunk.length);
      yield chunk;
      began = threadMicroseconds();
    }
  };
  try {
    const report = await audit({
      data: { folder, ...(values.memory === '' ? {} : { memoryBytesMax: Number(values.memory) }) },
      version: 'bench',
      open,
      paths: [logPath],
      accountPaths: [accountsPath],
      format: undefined,
      accountField: undefined,
      keepsText: true,
      workers: 2,
      recordBytesMax: undefined,
      nowMs: scaleWorldEndMs,
      stop: stop.signal,
      clockMs: () => performance.now(),
      onRead: (progress) => clock.read(progress.exchanges),
      onStep: (step) => {
        if (disk.bytes === 0) disk.bytes = sizeOf(folder);
        clock.step(step);
      },
      onAttributions: undefined,
    });
    clock.step('');
    if (values.report !== '') writeFileSync(values.report, JSON.stringify(report, undefined, 1));
    const steps = clock.seconds();
    const per = (names: readonly string[]): number =>
      (names.reduce((sum, name) => sum + (steps[name] ?? 0), 0) * 1e6) / world.made;
    const linked = [
      'collapsing declared affiliates',
      'counting shared phrases',
      'finding families',
      'following answers and conversations',
    ];
    return {
      exchanges: world.made,
      accounts: report.totals.accounts,
      bytesPerLine: lineBytes / world.made,
      seconds: clock.wallSeconds(),
      making: making / world.made,
      reading: per(['reading']) - making / world.made,
      linking: per(linked),
      judging: per(Object.keys(steps).filter((name) => name !== 'reading' && !linked.includes(name))),
      steps,
      storeBytes: disk.bytes,
      storeBytesMax: Math.max(disk.bytes, disk.bytesMax),
      ...foundIn(report, world),
      isPartial: report.partial === true,
    };
  } finally {
    clearInterval(poll);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** CPU time of this thread, µs: the system counts it exactly when a thread is interrupted, else to a tick. */
function threadMicroseconds(): number {
  return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1_000;
}

/** The campaign that names most of the accounts that took part. */
function foundIn(
  report: AuditReport,
  world: ScaleWorld,
): Pick<Row, 'verdict' | 'campaigns' | 'named' | 'innocent'> {
  const members = new Set(
    Array.from({ length: world.campaignAccounts }, (_, index) => nameOf(world.others + index)),
  );
  const counted = report.campaigns.map((campaign) => {
    const own = campaign.accounts.filter((one) => members.has(one.account)).length;
    return { verdict: campaign.verdict, own, others: campaign.accounts.length - own };
  });
  const [best] = counted.sort((one, other) => other.own - one.own);
  return {
    verdict: best === undefined || best.own === 0 ? 'not found' : best.verdict,
    campaigns: report.campaigns.length,
    named: (best?.own ?? 0) / members.size,
    innocent: best?.others ?? 0,
  };
}

/** CPU time of all threads by step, and a word now and then on how far it is. */
class Clock {
  readonly #exchanges: number;
  readonly #spent = new Map<string, number>();
  readonly #started = performance.now();
  #step = 'reading';
  #used = process.cpuUsage();
  #saidMs = performance.now();

  constructor(exchanges: number) {
    this.#exchanges = exchanges;
  }

  read(done: number): void {
    const now = performance.now();
    if (now - this.#saidMs < sayEveryMs) return;
    this.#saidMs = now;
    const seconds = (now - this.#started) / 1_000;
    const left = (seconds * (this.#exchanges - done)) / Math.max(1, done);
    this.#say(
      `read ${done.toLocaleString('en')} of ${this.#exchanges.toLocaleString('en')}, ${left.toFixed(0)} s of reading left`,
    );
  }

  step(name: string): void {
    const used = process.cpuUsage(this.#used);
    this.#used = process.cpuUsage();
    const seconds = (used.user + used.system) / 1e6;
    this.#spent.set(this.#step, (this.#spent.get(this.#step) ?? 0) + seconds);
    if (this.#step !== name && name !== '') this.#say(name);
    this.#step = name;
  }

  seconds(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#spent);
  }

  wallSeconds(): number {
    return (performance.now() - this.#started) / 1_000;
  }

  #say(text: string): void {
    const resident = process.memoryUsage.rss() / 1e6;
    console.error(`${this.wallSeconds().toFixed(0)} s: ${text}; ${resident.toFixed(0)} MB resident`);
  }
}

/** Bytes of all files below a folder; files that vanish meanwhile do not count. */
function sizeOf(folder: string): number {
  let bytes = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    try {
      // Parts are linked into place: an inode counts where it is a file.
      if (entry.isDirectory()) bytes += sizeOf(path);
      else if (entry.isFile()) bytes += statSync(path).size;
    } catch {
      // It was merged away.
    }
  }
  return bytes;
}

// Below the class that it needs.
if (values.inside) console.log(JSON.stringify(await runOne(Number(values.exchanges))));
else await runAll(values.exchanges.split(',').map(Number));
