// Statistics of who goes next. Relay software picks the account that was used longest ago, but when it notes
// the use differs: before sending, and the order by arrival rotates; after the answer, and all new work
// herds on one account until its first answer is back, so that the order by completion rotates and the one
// by arrival reverses. Hence both orders, read at both tails, and the length of runs.

import { OrderTree } from '../stats/order-tree.ts';
import { stableOrder } from '../stats/stable-order.ts';

/** Starts in time order; `who` is 0..accounts-1. */
export interface Starts {
  readonly timeMs: Float64Array;
  readonly who: Uint32Array;
  readonly endMs: Float64Array;
  readonly accounts: number;
}

/** What each number of `rotationOf` is, in words of the evidence. */
export const rotationNames = [
  'mean rank of the next account by last arrival (0 % longest ago, 100 % latest)',
  'mean rank of the next account by last completion (0 % longest ago, 100 % latest)',
  'share of requests that stay on the same account',
  'share of requests that meet another account within 10 seconds',
  'share of requests that meet another account within a minute',
] as const;

/**
 * Mean rank of the chosen account by last arrival and by last completion (0 longest ago, 1 latest), share of
 * consecutive starts on the same account, and pairs of starts on different accounts within the same 10 seconds
 * and minute, per start (what an even or a bursty total load changes; an account's own bursts do not).
 */
export function rotationOf(starts: Starts): readonly number[] {
  return [
    meanRank(starts, arrivalOrder(starts)),
    meanRank(starts, completionOrder(starts)),
    sameShare(starts.who),
    meetings(starts, 10_000),
    meetings(starts, 60_000),
  ];
}

/** When each start counts as a use: its time, and the starts in the order of these times. */
interface Uses {
  readonly atMs: Float64Array;
  readonly order: Uint32Array;
}

function arrivalOrder(starts: Starts): Uses {
  const order = new Uint32Array(starts.timeMs.length);
  for (let start = 0; start < order.length; start += 1) order[start] = start;
  return { atMs: starts.timeMs, order };
}

function completionOrder(starts: Starts): Uses {
  return { atMs: starts.endMs, order: stableOrder(starts.endMs) };
}

/** 0.5 when fewer than two accounts were ever used before. n log n. */
function meanRank(starts: Starts, uses: Uses): number {
  let [sum, ranked] = [0, 0];
  forEachRank(starts, uses, (rank) => {
    sum += rank;
    ranked += 1;
  });
  return ranked === 0 ? 0.5 : sum / ranked;
}

/**
 * Rank of each chosen account, 0..1 (0 longest ago, 1 latest), where at least two accounts were used before, in the
 * order of starts: what the means of `rotationOf` are means of.
 */
export function ranksBy(order: 'arrival' | 'completion', starts: Starts): readonly number[] {
  const ranks: number[] = [];
  const uses = order === 'arrival' ? arrivalOrder(starts) : completionOrder(starts);
  forEachRank(starts, uses, (rank) => ranks.push(rank));
  return ranks;
}

function forEachRank(starts: Starts, uses: Uses, take: (rank: number) => void): void {
  const tree = new OrderTree(starts.who.length);
  const lastUse = new Int32Array(starts.accounts).fill(-1);
  let used = 0;
  let next = 0;
  for (let i = 0; i < starts.who.length; i += 1) {
    for (; next < uses.order.length; next += 1) {
      const use = uses.order[next] ?? 0;
      if (use >= i || (uses.atMs[use] ?? 0) > (starts.timeMs[i] ?? 0)) break;
      const account = starts.who[use] ?? 0;
      const before = lastUse[account] ?? -1;
      if (before >= 0) tree.add(before, -1);
      else used += 1;
      tree.add(next, 1);
      lastUse[account] = next;
    }
    const own = lastUse[starts.who[i] ?? 0] ?? -1;
    if (own < 0 || used < 2) continue;
    take(tree.before(own) / (used - 1));
  }
}

function sameShare(who: Uint32Array): number {
  let same = 0;
  for (let i = 1; i < who.length; i += 1) if (who[i] === who[i - 1]) same += 1;
  return same / Math.max(1, who.length - 1);
}

/** Pairs of starts on different accounts in the same bin, per start. */
function meetings(starts: Starts, binMs: number): number {
  const { timeMs, who } = starts;
  const own = new Int32Array(starts.accounts);
  let pairs = 0;
  for (let i = 0; i < timeMs.length;) {
    const bin = Math.floor((timeMs[i] ?? 0) / binMs);
    const first = i;
    for (; i < timeMs.length && Math.floor((timeMs[i] ?? 0) / binMs) === bin; i += 1) {
      const account = who[i] ?? 0;
      pairs += i - first - (own[account] ?? 0);
      own[account] = (own[account] ?? 0) + 1;
    }
    for (let j = first; j < i; j += 1) own[who[j] ?? 0] = 0;
  }
  return pairs / Math.max(1, timeMs.length);
}
