// The attacker of a game: a crew behind a relay that works through a queue, looks every few hours at which of its
// accounts were refused, takes the next stance and buys replacements while the money lasts. What a task is
// (templates, answers graded through another account, agent loops) is the simulator's; what is here is what a
// closed loop needs: attention, and the plan that the attacker would like to keep.

import { exchangesPer } from '../../sim/attackers/pace.ts';
import { inventTemplates, work, type Workshop } from '../../sim/attackers/tasks.ts';
import type { CampaignTraits, Level } from '../../sim/attackers/traits.ts';
import { WorkQueue } from '../../sim/attackers/work-queue.ts';
import type { Chance } from '../../sim/chance.ts';
import { heavyTailed, live } from '../../sim/living.ts';
import { drawCountry } from '../../sim/network.ts';
import { drawPerson, livingIn, programClient, programParams } from '../../sim/people.ts';
import { Relay } from '../../sim/relay.ts';
import { burstyGap } from '../../sim/schedule.ts';
import type { Setting } from '../../sim/setting.ts';
import type { Script, SimulatedExchange } from '../../sim/stage.ts';
import { Books } from './books.ts';
import type { Ledger } from './ledger.ts';
import type { PriceList } from './prices.ts';
import { traitsFor } from './stance.ts';
import { decide, type Mind, openMind, poolFor, stanceOf, type Strategy } from './strategies.ts';
import { Supply } from './supply.ts';

export interface AttackerOptions {
  readonly id: string;
  readonly level: Level;
  readonly traits: CampaignTraits;
  readonly strategy: Strategy;
  /** Size of the pool at the start. */
  readonly accounts: number;
  /** Campaign exchanges that he would like each day. */
  readonly perDay: number;
  readonly prices: PriceList;
  readonly ledger: Ledger;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** Judgement: somebody looks after the pool four times a day. */
const attentionMs = 6 * hourMs;
/** Judgement: half a day from buying an account to its first request: verification, payment, installation. */
const setupMs = 12 * hourMs;
/** An account that comes later than this before the end is not worth buying. */
const purchaseBeforeEndMs = 36 * hourMs;
/** Never more than this part of what is left goes into accounts at once: tokens have to be paid as well. */
const purchaseShareMax = 0.5;
/** Who is behind his plan works at up to this multiple of it. */
const hurryMax = 2;
const exchangesPerCustomer = 16;

export class Attacker {
  readonly books: Books;
  readonly #setting: Setting;
  readonly #options: AttackerOptions;
  readonly #chance: Chance;
  readonly #supply: Supply;
  readonly #relay: Relay;
  /** Bought and not known to be banned. */
  readonly #pool = new Set<string>();
  readonly #planned: number;
  #shop: Workshop;
  #mind: Mind;
  #bansSeen = 0;
  #retainedSeen = 0;
  #customersPerDay = 0;

