// stillwatch keys: makes, lists, revokes and rotates the keys that the gateway accepts. A new key goes to standard
// output alone, so that a script can take it; everything said about it goes to standard error.

import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Fault } from '../core/fault.ts';
import { addressRanges } from '../gateway/address-ranges.ts';
import { credentialId } from '../gateway/credential-accounts.ts';
import { createKey, revokeKey, rotateKey, type KeyWorkshop } from '../gateway/key-changes.ts';
import { readKeyFile } from '../gateway/key-file.ts';
import { isName, isPattern, patternsMax, type KeyProblem } from '../gateway/key-records.ts';
import type { KeyFacts } from '../gateway/key-scopes.ts';
import { isEnvironment, isKeyId } from '../gateway/key-text.ts';
import { refusalOf } from '../gateway/keys.ts';
import { secretBytesMin, secretKeyOf } from '../gateway/proxy-identity.ts';
import { credentialMax } from '../gateway/presented-credential.ts';
import { isVisibleAscii } from '../gateway/raw-headers.ts';
import { clean } from '../reports/plain-text.ts';
import { parseTime } from '../wire/time.ts';
import type { Command, ExitStatus, ParsedArguments, Terminal } from './command.ts';
import { dateOf, durationOf } from './duration.ts';
import { keysManual } from './keys-manual.ts';

export const keysCommand: Command = { manual: keysManual, run: runKeys };

type Action = (args: ParsedArguments, terminal: Terminal) => Promise<void>;
const actions: Readonly<Record<string, Action>> = { create, list, revoke, rotate, fingerprint };

const dayMs = 86_400_000;
const overlapDefaultMs: number = dayMs;
const overlapMaxMs: number = 365 * dayMs;

async function runKeys(args: ParsedArguments, terminal: Terminal): Promise<ExitStatus> {
  const [name = ''] = args.positionals;
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (action === undefined) {
    throw invalid(
      'keys needs to be told what to do',
      'stillwatch keys create, list, revoke, rotate or fingerprint',
    );
  }
  await action(args, terminal);
  return 0;
}

async function create(args: ParsedArguments, terminal: Terminal): Promise<void> {
  const environment = args.value('environment') ?? 'prod';
  if (!isEnvironment(environment)) {
    throw invalid('--environment takes 2 to 16 small letters and digits', 'give for example prod or exp');
  }
  const account = nameGiven(args, 'account');
  if (account === undefined)
    throw invalid('no account was named', 'give --account ID, as in the account file');
  const nowMs = Date.now();
  const notBeforeMs = timeGiven(args, 'not-before', nowMs);
  const expiresMs = timeGiven(args, 'expires', nowMs);
  if (expiresMs !== undefined && expiresMs <= (notBeforeMs ?? nowMs)) {
    throw invalid('--expires is not after the beginning of the key', 'give for example --expires 90d');
  }
  const made = await createKey(workshopOf(args, nowMs), {
    account,
    environment,
    name: nameGiven(args, 'name'),
    models: patternsGiven(args, 'models'),
    routes: patternsGiven(args, 'routes'),
    addresses: addressesGiven(args),
    upstream: nameGiven(args, 'upstream'),
    notBeforeMs,
    expiresMs,
  });
  if (args.has('json')) return printJson(terminal, { ...made, account, environment, ...untilOf(expiresMs) });
  const until = expiresMs === undefined ? 'valid until revoked' : `valid until ${isoOf(expiresMs)}`;
  terminal.error.write(`${made.id} for ${clean(account)}, ${until}; it is shown this once:\n`);
  terminal.out.write(`${made.secret}\n`);
}

async function list(args: ParsedArguments, terminal: Terminal): Promise<void> {
  const { table } = await readKeyFile(fileGiven(args));
  const nowMs = Date.now();
  for (const key of table.list()) {
    if (args.has('json')) printJson(terminal, recordOf(key, nowMs));
    else terminal.out.write(`${lineOf(key, nowMs)}\n`);
  }
  warn(terminal, table.problems);
}

async function revoke(args: ParsedArguments, terminal: Terminal): Promise<void> {
  const id = idGiven(args);
  const isNew = await revokeKey(workshopOf(args, Date.now()), id);
  if (args.has('json')) printJson(terminal, { id, revoked: true });
  else terminal.out.write(`${id} ${isNew ? 'is revoked' : 'was revoked before'}\n`);
}

async function rotate(args: ParsedArguments, terminal: Terminal): Promise<void> {
  const nowMs = Date.now();
  const overlap = args.value('overlap');
  const overlapMs = overlap === undefined ? overlapDefaultMs : durationOf(overlap);
  if (overlapMs === undefined || overlapMs > overlapMaxMs) {
    throw invalid('--overlap takes a time from 0m to 365d', 'give for example --overlap 7d');
  }
  const expiresMs = timeGiven(args, 'expires', nowMs);
  if (expiresMs !== undefined && expiresMs <= nowMs) {
    throw invalid('--expires lies in the past', 'give for example --expires 90d');
  }
  const done = await rotateKey(workshopOf(args, nowMs), { id: idGiven(args), overlapMs, expiresMs });
  const until = isoOf(done.overlapUntilMs);
  if (args.has('json')) {
    return printJson(terminal, { ...done.made, replaces: done.replaced, replaced_until: until });
  }
  terminal.error.write(`${done.made.id} takes over from ${done.replaced}, which is valid until ${until};\n`);
  terminal.error.write('the new key is shown this once:\n');
  terminal.out.write(`${done.made.secret}\n`);
}

