// The manual page of stillwatch audit.

import { formats } from '../wire/formats.ts';
import { withHelp } from './command.ts';
import type { CommandManual } from './manual.ts';

export const auditManual: CommandManual = {
  name: 'stillwatch audit',
  synopsis: [
    'LOG... [--accounts FILE] [--out report.json] [--html report.html] [--attributions FILE.jsonl]',
    '- [--format NAME]',
  ],
  description: [
    'read request logs of an LLM API and report campaigns that covertly draw a training set from it.',
    'LOG is a file, a folder, a pattern in quotes, or - for standard input; plain, gzip or zstd. The format of each file is recognised by itself. Files are only read: nothing is changed, and nothing leaves this machine.',
    'Accounts with a declared affiliation (same organisation, reseller, registered application, class) are counted once. What remains dependent is judged on three axes: coordination, covertness and extractiveness. The verdict is act when a campaign is nine times in ten what such a group turns out to be, none of the three is spoken against, five customers or more take part, and what is asked for is itself what a trainer wants (or, of twenty customers or more, one queue dealt out in the dark); review when coordination is likely and two axes are high or a campaign is as likely as one in three; watch when only coordination is high. Weights of evidence are natural-log likelihood ratios (nats): +2.3 makes a campaign ten times as likely.',
    'An interrupt (Ctrl-C) ends the audit after the step under way, writes what was found so far marked as partial, and exits with 3.',
  ],
  options: withHelp([
    {
      flags: ['--accounts'],
      value: 'FILE',
      description:
        'Account file: who declared which organisation, parent, application or class. May be given more than once. Without it a class looks like a crowd of strangers, and the report says so.',
    },
    {
      flags: ['-o', '--out'],
      value: 'FILE',
      description: 'Write the report as JSON; - prints it instead of the readable report.',
    },
    { flags: ['--html'], value: 'FILE', description: 'Write the report as one self-contained HTML page.' },
    {
      flags: ['--attributions'],
      value: 'FILE',
      description:
        'Write one JSON line for each exchange attributed to a campaign with verdict act or review.',
    },
    {
      flags: ['--templates'],
      value: 'FILE',
      description:
        'List of public templates (*.templates.jsonl) for this audit, trusted by half; may be given more than once. With --data it stays known. See stillwatch registry.',
    },
    {
      flags: ['--format'],
      value: 'NAME',
      description: `Format of the logs, when recognition is wrong: ${formats.map((format) => format.name).join(', ')}.`,
    },
    {
      flags: ['--account-field'],
      value: 'PATH',
      description:
        'Where in each record the account stands, e.g. metadata.tenant, when it is not the format’s own field.',
    },
    {
      flags: ['--data'],
      value: 'DIR',
      description:
        'Keep the database in this folder, so that the next audit adds to it. Without it a temporary folder is used and removed.',
    },
    {
      flags: ['--store'],
      value: 'URL',
      description:
        'Use a ClickHouse server instead of the embedded engine, e.g. http://user:password@localhost:8123. Not together with --data.',
    },
    {
      flags: ['--database'],
      value: 'NAME',
      description:
        'Database on that server; stillwatch if not given. It is kept, and the next audit with this name adds to it. Two audits must not share one database at the same time: each makes the tables that it works with anew, also under the hands of the other.',
    },
    {
      flags: ['--no-text'],
      value: undefined,
      description: 'Keep and report no text of prompts at all: templates are then counted, not shown.',
    },
    {
      flags: ['--fail-on'],
      value: 'VERDICT',
      description:
        'Exit with 1 when a campaign has this verdict or a stronger one (act, review, watch); for pipelines.',
    },
    { flags: ['--workers'], value: 'N', description: 'Threads that parse and fingerprint; 2 if not given.' },
    {
      flags: ['--memory'],
      value: 'MB',
      description: 'Bound on the database engine’s memory; 2000 if not given.',
    },
    {
      flags: ['--record-bytes'],
      value: 'N',
      description:
        'Longest record that is read, in bytes; longer ones are counted and left out. 33554432 (32 MiB) if not given.',
    },
    { flags: ['-q', '--quiet'], value: undefined, description: 'No progress line.' },
    { flags: ['--verbose'], value: undefined, description: 'Print the cause and the stack of a fault.' },
  ]),
  examples: [
    {
      command: 'stillwatch audit logs.jsonl --accounts accounts.jsonl --html report.html',
      what: 'Audit a log with its account file and look at the result in a browser.',
    },
    {
      command: 'stillwatch audit "logs/**/*.jsonl.gz" --data ./stillwatch-data',
      what: 'Audit a folder of compressed logs, and keep the database for tomorrow’s logs.',
    },
    {
      command: 'zcat spend-logs.json.gz | stillwatch audit - --format litellm-spend-logs --out report.json',
      what: 'Audit an export on standard input.',
    },
    {
      command: 'stillwatch audit today.jsonl --data ./stillwatch-data --fail-on act --quiet',
      what: 'In a nightly job: fail when there is a campaign to act on.',
    },
  ],
  exit: [
    { status: 0, meaning: 'the audit ran, whatever it found' },
    { status: 1, meaning: 'with --fail-on: it found what was asked for' },
    { status: 2, meaning: 'unusable arguments or input' },
    { status: 3, meaning: 'stopped early; what was found so far is written and marked as partial' },
    { status: 70, meaning: 'a mistake of our own, or an installation that is broken' },
  ],
  seeAlso: [
    'docs/inputs/ (log formats)',
    'docs/report.md (the report)',
    'docs/faults.md (every fault and its cure)',
  ],
};
