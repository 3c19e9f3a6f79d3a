// What the campaign got and what it paid, exchange by exchange. Retained is what a trainer could use: exchanges of
// the campaign that were answered with 200. Nothing that was answered is ever counted as taken back, because
// nothing that the engine does today takes an answer back; customers' exchanges and refusals count as nothing.

import type { CampaignTraits } from '../../sim/attackers/traits.ts';
import type { SimulatedExchange } from '../../sim/stage.ts';
import type { Ledger } from './ledger.ts';
import type { PriceList } from './prices.ts';

export interface BooksOptions {
  readonly id: string;
  readonly traits: CampaignTraits;
  readonly prices: PriceList;
  readonly ledger: Ledger;
}

/** Bytes of text that make a token, and what HTTP and TLS add to them; the simulator counts tokens by 4.2. */
const bytesPerToken = 4.2;
const transportOverhead = 1.3;

export class Books {
  readonly #options: BooksOptions;
  readonly #accounts = new Set<string>();
  /** Campaign exchanges that were answered. */
  retained = 0;
  /** Campaign exchanges that were refused because the account was suspended. */
  refused = 0;
  /** Customers' exchanges that travelled on the campaign's accounts and were answered. */
  customers = 0;

  constructor(options: BooksOptions) {
    this.#options = options;
  }

  own(account: string): void {
    this.#accounts.add(account);
  }

  owns(account: string): boolean {
    return this.#accounts.has(account);
  }

  /** Accounts ever bought. */
  get bought(): number {
    return this.#accounts.size;
  }

  note({ exchange, campaign }: SimulatedExchange): void {
    if (!this.#accounts.has(exchange.account)) return;
    const isHarvest = campaign === this.#options.id;
    if (exchange.status === 403 && isHarvest) this.refused += 1;
    if (exchange.status !== 200) return;
    const { prices, ledger, traits } = this.#options;
    const read = exchange.inputTokens ?? 0;
    const written = (exchange.outputTokens ?? 0) + (exchange.reasoningTokens ?? 0);
    const tokens = (read * prices.inputTokensMillion + written * prices.outputTokensMillion) / 1e6;
    if (isHarvest) {
      this.retained += 1;
      ledger.pay('tokens', tokens);
      ledger.pay('paraphrase', (read / 1_000) * rewordedShare(traits) * prices.paraphraseThousandTokens);
    } else {
      this.customers += 1;
      ledger.pay('camouflage', tokens * prices.camouflageShare);
    }
    // Accounts that share ranges sit in hosting firms' networks; the others behind residential addresses.
    if (traits.accountsPerRange > 1) return;
    const gigabytes = ((read + written) * bytesPerToken * transportOverhead) / 1e9;
    ledger.pay('residential', gigabytes * prices.residentialGigabyte);
  }
}

/** Part of the prompts that another model reworded before they were sent. */
function rewordedShare(traits: CampaignTraits): number {
  return 1 - traits.templateShare + (traits.paraphrase > 0 ? traits.templateShare : 0);
}
