// Scored worlds for the tests of the page: everything is good unless a test says otherwise.

import type {
  CampaignScore,
  DetectionScore,
  FalsePositives,
  GroupingScore,
  InnocentScore,
  Reliability,
  WorldScores,
} from '../scores.ts';
import type { GridResult, GridWorld } from './results.ts';

const reliability: Reliability = {
  count: 10,
  brier: 0.01,
  calibration_error: 0.02,
  bins: [{ count: 10, posterior_sum: 9.5, true_count: 10 }],
  discovery: [{ nominal: 0.01, selected: 10, false_selected: 0, realised: 0 }],
};

const grouping: GroupingScore = {
  campaigns: 1,
  found: 1,
  recall: 1,
  reports: 1,
  matching: 1,
  precision: 1,
  pure: 1,
  merged: 0,
  fragments_mean: 1,
  adjusted_rand: 1,
};

export function detection(found: boolean, hours: number, leaked: number): DetectionScore {
  return {
    found,
    members_named: found ? 90 : 0,
    fragments: found ? 1 : 0,
    detected_at: null,
    leak: {
      exchanges: leaked,
      share: leaked / 2_000,
      value_share: null,
      uncontained: null,
      uncontained_share: null,
    },
    delay: found ? { hours, exchanges: leaked, accounts: null } : null,
  };
}

function campaignOf(level: string, found: boolean): CampaignScore {
  const seen = detection(found, 2, found ? 100 : 2_000);
  return {
    id: 'campaign-1',
    level,
    accounts: 100,
    exchanges: 2_000,
    value: null,
    act: seen,
    act_or_review: seen,
    members_above: found ? [100, 95, 90] : [0, 0, 0],
    attributed: null,
    customers: null,
    customers_attributed: null,
  };
}

export function innocentsOf(label: string, accused: number, accounts: number): InnocentScore {
  const act: FalsePositives = {
    accused,
    rate: accused / accounts,
    low: 0,
    high: 1,
    at_most: 1,
    reports: [],
  };
  return { label, accounts, act, act_or_review: act };
}

interface Asked {
  readonly level: string;
  readonly seed: number;
  readonly found: boolean;
  readonly innocents?: readonly InnocentScore[];
  readonly world?: Partial<GridWorld>;
  readonly detector?: string;
}

export function resultOf(asked: Asked): GridResult {
  const { level, seed, found } = asked;
  const world: GridWorld = {
    name: `${level}-seed-${seed}`,
    level,
    variant: 'ordinary',
    seed,
    exchanges: 200_000,
    background: 100,
    split: 'test',
    ...asked.world,
  };
  const scores: WorldScores = {
    format: 'stillwatch.scores/1',
    world: world.name,
    detector: asked.detector ?? 'stillwatch',
    seconds: 10,
    totals: {
      exchanges: 200_000,
      campaign_exchanges: 2_000,
      accounts: 20_100,
      campaign_accounts: 100,
      innocent_accounts: 20_000,
    },
    campaigns: [campaignOf(level, found)],
    reports: found
      ? [
          {
            id: 'report-1',
            verdict: 'act',
            posterior: 0.99,
            accounts: 90,
            campaign: 'campaign-1',
            purity: 1,
            matches: true,
            merges: false,
            innocents: [],
          },
        ]
      : [],
    grouping: { act: grouping, act_or_review: grouping },
    accounts: null,
    innocents: asked.innocents ?? [innocentsOf('organic', 0, 20_000)],
    exchanges: null,
    calibration: { campaigns: reliability, members: reliability, accounts: reliability },
    unmeasured: [],
  };
  return { format: 'stillwatch.grid/1', world, scores };
}
