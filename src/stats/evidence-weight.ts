// From likelihoods to the weight of evidence in nats, honestly bounded. Two models are never all there is:
// some innocents behave just like a campaign in one respect (lookalikes), some campaigns do not show it
// (evaders). Mixing these into both models bounds every weight by two numbers that can be argued about,
// instead of by a cap that cannot.

import { logSumExp } from './numbers.ts';

export interface Doubt {
  /** Share of innocents, among groups that come this far, that behave like a campaign in this respect, 0..1. */
  readonly lookalikes: number;
  /** Share of campaigns that do not show it, 0..1. */
  readonly evaders: number;
}

/**
 * Log-likelihood ratio of campaign to innocent, with both models contaminated by each other. It lies between
 * log(evaders / (1 - lookalikes)) and log((1 - evaders) / lookalikes), and equals 0 where the models agree.
 */
export function mixedLogRatio(logCampaign: number, logInnocent: number, doubt: Doubt): number {
  const { lookalikes, evaders } = doubt;
  if (logCampaign === -Infinity && logInnocent === -Infinity) return 0;
  const campaign = logSumExp([Math.log1p(-evaders) + logCampaign, Math.log(evaders) + logInnocent]);
  const innocent = logSumExp([Math.log1p(-lookalikes) + logInnocent, Math.log(lookalikes) + logCampaign]);
  return campaign - innocent;
}

/**
 * The most that a p-value can say against its null: the bound -e p ln p on the Bayes factor (Sellke, Bayarri
 * and Berger 2001, The American Statistician 55, section 3), as nats against the null; 0 for p of 1/e or more.
 */
export function logRatioOfP(p: number): number {
  if (p >= 1 / Math.E) return 0;
  return -Math.log(-Math.E * p * Math.log(p));
}
