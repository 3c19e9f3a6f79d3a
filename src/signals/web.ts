// The shape that direct edges make between unrelated customers. Friendship, a second account or a chain of
// review makes one busy pair, a star or a path; a pool that spreads work at random makes a web in which
// everybody is reached by two ways. So pairs inside the 2-core of the graph count as they are, the others by
// their logarithm, and a pair counts by how evenly the edges use it, not by how many there are. Before a web has
// closed it is a tree that branches at several places; pairs and chains never branch, and a star does so at one place.

import { seededRandom } from '../stats/chance.ts';
import { effectiveKinds } from '../stats/information.ts';
import { logNegativeBinomial } from '../stats/tails.ts';
import { mixedLogRatio } from '../stats/evidence-weight.ts';
import type { EdgeView, GroupView } from './view.ts';

export interface Web {
  readonly edges: number;
  /** Unordered pairs of different units that have an edge. */
  readonly pairs: number;
  readonly units: number;
  /** Units that are reached by two ways: what is left after removing all with one neighbour again and again. */
  readonly unitsInCore: number;
  /** Units outside the 2-core with three neighbours or more, but for one of each connected part. */
  readonly branches: number;
  /** Effective number of pairs, those outside the 2-core by their logarithm and by where they branch. */
  readonly size: number;
  /** Share of the edges on the busiest pair, 0..1. */
  readonly topShare: number;
}

/** Shape of the edges of one kind. Linear in the edges. */
export function webOf(group: GroupView, kind: EdgeView['kind']): Web {
  return shapeOf(pairsOfUnits(group, kind));
}

function shapeOf(all: readonly UnitPair[]): Web {
  const edges = all.reduce((sum, pair) => sum + pair.edges, 0);
  const core = twoCore(all.map(endsOf));
  const inside = all.filter((pair) => endsOf(pair).every((unit) => core.has(unit)));
  const outside = all.filter((pair) => !endsOf(pair).every((unit) => core.has(unit)));
  const branches = branchesOf(outside.map(endsOf), core);
  return {
    edges,
    pairs: all.length,
    units: new Set(all.flatMap(endsOf)).size,
    unitsInCore: core.size,
    branches,
    size: effectivePairs(inside) + Math.log1p(effectivePairs(outside)) + branches,
    topShare: all.reduce((most, pair) => Math.max(most, pair.edges), 0) / Math.max(1, edges),
  };
}

/** Two units with edges between their accounts. */
export interface UnitPair {
  /** The smaller number. */
  readonly one: number;
  readonly other: number;
  readonly edges: number;
}

/** Edges of the group, of one kind or of all, by the units of their ends; an edge within a unit says nothing. */
export function pairsOfUnits({ edges, members }: GroupView, kind?: EdgeView['kind']): readonly UnitPair[] {
  const pairs = new Map<string, { readonly one: number; readonly other: number; edges: number }>();
  for (const edge of edges) {
    if (kind !== undefined && edge.kind !== kind) continue;
    const [from, to] = [members[edge.source]?.unit ?? 0, members[edge.target]?.unit ?? 0];
    if (from === to) continue;
    const [one, other] = [Math.min(from, to), Math.max(from, to)];
    const name = `${one} ${other}`;
    const pair = pairs.get(name) ?? { one, other, edges: 0 };
    pair.edges += 1;
    pairs.set(name, pair);
  }
  return [...pairs.values()];
}

function endsOf({ one, other }: UnitPair): readonly [number, number] {
  return [one, other];
}

/** What to say before a number of edges: more of them may have been than are in view. */
export function atLeast({ hasMoreEdges }: GroupView, at: 'at' | 'At' = 'at'): string {
  return hasMoreEdges === true ? `${at} least ` : '';
}

/** A web of so many of the group's customers holds all of it. */
const holdingShare = 0.5;

/**
 * What is said of a web by the part of the group that takes part. A private reason of some explains those alone; and a crew
 * of thirty among a hundred people who use its wordings says nothing of the hundred. A web that has not closed is its units.
 */
export function ofThoseBound(weightNats: number, web: Web, group: GroupView): number {
  const units = Math.max(1, group.units);
  if (weightNats < 0) return weightNats * Math.min(1, web.units / units);
  const bound = web.unitsInCore === 0 ? web.units : web.unitsInCore;
  return weightNats * Math.min(1, bound / (holdingShare * units));
}

function effectivePairs(pairs: readonly { readonly edges: number }[]): number {
  return effectiveKinds(pairs.map((pair) => pair.edges));
}

/** Of a forest: units with three neighbours or more that are not of `core`, less one for each tree. */
function branchesOf(pairs: readonly (readonly [number, number])[], core: ReadonlySet<number>): number {
  const neighbours = neighboursOf(pairs);
  const isFork = (unit: number): boolean => !core.has(unit) && (neighbours.get(unit)?.size ?? 0) >= 3;
  const seen = new Set<number>();
  let branches = 0;
  for (const first of neighbours.keys()) {
    if (seen.has(first)) continue;
    const forks = treeOf(first, { neighbours, core, seen }).filter(isFork).length;
    branches += Math.max(0, forks - 1);
  }
  return branches;
}

