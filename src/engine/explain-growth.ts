// How fast did the text spread that most of the group share? A public prompt goes viral and a good one is passed on, so
// that many new users on one day prove nothing; the null is what other texts of the same log did (`growth.ts`:
// negative binomial around what the day before brought). It is fitted to families that are not the group's, and then
// asked about the group's: no text is measured by itself. Families of other campaigns stay in, which makes rapid
// growth look more ordinary than it is, never less.
//
// Told, not weighed: what honest texts do at a real provider when they spread was never calibrated.

import type { GrowthReport } from '../core/report.ts';
import { count, figure } from '../signals/words.ts';
import { adjustedPeak } from '../stats/e-values.ts';
import { expectedGrowth, fitGrowth, growthAtLeast, growthEValues, type GrowthNull } from '../stats/growth.ts';
import type { Store } from '../store/store.ts';
import type { BuiltView } from './view-builder.ts';

const dayMs = 86_400_000;
/** Two days make one pair, which says nothing about growth. */
const daysMin = 3;
const daysMax = 400;
/** Families that the null is fitted to, chosen by the hash of their number; fewer than the least have no shape. */
const familiesMax = 200;
const familiesMin = 20;
/** Above this no day stands out. */
const chanceOrdinary = 0.05;

/** Forgets the sample of an earlier cycle. */
export async function forgetGrowth(store: Store): Promise<void> {
  await store.command('DROP TABLE IF EXISTS @growth_sample');
}

/** Undefined without a text in common, or where the log has too few days or other texts. */
export async function growthOf(
  store: Store,
  built: BuiltView,
  log: { readonly fromMs: number; readonly toMs: number },
): Promise<GrowthReport | undefined> {
  const most = [...built.group.families.entries()]
    .filter(([, family]) => family.units >= 2)
    .sort(([, one], [, other]) => other.units - one.units || other.traces - one.traces)[0];
  const family = most === undefined ? undefined : built.families[most[0]]?.id;
  if (family === undefined) return undefined;
  return growthOfFamily(store, { family, own: new Set(built.families.map((one) => one.id)) }, log);
}

/** `own`: all families of the group, which the null must not be fitted to. */
export async function growthOfFamily(
  store: Store,
  group: { readonly family: number; readonly own: ReadonlySet<number> },
  log: { readonly fromMs: number; readonly toMs: number },
): Promise<GrowthReport | undefined> {
  const { family, own } = group;
  const days = Math.floor((log.toMs - log.fromMs) / dayMs) + 1;
  if (days < daysMin || days > daysMax) return undefined;
  const others = [...(await sampleOf(store, log))].filter(([id]) => !own.has(id));
  if (others.length < familiesMin) return undefined;
  const growth = fitGrowth(others.map(([, starts]) => countsOf(starts, days)));
  const found = await startsOf(store, log, `family = ${family}`);
  return describe(growth, found.get(family) ?? new Map<number, number>(), { days, fromMs: log.fromMs });
}

/** Units that began on each day, by day of the log. */
type Starts = ReadonlyMap<number, number>;

async function sampleOf(
  store: Store,
  log: { readonly fromMs: number },
): Promise<ReadonlyMap<number, Starts>> {
  const chosen = `family IN (SELECT family FROM (
    SELECT family FROM @family_exchanges GROUP BY family HAVING uniq(account) >= 3
    ORDER BY cityHash64(family), family LIMIT ${familiesMax}))`;
  await store.command(
    `CREATE TABLE IF NOT EXISTS @growth_sample ENGINE = MergeTree ORDER BY (family, day) AS ${startsSql(log, chosen)}`,
  );
  return readStarts(store, 'SELECT family, day, units FROM @growth_sample ORDER BY family, day');
}

function startsOf(
  store: Store,
  log: { readonly fromMs: number },
  chosen: string,
): Promise<ReadonlyMap<number, Starts>> {
  return readStarts(store, startsSql(log, chosen));
}

