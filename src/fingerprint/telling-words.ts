// Which words of a text are in the vocabulary. While words go by, every one is written down as a candidate and
// kept only if one byte of the filter says so; afterwards the kept ones are looked up. Two passes, because a
// jump at every third word, which nobody can predict, would cost more than the work itself.

import type { PhraseHits } from './phrase-book.ts';
import { textCharsMax } from './text-scan.ts';
import {
  capabilityMask,
  capabilityShift,
  languageMask,
  languageShift,
  machineFlag,
  phraseWordMask,
} from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

const room = textCharsMax + 8;
const hitsMax = 2_048;
const slash = 47;
const lessThan = 60;

export class TellingWords implements PhraseHits {
  /** Threes for words that may be known: low half, where it begins in characters, its position in words. */
  readonly candidates: Int32Array = new Int32Array(3 * room);
  candidatesEnd = 0;
  readonly words: Int32Array = new Int32Array(hitsMax);
  readonly positions: Int32Array = new Int32Array(hitsMax);
  readonly offsets: Int32Array = new Int32Array(hitsMax);
  readonly tags: Uint8Array = new Uint8Array(hitsMax);
  hitCount = 0;
  tagCount = 0;
  /** Votes by index of `languages` and `capabilities`; they add up until `clearCounts`. */
  readonly languageVotes: Uint32Array = new Uint32Array(languageMask + 1);
  readonly capabilityVotes: Uint32Array = new Uint32Array(capabilityMask + 1);
  /** Whether a label of a machine fact occurred since `clearCounts`. */
  machine = false;
  readonly #vocabulary: Vocabulary;
  readonly #units: Uint16Array;

  /** `units` are those of the text to come. */
  constructor(vocabulary: Vocabulary, units: Uint16Array) {
    this.#vocabulary = vocabulary;
    this.#units = units;
  }

  clearCounts(): void {
    this.languageVotes.fill(0);
    this.capabilityVotes.fill(0);
    this.machine = false;
  }

  begin(): void {
    this.candidatesEnd = 0;
    this.hitCount = 0;
    this.tagCount = 0;
  }

  /** Writes one candidate down. */
  offer(low: number, from: number, position: number): void {
    const candidate = this.candidatesEnd;
    this.candidates[candidate] = low;
    this.candidates[candidate + 1] = from;
    this.candidates[candidate + 2] = position;
    if (this.#vocabulary.mayKnow(low)) this.candidatesEnd += 3;
  }

  /** Looks the candidates up: counts votes and leaves the words of phrases. */
  weigh(): void {
    for (let candidate = 0; candidate < this.candidatesEnd; candidate += 3) {
      const entry = this.#vocabulary.find(this.candidates[candidate] ?? 0);
      const language = (entry >>> languageShift) & languageMask;
      const capability = (entry >>> capabilityShift) & capabilityMask;
      // Index 0 of both stands for none, and is counted because that is cheaper than asking.
      this.languageVotes[language] = (this.languageVotes[language] ?? 0) + 1;
      this.capabilityVotes[capability] = (this.capabilityVotes[capability] ?? 0) + 1;
      if ((entry & machineFlag) !== 0) this.machine = true;
      const word = entry & phraseWordMask;
      if (word === 0 || this.hitCount === hitsMax) continue;
      const from = this.candidates[candidate + 1] ?? 0;
      this.words[this.hitCount] = word;
      this.positions[this.hitCount] = this.candidates[candidate + 2] ?? 0;
      this.offsets[this.hitCount] = from;
      const tag = this.#isTag(from) ? 1 : 0;
      this.tags[this.hitCount] = tag;
      this.tagCount += tag;
      this.hitCount += 1;
    }
  }

  #isTag(from: number): boolean {
    const before = this.#units[from - 1];
    return before === lessThan || (before === slash && this.#units[from - 2] === lessThan);
  }
}
