// What a test asks of a signal: the sum of its weights on one axis, over a story and an ordinary log.

import type { Axis } from '../core/evidence.ts';
import { day } from './relay.fixture.ts';
import type { Signal } from './signal.ts';
import type { Background } from './view.ts';
import { ordinaryBackground, type PlainGroup, startMs, viewOf } from './view.fixture.ts';

/** An ordinary log in which the model `new` appears on the third day. */
export const background: Background = ordinaryBackground({
  releases: [{ model: 'new', atMs: startMs + 2 * day * 1000, uptake: 0.15 }],
});

/** Nats on one axis; 0 when the signal says nothing on it. */
export function weightOn(axis: Axis, signal: Signal, group: PlainGroup): number {
  return signal
    .weigh(viewOf(group), background)
    .filter((evidence) => evidence.axis === axis)
    .reduce((sum, evidence) => sum + evidence.weightNats, 0);
}

/** Nats of the statements whose sentence matches; 0 when none does. */
export function weightSaying(sentence: RegExp, signal: Signal, group: PlainGroup): number {
  return signal
    .weigh(viewOf(group), background)
    .filter((evidence) => sentence.test(evidence.text))
    .reduce((sum, evidence) => sum + evidence.weightNats, 0);
}
