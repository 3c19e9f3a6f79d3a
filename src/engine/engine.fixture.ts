// For tests only: exchanges in a few words, and a temporary store that holds them, encoded as an audit does.

import type { Account } from '../core/account.ts';
import { blankExchange, type Exchange } from '../core/exchange.ts';
import { Fingerprinter } from '../fingerprint/fingerprinter.ts';
import { hashStreams, hashWith } from '../fingerprint/hash.ts';
import { openStore } from '../store/clickhouse-store.ts';
import { RowWriter } from '../store/row-writer.ts';
import { accountsTable, exchangesTable } from '../store/schema/0001-exchanges.ts';
import { systemTextsTable } from '../store/schema/0007-system-texts.ts';
import { SystemTextWriter } from '../wire/system-text-writer.ts';
import type { Store } from '../store/store.ts';
import { writeAccount, writeExchange } from '../wire/exchange-row.ts';

const key = { low: 0x1234_5678, high: 0x9abc_def0 };

export const startMs: number = Date.UTC(2026, 2, 1, 9);

/** An ordinary exchange but for `parts`. */
export function exchangeOf(parts: Partial<Exchange> & { readonly id: string }): Exchange {
  return blankExchange({
    timeMs: startMs,
    account: 'acct-1',
    endpoint: 'openai.chat',
    model: 'model-a',
    messages: [{ role: 'user', content: 'What is a good name for a cat?' }],
    ...parts,
  });
}

export function accountOf(parts: Partial<Account> & { readonly account: string }): Account {
  return {
    createdMs: undefined,
    organization: undefined,
    parent: undefined,
    app: undefined,
    program: undefined,
    class: undefined,
    verification: 'none',
    payment: undefined,
    emailDomain: undefined,
    signupIp: undefined,
    signupAsn: undefined,
    country: undefined,
    plan: undefined,
    declaredUse: undefined,
    ...parts,
  };
}

/** Decimal digits of the hash under which the store knows an id or an account. */
export function hashOf(text: string): string {
  const { low, high } = hashWith(text, hashStreams(key, 0));
  return ((BigInt(high) << 32n) | BigInt(low)).toString();
}

export interface World {
  readonly exchanges: readonly Exchange[];
  readonly accounts?: readonly Account[];
}

/** A temporary store with these rows; the caller closes it. One at a time in a process. */
export async function storeWith(world: World): Promise<Store> {
  const store = await openStore({});
  const fingerprinter = new Fingerprinter(key);
  const streams = hashStreams(key, 0);
  const rows = new RowWriter();
  const systemTexts = new SystemTextWriter(true);
  for (const exchange of world.exchanges) {
    const id = hashWith(exchange.id, streams);
    const observed = { exchange, fingerprint: fingerprinter.fingerprint(exchange), id };
    writeExchange(rows, observed, { streams, keepsText: true });
    systemTexts.add(exchange, observed.fingerprint);
  }
  await store.append(exchangesTable, rows.take());
  await store.append(systemTextsTable, systemTexts.take().bytes);
  const declared = new RowWriter();
  (world.accounts ?? []).forEach((account, sequence) =>
    writeAccount(declared, { account, sequence }, streams),
  );
  await store.append(accountsTable, declared.take());
  return store;
}

/** Runs `work` on such a store and closes it whatever happens. */
export async function withStore<T>(world: World, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await storeWith(world);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const openings = [
  'amber',
  'brisk',
  'copper',
  'dapper',
  'ember',
  'fabled',
  'gentle',
  'hollow',
  'ivory',
  'jolly',
];
const middles = [
  'anchor',
  'badger',
  'cavern',
  'dragon',
  'engine',
  'falcon',
  'garden',
  'harbor',
  'island',
  'jacket',
];
const endings = [
  'ponders',
  'quarrels',
  'ripens',
  'settles',
  'tumbles',
  'unwinds',
  'vanishes',
  'wanders',
  'yields',
  'zigzags',
];

/** Text of `count` words that no other seed shares stretches with. */
export function proseOf(seed: number, count: number): string {
  let state = (Math.imul(seed + 1, 0x9e37_79b9) ^ 0x5bd1_e995) >>> 0;
  const next = (list: readonly string[]): string => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return list[(state >>> 16) % list.length] ?? '';
  };
  const lists = [openings, middles, endings];
  return Array.from({ length: count }, (_, at) => `${next(lists[at % 3] ?? openings)}${next(middles)}`).join(
    ' ',
  );
}
