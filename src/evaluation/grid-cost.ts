// What a grid will cost, said before it runs: hours are easily asked for by a number too many. Coarse on purpose;
// the runner's own estimate takes over once worlds have been timed.

import type { GridWorld } from './document/results.ts';
import { cutsHours } from './pivots.ts';

/**
 * Microseconds of one CPU for an exchange, on the machine of docs/benchmarks.md: writing and scoring it, auditing
 * it, judging it once more from the store, and all baselines.
 */
const micros = { world: 75, audit: 85, again: 15, baselines: 130 } as const;
/** Of a process, an audit and a judgement, whatever the size. */
const fixedSeconds = 4;
/** Cuts are audited until one has the link; where it is found, it is mostly found early. */
const cutsUsual = cutsHours.length / 2;

export interface GridCost {
  readonly exchanges: number;
  readonly audits: number;
  /** Of one CPU. */
  readonly cpuSeconds: number;
}

export function costOf(
  worlds: readonly GridWorld[],
  { ablations, withBaselines }: { readonly ablations: number; readonly withBaselines: boolean },
): GridCost {
  let [exchanges, audits, cpuSeconds] = [0, 0, 0];
  for (const world of worlds) {
    const audited = 1 + (world.reorders === true ? 1 : 0) + (world.pivots === true ? cutsUsual : 0);
    const perExchange =
      micros.world +
      micros.audit * audited +
      micros.again * ablations +
      (withBaselines ? micros.baselines : 0);
    exchanges += world.exchanges;
    audits += audited;
    cpuSeconds += (world.exchanges * perExchange) / 1e6 + fixedSeconds * (audited + ablations);
  }
  return { exchanges, audits, cpuSeconds };
}

export function describeCost({ exchanges, audits, cpuSeconds }: GridCost): string {
  const hours = cpuSeconds / 3_600;
  const size = `${(exchanges / 1e6).toFixed(1)} million exchanges, ${Math.round(audits)} audits`;
  return `${size}: about ${hours.toFixed(1)} hours of one CPU`;
}
