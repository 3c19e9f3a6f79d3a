// Where a value stands along an axis. Two kinds: even steps for shares, powers of ten for everything that spans
// from one to millions. Values outside are put at the end, so that nothing is drawn beside the figure.

import { clamp } from '../../stats/numbers.ts';

export interface Tick {
  readonly value: number;
  readonly label: string;
}

export interface Scale {
  /** Pixels. */
  readonly at: (value: number) => number;
  readonly ticks: readonly Tick[];
}

export interface ScaleOptions {
  /** Values at the two ends. */
  readonly from: number;
  readonly to: number;
  /** Pixels at the two ends. */
  readonly start: number;
  readonly end: number;
  readonly ticks: readonly Tick[];
}

export function evenScale({ from, to, start, end, ticks }: ScaleOptions): Scale {
  const at = (value: number): number => start + clamp((value - from) / (to - from), 0, 1) * (end - start);
  return { at, ticks };
}

/** `from` must be above 0; smaller values, 0 included, stand at the start. */
export function powerScale({ from, to, start, end, ticks }: ScaleOptions): Scale {
  const length = Math.log(to / from);
  const at = (value: number): number =>
    start + clamp(Math.log(Math.max(value, from) / from) / length, 0, 1) * (end - start);
  return { at, ticks };
}

/** Ticks at 0, 20, … 100 %. */
export const shareTicks: readonly Tick[] = [0, 0.2, 0.4, 0.6, 0.8, 1].map((value) => ({
  value,
  label: `${Math.round(value * 100)} %`,
}));

/** 1, 10, 100, 1 k … from one power of ten to another, both included. */
export function countTicks(lowest: number, highest: number): readonly Tick[] {
  const ticks: Tick[] = [];
  for (let power = lowest; power <= highest; power += 1) {
    const value = 10 ** power;
    ticks.push({
      value,
      label: power >= 6 ? `${value / 1e6} M` : power >= 3 ? `${value / 1e3} k` : `${value}`,
    });
  }
  return ticks;
}
