// The command line: finds the command, parses its arguments, and is the one place that turns faults into
// text and exit statuses. The first interrupt asks for a clean end, the second ends at once.

import { readFileSync } from 'node:fs';
import { Fault } from '../core/fault.ts';
import { auditCommand } from './audit.ts';
import { parse, type Command, type ExitStatus, type Terminal } from './command.ts';
import { overview } from './overview.ts';
import { renderManual } from './manual.ts';
import { formatsCommand } from './formats.ts';
import { reportCommand } from './report.ts';
import { tourCommand } from './tour.ts';

const commands: Readonly<Record<string, Command>> = {
  audit: auditCommand,
  report: reportCommand,
  formats: formatsCommand,
  tour: tourCommand,
};

async function main(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const [name = '--help', ...rest] = args;
  if (name === '--version' || name === '-V') {
    terminal.out.write(`stillwatch ${terminal.version}\n`);
    return 0;
  }
  const width = terminal.out.columns ?? 100;
  const command = commands[name === 'help' ? (rest[0] ?? '') : name];
  if (command === undefined) {
    const isAsked = name === '--help' || name === '-h' || name === 'help';
    (isAsked ? terminal.out : terminal.error).write(
      `${isAsked ? '' : `stillwatch: there is no command "${printable(name)}"\n\n`}${renderManual(overview(commands), width)}`,
    );
    return isAsked ? 0 : 2;
  }
  if (name === 'help' || rest.includes('--help') || rest.includes('-h')) {
    terminal.out.write(renderManual(command.manual, width));
    return 0;
  }
  return command.run(parse(command.manual, rest), terminal);
}

/** What a person typed, without what a terminal would obey. */
function printable(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '?').slice(0, 40);
}

function explain(error: unknown, isVerbose: boolean): string {
  if (error instanceof Fault) {
    const lines = [
      `stillwatch: ${error.message}`,
      `  to mend it: ${error.mend}`,
      `  (${error.code}, see docs/faults.md)`,
    ];
    if (isVerbose)
      lines.push(String(error.stack), ...(error.cause === undefined ? [] : [`caused by ${causeOf(error)}`]));
    return `${lines.join('\n')}\n`;
  }
  const stack = error instanceof Error ? error.stack : String(error);
  return `stillwatch: a mistake of our own; please report it\n${isVerbose ? stack : '  run again with --verbose for the details'}\n`;
}

function causeOf(error: Fault): string {
  return error.cause instanceof Error ? String(error.cause.stack) : String(error.cause);
}

function versionOf(): string {
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  const parsed: unknown = JSON.parse(text);
  const hasVersion = typeof parsed === 'object' && parsed !== null && 'version' in parsed;
  return hasVersion ? String(parsed.version) : '0';
}

const stop = new AbortController();
process.on('SIGINT', () => {
  if (stop.signal.aborted) process.exit(130);
  stop.abort();
});
process.on('SIGTERM', () => stop.abort());
// A reader that goes away early (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
});

const args = process.argv.slice(2);
try {
  process.exitCode = await main(args, {
    out: process.stdout,
    error: process.stderr,
    environment: process.env,
    version: versionOf(),
    stop: stop.signal,
  });
} catch (error) {
  process.stderr.write(explain(error, args.includes('--verbose')));
  process.exitCode = error instanceof Fault ? 2 : 70;
}
