// The manual page of stillwatch decisions.

import { withHelp } from './command.ts';
import type { CommandManual } from './manual.ts';

export const decisionsManual: CommandManual = {
  name: 'stillwatch decisions',
  synopsis: [
    'STATE [--rule NAME] [--account NAME] [--mode shadow|enforce] [--since WHEN] [--limit N] [--json]',
    'STATE --id DECISION [--json]',
  ],
  description: [
    'what rules did, or in shadow mode would have done, and to whom.',
    'STATE is the folder of state of a gateway, which may be running, or a folder with files of decisions; in a fleet, on the machine that runs the engine. The engine writes a decision there when it reads the spool, some engine.every after the request.',
    'Told are, for each rule, mode and action: requests, accounts and units (accounts with a declared affiliation count as one), first and last time, and the accounts most affected. Of rules in force only the one that decided is kept; of rules in shadow mode all that held. With --id, everything that is kept of one decision: its link to appeal has the id.',
    'A crash of the engine may repeat lines; repeated ids are dropped. Lines that are no decision are named on standard error. What is told has names of accounts.',
  ],
  options: withHelp([
    {
      flags: ['--id'],
      value: 'DECISION',
      description: 'One decision, such as dec_…; goes with --json only.',
    },
    {
      flags: ['--rule'],
      value: 'NAME',
      description: 'Decisions in which this rule held, or could not be evaluated.',
    },
    { flags: ['--account'], value: 'NAME', description: 'Decisions about this account.' },
    {
      flags: ['--mode'],
      value: 'MODE',
      description:
        'shadow: rules that would have done something; enforce: rules that did. With --rule, that rule in that mode.',
    },
    {
      flags: ['--since'],
      value: 'WHEN',
      description: 'From then on: a time before now (30m, 24h, 7d) or a date (2027-01-31, UTC).',
    },
    {
      flags: ['--limit'],
      value: 'N',
      description:
        'At most 10,000. Of each rule so many accounts, 10 if not given; with --json so many lines, the latest, all if not given.',
    },
    {
      flags: ['--json'],
      value: undefined,
      description: 'Print the decisions themselves, one JSON object a line, oldest day first.',
    },
    { flags: ['--verbose'], value: undefined, description: 'Print the cause and the stack of a fault.' },
  ]),
  examples: [
    {
      command: 'stillwatch decisions stillwatch-state --mode shadow --since 7d',
      what: 'Whom would the rules in shadow mode have met this week?',
    },
    {
      command: 'stillwatch decisions stillwatch-state --id dec_01jq3v9x2k',
      what: 'A customer appeals.',
    },
    {
      command: 'stillwatch decisions stillwatch-state --account acme --limit 20 --json',
      what: 'What was decided last about one account.',
    },
  ],
  exit: [
    { status: 0, meaning: 'told, also when no decision matches' },
    { status: 1, meaning: 'there is no decision with that id' },
    { status: 2, meaning: 'unusable arguments or input' },
    { status: 3, meaning: 'interrupted; what was read until then was told' },
  ],
  seeAlso: ['docs/guard.md', 'docs/rules.md', 'stillwatch serve --help'],
};
