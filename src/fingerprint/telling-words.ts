// Which words of a text are in the vocabulary. While words go by, every one is written down as a candidate and
// kept only if one byte of the filter says so; afterwards the kept ones are looked up. Two passes, because a
// jump at every third word, which nobody can predict, would cost more than the work itself.

import { hitStride } from './phrase-book.ts';
import type { PhraseHits } from './phrase-book.ts';
import { textCharsMax } from './text-scan.ts';
import type { TextScan } from './text-scan.ts';
import {
  capabilityMask,
  capabilityShift,
  languageMask,
  languageShift,
  machineFlag,
  phraseWordMask,
  slotMask,
  slotOf,
} from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

const room = textCharsMax + 8;
const slash = 47;
const lessThan = 60;

export class TellingWords implements PhraseHits {
  /** Pairs for words that may be known: low half, and where in `TextScan.marks` its run of letters is. */
  readonly candidates: Int32Array = new Int32Array(2 * room);
  candidatesEnd = 0;
  readonly hits: Int32Array = new Int32Array(hitStride * room);
  hitsEnd = 0;
  /** Whether an angle bracket occurred, without which no word is the name of a tag. */
  mayHaveTags = false;
  /** Votes by index of `languages` and `capabilities`; they add up until `clearCounts`. */
  readonly languageVotes: Uint32Array = new Uint32Array(languageMask + 1);
  readonly capabilityVotes: Uint32Array = new Uint32Array(capabilityMask + 1);
  /** Whether a label of a machine fact occurred since `clearCounts`. */
  machine = false;
  readonly #vocabulary: Vocabulary;
  readonly #scan: TextScan;

  constructor(vocabulary: Vocabulary, scan: TextScan) {
    this.#vocabulary = vocabulary;
    this.#scan = scan;
  }

  clearCounts(): void {
    this.languageVotes.fill(0);
    this.capabilityVotes.fill(0);
    this.machine = false;
  }

  begin(): void {
    this.candidatesEnd = 0;
    this.hitsEnd = 0;
    this.mayHaveTags = false;
  }

  /** Writes one candidate down. */
  offer(low: number, edge: number): void {
    this.candidates[this.candidatesEnd] = low;
    this.candidates[this.candidatesEnd + 1] = edge;
    if (this.#vocabulary.mayKnow(low)) this.candidatesEnd += 2;
  }

  /** Looks the candidates up: counts votes and leaves the words of phrases. */
  weigh(): void {
    const { candidates, candidatesEnd, hits, languageVotes, capabilityVotes } = this;
    const table = this.#vocabulary.table;
    const marks = this.#scan.marks;
    let end = 0;
    let flags = 0;
    for (let candidate = 0; candidate < candidatesEnd; candidate += 2) {
      const low = candidates[candidate] ?? 0;
      let slot = slotOf(low);
      while (table[slot] !== low && table[slot + 1] !== 0) slot = (slot + 2) & slotMask;
      const entry = table[slot + 1] ?? 0;
      const language = (entry >>> languageShift) & languageMask;
      const capability = (entry >>> capabilityShift) & capabilityMask;
      // Index 0 of both stands for none; counting it, like writing every hit, is cheaper than asking.
      languageVotes[language] = (languageVotes[language] ?? 0) + 1;
      capabilityVotes[capability] = (capabilityVotes[capability] ?? 0) + 1;
      flags |= entry;
      const edge = candidates[candidate + 1] ?? 0;
      const word = entry & phraseWordMask;
      hits[end] = word;
      hits[end + 1] = edge;
      hits[end + 2] = marks[edge] ?? 0;
      end += word === 0 ? 0 : hitStride;
    }
    this.hitsEnd = end;
    if ((flags & machineFlag) !== 0) this.machine = true;
  }

  isTag(offset: number): boolean {
    const units = this.#scan.units;
    const before = units[offset - 1];
    return before === lessThan || (before === slash && units[offset - 2] === lessThan);
  }
}
