// One scheduler behind many accounts shows in who goes next and in common stops. No textbook sign is
// assumed: real relay software rotates, herds or burns through its accounts depending on one line of its
// code. Instead each statistic is compared, at both tails, with the same accounts after every customer's
// times were moved a little at random: that keeps each one's own habits, bursts and hours, and destroys only
// what ties one customer's second to another's. P-values become e-values, whose mean is one where nothing is.

import type { Evidence } from '../core/evidence.ts';
import {
  circularShift,
  type PermutationTest,
  permutationTests,
  type Random,
  seededRandom,
  twoSidedP,
} from '../stats/chance.ts';
import { logMeanExp } from '../stats/numbers.ts';
import { stableOrder } from '../stats/stable-order.ts';
import { logEValueOfP } from '../stats/evidence-weight.ts';
import { coreOf, statement, unitAt } from './columns.ts';
import { rotationNames, rotationOf, type Starts } from './rotation.ts';
import type { Signal } from './signal.ts';
import type { GroupView } from './view.ts';
import { count, percent } from './words.ts';

/** Below this many starts, or customers, no order can be told from chance. */
const startsMin = 40;
const unitsMin = 3;

/** The middle so many starts are looked at: bounds the cost at about a quarter of a second a group. */
const startsMax = 1200;

/** Enough for the middle of the null; its tail is continued (`twoSidedP`). */
const roundsMax = 299;

/** Shifts up to this far keep the hour of the day and destroy every order of seconds and minutes. */
const jitterMsMax = 3_600_000;

/** A thinned view keeps hours but not who came next. */
const sampleShareMin = 0.5;

const weightNatsMax = 4;

/**
 * With a thousand starts a null that is a little wrong looks like a sure effect; what cannot be seen by eye
 * is not believed.
 */
const effectMin = 0.02;
const effectShareMin = 0.2;
const invisibleNatsMax = 0.1;
const dayMs = 86_400_000;

/** Any fixed number: the evidence must be the same whenever it is computed again. */
const seed = 20_260_105;

export const schedulerTiming: Signal = {
  name: 'scheduler-timing',
  axes: ['coordination'],
  weigh(group) {
    const core = coreOf(group.exchanges);
    const clock = clockOf(group, core);
    if (clock.units < unitsMin) return [];
    const random = seededRandom(seed);
    return [...orderEvidence(group, core, random), ...commonStopsEvidence(clock, random)];
  },
};

/** Core exchanges by customer, customers numbered by first appearance so that names do not matter. */
interface Clock {
  readonly units: number;
  readonly timeMs: Float64Array;
  readonly unit: Uint32Array;
}

function clockOf(group: GroupView, core: readonly number[]): Clock {
  const numbers = new Map<number, number>();
  const unit = Uint32Array.from(core, (i) => numbered(numbers, unitAt(group, i)));
  return {
    units: numbers.size,
    timeMs: Float64Array.from(core, (i) => group.exchanges.timeMs[i] ?? 0),
    unit,
  };
}

function numbered(numbers: Map<number, number>, key: number): number {
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
}

function orderEvidence(group: GroupView, core: readonly number[], random: Random): readonly Evidence[] {
  const plan = orderPlan(group, core);
  if (plan === undefined) return [];
  const observed = rotationOf(plan.starts);
  const tests = permutationTests(observed, () => rotationOf(jittered(plan, random)), roundsMax);
  return orderStatement(observed, tests, plan.unit.length);
}

/** The starts whose order is looked at; undefined when there are too few, or too few customers. */
export function orderPlan(group: GroupView, core: readonly number[]): Plan | undefined {
  if (group.sampleShare < sampleShareMin) return undefined;
  const { turns } = group.exchanges;
  const openings = core.filter((i) => (turns[i] ?? 0) <= 1);
  const chosen = openings.length >= startsMin ? openings : core;
  if (chosen.length < startsMin) return undefined;
  const skipped = Math.max(0, Math.floor((chosen.length - startsMax) / 2));
  const plan = planOf(group, chosen.slice(skipped, skipped + startsMax));
  return plan.units < unitsMin ? undefined : plan;
}

export interface Plan {
  readonly starts: Starts;
  /** Customer of each start: accounts of one customer move together. */
  readonly unit: Uint32Array;
  readonly units: number;
}

function planOf(group: GroupView, indices: readonly number[]): Plan {
  const { timeMs, latencyMs, member } = group.exchanges;
  const accounts = new Map<number, number>();
  const units = new Map<number, number>();
  const unit = Uint32Array.from(indices, (i) => numbered(units, unitAt(group, i)));
  const who = Uint32Array.from(indices, (i) => numbered(accounts, member[i] ?? 0));
  const times = Float64Array.from(indices, (i) => timeMs[i] ?? 0);
  const endMs = Float64Array.from(indices, (i) => (timeMs[i] ?? 0) + (latencyMs[i] ?? 0));
  return { starts: { timeMs: times, who, endMs, accounts: accounts.size }, unit, units: units.size };
}

/** The same starts with every customer's times moved by one random offset, within the same window. */
export function jittered(plan: Plan, random: Random): Starts {
  const { timeMs, endMs, who, accounts } = plan.starts;
  const from = timeMs[0] ?? 0;
  const length = (timeMs[timeMs.length - 1] ?? 0) - from + 1;
  const reach = Math.min(jitterMsMax, length / 2);
  const offsets = Float64Array.from({ length: plan.units }, () => (2 * random() - 1) * reach);
  const moved = timeMs.map((time, i) =>
    circularShift(time, offsets[plan.unit[i] ?? 0] ?? 0, { from, length }),
  );
  const order = stableOrder(moved);
  const starts = { timeMs: new Float64Array(order.length), endMs: new Float64Array(order.length) };
  const whoMoved = new Uint32Array(order.length);
  for (let i = 0; i < order.length; i += 1) {
    const old = order[i] ?? 0;
    starts.timeMs[i] = moved[old] ?? 0;
    starts.endMs[i] = (moved[old] ?? 0) + (endMs[old] ?? 0) - (timeMs[old] ?? 0);
    whoMoved[i] = who[old] ?? 0;
  }
  return { ...starts, who: whoMoved, accounts };
}

