// What a world costs to write: exchanges and megabytes a second, CPU time of an exchange, and peak resident memory,
// by size and by option. Runs the command as users do, as a child process that writes to a real disk. CPU time
// counts all threads: compression and writing have their own.
//
//   npm run bench -- simulate [--sizes 50000,150000] [--runs 3] [--folder DIR] [--prompts DIR]

import { readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { program } from './support/bench-world.ts';
import { runMeasured, type Used } from './support/measured-process.ts';
import { median } from './support/median.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '50000,150000' },
    runs: { type: 'string', default: '3' },
    folder: { type: 'string', default: join(tmpdir(), 'stillwatch-bench-simulate') },
    prompts: { type: 'string' },
  },
});

interface Written extends Used {
  readonly exchanges: number;
  readonly diskBytes: number;
}

async function simulate(args: readonly string[]): Promise<Written> {
  const used = await runMeasured([program, 'simulate', '--out', values.folder, ...args]);
  const exchanges = Number(/^[\d,]+/.exec(used.said)?.[0].replaceAll(',', ''));
  const log = readdirSync(values.folder).find((name) => name.includes('.exchanges.')) ?? '';
  return { ...used, exchanges, diskBytes: statSync(join(values.folder, log)).size };
}

const kinds: readonly (readonly [string, readonly string[]])[] = [
  ['sample', ['--preset', 'sample']],
  ['innocents', ['--preset', 'innocents']],
  ['L5', ['--preset', 'L5']],
  ['mostly campaign', ['--campaign', 'L6:share=1', '--background', '0.5']],
  ['sample, gzip', ['--preset', 'sample', '--gzip']],
  ...(values.prompts === undefined ? [] : [['sample, prompts', ['--prompts', values.prompts]] as const]),
];

console.log('world | exchanges | exchanges/s | MB/s on disk | CPU µs/exchange | peak RSS MB | seconds');
for (const size of values.sizes.split(',')) {
  for (const [name, args] of kinds) {
    const used: Written[] = [];
    for (let run = 0; run < Number(values.runs); run += 1)
      used.push(await simulate([...args, '--exchanges', size]));
    const exchanges = used[0]?.exchanges ?? 0;
    const wall = median(used.map((one) => one.wallSeconds));
    const cells = [
      name,
      exchanges.toLocaleString('en'),
      Math.round(exchanges / wall).toLocaleString('en'),
      ((used[0]?.diskBytes ?? 0) / wall / 1e6).toFixed(0),
      ((median(used.map((one) => one.cpuSeconds)) * 1e6) / exchanges).toFixed(1),
      Math.round(Math.max(...used.map((one) => one.peakBytes)) / 1e6),
      wall.toFixed(1),
    ];
    console.log(cells.join(' | '));
  }
}
rmSync(values.folder, { recursive: true, force: true });
