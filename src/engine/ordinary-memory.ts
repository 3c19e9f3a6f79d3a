// What a stream of cycles keeps of units, of account sums and of what is ordinary in the log. Reading all of it again
// every minute made a cycle cost more the larger the store was. In a full cycle everything is measured; in between:
//
// - **units**: new accounts join those that there are. When one of them is the parent that others declared, or when
//   declarations came in, all are collapsed anew;
// - **sums**: those of accounts that sent something are summed anew, the others stay; exact;
// - **what is ordinary** (shares, strata, rates of edges, what the logs carry): as of the last full cycle, like the
//   judgements that were made by it; shares and strata anew when all units are. Counts and times are those of now;
// - **releases** and **single accounts**: anew when the log has grown by a set part, which costs a fixed amount for
//   each new exchange.

import type { Background } from '../signals/view.ts';
import type { Store } from '../store/store.ts';
import { type ScoredAccount, scoreUses } from './account-scores.ts';
import { type AccountUse, readAccountUse } from './account-use.ts';
import {
  countLog,
  type Coverage,
  findReleases,
  measureBackground,
  measureCoverage,
  sumAccounts,
  sumFreshAccounts,
} from './background.ts';
import { measureShares } from './unit-shares.ts';
import { addUnits, collapseIntoUnits } from './units.ts';

/** A new model is worth knowing soon: its release is looked for when the log has grown by this part. */
const releaseGrowthMax = 0.005;
/** Single accounts are read again when it has grown by this part; reading them is reading most of the log. */
const useGrowthMax = 0.02;

export interface Ordinary {
  readonly background: Background;
  readonly coverage: Coverage;
}

export class OrdinaryMemory {
  #known: Ordinary | undefined;
  /** Whether sums have the units of now. */
  #areUnitsKept = false;
  #declarations = 0;
  #releasesAt = 0;
  #uses: readonly AccountUse[] = [];
  #usesAt = 0;

  /** Fills `unit_of`. `isFull`: not only what `fresh` holds is new; so is it below. */
  async collapse(store: Store, isFull: boolean): Promise<void> {
    const counted = await store.query('SELECT count() AS n FROM @accounts');
    const declarations = counted.numbers('n')[0] ?? 0;
    const isSame = !isFull && declarations === this.#declarations;
    this.#declarations = declarations;
    this.#areUnitsKept = isSame && (await addUnits(store));
    if (!this.#areUnitsKept) await collapseIntoUnits(store);
  }

  /** Fills `account_sums`. */
  async measure(store: Store, isFull: boolean): Promise<Ordinary> {
    const known = isFull ? undefined : this.#known;
    this.#known =
      known === undefined
        ? { background: await measureBackground(store), coverage: await measureCoverage(store) }
        : { background: await this.#refresh(store, known.background), coverage: known.coverage };
    if (known === undefined) this.#releasesAt = this.#known.background.exchanges;
    return this.#known;
  }

  async #refresh(store: Store, known: Background): Promise<Background> {
    if (this.#areUnitsKept) await sumFreshAccounts(store, known.mainLanguage);
    else await sumAccounts(store, known.mainLanguage);
    const counts = await countLog(store);
    const now = this.#areUnitsKept
      ? { ...known, ...counts }
      : await withSharesNow(store, { ...known, ...counts });
    if (counts.exchanges <= this.#releasesAt * (1 + releaseGrowthMax)) return now;
    this.#releasesAt = counts.exchanges;
    return { ...now, releases: await findReleases(store) };
  }

  /** Single accounts worth a look, but those of campaigns; `taken` as in `scoreAccounts`. */
  async score(
    store: Store,
    around: {
      readonly background: Background;
      readonly taken: ReadonlySet<string>;
      readonly isFull: boolean;
    },
  ): Promise<readonly ScoredAccount[]> {
    const { background, taken, isFull } = around;
    if (isFull || background.exchanges > this.#usesAt * (1 + useGrowthMax)) {
      this.#uses = await readAccountUse(store);
      this.#usesAt = background.exchanges;
    }
    return scoreUses(this.#uses, background, taken);
  }
}

/** A group is taken out of what is ordinary by its units, so that these must be the units of now. */
async function withSharesNow(store: Store, background: Background): Promise<Background> {
  const { all, strata } = await measureShares(store, background.toMs);
  return { ...background, ...all, units: background.units, strata };
}
