// Where accounts come from: a dealer who sells any number of them at list price. The accounts are the simulator's,
// so that a bought one is like any other attacker's: ranges of addresses and cards are shared within a purchase as
// the level's traits say, and fresh ones were made in the month before the window, for stock.

import type { Verification } from '../../core/account.ts';
import { recruitSeats } from '../../sim/attackers/seats.ts';
import type { CampaignTraits, Level } from '../../sim/attackers/traits.ts';
import type { Chance } from '../../sim/chance.ts';
import type { RelaySeat } from '../../sim/relay.ts';
import type { Setting } from '../../sim/setting.ts';
import type { Ledger } from './ledger.ts';
import type { PriceList } from './prices.ts';

/** Judgement: a business or an identity is two steps of verification more than none. */
const verificationSteps: Readonly<Record<Verification, number>> = {
  none: 0,
  email: 0,
  phone: 1,
  payment: 1,
  business: 2,
  identity: 2,
};

export interface SupplyOptions {
  readonly setting: Setting;
  /** Label of the accounts in the truth. */
  readonly id: string;
  readonly level: Level;
  readonly traits: CampaignTraits;
  readonly prices: PriceList;
  readonly ledger: Ledger;
}

export class Supply {
  readonly #options: SupplyOptions;
  readonly #chance: Chance;
  readonly #cards = new Set<string>();

  constructor(options: SupplyOptions) {
    this.#options = options;
    this.#chance = options.setting.chance.fork(`supply of ${options.id}`);
  }

  /** Most that one account can cost. */
  get priceMax(): number {
    const { prices, traits } = this.#options;
    const bare = traits.aged ? prices.agedAccount : prices.account;
    return bare + 2 * prices.verification + prices.paymentInstrument;
  }

  /** Buys `count` accounts, in service from `fromMs` until they are banned, and books them. */
  buy(count: number, fromMs: number): readonly RelaySeat[] {
    if (count <= 0) return [];
    const { setting, id, level, traits } = this.#options;
    const options = { id, level, accounts: count, exchanges: 0, reserve: 0 };
    const { pool } = recruitSeats(setting, this.#chance, { options, traits });
    return pool.map((seat) => {
      this.#book(seat);
      // An account may turn out to be younger than its seller said.
      const createdMs = seat.recruited.account.createdMs ?? fromMs;
      return { ...seat, fromMs: Math.max(fromMs, createdMs), untilMs: Infinity };
    });
  }

  #book(seat: RelaySeat): void {
    const { ledger, prices, traits } = this.#options;
    const { payment, verification } = seat.recruited.account;
    ledger.pay('accounts', traits.aged ? prices.agedAccount : prices.account);
    ledger.pay('verification', verificationSteps[verification] * prices.verification);
    if (payment === undefined || this.#cards.has(payment)) return;
    this.#cards.add(payment);
    ledger.pay('payment', prices.paymentInstrument);
  }
}
