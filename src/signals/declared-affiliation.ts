// Whether the group has a declared reason to look alike. Accounts of one organisation, app, class or parent
// are one unit already; what is asked here is how many of the group's units have told who they are and what
// they do, and whether somebody has checked it. To be undeclared proves little, since most people are; to be
// declared and verified proves much, since it can be held against one.

import type { Account } from '../core/account.ts';
import type { BetaShape } from '../stats/tails.ts';
import { logBetaBinomial } from '../stats/tails.ts';
import { logSumExp } from '../stats/numbers.ts';
import { mixedLogRatio } from '../stats/evidence-weight.ts';
import type { Evidence } from '../core/evidence.ts';
import { statement } from './columns.ts';
import type { Signal } from './signal.ts';
import type { GroupView } from './view.ts';
import { webOf } from './web.ts';
import { count, figure, percent } from './words.ts';

/** A single unit cannot be covert towards itself: what it does is its customer's own, declared business. */
const singleUnitNats = -4;

/** Uses under which many similar requests are what was announced. */
const fittingUses: ReadonlySet<string> = new Set([
  'batch-labelling',
  'evaluation',
  'synthetic-data-licensed',
  'support-bot',
  'reseller',
  'research',
  'education',
]);

/** Share of a covert pool that has a checked declaration: bought, faked or rented with an aged account. */
const covert: BetaShape = { a: 0.4, b: 4 };

/** Innocents: private people who declare nothing, and customers with reasons to declare. */
const privatePeople: BetaShape = { a: 0.4, b: 5 };
const declaring: BetaShape = { a: 2, b: 1 };

/**
 * A pair of private people has acquaintance for a reason. The larger the crowd that shares what nobody
 * outside it uses, the rarer it is that nobody has declared why; a public text needs no declaration.
 */
const privateShareOfPairs = 0.5;

/** Forged organisations exist; so do honest crowds that never declared anything, which the model holds already. */
const doubt = { lookalikes: 0.05, evaders: 0.04 };

const name = 'declared-affiliation';

export const declaredAffiliation: Signal = {
  name,
  axes: ['covertness'],
  weigh(group) {
    if (!group.has.accountsFile) {
      const text =
        'There is no account file, so nothing is known of declared reasons for these accounts to look alike.';
      return [{ signal: name, axis: 'covertness', weightNats: 0, text }, ...gapEvidence(group)];
    }
    if (group.units === 1) {
      return statement(name, 'covertness', {
        weightNats: singleUnitNats,
        text: `All ${count(group.members.length, 'account')} belong to one declared organisation, app or class.`,
      });
    }
    const { known, declared } = unitsOf(group);
    if (known === 0) return [];
    const weightNats = weigh(declared, known, privateShare(group));
    const figures = `${figure(declared)} of ${count(known, 'unrelated customer')} (${percent(declared / known)}) have declared who they are or what they do, with somebody behind it`;
    const meaning =
      weightNats > 0 ? 'nothing declared explains what they have in common' : 'a declared reason is at hand';
    return [
      ...statement(name, 'covertness', { weightNats, text: `${figures}; ${meaning}.` }),
      ...gapEvidence(group),
    ];
  },
};

/**
 * Two or three people may pass answers around without telling anybody; the more unrelated customers do it in
 * one web, the less any private reason explains it, and a public one would not move answers at all.
 */
const gapUnitsMin = 4;
const gapNatsMax = 2;
/** Without an account file nobody can have declared anything: the gap may be ours. */
const gapUnknownNatsMax = 1;
const gapNatsPerLog = 0.6;

/** Strong direct dependence, and not one declaration of belonging together: the gap itself. */
function gapEvidence(group: GroupView): readonly Evidence[] {
  const bound = Math.max(webOf(group, 'provenance').unitsInCore, webOf(group, 'hand-off').unitsInCore);
  if (bound < gapUnitsMin) return [];
  return statement(name, 'covertness', {
    weightNats: Math.min(
      group.has.accountsFile ? gapNatsMax : gapUnknownNatsMax,
      gapNatsPerLog * Math.log(bound / (gapUnitsMin - 1)),
    ),
    text: `${count(bound, 'customer')} pass answers or conversations to one another, each bound to two others or more, and no two of them have declared to belong together.`,
  });
}

/** A declaration never speaks for covertness: some count at most as much as none. */
function weigh(declared: number, known: number, share: number): number {
  return Math.min(ratioOf(0, known, share), ratioOf(declared, known, share));
}

function ratioOf(declared: number, known: number, share: number): number {
  const innocent = logSumExp([
    Math.log(share) + logBetaBinomial(declared, known, privatePeople),
    Math.log1p(-share) + logBetaBinomial(declared, known, declaring),
  ]);
  return mixedLogRatio(logBetaBinomial(declared, known, covert), innocent, doubt);
}

/** Share of private people among innocent groups of this size that share texts this exclusive. */
function privateShare(group: GroupView): number {
  let exchanges = 0;
  let inside = 0;
  for (const family of group.families) {
    exchanges += family.exchanges;
    inside += (family.exchanges * family.units) / Math.max(1, family.units, family.unitsTotal);
  }
  const exclusive = exchanges === 0 ? 0 : inside / exchanges;
  return privateShareOfPairs / (1 + exclusive * Math.log(Math.max(2, group.units) / 2));
}

function unitsOf(group: GroupView): { known: number; declared: number } {
  const known = new Map<number, boolean>();
  for (const member of group.members) {
    if (member.facts === undefined) continue;
    known.set(member.unit, (known.get(member.unit) ?? false) || isDeclared(member.facts));
  }
  return { known: known.size, declared: Array.from(known.values()).filter(Boolean).length };
}

/** A declaration counts when somebody stands behind it: a check, a registered app or class, an invoicing parent. */
function isDeclared(facts: Account): boolean {
  const checked = facts.verification === 'business' || facts.verification === 'identity';
  const registered = facts.app !== undefined || facts.class !== undefined || facts.parent !== undefined;
  const announced =
    facts.organization !== undefined ||
    fittingUses.has(facts.declaredUse ?? '') ||
    fittingUses.has(facts.program ?? '');
  return (
    registered || (checked && announced) || facts.program === 'education' || facts.program === 'reseller'
  );
}
