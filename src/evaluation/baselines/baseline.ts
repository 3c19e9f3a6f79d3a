// What every baseline is: a detector from the literature, in the form that its authors would recognise, run over
// the same logs as ours. A baseline measures first: each account gets one or more raw statistics, and a
// statistic may bring links along which accounts form groups. A threshold then turns a measurement into
// findings. Thresholds come from logs of innocents only (`calibrate.ts`), never from the world that is judged.
// Refused: per-world tuning, and helping a method with evidence that its paper does not use. Baselines do not
// know declared affiliations: none of the papers has such a thing, so a registered class is a crowd to them.

import type { ComparedDetector, DetectorInput } from '../compared-detector.ts';
import type { FoundCampaign, Findings } from '../findings.ts';
import type { Link } from './linkage.ts';
import { linkedGroups } from './linkage.ts';

export interface Paper {
  readonly title: string;
  readonly year: number;
  /** What the paper itself reports, in a sentence. */
  readonly figures: string;
}

/** One number for each account, and how accounts hang together by it. */
export interface Statistic {
  readonly name: string;
  /** By account index, 0 for nothing seen, higher is more suspicious; in the method's own unit. */
  readonly values: Float64Array;
  /** Pairs of accounts with their similarity, for methods that link pairs. */
  readonly links?: readonly Link[];
  /** Account indices of dense blocks with their density, for methods that find blocks. */
  readonly blocks?: readonly Block[];
}

export interface Block {
  readonly value: number;
  readonly accounts: readonly number[];
}

export interface Measurement {
  /** Ids; the place in this list is the index used everywhere else. */
  readonly accounts: readonly string[];
  readonly statistics: readonly Statistic[];
}

/** By statistic: an account at or above is flagged. */
export type Thresholds = Readonly<Record<string, number>>;

/** Two lines: one in a thousand, and one in a hundred innocent accounts. */
export interface Lines {
  readonly act: Thresholds;
  readonly review: Thresholds;
}

export interface Baseline extends ComparedDetector {
  /** One sentence for a table. */
  readonly about: string;
  readonly paper: Paper;
  readonly thresholds: Lines;
  /** Raw statistics without any threshold: what calibration reads. @throws Fault of an unreadable log, or the reason of `stop` */
  measure(input: DetectorInput): Promise<Measurement>;
  /** Findings at the thresholds: a score of 1 is the line to act. Of accounts only the plan is used. @throws as `measure` */
  run(input: DetectorInput): Promise<Findings>;
}

export type BaselineParts = Omit<Baseline, 'run'>;

/** The smallest group worth a case: the published systems look at hundreds, the worlds here begin at ten. */
export const groupAccountsMin = 5;

export function makeBaseline(parts: BaselineParts): Baseline {
  return {
    ...parts,
    run: async (input) => judge(parts, await parts.measure(input)),
  };
}

/**
 * A measurement at the thresholds of its baseline. Links of all statistics that reach their thresholds make one
 * graph, so that a campaign seen in pieces by each is one finding; groups at the wider line are reported for
 * review, without those who are in a group already.
 */
export function judge(parts: Pick<Baseline, 'name' | 'thresholds'>, measured: Measurement): Findings {
  const { act, review } = parts.thresholds;
  const scores = scoresOf(measured, act);
  const campaigns: FoundCampaign[] = [];
  const taken = new Set<number>();
  for (const [verdict, thresholds] of [['act', act] as const, ['review', review] as const]) {
    for (const group of groupsAt(measured, thresholds)) {
      const fresh = group.filter((index) => !taken.has(index));
      if (fresh.length < groupAccountsMin) continue;
      for (const index of fresh) taken.add(index);
      const members = fresh.map((index) => ({ account: measured.accounts[index] ?? '', posterior: 1 }));
      const id = `${parts.name}-${campaigns.length + 1}`;
      campaigns.push({ id, verdict, posterior: 1, detectedMs: undefined, members });
      if (verdict !== 'act') continue;
      for (const { account } of members) scores.set(account, Math.max(1, scores.get(account) ?? 0));
    }
  }
  return { detector: parts.name, campaigns, scores, attributions: undefined };
}

/** The highest ratio of a statistic to its threshold. */
function scoresOf(measured: Measurement, thresholds: Thresholds): Map<string, number> {
  const scores = new Map<string, number>();
  for (const { name, values } of measured.statistics) {
    const threshold = thresholds[name] ?? Infinity;
    for (const [index, account] of measured.accounts.entries()) {
      const score = (values[index] ?? 0) / threshold;
      if (score > (scores.get(account) ?? 0)) scores.set(account, score);
    }
  }
  return scores;
}

function groupsAt(measured: Measurement, thresholds: Thresholds): readonly (readonly number[])[] {
  const links: Link[] = [];
  const groups: (readonly number[])[] = [];
  for (const statistic of measured.statistics) {
    const threshold = thresholds[statistic.name] ?? Infinity;
    for (const link of statistic.links ?? []) if (link.value >= threshold) links.push(link);
    for (const block of statistic.blocks ?? []) if (block.value >= threshold) groups.push(block.accounts);
  }
  const size = { accounts: measured.accounts.length, accountsMin: groupAccountsMin };
  return [...groups, ...linkedGroups(links, size)];
}
