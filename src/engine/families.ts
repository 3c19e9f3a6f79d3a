// Families: exchanges that share a core of rare traces. The core of a prompt template is the set of phrases
// that occur in the same exchanges, whatever fills the slots between them; so phrases are clustered by the
// exchanges in which they occur, in trace space, and accounts are never compared with accounts. Refused:
// near-duplicate measures over whole prompts (slots destroy them), and clustering accounts (quadratic).
//
// Paraphrase breaks co-occurrence within an exchange but not within an account that sends many, so phrases
// left over are clustered a second time by the units that use them. System prompts, tool schemas, output
// contracts and closing instructions that are equal to the letter are families of one trace each.

import type { KeyName } from '../core/fingerprint.ts';
import type { FamilyView, ListedTemplate } from '../signals/view.ts';
import { keyColumn } from '../store/schema/0001-exchanges.ts';
import type { Store, TableShape } from '../store/store.ts';
import { RowWriter } from '../store/row-writer.ts';
import { elicitedSql } from './background.ts';
import { clusterTraces } from './cluster.ts';
import { findSpread, printSql } from './spread-values.ts';
import { systemFamiliesSql, systemMembersSql } from './system-texts.ts';
import { exchangesMin, minimumHashes, unitsMin } from './traces.ts';
import { writeDecimal } from './units.ts';

export interface Family {
  readonly id: number;
  readonly kind: FamilyView['kind'];
  /** Phrases in the core; 1 for exact keys. */
  readonly traces: number;
  readonly exchanges: number;
  readonly accounts: number;
  readonly units: number;
  /** Shares over the family's exchanges, 0..1. */
  readonly elicited: number;
  readonly contracted: number;
  readonly singleTurn: number;
  /** Distinct texts as a share of the family's exchanges, 0..1. */
  readonly distinct: number;
  /** True when its texts are system prompts rather than new texts. */
  readonly inSystem: boolean;
  /** Present when the registry of public templates has it. */
  readonly listed?: ListedTemplate;
}

/** From here on a family is the public's: it binds nobody to anybody. */
export const publicWeight = 0.75;

export function isPublic(family: Pick<Family, 'listed'>): boolean {
  return (family.listed?.weight ?? 0) >= publicWeight;
}

/** Phrases considered, most used per unit first: templates repeat, figures of speech do not. */
const anchorsMax = 300_000;
/** Families kept for judging, largest evidence first. */
const familiesMax = 2_000;

/** A question is asked once, and perhaps once more after a bad answer. */
const usesPerItemMax = 2;

const exactKinds = ['system', 'tools', 'contract', 'suffix'] as const satisfies readonly KeyName[];

const familyTracesTable: TableShape = {
  name: 'family_traces',
  columns: [
    { name: 'trace', type: 'UInt64' },
    { name: 'family', type: 'UInt32' },
    { name: 'traces', type: 'UInt32' },
  ],
};

/**
 * Fills `family_traces` and `family_exchanges (exchange, account, family, hits, …)`; what describes a family is
 * carried along, because looking it up again would join two tables of the log's length.
 *
 * @returns the families, ids from 1, none below `unitsMin` units and `exchangesMin` exchanges.
 */
export async function findFamilies(store: Store): Promise<readonly Family[]> {
  await store.command('DROP TABLE IF EXISTS @family_traces');
  await store.command(
    'CREATE TABLE @family_traces (trace UInt64, family UInt32, traces UInt32) ENGINE = MergeTree ORDER BY trace',
  );
  await store.command('DROP TABLE IF EXISTS @family_exchanges');
  await store.command(
    `CREATE TABLE @family_exchanges (exchange UInt64, account UInt64, family UInt32, hits UInt32, elicited UInt8,
       contracted UInt8, single_turn UInt8, text_key UInt64, in_system UInt8) ENGINE = MergeTree ORDER BY (family, account)`,
  );
  const kinds: FamilyView['kind'][] = ['anchors'];
  const traces: number[] = [0];
  await addAnchorFamilies(store, { kinds, traces });
  for (const kind of exactKinds) await addExactFamilies(store, kind, { kinds, traces });
  await findItems(store);
  return describeFamilies(store, { kinds, traces });
}

