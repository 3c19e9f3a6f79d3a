// The manual page of stillwatch wargame.

import { strategies } from '../evaluation/wargame/strategies.ts';
import { levels } from '../sim/attackers/traits.ts';
import { withHelp } from './command.ts';
import type { CommandManual } from './manual.ts';

export const wargameDefaults = {
  days: 30,
  exchangesPerDay: 300,
  innocentsPerDay: 1_500,
  accounts: 40,
  budget: 2_000,
  intervalHours: 12,
  reviewHours: 24,
  appealShare: 0.8,
  appealHours: 48,
} as const;

const defaults = wargameDefaults;

export const wargameManual: CommandManual = {
  name: 'stillwatch wargame',
  synopsis: ['[--level L] [--strategy NAME] [--budget DOLLARS] [--seeds N] [--out DIR] [--svg FILE]'],
  description: [
    'play an attacker with a budget against the engine, and say what a harvested exchange costs him.',
    'A simulated attacker harvests a simulated model API among simulated innocents for some weeks of virtual time. He buys accounts, notices which of them are refused, changes how he works and buys again until the money is gone. Every few virtual hours the real engine reads what was logged since, runs a cycle over everything and has the accounts of campaigns suspended.',
    'The same game is played without a defence. The cost inflation factor is the cost of an exchange that the attacker got with the defence over that without. docs/wargame.md says what is assumed and what the figures cannot tell.',
    'An interrupt (Ctrl-C) ends the game after the cycle under way, shows and writes what was played so far marked as partial, and exits with 3.',
  ],
  options: withHelp([
    {
      flags: ['--level'],
      value: 'LEVEL',
      description: `What the attacker can do: ${levels.join(', ')}, perhaps with variants of stillwatch simulate --list, as in L5+no-hand-off; L4 if not given.`,
    },
    {
      flags: ['--strategy'],
      value: 'NAME',
      description: `What he does about bans: ${strategies.join(', ')}; adaptive if not given.`,
    },
    { flags: ['--days'], value: 'N', description: `Virtual days; ${defaults.days} if not given.` },
    {
      flags: ['--exchanges-per-day'],
      value: 'N',
      description: `Exchanges that the attacker would like to harvest a day; ${defaults.exchangesPerDay} if not given.`,
    },
    {
      flags: ['--innocents-per-day'],
      value: 'N',
      description: `Exchanges a day of everybody else; ${defaults.innocentsPerDay} if not given.`,
    },
    {
      flags: ['--accounts'],
      value: 'N',
      description: `The attacker’s accounts at the start; ${defaults.accounts} if not given.`,
    },
    {
      flags: ['--budget'],
      value: 'DOLLARS',
      description: `What he can spend; ${defaults.budget} if not given.`,
    },
    {
      flags: ['--prices'],
      value: 'FILE',
      description: 'JSON file of prices in US dollars; what it leaves out keeps its default.',
    },
    {
      flags: ['--interval'],
      value: 'HOURS',
      description: `Virtual hours between two cycles of the engine; ${defaults.intervalHours} if not given. Each cycle costs seconds.`,
    },
    {
      flags: ['--act-on'],
      value: 'VERDICT',
      description: 'Weakest verdict that leads to suspensions: act or review; act if not given.',
    },
    {
      flags: ['--review-hours'],
      value: 'HOURS',
      description: `With --act-on review: how long a person takes over such a case; ${defaults.reviewHours} if not given.`,
    },
    {
      flags: ['--appeals'],
      value: 'SHARE',
      description: `Part of wrongly suspended customers who appeal and are reinstated, 0 to 1; ${defaults.appealShare} if not given.`,
    },
    {
      flags: ['--appeal-hours'],
      value: 'HOURS',
      description: `How long that takes; ${defaults.appealHours} if not given.`,
    },
    { flags: ['--seed'], value: 'N', description: 'First seed; 1 if not given.' },
    {
      flags: ['--seeds'],
      value: 'N',
      description: 'Games to play, each with the next seed; 1 if not given.',
    },
    {
      flags: ['-o', '--out'],
      value: 'DIR',
      description: 'Folder for wargame.json and wargame.svg; made if it is not there.',
    },
    { flags: ['--svg'], value: 'FILE', description: 'Write the plot over time as SVG.' },
    {
      flags: ['--json'],
      value: 'FILE',
      description: 'Write the result as JSON; - prints it instead of the table.',
    },
    { flags: ['-q', '--quiet'], value: undefined, description: 'No progress line.' },
    { flags: ['--verbose'], value: undefined, description: 'Print the cause and the stack of a fault.' },
  ]),
  examples: [
    { command: 'stillwatch wargame --out wargame', what: 'Play one game and look at the plot.' },
    {
      command: 'stillwatch wargame --level L1 --strategy persist --days 10 --interval 6',
      what: 'A naive attacker who only replaces what is banned, against a quicker defence.',
    },
    {
      command: 'stillwatch wargame --strategy camouflage --prices prices.json --seeds 5',
      what: 'Five seeds with prices of your own: medians and ranges.',
    },
  ],
  exit: [
    { status: 0, meaning: 'played to the end, whoever won' },
    { status: 2, meaning: 'unusable arguments or prices' },
    { status: 3, meaning: 'stopped early; what was played is shown and written, marked as partial' },
  ],
  seeAlso: ['docs/wargame.md', 'stillwatch audit --help'],
};
