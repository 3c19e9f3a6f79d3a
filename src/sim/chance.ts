// Chance for a simulated world: a seeded generator that every actor owns for itself. A world is a function of
// its seed, and adding one actor must not change what the others do; so an actor never shares a stream, it
// forks one under its own name. The generator is sfc32 (Chris Doty-Humphrey, PractRand): 128 bits of state,
// a handful of integer operations, good enough for worlds and never for secrets.

import { assert } from '../core/assert.ts';

/** FNV-1a over UTF-16 units with a final avalanche; only for seeding, not for content. */
function hashText(text: string, start: number): number {
  let hash = start >>> 0;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const hexDigits = '0123456789abcdef';
const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

/** One of several worlds' shares of every word list: members `at`, `at + of`, `at + 2 of` … */
export interface Share {
  readonly at: number;
  readonly of: number;
}

export class Chance {
  readonly #seed: string;
  readonly #share: Share | undefined;
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  /** @param share what `pickOwn` chooses from, here and in all forks; undefined: everything. */
  constructor(seed: string, share?: Share) {
    this.#seed = seed;
    this.#share = share;
    this.#a = hashText(seed, 0x811c9dc5) | 0;
    this.#b = hashText(seed, 0x2b7e1516) | 0;
    this.#c = hashText(seed, 0x9e3779b9) | 0;
    for (let round = 0; round < 12; round += 1) this.#next();
  }

  #next(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum;
    this.#c |= 0;
    return sum >>> 0;
  }

  /** An independent stream; the same name gives the same stream whatever was drawn here before. */
  fork(name: string): Chance {
    return new Chance(`${this.#seed}/${name}`, this.#share);
  }

  /** Uniform in 0 (inclusive) to 1 (exclusive). */
  unit(): number {
    return this.#next() / 4294967296;
  }

  /** Uniform whole number from 0 to `limit` - 1. */
  below(limit: number): number {
    return Math.floor((this.#next() / 4294967296) * limit);
  }

  /** Uniform in `low` to `high`. */
  between(low: number, high: number): number {
    return low + (high - low) * this.unit();
  }

  /** Uniform whole number, both ends included. */
  whole(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  happens(probability: number): boolean {
    return this.unit() < probability;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    assert(item !== undefined, 'a choice has something to choose from');
    return item;
  }

  /** Like `pick`, from this stream's share of the list. Two streams with different shares never choose the same member. */
  pickOwn<T>(items: readonly T[]): T {
    const share = this.#share;
    if (share === undefined) return this.pick(items);
    const count = Math.ceil((items.length - share.at) / share.of);
    const item = items[share.at + share.of * this.below(count)];
    assert(item !== undefined, 'every share of a list has a member');
    return item;
  }

  /** Choice in proportion to the second member of each pair. */
  weighted<T>(pairs: readonly (readonly [T, number])[]): T {
    let total = 0;
    for (const [, weight] of pairs) total += weight;
    let left = this.unit() * total;
    for (const [item, weight] of pairs) {
      left -= weight;
      if (left < 0) return item;
    }
    const last = pairs.at(-1);
    assert(last !== undefined, 'a weighted choice has something to choose from');
    return last[0];
  }

  /** Standard normal (Box and Muller 1958). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.unit())) * Math.cos(2 * Math.PI * this.unit());
  }

  exponential(mean: number): number {
    return -mean * Math.log(1 - this.unit());
  }

  lognormal(median: number, sigma: number): number {
    return median * Math.exp(sigma * this.normal());
  }

  /** Failures before the first success, with the given mean. */
  geometric(mean: number): number {
    return Math.floor(Math.log(1 - this.unit()) / Math.log(mean / (1 + mean)));
  }

  hex(length: number): string {
    let text = '';
    for (let at = 0; at < length; at += 1) text += hexDigits[this.below(16)];
    return text;
  }

  /** Lower-case letters and digits without look-alikes, as ids use. */
  token(length: number): string {
    let text = '';
    for (let at = 0; at < length; at += 1) text += letters[this.below(32)];
    return text;
  }

  /** Shuffles in place and returns the same array. */
  shuffle<T>(items: T[]): T[] {
    for (let at = items.length - 1; at > 0; at -= 1) {
      const other = this.below(at + 1);
      const held = items[at];
      const swapped = items[other];
      if (held !== undefined && swapped !== undefined) {
        items[at] = swapped;
        items[other] = held;
      }
    }
    return items;
  }
}
