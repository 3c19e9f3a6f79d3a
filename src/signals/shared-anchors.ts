// Rare phrases, prompts, tool schemas and output contracts that unrelated customers have in common. Chance
// is excluded quickly, so the question is which common source: a private template (its adopters are the
// group) or a public one (its adopters are everywhere, old and young). The first speaks for coordination,
// the second against covertness. Refused: a sum over families, because one template leaves many traces and
// its families are one witness; only their number softens the doubt.

import type { Evidence } from '../core/evidence.ts';
import { clamp } from '../stats/numbers.ts';
import { type BetaShape, logNegativeBinomial } from '../stats/tails.ts';
import { mixedLogRatio } from '../stats/evidence-weight.ts';
import { youngMs } from './strata.ts';
import { countBy, coreOf, statement, weighShare } from './columns.ts';
import type { Signal } from './signal.ts';
import type { FamilyView, GroupView, ListedTemplate } from './view.ts';
import { count, figure, percent } from './words.ts';

/** Campaign sizes known in public run from 6 to 25,000 accounts; every order of size is as likely. */
const logSizes = Math.log(Math.log(25_000));

/** Chance spreads unevenly (fashions, shared libraries): variance mean + 2 mean². */
const chanceSize = 0.5;

/** However rare a phrase looks, its expected count is known only to about this. */
const unitsExpectedMin = 0.1;

/**
 * Share of innocent groups with an undeclared common source. Groups are proposed because they share texts, so
 * that most innocent ones have such a source too. Several rare phrases together are seldom published; a single
 * prompt, schema or contract often ships with a library.
 */
const commonSource: Readonly<Record<FamilyView['kind'], number>> = {
  anchors: 0.4,
  system: 0.5,
  tools: 0.6,
  contract: 0.5,
  suffix: 0.6,
};

/** A campaign may give every account its own template; then this sees nothing. */
const ownTemplates = 0.2;

/** Nearly all adopters of a private template are in the group; an early look may miss some. */
const privateShare: BetaShape = { a: 6, b: 1 };
const publicShare: BetaShape = { a: 1, b: 1 };

/** Half of innocent groups (a class, a team) also hold all adopters; a leaked template happens to few. */
const reachDoubt = { lookalikes: 0.5, evaders: 0.03 };

/** Share of old accounts: pools are young, adopters of a public text are as old as customers are. */
const youngPool: BetaShape = { a: 1, b: 4 };
const anyAge: BetaShape = { a: 2, b: 1.5 };

/** Many young products have young customers only; old accounts are on sale. */
const ageDoubt = { lookalikes: 0.5, evaders: 0.25 };

export const sharedAnchors: Signal = {
  name: 'shared-anchors',
  axes: ['coordination', 'covertness'],
  weigh(group) {
    const shared = group.families.filter((family) => family.units >= 2);
    const [first, ...others] = shared;
    if (first === undefined) return [];
    const facts = factsIn(shared);
    const weights = shared.map((family) => coordinationOf(family, facts));
    const strongest = others.reduce(
      (best, family) => (coordinationOf(family, 1) > coordinationOf(best, 1) ? family : best),
      first,
    );
    const coordination = statement(sharedAnchors.name, 'coordination', {
      weightNats: Math.max(...weights),
      text: sharedText(strongest, facts),
    });
    return [
      ...coordination,
      ...reachEvidence(shared, coreOf(group.exchanges).length),
      ...registryEvidence(shared),
      ...ageEvidence(group),
    ];
  },
};

/** Families that can be in common without one another: a system prompt's exact key and its phrases cannot. */
function factsIn(families: readonly FamilyView[]): number {
  const others = families.filter((family) => family.inSystem !== true);
  return others.length + (others.length < families.length ? 1 : 0);
}

/** One unit had the text first; the others are counted against chance. */
function coordinationOf(family: FamilyView, families: number): number {
  const others = family.units - 1;
  const expected = Math.max(unitsExpectedMin, family.unitsExpected);
  const innocent = logNegativeBinomial(others, expected, chanceSize);
  const campaign = -Math.log(others) - logSizes;
  // The more undeclared customers, and the more texts at once, the less likely an undeclared common source.
  const crowd = 1 + Math.log(family.units / 2) / 2 + Math.log(families) / 2;
  const weight = mixedLogRatio(campaign, innocent, {
    lookalikes: commonSource[family.kind] / crowd,
    evaders: ownTemplates,
  });
  // A text that is public with probability w explains itself so far.
  return weight > 0 ? weight * (1 - (family.listed?.weight ?? 0)) : weight;
}

