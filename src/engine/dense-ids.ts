// Small numbers for 64-bit hashes, in order of first appearance from 1 on: what a view tells apart by, and how rows
// of one result are found in another. An open hash table over the two halves of each; a Map would need a number or
// a string for every one of them, and views turn some two million hashes into ids for every group of full size.

const slotsFirst = 64;

export class DenseIds {
  /** Ids by slot; 0 is free. */
  #slots = new Int32Array(slotsFirst);
  #low = new Uint32Array(slotsFirst / 2);
  #high = new Uint32Array(slotsFirst / 2);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The id of a hash that has one; 0 of any other. */
  find(low: number, high: number): number {
    return this.#slots[this.#slotOf(low, high)] ?? 0;
  }

  /** The id of a hash, a new one if it has none. */
  add(low: number, high: number): number {
    const slot = this.#slotOf(low, high);
    const known = this.#slots[slot] ?? 0;
    if (known > 0) return known;
    this.#low[this.#size] = low;
    this.#high[this.#size] = high;
    this.#size += 1;
    this.#slots[slot] = this.#size;
    if (this.#size * 2 === this.#slots.length) this.#grow();
    return this.#size;
  }

  /** Where it stands, or the free slot where it would. */
  #slotOf(low: number, high: number): number {
    const mask = this.#slots.length - 1;
    let slot = spread(low, high) & mask;
    for (let id = this.#slots[slot] ?? 0; id > 0; id = this.#slots[slot] ?? 0) {
      if (this.#low[id - 1] === low && this.#high[id - 1] === high) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #grow(): void {
    const [low, high] = [this.#low, this.#high];
    this.#slots = new Int32Array(this.#slots.length * 2);
    this.#low = new Uint32Array(low.length * 2);
    this.#high = new Uint32Array(high.length * 2);
    this.#low.set(low);
    this.#high.set(high);
    for (let id = 1; id <= this.#size; id += 1) {
      this.#slots[this.#slotOf(low[id - 1] ?? 0, high[id - 1] ?? 0)] = id;
    }
  }
}

/** Hashes are even, but what is put in their place (numbers of families, of networks) is not. */
function spread(low: number, high: number): number {
  const mixed = Math.imul(low ^ Math.imul(high, 0x85eb_ca6b), 0x9e37_79b1);
  return mixed ^ (mixed >>> 15);
}

/** Dense ids of 64-bit integers given as pairs of halves, from 1 on in order of first appearance; 0 stays 0 (absent). */
export function denseHashes(pairs: Uint32Array): Uint32Array {
  const ids = new DenseIds();
  const dense = new Uint32Array(pairs.length / 2);
  for (let row = 0; row < dense.length; row += 1) {
    const [low, high] = [pairs[2 * row] ?? 0, pairs[2 * row + 1] ?? 0];
    if (low !== 0 || high !== 0) dense[row] = ids.add(low, high);
  }
  return dense;
}

/** The same of 32-bit integers. */
export function denseNumbers(values: ArrayLike<number>): Uint32Array {
  const ids = new DenseIds();
  const dense = new Uint32Array(values.length);
  for (let row = 0; row < dense.length; row += 1) {
    const value = values[row] ?? 0;
    if (value !== 0) dense[row] = ids.add(value, 0);
  }
  return dense;
}

/** The place of each hash that was added, counted from 0; 0 also for one that was not. */
export function placesOf(hashes: Uint32Array, place: DenseIds): Uint32Array {
  const places = new Uint32Array(hashes.length / 2);
  for (let row = 0; row < places.length; row += 1) {
    places[row] = Math.max(0, place.find(hashes[2 * row] ?? 0, hashes[2 * row + 1] ?? 0) - 1);
  }
  return places;
}
