// Worlds worth asking for by name: the sample world that shows everything at once, one campaign of a given level
// among all innocents, and innocents alone.

import { type CampaignTraits, type Level, levels, levelTraits } from './attackers/traits.ts';
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
  const share = asked.traits?.harvestShare ?? levelTraits[asked.level].harvestShare;
  const harvested = Math.round(asked.exchanges / (asked.background + 1 / share));
  return {
    seed: asked.seed,
    exchanges: asked.exchanges,
    days: 14,
    start,
    packShare: 0.4,
    campaigns: [
      {
        id: 'campaign-1',
        level: asked.level,
        accounts: asked.accounts ?? (share < 1 ? Math.max(10, Math.round(harvested / share / 20)) : 100),
        exchanges: harvested,
        ...(asked.traits === undefined ? {} : { traits: asked.traits }),
      },
    ],
  };
}

export function innocentWorld(seed: number, exchanges: number): WorldOptions {
  return { seed, exchanges, days: 14, start, packShare: 0.5, campaigns: [] };
}

export function isLevel(text: string): text is Level {
  return levels.some((level) => level === text);
}
