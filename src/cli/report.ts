// stillwatch report: renders a report that was written before, without the log that it came from.

import { readFile } from 'node:fs/promises';
import { Fault } from '../core/fault.ts';
import type { AuditReport } from '../core/report.ts';
import { renderHtml } from '../reports/html.ts';
import { parseReport } from '../reports/json.ts';
import { renderStatement } from '../reports/statement.ts';
import { renderTerminal } from '../reports/terminal.ts';
import { terminalOptions, writeText } from './audit.ts';
import { withHelp, type Command, type ExitStatus, type ParsedArguments, type Terminal } from './command.ts';

export const reportCommand: Command = {
  manual: {
    name: 'stillwatch report',
    synopsis: ['REPORT.json [--html report.html]', 'REPORT.json --statement ACCOUNT'],
    description: [
      'show a report that stillwatch audit wrote as JSON.',
      'Prints the readable report, or writes the HTML page. The log is not needed.',
    ],
    options: withHelp([
      { flags: ['--html'], value: 'FILE', description: 'Write the report as one self-contained HTML page.' },
      {
        flags: ['--statement'],
        value: 'ACCOUNT',
        description:
          'Print the draft of a statement of reasons for this account: its own figures, what can be done, nothing about other customers. What only you know stands in square brackets.',
      },
      { flags: ['--verbose'], value: undefined, description: 'Print the cause and the stack of a fault.' },
    ]),
    examples: [
      { command: 'stillwatch report report.json', what: 'Read it in the terminal.' },
      { command: 'stillwatch report report.json --html report.html', what: 'Make the page.' },
      {
        command: 'stillwatch report report.json --statement acct_1f3k > letter.txt',
        what: 'Draft what the affected customer is told.',
      },
    ],
    exit: [
      { status: 0, meaning: 'done' },
      { status: 2, meaning: 'unusable arguments, or not a report' },
    ],
    seeAlso: ['docs/report.md'],
  },
  run: runReport,
};

async function runReport(args: ParsedArguments, terminal: Terminal): Promise<ExitStatus> {
  const [path, ...more] = args.positionals;
  if (path === undefined || more.length > 0) {
    throw new Fault('arguments.invalid', {
      what: 'exactly one report is needed',
      mend: 'name the JSON file that stillwatch audit --out wrote',
    });
  }
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Fault('input.not-found', { what: `${path} cannot be read`, mend: 'check the path', cause });
  });
  const report = parseReport(text);
  const account = args.value('statement');
  if (account !== undefined) {
    terminal.out.write(statementFor(report, account));
    return 0;
  }
  const html = args.value('html');
  if (html === undefined) terminal.out.write(renderTerminal(report, terminalOptions(terminal)));
  else await writeText(html, renderHtml(report));
  return 0;
}

function statementFor(report: AuditReport, account: string): string {
  const statement = renderStatement(report, account);
  if (statement !== undefined) return statement;
  const isWatched = report.campaigns.some((campaign) =>
    campaign.accounts.some((member) => member.account === account),
  );
  if (isWatched) {
    throw new Fault('arguments.invalid', {
      what: 'that account is only in a campaign to watch: nothing is done about it, so there is nothing to state reasons for',
      mend: 'name an account of a campaign to act on or to review',
    });
  }
  throw new Fault('arguments.invalid', {
    what: 'no campaign of this report names that account',
    mend: 'name the account exactly as the report has it; the JSON report and the page list all members',
  });
}
