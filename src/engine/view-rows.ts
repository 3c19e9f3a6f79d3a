// What views are built from, copied once a cycle: the rows and declarations of every account of any candidate,
// narrow, in one part, ordered by account. The log's own table is wide and lies in as many parts as it was
// appended in; asking it two hundred times for a few accounts costs ten times as much (measured at a million
// exchanges: 20 s against 2). Views of large groups are samples, and no more is copied than they may need: what half of
// everybody sends, every tenth customer is a candidate by, and the copy would be as large as the log.

import { RowWriter } from '../store/row-writer.ts';
import type { Store, TableShape } from '../store/store.ts';
import { chooseAccounts } from './accounts-chosen.ts';
import type { Candidate } from './groups.ts';
import { countedColumns } from './unit-shares.ts';
import { accountFactsSql, writeDecimal } from './units.ts';
import { everyOf } from './view-sample.ts';

/** Hashes that views turn into dense ids: name in the view, column of the log. */
export const hashColumns = [
  ['system', 'system_key'],
  ['tools', 'tools_key'],
  ['contract', 'contract_key'],
  ['opening', 'opening_key'],
  ['session', 'session'],
  ['client', 'client'],
  ['address', 'address'],
  ['network', 'network'],
  ['operatingSystem', 'operating_system_key'],
  ['shell', 'shell_key'],
  ['folder', 'folder_key'],
  ['locale', 'locale_key'],
  ['timeZone', 'time_zone_key'],
] as const;

const grainsTable: TableShape = {
  name: 'view_grains',
  columns: [
    { name: 'account', type: 'UInt64' },
    { name: 'grain', type: 'UInt32' },
  ],
};

/** So many views of a group fit into what is prepared: groups shrink when they are peeled, and are looked at again. */
const viewsPrepared = 4;

/** Exchanges that are copied at a time: some 300 bytes each, while what continues them is looked up. */
const exchangesOfPiece = 1_500_000;

/**
 * Fills `view_rows` and `view_members` for all accounts of the candidates; `all` their rows, or those that views of the
 * candidates, and of what is made of them, may sample.
 */
export async function prepareViews(
  store: Store,
  candidates: readonly Candidate[],
  rows: 'sampled' | 'all' = 'sampled',
): Promise<void> {
  await chooseAccounts(store, [...new Set(candidates.flatMap((one) => one.accounts))]);
  await writeGrains(store, rows === 'all' ? [] : candidates);
  // 32 bits of a hash tell a group's few hundred thousand values apart; dense ids are made from them.
  const hashes = hashColumns.map(
    ([name, column]) => `toUInt32(bitShiftRight(${column}, 32)) AS ${name}_hash`,
  );
  for (const [piece, range] of (await accountRanges(store)).entries()) {
    const sampled = (what: string): string => `SELECT ${what} FROM (
        SELECT * FROM @exchanges WHERE account IN (SELECT account FROM @chosen) AND ${range}) AS x
      LEFT JOIN @view_grains AS g ON g.account = x.account WHERE x.exchange % greatest(1, g.grain) = 0`;
    const into =
      piece === 0
        ? `CREATE OR REPLACE TABLE @view_rows ENGINE = MergeTree ORDER BY (account, time, exchange)
             SETTINGS index_granularity = 1024, min_bytes_for_wide_part = 10000000000 AS`
        : 'INSERT INTO @view_rows';
    await store.command(
      `${into}
       SELECT e.exchange AS exchange, e.account AS account, time, status, latency_ms,
         toLowCardinality(e.model) AS model, turns, new_chars, served_chars, words, elicitation, capability,
         language, asn, ${hashes.join(', ')},
         if(text_key = 0, 0, bitShiftRight(text_key, 32) + 4294967296) AS text_hash,
         toUnixTimestamp64Milli(c.continued) AS followed_ms
       FROM (${sampled('x.*')}) AS e
       LEFT JOIN (
         SELECT account, parent_key, min(time) AS continued FROM @exchanges
         WHERE parent_key != 0 AND account IN (SELECT account FROM @chosen) AND ${range}
           AND parent_key IN (${sampled('x.full_key')})
         GROUP BY account, parent_key) AS c ON c.account = e.account AND c.parent_key = e.full_key`,
    );
  }
  await store.command(
    `CREATE OR REPLACE TABLE @view_members ENGINE = MergeTree ORDER BY account SETTINGS index_granularity = 1024 AS
     SELECT s.account AS account, s.name AS name, s.unit AS unit, s.exchanges AS exchanges,
       greatest(1, g.grain) AS grain, f.name AS declared,
       toUnixTimestamp64Milli(f.created) AS created_ms, f.organization AS organization, f.parent AS parent,
       f.app AS app, f.program AS program, f.class AS class, f.verification AS verification, f.payment AS payment,
       f.email_domain AS email_domain, f.signup_ip AS signup_ip, f.signup_asn AS signup_asn, f.country AS country,
       f.plan AS plan, f.declared_use AS declared_use, ${countedColumns}
     FROM @account_sums AS s
     LEFT JOIN @unit_shares AS u ON u.unit = s.unit
     LEFT JOIN (${accountFactsSql('account IN (SELECT account FROM @chosen)')}) AS f ON f.account = s.account
     LEFT JOIN @view_grains AS g ON g.account = s.account
     WHERE s.account IN (SELECT account FROM @chosen)`,
  );
}

/**
 * Conditions on `account` that between them hold of every account, each of about as many exchanges of the accounts
 * chosen: a piece is joined in memory.
 */
export async function accountRanges(
  store: Store,
  exchangesMax: number = exchangesOfPiece,
): Promise<readonly string[]> {
  const sums = await store.query(
    'SELECT account, exchanges FROM @account_sums WHERE account IN (SELECT account FROM @chosen) ORDER BY account',
  );
  const exchanges = sums.numbers('exchanges');
  const bounds: string[] = [];
  let inPiece = 0;
  sums.strings('account').forEach((account, row) => {
    inPiece += exchanges[row] ?? 0;
    if (inPiece < exchangesMax) return;
    bounds.push(account);
    inPiece = 0;
  });
  return [undefined, ...bounds].map((after, at) => {
    const above = after === undefined ? [] : [`account > ${after}`];
    const last = bounds[at];
    return [...above, ...(last === undefined ? [] : [`account <= ${last}`]), '1'].join(' AND ');
  });
}

/**
 * Fills `view_grains (account, grain)`: of an account's exchanges those are prepared whose hash the grain divides, a
 * power of two. Accounts of which all are have no row.
 */
async function writeGrains(store: Store, candidates: readonly Candidate[]): Promise<void> {
  await store.command(
    'CREATE OR REPLACE TABLE @view_grains (account UInt64, grain UInt32) ENGINE = MergeTree ORDER BY account',
  );
  const sums = await store.query(
    'SELECT account, exchanges FROM @account_sums WHERE account IN (SELECT account FROM @chosen)',
  );
  const counts = sums.numbers('exchanges');
  const exchanges = new Map(sums.strings('account').map((account, row) => [account, counts[row] ?? 0]));
  const grains = new Map<string, number>();
  for (const { accounts } of candidates) {
    const total = accounts.reduce((sum, account) => sum + (exchanges.get(account) ?? 0), 0);
    const grain = everyOf(Math.floor(total / viewsPrepared));
    for (const account of accounts) grains.set(account, Math.min(grain, grains.get(account) ?? grain));
  }
  const writer = new RowWriter();
  for (const [account, grain] of grains) {
    if (grain === 1) continue;
    writeDecimal(writer, account);
    writer.u32(grain);
  }
  await store.append(grainsTable, writer.take());
}
