// A measured figure is never alone: it has an interval and says how many campaigns, accounts or reports stand
// behind it. Counts of independent trials get the exact interval; sums and medians over campaigns get a
// bootstrap that draws whole campaigns, because exchanges and accounts of one campaign are not independent.

import { seededRandom } from '../../stats/chance.ts';
import { shareInterval } from '../../stats/shares.ts';

export interface Estimate {
  /** Infinity for a median that lies among campaigns never detected. */
  readonly value: number;
  /** Ends of the 95 % interval. */
  readonly low: number;
  readonly high: number;
  /** Trials behind it: campaigns, accounts or reports. */
  readonly count: number;
}

const rounds = 1_000;

/** Share k / n with the exact interval of Clopper and Pearson (1934); undefined without trials. */
export function shareOf(k: number, n: number): Estimate | undefined {
  if (n === 0) return undefined;
  const [low, high] = shareInterval(k, n, 0.95);
  return { value: k / n, low, high, count: n };
}

/** With fewer there is nothing to draw from: the interval is then everything that is possible. */
const casesMin = 5;

/**
 * Share as a sum of parts over a sum of wholes, drawn by pairs (one pair a campaign). Where all pairs agree on
 * nothing or everything, drawing would claim certainty; the exact interval over as many trials as pairs is
 * given instead. `count` is the sum of wholes.
 */
export function ratioOf(given: readonly (readonly [number, number])[]): Estimate | undefined {
  const pairs = given.filter(([, whole]) => whole > 0);
  const total = (drawn: readonly (readonly [number, number])[]): number => {
    const whole = drawn.reduce((sum, [, one]) => sum + one, 0);
    return drawn.reduce((sum, [part]) => sum + part, 0) / whole;
  };
  const count = pairs.reduce((sum, [, whole]) => sum + whole, 0);
  if (count === 0) return undefined;
  const value = total(pairs);
  if (value === 0 || value === 1) {
    const [low, high] = shareInterval(value * pairs.length, pairs.length, 0.95);
    return { value, low, high, count };
  }
  if (pairs.length < casesMin) return { value, low: 0, high: 1, count };
  return { ...bootstrap(pairs, total), count };
}

/** Value at `level` (0..1) of a list of amounts, 0 or more; Infinity may be among them. */
export function quantileEstimate(values: readonly number[], level: number): Estimate | undefined {
  if (values.length === 0) return undefined;
  const at = (drawn: readonly number[]): number => {
    const sorted = [...drawn].sort((one, other) => one - other);
    const place = level * (sorted.length - 1);
    const [below = 0, above = 0] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
    // Between a number and Infinity there is nothing to interpolate: whoever reaches into it has it.
    return above === Infinity ? above : below + (above - below) * (place % 1);
  };
  if (values.length < casesMin) return { value: at(values), low: 0, high: Infinity, count: values.length };
  return { ...bootstrap(values, at), count: values.length };
}

function bootstrap<T>(
  items: readonly T[],
  statistic: (drawn: readonly T[]) => number,
): Omit<Estimate, 'count'> {
  const random = seededRandom(items.length + 1);
  const drawn = Array.from({ length: rounds }, () => {
    const picked = items.flatMap(() => {
      const at = Math.floor(random() * items.length);
      return items.slice(at, at + 1);
    });
    return statistic(picked);
  })
    .filter((value) => !Number.isNaN(value))
    .sort((one, other) => (one === other ? 0 : one < other ? -1 : 1));
  const value = statistic(items);
  const end = (level: number): number => drawn[Math.round(level * (drawn.length - 1))] ?? value;
  return { value, low: Math.min(value, end(0.025)), high: Math.max(value, end(0.975)) };
}
