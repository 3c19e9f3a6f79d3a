// Whether the customers of a group could be exchanged for one another. A queue dealt over a pool gives each account
// the same mixture of languages and kinds of work, apart from chance; customers who share a tool differ in what
// they use it for. So the spread of mixtures between customers is compared with what dealing at random from
// their union would show. Where the union is all of one kind, everybody looks alike and nothing is said.
// Refused: similarity of texts (templates make innocents similar), and comparing pairs.

import type { Evidence } from '../core/evidence.ts';
import { type Bell, logBell } from '../stats/bell.ts';
import { mixedLogRatio } from '../stats/evidence-weight.ts';
import { coreOf, statement } from './columns.ts';
import { type Homogeneity, homogeneityOf, kindsMin, logSpread, unitsMin } from './homogeneity.ts';
import type { Signal } from './signal.ts';
import type { GroupView } from './view.ts';
import { count } from './words.ts';

const name = 'interchangeability';

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
    const log = Math.max(dealt.mean, logSpread(table));
    return statement(name, 'coordination', {
      weightNats: mixedLogRatio(logBell(log, dealt), logBell(log, chosen), doubt),
      text: `What ${count(table.units, 'unrelated customer')} ask for, by language and kind of work, differs between them ${table.spread.toFixed(1)} times as much as dealing at random from one pile would make it; dealt work shows 1, customers of one tool 3 and more.`,
    });
  },
};

/** Linear in core exchanges. */
export function mixturesOf(group: GroupView): Homogeneity {
  const { capability, language } = group.exchanges;
  const kindOf = (row: number): number => (language[row] ?? 0) * 32 + (capability[row] ?? 0);
  return homogeneityOf(group, coreOf(group.exchanges), kindOf);
}