/**
 * Fills `item_exchanges (account, exchange, family, size)`: exchanges in texts that each user sends about once.
 * Inside a template these are the items worked on: homework questions and benchmark tasks come back with every
 * user, a work queue's never. Ordered by account, because views ask by account.
 */
async function findItems(store: Store): Promise<void> {
  await store.command(
    `CREATE OR REPLACE TABLE @item_exchanges ENGINE = MergeTree ORDER BY (account, exchange) AS
     SELECT x.account AS account, x.exchange AS exchange, x.family AS family, m.size AS size
     FROM @family_exchanges AS x INNER JOIN (
       SELECT family, count() AS size FROM @family_exchanges
       WHERE family IN (SELECT family FROM @family_traces WHERE traces >= 2)
         AND in_system = 0
       GROUP BY family HAVING size <= ${usesPerItemMax} * uniqCombined(account)) AS m ON m.family = x.family
     WHERE x.in_system = 0`,
  );
}

/** What is remembered of each family by id while they are made; index 0 is not a family. */
interface Made {
  readonly kinds: FamilyView['kind'][];
  readonly traces: number[];
}

async function addAnchorFamilies(store: Store, made: Made): Promise<void> {
  const names = (prefix: string): string =>
    Array.from({ length: minimumHashes }, (_, index) => `${prefix}_min_${index}`).join(', ');
  const found = await store.query(
    `SELECT anchor, units, exchanges, ${names('exchange')}, ${names('unit')} FROM @shared_anchors
     ORDER BY exchanges / units DESC, exchanges DESC, anchor LIMIT ${anchorsMax}`,
  );
  const sketches = (prefix: string): readonly Float64Array[] =>
    Array.from({ length: minimumHashes }, (_, index) => found.numbers(`${prefix}_min_${index}`));
  const clusters = clusterTraces({
    exchanges: found.numbers('exchanges'),
    units: found.numbers('units'),
    exchangeMinima: sketches('exchange'),
    unitMinima: sketches('unit'),
  });
  const anchors = found.strings('anchor');
  const writer = new RowWriter();
  for (const cluster of clusters) {
    const id = made.kinds.push('anchors') - 1;
    made.traces.push(cluster.length);
    for (const index of cluster) {
      writeDecimal(writer, anchors[index] ?? '0');
      writer.u32(id);
      writer.u32(cluster.length);
    }
  }
  await store.append(familyTracesTable, writer.take());
  await addMembersByAnchors(store, '@exchanges');
}

async function addMembersByAnchors(store: Store, table: '@exchanges' | '@fresh'): Promise<void> {
  await store.command(membersByAnchors(table));
  await store.command(
    `CREATE OR REPLACE TABLE @system_families ENGINE = MergeTree ORDER BY system_key AS ${systemFamiliesSql}`,
  );
  // Whoever sends the text in either place is a member once.
  await store.command(
    `INSERT INTO @family_exchanges
     SELECT e.exchange, e.account, f.family, f.hits, e.elicited, e.contracted, e.single_turn, e.text_key, 1
     FROM (${systemMembersSql(table, tellingSql)}) AS e INNER JOIN @system_families AS f ON f.system_key = e.system_key
     WHERE (e.exchange, f.family) NOT IN (
       SELECT exchange, family FROM @family_exchanges WHERE family IN (SELECT family FROM @system_families))
     SETTINGS join_algorithm = 'hash'`,
  );
  await store.command('DROP TABLE @system_families');
}

/** What is told of a family is made of. */
const tellingSql = `${elicitedSql} AS elicited, contract_key != 0 AS contracted, turns <= 1 AS single_turn, text_key`;

/** An exchange belongs when it has a fair part of the core: two phrases at least. */
function membersByAnchors(table: '@exchanges' | '@fresh'): string {
  return `INSERT INTO @family_exchanges
     SELECT exchange, account, family, count() AS hits, any(elicited), any(contracted), any(single_turn), any(text_key), 0
     FROM (SELECT exchange, account, ${tellingSql}, arrayJoin(anchors) AS trace FROM ${table}) AS e
     INNER JOIN (SELECT trace, family, traces FROM @family_traces WHERE traces >= 2) AS f ON f.trace = e.trace
     GROUP BY exchange, account, family HAVING hits >= least(2, any(traces))
     SETTINGS join_algorithm = 'hash'`;
}

