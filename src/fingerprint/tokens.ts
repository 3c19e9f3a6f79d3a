// Reads a text once and leaves everything that the rest of the room asks about it: the masked word stream for
// anchors, the characters of code and of scripts without spaces, the telling words, counts for language and
// capability, and where the closing sentence begins. One pass over a table of characters, because this is
// where the CPU of the whole system goes; no regular expression, no string and no object is made here.
//
// What fills a template's slots is masked while reading: numbers, short quotations (at most 60 characters),
// identifiers, addresses and fenced code become one placeholder word each, so that two fillings of a template
// differ in few shingles. Longer quotations stay, since a grading prompt quotes the served answer.

import { Buffer } from 'node:buffer';
import { characterKind, characterTable, fromDigit, fromSpace, quotePairs } from './characters.ts';
import type { HashKey } from './hash.ts';
import { expandKey } from './hash.ts';
import { scriptOf, scripts } from './language.ts';
import type { PhraseHits } from './phrase-book.ts';
import type { TokenStream } from './shingles.ts';
import {
  capabilityMask,
  capabilityShift,
  languageMask,
  languageShift,
  machineFlag,
  phraseWordMask,
} from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Characters read of one text at most; callers cut longer texts into a head and a tail. */
export const textCharsMax: number = 24 * 1024;

const quoteCharsMax = 60;
const identifierCharsMin = 16;
const hitsMax = 2048;

const colon = 58;
const slash = 47;
const dash = 45;
const dot = 46;
const lessThan = 60;
const straightQuote = 39;
const newlineCode = 10;

const closerOf = new Uint16Array(0x10000);
for (const [opener, closer] of Object.entries(quotePairs))
  closerOf[opener.charCodeAt(0)] = closer.charCodeAt(0);

const kana = scripts.indexOf('kana');
const han = scripts.indexOf('han');
const hangul = scripts.indexOf('hangul');

export class TextReader implements TokenStream, PhraseHits {
  /** The text, as UTF-16 code units; the caller writes it, and `read` puts a zero after it. */
  readonly units: Uint16Array = new Uint16Array(textCharsMax + 4);
  readonly low: Int32Array = new Int32Array(textCharsMax + 4);
  readonly high: Int32Array = new Int32Array(textCharsMax + 4);
  tokenCount = 0;
  /** Characters of runs without spaces, and of code blocks. */
  readonly runs: Uint16Array = new Uint16Array(2 * textCharsMax);
  runCount = 0;
  readonly code: Uint16Array = new Uint16Array(textCharsMax + 4);
  codeCount = 0;
  readonly placeholders: ReadonlySet<number>;
  readonly words: Int32Array = new Int32Array(hitsMax);
  readonly positions: Int32Array = new Int32Array(hitsMax);
  readonly offsets: Int32Array = new Int32Array(hitsMax);
  readonly tags: Uint8Array = new Uint8Array(hitsMax);
  hitCount = 0;
  /** Votes by index of `languages`, `capabilities` and `scripts`; they add up until `clearCounts`. */
  readonly languageVotes: Uint32Array = new Uint32Array(32);
  readonly capabilityVotes: Uint32Array = new Uint32Array(16);
  readonly scriptWords: Uint32Array = new Uint32Array(scripts.length);
  codeCharacters = 0;
  characters = 0;
  /** Whether a label of a machine fact occurred since `clearCounts`. */
  machine = false;

  readonly #vocabulary: Vocabulary;
  /** The bytes of `units`; a little-endian machine is assumed, as every platform of Node but one is. */
  readonly #bytes: Buffer = Buffer.from(this.units.buffer);
  readonly #starts: Int32Array = new Int32Array(textCharsMax + 4);
  readonly #masks: Int32Array;
  #length = 0;
  #position = 0;
  #quoteAt = -1;
  #quoteCloser = 0;
  #quoteTokens = 0;
  #quoteRuns = 0;
  #lastRunToken = -1;
  #sentence = 0;
  #sentenceBefore = 0;

