// The list of tasks that a harvester works through: each item goes out once, on whichever account is next. That
// no item repeats, although hundreds of accounts draw from it, is a trace in itself: strangers repeat one
// another, a partitioned queue does not. What went out is remembered in Bloom filters (Bloom 1970), each twice as
// large as the one before: they never miss a repetition, and an item wrongly taken for one is merely drawn
// anew. So 28.8 million items cost less than 90 MB, where a set of identities took a gigabyte.

import type { Chance } from '../chance.ts';
import { type Content, type Item, writeItem } from '../content.ts';

const hashes = 4;
/** At 12 bits for each item and 4 hashes, a full filter wrongly knows one text in 150; there are a dozen at most. */
const bitsPerItem = 12;

interface Filter {
  readonly bits: Uint32Array;
  /** Bits less one; their number is a power of two. */
  readonly mask: number;
  left: number;
}

function makeFilter(bitCount: number): Filter {
  return {
    bits: new Uint32Array(bitCount / 32),
    mask: bitCount - 1,
    left: Math.floor(bitCount / bitsPerItem),
  };
}

/** Texts given so far, in little memory. */
export class Given {
  readonly #filters: Filter[] = [makeFilter(1 << 15)];

  /** Bytes that it takes. */
  get bytes(): number {
    return this.#filters.reduce((sum, filter) => sum + filter.bits.byteLength, 0);
  }

  /** True when `text` was not added before; a few new texts in a hundred are refused, none is taken twice. */
  add(text: string): boolean {
    let low = 0x811c9dc5;
    let high = 0x2b7e1516;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      low = Math.imul(low ^ unit, 0x01000193);
      high = Math.imul(high ^ unit, 0x85ebca6b);
      high ^= high >>> 13;
    }
    low = Math.imul(low ^ (low >>> 16), 0x45d9f3b) | 0;
    high = Math.imul(high ^ (high >>> 16), 0x85ebca6b);
    high = (high ^ (high >>> 13)) | 1;
    for (const filter of this.#filters) if (has(filter, low, high)) return false;
    let last = this.#filters.at(-1);
    if (last === undefined || last.left <= 0) {
      last = makeFilter(((last?.mask ?? (1 << 14) - 1) + 1) * 2);
      this.#filters.push(last);
    }
    last.left -= 1;
    for (let round = 0; round < hashes; round += 1) {
      const bit = (low + Math.imul(round, high)) & last.mask;
      last.bits[bit >>> 5] = (last.bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
    return true;
  }
}

function has(filter: Filter, low: number, high: number): boolean {
  for (let round = 0; round < hashes; round += 1) {
    const bit = (low + Math.imul(round, high)) & filter.mask;
    if (((filter.bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return false;
  }
  return true;
}

/** Items that may be bought a second time. */
const recentMax = 512;

export class WorkQueue {
  readonly #chance: Chance;
  readonly #content: Content;
  readonly #set: string | undefined;
  readonly #given = new Given();
  readonly #recent: Item[] = [];
  /** Records of a published set, for more requests in their form when all have gone out. */
  readonly #records: Item[] = [];

  constructor(chance: Chance, content: Content, set: string | undefined) {
    this.#chance = chance;
    this.#content = content;
    this.#set = set;
  }

  /** An item that was never given before. */
  take(language: string): Item {
    // Repetitions are rare enough that a few draws always find a new item.
    for (;;) {
      const dealt =
        this.#set === undefined || language !== 'en' ? undefined : this.#content.deal('work', this.#set);
      const item = dealt ?? writeItem(this.#chance, 'work', language);
      if (this.#given.add(item.prompt)) return this.#keep(item);
    }
  }

  /** A record of the set word for word; when all have gone out, a new one put together from the lines of two. */
  takeVerbatim(): Item {
    for (;;) {
      const dealt = this.#set === undefined ? undefined : this.#content.deal('work', this.#set);
      if (dealt !== undefined) {
        this.#records.push(dealt);
        if (this.#given.add(dealt.prompt)) return this.#keep(dealt);
        continue;
      }
      if (this.#records.length < 2) return this.take('en');
      const item = this.#recombine();
      if (this.#given.add(item.prompt)) return this.#keep(item);
    }
  }

  /** An item that was given before, bought once more; a new one at the very start. */
  again(language: string): Item {
    return this.#recent.length === 0 ? this.take(language) : this.#chance.pick(this.#recent);
  }

  #keep(item: Item): Item {
    if (this.#recent.length < recentMax) this.#recent.push(item);
    else this.#recent[this.#chance.below(recentMax)] = item;
    return item;
  }

  #recombine(): Item {
    const chance = this.#chance;
    const one = chance.pick(this.#records);
    const others = chance.pick(this.#records).prompt.split('\n');
    const lines = one.prompt.split('\n').map((line, at) => {
      const other = others[at];
      return other === undefined || other === line || chance.happens(0.5) ? line : other;
    });
    // A set of single lines has nothing to exchange: such an item gets a sentence of its own.
    if (lines.length < 3) lines.push(writeItem(chance, 'work', 'en').prompt);
    return { ...one, prompt: lines.join('\n') };
  }
}
