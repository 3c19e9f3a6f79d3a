// Weighs candidate groups: every signal looks at every group, the judge adds up, and groups that turn out to
// be parts of one another are weighed once more together. Views are built one at a time and let go, so that
// memory does not grow with the number of candidates.

import type { Evidence } from '../core/evidence.ts';
import type { Signal } from '../signals/signal.ts';
import type { Background, GroupView, SourceFacts } from '../signals/view.ts';
import type { Store } from '../store/store.ts';
import { IndexSets } from './cluster.ts';
import type { Candidate } from './groups.ts';
import { judge, type Judgement } from './judge.ts';
import { peel } from './peel.ts';
import { unitsMin } from './traces.ts';
import { buildView, type BuiltView } from './view-builder.ts';

export interface Weighing {
  readonly store: Store;
  readonly background: Background;
  readonly has: SourceFacts;
  readonly signals: readonly Signal[];
  readonly stop: AbortSignal;
}

export interface Judged {
  readonly candidate: Candidate;
  readonly judgement: Judgement;
}

/** Part of the smaller group's accounts that must be in the larger for the two to be one. */
const containedMin = 0.5;

/** @returns groups with a verdict, most probable first. */
export async function weighCandidates(
  candidates: readonly Candidate[],
  weighing: Weighing,
): Promise<readonly Judged[]> {
  const judged = await weighAll(candidates, weighing);
  const merged = mergeContained(judged);
  const again = await weighAll(
    merged.filter((group) => group.length > 1).map((group) => joined(group)),
    weighing,
  );
  const single = merged.flatMap((group) => (group.length === 1 ? group : []));
  return [...single, ...again].sort((one, other) => other.judgement.posterior - one.judgement.posterior);
}

export function weigh(group: GroupView, weighing: Weighing): readonly Evidence[] {
  return weighing.signals.flatMap((signal) => signal.weigh(group, weighing.background));
}

async function weighAll(candidates: readonly Candidate[], weighing: Weighing): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const candidate of candidates) {
    if (weighing.stop.aborted) break;
    const whole = await look(candidate, weighing);
    if (whole === undefined) continue;
    const kept = peel(whole.built.group);
    const isWhole = kept.length === whole.built.accounts.length;
    const peeled = {
      ...candidate,
      accounts: kept.map((index) => whole.built.accounts[index] ?? '').sort(),
    };
    const found = isWhole ? whole : await look(peeled, weighing);
    if (found !== undefined)
      judged.push({ candidate: isWhole ? candidate : peeled, judgement: found.judgement });
  }
  return judged;
}

/** Undefined when the group deserves no verdict. */
async function look(
  candidate: Candidate,
  weighing: Weighing,
): Promise<{ readonly built: BuiltView; readonly judgement: Judgement } | undefined> {
  const context = { has: weighing.has, units: weighing.background.units };
  const built = await buildView(weighing.store, candidate, context);
  if (built.group.units < unitsMin) return undefined;
  const judgement = judge(weigh(built.group, weighing));
  return judgement.verdict === undefined ? undefined : { built, judgement };
}

function mergeContained(judged: readonly Judged[]): readonly (readonly Judged[])[] {
  const sets = new IndexSets(judged.length);
  const accounts = judged.map((one) => new Set(one.candidate.accounts));
  accounts.forEach((one, index) => {
    accounts.slice(index + 1).forEach((other, offset) => {
      const [small, large] = one.size < other.size ? [one, other] : [other, one];
      const common = [...small].filter((account) => large.has(account)).length;
      if (common >= containedMin * small.size) sets.join(index, index + 1 + offset);
    });
  });
  return sets
    .groups(judged.map((_, index) => index))
    .map((group) => group.flatMap((index) => judged[index] ?? []));
}

function joined(group: readonly Judged[]): Candidate {
  return {
    families: [
      ...new Map(
        group.flatMap((one) => one.candidate.families).map((family) => [family.id, family]),
      ).values(),
    ],
    accounts: [...new Set(group.flatMap((one) => one.candidate.accounts))].sort(),
    byEdges: group.every((one) => one.candidate.byEdges),
  };
}
