// Texts as the model of wordings sees them, for those who learn it or ask it alone.

import type { HashKey } from './hash.ts';
import { bounded } from './reading.ts';
import { TextReader } from './tokens.ts';
import { Vocabulary } from './vocabulary.ts';
import type { WordHasher } from './word-hasher.ts';
import type { WordingText } from './wording-model.ts';

/** Any key will do: nothing that depends on it leaves this room. */
const anyKey: HashKey = { low: 0x51_11_a7_c4, high: 0x2b_99_0d_63 };

export class WordingReader {
  readonly #reader: TextReader;
  readonly hasher: WordHasher;

  constructor(key: HashKey = anyKey) {
    const vocabulary = new Vocabulary(key);
    this.hasher = vocabulary.hasher;
    this.#reader = new TextReader(key, vocabulary);
  }

  /** Valid until the next call. */
  read(text: string): WordingText {
    this.#reader.clearCounts();
    this.#reader.read(bounded(text), true);
    return this.#reader;
  }
}
