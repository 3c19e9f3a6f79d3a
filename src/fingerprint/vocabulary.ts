// The few thousand words that mean something here: words of phrases, function words of languages, words that
// vote for a capability, labels of machine facts. The tokeniser has already hashed every word, so that asking
// whether one is among them is a look at one byte, and for one word in three a probe of a small table.

import { assert } from '../core/assert.ts';
import { capabilities, languages } from '../core/fingerprint.ts';
import { capabilityWords } from './capability.ts';
import type { HashKey } from './hash.ts';
import { functionWords } from './language.ts';
import { machineWords } from './machine.ts';
import { PhraseBook } from './phrase-book.ts';
import { WordHasher } from './word-hasher.ts';

/** Where the parts of an entry are: phrase word in the low 12 bits, then language, capability, machine label. */
export const phraseWordMask = 0xfff;
export const languageShift = 12;
export const languageMask = 0x1f;
export const capabilityShift = 17;
export const capabilityMask = 0xf;
export const machineFlag = 0x200000;

const tableBits = 13;
const tableSize = 1 << tableBits;

/** First slot to look at for a low half, and what keeps a slot inside the table. */
export const slotMask: number = 2 * tableSize - 1;

export function slotOf(low: number): number {
  return (low >>> (32 - tableBits)) << 1;
}

export class Vocabulary {
  readonly hasher: WordHasher;
  readonly phrases: PhraseBook;
  /** One bit for each value of the top 16 bits of a low half: 0 where no word of the vocabulary has them. */
  readonly filter: Int32Array = new Int32Array(2048);
  /** Pairs of a word's low half and its entry, at `slotOf` or the next free slot; entry 0 ends a search. */
  readonly table: Int32Array = new Int32Array(2 * tableSize);

  constructor(key: HashKey) {
    this.hasher = new WordHasher(key);
    this.phrases = new PhraseBook();
    const entries = new Map<string, number>();
    assert(this.phrases.words.size <= phraseWordMask, 'more phrase words than 12 bits can number');
    for (const [word, id] of this.phrases.words) entries.set(word, id);
    addWords(entries, functionWords, { names: languages, shift: languageShift, mask: languageMask });
    addWords(entries, capabilityWords, { names: capabilities, shift: capabilityShift, mask: capabilityMask });
    for (const word of machineWords) entries.set(word, (entries.get(word) ?? 0) | machineFlag);
    for (const [word, entry] of entries) this.#insert(this.hasher.word(word).low, entry);
  }

  #insert(low: number, entry: number): void {
    this.filter[low >>> 21] = (this.filter[low >>> 21] ?? 0) | (1 << ((low >>> 16) & 31));
    let slot = slotOf(low);
    while (this.table[slot + 1] !== 0) slot = (slot + 2) & slotMask;
    this.table[slot] = low;
    this.table[slot + 1] = entry;
  }

  /** Whether a word with this low half may be in the table. */
  mayKnow(low: number): boolean {
    return (((this.filter[low >>> 21] ?? 0) >>> ((low >>> 16) & 31)) & 1) === 1;
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
