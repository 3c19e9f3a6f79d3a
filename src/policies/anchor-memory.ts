// Which hashes were there within the last day, in memory that does not grow with traffic. Two generations, each a day
// long: what is in either is known, so a hash is remembered for one to two days after it was last seen. A generation
// begins as a table of whole 32-bit hashes, because most accounts send a few dozen a day; one that outgrows 8 kB
// becomes a Bloom filter (1970) of 64 kB with four probes.
// Errors. A table of n hashes takes one hash in 4 billion / n for another. A filter with n takes (1 - e^(-n/131072))^4
// of new hashes for known: 0.02 % at 16,384, 0.3 % at 32,768, 2.4 % at 65,536, where the generation ends early. So a
// scope that sends more than 65,536 hashes a day is remembered for less than a day, and all others never less.

import { spread } from '../fingerprint/hash.ts';

const dayMs = 86_400_000;

/** Hashes of a generation at most. */
export const generationMax = 65_536;

const slotsMin = 16;
const slotsMax = 2_048;
const filterBits = 2 ** 19;
const filterProbes = 4;

/** Bytes of one scope's memory at most. */
export const memoryBytesMax: number = (2 * filterBits) / 8;

/** One generation as plain data. */
export interface SavedGeneration {
  readonly count: number;
  readonly isFilter: boolean;
  /** The hashes themselves, or the bits of the filter, as 32-bit words. */
  readonly words: Uint32Array;
}

export interface SavedMemory {
  readonly beganMs: number;
  readonly current: SavedGeneration;
  readonly previous: SavedGeneration | undefined;
}

export class AnchorMemory {
  #current: Generation = new Generation();
  #previous: Generation | undefined;
  #beganMs: number;

  constructor(nowMs: number) {
    this.#beganMs = nowMs;
  }

  /** Bytes of its tables and filters. */
  get bytes(): number {
    return this.#current.bytes + (this.#previous?.bytes ?? 0);
  }

  /** Remembers 32 bits, of which 0 is taken for 1. True when they were not known. */
  add(hash: number, nowMs: number): boolean {
    const days = Math.floor((nowMs - this.#beganMs) / dayMs);
    // Days are counted from the first, not from when somebody came back: else two days could become four.
    if (days >= 1) this.#turn(days === 1, this.#beganMs + days * dayMs);
    else if (this.#current.count >= generationMax) this.#turn(true, nowMs);
    const known = hash >>> 0 === 0 ? 1 : hash >>> 0;
    const isNew = this.#current.add(known);
    return isNew && this.#previous?.has(known) !== true;
  }

  saved(): SavedMemory {
    return { beganMs: this.#beganMs, current: this.#current.saved(), previous: this.#previous?.saved() };
  }

  /** Takes over what was saved; generations that cannot be are left out. */
  restore({ beganMs, current, previous }: SavedMemory): void {
    this.#beganMs = beganMs;
    this.#current = Generation.restored(current) ?? new Generation();
    this.#previous = previous === undefined ? undefined : Generation.restored(previous);
  }

  #turn(isKept: boolean, beganMs: number): void {
    this.#previous = isKept && this.#current.count > 0 ? this.#current : undefined;
    this.#current = new Generation();
    this.#beganMs = beganMs;
  }
}

class Generation {
  count = 0;
  #slots: Uint32Array = new Uint32Array(slotsMin);
  #isFilter = false;

  get bytes(): number {
    return this.#slots.byteLength;
  }

  saved(): SavedGeneration {
    const words = this.#isFilter ? this.#slots.slice() : this.#slots.filter((hash) => hash !== 0);
    return { count: this.count, isFilter: this.#isFilter, words };
  }

  /** Undefined for what no generation can be. */
  static restored({ count, isFilter, words }: SavedGeneration): Generation | undefined {
    if (!Number.isSafeInteger(count) || count < 0 || count > generationMax) return undefined;
    const made = new Generation();
    if (isFilter) {
      if (words.length !== filterBits / 32) return undefined;
      made.#slots = words.slice();
      made.#isFilter = true;
      made.count = count;
      return made;
    }
    if (words.length > slotsMax) return undefined;
    for (const hash of words) if (hash !== 0) made.add(hash);
    return made;
  }

  has(hash: number): boolean {
    return this.#isFilter ? this.#probe(hash, false) : this.#slots[this.#placeOf(hash)] === hash;
  }

  /** True when it was not in. */
  add(hash: number): boolean {
    if (this.#isFilter) {
      const isNew = !this.#probe(hash, true);
      if (isNew) this.count += 1;
      return isNew;
    }
    const place = this.#placeOf(hash);
    if (this.#slots[place] === hash) return false;
    this.#slots[place] = hash;
    this.count += 1;
    // At most half full, so that a search looks at one or two places.
    if (2 * this.count > this.#slots.length) this.#grow();
    return true;
  }

  /** Where it is, or the empty place where it belongs. */
  #placeOf(hash: number): number {
    const last = this.#slots.length - 1;
    let place = spread(hash) & last;
    while (this.#slots[place] !== 0 && this.#slots[place] !== hash) place = (place + 1) & last;
    return place;
  }

  #grow(): void {
    const old = this.#slots;
    this.#isFilter = old.length >= slotsMax;
    this.#slots = new Uint32Array(this.#isFilter ? filterBits / 32 : 2 * old.length);
    for (const hash of old) {
      if (hash === 0) continue;
      if (this.#isFilter) this.#probe(hash, true);
      else this.#slots[this.#placeOf(hash)] = hash;
    }
  }

  /** Whether all bits are set; sets them if asked to. Positions by double hashing (Kirsch and Mitzenmacher 2006). */
  #probe(hash: number, isSetting: boolean): boolean {
    const step = spread(hash ^ 0x5bd1e995) | 1;
    let position = spread(hash);
    let isIn = true;
    for (let probe = 0; probe < filterProbes; probe += 1) {
      const bit = position & (filterBits - 1);
      const word = this.#slots[bit >>> 5] ?? 0;
      const mask = 1 << (bit & 31);
      if ((word & mask) === 0) {
        isIn = false;
        if (isSetting) this.#slots[bit >>> 5] = word | mask;
        else return false;
      }
      position = (position + step) | 0;
    }
    return isIn;
  }
}
