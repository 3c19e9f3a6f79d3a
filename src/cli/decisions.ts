// stillwatch decisions: what rules did or would have done, and to whom, read from the files that a running engine writes. For
// the operator who watches a rule in shadow mode, and for whoever answers an appeal.

import { once } from 'node:events';
import { Fault } from '../core/fault.ts';
import type { ProblemReport } from '../core/report.ts';
import { decisionFolder, readDecisions, type FoundDecision } from '../engine/decision-reader.ts';
import { ProblemLedger } from '../engine/problem-ledger.ts';
import { plural } from '../reports/phrases.ts';
import { clean } from '../reports/plain-text.ts';
import {
  wholeNumber,
  type Command,
  type ExitStatus,
  type ParsedArguments,
  type Terminal,
} from './command.ts';
import { DecisionSummary, sidesOf, type Side } from './decision-summary.ts';
import { decisionText, summaryText } from './decision-text.ts';
import { decisionsManual } from './decisions-manual.ts';
import { dateOf, durationOf } from './duration.ts';

export const decisionsCommand: Command = { manual: decisionsManual, run: runDecisions };

/** What is asked for; undefined is anything. */
interface Wanted {
  readonly id: string | undefined;
  readonly rule: string | undefined;
  readonly account: string | undefined;
  readonly mode: string | undefined;
  /** Milliseconds since 1970. */
  readonly sinceMs: number;
  readonly limit: number | undefined;
  readonly json: boolean;
}

interface Asking {
  readonly wanted: Wanted;
  readonly folder: string;
  readonly found: AsyncGenerator<readonly FoundDecision[]>;
  readonly terminal: Terminal;
}

const accountsDefault = 10;
/** So many lines are held, to tell the latest; some 5 MB. */
const limitMax = 10_000;
/** Lines are handed on in pieces of about this size. */
const printChars = 65_536;

async function runDecisions(args: ParsedArguments, terminal: Terminal): Promise<ExitStatus> {
  const wanted = wantedOf(args, Date.now());
  const folder = await decisionFolder(folderNamed(args));
  const ledger = new ProblemLedger();
  const found = readDecisions(folder, { sinceMs: wanted.sinceMs, ledger, stop: terminal.stop });
  const asking = { wanted, folder, found, terminal };
  const tell = wanted.id !== undefined ? tellOne : wanted.json ? tellLines : tellSummary;
  const status = await tell(asking);
  for (const problem of ledger.reports()) warn(terminal, problem);
  if (!terminal.stop.aborted) return status;
  terminal.error.write('stillwatch: stopped early; there may be more decisions than were told\n');
  return 3;
}

async function tellOne({ wanted, folder, found, terminal }: Asking): Promise<ExitStatus> {
  for await (const decisions of found) {
    const one = decisions.find(({ record }) => record.decision.id === wanted.id);
    if (one === undefined) continue;
    terminal.out.write(wanted.json ? `${harmless(one.line)}\n` : decisionText(one.record));
    return 0;
  }
  terminal.error.write(
    `stillwatch: there is no decision ${clean(wanted.id ?? '')} in ${clean(folder)}\n` +
      '  it may be older than record.rows_days, or so new that the engine has not read it\n',
  );
  return 1;
}

async function tellLines({ wanted, found, terminal }: Asking): Promise<ExitStatus> {
  const { limit } = wanted;
  let lines: string[] = [];
  for await (const decisions of found) {
    for (const { record, line } of decisions) {
      if (sidesWanted({ record, line }, wanted) === undefined) continue;
      lines.push(line);
      if (limit !== undefined && lines.length >= 2 * limit) lines = lines.slice(-limit);
    }
    if (limit !== undefined) continue;
    if (!(await print(lines, terminal))) return 0;
    lines = [];
  }
  await print(limit === undefined ? lines : lines.slice(-limit), terminal);
  return 0;
}