function orderStatement(
  observed: readonly number[],
  tests: readonly PermutationTest[],
  starts: number,
): readonly Evidence[] {
  const weights = tests.map((test, i) => logEValueOfP(twoSidedP(observed[i] ?? 0, test)));
  const strongest = weights.indexOf(Math.max(...weights));
  const seen = observed[strongest] ?? 0;
  const ordinary = tests[strongest]?.nullMean ?? 0;
  // The statistics depend on one another; the mean of e-values stays one, their product would not.
  const isVisible = Math.abs(seen - ordinary) >= Math.max(effectMin, effectShareMin * ordinary);
  const weightNats = Math.min(isVisible ? weightNatsMax : invisibleNatsMax, logMeanExp(weights));
  const figures = `Over ${count(starts, 'request')} the ${rotationNames[strongest] ?? 'order'} is ${percent(seen)}, where independent customers with the same habits would show ${percent(ordinary)}`;
  const meaning = weightNats > 0 ? 'one scheduler picks who goes next' : 'nobody decides who goes next';
  return statement(schedulerTiming.name, 'coordination', { weightNats, text: `${figures}: ${meaning}.` });
}

const binMs = 600_000;
const daysMin = 4;

/** Outages and timetables stop people together, too. */
const stopsNatsMax = 1.5;
/** Customers who would hardly have met by chance have not shown that nobody stops them: too few to speak against. */
const meetingsMin = 20;
const clockUnitsMax = 200;
const stopRoundsMax = 199;

/**
 * Shifts of a customer's times under the null. Up to three hours keeps which days and which part of the day
 * everybody works (a holiday, a region, the weeks an account exists), and destroys who is there this minute.
 */
const shiftBinsMax = 18;

/**
 * Whether customers work and pause in the same ten minutes, against the same customers a little apart and
 * against the same customers on other days. The first blurs a daily peak that a region shares, the second
 * mixes up weeks that only some were there; what is common is believed when neither explains it.
 */
function commonStopsEvidence(clock: Clock, random: Random): readonly Evidence[] {
  const from = clock.timeMs[0] ?? 0;
  const days = Math.ceil(((clock.timeMs[clock.timeMs.length - 1] ?? 0) - from + 1) / dayMs);
  if (days < daysMin || clock.timeMs.length < startsMin) return [];
  const active = activeBins(clock, from);
  const units = Math.min(clock.units, clockUnitsMax);
  const bins = (days * dayMs) / binMs;
  const observed = together(active, new Int32Array(units), bins);
  const nulls = [
    (): number => bins + Math.round((2 * random() - 1) * shiftBinsMax),
    (): number => Math.floor(random() * days) * (dayMs / binMs),
  ];
  const tests = nulls.flatMap((offset) => {
    const shift = (): readonly number[] => [
      together(
        active,
        Int32Array.from({ length: units }, () => offset()),
        bins,
      ),
    ];
    return permutationTests([observed], shift, stopRoundsMax);
  });
  // The null that explains most speaks.
  const explains = (test: PermutationTest): number => logEValueOfP(twoSidedP(observed, test));
  const [test] = [...tests].sort((one, other) => explains(one) - explains(other));
  // Customers who are always there, or never together, cannot show common stops.
  if (test === undefined || tests.some((one) => one.nullDeviation === 0)) return [];
  const weightNats = explains(test);
  const power = weightNats < 0 ? Math.min(1, test.nullMean / meetingsMin) : 1;
  const figures = `Pairs of customers were at work in the same ten minutes ${count(observed, 'time')}, where the same customers at other hours or on other days would have met ${count(Math.round(test.nullMean), 'time')}`;
  const tied = observed > test.nullMean ? 'they start and stop together' : 'they take turns';
  const meaning = weightNats > 0 ? tied : 'they come and go as they please';
  return statement(schedulerTiming.name, 'coordination', {
    weightNats: Math.min(stopsNatsMax, weightNats * power),
    text: `${figures}: ${meaning}.`,
  });
}

/** Ten-minute bins in which each customer was active, each once. */
function activeBins(clock: Clock, from: number): readonly Uint32Array[] {
  const bins = Array.from({ length: clock.units }, () => new Set<number>());
  for (let i = 0; i < clock.timeMs.length; i += 1) {
    bins[clock.unit[i] ?? 0]?.add(Math.floor(((clock.timeMs[i] ?? 0) - from) / binMs));
  }
  return bins.map((each) => Uint32Array.from(each));
}

/** Pairs of customers active in the same bin, summed over bins, when each has moved by its offset around the circle. */
function together(active: readonly Uint32Array[], offsets: Int32Array, bins: number): number {
  const counts = new Int32Array(bins);
  let pairs = 0;
  for (let unit = 0; unit < offsets.length; unit += 1) {
    const own = active[unit] ?? new Uint32Array(0);
    const offset = (offsets[unit] ?? 0) % bins;
    for (let at = 0; at < own.length; at += 1) {
      const moved = (own[at] ?? 0) + offset;
      const bin = moved < bins ? moved : moved - bins;
      const before = counts[bin] ?? 0;
      pairs += before;
      counts[bin] = before + 1;
    }
  }
  return pairs;
}
