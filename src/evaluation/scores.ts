// All figures of one detector on one world: a file format, `stillwatch.scores/1`, hence the names with
// underscores. It holds counts rather than only rates, campaign by campaign and report by report, so that many
// worlds can be pooled later without their logs: `summary.ts` needs nothing else. What could not be measured is
// null, never 0, and `unmeasured` says why. Definitions of all figures: docs/evaluating.md.

import type { Verdict } from '../core/evidence.ts';

/** Which reports count: those to act on alone, or those for review as well. */
export type Strictness = 'act' | 'act_or_review';

export const strictnesses: readonly Strictness[] = ['act', 'act_or_review'];

export interface WorldScores {
  readonly format: 'stillwatch.scores/1';
  /** Name of the world: its folder's name. */
  readonly world: string;
  /** `stillwatch`, or the name of a baseline. */
  readonly detector: string;
  /** What was taken away, e.g. `without-infrastructure`; absent: nothing. */
  readonly ablation?: string;
  /** Present when the detector was interrupted. */
  readonly partial?: boolean;
  /** Wall clock of the detector's run here; null when its findings were read from files. */
  readonly seconds: number | null;
  readonly totals: WorldTotals;
  /** One for each campaign that really was, in the order of the truth. */
  readonly campaigns: readonly CampaignScore[];
  /** One for each campaign that the detector reported, `watch` included, in its order. */
  readonly reports: readonly ReportScore[];
  readonly grouping: Readonly<Record<Strictness, GroupingScore>>;
  /** From account scores; null when the detector gave none. */
  readonly accounts: AccountScore | null;
  /** One for each kind of innocent, by label. */
  readonly innocents: readonly InnocentScore[];
  /** Null when the detector attributes no exchanges. */
  readonly exchanges: ExchangeScore | null;
  readonly calibration: CalibrationScore;
  /** Against the same world in another order; only with --reorder. */
  readonly stability?: StabilityScore;
  /** Campaigns that moved to another model, and when they were found again there; only where it was asked for. */
  readonly pivots?: readonly PivotScore[];
  readonly unmeasured: readonly { readonly metric: string; readonly reason: string }[];
}

export interface WorldTotals {
  /** Exchanges of the log; null when no log was given. */
  readonly exchanges: number | null;
  readonly campaign_exchanges: number;
  /** Accounts of the truth. */
  readonly accounts: number;
  readonly campaign_accounts: number;
  readonly innocent_accounts: number;
}

export interface CampaignScore {
  readonly id: string;
  /** `L0` to `L8`, or whatever its maker calls it. */
  readonly level: string;
  /** Absent: the level's ordinary traits. */
  readonly variant?: string;
  readonly accounts: number;
  readonly exchanges: number;
  /** Sum of what its exchanges are worth to a trainer; null when the truth does not say. */
  readonly value: number | null;
  readonly act: DetectionScore;
  readonly act_or_review: DetectionScore;
  /** Members whose score is above the threshold of each false-positive rate in `AccountScore.at`, in that order. */
  readonly members_above: readonly number[];
  /** Its exchanges that were attributed to any campaign; null without attributions. */
  readonly attributed: number | null;
  /** Exchanges on its accounts that are not its own: those of a relay's paying customers. Null without a log. */
  readonly customers: number | null;
  /** Of these, wrongly attributed to a campaign. Null without a log or attributions. */
  readonly customers_attributed: number | null;
}

export interface DetectionScore {
  /** A report names at least half of its members, and at least 90 % of the report's accounts are its members. */
  readonly found: boolean;
  /** Its members named in any report that counts. */
  readonly members_named: number;
  /** Reports most of whose members, among members of true campaigns, are its own. 1 is ideal when found. */
  readonly fragments: number;
  /** Detection of the earliest matching report, RFC 3339; null when not found or not said. */
  readonly detected_at: string | null;
  readonly leak: LeakScore | null;
  readonly delay: DelayScore | null;
}

/** What the campaign got: everything when it was not found; null when it was, and nobody says when. */
export interface LeakScore {
  /** Exchanges before the campaign was detected. */
  readonly exchanges: number;
  /** 0..1 */
  readonly share: number;
  /** Share of its value, 0..1; null when the truth does not say what exchanges are worth. */
  readonly value_share: number | null;
  /**
   * Exchanges before a report named the very account that sent them: members that no report names leak for ever.
   * Null without a log.
   */
  readonly uncontained: number | null;
  readonly uncontained_share: number | null;
}

/** From the campaign's first exchange to its detection; only of campaigns that were found. */
export interface DelayScore {
  readonly hours: number;
  readonly exchanges: number;
  /** Its accounts that had sent something for it by then; null without a log. */
  readonly accounts: number | null;
}

export interface ReportScore {
  readonly id: string;
  readonly verdict: Verdict;
  readonly posterior: number;
  readonly accounts: number;
  /** True campaign that most of its accounts belong to; null when none belongs to any. */
  readonly campaign: string | null;
  /** Share of its accounts that belong to `campaign`, 0..1. */
  readonly purity: number;
  /** Whether it matches `campaign`: purity at least 90 %, and at least half of the campaign's members. */
  readonly matches: boolean;
  /** Two true campaigns have at least a tenth of its accounts each. */
  readonly merges: boolean;
  /** Its innocent accounts by kind, most first. */
  readonly innocents: readonly { readonly label: string; readonly accounts: number }[];
}

