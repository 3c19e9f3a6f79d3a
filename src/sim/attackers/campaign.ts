// A campaign and the crew that runs it: accounts behind a relay, a queue of work, workers that turn items into
// training data, and on higher levels ordinary customers on the same accounts, who know nothing of it.
//
// The crew is the attacker as an object. It lives on the world's clock: its scripts run while the world is
// generated, and between two exchanges anybody who reads the world may act on it. Feedback takes one path only:
// somebody calls `service.suspend(account, fromMs)`; from then on the account answers 403; the relay finds out with
// its next request; the crew is told (`noticeBan`), and does what its strategy decides. So a closed loop is
//
//   const plan = planWorld({ ...options, policy: 'none' });
//   plan.crews[0]?.follow(strategy);                           // or the usual one, with the trait `adapts`
//   for (const { exchange } of generate(plan)) {               // lazily: nothing later has happened yet
//     for (const account of detector.read(exchange)) plan.service.suspend(account, exchange.timeMs + delayMs);
//     if (wanted) plan.crews[0]?.change({ paraphrase: 0.5 });  // traits may change at any moment
//   }
//
// and what an attacker spends can be read off `crew.ledger`, accounts off `crew.standing`.

import type { Chance } from '../chance.ts';
import { heavyTailed, live } from '../living.ts';
import { drawCountry } from '../network.ts';
import { drawPerson, livingIn, programClient, programParams } from '../people.ts';
import { Relay, type RelaySeat } from '../relay.ts';
import type { Setting } from '../setting.ts';
import { CautiousStrategy, type Strategy } from './adaptation.ts';
import { dispatchEvenly, dispatchInRuns } from './pace.ts';
import { recruitSeats } from './seats.ts';
import { dropTemplate, inventTemplates, type Workshop } from './tasks.ts';
import { type CampaignOptions, type CampaignTraits, levelTraits } from './traits.ts';
import { WorkQueue } from './work-queue.ts';

const dayMs = 86_400_000;

/** What the crew has done so far. */
export interface Ledger {
  /** Requests of its own, refused ones included. */
  readonly sent: number;
  /** Tasks whose answer it has. */
  readonly served: number;
  /** Suspended accounts that it knows of. */
  readonly lost: number;
  /** Accounts taken from the reserve. */
  readonly bought: number;
}

export interface Standing {
  /** Accounts in the pool that are not known to be suspended, and in reserve. */
  readonly live: number;
  readonly reserve: number;
}

export class Crew {
  readonly id: string;
  /** Exchanges that the relay's ordinary customers will send, about. */
  readonly customers: number;
  readonly #shop: Workshop;
  readonly #reserve: RelaySeat[];
  #strategy: Strategy | undefined;
  #bought = 0;
  #servedBefore = 0;
  readonly #losses: number[] = [];

