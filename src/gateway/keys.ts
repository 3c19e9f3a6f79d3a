// Stillwatch's own keys in the memory of a gateway: who presents this text? Form and checksum are checked first, so
// that random texts end without a look-up; then the public prefix finds the record, and the hashes of the whole texts
// are compared in constant time. Whether a key is revoked or expired is told only to who has its secret.
//
// There is no cache. The whole way takes less time than a keyed hash that a cache could safely be asked with, for
// good keys and bad ones alike; so there is nothing that a flood of wrong keys could fill.

import { timingSafeEqual } from 'node:crypto';
import { keyFileVersion, readKeyFile } from './key-file.ts';
import { KeyTable, type KeyProblem } from './key-records.ts';
import type { KeyFacts } from './key-scopes.ts';
import { keyHashOf, keyIdOf } from './key-text.ts';

export type KeyRefusal = 'unknown' | 'revoked' | 'not-yet' | 'expired';

export type KeyFound =
  | { readonly kind: 'key'; readonly key: KeyFacts }
  /** `keyId` only where the secret was right. */
  | { readonly kind: 'refusal'; readonly reason: KeyRefusal; readonly keyId: string | undefined };

const unknownKey: KeyFound = { kind: 'refusal', reason: 'unknown', keyId: undefined };

export class KeyRing {
  readonly #path: string;
  readonly #presented = Buffer.alloc(32);
  #table = new KeyTable();
  #version = '';
  #reading: Promise<boolean> | undefined = undefined;

  /** Empty until the first `refresh`. */
  constructor(path: string) {
    this.#path = path;
  }

  /** Of the file as last read. */
  get problems(): readonly KeyProblem[] {
    return this.#table.problems;
  }

  get size(): number {
    return this.#table.size;
  }

  list(): readonly KeyFacts[] {
    return this.#table.list();
  }

  /**
   * Reads the file when it has changed since the last time; true when it was read. To be called at start, every few
   * seconds and on demand; calls at the same time share one reading. Whatever fails, the keys stay as they were.
   * @throws {Fault} input.not-found, input.unreadable
   */
  refresh(): Promise<boolean> {
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  async #read(): Promise<boolean> {
    if ((await keyFileVersion(this.#path)) === this.#version) return false;
    const { table, version } = await readKeyFile(this.#path);
    this.#table = table;
    this.#version = version;
    return true;
  }

  /** Whose key a text is. Cost: one SHA-256 of at most 67 characters, about 2 µs. */
  identify(secret: string, nowMs: number): KeyFound {
    const id = keyIdOf(secret);
    if (id === undefined) return unknownKey;
    const entry = this.#table.get(id);
    if (entry === undefined) return unknownKey;
    this.#presented.write(keyHashOf(secret), 'hex');
    if (!timingSafeEqual(this.#presented, entry.hash)) return unknownKey;
    const reason = refusalOf(entry.facts, nowMs);
    return reason === undefined
      ? { kind: 'key', key: entry.facts }
      : { kind: 'refusal', reason, keyId: entry.facts.id };
  }
}

/** Undefined for a key that may be used now. */
export function refusalOf(key: KeyFacts, nowMs: number): 'revoked' | 'not-yet' | 'expired' | undefined {
  if (key.isRevoked) return 'revoked';
  if (key.expiresMs !== undefined && nowMs >= key.expiresMs) return 'expired';
  if (key.notBeforeMs !== undefined && nowMs < key.notBeforeMs) return 'not-yet';
  return undefined;
}
