// The command line: finds the command, parses its arguments, and is the one place that turns faults into
// text and exit statuses. The first interrupt asks for a clean end, the second ends at once.

import { Fault } from '../core/fault.ts';
import { clean } from '../reports/plain-text.ts';
import { auditCommand } from './audit.ts';
import { parse, type Command, type ExitStatus, type Terminal } from './command.ts';
import { checkConfigCommand } from './check-config.ts';
import { decisionsCommand } from './decisions.ts';
import { evaluateCommand } from './evaluate.ts';
import { overview } from './overview.ts';
import { renderManual } from './manual.ts';
import { formatsCommand } from './formats.ts';
import { keysCommand } from './keys.ts';
import { registryCommand } from './registry.ts';
import { reportCommand } from './report.ts';
import { serveCommand } from './serve.ts';
import { simulateCommand } from './simulate.ts';
import { tourCommand } from './tour.ts';
import { wargameCommand } from './wargame.ts';
import { watchCommand } from './watch.ts';
import { wordingCommand } from './wording.ts';
import { installedVersion } from '../serve/installed-version.ts';

const commands: Readonly<Record<string, Command>> = {
  serve: serveCommand,
  'check-config': checkConfigCommand,
  decisions: decisionsCommand,
  audit: auditCommand,
  watch: watchCommand,
  report: reportCommand,
  formats: formatsCommand,
  wording: wordingCommand,
  registry: registryCommand,
  keys: keysCommand,
  simulate: simulateCommand,
  evaluate: evaluateCommand,
  wargame: wargameCommand,
  tour: tourCommand,
};

async function main(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const [name = '--help', ...rest] = args;
  if (name === '--version' || name === '-V') {
    terminal.out.write(`stillwatch ${terminal.version}\n`);
    return 0;
  }
  const width = terminal.out.columns ?? 100;
  const wanted = name === 'help' ? (rest[0] ?? '') : name;
  const command = Object.hasOwn(commands, wanted) ? commands[wanted] : undefined;
  if (command === undefined) {
    const isAsked = name === '--help' || name === '-h' || (name === 'help' && rest.length === 0);
    (isAsked ? terminal.out : terminal.error).write(
      `${isAsked ? '' : `stillwatch: there is no command "${clean(wanted).slice(0, 40)}"\n\n`}${renderManual(overview(commands), width)}`,
    );
    return isAsked ? 0 : 2;
  }
  if (name === 'help' || rest.includes('--help') || rest.includes('-h')) {
    terminal.out.write(renderManual(command.manual, width));
    return 0;
  }
  return command.run(parse(command.manual, rest), terminal);
}

/** Names of files and options go through `clean`: a terminal would obey what may be in them. */
function explain(error: unknown, isVerbose: boolean): string {
  if (error instanceof Fault) {
    const lines = [
      `stillwatch: ${clean(error.message)}`,
      `  to mend it: ${clean(error.mend)}`,
      `  (${error.code}, see docs/faults.md)`,
    ];
    if (isVerbose) lines.push(stackOf(error));
    if (isVerbose && error.cause !== undefined) lines.push(`caused by ${stackOf(error.cause)}`);
    return `${lines.join('\n')}\n`;
  }
  const details = isVerbose ? stackOf(error) : '  run again with --verbose for the details';
  return `stillwatch: a mistake of our own; please report it\n${details}\n`;
}

/** Without the message where that quotes what was parsed: it may be somebody's prompt. */
function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return clean(String(error));
  const { message, name, stack = '' } = error;
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  const said = error instanceof SyntaxError ? '' : `: ${clean(message)}`;
  return [`${name}${said}`, ...frames].join('\n');
}

const stop = new AbortController();
process.on('SIGINT', () => {
  if (stop.signal.aborted) process.exit(130);
  stop.abort();
});
process.on('SIGTERM', () => stop.abort());
// Standard input may have nothing to say for hours: closing it wakes whoever waits for it.
stop.signal.addEventListener('abort', () => process.stdin.destroy());
// A reader that goes away early (`| head`) is no fault, and changes neither the files written nor the exit
// status. Anything else, such as a full disk, loses the output. Writing fails late: after `main` as well.
let isOutputLost = false;
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE' || isOutputLost) return;
  isOutputLost = true;
  process.exitCode = 2;
  const fault = new Fault('output.unwritable', {
    what: `standard output cannot be written (${error.code ?? error.name})`,
    mend: 'check that the disk has room, or write to a file elsewhere with --out',
    cause: error,
  });
  process.stderr.write(explain(fault, isVerbose));
});
// With nobody to listen, there is nobody to tell.
process.stderr.on('error', () => {});

const args = process.argv.slice(2);
const isVerbose = args.includes('--verbose');
try {
  const status = await main(args, {
    out: process.stdout,
    error: process.stderr,
    environment: process.env,
    version: installedVersion(),
    stop: stop.signal,
  });
  process.exitCode = isOutputLost ? 2 : status;
} catch (error) {
  process.stderr.write(explain(error, isVerbose));
  process.exitCode = error instanceof Fault ? 2 : 70;
}
