// stillwatch formats: which logs can be read.

import { formats } from '../wire/formats.ts';
import { withHelp, type Command } from './command.ts';

export const formatsCommand: Command = {
  manual: {
    name: 'stillwatch formats',
    synopsis: [''],
    description: [
      'list the log formats that audit reads.',
      'Formats are recognised from the first records of a file; --format of stillwatch audit takes the names in the first column.',
    ],
    options: withHelp([]),
    examples: [{ command: 'stillwatch formats', what: 'List them.' }],
    exit: [
      { status: 0, meaning: 'the formats were listed' },
      { status: 2, meaning: 'unusable arguments' },
    ],
    seeAlso: ['docs/inputs/'],
  },
  run: (_, terminal) => {
    const width = Math.max(...formats.map((format) => format.name.length));
    for (const format of formats) terminal.out.write(`${format.name.padEnd(width)}  ${format.title}\n`);
    return Promise.resolve(0);
  },
};
