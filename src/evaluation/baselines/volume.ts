// The rule that every provider has first: an account that asks for far more than its peers is looked at. For
// each account the busiest hour and the busiest day, in requests and in tokens, against the accounts of its
// plan: the distance from their median on a log scale, in robust standard deviations (median absolute
// deviation), so that the outliers that are sought do not set the scale. It judges single accounts and forms no
// groups; a campaign that spreads its work stays below it by design, and batch customers stand above it.
// There is no paper to be faithful to. Refused: limits in absolute numbers, which fit one service only.

import { quantileOf } from '../../stats/shares.ts';
import { type Baseline, makeBaseline, type Measurement } from './baseline.ts';
import type { DetectorInput } from '../compared-detector.ts';
import { KeyTable } from './key-table.ts';
import { Names } from './names.ts';
import { readExchanges, readPlans } from './read.ts';
import { thresholds } from './thresholds.ts';

const hourMs = 3_600_000;
const dayMs = 86_400_000;

/** A plan with fewer accounts has no quantiles of its own and is judged among all accounts. */
const peersMin = 50;
/** Robust deviation is at least this many powers of two: in a plan where most accounts are alike, a factor of two is no outlier. */
const deviationMin = 0.5;
/** Makes the median absolute deviation of a normal distribution its standard deviation. */
const normalFactor = 1.4826;

export const volume: Baseline = makeBaseline({
  name: 'volume',
  about: 'busiest hour and day of an account, in requests and tokens, against the accounts of its plan',
  paper: {
    title: 'per-account rate and volume rules (common practice)',
    year: 2026,
    figures: 'nobody publishes figures for it',
  },
  thresholds: thresholds.volume,
  measure,
});

/** Sums of one quantity by account and span of time; the peak of each account. */
class Peaks {
  readonly #spanMs: number;
  readonly #table = new KeyTable();
  readonly #sums: number[] = [];
  readonly #peaks: number[] = [];

  constructor(spanMs: number) {
    this.#spanMs = spanMs;
  }

  add(account: number, timeMs: number, amount: number): void {
    const span = Math.floor(timeMs / this.#spanMs) % 2 ** 22;
    const slot = this.#table.number(account * 2 ** 22 + span + 1);
    const sum = (this.#sums[slot] ?? 0) + amount;
    this.#sums[slot] = sum;
    if (sum > (this.#peaks[account] ?? 0)) this.#peaks[account] = sum;
  }

  /** By account; 0 where nothing was added. */
  of(account: number): number {
    return this.#peaks[account] ?? 0;
  }
}

async function measure(input: DetectorInput): Promise<Measurement> {
  const plans = await readPlans(input.accounts);
  const names = new Names();
  const requests = [new Peaks(hourMs), new Peaks(dayMs)];
  const tokens = [new Peaks(hourMs), new Peaks(dayMs)];
  await readExchanges(input, ({ account, timeMs, inputTokens, outputTokens }) => {
    const number = names.number(account);
    const sum = (inputTokens ?? 0) + (outputTokens ?? 0);
    for (const peaks of requests) peaks.add(number, timeMs, 1);
    for (const peaks of tokens) peaks.add(number, timeMs, sum);
  });
  const strata = strataOf(names.list, plans);
  const values = new Float64Array(names.list.length);
  for (const peaks of [...requests, ...tokens]) {
    const logs = Float64Array.from(names.list, (_, account) => Math.log2(1 + peaks.of(account)));
    for (const stratum of strata) keepLarger(values, deviations(logs, stratum));
  }
  return { accounts: names.list, statistics: [{ name: 'peak', values }] };
}

/** Account numbers by plan; small plans are one stratum together with everybody as their measure. */
interface Stratum {
  readonly judged: readonly number[];
  readonly peers: readonly number[];
}

function strataOf(accounts: readonly string[], plans: ReadonlyMap<string, string>): readonly Stratum[] {
  const byPlan = new Map<string, number[]>();
  for (const [number, account] of accounts.entries()) {
    const plan = plans.get(account) ?? '';
    const known = byPlan.get(plan) ?? [];
    known.push(number);
    byPlan.set(plan, known);
  }
  const all = accounts.map((_, number) => number);
  return [...byPlan.values()].map((judged) => ({ judged, peers: judged.length < peersMin ? all : judged }));
}

function deviations(logs: Float64Array, { judged, peers }: Stratum): readonly (readonly [number, number])[] {
  const ascending = Float64Array.from(peers, (account) => logs[account] ?? 0).sort();
  const median = quantileOf(ascending, 0.5);
  const distances = ascending.map((value) => Math.abs(value - median)).sort();
  const deviation = Math.max(deviationMin, normalFactor * quantileOf(distances, 0.5));
  return judged.map((account) => [account, ((logs[account] ?? 0) - median) / deviation]);
}

function keepLarger(values: Float64Array, found: readonly (readonly [number, number])[]): void {
  for (const [account, value] of found) values[account] = Math.max(values[account] ?? 0, value);
}
