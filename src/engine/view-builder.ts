// Builds what the signals see of a candidate group from the store: the exchanges of its accounts as columns,
// its edges, families and declarations. Hashes become dense ids, so that nothing in a view can be mistaken
// for content. Very large groups are sampled by exchange, evenly, and say so.

import type { Account, Verification } from '../core/account.ts';
import type {
  CountedUnit,
  ExchangeColumns,
  FamilyView,
  GroupView,
  MemberView,
  SourceFacts,
} from '../signals/view.ts';
import type { StoredNumbers } from '../store/native-format.ts';
import { decimalsOf } from '../store/number-text.ts';
import type { Store, Table } from '../store/store.ts';
import { type Family, isPublic } from './families.ts';
import type { Candidate } from './groups.ts';
import { chooseAccounts } from './accounts-chosen.ts';
import { DenseIds, denseHashes, denseNumbers, placesOf } from './dense-ids.ts';
import { countedUnits } from './unit-shares.ts';
import { amongChosen, edgesOfView, type EdgesOfView } from './view-edges.ts';
import { hashColumns } from './view-rows.ts';
import { everyOf } from './view-sample.ts';

/** A view with the ids that lead back to the store. */
export interface BuiltView {
  readonly group: GroupView;
  /** Account hash of each member. */
  readonly accounts: readonly string[];
  /** Exchange hash of each exchange of the view, as decimal digits, which are made when they are asked for. */
  readonly exchanges: readonly string[];
  /** The same as pairs of halves, the low one first. */
  readonly hashes: Uint32Array;
  /** Those exchanges are in view whose hash this divides. */
  readonly every: number;
  readonly families: readonly Family[];
}

export interface ViewContext {
  readonly has: SourceFacts;
  readonly units: number;
}

/** `candidate` must be one of those, or made of those, that `prepareViews` was called with. */
export async function buildView(
  store: Store,
  candidate: Candidate,
  context: ViewContext,
): Promise<BuiltView> {
  await chooseAccounts(store, candidate.accounts);
  const members = await membersOf(store);
  const total = members.views.reduce((sum, member) => sum + member.exchanges, 0);
  // Finer than what was prepared there is nothing.
  const every = Math.max(members.grain, everyOf(total));
  const rows = await store.query(exchangesSql(every, systemHitsSql(candidate.families)), {
    families: candidate.families.map((family) => family.id),
  });
  const models = [...new Set(rows.strings('model'))].sort();
  const edges = await edgesOfView(store, { place: members.place, every });
  const endpoints = boundBy(edges, rows) === 'texts' ? new DenseIds() : edges.endpoints;
  const hashes = rows.hashes('exchange');
  const columns = columnsOf(rows, { candidate, place: members.place, models, endpoints, hashes, every });
  let exchanges: readonly string[] | undefined;
  return {
    group: {
      members: members.views,
      units: new Set(members.views.map((member) => member.unit)).size,
      exchanges: columns,
      sampleShare: Math.min(1, rows.rows / Math.max(1, total)),
      edges: edges.views,
      ...(edges.hasMore ? { hasMoreEdges: true } : {}),
      ...(candidate.isKindred === true ? { isCoreUnfollowed: true } : {}),
      families: familiesOf(candidate.families, columns, { members: members.views, context }),
      models,
      has: context.has,
      counted: members.counted,
    },
    accounts: members.accounts,
    get exchanges() {
      exchanges ??= decimalsOf(hashes);
      return exchanges;
    },
    hashes,
    every,
    families: candidate.families,
  };
}

interface Members {
  readonly accounts: readonly string[];
  /** Ids of the account hashes: the member's index and one. */
  readonly place: DenseIds;
  readonly views: readonly MemberView[];
  readonly counted: readonly CountedUnit[];
  readonly grain: number;
}

async function membersOf(store: Store): Promise<Members> {
  const found = await store.query(
    'SELECT * FROM @view_members WHERE account IN (SELECT account FROM @chosen) ORDER BY exchanges DESC, account',
  );
  const units = new Map<string, number>();
  const unit = found.strings('unit');
  const exchanges = found.numbers('exchanges');
  const names = found.strings('name');
  const views = names.map((name, row) => ({
    name,
    unit: denseOf(units, unit[row] ?? ''),
    facts: accountOf(found, row),
    exchanges: exchanges[row] ?? 0,
  }));
  const grain = found.numbers('grain').reduce((most, one) => Math.max(most, one), 1);
  const place = new DenseIds();
  const hashes = found.hashes('account');
  for (let at = 0; at < hashes.length; at += 2) place.add(hashes[at] ?? 0, hashes[at + 1] ?? 0);
  return { accounts: found.strings('account'), place, views, counted: countedUnits(found), grain };
}

/** Dense ids from 0 in order of first appearance. */
function denseOf(ids: Map<string, number>, value: string): number {
  const known = ids.get(value);
  if (known !== undefined) return known;
  ids.set(value, ids.size);
  return ids.size - 1;
}

