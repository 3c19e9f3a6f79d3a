// Exact hashes of text with white space and case folded away: equal for the same item asked twice, for an
// answer and its copy in a later request. Folding first compacts the text, then hashes two characters at a
// time; one loop that does both waits for every multiplication and is twice as slow.

import { characterKind, characterTable } from './characters.ts';
import { absorb, finish, hashStreams, hashValues } from './hash.ts';
import type { Hash, HashKey, HashState, HashStreams } from './hash.ts';
import { textCharsMax } from './tokens.ts';

const foldingPurpose = 2;
const combiningPurpose = 3;

const spaceFrom = characterKind.space << 16;
const spaceTo = characterKind.stop << 16;

export class Folder {
  readonly #streams: HashStreams;
  readonly #combining: HashStreams;
  readonly #values: Int32Array = new Int32Array(textCharsMax / 2 + 8);
  readonly #units: Uint16Array = new Uint16Array(this.#values.buffer);

  constructor(key: HashKey) {
    this.#streams = hashStreams(key, foldingPurpose);
    this.#combining = hashStreams(key, combiningPurpose);
  }

  /** Hash of the units from `from` to before `to`, folded; at most `textCharsMax` of them. */
  hash(units: Uint16Array, from: number, to: number): Hash {
    const folded = this.#units;
    let count = 0;
    for (let at = from; at < to; at += 1) {
      const entry = characterTable[units[at] ?? 0] ?? 0;
      folded[count] = entry;
      count += entry >= spaceFrom && entry < spaceTo ? 0 : 1;
    }
    folded[count] = 0;
    return hashValues(this.#values, (count + 1) >>> 1, this.#streams);
  }

  /** One hash of several values, in their order. */
  combine(values: readonly number[]): Hash {
    const state: HashState = { low: this.#combining.seedLow ^ values.length, high: this.#combining.seedHigh };
    for (const value of values) absorb(state, value, this.#combining);
    finish(state);
    return state;
  }
}
