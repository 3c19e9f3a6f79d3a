// What is ordinary in this log. Every share is taken per unit first and then over units, so that neither a
// heavy customer nor a crowd of one organisation sets the standard. Units with too little traffic to have a
// share are left out. One table of per-account sums serves it all, and the single-account scores as well.

import { capabilities, elicitationBit } from '../core/fingerprint.ts';
import type { Background, Release, SourceFacts } from '../signals/view.ts';
import type { Store, Table } from '../store/store.ts';
import { measureShares } from './unit-shares.ts';

/** A model that shows up this long after the log began was released, not merely seen for the first time. */
const releaseLeadHours = 24;
/** … and that at least this share of units took up; less is a typing error or a fine-tune of somebody's own. */
const releaseUnitsMin = 3;

/** Edges of one kind that an account of one person may have over the log. */
const edgesOrdinaryMax = 4;
/** Agents everywhere call tools in loops: that bit alone is no sign of a trainer. */
export const elicitedSql: string = `bitAnd(elicitation, ${255 - 2 ** elicitationBit.toolTrajectory}) != 0`;

/** Fills `account_sums` and returns the whole log's background. */
export async function measureBackground(store: Store): Promise<Background> {
  const mainLanguage = await mainLanguageOf(store);
  await sumAccounts(store, mainLanguage);
  const [counts, edges] = [await countLog(store), await edgesOf(store)];
  const number = (table: Table, name: string): number => table.numbers(name)[0] ?? 0;
  const { exchanges, units } = counts;
  const { all, strata } = await measureShares(store, counts.toMs);
  return {
    ...all,
    ...counts,
    mainLanguage,
    strata,
    handOffRate: number(edges, 'hand_offs') / Math.max(1, exchanges),
    provenanceRate: number(edges, 'provenances') / Math.max(1, exchanges),
    handOffUnits: number(edges, 'hand_off_units') / Math.max(1, units),
    provenanceUnits: number(edges, 'provenance_units') / Math.max(1, units),
    releases: await findReleases(store),
  };
}

/** What most exchanges are written in, as an index into `languages`. */
async function mainLanguageOf(store: Store): Promise<number> {
  const found = await store.query(
    'SELECT language, count() AS n FROM @exchanges WHERE language != 0 GROUP BY language ORDER BY n DESC, language LIMIT 1',
  );
  return found.numbers('language')[0] ?? 0;
}

/** Accounts summed at a time: half a kilobyte each, and more for those that send a lot. */
const accountsPerPass = 100_000;

/** Fills `account_sums`. The log lies in the order of its accounts, so a range of them is read without the rest. */
export async function sumAccounts(store: Store, mainLanguage: number): Promise<void> {
  const sums = (range: string): string => sumsSql(range, mainLanguage);
  const counted = await store.query('SELECT count() AS accounts FROM @unit_of');
  const passes = Math.max(1, Math.ceil((counted.numbers('accounts')[0] ?? 0) / accountsPerPass));
  await store.command(
    `CREATE OR REPLACE TABLE @account_sums ENGINE = MergeTree ORDER BY account AS ${sums('0')}`,
  );
  const bound = (pass: number): string => `toUInt64('${(2n ** 64n * BigInt(pass)) / BigInt(passes) - 1n}')`;
  for (let pass = 0; pass < passes; pass += 1) {
    const above = pass === 0 ? '1' : `account > ${bound(pass)}`;
    await store.command(`INSERT INTO @account_sums ${sums(`${above} AND account <= ${bound(pass + 1)}`)}`);
  }
}

/** Sums anew those accounts of `account_sums` that sent something in `fresh`; units must be as they were. */
export async function sumFreshAccounts(store: Store, mainLanguage: number): Promise<void> {
  const fresh = 'account IN (SELECT account FROM @fresh)';
  await store.command(
    `CREATE OR REPLACE TABLE @account_sums_now ENGINE = MergeTree ORDER BY account AS
     SELECT * FROM @account_sums WHERE NOT (${fresh})`,
  );
  await store.command(`INSERT INTO @account_sums_now ${sumsSql(fresh, mainLanguage)}`);
  await store.command('EXCHANGE TABLES @account_sums_now AND @account_sums');
  await store.command('DROP TABLE @account_sums_now');
}

function sumsSql(condition: string, mainLanguage: number): string {
  const bits = Object.keys(elicitationBit).map(
    (_, bit) => `sum(bitTest(elicitation, ${bit})) AS elicitation_${bit}`,
  );
  const drawn = capabilities.map((_, index) => `countIf(capability = ${index}) AS capability_${index}`);
  return `SELECT s.account AS account, u.unit AS unit, s.* EXCEPT account
     FROM (SELECT account, any(account_name) AS name, count() AS exchanges,
       countIf(${elicitedSql}) AS elicited, countIf(contract_key != 0) AS contracted,
       countIf(language = ${mainLanguage}) AS in_main_language,
       countIf(turns <= 1) AS starts, uniqCombinedIf(opening_key, turns > 1) AS continued,
       count() - uniqCombined(text_key) AS repeated,
       min(time) AS first_time, max(time) AS last_time, uniqCombined(toStartOfHour(time)) AS hours,
       uniqCombined(model) AS models,
       ${bits.join(', ')}, ${drawn.join(', ')}
     FROM @exchanges WHERE ${condition} GROUP BY account) AS s
     INNER JOIN @unit_of AS u ON u.account = s.account`;
}

