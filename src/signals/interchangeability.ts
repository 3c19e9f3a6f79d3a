// Whether the customers of a group could be exchanged for one another. A queue dealt over a pool gives each account
// the same mixture of languages and kinds of work, apart from chance; customers who share a tool differ in what
// they use it for. So the spread of mixtures between customers is compared with what dealing at random from
// their union would show. Where the union is all of one kind, everybody looks alike and nothing is said.
// Refused: similarity of texts (templates make innocents similar), and comparing pairs.

import type { Evidence } from '../core/evidence.ts';
import { type Bell, logBell } from '../stats/bell.ts';
import { mixedLogRatio } from '../stats/evidence-weight.ts';
import { effectiveKinds } from '../stats/information.ts';
import { coreOf, statement } from './columns.ts';
import type { Signal } from './signal.ts';
import type { GroupView } from './view.ts';
import { count } from './words.ts';

const name = 'interchangeability';

/** Customers with fewer requests show no mixture. */
const requestsMin = 8;
export const unitsMin = 5;
/** A union of fewer effective kinds than this is of one kind (2 = an even half and half). */
export const kindsMin = 2.2;
/** Kinds rarer than this are counted together: the approximation by chi-square needs some of each. */
const rareMax = 0.03;

/** Logarithm of chi-square over its degrees of freedom: dealt from one queue; people of one tool or trade. */
const dealt: Bell = { mean: 0.1, deviation: 0.25 };
const chosen: Bell = { mean: 1.3, deviation: 0.8 };

/** Classes and crowds do the same mixture too; a crew may give each account a speciality. */
const doubt = { lookalikes: 0.12, evaders: 0.4 };

export const interchangeability: Signal = {
  name,
  axes: ['coordination'],
  weigh(group): readonly Evidence[] {
    const table = mixturesOf(group);
    if (table.units < unitsMin || table.kinds < kindsMin) return [];
    // More even than chance would deal is dealt, and by quota.
    const log = Math.max(dealt.mean, Math.log(Math.max(0.05, table.spread)));
    return statement(name, 'coordination', {
      weightNats: mixedLogRatio(logBell(log, dealt), logBell(log, chosen), doubt),
      text: `What ${count(table.units, 'unrelated customer')} ask for, by language and kind of work, differs between them ${table.spread.toFixed(1)} times as much as dealing at random from one pile would make it; dealt work shows 1, customers of one tool 3 and more.`,
    });
  },
};

export interface MixtureTable {
  readonly units: number;
  /** Effective number of kinds in the union: the exponential of its entropy. */
  readonly kinds: number;
  /** Chi-square over its degrees of freedom. */
  readonly spread: number;
}

/** Linear in core exchanges. */
export function mixturesOf(group: GroupView): MixtureTable {
  const rows = coreOf(group.exchanges);
  const { capability, language } = group.exchanges;
  const kindOf = (row: number): number => (language[row] ?? 0) * 32 + (capability[row] ?? 0);
  const byUnit = new Map<number, number[]>();
  for (const row of rows) {
    const unit = group.members[group.exchanges.member[row] ?? 0]?.unit ?? -1;
    const list = byUnit.get(unit);
    if (list === undefined) byUnit.set(unit, [kindOf(row)]);
    else list.push(kindOf(row));
  }
  const units = [...byUnit.values()].filter((kinds) => kinds.length >= requestsMin);
  const total = units.reduce((sum, kinds) => sum + kinds.length, 0);
  const shares = new Map<number, number>();
  for (const kind of units.flat()) shares.set(kind, (shares.get(kind) ?? 0) + 1 / total);
  const common = [...shares].filter(([, share]) => share >= rareMax);
  const rest = 1 - common.reduce((sum, [, share]) => sum + share, 0);
  const columns = common.length + (rest > 0.005 ? 1 : 0);
  const freedom = (units.length - 1) * (columns - 1);
  if (freedom <= 0) return { units: units.length, kinds: 1, spread: 1 };
  const chi = units.reduce((sum, kinds) => sum + chiSquareOf(kinds, common, rest), 0);
  return { units: units.length, kinds: effectiveKinds([...shares.values()]), spread: chi / freedom };
}

/** One customer's requests against the union's shares. */
function chiSquareOf(
  kinds: readonly number[],
  common: readonly (readonly [kind: number, share: number])[],
  rest: number,
): number {
  let sum = 0;
  let seen = 0;
  for (const [kind, share] of common) {
    const own = kinds.filter((one) => one === kind).length;
    seen += own;
    sum += (own - share * kinds.length) ** 2 / (share * kinds.length);
  }
  if (rest <= 0.005) return sum;
  return sum + (kinds.length - seen - rest * kinds.length) ** 2 / (rest * kinds.length);
}
