// Whether the detector drew the campaigns as they were: recall and precision of whole campaigns, and how the
// drawing fails, by splitting one campaign into several reports or by pouring several into one.

import { Belonging, purityMin, reportsThatCount, type CountedReport } from './membership.ts';
import type { GroupingScore, Strictness } from './scores.ts';

export function scoreGrouping(
  reports: readonly CountedReport[],
  belonging: Belonging,
  strictness: Strictness,
): GroupingScore {
  const counting = reportsThatCount(reports, strictness);
  const campaigns = belonging.truth.campaigns.filter((campaign) => campaign.accounts.length > 0);
  const matched = new Set(counting.filter((one) => one.matches).map((one) => one.main?.id));
  const found = campaigns.filter((campaign) => matched.has(campaign.id)).length;
  const matching = counting.filter((one) => one.matches).length;
  const fragments = campaigns.map((campaign) => fragmentsOf(campaign.id, counting)).filter((n) => n > 0);
  return {
    campaigns: campaigns.length,
    found,
    recall: campaigns.length === 0 ? null : found / campaigns.length,
    reports: counting.length,
    matching,
    precision: counting.length === 0 ? null : matching / counting.length,
    pure: counting.filter((one) => one.purity >= purityMin).length,
    merged: counting.filter((one) => one.merges).length,
    fragments_mean:
      fragments.length === 0 ? null : fragments.reduce((sum, n) => sum + n, 0) / fragments.length,
    adjusted_rand: adjustedRand(counting, belonging),
  };
}

/** Reports most of whose campaign accounts are this campaign's. */
export function fragmentsOf(campaign: string, counting: readonly CountedReport[]): number {
  return counting.filter((one) => one.main?.id === campaign).length;
}

/**
 * Adjusted Rand index (Hubert and Arabie 1985) of the true and the reported partition of all accounts. Innocents
 * and unnamed accounts are alone; an account in several reports is in the one that is surest of it, one in
 * several campaigns in the first. Null when nothing is together in either.
 */
function adjustedRand(counting: readonly CountedReport[], belonging: Belonging): number | null {
  const surest = new Map<string, { readonly report: string; readonly posterior: number }>();
  for (const { report } of counting) {
    for (const { account, posterior } of report.members) {
      const known = surest.get(account);
      if (known === undefined || posterior > known.posterior)
        surest.set(account, { report: report.id, posterior });
    }
  }
  const [truly, reported, both] = [new Tally(), new Tally(), new Tally()];
  for (const [account, { report }] of surest) {
    reported.add(report);
    const campaign = belonging.campaignsOf(account)[0];
    if (campaign !== undefined) both.add(JSON.stringify([campaign, report]));
  }
  const everybody = new Set([...belonging.truth.labels.keys(), ...surest.keys()]);
  for (const campaign of belonging.truth.campaigns)
    for (const account of campaign.accounts) everybody.add(account);
  for (const account of everybody) {
    const campaign = belonging.campaignsOf(account)[0];
    if (campaign !== undefined) truly.add(campaign);
  }
  const expected = (truly.pairs() * reported.pairs()) / Math.max(1, pairsOf(everybody.size));
  const largest = (truly.pairs() + reported.pairs()) / 2;
  return largest === expected ? null : (both.pairs() - expected) / (largest - expected);
}

/** Counts by name, and the pairs within each. */
class Tally {
  readonly #counts = new Map<string, number>();

  add(name: string): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  pairs(): number {
    let sum = 0;
    for (const count of this.#counts.values()) sum += pairsOf(count);
    return sum;
  }
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}
