// Reads a text once and leaves everything that the rest of the room asks about it: the masked word stream for
// anchors, the characters of code and of scripts without spaces, the telling words, counts for language and
// capability, and where the closing sentence begins. The scan has found words and everything that is neither
// letter nor space; here words go by in a plain loop, and only the others are looked at one by one. No regular
// expression, no string and no object is made: this is where the CPU of the whole system goes.
//
// What fills a template's slots is masked while reading: numbers, short quotations (at most 60 characters),
// identifiers, addresses and fenced code become one placeholder word each, so that two fillings of a template
// differ in few shingles. Longer quotations stay, since a grading prompt quotes the served answer; so do words in a fence.

import { characterKind, characterTable, closerOf, isWordKind } from './characters.ts';
import { copyCollapsed, isFence, isProse, nextFence } from './fence.ts';
import { Folder } from './folding.ts';
import { expandKey } from './hash.ts';
import type { HashKey } from './hash.ts';
import { scriptOf, scripts } from './language.ts';
import { TellingWords } from './telling-words.ts';
import { eventsFrom, runStride, TextScan, textCharsMax } from './text-scan.ts';
import { tokenStride } from './shingles.ts';
import type { TokenStream } from './shingles.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordCharsMax } from './word-hasher.ts';

const quoteCharsMax = 60;
const identifierCharsMin = 16;

/** Placeholders, by their offset from `placeholderBase`. */
const mask = { number: 0, quotation: 1, identifier: 2, address: 3, code: 4 } as const;
const maskCount = 5;

const room = textCharsMax + 8;
const code = {
  plus: 43,
  comma: 44,
  dash: 45,
  dot: 46,
  slash: 47,
  colon: 58,
  lessThan: 60,
  at: 64,
  backtick: 96,
  newline: 10,
  straightQuote: 39,
} as const;

const kana = scripts.indexOf('kana');
const han = scripts.indexOf('han');
const hangul = scripts.indexOf('hangul');
/** The letter w; setting bit 5 of a unit folds its capital. */
const letterW = 119;
/** Of so many words at most, the script of each is counted. */
const countedRuns = 64;

// As in the scan, the list belongs to the module, for the sake of the loop over words.
const tokens = new Int32Array(tokenStride * room);

export class TextReader implements TokenStream {
  readonly scan: TextScan;
  /** The exact hash of the text last read; others may use it between reads. */
  readonly exact: Folder;
  readonly telling: TellingWords;
  readonly tokens: Int32Array = tokens;
  readonly placeholderBase: number;
  tokenCount = 0;
  /** Characters of runs without spaces, and of code blocks. */
  readonly runs: Uint16Array = new Uint16Array(2 * room);
  runCount = 0;
  readonly code: Uint16Array = new Uint16Array(room);
  codeCount = 0;
  /** Words by index of `scripts`; these three add up until `clearCounts`. */
  readonly scriptWords: Uint32Array = new Uint32Array(scripts.length);
  codeCharacters = 0;
  characters = 0;

  readonly #vocabulary: Vocabulary;
  /** High halves of the placeholders. */
  readonly #masks: Int32Array;
  #edge = 0;
  #quoteAt = -1;
  /** Where the fence stands that closes the words being read; -1 for none. */
  #fenceEnd = -1;
  #quoteCloser = 0;
  #quoteTokens = 0;
  #quoteRuns = 0;
  #lastRunToken = -1;
  #sentence = 0;
  #sentenceBefore = 0;

