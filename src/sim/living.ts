// A person's use over the window: sittings separated by bursty gaps on the person's own clock, until the window
// or his budget ends. Budgets are drawn beforehand, heavy-tailed, so that a world of a given size can be asked for.

import type { Chance } from './chance.ts';
import { type Conversation, converse, type Speaker } from './conversation.ts';
import type { Person } from './people.ts';
import type { Route } from './route.ts';
import { advance, burstyGap } from './schedule.ts';
import { openSession } from './sessions.ts';
import type { Setting } from './setting.ts';
import type { Script } from './stage.ts';

export interface Life {
  readonly person: Person;
  readonly route: Route;
  /** Exchanges to send in all. */
  readonly exchanges: number;
  readonly fromMs: number;
  readonly untilMs: number;
  /** What a sitting is; by default one of the person's habits. */
  readonly open?: () => Conversation;
  /** Mean exchanges of a sitting, to plan the gaps. */
  readonly sittingMean?: number;
}

export function* live(setting: Setting, life: Life): Script {
  const { person } = life;
  const { chance } = person;
  const speaker: Speaker = {
    stage: setting.stage,
    route: life.route,
    chance,
    budget: { left: life.exchanges },
    tries: 3,
  };
  const sittings = Math.max(1, life.exchanges / (life.sittingMean ?? 3));
  // Slightly dense, so that most budgets are used up before the window ends.
  const gapMs = (0.8 * (life.untilMs - life.fromMs)) / sittings;
  let at = advance(person.profile, life.fromMs, chance.unit() * gapMs);
  while (speaker.budget.left > 0 && at < life.untilMs) {
    yield at;
    yield* converse(speaker, life.open?.() ?? openSession(person, setting));
    at = advance(person.profile, setting.stage.nowMs, burstyGap(chance, gapMs));
  }
}

/** Splits `total` over `count` actors, lognormally: a few send most. Each gets at least one. */
export function heavyTailed(chance: Chance, total: number, count: number): number[] {
  const weights = Array.from({ length: count }, () => chance.lognormal(1, 1.3));
  const sum = weights.reduce((one, other) => one + other, 0);
  return weights.map((weight) => Math.max(1, Math.round((weight / sum) * total)));
}
