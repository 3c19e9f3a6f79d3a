// The relay: many accounts behind one door, run by software that anybody can download. Its choice of account was
// measured (least recently used, by the time a request arrives or by the time its answer is complete, which
// look opposite from outside), as were sticky sessions of an hour, lock-outs after refusals, and what it does
// to headers and system prompts. It serves a harvester's workers and ordinary customers alike. What it finds
// out by itself (an account answers 403) it tells whoever runs it.

import { assert } from '../core/assert.ts';
import type { Exchange } from '../core/exchange.ts';
import type { Recruited } from './accounts.ts';
import type { Chance } from './chance.ts';
import type { Client } from './clients.ts';
import type { Line } from './network.ts';
import { type Link, RestOrder } from './rest-order.ts';
import { inventSession, type Route, type Wires } from './route.ts';
import { activity, isAwake, type Profile } from './schedule.ts';
import type { Draft } from './service.ts';
import type { Script } from './stage.ts';
import { renameTools, wrap } from './wrapping.ts';

export interface RelaySeat {
  readonly recruited: Recruited;
  readonly line: Line;
  /** Identity that the seat shows when the relay unifies clients. */
  readonly client: Client;
  /** More of them, where the account passes for a household's: each conversation shows one of all. */
  readonly otherClients?: readonly Client[];
  /** When the account is in the pool: bought, used up or banned, replaced. */
  readonly fromMs: number;
  readonly untilMs: number;
  /** The account is only used in these hours; absent: round the clock. */
  readonly hours?: Profile;
  /** Seats of a higher number are used only when all those of lower ones are busy or locked; 0 when absent. */
  readonly priority?: number;
  /** How often the scheduler `weighted` takes it, relative to others, 0 to 4; 1 when absent. */
  readonly weight?: number;
}

export interface RelayOptions {
  /**
   * Which account is next: rested longest since it was sent to, or since its last answer was complete (which
   * herds); any; any in proportion to its weight and to how active its hours are.
   */
  readonly scheduler: 'arrival' | 'completion' | 'random' | 'weighted';
  readonly sticky: 'session' | 'system' | 'opening' | 'none';
  readonly wrapper: boolean;
  readonly unifiedClient: boolean;
  readonly perAccountDailyMax: number;
  readonly noHandOff: boolean;
  /** Chance after each answer that the account drops out for some minutes: a token expired, a quota used up. */
  readonly seatLossRate: number;
  /**
   * Session ids: the client's own; hashed anew for each account; or that, and a random one for each request of a
   * client that sends none. Absent: `rehash` with unified clients, else `pass`.
   */
  readonly session?: 'pass' | 'rehash' | 'random';
  /** Foreign tool names become `WebSearch_tool`. */
  readonly renamesTools?: boolean;
  /** Unanswered requests that one account may have at a time; absent: any number. */
  readonly maxConcurrent?: number;
  /**
   * How long an account rests after a 429: an hour (when absent); as long as it is told to, half an hour at most;
   * until its quota starts anew; or not at all, so that retries meet the same account again.
   */
  readonly lockOut?: 'hour' | 'retry-after' | 'quota' | 'none';
  /** Fail-over inside the relay: other accounts tried at once on a refusal; 0 when absent: the client's business. */
  readonly switchesMax?: number;
}

export interface RelayWires extends Wires {
  readonly chance: Chance;
  /** Called once for each account that is found to be suspended. */
  onSuspended?(account: string, atMs: number): void;
}

interface Seat extends RelaySeat {
  readonly link: Link<Seat>;
  lockedUntilMs: number;
  inFlight: number;
  day: number;
  sentToday: number;
  isSuspended: boolean;
  /** Place among the members; -1 when it left. */
  place: number;
}

interface Pin {
  readonly seat: Seat;
  untilMs: number;
}

const stickyMs = 3_600_000;
const pinsMax = 20_000;
const lockOutMs = 60 * 60_000;
const retryAfterMsMax = 30 * 60_000;
const weightMax = 4;

export class Relay implements Route {
  readonly #wires: RelayWires;
  readonly #chance: Chance;
  #options: RelayOptions;
  /** In service, by priority; in each the one that rested longest first. */
  readonly #orders: RestOrder<Seat>[] = [];
  readonly #members: Seat[] = [];
  /** Not yet in service, the next to come last. */
  #coming: Seat[] = [];
  readonly #pins = new Map<string, Pin>();

  constructor(wires: RelayWires, seats: readonly RelaySeat[], options: RelayOptions) {
    assert(seats.length > 0, 'a relay has accounts');
    this.#wires = wires;
    this.#chance = wires.chance;
    this.#options = options;
    this.add(seats);
  }

  /** Accounts in service or still to come, suspended ones left out. */
  get size(): number {
    return this.#coming.length + this.#members.reduce((sum, seat) => sum + (seat.isSuspended ? 0 : 1), 0);
  }

  get switchesMax(): number {
    return this.#options.switchesMax ?? 0;
  }