function sharedText(family: FamilyView, families: number): string {
  const what = {
    anchors: `${count(family.traces, 'rare phrase')}${family.inSystem === true ? ' of system prompts' : ''} are shared`,
    system: 'One system prompt is shared',
    tools: 'One set of tools is shared',
    contract: 'One output contract is shared',
    suffix: 'One closing instruction is shared',
  }[family.kind].replace(/^(1 .*) are/u, '$1 is');
  const more = families > 1 ? `, one of ${families} such families` : '';
  const who = `${count(family.members, 'account')} of ${count(family.units, 'unrelated customer')}`;
  return `${what} by ${who}${more}; chance would give ${figure(family.unitsExpected)}.`;
}

/**
 * Who else uses the texts; families weigh by their exchanges, and all of them by their part of what binds the
 * group: that a text is public explains nothing about requests that do not have it.
 */
function reachEvidence(shared: readonly FamilyView[], core: number): readonly Evidence[] {
  let exchanges = 0;
  let sum = 0;
  let inside = 0;
  let everywhere = 0;
  for (const family of shared) {
    // Members that use a family outside this group's core are adopters like any others.
    const total = Math.max(family.units, family.unitsTotal);
    const weight = weighShare(family.units, total, {
      campaign: privateShare,
      innocent: publicShare,
      doubt: reachDoubt,
    });
    exchanges += family.exchanges;
    sum += weight * family.exchanges;
    inside = Math.max(inside, family.units);
    everywhere = Math.max(everywhere, total);
  }
  if (exchanges === 0) return [];
  const share = percent(inside / everywhere);
  return statement(sharedAnchors.name, 'covertness', {
    weightNats: sum / Math.max(exchanges, core),
    text:
      sum > 0
        ? `${share} of all customers that use these texts are in the group: a private template.`
        : `Only ${share} of the ${count(everywhere, 'customer')} that use these texts are in the group, which a public template explains.`,
  });
}

/**
 * A harvester may use a public text as well, so that a known one is no acquittal. A list is a claim: it is worth
 * half of what was learned here, at most.
 */
const registryNats: Readonly<Record<ListedTemplate['origin'], number>> = { learned: -2, imported: -1 };

/** What of the group's texts the registry knows to be public, by exchanges; the weightiest is named. */
function registryEvidence(shared: readonly FamilyView[]): readonly Evidence[] {
  let [exchanges, sum] = [0, 0];
  let strongest: ListedTemplate | undefined;
  for (const { exchanges: own, listed } of shared) {
    exchanges += own;
    if (listed === undefined) continue;
    sum += own * listed.weight * registryNats[listed.origin];
    if (listed.weight > (strongest?.weight ?? 0)) strongest = listed;
  }
  if (strongest === undefined || exchanges === 0) return [];
  const { name, kind, source, customers, weight } = strongest;
  return statement(sharedAnchors.name, 'covertness', {
    weightNats: sum / exchanges,
    text: `The text is the public template "${name}" (${kind.replace('-', ' ')}, from ${source}): ${count(customers, 'unrelated customer')} seen with it, public with probability ${percent(weight)}.`,
  });
}

/** How many of the customers with core traffic had been there for long. */
function ageEvidence(group: GroupView): readonly Evidence[] {
  const { exchanges, members } = group;
  const core = coreOf(exchanges);
  const last = exchanges.timeMs[exchanges.count - 1] ?? 0;
  const createdMs = new Map<number, number>();
  for (const member of countBy(core.map((i) => exchanges.member[i] ?? 0)).keys()) {
    const who = members[member];
    if (who?.facts?.createdMs === undefined) continue;
    createdMs.set(who.unit, Math.min(createdMs.get(who.unit) ?? Infinity, who.facts.createdMs));
  }
  if (createdMs.size < 2) return [];
  const old = Array.from(createdMs.values()).filter((created) => last - created > youngMs).length;
  const weight = weighShare(old, createdMs.size, { campaign: youngPool, innocent: anyAge, doubt: ageDoubt });
  return statement(sharedAnchors.name, 'covertness', {
    weightNats: clamp(weight, -1, 1),
    text: `${percent(old / createdMs.size)} of ${count(createdMs.size, 'customer')} had an account for more than half a year.`,
  });
}
