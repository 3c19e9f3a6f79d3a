// Hashes of words as differences of one rolling polynomial over the whole text: P(end) - P(start) * M^length.
// The polynomial runs over every character without asking where words begin, so the scan has no branch that
// depends on the text; a processor that must guess where each word ends loses more time guessing than hashing.
// Two polynomials with secret multipliers make the two halves. A collision that holds for all multipliers
// (Thue and Morse) takes a word of hundreds of characters, which no sampled shingle depends on.

import { expandKey } from './hash.ts';
import type { HashKey, HashState } from './hash.ts';

/** Words are at most this long; callers treat a longer run of letters by its first characters. */
export const wordCharsMax = 256;

const wordKeyOffset = 0x51_7c_c1_b7;

export class WordHasher {
  /** Multipliers of the rolling polynomials; odd, and 5 modulo 8, where powers repeat latest. */
  readonly baseLow: number;
  readonly baseHigh: number;
  /** Pairs of powers of the multipliers by exponent, 0 to `wordCharsMax`. */
  readonly powers: Int32Array = new Int32Array(2 * wordCharsMax + 2);
  /** Last step: (difference ^ difference >>> 15) + salt, times this odd factor. */
  readonly saltLow: number;
  readonly saltHigh: number;
  readonly factorLow: number;
  readonly factorHigh: number;

  constructor(key: HashKey) {
    const words = expandKey({ low: key.low ^ wordKeyOffset, high: key.high }, 6);
    this.baseLow = ((words[0] ?? 0) & ~7) | 5;
    this.baseHigh = ((words[1] ?? 0) & ~7) | 5;
    this.saltLow = words[2] ?? 0;
    this.saltHigh = words[3] ?? 0;
    this.factorLow = (words[4] ?? 0) | 1;
    this.factorHigh = (words[5] ?? 0) | 1;
    this.powers.fill(1, 0, 2);
    for (let at = 2; at < this.powers.length; at += 2) {
      this.powers[at] = Math.imul(this.powers[at - 2] ?? 0, this.baseLow);
      this.powers[at + 1] = Math.imul(this.powers[at - 1] ?? 0, this.baseHigh);
    }
  }

  /** Low half from the difference of the polynomial. */
  endLow(difference: number): number {
    return Math.imul(((difference ^ (difference >>> 15)) + this.saltLow) | 0, this.factorLow);
  }

  endHigh(difference: number): number {
    return Math.imul(((difference ^ (difference >>> 15)) + this.saltHigh) | 0, this.factorHigh);
  }

  /** Both halves of a word given as folded text, as the reader of tokens computes them. */
  word(folded: string): HashState {
    let low = 0;
    let high = 0;
    for (let at = 0; at < folded.length; at += 1) {
      const unit = folded.charCodeAt(at);
      low = (Math.imul(low, this.baseLow) + unit) | 0;
      high = (Math.imul(high, this.baseHigh) + unit) | 0;
    }
    return { low: this.endLow(low), high: this.endHigh(high) };
  }
}
