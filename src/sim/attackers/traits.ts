// What an attacker can do, as traits that combine freely, and eight levels as presets of them. Each level keeps
// what the one before it learned. Nobody's real campaign sits exactly on a level; levels exist so that results
// can be compared.

import type { ContentRole } from '../content.ts';

export type Level = 'L0' | 'L1' | 'L2' | 'L3' | 'L4' | 'L5' | 'L6' | 'L7';

export const levels: readonly Level[] = ['L0', 'L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7'];

export interface CampaignTraits {
  /** How the relay picks the next account; measured on public relay software. */
  readonly scheduler: 'arrival' | 'completion' | 'random';
  /** What pins requests to one account for an hour. */
  readonly sticky: 'session' | 'system' | 'opening' | 'none';
  /** Whether the relay hides foreign clients behind its own system prompt. */
  readonly wrapper: boolean;
  /** One client identity for each account, whoever's request it carries. */
  readonly unifiedClient: boolean;
  /** Part of all requests that share templates with slots; the rest is rewritten in full. */
  readonly templateShare: number;
  /** Templates are mixed rather than worked through one after another. */
  readonly shuffled: boolean;
  /** Part of a template's words that is replaced in each request, 0 to 0.6. */
  readonly paraphrase: number;
  readonly languages: readonly string[];
  /** Part of tasks that grade answers harvested before. */
  readonly gradingShare: number;
  /** Part of tasks that are agent loops with tools. */
  readonly trajectoryShare: number;
  readonly perAccountDailyMax: number;
  /** Days that an account stays in the pool, in the middle; Infinity: the whole window. */
  readonly seatDaysMedian: number;
  /** Chance after each request that an account of the pool drops out for some minutes. */
  readonly seatLossRate: number;
  /** Part of the accounts' traffic that is the campaign's; the rest comes from the relay's customers. */
  readonly harvestShare: number;
  /** Part of the customers who rent a place on one account instead of being spread. */
  readonly customerAffinity: number;
  /** Accounts that share an address range, and a card; 1 means that nobody shares. */
  readonly accountsPerRange: number;
  readonly accountsPerCard: number;
  /** Accounts are as old as anybody's, or made for the purpose. */
  readonly aged: boolean;
  /** Each account is only used in a person's hours, rather than round the clock or in runs. */
  readonly humanTiming: boolean;
  /** Served text never comes back in another request. */
  readonly noProvenance: boolean;
  /** A conversation never continues on another account. */
  readonly noHandOff: boolean;
  /** Moves to a newly released model within 24 hours. */
  readonly pivots: boolean;
  readonly work: ContentRole;
}

const l0: CampaignTraits = {
  scheduler: 'arrival',
  sticky: 'session',
  wrapper: false,
  unifiedClient: false,
  templateShare: 1,
  shuffled: false,
  paraphrase: 0,
  languages: ['en'],
  gradingShare: 0.2,
  trajectoryShare: 0.12,
  perAccountDailyMax: 100_000,
  seatDaysMedian: Infinity,
  seatLossRate: 0.015,
  harvestShare: 1,
  customerAffinity: 0.6,
  accountsPerRange: 25,
  accountsPerCard: 8,
  aged: false,
  humanTiming: false,
  noProvenance: false,
  noHandOff: false,
  pivots: true,
  work: 'work',
};
const l1: CampaignTraits = { ...l0, shuffled: true, accountsPerRange: 12, accountsPerCard: 5 };
const l2: CampaignTraits = {
  ...l1,
  paraphrase: 0.3,
  languages: ['en', 'en', 'zh', 'de', 'ru'],
  sticky: 'system',
};
const l3: CampaignTraits = {
  ...l2,
  paraphrase: 0,
  templateShare: 0,
  scheduler: 'completion',
  sticky: 'session',
};
const l4: CampaignTraits = {
  ...l3,
  templateShare: 0.5,
  paraphrase: 0.3,
  perAccountDailyMax: 25,
  accountsPerRange: 6,
  accountsPerCard: 3,
};
const l5: CampaignTraits = {
  ...l4,
  scheduler: 'arrival',
  unifiedClient: true,
  harvestShare: 0.2,
  accountsPerRange: 3,
  accountsPerCard: 2,
  aged: true,
  seatDaysMedian: 3,
};
const l6: CampaignTraits = { ...l5, accountsPerRange: 1, accountsPerCard: 1 };
const l7: CampaignTraits = { ...l6, templateShare: 0, humanTiming: true, pivots: false };

export const levelTraits: Readonly<Record<Level, CampaignTraits>> = {
  L0: l0,
  L1: l1,
  L2: l2,
  L3: l3,
  L4: l4,
  L5: l5,
  L6: l6,
  L7: l7,
};

export interface CampaignOptions {
  readonly id: string;
  readonly level: Level;
  readonly accounts: number;
  /** Campaign exchanges to send in all. */
  readonly exchanges: number;
  readonly traits?: Partial<CampaignTraits>;
  /** Name of the prompt set that it works through; undefined: the next free one, or the grammar. */
  readonly workSet?: string;
  /** Days after the start of the window, and length. */
  readonly fromDay?: number;
  readonly days?: number;
}
