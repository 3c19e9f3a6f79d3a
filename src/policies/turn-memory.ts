// Which texts of conversations were there: what callers said and what they were served, whoever it was. A message that
// comes again as history was counted when it was new, and is free; one that nobody ever sent and nobody was served was
// made up, and counts as new text does (histories.ts).
//
// Two generations of a Bloom filter (1970) with four probes, ten bits for each hash. A generation begins small, ends when
// it is full, and the next one is twice as large up to a bound, so that a gateway with little traffic holds little.
// Errors. A full filter takes (1 - e^(-4/10))^4 = 1.2 % of new hashes for known, one that is half full 0.1 %, and both
// generations count: of made-up messages so few are missed. What is older than two generations is forgotten.
// Refused: hashes in a table, of which a day at a hundred requests a second needs half a gigabyte; a chain of hashes for
// each conversation, which breaks with every client that drops its oldest messages.

/** Bits of a generation, at first and at most: 128 kB, 16 MB. */
const bitsMin = 2 ** 20;
export const bitsMax: number = 2 ** 27;
const bitsPerHash = 10;
const probes = 4;

/** One generation as plain data; `words` are its bits. */
export interface SavedTurns {
  readonly count: number;
  readonly words: Uint32Array;
}

export class TurnMemory {
  #current: Filter = new Filter(new Uint32Array(bitsMin / 32), 0);
  #previous: Filter | undefined;

  /** Bytes of its filters. */
  get bytes(): number {
    return this.#current.words.byteLength + (this.#previous?.words.byteLength ?? 0);
  }

  has(low: number, high: number): boolean {
    return this.#current.has(low, high) || this.#previous?.has(low, high) === true;
  }

  /** True unless it was in the newer generation already. */
  add(low: number, high: number): boolean {
    if (this.#current.isFull) {
      const words = Math.min(bitsMax / 32, 2 * this.#current.words.length);
      this.#previous = this.#current;
      this.#current = new Filter(new Uint32Array(words), 0);
    }
    return this.#current.add(low, high);
  }

  /** Its generations, the older one first; they are not copied. */
  saved(): readonly SavedTurns[] {
    const both = this.#previous === undefined ? [this.#current] : [this.#previous, this.#current];
    return both.map(({ count, words }) => ({ count, words }));
  }

  /** Takes over what was saved, in place of what it has. False, and nothing is taken, when it cannot be. */
  restore(saved: readonly SavedTurns[]): boolean {
    if (saved.length < 1 || saved.length > 2 || !saved.every(isFilter)) return false;
    const [first, second] = saved.map(({ count, words }) => new Filter(words, count));
    if (first === undefined) return false;
    this.#previous = second === undefined ? undefined : first;
    this.#current = second ?? first;
    return true;
  }
}

function isFilter({ count, words }: SavedTurns): boolean {
  const bits = 32 * words.length;
  const isSize = bits >= bitsMin && bits <= bitsMax && (bits & (bits - 1)) === 0;
  return isSize && Number.isSafeInteger(count) && count >= 0 && count <= bits / bitsPerHash + 1;
}

class Filter {
  readonly words: Uint32Array;
  count: number;

  constructor(words: Uint32Array, count: number) {
    this.words = words;
    this.count = count;
  }

  get isFull(): boolean {
    return this.count * bitsPerHash >= 32 * this.words.length;
  }

  has(low: number, high: number): boolean {
    return this.#probe(low, high, false);
  }

  add(low: number, high: number): boolean {
    const isNew = !this.#probe(low, high, true);
    if (isNew) this.count += 1;
    return isNew;
  }

  /** Whether all bits are set; sets them if asked to. Positions by double hashing (Kirsch and Mitzenmacher 2006). */
  #probe(low: number, high: number, isSetting: boolean): boolean {
    const mask = 32 * this.words.length - 1;
    const step = high | 1;
    let position = low;
    let isIn = true;
    for (let probe = 0; probe < probes; probe += 1) {
      const bit = position & mask;
      const word = this.words[bit >>> 5] ?? 0;
      const one = 1 << (bit & 31);
      if ((word & one) === 0) {
        if (!isSetting) return false;
        isIn = false;
        this.words[bit >>> 5] = word | one;
      }
      position = (position + step) | 0;
    }
    return isIn;
  }
}
