// One text read in every respect at once: anchors, folded hash, phrases, contracts, closing sentence. Shared
// by the system prompt, the new text and the answer, so that all three are comparable.

import { contractAround } from './contract.ts';
import type { Folder } from './folding.ts';
import { absorb, finish, hashStreams } from './hash.ts';
import type { Hash, HashKey, HashState, HashStreams } from './hash.ts';
import { PassageFinder } from './passages.ts';
import type { PhraseFindings } from './phrase-book.ts';
import {
  AnchorSet,
  codeSampling,
  scriptlessSampling,
  shingleCharacters,
  Shingler,
  tokenStride,
} from './shingles.ts';
import { textCharsMax } from './text-scan.ts';
import { TextReader } from './tokens.ts';
import { Vocabulary } from './vocabulary.ts';
import { WordingModel } from './wording-model.ts';
import { wordingWeights } from './wording-weights.ts';
import type { WordSet } from './words.ts';

/** Of a longer text, so many first and last characters are read: 16,384 and 8,191, with a line break between. */
export const tailChars: number = 8 * 1024 - 1;
export const headChars: number = textCharsMax - tailChars - 1;

const closingPurpose = 8;
const closingWordsMin = 4;
const closingWordsMax = 60;

/** What phrases and contracts say, added up over the texts of one exchange. */
export interface Findings extends PhraseFindings {
  /** Sum of the hashes of all contracts; 0:0 where there is none. */
  contractLow: number;
  contractHigh: number;
}

export function noFindings(): Findings {
  return { elicitation: 0, contracts: [], contractLow: 0, contractHigh: 0 };
}

/** Bounded copy of a text: itself, or its head and tail. */
export function bounded(text: string): string {
  if (text.length <= textCharsMax) return text;
  return `${text.slice(0, headChars)}\n${text.slice(-tailChars)}`;
}

export class Reading {
  readonly reader: TextReader;
  readonly folder: Folder;
  readonly #vocabulary: Vocabulary;
  readonly #wordings: WordingModel;
  readonly #shingler: Shingler;
  readonly #closing: HashStreams;
  readonly #passages: PassageFinder;

  constructor(key: HashKey) {
    this.#vocabulary = new Vocabulary(key);
    this.reader = new TextReader(key, this.#vocabulary);
    this.folder = this.reader.exact;
    this.#passages = new PassageFinder(this.folder);
    this.#wordings = new WordingModel(wordingWeights, this.#vocabulary.hasher);
    this.#shingler = new Shingler(key);
    this.#closing = hashStreams(key, closingPurpose);
  }

  /** Folded hash of a text that is not read otherwise. */
  foldedHash(text: string): Hash {
    const scan = this.reader.scan;
    scan.load(bounded(text));
    return this.folder.hash(scan.units, 0, scan.length);
  }

  /** Reads a text, adds its anchors and returns its folded hash. */
  anchors(text: string, into: AnchorSet): Hash {
    this.reader.read(bounded(text), true);
    return this.#anchorsRead(into);
  }

  /** The same, of a text that is asked nothing else afterwards. */
  anchorsAlone(text: string, into: AnchorSet): Hash {
    this.reader.read(bounded(text), false);
    return this.#anchorsRead(into);
  }

  #anchorsRead(into: AnchorSet): Hash {
    const reader = this.reader;
    const hash = reader.exact.end();
    this.#shingler.words(reader, into);
    if (reader.runCount >= shingleCharacters) {
      this.#shingler.characters(reader.runs, { count: reader.runCount, sampling: scriptlessSampling }, into);
    }
    if (reader.codeCount >= shingleCharacters) {
      this.#shingler.characters(reader.code, { count: reader.codeCount, sampling: codeSampling }, into);
    }
    return hash;
  }

  /** Adds the passages of the text last read. */
  passages(into: AnchorSet): void {
    this.#passages.find(this.reader.scan, into);
  }

  /** Adds the words of the text last read. */
  words(into: WordSet): void {
    into.tokens(this.reader);
    if (this.reader.runCount > 0) into.characters(this.reader.runs, this.reader.runCount);
  }

  /** Adds what the text last read elicits and dictates. Results of tools dictate and quote; they give no instructions. */
  findings(into: Findings, isInstruction: boolean): void {
    const reader = this.reader;
    const { units, length } = reader.scan;
    this.#vocabulary.phrases.findWords(reader.telling, into);
    if (reader.needsSubstrings) this.#vocabulary.phrases.findSubstrings(units, length, into);
    if (isInstruction) into.elicitation |= this.#wordings.bitsOf(reader);
    if (into.contracts.length === 0) return;
    const starts = new Set<number>();
    for (const offset of into.contracts) {
      const { from, to } = contractAround(units, length, offset);
      if (starts.has(from)) continue;
      starts.add(from);
      const hash = this.folder.hash(units, from, to);
      into.contractLow = (into.contractLow + hash.low) | 0;
      into.contractHigh = (into.contractHigh + hash.high) | 0;
    }
    into.contracts.length = 0;
  }

  /** Hash of the closing sentence of the text last read, masked; undefined below 4 and above 60 words. */
  closing(): Hash | undefined {
    const reader = this.reader;
    const from = reader.closingStart;
    const tokens = reader.tokenCount - from;
    const words = reader.needsSubstrings ? Math.max(tokens, reader.closingCharacters / 2) : tokens;
    if (words < closingWordsMin || words > closingWordsMax) return undefined;
    const streams = this.#closing;
    const state: HashState = { low: streams.seedLow, high: streams.seedHigh };
    for (let at = tokenStride * from; at < tokenStride * reader.tokenCount; at += tokenStride) {
      absorb(state, reader.tokens[at] ?? 0, streams);
      absorb(state, reader.tokens[at + 1] ?? 0, streams);
    }
    finish(state);
    return state;
  }
}
