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
  // What a sitting takes is learned on the way, from a prior worth two sittings.
  let sittings = 2;
  let sent = sittings * (life.sittingMean ?? 3);
  const nextAt = (fromMs: number): number => {
    const sittingsLeft = (speaker.budget.left * sittings) / sent;
    // The next of k points that lie anywhere in what remains; so that use is even over the window.
    return advance(
      person.profile,
      fromMs,
      burstyGap(chance, (life.untilMs - fromMs) / (sittingsLeft + 1), person.profile.variation),
    );
  };
  // The first of k points that lie anywhere in the window.
  const first = 1 - chance.unit() ** (1 / Math.max(1, (life.exchanges * sittings) / sent));
  const firstMs = advance(person.profile, life.fromMs, first * (life.untilMs - life.fromMs));
  for (let at = firstMs; speaker.budget.left > 0 && at < life.untilMs; at = nextAt(setting.stage.nowMs)) {
    yield at;
    const before = speaker.budget.left;
    yield* converse(speaker, life.open?.() ?? openSession(person, setting));
    sittings += 1;
    sent += before - speaker.budget.left;
  }
}

/** Splits `total` over `count` actors, lognormally: a few send most. Each gets at least one. */
export function heavyTailed(chance: Chance, total: number, count: number): number[] {
  const weights = Array.from({ length: count }, () => chance.lognormal(1, 1.3));
  const sum = weights.reduce((one, other) => one + other, 0);
  return weights.map((weight) => Math.max(1, Math.round((weight / sum) * total)));
}
