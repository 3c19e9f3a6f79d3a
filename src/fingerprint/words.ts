// Which words a text has, as sixteen bits each: what a group's exchanges are about, when nothing in them repeats
// word for word. A demand that is put anew in every request keeps its vocabulary though it keeps no phrase. Of a
// short text all words are looked at, of a longer one about a hundred, evenly over its length. Hashes are keyed,
// so sixteen bits of one tell nobody the word. Scripts without spaces give pairs of characters. Refused: counts
// (a word said twice is no more telling), order, and the same choice from every text, which costs twice the time
// and serves a comparison of two texts that nobody makes with words.

import { spread } from './hash.ts';
import { tokenStride, type TokenStream } from './shingles.ts';

/** Words kept of a text at most. */
export const wordsMax = 48;

const space = 65_536;
/** Tokens or pairs looked at, about. */
const looksWanted = 96;

export class WordSet {
  /** Generation in which a word was met last; cleared when the byte runs over. */
  readonly #seen: Uint8Array = new Uint8Array(space);
  readonly #words: Uint16Array = new Uint16Array(wordsMax);
  #generation = 1;
  #count = 0;

  clear(): void {
    this.#count = 0;
    this.#generation += 1;
    if (this.#generation < 256) return;
    this.#generation = 1;
    this.#seen.fill(0);
  }

  /** Adds the words of a token stream, placeholders left out. */
  tokens(stream: TokenStream): void {
    const { tokens, placeholderBase } = stream;
    const step = tokenStride * Math.max(1, Math.floor(stream.tokenCount / looksWanted));
    const end = tokenStride * stream.tokenCount;
    for (let at = 0; at < end && this.#count < wordsMax; at += step) {
      if ((((tokens[at] ?? 0) - placeholderBase) & ~7) !== 0) this.#add((tokens[at + 1] ?? 0) >>> 16);
    }
  }

  /** Adds the pairs of neighbouring characters among the first `length` units. */
  characters(units: Uint16Array, length: number): void {
    const step = Math.max(1, Math.floor(length / looksWanted));
    for (let at = 1; at < length && this.#count < wordsMax; at += step) {
      this.#add(spread(Math.imul(units[at - 1] ?? 0, 0x9e37_79b1) ^ (units[at] ?? 0)) >>> 16);
    }
  }

  /** How many are kept. */
  get size(): number {
    return this.#count;
  }

  /** Fills `kept`, of `size` values. */
  writeTo(kept: Uint16Array): Uint16Array {
    for (let index = 0; index < kept.length; index += 1) kept[index] = this.#words[index] ?? 0;
    return kept;
  }

  #add(word: number): void {
    if (this.#seen[word] === this.#generation) return;
    this.#seen[word] = this.#generation;
    this.#words[this.#count] = word;
    this.#count += 1;
  }
}
