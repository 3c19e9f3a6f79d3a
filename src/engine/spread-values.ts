// Which values more than one account has, found by sorting. Nearly every phrase of a log, and nearly every state of
// a conversation, is one account's alone; a grouping that holds a row for each of them costs 0.3 to 0.6 µs a value and
// as much memory as there are values. Sorting 64-bit numbers costs a tenth. So a value's lower 40 bits and 24 bits of
// its account are put into one number, the numbers are sorted, and two neighbours that differ in the account alone
// belong to a value that is spread. This is a sieve and not the answer: strangers of the same 40 bits pass it, and are
// found out by the exact question that is asked of the few that remain. Two accounts that agree in 24 bits of their
// hashes, one pair in 17 million, count as one here.

import type { Store } from '../store/store.ts';

/** Numbers sorted at a time: five copies of 8 bytes each. */
export const valuesPerSlice = 8_000_000;
/** Arrays that are sorted apart, so that each fits into a processor's cache. */
const heaps = 128;

/** What stands in `spread` for a value; whole-number SQL over a UInt64. */
export function printSql(value: string): string {
  return `bitShiftLeft(${value}, 24)`;
}

/** Query for the prints of those values of `rows (value, account)` that more than one account has; some come twice. */
export function spreadSql(rows: string): string {
  return `SELECT arrayJoin(arrayMap(one -> bitAnd(one, 18446744073692774400),
      arrayFilter((one, other) -> bitXor(one, other) BETWEEN 1 AND 16777215, arrayPopFront(sorted), arrayPopBack(sorted)))) AS print
    FROM (SELECT arraySort(groupArray(bitOr(${printSql('value')}, bitAnd(account, 16777215)))) AS sorted
          FROM (${rows}) GROUP BY toUInt8(intDiv(value, 65536) % ${heaps}))`;
}

/**
 * Fills `spread (print)` from `rows (value, account)`, which is asked once for every `valuesPerSlice` of its values;
 * whoever is done with it drops it.
 */
export async function findSpread(store: Store, rows: string): Promise<void> {
  await store.command('CREATE OR REPLACE TABLE @spread (print UInt64) ENGINE = MergeTree ORDER BY print');
  const counted = await store.query(`SELECT count() AS n FROM (${rows})`);
  const slices = Math.max(1, Math.ceil((counted.numbers('n')[0] ?? 0) / valuesPerSlice));
  for (let slice = 0; slice < slices; slice += 1) {
    const part =
      slices === 1 ? rows : `SELECT value, account FROM (${rows}) WHERE value % ${slices} = ${slice}`;
    await store.command(`INSERT INTO @spread ${spreadSql(part)}`);
  }
}
