// Finds phrases among the few words of a text that occur in any phrase. The tokeniser leaves a sparse list of
// them with their positions; every phrase that can begin at a word is tried from there, with a bounded look
// ahead, so that the cost follows the number of telling words and not the length of the text.
// The data, and its notation, are in `phrases.ts`.

import { elicitationBit } from '../core/fingerprint.ts';
import { wordPhrases } from './phrases.ts';
import type { PhraseOutcome } from './phrases.ts';
import { substringPhrases } from './substring-phrases.ts';
import { runStride } from './text-scan.ts';

/** Values of one hit in `PhraseHits.hits`. */
export const hitStride = 3;

/** Words of phrases as they occur in a text. */
export interface PhraseHits {
  /** Threes: phrase word id (1 and up), position in sixths of a word, offset in characters. */
  readonly hits: Int32Array;
  readonly hitsEnd: number;
  readonly mayHaveTags: boolean;
  /** Whether the word at an offset is the name of an XML tag. */
  isTag(offset: number): boolean;
}

/** What phrases found in one text. */
export interface PhraseFindings {
  elicitation: number;
  /** Character offsets of words that begin a format-dictating phrase, in any order; at most `contractsMax`. */
  readonly contracts: number[];
}

const contractsMax = 8;

interface Element {
  readonly words: readonly number[];
  readonly tagWords: readonly number[];
  /** How far after the previous element it may stand, in sixths of a word. */
  readonly reach: number;
}

interface Sequence {
  /** Whether some element can only be a tag. */
  readonly needsTag: boolean;
  readonly elements: readonly Element[];
  readonly phrase: number;
  readonly part: number;
}

interface Phrase {
  readonly outcome: PhraseOutcome;
  readonly parts: number;
}

const reachMax = 13 * runStride;
const reachOfGap: Readonly<Record<string, number>> = { _: 4 * runStride, '...': reachMax };

function outcomes(): readonly PhraseOutcome[] {
  return [
    'stepByStep',
    'hiddenReasoning',
    'rubricGrading',
    'pairwiseJudging',
    'critique',
    'toolTrajectory',
    'instructionGeneration',
    'rewriteForTraining',
    'contract',
  ];
}

export class PhraseBook {
  /** Every word of every phrase, with its id. */
  readonly words: Map<string, number> = new Map<string, number>();
  readonly #phrases: Phrase[] = [];
  readonly #sequencesByFirst: Sequence[][] = [];
  /** All sequences again, those of one first word side by side. */
  readonly #sequences: Sequence[] = [];
  /** By word: where its sequences begin; the next word's begin where they end. */
  readonly #starts: Int32Array;
  /** What has to follow each of them: pairs of how near, and `bitOf` of what. */
  readonly #seconds: Int32Array;
  readonly #substringsByPair: Map<number, (readonly [string, PhraseOutcome])[]> = new Map();
  readonly #pairFilter: Uint8Array = new Uint8Array(0x10000);
  /** Per phrase, the parts seen in the current text. */
  readonly #seen: Uint8Array;

  constructor() {
    for (const outcome of outcomes()) {
      for (const text of wordPhrases[outcome]) this.#compile(text, outcome);
      for (const text of substringPhrases[outcome]) this.#compileSubstring(text, outcome);
    }
    this.#seen = new Uint8Array(this.#phrases.length);
    this.#starts = new Int32Array(this.words.size + 2);
    for (let word = 0; word <= this.words.size; word += 1) {
      this.#sequences.push(...(this.#sequencesByFirst[word] ?? []));
      this.#starts[word + 1] = this.#sequences.length;
    }
    this.#seconds = Int32Array.from(this.#sequences.flatMap(({ elements }) => secondOf(elements[1])));
  }

  #compile(text: string, outcome: PhraseOutcome): void {
    const parts = text.split(' && ');
    const phrase = this.#phrases.length;
    this.#phrases.push({ outcome, parts: parts.length });
    for (const [part, words] of parts.entries()) {
      const elements: Element[] = [];
      let reach: number = runStride;
      for (const item of words.split(' ')) {
        const gap = reachOfGap[item];
        if (gap === undefined) elements.push(this.#element(item, reach));
        reach = gap ?? runStride;
      }
      const needsTag = elements.some((element) => element.words.length === 0);
      const sequence: Sequence = { needsTag, elements, phrase, part };
      const first = elements[0];
      for (const word of [...(first?.words ?? []), ...(first?.tagWords ?? [])]) {
        const list = this.#sequencesByFirst[word] ?? [];
        list.push(sequence);
        this.#sequencesByFirst[word] = list;
      }
    }
  }

  #element(item: string, reach: number): Element {
    const alternatives = item.split('|');
    const isTag = (word: string): boolean => word.startsWith('<');
    return {
      words: alternatives.filter((word) => !isTag(word)).map((word) => this.#id(word)),
      tagWords: alternatives.filter(isTag).map((word) => this.#id(word.slice(1, -1))),
      reach,
    };
  }

  #id(word: string): number {
    const known = this.words.get(word);
    if (known !== undefined) return known;
    const id = this.words.size + 1;
    this.words.set(word, id);
    return id;
  }

