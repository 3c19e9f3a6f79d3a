// Many worlds in one table: for each detector, and for each level and variant of campaigns, what was found, with
// intervals by resampling campaigns, which are what is independent. Micro figures pool exchanges and accounts,
// macro figures average over campaigns, so that one huge campaign cannot hide ten small ones. Innocents belong to
// no campaign; their counts are pooled by kind, with exact bounds.

import { bootstrapInterval, meanRatio, pooledRatio, type RatioCase } from '../stats/bootstrap.ts';
import { quantileOf } from '../stats/shares.ts';
import { seededRandom } from '../stats/chance.ts';
import { falsePositiveRates } from './innocent-scores.ts';
import {
  strictnesses,
  type CampaignScore,
  type FalsePositives,
  type Strictness,
  type WorldScores,
} from './scores.ts';

export interface Summary {
  readonly format: 'stillwatch.scores-summary/1';
  /** In the order of first appearance of detector and ablation; within, all campaigns first, then by level and variant. */
  readonly groups: readonly SummaryGroup[];
  readonly innocents: readonly SummaryInnocents[];
}

export interface SummaryGroup {
  readonly detector: string;
  readonly ablation?: string;
  /** Absent: all levels and variants together. */
  readonly level?: string;
  /** Only beside `level`; absent there: the level's ordinary traits. */
  readonly variant?: string;
  readonly worlds: number;
  readonly campaigns: number;
  readonly act: SummaryDetection;
  readonly act_or_review: SummaryDetection;
  /** Exchanges of the campaigns that were attributed. */
  readonly exchange_recall: Figure;
  readonly exchange_recall_macro: Figure;
  /** Innocent customers' exchanges on campaign accounts, wrongly attributed. */
  readonly collateral: Figure;
  /** At the false-positive rates 1e-3, 1e-4, 1e-5 within each world. */
  readonly account_tpr: readonly Figure[];
}

export interface SummaryDetection {
  readonly recall: Figure;
  /** Of reports, intervals by resampling worlds; only where all levels are together, else null. */
  readonly precision: Figure;
  readonly fragments_mean: Figure;
  readonly leak_share: Figure;
  readonly leak_share_macro: Figure;
  readonly leak_value_share_macro: Figure;
  readonly uncontained_share: Figure;
  readonly leaked_exchanges_mean: Figure;
  /** Hours, of campaigns that were found. */
  readonly delay_hours_median: Figure;
  readonly delay_hours_p90: Figure;
}

/** Value with its 95 % interval; null where there is nothing to compute it from. */
export interface Figure {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface SummaryInnocents {
  readonly detector: string;
  readonly ablation?: string;
  readonly label: string;
  readonly worlds: number;
  readonly accounts: number;
  readonly act: Omit<FalsePositives, 'reports'>;
  readonly act_or_review: Omit<FalsePositives, 'reports'>;
}

/** Deterministic: the seed of the resampling is part of the definition. */
export function summarise(scores: readonly WorldScores[]): Summary {
  const runs = groupBy(scores, (one) => JSON.stringify([one.detector, one.ablation ?? '']));
  return {
    format: 'stillwatch.scores-summary/1',
    groups: [...runs.values()].flatMap(groupsOf),
    innocents: [...runs.values()].flatMap(innocentsOf),
  };
}

/** In the order of first appearance. */
function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const known = groups.get(keyOf(item));
    if (known === undefined) groups.set(keyOf(item), [item]);
    else known.push(item);
  }
  return groups;
}

interface PlacedCampaign {
  readonly campaign: CampaignScore;
  readonly world: WorldScores;
}

function nameOf(worlds: readonly WorldScores[]): { readonly detector: string; readonly ablation?: string } {
  const [first] = worlds;
  return {
    detector: first?.detector ?? '',
    ...(first?.ablation === undefined ? {} : { ablation: first.ablation }),
  };
}

function groupsOf(worlds: readonly WorldScores[]): readonly SummaryGroup[] {
  const campaigns = worlds.flatMap((world) =>
    world.campaigns.filter((campaign) => campaign.accounts > 0).map((campaign) => ({ campaign, world })),
  );
  const byTraits = groupBy(campaigns, ({ campaign }) =>
    JSON.stringify([campaign.level, campaign.variant ?? '']),
  );
  const parts = [...byTraits].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, part]) => part);
  return [
    { ...nameOf(worlds), ...groupOf(campaigns, worlds) },
    ...parts.map((part) => {
      const [first] = part;
      const variant = first?.campaign.variant;
      return {
        ...nameOf(worlds),
        level: first?.campaign.level ?? '',
        ...(variant === undefined ? {} : { variant }),
        ...groupOf(part, undefined),
      };
    }),
  ];
}

