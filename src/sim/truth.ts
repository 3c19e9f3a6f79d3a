// What really happened, kept apart from the log so that no detector can read it by accident: which accounts
// belong to which campaign or to which kind of innocents, and which exchanges a campaign sent. Customers whose
// requests travelled on a campaign's accounts are not the campaign's exchanges.

import type { CampaignOptions } from './attackers/traits.ts';
import type { SimulatedExchange } from './stage.ts';

export interface CampaignTruth {
  readonly id: string;
  readonly level: string;
  /** Accounts that sent at least one exchange of the campaign. */
  readonly accounts: readonly string[];
  readonly exchanges: number;
}

export interface Truth {
  readonly campaigns: readonly CampaignTruth[];
  /** Account to campaign id or kind of innocent; accounts that sent nothing included. */
  readonly accounts: Readonly<Record<string, string>>;
}

interface Tally {
  readonly accounts: Set<string>;
  exchanges: number;
}

export class TruthKeeper {
  readonly #campaigns: readonly CampaignOptions[];
  readonly #labels: ReadonlyMap<string, string>;
  readonly #tallies = new Map<string, Tally>();

  constructor(campaigns: readonly CampaignOptions[], labels: ReadonlyMap<string, string>) {
    this.#campaigns = campaigns;
    this.#labels = labels;
    for (const campaign of campaigns) this.#tallies.set(campaign.id, { accounts: new Set(), exchanges: 0 });
  }

  note(simulated: SimulatedExchange): void {
    const tally = simulated.campaign === undefined ? undefined : this.#tallies.get(simulated.campaign);
    if (tally === undefined) return;
    tally.accounts.add(simulated.exchange.account);
    tally.exchanges += 1;
  }

  /** The truth about everything noted so far. */
  tell(): Truth {
    return {
      campaigns: this.#campaigns.map((campaign) => {
        const tally = this.#tallies.get(campaign.id);
        const accounts = [...(tally?.accounts ?? [])].sort();
        return { id: campaign.id, level: campaign.level, accounts, exchanges: tally?.exchanges ?? 0 };
      }),
      accounts: Object.fromEntries(this.#labels),
    };
  }
}
