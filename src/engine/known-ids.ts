// The set of exchange ids already in the store, as 64-bit hashes in one open-addressing table of two
// Uint32Arrays: 8 bytes an id at half load is 16, where a Set of strings takes over 100. A repeated id is
// dropped and counted: logs are shipped twice, and the same log is audited again. Those of a store are read page
// by page, for a store may hold more exchanges than fit into memory as text.

import type { Store } from '../store/store.ts';

export class KnownIds {
  #low: Uint32Array;
  #high: Uint32Array;
  #count = 0;

  /** `expected` ids; the table grows when there are more. */
  constructor(expected: number) {
    const size = 2 ** Math.max(16, Math.ceil(Math.log2(expected * 2 + 1)));
    this.#low = new Uint32Array(size);
    this.#high = new Uint32Array(size);
  }

  get count(): number {
    return this.#count;
  }

  /** True when the id was not known; it is now. 0:0 is not an id. */
  add(low: number, high: number): boolean {
    if (this.#count * 2 >= this.#low.length) this.#grow();
    return this.#insert(low, high);
  }

  #insert(low: number, high: number): boolean {
    const mask = this.#low.length - 1;
    let at = (low ^ (high >>> 7)) & mask;
    while ((this.#low[at] ?? 0) !== 0 || (this.#high[at] ?? 0) !== 0) {
      if (this.#low[at] === low && this.#high[at] === high) return false;
      at = (at + 1) & mask;
    }
    this.#low[at] = low;
    this.#high[at] = high;
    this.#count += 1;
    return true;
  }

  #grow(): void {
    const [lows, highs] = [this.#low, this.#high];
    this.#low = new Uint32Array(lows.length * 2);
    this.#high = new Uint32Array(highs.length * 2);
    this.#count = 0;
    lows.forEach((low, at) => {
      const high = highs[at] ?? 0;
      if (low !== 0 || high !== 0) this.#insert(low, high);
    });
  }
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
