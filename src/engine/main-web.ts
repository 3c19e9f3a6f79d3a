// The web that holds a group, and who does what it does. Groups grow along shared texts, and a large campaign shares
// texts with half a log: laboratories that grade the same public items, harnesses that run the same tests, each with
// answers of its own passed between the accounts of its own house. So only the web with most of the group's exchanges
// binds; whoever stands outside it must send what it sends, as large a part of all that he sends, and, where so many
// exchanges of the web would have met another member's by now, must have met one. A house of its own that hangs on by
// a public text fails the first, a stranger with two public items among hundreds the second, a firm that uses the
// campaign's judge prompt all day and never touches one of its answers the third. A crowd that never met it and has less
// of it than its members have fails too: were they members, the web would hold others like them.

import type { GroupView } from '../signals/view.ts';
import type { UnitPair } from '../signals/web.ts';
import { quantileOf } from '../stats/shares.ts';
import { type Graph, twoEdgeComponents } from './two-edge.ts';
import { partsOfWebs } from './web-parts.ts';

/** What a member has of the group's own exchanges. */
export interface Tie {
  exchanges: number;
  /** Exchanges by family. */
  readonly families: Map<number, number>;
}

export interface MainWeb {
  /** Members with edges to two units of it, as indexes. */
  readonly bound: ReadonlySet<number>;
  /** Their units. */
  readonly units: ReadonlySet<number>;
  /** True when most of the group's exchanges, or of its members, are its own. */
  readonly holdsGroup: boolean;
  /** Whether the texts of a member outside are the web's; true of everybody where the web has none, or does not hold the group. */
  readonly sendsIts: (member: number) => boolean;
  /** Whether a member outside does it as much as the web does and, where it should have, has met it; true where it does not hold the group. */
  readonly belongs: (member: number) => boolean;
}

/** One partner may be chance, or a friend. */
export const partnersMin = 2;
/** The web's part in a member's texts, beside its part in those of its own members. */
const sameTextsMin = 0.7;
/** Part of a typical member's share of exchanges that are the group's. */
const shareMin = 0.2;
/** So many edges expected and none seen: one member in 150 is so unlucky, were edges independent. */
const edgesUnseenMax = 5;
/** Who has at most so many times the exchanges is like him. */
const alikeTimes = 2;
/** Part of a crowd that must be members, or its people are not named. */
const memberPartMin = 0.5;

/** @param group whose `ties` say what each member has of it, and whose `pairs` are its edges by units */
export function findMainWeb(
  group: GroupView,
  { ties, pairs }: { readonly ties: readonly Tie[]; readonly pairs: readonly UnitPair[] },
): MainWeb {
  const bound = membersOfMain(group, ties, pairs);
  const owned = sum([...bound].map((index) => ties[index]?.exchanges ?? 0));
  const total = sum(ties.map((tie) => tie.exchanges));
  const holdsGroup = owned * 2 >= total || bound.size * 2 >= group.members.length;
  const inFamily = familyCounts(group, ties, bound);
  const texts = (index: number): number => partOfWeb(ties[index], { bound: bound.has(index), inFamily });
  const textsOfWeb = [...bound].map(texts);
  // Where few of the web have any text in common, texts say nothing about who belongs to it.
  const hasTexts = textsOfWeb.filter((part) => !Number.isNaN(part)).length * 2 >= Math.max(1, bound.size);
  const typicalTexts = median(textsOfWeb);
  const share = (index: number): number =>
    (ties[index]?.exchanges ?? 0) /
    Math.max(1, (group.members[index]?.exchanges ?? 0) * Math.max(1e-9, group.sampleShare));
  const typicalShare = median([...bound].map(share));
  const rate = edgeRate(group, ties, bound);
  // A part of no texts is no number, and not at least anything.
  const sendsIts = (index: number): boolean =>
    !holdsGroup || !hasTexts || texts(index) >= sameTextsMin * typicalTexts;
  const doesIts = (index: number): boolean => share(index) >= shareMin * typicalShare;
  const isUnmet = (index: number): boolean => !bound.has(index) && !rate.touched.has(index);
  const counts = (indexes: readonly number[]): readonly number[] =>
    indexes.map((index) => ties[index]?.exchanges ?? 0);
  const units = new Set([...bound].map((index) => group.members[index]?.unit ?? -1));
  const met = partnersByMember(group, pairs, units);
  const metTimes = (times: number): readonly number[] =>
    counts([...ties.keys()].filter((at) => met[at] === times && sendsIts(at) && doesIts(at)));
  const crowd = {
    bound: counts([...bound]),
    metOnce: metTimes(1),
    metTwice: metTimes(2),
    unmet: counts([...ties.keys()].filter((at) => isUnmet(at) && sendsIts(at) && doesIts(at))),
    perExchange: rate.perExchange,
  };
  return {
    bound,
    units,
    holdsGroup,
    sendsIts,
    belongs: (index) =>
      !holdsGroup || (doesIts(index) && (!isUnmet(index) || mayBeUnmet(ties[index]?.exchanges ?? 0, crowd))),
  };
}

/** Exchanges with the group's texts of each who is bound, and of each whom the web has not met though he does the same. */
interface Crowd {
  readonly bound: readonly number[];
  readonly unmet: readonly number[];
  /** Of those who met one unit of the web, and two. */
  readonly metOnce: readonly number[];
  readonly metTwice: readonly number[];
  /** Edges that an exchange of the web has. */
  readonly perExchange: number;
}

