// A traffic world: accounts of innocents and attackers, and what they send to one model API over some days. It is
// a function of its options and seed, comes out in time order, and is never held in memory. It exists because
// public data has prompts but no campaigns: accounts, addresses, schedules and coordination must be simulated
// around them. Nothing but behaviour may tell the guilty from the innocent; `honesty.test.ts` looks for more.

import type { Account } from '../core/account.ts';
import { readRhythms } from './rhythms.ts';
import { type Crew, launchCampaign } from './attackers/campaign.ts';
import type { CampaignOptions } from './attackers/traits.ts';
import { Chance } from './chance.ts';
import { Content, type PromptSets } from './content.ts';
import { openSetting, seatInnocents } from './open-setting.ts';
import { digestOf, digestsOf, resolveSets } from './prompt-sets.ts';
import { type PolicyOptions, ProviderPolicy, usualPolicy } from './provider-policy.ts';
import type { Service } from './service.ts';
import { checkSeed, keepsRecord, shareOf, type Split } from './splits.ts';
import type { SimulatedExchange, Stage } from './stage.ts';
import { TruthKeeper, type WorldRecipe } from './truth.ts';

export interface WorldOptions {
  readonly seed: number;
  /** About how many exchanges in all, campaigns and their relays' customers included. */
  readonly exchanges: number;
  readonly days: number;
  /** RFC 3339; midnight UTC of the first day. */
  readonly start: string;
  readonly campaigns: readonly CampaignOptions[];
  /** Part of the innocents' exchanges that goes to the packs rather than to plain organic use, 0 to 1. */
  readonly packShare: number;
  /** Names of packs to leave out. */
  readonly withoutPacks?: readonly string[];
  /** Folder of `<set>.jsonl.gz` prompt sets; without it the grammar writes everything. */
  readonly promptsFolder?: string;
  /** Roles that differ from the usual sets; an empty list turns a role over to the grammar. */
  readonly promptSets?: PromptSets;
  /** CSV of measured clients (`rhythms.ts`); without it days have the shapes of `schedule.ts`. */
  readonly timingsFile?: string;
  /** Undefined: the world belongs to no split and draws from everything (`splits.ts`). */
  readonly split?: Split;
  /**
   * The provider's crude rules against abuse. Absent: `usualPolicy` where a campaign adapts to bans, else none.
   * 'none' leaves all bans to whoever reads the world and calls `plan.service.suspend`.
   */
  readonly policy?: PolicyOptions | 'none';
}

export interface WorldPlan {
  readonly options: WorldOptions;
  /** Everybody, in the order of recruitment: attackers and innocents interleaved by a shuffle. */
  readonly accounts: readonly Account[];
  /** Complete once `generate` has run to its end. */
  readonly truth: TruthKeeper;
  readonly stage: Stage;
  /** For closing accounts while the world is generated: what is suspended answers 403 from that moment on. */
  readonly service: Service;
  /** The attackers, in the order of the options' campaigns. */
  readonly crews: readonly Crew[];
  readonly policy: ProviderPolicy | undefined;
}

/** Exchanges that innocents outside of relays are to send. */
function innocentExchanges(options: WorldOptions, customers: number): number {
  const harvested = options.campaigns.reduce((sum, campaign) => sum + campaign.exchanges, 0);
  return Math.max(0, options.exchanges - harvested - customers);
}

function contentOf(chance: Chance, options: WorldOptions, sets: PromptSets): Content {
  const { split } = options;
  return new Content(chance.fork('content'), options.promptsFolder, {
    sets,
    ...(split === undefined ? {} : { keeps: (set, prompt) => keepsRecord(split, set, prompt) }),
  });
}

function setsOf(options: WorldOptions): PromptSets {
  const { promptsFolder: folder, promptSets: sets = {}, split } = options;
  const workSets = options.campaigns.flatMap(({ workSet }) => (workSet === undefined ? [] : [workSet]));
  return folder === undefined ? {} : resolveSets({ folder, sets, split, workSets });
}

function recipeOf(options: WorldOptions, sets: PromptSets): WorldRecipe {
  const { exchanges, days, start, packShare, withoutPacks = [], campaigns } = options;
  const { promptsFolder: folder, timingsFile: timings } = options;
  return {
    exchanges,
    days,
    start,
    packShare,
    withoutPacks,
    campaigns,
    ...(folder === undefined ? {} : { prompts: { sets, sha256: digestsOf(folder, sets) } }),
    ...(timings === undefined ? {} : { timings: { sha256: digestOf(timings) } }),
  };
}

function policyOf(
  options: WorldOptions,
  crews: readonly Crew[],
  office: { chance: Chance; service: Service },
): ProviderPolicy | undefined {
  if (options.policy === 'none') return undefined;
  if (options.policy === undefined && !crews.some((crew) => crew.traits.adapts)) return undefined;
  return new ProviderPolicy(office.chance, office.service, options.policy ?? usualPolicy);
}

/**
 * Recruits everybody and sets the scripts; cost grows with the number of actors only.
 * @throws {Fault} arguments.invalid, input.not-found, input.archive-corrupt, input.format-unknown, line.malformed
 */
export function planWorld(options: WorldOptions): WorldPlan {
  const { split } = options;
  if (split !== undefined) checkSeed(split, options.seed);
  const chance = new Chance(`world ${options.seed}`, split === undefined ? undefined : shareOf(split));
  const sets = setsOf(options);
  const content = contentOf(chance, options, sets);
  const rhythms = options.timingsFile === undefined ? [] : readRhythms(options.timingsFile);
  const setting = openSetting({ ...options, chance, content, rhythms });
  const { stage, service, registry } = setting;

  const launched: CampaignOptions[] = [];
  const workSets = content.setsOf('work');
  const crews: Crew[] = [];
  for (const [index, campaign] of options.campaigns.entries()) {
    const workSet = campaign.workSet ?? workSets[(index + options.seed) % Math.max(1, workSets.length)];
    const working = workSet === undefined ? campaign : { ...campaign, workSet };
    launched.push(working);
    crews.push(launchCampaign(setting, working));
  }

  const customers = crews.reduce((sum, crew) => sum + crew.customers, 0);
  seatInnocents(setting, {
    exchanges: innocentExchanges(options, customers),
    packShare: options.packShare,
    without: options.withoutPacks,
  });

  const accounts = chance.fork('account order').shuffle([...registry.accounts]);
  const recipe = recipeOf({ ...options, campaigns: launched }, sets);
  const truth = new TruthKeeper({ seed: options.seed, split, recipe, labels: registry.labels });
  const policy = policyOf(options, crews, { chance: chance.fork('policy'), service });
  return { options, accounts, truth, stage, service, crews, policy };
}

/** Exchanges in time order; each is noted in the plan's truth before it comes out. A plan runs once. */
export function* generate(plan: WorldPlan): Generator<SimulatedExchange, void, void> {
  for (const simulated of plan.stage.run()) {
    plan.truth.note(simulated);
    plan.policy?.see(simulated.exchange);
    yield simulated;
  }
}
