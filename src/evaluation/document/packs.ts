// Innocents accused, kind by kind, added up over worlds. A kind in which nobody was accused still has an upper
// bound, and the bound is what the page shows: none of a hundred says little.

import { shareInterval } from '../../stats/shares.ts';
import type { Strictness } from '../scores.ts';
import type { GridResult } from './results.ts';

export interface PackRate {
  /** `organic`, `C3-class-registered` … */
  readonly label: string;
  readonly accused: number;
  readonly seen: number;
  /** Ends of the exact two-sided 95 % interval of accused / seen. */
  readonly low: number;
  readonly high: number;
}

/** In the order of their names, numbers by value. */
export function packRates(results: readonly GridResult[], strictness: Strictness): readonly PackRate[] {
  const sums = new Map<string, { accused: number; seen: number }>();
  for (const { scores } of results) {
    for (const innocent of scores.innocents) {
      const sum = sums.get(innocent.label) ?? { accused: 0, seen: 0 };
      sum.accused += innocent[strictness].accused;
      sum.seen += innocent.accounts;
      sums.set(innocent.label, sum);
    }
  }
  return [...sums.entries()]
    .filter(([, { seen }]) => seen > 0)
    .map(([label, { accused, seen }]) => {
      const [low, high] = shareInterval(accused, seen, 0.95);
      return { label, accused, seen, low, high };
    })
    .sort((one, other) => one.label.localeCompare(other.label, 'en', { numeric: true }));
}

/** Innocents of all kinds together. */
export function totalOf(rates: readonly PackRate[]): { readonly accused: number; readonly seen: number } {
  return {
    accused: rates.reduce((sum, rate) => sum + rate.accused, 0),
    seen: rates.reduce((sum, rate) => sum + rate.seen, 0),
  };
}

export interface PackDiscovery {
  readonly label: string;
  /** Innocents of this kind among accounts picked at a nominal false-discovery rate of 1 %. */
  readonly picked: number;
  /** picked / (picked + campaign accounts picked): what the realised rate would be with no other kind; 0..1. */
  readonly rate: number;
}

/** Every kind that was there, the worst first. */
export function discoveryByPack(results: readonly GridResult[]): readonly PackDiscovery[] {
  const picked = new Map<string, number>();
  let right = 0;
  for (const { scores } of results) {
    for (const { label } of scores.innocents) picked.set(label, picked.get(label) ?? 0);
    const at = scores.calibration.accounts.discovery.find((one) => one.nominal === 0.01);
    if (at === undefined) continue;
    right += at.selected - at.false_selected;
    for (const [label, count] of Object.entries(at.false_by_label ?? {}))
      picked.set(label, (picked.get(label) ?? 0) + count);
  }
  return [...picked]
    .map(([label, count]) => ({ label, picked: count, rate: count === 0 ? 0 : count / (count + right) }))
    .sort((one, other) => other.picked - one.picked || one.label.localeCompare(other.label, 'en'));
}
