// What customers ordinarily do, by what they are. Whoever writes another language than most, came last month or is
// on another plan differs from the rest of the log for reasons of his own, and a group of such customers must be
// held against its peers. So the shares of a log are measured over all of its units, and again over the units of
// each stratum that has enough of them: language, then age of the account, then plan. Refused: strata by client
// or by volume, which are what a relay and a queue look like.

import { capabilities, elicitationBit } from '../core/fingerprint.ts';
import { youngMs } from '../signals/strata.ts';
import type { Percentiles, Stratum, UnitShares } from '../signals/view.ts';
import type { Store, Table } from '../store/store.ts';
import { accountFactsSql } from './units.ts';

/** A unit with fewer exchanges has no share worth the name. */
const exchangesMin = 8;
/** Fewer units have no percentiles. */
const stratumMin = 50;
/** Plans and ages make few strata; more would be somebody's free text in the field. */
const strataMax = 60;

const levels = [0.05, 0.25, 0.5, 0.75, 0.95, 0.99] as const;
const named = ['elicited', 'unfollowed', 'contracted', 'repeated', 'entropy'] as const;
const bits = Object.keys(elicitationBit).map((_, bit) => `elicitation_${bit}`);
const drawn = capabilities.map((_, index) => `capability_${index}`);

/** Of all units, and of each stratum. Needs `account_sums`; `toMs` is the end of the log. */
export async function measureShares(
  store: Store,
  toMs: number,
): Promise<{ readonly all: UnitShares; readonly strata: readonly Stratum[] }> {
  await store.command(unitSharesSql(toMs));
  const [all] = await sharesBy(store, []);
  const strata = [
    ...(await sharesBy(store, ['language'])),
    ...(await sharesBy(store, ['language', 'age'])),
    ...(await sharesBy(store, ['language', 'age', 'plan'])),
  ];
  await store.command('DROP TABLE @unit_shares');
  return { all: all ?? nothing, strata };
}

const nothing: UnitShares = {
  elicitationMean: bits.map(() => 0),
  elicited: [0, 0, 0, 0, 0, 0],
  unfollowed: [0, 0, 0, 0, 0, 0],
  contracted: [0, 0, 0, 0, 0, 0],
  repeated: [0, 0, 0, 0, 0, 0],
  capabilityEntropy: [0, 0, 0, 0, 0, 0],
  capabilityMean: drawn.map(() => 0),
};

/** One row a unit: its shares, and what it is. */
function unitSharesSql(toMs: number): string {
  const sums = [...bits, ...drawn].map((name) => `sum(${name}) / n AS ${name}_share`).join(', ');
  const entropy = drawn.map((name) => `if(${name}_share = 0, 0, -${name}_share * log(${name}_share))`);
  return `
    CREATE OR REPLACE TABLE @unit_shares ENGINE = MergeTree ORDER BY unit AS
    SELECT unit, sum(exchanges) AS n, sum(elicited) / n AS elicited_share,
      if(sum(starts) = 0, 0, 1 - least(1, sum(continued) / sum(starts))) AS unfollowed_share,
      sum(contracted) / n AS contracted_share, greatest(0, sum(repeated)) / n AS repeated_share,
      ${sums}, ${entropy.join(' + ')} AS entropy_share,
      if(sum(in_main_language) * 2 >= n, 'main', 'other') AS language,
      multiIf(minIf(f.created_ms, f.created_ms > 0) = 0, 'unknown',
        minIf(f.created_ms, f.created_ms > 0) > ${Math.round(toMs)} - ${youngMs}, 'young', 'old') AS age,
      argMax(f.plan, (exchanges, f.plan)) AS plan
    FROM @account_sums AS s
    LEFT JOIN (SELECT account, plan, toUnixTimestamp64Milli(created) AS created_ms
      FROM (${accountFactsSql('1')})) AS f ON f.account = s.account
    GROUP BY unit HAVING n >= ${exchangesMin}`;
}

/** Of all units together when `traits` is empty; else of every stratum that has enough of them. */
async function sharesBy(store: Store, traits: readonly string[]): Promise<readonly Stratum[]> {
  const quantiles = named.map((name) => `quantiles(${levels.join(', ')})(${name}_share) AS ${name}`);
  const means = [...bits, ...drawn].map((name) => `avg(${name}_share) AS ${name}`);
  const grouping =
    traits.length === 0
      ? ''
      : `GROUP BY ${traits.join(', ')} HAVING units >= ${stratumMin}
         ORDER BY units DESC, ${traits.join(', ')} LIMIT ${strataMax}`;
  const found = await store.query(
    `SELECT ${[...traits, 'count() AS units', ...quantiles, ...means].join(', ')} FROM @unit_shares ${grouping}`,
  );
  const numbers = (names: readonly string[], row: number): readonly number[] =>
    names.map((name) => finite(found.numbers(name)[row]));
  return Array.from({ length: found.rows }, (_, row) => ({
    traits: traits.map((trait) => found.strings(trait)[row] ?? ''),
    units: found.numbers('units')[row] ?? 0,
    elicitationMean: numbers(bits, row),
    elicited: percentiles(found, 'elicited', row),
    unfollowed: percentiles(found, 'unfollowed', row),
    contracted: percentiles(found, 'contracted', row),
    repeated: percentiles(found, 'repeated', row),
    capabilityEntropy: percentiles(found, 'entropy', row),
    capabilityMean: numbers(drawn, row),
  }));
}

function percentiles(table: Table, name: string, row: number): Percentiles {
  const parsed: unknown = JSON.parse(table.strings(name)[row] ?? '[]');
  const list = Array.isArray(parsed) ? parsed.map((value) => Number(value ?? 0)) : [];
  const at = (index: number): number => finite(list[index]);
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}

/** The mean of nothing is not a number. */
function finite(value: number | undefined): number {
  return value !== undefined && Number.isFinite(value) ? value : 0;
}