  constructor(setting: Setting, options: AttackerOptions) {
    this.#setting = setting;
    this.#options = options;
    this.#chance = setting.chance.fork(`attacker ${options.id}`);
    this.#planned = (options.perDay * (setting.stage.endMs - setting.stage.startMs)) / dayMs;
    const { traits, ledger, prices, id } = options;
    this.books = new Books({ id, traits, prices, ledger });
    this.#supply = new Supply({ ...options, setting });
    const usual = (1.25 * options.perDay) / (options.accounts * traits.harvestShare);
    this.#mind = openMind(options.strategy, {
      perAccountDailyMax: Math.min(traits.perAccountDailyMax, Math.max(2, Math.ceil(usual))),
      prompts: 0,
      harvestShare: traits.harvestShare,
      pattern: traits.guise,
    });
    const seats = this.#buy(options.accounts, setting.stage.startMs);
    this.#relay = new Relay(
      { ...setting, chance: this.#chance, onSuspended: (account) => this.#lose(account) },
      seats,
      traits,
    );
    this.#shop = this.#openShop();
    this.#restance();
    setting.stage.spawn(setting.stage.startMs, this.#work());
    setting.stage.spawn(setting.stage.startMs + attentionMs, this.#attend());
  }

  /** Accounts in the pool that he believes to work. */
  get liveAccounts(): number {
    return this.#pool.size;
  }

  /** The plain strategy in use, for the record of a game. */
  get arm(): string {
    return this.#mind.arm;
  }

  /** Exchanges that he would have liked to hold by now. */
  plannedUntil(nowMs: number): number {
    return (this.#options.perDay * (nowMs - this.#setting.stage.startMs)) / dayMs;
  }

  note(simulated: SimulatedExchange): void {
    this.books.note(simulated);
  }

  get #isOver(): boolean {
    return this.#options.ledger.left <= 0 || this.books.retained >= this.#planned;
  }

  #buy(count: number, fromMs: number): ReturnType<Supply['buy']> {
    const { ledger } = this.#options;
    const affordable = Math.floor((ledger.left * purchaseShareMax) / this.#supply.priceMax);
    const isFirst = this.#pool.size === 0 && this.books.retained === 0;
    const seats = this.#supply.buy(Math.max(isFirst ? 1 : 0, Math.min(count, affordable)), fromMs);
    for (const seat of seats) {
      this.#pool.add(seat.recruited.account.account);
      this.books.own(seat.recruited.account.account);
    }
    return seats;
  }

  #lose(account: string): void {
    if (this.#pool.delete(account)) this.#bansSeen += 1;
    // Whoever showed himself on the account would be known again on the next.
    const { personas } = this.#shop;
    const kept = personas.filter((persona) => persona.account !== account);
    personas.splice(0, personas.length, ...kept);
  }

  *#attend(): Script {
    const { stage } = this.#setting;
    let bansBefore = 0;
    let retainedBefore = 0;
    while (!this.#isOver) {
      this.#retainedSeen = this.books.retained;
      const before = stanceOf(this.#mind);
      this.#mind = decide(this.#mind, {
        hours: attentionMs / hourMs,
        bans: this.#bansSeen - bansBefore,
        retained: this.#retainedSeen - retainedBefore,
      });
      [bansBefore, retainedBefore] = [this.#bansSeen, this.#retainedSeen];
      if (stanceOf(this.#mind) !== before) this.#restance();
      if (stage.endMs - stage.nowMs > purchaseBeforeEndMs) this.#replenish();
      yield stage.nowMs + attentionMs;
    }
  }

  #replenish(): void {
    const wanted = poolFor(stanceOf(this.#mind), this.#options);
    const missing = wanted - this.#pool.size;
    if (missing > 0) this.#relay.add(this.#buy(missing, this.#setting.stage.nowMs + setupMs));
  }

  #openShop(): Workshop {
    const { id, level, accounts, traits } = this.#options;
    const setting = this.#setting;
    const chance = this.#chance.fork('work');
    const worker = drawPerson(chance, livingIn(drawCountry(chance), setting), {
      habits: [['chat', 1]],
      language: 'en',
    });
    const movesMs = setting.releaseMs + chance.between(2, 20) * hourMs;
    return {
      setting,
      options: { id, level, accounts, exchanges: this.#planned },
      traits,
      chance,
      relay: this.#relay,
      queue: new WorkQueue(chance.fork('queue'), setting.content, undefined),
      templates: [],
      carried: new Map(),
      personas: [],
      personasDrawn: 0,
      programs: Array.from({ length: chance.whole(2, 7) }, () => ({
        client: programClient(chance),
        params: programParams(chance),
      })),
      worker,
      budget: { left: this.#planned },
      taste: {
        model: 'meridian-4-large',
        movesMs: traits.pivots ? movesMs : worker.taste.movesMs,
      },
      sampled: [],
      harvested: [],
      served: 0,
    };
  }

  /** Takes up the present stance; what was harvested and what is still to do stay the same. */
  #restance(): void {
    const stance = stanceOf(this.#mind);
    const traits = traitsFor(this.#options.traits, stance);
    const prompts = this.#chance.fork(`prompts ${stance.prompts}`);
    // Agents are invented from the setting's chance: other prompts, other agents.
    const setting = { ...this.#setting, chance: prompts };
    const templates = inventTemplates(prompts, traits);
    this.#shop = { ...this.#shop, setting, traits, templates };
    this.#relay.change(traits);
    this.#seatCustomers(this.#options.perDay * (1 / stance.harvestShare - 1));
  }

  *#work(): Script {
    const { stage } = this.#setting;
    yield stage.startMs + this.#chance.between(0, 12) * hourMs;
    while (!this.#isOver) {
      if (this.#pool.size === 0) {
        yield stage.nowMs + hourMs / 2;
        continue;
      }
      yield stage.nowMs + burstyGap(this.#chance, dayMs / this.#tasksPerDay());
      if (this.#isOver) return;
      stage.spawn(stage.nowMs, work(this.#shop));
    }
  }

  /** By what is left of the plan and of the window, and by what the pool can carry. */
  #tasksPerDay(): number {
    const { stage } = this.#setting;
    const { perAccountDailyMax, harvestShare } = stanceOf(this.#mind);
    const behind = this.#planned - this.books.retained;
    const wanted = (behind * dayMs) / Math.max(dayMs, stage.endMs - stage.nowMs);
    const carried = this.#pool.size * perAccountDailyMax * harvestShare;
    const perDay = Math.min(wanted, hurryMax * this.#options.perDay, carried);
    // Refused requests count against the shop's budget; the plan is bounded by what was answered.
    this.#shop.budget.left = Math.max(50, Math.ceil(behind));
    return perDay / exchangesPer(this.#shop);
  }

  /** Customers of the relay, who come when places are sold and stay until it closes. */
  #seatCustomers(perDay: number): void {
    const more = perDay - this.#customersPerDay;
    if (more <= 0) return;
    this.#customersPerDay = perDay;
    const { stage } = this.#setting;
    const exchanges = (more * (stage.endMs - stage.nowMs)) / dayMs;
    const name = `customers from ${stage.nowMs}`;
    const count = Math.max(3, Math.round(exchanges / exchangesPerCustomer));
    for (const [index, budget] of heavyTailed(this.#chance.fork(name), exchanges, count).entries()) {
      const chance = this.#chance.fork(`${name}: ${index}`);
      const person = drawPerson(chance, livingIn(drawCountry(chance), this.#setting));
      const isTenant = chance.happens(this.#options.traits.customerAffinity);
      const life = {
        person,
        route: isTenant ? this.#relay.rented(`${name}: ${index}`) : this.#relay,
        exchanges: budget,
        fromMs: stage.nowMs,
        untilMs: stage.endMs,
      };
      stage.spawn(stage.nowMs, this.#whileOpen(live(this.#setting, life)));
    }
  }

  *#whileOpen(script: Script): Script {
    for (const at of script) {
      yield at;
      if (this.#options.ledger.left <= 0) return;
    }
  }
}