const verifications: readonly Verification[] = ['none', 'email', 'phone', 'payment', 'business', 'identity'];

function accountOf(table: Table, row: number): Account | undefined {
  const name = table.strings('declared')[row] ?? '';
  if (name === '') return undefined;
  const text = (column: string): string | undefined => {
    const value = table.strings(column)[row] ?? '';
    return value === '' ? undefined : value;
  };
  const positive = (column: string): number | undefined => {
    const value = table.numbers(column)[row] ?? 0;
    return value > 0 ? value : undefined;
  };
  return {
    account: name,
    createdMs: positive('created_ms'),
    organization: text('organization'),
    parent: text('parent'),
    app: text('app'),
    program: text('program'),
    class: text('class'),
    verification: verifications.find((one) => one === text('verification')) ?? 'none',
    payment: text('payment'),
    emailDomain: text('email_domain'),
    signupIp: text('signup_ip'),
    signupAsn: positive('signup_asn'),
    country: text('country'),
    plan: text('plan'),
    declaredUse: text('declared_use'),
  };
}

/**
 * Which exchanges are of a family of system prompts. All turns repeat the prompt; where the group has a template of its
 * own as well, only those that begin count, as with the template, or the long conversations of agents would be all that
 * the group is known by. An exchange that has both is the template's.
 */
function systemHitsSql(families: readonly Family[]): string {
  const hasTemplate = families.some((family) => family.kind === 'anchors' && !family.inSystem);
  return hasTemplate ? '(in_system = 0 OR single_turn = 1 OR hits = 1)' : '1';
}

/** Before the epoch's first hour is the absent time of a join without a partner. */
const absentMs = 3_600_000;

/**
 * A conversation that goes on at another account of the group is followed up: a relay that picks an account for each
 * turn would look as if nobody read. A refused request that is sent again is not.
 */
function exchangesSql(every: number, counted: string): string {
  const hashes = hashColumns.map(([name]) => `${name}_hash`).join(', ');
  return `
    SELECT e.exchange AS exchange, e.account AS account, toUnixTimestamp64Milli(time) AS time_ms, status, latency_ms,
      model, turns, new_chars, served_chars, elicitation, capability, language, asn, ${hashes}, f.best AS family,
      multiIf(status >= 400, 0, i.item > 0, toUInt64(i.item), text_hash) AS item_hash,
      if(e.followed_ms > ${absentMs} OR status >= 400, e.followed_ms, m.moved_ms) AS followed_ms
    FROM (SELECT * FROM @view_rows WHERE account IN (SELECT account FROM @chosen) AND exchange % ${every} = 0) AS e
    LEFT JOIN (
      SELECT exchange, argMax(family, (hits > 1 AND in_system = 0, hits, family)) AS best FROM @family_exchanges
      WHERE family IN {families:Array(UInt32)} AND account IN (SELECT account FROM @chosen) AND exchange % ${every} = 0
        AND ${counted}
      GROUP BY exchange) AS f ON f.exchange = e.exchange
    LEFT JOIN (
      SELECT exchange, argMin(family, (size, family)) AS item FROM @item_exchanges
      WHERE account IN (SELECT account FROM @chosen) AND exchange % ${every} = 0 AND family NOT IN {families:Array(UInt32)}
      GROUP BY exchange) AS i ON i.exchange = e.exchange
    LEFT JOIN (
      SELECT source AS exchange, toInt64(min(toUnixTimestamp64Milli(time) + gap_ms)) AS moved_ms FROM @edges
      WHERE kind = 'hand-off' AND ${amongChosen} AND source % ${every} = 0
      GROUP BY source) AS m ON m.exchange = e.exchange
    ORDER BY time, e.exchange SETTINGS join_algorithm = 'hash'`;
}

interface ColumnsContext {
  readonly candidate: Candidate;
  readonly place: DenseIds;
  readonly models: readonly string[];
  readonly endpoints: DenseIds;
  /** Of the exchanges. */
  readonly hashes: Uint32Array;
  readonly every: number;
}

function columnsOf(rows: Table, context: ColumnsContext): ExchangeColumns {
  const family = familyPlaces(rows.stored('family'), context.candidate.families);
  const models = new Map(context.models.map((model, index) => [model, index]));
  const dense = (name: (typeof hashColumns)[number][0]): Uint32Array =>
    denseNumbers(rows.stored(`${name}_hash`));
  const followedMs = rows.numbers('followed_ms').map((time) => (time > absentMs ? time : 0));
  return {
    count: rows.rows,
    timeMs: rows.numbers('time_ms'),
    member: placesOf(rows.hashes('account'), context.place),
    core: coreOf(rows, context, family),
    family,
    item: denseHashes(rows.hashes('item_hash')),
    status: new Uint16Array(rows.stored('status')),
    latencyMs: new Float32Array(rows.stored('latency_ms')),
    model: Uint16Array.from(rows.strings('model'), (model) => models.get(model) ?? 0),
    turns: new Uint16Array(rows.stored('turns')),
    followed: new Uint8Array(followedMs.map((time) => (time > 0 ? 1 : 0))),
    followedMs,
    newChars: new Uint32Array(rows.stored('new_chars')),
    servedChars: new Uint32Array(rows.stored('served_chars')),
    elicitation: new Uint16Array(rows.stored('elicitation')),
    capability: new Uint8Array(rows.stored('capability')),
    language: new Uint8Array(rows.stored('language')),
    system: dense('system'),
    tools: dense('tools'),
    contract: dense('contract'),
    opening: dense('opening'),
    session: dense('session'),
    client: dense('client'),
    address: dense('address'),
    network: dense('network'),
    asn: denseNumbers(rows.stored('asn')),
    operatingSystem: dense('operatingSystem'),
    shell: dense('shell'),
    folder: dense('folder'),
    locale: dense('locale'),
    timeZone: dense('timeZone'),
  };
}

