// The truth joined with the log that it is about: for each campaign what it sent, when, from where and what it was
// worth, and what else its accounts carried. Only exchanges on campaign accounts are kept, so a log of any size
// costs memory for its campaigns only. Without a log, accounts and customers are unknown and the figures that
// need them are not measured.

import type { TrueCampaign, WorldTruth } from './truth.ts';

export interface SentExchange {
  readonly id: string;
  readonly timeMs: number | undefined;
  readonly value: number | undefined;
  /** Undefined without a log. */
  readonly account: string | undefined;
}

/** What a log says of one exchange on a campaign account. */
export interface LoggedExchange {
  readonly id: string;
  readonly account: string;
  readonly timeMs: number | undefined;
  /** Output tokens of a successful answer, 0 for a failure; undefined when the log does not say. */
  readonly value: number | undefined;
}

export interface WorldFacts {
  readonly truth: WorldTruth;
  /** Undefined without a log. */
  readonly exchanges: number | undefined;
  /** By campaign id, by time where it is known. */
  readonly sent: ReadonlyMap<string, readonly SentExchange[]>;
  /** By campaign account: ids of exchanges that no campaign sent. Undefined without a log. */
  readonly customers: ReadonlyMap<string, readonly string[]> | undefined;
}

/** Collects while a log is read; `tell` joins. */
export class FactGatherer {
  readonly #truth: WorldTruth;
  readonly #accounts = new Set<string>();
  readonly #logged = new Map<string, LoggedExchange>();
  readonly #customers = new Map<string, string[]>();
  #exchanges: number | undefined;

  constructor(truth: WorldTruth) {
    this.#truth = truth;
    for (const campaign of truth.campaigns)
      for (const account of campaign.accounts) this.#accounts.add(account);
  }

  /** Whether `note` wants to hear of this exchange; counts it. */
  counts(id: string, account: string): boolean {
    this.#exchanges = (this.#exchanges ?? 0) + 1;
    return this.#accounts.has(account) || this.#truth.exchanges.has(id);
  }

  note(exchange: LoggedExchange): void {
    if (this.#truth.exchanges.has(exchange.id)) {
      this.#logged.set(exchange.id, exchange);
      return;
    }
    const known = this.#customers.get(exchange.account);
    if (known === undefined) this.#customers.set(exchange.account, [exchange.id]);
    else known.push(exchange.id);
  }

  tell(): WorldFacts {
    const sent = new Map<string, SentExchange[]>();
    for (const campaign of this.#truth.campaigns) sent.set(campaign.id, []);
    for (const [id, { campaign, timeMs, value }] of this.#truth.exchanges) {
      const logged = this.#logged.get(id);
      sent.get(campaign)?.push({
        id,
        timeMs: timeMs ?? logged?.timeMs,
        value: value ?? logged?.value,
        account: logged?.account,
      });
    }
    for (const list of sent.values()) list.sort((one, other) => (one.timeMs ?? 0) - (other.timeMs ?? 0));
    return {
      truth: this.#truth,
      exchanges: this.#exchanges,
      sent,
      customers: this.#exchanges === undefined ? undefined : this.#customers,
    };
  }
}

/** Ids of innocent exchanges on the campaign's accounts. */
export function customersOf(campaign: TrueCampaign, facts: WorldFacts): readonly string[] | undefined {
  const { customers } = facts;
  if (customers === undefined) return undefined;
  return campaign.accounts.flatMap((account) => customers.get(account) ?? []);
}
