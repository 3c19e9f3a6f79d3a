// The memory of campaigns: recalled from the store before cases are closed, so that they are written under the
// id they are known by, and written after each cycle. Only stores that persist have a past; in a temporary one
// there is nothing to recall. What is kept is bounded: so many campaigns, so many accounts and traces of each.

import type { Verdict } from '../core/evidence.ts';
import type { CampaignReport, ChangesReport } from '../core/report.ts';
import { RowWriter } from '../store/row-writer.ts';
import {
  knownCampaignsTable,
  knownMembersTable,
  knownTracesTable,
} from '../store/schema/0003-known-campaigns.ts';
import type { Store } from '../store/store.ts';
import type { Candidate } from './groups.ts';
import { identify, type FoundShape, type Identity } from './identity.ts';
import { writeDecimal } from './units.ts';

export interface KnownCampaign {
  readonly id: string;
  readonly accounts: ReadonlySet<string>;
  readonly traces: ReadonlySet<string>;
  readonly models: readonly string[];
  readonly previous: readonly string[];
  /** Ends of the log, milliseconds since 1970, when it was first and last reported or missed. */
  readonly sinceMs: number;
  readonly seenMs: number;
  readonly lastExchangeMs: number;
  /** Undefined when the last cycle did not report it. */
  readonly verdict: Verdict | undefined;
}

export interface Past {
  /** Number of the last cycle that remembered anything; 0 for none. */
  readonly cycle: number;
  /** Living campaigns: not those that ended in others. */
  readonly campaigns: readonly KnownCampaign[];
}

/** Campaigns recalled, last seen first: a year of a provider's cases. */
const campaignsMax = 2_000;
/** Of each campaign. */
const membersMax = 50_000;
const tracesMax = 2_000;
const verdicts: readonly Verdict[] = ['act', 'review', 'watch'];

export async function recallCampaigns(store: Store): Promise<Past> {
  const found = await store.query(
    `SELECT id, argMax(models, cycle) AS last_models, argMax(previous, cycle) AS last_previous,
       argMax(verdict, cycle) AS last_verdict, max(last_exchange) AS last_time,
       toUnixTimestamp64Milli(last_time) AS last_exchange_ms, toUnixTimestamp64Milli(min(seen)) AS since_ms,
       toUnixTimestamp64Milli(max(seen)) AS seen_ms, max(cycle) AS last_cycle
     FROM @known_campaigns GROUP BY id HAVING argMax(successor, cycle) = ''
     ORDER BY last_time DESC, id LIMIT ${campaignsMax}`,
  );
  const counted = await store.query('SELECT max(cycle) AS cycle FROM @known_campaigns');
  const cycle = counted.numbers('cycle')[0] ?? 0;
  if (found.rows === 0) return { cycle, campaigns: [] };
  const accounts = await setsOf(store, 'SELECT id, account AS value FROM @known_members', membersMax);
  const traces = await setsOf(store, 'SELECT id, trace AS value FROM @known_traces', tracesMax);
  const [models, previous, verdict] = ['last_models', 'last_previous', 'last_verdict'].map((name) =>
    found.strings(name),
  );
  const [last, since, seen] = ['last_exchange_ms', 'since_ms', 'seen_ms'].map((name) => found.numbers(name));
  const campaigns = found.strings('id').map((id, row) => ({
    id,
    accounts: accounts.get(id) ?? new Set<string>(),
    traces: traces.get(id) ?? new Set<string>(),
    models: linesOf(models?.[row]),
    previous: linesOf(previous?.[row]),
    sinceMs: since?.[row] ?? 0,
    seenMs: seen?.[row] ?? 0,
    lastExchangeMs: last?.[row] ?? 0,
    verdict: verdicts.find((one) => one === verdict?.[row]),
  }));
  return { cycle, campaigns };
}

async function setsOf(
  store: Store,
  sql: string,
  perCampaign: number,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const found = await store.query(`SELECT DISTINCT id, value FROM (${sql}) LIMIT ${perCampaign} BY id`);
  const sets = new Map<string, Set<string>>();
  const values = found.strings('value');
  found.strings('id').forEach((id, row) => {
    const set = sets.get(id);
    if (set === undefined) sets.set(id, new Set([values[row] ?? '']));
    else set.add(values[row] ?? '');
  });
  return sets;
}

