// From a 64-bit hash to a number, in one flat array whose size is known before the first entry. A Map of a hundred
// thousand names stops the event loop for milliseconds each time it grows, and keeps every name as an object that the
// collector of garbage has to visit; here nothing grows and nothing is visited. Linear probing (Knuth, The Art of Computer
// Programming 3, 6.4) at a load of at most a half: a search ends after two steps on average.

import { assert } from '../core/assert.ts';

/** What `find` returns for a hash that is not there. */
export const notFound = -1;

/** Numbers of one place: the halves of the hash, then the value; side by side, for a search is one miss of the cache. */
const stride = 3;

export class HashIndex {
  readonly #places: Uint32Array;
  readonly #mask: number;
  readonly #entriesMax: number;
  #size = 0;

  /** For at most `entriesMax` entries; 24 to 48 bytes each. */
  constructor(entriesMax: number) {
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(16, 2 * entriesMax)));
    this.#places = new Uint32Array(stride * capacity);
    this.#mask = capacity - 1;
    this.#entriesMax = entriesMax;
  }

  get size(): number {
    return this.#size;
  }

  /** Bytes of its array. */
  get bytes(): number {
    return this.#places.byteLength;
  }

  /** Halves are unsigned and not both 0; `value` is below 2^32. Returns false, and changes nothing, when the hash is there. */
  add(low: number, high: number, value: number): boolean {
    assert(this.#size < this.#entriesMax, 'an index has room for its entries');
    const place = this.#placeOf(low, high);
    const places = this.#places;
    if (places[place] !== 0 || places[place + 1] !== 0) return false;
    places[place] = low;
    places[place + 1] = high;
    places[place + 2] = value;
    this.#size += 1;
    return true;
  }

  /** The value, or `notFound`. */
  find(low: number, high: number): number {
    const place = this.#placeOf(low, high);
    const places = this.#places;
    if (places[place] === 0 && places[place + 1] === 0) return notFound;
    return places[place + 2] ?? notFound;
  }

  /** Where the hash is, or the empty place where it would be. */
  #placeOf(low: number, high: number): number {
    const places = this.#places;
    let at = low & this.#mask;
    for (;;) {
      const place = stride * at;
      const lowHere = places[place] ?? 0;
      const highHere = places[place + 1] ?? 0;
      if ((lowHere === low && highHere === high) || (lowHere === 0 && highHere === 0)) return place;
      at = (at + 1) & this.#mask;
    }
  }
}
