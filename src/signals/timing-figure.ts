// What the scheduler-timing signal saw, as a small figure: how often the account that goes next was the one used
// longest ago, or latest, beside the same customers with their times moved a little. Same starts, same null as the
// signal; drawn only for groups that are reported.

import { seededRandom } from '../stats/chance.ts';
import { coreOf } from './columns.ts';
import { ranksBy } from './rotation.ts';
import { jittered, orderPlan } from './scheduler-timing.ts';
import type { GroupView } from './view.ts';

export interface TimingFigure {
  readonly order: 'arrival' | 'completion';
  /** Requests looked at. */
  readonly requests: number;
  /** Share of requests by tenth of the rank, used longest ago first. */
  readonly rank: readonly number[];
  /** 5th and 95th percentile of the same under the null. */
  readonly rankLow: readonly number[];
  readonly rankHigh: readonly number[];
  /** Index of the tenth that differs most from the band; undefined where none does to speak of. */
  readonly outside: number | undefined;
}

const bins = 10;
/** Enough for a 90 % band. */
const rounds = 79;
const bandTail = 0.05;
/** Of ten bins one lies outside its band by chance; nearer than this it is not worth a sentence. */
const visibleMin = 0.05;
/** Any fixed number: the figure must be the same whenever it is drawn again. */
const seed = 20_260_106;
const orders = ['arrival', 'completion'] as const;

/** By the order in which the group differs more from its null; undefined where the signal is silent on order. */
export function timingFigure(group: GroupView): TimingFigure | undefined {
  const plan = orderPlan(group, coreOf(group.exchanges));
  if (plan === undefined) return undefined;
  const random = seededRandom(seed);
  const shifted = Array.from({ length: rounds }, () => jittered(plan, random));
  const [figure] = orders
    .map((order): TimingFigure => {
      const nulls = shifted.map((starts) => ranksBy(order, starts));
      const histograms = nulls.map(histogramOf);
      const rank = histogramOf(ranksBy(order, plan.starts));
      const rankLow = percentileOf(histograms, bandTail);
      const rankHigh = percentileOf(histograms, 1 - bandTail);
      const beyond = rank.map((share, bin) => excess(share, rankLow[bin] ?? 0, rankHigh[bin] ?? 0));
      const most = beyond.indexOf(Math.max(...beyond));
      const outside = (beyond[most] ?? 0) >= visibleMin ? most : undefined;
      return { order, requests: plan.unit.length, rank, rankLow, rankHigh, outside };
    })
    .sort((one, other) => excessOf(other) - excessOf(one));
  return figure;
}

function histogramOf(ranks: readonly number[]): readonly number[] {
  const counts = Array.from({ length: bins }, () => 0);
  for (const rank of ranks) {
    const bin = Math.min(bins - 1, Math.floor(rank * bins));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts.map((count) => count / Math.max(1, ranks.length));
}

/** Bin by bin. */
function percentileOf(histograms: readonly (readonly number[])[], level: number): readonly number[] {
  return Array.from({ length: bins }, (_, bin) => {
    const ascending = histograms.map((histogram) => histogram[bin] ?? 0).sort((one, other) => one - other);
    return ascending[Math.round(level * (ascending.length - 1))] ?? 0;
  });
}

function excess(share: number, low: number, high: number): number {
  return Math.max(0, share - high, low - share);
}

/** How much of the histogram lies outside the band. */
function excessOf(figure: TimingFigure): number {
  return figure.rank.reduce(
    (sum, share, bin) => sum + excess(share, figure.rankLow[bin] ?? 0, figure.rankHigh[bin] ?? 0),
    0,
  );
}