/** Units that are reached from one, itself among them; they are seen from then on. */
function treeOf(
  first: number,
  around: {
    readonly neighbours: ReadonlyMap<number, ReadonlySet<number>>;
    readonly core: ReadonlySet<number>;
    readonly seen: Set<number>;
  },
): readonly number[] {
  const { neighbours, core, seen } = around;
  seen.add(first);
  const tree = [first];
  for (const unit of tree) {
    // What hangs on a unit of the core is bound by that; two trees there are two.
    const onwards = core.has(unit)
      ? []
      : [...(neighbours.get(unit) ?? [])].filter((other) => !seen.has(other));
    for (const other of onwards) seen.add(other);
    tree.push(...onwards);
  }
  return tree;
}

function neighboursOf(pairs: readonly (readonly [number, number])[]): Map<number, Set<number>> {
  const neighbours = new Map<number, Set<number>>();
  for (const [left, right] of pairs) {
    neighbours.set(left, (neighbours.get(left) ?? new Set()).add(right));
    neighbours.set(right, (neighbours.get(right) ?? new Set()).add(left));
  }
  return neighbours;
}

/** Peels away whoever has fewer than two neighbours, until nobody has. */
function twoCore(pairs: readonly (readonly [number, number])[]): Set<number> {
  const neighbours = neighboursOf(pairs);
  const leaves = Array.from(neighbours.keys()).filter((unit) => (neighbours.get(unit)?.size ?? 0) < 2);
  for (let unit = leaves.pop(); unit !== undefined; unit = leaves.pop()) {
    for (const other of neighbours.get(unit) ?? []) {
      const rest = neighbours.get(other);
      rest?.delete(unit);
      if (rest?.size === 1) leaves.push(other);
    }
    neighbours.delete(unit);
  }
  return new Set(neighbours.keys());
}

/** What is ordinary: edges per exchange of the log, and the share of units that have any. */
export interface OrdinaryEdges {
  readonly rate: number;
  readonly units: number;
}

/** Smallest pools described in public had 6 and 22 accounts; a web is expected to have at least so many pairs. */
const campaignPairsMin = 8;

/** Pools spread work, so that a single pair is rarer among them than any rate drawn at random would have it. */
const campaignSize = 2;

/**
 * An edge proves a common source of text almost by itself, hence the far bound (about 6 nats); one in three
 * campaigns never moves a conversation or an answer to another account.
 */
const doubt = { lookalikes: 0.0017, evaders: 0.33 };

/** A web of at least so many edges a customer closes, and has nearly as many pairs as it may. */
const closedMin = 2;
/** Webs drawn for what is expected of an open one. */
const drawsOfWeb = 12;

/**
 * Size that a web has whose edges fall between any two customers. While there are fewer edges than half the customers it
 * has not closed anywhere, and a pool looks like a few trees; that is no sign of acquaintance.
 */
function sizeWhenSpread(edges: number, units: number): number {
  if (edges >= closedMin * units) return Math.max(campaignPairsMin, units);
  const random = seededRandom(units * 65_537 + edges);
  let total = 0;
  for (let draw = 0; draw < drawsOfWeb; draw += 1) {
    const drawn = Array.from({ length: edges }, (): UnitPair => {
      const one = Math.floor(random() * units);
      const other = (one + 1 + Math.floor(random() * (units - 1))) % units;
      return { one: Math.min(one, other), other: Math.max(one, other), edges: 1 };
    });
    total += shapeOf(drawn).size;
  }
  return Math.min(units, total / drawsOfWeb);
}

/** Edges expected in this group if its exchanges had the log's ordinary rate of them. */
export function expectedEdges(group: GroupView, ordinary: OrdinaryEdges): number {
  return (ordinary.rate * group.exchanges.count) / group.sampleShare;
}

/** Weight of the web against acquaintance, -1.1 to 6 nats; 0 without edges. */
export function weighWeb(web: Web, group: GroupView, ordinary: OrdinaryEdges): number {
  if (web.edges === 0) return 0;
  // One pair is always there, or nobody would have looked; busy groups have more by chance.
  const byChance = Math.max((ordinary.units * group.units) / 2, expectedEdges(group, ordinary));
  const innocent = logNegativeBinomial(web.size, 1 + byChance, 1);
  const campaign = logNegativeBinomial(web.size, sizeWhenSpread(web.edges, group.units), campaignSize);
  const weight = mixedLogRatio(campaign, innocent, doubt);
  // Pairs and chains may be acquaintance or an open web; they speak for neither.
  if (web.unitsInCore + web.branches === 0 && weight > 0) return 0;
  // A single edge cannot show that it is always the same pair; some twenty can.
  return weight < 0 ? weight * Math.min(1, (web.edges - 1) / 10) : weight;
}
