// The grid: which worlds the detector is judged by. Every level in every cell has the same ten seeds, so that cells
// differ in what they are named after and in nothing else. The seeds are those kept apart for testing: nothing
// was fitted on their worlds. Parts come in the order of what they teach for the time they take, so that a run
// that is stopped early has measured what matters most.

import { type CampaignTraits, type Level, levels, levelTraits } from '../sim/attackers/traits.ts';
import { innocentWorld, levelWorld } from '../sim/presets.ts';
import { seedRanges } from '../sim/splits.ts';
import { variants } from '../sim/attackers/variants.ts';
import type { WorldOptions } from '../sim/world.ts';
import { Fault } from '../core/fault.ts';
import type { GridWorld } from './document/results.ts';

export const gridParts = ['levels', 'innocents', 'variants', 'middle', 'large'] as const;

export type GridPart = (typeof gridParts)[number];

/** Variants that every level is tried in: whole families of evidence that do not exist. */
const familiesAway = ['no-provenance', 'no-hand-off', 'no-direct-edges', 'no-infrastructure'] as const;

export interface GridOptions {
  /** Minutes instead of hours: small worlds, little background, two seeds. */
  readonly isQuick: boolean;
  /** Levels, and `innocents`; empty: all. */
  readonly only: readonly string[];
  /** Empty: all. */
  readonly parts: readonly GridPart[];
  /** Worlds of a cell; undefined: 10, or 2 when quick. */
  readonly seeds: number | undefined;
  /** So many of the first seeds are left out: what was looked at is no test any more. */
  readonly seedsSkipped: number;
  /** Of every world, whatever its part; undefined: the part's own. */
  readonly exchanges: number | undefined;
  /** Factor on the sizes of all worlds and of their campaigns' pools; 1: as planned. */
  readonly scale: number;
  /** So many worlds are audited twice, in two orders of their lines; the first of the plan. */
  readonly reorders: number;
  /** So many worlds are audited again, cut after their campaigns' pivots; the first in which there is one. */
  readonly pivots: number;
}

interface Cell {
  readonly part: GridPart;
  readonly level: Level | 'innocents';
  readonly variant: string;
  readonly exchanges: number;
  readonly background: number;
  readonly campaignAccounts?: number;
}

/** Seed by seed rather than cell by cell: a run stopped halfway has half the seeds of everything. */
export function planGrid(options: GridOptions): readonly GridWorld[] {
  const cells = (options.isQuick ? quickCells() : fullCells()).filter(
    (cell) =>
      (options.only.length === 0 || options.only.includes(cell.level)) &&
      (options.parts.length === 0 || options.parts.includes(cell.part)),
  );
  const seeds = testSeeds(options.seeds ?? (options.isQuick ? 2 : 10), options.seedsSkipped);
  const worlds = gridParts.flatMap((part) =>
    seeds.flatMap((seed) =>
      cells.filter((cell) => cell.part === part).map((cell) => worldOf(sizedCell(cell, options), seed)),
    ),
  );
  let [reordersLeft, pivotsLeft] = [options.reorders, options.pivots];
  return worlds.map((world): GridWorld => {
    const reorders = reordersLeft > 0;
    const pivots =
      pivotsLeft > 0 && levels.some((level) => level === world.level && levelTraits[level].pivots);
    if (reorders) reordersLeft -= 1;
    if (pivots) pivotsLeft -= 1;
    return { ...world, ...(reorders ? { reorders } : {}), ...(pivots ? { pivots } : {}) };
  });
}

/** Only those that nothing was ever fitted on. @throws {Fault} arguments.invalid */
function testSeeds(count: number, skipped: number): readonly number[] {
  const { last } = seedRanges.test;
  const first = seedRanges.test.first + skipped;
  if (count <= last - first + 1) return Array.from({ length: count }, (_, index) => first + index);
  throw new Fault('arguments.invalid', {
    what: `the test split has no ${count} seeds${skipped === 0 ? '' : ` after the first ${skipped}`}`,
    mend: `give at most ${Math.max(0, last - first + 1)}`,
  });
}

/** A pool shrinks with its world, so that an account still sends as much as at full size. */
function sizedCell(cell: Cell, { exchanges, scale }: GridOptions): Cell {
  const sized = { ...cell, exchanges: Math.round((exchanges ?? cell.exchanges) * scale) };
  if (scale === 1 || cell.level === 'innocents') return sized;
  const hasCustomers = traitsOf(cell.level, cell.variant).harvestShare < 1;
  const usual = cell.campaignAccounts ?? (hasCustomers ? undefined : 100);
  return usual === undefined
    ? sized
    : { ...sized, campaignAccounts: Math.max(10, Math.round(usual * scale)) };
}

