// The audit report: a file format that outsiders rely on (docs/report.md), hence the names with underscores.
// It changes only by adding optional fields. Everything that the terminal and the HTML report show is in
// here, so that a report can be rendered again, diffed and archived without the log that it came from.

import type { Axis, Verdict } from './evidence.ts';

export interface AuditReport {
  readonly format: 'stillwatch.audit/1';
  /** RFC 3339. */
  readonly generated: string;
  readonly version: string;
  /** Present when the audit was stopped early. */
  readonly partial?: boolean;
  /** First and last exchange, RFC 3339; empty strings when there was none. */
  readonly window: { readonly from: string; readonly to: string };
  readonly totals: AuditTotals;
  readonly campaigns: readonly CampaignReport[];
  /** Single accounts worth a look, outside any campaign. */
  readonly accounts: readonly AccountReport[];
  readonly inputs?: readonly InputReport[];
  readonly problems?: readonly ProblemReport[];
  /** What the logs lacked, and what could therefore not be looked at. */
  readonly missing?: readonly MissingReport[];
}

export interface AuditTotals {
  readonly exchanges: number;
  readonly accounts: number;
  readonly malformed_lines: number;
  /** Accounts after declared affiliates are counted once. */
  readonly units?: number;
  readonly duplicate_ids?: number;
  /** Seconds of wall clock that the audit took. */
  readonly seconds?: number;
}

export interface InputReport {
  readonly path: string;
  /** `unknown` when it was not recognised. */
  readonly format: string;
  readonly exchanges: number;
  readonly malformed_lines: number;
  /** Records that are no exchange with a model; absent when there were none. */
  readonly skipped?: number;
  readonly bytes: number;
}

/** One kind of trouble with the input, counted, with the first few places. */
export interface ProblemReport {
  readonly code: string;
  readonly text: string;
  readonly mend: string;
  readonly count: number;
  readonly places: readonly string[];
}

export interface MissingReport {
  /** Contract name of the field, e.g. `ip`, or `accounts file`. */
  readonly field: string;
  /** Share of exchanges without it, 0..1. */
  readonly share: number;
  readonly consequence: string;
}

export interface CampaignReport {
  readonly id: string;
  /** Probability that this is a covert extraction campaign, 0..1. */
  readonly posterior: number;
  readonly verdict: Verdict;
  readonly axes: Readonly<Record<Axis, number>>;
  readonly first_exchange: string;
  readonly last_exchange: string;
  /** Event time at which an observer of the past alone would first have reached `review` or `act`. */
  readonly detected_at: string;
  readonly exchanges: number;
  readonly exchanges_before_detection: number;
  /** Strongest first. `share` is the part of the account's own traffic that is the campaign's. */
  readonly accounts: readonly MemberReport[];
  readonly targets: readonly { readonly capability: string; readonly share: number }[];
  readonly templates: readonly TemplateReport[];
  /** Strongest first. */
  readonly evidence: readonly EvidenceReport[];
  readonly counter_evidence: readonly EvidenceReport[];
  readonly released_model_pivot?: PivotReport;
  readonly recommended_actions: readonly string[];
  /**
   * How much more the evidence is expected of a campaign than of innocent groups that come this far: a number whose
   * mean among those is 1. Absent from reports of other makers.
   */
  readonly e_value?: number;
  /**
   * Smallest rate of false discoveries, 0..1, at which e-BH accepts the campaign: over all groups of this run; in a
   * watch over all that were ever weighed, with `e_value` summed over all looks at this one.
   */
  readonly false_discovery_rate?: number;
  /** One sentence: what this looks like. */
  readonly summary?: string;
  /** What would overturn the verdict, one sentence each. */
  readonly overturned_by?: readonly string[];
  readonly units?: number;
  /** First report of it from this store, event time; absent in the first. */
  readonly known_since?: string;
  /** Ids of campaigns that ended in this one, or that it came out of. */
  readonly previous_ids?: readonly string[];
  /** What is new since the last report of it; absent when nothing is. */
  readonly changes?: ChangesReport;
  readonly timeline?: TimelineReport;
  readonly graph?: GraphReport;
  /** How rare what they share is, rarest first; at most five. */
  readonly rarity?: readonly RarityReport[];
  /** How fast the text that most of them share spread, against other texts of the log. */
  readonly growth?: GrowthReport;
  /** The strongest events between accounts of different units; at most five. */
  readonly links?: readonly LinkReport[];
  readonly timing?: TimingReport;
  /** The verdict with each signal's statements left out, one signal at a time. */
  readonly without?: readonly WithoutReport[];
  readonly nearest_innocent?: NearestInnocentReport;
  /** Draft of a statement of reasons, by paragraphs; without an account's own figures. */
  readonly statement?: readonly string[];
}

export interface RarityReport {
  readonly kind: 'phrases' | 'system prompt' | 'tools' | 'contract' | 'closing instruction';
  /** Phrases in common; 1 for the others. */
  readonly traces: number;
  readonly exchanges: number;
  readonly accounts: number;
  readonly units: number;
  /** Units outside the campaign that share it. */
  readonly units_elsewhere: number;
  /** Units that would share it by chance, from how often unrelated customers of this log do. */
  readonly units_expected: number;
  /** The same in one sentence. */
  readonly text: string;
}