/** `family, day, units`: how many units used each of the chosen families for the first time on which day. */
function startsSql(log: { readonly fromMs: number }, chosen: string): string {
  return `
    SELECT family, day, toUInt32(count()) AS units FROM (
      SELECT f.family AS family, u.unit AS unit,
        min(toInt32(intDiv(toUnixTimestamp64Milli(e.time) - ${Math.round(log.fromMs)}, ${dayMs}))) AS day
      FROM (SELECT family, account, exchange FROM @family_exchanges WHERE ${chosen}) AS f
      INNER JOIN (SELECT exchange, time FROM @exchanges
        WHERE account IN (SELECT account FROM @family_exchanges WHERE ${chosen})
          AND exchange IN (SELECT exchange FROM @family_exchanges WHERE ${chosen})) AS e ON e.exchange = f.exchange
      INNER JOIN @unit_of AS u ON u.account = f.account
      GROUP BY family, unit)
    GROUP BY family, day SETTINGS join_algorithm = 'hash'`;
}

async function readStarts(store: Store, sql: string): Promise<ReadonlyMap<number, Starts>> {
  const found = await store.query(sql);
  const [days, units] = [found.numbers('day'), found.numbers('units')];
  const starts = new Map<number, Map<number, number>>();
  found.numbers('family').forEach((family, row) => {
    const list = starts.get(family) ?? new Map<number, number>();
    list.set(days[row] ?? 0, units[row] ?? 0);
    starts.set(family, list);
  });
  return starts;
}

/** New units a day from the day before the first to the end of the log; nobody knows what was before the log. */
function countsOf(starts: Starts, days: number): readonly number[] {
  const first = Math.min(...starts.keys());
  const from = Math.max(0, first - 1);
  return Array.from({ length: Math.max(0, days - from) }, (_, index) => starts.get(from + index) ?? 0);
}

function describe(
  growth: GrowthNull,
  starts: Starts,
  log: { readonly days: number; readonly fromMs: number },
): GrowthReport | undefined {
  const counts = countsOf(starts, log.days);
  const chances = counts.map((after, day) =>
    day === 0 ? 1 : growthAtLeast(growth, counts[day - 1] ?? 0, after),
  );
  const least = Math.min(...chances);
  const day = chances.indexOf(least);
  if (day < 1) return undefined;
  const [before, units] = [counts[day - 1] ?? 0, counts[day] ?? 0];
  const expected = expectedGrowth(growth, before);
  // Whoever looks at so many days sees the least likely of them.
  const chance = Math.min(1, least * (counts.length - 1));
  const from = log.fromMs + (log.days - counts.length + day) * dayMs;
  return {
    from: new Date(from).toISOString(),
    units,
    units_before: before,
    units_expected: Number(expected.toPrecision(2)),
    chance: Number(chance.toPrecision(2)),
    e_value: Number(Math.exp(adjustedPeak(Math.max(...growthEValues(growth, counts)))).toPrecision(2)),
    text: sentence({ units, before, expected, chance }),
  };
}

function sentence(day: {
  readonly units: number;
  readonly before: number;
  readonly expected: number;
  readonly chance: number;
}): string {
  const { units, before, expected, chance } = day;
  const would = expected < 10 ? String(Number(expected.toPrecision(2))) : figure(expected);
  if (chance > chanceOrdinary) {
    return `The text that most of them share spread no faster than other texts of this log: at most ${count(units, 'customer')} began to use it within one day, where ${would} would be expected.`;
  }
  const most = `${count(units, 'customer')} began within one day to use the text that most of them share, after ${figure(before)} the day before`;
  const usual = `other texts of this log would have ${would}`;
  const rare =
    chance < 0.0001 ? 'fewer than one in ten thousand' : `one in ${figure(Math.round(1 / chance))}`;
  return `${most}; ${usual}, and ${rare} of them ever ${chance < 0.0001 ? 'have' : 'has'} such a day.`;
}
