// The picture of a group: accounts and what binds them, the strongest first, small enough to look at.

import type { GraphLink, GraphNode, GraphReport } from '../core/report.ts';
import type { FamilyView, GroupView } from '../signals/view.ts';
import type { Attribution } from './attribute.ts';

const accountsMax = 100;
const familiesMax = 24;
const linksMax = 600;

const familyKinds: Readonly<Record<FamilyView['kind'], GraphNode['kind']>> = {
  anchors: 'template',
  suffix: 'template',
  system: 'system prompt',
  tools: 'schema',
  contract: 'contract',
};

export function graphOf(group: GroupView, attribution: Attribution): GraphReport {
  const members = [...group.members.keys()]
    .sort((one, other) => (attribution.memberExchanges[other] ?? 0) - (attribution.memberExchanges[one] ?? 0))
    .slice(0, accountsMax);
  const families = [...group.families.keys()]
    .sort((one, other) => (group.families[other]?.exchanges ?? 0) - (group.families[one]?.exchanges ?? 0))
    .slice(0, familiesMax);
  const shown = new Set(members);
  const payments = paymentsOf(group, members);
  const links = [
    ...usesOf(group, shown, new Set(families)),
    ...edgesOf(group, shown),
    ...payments.links,
  ].sort((one, other) => other.weight - one.weight);
  const kept = links.slice(0, linksMax);
  // A text that only exchanges with a stronger text carry binds nobody in the picture.
  const bound = new Set(kept.flatMap((link) => [link.source, link.target]));
  const shared = families.map((family) => familyNode(group, family)).filter((node) => bound.has(node.id));
  const nodes = [
    ...members.map((member) => accountNode(group, attribution, member)),
    ...shared,
    ...payments.nodes.filter((node) => bound.has(node.id)),
  ];
  const total = group.members.length + group.families.length;
  return { nodes, links: kept, omitted: total - members.length - shared.length };
}

function accountNode(group: GroupView, attribution: Attribution, member: number): GraphNode {
  const size = Math.round(attribution.memberExchanges[member] ?? 0);
  return { id: `account ${member}`, kind: 'account', label: group.members[member]?.name ?? '', size };
}

function familyNode(group: GroupView, family: number): GraphNode {
  const view = group.families[family];
  const kind = familyKinds[view?.kind ?? 'anchors'];
  return { id: `family ${family}`, kind, label: `${kind} ${family + 1}`, size: view?.exchanges ?? 0 };
}

function usesOf(
  group: GroupView,
  members: ReadonlySet<number>,
  families: ReadonlySet<number>,
): readonly GraphLink[] {
  const counts = new Map<string, number>();
  group.exchanges.family.forEach((family, row) => {
    const member = group.exchanges.member[row] ?? 0;
    if (family < 0 || !members.has(member) || !families.has(family)) return;
    const key = `${member} ${family}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return [...counts].map(([key, weight]) => {
    const [member, family] = key.split(' ');
    return { source: `account ${member}`, target: `family ${family}`, kind: 'uses' as const, weight };
  });
}

function edgesOf(group: GroupView, members: ReadonlySet<number>): readonly GraphLink[] {
  const counts = new Map<string, number>();
  for (const edge of group.edges) {
    if (!members.has(edge.source) || !members.has(edge.target)) continue;
    const key = `${edge.kind} ${edge.source} ${edge.target}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, weight]) => {
    const [kind, source, target] = key.split(' ');
    const known = kind === 'provenance' ? ('provenance' as const) : ('hand-off' as const);
    return { source: `account ${source}`, target: `account ${target}`, kind: known, weight };
  });
}

/** Payment instruments that more than one shown account has. */
function paymentsOf(
  group: GroupView,
  members: readonly number[],
): { readonly nodes: readonly GraphNode[]; readonly links: readonly GraphLink[] } {
  const holders = new Map<string, number[]>();
  for (const member of members) {
    const payment = group.members[member]?.facts?.payment;
    if (payment === undefined) continue;
    const list = holders.get(payment);
    if (list === undefined) holders.set(payment, [member]);
    else list.push(member);
  }
  const shared = [...holders.values()].filter((list) => list.length > 1).slice(0, 20);
  return {
    nodes: shared.map((list, index) => ({
      id: `payment ${index}`,
      kind: 'payment' as const,
      label: `payment instrument ${index + 1}`,
      size: list.length,
    })),
    links: shared.flatMap((list, index) =>
      list.map((member) => ({
        source: `account ${member}`,
        target: `payment ${index}`,
        kind: 'tie' as const,
        weight: 1,
      })),
    ),
  };
}
