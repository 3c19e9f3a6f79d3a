// Walks over the columns of a view that several signals need. All are linear in the exchanges and see
// dense ids only through equality, so renaming accounts or content changes nothing.

import type { Axis, Evidence } from '../core/evidence.ts';
import type { BetaShape } from '../stats/tails.ts';
import { logBetaBinomial } from '../stats/tails.ts';
import { type Doubt, mixedLogRatio } from '../stats/evidence-weight.ts';
import type { ExchangeColumns, GroupView } from './view.ts';

/** Below this a weight moves no probability by more than 2.5 hundredths and is not worth a sentence. */
const weightNatsMin = 0.1;

/** One statement, or none when the weight is negligible. */
export function statement(
  signal: string,
  axis: Axis,
  said: { readonly weightNats: number; readonly text: string },
): Evidence[] {
  if (!(Math.abs(said.weightNats) >= weightNatsMin)) return [];
  return [{ signal, axis, ...said }];
}

/** Indices of the exchanges that carry what binds the group, ascending in time. */
export function coreOf(columns: ExchangeColumns): number[] {
  const core: number[] = [];
  for (let i = 0; i < columns.count; i += 1) if (columns.core[i] === 1) core.push(i);
  return core;
}

/** Unit of the account that made exchange `index`. */
export function unitAt(group: GroupView, index: number): number {
  return group.members[group.exchanges.member[index] ?? 0]?.unit ?? 0;
}

/** How often each value occurs, in the order of first occurrence. */
export function countBy(values: Iterable<number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

export interface Openings {
  /** Conversations that began in the core, agent loops left out. */
  readonly count: number;
  /** Of these, how many nobody came back to. */
  readonly unfollowed: number;
  /** Conversations left out because they carry tools: their later turns are the program's, not a reader's. */
  readonly agentic: number;
}

/** Exchanges that tell whether anybody comes back: the core, unless it was chosen by that. */
export function conversationsOf(group: GroupView): readonly number[] {
  return group.isCoreUnfollowed === true ? [...group.exchanges.core.keys()] : coreOf(group.exchanges);
}

/** Fewer conversations do not show whether anybody comes back. */
export const openingsMin = 10;

/** First requests of conversations among the given exchanges, and whether they were followed up. */
export function openingsOf(columns: ExchangeColumns, indices: readonly number[]): Openings {
  let openings = 0;
  let unfollowed = 0;
  let agentic = 0;
  for (const i of indices) {
    if ((columns.turns[i] ?? 0) > 1) continue;
    if ((columns.tools[i] ?? 0) !== 0) {
      agentic += 1;
      continue;
    }
    openings += 1;
    if (columns.followed[i] === 0) unfollowed += 1;
  }
  return { count: openings, unfollowed, agentic };
}

/** Whether the accounts send more beside the core than in it: it travels with other traffic, as behind a relay. */
export function isMixed({ exchanges }: GroupView): boolean {
  return 2 * coreOf(exchanges).length < exchanges.count;
}

/** Whether most of the given exchanges are steps of programs with tools. */
export function isAgentic(columns: ExchangeColumns, indices: readonly number[]): boolean {
  const withTools = indices.filter((i) => (columns.tools[i] ?? 0) !== 0).length;
  return withTools > indices.length / 2;
}

/** A share seen in a group, and what campaigns and innocents show of it. */
export interface ShareModels {
  readonly campaign: BetaShape;
  readonly innocent: BetaShape;
  readonly doubt: Doubt;
}

/**
 * Weight of k in n. Each side draws its share once from its Beta, so that a thousand exchanges made by one
 * program weigh as one choice of one program, not as a thousand witnesses.
 */
export function weighShare(k: number, n: number, models: ShareModels): number {
  if (n <= 0) return 0;
  return mixedLogRatio(logShare(k, n, models.campaign), logShare(k, n, models.innocent), models.doubt);
}

/**
 * What is ordinary is known by percentiles: to about one in a hundred. Finer differences, such as all of 3,000
 * against all but three, are the fitted curve's and not the world's.
 */
const trialsMax = 100;

/** Log-probability of a share of k in n, told no finer than it is known. */
export function logShare(k: number, n: number, shape: BetaShape): number {
  const scale = Math.min(1, trialsMax / Math.max(1, n));
  return logBetaBinomial(k * scale, n * scale, shape);
}
