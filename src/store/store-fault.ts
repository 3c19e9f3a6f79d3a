// What goes wrong with the store, as faults. The engine's own messages quote the values it stumbled over, and
// those come from a log: a prompt, a name. So a message is only passed on where its kind speaks of the
// statement, which is ours; of all others the name of the error is given. The cause is treated alike, because
// --verbose prints it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode } from '../core/system-code.ts';
import { Fault } from '../core/fault.ts';

/** Errors of which the message is about the statement or the machine, never about a value. */
const statementErrors = new Set([
  'ILLEGAL_TYPE_OF_ARGUMENT',
  'MEMORY_LIMIT_EXCEEDED',
  'NOT_ENOUGH_SPACE',
  'NO_COMMON_TYPE',
  'TIMEOUT_EXCEEDED',
  'UNKNOWN_DATABASE',
  'UNKNOWN_FUNCTION',
  'UNKNOWN_IDENTIFIER',
  'UNKNOWN_SETTING',
  'UNKNOWN_TABLE',
]);

/** A server that turned the caller away; nothing was wrong with the statement. */
const refusals = new Set(['AUTHENTICATION_FAILED', 'REQUIRED_PASSWORD', 'WRONG_PASSWORD', 'ACCESS_DENIED']);

/** The folder could not be opened: in use, or unusable. */
export function openFault(folder: string, cause: unknown): Fault {
  if (isHeld(folder)) {
    return new Fault('store.in-use', {
      what: `the data folder ${folder} is in use by another process`,
      mend: 'wait for the other audit to end, or use another --data folder',
      cause,
    });
  }
  return new Fault('store.unavailable', {
    what: `the data folder ${folder} cannot be opened`,
    mend: 'check that the folder is writable and was made by this program; remove it to start anew',
    cause,
  });
}

/**
 * chDB says only that it failed, whatever the reason. While it has a folder open, a file `status` in it holds
 * the number of the process; one left behind by a process that was killed names nobody who is alive.
 */
function isHeld(folder: string): boolean {
  try {
    const status = readFileSync(join(folder, 'exchanges', 'status'), 'utf8');
    const holder = Number(/^PID: (\d+)/m.exec(status)?.[1] ?? 0);
    return holder > 0 && holder !== process.pid && isAlive(holder);
  } catch {
    return false;
  }
}

function isAlive(holder: number): boolean {
  try {
    return process.kill(holder, 0);
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}

/** A statement failed: says what was being done with which table, and leaves the statement to the cause. */
export function queryFault(sql: string, cause: unknown, isServer: boolean): Fault {
  const kind = typeOf(cause);
  if (isServer && (kind === undefined || refusals.has(kind))) return serverFault(cause);
  const isOurs = kind !== undefined && statementErrors.has(kind);
  const words = sql.trim().split(/\s+/).slice(0, 8).join(' ');
  const detail = isOurs ? `${kind}: ${firstLine(cause)}` : nameOf(cause);
  const hidden = new Error(`ClickHouse error ${systemCode(cause) ?? ''} ${detail} in "${words} …"`);
  const doing = doingOf(sql);
  if (kind === 'MEMORY_LIMIT_EXCEEDED') {
    return new Fault('store.query-failed', {
      what: `the database engine ran out of the memory that it may use${boundOf(cause)} while ${doing} (${kind})`,
      mend: 'give it more with --memory MB; 2000 is the default and does for tens of millions of exchanges',
      cause: hidden,
    });
  }
  if (kind === 'NOT_ENOUGH_SPACE') {
    return new Fault('store.query-failed', {
      what: `the disk of the database was full while ${doing} (${kind})`,
      mend: 'make room, or name a folder on another disk with --data',
      cause: hidden,
    });
  }
  return new Fault('store.query-failed', {
    what: `the database failed while ${doing} (${nameOf(cause)})`,
    mend: 'run again with --verbose and report what it prints: it holds no text of the log',
    cause: hidden,
  });
}

/** In words, because a statement means nothing to whoever runs the command. */
function doingOf(sql: string): string {
  const [, verb = '', table = ''] =
    /^\s*(\w+)(?:[\s\S]*?\b(?:INTO|TABLE|FROM)\s+(?:IF\s+(?:NOT\s+)?EXISTS\s+)?(?:\w+\.|@)(\w+))?/i.exec(
      sql,
    ) ?? [];
  const about = table === '' ? '' : ` the table “${table}”`;
  if (/insert/i.test(verb)) return `writing${about || ' rows'}`;
  if (/create|alter|drop|optimize/i.test(verb)) return `building${about || ' a table'}`;
  return `reading${about || ' its tables'}`;
}

/** ` (9.54 MiB)`: the engine's own word for its bound. */
function boundOf(cause: unknown): string {
  const [, bound] = /maximum: ([\d.]+ [KMGT]?i?B)/.exec(firstLine(cause)) ?? [];
  return bound === undefined ? '' : `, ${bound},`;
}

/** Fewer rows arrived than were appended, and the engine said nothing. */
export function lostRows(table: string, appended: number, arrived: number): Fault {
  return new Fault('store.query-failed', {
    what: `of ${appended} rows appended to ${table}, ${arrived} arrived`,
    mend: 'check that nothing else writes into the data folder or removes its scratch files; else report it',
  });
}

/** The server did not answer, or would not. */
export function serverFault(cause: unknown): Fault {
  const reason = cause === undefined ? 'not a URL of a server' : (systemCode(cause) ?? nameOf(cause));
  return new Fault('store.unavailable', {
    what: `the ClickHouse server does not answer (${typeOf(cause) ?? reason})`,
    mend: 'check the URL given by --store, the credentials in it, and that the server is running',
    cause: new Error(nameOf(cause)),
  });
}

/** `UNKNOWN_TABLE` … of an error that the engine gave; undefined when the engine was not reached. */
function typeOf(cause: unknown): string | undefined {
  if (!(cause instanceof Error) || !('type' in cause)) return undefined;
  return typeof cause.type === 'string' ? cause.type : undefined;
}

/** What kind of error it was, without its message. */
function nameOf(cause: unknown): string {
  return typeOf(cause) ?? (cause instanceof Error ? cause.name : 'no error');
}

function firstLine(cause: unknown): string {
  return cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : '';
}
