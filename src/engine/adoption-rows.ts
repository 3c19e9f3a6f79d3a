// Reads from the store who has adopted which family, and who there is to adopt anything. Counts and shares of
// units; no text. Needs the tables of one cycle up to its edges.

import type { Store, Table } from '../store/store.ts';
import { populationOf, type Adoption, type Customer, type Population } from './adopters.ts';
import { elicitedSql } from './background.ts';
import { accountFactsSql, Components } from './units.ts';

/** Memberships of units in families read at once; 0.2 kB each. */
const membershipsMax = 1_000_000;
/** Pairs of tied units read at once. */
const tiesMax = 500_000;

export interface Adoptions {
  readonly adoptions: ReadonlyMap<number, Adoption>;
  readonly population: Population;
}

/** @returns an entry for each of the families that has an exchange. */
export async function adoptionsOf(store: Store, families: readonly number[]): Promise<Adoptions> {
  const { customers, population } = await customersOf(store);
  const parameters = { families };
  const members = await store.query(
    `SELECT f.family AS family, u.unit AS unit, toUnixTimestamp64Milli(min(e.time)) AS first_ms,
       toUnixTimestamp64Milli(max(e.time)) AS last_ms, avg(toUnixTimestamp64Milli(e.time)) AS middle_ms
     FROM (SELECT family, exchange, account FROM @family_exchanges WHERE family IN {families:Array(UInt32)}) AS f
     INNER JOIN @exchanges AS e ON e.exchange = f.exchange INNER JOIN @unit_of AS u ON u.account = f.account
     GROUP BY family, unit ORDER BY family, unit LIMIT ${membershipsMax}`,
    parameters,
  );
  const facts = await factsOf(store, families);
  const made = new Map<number, { adopters: Customer[]; firstUseMs: number; lastUseMs: number }>();
  const units = members.strings('unit');
  const [first, last, middle] = ['first_ms', 'last_ms', 'middle_ms'].map((name) => members.numbers(name));
  [...members.numbers('family')].forEach((family, row) => {
    const customer = customers.get(units[row] ?? '');
    if (customer === undefined) return;
    const known = made.get(family) ?? { adopters: [], firstUseMs: Infinity, lastUseMs: 0 };
    known.adopters.push({ ...customer, middleMs: middle?.[row] ?? 0 });
    known.firstUseMs = Math.min(known.firstUseMs, first?.[row] ?? Infinity);
    known.lastUseMs = Math.max(known.lastUseMs, last?.[row] ?? 0);
    made.set(family, known);
  });
  const adoptions = new Map([...made].map(([family, who]) => [family, { ...who, ...facts(family) }]));
  return { adoptions, population };
}

type Counts = Omit<Adoption, 'adopters' | 'firstUseMs' | 'lastUseMs'>;

async function factsOf(store: Store, families: readonly number[]): Promise<(family: number) => Counts> {
  const parameters = { families };
  const own = `SELECT family, exchange, account FROM @family_exchanges WHERE family IN {families:Array(UInt32)}`;
  const uses = await store.query(
    `SELECT family, sum(n) AS exchanges, sumIf(n, units >= 3) AS shared, sum(drawn) / exchanges AS drawing FROM (
       SELECT f.family AS family, e.text_key AS text, count() AS n, uniqExact(u.unit) AS units,
         countIf(${elicitedSql.replace('elicitation', 'e.elicitation')}) / 2 + countIf(e.contract_key != 0) / 2 AS drawn
       FROM (${own}) AS f INNER JOIN @exchanges AS e ON e.exchange = f.exchange
       INNER JOIN @unit_of AS u ON u.account = f.account GROUP BY family, text) GROUP BY family`,
    parameters,
  );
  const ties = await store.query(
    `SELECT DISTINCT s.family AS family, s.unit AS one, t.unit AS other
       FROM (SELECT DISTINCT source_account, target_account FROM @edges) AS g
       INNER JOIN (SELECT DISTINCT f.family AS family, f.account AS account, u.unit AS unit FROM (${own}) AS f
         INNER JOIN @unit_of AS u ON u.account = f.account) AS s ON s.account = g.source_account
       INNER JOIN (SELECT DISTINCT f.family AS family, f.account AS account, u.unit AS unit FROM (${own}) AS f
         INNER JOIN @unit_of AS u ON u.account = f.account) AS t ON t.account = g.target_account
       WHERE s.family = t.family AND s.unit < t.unit ORDER BY family, one, other LIMIT ${tiesMax}`,
    parameters,
  );
  const taken = await takenBy(store, families);
  const [exchanges, shared, drawing] = ['exchanges', 'shared', 'drawing'].map((name) => byFamily(uses, name));
  const tied = inPieces(ties);
  return (family) => ({
    tied: tied.get(family) ?? 0,
    exchanges: exchanges?.get(family) ?? 0,
    exchangesOfSharedItems: shared?.get(family) ?? 0,
    drawing: Math.min(1, drawing?.get(family) ?? 0),
    inCampaigns: (taken.get(family) ?? 0) / Math.max(1, exchanges?.get(family) ?? 0),
  });
}

