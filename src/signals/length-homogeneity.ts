// Whether requests and answers are as long with one customer of a group as with the next. Whoever writes for himself has
// his own way of asking, and asks what needs long answers or short ones; whoever is dealt items from a queue has neither.
// It holds where all customers do one thing, and where nothing repeats word for word, because lengths are all it looks at.
// Lengths are compared by the fifth of the union that they fall into, so that neither their unit nor a few endless texts
// matter. Refused: means and variances, which a single long document moves; style by letters, which would need the texts.

import type { Evidence } from '../core/evidence.ts';
import { type Bell, logBell } from '../stats/bell.ts';
import { mixedLogRatio } from '../stats/evidence-weight.ts';
import { logSumExp } from '../stats/numbers.ts';
import { coreOf, statement } from './columns.ts';
import { type Homogeneity, homogeneityOf, kindsMin, logSpread, unitsMin } from './homogeneity.ts';
import type { Signal } from './signal.ts';
import type { GroupView } from './view.ts';
import { count } from './words.ts';

const name = 'length-homogeneity';

const bounds = [0.2, 0.4, 0.6, 0.8];

/** Logarithm of the ratio where the work is dealt; what chance adds to it is reckoned with besides. */
const dealt: Bell = { mean: 0.05, deviation: 0.25 };
/** What a further request of the same customer adds to the ratio where customers differ: equally likely each. */
const differing: readonly number[] = [0.02, 0.05, 0.1, 0.2, 0.35];
const differingDeviation = 0.35;

/** Classes, crowds and users of one form are as even; a crew may give each account a wording or a speciality. */
const doubt = { lookalikes: 0.15, evaders: 0.15 };

export const lengthHomogeneity: Signal = {
  name,
  axes: ['coordination'],
  weigh(group): readonly Evidence[] {
    const compared = lengthsOf(group);
    if (compared.length === 0) return [];
    const log = compared.reduce((sum, one) => sum + logSpread(one), 0) / compared.length;
    return statement(name, 'coordination', {
      weightNats: weightOf(log, compared),
      text: `How long requests and answers are differs between ${count(compared[0]?.units ?? 0, 'unrelated customer')} ${Math.exp(log).toFixed(1)} times as much as dealing at random from one pile would make it; dealt work shows 1, customers with purposes of their own 2 and more.`,
    });
  },
};

/** Of requests and of answers, as far as there are enough to compare. */
function lengthsOf(group: GroupView): readonly Homogeneity[] {
  const { newChars, servedChars } = group.exchanges;
  const core = coreOf(group.exchanges);
  const tables = [newChars, servedChars].map((lengths) => {
    // No answer, or no text of it in the log.
    const rows = core.filter((row) => (lengths[row] ?? 0) > 0);
    return homogeneityOf(group, rows, fifthOf(lengths, rows));
  });
  // Lengths in fewer effective fifths are fixed by the text that all share.
  return tables.filter(({ units, kinds }) => units >= unitsMin && kinds >= kindsMin);
}

function fifthOf(lengths: Uint32Array, rows: readonly number[]): (row: number) => number {
  const sorted = Uint32Array.from(rows, (row) => lengths[row] ?? 0).sort();
  const limits = bounds.map((bound) => sorted[Math.floor(bound * sorted.length)] ?? 0);
  return (row) => limits.filter((limit) => (lengths[row] ?? 0) > limit).length;
}

function weightOf(log: number, compared: readonly Homogeneity[]): number {
  const each = compared.reduce((sum, { requestsEach }) => sum + requestsEach, 0) / compared.length;
  const freedom = compared.reduce((sum, one) => sum + one.freedom, 0);
  const byChance = Math.sqrt(2 / freedom);
  const bell = (mean: number, deviation: number): Bell => ({
    mean,
    deviation: Math.hypot(deviation, byChance),
  });
  // More even than chance would deal is dealt, and by quota.
  const seen = Math.max(dealt.mean, log);
  const campaign = logBell(seen, bell(dealt.mean, dealt.deviation));
  const innocent =
    logSumExp(differing.map((adds) => logBell(seen, bell(Math.log1p(adds * each), differingDeviation)))) -
    Math.log(differing.length);
  return mixedLogRatio(campaign, innocent, doubt);
}
