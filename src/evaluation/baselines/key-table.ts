// Tables over exact 53-bit keys in typed arrays: keys to small dense numbers, and sums per pair of accounts. A
// JavaScript Map holds at most 16.7 million entries and takes tens of bytes for each; these take 12 and 15, and
// say when they are full, so a log of any size ends in bounded memory.

import { spread } from '../../fingerprint/hash.ts';

/** Two 32-bit hashes as one exact key, above 0. */
export function keyOf(low: number, high: number): number {
  return (high & 0x1f_ffff) * 2 ** 32 + (low >>> 0) + 1;
}

function slotOf(key: number, mask: number): number {
  const mixed = Math.imul((key % 2 ** 32) | 0, 0x9e3779b1) ^ Math.imul((key / 2 ** 32) | 0, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & mask;
}

/** Where the key stands, or would: the next free slot after its own. */
function slotIn(keys: Float64Array, key: number): number {
  const mask = keys.length - 1;
  let slot = slotOf(key, mask);
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

/** Keys to 0, 1, 2 … in the order of their first appearance. */
export class KeyTable {
  #keys = new Float64Array(1 << 12);
  #numbers = new Int32Array(1 << 12);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** The number of this key, a new one if it was not known. Keys are whole numbers of at least 1. */
  number(key: number): number {
    if (2 * this.#count >= this.#keys.length) this.#grow();
    const slot = slotIn(this.#keys, key);
    if (this.#keys[slot] === key) return this.#numbers[slot] ?? 0;
    this.#keys[slot] = key;
    this.#numbers[slot] = this.#count;
    this.#count += 1;
    return this.#count - 1;
  }

  #grow(): void {
    const keys = this.#keys;
    const numbers = this.#numbers;
    this.#keys = new Float64Array(2 * keys.length);
    this.#numbers = new Int32Array(2 * keys.length);
    for (let from = 0; from < keys.length; from += 1) {
      const key = keys[from] ?? 0;
      if (key === 0) continue;
      const slot = slotIn(this.#keys, key);
      this.#keys[slot] = key;
      this.#numbers[slot] = numbers[from] ?? 0;
    }
  }
}

/** A growing list of whole numbers below 2^32. */
export class Numbers {
  #values = new Uint32Array(1 << 12);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Uint32Array(2 * this.#length);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  at(index: number): number {
    return this.#values[index] ?? 0;
  }

  /** A view, good until the next `push`. */
  view(): Uint32Array {
    return this.#values.subarray(0, this.#length);
  }

  /** Keeps the first `length`. */
  cut(length: number): void {
    this.#length = length;
  }
}

/** Members listed by group: those of group g are `members` from `starts[g]` up to `starts[g + 1]`. */
export interface Grouped {
  readonly starts: Uint32Array;
  readonly members: Uint32Array;
  /** In parallel with `members`: how often each was given. */
  readonly counts: Uint32Array;
}

/** `groups` and `members` run in parallel; in the result the members of a group are ascending and distinct. */
export function groupCounted(groups: Uint32Array, members: Uint32Array): Grouped {
  let groupCount = 0;
  for (const group of groups) groupCount = Math.max(groupCount, group + 1);
  const ends = new Uint32Array(groupCount + 1);
  for (const group of groups) ends[group + 1] = (ends[group + 1] ?? 0) + 1;
  for (let group = 1; group <= groupCount; group += 1)
    ends[group] = (ends[group] ?? 0) + (ends[group - 1] ?? 0);
  const sorted = new Uint32Array(members.length);
  const next = ends.slice();
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at] ?? 0;
    const place = next[group] ?? 0;
    sorted[place] = members[at] ?? 0;
    next[group] = place + 1;
  }
  const starts = new Uint32Array(groupCount + 1);
  const counts = new Uint32Array(members.length);
  let kept = 0;
  for (let group = 0; group < groupCount; group += 1) {
    const from = kept;
    starts[group] = from;
    for (const member of sorted.subarray(ends[group] ?? 0, ends[group + 1] ?? 0).sort()) {
      if (kept === from || sorted[kept - 1] !== member) sorted[kept++] = member;
      counts[kept - 1] = (counts[kept - 1] ?? 0) + 1;
    }
  }
  starts[groupCount] = kept;
  return { starts, members: sorted.subarray(0, kept), counts: counts.subarray(0, kept) };
}

/** Of an object with more accounts only so many are paired: 2,016 pairs. */
export const hubAccountsMax = 64;

/** `hubAccountsMax` of the accounts, the same ones wherever they are, so that those who keep meeting still do. */
export function smallestHashes(accounts: Uint32Array): Uint32Array {
  return accounts
    .slice()
    .sort((a, b) => (spread(a + 1) >>> 0) - (spread(b + 1) >>> 0))
    .subarray(0, hubAccountsMax);
}

/** Accounts are below this, so that a pair is one exact key. */
const accountsMax = 2 ** 26;

/** Sums for pairs of accounts, with the number of days on which a pair was added to. */
export class PairTable {
  readonly #pairsMax: number;
  #keys: Float64Array;
  #sums: Float32Array;
  #days: Uint8Array;
  #lastDay: Int16Array;
  #count = 0;
  #refused = 0;

  /** Once full, new pairs are refused and counted; pairs known by then go on growing. */
  constructor(pairsMax: number) {
    this.#pairsMax = pairsMax;
    this.#keys = new Float64Array(1 << 12);
    this.#sums = new Float32Array(1 << 12);
    this.#days = new Uint8Array(1 << 12);
    this.#lastDay = new Int16Array(1 << 12);
  }

  get count(): number {
    return this.#count;
  }

  /** Additions that found no room. */
  get refused(): number {
    return this.#refused;
  }

  /** Days come in ascending order; they count up to 255. */
  add(pair: { readonly one: number; readonly other: number }, amount: number, day: number): void {
    const key = Math.min(pair.one, pair.other) * accountsMax + Math.max(pair.one, pair.other) + 1;
    let slot = slotIn(this.#keys, key);
    if (this.#keys[slot] === 0) {
      if (this.#count >= this.#pairsMax) {
        this.#refused += 1;
        return;
      }
      if (2 * this.#count >= this.#keys.length) {
        this.#grow();
        slot = slotIn(this.#keys, key);
      }
      this.#keys[slot] = key;
      this.#count += 1;
      this.#lastDay[slot] = -1;
    }
    this.#sums[slot] = (this.#sums[slot] ?? 0) + amount;
    if (this.#lastDay[slot] === day) return;
    this.#lastDay[slot] = day;
    this.#days[slot] = Math.min(255, (this.#days[slot] ?? 0) + 1);
  }

  *pairs(): Generator<{
    readonly one: number;
    readonly other: number;
    readonly sum: number;
    readonly days: number;
  }> {
    for (let slot = 0; slot < this.#keys.length; slot += 1) {
      const key = (this.#keys[slot] ?? 0) - 1;
      if (key < 0) continue;
      const one = Math.floor(key / accountsMax);
      yield { one, other: key % accountsMax, sum: this.#sums[slot] ?? 0, days: this.#days[slot] ?? 0 };
    }
  }

  #grow(): void {
    const [keys, sums, days, lastDay] = [this.#keys, this.#sums, this.#days, this.#lastDay];
    this.#keys = new Float64Array(2 * keys.length);
    this.#sums = new Float32Array(2 * keys.length);
    this.#days = new Uint8Array(2 * keys.length);
    this.#lastDay = new Int16Array(2 * keys.length);
    for (let from = 0; from < keys.length; from += 1) {
      const key = keys[from] ?? 0;
      if (key === 0) continue;
      const slot = slotIn(this.#keys, key);
      this.#keys[slot] = key;
      this.#sums[slot] = sums[from] ?? 0;
      this.#days[slot] = days[from] ?? 0;
      this.#lastDay[slot] = lastDay[from] ?? 0;
    }
  }
}
