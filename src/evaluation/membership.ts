// Who belongs to what, counted once for all scores: for each report, how many of its accounts belong to which
// true campaign and which kind of innocent. An account that is labelled as a campaign's but sent nothing for it
// counts as the campaign's in a report (it is no innocent) and is not asked of a detector.

import type { Verdict } from '../core/evidence.ts';
import type { Findings, FoundCampaign } from './findings.ts';
import type { Strictness } from './scores.ts';
import type { TrueCampaign, WorldTruth } from './truth.ts';

/** A report matches a campaign when it names at least this share of its members … */
const matchShareMin = 0.5;
/** … and at least this share of the report's accounts belong to it. */
export const purityMin = 0.9;
/** A report merges campaigns when two have at least this share of its accounts each. */
const mergeShareMin = 0.1;

export interface CountedReport {
  readonly report: FoundCampaign;
  readonly accounts: number;
  /** Most of its accounts belong to this one; ties go to the one that comes first in the truth. */
  readonly main: TrueCampaign | undefined;
  /** Share of its accounts that belong to `main`, 0..1. */
  readonly purity: number;
  readonly matches: boolean;
  readonly merges: boolean;
  readonly innocents: ReadonlyMap<string, readonly string[]>;
}

/** Whose an account is. */
export class Belonging {
  readonly truth: WorldTruth;
  readonly #campaigns = new Map<string, string[]>();

  constructor(truth: WorldTruth) {
    this.truth = truth;
    const ids = new Set(truth.campaigns.map((campaign) => campaign.id));
    for (const [account, label] of truth.labels) if (ids.has(label)) this.#campaigns.set(account, [label]);
    for (const campaign of truth.campaigns) {
      for (const account of campaign.accounts) {
        const known = this.#campaigns.get(account);
        if (known === undefined) this.#campaigns.set(account, [campaign.id]);
        else if (!known.includes(campaign.id)) known.push(campaign.id);
      }
    }
  }

  /** Ids of the campaigns that it belongs to; empty for innocents. */
  campaignsOf(account: string): readonly string[] {
    return this.#campaigns.get(account) ?? [];
  }

  isInnocent(account: string): boolean {
    return !this.#campaigns.has(account);
  }

  /** Accounts of which the truth says nothing are innocents of the kind `unlabelled`. */
  labelOf(account: string): string {
    return this.truth.labels.get(account) ?? 'unlabelled';
  }

  /** Innocent accounts of the truth by kind. */
  innocents(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const [account, label] of this.truth.labels) {
      if (this.isInnocent(account)) counts.set(label, (counts.get(label) ?? 0) + 1);
    }
    return counts;
  }
}

export function countReports(findings: Findings, belonging: Belonging): readonly CountedReport[] {
  return findings.campaigns.map((report) => countReport(report, belonging));
}

function countReport(report: FoundCampaign, belonging: Belonging): CountedReport {
  const counts = new Map<string, number>();
  const innocents = new Map<string, string[]>();
  const named = new Set(report.members.map((member) => member.account));
  for (const account of named) {
    for (const id of belonging.campaignsOf(account)) counts.set(id, (counts.get(id) ?? 0) + 1);
    if (!belonging.isInnocent(account)) continue;
    const label = belonging.labelOf(account);
    const known = innocents.get(label);
    if (known === undefined) innocents.set(label, [account]);
    else known.push(account);
  }
  let main: TrueCampaign | undefined;
  for (const campaign of belonging.truth.campaigns) {
    const here = counts.get(campaign.id) ?? 0;
    if (here > (main === undefined ? 0 : (counts.get(main.id) ?? 0))) main = campaign;
  }
  const accounts = named.size;
  const purity = main === undefined ? 0 : (counts.get(main.id) ?? 0) / accounts;
  const active = main === undefined ? 0 : main.accounts.filter((account) => named.has(account)).length;
  const isHalf = main !== undefined && active > 0 && active >= matchShareMin * main.accounts.length;
  return {
    report,
    accounts,
    main,
    purity,
    matches: isHalf && purity >= purityMin,
    merges: [...counts.values()].filter((count) => count >= mergeShareMin * accounts).length >= 2,
    innocents,
  };
}

export function counts(verdict: Verdict, strictness: Strictness): boolean {
  return verdict === 'act' || (verdict === 'review' && strictness === 'act_or_review');
}

export function reportsThatCount(
  reports: readonly CountedReport[],
  strictness: Strictness,
): readonly CountedReport[] {
  return reports.filter((one) => counts(one.report.verdict, strictness));
}
