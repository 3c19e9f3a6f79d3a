// What the control plane has found out, as the data plane looks it up: where an account, a text or an address stands.
// The engine writes it down as a whole after a cycle, gateways swap it as a whole; while the engine is down, the last one
// goes on. Nothing here is a decision: policies make those, from facts of which these are some.

import type { Verdict } from './evidence.ts';
import type { Fingerprint } from './fingerprint.ts';

/** Where an account stands after the last cycle. */
export interface AccountStanding {
  /** Strongest verdict on a campaign that it takes part in; 'none' when it takes part in none. */
  readonly verdict: Verdict | 'none';
  /** Id of that campaign; '' without. */
  readonly campaign: string;
  /** Calibrated probability that the account takes part in a covert extraction campaign, 0..1. */
  readonly posterior: number;
  /** Share of its exchanges that are the campaign's, 0..1: low behind a relay with customers of its own. */
  readonly share: number;
  /** How much it looks like a data-set dump on its own, 0..1. */
  readonly drain: number;
}

/** What is declared about an account, as the account file says it. */
export interface AccountFacts {
  /** Accounts with a declared affiliation share it; the account itself without one. */
  readonly unit: string;
  readonly createdMs: number | undefined;
  readonly program: string;
  readonly plan: string;
  readonly verification: string;
  readonly declaredUse: string;
  readonly country: string;
}

/** A campaign's own text, recognised in one request. */
export interface FamilyStanding {
  readonly campaign: string;
  readonly verdict: Verdict;
  /** Of the campaign, 0..1. */
  readonly posterior: number;
  /** How many of the campaign's phrases the request has. */
  readonly hits: number;
}

/** Looked up for each request: memory only, no wait. */
export interface Standings {
  /** Names the snapshot; '' before the first one. */
  readonly version: string;
  /** Milliseconds since 1970; 0 before the first one. */
  readonly generatedMs: number;
  account(account: string): AccountStanding | undefined;
  facts(account: string): AccountFacts | undefined;
  /** The campaign whose text the request has most of; undefined when it has too little of any. */
  family(fingerprint: Fingerprint): FamilyStanding | undefined;
  /** Greatest suspicion that a known indicator casts on this client address, 0..1; 0 when none is known. */
  address(ip: string): number;
}
