// What rules did or would have done, and to whom, counted over any number of decisions in memory that is bounded: names
// are counted exactly until all of them together have used their memory; from then on names that are new go uncounted, and
// what is told is a lower bound.

import type { Action } from '../core/decision.ts';
import type { DecisionRecord } from '../wire/decision-record.ts';

/** `failed`: its condition could not be evaluated; what then held is its fail mode. */
export type SideMode = 'enforce' | 'shadow' | 'failed';

/** What one rule had to do with one decision. */
export interface Side {
  readonly rule: string;
  readonly mode: SideMode;
  /** Undefined for a rule that failed. */
  readonly action: Action | undefined;
}

export interface RuleCount extends Side {
  readonly requests: number;
  readonly accounts: NameCounts;
  readonly units: NameCounts;
  /** Milliseconds since 1970. */
  readonly firstMs: number;
  readonly lastMs: number;
}

/** Of enforced rules the one that decided; of all in shadow mode those that held. */
export function sidesOf({ decision }: DecisionRecord): readonly Side[] {
  const { outcome, shadow, failed } = decision;
  return [
    ...(outcome.rule === ''
      ? []
      : [{ rule: outcome.rule, mode: 'enforce', action: outcome.action } as const]),
    ...shadow.map(({ rule, action }) => ({ rule, mode: 'shadow', action }) as const),
    ...failed.map((rule) => ({ rule, mode: 'failed', action: undefined }) as const),
  ];
}

/** For half a million names of ordinary length. */
const namesBytesMax = 64_000_000;
/** A configuration has at most 200 rules; some are changed meanwhile. */
const rowsMax = 2_000;

export class DecisionSummary {
  decisions = 0;
  firstMs: number = Infinity;
  lastMs: number = -Infinity;
  /** Of rules beyond the bound. */
  leftOut = 0;
  readonly #rows = new Map<string, Row>();
  readonly #memory: NameMemory;

  constructor(bytesMax: number = namesBytesMax) {
    this.#memory = { bytesLeft: bytesMax };
  }

  /** @param sides those to be counted */
  add({ account, unit, timeMs }: DecisionRecord, sides: readonly Side[]): void {
    this.decisions += 1;
    this.firstMs = Math.min(this.firstMs, timeMs);
    this.lastMs = Math.max(this.lastMs, timeMs);
    for (const side of sides) {
      const row = this.#rowOf(side);
      if (row === undefined) {
        this.leftOut += 1;
        continue;
      }
      row.requests += 1;
      row.firstMs = Math.min(row.firstMs, timeMs);
      row.lastMs = Math.max(row.lastMs, timeMs);
      row.accounts.add(account);
      row.units.add(unit);
    }
  }

  /** Most requests first. */
  rows(): readonly RuleCount[] {
    return [...this.#rows.values()].sort(
      (one, other) => other.requests - one.requests || (one.rule < other.rule ? -1 : 1),
    );
  }

  #rowOf(side: Side): Row | undefined {
    const key = `${side.mode} ${side.action ?? ''} ${side.rule}`;
    const known = this.#rows.get(key);
    if (known !== undefined || this.#rows.size >= rowsMax) return known;
    const row: Row = {
      ...side,
      requests: 0,
      accounts: new NameCounts(this.#memory),
      units: new NameCounts(this.#memory),
      firstMs: Infinity,
      lastMs: -Infinity,
    };
    this.#rows.set(key, row);
    return row;
  }
}

interface Row extends Side {
  requests: number;
  readonly accounts: NameCounts;
  readonly units: NameCounts;
  firstMs: number;
  lastMs: number;
}

/** What all names together may still use. */
interface NameMemory {
  bytesLeft: number;
}

/** Of a name beside its characters: an entry of a map, a number, the head of the text. */
const nameBytes = 80;

/** How often each name came. */
export class NameCounts {
  /** False when some names found no room: there are more than are told. */
  isWhole = true;
  readonly #memory: NameMemory;
  readonly #counts = new Map<string, number>();

  constructor(memory: NameMemory) {
    this.#memory = memory;
  }

  get distinct(): number {
    return this.#counts.size;
  }

  add(name: string): void {
    const count = this.#counts.get(name);
    const bytes = count === undefined ? nameBytes + 2 * name.length : 0;
    if (bytes > this.#memory.bytesLeft) {
      this.isWhole = false;
      return;
    }
    this.#memory.bytesLeft -= bytes;
    this.#counts.set(name, (count ?? 0) + 1);
  }

  /** The names that came most often, at most `count`. */
  top(count: number): readonly { readonly name: string; readonly count: number }[] {
    return [...this.#counts]
      .sort(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1))
      .slice(0, count)
      .map(([name, times]) => ({ name, count: times }));
  }
}
