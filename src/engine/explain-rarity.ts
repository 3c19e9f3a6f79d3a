// How rare is what the group shares? Chance is measured in the log itself: how often two exchanges of unrelated
// customers outside the group have as much in common. Texts that more than a few customers have are public and
// not chance, so they do not count. The rate of pairs, times the exchanges of the log, bounds the customers that
// one text would find by chance. Refused: a constant for all logs, because a log of one country's school children
// repeats itself more than one of the whole world's programmers.

import type { RarityReport } from '../core/report.ts';
import { count, figure } from '../signals/words.ts';
import type { FamilyView } from '../signals/view.ts';
import type { Store } from '../store/store.ts';
import { forgetGrowth } from './explain-growth.ts';
import type { BuiltView } from './view-builder.ts';

/** Families told of, those of most units first. */
const familiesMax = 5;
/** A text held by more customers of the sample is public. */
const holdersMax = 6;
/** Two phrases of a family make an exchange its own (`families.ts`). */
const phrasesMin = 2;

const kindNames: Readonly<Record<FamilyView['kind'], RarityReport['kind']>> = {
  anchors: 'phrases',
  system: 'system prompt',
  tools: 'tools',
  contract: 'contract',
  suffix: 'closing instruction',
};

/** Forgets the samples of an earlier cycle. */
export async function forgetChance(store: Store): Promise<void> {
  await store.command('DROP TABLE IF EXISTS @chance_sample');
  await forgetGrowth(store);
}

/** The chosen accounts must be those of `built`, and `reference` that of this cycle. */
export async function rarityOf(
  store: Store,
  built: BuiltView,
  log: { readonly exchanges: number; readonly units: number },
): Promise<readonly RarityReport[]> {
  const { group } = built;
  const shown = [...group.families.entries()]
    .filter(([, family]) => family.units >= 2)
    .sort(([, one], [, other]) => other.units - one.units || other.traces - one.traces)
    .slice(0, familiesMax);
  if (shown.length === 0) return [];
  await sampleOnce(store);
  const rates = new Map<FamilyView['kind'], number>();
  for (const kind of new Set(shown.map(([, family]) => family.kind))) {
    rates.set(kind, await chanceRate(store, kind));
  }
  return shown.map(([, family]) => {
    const expected = Math.min(log.units, log.exchanges * (rates.get(family.kind) ?? 0));
    const elsewhere = Math.max(0, family.unitsTotal - family.units);
    return {
      kind: kindNames[family.kind],
      traces: family.traces,
      exchanges: Math.round(family.exchanges / Math.max(1e-9, group.sampleShare)),
      accounts: family.members,
      units: family.units,
      units_elsewhere: elsewhere,
      units_expected: Number(expected.toPrecision(2)),
      text: sentence(family, elsewhere, expected),
    };
  });
}

/** A few exchanges of every account, as `readReference` chose them. */
async function sampleOnce(store: Store): Promise<void> {
  await store.command(
    `CREATE TABLE IF NOT EXISTS @chance_sample ENGINE = MergeTree ORDER BY account AS
     SELECT e.exchange AS exchange, e.account AS account, u.unit AS unit, e.anchors AS anchors, e.system_key AS system_key,
       e.tools_key AS tools_key, e.contract_key AS contract_key, e.suffix_key AS suffix_key
     FROM (SELECT * FROM @exchanges WHERE exchange IN (SELECT exchange FROM @reference)) AS e
     INNER JOIN @unit_of AS u ON u.account = e.account`,
  );
}

/**
 * For a pair of exchanges of different units outside the group, the chance that they have as much in common as makes
 * a family. Two units count once however many of their exchanges do; half a pair is added, because none seen is not
 * never.
 */
async function chanceRate(store: Store, kind: FamilyView['kind']): Promise<number> {
  const traces = kind === 'anchors' ? 'arrayJoin(anchors)' : `${kind}_key`;
  const found = await store.query(
    `WITH
       outside AS (SELECT exchange, unit, ${traces} AS trace FROM @chance_sample
                   WHERE account NOT IN (SELECT account FROM @chosen)),
       held AS (SELECT trace FROM outside WHERE trace != 0 GROUP BY trace
                HAVING uniqExact(unit) > 1 AND uniqExact(unit) <= ${holdersMax} AND count() <= ${4 * holdersMax}),
       few AS (SELECT exchange, unit, trace FROM outside WHERE trace IN (SELECT trace FROM held))
     SELECT (SELECT count() FROM (
         SELECT DISTINCT one, other FROM (
           SELECT a.unit AS one, b.unit AS other FROM few AS a INNER JOIN few AS b ON a.trace = b.trace
           WHERE a.unit < b.unit GROUP BY one, other, a.exchange, b.exchange
           HAVING count() >= ${kind === 'anchors' ? phrasesMin : 1}))) AS pairs,
       (SELECT uniqExact(exchange) FROM outside WHERE trace != 0) AS exchanges
     SETTINGS join_algorithm = 'hash'`,
  );
  const exchanges = found.numbers('exchanges')[0] ?? 0;
  const all = (exchanges * Math.max(1, exchanges - 1)) / 2;
  return all === 0 ? 0 : ((found.numbers('pairs')[0] ?? 0) + 0.5) / all;
}

function sentence(family: FamilyView, elsewhere: number, expected: number): string {
  const what = {
    anchors: family.traces === 1 ? '1 phrase' : `${figure(family.traces)} phrases`,
    system: 'One system prompt',
    tools: 'One set of tools',
    contract: 'One output format',
    suffix: 'One closing instruction',
  }[family.kind];
  const verb = family.kind === 'anchors' && family.traces !== 1 ? 'are' : 'is';
  const who = `${count(family.members, 'account')} of ${count(family.units, 'unrelated customer')}`;
  const others = elsewhere === 0 ? 'nobody else' : count(elsewhere, 'other customer');
  const much = family.kind === 'anchors' && family.traces > 2 ? 'even two of them' : 'it';
  return `${what} ${verb} shared by ${who} and ${others}; going by the rest of this log, one would expect ${little(expected)} to share ${much}.`;
}

/** `0.3`, `12`; `fewer than 0.01` where the log is too small to say how few. */
function little(value: number): string {
  if (value < 0.01) return 'fewer than 0.01';
  if (value < 1) return String(Number(value.toPrecision(1)));
  return figure(value);
}
