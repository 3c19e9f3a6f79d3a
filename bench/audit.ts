// What an audit costs, from JSON Lines on disk to the written report, at growing sizes: exchanges per second,
// CPU time per exchange and peak resident memory of the whole process, and whether the cost stays flat. Each
// size is a world of its own, written by the simulator; its median size of a line is printed, because the
// cost follows bytes. Runs the command line as users do, as a child process, and reads /proc for what it used.
//
//   npm run bench -- audit [--sizes 100000,1000000] [--runs 3] [--folder DIR]

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100000,300000,1000000' },
    runs: { type: 'string', default: '3' },
    folder: { type: 'string', default: join(tmpdir(), 'stillwatch-bench') },
  },
});

const root = fileURLToPath(new URL('../..', import.meta.url));
const clockTicksPerSecond = 100;

interface Used {
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  readonly peakBytes: number;
}

async function worldOf(exchanges: number): Promise<string> {
  const folder = join(values.folder, `world-${exchanges}`);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, 'world.truth.json'))) {
    console.log(`writing a world of ${exchanges.toLocaleString('en')} exchanges to ${folder} …`);
    const args = [
      '--out',
      folder,
      '--seed',
      '5',
      '--preset',
      'L1',
      '--campaign-accounts',
      '200',
      '--exchanges',
      String(exchanges),
    ];
    await finished([join(root, 'dist/src/sim/write-world.js'), ...args]);
  }
  return folder;
}

/** Runs Node on `args` and follows its resource use until it ends. */
function finished(args: readonly string[]): Promise<Used> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    let [cpuSeconds, peakBytes] = [0, 0];
    const poll = setInterval(() => {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
        peakBytes = Math.max(peakBytes, Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024);
        const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
        cpuSeconds = (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / clockTicksPerSecond;
      } catch {
        // It has just ended; the last reading stands.
      }
    }, 50);
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(poll);
      const used = { wallSeconds: (performance.now() - started) / 1_000, cpuSeconds, peakBytes };
      if (code === 0) resolve(used);
      else reject(new Error(`${args[0] ?? ''} ended with ${code}`));
    });
  });
}

function median(list: readonly number[]): number {
  const sorted = [...list].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

const runs = Number(values.runs);
let first: number | undefined;
console.log('exchanges | bytes/line | exchanges/s | CPU µs/exchange | ratio to first | peak RSS MB | wall s');
for (const exchanges of values.sizes.split(',').map(Number)) {
  const folder = await worldOf(exchanges);
  const log = join(folder, 'world.exchanges.jsonl');
  const used: Used[] = [];
  for (let run = 0; run < runs; run += 1) {
    const out = ['--out', join(folder, 'report.json'), '--quiet'];
    used.push(
      await finished([
        join(root, 'bin/stillwatch'),
        'audit',
        log,
        '--accounts',
        join(folder, 'world.accounts.jsonl'),
        ...out,
      ]),
    );
  }
  const report: unknown = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
  const totals = typeof report === 'object' && report !== null && 'totals' in report ? report.totals : {};
  const count =
    typeof totals === 'object' && totals !== null && 'exchanges' in totals ? Number(totals.exchanges) : 0;
  const cpu = (median(used.map((one) => one.cpuSeconds)) * 1e6) / count;
  first ??= cpu;
  const wall = median(used.map((one) => one.wallSeconds));
  const cells = [
    count.toLocaleString('en'),
    Math.round(statSync(log).size / count),
    Math.round(count / wall).toLocaleString('en'),
    cpu.toFixed(1),
    (cpu / first).toFixed(2),
    Math.round(Math.max(...used.map((one) => one.peakBytes)) / 1e6),
    wall.toFixed(1),
  ];
  console.log(cells.join(' | '));
}