/**
 * Whether a member with so many exchanges may have met nobody of the web. Of members like him some have, and from those
 * follows how many have not: when far more have not, most of them are strangers. Two estimates of those who have not, of
 * which the lower counts: from how many edges an exchange has, were members alike, and from how many of them met one
 * other and how many two, whatever the members are like (Chao, "Nonparametric estimation of the number of classes in a
 * population", 1984, in the form without bias).
 */
function mayBeUnmet(exchanges: number, { bound, unmet, metOnce, metTwice, perExchange }: Crowd): boolean {
  const edges = exchanges * perExchange;
  if (edges > edgesUnseenMax) return false;
  const likeHim = (count: number): boolean => count <= alikeTimes * exchanges;
  const missed = Math.exp(-edges) * (1 + edges);
  const once = metOnce.filter(likeHim).length;
  const fromEdges = ((bound.filter(likeHim).length + 1) * missed) / (1 - missed);
  const fromMeetings = (once * (once - 1)) / (2 * (metTwice.filter(likeHim).length + 1));
  return Math.min(fromEdges, fromMeetings) >= memberPartMin * unmet.filter(likeHim).length;
}

/** How many units of the web each member has an edge with. */
function partnersByMember(
  { members }: GroupView,
  pairs: readonly UnitPair[],
  inWeb: ReadonlySet<number>,
): readonly number[] {
  const partners = new Map<number, number>();
  for (const { one, other } of pairs) {
    if (inWeb.has(other)) partners.set(one, (partners.get(one) ?? 0) + 1);
    if (inWeb.has(one)) partners.set(other, (partners.get(other) ?? 0) + 1);
  }
  return members.map(({ unit }) => partners.get(unit) ?? 0);
}

/** Units that each unit has an edge with; a unit with only one partner makes one way, however often. */
export function partnersIn(pairs: readonly UnitPair[]): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  for (const { one, other } of pairs) {
    for (const unit of [one, other]) partners.set(unit, (partners.get(unit) ?? 0) + 1);
  }
  return partners;
}

/** Members with edges to two units within the web that has most of the group's exchanges. */
function membersOfMain(
  { members }: GroupView,
  ties: readonly Tie[],
  pairs: readonly UnitPair[],
): ReadonlySet<number> {
  const weights = new Map<number, number>();
  members.forEach(({ unit }, index) => {
    weights.set(unit, (weights.get(unit) ?? 0) + (ties[index]?.exchanges ?? 0));
  });
  const graph: Graph = {
    nodes: Math.max(-1, ...weights.keys()) + 1,
    ones: pairs.map((pair) => pair.one),
    others: pairs.map((pair) => pair.other),
    edges: pairs.map((pair) => pair.edges),
  };
  const webs = partsOfWebs(graph, twoEdgeComponents(graph));
  const weightOf = (web: readonly number[]): number => sum(web.map((unit) => weights.get(unit) ?? 0));
  const [main = []] = webs
    .filter((web) => web.length > partnersMin)
    .sort((one, other) => weightOf(other) - weightOf(one) || other.length - one.length);
  const inside = new Set(main);
  const partners = partnersIn(pairs.filter(({ one, other }) => inside.has(one) && inside.has(other)));
  return new Set(
    [...members.keys()].filter((index) => (partners.get(members[index]?.unit ?? -1) ?? 0) >= partnersMin),
  );
}

/** Exchanges of each family, and those of them that are the web's. */
interface InFamily {
  readonly all: readonly number[];
  readonly web: readonly number[];
}

function familyCounts(group: GroupView, ties: readonly Tie[], bound: ReadonlySet<number>): InFamily {
  const all = group.families.map(() => 0);
  const web = group.families.map(() => 0);
  ties.forEach((tie, index) => {
    for (const [family, count] of tie.families) {
      all[family] = (all[family] ?? 0) + count;
      if (bound.has(index)) web[family] = (web[family] ?? 0) + count;
    }
  });
  return { all, web };
}

/** Of the exchanges of others in the families of a member, the part that is the web's, 0..1; NaN for a member without. */
function partOfWeb(
  tie: Tie | undefined,
  around: { readonly bound: boolean; readonly inFamily: InFamily },
): number {
  let [part, total] = [0, 0];
  for (const [family, count] of tie?.families ?? []) {
    const others = (around.inFamily.all[family] ?? 0) - count;
    if (others <= 0) continue;
    const web = (around.inFamily.web[family] ?? 0) - (around.bound ? count : 0);
    part += (count * web) / others;
    total += count;
  }
  return total === 0 ? Number.NaN : part / total;
}

/**
 * Edges that an exchange of the web has, and members that have any with it. Members of the web differ, and were chosen
 * for having edges, so the lower quartile speaks for whoever is outside.
 */
function edgeRate(
  group: GroupView,
  ties: readonly Tie[],
  bound: ReadonlySet<number>,
): { readonly perExchange: number; readonly touched: ReadonlySet<number> } {
  const counts = group.members.map(() => 0);
  const touched = new Set<number>();
  for (const { source, target } of group.edges) {
    if (bound.has(source)) touched.add(target);
    if (bound.has(target)) touched.add(source);
    if (!bound.has(source) || !bound.has(target)) continue;
    for (const end of [source, target]) counts[end] = (counts[end] ?? 0) + 1;
  }
  // Edges are those of the whole log, exchanges those of the sample.
  const rates = [...bound]
    .map((index) => (counts[index] ?? 0) / Math.max(1, ties[index]?.exchanges ?? 0))
    .sort((one, other) => one - other);
  return { perExchange: rates.length === 0 ? 0 : quantileOf(rates, 0.25), touched };
}

function median(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value)).sort((one, other) => one - other);
  return known.length === 0 ? Number.NaN : quantileOf(known, 0.5);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