  /** More accounts for the pool; each comes into service at its `fromMs`. */
  add(seats: readonly RelaySeat[]): void {
    const made = seats.map((seat): Seat => {
      const link: Link<Seat> = { owner: undefined, before: undefined, after: undefined };
      const whole: Seat = {
        ...seat,
        link,
        lockedUntilMs: 0,
        inFlight: 0,
        day: 0,
        sentToday: 0,
        isSuspended: false,
        place: -1,
      };
      link.owner = whole;
      return whole;
    });
    this.#coming = [...this.#coming, ...made].sort((one, other) => other.fromMs - one.fromMs);
  }

  /** Runs by other settings from now on. */
  change(options: RelayOptions): void {
    this.#options = options;
  }

  send(draft: Draft): Exchange {
    return this.#send(draft, this.#pinKey(draft), stickyMs);
  }

  /** For a customer who rents a place on one account, and moves only when that account drops out. */
  rented(customer: string): Route {
    return {
      send: (draft) => this.#send(draft, customer, Infinity),
      switchesMax: this.#options.switchesMax ?? 0,
    };
  }

  #send(draft: Draft, pinKey: string | undefined, pinnedMs: number): Exchange {
    const now = this.#wires.stage.nowMs;
    const isNew = draft.messages.length === 1;
    const seat = this.#pinned(pinKey, isNew, now) ?? this.#choose(now);
    const { scheduler, maxConcurrent } = this.#options;
    if (scheduler !== 'completion') this.#touch(seat);
    seat.sentToday += 1;
    if (pinKey !== undefined) this.#pin(pinKey, { seat, untilMs: now + pinnedMs });
    const sent = this.#rewrite(draft, seat);
    const exchange = this.#wires.service.send(sent, {
      account: seat.recruited.account.account,
      key: seat.recruited.key,
      address: seat.line.address(now),
      session: this.#session(draft, sent.client, seat),
    });
    this.#learn(seat, exchange.status, now);
    if (scheduler === 'completion' || maxConcurrent !== undefined) {
      seat.inFlight += 1;
      this.#wires.stage.spawn(now + (exchange.latencyMs ?? 0), this.#complete(seat, exchange.status === 200));
    }
    if (this.#chance.happens(this.#options.seatLossRate)) {
      seat.lockedUntilMs = Math.max(seat.lockedUntilMs, now + this.#chance.between(10, 60) * 60_000);
    }
    return exchange;
  }

  *#complete(seat: Seat, isServed: boolean): Script {
    seat.inFlight -= 1;
    if (isServed && this.#options.scheduler === 'completion') this.#touch(seat);
    // A script without a pause: there is nothing to wait for.
    yield* [];
  }

  #learn(seat: Seat, status: number, now: number): void {
    if (status === 200) return;
    if (status === 403) {
      this.#lose(seat, now);
    } else if (status === 429) {
      seat.lockedUntilMs = now + this.#restMs(seat, now);
    } else {
      seat.lockedUntilMs = now + 60_000;
    }
  }

  #restMs(seat: Seat, now: number): number {
    const { lockOut } = this.#options;
    if (lockOut === undefined || lockOut === 'hour') return lockOutMs;
    if (lockOut === 'none') return 0;
    const toldMs = Math.max(1_000, this.#wires.service.limitResetMs(seat.recruited.account.account) - now);
    return lockOut === 'quota' ? toldMs : Math.min(retryAfterMsMax, toldMs);
  }

  #lose(seat: Seat, now: number): void {
    if (seat.isSuspended) return;
    seat.isSuspended = true;
    if (this.#members.length > 1) this.#leave(seat);
    this.#wires.onSuspended?.(seat.recruited.account.account, now);
  }

  #rewrite(draft: Draft, seat: Seat): Draft {
    const { unifiedClient, wrapper, renamesTools } = this.#options;
    let sent = draft;
    // Headers are the account's; what the body asks for stays the author's.
    if (unifiedClient) sent = { ...sent, client: { ...worn(seat, draft), thinking: draft.client.thinking } };
    if (renamesTools === true && sent.tools !== undefined) sent = { ...sent, tools: renameTools(sent.tools) };
    return wrapper ? wrap(sent) : sent;
  }

  /** Rewritten for each account: the same conversation never shows one id on two accounts. */
  #session(draft: Draft, client: Client, seat: Seat): string | undefined {
    const { unifiedClient, session } = this.#options;
    const mode = session ?? (unifiedClient ? 'rehash' : 'pass');
    if (mode === 'random' && !draft.client.declaresSession) return inventSession(this.#chance);
    if (!client.declaresSession) return undefined;
    if (mode === 'pass') return draft.conversation;
    return inventSession(this.#chance.fork(`${draft.conversation} ${seat.recruited.account.account}`));
  }

  #pinKey(draft: Draft): string | undefined {
    if (this.#options.noHandOff) return draft.conversation;
    const { sticky } = this.#options;
    if (sticky === 'none') return undefined;
    if (sticky === 'session' && draft.client.declaresSession) return draft.conversation;
    if (sticky !== 'opening' && draft.system !== undefined) return draft.system;
    return draft.messages[0]?.content;
  }

  #pinned(key: string | undefined, isNew: boolean, now: number): Seat | undefined {
    if (key === undefined) return undefined;
    const pin = this.#pins.get(key);
    if (pin === undefined || pin.untilMs < now) return undefined;
    const { seat } = pin;
    if (this.#options.noHandOff) return isNew && (seat.isSuspended || now >= seat.untilMs) ? undefined : seat;
    return this.#isFree(seat, now) ? seat : undefined;
  }

  #pin(key: string, pin: Pin): void {
    this.#pins.delete(key);
    this.#pins.set(key, pin);
    if (this.#pins.size <= pinsMax) return;
    for (const oldest of this.#pins.keys()) {
      this.#pins.delete(oldest);
      break;
    }
  }

  #isFree(seat: Seat, now: number): boolean {
    if (seat.isSuspended || now < seat.fromMs || now >= seat.untilMs || seat.lockedUntilMs > now)
      return false;
    if (seat.inFlight >= (this.#options.maxConcurrent ?? Infinity)) return false;
    return !this.#isSpent(seat, now) && (seat.hours === undefined || isAwake(seat.hours, now));
  }

  #isSpent(seat: Seat, now: number): boolean {
    const day = Math.floor(now / 86_400_000);
    if (seat.day !== day) {
      seat.day = day;
      seat.sentToday = 0;
    }
    return seat.sentToday >= this.#options.perAccountDailyMax;
  }

  /** Newly bought accounts have rested longest of all. */
  #admit(now: number): void {
    for (
      let next = this.#coming.at(-1);
      next !== undefined && next.fromMs <= now;
      next = this.#coming.at(-1)
    ) {
      this.#coming.pop();
      next.place = this.#members.length;
      this.#members.push(next);
      this.#orderOf(next).prepend(next.link);
    }
  }

  #orderOf(seat: Seat): RestOrder<Seat> {
    const priority = seat.priority ?? 0;
    while (this.#orders.length <= priority) this.#orders.push(new RestOrder<Seat>());
    const order = this.#orders[priority];
    assert(order !== undefined, 'there is an order for each priority');
    return order;
  }

  #leave(seat: Seat): void {
    if (seat.place < 0) return;
    this.#orderOf(seat).remove(seat.link);
    const last = this.#members.pop();
    if (last !== undefined && last !== seat) {
      this.#members[seat.place] = last;
      last.place = seat.place;
    }
    seat.place = -1;
  }

  #touch(seat: Seat): void {
    if (seat.place < 0) return;
    const order = this.#orderOf(seat);
    order.remove(seat.link);
    order.append(seat.link);
  }

  /** Nearly constant, because the pool is kept in order; linear when most of it is locked or asleep. */
  #choose(now: number): Seat {
    this.#admit(now);
    const { scheduler } = this.#options;
    if (scheduler === 'random' || scheduler === 'weighted') return this.#chooseAny(now);
    for (const order of this.#orders) {
      for (let link = order.first; link !== undefined;) {
        const seat = link.owner;
        link = link.after;
        if (seat === undefined) continue;
        if (seat.untilMs <= now && this.#members.length > 1) this.#leave(seat);
        else if (this.#isFree(seat, now)) return seat;
      }
    }
    return this.#anybody(now);
  }

  #chooseAny(now: number): Seat {
    const isWeighted = this.#options.scheduler === 'weighted';
    for (let attempt = 0; attempt < 60; attempt += 1) {
      const seat = this.#chance.pick(this.#members);
      if (seat.untilMs <= now && this.#members.length > 1) this.#leave(seat);
      else if (this.#isFree(seat, now) && (!isWeighted || this.#chance.happens(leaning(seat, now))))
        return seat;
    }
    return this.#anybody(now);
  }

  /** When nobody is free: somebody who is neither gone nor suspended, if there is one. */
  #anybody(now: number): Seat {
    assert(this.#members.length > 0, 'one account is always in service');
    for (let attempt = 0; attempt < 30; attempt += 1) {
      const seat = this.#chance.pick(this.#members);
      if (!seat.isSuspended && now < seat.untilMs && !this.#isSpent(seat, now)) return seat;
    }
    return this.#chance.pick(this.#members);
  }
}

function worn(seat: Seat, draft: Draft): Client {
  const { client, otherClients } = seat;
  if (otherClients === undefined) return client;
  let sum = 0;
  for (let at = 0; at < draft.conversation.length; at += 1) sum += draft.conversation.charCodeAt(at);
  return otherClients[(sum % (otherClients.length + 1)) - 1] ?? client;
}

/** Chance with which the weighted scheduler takes a seat that it came across. */
function leaning(seat: Seat, now: number): number {
  const active = seat.hours === undefined ? 1 : activity(seat.hours, now) / 2.5;
  return (Math.min(weightMax, seat.weight ?? 1) / weightMax) * Math.min(1, active);
}
