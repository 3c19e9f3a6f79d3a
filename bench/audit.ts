// What an audit costs, from JSON Lines on disk to the written report, at growing sizes: exchanges per second,
// CPU time per exchange and peak resident memory of the whole process, and whether the cost stays flat. Each
// size is a world of its own, written by the simulator; its median size of a line is printed, because the
// cost follows bytes. Runs the command line as users do, as a child process, and reads /proc for what it used.
//
//   npm run bench -- audit [--sizes 100000,1000000] [--runs 3] [--folder DIR]

import { readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchWorld, program } from './support/bench-world.ts';
import { runMeasured, type Used } from './support/measured-process.ts';
import { median } from './support/median.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100000,300000,1000000' },
    runs: { type: 'string', default: '3' },
    folder: { type: 'string', default: join(tmpdir(), 'stillwatch-bench') },
  },
});

const runs = Number(values.runs);
let first: number | undefined;
console.log('exchanges | bytes/line | exchanges/s | CPU µs/exchange | ratio to first | peak RSS MB | wall s');
for (const exchanges of values.sizes.split(',').map(Number)) {
  const folder = await benchWorld(values.folder, exchanges);
  const log = join(folder, 'world.exchanges.jsonl');
  const used: Used[] = [];
  for (let run = 0; run < runs; run += 1) {
    const out = ['--out', join(folder, 'report.json'), '--quiet'];
    used.push(
      await runMeasured([program, 'audit', log, '--accounts', join(folder, 'world.accounts.jsonl'), ...out]),
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
