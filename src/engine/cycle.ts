// The control plane in one screen: link → weigh → judge → report, over whatever the store holds. `audit` runs
// it once over ingested logs; a later engine runs it on a schedule. It reads rows only, so the same rows give
// the same campaigns, and a stop between two steps leaves what was found so far.

import type { CampaignReport } from '../core/report.ts';
import type { Signal } from '../signals/signal.ts';
import type { Background } from '../signals/view.ts';
import type { Store } from '../store/store.ts';
import { scoreAccounts, type ScoredAccount } from './account-scores.ts';
import { measureBackground, measureCoverage, type Coverage } from './background.ts';
import { closeCases } from './closed-cases.ts';
import { readReference } from './content.ts';
import { addEdges, findEdges, holdKeysOfLog } from './edges.ts';
import { findFamilies } from './families.ts';
import { proposeGroups } from './groups.ts';
import type { JudgementMemory } from './judgement-memory.ts';
import { findKindred } from './kindred.ts';
import type { EndedCampaign } from './known-campaigns.ts';
import { matchTemplates } from './registry.ts';
import type { Observer } from './observer.ts';
import type { Ordinary } from './ordinary-memory.ts';
import { countSharedAnchors, postAnchorsOfLog, recountSharedAnchors } from './traces.ts';
import { collapseIntoUnits } from './units.ts';
import { weighCandidates } from './weigh.ts';

export interface CycleOptions {
  readonly store: Store;
  readonly signals: readonly Signal[];
  /** What earlier cycles over the same store found out; absent where there is only one. */
  readonly memory?: JudgementMemory;
  /** Aborting ends the weighing after the group under way; what was found by then is reported. */
  readonly stop: AbortSignal;
  /** Called as each step begins; `done` of `total` steps are over. */
  readonly onStep: (step: string, done: number, total: number) => void;
  /** Sees every group that is weighed; for measuring, not for detecting. */
  readonly observer?: Observer;
}

export interface CycleResult {
  /** Strongest first. */
  readonly campaigns: readonly CampaignReport[];
  /** Campaigns of earlier cycles over the same store that are not among them. */
  readonly ended: readonly EndedCampaign[];
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
  const { memory } = options;
  const isFull = (await memory?.begin(store)) ?? true;
  const extent = memory === undefined ? 'once' : isFull ? 'full' : 'fresh';
  // Linking is quick and the rest needs its tables, so a stop takes effect between candidates.
  await step('collapsing declared affiliates', () =>
    memory === undefined ? collapseIntoUnits(store) : memory.ordinary.collapse(store, isFull),
  );
  await step('counting shared phrases', () => countAnchors(store, extent));
  const found = await step('finding families', () =>
    memory === undefined ? findFamilies(store) : memory.familiesOf(store, isFull),
  );
  await step('following answers and conversations', () => linkExchanges(store, extent));
  const families = await matchTemplates(store, found);
  const { background, coverage } = await (memory?.ordinary.measure(store, isFull) ?? measureOnce(store));
  const candidates = await step('proposing groups', async () =>
    proposeGroups(store, families, await (memory?.kindredOf(store, isFull) ?? findKindred(store))),
  );
  await memory?.observe(store, isFull);
  const reference = (isFull ? undefined : memory?.reference) ?? (await readReference(store));
  if (memory !== undefined) memory.reference = reference;
  const around = {
    store,
    background,
    reference,
    has: coverage.has,
    signals: options.signals,
    stop,
    ...(options.observer === undefined ? {} : { observer: options.observer }),
    ...(memory === undefined ? {} : { memory }),
  };
  const weighed = await step('weighing groups', () => weighCandidates(candidates, around));
  // Whoever looks again and again may claim less than whoever looks once.
  const judged = (await memory?.lookAgain(store, candidates, weighed)) ?? weighed;
  // What was found is explained, also after a stop.
  const { cases, ended } = await step('explaining campaigns', () => closeCases(judged, around));
  const campaigns = cases.map((one) => one.report);
  // Whoever is named in a case that somebody looks at is not listed alone as well.
  const taken = new Set(
    campaigns
      .filter((one) => one.verdict !== 'watch')
      .flatMap((one) => one.accounts.map((member) => member.account)),
  );
  const accounts = await step('scoring single accounts', () =>
    memory === undefined
      ? scoreAccounts(store, background, taken)
      : memory.ordinary.score(store, { background, taken, isFull }),
  );
  return { campaigns, ended, accounts, background, coverage, isPartial: stop.aborted };
}

async function measureOnce(store: Store): Promise<Ordinary> {
  return { background: await measureBackground(store), coverage: await measureCoverage(store) };
}

/** `once` for a store that is looked at once; else `full`, or `fresh` when all that is new lies in that table. */
type Extent = 'once' | 'full' | 'fresh';

async function countAnchors(store: Store, extent: Extent): Promise<void> {
  if (extent === 'fresh') return recountSharedAnchors(store);
  await countSharedAnchors(store);
  if (extent === 'full') await postAnchorsOfLog(store);
}

/** A store that is looked at once needs no tables to find what is new by. */
async function linkExchanges(store: Store, extent: Extent): Promise<void> {
  if (extent === 'fresh') return addEdges(store);
  await findEdges(store);
  if (extent === 'full') await holdKeysOfLog(store);
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
