// Whether the same traffic in another order gives the same findings. A verdict that depends on the order of log
// files would be indefensible before the person whom it accuses.

import type { Findings, FoundCampaign } from './findings.ts';
import { counts } from './membership.ts';
import type { StabilityScore } from './scores.ts';

/** Below this, two reports are not about the same group. */
const partnerMin = 0.5;

/** Reports with verdict act or review of two runs over the same world. */
export function compareFindings(one: Findings, other: Findings): StabilityScore {
  const here = one.campaigns.filter((campaign) => counts(campaign.verdict, 'act_or_review'));
  const there = other.campaigns.filter((campaign) => counts(campaign.verdict, 'act_or_review'));
  const pairs = pairReports(here, there);
  const [verdictHere, verdictThere] = [strongestVerdicts(here), strongestVerdicts(there)];
  const named = new Set([...verdictHere.keys(), ...verdictThere.keys()]);
  const total = here.length + there.length;
  return {
    reports: [here.length, there.length],
    paired: pairs.length,
    jaccard_mean: total === 0 ? null : (2 * pairs.reduce((sum, pair) => sum + pair.jaccard, 0)) / total,
    verdicts_changed: pairs.filter((pair) => pair.one.verdict !== pair.other.verdict).length,
    accounts_changed: [...named].filter((account) => verdictHere.get(account) !== verdictThere.get(account))
      .length,
    accounts_named: named.size,
  };
}

interface Pair {
  readonly one: FoundCampaign;
  readonly other: FoundCampaign;
  readonly jaccard: number;
}

/** Greedy from the most alike: at one half and more a report has hardly ever two candidates. */
function pairReports(here: readonly FoundCampaign[], there: readonly FoundCampaign[]): readonly Pair[] {
  const members = new Map([...here, ...there].map((report) => [report, membersOf(report)]));
  const setOf = (report: FoundCampaign): ReadonlySet<string> => members.get(report) ?? new Set();
  const candidates = here
    .flatMap((one) => there.map((other) => ({ one, other, jaccard: jaccard(setOf(one), setOf(other)) })))
    .filter((pair) => pair.jaccard >= partnerMin)
    .toSorted((one, other) => other.jaccard - one.jaccard);
  const taken = new Set<FoundCampaign>();
  return candidates.filter((pair) => {
    if (taken.has(pair.one) || taken.has(pair.other)) return false;
    taken.add(pair.one).add(pair.other);
    return true;
  });
}

function membersOf(report: FoundCampaign): ReadonlySet<string> {
  return new Set(report.members.map((member) => member.account));
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const account of one) if (other.has(account)) shared += 1;
  const union = one.size + other.size - shared;
  return union === 0 ? 1 : shared / union;
}

function strongestVerdicts(reports: readonly FoundCampaign[]): ReadonlyMap<string, string> {
  const verdicts = new Map<string, string>();
  for (const report of reports) {
    for (const { account } of report.members) {
      if (verdicts.get(account) !== 'act') verdicts.set(account, report.verdict);
    }
  }
  return verdicts;
}
