// What scoring costs beside the audit: truth, log, report and attributions of one world from disk to the printed
// scores, without any audit. The world and its report are made once and kept in the folder. Runs the command
// line as users do, as a child process, and asks the system what it used.
//
//   npm run bench -- evaluate [--exchanges 1000000] [--runs 3] [--folder DIR]

import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { program } from './support/bench-world.ts';
import { runMeasured, type Used } from './support/measured-process.ts';
import { median } from './support/median.ts';

const { values } = parseArgs({
  options: {
    exchanges: { type: 'string', default: '1000000' },
    runs: { type: 'string', default: '3' },
    folder: { type: 'string', default: join(tmpdir(), 'stillwatch-bench') },
  },
});

const world = join(values.folder, `evaluate-${values.exchanges}`);
const [report, attributions] = [join(world, 'report.json'), join(world, 'attributions.jsonl')];
mkdirSync(world, { recursive: true });

if (!existsSync(join(world, 'world.truth.json'))) {
  console.log(`writing a world of ${values.exchanges} exchanges to ${world} …`);
  await runMeasured([
    program,
    'simulate',
    '--quiet',
    '--out',
    world,
    '--seed',
    '3',
    '--preset',
    'sample',
    '--exchanges',
    values.exchanges,
  ]);
}
if (!existsSync(report)) {
  console.log('auditing it …');
  const given = ['--accounts', join(world, 'world.accounts.jsonl')];
  const written = ['--out', report, '--attributions', attributions];
  await runMeasured([
    program,
    'audit',
    join(world, 'world.exchanges.jsonl'),
    ...given,
    ...written,
    '--quiet',
  ]);
}

const score = [program, 'evaluate', world, '--report', report, '--attributions', attributions];

const used: Used[] = [];
for (let run = 0; run < Number(values.runs); run += 1) used.push(await runMeasured(score));
const gigabytes = statSync(join(world, 'world.exchanges.jsonl')).size / 1e9;
const labelled = readFileSync(join(world, 'world.truth.jsonl'), 'utf8').split('\n').length - 1;
console.log('| exchanges | of campaigns | log GB | seconds | CPU seconds | peak resident MB |');
console.log(
  `| ${values.exchanges} | ${labelled} | ${gigabytes.toFixed(1)} | ${median(used.map((one) => one.wallSeconds)).toFixed(1)} | ${median(used.map((one) => one.cpuSeconds)).toFixed(1)} | ${(Math.max(...used.map((one) => one.peakBytes)) / 1e6).toFixed(0)} |`,
);
