// What a detector says about a log, reduced to what can be scored: groups of accounts with a verdict, scores of
// single accounts, and which exchanges it holds for harvested. An audit report becomes this, and so does the
// answer of every baseline, so that all are measured by the same rules.

import type { Verdict } from '../core/evidence.ts';

export interface FoundMember {
  readonly account: string;
  /** Probability, 0..1; a detector without probabilities gives 1. */
  readonly posterior: number;
}

export interface FoundCampaign {
  readonly id: string;
  readonly verdict: Verdict;
  /** Probability that this is a campaign, 0..1. */
  readonly posterior: number;
  /** Event time of detection, milliseconds since 1970 UTC; undefined where the detector does not say. */
  readonly detectedMs: number | undefined;
  readonly members: readonly FoundMember[];
}

export interface Findings {
  /** `stillwatch`, or the name of a baseline. */
  readonly detector: string;
  readonly campaigns: readonly FoundCampaign[];
  /** Account to how suspicious it is, in any unit that orders accounts, members of campaigns included; absent is 0. */
  readonly scores: ReadonlyMap<string, number>;
  /** Exchange id to the campaign it was attributed to, and how surely, 0..1; undefined where the detector attributes accounts only. */
  readonly attributions:
    | ReadonlyMap<string, { readonly campaign: string; readonly posterior: number }>
    | undefined;
}
