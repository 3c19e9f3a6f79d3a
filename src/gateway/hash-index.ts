// From a 64-bit hash to a number, in three flat arrays whose size is known before the first entry. A Map of a hundred
// thousand names stops the event loop for milliseconds each time it grows, and keeps every name as an object that the
// collector of garbage has to visit; here nothing grows and nothing is visited. Linear probing (Knuth, The Art of Computer
// Programming 3, 6.4) at a load of at most a half: a search ends after two steps on average.

import { assert } from '../core/assert.ts';

/** What `find` returns for a hash that is not there. */
export const notFound = -1;

export class HashIndex {
  readonly #low: Uint32Array;
  readonly #high: Uint32Array;
  readonly #value: Uint32Array;
  readonly #mask: number;
  readonly #entriesMax: number;
  #size = 0;

  /** For at most `entriesMax` entries; 24 to 48 bytes each. */
  constructor(entriesMax: number) {
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(16, 2 * entriesMax)));
    this.#low = new Uint32Array(capacity);
    this.#high = new Uint32Array(capacity);
    this.#value = new Uint32Array(capacity);
    this.#mask = capacity - 1;
    this.#entriesMax = entriesMax;
  }

  get size(): number {
    return this.#size;
  }

  /** Bytes of its arrays. */
  get bytes(): number {
    return 12 * (this.#mask + 1);
  }

  /** Halves are unsigned and not both 0; `value` is below 2^32. Returns false, and changes nothing, when the hash is there. */
  add(low: number, high: number, value: number): boolean {
    assert(this.#size < this.#entriesMax, 'an index has room for its entries');
    const lows = this.#low;
    const highs = this.#high;
    let at = low & this.#mask;
    for (;;) {
      const [lowHere, highHere] = [lows[at] ?? 0, highs[at] ?? 0];
      if (lowHere === low && highHere === high) return false;
      if (lowHere === 0 && highHere === 0) break;
      at = (at + 1) & this.#mask;
    }
    lows[at] = low;
    highs[at] = high;
    this.#value[at] = value;
    this.#size += 1;
    return true;
  }

  /** The value, or `notFound`. */
  find(low: number, high: number): number {
    const lows = this.#low;
    const highs = this.#high;
    let at = low & this.#mask;
    for (;;) {
      const lowHere = lows[at] ?? 0;
      const highHere = highs[at] ?? 0;
      if (lowHere === low && highHere === high) return this.#value[at] ?? notFound;
      if (lowHere === 0 && highHere === 0) return notFound;
      at = (at + 1) & this.#mask;
    }
  }
}