/** Not evidence: nothing follows from it for the verdict. */
export interface GrowthReport {
  /** Beginning of the least ordinary day of 24 hours, RFC 3339. */
  readonly from: string;
  /** Units that used the text for the first time on that day, and on the day before. */
  readonly units: number;
  readonly units_before: number;
  /** Expected of a text with so many on the day before, going by other texts of the log. */
  readonly units_expected: number;
  /** That some day of an innocent text shows as many or more, 0..1; negative binomial, counted for all days looked at. */
  readonly chance: number;
  /** Against innocent growth, valid however often one looks; the mean over innocent texts is at most 1. */
  readonly e_value: number;
  /** The same in one sentence. */
  readonly text: string;
}

/** Text served to one account that came back in another's request, or a conversation that went on elsewhere. */
export interface LinkReport {
  readonly kind: 'provenance' | 'hand-off';
  readonly source: LinkEndReport;
  readonly target: LinkEndReport;
  readonly gap_seconds: number;
  /** Part of the served text, or of the conversation, that was carried, 0..1. */
  readonly carried: number;
  /** The source account had just been limited or refused. */
  readonly after_limit: boolean;
}

export interface LinkEndReport {
  /** Id of the exchange. */
  readonly id: string;
  readonly account: string;
  /** RFC 3339. */
  readonly time: string;
}

/** Who goes next, against the same customers with their times moved a little. */
export interface TimingReport {
  /** Accounts are ranked by their last use: its beginning, or its end. */
  readonly order: 'arrival' | 'completion';
  /** Requests looked at. */
  readonly requests: number;
  /** Ten equal bins of the rank of the account that goes next, used longest ago first; shares, 0..1. */
  readonly rank: readonly number[];
  /** Between these nine in ten of the shifted logs lie, bin by bin. */
  readonly rank_low: readonly number[];
  readonly rank_high: readonly number[];
  readonly text: string;
}

export interface WithoutReport {
  readonly signal: string;
  readonly verdict: Verdict | 'none';
  readonly posterior: number;
}

export interface NearestInnocentReport {
  /** An innocent pattern by its plain name. */
  readonly pattern: string;
  /** 0 equal; 1 as far as two groups of that pattern usually are from one another. */
  readonly distance: number;
  /** What speaks most against it, strongest first. */
  readonly features: readonly InnocentFeatureReport[];
  readonly text: string;
}

export interface InnocentFeatureReport {
  readonly feature: string;
  /** Shares, 0..1: of this campaign, and typical of the pattern. */
  readonly here: number;
  readonly there: number;
}

/** New since an earlier report of the same campaign, which covered the log up to `since`. */
export interface ChangesReport {
  readonly since: string;
  /** The first hundred by name. */
  readonly new_accounts?: readonly string[];
  readonly new_accounts_count?: number;
  readonly new_models?: readonly string[];
  /** Texts without a phrase of any earlier one. */
  readonly new_templates_count?: number;
  /** Verdict of the earlier report, when it is another one now; `none` when it had not been reported any more. */
  readonly previous_verdict?: Verdict | 'none';
  /** Those of `previous_ids` that are new. */
  readonly new_previous_ids?: readonly string[];
  /** Present when only fresh accounts went on: as after a ban. */
  readonly returned?: boolean;
}

export interface MemberReport {
  readonly account: string;
  readonly posterior: number;
  readonly exchanges: number;
  readonly share: number;
  readonly unit?: string;
  /** Of its exchanges that are the campaign's, RFC 3339. */
  readonly first_exchange?: string;
  readonly last_exchange?: string;
}

export interface TemplateReport {
  /** Fixed words with each slot as `⟨…⟩`; empty under --no-text. */
  readonly text: string;
  readonly exchanges: number;
  readonly accounts: number;
  /** Up to three slot fillings, shortened; absent under --no-text. */
  readonly examples?: readonly string[];
}

export interface EvidenceReport {
  readonly signal: string;
  readonly axis: string;
  /** Nats, positive speaks for a campaign. */
  readonly weight: number;
  readonly text: string;
}

export interface PivotReport {
  readonly model: string;
  readonly released: string;
  readonly share_before: number;
  readonly share_after: number;
  readonly hours: number;
}

/** Equal buckets over the campaign's own window. */
export interface TimelineReport {
  readonly from: string;
  readonly bucket_minutes: number;
  /** Exchanges attributed to the campaign, per bucket. */
  readonly campaign: readonly number[];
  /** All other exchanges of the same accounts, per bucket. */
  readonly other: readonly number[];
  /** Accounts active for the campaign, per bucket. */
  readonly accounts: readonly number[];
}

/** Accounts and what binds them; at most 150 nodes, the strongest. */
export interface GraphReport {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  /** Nodes left out. */
  readonly omitted: number;
}

export interface GraphNode {
  readonly id: string;
  readonly kind: 'account' | 'template' | 'schema' | 'contract' | 'system prompt' | 'payment' | 'address';
  readonly label: string;
  /** Exchanges. */
  readonly size: number;
}

export interface GraphLink {
  readonly source: string;
  readonly target: string;
  readonly kind: 'uses' | 'provenance' | 'hand-off' | 'tie';
  /** Exchanges behind the link. */
  readonly weight: number;
}

export interface AccountReport {
  readonly account: string;
  readonly score: number;
  readonly reasons: readonly string[];
}