/** `worlds` where all their campaigns are in the group. */
function groupOf(
  placed: readonly PlacedCampaign[],
  worlds: readonly WorldScores[] | undefined,
): Omit<SummaryGroup, 'detector' | 'ablation' | 'level' | 'variant'> {
  const ratios = (pick: (campaign: CampaignScore) => RatioCase | undefined): readonly RatioCase[] =>
    placed.flatMap(({ campaign }) => pick(campaign) ?? []);
  const exchanges = ratios(({ attributed, exchanges }) => ratio(attributed, exchanges));
  return {
    worlds: (worlds ?? [...new Set(placed.map(({ world }) => world))]).length,
    campaigns: placed.length,
    act: detectionOf(placed, worlds, 'act'),
    act_or_review: detectionOf(placed, worlds, 'act_or_review'),
    exchange_recall: figure(exchanges, pooledRatio),
    exchange_recall_macro: figure(exchanges, meanRatio),
    collateral: figure(
      ratios((one) => ratio(one.customers_attributed, one.customers)),
      pooledRatio,
    ),
    account_tpr: [0, 1, 2].map((at) =>
      figure(
        ratios((one) => ratio(one.members_above[at] ?? null, one.accounts)),
        pooledRatio,
      ),
    ),
  };
}

function detectionOf(
  placed: readonly PlacedCampaign[],
  worlds: readonly WorldScores[] | undefined,
  strictness: Strictness,
): SummaryDetection {
  const campaigns = placed.map(({ campaign }) => ({ ...campaign[strictness], sent: campaign.exchanges }));
  const leaks = campaigns.flatMap(({ leak, sent }) => (leak === null ? [] : [{ leak, sent }]));
  const leaked = leaks.flatMap(({ leak, sent }) => ratio(leak.exchanges, sent) ?? []);
  const hours = campaigns.flatMap(({ delay }) => (delay === null ? [] : [delay.hours]));
  const reports = (worlds ?? []).map((world) =>
    ratio(world.grouping[strictness].matching, world.grouping[strictness].reports),
  );
  return {
    recall: figure(
      campaigns.map(({ found }) => ({ numerator: found ? 1 : 0, denominator: 1 })),
      pooledRatio,
    ),
    precision: figure(
      reports.flatMap((one) => one ?? []),
      pooledRatio,
    ),
    fragments_mean: figure(
      campaigns.flatMap(({ fragments }) => (fragments === 0 ? [] : [fragments])),
      mean,
    ),
    leak_share: figure(leaked, pooledRatio),
    leak_share_macro: figure(leaked, meanRatio),
    leak_value_share_macro: figure(
      leaks.flatMap(({ leak }) => leak.value_share ?? []),
      mean,
    ),
    uncontained_share: figure(
      leaks.flatMap(({ leak, sent }) => ratio(leak.uncontained, sent) ?? []),
      pooledRatio,
    ),
    leaked_exchanges_mean: figure(
      leaks.map(({ leak }) => leak.exchanges),
      mean,
    ),
    delay_hours_median: figure(hours, (values) => quantileIn(values, 0.5)),
    delay_hours_p90: figure(hours, (values) => quantileIn(values, 0.9)),
  };
}

function ratio(numerator: number | null, denominator: number | null): RatioCase | undefined {
  return numerator === null || denominator === null ? undefined : { numerator, denominator };
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function quantileIn(values: readonly number[], share: number): number | undefined {
  if (values.length === 0) return undefined;
  const ascending = values.toSorted((one, other) => one - other);
  return quantileOf(ascending, share);
}

const seed = 1;
const rounds = 1_000;

function figure<T>(cases: readonly T[], statistic: (cases: readonly T[]) => number | undefined): Figure {
  const interval = bootstrapInterval(cases, statistic, { random: seededRandom(seed), rounds });
  return { value: statistic(cases) ?? null, low: interval?.low ?? null, high: interval?.high ?? null };
}

function innocentsOf(worlds: readonly WorldScores[]): readonly SummaryInnocents[] {
  const kinds = groupBy(
    worlds.flatMap((world) => world.innocents),
    (innocent) => innocent.label,
  );
  const sums = [...kinds].map(([label, list]) => {
    const accounts = list.reduce((sum, one) => sum + one.accounts, 0);
    const rates = strictnesses.map((strictness) =>
      falsePositiveRates(
        list.reduce((sum, one) => sum + one[strictness].accused, 0),
        accounts,
      ),
    );
    const [act = falsePositiveRates(0, 0), actOrReview = act] = rates;
    return { ...nameOf(worlds), label, worlds: list.length, accounts, act, act_or_review: actOrReview };
  });
  return sums.toSorted((one, other) => (one.label < other.label ? -1 : 1));
}
