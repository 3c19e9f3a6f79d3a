// The accounts that the next queries are about, as a table: a list of thousands does not belong into the text
// of a statement. One cycle asks about one set at a time, for every group anew, so they are kept in memory: files for
// a few hundred numbers cost twice as much.

import { RowWriter } from '../store/row-writer.ts';
import type { Store } from '../store/store.ts';
import { writeDecimal } from './units.ts';

/** Fills `chosen (account)` with account hashes in decimal digits. */
export async function chooseAccounts(store: Store, accounts: readonly string[]): Promise<void> {
  await store.command('CREATE OR REPLACE TABLE @chosen (account UInt64) ENGINE = Memory');
  const writer = new RowWriter();
  for (const account of accounts) writeDecimal(writer, account);
  await store.append({ name: 'chosen', columns: [{ name: 'account', type: 'UInt64' }] }, writer.take());
}
