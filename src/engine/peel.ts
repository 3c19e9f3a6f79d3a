// Drops members that only hang on a group: a licensed start-up that uses the same published template as a
// campaign, a stranger who once sent the same sentence. What stays is bound to the others by more than one
// kind of trace, or by the group's texts as its main business without a declaration that explains it. A
// campaign does not get weaker by losing them, and an honest customer is not named in a case.

import type { GroupView, MemberView } from '../signals/view.ts';
import { pairsOfUnits } from '../signals/web.ts';
import { housesApart } from './house-apart.ts';
import { findMainWeb, partnersIn, partnersMin, type Tie } from './main-web.ts';

/** Members of the group that stay, as indexes. */
export function peel(group: GroupView): readonly number[] {
  const ties = tiesOf(group);
  const pairs = pairsOfUnits(group);
  const web = findMainWeb(group, { ties, pairs });
  const partners = partnersIn(pairs);
  const apart = web.holdsGroup ? housesApart(pairs, web.units) : new Set<number>();
  const unitSizes = countUnits(group.members);
  const breadths = breadthsOf(group, ties);
  // Whoever is not bound by answers and conversations must at least do what the others do.
  const typical = typicalBreadth(breadths, ties, web.holdsGroup ? [...web.bound] : [...ties.keys()]);
  return [...group.members.entries()].flatMap(([index, member]) => {
    if (web.bound.has(index)) return [index];
    if (!web.sendsIts(index) || apart.has(member.unit)) return [];
    if ((partners.get(member.unit) ?? 0) >= partnersMin) return [index];
    const tie = ties[index] ?? { exchanges: 0, families: new Map<number, number>() };
    const stays =
      tie.exchanges >= coreMin &&
      (breadths[index] ?? 0) >= breadthShareMin * typical &&
      web.belongs(index) &&
      !isExplained(member, unitSizes.get(member.unit) ?? 1);
    return stays ? [index] : [];
  });
}

/** Fewer exchanges with the group's texts are an accident. */
const coreMin = 2;
/** Part of a typical member's breadth. */
const breadthShareMin = 0.4;

/** What each member has of the group's own exchanges. */
function tiesOf(group: GroupView): readonly Tie[] {
  const ties = group.members.map((): Tie => ({ exchanges: 0, families: new Map() }));
  group.exchanges.member.forEach((member, row) => {
    const tie = ties[member];
    if (tie === undefined || group.exchanges.core[row] !== 1) return;
    tie.exchanges += 1;
    const family = group.exchanges.family[row] ?? -1;
    if (family >= 0) tie.families.set(family, (tie.families.get(family) ?? 0) + 1);
  });
  return ties;
}

/**
 * Families of each member as a part of those that so many exchanges would show, were they drawn from the group's:
 * somebody who shares one published text with a campaign sends that one, however often.
 */
function breadthsOf(group: GroupView, ties: readonly Tie[]): readonly number[] {
  const users = group.families.map((_, family) => ties.filter((tie) => tie.families.has(family)).length);
  const total = Math.max(
    1,
    users.reduce((sum, count) => sum + count, 0),
  );
  const shares = users.map((count) => count / total);
  return ties.map((tie) => {
    const expected = shares.reduce((sum, share) => sum + 1 - (1 - share) ** tie.exchanges, 0);
    return expected === 0 ? 0 : tie.families.size / expected;
  });
}

/** Median over the chosen members, each counted as often as it has exchanges of the group. */
function typicalBreadth(
  breadths: readonly number[],
  ties: readonly Tie[],
  chosen: readonly number[],
): number {
  const order = [...chosen].sort((one, other) => (breadths[one] ?? 0) - (breadths[other] ?? 0));
  const total = order.reduce((sum, index) => sum + (ties[index]?.exchanges ?? 0), 0);
  let below = 0;
  for (const index of order) {
    below += ties[index]?.exchanges ?? 0;
    if (2 * below >= total) return breadths[index] ?? 0;
  }
  return 0;
}

function countUnits(members: readonly MemberView[]): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  for (const member of members) sizes.set(member.unit, (sizes.get(member.unit) ?? 0) + 1);
  return sizes;
}

/**
 * Has said to whom it belongs, together with others who said the same, or is known by name and has said that
 * it does this. A name of an organisation that nobody else shares explains nothing: anyone can type one.
 */
function isExplained(member: MemberView, unitSize: number): boolean {
  const facts = member.facts;
  if (facts === undefined) return false;
  const isKnown = facts.verification === 'business' || facts.verification === 'identity';
  return unitSize > 1 || (isKnown && explainingUse.test(facts.declaredUse ?? ''));
}

/** Uses that consist of drawing many answers by one template. */
export const explainingUse: RegExp =
  /batch|label|evaluat|benchmark|synthetic|licensed|classif|extract|pipeline/i;
