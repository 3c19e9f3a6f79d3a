// A person's use over the window: sittings separated by bursty gaps on the person's own clock, until the window
// or his budget ends. Budgets are drawn beforehand, heavy-tailed, so that a world of a given size can be asked for.
// Between two sittings a life keeps a budget, a moment and a name; everything else is made again.

import type { Chance } from './chance.ts';
import { type Budget, type Conversation, converse, type Speaker } from './conversation.ts';
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
  const budget: Budget = { left: life.exchanges };
  // What a sitting takes is learned on the way, from a prior worth two sittings.
  let sittings = 2;
  let sent = sittings * (life.sittingMean ?? 3);
  const prior = Math.max(1, (life.exchanges * sittings) / sent);
  // The first of k points that lie anywhere in the window.
  const first = 1 - chance.unit() ** (1 / prior);
  let at = advance(person.profile, life.fromMs, first * (life.untilMs - life.fromMs));
  while (budget.left > 0 && at < life.untilMs) {
    person.rest();
    yield at;
    const before = budget.left;
    yield* sit(setting, life, budget);
    sittings += 1;
    sent += before - budget.left;
    // The next of k points that lie anywhere in what remains; so that use is even over the window.
    const fromMs = setting.stage.nowMs;
    const meanMs = (life.untilMs - fromMs) / ((budget.left * sittings) / sent + 1);
    at = advance(person.profile, fromMs, burstyGap(chance, meanMs, person.profile.variation));
  }
  person.rest();
}

/** One sitting, in a frame of its own, so that nothing of it is kept until the next. */
function* sit(setting: Setting, life: Life, budget: Budget): Script {
  const { person, route } = life;
  const speaker: Speaker = { stage: setting.stage, route, chance: person.chance, budget, tries: 3 };
  yield* converse(speaker, life.open?.() ?? openSession(person, setting));
}

/** Splits `total` over `count` actors, lognormally: a few send most. Each gets at least one. */
export function heavyTailed(chance: Chance, total: number, count: number): number[] {
  return dealOut(total, count, () => chance.lognormal(1, 1.3));
}

/** Customers in this part of the crowd are of another order, Pareto with this index up to this factor. */
const giants = { share: 0.04, index: 1.25, factorMax: 60 };

/**
 * Splits `total` over the customers of a whole service: the same body with a tail of its own, since a tenth of
 * measured API clients send four fifths of the requests (`timing.test.ts` has the source).
 */
export function withGiants(chance: Chance, total: number, count: number): number[] {
  const factor = (): number =>
    chance.happens(giants.share)
      ? Math.min(giants.factorMax, 2 * (1 - chance.unit()) ** (-1 / giants.index))
      : 1;
  return dealOut(total, count, () => chance.lognormal(1, 1.3) * factor());
}

function dealOut(total: number, count: number, weight: () => number): number[] {
  const weights = Array.from({ length: count }, weight);
  const sum = weights.reduce((one, other) => one + other, 0);
  return weights.map((one) => Math.max(1, Math.round((one / sum) * total)));
}

/**
 * Cuts `total` into portions of all sizes, lognormal around `median`: how many firms, classes or crowds a world
 * has grows with the world, and no kind of them has one footprint. None is smaller than `least`, unless `total` is.
 */
export function portions(
  chance: Chance,
  total: number,
  size: { readonly median: number; readonly sigma: number; readonly least: number },
): number[] {
  const cut: number[] = [];
  let left = total;
  // In a small world one firm must not be all firms.
  const largest = total / 4;
  while (left > 0) {
    const drawn = Math.max(size.least, Math.min(largest, chance.lognormal(size.median, size.sigma)));
    const portion = left - drawn < size.least ? left : drawn;
    cut.push(portion);
    left -= portion;
  }
  return cut;
}
