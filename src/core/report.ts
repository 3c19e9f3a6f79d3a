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
  /** One sentence: what this looks like. */
  readonly summary?: string;
  /** What would overturn the verdict, one sentence each. */
  readonly overturned_by?: readonly string[];
  readonly units?: number;
  readonly timeline?: TimelineReport;
  readonly graph?: GraphReport;
}

export interface MemberReport {
  readonly account: string;
  readonly posterior: number;
  readonly exchanges: number;
  readonly share: number;
  readonly unit?: string;
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
