// When a crew works: evenly, at the pace of somebody who is in no hurry, or in runs of some hours, as batch jobs
// do. A crew whose accounts have daily limits never offers more than its pool can carry, so losses slow it down.

import { burstyGap } from '../schedule.ts';
import type { Script } from '../stage.ts';
import { work, type Workshop } from './tasks.ts';

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/** Exchanges that a task makes on average, retries included; measured over all levels. */
const exchangesPerTask = 1.35;

export interface Span {
  readonly fromMs: number;
  readonly untilMs: number;
}

/** Exchanges that one task makes on average in the present guise. */
export function exchangesPer(shop: Workshop): number {
  const { traits } = shop;
  if (traits.guise === 'coding-agents') return 5.5;
  const talks = traits.guise === 'conversations' || traits.guise === 'support-bots';
  return exchangesPerTask + (talks ? 1.6 : traits.followUpShare * 1.6);
}

function isOver(shop: Workshop): boolean {
  return shop.budget.left <= 0 || shop.relay.size === 0;
}

export function* dispatchEvenly(shop: Workshop, span: Span): Script {
  const { chance, setting } = shop;
  const nextAt = (fromMs: number): number => {
    const perTask = exchangesPer(shop);
    const wantedMs = (span.untilMs - fromMs) / (shop.budget.left / perTask + 1);
    const room = shop.relay.size * shop.traits.perAccountDailyMax * shop.traits.harvestShare;
    const carriedMs = shop.traits.adapts ? (dayMs * perTask) / Math.max(1, room) : 0;
    return fromMs + burstyGap(chance, Math.max(wantedMs, carriedMs));
  };
  for (let at = nextAt(span.fromMs); !isOver(shop) && at < span.untilMs; at = nextAt(at)) {
    yield at;
    setting.stage.spawn(at, work(shop));
  }
}

/** Runs that fill a sixth of the window. */
export function* dispatchInRuns(shop: Workshop, span: Span): Script {
  const { chance, setting } = shop;
  const gapMs =
    (0.17 * (span.untilMs - span.fromMs)) / Math.max(1, shop.options.exchanges / exchangesPer(shop));
  let runEndsMs = span.fromMs + chance.between(2, 7) * hourMs;
  for (let at = span.fromMs; !isOver(shop) && at < span.untilMs; at += gapMs * chance.between(0.5, 1.5)) {
    if (at > runEndsMs) {
      at += chance.between(8, 26) * hourMs;
      runEndsMs = at + chance.between(2, 7) * hourMs;
    }
    yield at;
    setting.stage.spawn(at, work(shop));
  }
}
