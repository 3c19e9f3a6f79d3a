// The first pass over a text: where runs of letters begin and end, the rolling polynomials there, and where
// anything stands that is neither letter nor space. It has no branch that depends on the text: every character
// writes to all lists, and what is not wanted is overwritten by the next. That halves the cost of a
// fingerprint, because word lengths cannot be predicted, and a wrong guess costs as much as five characters.

import { Buffer } from 'node:buffer';
import { characterTable, fromDigit, fromSpace } from './characters.ts';
import type { WordHasher } from './word-hasher.ts';

/** Characters read of one text at most; callers cut longer texts into a head and a tail. */
export const textCharsMax: number = 24 * 1024;

const room = textCharsMax + 8;

/** Values of one run of letters in `TextScan.marks`: two edges of three. */
export const runStride = 6;

/** Where the positions of events begin in `TextScan.marks`. */
export const eventsFrom: number = 3 * room;

// The lists belong to the module: a compiler can put the addresses of a module's constants into the loop,
// where those of an object's fields take registers that the loop needs. One text is in hand at a time, and
// nothing here outlives the call that reads it.
const units = new Uint16Array(room);
const marks = new Int32Array(4 * room);
/** The bytes of `units`; a little-endian machine is assumed, as every platform of Node but one is. */
const bytes = Buffer.from(units.buffer);
// Imported bindings are looked up at every use; these are not.
const table = characterTable;
const letterMax = fromSpace;
const plainMax = fromDigit - 1;

export class TextScan {
  /** The text as UTF-16 code units, zeros after it. */
  readonly units: Uint16Array = units;
  /**
   * Where letters begin and cease, alternating: threes of position and the two polynomials before that unit.
   * From `eventsFrom` on, the positions of units that are neither letters nor space.
   */
  readonly marks: Int32Array = marks;
  /** End of the threes: six values for every run of letters. */
  edgesEnd = 0;
  eventsEnd: number = eventsFrom;
  length = 0;
  readonly #baseLow: number;
  readonly #baseHigh: number;

  constructor(hasher: WordHasher) {
    this.#baseLow = hasher.baseLow;
    this.#baseHigh = hasher.baseHigh;
  }

  /** Writes a text's first `textCharsMax` characters into `units`. */
  load(text: string): void {
    this.length = bytes.write(text, 0, 2 * textCharsMax, 'utf16le') >>> 1;
    units.fill(0, this.length, this.length + 4);
  }

  scan(): void {
    const length = this.length;
    const baseLow = this.#baseLow;
    const baseHigh = this.#baseHigh;
    let low = 0;
    let high = 0;
    let edge = 0;
    let event: number = eventsFrom;
    let wasLetter = 0;
    // Four characters a turn, written out; zeros follow the text, and a zero is a space.
    for (let at = 0; at <= length; at += 4) {
      const first = table[units[at] ?? 0] ?? 0;
      const isFirst = (first - letterMax) >>> 31;
      marks[edge] = at;
      marks[edge + 1] = low;
      marks[edge + 2] = high;
      edge += 3 * (isFirst ^ wasLetter);
      marks[event] = at;
      event += (plainMax - first) >>> 31;
      low = (Math.imul(low, baseLow) + first) | 0;
      high = (Math.imul(high, baseHigh) + first) | 0;

      const second = table[units[at + 1] ?? 0] ?? 0;
      const isSecond = (second - letterMax) >>> 31;
      marks[edge] = at + 1;
      marks[edge + 1] = low;
      marks[edge + 2] = high;
      edge += 3 * (isSecond ^ isFirst);
      marks[event] = at + 1;
      event += (plainMax - second) >>> 31;
      low = (Math.imul(low, baseLow) + second) | 0;
      high = (Math.imul(high, baseHigh) + second) | 0;

      const third = table[units[at + 2] ?? 0] ?? 0;
      const isThird = (third - letterMax) >>> 31;
      marks[edge] = at + 2;
      marks[edge + 1] = low;
      marks[edge + 2] = high;
      edge += 3 * (isThird ^ isSecond);
      marks[event] = at + 2;
      event += (plainMax - third) >>> 31;
      low = (Math.imul(low, baseLow) + third) | 0;
      high = (Math.imul(high, baseHigh) + third) | 0;

      const fourth = table[units[at + 3] ?? 0] ?? 0;
      const isFourth = (fourth - letterMax) >>> 31;
      marks[edge] = at + 3;
      marks[edge + 1] = low;
      marks[edge + 2] = high;
      edge += 3 * (isFourth ^ isThird);
      marks[event] = at + 3;
      event += (plainMax - fourth) >>> 31;
      low = (Math.imul(low, baseLow) + fourth) | 0;
      high = (Math.imul(high, baseHigh) + fourth) | 0;
      wasLetter = isFourth;
    }
    this.edgesEnd = edge;
    this.eventsEnd = event;
  }
}
