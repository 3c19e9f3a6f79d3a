// What a stream of cycles need not do again. A group of which nothing changed since it was weighed keeps its
// judgement, and a campaign of which nothing changed keeps its report; in a cycle over a thousand new exchanges that
// is nearly all of them. "Nothing" allows for a twentieth: weighing costs as much as the group is large, so a group
// that is weighed again after growing by a fixed part costs a fixed amount for each new exchange. It also allows for
// a few exchanges, since a small group costs a tenth of a second however small it is. What is ordinary in the log
// drifts too, so everything is forgotten when the log has grown by a tenth, for the same reason.
//
// Kept in memory only: after a restart the first cycle is a full one.

import type { Store } from '../store/store.ts';
import { chooseAccounts } from './accounts-chosen.ts';
import type { ClosedCase } from './campaigns.ts';
import type { Reference } from './content.ts';
import { campaignEValue } from './calibration.ts';
import { nothingDiscovered } from './discovery.ts';
import { addToFamilies, type Family, findFamilies } from './families.ts';
import type { Candidate } from './groups.ts';
import { findKindred } from './kindred.ts';
import { LookLedger } from './looks.ts';
import { unitsMin } from './traces.ts';
import { OrdinaryMemory } from './ordinary-memory.ts';
import type { Judged } from './weigh.ts';
import { prepareViews } from './view-rows.ts';

/** A group is weighed again when any of its numbers has changed by more than this part … */
const changeMax = 0.05;
/**
 * … and by more than so many, in the order of a stamp: exchanges, models, edges, families, and of these exchanges,
 * units and traces.
 */
const changesMax = [8, 0, 1, 0, 8, 1, 2] as const;
/** Everything is weighed again when the log has grown by this part. */
const growthMax = 0.1;
/** Families are looked for anew when the log has grown by this part. */
const familyGrowthMax = 0.005;
/** Groups that no text binds are looked for anew when it has grown by this part: some thirty, of which all change a little. */
const kindredGrowthMax = 0.02;
/** Judgements kept: several cycles' worth of candidates. */
const judgementsMax = 2_000;

interface Kept {
  readonly stamp: readonly number[];
  readonly judged: Judged | undefined;
  lastCycle: number;
}

interface Activity {
  exchanges: number;
  /** Models it was ever on: a move to a new one is worth a look at once. */
  models: number;
  edges: number;
}

export class JudgementMemory {
  readonly #kept = new Map<string, Kept>();
  readonly #closed = new Map<string, { readonly stamp: readonly number[]; readonly closed: ClosedCase }>();
  readonly #prepared = new Set<string>();
  #activity = new Map<string, Activity>();
  #isForgotten = true;
  /** Of the store, now and when it was last looked at in full. */
  #exchangesNow = 0;
  #exchanges = 0;
  #cycle = 0;
  /** What everybody ordinarily sends, as of the last full cycle. */
  reference: Reference | undefined;
  /** As of the last time that they were looked for. */
  #families: readonly Family[] = [];
  #familiesAt = 0;
  #kindred: readonly (readonly string[])[] | undefined;
  #kindredAt = 0;
  #ledger: LookLedger | undefined;
  /** Units, sums and what is ordinary. */
  readonly ordinary: OrdinaryMemory = new OrdinaryMemory();

