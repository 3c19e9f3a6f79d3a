// A traffic world: accounts of innocents and attackers, and what they send to one model API over some days. It is
// a function of its options and seed, comes out in time order, and is never held in memory. It exists because
// public data has prompts but no campaigns: accounts, addresses, schedules and coordination must be simulated
// around them. Nothing but behaviour may tell the guilty from the innocent; `world.test.ts` tries to.

import type { Account } from '../core/account.ts';
import { readRhythms } from './rhythms.ts';
import { Registry } from './accounts.ts';
import { launchCampaign } from './attackers/campaign.ts';
import type { CampaignOptions } from './attackers/traits.ts';
import { Chance } from './chance.ts';
import { Content, type PromptSets } from './content.ts';
import { organic } from './innocents/organic.ts';
import { packs } from './innocents/packs.ts';
import { Service } from './service.ts';
import type { Setting } from './setting.ts';
import { type SimulatedExchange, Stage } from './stage.ts';
import { TruthKeeper } from './truth.ts';

const dayMs = 86_400_000;

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
  readonly promptSets?: PromptSets;
  /** CSV of measured clients (`rhythms.ts`); without it days have the shapes of `schedule.ts`. */
  readonly timingsFile?: string;
}

export interface WorldPlan {
  readonly options: WorldOptions;
  /** Everybody, in the order of recruitment: attackers and innocents interleaved by a shuffle. */
  readonly accounts: readonly Account[];
  /** Complete once `generate` has run to its end. */
  readonly truth: TruthKeeper;
  readonly stage: Stage;
}

/** Exchanges that innocents outside of relays are to send. */
function innocentExchanges(options: WorldOptions, customers: number): number {
  const harvested = options.campaigns.reduce((sum, campaign) => sum + campaign.exchanges, 0);
  return Math.max(0, options.exchanges - harvested - customers);
}

/** Recruits everybody and sets the scripts; cost grows with the number of actors only. */
export function planWorld(options: WorldOptions): WorldPlan {
  const chance = new Chance(`world ${options.seed}`);
  const startMs = Date.parse(options.start);
  const stage = new Stage(startMs, startMs + options.days * dayMs);
  const registry = new Registry(chance.fork('accounts'), startMs);
  const content = new Content(chance.fork('content'), options.promptsFolder, options.promptSets);
  const service = new Service(chance.fork('service'), stage, registry);
  const releaseMs = startMs + options.days * dayMs * chance.between(0.5, 0.65);
  const rhythms = options.timingsFile === undefined ? [] : readRhythms(options.timingsFile);
  const setting: Setting = { stage, service, registry, content, chance, releaseMs, rhythms };

  const workSets = content.setsOf('work');
  let customers = 0;
  for (const [index, campaign] of options.campaigns.entries()) {
    const workSet = campaign.workSet ?? workSets[(index + options.seed) % Math.max(1, workSets.length)];
    customers += launchCampaign(setting, workSet === undefined ? campaign : { ...campaign, workSet });
  }

  const innocents = innocentExchanges(options, customers);
  const wanted = packs.filter((pack) => options.withoutPacks?.includes(pack.name) !== true);
  const weights = wanted.reduce((sum, pack) => sum + pack.weight, 0);
  for (const pack of wanted) pack.build(setting, (innocents * options.packShare * pack.weight) / weights);
  organic.build(setting, innocents * (1 - options.packShare));

  const accounts = chance.fork('account order').shuffle([...registry.accounts]);
  return { options, accounts, truth: new TruthKeeper(options.campaigns, registry.labels), stage };
}

/** Exchanges in time order. A plan runs once. */
export function* generate(plan: WorldPlan): Generator<SimulatedExchange, void, void> {
  for (const simulated of plan.stage.run()) {
    plan.truth.note(simulated);
    yield simulated;
  }
}
