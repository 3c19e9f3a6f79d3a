// One game: attacker, innocents and defence on one virtual clock. The simulator's scripts run until the next
// interval is over, the defence acts, and they run on. The same game without a defence is the measure of what the
// defence costs the attacker: same seed, same people, same prices, same plan.

import { levelTraits } from '../../sim/attackers/traits.ts';
import type { NamedCampaign } from '../../sim/attackers/variants.ts';
import type { Setting } from '../../sim/setting.ts';
import { openArena } from './arena.ts';
import { Attacker } from './attacker.ts';
import { Defence, type DefenceOptions, type Suspension } from './defence.ts';
import { type Expense, Ledger } from './ledger.ts';
import type { PriceList } from './prices.ts';
import type { Strategy } from './strategies.ts';

export interface GameOptions {
  readonly seed: number;
  readonly days: number;
  /** Exchanges a day that the attacker would like. */
  readonly exchangesPerDay: number;
  readonly innocentsPerDay: number;
  /** The attacker's pool at the start. */
  readonly accounts: number;
  /** US dollars. */
  readonly budget: number;
  /** What the attacker can do at the start. */
  readonly attacker: NamedCampaign;
  readonly strategy: Strategy;
  /** Hours between two cycles of the defence. */
  readonly intervalHours: number;
  readonly defence: DefenceOptions;
  readonly prices: PriceList;
}

export interface Day {
  /** From 1. */
  readonly day: number;
  /** Campaign exchanges answered on this day. */
  readonly retained: number;
  /** Campaign exchanges refused on this day because the account was suspended. */
  readonly refused: number;
  /** Accounts of the attacker, and of innocents, suspended on this day. */
  readonly bans: number;
  readonly innocentsSuspended: number;
  /** US dollars paid on this day. */
  readonly cash: number;
  /** The attacker's accounts that he believes to work, at the end of the day. */
  readonly liveAccounts: number;
  /** The plain strategy in use at the end of the day. */
  readonly strategy: string;
}

export interface Course {
  readonly days: readonly Day[];
  readonly retained: number;
  readonly refused: number;
  /** Accounts bought, and of these suspended within the window. */
  readonly accountsBought: number;
  readonly accountsBurnt: number;
  /** US dollars: paid, and lost to lateness. */
  readonly cash: number;
  readonly delay: number;
  readonly expenses: Readonly<Record<Expense, number>>;
  /** US dollars, delay included; undefined when nothing was retained. */
  readonly costPerThousand: number | undefined;
  /** Campaign exchanges answered before the attacker's first account was suspended. */
  readonly leakBeforeFirstBan: number;
  /** Days from the beginning of the window to that suspension; undefined when there was none. */
  readonly daysToFirstBan: number | undefined;
  /** Innocent accounts suspended within the window, by kind, and how many of them were reinstated within it. */
  readonly collateral: Readonly<Record<string, Collateral>>;
  /** All exchanges of the world. */
  readonly exchanges: number;
  /** Accounts of innocents in the world. */
  readonly innocents: number;
  readonly isPartial: boolean;
}

export interface Collateral {
  readonly suspended: number;
  readonly reinstated: number;
}

export interface GameWatch {
  readonly stop: AbortSignal;
  /** A day is over; so many exchanges has the world seen. */
  onDay(exchanges: number): void;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const attackerId = 'attacker';

/** Plays to the end of the window or to the stop. @throws {Fault} store.unavailable, store.query-failed */
export async function playGame(options: GameOptions, isDefended: boolean, watch: GameWatch): Promise<Course> {
  const setting = openArena(options);
  const ledger = new Ledger(options.budget);
  const attacker = new Attacker(setting, {
    id: attackerId,
    level: options.attacker.level,
    traits: { ...levelTraits[options.attacker.level], ...options.attacker.traits },
    strategy: options.strategy,
    accounts: options.accounts,
    perDay: options.exchangesPerDay,
    prices: options.prices,
    ledger,
  });
  const defence = isDefended
    ? await Defence.open({ setting, options: options.defence, attacker: attackerId })
    : undefined;
  try {
    const game = new Game({ options, setting, attacker, ledger, defence, watch });
    await game.play();
    return game.course();
  } finally {
    await defence?.close();
  }
}

interface GameParts {
  readonly options: GameOptions;
  readonly setting: Setting;
  readonly attacker: Attacker;
  readonly ledger: Ledger;
  readonly defence: Defence | undefined;
  readonly watch: GameWatch;
}

class Game {
  readonly #parts: GameParts;
  readonly #days: Day[] = [];
  #leak = 0;
  #firstBanMs = Infinity;
  #before = { retained: 0, refused: 0, cash: 0 };

