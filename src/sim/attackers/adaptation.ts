// Bans as feedback. An attacker never sees the rule that caught an account, only that it is gone, what it had
// been sending, and how often that happens lately. From this a strategy makes a move: buy accounts, slow down,
// drop the template, dress up as somebody else. Strategies are told nothing that the log of the attacker's own
// relay would not show, so that the stand-alone world and a closed loop with a detector can use the same ones.

import type { Chance } from '../chance.ts';
import { type Guise, guises } from './guises.ts';

/** What the crew knows when one of its accounts turns out to be suspended. */
export interface Setback {
  readonly account: string;
  /** When the refusal came, milliseconds since 1970 UTC; the account may have been closed earlier. */
  readonly atMs: number;
  readonly guise: Guise | 'none';
  /** Accounts lost within the last 24 hours, this one included. */
  readonly lostLastDay: number;
  /** Accounts still in the pool, and in reserve. */
  readonly live: number;
  readonly reserve: number;
  /** Answers obtained since the setback before. */
  readonly servedSince: number;
  readonly perAccountDailyMax: number;
}

export interface Move {
  /** Accounts to take from the reserve. */
  readonly buys: number;
  readonly perAccountDailyMax: number;
  readonly guise: Guise | 'none';
  /** Whether the template that the lost account carried last is never sent again. */
  readonly dropsTemplate: boolean;
}

export interface Strategy {
  decide(setback: Setback): Move;
}

interface Record {
  lost: number;
  served: number;
}

/** Part of the pool lost in a day at which a guise counts as seen through. */
const alarmShare = 0.04;
const dailyMaxMin = 4;

/**
 * The usual one: each loss is replaced and its template dropped; losses that pile up slow everything down by a
 * fifth, and make the crew change to the guise that has cost the fewest accounts per answer so far.
 */
export class CautiousStrategy implements Strategy {
  readonly #chance: Chance;
  readonly #records = new Map<Guise | 'none', Record>();
  #movedMs = -Infinity;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  decide(setback: Setback): Move {
    const { atMs, guise, lostLastDay, live, perAccountDailyMax } = setback;
    const record = this.#records.get(guise) ?? { lost: 0, served: 0 };
    record.lost += 1;
    record.served += setback.servedSince;
    this.#records.set(guise, record);
    const stay: Move = { buys: 1, perAccountDailyMax, guise, dropsTemplate: true };
    const isAlarming = lostLastDay >= Math.max(2, alarmShare * live);
    // One move takes half a day to show whether it helped.
    if (!isAlarming || atMs - this.#movedMs < 12 * 3_600_000) return stay;
    this.#movedMs = atMs;
    return {
      ...stay,
      perAccountDailyMax: Math.max(dailyMaxMin, Math.floor(perAccountDailyMax * 0.8)),
      guise: this.#safest(guise),
    };
  }

  #safest(current: Guise | 'none'): Guise | 'none' {
    let best = current;
    let bestCost = Infinity;
    for (const guise of this.#chance.shuffle([...guises])) {
      if (guise === current) continue;
      const record = this.#records.get(guise) ?? { lost: 0, served: 0 };
      // An untried guise is worth a try.
      const cost = record.lost / (record.served + 200);
      if (cost < bestCost) {
        best = guise;
        bestCost = cost;
      }
    }
    return best;
  }
}