function linesOf(text: string | undefined): readonly string[] {
  return text === undefined || text === '' ? [] : text.split('\n');
}

/** A found campaign with what identifies it. */
export interface Recognised {
  readonly identity: Identity;
  readonly traces: readonly string[];
  /** Texts of its own of which no phrase was known of the campaign that it is. */
  readonly newTemplates: number;
}

/** One entry a candidate, in their order. Reads `family_traces` and `edges` of the cycle under way. */
export async function recogniseCampaigns(
  store: Store,
  candidates: readonly Candidate[],
  past: Past,
): Promise<readonly Recognised[]> {
  const traces = await tracesOfFamilies(store, candidates);
  const edges = await edgesToKnown(store, past);
  const shapes = candidates.map((candidate): FoundShape => {
    const own = ownFamilies(candidate).flatMap((id) => traces.get(id) ?? []);
    return {
      accounts: candidate.accounts,
      traces: own.slice(0, tracesMax),
      edges: countEdges(candidate, edges),
    };
  });
  const byId = new Map(past.campaigns.map((one) => [one.id, one]));
  return identify(shapes, past.campaigns).map((identity, index) => {
    const known = byId.get(identity.id ?? '');
    const candidate = candidates[index];
    const isNew = (family: number): boolean =>
      (traces.get(family) ?? []).every((trace) => known?.traces.has(trace) === false);
    return {
      identity,
      traces: shapes[index]?.traces ?? [],
      newTemplates:
        known === undefined || candidate === undefined ? 0 : ownFamilies(candidate).filter(isNew).length,
    };
  });
}

/** Families that mostly members use. A published text would make one campaign of all who found it. */
function ownFamilies(candidate: Candidate): readonly number[] {
  return candidate.families
    .filter((family) => family.accounts <= 2 * candidate.accounts.length)
    .map((family) => family.id);
}