  constructor(parts: GameParts) {
    this.#parts = parts;
  }

  async play(): Promise<void> {
    const { setting, options, attacker, defence, watch } = this.#parts;
    const { startMs, endMs } = setting.stage;
    const intervalMs = options.intervalHours * hourMs;
    let [actMs, dayEndMs] = [startMs + intervalMs, startMs + dayMs];
    for (const simulated of setting.stage.run()) {
      const { timeMs } = simulated.exchange;
      for (; timeMs >= actMs; actMs += intervalMs) await this.#act(actMs);
      for (; timeMs >= dayEndMs; dayEndMs += dayMs) this.#closeDay(dayEndMs);
      if (watch.stop.aborted) return;
      attacker.note(simulated);
      defence?.log(simulated);
      if (timeMs < this.#firstBanMs) this.#leak = attacker.books.retained;
    }
    for (; dayEndMs <= endMs; dayEndMs += dayMs) this.#closeDay(dayEndMs);
  }

  async #act(nowMs: number): Promise<void> {
    const { defence, watch } = this.#parts;
    if (defence === undefined) return;
    for (const suspension of await defence.act(nowMs, watch.stop)) {
      if (suspension.label === attackerId) this.#firstBanMs = Math.min(this.#firstBanMs, suspension.atMs);
    }
  }

  #closeDay(endMs: number): void {
    const { attacker, ledger, options, setting, watch } = this.#parts;
    const behind = Math.max(0, attacker.plannedUntil(endMs) - attacker.books.retained);
    ledger.lose((behind / 1_000) * options.prices.delayDayThousand);
    const onDay = this.#suspensions().filter(({ atMs }) => atMs >= endMs - dayMs && atMs < endMs);
    const bans = onDay.filter(({ label }) => label === attackerId).length;
    const { retained, refused } = attacker.books;
    this.#days.push({
      day: this.#days.length + 1,
      retained: retained - this.#before.retained,
      refused: refused - this.#before.refused,
      bans,
      innocentsSuspended: onDay.length - bans,
      cash: ledger.cash - this.#before.cash,
      liveAccounts: attacker.liveAccounts,
      strategy: attacker.arm,
    });
    this.#before = { retained, refused, cash: ledger.cash };
    watch.onDay(setting.service.count);
  }

  /** Those that took effect within the window. */
  #suspensions(): readonly Suspension[] {
    const { defence, setting } = this.#parts;
    return [...(defence?.suspensions.values() ?? [])].filter(({ atMs }) => atMs < setting.stage.endMs);
  }

  course(): Course {
    const { attacker, ledger, setting, watch } = this.#parts;
    const { retained, refused, bought } = attacker.books;
    const suspensions = this.#suspensions();
    const labels = [...setting.registry.labels.values()];
    return {
      days: this.#days,
      retained,
      refused,
      accountsBought: bought,
      accountsBurnt: suspensions.filter(({ label }) => label === attackerId).length,
      cash: ledger.cash,
      delay: ledger.delay,
      expenses: ledger.byExpense(),
      costPerThousand: retained === 0 ? undefined : ((ledger.cash + ledger.delay) / retained) * 1_000,
      leakBeforeFirstBan: this.#leak,
      daysToFirstBan: Number.isFinite(this.#firstBanMs)
        ? (this.#firstBanMs - setting.stage.startMs) / dayMs
        : undefined,
      collateral: collateralOf(suspensions, setting.stage.endMs),
      exchanges: setting.service.count,
      innocents: labels.filter((label) => label !== attackerId).length,
      isPartial: watch.stop.aborted,
    };
  }
}

function collateralOf(
  suspensions: readonly Suspension[],
  endMs: number,
): Readonly<Record<string, Collateral>> {
  const kinds: Record<string, Collateral> = {};
  const innocent = suspensions.filter(({ label }) => label !== attackerId);
  for (const { label, reinstatedMs } of innocent.toSorted((one, other) =>
    one.label < other.label ? -1 : 1,
  )) {
    const earlier = kinds[label] ?? { suspended: 0, reinstated: 0 };
    kinds[label] = {
      suspended: earlier.suspended + 1,
      reinstated: earlier.reinstated + ((reinstatedMs ?? Infinity) < endMs ? 1 : 0),
    };
  }
  return kinds;
}