/** Puts exchanges of `fresh` into the families that there are; which families there are stays as it was. */
export async function addToFamilies(store: Store): Promise<void> {
  await addMembersByAnchors(store, '@fresh');
  for (const kind of exactKinds) await store.command(membersByKey('@fresh', keyColumn(kind), 0));
}

/** `first`: the least family id that may be of this key. */
function membersByKey(table: '@exchanges' | '@fresh', column: string, first: number): string {
  return `INSERT INTO @family_exchanges
     SELECT e.exchange, e.account, f.family, 1, e.elicited, e.contracted, e.single_turn, e.text_key, ${column === keyColumn('system') ? 1 : 0}
     FROM (SELECT exchange, account, ${tellingSql}, ${column} AS trace FROM ${table} WHERE ${column} != 0) AS e
     INNER JOIN (SELECT trace, family FROM @family_traces WHERE family >= ${first} AND traces = 1) AS f
     ON f.trace = e.trace SETTINGS join_algorithm = 'hash'`;
}

async function addExactFamilies(store: Store, kind: (typeof exactKinds)[number], made: Made): Promise<void> {
  const column = keyColumn(kind);
  // Most closing lines are one account's: they are left out before units are counted.
  await findSpread(store, `SELECT ${column} AS value, account FROM @exchanges WHERE ${column} != 0`);
  const found = await store.query(
    `SELECT key, units FROM (
       SELECT e.key AS key, uniqCombined(u.unit) AS units, count() AS exchanges
       FROM (SELECT ${column} AS key, account FROM @exchanges
             WHERE ${column} != 0 AND ${printSql(column)} IN (SELECT print FROM @spread)) AS e
       INNER JOIN @unit_of AS u ON u.account = e.account
       GROUP BY key HAVING units >= ${unitsMin} AND exchanges >= ${exchangesMin})
     ORDER BY exchanges / units DESC, key LIMIT 20000`,
  );
  await store.command('DROP TABLE @spread');
  const writer = new RowWriter();
  const first = made.kinds.length;
  for (const key of found.strings('key')) {
    const id = made.kinds.push(kind) - 1;
    made.traces.push(1);
    writeDecimal(writer, key);
    writer.u32(id);
    writer.u32(1);
  }
  await store.append(familyTracesTable, writer.take());
  await store.command(membersByKey('@exchanges', column, first));
}

async function describeFamilies(store: Store, made: Made): Promise<readonly Family[]> {
  const found = await store.query(
    `SELECT family, exchanges, accounts, units, elicited_share, contracted_share, single_turn_share, distinct_share, system_share FROM (
       SELECT family, count() AS exchanges, uniqCombined(f.account) AS accounts, uniqCombined(u.unit) AS units,
         avg(f.elicited) AS elicited_share, avg(f.contracted) AS contracted_share,
         avg(f.single_turn) AS single_turn_share, uniqCombined(f.text_key) / count() AS distinct_share,
         avg(f.in_system) AS system_share
       FROM @family_exchanges AS f INNER JOIN @unit_of AS u ON u.account = f.account
       GROUP BY family HAVING units >= ${unitsMin} AND exchanges >= ${exchangesMin})
     ORDER BY exchanges * (0.1 + elicited_share + contracted_share) * single_turn_share DESC, family
     LIMIT ${familiesMax}`,
  );
  const column = (name: string): Float64Array => found.numbers(name);
  const [family, exchanges, accounts, units] = ['family', 'exchanges', 'accounts', 'units'].map(column);
  const [elicited, contracted, singleTurn, distinct, system] = [
    'elicited_share',
    'contracted_share',
    'single_turn_share',
    'distinct_share',
    'system_share',
  ].map(column);
  return Array.from({ length: found.rows }, (_, row) => {
    const id = family?.[row] ?? 0;
    return {
      id,
      kind: made.kinds[id] ?? 'anchors',
      traces: made.traces[id] ?? 1,
      exchanges: exchanges?.[row] ?? 0,
      accounts: accounts?.[row] ?? 0,
      units: units?.[row] ?? 0,
      elicited: elicited?.[row] ?? 0,
      contracted: contracted?.[row] ?? 0,
      singleTurn: singleTurn?.[row] ?? 0,
      distinct: Math.min(1, distinct?.[row] ?? 0),
      inSystem: (system?.[row] ?? 0) > 0.5,
    };
  });
}