export interface GroupingScore {
  readonly campaigns: number;
  readonly found: number;
  /** found / campaigns; null without campaigns. */
  readonly recall: number | null;
  readonly reports: number;
  /** Reports that match a campaign. */
  readonly matching: number;
  /** matching / reports; null without reports. */
  readonly precision: number | null;
  /** Reports with purity at least 90 %, whole or fragment. */
  readonly pure: number;
  readonly merged: number;
  /** Mean number of fragments of campaigns that have any; null when none has. */
  readonly fragments_mean: number | null;
  /** Adjusted Rand index over all accounts, -1..1: 1 when the partitions are equal, 0 as by chance. */
  readonly adjusted_rand: number | null;
}

export interface AccountScore {
  readonly members: number;
  readonly innocents: number;
  /** At the false-positive rates 1e-3, 1e-4, 1e-5, in this order. */
  readonly at: readonly RateScore[];
  /** Area under the ROC curve up to this false-positive rate, divided by it: 0..1. */
  readonly partial_auc: readonly { readonly fpr_max: number; readonly area: number }[];
}

export interface RateScore {
  readonly fpr: number;
  /** False when even one innocent is more than this rate: then `tpr` is at no false positive at all. */
  readonly measurable: boolean;
  /** Accounts with a score above this are counted as flagged; null: all with any score above 0. */
  readonly threshold: number | null;
  readonly members_above: number;
  readonly innocents_above: number;
  /** members_above / members; null without members. */
  readonly tpr: number | null;
}

export interface InnocentScore {
  readonly label: string;
  readonly accounts: number;
  readonly act: FalsePositives;
  readonly act_or_review: FalsePositives;
}

export interface FalsePositives {
  /** Innocent accounts named in a report that counts. */
  readonly accused: number;
  readonly rate: number | null;
  /** Exact two-sided 95 % interval of the rate (Clopper and Pearson). */
  readonly low: number;
  readonly high: number;
  /** Exact one-sided 95 % bound: the rate is at most this. */
  readonly at_most: number;
  /** Ids of the reports that name them, at most 10. */
  readonly reports: readonly string[];
}

export interface ExchangeScore {
  readonly attributed: number;
  /** Attributed exchanges that a campaign sent. */
  readonly correct: number;
  readonly true_exchanges: number;
  /** correct / attributed; null when nothing was attributed. */
  readonly precision: number | null;
  /** correct / true_exchanges; null without campaigns. */
  readonly recall: number | null;
  /** Attributed to a report whose main campaign is the one that sent it. */
  readonly to_right_campaign: number;
  /** Innocent customers' exchanges on campaign accounts, and those wrongly attributed; null without a log. */
  readonly customers: number | null;
  readonly customers_attributed: number | null;
  /** customers_attributed / customers; null without either. */
  readonly collateral: number | null;
}

export interface CalibrationScore {
  /** Posterior of a report against: at least half of its accounts belong to one true campaign. */
  readonly campaigns: Reliability;
  /** Posterior of a member, as stated, against: belongs to the report's main campaign, in a report that is true. */
  readonly members: Reliability;
  /** Strongest posterior of an account in any report, as stated, against: belongs to any campaign. */
  readonly accounts: Reliability;
}

export interface Reliability {
  readonly count: number;
  /** Mean of squared differences between posterior and outcome, 0..1. */
  readonly brier: number | null;
  /** Mean distance between posterior and outcome over bins, weighted by their counts. */
  readonly calibration_error: number | null;
  /** Ten bins of equal width over 0..1; the last includes 1. */
  readonly bins: readonly ReliabilityBin[];
  /** At nominal false-discovery rates of 1, 5 and 10 %. */
  readonly discovery: readonly DiscoveryScore[];
}

export interface ReliabilityBin {
  readonly count: number;
  /** Sum of posteriors in the bin. */
  readonly posterior_sum: number;
  readonly true_count: number;
}

/** The largest set, strongest first, whose mean of 1 - posterior is at most `nominal`. */
export interface DiscoveryScore {
  readonly nominal: number;
  readonly selected: number;
  readonly false_selected: number;
  /** false_selected / selected; null when nothing is selected. */
  readonly realised: number | null;
  /** Of accounts only: those falsely selected, by kind of innocent. */
  readonly false_by_label?: Readonly<Record<string, number>>;
}

/** A campaign's move to a model that it had not used, and the audits of the log cut after it. */
export interface PivotScore {
  readonly campaign: string;
  readonly model: string;
  /** Its first exchange there, RFC 3339. */
  readonly at: string;
  /** Whether exchanges before the pivot were attributed at the first cut. */
  readonly known: boolean;
  /** Cut, in hours after the pivot, at which an exchange there is put to the same report; null: at none of them. */
  readonly hours: number | null;
}

/** Two findings of the same world compared. */
export interface StabilityScore {
  /** Reports of either run with verdict act or review. */
  readonly reports: readonly [number, number];
  /** Reports that have a partner in the other run (memberships with a Jaccard index of at least one half). */
  readonly paired: number;
  /** Mean Jaccard index over all reports of both runs, 0 for those without a partner; null without reports. */
  readonly jaccard_mean: number | null;
  /** Paired reports whose verdicts differ. */
  readonly verdicts_changed: number;
  /** Accounts whose strongest verdict (act, review, none) differs, and accounts named in either run. */
  readonly accounts_changed: number;
  readonly accounts_named: number;
}