function traitsOf(level: Level, variant: string): CampaignTraits {
  return { ...levelTraits[level], ...variants[variant] };
}

function worldOf(cell: Cell, seed: number): GridWorld {
  const { part: _, ...asked } = cell;
  const names = [cell.level, ...(cell.variant === 'ordinary' ? [] : [cell.variant])];
  const name = [...names, `${cell.background}x`, cell.exchanges, 'seed', seed].join('-');
  return { ...asked, name, seed, split: 'test' };
}

/** 100 innocent exchanges for each of a campaign, and 300 where the target says so. */
function backgroundOf(level: Level): number {
  return ['L6', 'L7', 'L8'].includes(level) ? 300 : 100;
}

/** Exchanges of a campaign for each of its accounts: a few per cent of what providers have described, for a window of a few per cent. */
const perAccount = 25;

/** Sized so that a campaign has about two thousand exchanges. */
function levelCell(part: GridPart, level: Level, variant: string): Cell {
  const background = backgroundOf(level);
  const exchanges = background === 300 ? 600_000 : 220_000;
  const harvested = exchanges / (background + 1 / traitsOf(level, variant).harvestShare);
  return {
    part,
    level,
    variant,
    background,
    exchanges,
    campaignAccounts: Math.round(harvested / perAccount),
  };
}

function fullCells(): readonly Cell[] {
  const innocents = { part: 'innocents', level: 'innocents', variant: 'ordinary', background: 0 } as const;
  const sized = (level: Level, campaign: number, background: number): Omit<Cell, 'part'> => ({
    level,
    variant: 'ordinary',
    background,
    exchanges: campaign * (background + (level === 'L5' ? 5 : 1)),
    // About 750 exchanges an account, as in the campaigns that providers have described.
    campaignAccounts: Math.round(campaign / 750) * (level === 'L5' ? 5 : 1),
  });
  return [
    ...levels.map((level) => levelCell('levels', level, 'ordinary')),
    { ...innocents, exchanges: 500_000 },
    ...familiesAway.flatMap((variant) => levels.map((level) => levelCell('variants', level, variant))),
    // No frame says what is wanted; L8 has none anyway.
    ...levels.filter((level) => level !== 'L8').map((level) => levelCell('variants', level, 'plain-words')),
    // L5 itself has four fifths of customers.
    ...['hydra-50', 'hydra-95'].map((variant) => levelCell('variants', 'L5', variant)),
    ...(['L1', 'L5'] as const).map((level): Cell => ({ part: 'middle', ...sized(level, 150_000, 5) })),
    { part: 'large', ...sized('L1', 3_000_000, 1) },
  ];
}

function quickCells(): readonly Cell[] {
  const small = { exchanges: 60_000, background: 20 } as const;
  return [
    ...levels.map((level): Cell => ({ part: 'levels', level, variant: 'ordinary', ...small })),
    { part: 'innocents', level: 'innocents', variant: 'ordinary', background: 0, exchanges: 100_000 },
    ...levels.map((level): Cell => ({ part: 'variants', level, variant: 'no-infrastructure', ...small })),
  ];
}

export interface Material {
  /** Folder of prompt sets; without it the simulator's grammar writes everything. */
  readonly promptsFolder?: string;
  /** CSV of measured clients. */
  readonly timingsFile?: string;
}

/** What the simulator is asked for. @throws {Fault} arguments.invalid for a level or variant that is not known */
export function optionsOf(world: GridWorld, material: Material): WorldOptions {
  const { seed, exchanges } = world;
  const split = { ...material, split: 'test' } as const;
  if (world.level === 'innocents') return { ...innocentWorld(seed, exchanges), ...split };
  const level = levels.find((known) => known === world.level);
  const traits = world.variant === 'ordinary' ? {} : variants[world.variant];
  if (level === undefined || traits === undefined) {
    throw new Fault('arguments.invalid', {
      what: `no level ${world.level} with variant ${world.variant} is known`,
      mend: `levels are ${levels.join(', ')}; variants are ${Object.keys(variants).join(', ')}`,
    });
  }
  const { background, campaignAccounts: accounts, variant } = world;
  const options = levelWorld({ seed, level, exchanges, accounts, background, traits });
  const named = variant === 'ordinary' ? {} : { variant };
  return {
    ...options,
    campaigns: options.campaigns.map((campaign) => Object.assign({ ...campaign }, named)),
    ...split,
  };
}
