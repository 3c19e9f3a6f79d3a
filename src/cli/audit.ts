// stillwatch audit: request logs in, campaigns with evidence out. Reads files only; changes nothing but the
// report files it is asked to write and, with --data, its own database.

import { access, constants, open, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { Fault } from '../core/fault.ts';
import type { Verdict } from '../core/evidence.ts';
import type { AuditReport } from '../core/report.ts';
import { audit, type AttributedExchange, type ListedFile } from '../engine/audit.ts';
import { readTemplates } from '../engine/registry.ts';
import { renderHtml } from '../reports/html.ts';
import { renderJson } from '../reports/json.ts';
import { clean } from '../reports/plain-text.ts';
import { cutInputs } from '../reports/shortcomings.ts';
import { renderTerminal } from '../reports/terminal.ts';
import type { StoreOptions } from '../store/clickhouse-store.ts';
import { expandInputs } from '../wire/expand.ts';
import { formatNamed, formats } from '../wire/formats.ts';
import { auditManual } from './audit-manual.ts';
import {
  wholeNumber,
  type Command,
  type ExitStatus,
  type ParsedArguments,
  type Terminal,
} from './command.ts';
import { openProgress } from './progress.ts';

export const auditCommand: Command = { manual: auditManual, run: runAudit };

const verdicts: readonly Verdict[] = ['act', 'review', 'watch'];

async function runAudit(args: ParsedArguments, terminal: Terminal): Promise<ExitStatus> {
  const failOn = verdictGiven(args);
  const report = await auditFiles(args, terminal);
  // Also where nobody reads the report: by contract the exit status is that of an audit that ran.
  const cut = cutInputs(report);
  if (cut !== undefined) terminal.error.write(`stillwatch: warning: ${clean(cut)}\n`);
  if (args.value('out') !== '-') terminal.out.write(renderTerminal(report, terminalOptions(terminal)));
  if (report.partial === true) return 3;
  if (failOn === undefined) return 0;
  const limit = verdicts.indexOf(failOn);
  return report.campaigns.some((campaign) => verdicts.indexOf(campaign.verdict) <= limit) ? 1 : 0;
}

/** Runs the audit and writes the files asked for. */
export async function auditFiles(args: ParsedArguments, terminal: Terminal): Promise<AuditReport> {
  if (args.positionals.length === 0) {
    throw new Fault('arguments.invalid', {
      what: 'no log was named',
      mend: 'name files, folders or patterns, or - for standard input: stillwatch audit logs/*.jsonl',
    });
  }
  for (const option of ['out', 'html', 'attributions']) await checkWritable(args.value(option));
  const data = storeGiven(args);
  const templates = await templatesGiven(args.values('templates'));
  const paths = await inputsOf(args.positionals);
  const accountPaths = await inputsOf(args.values('accounts'));
  const progress = openProgress(
    { args, terminal },
    {
      bytesTotal: await bytesOf([...paths, ...accountPaths]),
    },
  );
  const attributions = args.value('attributions');
  try {
    let [bytesBefore, bytesHere, here] = [0, 0, ''];
    const report = await audit({
      paths: paths.filter((path) => !accountPaths.includes(path)),
      accountPaths,
      format: formatGiven(args),
      accountField: args.value('account-field'),
      keepsText: !args.has('no-text'),
      workers: wholeNumber(args, 'workers') ?? 2,
      recordBytesMax: wholeNumber(args, 'record-bytes'),
      nowMs: Date.now(),
      stop: terminal.stop,
      data,
      templates,
      version: terminal.version,
      clockMs: () => performance.now(),
      onRead: ({ path, bytes, exchanges }) => {
        if (path !== here) [bytesBefore, bytesHere, here] = [bytesBefore + bytesHere, 0, path];
        bytesHere = bytes;
        progress.read(bytesBefore + bytesHere, exchanges);
      },
      onStep: (step, done, total) => progress.phase(step, done + 1, total),
      onAttributions:
        attributions === undefined ? undefined : (pages) => writeAttributions(attributions, pages),
    });
    await writeReports(report, args, terminal);
    return report;
  } finally {
    progress.close();
  }
}

/** In the order of their names, so that the order of the arguments does not change the report. */
export async function inputsOf(given: readonly string[]): Promise<readonly string[]> {
  const paths = await expandInputs(given);
  return paths.toSorted((one, other) => (one === other ? 0 : one < other ? -1 : 1));
}

/** Half of what a stranger lists is taken to be what it says; `stillwatch registry import` takes another trust. */
const templateTrust = 0.5;

function templatesGiven(paths: readonly string[]): Promise<readonly ListedFile[]> {
  return Promise.all(
    paths.map(async (path) => ({
      source: basename(path),
      trust: templateTrust,
      records: await readTemplates(path),
    })),
  );
}

export function storeGiven(args: ParsedArguments): StoreOptions {
  const [folder, url, database] = ['data', 'store', 'database'].map((option) => args.value(option));
  if (folder !== undefined && url !== undefined) {
    throw new Fault('arguments.invalid', {
      what: '--data and --store contradict each other: the one is a folder here, the other a server',
      mend: 'give one of the two',
    });
  }
  if (database !== undefined && url === undefined) {
    throw new Fault('arguments.invalid', {
      what: '--database names a database of a server, and no server is given',
      mend: 'give --store URL with it; --data DIR chooses where the embedded engine keeps its data',
    });
  }
  if (database !== undefined && !/^[A-Za-z_]\w{0,62}$/.test(database)) {
    throw new Fault('arguments.invalid', {
      what: '--database takes letters, digits and underscores, at most 63, and no digit first',
      mend: 'give for example --database stillwatch_march',
    });
  }
  return { folder, url, database, memoryBytesMax: megabytes(wholeNumber(args, 'memory')) };
}

async function writeReports(report: AuditReport, args: ParsedArguments, terminal: Terminal): Promise<void> {
  const out = args.value('out');
  if (out === '-') terminal.out.write(renderJson(report));
  else if (out !== undefined) await writeText(out, renderJson(report));
  const html = args.value('html');
  if (html !== undefined) await writeText(html, renderHtml(report));
}

/** @throws {Fault} output.unwritable */
export async function writeText(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (cause) {
    throw unwritable(path, cause);
  }
}

/** Found before the audit rather than after it, when an hour's work could not be written. */
export async function checkWritable(path: string | undefined): Promise<void> {
  if (path === undefined || path === '-') return;
  const isThere = await stat(path).catch(() => undefined);
  const reason = isThere?.isDirectory() === true ? new Error('it is a folder') : undefined;
  const place = isThere === undefined ? dirname(resolve(path)) : path;
  const cause: unknown = reason ?? (await access(place, constants.W_OK).catch((error: unknown) => error));
  if (cause !== undefined) throw unwritable(path, cause);
}

export function unwritable(path: string, cause: unknown): Fault {
  return new Fault('output.unwritable', {
    what: `${path} cannot be written`,
    mend: 'check that the folder exists and is writable, and that the disk has room',
    cause,
  });
}

async function writeAttributions(
  path: string,
  pages: AsyncIterable<readonly AttributedExchange[]>,
): Promise<void> {
  const file = await open(path, 'w').catch((cause: unknown) => {
    throw unwritable(path, cause);
  });
  try {
    for await (const page of pages) {
      const lines = page.map(
        ({ id, campaign, posterior }) =>
          `${JSON.stringify({ id, campaign, posterior: Math.round(posterior * 1e4) / 1e4 })}\n`,
      );
      await file.write(lines.join(''));
    }
  } finally {
    await file.close();
  }
}

export function terminalOptions(terminal: Terminal): { width: number; colour: boolean; unicode: boolean } {
  const { environment, out } = terminal;
  const isDumb = environment['TERM'] === 'dumb' || (environment['NO_COLOR'] ?? '') !== '';
  const locale = environment['LC_ALL'] ?? environment['LC_CTYPE'] ?? environment['LANG'] ?? '';
  return {
    // Some pseudo-terminals say 0.
    width: out.columns || 100,
    colour: out.isTTY === true && !isDumb,
    unicode: !/^(C|POSIX)$/.test(locale),
  };
}

function verdictGiven(args: ParsedArguments): Verdict | undefined {
  const text = args.value('fail-on');
  if (text === undefined) return undefined;
  const verdict = verdicts.find((one) => one === text);
  if (verdict !== undefined) return verdict;
  throw new Fault('arguments.invalid', {
    what: '--fail-on takes act, review or watch',
    mend: 'give one of the three',
  });
}

export function formatGiven(args: ParsedArguments): string | undefined {
  const name = args.value('format');
  if (name === undefined || formatNamed(name) !== undefined) return name;
  throw new Fault('arguments.invalid', {
    what: '--format names no format that is known',
    mend: `give one of ${formats.map((format) => format.name).join(', ')}`,
  });
}

/** Undefined when standard input is among them: then there is no end to reckon with. */
async function bytesOf(paths: readonly string[]): Promise<number | undefined> {
  if (paths.includes('-')) return undefined;
  const sizes = await Promise.all(
    paths.map(async (path) => (await stat(path).catch(() => undefined))?.size ?? 0),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function megabytes(count: number | undefined): number | undefined {
  return count === undefined ? undefined : count * 1_000_000;
}