async function tracesOfFamilies(
  store: Store,
  candidates: readonly Candidate[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  const families = [...new Set(candidates.flatMap(ownFamilies))];
  if (families.length === 0) return new Map();
  const found = await store.query(
    `SELECT family, trace FROM @family_traces WHERE family IN {families:Array(UInt32)}
     ORDER BY family, trace LIMIT 64 BY family`,
    { families },
  );
  const ids = found.numbers('family');
  const lists = new Map<number, string[]>();
  found.strings('trace').forEach((trace, row) => {
    const list = lists.get(ids[row] ?? 0);
    if (list === undefined) lists.set(ids[row] ?? 0, [trace]);
    else list.push(trace);
  });
  return lists;
}

interface KnownEdge {
  readonly id: string;
  /** The end that is not a member of the known campaign. */
  readonly account: string;
  readonly edges: number;
}

const edgesMax = 200_000;

/** Direct edges that lead out of known campaigns, either way. */
async function edgesToKnown(store: Store, past: Past): Promise<readonly KnownEdge[]> {
  if (past.campaigns.length === 0) return [];
  const found = await store.query(
    `SELECT id, other, uniqExact(source, target) AS edges FROM (
       SELECT m.id AS id, e.other AS other, e.source AS source, e.target AS target
       FROM (SELECT source_account AS inner, target_account AS other, source, target FROM @edges
             UNION ALL SELECT target_account AS inner, source_account AS other, source, target FROM @edges) AS e
       INNER JOIN (SELECT DISTINCT id, account FROM @known_members) AS m ON m.account = e.inner
       WHERE (m.id, e.other) NOT IN (SELECT id, account FROM @known_members))
     GROUP BY id, other ORDER BY edges DESC, id, other LIMIT ${edgesMax} SETTINGS join_algorithm = 'hash'`,
  );
  const [others, counts] = [found.strings('other'), found.numbers('edges')];
  return found.strings('id').map((id, row) => ({ id, account: others[row] ?? '', edges: counts[row] ?? 0 }));
}

function countEdges(candidate: Candidate, edges: readonly KnownEdge[]): ReadonlyMap<string, number> {
  const members = new Set(candidate.accounts);
  const counts = new Map<string, number>();
  for (const { id, account, edges: count } of edges) {
    if (members.has(account)) counts.set(id, (counts.get(id) ?? 0) + count);
  }
  return counts;
}

/** A campaign as this cycle reports it. */
export interface ClosedCampaign {
  readonly report: CampaignReport;
  /** Hashes of the accounts of the group; names by hash in `Remembering.names`. */
  readonly accounts: readonly string[];
  readonly recognised: Recognised;
  readonly models: readonly string[];
  /** Last exchange of each of `accounts`, milliseconds since 1970; 0 for none. */
  readonly lastMs: Float64Array;
}

/** A campaign that this cycle does not report any more. */
export interface EndedCampaign {
  readonly id: string;
  /** The campaign that it became part of, if any. */
  readonly successor: string | undefined;
  readonly verdict: Verdict | undefined;
}

export interface Remembered {
  readonly reports: readonly CampaignReport[];
  readonly ended: readonly EndedCampaign[];
}

export interface Remembering {
  readonly past: Past;
  /** End of the log, milliseconds since 1970. */
  readonly seenMs: number;
  readonly names: ReadonlyMap<string, string>;
  /** What a stop left out has not ended. */
  readonly isPartial: boolean;
}

/** Writes what is known now, and gives the reports with what it says of the past, in the same order. */
export async function rememberCampaigns(
  store: Store,
  closed: readonly ClosedCampaign[],
  around: Remembering,
): Promise<Remembered> {
  const { past, seenMs } = around;
  const cycle = past.cycle + 1;
  const known = new Map(past.campaigns.map((one) => [one.id, one]));
  const rows = { campaigns: new RowWriter(), members: new RowWriter(), traces: new RowWriter() };
  const alive = new Set(closed.map((one) => one.report.id));
  const successors = new Map<string, string>();
  for (const one of closed) {
    for (const id of one.recognised.identity.previous) {
      if (!alive.has(id) && !successors.has(id)) successors.set(id, one.report.id);
    }
  }
  for (const one of closed) writeCampaign(rows, one, { cycle, seenMs, names: around.names, known });
  const ended: EndedCampaign[] = [];
  for (const one of around.isPartial ? [] : past.campaigns) {
    const successor = successors.get(one.id) ?? '';
    // That nothing changed needs no row: it was not reported before either.
    if (alive.has(one.id) || (successor === '' && one.verdict === undefined)) continue;
    ended.push({ id: one.id, successor: successor === '' ? undefined : successor, verdict: one.verdict });
    writeRow(rows.campaigns, { ...one, cycle, seenMs, successor, verdict: '', posterior: 0, exchanges: 0 });
  }
  await store.append(knownCampaignsTable, rows.campaigns.take());
  await store.append(knownMembersTable, rows.members.take());
  await store.append(knownTracesTable, rows.traces.take());
  return { reports: closed.map((one) => withPast(one, known, around.names)), ended };
}

interface Writing {
  readonly cycle: number;
  readonly seenMs: number;
  readonly names: ReadonlyMap<string, string>;
  readonly known: ReadonlyMap<string, KnownCampaign>;
}

function writeCampaign(
  rows: { readonly campaigns: RowWriter; readonly members: RowWriter; readonly traces: RowWriter },
  one: ClosedCampaign,
  around: Writing,
): void {
  const { report } = one;
  const before = around.known.get(report.id);
  writeRow(rows.campaigns, {
    id: report.id,
    cycle: around.cycle,
    seenMs: around.seenMs,
    verdict: report.verdict,
    posterior: report.posterior,
    lastExchangeMs: Date.parse(report.last_exchange),
    exchanges: report.exchanges,
    models: [...new Set([...(before?.models ?? []), ...one.models])],
    previous: [...new Set([...(before?.previous ?? []), ...one.recognised.identity.previous])],
    successor: '',
  });
  for (const account of membersOf(one, around.names)) {
    if (before?.accounts.has(account) === true) continue;
    writeKnown(rows.members, { id: report.id, value: account, cycle: around.cycle });
  }
  for (const trace of one.recognised.traces) {
    if (before?.traces.has(trace) === true) continue;
    writeKnown(rows.traces, { id: report.id, value: trace, cycle: around.cycle });
  }
}

/** Those of the group that the report names: with an exchange of the campaign. */
function membersOf(one: ClosedCampaign, names: ReadonlyMap<string, string>): readonly string[] {
  const reported = new Set(one.report.accounts.map((member) => member.account));
  return one.accounts.filter((account) => reported.has(names.get(account) ?? ''));
}

function writeKnown(
  writer: RowWriter,
  row: { readonly id: string; readonly value: string; readonly cycle: number },
): void {
  writer.text(row.id);
  writeDecimal(writer, row.value);
  writer.u32(row.cycle);
}

interface CampaignRow {
  readonly id: string;
  readonly cycle: number;
  readonly seenMs: number;
  readonly verdict: string;
  readonly posterior: number;
  readonly lastExchangeMs: number;
  readonly exchanges: number;
  readonly models: readonly string[];
  readonly previous: readonly string[];
  readonly successor: string;
}

function writeRow(writer: RowWriter, row: CampaignRow): void {
  writer.text(row.id);
  writer.u32(row.cycle);
  writer.time(row.seenMs);
  writer.text(row.verdict);
  writer.f32(row.posterior);
  writer.time(row.lastExchangeMs);
  writer.u32(row.exchanges);
  writer.text(row.models.join('\n'));
  writer.text(row.previous.join('\n'));
  writer.text(row.successor);
}

const namesMax = 100;

function withPast(
  one: ClosedCampaign,
  known: ReadonlyMap<string, KnownCampaign>,
  names: ReadonlyMap<string, string>,
): CampaignReport {
  const { report, recognised } = one;
  const before = known.get(report.id);
  const previous = [...new Set([...(before?.previous ?? []), ...recognised.identity.previous])];
  const changes = before === undefined ? undefined : changesOf(one, before, names);
  return {
    ...report,
    ...(before === undefined ? {} : { known_since: new Date(before.sinceMs).toISOString() }),
    ...(previous.length === 0 ? {} : { previous_ids: previous }),
    ...(changes === undefined ? {} : { changes }),
  };
}

function changesOf(
  one: ClosedCampaign,
  before: KnownCampaign,
  names: ReadonlyMap<string, string>,
): ChangesReport | undefined {
  const { report, recognised } = one;
  const accounts = membersOf(one, names)
    .filter((account) => !before.accounts.has(account))
    .map((account) => names.get(account) ?? '')
    .sort();
  const models = one.models.filter((model) => !before.models.includes(model));
  const verdict = before.verdict === report.verdict ? undefined : (before.verdict ?? 'none');
  const previous = recognised.identity.previous.filter((id) => !before.previous.includes(id));
  const isQuiet =
    accounts.length + models.length + recognised.newTemplates + previous.length === 0 &&
    verdict === undefined;
  if (isQuiet) return undefined;
  return {
    since: new Date(before.seenMs).toISOString(),
    ...(accounts.length === 0
      ? {}
      : { new_accounts: accounts.slice(0, namesMax), new_accounts_count: accounts.length }),
    ...(models.length === 0 ? {} : { new_models: models }),
    ...(recognised.newTemplates === 0 ? {} : { new_templates_count: recognised.newTemplates }),
    ...(verdict === undefined ? {} : { previous_verdict: verdict }),
    ...(previous.length === 0 ? {} : { new_previous_ids: previous }),
    ...(hasReturned(one, before) ? { returned: true } : {}),
  };
}

/** Fewer fresh accounts are growth. */
const returningMin = 3;

/** Only accounts that were not known have gone on since. */
function hasReturned(one: ClosedCampaign, before: KnownCampaign): boolean {
  const active = one.accounts.filter((_, index) => (one.lastMs[index] ?? 0) > before.lastExchangeMs);
  return active.length >= returningMin && active.every((account) => !before.accounts.has(account));
}