  constructor(key: HashKey, vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    // Five placeholders, low halves at even indices: number, quotation, identifier, address, code.
    this.#masks = expandKey({ low: ~key.low, high: key.high }, 10);
    this.placeholders = new Set(this.#masks.filter((_, index) => index % 2 === 0));
  }

  clearCounts(): void {
    this.languageVotes.fill(0);
    this.capabilityVotes.fill(0);
    this.scriptWords.fill(0);
    this.codeCharacters = 0;
    this.characters = 0;
    this.machine = false;
  }

  /** Writes a text's first `textCharsMax` characters into `units`; returns how many. */
  load(text: string): number {
    return this.#bytes.write(text, 0, 2 * textCharsMax, 'utf16le') >>> 1;
  }

  /** Reads the first `length` units, replacing what was read before; counts and votes add up. */
  read(length: number): void {
    this.#length = length;
    this.units[length] = 0;
    this.units[length + 1] = 0;
    this.tokenCount = 0;
    this.runCount = 0;
    this.codeCount = 0;
    this.hitCount = 0;
    this.#position = 0;
    this.#quoteAt = -1;
    this.#lastRunToken = -1;
    this.#sentence = 0;
    this.#sentenceBefore = 0;
    this.characters += length;
    const units = this.units;
    const space = characterKind.space << 16;
    let at = 0;
    while (at < length) {
      const entry = characterTable[units[at] ?? 0] ?? 0;
      if (entry < fromDigit) at = this.#readWord(at);
      else if (entry >= space && entry < space + 0x10000) at += 1;
      else at = this.#readOther(entry >>> 16, at);
    }
  }

  /** First token of the closing sentence; it ends with the last token. */
  get closingStart(): number {
    return this.#sentence < this.tokenCount ? this.#sentence : this.#sentenceBefore;
  }

  /** Characters from the closing sentence's first token to the end of the text. */
  get closingCharacters(): number {
    return this.#length - (this.#starts[this.closingStart] ?? 0);
  }

  #readWord(from: number): number {
    const units = this.units;
    const { seedLow, seedHigh, multiplierLow, multiplierHigh } = this.#vocabulary.streams;
    const first = characterTable[units[from] ?? 0] ?? 0;
    let low = seedLow;
    let high = seedHigh;
    let at = from;
    let entry = first;
    do {
      low = Math.imul(low ^ entry, multiplierLow);
      high = Math.imul(((high << 15) | (high >>> 17)) ^ entry, multiplierHigh);
      at += 1;
      entry = characterTable[units[at] ?? 0] ?? 0;
    } while (entry < fromDigit);
    if (entry < fromSpace) return this.#readMixed(from);
    const next = units[at];
    if ((next === colon || next === dot) && this.#beginsAddress(from, at)) return this.#skipAddress(at, from);
    const script = first < 0x250 ? 1 : scriptOf(first);
    this.scriptWords[script] = (this.scriptWords[script] ?? 0) + 1;
    this.#push(low, high, from);
    if (this.#vocabulary.filter[low >>> 19] !== 0) this.#notice(low, from);
    return at;
  }

  #push(low: number, high: number, from: number): void {
    const token = this.tokenCount;
    this.low[token] = low;
    this.high[token] = high;
    this.#starts[token] = from;
    this.tokenCount = token + 1;
    this.#position += 1;
  }

  #pushMask(mask: number, from: number): void {
    this.#push(this.#masks[2 * mask] ?? 0, this.#masks[2 * mask + 1] ?? 0, from);
  }

