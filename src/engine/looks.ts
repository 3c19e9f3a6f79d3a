// What a stream may claim although it looks every minute. Whoever looks often enough sees some innocent group at its
// luckiest, so the e-value of one look must not be read as if it were the only one: each group keeps the sum that
// `lookAgain` takes over its looks, and e-BH counts every group that was ever weighed, not those of this cycle alone.
// Then the expected share of false ones among all that stand at a rate of at most α is at most α at any cycle, also
// at the worst one, as far as each look's own e-value is one.
//
// A look counts whether or not it gave a verdict; leaving the dull ones out would be choosing among looks. A group is
// known by the least of its account hashes: those are random, so a group that grows from one account to n changes
// its name some ln n times, and then counts as one group more, whose looks begin anew. Kept in the store, for a
// watch that is started again has not forgotten that it looked.

import { falseDiscoveryRates, lookAgain, type Looks, noLooks } from '../stats/e-values.ts';
import { RowWriter } from '../store/row-writer.ts';
import type { Store, TableShape } from '../store/store.ts';
import type { Discovery } from './discovery.ts';
import { writeDecimal } from './units.ts';

const looksTable: TableShape = {
  name: 'group_looks',
  columns: [
    { name: 'least', type: 'UInt64' },
    { name: 'looks', type: 'UInt32' },
    { name: 'nats', type: 'Float32' },
    { name: 'exchanges', type: 'UInt32' },
  ],
};

/** A group that was weighed, with a verdict or without. */
export interface GroupLookedAt {
  /** Account hashes as decimal digits. */
  readonly accounts: readonly string[];
  /** All that its accounts have sent. */
  readonly exchanges: number;
}

/** A group with a verdict, and its e-value at this look alone. */
export interface GroupFound extends GroupLookedAt {
  readonly eValueNats: number;
}

export class LookLedger {
  /** One entry for each group that was ever weighed, by its least account: at most one an account. */
  readonly #looks = new Map<string, Looks>();

  /** Groups that were ever weighed. */
  get hypotheses(): number {
    return this.#looks.size;
  }

  /** What earlier runs over this store have looked at. */
  async recall(store: Store): Promise<void> {
    const names = looksTable.columns.map(({ name, type }) => `${name} ${type}`).join(', ');
    await store.command(
      `CREATE TABLE IF NOT EXISTS @group_looks (${names}) ENGINE = MergeTree ORDER BY (least, looks)`,
    );
    const found = await store.query(
      `SELECT least, max(looks) AS count, argMax(nats, looks) AS nats_now, argMax(exchanges, looks) AS exchanges_now
       FROM @group_looks GROUP BY least`,
    );
    const [counts, nats] = [found.numbers('count'), found.strings('nats_now').map(Number)];
    const exchanges = found.numbers('exchanges_now');
    found.strings('least').forEach((least, row) => {
      this.#looks.set(least, {
        count: counts[row] ?? 0,
        nats: natsOf(nats[row]),
        exchanges: exchanges[row] ?? 0,
      });
    });
  }

  /**
   * One cycle: all groups that were weighed, and those of them, peeled or joined, that have a verdict.
   *
   * @returns what may be claimed of each of `found`, in their order, and the rows for `keep`.
   */
  look(weighed: readonly GroupLookedAt[], found: readonly GroupFound[]): LookedAgain {
    const sizes = new Map<string, number>();
    for (const { accounts, exchanges } of weighed) {
      const least = leastOf(accounts);
      sizes.set(least, Math.max(exchanges, sizes.get(least) ?? 0));
    }
    const names = namesOfFound(weighed, found);
    const nats = new Map<string, number>();
    found.forEach((one, index) => {
      const name = names[index] ?? '';
      nats.set(name, one.eValueNats);
      if (!sizes.has(name)) sizes.set(name, one.exchanges);
    });
    const changed: string[] = [];
    for (const [least, exchanges] of sizes) {
      const before = this.#looks.get(least) ?? noLooks;
      // The smallest e-value there is for what deserved no verdict: lowering one keeps its promise.
      const after = lookAgain(before, exchanges, nats.get(least) ?? -Infinity);
      if (after === before) continue;
      this.#looks.set(least, after);
      changed.push(least);
    }
    const summed = names.map((name) => this.#looks.get(name)?.nats ?? -Infinity);
    const rates = falseDiscoveryRates(summed, this.hypotheses);
    return {
      changed,
      discoveries: summed.map((eValueNats, index) => ({
        eValueNats,
        falseDiscoveryRate: rates[index] ?? 1,
      })),
    };
  }

  /** Writes down looks that counted; a group has few of them, however often it is weighed. */
  async keep(store: Store, changed: readonly string[]): Promise<void> {
    if (changed.length === 0) return;
    const writer = new RowWriter();
    for (const least of changed) {
      const looks = this.#looks.get(least) ?? noLooks;
      writeDecimal(writer, least);
      writer.u32(looks.count);
      writer.f32(Math.max(nothingNats, looks.nats));
      writer.u32(Math.min(looks.exchanges, 2 ** 32 - 1));
    }
    await store.append(looksTable, writer.take());
  }
}

export interface LookedAgain {
  readonly discoveries: readonly Discovery[];
  /** Groups of which this look counted. */
  readonly changed: readonly string[];
}

/** Stands for "no verdict yet" in the store. */
const nothingNats = -1_000;

function natsOf(kept: number | undefined): number {
  return kept === undefined || kept <= nothingNats ? -Infinity : kept;
}

/** Of hashes in decimal digits, in any order that is always the same. */
function leastOf(accounts: readonly string[]): string {
  return accounts.reduce((least, one) => (one < least ? one : least), accounts[0] ?? '');
}

/**
 * A group with a verdict goes by the name of the weighed group that it has most accounts in common with, so that its
 * looks are counted from before it had one. A second one out of the same group has a name of its own.
 */
function namesOfFound(weighed: readonly GroupLookedAt[], found: readonly GroupFound[]): readonly string[] {
  const groupsOf = new Map<string, number[]>();
  weighed.forEach(({ accounts }, index) => {
    for (const account of accounts) {
      const groups = groupsOf.get(account);
      if (groups === undefined) groupsOf.set(account, [index]);
      else groups.push(index);
    }
  });
  const used = new Set<string>();
  return found.map(({ accounts }) => {
    const common = new Map<number, number>();
    for (const group of accounts.flatMap((account) => groupsOf.get(account) ?? [])) {
      common.set(group, (common.get(group) ?? 0) + 1);
    }
    const sources = [...common].sort(([one, many], [other, more]) => more - many || one - other);
    const names = sources.map(([group]) => leastOf(weighed[group]?.accounts ?? []));
    const name = [...names, ...accounts.toSorted()].find((one) => !used.has(one)) ?? '';
    used.add(name);
    return name;
  });
}
