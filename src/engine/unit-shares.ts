// What customers ordinarily do, by what they are. Whoever writes another language than most, came last month or is
// on another plan differs from the rest of the log for reasons of his own, and a group of such customers must be
// held against its peers. So the shares of a log are measured over all of its units, and again over the units of
// each stratum that has enough of them: language, then age of the account, then plan. Refused: strata by client
// or by volume, which are what a relay and a queue look like.

import { capabilities, elicitationBit } from '../core/fingerprint.ts';
import { youngMs } from '../signals/strata.ts';
import {
  countedShares,
  type CountedShare,
  type CountedUnit,
  type Stratum,
  type UnitShares,
} from '../signals/view.ts';
import { quantilesOfCounts, type ShareCounts, shareSteps } from '../stats/share-counts.ts';
import type { Store, Table } from '../store/store.ts';
import { accountFactsSql } from './units.ts';

/** A unit with fewer exchanges has no share worth the name. */
const exchangesMin = 8;
/** Fewer units have no percentiles. */
const stratumMin = 50;
/** Plans and ages make few strata; more would be somebody's free text in the field. */
const strataMax = 60;

const bits = Object.keys(elicitationBit).map((_, bit) => `elicitation_${bit}`);
const drawn = capabilities.map((_, index) => `capability_${index}`);
const traits = ['language', 'age', 'plan'] as const;

/**
 * Of all units, and of each stratum. Needs `account_sums`, fills `unit_shares`, from which `countedUnits` reads; `toMs` is
 * the end of the log.
 */
export async function measureShares(
  store: Store,
  toMs: number,
): Promise<{ readonly all: UnitShares; readonly strata: readonly Stratum[] }> {
  await store.command(unitSharesSql(toMs));
  const [all] = await sharesBy(store, []);
  const strata = [
    ...(await sharesBy(store, traits.slice(0, 1))),
    ...(await sharesBy(store, traits.slice(0, 2))),
    ...(await sharesBy(store, traits)),
  ];
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
      ${sums}, ${entropy.join(' + ')} AS capabilityEntropy_share,
      if(sum(in_main_language) * 2 >= n, 'main', 'other') AS language,
      multiIf(minIf(f.created_ms, f.created_ms > 0) = 0, 'unknown',
        minIf(f.created_ms, f.created_ms > 0) > ${Math.round(toMs)} - ${youngMs}, 'young', 'old') AS age,
      argMax(f.plan, (exchanges, f.plan)) AS plan
    FROM @account_sums AS s
    LEFT JOIN (SELECT account, plan, toUnixTimestamp64Milli(created) AS created_ms
      FROM (${accountFactsSql('1')})) AS f ON f.account = s.account
    GROUP BY unit HAVING n >= ${exchangesMin}`;
}

/** Of `unit_shares AS u`, for `countedUnits`. */
export const countedColumns: string = [
  'u.n AS counted_exchanges',
  ...traits.map((trait) => `u.${trait} AS counted_${trait}`),
  ...[...countedShares, ...bits, ...drawn].map((name) => `u.${name}_share AS ${name}_share`),
].join(', ');

/** The units of rows that have `unit` and `countedColumns`, each once. */
export function countedUnits(table: Table): readonly CountedUnit[] {
  const first = new Map(table.strings('unit').map((unit, row) => [unit, row]));
  const shares = (names: readonly string[], row: number): readonly number[] =>
    numbers(
      table,
      names.map((name) => `${name}_share`),
      row,
    );
  return [...first.values()]
    .filter((row) => (table.numbers('counted_exchanges')[row] ?? 0) > 0)
    .map((row) => ({
      traits: traits.map((trait) => table.strings(`counted_${trait}`)[row] ?? ''),
      elicitation: shares(bits, row),
      capability: shares(drawn, row),
      values: eachShare((name) => finite(table.numbers(`${name}_share`)[row])),
    }));
}

/** Of all units together when `by` is empty; else of every stratum that has enough of them. */
async function sharesBy(store: Store, by: readonly string[]): Promise<readonly Stratum[]> {
  const counted = countedShares.flatMap((name) => {
    // As `stepOf` rounds; `round` of SQL takes halves to the even one.
    const counts = `sumMap([toUInt16(floor(${name}_share * ${shareSteps} + 0.5))], [toUInt32(1)])`;
    return [`${counts}.1 AS ${name}_places`, `${counts}.2 AS ${name}_amounts`];
  });
  const means = [...bits, ...drawn].map((name) => `avg(${name}_share) AS ${name}`);
  const grouping =
    by.length === 0
      ? ''
      : `GROUP BY ${by.join(', ')} HAVING units >= ${stratumMin}
         ORDER BY units DESC, ${by.join(', ')} LIMIT ${strataMax}`;
  const found = await store.query(
    `SELECT ${[...by, 'count() AS units', ...counted, ...means].join(', ')} FROM @unit_shares ${grouping}`,
  );
  return Array.from({ length: found.rows }, (_, row) => {
    const counts = eachShare((name) => countsOf(found, name, row));
    return {
      traits: by.map((trait) => found.strings(trait)[row] ?? ''),
      units: found.numbers('units')[row] ?? 0,
      unitsCounted: found.numbers('units')[row] ?? 0,
      elicitationMean: numbers(found, bits, row),
      capabilityMean: numbers(found, drawn, row),
      counts,
      ...eachShare((name) => quantilesOfCounts(counts[name])),
    };
  });
}

function eachShare<T>(of: (name: CountedShare) => T): Readonly<Record<CountedShare, T>> {
  return {
    elicited: of('elicited'),
    unfollowed: of('unfollowed'),
    contracted: of('contracted'),
    repeated: of('repeated'),
    capabilityEntropy: of('capabilityEntropy'),
  };
}

function countsOf(table: Table, name: string, row: number): ShareCounts {
  const amounts = listOf(table, `${name}_amounts`, row);
  const counts: number[] = [];
  for (const [index, place] of listOf(table, `${name}_places`, row).entries()) {
    while (counts.length <= place) counts.push(0);
    counts[place] = amounts[index] ?? 0;
  }
  return counts;
}

function listOf(table: Table, name: string, row: number): readonly number[] {
  const parsed: unknown = JSON.parse(table.strings(name)[row] ?? '[]');
  return Array.isArray(parsed) ? parsed.map(Number) : [];
}

function numbers(table: Table, names: readonly string[], row: number): readonly number[] {
  return names.map((name) => finite(table.numbers(name)[row]));
}

/** The mean of nothing is not a number. */
function finite(value: number | undefined): number {
  return value !== undefined && Number.isFinite(value) ? value : 0;
}
