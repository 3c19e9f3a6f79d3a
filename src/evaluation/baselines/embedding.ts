// A prompt as a direction: words and pairs of neighbouring words, each hashed to one of 128 axes with a sign, and
// the sum scaled to whole numbers of about the same length (Weinberger et al. 2009, feature hashing). It stands in
// for the sentence embeddings of the papers, which would cost milliseconds each: topics and phrasing move it,
// meaning in other words does not. One byte an axis, so that a million prompts fit into memory.

import { hashWords, wordsMax } from './prompts.ts';
import { spread } from '../../fingerprint/hash.ts';

export const dimensions = 128;

/** Length that a vector is scaled to before rounding; its largest entry stays within a byte. */
const length = 127;

/** Embeds texts one at a time; holds scratch only. */
export class Embedder {
  readonly #words = new Int32Array(wordsMax);
  readonly #sums = new Int32Array(dimensions);

  /** Fills `into`, of 128 places; false for a text without words. */
  embed(text: string, into: Int8Array): boolean {
    const count = hashWords(text, this.#words);
    if (count === 0) return false;
    const sums = this.#sums.fill(0);
    let before = 0;
    for (let at = 0; at < count; at += 1) {
      const word = this.#words[at] ?? 0;
      add(sums, spread(word ^ 0x51ed));
      if (at > 0) add(sums, spread(Math.imul(before, 31) + word));
      before = word;
    }
    let squares = 0;
    for (const sum of sums) squares += sum * sum;
    const scale = squares === 0 ? 0 : length / Math.sqrt(squares);
    for (let axis = 0; axis < dimensions; axis += 1) into[axis] = Math.round((sums[axis] ?? 0) * scale);
    return squares > 0;
  }
}

function add(sums: Int32Array, hash: number): void {
  const axis = hash & (dimensions - 1);
  sums[axis] = (sums[axis] ?? 0) + (hash < 0 ? -1 : 1);
}

/** Euclidean distance of two unit directions, 0..2. */
export function distance(one: Int8Array, other: Int8Array): number {
  let squares = 0;
  for (let axis = 0; axis < dimensions; axis += 1) {
    const apart = (one[axis] ?? 0) - (other[axis] ?? 0);
    squares += apart * apart;
  }
  return Math.sqrt(squares) / length;
}
