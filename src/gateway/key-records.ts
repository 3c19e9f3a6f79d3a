// The lines of a key file. A key is made by one line and changed by later ones; no line is ever changed. Every doubt
// closes: a line that cannot be used makes no key, a field of a later version may be a limit that this one does not
// know, and a damaged line that names a key may have been its revocation, so that key is refused until the line is
// mended. Where and why is told with the line's number, never with its text.

import { parseTime } from '../wire/time.ts';
import { isObject, type JsonObject } from '../wire/field.ts';
import { addressRanges, type AddressRanges } from './address-ranges.ts';
import type { KeyFacts } from './key-scopes.ts';
import { environmentOf, isKeyId } from './key-text.ts';

export const patternsMax = 64;
const patternLengthMax = 128;
const textLengthMax = 256;

/** One line of the file, as the fields are written. */
export type KeyRecord = CreateRecord | ChangeRecord;

export interface CreateRecord {
  readonly op: 'create';
  readonly key: string;
  readonly hash: string;
  readonly account: string;
  readonly created: string;
  readonly name?: string | undefined;
  readonly models?: readonly string[] | undefined;
  readonly routes?: readonly string[] | undefined;
  readonly addresses?: readonly string[] | undefined;
  readonly not_before?: string | undefined;
  readonly expires?: string | undefined;
  readonly upstream?: string | undefined;
  readonly replaces?: string | undefined;
}

export interface ChangeRecord {
  /** `expire`: valid until `at`, or until an earlier time said before. `revoke`: refused from now on, whatever `at`. */
  readonly op: 'revoke' | 'expire';
  readonly key: string;
  readonly at: string;
}

export interface KeyProblem {
  readonly code: 'keys.line-invalid';
  /** From 1; 0 where the whole file is meant. */
  readonly line: number;
  /** A sentence without any value of the line. */
  readonly what: string;
}

export interface KeyEntry {
  readonly facts: KeyFacts;
  /** SHA-256 of the secret, 32 bytes. */
  readonly hash: Uint8Array;
}

/** Problems kept; further ones are only counted by the file's state. */
const problemsMax = 100;

/** Keys as of the lines taken so far. */
export class KeyTable {
  readonly #entries = new Map<string, KeyEntry>();
  readonly #closed = new Set<string>();
  readonly #problems: KeyProblem[] = [];
  #line = 0;

  get problems(): readonly KeyProblem[] {
    return this.#problems;
  }

  get size(): number {
    return this.#entries.size;
  }

  get(id: string): KeyEntry | undefined {
    return this.#entries.get(id);
  }

  /** In the order in which they were made. */
  list(): readonly KeyFacts[] {
    return [...this.#entries.values()].map((entry) => entry.facts);
  }

  /** Takes the next line; an empty one is skipped. */
  take(line: string): void {
    this.#line += 1;
    if (line.trim() === '') return;
    const what = this.#apply(line);
    if (what === undefined) return;
    this.complain(what);
    const [id] = /sw_[a-z][a-z0-9]{1,15}_[0-9A-Za-z]{8}(?![0-9A-Za-z])/.exec(line) ?? [];
    if (id !== undefined) this.#close(id);
  }

  complain(what: string, line: number = this.#line): void {
    if (this.#problems.length < problemsMax) {
      this.#problems.push({ code: 'keys.line-invalid', line, what });
    }
  }

  #apply(line: string): string | undefined {
    if (line.length > lineLengthMax) return 'the line is longer than 64 KB';
    const record = objectOf(line);
    if (record === undefined) return 'not a JSON object';
    if (!isKeyId(textOf(record.key))) return '"key" is not the id of a key';
    if (record.op === 'create') return this.#create(record);
    if (record.op === 'revoke' || record.op === 'expire') return this.#change(record);
    return '"op" is not create, revoke or expire';
  }

  #create(record: JsonObject): string | undefined {
    const entry = entryOf(record);
    if (typeof entry === 'string') return entry;
    const { id } = entry.facts;
    if (this.#entries.has(id)) return 'a key of this id was made before';
    const isRevoked = this.#closed.has(id);
    this.#entries.set(id, { ...entry, facts: { ...entry.facts, isRevoked } });
    return undefined;
  }

