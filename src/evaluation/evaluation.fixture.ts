// A world small enough to count by hand: two campaigns of four accounts each (`a…`, `b…`), one reserve account of
// the first that sent nothing, ten organic accounts and a class of four.

import type { Verdict } from '../core/evidence.ts';
import type { Findings, FoundCampaign } from './findings.ts';
import { FactGatherer, type WorldFacts } from './world-facts.ts';
import type { TrueExchange, WorldTruth } from './truth.ts';

export const hourMs: number = 3_600_000;
export const startMs: number = Date.UTC(2026, 2, 1);

export function names(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
}

/** Campaign `A` sends one exchange an hour from each account in turn, twelve in all; `B` sends four at once. */
export function smallTruth(): WorldTruth {
  const labels = new Map<string, string>([['a-reserve', 'A']]);
  for (const account of names('a', 4)) labels.set(account, 'A');
  for (const account of names('b', 4)) labels.set(account, 'B');
  for (const account of names('o', 10)) labels.set(account, 'organic');
  for (const account of names('c', 4)) labels.set(account, 'C3-class');
  const exchanges = new Map<string, TrueExchange>();
  for (let hour = 0; hour < 12; hour += 1) {
    exchanges.set(`A-${hour}`, { campaign: 'A', timeMs: startMs + hour * hourMs, value: hour < 6 ? 1 : 3 });
  }
  for (let at = 0; at < 4; at += 1) exchanges.set(`B-${at}`, { campaign: 'B', timeMs: startMs, value: 10 });
  return {
    campaigns: [
      { id: 'A', level: 'L1', accounts: names('a', 4), exchanges: 12 },
      { id: 'B', level: 'L5', variant: 'no-hand-off', accounts: names('b', 4), exchanges: 4 },
    ],
    labels,
    exchanges,
  };
}

/** With the log: `b1` also carries five requests of customers, and innocents send ten. */
export function smallFacts(): WorldFacts {
  const gatherer = new FactGatherer(smallTruth());
  const log = (id: string, account: string): void => {
    if (gatherer.counts(id, account)) gatherer.note({ id, account, timeMs: undefined, value: undefined });
  };
  for (let hour = 0; hour < 12; hour += 1) log(`A-${hour}`, `a${(hour % 4) + 1}`);
  for (let at = 0; at < 4; at += 1) log(`B-${at}`, `b${at + 1}`);
  for (let at = 0; at < 5; at += 1) log(`customer-${at}`, 'b1');
  for (let at = 0; at < 10; at += 1) log(`organic-${at}`, `o${at + 1}`);
  return gatherer.tell();
}

export interface Named {
  readonly verdict?: Verdict;
  readonly posterior?: number;
  readonly detectedMs?: number;
  /** Of each member. */
  readonly member?: number;
}

export function found(id: string, accounts: readonly string[], more: Named = {}): FoundCampaign {
  return {
    id,
    verdict: more.verdict ?? 'act',
    posterior: more.posterior ?? 0.9,
    detectedMs: more.detectedMs,
    members: accounts.map((account) => ({ account, posterior: more.member ?? 0.8 })),
  };
}

export function findings(campaigns: readonly FoundCampaign[], more: Partial<Findings> = {}): Findings {
  return { detector: 'stillwatch', campaigns, scores: new Map(), attributions: undefined, ...more };
}
