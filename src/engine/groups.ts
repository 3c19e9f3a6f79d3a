// Candidate groups: accounts that families or direct edges bind, to be weighed by the signals. A group is
// proposed generously and judged strictly. Families whose users largely coincide are one group (a campaign
// rarely has only one template); only families that look like drawing on the model may pull others in, or the
// customers of a relay, who share its accounts, would be counted as harvesters. Direct edges join accounts
// that hold together by two independent ways: one edge may be chance, and would merge strangers.

import type { Store } from '../store/store.ts';
import { IndexSets } from './cluster.ts';
import { type Family, isPublic } from './families.ts';
import { twoEdgeComponents } from './two-edge.ts';
import { partsOfWebs } from './web-parts.ts';
import { chooseAccounts } from './accounts-chosen.ts';

export interface Candidate {
  readonly families: readonly Family[];
  /** Account hashes as decimal digits. */
  readonly accounts: readonly string[];
  /** True when the group was proposed by direct edges alone. */
  readonly byEdges: boolean;
  /** True when no text and no edge binds it: its accounts are alike in what they ask, or in how they were made. */
  readonly isKindred?: boolean;
}

/** Groups weighed per cycle, most promising first. */
const candidatesMax = 200;
/** Exchanges of a template that an account bound by a web is worth: triangles of friends must not crowd out. */
const accountsOfWebWorth = 25;
/** Memberships (family, account) considered, most used first; 0.6 kB of memory each. */
const membershipsMax = 600_000;
/** Families merge when their account sets are this similar (Jaccard); accounts of strangers overlap far less. */
const overlapMin = 0.3;
/** A member uses the family more than once, or does nothing else. */
const usesMin = 2;
const unitsMin = 3;

/** `kindred` are the groups of accounts that no text binds; they come beside the others. */
export async function proposeGroups(
  store: Store,
  families: readonly Family[],
  kindred: readonly (readonly string[])[],
): Promise<readonly Candidate[]> {
  const promising = families.filter(isPromising).slice(0, 4 * candidatesMax);
  const users = await usersOf(store, promising);
  const merged = mergeFamilies(promising, users);
  const webs = await websOfEdges(store);
  const drawn = [...(await familiesOfAnswers(store, families)), ...familiesThatDraw(promising, users)];
  const unbound = kindred.map((accounts) => ({
    families: [],
    accounts: [...accounts].sort(),
    byEdges: false,
    isKindred: true,
  }));
  const proposed = combine(merged, webs)
    .filter(isWorthwhile)
    .sort((one, other) => promise(other) - promise(one))
    .slice(0, 2 * candidatesMax);
  const unitOf = await unitsOf(
    store,
    [...proposed, ...unbound].flatMap((one) => one.accounts),
  );
  const several = (candidate: Candidate): boolean =>
    new Set(candidate.accounts.map((account) => unitOf.get(account))).size >= unitsMin;
  return [...proposed.filter(several).slice(0, candidatesMax), ...unbound.filter(several)].map((candidate) =>
    withFamiliesOf(candidate, drawn),
  );
}

/** Drawing on the model rather than talking with it: elicitation, a fixed contract, or hardly a conversation. */
function isPromising(family: Family): boolean {
  if (family.elicited >= 0.2 || family.contracted >= 0.3) return true;
  // People end questions alike; a closing line has to ask for something before it makes a group.
  return family.kind !== 'suffix' && family.singleTurn >= 0.6;
}

function drawing(family: Family): number {
  return family.elicited + family.contracted + family.singleTurn;
}

/** A text sent fewer times is no data set yet, whoever shares it; webs of answers count from their first day. */
const exchangesWorthwhile = 30;

function isWorthwhile(candidate: Candidate): boolean {
  const exchanges = candidate.families.reduce((sum, family) => sum + family.exchanges, 0);
  return candidate.byEdges || exchanges >= exchangesWorthwhile;
}

function promise(candidate: Candidate): number {
  const weight = candidate.families.reduce((sum, one) => sum + one.exchanges * drawing(one) ** 2, 0);
  return weight + candidate.accounts.length * (candidate.byEdges ? accountsOfWebWorth : 1);
}

/** Uses of each family by account; the whole log's exchanges of each account. */
interface Users {
  readonly uses: ReadonlyMap<number, ReadonlyMap<string, number>>;
  readonly exchanges: ReadonlyMap<string, number>;
}