/** Families by their ids; -1 for none. */
function familyPlaces(ids: StoredNumbers, families: readonly Family[]): Int32Array {
  const known = new Map(families.map((family, index) => [family.id, index]));
  const places = new Int32Array(ids.length);
  let [last, place] = [-1, -1];
  for (let row = 0; row < places.length; row += 1) {
    const id = ids[row] ?? 0;
    // What follows one another is often of one family, or of none.
    if (id !== last) [last, place] = [id, known.get(id) ?? -1];
    places[row] = place;
  }
  return places;
}

/** Members by the hashes of their accounts. */
function coreOf(rows: Table, context: ColumnsContext, family: Int32Array): Uint8Array {
  const binds = bindingFamilies(context);
  const [turns, status, followed] = [
    rows.stored('turns'),
    rows.stored('status'),
    rows.numbers('followed_ms'),
  ];
  const { endpoints, hashes } = context;
  // A group that is only alike is bound by what it asks once and never comes back to.
  const isDrawn = (row: number): boolean =>
    context.candidate.isKindred === true &&
    (turns[row] ?? 0) <= 1 &&
    (status[row] ?? 0) < 400 &&
    (followed[row] ?? 0) < absentMs;
  const isEnd = (row: number): boolean =>
    endpoints.size > 0 && endpoints.find(hashes[2 * row] ?? 0, hashes[2 * row + 1] ?? 0) > 0;
  const core = new Uint8Array(family.length);
  for (let row = 0; row < core.length; row += 1) {
    if (binds[family[row] ?? -1] === true || isEnd(row) || isDrawn(row)) core[row] = 1;
  }
  return core;
}

/** A text sent fewer times than this binds nobody by itself. */
const boundExchangesMin = 20;

/**
 * Behind a relay most hand-offs are customers' conversations: where nothing else passes between the accounts, but
 * they share texts of their own, the texts are what binds them.
 */
function boundBy(edges: EdgesOfView, rows: Table): 'edges' | 'texts' {
  if (edges.hasProvenance) return 'edges';
  return rows.numbers('family').filter((family) => family > 0).length >= boundExchangesMin
    ? 'texts'
    : 'edges';
}

/** A public text is a group's own only where answers passed between its members bind the group otherwise. */
function bindingFamilies(context: ColumnsContext): readonly boolean[] {
  const isBound = context.endpoints.size * context.every >= context.place.size;
  return context.candidate.families.map((family) => isBound || !isPublic(family));
}

function familiesOf(
  families: readonly Family[],
  columns: ExchangeColumns,
  around: { readonly members: readonly MemberView[]; readonly context: ViewContext },
): readonly FamilyView[] {
  const users = families.map(() => new Set<number>());
  const counts = new Uint32Array(families.length);
  columns.family.forEach((family, row) => {
    if (family < 0) return;
    counts[family] = (counts[family] ?? 0) + 1;
    users[family]?.add(columns.member[row] ?? 0);
  });
  return families.map((family, index) => {
    const members = [...(users[index] ?? [])];
    return {
      kind: family.kind,
      traces: family.traces,
      exchanges: counts[index] ?? 0,
      members: members.length,
      units: new Set(members.map((member) => around.members[member]?.unit)).size,
      exchangesTotal: family.exchanges,
      accountsTotal: family.accounts,
      unitsTotal: family.units,
      unitsExpected: expectedUnits(family, around.context),
      ...(family.inSystem ? { inSystem: true } : {}),
      ...(family.listed === undefined ? {} : { listed: family.listed }),
    };
  });
}

/**
 * Units that would share the family by chance. A phrase of four words that somebody sends is sent by another
 * unit about once in ten thousand units (measured on unrelated prompts: about one shared sampled phrase for
 * 400 prompts); a core of several independent phrases, or an exact key, practically never.
 */
function expectedUnits(family: Family, context: ViewContext): number {
  const phrases = family.kind === 'anchors' ? Math.min(4, family.traces) : 3;
  return Math.max(1e-6, context.units * 1e-4 ** Math.max(1, phrases / 2));
}
