// The worlds that the calibration is fitted on: every level, with and without each family of evidence, mixed with
// customers, in known wordings and in plain words, among all innocents, and innocents alone; half speak with real
// prompts when there are any, and five of twelve lack fields that an export may lack; a few large ones at the end speak
// with real prompts and lack nothing. Sizes are drawn, so that the fit does not learn one size of campaign. Seeds are
// those of the split `calibration`.

import { innocentWorld, levelWorld } from '../sim/presets.ts';
import { levels, levelTraits, type Level } from '../sim/attackers/traits.ts';
import { campaignNamed, nameOfCampaign } from '../sim/attackers/variants.ts';
import { seedRanges, type Split } from '../sim/splits.ts';
import { seededRandom } from '../stats/chance.ts';
import type { Material } from './grid.ts';
import type { PlannedWorld } from './observe-world.ts';
import type { Withheld } from './withhold.ts';

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
/** Groups that send more are surer of everything, innocents too; so some worlds have eight times as much of all. */
const largeTimes = 8;

/** The large ones last; of the others any beginning is a fair sample. */
export function planCalibration({ split, material, size }: PlanOptions): readonly PlannedWorld[] {
  const asked = cells();
  const { first } = seedRanges[split];
  return asked.slice(0, Math.max(1, Math.round(asked.length * size))).map((cell, index) => {
    const seed = first + 500 + index;
    const isLarge = cell.times > 1;
    const hasPrompts = material.promptsFolder !== undefined && (isLarge || index % 2 === 0);
    const source = hasPrompts ? 'prompts' : 'grammar';
    const { timingsFile: _, promptsFolder: __, ...rest } = material;
    const with_ = source === 'prompts' ? material : rest;
    const withheld = isLarge ? [] : withheldFrom(index);
    const lacks = withheld.length === 0 ? [] : ['without', ...withheld];
    const sized = isLarge ? ['large'] : [];
    const name = [cell.level, cell.variant, source, ...lacks, ...sized, 'seed', seed].join('-');
    const own =
      cell.level === 'innocents'
        ? innocentWorld(seed, innocentExchanges * cell.times)
        : campaignOf({ ...cell, level: cell.level }, seed);
    return { level: cell.level, variant: cell.variant, name, withheld, options: { ...own, ...with_, split } };
  });
}

/** Five worlds of twelve lack something that an export may lack. */
function withheldFrom(index: number): readonly Withheld[] {
  const lacks: Readonly<Record<number, readonly Withheld[]>> = {
    1: ['accounts'],
    4: ['addresses', 'clients'],
    6: ['accounts', 'sessions'],
    9: ['clients', 'answers'],
    11: ['accounts', 'addresses', 'clients'],
  };
  return lacks[index % 12] ?? [];
}

interface Cell {
  readonly level: Level | 'innocents';
  readonly variant: string;
  /** Factor on its size. */
  readonly times: number;
}

function cells(): readonly Cell[] {
  const rounds = [0, 1, 2, 3].flatMap((round) =>
    levels.map((level, at): Cell => {
      const variant = takenAway[(at + round) % takenAway.length] ?? 'ordinary';
      const taken = round % 2 === 0 ? [] : [variant];
      // A third says nothing that is known to be asked for in training.
      const plain = (round + at) % 3 === 2 ? ['plain-words'] : [];
      return { level, variant: [...taken, ...plain].join('+') || 'ordinary', times: 1 };
    }),
  );
  const mixes = ['hydra-50', 'hydra-95', 'grading', 'dense'].map((variant): Cell => ({
    level: 'L5',
    variant,
    times: 1,
  }));
  // What naive and busy crews do, whom the levels leave early.
  const habits = [
    { level: 'L0', variant: 'relay-race' },
    { level: 'L1', variant: 'sampled' },
    { level: 'L2', variant: 'sampled' },
    { level: 'L4', variant: 'sampled' },
    { level: 'L1', variant: 'harness' },
    { level: 'L4', variant: 'harness' },
    { level: 'L2', variant: 'relay-race' },
    { level: 'L3', variant: 'trajectories' },
  ] as const;
  const crewed = [...rounds, ...mixes, ...habits.map((habit) => ({ ...habit, times: 1 }))];
  const every = Math.floor(crewed.length / innocentWorlds);
  const usual = crewed.flatMap((cell, at): readonly Cell[] =>
    at % every === every - 1 ? [cell, { level: 'innocents', variant: 'ordinary', times: 1 }] : [cell],
  );
  const large = (['innocents', 'L1', 'innocents', 'L3', 'innocents', 'L5', 'innocents'] as const).map(
    (level): Cell => ({ level, variant: 'ordinary', times: largeTimes }),
  );
  return [...usual, ...large];
}

function campaignOf(
  { level, variant, times }: Cell & { readonly level: Level },
  seed: number,
): PlannedWorld['options'] {
  const random = seededRandom(seed);
  const harvested = Math.round(times * 900 * 3 ** random());
  const accounts = Math.round(harvested / (15 + 35 * random())) * (level === 'L5' ? 2 : 1);
  const traits =
    variant === 'ordinary' ? undefined : campaignNamed(nameOfCampaign({ level, variant }))?.traits;
  const withCustomers = 1 / (traits?.harvestShare ?? levelTraits[level].harvestShare);
  return levelWorld({
    seed,
    level,
    exchanges: Math.round(harvested * (backgroundUsual + withCustomers)),
    accounts: Math.max(8, accounts),
    background: backgroundUsual,
    ...(traits === undefined ? {} : { traits }),
  });
}
