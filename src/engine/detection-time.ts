// When an observer who saw only the past would first have called a person: with `act`, or with `review` on
// the way to it. The group's view is cut at growing numbers of its core exchanges, members who had not
// appeared yet are removed, families and edges shrink accordingly, and the same signals judge the same way.
// Cuts grow geometrically, so all of them together cost about twice one weighing. Which exchanges belong to
// which family, and the background, stay those of the whole log: what is ordinary changes far more slowly
// than a campaign runs.

import type { Verdict } from '../core/evidence.ts';
import type { Signal } from '../signals/signal.ts';
import type { Background, ExchangeColumns, GroupView } from '../signals/view.ts';
import { judge } from './judge.ts';
import { weigh } from './weigh.ts';

/** First cut: fewer exchanges convince nobody. */
const exchangesFirst = 12;
const growth = 1.6;
const columnNames = [
  'timeMs',
  'member',
  'core',
  'family',
  'item',
  'status',
  'latencyMs',
  'model',
  'turns',
  'followed',
  'followedMs',
  'newChars',
  'servedChars',
  'elicitation',
  'capability',
  'language',
  'system',
  'tools',
  'contract',
  'opening',
  'session',
  'client',
  'address',
  'network',
  'asn',
  'operatingSystem',
  'shell',
  'folder',
  'locale',
  'timeZone',
] as const satisfies readonly (keyof ExchangeColumns)[];

export interface Weighing {
  readonly signals: readonly Signal[];
  readonly background: Background;
}

/** @returns milliseconds since 1970: the first cut that suffices, else the last core exchange; undefined when there is none. */
export function detectionTime(group: GroupView, verdict: Verdict, weighing: Weighing): number | undefined {
  const coreRows = [...group.exchanges.core.keys()].filter((row) => group.exchanges.core[row] === 1);
  for (let count = exchangesFirst; count < coreRows.length; count = Math.ceil(count * growth)) {
    const row = coreRows[count - 1] ?? 0;
    const past = cutView(group, row + 1);
    const found = judge(weigh(past, weighing));
    if (rank(found.verdict) >= Math.min(rank('review'), rank(verdict))) return group.exchanges.timeMs[row];
  }
  const last = coreRows.at(-1);
  return last === undefined ? undefined : group.exchanges.timeMs[last];
}

function rank(verdict: Verdict | undefined): number {
  if (verdict === 'act') return 3;
  if (verdict === 'review') return 2;
  return verdict === 'watch' ? 1 : 0;
}

/** The group as it stood after its first `rows` exchanges. */
export function cutView(group: GroupView, rows: number): GroupView {
  const untilMs = group.exchanges.timeMs[rows - 1] ?? 0;
  const seen = new Set(group.exchanges.member.subarray(0, rows));
  const kept = group.members.map((_, index) => index).filter((index) => seen.has(index));
  const place = new Map(kept.map((index, at) => [index, at]));
  const members = kept.flatMap((index) => group.members[index] ?? []);
  const columns = cutColumns(group.exchanges, rows);
  columns.member.forEach((member, row) => {
    columns.member[row] = place.get(member) ?? 0;
  });
  columns.followedMs.forEach((time, row) => {
    // What comes later, the past cannot know.
    if (time > untilMs) columns.followed[row] = 0;
  });
  return {
    ...group,
    members,
    units: new Set(members.map((member) => member.unit)).size,
    exchanges: columns,
    edges: group.edges
      .filter(
        (edge) => edge.timeMs + edge.gapMs <= untilMs && place.has(edge.source) && place.has(edge.target),
      )
      .map((edge) => ({ ...edge, source: place.get(edge.source) ?? 0, target: place.get(edge.target) ?? 0 })),
    families: cutFamilies(group, columns, members),
  };
}

function cutColumns(exchanges: ExchangeColumns, rows: number): ExchangeColumns {
  const cut = { ...exchanges, count: rows };
  for (const name of columnNames) Object.assign(cut, { [name]: exchanges[name].slice(0, rows) });
  return cut;
}

/** Users outside the group are taken to have come as evenly as the group's own. */
function cutFamilies(
  group: GroupView,
  columns: ExchangeColumns,
  members: GroupView['members'],
): GroupView['families'] {
  const users = group.families.map(() => new Set<number>());
  const counts = group.families.map(() => 0);
  columns.family.forEach((family, row) => {
    if (family < 0) return;
    users[family]?.add(columns.member[row] ?? 0);
    counts[family] = (counts[family] ?? 0) + 1;
  });
  return group.families.map((family, index) => {
    const exchanges = counts[index] ?? 0;
    const past = exchanges / Math.max(1, family.exchanges);
    const units = new Set([...(users[index] ?? [])].map((member) => members[member]?.unit)).size;
    const scaled = (total: number, inside: number, now: number): number =>
      now + Math.ceil((total - inside) * past);
    return {
      ...family,
      exchanges,
      members: users[index]?.size ?? 0,
      units,
      exchangesTotal: scaled(family.exchangesTotal, family.exchanges, exchanges),
      accountsTotal: scaled(family.accountsTotal, family.members, users[index]?.size ?? 0),
      unitsTotal: scaled(family.unitsTotal, family.units, units),
    };
  });
}
