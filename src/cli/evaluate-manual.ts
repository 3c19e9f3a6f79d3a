// The manual page of stillwatch evaluate.

import { baselines } from '../evaluation/baselines/baselines.ts';
import { metricNames } from '../evaluation/thresholds.ts';
import { withHelp } from './command.ts';
import type { CommandManual } from './manual.ts';

export const evaluateManual: CommandManual = {
  name: 'stillwatch evaluate',
  synopsis: [
    'WORLD... [--json FILE] [--out DIR] [--ablate] [--reorder] [--pivots] [--baselines NAMES] [--fail-under METRIC=VALUE]',
    'WORLD --report report.json [--attributions FILE.jsonl]',
  ],
  description: [
    'score a detector against worlds whose truth is known.',
    'WORLD is a folder with a log (*.exchanges.jsonl), an account file (*.accounts.jsonl) and the truth (*.truth.json, *.truth.jsonl), as stillwatch simulate writes it. Each world is audited here and the result is scored; with --report, a report written elsewhere is scored instead, by any detector that writes its form.',
    'What went wrong is shown first: campaigns missed, and innocents accused, by kind, with exact binomial bounds. Every figure is defined in docs/evaluating.md; what cannot be measured is said, not shown as 0.',
    'An interrupt (Ctrl-C) keeps the scores that are there, writes them, and exits with 3.',
  ],
  options: withHelp([
    {
      flags: ['--report'],
      value: 'FILE',
      description: 'Score this audit report instead of running the audit. Takes exactly one world.',
    },
    {
      flags: ['--attributions'],
      value: 'FILE',
      description:
        'The report’s attributions, one JSON line an exchange; without it exchanges are not scored.',
    },
    {
      flags: ['--ablate'],
      value: undefined,
      description:
        'Judge each world again without infrastructure and payment, without the account file, and without each signal. The log is read once.',
    },
    {
      flags: ['--reorder'],
      value: undefined,
      description: 'Audit a shuffled copy as well, and say what changes.',
    },
    {
      flags: ['--pivots'],
      value: undefined,
      description:
        'Where a campaign moves to another model: audit the log cut 10 minutes to 24 hours later, and say when it is found again. Up to six audits a campaign.',
    },
    {
      flags: ['--baselines'],
      value: 'NAMES',
      description: `Run these detectors from the literature beside ours, separated by commas, or all${baselines.length === 0 ? '' : `: ${baselines.map((one) => one.name).join(', ')}`}.`,
    },
    {
      flags: ['--json'],
      value: 'FILE',
      description:
        'Write all scores and their summary as one JSON document; - prints it instead of the tables.',
    },
    {
      flags: ['-o', '--out'],
      value: 'DIR',
      description: 'Write the scores of each run into this folder as it finishes.',
    },
    {
      flags: ['--fail-under'],
      value: 'METRIC=VALUE',
      description: `Exit with 1 when the figure over all worlds is below the value or cannot be measured; may be given more than once. METRIC is ${metricNames.join(', ')}.`,
    },
    { flags: ['--workers'], value: 'N', description: 'Threads that parse and fingerprint; 2 if not given.' },
    {
      flags: ['--memory'],
      value: 'MB',
      description: 'Bound on the database engine’s memory; 2000 if not given.',
    },
    { flags: ['-q', '--quiet'], value: undefined, description: 'No progress line.' },
    { flags: ['--verbose'], value: undefined, description: 'Print the cause and the stack of a fault.' },
  ]),
  examples: [
    {
      command: 'stillwatch evaluate worlds/* --json scores.json',
      what: 'Audit every world of a folder and score the findings.',
    },
    {
      command: 'stillwatch evaluate my-world --report mine.json --attributions mine.jsonl',
      what: 'Score your own detector.',
    },
    {
      command: 'stillwatch evaluate my-world --ablate --baselines all',
      what: 'See what each kind of evidence carries, and what other methods find.',
    },
    {
      command: 'stillwatch evaluate worlds/* --fail-under recall=0.9 --fail-under innocents-spared=0.9999',
      what: 'In a pipeline.',
    },
  ],
  exit: [
    { status: 0, meaning: 'scored' },
    { status: 1, meaning: 'with --fail-under: a figure is below its value' },
    { status: 2, meaning: 'unusable arguments or input' },
    { status: 3, meaning: 'stopped early; the scores that are there are written' },
    { status: 70, meaning: 'a mistake of our own, or an installation that is broken' },
  ],
  seeAlso: ['docs/evaluating.md (every figure, and the form of the files)', 'docs/report.md (the report)'],
};
