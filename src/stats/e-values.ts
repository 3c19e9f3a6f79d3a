// E-values: evidence whose mean under the null is at most 1, so that a large one is rare whatever else is true
// (Vovk and Wang 2021, The Annals of Statistics 49). A likelihood ratio is one; so is a weighted mean of several,
// however they depend on one another, which no p-value can say, and which sums over looks rest on. All are kept as
// nats. Refused: products of e-values of signals that look at the same requests, which are no e-values at all.

import { logSumExp } from './numbers.ts';

/**
 * e-BH (Wang and Ramdas 2022, Journal of the Royal Statistical Society B 84): for each e-value the smallest level
 * at which it is accepted among all of them, 0..1. Accepting those at or below α keeps the expected share of
 * false ones at or below α under any dependence, at one fixed time. n log n.
 *
 * `hypotheses`: how many were looked at in all, when some were dropped before they had an e-value; at least the
 * number given.
 */
export function falseDiscoveryRates(
  nats: readonly number[],
  hypotheses: number = nats.length,
): readonly number[] {
  const tested = Math.max(hypotheses, nats.length);
  const order = Array.from(nats.keys()).sort((one, other) => (nats[other] ?? 0) - (nats[one] ?? 0));
  const rates = Array.from<number>({ length: nats.length }).fill(1);
  let smallest = 1;
  for (let rank = order.length; rank >= 1; rank -= 1) {
    const index = order[rank - 1] ?? 0;
    const rate = (tested / rank) * Math.exp(-(nats[index] ?? 0));
    smallest = Math.min(smallest, rate);
    rates[index] = smallest;
  }
  return rates;
}

/**
 * The largest value that an e-process has had is no e-value: whoever looks often enough sees a peak. This turns the
 * peak back into one: (y - 1 - ln y) / ln² y, the mean over κ in 0..1 of the adjusters κ y^(1-κ) (Dawid, de Rooij,
 * Shafer, Shen, Vereshchagin and Vovk 2011, Statistics and Probability Letters 81; Shafer, Shen, Vereshchagin and
 * Vovk 2011, Statistical Science 26). Only for a process that is a supermartingale under the null.
 *
 * `peakNats` at least 0 (a process starts at 1). @returns nats
 */
export function adjustedPeak(peakNats: number): number {
  const log = Math.max(0, peakNats);
  // Near 1 the expression is 0/0; its series begins 1/2 + log/6.
  if (log < 1e-3) return Math.log(0.5 + log / 6);
  // y - 1 - ln y with y taken out, so that large peaks do not overflow.
  return log + Math.log1p(-(1 + log) * Math.exp(-log)) - 2 * Math.log(log);
}

/** What is kept of all looks at one group. */
export interface Looks {
  readonly count: number;
  /** Logarithm of the weighted sum over all looks so far. */
  readonly nats: number;
  /** Exchanges of the group at the last look that counted. */
  readonly exchanges: number;
}

export const noLooks: Looks = { count: 0, nats: -Infinity, exchanges: 0 };

/** A look counts when the group has grown by this factor: a stream that is judged every minute has few of them. */
const lookGrowth = 1.6;

/**
 * One more look at a group, with an e-value that is valid at this look alone. The sum over looks of e / (t (t + 1)),
 * t = 1, 2, …, is an e-value, for the weights add up to 1; it never falls, so whatever it once reached is still
 * true. That needs no martingale, unlike `adjustedPeak`, and costs ln(t (t + 1)) nats at look t. Between looks
 * nothing changes.
 */
export function lookAgain(looks: Looks, exchanges: number, nats: number): Looks {
  if (looks.count > 0 && exchanges < looks.exchanges * lookGrowth) return looks;
  const count = looks.count + 1;
  const weighted = nats - Math.log(count * (count + 1));
  return { count, nats: logSumExp([looks.nats, weighted]), exchanges };
}
