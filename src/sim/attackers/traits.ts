// What an attacker can do, as traits that combine freely, and nine levels as presets of them. Each level keeps
// what the one before it learned. Nobody's real campaign sits exactly on a level; levels exist so that results
// can be compared. `variants.ts` has the named departures from them.

import type { ContentRole } from '../content.ts';
import type { RelayOptions } from '../relay.ts';
import type { Guise } from './guises.ts';

export type Level = 'L0' | 'L1' | 'L2' | 'L3' | 'L4' | 'L5' | 'L6' | 'L7' | 'L8';

export const levels: readonly Level[] = ['L0', 'L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8'];

/**
 * What the relay does (`RelayOptions`: scheduler, stickiness, identities, lock-outs; `noHandOff`: a conversation
 * never continues on another account) and what the crew behind it does.
 */
export interface CampaignTraits extends RelayOptions {
  /** Part of all requests that share templates with slots; the rest is rewritten in full. */
  readonly templateShare: number;
  /** Templates are mixed rather than worked through one after another. */
  readonly shuffled: boolean;
  /** Part of a template's words that is replaced in each request, 0 to 0.6. */
  readonly paraphrase: number;
  /** The set's records go out word for word, system prompt included: their template is their authors'. */
  readonly verbatim: boolean;
  /** Never says what it wants: its frames are rules of the trade, as in anybody's application. */
  readonly plainWords: boolean;
  /** Fixed text always travels as the system prompt; undefined: as each template has it. */
  readonly fixedAsSystem: boolean | undefined;
  /** Whether the workers' programs send session ids; undefined: as installed. */
  readonly declaresSession: boolean | undefined;
  readonly languages: readonly string[];
  /** Part of tasks that grade answers harvested before. */
  readonly gradingShare: number;
  /** Part of tasks that are agent loops with tools. */
  readonly trajectoryShare: number;
  /** Part of tasks that go on with a turn or two of small talk, so that they look like conversations. */
  readonly followUpShare: number;
  /** Part of rewritten requests behind some application's system prompt, each of which stays on its account. */
  readonly coverShare: number;
  /** Part of items that are bought a second time, so that the queue looks like strangers. */
  readonly repetition: number;
  /** Most answers that are drawn to each item, as for rejection sampling; at least half as many are. */
  readonly samplesMax: number;
  /** Which innocents it passes itself off as; 'none': it sends its templates as they are. */
  readonly guise: Guise | 'none';
  /** Takes a refusal for good as feedback: drops templates, slows down, moves, dresses up as somebody else. */
  readonly adapts: boolean;
  /** Accounts held back at the start for each account in use; they replace what is lost. */
  readonly reserveShare: number;
  /** Priority groups that the pool is dealt into; 1: all accounts are equal. */
  readonly groups: number;
  /** Days that an account stays in the pool, in the middle; Infinity: the whole window. */
  readonly seatDaysMedian: number;
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
  verbatim: false,
  plainWords: false,
  fixedAsSystem: undefined,
  declaresSession: undefined,
  languages: ['en'],
  gradingShare: 0.2,
  trajectoryShare: 0.12,
  followUpShare: 0,
  coverShare: 0,
  repetition: 0,
  samplesMax: 1,
  guise: 'none',
  adapts: false,
  reserveShare: 0,
  groups: 1,
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
  coverShare: 0.85,
  customerAffinity: 0.75,
  accountsPerRange: 3,
  accountsPerCard: 2,
  aged: true,
  seatDaysMedian: 3,
};
const l6: CampaignTraits = { ...l5, accountsPerRange: 1, accountsPerCard: 1 };
const l7: CampaignTraits = {
  ...l6,
  templateShare: 0,
  scheduler: 'weighted',
  humanTiming: true,
  coverShare: 0.6,
  customerAffinity: 0.8,
  pivots: false,
};
const l8: CampaignTraits = {
  ...l7,
  guise: 'pipelines',
  adapts: true,
  reserveShare: 0.3,
  followUpShare: 0.35,
  repetition: 0.08,
  noProvenance: true,
  noHandOff: true,
};

export const levelTraits: Readonly<Record<Level, CampaignTraits>> = {
  L0: l0,
  L1: l1,
  L2: l2,
  L3: l3,
  L4: l4,
  L5: l5,
  L6: l6,
  L7: l7,
  L8: l8,
};

export interface CampaignOptions {
  readonly id: string;
  readonly level: Level;
  /** Name of what differs from the level, for the truth; the difference itself is in `traits`. */
  readonly variant?: string;
  readonly accounts: number;
  /** Campaign exchanges to send in all. */
  readonly exchanges: number;
  readonly traits?: Partial<CampaignTraits>;
  /** Accounts held back for later; undefined: by the trait `reserveShare`. */
  readonly reserve?: number;
  /** Name of the prompt set that it works through; undefined: the next free one, or the grammar. */
  readonly workSet?: string;
  /** Days after the start of the window, and length. */
  readonly fromDay?: number;
  readonly days?: number;
}
