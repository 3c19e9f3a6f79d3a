// Results gathered as the page shows them: worlds of one level, variant and background together. Figures of a
// group come from its campaigns; innocents from all its worlds.

import { quantileEstimate, ratioOf, shareOf, type Estimate } from './estimates.ts';
import type { CampaignScore } from '../scores.ts';
import { casesOf, type CampaignCase, type GridResult } from './results.ts';
import { delayOf } from './targets.ts';

export interface Group {
  readonly level: string;
  readonly variant: string;
  /** 0 without a campaign. */
  readonly background: number;
  readonly results: readonly GridResult[];
}

/** Sorted by level, then ordinary before variants, then background. */
export function groupsOf(results: readonly GridResult[]): readonly Group[] {
  const groups = new Map<string, { group: Omit<Group, 'results'>; results: GridResult[] }>();
  for (const result of results) {
    const { level, variant, background } = result.world;
    const key = `${level} ${variant === 'ordinary' ? '' : variant} ${String(background).padStart(6, '0')}`;
    const known = groups.get(key) ?? { group: { level, variant, background }, results: [] };
    known.results.push(result);
    groups.set(key, known);
  }
  return [...groups.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { group, results }]) => ({ ...group, results }));
}

export interface GroupFigures {
  readonly campaigns: number;
  readonly found: Estimate | undefined;
  readonly foundOrReviewed: Estimate | undefined;
  /** Members named in a report at act. */
  readonly membersNamed: Estimate | undefined;
  /** Members above the threshold of a false-positive rate of 1e-4, whether or not a report names them. */
  readonly accountsStrict: Estimate | undefined;
  /** Hours. */
  readonly delay: Estimate | undefined;
  readonly delayLate: Estimate | undefined;
  /** Exchanges, and share of the campaign. */
  readonly leak: Estimate | undefined;
  readonly leakShare: Estimate | undefined;
  /** Share of what the campaign's exchanges are worth to a trainer. */
  readonly leakValue: Estimate | undefined;
  /** Share sent before a report named the very account: accounts that no report names leak for ever. */
  readonly uncontained: Estimate | undefined;
  readonly collateral: Estimate | undefined;
  /** Reports for one campaign, of those found. */
  readonly fragments: number | undefined;
}

export function leakedOf({ campaign }: CampaignCase): number {
  return campaign.act.leak?.exchanges ?? campaign.exchanges;
}

export function figuresOf(results: readonly GridResult[]): GroupFigures {
  const cases = casesOf(results);
  const list = cases.map((one) => one.campaign);
  const inReports = list.filter((campaign) => campaign.act.fragments > 0);
  const withCustomers = list.filter((one) => (one.customers ?? 0) > 0 && one.customers_attributed !== null);
  return {
    campaigns: list.length,
    found: shareOf(list.filter((campaign) => campaign.act.found).length, list.length),
    foundOrReviewed: shareOf(list.filter((campaign) => campaign.act_or_review.found).length, list.length),
    membersNamed: ratioOf(list.map((campaign) => [campaign.act.members_named, campaign.accounts])),
    accountsStrict: ratioOf(list.map((campaign) => [campaign.members_above[1] ?? 0, campaign.accounts])),
    delay: quantileEstimate(cases.map(delayOf), 0.5),
    delayLate: quantileEstimate(cases.map(delayOf), 0.9),
    leak: quantileEstimate(cases.map(leakedOf), 0.5),
    leakShare: ratioOf(cases.map((one) => [leakedOf(one), one.campaign.exchanges])),
    leakValue: ratioOf(list.map(leakedValue)),
    uncontained: ratioOf(list.map(({ act, exchanges }) => [act.leak?.uncontained ?? exchanges, exchanges])),
    collateral: ratioOf(withCustomers.map((one) => [one.customers_attributed ?? 0, one.customers ?? 0])),
    fragments:
      inReports.length === 0
        ? undefined
        : inReports.reduce((sum, campaign) => sum + campaign.act.fragments, 0) / inReports.length,
  };
}

/** No part of it where the truth does not say what exchanges are worth. */
function leakedValue({ act, value }: CampaignScore): readonly [number, number] {
  if (value === null) return [0, 0];
  return [(act.leak?.value_share ?? 1) * value, value];
}

/** Reliability over worlds: bins added up. */
export interface PooledBin {
  /** Mean of what was stated, 0..1. */
  readonly stated: number;
  readonly trueCount: number;
  readonly count: number;
}

export function pooledBins(
  results: readonly GridResult[],
  of: 'campaigns' | 'members' | 'accounts',
): readonly PooledBin[] {
  const sums: { count: number; stated: number; trueCount: number }[] = [];
  for (const { scores } of results) {
    for (const [index, bin] of scores.calibration[of].bins.entries()) {
      const sum = (sums[index] ??= { count: 0, stated: 0, trueCount: 0 });
      sum.count += bin.count;
      sum.stated += bin.posterior_sum;
      sum.trueCount += bin.true_count;
    }
  }
  return sums
    .filter((sum) => sum.count > 0)
    .map(({ count, stated, trueCount }) => ({ count, stated: stated / count, trueCount }));
}
