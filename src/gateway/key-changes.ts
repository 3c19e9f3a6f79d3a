// Making, revoking and rotating keys: what the command line does to a key file. A secret exists in the value returned
// and nowhere else; the file has its hash. A rotation is a new key with the old one's scopes beside an end of the old
// one, in one write, so that there is never a moment with neither.

import { assert } from '../core/assert.ts';
import { Fault } from '../core/fault.ts';
import { changeKeyFile } from './key-file.ts';
import type { CreateRecord, KeyTable } from './key-records.ts';
import type { KeyFacts } from './key-scopes.ts';
import { keyHashOf, makeKey, type MadeKey } from './key-text.ts';
import { refusalOf } from './keys.ts';

/** What a new key is to be; lists are as in `KeyFacts`, undefined for no limit. */
export interface KeyWanted {
  readonly account: string;
  readonly environment: string;
  readonly name: string | undefined;
  readonly models: readonly string[] | undefined;
  readonly routes: readonly string[] | undefined;
  readonly addresses: readonly string[] | undefined;
  readonly upstream: string | undefined;
  readonly notBeforeMs: number | undefined;
  readonly expiresMs: number | undefined;
}

/** The world that a change needs. */
export interface KeyWorkshop {
  readonly path: string;
  readonly nowMs: number;
  /** That many unpredictable bytes. */
  readonly random: (bytes: number) => Uint8Array;
}

export interface KeyRotated {
  readonly made: MadeKey;
  readonly replaced: string;
  /** Until when the old key is valid beside the new one. */
  readonly overlapUntilMs: number;
}

/** @throws {Fault} as `changeKeyFile` */
export function createKey(workshop: KeyWorkshop, wanted: KeyWanted): Promise<MadeKey> {
  return changeKeyFile(workshop.path, true, (table) => {
    const made = newKey(workshop, table, wanted.environment);
    return { records: [recordOf(made, workshop.nowMs, wanted)], result: made };
  });
}

/** Many at once, with one change of the file; in the order of `wanted`. @throws {Fault} as `changeKeyFile` */
export function createKeys(workshop: KeyWorkshop, wanted: readonly KeyWanted[]): Promise<readonly MadeKey[]> {
  return changeKeyFile(workshop.path, true, (table) => {
    const made = wanted.map((one) => newKey(workshop, table, one.environment));
    const records = made.flatMap((key, index) => {
      const one = wanted[index];
      return one === undefined ? [] : [recordOf(key, workshop.nowMs, one)];
    });
    return { records, result: made };
  });
}

/** False when it was revoked before. @throws {Fault} keys.key-unknown, and as `changeKeyFile` */
export function revokeKey(workshop: KeyWorkshop, id: string): Promise<boolean> {
  return changeKeyFile(workshop.path, false, (table) => {
    if (known(table, id).isRevoked) return { records: [], result: false };
    return { records: [{ op: 'revoke', key: id, at: isoOf(workshop.nowMs) }], result: true };
  });
}

export interface RotationWanted {
  readonly id: string;
  /** How long the old key stays valid, 0 or more. */
  readonly overlapMs: number;
  /** Of the new key; undefined for as long after now as the old one's was after its creation. */
  readonly expiresMs: number | undefined;
}

/** @throws {Fault} keys.key-unknown, arguments.invalid, and as `changeKeyFile` */
export function rotateKey(workshop: KeyWorkshop, wanted: RotationWanted): Promise<KeyRotated> {
  assert(wanted.overlapMs >= 0, 'an overlap is not negative');
  const { nowMs } = workshop;
  return changeKeyFile(workshop.path, false, (table) => {
    const old = known(table, wanted.id);
    const reason = refusalOf(old, nowMs);
    if (reason === 'revoked' || reason === 'expired') {
      throw new Fault('arguments.invalid', {
        what: `the key ${old.id} is ${reason}; nobody can be using it`,
        mend: 'make a new one with stillwatch keys create',
      });
    }
    const made = newKey(workshop, table, old.environment);
    const lifeMs = old.expiresMs === undefined ? undefined : old.expiresMs - old.createdMs;
    const inherited = lifeMs === undefined ? undefined : nowMs + lifeMs;
    const expiresMs = wanted.expiresMs ?? inherited;
    const overlapUntilMs = Math.min(nowMs + wanted.overlapMs, old.expiresMs ?? Infinity);
    const next = { ...old, addresses: old.addresses?.texts, expiresMs, name: old.name || undefined };
    const record = { ...recordOf(made, nowMs, next), replaces: old.id };
    const end = { op: 'expire' as const, key: old.id, at: isoOf(overlapUntilMs) };
    return { records: [record, end], result: { made, replaced: old.id, overlapUntilMs } };
  });
}

/** Prefixes are random; one that is taken is drawn again. */
function newKey(workshop: KeyWorkshop, table: KeyTable, environment: string): MadeKey {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const made = makeKey(environment, workshop.random);
    if (table.get(made.id) === undefined) return made;
  }
  throw new Error('must hold: chance does not draw the same prefix ten times');
}

function recordOf(made: MadeKey, nowMs: number, wanted: KeyWanted): CreateRecord {
  return {
    op: 'create',
    key: made.id,
    hash: keyHashOf(made.secret),
    account: wanted.account,
    created: isoOf(nowMs),
    name: wanted.name,
    models: limitOf(wanted.models),
    routes: limitOf(wanted.routes),
    addresses: wanted.addresses,
    not_before: wanted.notBeforeMs === undefined ? undefined : isoOf(wanted.notBeforeMs),
    expires: wanted.expiresMs === undefined ? undefined : isoOf(wanted.expiresMs),
    upstream: wanted.upstream,
  };
}

/** No limit is written as none. */
function limitOf(patterns: readonly string[] | undefined): readonly string[] | undefined {
  return patterns?.includes('*') === true ? undefined : patterns;
}

function known(table: KeyTable, id: string): KeyFacts {
  const entry = table.get(id);
  if (entry !== undefined) return entry.facts;
  throw new Fault('keys.key-unknown', {
    what: 'the file has no key of this id',
    mend: 'stillwatch keys list shows the ids; never give a whole key on a command line',
  });
}

function isoOf(ms: number): string {
  return new Date(ms).toISOString();
}