  constructor(key: HashKey, vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.scan = new TextScan(vocabulary.hasher);
    this.exact = new Folder(key, vocabulary.hasher);
    this.telling = new TellingWords(vocabulary, this.scan);
    this.#masks = expandKey({ low: ~key.low, high: key.high }, maskCount + 1);
    this.placeholderBase = (this.#masks[maskCount] ?? 0) & ~7;
  }

  clearCounts(): void {
    this.scriptWords.fill(0);
    this.codeCharacters = 0;
    this.characters = 0;
    this.telling.clearCounts();
  }

  /**
   * Reads a text's first `textCharsMax` characters, replacing what was read before; counts add up. Without `isTelling`
   * the words that mean something are not looked up: for texts of which only anchors and the exact hash are kept.
   */
  read(text: string, isTelling: boolean): void {
    const scan = this.scan;
    scan.load(text);
    scan.scan();
    this.#begin();
    const { marks, edgesEnd, eventsEnd, units } = scan;
    let resume = 0;
    for (let event = eventsFrom; event < eventsEnd; event += 1) {
      const at = marks[event] ?? 0;
      if (at < resume) continue;
      const kind = (characterTable[units[at] ?? 0] ?? 0) >>> 16;
      this.#readWords(this.#mayExtendWord(kind, at) ? at : at + 1);
      resume = this.#readEvent(kind, at);
      while (this.#edge < edgesEnd && (marks[this.#edge] ?? 0) < resume) this.#edge += runStride;
    }
    this.#readWords(scan.length + 1);
    if (!isTelling) return;
    this.#countScripts();
    this.telling.weigh();
  }

  #begin(): void {
    this.tokenCount = 0;
    this.runCount = 0;
    this.codeCount = 0;
    this.telling.begin();
    this.exact.begin();
    this.#edge = 0;
    this.#quoteAt = -1;
    this.#fenceEnd = -1;
    this.#lastRunToken = -1;
    this.#sentence = 0;
    this.#sentenceBefore = 0;
    this.characters += this.scan.length;
  }

  /** First token of the closing sentence; it ends with the last token. */
  get closingStart(): number {
    return this.#sentence < this.tokenCount ? this.#sentence : this.#sentenceBefore;
  }

  /** Characters from the closing sentence's first token to the end of the text. */
  get closingCharacters(): number {
    return this.scan.length - this.#startOf(this.closingStart);
  }

  /** Whether phrases of scripts without spaces, or Korean ones, may occur. */
  get needsSubstrings(): boolean {
    const words = this.scriptWords;
    return (words[han] ?? 0) + (words[kana] ?? 0) + (words[hangul] ?? 0) > 0;
  }

  /** Takes in the words that end before `until`. State is in locals: every word of every text passes here. */
  #readWords(until: number): void {
    const { marks, edgesEnd } = this.scan;
    const { powers, saltLow, saltHigh, factorLow, factorHigh } = this.#vocabulary.hasher;
    const { multiplierLow, multiplierHigh } = this.exact;
    const filter = this.#vocabulary.filter;
    const candidates = this.telling.candidates;
    let exactLow = this.exact.low;
    let exactHigh = this.exact.high;
    let candidate = this.telling.candidatesEnd;
    let token = tokenStride * this.tokenCount;
    let edge = this.#edge;
    while (edge < edgesEnd && (marks[edge + 3] ?? 0) < until) {
      const from = marks[edge] ?? 0;
      const power = 2 * ((marks[edge + 3] ?? 0) - from);
      if (power > 2 * wordCharsMax) break;
      let low = ((marks[edge + 4] ?? 0) - Math.imul(marks[edge + 1] ?? 0, powers[power] ?? 0)) | 0;
      let high = ((marks[edge + 5] ?? 0) - Math.imul(marks[edge + 2] ?? 0, powers[power + 1] ?? 0)) | 0;
      low = Math.imul(((low ^ (low >>> 15)) + saltLow) | 0, factorLow);
      high = Math.imul(((high ^ (high >>> 15)) + saltHigh) | 0, factorHigh);
      exactLow = Math.imul(((exactLow << 13) | (exactLow >>> 19)) ^ low, multiplierLow);
      exactHigh = Math.imul(((exactHigh << 15) | (exactHigh >>> 17)) ^ high, multiplierHigh);
      tokens[token] = low;
      tokens[token + 1] = high;
      tokens[token + 2] = from;
      candidates[candidate] = low;
      candidates[candidate + 1] = edge;
      candidate += 2 * (((filter[low >>> 21] ?? 0) >>> ((low >>> 16) & 31)) & 1);
      token += tokenStride;
      edge += runStride;
    }
    this.exact.low = exactLow;
    this.exact.high = exactHigh;
    this.telling.candidatesEnd = candidate;
    this.tokenCount = token / tokenStride;
    this.#edge = edge;
    if (edge < edgesEnd && (marks[edge + 3] ?? 0) < until) this.#readLongRun(until);
  }