  /** Recruits the accounts and sets the scripts going. */
  constructor(setting: Setting, options: CampaignOptions) {
    const traits: CampaignTraits = { ...levelTraits[options.level], ...options.traits };
    const chance = setting.chance.fork(`campaign ${options.id}`);
    const { pool, reserve } = recruitSeats(setting, chance, { options, traits });
    this.id = options.id;
    this.#reserve = [...reserve];
    const fromMs = setting.stage.startMs + (options.fromDay ?? 0) * dayMs + chance.between(0, 12) * 3_600_000;
    const untilMs = Math.min(setting.stage.endMs, fromMs + (options.days ?? 1_000) * dayMs);
    const wires = {
      stage: setting.stage,
      service: setting.service,
      chance,
      onSuspended: (account: string, atMs: number) => this.noticeBan(account, atMs),
    };
    this.#shop = openShop(setting, chance, { options, traits, relay: new Relay(wires, pool, traits) });
    if (traits.adapts) this.#strategy = new CautiousStrategy(chance.fork('strategy'));
    const hurries = traits.perAccountDailyMax > 1_000 && !traits.humanTiming;
    const span = { fromMs, untilMs };
    setting.stage.spawn(
      fromMs,
      hurries ? dispatchInRuns(this.#shop, span) : dispatchEvenly(this.#shop, span),
    );
    this.customers = options.exchanges * (1 / traits.harvestShare - 1);
    if (this.customers > 0) seatCustomers(this.#shop, this.customers);
  }

  /** Those in force now. */
  get traits(): CampaignTraits {
    return this.#shop.traits;
  }

  get ledger(): Ledger {
    const { options, budget, served } = this.#shop;
    return {
      sent: options.exchanges - budget.left,
      served,
      lost: this.#losses.length,
      bought: this.#bought,
    };
  }

  get standing(): Standing {
    return { live: this.#shop.relay.size, reserve: this.#reserve.length };
  }

  /** Decides by `strategy` from now on, in place of the one it had. */
  follow(strategy: Strategy | undefined): void {
    this.#strategy = strategy;
  }

  /** Works by other traits from now on; those of the accounts themselves (cards, addresses, age) stay. */
  change(traits: Partial<CampaignTraits>): void {
    this.#shop.traits = { ...this.#shop.traits, ...traits };
    this.#shop.relay.change(this.#shop.traits);
  }

  /** Takes accounts from the reserve into the pool, at once; returns how many there were, at most `count`. */
  buy(count: number): number {
    const { stage } = this.#shop.setting;
    const taken = this.#reserve.splice(0, Math.max(0, count));
    this.#shop.relay.add(
      taken.map((seat) => ({
        ...seat,
        fromMs: Math.max(stage.nowMs, seat.recruited.account.createdMs ?? stage.nowMs),
        untilMs: Infinity,
      })),
    );
    this.#bought += taken.length;
    return taken.length;
  }

  /** An account turned out to be suspended; called by the relay, once for each. */
  noticeBan(account: string, atMs: number): void {
    const shop = this.#shop;
    this.#losses.push(atMs);
    const strategy = this.#strategy;
    if (strategy === undefined) return;
    const move = strategy.decide({
      account,
      atMs,
      guise: shop.traits.guise,
      lostLastDay: this.#losses.filter((lostMs) => lostMs > atMs - dayMs).length,
      live: shop.relay.size,
      reserve: this.#reserve.length,
      servedSince: shop.served - this.#servedBefore,
      perAccountDailyMax: shop.traits.perAccountDailyMax,
    });
    this.#servedBefore = shop.served;
    this.buy(move.buys);
    this.change({ perAccountDailyMax: move.perAccountDailyMax, guise: move.guise });
    const burnt = shop.carried.get(account);
    if (move.dropsTemplate && burnt !== undefined) dropTemplate(shop, burnt);
    // Whoever showed himself on the account would be known again on the next.
    for (let at = shop.personas.length - 1; at >= 0; at -= 1)
      if (shop.personas[at]?.account === account) shop.personas.splice(at, 1);
  }
}

function openShop(
  setting: Setting,
  chance: Chance,
  { options, traits, relay }: { options: CampaignOptions; traits: CampaignTraits; relay: Relay },
): Workshop {
  const home = drawCountry(chance);
  const worker = drawPerson(chance, livingIn(home, setting), { habits: [['chat', 1]], language: 'en' });
  const programs = Array.from({ length: chance.whole(4, 12) }, () => {
    const client = programClient(chance);
    const declaresSession = traits.declaresSession ?? client.declaresSession;
    return { client: { ...client, declaresSession }, params: programParams(chance) };
  });
  return {
    setting,
    options,
    traits,
    chance,
    relay,
    queue: new WorkQueue(chance, setting.content, options.workSet),
    templates: inventTemplates(chance, traits),
    carried: new Map(),
    personas: [],
    personasDrawn: 0,
    programs,
    worker,
    budget: { left: options.exchanges },
    taste: {
      model: 'meridian-4-large',
      ...(traits.pivots ? {} : { second: 'meridian-4-code' }),
      movesMs: traits.pivots ? setting.releaseMs + chance.between(2, 20) * 3_600_000 : worker.taste.movesMs,
    },
    harvested: [],
    sampled: [],
    served: 0,
  };
}

/** Ordinary customers of the relay: persons with their own machines, languages and hours. */
function seatCustomers(shop: Workshop, exchanges: number): void {
  const { setting, options, relay } = shop;
  const count = Math.max(3, Math.round(exchanges / 16));
  const budgets = heavyTailed(shop.chance.fork('customer volumes'), exchanges * 1.12, count);
  for (const [index, budget] of budgets.entries()) {
    const chance = shop.chance.fork(`customer ${index} of ${options.id}`);
    const person = drawPerson(chance, livingIn(drawCountry(chance), setting));
    const life = {
      person,
      route: chance.happens(shop.traits.customerAffinity) ? relay.rented(`customer ${index}`) : relay,
      exchanges: budget,
      fromMs: setting.stage.startMs,
      untilMs: setting.stage.endMs,
    };
    setting.stage.spawn(setting.stage.startMs, live(setting, life));
  }
}

/** The crew of a campaign, ready for the world to run. */
export function launchCampaign(setting: Setting, options: CampaignOptions): Crew {
  return new Crew(setting, options);
}
