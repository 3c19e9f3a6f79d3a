// A timeline made fit for drawing: at most so many buckets (neighbours are merged: exchanges add up, active
// accounts take the larger), a round top of the scale, and ticks at round times.

import type { TimelineReport } from '../core/report.ts';

export interface Buckets {
  readonly fromMs: number;
  readonly bucketMs: number;
  readonly campaign: readonly number[];
  readonly other: readonly number[];
  readonly accounts: readonly number[];
}

type Merge = (a: number, b: number) => number;

function merged(
  values: readonly number[],
  length: number,
  options: { size: number; merge: Merge },
): number[] {
  const result = Array.from({ length: Math.ceil(length / options.size) }, () => 0);
  for (let index = 0; index < length; index += 1) {
    const at = Math.floor(index / options.size);
    result[at] = options.merge(result[at] ?? 0, values[index] ?? 0);
  }
  return result;
}

/** Undefined where there is nothing to draw: no bucket or no start. */
export function bucketsOf(timeline: TimelineReport, bucketsMax: number): Buckets | undefined {
  const fromMs = Date.parse(timeline.from);
  const length = Math.max(timeline.campaign.length, timeline.other.length, timeline.accounts.length);
  if (length === 0 || Number.isNaN(fromMs) || timeline.bucket_minutes <= 0) return undefined;
  const size = Math.ceil(length / bucketsMax);
  const sum: Merge = (a, b) => a + b;
  return {
    fromMs,
    bucketMs: timeline.bucket_minutes * 60_000 * size,
    campaign: merged(timeline.campaign, length, { size, merge: sum }),
    other: merged(timeline.other, length, { size, merge: sum }),
    accounts: merged(timeline.accounts, length, { size, merge: Math.max }),
  };
}

/** The smallest round number that is at least `value`; 1 for nothing. */
export function roundTop(value: number): number {
  if (value <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const factor = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((step) => step * power >= value) ?? 10;
  return factor * power;
}

export interface Tick {
  /** Position from 0 to 1. */
  readonly at: number;
  readonly label: string;
}

const hourMs = 3_600_000;
const stepsMs = [0.25, 0.5, 1, 3, 6, 12, 24, 48, 96, 168, 336, 720, 2160, 8760].map(
  (hours) => hours * hourMs,
);

/** At most `ticksMax` ticks at multiples of a round step, UTC; labels as `03-02` or `03-02 06:00`. */
export function ticksOf(fromMs: number, lengthMs: number, ticksMax: number): readonly Tick[] {
  const step = stepsMs.find((stepMs) => lengthMs / stepMs <= ticksMax) ?? lengthMs / ticksMax;
  const ticks: Tick[] = [];
  for (let timeMs = Math.ceil(fromMs / step) * step; timeMs < fromMs + lengthMs; timeMs += step) {
    const time = new Date(timeMs).toISOString();
    const label = step < 24 * hourMs ? time.slice(5, 16).replace('T', ' ') : time.slice(5, 10);
    ticks.push({ at: (timeMs - fromMs) / lengthMs, label });
  }
  return ticks;
}