  /** A run of letters longer than any word is an identifier. */
  #readLongRun(until: number): void {
    const { marks, units } = this.scan;
    const from = marks[this.#edge] ?? 0;
    this.exact.range(units, from, marks[this.#edge + 3] ?? 0);
    this.#pushMask(mask.identifier, from);
    this.#edge += runStride;
    this.#readWords(until);
  }

  /** Counts words by the script of their first letter; of many words, every fourth for four. */
  #countScripts(): void {
    const { marks, edgesEnd, units } = this.scan;
    const counts = this.scriptWords;
    const step = edgesEnd > countedRuns * runStride ? 4 : 1;
    for (let edge = 0; edge < edgesEnd; edge += step * runStride) {
      const script = scriptOf(units[marks[edge] ?? 0] ?? 0);
      counts[script] = (counts[script] ?? 0) + step;
    }
  }

  #push(low: number, high: number, from: number): void {
    const token = tokenStride * this.tokenCount;
    tokens[token] = low;
    tokens[token + 1] = high;
    tokens[token + 2] = from;
    this.tokenCount += 1;
  }

  #pushMask(which: number, from: number): void {
    this.#push(this.placeholderBase + which, this.#masks[which] ?? 0, from);
  }

  /** Whether a word that ends here may be the beginning of a longer token: then it is not taken in yet. */
  #mayExtendWord(kind: number, at: number): boolean {
    if (kind === characterKind.digit || kind === characterKind.mark) return true;
    const units = this.scan.units;
    if (units[at] === code.colon) return units[at + 1] === code.slash;
    return units[at] === code.dot && ((units[at - 1] ?? 0) | 32) === letterW;
  }

  /** Looks at a unit that is neither letter nor space; returns where reading goes on. */
  #readEvent(kind: number, at: number): number {
    const { marks, edgesEnd } = this.scan;
    const touches = this.#edge < edgesEnd && marks[this.#edge + 3] === at;
    const wordFrom = touches ? (marks[this.#edge] ?? 0) : at;
    if (kind === characterKind.digit) return this.#readMixed(wordFrom);
    if (touches) {
      if (kind === characterKind.mark) return this.#readMixed(wordFrom);
      if (this.#beginsAddress(wordFrom, at)) return this.#skipAddress(at, wordFrom);
      this.#readWords(at + 1);
    }
    if (kind === characterKind.newline) {
      this.#quoteAt = -1;
      this.#endSentence();
      return at + 1;
    }
    if (kind === characterKind.other) {
      if (this.scan.units[at] === code.lessThan) this.telling.mayHaveTags = true;
      return this.#absorbUnit(at);
    }
    if (kind === characterKind.stop) {
      const next = this.#kindAt(at + 1);
      const wide = (this.scan.units[at] ?? 0) > 0x2fff;
      if (wide || next === characterKind.space || next === characterKind.newline) this.#endSentence();
      return this.#absorbUnit(at);
    }
    if (kind === characterKind.quote) return this.#readQuote(at);
    if (kind === characterKind.scriptless) return this.#readRun(at);
    if (kind === characterKind.at) return this.#readAt(at);
    if (kind === characterKind.backtick)
      return isFence(this.scan.units, at) ? this.#readFence(at) : this.#readQuote(at);
    return this.#absorbUnit(at);
  }

  #absorbUnit(at: number): number {
    this.exact.unit((characterTable[this.scan.units[at] ?? 0] ?? 0) & 0xffff);
    return at + 1;
  }

  #startOf(token: number): number {
    return tokens[tokenStride * token + 2] ?? 0;
  }

  #kindAt(at: number): number {
    return (characterTable[this.scan.units[at] ?? 0] ?? 0) >>> 16;
  }

  #endSentence(): void {
    if (this.#sentence === this.tokenCount) return;
    this.#sentenceBefore = this.#sentence;
    this.#sentence = this.tokenCount;
  }

  /** A token with digits or marks: a number, an identifier or a word such as `snake_case`. */
  #readMixed(from: number): number {
    const { units } = this.scan;
    const hasher = this.#vocabulary.hasher;
    let low = 0;
    let high = 0;
    let digits = 0;
    let letters = 0;
    let hexadecimal = true;
    let at = from;
    for (; at < this.scan.length; at += 1) {
      const entry = characterTable[units[at] ?? 0] ?? 0;
      const unit = entry & 0xffff;
      if (entry >>> 16 === characterKind.digit) digits += 1;
      else if (isWordKind(entry >>> 16)) {
        letters += 1;
        // 97 to 102 are a to f.
        if (unit < 97 || unit > 102) hexadecimal = false;
      } else if (digits === 0 || !this.#joins(at, { length: at - from, hexadecimal })) break;
      low = (Math.imul(low, hasher.baseLow) + unit) | 0;
      high = (Math.imul(high, hasher.baseHigh) + unit) | 0;
    }
    low = hasher.endLow(low);
    high = hasher.endHigh(high);
    this.telling.offer(low, this.#edge);
    this.exact.range(units, from, at);
    const isNumber = letters === 0 || (letters <= 3 && this.#kindAt(from) === characterKind.digit);
    if (isNumber) this.#pushMask(mask.number, from);
    else if (at - from >= identifierCharsMin && digits >= 3) this.#pushMask(mask.identifier, from);
    else this.#push(low, high, from);
    return at;
  }

  /** Whether a separator continues a number (1,234.5 2024-01-05 12:30) or a long identifier (UUID, base64). */
  #joins(at: number, token: { readonly length: number; readonly hexadecimal: boolean }): boolean {
    const unit = this.scan.units[at] ?? 0;
    const next = this.#kindAt(at + 1);
    const separates =
      unit === code.dot ||
      unit === code.dash ||
      unit === code.colon ||
      unit === code.slash ||
      unit === code.comma;
    const betweenDigits = next === characterKind.digit && this.#kindAt(at - 1) === characterKind.digit;
    if (separates && betweenDigits) return true;
    const long = token.length >= (token.hexadecimal ? 8 : identifierCharsMin);
    return long && (unit === code.dash || unit === code.slash || unit === code.plus) && isWordKind(next);
  }

  /** Whether `scheme://` or `www.` stands here, its letters from `from` and what follows them at `at`. */
  #beginsAddress(from: number, at: number): boolean {
    const units = this.scan.units;
    if (units[at] === code.colon) return units[at + 1] === code.slash && units[at + 2] === code.slash;
    if (units[at] !== code.dot || at - from !== 3) return false;
    return ((units[from] ?? 0) | 32) === letterW && ((units[at - 1] ?? 0) | 32) === letterW;
  }

  #skipAddress(at: number, from: number): number {
    let end = at;
    while (end < this.scan.length && !this.#endsAddress(end)) end += 1;
    this.exact.range(this.scan.units, from, end);
    this.#pushMask(mask.address, from);
    return end;
  }

  #endsAddress(at: number): boolean {
    const kind = this.#kindAt(at);
    if (kind === characterKind.space || kind === characterKind.newline || kind === characterKind.quote)
      return true;
    if (kind === characterKind.scriptless || kind === characterKind.backtick) return true;
    return '()<>[]{}'.includes(String.fromCharCode(this.scan.units[at] ?? 0));
  }

  /** `@` between a name and a domain makes an e-mail address of both. */
  #readAt(at: number): number {
    let from = at;
    while (from > 0 && at - from < 64 && this.#inName(from - 1)) from -= 1;
    const next = this.#kindAt(at + 1);
    if (from === at || (next !== characterKind.letter && next !== characterKind.digit))
      return this.#absorbUnit(at);
    while (this.tokenCount > 0 && this.#startOf(this.tokenCount - 1) >= from) this.tokenCount -= 1;
    this.#trimSentences();
    let end = at + 1;
    while (end < this.scan.length && this.#inName(end)) end += 1;
    this.exact.range(this.scan.units, at, end);
    this.#pushMask(mask.address, from);
    return end;
  }

  #inName(at: number): boolean {
    const unit = this.scan.units[at] ?? 0;
    return isWordKind(this.#kindAt(at)) || unit === code.dot || unit === code.dash || unit === code.plus;
  }

  #trimSentences(): void {
    this.#sentence = Math.min(this.#sentence, this.tokenCount);
    this.#sentenceBefore = Math.min(this.#sentenceBefore, this.#sentence);
  }

  #readQuote(at: number): number {
    const unit = this.scan.units[at] ?? 0;
    const pending = this.#quoteAt >= 0 && at - this.#quoteAt <= quoteCharsMax + 1;
    const next = this.#kindAt(at + 1);
    this.#absorbUnit(at);
    if (pending && unit === this.#quoteCloser && at > this.#quoteAt + 1 && !isWordKind(next)) {
      this.tokenCount = this.#quoteTokens;
      this.runCount = this.#quoteRuns;
      this.#trimSentences();
      this.#pushMask(mask.quotation, this.#quoteAt);
      this.#quoteAt = -1;
      return at + 1;
    }
    const closer = closerOf[unit] ?? 0;
    const nested = pending && this.#quoteCloser !== code.straightQuote && closer !== this.#quoteCloser;
    const wordBefore = at > 0 && isWordKind(this.#kindAt(at - 1));
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
    const { units, length } = this.scan;
    const hasher = this.#vocabulary.hasher;
    let low = 0;
    let high = 0;
    let at = from;
    if (this.runCount > 0 && this.tokenCount > 0 && this.#lastRunToken !== this.tokenCount - 1) {
      // Whatever stands between two runs becomes one unit, so that a slot between them costs few shingles.
      this.runs[this.runCount] = (tokens[tokenStride * (this.tokenCount - 1)] ?? 0) & 0xffff;
      this.runCount += 1;
    }
    for (; at < length; at += 1) {
      const entry = characterTable[units[at] ?? 0] ?? 0;
      if (entry >>> 16 !== characterKind.scriptless && entry >>> 16 !== characterKind.mark) break;
      const unit = entry & 0xffff;
      low = (Math.imul(low, hasher.baseLow) + unit) | 0;
      high = (Math.imul(high, hasher.baseHigh) + unit) | 0;
      this.runs[this.runCount] = unit;
      this.runCount += 1;
      // Two characters count as a word.
      const script = scriptOf(unit);
      if ((at - from) % 2 === 0) this.scriptWords[script] = (this.scriptWords[script] ?? 0) + 1;
    }
    this.exact.range(units, from, at);
    this.#lastRunToken = this.tokenCount;
    this.#push(hasher.endLow(low), hasher.endHigh(high), from);
    return at;
  }

  /**
   * Fenced code becomes one placeholder; its characters, white space collapsed, go to `code`. Fenced words are read like all
   * others, without the backticks.
   */
  #readFence(from: number): number {
    const { units, length } = this.scan;
    if (from === this.#fenceEnd) return from + 3;
    let begin = from + 3;
    while (begin < length && units[begin] !== code.newline && units[begin] !== code.backtick) begin += 1;
    const found = nextFence(units, begin, length);
    const close = found < 0 ? length : found;
    // A text that was cut off may have lost the end of its code.
    const isOpen = found < 0 && length < textCharsMax;
    if (isOpen || isProse(units, begin, close)) {
      this.#fenceEnd = close;
      return from + 3;
    }
    this.codeCount = copyCollapsed(
      units,
      { from: begin, to: close },
      { into: this.code, at: this.codeCount },
    );
    const end = Math.min(close + 3, length);
    this.exact.range(units, from, end);
    this.codeCharacters += close - begin;
    this.#quoteAt = -1;
    this.#pushMask(mask.code, from);
    return end;
  }
}
