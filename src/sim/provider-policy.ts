// What a provider does against abuse without any detector worth the name, so that a stand-alone world has bans to
// learn from: accounts of very high volume, accounts that hardly do anything but send one template which many
// young accounts share, and now and then somebody innocent. The rules are crude on purpose, and public. It reads
// the exchanges as they come and closes accounts through the service's one door, some hours later, as reviews do.

import type { Exchange } from '../core/exchange.ts';
import { publicAgents } from './agents.ts';
import type { Chance } from './chance.ts';
import type { Service } from './service.ts';

export interface PolicyOptions {
  /** Exchanges of one account in a day above which it is looked at. */
  readonly perDayMax: number;
  /** Accounts that share a template before it counts as shared. */
  readonly sharersMin: number;
  /** Chance that an account which broke a rule on some day is closed for it. */
  readonly severity: number;
  /** Chance a day that an active account is closed for nothing. */
  readonly mistakesPerDay: number;
}

export const usualPolicy: PolicyOptions = {
  perDayMax: 1_500,
  sharersMin: 12,
  severity: 0.25,
  mistakesPerDay: 0.0007,
};

interface Watched {
  day: number;
  today: number;
  /** The template that most of its exchanges share, by majority vote (Boyer and Moore 1981). */
  template: string;
  lead: number;
  total: number;
}

const dayMs = 86_400_000;
const templatesMax = 50_000;
const sharersKept = 64;
/** Characters by which the policy knows a template. */
const headChars = 60;

export class ProviderPolicy {
  readonly #chance: Chance;
  readonly #service: Service;
  readonly #options: PolicyOptions;
  readonly #watched = new Map<string, Watched>();
  readonly #sharers = new Map<string, Set<string>>();
  readonly #exempt = new Set(publicAgents.map((agent) => agent.system.slice(0, headChars)));
  #closed = 0;

  constructor(chance: Chance, service: Service, options: PolicyOptions) {
    this.#chance = chance;
    this.#service = service;
    this.#options = options;
  }

  /** Accounts closed so far, those whose day of closing is still to come included. */
  get closed(): number {
    return this.#closed;
  }

  /** Reads one exchange, in time order; may suspend its account from some later moment on. */
  see(exchange: Exchange): void {
    if (exchange.status !== 200) return;
    const day = Math.floor(exchange.timeMs / dayMs);
    const template = (exchange.system ?? exchange.messages[0]?.content ?? '').slice(0, headChars);
    let watched = this.#watched.get(exchange.account);
    if (watched === undefined) {
      watched = { day, today: 0, template, lead: 0, total: 0 };
      this.#watched.set(exchange.account, watched);
    }
    this.#share(template, exchange.account);
    watched.total += 1;
    watched.today += 1;
    if (watched.template === template) watched.lead += 1;
    else if (watched.lead > 0) watched.lead -= 1;
    else watched.template = template;
    if (day === watched.day) return;
    this.#review(exchange, watched);
    watched.day = day;
    watched.today = 0;
  }

  #share(template: string, account: string): void {
    let sharers = this.#sharers.get(template);
    if (sharers === undefined) {
      sharers = new Set();
      this.#sharers.set(template, sharers);
      if (this.#sharers.size > templatesMax) {
        for (const oldest of this.#sharers.keys()) {
          this.#sharers.delete(oldest);
          break;
        }
      }
    }
    if (sharers.size < sharersKept) sharers.add(account);
  }

  #review(exchange: Exchange, watched: Watched): void {
    const { perDayMax, sharersMin, severity, mistakesPerDay } = this.#options;
    const sharers = this.#sharers.get(watched.template)?.size ?? 0;
    const isTemplate =
      watched.total >= 8 &&
      watched.lead > 0.3 * watched.total &&
      sharers >= sharersMin &&
      !this.#exempt.has(watched.template);
    const isHeavy = watched.today > perDayMax;
    const probability = isTemplate || isHeavy ? severity : mistakesPerDay;
    if (!this.#chance.happens(probability)) return;
    this.#closed += 1;
    this.#service.suspend(exchange.account, exchange.timeMs + this.#chance.between(0.5, 12) * 3_600_000);
  }
}
