// The worlds that the calibration is fitted on: every level, with and without each family of evidence, mixed with
// customers, among all innocents, and innocents alone; half speak with real prompts when there are any. Sizes
// are drawn, so that the fit does not learn one size of campaign. Seeds are those of the split `calibration`.

import { innocentWorld, levelWorld } from '../sim/presets.ts';
import { levels, levelTraits, type Level } from '../sim/attackers/traits.ts';
import { variants } from '../sim/attackers/variants.ts';
import { seedRanges, type Split } from '../sim/splits.ts';
import { seededRandom } from '../stats/chance.ts';
import type { Material } from './grid.ts';
import type { PlannedWorld } from './observe-world.ts';

export interface PlanOptions {
  readonly split: Split;
  readonly material: Material;
  /** 1 for the usual plan; smaller for fewer worlds. */
  readonly size: number;
}

const takenAway = ['no-provenance', 'no-hand-off', 'no-direct-edges', 'no-infrastructure'] as const;
/** Worlds with campaigns: innocent exchanges for each of the campaign's. */
const backgroundUsual = 20;
const innocentExchanges = 70_000;
const innocentWorlds = 8;

/** In an order in which any beginning is a fair sample of the whole. */
export function planCalibration({ split, material, size }: PlanOptions): readonly PlannedWorld[] {
  const asked = cells();
  const { first } = seedRanges[split];
  return asked.slice(0, Math.max(1, Math.round(asked.length * size))).map((cell, index) => {
    const seed = first + 500 + index;
    const source = index % 2 === 0 && material.promptsFolder !== undefined ? 'prompts' : 'grammar';
    const { timingsFile: _, promptsFolder: __, ...rest } = material;
    const with_ = source === 'prompts' ? material : rest;
    const name = [cell.level, cell.variant, source, 'seed', seed].join('-');
    const around = { ...with_, split };
    if (cell.level === 'innocents') {
      return { ...cell, name, options: { ...innocentWorld(seed, innocentExchanges), ...around } };
    }
    return { ...cell, name, options: { ...campaignOf(cell.level, cell.variant, seed), ...around } };
  });
}

interface Cell {
  readonly level: Level | 'innocents';
  readonly variant: string;
}

function cells(): readonly Cell[] {
  const rounds = [0, 1, 2, 3].flatMap((round) =>
    levels.map((level, at): Cell => {
      const variant = takenAway[(at + round) % takenAway.length] ?? 'ordinary';
      return { level, variant: round % 2 === 0 ? 'ordinary' : variant };
    }),
  );
  const mixes = ['hydra-50', 'hydra-95', 'grading', 'dense'].map((variant): Cell => ({
    level: 'L5',
    variant,
  }));
  const crewed = [...rounds, ...mixes];
  const every = Math.floor(crewed.length / innocentWorlds);
  return crewed.flatMap((cell, at): readonly Cell[] =>
    at % every === every - 1 ? [cell, { level: 'innocents', variant: 'ordinary' }] : [cell],
  );
}

function campaignOf(level: Level, variant: string, seed: number): PlannedWorld['options'] {
  const random = seededRandom(seed);
  const harvested = Math.round(900 * 3 ** random());
  const accounts = Math.round(harvested / (15 + 35 * random())) * (level === 'L5' ? 2 : 1);
  const traits = variants[variant];
  const withCustomers = 1 / (traits?.harvestShare ?? levelTraits[level].harvestShare);
  return levelWorld({
    seed,
    level,
    exchanges: Math.round(harvested * (backgroundUsual + withCustomers)),
    accounts: Math.max(12, accounts),
    background: backgroundUsual,
    ...(traits === undefined ? {} : { traits }),
  });
}
