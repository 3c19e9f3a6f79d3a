// The control plane in one screen: link → weigh → judge → report, over whatever the store holds. `audit` runs
// it once over ingested logs; a later engine runs it on a schedule. It reads rows only, so the same rows give
// the same campaigns, and a stop between two steps leaves what was found so far.

import type { CampaignReport } from '../core/report.ts';
import type { Signal } from '../signals/signal.ts';
import type { Background } from '../signals/view.ts';
import type { Store } from '../store/store.ts';
import { scoreAccounts, type ScoredAccount } from './account-scores.ts';
import { measureBackground, measureCoverage, type Coverage } from './background.ts';
import { closeCase, openAttributions } from './campaigns.ts';
import { findEdges } from './edges.ts';
import { findFamilies } from './families.ts';
import { proposeGroups } from './groups.ts';
import { countSharedAnchors } from './traces.ts';
import { collapseIntoUnits } from './units.ts';
import { weighCandidates } from './weigh.ts';

export interface CycleOptions {
  readonly store: Store;
  readonly signals: readonly Signal[];
  /** Aborting ends the weighing after the group under way; what was found by then is reported. */
  readonly stop: AbortSignal;
  /** Called as each step begins; `done` of `total` steps are over. */
  readonly onStep: (step: string, done: number, total: number) => void;
}

export interface CycleResult {
  /** Strongest first. */
  readonly campaigns: readonly CampaignReport[];
  readonly accounts: readonly ScoredAccount[];
  readonly background: Background;
  readonly coverage: Coverage;
  /** True when `stop` ended it early. */
  readonly isPartial: boolean;
}

/** @throws {Fault} store.query-failed, store.unavailable */
export async function cycle(options: CycleOptions): Promise<CycleResult> {
  const { store, stop } = options;
  const step = stepper(options);
  // Linking is quick and the rest needs its tables, so a stop takes effect between candidates.
  await step('collapsing declared affiliates', () => collapseIntoUnits(store));
  await step('counting shared phrases', () => countSharedAnchors(store));
  const families = await step('finding families', () => findFamilies(store));
  await step('following answers and conversations', () => findEdges(store));
  const background = await measureBackground(store);
  const coverage = await measureCoverage(store);
  const candidates = await step('proposing groups', () => proposeGroups(store, families));
  await openAttributions(store);
  const around = { store, background, has: coverage.has, signals: options.signals, stop };
  const judged = await step('weighing groups', () => weighCandidates(candidates, around));
  const campaigns: CampaignReport[] = [];
  const taken = new Set<string>();
  // What was found is explained, also after a stop.
  for (const one of judged) {
    const closed = await step('explaining campaigns', () => closeCase(one, around));
    if (closed === undefined) continue;
    campaigns.push(closed.report);
    for (const account of closed.accounts) taken.add(account);
  }
  const accounts = await step('scoring single accounts', () => scoreAccounts(store, background, taken));
  return { campaigns, accounts, background, coverage, isPartial: stop.aborted };
}

const stepsTotal = 8;

/** Announces each step by name; a name is counted once. */
function stepper(options: CycleOptions): <T>(name: string, work: () => Promise<T>) => Promise<T> {
  const names = new Set<string>();
  return (name, work) => {
    options.onStep(name, Math.min(names.size, stepsTotal - 1), stepsTotal);
    names.add(name);
    return work();
  };
}