async function usersOf(store: Store, families: readonly Family[]): Promise<Users> {
  const uses = new Map<number, Map<string, number>>(families.map((family) => [family.id, new Map()]));
  const exchanges = new Map<string, number>();
  if (families.length === 0) return { uses, exchanges };
  const found = await store.query(
    `SELECT m.family AS family, m.account AS account, m.uses AS uses, s.exchanges AS exchanges FROM (
       SELECT f.family AS family, f.account AS account, count() AS uses
       FROM @family_exchanges AS f WHERE family IN {families:Array(UInt32)} GROUP BY family, account)
     AS m INNER JOIN @account_sums AS s ON s.account = m.account
     ORDER BY m.uses DESC, m.family, m.account LIMIT ${membershipsMax}`,
    { families: families.map((family) => family.id) },
  );
  const ids = found.numbers('family');
  const counts = found.numbers('uses');
  const totals = found.numbers('exchanges');
  found.strings('account').forEach((account, row) => {
    uses.get(ids[row] ?? 0)?.set(account, counts[row] ?? 0);
    exchanges.set(account, totals[row] ?? 0);
  });
  return { uses, exchanges };
}

function mergeFamilies(families: readonly Family[], users: Users): readonly Candidate[] {
  const sets = new IndexSets(families.length);
  const byAccount = new Map<string, number[]>();
  families.forEach((family, index) => {
    // Joining needs both sides to look like drawing, and neither to be public; others stand alone.
    if (drawing(family) < 1 || isPublic(family)) return;
    for (const account of users.uses.get(family.id)?.keys() ?? []) {
      const list = byAccount.get(account);
      if (list === undefined) byAccount.set(account, [index]);
      else if (list.length < 64) list.push(index);
    }
  });
  for (const [pair, common] of countPairs(byAccount)) {
    const one = Math.floor(pair / families.length);
    const other = pair % families.length;
    const sizes = sizeOf(one) + sizeOf(other);
    if (common >= unitsMin && common / (sizes - common) >= overlapMin) sets.join(one, other);
  }

  function sizeOf(index: number): number {
    return users.uses.get(families[index]?.id ?? 0)?.size ?? 0;
  }

  function countPairs(lists: ReadonlyMap<string, readonly number[]>): ReadonlyMap<number, number> {
    const counts = new Map<number, number>();
    for (const list of lists.values()) {
      list.forEach((one, at) => {
        for (const other of list.slice(at + 1)) {
          const pair = one * families.length + other;
          counts.set(pair, (counts.get(pair) ?? 0) + 1);
        }
      });
    }
    return counts;
  }

  return sets.groups(families.map((_, index) => index)).map((group) => {
    const chosen = group.flatMap((index) => families[index] ?? []);
    return { families: chosen, accounts: membersOf(chosen, users), byEdges: false };
  });
}

/** Accounts that use the families together more than once, or do nothing else. */
function membersOf(families: readonly Family[], users: Users): readonly string[] {
  const totals = new Map<string, number>();
  for (const family of families) {
    for (const [account, uses] of users.uses.get(family.id) ?? []) {
      totals.set(account, (totals.get(account) ?? 0) + uses);
    }
  }
  return [...totals]
    .filter(([account, uses]) => uses >= usesMin || uses * 2 >= (users.exchanges.get(account) ?? 0))
    .map(([account]) => account)
    .sort();
}

/** Sets of accounts that direct edges bind. */
interface WebsOfEdges {
  /** By two independent ways, and none that hardly mixes with the rest of it. */
  readonly webs: readonly (readonly string[])[];
  /** Those that were divided, as they were. */
  readonly whole: readonly (readonly string[])[];
}

async function websOfEdges(store: Store): Promise<WebsOfEdges> {
  const found = await store.query(
    `SELECT least(source_account, target_account) AS one, greatest(source_account, target_account) AS other,
       uniqExact(target) AS edges FROM @edges GROUP BY one, other ORDER BY edges DESC LIMIT 1000000`,
  );
  const names = [...new Set([...found.strings('one'), ...found.strings('other')])];
  const place = new Map(names.map((name, index) => [name, index]));
  const graph = {
    nodes: names.length,
    ones: found.strings('one').map((name) => place.get(name) ?? 0),
    others: found.strings('other').map((name) => place.get(name) ?? 0),
    edges: [...found.numbers('edges')],
  };
  const webs = twoEdgeComponents(graph).filter((web) => web.length >= unitsMin);
  const parts = partsOfWebs(graph, webs).filter((part) => part.length >= unitsMin);
  const whole = webs.filter((web) => !parts.includes(web));
  const accountsOf = (web: readonly number[]): readonly string[] => web.map((index) => names[index] ?? '');
  return { webs: parts.map(accountsOf), whole: whole.map(accountsOf) };
}

/** Smaller webs are a few people who know one another. */
const poolMin = 5;

/**
 * Groups of families and webs of edges together. A group that reaches into several webs is several pools with
 * one text between them, a published one or a bought one, or one pool whose webs have not met: it is proposed with the
 * web that it shares most with and whoever is in none, since pools have idle members, and, where the text is no public
 * one and the webs are few, also as it is. Every web is also a candidate of its own, and so is one that was divided.
 */
