// The manual pages of stillwatch serve and of stillwatch check-config.

import { withHelp } from './command.ts';
import type { CommandManual } from './manual.ts';

const verbose = {
  flags: ['--verbose'],
  value: undefined,
  description: 'Print the cause and the stack of a fault.',
};

export const serveManual: CommandManual = {
  name: 'stillwatch serve',
  synopsis: ['CONFIG', '--demo [--folder DIR] [--seconds N]'],
  description: [
    'be the gateway in front of an LLM API: official SDKs point at it unchanged.',
    'Starts workers that answer and an engine that judges, under one supervisor. Whatever crashes is started again. SIGHUP reads the configuration again without dropping a stream; SIGTERM or an interrupt takes no more requests, lets answers under way end (for a minute unless configured), and ends.',
    'With --demo it needs no configuration: it starts a model provider on this machine, sends it the traffic of a simulated world through the gateway, and says what was decided.',
  ],
  options: withHelp([
    { flags: ['--demo'], value: undefined, description: 'Try it out: local provider, simulated traffic.' },
    {
      flags: ['--folder'],
      value: 'DIR',
      description: '--demo: where its configuration and its state go; stillwatch-demo if not given.',
    },
    { flags: ['--seed'], value: 'N', description: '--demo: another world; 1 if not given.' },
    {
      flags: ['--port'],
      value: 'N',
      description: '--demo: where the gateway listens; 8080 if not given, 0 for any.',
    },
    {
      flags: ['--seconds'],
      value: 'N',
      description: '--demo: end after so many seconds; runs on if not given.',
    },
    verbose,
  ]),
  examples: [
    {
      command: 'stillwatch serve stillwatch.yaml',
      what: 'Serve by a configuration; stillwatch.example.yaml is its manual.',
    },
    { command: 'stillwatch serve --demo', what: 'See decisions within a minute.' },
  ],
  exit: [
    { status: 0, meaning: 'ended as it was told to' },
    { status: 2, meaning: 'unusable arguments or configuration' },
  ],
  seeAlso: [
    'docs/guard.md',
    'docs/operation.md',
    'stillwatch decisions --help',
    'stillwatch check-config --help',
    'stillwatch keys --help',
  ],
};

export const checkConfigManual: CommandManual = {
  name: 'stillwatch check-config',
  synopsis: ['CONFIG'],
  description: [
    'list everything that is wrong with a configuration, and how to mend it.',
    'Reads the file as serve does, with its secrets and its rules, and starts nothing. Values are not printed.',
  ],
  options: withHelp([verbose]),
  examples: [
    {
      command: 'stillwatch check-config stillwatch.yaml',
      what: 'Look before you serve, or before a reload.',
    },
  ],
  exit: [
    { status: 0, meaning: 'nothing is wrong' },
    { status: 2, meaning: 'problems were found, or the file cannot be read' },
  ],
  seeAlso: ['stillwatch.example.yaml', 'docs/rules.md', 'stillwatch serve --help'],
};