  #change(record: JsonObject): string | undefined {
    if (hasOther(record, changeFields)) return 'a field is not known';
    const atMs = parseTime(record.at);
    if (typeof record.at !== 'string' || atMs === undefined) return '"at" is not a time';
    const id = textOf(record.key);
    const entry = this.#entries.get(id);
    if (entry === undefined) return 'no line before this one makes the key';
    if (record.op === 'revoke') this.#close(id);
    else {
      const expiresMs = Math.min(atMs, entry.facts.expiresMs ?? Infinity);
      this.#entries.set(id, { ...entry, facts: { ...entry.facts, expiresMs } });
    }
    return undefined;
  }

  /** Also of a key that a later line makes. */
  #close(id: string): void {
    this.#closed.add(id);
    const entry = this.#entries.get(id);
    if (entry !== undefined) this.#entries.set(id, { ...entry, facts: { ...entry.facts, isRevoked: true } });
  }
}

const lineLengthMax = 64 * 1024;
const createFields = new Set([
  'op',
  'key',
  'hash',
  'account',
  'created',
  'name',
  'models',
  'routes',
  'addresses',
  'not_before',
  'expires',
  'upstream',
  'replaces',
]);
const changeFields = new Set(['op', 'key', 'at']);

function hasOther(record: JsonObject, fields: ReadonlySet<string>): boolean {
  return Object.keys(record).some((field) => !fields.has(field));
}

/** Undefined for what is no JSON, because the parser's own message quotes the line. */
function objectOf(line: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The key that a line makes, or what is wrong with the line. */
function entryOf(record: JsonObject): KeyEntry | string {
  if (hasOther(record, createFields)) return 'a field is not known';
  if (!/^[0-9a-f]{64}$/.test(textOf(record.hash))) return '"hash" is not 64 hexadecimal digits';
  if (!isName(record.account)) return '"account" is missing or not a text of up to 256 characters';
  for (const field of ['name', 'upstream', 'replaces']) {
    if (record[field] !== undefined && !isName(record[field])) return `"${field}" is not a text`;
  }
  const createdMs = timeOf(record.created);
  if (typeof createdMs !== 'number') return '"created" is not a time';
  const notBeforeMs = timeOf(record.not_before);
  const expiresMs = timeOf(record.expires);
  if (notBeforeMs === false) return '"not_before" is not a time';
  if (expiresMs === false) return '"expires" is not a time';
  const models = patternsOf(record.models);
  const routes = patternsOf(record.routes);
  if (models === undefined) return '"models" is not a list of patterns';
  if (routes === undefined) return '"routes" is not a list of patterns';
  const addresses = rangesOf(record.addresses);
  if (addresses === false) return '"addresses" is not a list of addresses and networks';
  const id = textOf(record.key);
  const scopes = { models, routes, addresses, upstream: textOf(record.upstream) || undefined };
  const times = { createdMs, notBeforeMs, expiresMs, isRevoked: false };
  const replaces = textOf(record.replaces) || undefined;
  const owner = { account: textOf(record.account), name: textOf(record.name), replaces };
  const facts = { id, environment: environmentOf(id), ...owner, ...scopes, ...times };
  return { facts, hash: Buffer.from(textOf(record.hash), 'hex') };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Whether a text can name an account, a credential or a key: without control characters, which would go to terminals. */
export function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= textLengthMax && !/\p{C}/u.test(value);
}

/** False for what is no time; undefined for nothing. */
function timeOf(value: unknown): number | undefined | false {
  if (value === undefined) return undefined;
  return (typeof value === 'string' ? parseTime(value) : undefined) ?? false;
}

/** `['*']` for nothing. An empty list would permit nothing, and is more likely meant to permit everything. */
function patternsOf(value: unknown): readonly string[] | undefined {
  if (value === undefined) return ['*'];
  if (!Array.isArray(value) || value.length === 0 || value.length > patternsMax) return undefined;
  const patterns = value.filter((one) => isPattern(one));
  return patterns.length === value.length ? patterns : undefined;
}

/** Whether a text can be a pattern over names of models or routes. */
export function isPattern(value: unknown): value is string {
  return typeof value === 'string' && value.length <= patternLengthMax && /^[\w.:/@+*-]+$/.test(value);
}

function rangesOf(value: unknown): AddressRanges | undefined | false {
  if (value === undefined) return undefined;
  if (!Array.isArray(value) || value.length === 0) return false;
  const texts = value.filter((one) => typeof one === 'string');
  return (texts.length === value.length ? addressRanges(texts) : undefined) ?? false;
}
