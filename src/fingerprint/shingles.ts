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

/** The smallest distinct anchors offered, at most `capacity`, ascending by high word (then as they came). */
export class AnchorSet {
  readonly capacity: number;
  size = 0;
  readonly #low: Uint32Array;
  readonly #high: Uint32Array;

  constructor(capacity: number) {
    this.capacity = capacity;
    this.#low = new Uint32Array(capacity + 1);
    this.#high = new Uint32Array(capacity + 1);
  }

  clear(): void {
    this.size = 0;
  }

  /** Both halves unsigned. Cost: at most one shift of the set. */
  add(low: number, high: number): void {
    const lows = this.#low;
    const highs = this.#high;
    let at = this.size;
    if (at === this.capacity && high >= (highs[at - 1] ?? 0)) return;
    while (at > 0 && (highs[at - 1] ?? 0) > high) at -= 1;
    for (let same = at; same > 0 && highs[same - 1] === high; same -= 1) {
      if (lows[same - 1] === low) return;
    }
    const last = Math.min(this.size, this.capacity - 1);
    for (let move = last; move > at; move -= 1) {
      highs[move] = highs[move - 1] ?? 0;
      lows[move] = lows[move - 1] ?? 0;
    }
    highs[at] = high;
    lows[at] = low;
    if (this.size < this.capacity) this.size += 1;
  }

  /** Adds what fits of another set without displacing anything of this one. */
  fillFrom(other: AnchorSet): void {
    const room = Math.min(this.capacity - this.size, other.size);
    for (let index = 0; index < room; index += 1) {
      this.add(other.#low[index] ?? 0, other.#high[index] ?? 0);
    }
  }

  /** Writes (low, high) pairs; `pairs` must hold `2 * size` values. */
  writeTo(pairs: Uint32Array): void {
    for (let index = 0; index < this.size; index += 1) {
      pairs[2 * index] = this.#low[index] ?? 0;
      pairs[2 * index + 1] = this.#high[index] ?? 0;
    }
  }

  toPairs(): Uint32Array {
    const pairs = new Uint32Array(2 * this.size);
    this.writeTo(pairs);
    return pairs;
  }
}

/** A token stream as the shingler sees it: hash halves of each token, and which are placeholders. */
export interface TokenStream {
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly tokenCount: number;
  /** Low halves of the placeholder tokens. */
  readonly placeholders: ReadonlySet<number>;
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
  words(tokens: TokenStream, into: AnchorSet): void {
    const high = tokens.high;
    const weights = this.#weights;
    const first = weights[0] ?? 0;
    const second = weights[1] ?? 0;
    const third = weights[2] ?? 0;
    const fourth = weights[3] ?? 0;
    const last = tokens.tokenCount - shingleWords;
    let one = high[0] ?? 0;
    let two = high[1] ?? 0;
    let three = high[2] ?? 0;
    for (let at = 0; at <= last; at += 1) {
      const four = high[at + 3] ?? 0;
      const left = (Math.imul(one, first) + Math.imul(two, second)) | 0;
      const right = (Math.imul(three, third) + Math.imul(four, fourth)) | 0;
      const bits = spread((left + right) | 0);
      if (bits >>> 29 === 0 && placeholdersIn(tokens, at) < 3) into.add(this.#lowOf(tokens, at, bits), bits);
      one = two;
      two = three;
      three = four;
    }
  }

  #lowOf(tokens: TokenStream, at: number, high: number): number {
    let sum = high;
    for (let offset = 0; offset < shingleWords; offset += 1) {
      sum = (sum + Math.imul(tokens.low[at + offset] ?? 0, this.#weights[4 + offset] ?? 0)) | 0;
    }
    return spread(sum) >>> 0;
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
    return spread(low) >>> 0;
  }
}

function placeholdersIn(tokens: TokenStream, from: number): number {
  let count = 0;
  for (let at = from; at < from + shingleWords; at += 1) {
    if (tokens.placeholders.has(tokens.low[at] ?? 0)) count += 1;
  }
  return count;
}
