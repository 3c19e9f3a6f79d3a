// Drops members that only hang on a group: a licensed start-up that uses the same published template as a
// campaign, a stranger who once sent the same sentence. What stays is bound to the others by more than one
// kind of trace, or by the group's texts as its main business without a declaration that explains it. A
// campaign does not get weaker by losing them, and an honest customer is not named in a case.

import type { GroupView, MemberView } from '../signals/view.ts';

/** Members of the group that stay, as indexes. */
export function peel(group: GroupView): readonly number[] {
  const edges = edgesBetweenUnits(group);
  const core = new Float64Array(group.members.length);
  group.exchanges.member.forEach((member, row) => {
    if (group.exchanges.core[row] === 1) core[member] = (core[member] ?? 0) + 1;
  });
  const unitSizes = new Map<number, number>();
  for (const member of group.members) unitSizes.set(member.unit, (unitSizes.get(member.unit) ?? 0) + 1);
  return [...group.members.keys()].filter((index) => {
    const member = group.members[index];
    if (member === undefined) return false;
    if ((edges.get(member.unit) ?? 0) >= edgesMin) return true;
    return !isExplained(member, unitSizes.get(member.unit) ?? 1) && (core[index] ?? 0) >= coreMin;
  });
}

/** One edge may be chance. */
const edgesMin = 2;
/** Fewer exchanges with the group's texts are an accident. */
const coreMin = 2;

/** Edges of each unit with other units of the group. */
function edgesBetweenUnits(group: GroupView): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const edge of group.edges) {
    for (const member of [edge.source, edge.target]) {
      const unit = group.members[member]?.unit ?? -1;
      counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
  }
  return counts;
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
