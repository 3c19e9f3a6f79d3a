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
 * An e-value from a p-value, as nats: the average of the calibrators κ p^(κ-1) over κ in 0..1 (Vovk and Wang
 * 2021, The Annals of Statistics 49, section 2), (1 - p + p ln p) / (p ln² p). Its mean under the null is 1,
 * so it also speaks against (down to -0.7 nats at p = 1), and means of dependent ones stay e-values. Refused:
 * the bound -e p ln p of Sellke, Bayarri and Berger (2001), which no result can turn against a campaign.
 */
export function logEValueOfP(p: number): number {
  // At 1 the expression is 0/0; its limit is one half.
  if (p > 0.9999) return -Math.LN2;
  const log = Math.log(p);
  return Math.log((1 - p + p * log) / (p * log * log));
}
