// The manual page of stillwatch watch.

import { auditManual } from './audit-manual.ts';
import { withHelp } from './command.ts';
import type { CommandManual, ManualOption } from './manual.ts';

/** Options that mean the same here as in an audit. */
function asInAudit(flag: string): readonly ManualOption[] {
  return auditManual.options.filter((option) => option.flags.includes(flag));
}

export const watchManual: CommandManual = {
  name: 'stillwatch watch',
  synopsis: [
    'LOG... --data DIR [--every SECONDS] [--out report.json] [--events events.jsonl]',
    'LOG... --replay INTERVAL [--data DIR] [--out report.json] [--events events.jsonl]',
  ],
  description: [
    'follow request logs that are being written and report campaigns as they appear.',
    'Each cycle reads what was appended to the logs since the last one, also in new files of the same patterns and in files that were renamed or emptied by log rotation, and judges what the store then holds. How far each file was read is remembered in the store, so that a watch that is started again goes on where it stopped.',
    'A campaign keeps its id from cycle to cycle. With --events each change is one JSON line: campaign.opened, campaign.grew, campaign.verdict_changed, campaign.pivoted, campaign.returned; see docs/watching.md.',
    'With --replay a finished log is fed in steps of its own time and judged after each; times of detection in the final report are then measured, not estimated.',
    'An interrupt (Ctrl-C) ends the watch after the cycle under way.',
  ],
  options: withHelp([
    {
      flags: ['--data'],
      value: 'DIR',
      description:
        'Keep the database in this folder, with how far each log was read. Without a replay, either this or --store has to be given; one folder has one writer at a time.',
    },
    {
      flags: ['--every'],
      value: 'SECONDS',
      description: 'Time from the beginning of one cycle to that of the next; 60 if not given.',
    },
    {
      flags: ['--once'],
      value: undefined,
      description: 'One cycle over what is new, and end; for timers of the system.',
    },
    {
      flags: ['--replay'],
      value: 'INTERVAL',
      description:
        'Feed a finished log in steps of this much of its own time, e.g. 10m, 1h, 1d. Without --data in a temporary store.',
    },
    {
      flags: ['--events'],
      value: 'FILE',
      description: 'Append one JSON line for each change of a campaign.',
    },
    {
      flags: ['-o', '--out'],
      value: 'FILE',
      description:
        'Write the report as JSON after each cycle; the old one is replaced at once, never in part.',
    },
    { flags: ['--html'], value: 'FILE', description: 'The same as one self-contained HTML page.' },
    ...['--accounts', '--format', '--account-field', '--store', '--database', '--no-text'].flatMap(asInAudit),
    ...['--workers', '--memory', '--record-bytes'].flatMap(asInAudit),
    { flags: ['-q', '--quiet'], value: undefined, description: 'No line for each cycle.' },
    { flags: ['--verbose'], value: undefined, description: 'Print the cause and the stack of a fault.' },
  ]),
  examples: [
    {
      command:
        'stillwatch watch "/var/log/gateway/*.jsonl" --data ./stillwatch-data --accounts accounts.jsonl --out report.json --events events.jsonl',
      what: 'Beside a gateway that writes logs.',
    },
    {
      command: 'stillwatch watch march.jsonl.gz --replay 1h --out report.json',
      what: 'How soon would the campaigns of March have been seen?',
    },
  ],
  exit: [
    { status: 0, meaning: 'ended by an interrupt, or the replay is over' },
    { status: 2, meaning: 'unusable arguments or input' },
    { status: 3, meaning: 'a replay was stopped early' },
    { status: 70, meaning: 'a mistake of our own, or an installation that is broken' },
  ],
  seeAlso: ['docs/watching.md', 'docs/report.md (the report)', 'docs/faults.md'],
};
