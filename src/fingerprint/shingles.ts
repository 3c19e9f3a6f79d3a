// Anchors: sampled hashes of local stretches of text. A shingle is kept when its high word is below an eighth
// of the range (FracMinHash), a choice that no neighbour influences, so two texts that share a stretch choose
// the same anchors from it whatever surrounds it: containment survives filled slots, which whole-document
// measures (MinHash, SimHash) do not. Of a long text only the smallest are kept, again consistently.
// Words are taken by fours. Code and scripts without spaces are taken by twelve characters, sampled more
// thinly so that a kilobyte of each gives about as many anchors (22), and scaled back to the same range so
// that the smallest of a mixture favour neither.

import { expandKey, spread } from './hash.ts';
import type { HashKey } from './hash.ts';

/** Words of one shingle. */
export const shingleWords = 4;
/** Characters of one shingle of code or of a script without spaces. */
export const shingleCharacters = 12;
/** One of so many character shingles is kept: code has one per byte, ideographs one per three bytes. */
export const codeSampling = 48;
export const scriptlessSampling = 16;

const wordSampling = 8;

/** Anchors offered before the set is cut to its smallest. */
const offersMax = 512;
/** Hashes are uniform below 2^29, so 64 buckets by their top 6 bits all but sort them. */
const bucketShift = 23;
const bucketCount = 64;

/** The smallest distinct anchors offered, at most `capacity`, ascending by high word, then low. */
export class AnchorSet {
  readonly capacity: number;
  readonly #low: Int32Array = new Int32Array(offersMax);
  readonly #high: Int32Array = new Int32Array(offersMax);
  readonly #sortedLow: Int32Array = new Int32Array(offersMax);
  readonly #sortedHigh: Int32Array = new Int32Array(offersMax);
  readonly #buckets: Int32Array = new Int32Array(bucketCount + 1);
  #offers = 0;
  #isCut = true;
  #highMax = 2 ** 32;

  constructor(capacity: number) {
    this.capacity = capacity;
  }

  clear(): void {
    this.#offers = 0;
    this.#highMax = 2 ** 32;
  }

  /** `low` signed or not, `high` below 2^29. Constant cost on average. */
  add(low: number, high: number): void {
    if (high > this.#highMax) return;
    this.#low[this.#offers] = low;
    this.#high[this.#offers] = high;
    this.#offers += 1;
    this.#isCut = false;
    if (this.#offers === offersMax) this.#cut();
  }

  /** Number of anchors kept. */
  get size(): number {
    this.#cut();
    return this.#offers;
  }

  /** Adds what fits of another set without displacing anything of this one. */
  fillFrom(other: AnchorSet): void {
    const room = Math.min(this.capacity - this.size, other.size);
    for (let index = 0; index < room; index += 1) {
      this.#low[this.#offers] = other.#low[index] ?? 0;
      this.#high[this.#offers] = other.#high[index] ?? 0;
      this.#offers += 1;
      this.#isCut = false;
    }
    this.#cut();
  }

  /** The anchors as (low, high) pairs. */
  toPairs(): Uint32Array {
    return this.writeTo(new Uint32Array(2 * this.size));
  }

  /** Fills `pairs`, of two values an anchor. */
  writeTo(pairs: Uint32Array): Uint32Array {
    const lows = this.#low;
    const highs = this.#high;
    for (let index = 0; 2 * index < pairs.length; index += 1) {
      pairs[2 * index] = lows[index] ?? 0;
      pairs[2 * index + 1] = highs[index] ?? 0;
    }
    return pairs;
  }

  /** Sorts the offers and keeps the smallest distinct ones. */
  #cut(): void {
    if (this.#isCut) return;
    this.#isCut = true;
    this.#sort();
    const lows = this.#sortedLow;
    const highs = this.#sortedHigh;
    let kept = 0;
    for (let index = 0; index < this.#offers && kept < this.capacity; index += 1) {
      const low = lows[index] ?? 0;
      const high = highs[index] ?? 0;
      if (kept > 0 && this.#high[kept - 1] === high && this.#low[kept - 1] === low) continue;
      this.#low[kept] = low;
      this.#high[kept] = high;
      kept += 1;
    }
    this.#offers = kept;
    if (kept === this.capacity) this.#highMax = this.#high[kept - 1] ?? 0;
  }

  /** Into buckets, then by insertion, where hardly anything is left to move. */
  #sort(): void {
    const buckets = this.#buckets;
    const offered = this.#high;
    const offers = this.#offers;
    for (let bucket = 0; bucket <= bucketCount; bucket += 1) buckets[bucket] = 0;
    for (let index = 0; index < offers; index += 1) {
      const bucket = ((offered[index] ?? 0) >>> bucketShift) + 1;
      buckets[bucket] = (buckets[bucket] ?? 0) + 1;
    }
    for (let bucket = 1; bucket <= bucketCount; bucket += 1) {
      buckets[bucket] = (buckets[bucket] ?? 0) + (buckets[bucket - 1] ?? 0);
    }
    const lows = this.#sortedLow;
    const highs = this.#sortedHigh;
    for (let index = 0; index < offers; index += 1) {
      const high = offered[index] ?? 0;
      const place = buckets[high >>> bucketShift] ?? 0;
      buckets[high >>> bucketShift] = place + 1;
      lows[place] = this.#low[index] ?? 0;
      highs[place] = high;
    }
    for (let index = 1; index < offers; index += 1) this.#sink(index);
  }

  /** Moves the anchor at `index` down to its place among the sorted ones before it. */
  #sink(index: number): void {
    const lows = this.#sortedLow;
    const highs = this.#sortedHigh;
    const low = lows[index] ?? 0;
    const high = highs[index] ?? 0;
    let at = index;
    while (at > 0) {
      const before = highs[at - 1] ?? 0;
      if (before < high || (before === high && (lows[at - 1] ?? 0) <= low)) break;
      highs[at] = before;
      lows[at] = lows[at - 1] ?? 0;
      at -= 1;
    }
    highs[at] = high;
    lows[at] = low;
  }
}

/** Values of one token in `TokenStream.tokens`. */
export const tokenStride = 3;

/** A token stream as the shingler sees it: hash halves of each token, and which are placeholders. */
export interface TokenStream {
  /** `tokenStride` values a token: the halves of its hash, and where it begins in characters. */
  readonly tokens: Int32Array;
  readonly tokenCount: number;
  /** Placeholders have the eight low halves from here on. */
  readonly placeholderBase: number;
}

/** Turns token and character streams into anchors. Holds only secret constants. */
export class Shingler {
  readonly #weights: Int32Array;
  readonly #base: number;
  readonly #baseLeaving: number;
  readonly #salt: number;

