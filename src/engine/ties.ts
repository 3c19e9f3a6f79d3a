// Accounts tied by how they were made and paid for, whatever they send: one payment instrument, or one sign-up
// network within days. A pool is bought in batches, and where every request is rewritten and nothing is passed
// on, this is what still proposes it. A group is proposed, not judged: offices, events and carriers have such ties
// as well, and it is for the signals to see that they draw nothing. Hubs are left out, since a value that
// thousands share names nobody. Refused: e-mail domains, countries and provider networks, which follow
// nationality or fashion.

import type { Store, Table } from '../store/store.ts';
import { IndexSets } from './cluster.ts';
import { accountFactsSql } from './units.ts';

/** A card or a network of more accounts than this is a reseller, a carrier or a mistake. */
const holdersMax = 400;
/** Sign-ups from one network belong together when the next comes within this time. */
const signupGapMs = 3 * 86_400_000;
/** Conversations that an account opened and never came back to; others draw nothing that ties could explain. */
const leftMin = 3;
const unitsMin = 5;
/** Larger components are chained together by chance: a pool of thousands shows itself by its parts. */
const groupMax = 5_000;
/** Ties of an account with anybody, at most; 0.3 kB of memory each. */
const tiesMax = 500_000;

/** Every account that shares a value with another one, once for each such value; equal values next to one another. */
const tiesSql = `
  SELECT account, unit, kind, value, created_ms, left_alone, holders FROM (
    SELECT account, unit, tie.1 AS kind, tie.2 AS value, created_ms, left_alone,
      count() OVER (PARTITION BY kind, value) AS holders
    FROM (
      SELECT facts.account AS account, u.unit AS unit, toUnixTimestamp64Milli(facts.created) AS created_ms,
        sums.left_alone AS left_alone,
        [('payment', facts.payment), ('network', ${networkSql('facts.signup_ip')})] AS ties
      FROM (${accountFactsSql('1')}) AS facts
      INNER JOIN (SELECT account, starts - least(starts, continued) AS left_alone FROM @account_sums
        WHERE left_alone >= ${leftMin}) AS sums ON sums.account = facts.account
      INNER JOIN @unit_of AS u ON u.account = facts.account)
    ARRAY JOIN ties AS tie WHERE value != '')
  WHERE holders > 1 ORDER BY kind, value, created_ms, account LIMIT ${tiesMax}`;

/**
 * Groups of accounts with ties, most drawn first, each account in one at most. Account hashes as decimal digits.
 * Needs `account_sums` and `unit_of`.
 */
export async function findTied(store: Store): Promise<readonly (readonly string[])[]> {
  const found = await store.query(tiesSql);
  const accounts = found.strings('account');
  const names = [...new Set(accounts)].sort();
  const places = new Map(names.map((name, index) => [name, index]));
  const rows = accounts.map((account) => places.get(account) ?? 0);
  const sets = new IndexSets(names.length);
  for (const [one, other] of tiedPairs(found)) sets.join(rows[one] ?? 0, rows[other] ?? 0);
  const units = new Map(found.strings('unit').map((unit, row) => [rows[row] ?? 0, unit]));
  const left = new Float64Array(names.length);
  found.numbers('left_alone').forEach((count, row) => (left[rows[row] ?? 0] = count));
  const drawn = (group: readonly number[]): number =>
    group.reduce((sum, index) => sum + (left[index] ?? 0), 0);
  return sets
    .groups(names.map((_, index) => index))
    .filter((group) => group.length <= groupMax)
    .filter((group) => new Set(group.map((index) => units.get(index))).size >= unitsMin)
    .sort((one, other) => drawn(other) - drawn(one))
    .map((group) => group.map((index) => names[index] ?? ''));
}

/** Rows that follow one another and have a tie in common. */
function tiedPairs(found: Table): readonly (readonly [one: number, other: number])[] {
  const [kinds, values] = [found.strings('kind'), found.strings('value')];
  const [created, holders] = [found.numbers('created_ms'), found.numbers('holders')];
  return kinds.flatMap((kind, row) => {
    if (row === 0 || kinds[row - 1] !== kind || values[row - 1] !== values[row]) return [];
    const isNear = (created[row] ?? 0) - (created[row - 1] ?? 0) <= signupGapMs;
    const binds = (holders[row] ?? 0) <= holdersMax && (kind === 'payment' || isNear);
    return binds ? [[row - 1, row] as const] : [];
  });
}

/** /24 of an IPv4 address, /48 of an IPv6 address, empty for none. */
function networkSql(column: string): string {
  return `if(position(${column}, ':') > 0,
    arrayStringConcat(arraySlice(splitByChar(':', ${column}), 1, 3), ':'),
    arrayStringConcat(arraySlice(splitByChar('.', ${column}), 1, 3), '.'))`;
}
