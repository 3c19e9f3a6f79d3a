// stillwatch --help: what there is, in the order in which one needs it.

import type { Command } from './command.ts';
import type { CommandManual } from './manual.ts';

export function overview(commands: Readonly<Record<string, Command>>): CommandManual {
  return {
    name: 'stillwatch',
    synopsis: ['COMMAND [OPTIONS]', 'COMMAND --help'],
    description: [
      'find out whether somebody is distilling your model.',
      'Stillwatch reads the request logs of an LLM API and reports campaigns: accounts that act as one, without a declared reason, and draw a training set.',
    ],
    options: [
      ...Object.entries(commands).map(([name, command]) => ({
        flags: [name],
        value: undefined,
        description: command.manual.description[0] ?? '',
      })),
      { flags: ['-V', '--version'], value: undefined, description: 'Print the version.' },
    ],
    examples: [
      { command: 'stillwatch tour', what: 'See it work on a sample world that it makes itself.' },
      {
        command: 'stillwatch audit logs.jsonl --accounts accounts.jsonl --html report.html',
        what: 'Audit your own logs.',
      },
    ],
    exit: [],
    seeAlso: ['README.md', 'CONCEPTS.md'],
  };
}
