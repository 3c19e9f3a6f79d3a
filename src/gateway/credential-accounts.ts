// Accounts of passed-through credentials. The provider's own keys go through untouched and are known here only by a
// keyed hash, `key_` and 24 hexadecimal digits: without the secret nobody can tell which credential it was, nor try
// one that leaked. A customer has several keys; a file maps their hashes to accounts, one JSON object a line.

import { createHmac, hash, type KeyObject } from 'node:crypto';
import { isObject } from '../wire/field.ts';
import { isName } from './key-records.ts';

/** The name of a credential: 96 bits of an HMAC of SHA-256. Cost: about 4 µs. */
export function credentialId(secret: string, hashKey: KeyObject): string {
  return `key_${createHmac('sha256', hashKey).update(secret).digest('hex').slice(0, 24)}`;
}

/** Names remembered; a worker that sees more credentials works some of them out again. */
const namesMax = 16_384;

/** `credentialId` for requests, where the same credentials come again and again: a quarter of its cost. */
export class CredentialNames {
  readonly #hashKey: KeyObject;
  /** By a plain hash of the credential, so that none of them stays in memory for it. */
  readonly #names = new Map<string, string>();

  constructor(hashKey: KeyObject) {
    this.#hashKey = hashKey;
  }

  /** Number of names that are remembered. */
  get size(): number {
    return this.#names.size;
  }

  of(secret: string): string {
    const place = hash('sha256', secret, 'base64');
    const known = this.#names.get(place);
    if (known !== undefined) return known;
    if (this.#names.size >= namesMax) this.#names.clear();
    const name = credentialId(secret, this.#hashKey);
    this.#names.set(place, name);
    return name;
  }
}

export interface CredentialAccounts {
  /** Account by the name of a credential. */
  readonly accounts: ReadonlyMap<string, string>;
  /** Numbers of lines, from 1, that were left out because they are not such an object or map a name twice; at most 100. */
  readonly badLines: readonly number[];
}

const badLinesMax = 100;

/** Reads lines of `{"credential": "key_…", "account": "…"}`; the caller bounds the text. */
export function readCredentialAccounts(text: string): CredentialAccounts {
  const accounts = new Map<string, string>();
  const badLines: number[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const pair = pairOf(line);
    if (pair !== undefined && !accounts.has(pair.credential)) accounts.set(pair.credential, pair.account);
    else if (badLines.length < badLinesMax) badLines.push(index + 1);
  }
  return { accounts, badLines };
}

function pairOf(line: string): { readonly credential: string; readonly account: string } | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (!isObject(value) || typeof value.credential !== 'string' || !isName(value.account)) return undefined;
    if (!/^key_[0-9a-f]{24}$/.test(value.credential)) return undefined;
    return { credential: value.credential, account: value.account };
  } catch {
    return undefined;
  }
}
