// The manual page of stillwatch simulate, which is also the list of options that it understands.

import { seedRanges, splits } from '../sim/splits.ts';
import { contentRoles } from '../sim/content.ts';
import { backgroundUsual } from '../sim/presets.ts';
import { campaignKeys } from './simulate-campaign.ts';
import { withHelp } from './command.ts';
import type { CommandManual } from './manual.ts';

export const exchangesUsual = 150_000;

const keys = Object.entries(campaignKeys)
  .map(([key, what]) => `${key} (${what})`)
  .join(', ');
const seeds = splits
  .map((split) => `${split} ${seedRanges[split].first} to ${seedRanges[split].last}`)
  .join(', ');

const options: CommandManual['options'] = [
  {
    flags: ['-o', '--out'],
    value: 'DIR',
    description: 'Folder to write to; made when it is not there. Files of an earlier world are replaced.',
  },
  { flags: ['--seed'], value: 'N', description: 'Another seed, another world; 1 if not given.' },
  {
    flags: ['--exchanges'],
    value: 'N',
    description: `About how many in all; ${exchangesUsual} if neither this nor the sizes of all campaigns are given.`,
  },
  { flags: ['--days'], value: 'N', description: 'Length of the window; 14 if not given.' },
  {
    flags: ['--start'],
    value: 'DATE',
    description: 'First day, such as 2026-03-02, at midnight UTC; that Monday if not given.',
  },
  {
    flags: ['--preset'],
    value: 'NAME',
    description:
      'sample (three campaigns; the default), innocents (none), or a level, L0 to L8, for one campaign of it.',
  },
  {
    flags: ['--campaign'],
    value: 'LEVEL[:KEY=VALUE,...]',
    description: `A campaign, instead of a preset's; may be repeated. Keys: ${keys}.`,
  },
  {
    flags: ['--background'],
    value: 'N',
    description: `Innocent exchanges for each campaign exchange; ${backgroundUsual} if not given.`,
  },
  {
    flags: ['--packs'],
    value: 'SHARE',
    description:
      'Part of the innocents’ exchanges that goes to packs (classes, bots, researchers ...), 0 to 1; 0.4 if not given.',
  },
  {
    flags: ['--without-pack'],
    value: 'NAME',
    description: 'Leave a pack out, by its name or its first part, such as C7; may be repeated.',
  },
  {
    flags: ['--prompts'],
    value: 'DIR',
    description:
      'Real prompts: a folder of NAME.jsonl.gz with {"prompt", "system"?} a line. Each prompt is used once; where prompts end, and without this option, a grammar writes.',
  },
  {
    flags: ['--sets'],
    value: 'ROLE=NAME,NAME',
    description: `Which files serve which role: ${contentRoles.join(', ')}. Nothing after = leaves the role to the grammar. May be repeated.`,
  },
  {
    flags: ['--timings'],
    value: 'CSV',
    description:
      'Rhythms of measured clients: columns hour_of_day_profile (24 numbers between |) and mean_cv, plain or gzip.',
  },
  {
    flags: ['--split'],
    value: splits.join('|'),
    description: `Keep to the seeds, prompts and words of one split. Seeds: ${seeds}; the first if none is given.`,
  },
  {
    flags: ['--gzip'],
    value: undefined,
    description: 'Compress the log; it is then world.exchanges.jsonl.gz.',
  },
  {
    flags: ['--list'],
    value: undefined,
    description: 'Print levels, variants and packs with a line each, and write nothing.',
  },
  { flags: ['-q', '--quiet'], value: undefined, description: 'No progress line and no summary.' },
  { flags: ['--verbose'], value: undefined, description: 'Print the cause and the stack of a fault.' },
];

export const simulateManual: CommandManual = {
  name: 'stillwatch simulate',
  synopsis: ['--out DIR [--seed N] [--exchanges N] [--preset NAME | --campaign LEVEL[:KEY=VALUE,...]]...'],
  description: [
    'write a world of traffic: a log, accounts, and the truth about them.',
    'Innocents and attackers send to one model API over some days. The same options and seed give the same bytes. The log and the accounts are files that stillwatch audit reads; the truth says which accounts and exchanges belong to campaigns, and no detector reads it.',
    'Needs memory for the accounts, not for the exchanges. The first interrupt ends it cleanly: all lines are whole, and the truth fits what was written.',
  ],
  options: withHelp(options),
  examples: [
    { command: 'stillwatch simulate --out world', what: 'The sample world.' },
    {
      command: 'stillwatch simulate --out world --preset L5 --exchanges 1000000 --seed 7',
      what: 'One hydra among a million exchanges.',
    },
    {
      command:
        'stillwatch simulate --out world --campaign L5:accounts=300,exchanges=20000,share=0.2,variant=no-provenance,from-day=4 --campaign L1:exchanges=5000',
      what: 'Two campaigns of your own making.',
    },
    {
      command:
        'stillwatch simulate --out world --prompts prompts --sets organic=questions --sets work=tasks --gzip',
      what: 'With prompts of your own.',
    },
  ],
  exit: [
    { status: 0, meaning: 'the world is whole' },
    { status: 2, meaning: 'unusable arguments or input, or the folder cannot be written' },
    { status: 3, meaning: 'stopped early; the files fit one another' },
  ],
  files: [
    { path: 'world.exchanges.jsonl', what: 'the log; with --gzip world.exchanges.jsonl.gz' },
    { path: 'world.accounts.jsonl', what: 'the account file' },
    {
      path: 'world.truth.json',
      what: 'campaigns, what each account is, and the options that make the world again',
    },
    { path: 'world.truth.jsonl', what: 'a line for each campaign exchange: id, campaign, time, value' },
  ],
  seeAlso: ['docs/worlds.md', 'stillwatch audit --help'],
};