  #notice(low: number, from: number): void {
    const entry = this.#vocabulary.find(low);
    if (entry === 0) return;
    const language = (entry >>> languageShift) & languageMask;
    if (language !== 0) this.languageVotes[language] = (this.languageVotes[language] ?? 0) + 1;
    const capability = (entry >>> capabilityShift) & capabilityMask;
    if (capability !== 0) this.capabilityVotes[capability] = (this.capabilityVotes[capability] ?? 0) + 1;
    if ((entry & machineFlag) !== 0) this.machine = true;
    const word = entry & phraseWordMask;
    if (word === 0 || this.hitCount === hitsMax) return;
    const before = this.units[from - 1];
    this.words[this.hitCount] = word;
    this.positions[this.hitCount] = this.#position;
    this.offsets[this.hitCount] = from;
    this.tags[this.hitCount] =
      before === lessThan || (before === slash && this.units[from - 2] === lessThan) ? 1 : 0;
    this.hitCount += 1;
  }

  #readOther(kind: number, at: number): number {
    if (kind === characterKind.digit) return this.#readMixed(at);
    if (kind === characterKind.scriptless) return this.#readRun(at);
    if (kind === characterKind.quote) return this.#readQuote(at);
    if (kind === characterKind.newline) {
      this.#quoteAt = -1;
      this.#endSentence();
    } else if (kind === characterKind.stop) {
      const next = this.#kindAt(at + 1);
      const wide = (this.units[at] ?? 0) > 0x2fff;
      if (wide || next === characterKind.space || next === characterKind.newline) this.#endSentence();
    } else if (kind === characterKind.backtick) {
      const fenced = this.units[at + 1] === this.units[at] && this.units[at + 2] === this.units[at];
      return fenced ? this.#readFence(at) : this.#readQuote(at);
    } else if (kind === characterKind.at) return this.#readAt(at);
    return at + 1;
  }

  #kindAt(at: number): number {
    return (characterTable[this.units[at] ?? 0] ?? 0) >>> 16;
  }

  #endSentence(): void {
    if (this.#sentence === this.tokenCount) return;
    this.#sentenceBefore = this.#sentence;
    this.#sentence = this.tokenCount;
  }

  /** A token with digits or marks: a number, an identifier or a word such as `snake_case`. */
  #readMixed(from: number): number {
    const { seedLow, seedHigh, multiplierLow, multiplierHigh } = this.#vocabulary.streams;
    let low = seedLow;
    let high = seedHigh;
    let digits = 0;
    let letters = 0;
    let hexadecimal = true;
    let at = from;
    for (;;) {
      const entry = characterTable[this.units[at] ?? 0] ?? 0;
      const unit = entry & 0xffff;
      if (entry >= fromSpace) {
        if (digits === 0 || !this.#joins(at, { length: at - from, hexadecimal })) break;
      } else if (entry >>> 16 === characterKind.digit) digits += 1;
      else {
        letters += 1;
        // 97 to 102 are a to f.
        if (unit < 97 || unit > 102) hexadecimal = false;
      }
      low = Math.imul(low ^ unit, multiplierLow);
      high = Math.imul(((high << 15) | (high >>> 17)) ^ unit, multiplierHigh);
      at += 1;
    }
    const startsWithDigit = this.#kindAt(from) === characterKind.digit;
    if (letters === 0 || (startsWithDigit && letters <= 3)) this.#pushMask(0, from);
    else if (at - from >= identifierCharsMin && digits >= 3) this.#pushMask(2, from);
    else this.#push(low, high, from);
    if (this.#vocabulary.filter[low >>> 19] !== 0) this.#notice(low, from);
    return Math.max(at, from + 1);
  }

  /** Whether a separator continues a number (1,234.5 2024-01-05 12:30) or a long identifier (UUID, base64). */
  #joins(at: number, token: { readonly length: number; readonly hexadecimal: boolean }): boolean {
    const unit = this.units[at] ?? 0;
    const next = this.#kindAt(at + 1);
    const before = this.#kindAt(at - 1);
    const separator = unit === dot || unit === dash || unit === colon || unit === slash || unit === 44;
    if (separator && next === characterKind.digit && before === characterKind.digit) return true;
    const long = token.length >= (token.hexadecimal ? 8 : identifierCharsMin);
    return long && (unit === dash || unit === slash || unit === 43) && next <= characterKind.digit;
  }

  #beginsAddress(from: number, at: number): boolean {
    const units = this.units;
    if (units[at] === colon) return units[at + 1] === slash && units[at + 2] === slash;
    // `www.`: three times the letter of code 119 or 87.
    return at - from === 3 && ((units[from] ?? 0) | 32) === 119 && ((units[at - 1] ?? 0) | 32) === 119;
  }

  #skipAddress(at: number, from: number): number {
    let end = at;
    for (; end < this.#length; end += 1) {
      const unit = this.units[end] ?? 0;
      const kind = this.#kindAt(end);
      const closes = unit === 41 || unit === 62 || unit === lessThan || unit === 93 || unit === 125;
      if (closes || (kind >= characterKind.space && kind <= characterKind.newline)) break;
      if (
        kind === characterKind.quote ||
        kind === characterKind.scriptless ||
        kind === characterKind.backtick
      )
        break;
    }
    this.#pushMask(3, from);
    return end;
  }

  /** `@` between a name and a domain makes an e-mail address of both. */
  #readAt(at: number): number {
    let from = at;
    while (from > 0 && at - from < 64 && this.#inName(from - 1)) from -= 1;
    if (from === at || this.#kindAt(at + 1) > characterKind.digit) return at + 1;
    while (this.tokenCount > 0 && (this.#starts[this.tokenCount - 1] ?? 0) >= from) this.tokenCount -= 1;
    let end = at + 1;
    while (end < this.#length && this.#inName(end)) end += 1;
    this.#pushMask(3, from);
    return end;
  }

  #inName(at: number): boolean {
    const unit = this.units[at] ?? 0;
    return this.#kindAt(at) < characterKind.space || unit === dot || unit === dash || unit === 43;
  }

  #readQuote(at: number): number {
    const unit = this.units[at] ?? 0;
    const pending = this.#quoteAt >= 0 && at - this.#quoteAt <= quoteCharsMax + 1;
    const wordBefore = at > 0 && this.#kindAt(at - 1) < characterKind.space;
    if (
      pending &&
      unit === this.#quoteCloser &&
      at > this.#quoteAt + 1 &&
      this.#kindAt(at + 1) >= characterKind.space
    ) {
      this.tokenCount = this.#quoteTokens;
      this.runCount = this.#quoteRuns;
      this.#sentence = Math.min(this.#sentence, this.tokenCount);
      this.#sentenceBefore = Math.min(this.#sentenceBefore, this.#sentence);
      this.#pushMask(1, this.#quoteAt);
      this.#quoteAt = -1;
      return at + 1;
    }
    const closer = closerOf[unit] ?? 0;
    const nested = pending && this.#quoteCloser !== straightQuote && closer !== this.#quoteCloser;
    const next = this.#kindAt(at + 1);
    const opens =
      closer !== 0 && !wordBefore && next !== characterKind.space && next !== characterKind.newline;
    if (opens && !nested) {
      this.#quoteAt = at;
      this.#quoteCloser = closer;
      this.#quoteTokens = this.tokenCount;
      this.#quoteRuns = this.runCount;
    }
    return at + 1;
  }

  /** A run of a script without spaces: one token, and its characters for shingles. */
  #readRun(from: number): number {
    const { seedLow, seedHigh, multiplierLow, multiplierHigh } = this.#vocabulary.streams;
    let low = seedLow;
    let high = seedHigh;
    let at = from;
    if (this.#lastRunToken !== this.tokenCount - 1 && this.tokenCount > 0 && this.runCount > 0) {
      // Whatever stands between two runs becomes one unit, so that a slot between them costs few shingles.
      this.runs[this.runCount] = (this.low[this.tokenCount - 1] ?? 0) & 0xffff;
      this.runCount += 1;
    }
    for (; at < this.#length; at += 1) {
      const entry = characterTable[this.units[at] ?? 0] ?? 0;
      const kind = entry >>> 16;
      if (kind !== characterKind.scriptless && kind !== characterKind.mark) break;
      const unit = entry & 0xffff;
      low = Math.imul(low ^ unit, multiplierLow);
      high = Math.imul(((high << 15) | (high >>> 17)) ^ unit, multiplierHigh);
      this.runs[this.runCount] = unit;
      this.runCount += 1;
      if ((at - from) % 2 === 0) {
        const script = scriptOf(unit);
        this.scriptWords[script] = (this.scriptWords[script] ?? 0) + 1;
      }
    }
    this.#lastRunToken = this.tokenCount;
    this.#push(low, high, from);
    return at;
  }

  /** Fenced code becomes one placeholder; its characters, white space collapsed, go to `code`. */
  #readFence(from: number): number {
    const units = this.units;
    let at = from + 3;
    while (at < this.#length && units[at] !== newlineCode && this.#kindAt(at) !== characterKind.backtick)
      at += 1;
    const begin = at;
    let spaced = true;
    for (; at < this.#length; at += 1) {
      if (units[at] === 96 && units[at + 1] === 96 && units[at + 2] === 96) break;
      const kind = this.#kindAt(at);
      const isSpace = kind === characterKind.space || kind === characterKind.newline;
      if (!isSpace || !spaced) {
        this.code[this.codeCount] = isSpace ? 32 : (units[at] ?? 0);
        this.codeCount += 1;
      }
      spaced = isSpace;
    }
    this.codeCharacters += at - begin;
    this.#quoteAt = -1;
    this.#pushMask(4, from);
    return Math.min(at + 3, this.#length);
  }

  /** Whether phrases of scripts without spaces, or Korean ones, may occur. */
  get needsSubstrings(): boolean {
    const words = this.scriptWords;
    return (words[han] ?? 0) + (words[kana] ?? 0) + (words[hangul] ?? 0) > 0;
  }
}
