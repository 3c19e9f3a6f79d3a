// The manual page of stillwatch registry.

import { withHelp } from './command.ts';
import type { CommandManual } from './manual.ts';

export const registryManual: CommandManual = {
  name: 'stillwatch registry',
  synopsis: [
    'learn --data DIR [--out FILE.templates.jsonl]',
    'import FILE.templates.jsonl... --data DIR [--source NAME] [--trust SHARE]',
    'list --data DIR',
  ],
  description: [
    'know which texts are public, so that sharing them binds nobody.',
    'Benchmarks, judge prompts, open-source agents and prompt libraries make strangers look alike. learn finds such texts in the history that --data holds: many unrelated customers of every kind sent them, whenever they came, and nothing else ties them. It replaces what was learned before. import enters what others list; list prints what is known.',
    'A public text no longer binds a group, counts little as coordination, and speaks against covertness by name. What a file lists is believed only as far as this provider’s own customers bear it out, and never clears a group alone.',
    'With --out, learn also writes what at least 20 unrelated customers sent, fixed words only. Read the file before you share it: it is text.',
  ],
  options: withHelp([
    {
      flags: ['--data'],
      value: 'DIR',
      description: 'The folder that audits were kept in with the same option.',
    },
    {
      flags: ['-o', '--out'],
      value: 'FILE',
      description: 'learn: write the shareable templates; - prints them.',
    },
    {
      flags: ['--source'],
      value: 'NAME',
      description:
        'import: who says so; the name of the file if not given. A later import of the same source replaces entries of the same name.',
    },
    {
      flags: ['--trust'],
      value: 'SHARE',
      description:
        'import: which share of the source’s entries you take to be what they say, 0 to 0.9; 0.5 if not given. It adds ln(1 / (1 - trust)) nats and no more.',
    },
    { flags: ['--verbose'], value: undefined, description: 'Print the cause and the stack of a fault.' },
  ]),
  examples: [
    {
      command: 'stillwatch registry learn --data ./stillwatch-data --out ours.templates.jsonl',
      what: 'Learn from the history, and write what may be shared.',
    },
    {
      command:
        'stillwatch registry import theirs.templates.jsonl --data ./stillwatch-data --source neighbour --trust 0.7',
      what: 'Enter what another provider lists.',
    },
  ],
  exit: [
    { status: 0, meaning: 'done' },
    { status: 2, meaning: 'unusable arguments or input' },
  ],
  seeAlso: ['docs/registry.md', 'stillwatch audit --help'],
};
