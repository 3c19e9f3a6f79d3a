// What a signal sees of one group of accounts: columns over their exchanges in time order, the direct edges
// between them, the families they share, and who they say they are. Numbers only; text never reaches a
// signal. Equal things have equal small integers ("dense ids", 0 = absent), which keeps the columns compact
// and lets a signal count without hashing. The engine builds views from the store; tests build them by hand
// with `view.fixture.ts`; the same code judges both.

import type { Account } from '../core/account.ts';
import type { ShareCounts } from '../stats/share-counts.ts';

export interface MemberView {
  readonly name: string;
  /** Id of the declared-affiliation unit, small but not always contiguous; members with the same id count once. */
  readonly unit: number;
  /** Undefined when the account file does not have it. */
  readonly facts: Account | undefined;
  /** Exchanges of the account in the whole log, also those outside this view. */
  readonly exchanges: number;
}

/** Struct of arrays, one entry an exchange, ascending in time. */
export interface ExchangeColumns {
  readonly count: number;
  readonly timeMs: Float64Array;
  /** Index into `GroupView.members`. */
  readonly member: Uint32Array;
  /**
   * 1 when the exchange carries what binds the group: its families' traces, or an end of a provenance edge (of a
   * hand-off, where the group has no provenance).
   */
  readonly core: Uint8Array;
  /** Index into `GroupView.families`, or -1. */
  readonly family: Int32Array;
  /** Dense id of the exchange's own content with the family's fixed text left out of account: the item worked on. */
  readonly item: Uint32Array;
  readonly status: Uint16Array;
  readonly latencyMs: Float32Array;
  /** Index into `GroupView.models`. */
  readonly model: Uint16Array;
  /** Messages in the conversation as sent. */
  readonly turns: Uint16Array;
  /** 1 when a later exchange of the same account, or of another one of the group, continues this conversation. */
  readonly followed: Uint8Array;
  /** When it does so first, milliseconds since 1970; 0 where it does not. */
  readonly followedMs: Float64Array;
  readonly newChars: Uint32Array;
  readonly servedChars: Uint32Array;
  /** Bit set over `elicitationBit`. */
  readonly elicitation: Uint16Array;
  /** Index into `capabilities`. */
  readonly capability: Uint8Array;
  /** Index into `languages`. */
  readonly language: Uint8Array;
  readonly system: Uint32Array;
  readonly tools: Uint32Array;
  readonly contract: Uint32Array;
  /** The conversation's first message: equal for all exchanges of one conversation. */
  readonly opening: Uint32Array;
  /** Declared conversation, as the client claims it. */
  readonly session: Uint32Array;
  /** Client identity: user agent, TLS and header hashes together. */
  readonly client: Uint32Array;
  /** Address, its /24 or /48, and its autonomous system number. */
  readonly address: Uint32Array;
  readonly network: Uint32Array;
  readonly asn: Uint32Array;
  /** Facts of the requesting machine that bodies reveal. */
  readonly operatingSystem: Uint32Array;
  readonly shell: Uint32Array;
  readonly folder: Uint32Array;
  readonly locale: Uint32Array;
  readonly timeZone: Uint32Array;
}

/** A direct trace from one exchange to another account's later exchange. */
export interface EdgeView {
  readonly kind: 'provenance' | 'hand-off';
  /** Members; always of different units. */
  readonly source: number;
  readonly target: number;
  /** When the source exchange arrived, and how much later the target's did, milliseconds. */
  readonly timeMs: number;
  readonly gapMs: number;
  /** Provenance: part of the served text found in the target, 0..1. Hand-off: 1. */
  readonly containment: number;
  /** Hand-off: the source account had just been limited or refused (429, 403, 529). */
  readonly afterLimit: boolean;
}

/** Exchanges that share a core of rare traces. */
export interface FamilyView {
  readonly kind: 'anchors' | 'system' | 'tools' | 'contract' | 'suffix';
  /** Distinct rare phrases in the core; 1 for exact keys. */
  readonly traces: number;
  /** In the group. */
  readonly exchanges: number;
  readonly members: number;
  readonly units: number;
  /** In the whole log, the group included. */
  readonly exchangesTotal: number;
  readonly accountsTotal: number;
  readonly unitsTotal: number;
  /** Units of the whole log that one would expect to share this by chance. */
  readonly unitsExpected: number;
  /** True when its texts are system prompts. */
  readonly inSystem?: boolean;
  /** Present when the registry of public templates has it. */
  readonly listed?: ListedTemplate;
}

