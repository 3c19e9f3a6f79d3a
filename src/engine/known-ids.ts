// The set of exchange ids already in the store, as 64-bit hashes: a repeated id is dropped and counted, because logs
// are shipped twice and the same log is audited again. A large log has a hundred million of them, so what one costs
// decides how much memory reading needs: a Set of strings takes over 100 bytes, an open-addressing table that
// doubles at half load 16 to 32 and a copy of everything when it grows. Here the ids are dealt over shards by their
// top bits, and each shard is one array that grows by a third when it is four fifths full: 10 to 13 bytes an id. Shards
// begin at sizes apart, so that they do not all grow at once, 11 bytes in the mean. Those of a store are read page
// by page, for a store may hold more exchanges than fit into memory as text.

import type { Store } from '../store/store.ts';

/** Few, so that a shard of a large log is a block that the system takes back at once when it is let go. */
const shardBits = 5;
const shardCount = 2 ** shardBits;
const growth = 1.3;
/** Linear probing looks at 13 places for an unknown id at this load (Knuth, volume 3, 6.4), next to one another. */
const loadMax = 0.8;
const slotsMin = 64;

export class KnownIds {
  readonly #shards: readonly Shard[];

  /** `expected` ids; the table grows when there are more. */
  constructor(expected: number) {
    this.#shards = Array.from({ length: shardCount }, (_, index) => {
      const slots = Math.max(slotsMin, expected / shardCount / loadMax);
      return new Shard(Math.ceil(slots * growth ** (index / shardCount)));
    });
  }

  get count(): number {
    return this.#shards.reduce((sum, shard) => sum + shard.count, 0);
  }

  /**
   * Gives the memory back at once; nothing is known afterwards. What comes after reading needs it, and makes so little
   * garbage that the collector would not come by for a long time.
   */
  release(): void {
    for (const shard of this.#shards) shard.release();
  }

  /** True when the id was not known; it is now. 0:0 is not an id. */
  add(low: number, high: number): boolean {
    return this.#shards[high >>> (32 - shardBits)]?.add(low, high) ?? false;
  }
}

/** One open-addressing table of (low, high) pairs; a place is found by `low` alone, in its order. */
class Shard {
  count = 0;
  #slots: number;
  #countMax: number;
  #pairs: Uint32Array<ArrayBuffer>;

  constructor(slots: number) {
    this.#slots = slots;
    this.#countMax = Math.floor(slots * loadMax);
    this.#pairs = new Uint32Array(2 * slots);
  }

  release(): void {
    letGo(this.#pairs);
    this.#pairs = new Uint32Array(2 * slotsMin);
    this.#slots = slotsMin;
    this.#countMax = Math.floor(slotsMin * loadMax);
    this.count = 0;
  }

  add(low: number, high: number): boolean {
    if (this.count >= this.#countMax) this.#grow();
    if (!this.#insert(low, high)) return false;
    this.count += 1;
    return true;
  }

  #insert(low: number, high: number): boolean {
    const pairs = this.#pairs;
    const end = pairs.length;
    let at = 2 * Math.floor((low / 4_294_967_296) * this.#slots);
    for (;;) {
      const [heldLow, heldHigh] = [pairs[at] ?? 0, pairs[at + 1] ?? 0];
      if (heldLow === low && heldHigh === high) return false;
      if (heldLow === 0 && heldHigh === 0) break;
      at += 2;
      if (at === end) at = 0;
    }
    pairs[at] = low;
    pairs[at + 1] = high;
    return true;
  }

  /** Old places and new ones are in the same order: both arrays are gone through once. */
  #grow(): void {
    const old = this.#pairs;
    this.#slots = Math.ceil(this.#slots * growth);
    this.#countMax = Math.floor(this.#slots * loadMax);
    this.#pairs = new Uint32Array(2 * this.#slots);
    for (let at = 0; at < old.length; at += 2) {
      const [low, high] = [old[at] ?? 0, old[at + 1] ?? 0];
      if (low !== 0 || high !== 0) this.#insert(low, high);
    }
    letGo(old);
  }
}

/** Memory that is moved to nobody is free at the next small collection, whatever its age was. */
function letGo(array: Uint32Array<ArrayBuffer>): void {
  structuredClone(array.buffer, { transfer: [array.buffer] });
}

/** About 40 MB while a page is read. */
const idsPerPage = 500_000;

/** The ids of all exchanges in the store; `pageSize` ids are held as text at a time. */
export async function knownIds(store: Store, pageSize: number = idsPerPage): Promise<KnownIds> {
  const counted = await store.query('SELECT count() AS n FROM @exchanges');
  const known = new KnownIds(counted.numbers('n')[0] ?? 0);
  let last = 0n;
  for (;;) {
    const page = await store.query(
      `SELECT toUInt32(bitAnd(exchange, 4294967295)) AS low, toUInt32(bitShiftRight(exchange, 32)) AS high
       FROM @exchanges WHERE exchange > {last:UInt64} ORDER BY exchange LIMIT {size:UInt32}`,
      { last: String(last), size: pageSize },
    );
    const [lows, highs] = [page.numbers('low'), page.numbers('high')];
    lows.forEach((low, row) => known.add(low, highs[row] ?? 0));
    if (page.rows < pageSize) return known;
    last = (BigInt(highs.at(-1) ?? 0) << 32n) | BigInt(lows.at(-1) ?? 0);
  }
}