  #compileSubstring(text: string, outcome: PhraseOutcome): void {
    const pair = pairOf(text.charCodeAt(0), text.charCodeAt(1));
    this.#pairFilter[pair] = 1;
    const list = this.#substringsByPair.get(pair) ?? [];
    list.push([text, outcome]);
    this.#substringsByPair.set(pair, list);
  }

  /** Adds what the hits say to `findings`. */
  findWords(hits: PhraseHits, findings: PhraseFindings): void {
    this.#seen.fill(0);
    const values = hits.hits;
    const seconds = this.#seconds;
    for (let hit = 0; hit < hits.hitsEnd; hit += hitStride) {
      const word = values[hit] ?? 0;
      const from = this.#starts[word] ?? 0;
      const to = this.#starts[word + 1] ?? from;
      if (from === to) continue;
      // Nearly all end here, at what follows: not near enough, or another word.
      const gap = (values[hit + hitStride + 1] ?? 0) - (values[hit + 1] ?? 0);
      const toNext = hit + hitStride < hits.hitsEnd ? gap : reachMax + 1;
      const ahead = wordsAhead(hits, hit);
      for (let at = from; at < to; at += 1) {
        if ((seconds[2 * at] ?? 0) < toNext || ((seconds[2 * at + 1] ?? 0) & ahead) === 0) continue;
        const sequence = this.#sequences[at];
        if (sequence === undefined || (sequence.needsTag && !hits.mayHaveTags)) continue;
        this.#try(sequence, { hits, hit, findings });
      }
    }
  }

  #try(sequence: Sequence, found: { hits: PhraseHits; hit: number; findings: PhraseFindings }): void {
    const phrase = this.#phrases[sequence.phrase];
    const seen = this.#seen[sequence.phrase] ?? 0;
    const complete = (1 << (phrase?.parts ?? 1)) - 1;
    const repeatable = phrase?.outcome === 'contract';
    if (phrase === undefined || (seen === complete && !repeatable)) return;
    const { hits, hit, findings } = found;
    if (!stands(sequence.elements[0], hits, hit) || !follows(sequence.elements, hits, { element: 1, hit }))
      return;
    const now = seen | (1 << sequence.part);
    this.#seen[sequence.phrase] = now;
    if (now === complete) note(phrase.outcome, hits.hits[hit + 2] ?? 0, findings);
  }

  /** Adds what substrings of the first `length` units say; for texts with ideographs, kana or Hangul. */
  findSubstrings(units: Uint16Array, length: number, findings: PhraseFindings): void {
    const filter = this.#pairFilter;
    let previous = units[0] ?? 0;
    for (let at = 1; at < length; at += 1) {
      const unit = units[at] ?? 0;
      const pair = pairOf(previous, unit);
      previous = unit;
      if (filter[pair] === 0) continue;
      for (const [text, outcome] of this.#substringsByPair.get(pair) ?? []) {
        if (standsAt(text, units, at - 1)) note(outcome, at - 1, findings);
      }
    }
  }
}

/** Nearness and bits of a second element; without one, whatever follows will do. */
function secondOf(element: Element | undefined): readonly [reach: number, bits: number] {
  if (element === undefined) return [2 ** 30, -1];
  return [
    element.reach,
    [...element.words, ...element.tagWords].reduce((bits, word) => bits | bitOf(word), 0),
  ];
}

/** One of 31 bits for a word; the lowest bit is no word's. */
function bitOf(word: number): number {
  return 2 << (word % 31);
}

/** Bits of the words that stand within reach after a hit, at most some dozen, and the lowest. */
function wordsAhead(hits: PhraseHits, hit: number): number {
  const values = hits.hits;
  const last = (values[hit + 1] ?? 0) + reachMax;
  let bits = 1;
  for (
    let next = hit + hitStride;
    next < hits.hitsEnd && (values[next + 1] ?? 0) <= last;
    next += hitStride
  ) {
    bits |= bitOf(values[next] ?? 0);
  }
  return bits;
}

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 31) + second) & 0xffff;
}

function standsAt(text: string, units: Uint16Array, from: number): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (units[from + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

function note(outcome: PhraseOutcome, offset: number, findings: PhraseFindings): void {
  if (outcome !== 'contract') findings.elicitation |= 1 << elicitationBit[outcome];
  else if (findings.contracts.length < contractsMax) findings.contracts.push(offset);
}

function stands(element: Element | undefined, hits: PhraseHits, hit: number): boolean {
  if (element === undefined) return false;
  const word = hits.hits[hit] ?? 0;
  if (element.words.includes(word)) return true;
  return element.tagWords.includes(word) && hits.isTag(hits.hits[hit + 2] ?? 0);
}

/** Whether the elements from `element` on follow the hit, each within its reach. Depth is at most a phrase's length. */
function follows(
  elements: readonly Element[],
  hits: PhraseHits,
  from: { readonly element: number; readonly hit: number },
): boolean {
  const wanted = elements[from.element];
  if (wanted === undefined) return true;
  const values = hits.hits;
  const last = (values[from.hit + 1] ?? 0) + wanted.reach;
  for (
    let hit = from.hit + hitStride;
    hit < hits.hitsEnd && (values[hit + 1] ?? 0) <= last;
    hit += hitStride
  ) {
    if (stands(wanted, hits, hit) && follows(elements, hits, { element: from.element + 1, hit })) return true;
  }
  return false;
}
