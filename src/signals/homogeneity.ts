// How much the customers of a group differ in what they do, against what dealing at random from their union would show: the
// chi-square test of homogeneity over a table of customers by kinds, as a ratio that is 1 where the work is dealt.

import { effectiveKinds } from '../stats/information.ts';
import { unitAt } from './columns.ts';
import type { GroupView } from './view.ts';

/** Customers with fewer requests show no mixture. */
const requestsMin = 8;
/** Customers, fewer of whom say nothing. */
export const unitsMin = 5;
/** A union of fewer effective kinds than this is of one kind (2 = an even half and half): then all look alike. */
export const kindsMin = 2.2;
/** More even than this is even. */
const spreadMin = 0.05;
/** Kinds rarer than this are counted together: the approximation by chi-square needs some of each. */
const rareMax = 0.03;

export interface Homogeneity {
  /** Customers with enough requests to be compared. */
  readonly units: number;
  /** Requests of a customer, on average. */
  readonly requestsEach: number;
  /** Effective number of kinds in the union: the exponential of its entropy. */
  readonly kinds: number;
  /** Degrees of freedom; 0 where there is nothing to compare. */
  readonly freedom: number;
  /** Chi-square over its degrees of freedom; 1 where there is nothing to compare. */
  readonly spread: number;
}

/** Of the given rows, each of which is of one kind. Linear in them, times the number of common kinds. */
export function homogeneityOf(
  group: GroupView,
  rows: readonly number[],
  kindOf: (row: number) => number,
): Homogeneity {
  const byUnit = new Map<number, number[]>();
  for (const row of rows) {
    const unit = unitAt(group, row);
    const list = byUnit.get(unit);
    if (list === undefined) byUnit.set(unit, [kindOf(row)]);
    else list.push(kindOf(row));
  }
  const units = [...byUnit.values()].filter((kinds) => kinds.length >= requestsMin);
  const total = units.reduce((sum, kinds) => sum + kinds.length, 0);
  const shares = new Map<number, number>();
  for (const kind of units.flat()) shares.set(kind, (shares.get(kind) ?? 0) + 1 / total);
  const common = [...shares].filter(([, share]) => share >= rareMax);
  const rest = 1 - common.reduce((sum, [, share]) => sum + share, 0);
  const columns = common.length + (rest > 0.005 ? 1 : 0);
  const freedom = Math.max(0, (units.length - 1) * (columns - 1));
  const found = {
    units: units.length,
    requestsEach: units.length === 0 ? 0 : total / units.length,
    kinds: effectiveKinds([...shares.values()]),
    freedom,
  };
  if (freedom === 0) return { ...found, kinds: 1, spread: 1 };
  const chi = units.reduce((sum, kinds) => sum + chiSquareOf(kinds, common, rest), 0);
  return { ...found, spread: chi / freedom };
}

/** Natural logarithm of the ratio, which no evenness makes endless. */
export function logSpread({ spread }: Homogeneity): number {
  return Math.log(Math.max(spreadMin, spread));
}

/** One customer's requests against the union's shares. */
function chiSquareOf(
  kinds: readonly number[],
  common: readonly (readonly [kind: number, share: number])[],
  rest: number,
): number {
  let sum = 0;
  let seen = 0;
  for (const [kind, share] of common) {
    const own = kinds.filter((one) => one === kind).length;
    seen += own;
    sum += (own - share * kinds.length) ** 2 / (share * kinds.length);
  }
  if (rest <= 0.005) return sum;
  return sum + (kinds.length - seen - rest * kinds.length) ** 2 / (rest * kinds.length);
}
