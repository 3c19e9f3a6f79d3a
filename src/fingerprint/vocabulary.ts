// The few thousand words that mean something here: words of phrases, function words of languages, words that
// vote for a capability, labels of machine facts. The tokeniser has already hashed every word, so that asking
// whether one is among them is a look at one byte, and for one word in three a probe of a small table.

import { capabilities, languages } from '../core/fingerprint.ts';
import { capabilityWords } from './capability.ts';
import type { HashKey, HashState, HashStreams } from './hash.ts';
import { hashStreams } from './hash.ts';
import { functionWords } from './language.ts';
import { machineWords } from './machine.ts';
import { PhraseBook } from './phrase-book.ts';

/** Where the parts of an entry are: phrase word in the low 12 bits, then language, capability, machine label. */
export const phraseWordMask = 0xfff;
export const languageShift = 12;
export const languageMask = 0x1f;
export const capabilityShift = 17;
export const capabilityMask = 0xf;
export const machineFlag = 0x200000;

const tableBits = 13;
const tableSize = 1 << tableBits;

/** The state of a word's two streams, as the tokeniser computes it; not finished. */
export function hashWord(word: string, streams: HashStreams): HashState {
  let low = streams.seedLow;
  let high = streams.seedHigh;
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    low = Math.imul(low ^ unit, streams.multiplierLow);
    high = Math.imul(((high << 15) | (high >>> 17)) ^ unit, streams.multiplierHigh);
  }
  return { low, high };
}

/** Purpose number of word hashes. */
const wordPurpose = 1;

export class Vocabulary {
  readonly streams: HashStreams;
  readonly phrases: PhraseBook;
  /** One byte per top bits of a word's low half: 0 where no word of the vocabulary has them. */
  readonly filter: Uint8Array = new Uint8Array(tableSize);
  readonly #keys: Int32Array = new Int32Array(tableSize);
  readonly #entries: Int32Array = new Int32Array(tableSize);

  constructor(key: HashKey) {
    this.streams = hashStreams(key, wordPurpose);
    this.phrases = new PhraseBook();
    const entries = new Map<string, number>();
    for (const [word, id] of this.phrases.words) entries.set(word, id);
    addWords(entries, functionWords, { names: languages, shift: languageShift, mask: languageMask });
    addWords(entries, capabilityWords, { names: capabilities, shift: capabilityShift, mask: capabilityMask });
    for (const word of machineWords) entries.set(word, (entries.get(word) ?? 0) | machineFlag);
    for (const [word, entry] of entries) this.#insert(hashWord(word, this.streams).low, entry);
  }

  #insert(low: number, entry: number): void {
    let at = low >>> (32 - tableBits);
    this.filter[at] = 1;
    while (this.#entries[at] !== 0) at = (at + 1) & (tableSize - 1);
    this.#keys[at] = low;
    this.#entries[at] = entry;
  }

  /** Entry of the word with this low half, or 0. Asked only where `filter` says that it may exist. */
  find(low: number): number {
    let at = low >>> (32 - tableBits);
    for (;;) {
      const entry = this.#entries[at] ?? 0;
      if (entry === 0 || this.#keys[at] === low) return entry;
      at = (at + 1) & (tableSize - 1);
    }
  }
}

interface Field {
  readonly names: readonly string[];
  readonly shift: number;
  readonly mask: number;
}

function addWords(
  entries: Map<string, number>,
  lists: Readonly<Partial<Record<string, string>>>,
  field: Field,
): void {
  for (const [name, list] of Object.entries(lists)) {
    const index = field.names.indexOf(name);
    for (const word of (list ?? '').split(' ')) {
      const entry = entries.get(word) ?? 0;
      const claimed = (entry >>> field.shift) & field.mask;
      // A word listed for two languages or capabilities speaks for neither, but stays known.
      const value = claimed === 0 || claimed === index ? index : 0;
      entries.set(word, (entry & ~(field.mask << field.shift)) | (value << field.shift));
    }
  }
  for (const [word, entry] of entries) if (entry === 0) entries.delete(word);
}
