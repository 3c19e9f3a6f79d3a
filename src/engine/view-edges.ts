// The direct edges between members of a group, and the exchanges at their ends. A large campaign has more edges than can
// be held. The earliest of all would be those of the accounts that began first, and the rest would look like strangers
// who hang on; so each account keeps its own earliest ones, given and taken, which between them hold the web together and
// still tell when it could first be seen. Ends are all that there are, however many edges are kept.

import type { EdgeView } from '../signals/view.ts';
import type { Store, Table } from '../store/store.ts';
import { DenseIds, placesOf } from './dense-ids.ts';

export interface EdgesOfView {
  /** By time. Where there are more than can be held, the earliest of each account, kind and direction. */
  readonly views: readonly EdgeView[];
  readonly hasMore: boolean;
  /** Ids of the exchanges at the ends of edges that speak for the group. */
  readonly endpoints: DenseIds;
  readonly hasProvenance: boolean;
}

const edgesMax = 200_000;
/** Of more than these a part is looked at, chosen by the exchange that they begin at. */
const edgesReadMax = 4_000_000;
/** Of each account, kind and direction at least. */
const edgesOfAccountMin = 3;
/** Where fewer of the members than this pass answers on, a pair of them does, and the others have another reason. */
const passersMin = 0.2;

/** Of an edge: both of its accounts are chosen. */
export const amongChosen =
  'source_account IN (SELECT account FROM @chosen) AND target_account IN (SELECT account FROM @chosen)';

export interface EdgesAsked {
  /** Index and one of each account. */
  readonly place: DenseIds;
  /** Ends are those of exchanges whose hash this power of two divides, since no others are in view. */
  readonly every: number;
  /** Edges at most, but for a few of each account. */
  readonly limit?: number;
}

/** Edges between the chosen accounts. One query, where there are no more than can be held. */
export async function edgesOfView(store: Store, asked: EdgesAsked): Promise<EdgesOfView> {
  const { place, every, limit = edgesMax } = asked;
  const first = await store.query(`${edgesSql(1)} LIMIT ${limit + 1}`);
  const hasMore = first.rows > limit;
  const found = hasMore ? await fewer(store, limit, place.size) : first;
  const views = viewsOf(found, place);
  const passing = views.filter((edge) => edge.kind === 'provenance');
  const passers = new Set(passing.flatMap((edge) => [edge.source, edge.target]));
  const hasProvenance = passing.length > 0 && passers.size >= passersMin * place.size;
  const endpoints = hasMore
    ? await allEndpoints(store, hasProvenance, every)
    : endpointsIn(found, hasProvenance, every);
  return { views, hasMore, endpoints, hasProvenance };
}

async function fewer(store: Store, limit: number, members: number): Promise<Table> {
  const counted = await store.query(`SELECT count() AS edges FROM @edges WHERE ${amongChosen}`);
  return store.query(fewerSql({ count: counted.numbers('edges')[0] ?? 0, limit, members }));
}

function edgesSql(part: number): string {
  return `SELECT kind, source, target, any(source_account) AS source_account, any(target_account) AS target_account,
       toUnixTimestamp64Milli(min(time)) AS time_ms, min(gap_ms) AS gap_ms, max(containment) AS containment,
       max(after_limit) AS after_limit
     FROM @edges WHERE ${amongChosen} AND intHash64(source) % ${part} = 0
     GROUP BY kind, source, target ORDER BY time_ms, source, target`;
}

function fewerSql(of: { readonly count: number; readonly limit: number; readonly members: number }): string {
  const part = Math.ceil(of.count / edgesReadMax);
  const each = Math.max(edgesOfAccountMin, Math.floor(of.limit / (4 * Math.max(1, of.members))));
  const rank = (account: string): string =>
    `row_number() OVER (PARTITION BY kind, ${account} ORDER BY time_ms, source, target)`;
  return `SELECT kind, source, target, source_account, target_account, time_ms, gap_ms, containment, after_limit
     FROM (SELECT *, ${rank('source_account')} AS given, ${rank('target_account')} AS taken FROM (${edgesSql(part)}))
     WHERE given <= ${each} OR taken <= ${each} ORDER BY time_ms, source, target`;
}

function viewsOf(found: Table, place: DenseIds): readonly EdgeView[] {
  const kind = found.strings('kind');
  const [sources, targets] = ['source_account', 'target_account'].map((name) =>
    placesOf(found.hashes(name), place),
  );
  const [time, gap, containment, limit] = ['time_ms', 'gap_ms', 'containment', 'after_limit'].map((name) =>
    found.numbers(name),
  );
  return Array.from({ length: found.rows }, (_, row): EdgeView => ({
    kind: kind[row] === 'provenance' ? 'provenance' : 'hand-off',
    source: sources?.[row] ?? 0,
    target: targets?.[row] ?? 0,
    timeMs: time?.[row] ?? 0,
    gapMs: gap?.[row] ?? 0,
    containment: containment?.[row] ?? 0,
    afterLimit: (limit?.[row] ?? 0) > 0,
  }));
}

/**
 * Exchanges that edges mark as the group's own, where all edges were found. In a relay most hand-offs are customers'
 * conversations, so the ends of provenance edges speak for the group, and those of hand-offs only where there is
 * nothing else.
 */
function endpointsIn(found: Table, hasProvenance: boolean, every: number): DenseIds {
  const endpoints = new DenseIds();
  const kind = found.strings('kind');
  for (const ends of [found.hashes('source'), found.hashes('target')]) {
    for (let row = 0; row < found.rows; row += 1) {
      const [low, high] = [ends[2 * row] ?? 0, ends[2 * row + 1] ?? 0];
      if (hasProvenance && kind[row] !== 'provenance') continue;
      // A power of two divides what has none of its lower bits.
      if ((low & (every - 1)) === 0) endpoints.add(low, high);
    }
  }
  return endpoints;
}

/** The same of all edges, also of those that are not in view. */
async function allEndpoints(store: Store, hasProvenance: boolean, every: number): Promise<DenseIds> {
  const found = await store.query(
    `SELECT DISTINCT arrayJoin([source, target]) AS exchange FROM @edges
     WHERE ${amongChosen}${hasProvenance ? " AND kind = 'provenance'" : ''} AND exchange % ${every} = 0`,
  );
  const endpoints = new DenseIds();
  const ends = found.hashes('exchange');
  for (let at = 0; at < ends.length; at += 2) endpoints.add(ends[at] ?? 0, ends[at + 1] ?? 0);
  return endpoints;
}
