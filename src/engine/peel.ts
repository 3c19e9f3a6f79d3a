// Drops members that only hang on a group: a licensed start-up that uses the same published template as a
// campaign, a stranger who once sent the same sentence. What stays is bound to the others by more than one
// kind of trace, or by the group's texts as its main business without a declaration that explains it. A
// campaign does not get weaker by losing them, and an honest customer is not named in a case.

import type { GroupView, MemberView } from '../signals/view.ts';

/** Members of the group that stay, as indexes. */
export function peel(group: GroupView): readonly number[] {
  const edges = edgesBetweenUnits(group);
  const ties = tiesOf(group);
  const unitSizes = countUnits(group.members);
  const edgesOf = (member: MemberView): number => edges.get(member.unit) ?? 0;
  const bound = [...group.members.keys()].filter((index) => {
    const member = group.members[index];
    return member !== undefined && edgesOf(member) >= edgesMin;
  });
  // Where most are bound by answers and conversations, whoever is not must at least do what they do.
  const isWeb = bound.length * 2 >= group.members.length;
  const breadth = isWeb ? typicalBreadth(ties, bound) * breadthShareMin : 0;
  return [...group.members.entries()].flatMap(([index, member]) => {
    if (edgesOf(member) >= edgesMin) return [index];
    const tie = ties[index] ?? { exchanges: 0, families: new Set<number>() };
    const stays =
      tie.exchanges >= coreMin &&
      tie.families.size >= breadth &&
      !isExplained(member, unitSizes.get(member.unit) ?? 1);
    return stays ? [index] : [];
  });
}

/** One edge may be chance. */
const edgesMin = 2;
/** Fewer exchanges with the group's texts are an accident. */
const coreMin = 2;
/** Part of the families that a typical bound member uses. */
const breadthShareMin = 0.5;

interface Tie {
  exchanges: number;
  readonly families: Set<number>;
}

/** What each member has of the group's own exchanges. */
function tiesOf(group: GroupView): readonly Tie[] {
  const ties = group.members.map((): Tie => ({ exchanges: 0, families: new Set() }));
  group.exchanges.member.forEach((member, row) => {
    const tie = ties[member];
    if (tie === undefined || group.exchanges.core[row] !== 1) return;
    tie.exchanges += 1;
    const family = group.exchanges.family[row] ?? -1;
    if (family >= 0) tie.families.add(family);
  });
  return ties;
}

/** Median number of families over the bound members. */
function typicalBreadth(ties: readonly Tie[], bound: readonly number[]): number {
  const sizes = bound.map((index) => ties[index]?.families.size ?? 0).sort((one, other) => one - other);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

function countUnits(members: readonly MemberView[]): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  for (const member of members) sizes.set(member.unit, (sizes.get(member.unit) ?? 0) + 1);
  return sizes;
}

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