/** Colleagues who pass answers on are fewer. */
const pieceMin = 5;

/** Units of each family in connected pieces of five or more. */
function inPieces(ties: Table): ReadonlyMap<number, number> {
  const [ones, others] = [ties.strings('one'), ties.strings('other')];
  const pieces = new Components();
  const members = new Map<number, Set<string>>();
  [...ties.numbers('family')].forEach((family, row) => {
    const ends = [ones[row] ?? '', others[row] ?? ''].map((unit) => `${family} ${unit}`);
    pieces.join(ends[0] ?? '', ends[1] ?? '');
    const known = members.get(family) ?? new Set();
    for (const end of ends) known.add(end);
    members.set(family, known);
  });
  return new Map(
    [...members].map(([family, nodes]) => {
      const sizes = new Map<string, number>();
      for (const node of nodes) sizes.set(pieces.find(node), (sizes.get(pieces.find(node)) ?? 0) + 1);
      return [family, [...sizes.values()].reduce((sum, size) => (size < pieceMin ? sum : sum + size), 0)];
    }),
  );
}

/** Exchanges of each family that the last cycle attributed with at least even odds; none before a first cycle. */
async function takenBy(store: Store, families: readonly number[]): Promise<ReadonlyMap<number, number>> {
  await store.command(
    `CREATE TABLE IF NOT EXISTS @attributions (exchange UInt64, campaign String, posterior Float32)
     ENGINE = MergeTree ORDER BY exchange`,
  );
  const found = await store.query(
    `SELECT family, uniqExact(exchange) AS taken FROM @family_exchanges WHERE family IN {families:Array(UInt32)}
       AND exchange IN (SELECT exchange FROM @attributions WHERE posterior >= 0.5) GROUP BY family`,
    { families },
  );
  return byFamily(found, 'taken');
}

function byFamily(table: Table, column: string): ReadonlyMap<number, number> {
  const values = table.numbers(column);
  return new Map([...table.numbers('family')].map((family, row) => [family, values[row] ?? 0]));
}

/** Every unit, by its hash: of several accounts the first to declare something speaks. */
async function customersOf(
  store: Store,
): Promise<{ customers: ReadonlyMap<string, Customer>; population: Population }> {
  const found = await store.query(
    `SELECT s.unit AS unit, s.network AS network, s.client AS client, s.middle_ms AS middle_ms, s.from_ms AS from_ms,
       s.to_ms AS to_ms, d.created_ms AS created_ms, d.country AS country, d.plan AS plan
     FROM (
       SELECT u.unit AS unit, toString(argMin(if(asn = 0, network, asn), (time, exchange))) AS network,
         toString(argMin(client, (time, exchange))) AS client, avg(toUnixTimestamp64Milli(time)) AS middle_ms,
         toUnixTimestamp64Milli(min(time)) AS from_ms, toUnixTimestamp64Milli(max(time)) AS to_ms
       FROM @exchanges AS e INNER JOIN @unit_of AS u ON u.account = e.account GROUP BY unit) AS s
     LEFT JOIN (
       SELECT u.unit AS unit, toUnixTimestamp64Milli(min(f.created)) AS created_ms, min(f.country) AS country, min(f.plan) AS plan
       FROM (${accountFactsSql('1')}) AS f INNER JOIN @unit_of AS u ON u.account = f.account GROUP BY unit) AS d
     ON d.unit = s.unit ORDER BY unit`,
  );
  const text = (name: string): readonly string[] => found.strings(name);
  const number = (name: string): Float64Array => found.numbers(name);
  const absent = (value: string | undefined): string => (value === undefined || value === '0' ? '' : value);
  const customers = new Map(
    text('unit').map((unit, row): [string, Customer] => [
      unit,
      {
        createdMs: Math.max(0, number('created_ms')[row] ?? 0),
        country: text('country')[row] ?? '',
        network: absent(text('network')[row]),
        plan: text('plan')[row] ?? '',
        client: absent(text('client')[row]),
        middleMs: number('middle_ms')[row] ?? 0,
      },
    ]),
  );
  const fromMs = number('from_ms').reduce((least, time) => Math.min(least, time), Infinity);
  const toMs = number('to_ms').reduce((most, time) => Math.max(most, time), 0);
  return { customers, population: populationOf(customers.values(), { fromMs, toMs }) };
}