  constructor(key: HashKey) {
    const words = expandKey({ low: key.high, high: ~key.low }, 12);
    this.#weights = words.map((word) => word | 1);
    this.#base = (words[8] ?? 0) | 1;
    this.#salt = words[9] ?? 0;
    let power = 1;
    for (let times = 0; times < shingleCharacters; times += 1) power = Math.imul(power, this.#base);
    this.#baseLeaving = power;
  }

  /** Offers every sampled 4-word shingle. Windows of three or more placeholders say nothing and are left out. */
  words(stream: TokenStream, into: AnchorSet): void {
    const values = stream.tokens;
    const weights = this.#weights;
    const first = weights[0] ?? 0;
    const second = weights[1] ?? 0;
    const third = weights[2] ?? 0;
    const fourth = weights[3] ?? 0;
    const end = tokenStride * (stream.tokenCount - shingleWords + 1);
    let one = values[1] ?? 0;
    let two = values[1 + tokenStride] ?? 0;
    let three = values[1 + 2 * tokenStride] ?? 0;
    for (let at = 0; at < end; at += tokenStride) {
      const four = values[at + 1 + 3 * tokenStride] ?? 0;
      const left = (Math.imul(one, first) + Math.imul(two, second)) | 0;
      const right = (Math.imul(three, third) + Math.imul(four, fourth)) | 0;
      const bits = spread((left + right) | 0);
      if (bits >>> 29 === 0 && placeholdersIn(stream, at) < 3) into.add(this.#lowOf(values, at, bits), bits);
      one = two;
      two = three;
      three = four;
    }
  }

  #lowOf(values: Int32Array, from: number, high: number): number {
    let sum = high;
    for (let word = 0; word < shingleWords; word += 1) {
      sum = (sum + Math.imul(values[from + tokenStride * word] ?? 0, this.#weights[4 + word] ?? 0)) | 0;
    }
    return spread(sum);
  }

  /** Offers one in `sampling` of the 12-character shingles of the first `count` units; `sampling` is a multiple of 8. */
  characters(
    units: Uint16Array,
    sample: { readonly count: number; readonly sampling: number },
    into: AnchorSet,
  ): void {
    const { count, sampling } = sample;
    const limit = Math.floor(2 ** 32 / sampling);
    const scale = sampling / wordSampling;
    const base = this.#base;
    const baseLeaving = this.#baseLeaving;
    let rolling = 0;
    for (let at = 0; at < count; at += 1) {
      rolling = (Math.imul(rolling, base) + (units[at] ?? 0)) | 0;
      if (at >= shingleCharacters) {
        rolling = (rolling - Math.imul(units[at - shingleCharacters] ?? 0, baseLeaving)) | 0;
      }
      const bits = spread(rolling ^ this.#salt) >>> 0;
      if (bits < limit && at >= shingleCharacters - 1) {
        into.add(this.#windowLow(units, at - shingleCharacters + 1, bits), bits * scale);
      }
    }
  }

  #windowLow(units: Uint16Array, from: number, high: number): number {
    let low = high ^ (this.#weights[10] ?? 0);
    const multiplier = this.#weights[11] ?? 0;
    for (let at = from; at < from + shingleCharacters; at += 1) {
      low = Math.imul(((low << 13) | (low >>> 19)) ^ (units[at] ?? 0), multiplier);
    }
    return spread(low);
  }
}

function placeholdersIn(stream: TokenStream, from: number): number {
  const { tokens, placeholderBase } = stream;
  let count = 0;
  for (let word = 0; word < shingleWords; word += 1) {
    if ((((tokens[from + tokenStride * word] ?? 0) - placeholderBase) & ~7) === 0) count += 1;
  }
  return count;
}