async function tellSummary({ wanted, folder, found, terminal }: Asking): Promise<ExitStatus> {
  const summary = new DecisionSummary();
  for await (const decisions of found) {
    for (const one of decisions) {
      const sides = sidesWanted(one, wanted);
      if (sides !== undefined) summary.add(one.record, sides);
    }
  }
  terminal.out.write(
    summary.decisions === 0
      ? `No decision in ${clean(folder)} matches.\n`
      : summaryText(summary, wanted.limit ?? accountsDefault),
  );
  return 0;
}

/** What rules had to do with it that are asked for; undefined when it is not. */
function sidesWanted({ record }: FoundDecision, wanted: Wanted): readonly Side[] | undefined {
  const { rule, account, mode, sinceMs } = wanted;
  if (record.timeMs < sinceMs || (account !== undefined && record.account !== account)) return undefined;
  const sides = sidesOf(record).filter(
    (side) => (rule === undefined || side.rule === rule) && (mode === undefined || side.mode === mode),
  );
  return sides.length === 0 && (rule !== undefined || mode !== undefined) ? undefined : sides;
}

/** Waits for whoever reads; false when nobody does any more. */
async function print(lines: readonly string[], { out }: Terminal): Promise<boolean> {
  let text = '';
  for (const [index, line] of lines.entries()) {
    text += `${harmless(line)}\n`;
    if (text.length < printChars && index < lines.length - 1) continue;
    if (!out.writable) return false;
    const isTaken =
      out.write(text) ||
      (await once(out, 'drain').then(
        () => true,
        () => false,
      ));
    if (!isTaken) return false;
    text = '';
  }
  return true;
}

/** Characters that steer a terminal or hide stand in JSON as they are, but for the first 32. */
const steering = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** The same JSON, in which a terminal finds nothing to obey. */
function harmless(line: string): string {
  return line.replace(steering, (character) =>
    [...Array(character.length).keys()]
      .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

function warn(terminal: Terminal, { code, text, count, places }: ProblemReport): void {
  const named = `${places.map(clean).join(', ')}${count > places.length ? ', …' : ''}`;
  terminal.error.write(
    `stillwatch: ${plural(count, 'line')}: ${text}: ${named} (${code}, see docs/faults.md)\n`,
  );
}

function wantedOf(args: ParsedArguments, nowMs: number): Wanted {
  const [id, mode, limit] = [args.value('id'), args.value('mode'), wholeNumber(args, 'limit')];
  if (mode !== undefined && mode !== 'shadow' && mode !== 'enforce') {
    throw invalid('--mode takes shadow or enforce', 'leave it out for both');
  }
  if (limit !== undefined && limit > limitMax) {
    throw invalid(`--limit takes at most ${limitMax}`, 'leave it out with --json to print all lines');
  }
  const filter = ['rule', 'account', 'mode', 'since', 'limit'].find((flag) => args.has(flag));
  if (id !== undefined && filter !== undefined) {
    throw invalid(`--id names one decision, and --${filter} looks for some`, 'give one of the two');
  }
  const [rule, account] = [args.value('rule'), args.value('account')];
  return { id, rule, account, mode, sinceMs: sinceGiven(args, nowMs), limit, json: args.has('json') };
}

function sinceGiven(args: ParsedArguments, nowMs: number): number {
  const text = args.value('since');
  if (text === undefined) return -Infinity;
  const durationMs = durationOf(text);
  const sinceMs = durationMs === undefined ? dateOf(text) : nowMs - durationMs;
  if (sinceMs !== undefined) return sinceMs;
  throw invalid('--since takes a time before now or a date', 'give for example --since 24h or 2027-01-31');
}

/** The one argument. */
function folderNamed(args: ParsedArguments): string {
  const [path, ...more] = args.positionals;
  if (path !== undefined && more.length === 0) return path;
  throw invalid(
    path === undefined ? 'no folder was named' : 'one folder at a time',
    'name the folder of state of a gateway, as in its configuration',
  );
}

function invalid(what: string, mend: string): Fault {
  return new Fault('arguments.invalid', { what, mend });
}