  /**
   * Begins a cycle. True when it must look at everything: the first one, and after much growth; otherwise what
   * `fresh` holds is all that is new.
   */
  async begin(store: Store): Promise<boolean> {
    this.#cycle += 1;
    this.#prepared.clear();
    const counted = await store.query('SELECT count() AS n FROM @exchanges');
    this.#exchangesNow = counted.numbers('n')[0] ?? 0;
    if (this.#exchangesNow > this.#exchanges * (1 + growthMax)) this.forget();
    const isFull = this.#isForgotten;
    if (isFull) this.#exchanges = this.#exchangesNow;
    this.#isForgotten = false;
    return isFull;
  }

  /**
   * Families of this cycle: looked for anew when the log has grown by a two-hundredth, which costs a fixed amount
   * for each new exchange; in between, new exchanges join those that there are. `isFull` as `begin` said.
   */
  async familiesOf(store: Store, isFull: boolean): Promise<readonly Family[]> {
    if (!isFull && this.#exchangesNow <= this.#familiesAt * (1 + familyGrowthMax)) {
      await addToFamilies(store);
      return this.#families;
    }
    this.#familiesAt = this.#exchangesNow;
    this.#families = await findFamilies(store);
    return this.#families;
  }

  /**
   * Groups that no text binds, looked for anew when the log has grown by a fiftieth: that compares thousands of
   * accounts. `isFull` as `begin` said.
   */
  async kindredOf(store: Store, isFull: boolean): Promise<readonly (readonly string[])[]> {
    const isOld = isFull || this.#exchangesNow > this.#kindredAt * (1 + kindredGrowthMax);
    if (this.#kindred !== undefined && !isOld) return this.#kindred;
    this.#kindredAt = this.#exchangesNow;
    this.#kindred = await findKindred(store);
    return this.#kindred;
  }

  /** Looks at how active everybody is by now; `account_sums` and `edges` are those of this cycle. */
  async observe(store: Store, isFull: boolean): Promise<void> {
    for (const [key, kept] of this.#kept) {
      if (this.#kept.size <= judgementsMax) break;
      if (kept.lastCycle < this.#cycle - 1) this.#kept.delete(key);
    }
    if (isFull) this.#activity.clear();
    await addActivity(store, this.#activity, isFull ? 'full' : 'fresh');
  }

  /** The next cycle is a full one. */
  forget(): void {
    this.#isForgotten = true;
    this.#kept.clear();
    this.#closed.clear();
  }

  /** What was judged of this group when it was as it is now; undefined when it must be weighed. */
  recall(candidate: Candidate): { readonly judged: Judged | undefined } | undefined {
    // What others have taken leaves such groups behind; two accounts are no group.
    if (candidate.accounts.length < unitsMin) return { judged: undefined };
    const kept = this.#kept.get(keyOf(candidate));
    if (kept === undefined || !isNear(kept.stamp, this.#stampOf(candidate))) return undefined;
    kept.lastCycle = this.#cycle;
    if (kept.judged === undefined) return { judged: undefined };
    // Families of this cycle may bear other numbers than when it was weighed.
    return {
      judged: { ...kept.judged, candidate: { ...candidate, accounts: kept.judged.candidate.accounts } },
    };
  }

  keep(candidate: Candidate, judged: Judged | undefined): void {
    this.#kept.set(keyOf(candidate), { stamp: this.#stampOf(candidate), judged, lastCycle: this.#cycle });
  }

  /** The case as it was closed last, when nothing has changed since. */
  recallCase(judged: Judged): ClosedCase | undefined {
    const known = this.#closed.get(keyOf(judged.candidate));
    if (known === undefined || judged.judgement.verdict !== known.closed.report.verdict) return undefined;
    return isNear(known.stamp, this.#stampOf(judged.candidate)) ? known.closed : undefined;
  }

  /**
   * The groups with what may be claimed of them after all the looks that there were; `candidates`: all that were
   * weighed. `observe` has seen this cycle.
   */
  async lookAgain(
    store: Store,
    candidates: readonly Candidate[],
    judged: readonly Judged[],
  ): Promise<readonly Judged[]> {
    if (this.#ledger === undefined) {
      this.#ledger = new LookLedger();
      await this.#ledger.recall(store);
    }
    const sent = (accounts: readonly string[]): number =>
      accounts.reduce((sum, account) => sum + (this.#activity.get(account)?.exchanges ?? 0), 0);
    const { discoveries, changed } = this.#ledger.look(
      candidates.map(({ accounts }) => ({ accounts, exchanges: sent(accounts) })),
      judged.map(({ candidate: { accounts }, judgement }) => ({
        accounts,
        exchanges: sent(accounts),
        eValueNats: campaignEValue(judgement.posterior),
      })),
    );
    await this.#ledger.keep(store, changed);
    return judged.map((one, index) => ({ ...one, discovery: discoveries[index] ?? nothingDiscovered }));
  }

  keepCase(judged: Judged, closed: ClosedCase): void {
    const key = keyOf(judged.candidate);
    if (this.#closed.size >= judgementsMax) this.#closed.clear();
    this.#closed.set(key, { stamp: this.#stampOf(judged.candidate), closed });
  }

  /** Prepares views of those of the groups that must be weighed, and that were not prepared in this cycle. */
  async prepare(store: Store, candidates: readonly Candidate[]): Promise<void> {
    const unknown = candidates.filter((one) => this.recall(one) === undefined);
    await this.prepareCase(store, unknown);
  }

  /** The same without asking what is known. */
  async prepareCase(store: Store, candidates: readonly Candidate[]): Promise<void> {
    const before = this.#prepared.size;
    for (const account of candidates.flatMap((one) => one.accounts)) this.#prepared.add(account);
    if (this.#prepared.size === before) return;
    await prepareViews(store, [{ families: [], accounts: [...this.#prepared], byEdges: false }], 'all');
  }

  /** Numbers that change when anything of the group does. */
  #stampOf(candidate: Candidate): readonly number[] {
    const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);
    const activity = candidate.accounts.map((account) => this.#activity.get(account));
    return [
      sum(activity.map((one) => one?.exchanges ?? 0)),
      sum(activity.map((one) => one?.models ?? 0)),
      sum(activity.map((one) => one?.edges ?? 0)),
      candidate.families.length,
      sum(candidate.families.map((one) => one.exchanges)),
      sum(candidate.families.map((one) => one.units)),
      sum(candidate.families.map((one) => one.traces)),
    ];
  }
}

function isNear(kept: readonly number[], now: readonly number[]): boolean {
  return kept.every(
    (value, index) =>
      Math.abs((now[index] ?? 0) - value) <= Math.max(changeMax * value, changesMax[index] ?? 0),
  );
}

function keyOf(candidate: Candidate): string {
  // The same accounts bound in another way show other exchanges.
  return `${candidate.byEdges} ${candidate.isKindred === true} ${candidate.accounts.join(' ')}`;
}

/**
 * Adds exchanges and edges by account: of a provider's hundred thousand accounts some ten megabytes. Of a cycle that
 * is not full only accounts that sent something have changed, and edges that end in it were added.
 */
async function addActivity(
  store: Store,
  activity: Map<string, Activity>,
  extent: 'full' | 'fresh',
): Promise<void> {
  const isFresh = extent === 'fresh';
  const sums = await store.query(
    `SELECT account, exchanges, models FROM @account_sums
     ${isFresh ? 'WHERE account IN (SELECT account FROM @fresh)' : ''}`,
  );
  const [counts, models] = [sums.numbers('exchanges'), sums.numbers('models')];
  sums.strings('account').forEach((account, row) => {
    const edges = activity.get(account)?.edges ?? 0;
    activity.set(account, { exchanges: counts[row] ?? 0, models: models[row] ?? 0, edges });
  });
  const found = await store.query(
    `SELECT account, count() AS edges FROM (
       SELECT arrayJoin([source_account, target_account]) AS account FROM @edges
       ${isFresh ? 'WHERE target IN (SELECT exchange FROM @fresh)' : ''}) GROUP BY account`,
  );
  const ends = found.numbers('edges');
  found.strings('account').forEach((account, row) => {
    const known = activity.get(account);
    if (known !== undefined) known.edges += ends[row] ?? 0;
  });
}

/** Names by hash of these accounts. */
export async function namesOf(
  store: Store,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  await chooseAccounts(store, accounts);
  const found = await store.query(
    'SELECT account, name FROM @account_sums WHERE account IN (SELECT account FROM @chosen)',
  );
  const names = found.strings('name');
  return new Map(found.strings('account').map((account, row) => [account, names[row] ?? '']));
}