/** What the registry of public templates says of a family. */
export interface ListedTemplate {
  readonly name: string;
  /** `benchmark`, `agent`, `prompt-library`, `course` or `other`. */
  readonly kind: string;
  readonly source: string;
  readonly origin: 'learned' | 'imported';
  /** Probability that it is public, by this provider's own customers, 0..0.95. */
  readonly weight: number;
  /** Unrelated customers seen with it. */
  readonly customers: number;
}

export interface GroupView {
  readonly members: readonly MemberView[];
  /** Distinct units among the members. */
  readonly units: number;
  /** Of the members; a uniform sample of them when `sampleShare` is below 1. */
  readonly exchanges: ExchangeColumns;
  readonly sampleShare: number;
  readonly edges: readonly EdgeView[];
  /** True where there were too many, and `edges` are the earliest of each member only. */
  readonly hasMoreEdges?: boolean;
  /** True where the core was chosen by what nobody came back to: whether anybody does is then told by all exchanges. */
  readonly isCoreUnfollowed?: boolean;
  readonly families: readonly FamilyView[];
  readonly models: readonly string[];
  /** What the source logs contain at all: signals stay silent where their evidence cannot exist. */
  readonly has: SourceFacts;
  /** Its units as the background counted them, those with enough exchanges; absent where it did not. */
  readonly counted?: readonly CountedUnit[];
}

/** Which facts the logs carry for at least some exchanges. */
export interface SourceFacts {
  readonly accountsFile: boolean;
  readonly output: boolean;
  readonly address: boolean;
  readonly client: boolean;
  readonly limits: boolean;
  readonly payment: boolean;
}

/** A model that appeared during the log. */
export interface Release {
  readonly model: string;
  readonly atMs: number;
  /** Share of the whole log's exchanges that were on the model in the 24 hours after, 0..1. */
  readonly uptake: number;
}

/** Quantiles over units of a share in 0..1: the 5th, 25th, 50th, 75th, 95th and 99th percentiles. */
export type Percentiles = readonly [number, number, number, number, number, number];

/** Shares of one unit, by the names that they have in `UnitShares`. */
export interface CountedUnit {
  /** Language, age and plan, as in `Stratum`. */
  readonly traits: readonly string[];
  readonly elicitation: readonly number[];
  readonly capability: readonly number[];
  readonly values: Readonly<Record<CountedShare, number>>;
}

export const countedShares = [
  'elicited',
  'unfollowed',
  'contracted',
  'repeated',
  'capabilityEntropy',
] as const;
export type CountedShare = (typeof countedShares)[number];
export type Counts = Readonly<Record<CountedShare, ShareCounts>>;

/** Shares over units: each share is taken per unit first, each unit counted once. */
export interface UnitShares {
  /** Units that the shares are of, those that send hardly anything left out; all units of the log where it is absent. */
  readonly unitsCounted?: number;
  /** Units at each value, from which the percentiles are: to tell those of all units but a group's. */
  readonly counts?: Counts;
  /** Per elicitation bit: mean share of a unit's exchanges that have it. */
  readonly elicitationMean: readonly number[];
  /** Share of a unit's exchanges with any elicitation bit. */
  readonly elicited: Percentiles;
  /** Share of a unit's conversations that are never followed up. */
  readonly unfollowed: Percentiles;
  /** Share of a unit's exchanges with an output contract. */
  readonly contracted: Percentiles;
  /** Share of a unit's new text that it had sent before, word for word. */
  readonly repeated: Percentiles;
  /** Entropy of a unit's capabilities, nats (not a share). */
  readonly capabilityEntropy: Percentiles;
  /** Mean share of each capability, indexed like `capabilities`. */
  readonly capabilityMean: readonly number[];
}

export interface Stratum extends UnitShares {
  /**
   * Language (`main`: the one that most exchanges of the log are in, or `other`), then age of the account at the
   * end of the log (`young`, `old`, `unknown`), then plan; the first ones of these.
   */
  readonly traits: readonly string[];
  readonly units: number;
}

/** What is ordinary in this log; the shares are those of all units. */
export interface Background extends UnitShares {
  readonly exchanges: number;
  readonly accounts: number;
  readonly units: number;
  readonly fromMs: number;
  readonly toMs: number;
  /** Index into `languages`: the one that most exchanges are in. */
  readonly mainLanguage: number;
  /** Strata with enough units; what is ordinary in each. */
  readonly strata: readonly Stratum[];
  /** Cross-unit hand-offs, and cross-unit provenance edges, per exchange of the log. */
  readonly handOffRate: number;
  readonly provenanceRate: number;
  /** Units with at least one such edge, as a share of all units. */
  readonly handOffUnits: number;
  readonly provenanceUnits: number;
  readonly releases: readonly Release[];
}
