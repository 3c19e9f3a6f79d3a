// A small real store for tests: requests told in a few words become exchanges, fingerprints, rows and the
// tables that the cycle derives from them, by the code that an audit runs. Only what a test is about is said;
// elicitation and capability may be set directly, so that a test of shares does not hang on wordings.

import type { Account } from '../core/account.ts';
import { blankExchange, type Exchange } from '../core/exchange.ts';
import { capabilities, type Capability, type Elicitation, elicitationBit } from '../core/fingerprint.ts';
import { Fingerprinter } from '../fingerprint/fingerprinter.ts';
import { type HashKey, hashStreams, hashWith } from '../fingerprint/hash.ts';
import { accountOf, startMs } from '../signals/view.fixture.ts';
import type { Background } from '../signals/view.ts';
import type { Random } from '../stats/chance.ts';
import { openStore } from '../store/clickhouse-store.ts';
import { RowWriter } from '../store/row-writer.ts';
import { accountsTable, exchangesTable } from '../store/schema/0001-exchanges.ts';
import { systemTextsTable } from '../store/schema/0007-system-texts.ts';
import { SystemTextWriter } from '../wire/system-text-writer.ts';
import type { Store } from '../store/store.ts';
import { measureBackground } from './background.ts';
import { findEdges } from './edges.ts';
import { writeAccount, writeExchange } from '../wire/exchange-row.ts';
import { type Family, findFamilies } from './families.ts';
import { countSharedAnchors } from './traces.ts';
import { collapseIntoUnits } from './units.ts';

export interface PlainRequest extends Partial<Omit<Exchange, 'id' | 'timeMs' | 'account' | 'messages'>> {
  readonly account: string;
  /** Seconds since the start of the log. */
  readonly at: number;
  readonly text: string;
  /** An answer that stands before the text, as the last assistant turn of its conversation. */
  readonly carried?: string;
  /** As read from the text unless said. */
  readonly elicitation?: readonly Elicitation[];
  readonly capability?: Capability;
}

export const storeKey: HashKey = { low: 11, high: 7 };

/** Hash of an account as decimal digits, as candidates hold it. */
export function accountHash(account: string): string {
  const { low, high } = hashWith(account, hashStreams(storeKey, 0));
  return ((BigInt(high >>> 0) << 32n) | BigInt(low >>> 0)).toString();
}

export interface SmallStore {
  readonly store: Store;
  readonly families: readonly Family[];
}

/** A store with these requests and declarations, linked as by a cycle; the caller closes it. */
export async function storeOf(
  requests: readonly PlainRequest[],
  declared: Readonly<Record<string, Partial<Account>>> = {},
): Promise<SmallStore> {
  const store = await openStore({});
  const streams = hashStreams(storeKey, 0);
  const fingerprinter = new Fingerprinter(storeKey);
  const rows = new RowWriter();
  const systemTexts = new SystemTextWriter(true);
  requests.forEach((request, i) => {
    const exchange = exchangeOf(request, `x${i}`);
    const read = fingerprinter.fingerprint(exchange);
    const fingerprint = {
      ...read,
      elicitation: request.elicitation === undefined ? read.elicitation : bitsOf(request.elicitation),
      capability:
        request.capability === undefined ? read.capability : capabilities.indexOf(request.capability),
    };
    const id = hashWith(exchange.id, streams);
    writeExchange(rows, { exchange, fingerprint, id }, { streams, keepsText: true });
    systemTexts.add(exchange, fingerprint);
  });
  await store.append(exchangesTable, rows.take());
  await store.append(systemTextsTable, systemTexts.take().bytes);
  const accountRows = new RowWriter();
  Object.entries(declared).forEach(([name, facts], sequence) => {
    writeAccount(accountRows, { account: accountOf(name, facts), sequence }, streams);
  });
  await store.append(accountsTable, accountRows.take());
  await collapseIntoUnits(store);
  await countSharedAnchors(store);
  const families = await findFamilies(store);
  await findEdges(store);
  return { store, families };
}

/** What is ordinary among these requests. */
export async function backgroundOf(
  requests: readonly PlainRequest[],
  declared: Readonly<Record<string, Partial<Account>>> = {},
): Promise<Background> {
  const { store } = await storeOf(requests, declared);
  try {
    return await measureBackground(store);
  } finally {
    await store.close();
  }
}

function exchangeOf(request: PlainRequest, id: string): Exchange {
  const { at, text, carried, elicitation: _elicitation, capability: _capability, ...said } = request;
  const asked = { role: 'user', content: text } as const;
  const messages =
    carried === undefined
      ? [asked]
      : [
          { role: 'user', content: `What about ${id}?` } as const,
          { role: 'assistant', content: carried } as const,
          asked,
        ];
  return blankExchange({
    endpoint: 'openai.chat',
    model: 'model',
    ...said,
    id,
    timeMs: startMs + at * 1000,
    messages,
  });
}

function bitsOf(kinds: readonly Elicitation[]): number {
  return kinds.reduce((bits, kind) => bits | (1 << elicitationBit[kind]), 0);
}

const syllables = ['ba', 'ke', 'mi', 'lo', 'tu', 'ra', 'ne', 'si', 'do', 'fu', 'gal', 'ver', 'pon', 'tis'];

/** Words that nobody else says. */
export function ownWords(random: Random, words: number): string {
  const syllable = (): string => syllables[Math.floor(random() * syllables.length)] ?? 'ba';
  return Array.from({ length: words }, () => `${syllable()}${syllable()}${syllable()}`).join(' ');
}