async function fingerprint(args: ParsedArguments, terminal: Terminal): Promise<void> {
  const path = args.value('hash-secret');
  if (path === undefined) throw invalid('no secret was named', 'give --hash-secret FILE');
  const secret = (await readText(path)).trim();
  if (Buffer.byteLength(secret) < secretBytesMin) {
    throw invalid('the secret of --hash-secret has less than 16 bytes', 'make one: openssl rand -hex 32');
  }
  const credential = await standardInput();
  if (!isVisibleAscii(credential) || credential.length > credentialMax) {
    throw invalid('standard input is not one credential', 'pipe the provider’s key, and nothing else');
  }
  terminal.out.write(`${credentialId(credential, secretKeyOf(secret))}\n`);
}

/** Not read further than a credential can be long. */
async function standardInput(): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of process.stdin) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > 2 * credentialMax) break;
  }
  return text.trim();
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new Fault('input.unreadable', {
      what: `${path} cannot be read`,
      mend: 'check the path and its permissions',
      cause,
    });
  }
}

function printJson(terminal: Terminal, record: Readonly<Record<string, unknown>>): void {
  terminal.out.write(`${JSON.stringify(record)}\n`);
}

function untilOf(expiresMs: number | undefined): Readonly<Record<string, unknown>> {
  return expiresMs === undefined ? {} : { expires: isoOf(expiresMs) };
}

function stateOf(key: KeyFacts, nowMs: number): string {
  return refusalOf(key, nowMs) ?? 'valid';
}

function recordOf(key: KeyFacts, nowMs: number): Readonly<Record<string, unknown>> {
  return {
    id: key.id,
    state: stateOf(key, nowMs),
    account: key.account,
    environment: key.environment,
    name: key.name,
    models: key.models,
    routes: key.routes,
    addresses: key.addresses?.texts,
    upstream: key.upstream,
    created: isoOf(key.createdMs),
    not_before: key.notBeforeMs === undefined ? undefined : isoOf(key.notBeforeMs),
    ...untilOf(key.expiresMs),
    replaces: key.replaces,
  };
}

function lineOf(key: KeyFacts, nowMs: number): string {
  const limits = [
    key.models.includes('*') ? '' : `models ${key.models.join(' ')}`,
    key.routes.includes('*') ? '' : `routes ${key.routes.join(' ')}`,
    key.addresses === undefined ? '' : `from ${key.addresses.texts.join(' ')}`,
    key.upstream === undefined ? '' : `upstream ${key.upstream}`,
    key.notBeforeMs === undefined ? '' : `not before ${isoOf(key.notBeforeMs)}`,
    key.expiresMs === undefined ? 'no end' : `until ${isoOf(key.expiresMs)}`,
    key.name,
  ].filter((text) => text !== '');
  return clean(`${key.id}  ${stateOf(key, nowMs)}  ${key.account}  (${limits.join('; ')})`);
}

function warn(terminal: Terminal, problems: readonly KeyProblem[]): void {
  for (const { code, line, what } of problems) {
    terminal.error.write(`stillwatch: line ${line}: ${what} (${code}, see docs/faults.md)\n`);
  }
}

function workshopOf(args: ParsedArguments, nowMs: number): KeyWorkshop {
  return { path: fileGiven(args), nowMs, random: randomBytes };
}

function invalid(what: string, mend: string): Fault {
  return new Fault('arguments.invalid', { what, mend });
}

function fileGiven(args: ParsedArguments): string {
  const path = args.value('file');
  if (path === undefined || path === '') throw invalid('no key file was named', 'give --file keys.jsonl');
  return path;
}

/** Never repeats what was given: it may be a whole key. */
function idGiven(args: ParsedArguments): string {
  const [, id = '', ...more] = args.positionals;
  if (more.length === 0 && isKeyId(id)) return id;
  throw invalid('that is not one id of a key', 'stillwatch keys list shows the ids, e.g. sw_prod_4fQ1Zb9x');
}

function nameGiven(args: ParsedArguments, flag: string): string | undefined {
  const text = args.value(flag);
  if (text === undefined || isName(text)) return text;
  throw invalid(`--${flag} takes a text of 1 to 256 characters on one line`, `give --${flag} TEXT`);
}

function patternsGiven(args: ParsedArguments, flag: string): readonly string[] | undefined {
  const patterns = args.values(flag);
  if (patterns.length === 0) return undefined;
  if (patterns.length <= patternsMax && patterns.every((pattern) => isPattern(pattern))) return patterns;
  throw invalid(
    `--${flag} takes names in which * stands for anything, up to 128 characters, up to 64 times`,
    `give for example --${flag} ${flag === 'models' ? '"claude-*"' : 'openai.chat'}`,
  );
}

function addressesGiven(args: ParsedArguments): readonly string[] | undefined {
  const texts = args.values('addresses');
  if (texts.length === 0) return undefined;
  if (addressRanges(texts) !== undefined) return texts;
  throw invalid('--addresses takes addresses and networks', 'give for example --addresses 192.0.2.0/24');
}

/** A time from now on, or a date; milliseconds since 1970. */
function timeGiven(args: ParsedArguments, flag: string, nowMs: number): number | undefined {
  const text = args.value(flag);
  if (text === undefined) return undefined;
  const durationMs = durationOf(text);
  const timeMs = durationMs === undefined ? dateOf(text) : parseTime(isoOf(nowMs + durationMs));
  if (timeMs !== undefined) return timeMs;
  throw invalid(`--${flag} takes a time from now or a date`, `give for example --${flag} 90d or 2027-01-31`);
}

function isoOf(ms: number): string {
  return new Date(ms).toISOString();
}
