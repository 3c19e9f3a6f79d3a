// stillwatch report: renders a report that was written before, without the log that it came from.

import { readFile } from 'node:fs/promises';
import { Fault } from '../core/fault.ts';
import { renderHtml } from '../reports/html.ts';
import { parseReport } from '../reports/json.ts';
import { renderTerminal } from '../reports/terminal.ts';
import { terminalOptions, writeText } from './audit.ts';
import { withHelp, type Command, type ExitStatus, type ParsedArguments, type Terminal } from './command.ts';

export const reportCommand: Command = {
  manual: {
    name: 'stillwatch report',
    synopsis: ['REPORT.json [--html report.html]'],
    description: [
      'show a report that stillwatch audit wrote as JSON.',
      'Prints the readable report, or writes the HTML page. The log is not needed.',
    ],
    options: withHelp([
      { flags: ['--html'], value: 'FILE', description: 'Write the report as one self-contained HTML page.' },
      { flags: ['--verbose'], value: undefined, description: 'Print the cause and the stack of a fault.' },
    ]),
    examples: [
      { command: 'stillwatch report report.json', what: 'Read it in the terminal.' },
      { command: 'stillwatch report report.json --html report.html', what: 'Make the page.' },
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
  const html = args.value('html');
  if (html === undefined) terminal.out.write(renderTerminal(report, terminalOptions(terminal)));
  else await writeText(html, renderHtml(report));
  return 0;
}