/** What of a background is counted in every cycle, from `account_sums`. */
export type LogCounts = Pick<Background, 'exchanges' | 'accounts' | 'units' | 'fromMs' | 'toMs'>;

export async function countLog(store: Store): Promise<LogCounts> {
  const found = await store.query(
    `SELECT sum(exchanges) AS exchanges, count() AS accounts, uniqExact(unit) AS units,
       toUnixTimestamp64Milli(min(first_time)) AS from_ms, toUnixTimestamp64Milli(max(last_time)) AS to_ms
     FROM @account_sums`,
  );
  const number = (name: string): number => found.numbers(name)[0] ?? 0;
  return {
    exchanges: number('exchanges'),
    accounts: number('accounts'),
    units: number('units'),
    fromMs: number('from_ms'),
    toMs: number('to_ms'),
  };
}

/**
 * Ordinary rates of edges. A campaign makes most of a log's edges, and would make itself look ordinary; so
 * accounts with more edges than a person makes are left out of the rates.
 */
function edgesOf(store: Store): Promise<Table> {
  const ends = `SELECT kind, source, target, unit
    FROM (SELECT kind, source, target, arrayJoin([source_account, target_account]) AS account FROM @edges) AS e
    INNER JOIN @unit_of AS u ON u.account = e.account`;
  const kinds = [
    ['hand-off', 'hand_off'],
    ['provenance', 'provenance'],
  ];
  return store.query(
    `SELECT ${kinds
      .map(
        ([kind, name]) =>
          `sumIf(edges, kind = '${kind}') / 2 AS ${name}s, countIf(kind = '${kind}') AS ${name}_units`,
      )
      .join(', ')}
     FROM (SELECT kind, unit, uniqExact(source, target) AS edges FROM (${ends})
           GROUP BY kind, unit HAVING edges <= ${edgesOrdinaryMax})`,
  );
}

export async function findReleases(store: Store): Promise<readonly Release[]> {
  const found = await store.query(
    `WITH (SELECT min(time) FROM @exchanges) AS began,
       (SELECT groupArray((model, at)) FROM (
          SELECT model, min(time) AS at, uniqCombined(unit) AS units
          FROM @exchanges AS e INNER JOIN @unit_of AS u ON u.account = e.account
          GROUP BY model HAVING units >= ${releaseUnitsMin} AND at > addHours(began, ${releaseLeadHours})
          ORDER BY units DESC LIMIT 8)) AS released
     SELECT one.1 AS released_model, toUnixTimestamp64Milli(one.2) AS at_ms,
       countIf(model = one.1) / greatest(1, count()) AS uptake
     FROM @exchanges ARRAY JOIN released AS one
     WHERE time >= one.2 AND time < addHours(one.2, 24) GROUP BY one ORDER BY at_ms`,
  );
  const models = found.strings('released_model');
  const at = found.numbers('at_ms');
  const uptake = found.numbers('uptake');
  return models.map((model, row) => ({ model, atMs: at[row] ?? 0, uptake: uptake[row] ?? 0 }));
}

/** Which facts the logs carry at all, and the share of exchanges that lack each. */
export interface Coverage {
  readonly has: SourceFacts;
  readonly lacking: Readonly<Record<string, number>>;
}

export async function measureCoverage(store: Store): Promise<Coverage> {
  const found = await store.query(
    `SELECT avg(address = 0) AS ip, avg(client = 0) AS user_agent, avg(served_chars = 0) AS output,
       avg(new_chars = 0) AS messages, countIf(status IN (429, 403, 529)) AS limits, avg(asn = 0) AS asn,
       avg(session = 0) AS session, avg(account NOT IN (SELECT account FROM @accounts)) AS accounts_file
     FROM @exchanges`,
  );
  const payments = await store.query(
    "SELECT countIf(payment != '') AS payments, count() AS rows FROM @accounts",
  );
  const share = (name: string): number => found.numbers(name)[0] ?? 1;
  const names = ['ip', 'user_agent', 'output', 'messages', 'asn', 'session', 'accounts_file'] as const;
  return {
    has: {
      accountsFile: share('accounts_file') < 1,
      output: share('output') < 1,
      address: share('ip') < 1,
      client: share('user_agent') < 1,
      limits: share('limits') > 0,
      payment: (payments.numbers('payments')[0] ?? 0) > 0,
    },
    lacking: Object.fromEntries(names.map((name) => [name, share(name)])),
  };
}