function combine(groups: readonly Candidate[], { webs, whole }: WebsOfEdges): readonly Candidate[] {
  const webOf = new Map<string, number>();
  webs.forEach((web, index) => {
    if (web.length >= poolMin) for (const account of web) webOf.set(account, index);
  });
  const alone = [...webs, ...whole].map((web) => ({
    families: [],
    accounts: [...web].sort(),
    byEdges: true,
  }));
  const around = { webs, webOf };
  return [...groups.flatMap((group) => asPools(group, around)), ...alone];
}

interface Webs {
  readonly webs: readonly (readonly string[])[];
  readonly webOf: ReadonlyMap<string, number>;
}

/** More pools than this with one text have it from somewhere else, and so have users of whom fewer are in any pool. */
const websOfOneMax = 4;
const pooledMin = 0.8;

function asPools(group: Candidate, around: Webs): readonly Candidate[] {
  const common = websOf(group, around);
  const pooled = withOneWeb(group, { ...around, common });
  const inPools = [...common.values()].reduce((sum, count) => sum + count, 0);
  const isOne =
    common.size > 1 &&
    common.size <= websOfOneMax &&
    inPools >= pooledMin * group.accounts.length &&
    !group.families.some(isPublic);
  return isOne ? [pooled, group] : [pooled];
}

/** Webs that the group reaches into, with how many of its accounts. */
function websOf(group: Candidate, { webOf }: Webs): ReadonlyMap<number, number> {
  const common = new Map<number, number>();
  for (const account of group.accounts) {
    const web = webOf.get(account);
    if (web !== undefined) common.set(web, (common.get(web) ?? 0) + 1);
  }
  return common;
}

function withOneWeb(
  group: Candidate,
  around: Webs & { readonly common: ReadonlyMap<number, number> },
): Candidate {
  const [most] = [...around.common].sort((one, other) => other[1] - one[1] || one[0] - other[0]);
  if (most === undefined) return group;
  const [main, inside] = most;
  const kept = group.accounts.filter((account) => (around.webOf.get(account) ?? main) === main);
  const web = around.webs[main] ?? [];
  const joins = inside * 2 >= web.length ? web : [];
  return { ...group, accounts: [...new Set([...kept, ...joins])].sort() };
}

/** A family of exchanges whose answers come back elsewhere, and the accounts between which they do. */
interface DrawnFamily {
  readonly family: Family;
  readonly accounts: ReadonlySet<string>;
}

/** Ends of provenance edges in a family before it counts as the text of a web. */
const answersMin = 4;

/** Families whose exchanges are ends of provenance edges: the texts of whoever passes answers around. */
async function familiesOfAnswers(store: Store, families: readonly Family[]): Promise<readonly DrawnFamily[]> {
  const found = await store.query(
    `SELECT family, groupUniqArray(account) AS accounts, count() AS answers FROM @family_exchanges
     WHERE exchange IN (SELECT arrayJoin([source, target]) FROM @edges WHERE kind = 'provenance')
     GROUP BY family HAVING answers >= ${answersMin} ORDER BY answers DESC LIMIT 500`,
  );
  const byId = new Map(families.map((family) => [family.id, family]));
  const lists = found.strings('accounts');
  return [...found.numbers('family')].flatMap((id, row) => {
    const family = byId.get(id);
    const accounts: unknown = JSON.parse(lists[row] ?? '[]');
    if (family === undefined || !Array.isArray(accounts)) return [];
    return [{ family, accounts: new Set(accounts.map(String)) }];
  });
}

/** Families that look like drawing, whether or not their answers come back: a crew may keep its answers to itself. */
function familiesThatDraw(families: readonly Family[], users: Users): readonly DrawnFamily[] {
  return families
    .filter((family) => drawing(family) >= 1 && !isPublic(family))
    .map((family) => ({ family, accounts: new Set(users.uses.get(family.id)?.keys()) }));
}

/** Webs and kin take the families through which answers go, or that draw, when they are mostly their own. */
function withFamiliesOf(candidate: Candidate, drawn: readonly DrawnFamily[]): Candidate {
  if (!candidate.byEdges && candidate.isKindred !== true) return candidate;
  const members = new Set(candidate.accounts);
  const own = drawn.filter(({ family, accounts }) => {
    if (family.accounts > 2 * members.size) return false;
    const common = [...accounts].filter((account) => members.has(account)).length;
    return common >= unitsMin && common * 2 >= accounts.size;
  });
  return { ...candidate, families: [...new Map(own.map(({ family }) => [family.id, family])).values()] };
}

/** Units of the candidates' accounts. */
async function unitsOf(store: Store, accounts: readonly string[]): Promise<ReadonlyMap<string, string>> {
  await chooseAccounts(store, [...new Set(accounts)]);
  const found = await store.query(
    'SELECT account, unit FROM @unit_of WHERE account IN (SELECT account FROM @chosen)',
  );
  const units = found.strings('unit');
  return new Map(found.strings('account').map((account, row) => [account, units[row] ?? '']));
}
