// What really happened, kept apart from the log so that no detector can read it by accident: which accounts
// belong to which campaign or to which kind of innocents, and which exchanges a campaign sent. Customers whose
// requests travelled on a campaign's accounts are not the campaign's exchanges. The truth also says how to make
// the world again, without any path of the machine that made it.

import type { CampaignOptions } from './attackers/traits.ts';
import type { PromptSets } from './content.ts';
import type { Split } from './splits.ts';
import type { SimulatedExchange } from './stage.ts';
import { worthOf } from './worth.ts';

export interface CampaignTruth {
  readonly id: string;
  readonly level: string;
  readonly variant?: string;
  /** Accounts that sent at least one exchange of the campaign. */
  readonly accounts: readonly string[];
  readonly exchanges: number;
  /** What its answers are worth in all (`worth.ts`). */
  readonly value: number;
  /** RFC 3339, UTC; absent when it sent nothing. */
  readonly first?: string;
  readonly last?: string;
}

/** What a world was made of; with the same program, the same world comes out. */
export interface WorldRecipe {
  readonly exchanges: number;
  readonly days: number;
  readonly start: string;
  readonly packShare: number;
  readonly withoutPacks: readonly string[];
  readonly campaigns: readonly CampaignOptions[];
  /** Sets of each role, and the SHA-256 of each set's file. */
  readonly prompts?: { readonly sets: PromptSets; readonly sha256: Readonly<Record<string, string>> };
  readonly timings?: { readonly sha256: string };
}

export interface Truth {
  readonly format: 'stillwatch.truth/1';
  readonly seed: number;
  readonly split?: Split;
  readonly options: WorldRecipe;
  /** The world was left early: everything here is true of what was written. */
  readonly partial?: true;
  readonly campaigns: readonly CampaignTruth[];
  /** Account to campaign id or kind of innocent; accounts that sent nothing included. */
  readonly accounts: Readonly<Record<string, string>>;
}

/** A line of `world.truth.jsonl`. */
export interface ExchangeTruth {
  readonly id: string;
  readonly campaign: string;
  /** RFC 3339, UTC. */
  readonly time: string;
  /** In weighted output tokens. */
  readonly value: number;
}

interface Tally {
  readonly accounts: Set<string>;
  exchanges: number;
  value: number;
  firstMs: number;
  lastMs: number;
}

export interface TruthSource {
  readonly seed: number;
  readonly split: Split | undefined;
  readonly recipe: WorldRecipe;
  readonly labels: ReadonlyMap<string, string>;
}

export class TruthKeeper {
  readonly #source: TruthSource;
  readonly #tallies = new Map<string, Tally>();

  constructor(source: TruthSource) {
    this.#source = source;
    for (const campaign of source.recipe.campaigns) {
      const tally = { accounts: new Set<string>(), exchanges: 0, value: 0, firstMs: 0, lastMs: 0 };
      this.#tallies.set(campaign.id, tally);
    }
  }

  note(simulated: SimulatedExchange): void {
    const { exchange, campaign } = simulated;
    const tally = campaign === undefined ? undefined : this.#tallies.get(campaign);
    if (tally === undefined) return;
    tally.accounts.add(exchange.account);
    if (tally.exchanges === 0) tally.firstMs = exchange.timeMs;
    tally.lastMs = exchange.timeMs;
    tally.exchanges += 1;
    tally.value += worthOf(simulated);
  }

  /** The truth about everything noted so far. */
  tell(isPartial = false): Truth {
    const { seed, split, recipe, labels } = this.#source;
    return {
      format: 'stillwatch.truth/1',
      seed,
      ...(split === undefined ? {} : { split }),
      options: recipe,
      ...(isPartial ? { partial: true as const } : {}),
      campaigns: recipe.campaigns.map((campaign) => told(campaign, this.#tallies.get(campaign.id))),
      accounts: Object.fromEntries(labels),
    };
  }
}

/** What is true of one exchange; undefined when no campaign sent it. */
export function truthOf(simulated: SimulatedExchange): ExchangeTruth | undefined {
  const { exchange, campaign } = simulated;
  if (campaign === undefined) return undefined;
  const time = new Date(exchange.timeMs).toISOString();
  return { id: exchange.id, campaign, time, value: worthOf(simulated) };
}

function told(campaign: CampaignOptions, tally: Tally | undefined): CampaignTruth {
  const { id, level, variant } = campaign;
  const head = { id, level, ...(variant === undefined ? {} : { variant }) };
  if (tally === undefined || tally.exchanges === 0) return { ...head, accounts: [], exchanges: 0, value: 0 };
  return {
    ...head,
    accounts: [...tally.accounts].sort(),
    exchanges: tally.exchanges,
    value: tally.value,
    first: new Date(tally.firstMs).toISOString(),
    last: new Date(tally.lastMs).toISOString(),
  };
}
