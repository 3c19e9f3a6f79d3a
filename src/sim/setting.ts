// What every script of a world can reach: the stage with its clock, the service, the register of accounts, the
// content, and the calendar of model releases. One object rather than five arguments, and nothing global.

import type { Registry } from './accounts.ts';
import type { Chance } from './chance.ts';
import type { Content } from './content.ts';
import type { Rhythm } from './rhythms.ts';
import type { Service } from './service.ts';
import type { Stage } from './stage.ts';

export interface Setting {
  readonly stage: Stage;
  readonly service: Service;
  readonly registry: Registry;
  readonly content: Content;
  readonly chance: Chance;
  /** When `newModel` appears. */
  readonly releaseMs: number;
  /** Rhythms of real clients; empty where the world keeps its own. */
  readonly rhythms: readonly Rhythm[];
}

const oldModels = ['meridian-4-large', 'meridian-4-small', 'meridian-4-code'] as const;
export const newModel = 'meridian-5-large';

/** Whether a model reasons before it answers, asked to or not; the bill then counts reasoning tokens. */
export function reasons(model: string): boolean {
  return model === newModel;
}

/** Which model somebody uses, and when, if ever, he moves to the new one. */
export interface Taste {
  readonly model: string;
  /** Used now and then beside it: a small one for small things, a large one when the usual one fails. */
  readonly second?: string;
  readonly movesMs: number;
}

/** Honest users move within days to weeks, and many not at all within the window. */
export function drawTaste(chance: Chance, releaseMs: number): Taste {
  const movesMs = chance.happens(0.3) ? Infinity : releaseMs + chance.lognormal(6, 1.1) * 86_400_000;
  const model = chance.weighted([
    ['meridian-4-large', 5],
    ['meridian-4-small', 3],
    ['meridian-4-code', 2],
  ]);
  return { model, movesMs, ...(chance.happens(0.45) ? { second: chance.pick(oldModels) } : {}) };
}

export function modelNow(taste: Taste, nowMs: number): string {
  // Which moments are for the second model does not matter, only that they are one in four.
  if (taste.second !== undefined && Math.floor(nowMs) % 4 === 0) return taste.second;
  return nowMs >= taste.movesMs ? newModel : taste.model;
}
