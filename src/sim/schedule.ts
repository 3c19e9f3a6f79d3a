// When people and programs act. A person's day has a shape; time is stretched by that shape, so that a gap is
// drawn in "active time" and then laid onto the clock. Gaps between sessions are hyperexponential: measured
// API clients have a coefficient of variation of inter-arrival times around 2, far from a Poisson process's 1.

import type { Chance } from './chance.ts';
import type { Rhythm } from './rhythms.ts';

export interface Profile {
  /** Relative activity in each local hour; the mean over a week is about 1. */
  readonly hourly: readonly number[];
  readonly weekend: number;
  readonly utcOffsetHours: number;
  /** Coefficient of variation of the gaps between sittings; the measured ordinary one when absent. */
  readonly variation?: number;
}

export type ProfileKind = 'office' | 'evening' | 'student' | 'always';

const shapes: Readonly<
  Record<ProfileKind, { readonly weights: readonly number[]; readonly weekend: number }>
> = {
  office: {
    weights: [1, 0, 0, 0, 0, 0, 1, 4, 12, 18, 20, 19, 12, 16, 19, 18, 15, 9, 5, 4, 4, 3, 2, 1],
    weekend: 0.15,
  },
  evening: {
    weights: [5, 2, 1, 0, 0, 0, 1, 3, 5, 6, 6, 7, 8, 7, 7, 8, 9, 11, 14, 18, 20, 19, 15, 9],
    weekend: 1.3,
  },
  student: {
    weights: [10, 6, 3, 1, 0, 0, 0, 1, 3, 7, 9, 8, 7, 9, 12, 14, 14, 11, 10, 14, 18, 20, 19, 15],
    weekend: 0.9,
  },
  always: { weights: Array.from({ length: 24 }, () => 1), weekend: 1 },
};

const hourMs = 3_600_000;

function scaled(kind: ProfileKind): readonly number[] {
  const { weights, weekend } = shapes[kind];
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const scale = 24 / total / ((5 + 2 * weekend) / 7);
  return weights.map((weight) => weight * scale);
}

const hours: Readonly<Record<ProfileKind, readonly number[]>> = {
  office: scaled('office'),
  evening: scaled('evening'),
  student: scaled('student'),
  always: scaled('always'),
};

export function profileOf(kind: ProfileKind, utcOffsetHours: number): Profile {
  return { hourly: hours[kind], weekend: shapes[kind].weekend, utcOffsetHours };
}

/** Relative activity at a moment; the mean over a week is about 1. */
export function activity(profile: Profile, atMs: number): number {
  const localHours = atMs / hourMs + profile.utcOffsetHours;
  const hour = ((Math.floor(localHours) % 24) + 24) % 24;
  // Day 0 of the epoch was a Thursday.
  const weekday = (Math.floor(localHours / 24) + 4) % 7;
  const base = profile.hourly[hour] ?? 1;
  return weekday === 0 || weekday === 6 ? base * profile.weekend : base;
}

/** Whether somebody with these hours would be using anything just then. */
export function isAwake(profile: Profile, atMs: number): boolean {
  return activity(profile, atMs) > 0.3;
}

/** The moment by which `activeMs` of activity have passed since `fromMs`; cost: one step per hour walked. */
export function advance(profile: Profile, fromMs: number, activeMs: number): number {
  let at = fromMs;
  let left = activeMs;
  // A year of hours bounds the walk whatever the gap.
  for (let step = 0; step < 8_784; step += 1) {
    const hourEnds = (Math.floor(at / hourMs) + 1) * hourMs;
    const rate = activity(profile, at);
    const available = (hourEnds - at) * rate;
    if (available >= left) return at + left / rate;
    left -= available;
    at = hourEnds;
  }
  return at;
}

/** The shape of a measured client's day, as it is; weekends as on other days, since traces rarely tell them. */
export function measuredProfile(rhythm: Rhythm): Profile {
  const total = rhythm.hourly.reduce((sum, share) => sum + share, 0);
  const hourly = rhythm.hourly.map((share) => (share / total) * 24);
  return { hourly, weekend: 1, utcOffsetHours: 0, variation: rhythm.variation };
}

/** Of single requests; sittings of several requests raise it to the measured 2 or so. */
const variationOrdinary = 1.7;

/**
 * Hyperexponential with two phases of equal weight in the mean ("balanced means"): mean `mean`, coefficient of
 * variation `variation`, at least 1.
 */
export function burstyGap(chance: Chance, mean: number, variation: number = variationOrdinary): number {
  const squared = variation ** 2;
  const short = (1 + Math.sqrt((squared - 1) / (squared + 1))) / 2;
  return chance.happens(short)
    ? chance.exponential(mean / (2 * short))
    : chance.exponential(mean / (2 * (1 - short)));
}
