// stillwatch tour: the whole way on a sample world that the program makes itself: write logs, audit them,
// show the report, say what to do with one's own. The logs are ordinary files in the folder afterwards, and
// the audit is the ordinary audit; nothing here is shown that `stillwatch audit` would not have found.

import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { sampleWorld } from '../sim/presets.ts';
import { writeWorld } from '../sim/world-files.ts';
import { renderTerminal } from '../reports/terminal.ts';
import { auditFiles, terminalOptions } from './audit.ts';
import { auditManual } from './audit-manual.ts';
import {
  parse,
  wholeNumber,
  withHelp,
  type Command,
  type ExitStatus,
  type ParsedArguments,
  type Terminal,
} from './command.ts';

const folderDefault = 'stillwatch-report';
/** Large enough for campaigns among crowds, small enough to be over in seconds. */
const exchangesDefault = 40_000;

export const tourCommand: Command = {
  manual: {
    name: 'stillwatch tour',
    synopsis: ['[--folder DIR] [--exchanges N] [--seed N]'],
    description: [
      'make a sample world of traffic, audit it, and show the report.',
      'The world has campaigns among honest crowds that look like them: classes, support bots, benchmark researchers, users of one open-source agent, resellers. Content and people are made up; which accounts belong to campaigns is written to world.truth.json, which the audit does not read.',
    ],
    options: withHelp([
      {
        flags: ['--folder'],
        value: 'DIR',
        description: `Where logs and reports go; ${folderDefault} if not given.`,
      },
      {
        flags: ['--exchanges'],
        value: 'N',
        description: `Size of the world; ${exchangesDefault} if not given.`,
      },
      { flags: ['--seed'], value: 'N', description: 'Another seed, another world; 1 if not given.' },
      { flags: ['-q', '--quiet'], value: undefined, description: 'No progress line.' },
      { flags: ['--verbose'], value: undefined, description: 'Print the cause and the stack of a fault.' },
    ]),
    examples: [
      { command: 'stillwatch tour', what: 'See it work.' },
      { command: 'stillwatch tour --seed 7 --exchanges 200000', what: 'Another, larger world.' },
    ],
    exit: [
      { status: 0, meaning: 'done' },
      { status: 2, meaning: 'unusable arguments' },
      { status: 3, meaning: 'stopped early' },
    ],
    seeAlso: ['stillwatch audit --help'],
  },
  run: runTour,
};

async function runTour(args: ParsedArguments, terminal: Terminal): Promise<ExitStatus> {
  const folder = resolve(args.value('folder') ?? folderDefault);
  const exchanges = wholeNumber(args, 'exchanges') ?? exchangesDefault;
  const shown = args.value('folder') ?? folderDefault;
  await mkdir(folder, { recursive: true });
  terminal.error.write(
    `Making a sample world of about ${exchanges.toLocaleString('en')} exchanges in ${shown}/ …\n`,
  );
  await writeWorld(folder, sampleWorld(wholeNumber(args, 'seed') ?? 1, exchanges));
  const inFolder = (name: string): string => join(folder, name);
  const report = await auditFiles(
    parse(auditManual, [
      inFolder('world.exchanges.jsonl'),
      `--accounts=${inFolder('world.accounts.jsonl')}`,
      `--out=${inFolder('report.json')}`,
      `--html=${inFolder('report.html')}`,
      `--attributions=${inFolder('attributions.jsonl')}`,
      ...(args.has('quiet') ? ['--quiet'] : []),
    ]),
    terminal,
  );
  terminal.out.write(renderTerminal(report, terminalOptions(terminal)));
  terminal.out.write(await nextWith(folder, shown));
  return report.partial === true ? 3 : 0;
}

async function nextWith(folder: string, shown: string): Promise<string> {
  const truth: unknown = JSON.parse(await readFile(join(folder, 'world.truth.json'), 'utf8'));
  const campaigns =
    typeof truth === 'object' && truth !== null && 'campaigns' in truth ? truth.campaigns : [];
  const count = Array.isArray(campaigns) ? campaigns.length : 0;
  return [
    '',
    `The sample world really contains ${count} campaigns (${shown}/world.truth.json says which accounts).`,
    `The same report to look at in a browser: ${shown}/report.html`,
    '',
    'With your own logs:',
    '  bin/stillwatch audit /path/to/logs --accounts accounts.jsonl --html report.html',
    'Logs of LiteLLM, OpenTelemetry, Portkey, Helicone, Bifrost, TensorZero and Envoy AI Gateway are recognised',
    'as they are (docs/inputs/); the account file is worth making: it keeps honest crowds from looking covert.',
    '',
  ].join('\n');
}
