// Passages: exact hashes of the sentences and lines of a text, so that an answer which comes back in another request is
// known by a sentence or two. Sampled shingles see pages and miss paragraphs: of an answer of thirty words they keep three,
// and the request that quotes it keeps one in eight of its own. A sentence is cut where it stands, not where a sample
// falls, so whatever is put before or behind it (a label, a quotation mark, a tag, an escaped line end) changes nothing.
// Refused: shingles sampled more densely, which would need ten times the room to see as much.

import { characterKind, characterTable, fromDigit, fromSpace, isWordKind } from './characters.ts';
import type { Folder } from './folding.ts';
import type { AnchorSet } from './shingles.ts';
import type { TextScan } from './text-scan.ts';

/** Letters and digits of a passage at least; characters of scripts without spaces count twice. Below, anybody says it. */
const weightMin = 24;
/** From here on a passage says as much as two: eleven words in a row are nobody's figure of speech. */
const longMin = 60;

const backslash = 92;
const letterN = 110;
const letterT = 116;
/** Characters that enclose or part what is quoted: < > | { }. */
const partings = new Set([60, 62, 124, 123, 125]);
const colon = 58;
const slash = 47;

/** Finds the passages of texts, one text at a time. */
export class PassageFinder {
  readonly #folder: Folder;
  /** Of the passage being read: its first letter, -1 for none, the end of its last word, and its weight. */
  #from = -1;
  #end = -1;
  #weight = 0;

  constructor(folder: Folder) {
    this.#folder = folder;
  }

  /** Adds the passages of the text in `scan`. One look at each character, and one more at those of passages. */
  find({ units, length }: TextScan, into: AnchorSet): void {
    for (let at = 0; at < length; at += 1) {
      const unit = units[at] ?? 0;
      const entry = characterTable[unit] ?? 0;
      const kind = entry >>> 16;
      if (entry < fromSpace) {
        this.#take(at, 1);
      } else if (kind === characterKind.scriptless) {
        this.#take(at, 2);
      } else if (isWordKind(kind)) {
        if (this.#from >= 0) this.#take(at, 1);
      } else if (unit === backslash && isEscape(units[at + 1] ?? 0)) {
        this.#close(units, into);
        at += 1;
      } else if (entry >= fromDigit && isEnd(units, at, kind)) {
        this.#close(units, into);
      }
    }
    this.#close(units, into);
  }

  #take(at: number, weight: number): void {
    if (this.#from < 0) this.#from = at;
    this.#end = at + 1;
    this.#weight += weight;
  }

  #close(units: Uint16Array, into: AnchorSet): void {
    if (this.#weight >= weightMin) {
      const { low, high } = this.#folder.hash(units, this.#from, this.#end);
      into.add(low, high >>> 3);
      if (this.#weight >= longMin) into.add(high, low >>> 3);
    }
    this.#from = -1;
    this.#weight = 0;
  }
}

function isEscape(next: number): boolean {
  return next === letterN || next === letterT;
}

function isEnd(units: Uint16Array, at: number, kind: number): boolean {
  const unit = units[at] ?? 0;
  if (kind === characterKind.newline || partings.has(unit)) return true;
  if (kind === characterKind.stop) return !isInWord(units[at + 1] ?? 0);
  // An apostrophe stands between letters.
  if (kind === characterKind.quote) return !(isInWord(units[at - 1] ?? 0) && isInWord(units[at + 1] ?? 0));
  return unit === colon && !isInWord(units[at + 1] ?? 0) && units[at + 1] !== slash;
}

function isInWord(unit: number): boolean {
  return isWordKind((characterTable[unit] ?? 0) >>> 16);
}
