// Exact hashes of text with white space and case folded away: equal for the same item asked twice, for an
// answer and its copy in a later request. A text is folded to its words and its other characters, white space
// left out; a word enters as the hash that the reader of tokens has computed of it anyway, so that texts which
// are read get their exact hash for two multiplications a word.

import { characterKind, characterTable, fromDigit, fromSpace } from './characters.ts';
import { absorb, finish, hashStreams } from './hash.ts';
import type { Hash, HashKey, HashState, HashStreams } from './hash.ts';
import { wordCharsMax } from './word-hasher.ts';
import type { WordHasher } from './word-hasher.ts';

const foldingPurpose = 2;
const combiningPurpose = 3;

const newline = characterKind.newline;

/** The running state of one exact hash. The reader of tokens takes `low` and `high` out and puts them back. */
export class Folder {
  low = 0;
  high = 0;
  readonly multiplierLow: number;
  readonly multiplierHigh: number;
  readonly #folding: HashStreams;
  readonly #combining: HashStreams;
  readonly #hasher: WordHasher;

  constructor(key: HashKey, hasher: WordHasher) {
    this.#folding = hashStreams(key, foldingPurpose);
    this.#combining = hashStreams(key, combiningPurpose);
    this.#hasher = hasher;
    this.multiplierLow = this.#folding.multiplierLow;
    this.multiplierHigh = this.#folding.multiplierHigh;
  }

  begin(): void {
    this.low = this.#folding.seedLow;
    this.high = this.#folding.seedHigh;
  }

  /** Absorbs one folded character. */
  unit(unit: number): void {
    this.#absorb(unit, unit);
  }

  #absorb(low: number, high: number): void {
    this.low = Math.imul(((this.low << 13) | (this.low >>> 19)) ^ low, this.multiplierLow);
    this.high = Math.imul(((this.high << 15) | (this.high >>> 17)) ^ high, this.multiplierHigh);
  }

  /** Absorbs the units from `from` to before `to`, neither of them inside a run of letters. */
  range(units: Uint16Array, from: number, to: number): void {
    const hasher = this.#hasher;
    let at = from;
    while (at < to) {
      let entry = characterTable[units[at] ?? 0] ?? 0;
      if (entry >= fromSpace) {
        if (entry >= fromDigit && entry >>> 16 !== newline) this.unit(entry & 0xffff);
        at += 1;
        continue;
      }
      let low = 0;
      let high = 0;
      const end = Math.min(to, at + wordCharsMax);
      do {
        low = (Math.imul(low, hasher.baseLow) + entry) | 0;
        high = (Math.imul(high, hasher.baseHigh) + entry) | 0;
        at += 1;
        entry = at < end ? (characterTable[units[at] ?? 0] ?? 0) : fromSpace;
      } while (entry < fromSpace);
      this.#absorb(hasher.endLow(low), hasher.endHigh(high));
    }
  }

  /** The hash of what was absorbed since `begin`. */
  end(): Hash {
    const state: HashState = { low: this.low, high: this.high };
    finish(state);
    return state;
  }

  /** Hash of a stretch of units alone. */
  hash(units: Uint16Array, from: number, to: number): Hash {
    this.begin();
    this.range(units, from, to);
    return this.end();
  }

  /** One hash of several values, in their order. */
  combine(values: readonly number[]): Hash {
    const state: HashState = {
      low: this.#combining.seedLow ^ values.length,
      high: this.#combining.seedHigh,
    };
    for (const value of values) absorb(state, value, this.#combining);
    finish(state);
    return state;
  }
}
