// Worlds worth asking for by name: the sample world that shows everything at once, one campaign of a given level
// among all innocents, and innocents alone.

import { Fault } from '../core/fault.ts';
import {
  type CampaignOptions,
  type CampaignTraits,
  type Level,
  levels,
  levelTraits,
} from './attackers/traits.ts';
import type { WorldOptions } from './world.ts';

/** A Monday. */
const start = '2026-03-02T00:00:00.000Z';

/** About `exchanges` over 14 days: a large hydra, a small crew that pivots, a slow crew that grades, all innocents. */
export function sampleWorld(seed: number, exchanges: number): WorldOptions {
  return {
    seed,
    exchanges,
    days: 14,
    start,
    packShare: 0.4,
    campaigns: [
      {
        id: 'campaign-1',
        level: 'L5',
        accounts: 300,
        exchanges: Math.round(exchanges * 0.065),
        traits: { harvestShare: 0.35, templateShare: 0.8, paraphrase: 0.1, wrapper: true },
      },
      { id: 'campaign-2', level: 'L1', accounts: 20, exchanges: Math.round(exchanges * 0.04), fromDay: 4 },
      {
        id: 'campaign-3',
        level: 'L4',
        accounts: 45,
        exchanges: Math.round(exchanges * 0.03),
        traits: { gradingShare: 0.4 },
      },
    ],
  };
}

/** Innocent exchanges for each campaign exchange, unless one says otherwise. */
export const backgroundUsual = 20;

export interface AskedCampaign extends Omit<CampaignOptions, 'accounts' | 'exchanges'> {
  /** Undefined: 100, or for a pool with customers as many as leave each about twenty exchanges. */
  readonly accounts: number | undefined;
  /** Undefined: what the world's size and background leave, in equal parts. */
  readonly exchanges: number | undefined;
}

export interface AskedWorld {
  readonly seed: number;
  /** Of the whole world; undefined: follows from the campaigns, whose sizes are then all given. */
  readonly exchanges: number | undefined;
  /** Innocent exchanges for each campaign exchange; without weight where all sizes are given. */
  readonly background: number;
  readonly campaigns: readonly AskedCampaign[];
}

function shareOf(asked: AskedCampaign): number {
  return asked.traits?.harvestShare ?? levelTraits[asked.level].harvestShare;
}

/** Campaigns among all innocents. @throws {Fault} arguments.invalid */
export function campaignWorld(asked: AskedWorld): WorldOptions {
  // What one exchange of a campaign brings with it: its relay's customers, and the innocents elsewhere.
  const withCustomers = (campaign: AskedCampaign): number => 1 / shareOf(campaign);
  const withAll = (campaign: AskedCampaign): number => withCustomers(campaign) + asked.background;
  const fixed = asked.campaigns.reduce((sum, one) => sum + (one.exchanges ?? 0) * withAll(one), 0);
  const open = asked.campaigns.filter((one) => one.exchanges === undefined);
  const total = asked.exchanges ?? Math.round(fixed);
  const each = Math.round((total - fixed) / open.reduce((sum, one) => sum + withAll(one), 0));
  const sized = asked.campaigns.map((one) => ({ ...one, exchanges: one.exchanges ?? each }));
  const least = sized.reduce((sum, one) => sum + one.exchanges * withCustomers(one), 0);
  if (sized.some((one) => one.exchanges < 1) || least > total) {
    throw new Fault('arguments.invalid', {
      what: `a world of ${total} exchanges has no room for these campaigns, their accounts' customers and the background`,
      mend: 'ask for more exchanges, or for smaller campaigns',
    });
  }
  const campaigns = sized.map((one) => ({ ...one, accounts: one.accounts ?? poolOf(one) }));
  return { seed: asked.seed, exchanges: total, days: 14, start, packShare: 0.4, campaigns };
}

function poolOf(campaign: AskedCampaign & { readonly exchanges: number }): number {
  const share = shareOf(campaign);
  return share < 1 ? Math.max(10, Math.round(campaign.exchanges / share / 20)) : 100;
}

export interface LevelWorld {
  readonly seed: number;
  readonly level: Level;
  readonly exchanges: number;
  /** Undefined: 100, or for a pool with customers as many as leave each about twenty exchanges. */
  readonly accounts: number | undefined;
  /** Innocent exchanges for each campaign exchange. */
  readonly background: number;
  readonly traits?: Partial<CampaignTraits>;
}

/** One campaign among all innocents; its volume follows from the world's size and the background. */
export function levelWorld(asked: LevelWorld): WorldOptions {
  const { seed, level, exchanges, accounts, background, traits } = asked;
  const varied = traits === undefined ? {} : { traits };
  const campaign = { id: 'campaign-1', level, accounts, exchanges: undefined, ...varied };
  return campaignWorld({ seed, exchanges, background, campaigns: [campaign] });
}

export function innocentWorld(seed: number, exchanges: number): WorldOptions {
  return { seed, exchanges, days: 14, start, packShare: 0.5, campaigns: [] };
}

export function isLevel(text: string): text is Level {
  return levels.some((level) => level === text);
}
