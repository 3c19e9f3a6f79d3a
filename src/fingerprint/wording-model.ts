// What an instruction asks for, by all its words: a linear model over words, pairs of neighbouring words and, in scripts
// without spaces, pairs of characters. Phrases (`phrases.ts`) know the field's own terms and miss nine in ten of the
// wordings that somebody makes up who wants the same; a sum of small weights does not need to have met the sentence.
// Instructions stand before or after what they are about, so the first and the last words of a text are judged, each
// by themselves, and a document between them says nothing.
//
// It stays explainable: the verdict is a sum, and `explain` names the words that it is made of. Weights are learned from
// wordings in `data/wordings` (`learn-wordings.ts`), never from a customer's log. Refused: sentence embeddings (a
// thousand times the cost, and no reason to give), and ever more phrases (docs/decisions).

import { type Elicitation, elicitationBit } from '../core/fingerprint.ts';
import { tokenStride } from './shingles.ts';
import type { WordHasher } from './word-hasher.ts';

export type WordingKind = 'ordinary' | Exclude<Elicitation, 'toolTrajectory'>;

/** What the model tells apart; the first is everything else. */
export const wordingKinds: readonly WordingKind[] = [
  'ordinary',
  'stepByStep',
  'hiddenReasoning',
  'rubricGrading',
  'pairwiseJudging',
  'critique',
  'instructionGeneration',
  'rewriteForTraining',
];

const kindCount = wordingKinds.length;

/** Placeholders of the token stream, in its order, as they are written in features. */
export const wordingPlaceholders: readonly string[] = [
  '<number>',
  '<quotation>',
  '<identifier>',
  '<address>',
  '<code>',
];

export interface WordingWeights {
  /** By kind. */
  readonly bias: readonly number[];
  /** Nats of one unit of a weight. */
  readonly unit: number;
  /**
   * One feature a line: a word, two words with a space, or `~` and two characters; a bar; a weight for each kind, -127 to
   * 127, with spaces.
   */
  readonly features: string;
  /** From this probability of not being ordinary on, a text elicits. */
  readonly elicitsMin: number;
}

/** A text as the reader of tokens leaves it. */
export interface WordingText {
  readonly tokens: Int32Array;
  readonly tokenCount: number;
  readonly placeholderBase: number;
  readonly scan: { readonly units: Uint16Array; readonly length: number };
  /** Whether pairs of characters are to be looked at: scripts without spaces between words, and Hangul. */
  readonly needsSubstrings: boolean;
}

/** Words of an end of a text that are judged together. A text of up to half as many again is one end. */
const endWords = 48;
/** The same for characters, where two make a word. */
const endCharacters = 120;
const wholeShare = 1.5;

/** A second kind as likely as this is told as well. */
const alsoMin = 0.3;

const firstScriptless = 0x0e00;

/** Weights are added two at a time: half an integer each, with this added so that none is below 0. */
const lanes = kindCount / 2;
const laneZero = 128;
/** Features of an end beyond these are not heard; more would run over half an integer. */
const activeMax = 256;

/** Texts can be told apart up to here; a gateway reads so many in some weeks. */
const generationMax = 2 ** 31 - 1;

/** Bits for each slot of a table in what says which keys are not there. */
const filterBitsEach = 4;

export class WordingModel {
  readonly #lanes: Int32Array;
  readonly #bias: Float64Array;
  readonly #unit: number;
  readonly #elicitsMin: number;
  /** Nats by which the likeliest kind has to lead what is ordinary, at the least. */
  readonly #leastLead: number;
  readonly #names: readonly string[];
  /** Numbers of words, from 1, by their low halves; those of placeholders by their place. */
  readonly #words: PairTable;
  readonly #features: PairTable;
  /** By feature, the text in which it was met last. */
  readonly #met: Int32Array;
  readonly #active: Int32Array = new Int32Array(activeMax);
  #activeCount = 0;
  #generation: number;
  readonly #scores: Float64Array = new Float64Array(kindCount);

  /** `generation`: ends of texts that count as read before, for tests. */
  constructor(weights: WordingWeights, hasher: WordHasher, generation = 0) {
    this.#generation = generation;
    const { names, lanes: sums, words, features } = tablesOf(weights);
    this.#names = names;
    this.#lanes = sums;
    this.#features = features;
    this.#bias = Float64Array.from(weights.bias);
    this.#unit = weights.unit;
    this.#elicitsMin = weights.elicitsMin;
    this.#leastLead = Math.log(weights.elicitsMin / (1 - weights.elicitsMin) / (kindCount - 1));
    this.#met = new Int32Array(names.length);
    this.#words = new PairTable(words.size);
    for (const [word, number] of words) {
      const placeholder = wordingPlaceholders.indexOf(word);
      // A placeholder's token differs from key to key; here it is known by its place.
      this.#words.put(placeholder < 0 ? hasher.word(word).low : placeholder, placeholder < 0 ? 0 : 1, number);
    }
  }

  /** Bits of what the text elicits, as `elicitationBit` numbers them. Linear in its words, and bounded. */
  bitsOf(text: WordingText): number {
    let bits = 0;
    for (let end = 0; end < endsOf(text); end += 1) {
      this.#read(text, end);
      bits |= this.#judge();
    }
    return bits;
  }

  /** Features of one end of a text, each once; valid until the next call. */
  featuresOf(text: WordingText, end: number): Int32Array {
    this.#read(text, end);
    return this.#active.subarray(0, this.#activeCount);
  }

  /** Probability by kind of the end that elicits most, and what in it says so, strongest first, in nats. */
  explain(text: WordingText): {
    readonly probabilities: readonly number[];
    readonly because: readonly { readonly feature: string; readonly nats: number }[];
  } {
    let best: ReturnType<WordingModel['explain']> = { probabilities: [1], because: [] };
    for (let end = 0; end < endsOf(text); end += 1) {
      this.#read(text, end);
      const probabilities = this.#probabilities();
      if (end > 0 && (probabilities[0] ?? 1) >= (best.probabilities[0] ?? 1)) continue;
      const kind = strongest(probabilities);
      const nats = (feature: number): number =>
        this.#unit * (this.#weight(feature, kind) - this.#weight(feature, 0));
      best = {
        probabilities: [...probabilities],
        because: [...this.#active.subarray(0, this.#activeCount)]
          .map((feature) => ({ feature: this.#names[feature] ?? '', nats: nats(feature) }))
          .sort((one, other) => Math.abs(other.nats) - Math.abs(one.nats)),
      };
    }
    return best;
  }

  #judge(): number {
    this.#addUp();
    const scores = this.#scores;
    const best = scores[strongest(scores)] ?? 0;
    // All kinds together are at most as likely as if each were the likeliest: most texts end here, without exponentials.
    if (best - (scores[0] ?? 0) < this.#leastLead) return 0;
    const probabilities = this.#probabilities();
    if (1 - (probabilities[0] ?? 1) < this.#elicitsMin) return 0;
    const first = strongest(probabilities);
    let bits = 0;
    for (let kind = 1; kind < kindCount; kind += 1) {
      const name = wordingKinds[kind];
      if (name === undefined || name === 'ordinary') continue;
      if (kind === first || (probabilities[kind] ?? 0) >= alsoMin) bits |= 1 << elicitationBit[name];
    }
    return bits;
  }

  /** Of the features last read. */
  #probabilities(): Float64Array {
    this.#addUp();
    const scores = this.#scores;
    let most = Number.NEGATIVE_INFINITY;
    for (let kind = 0; kind < kindCount; kind += 1) most = Math.max(most, scores[kind] ?? 0);
    let sum = 0;
    for (let kind = 0; kind < kindCount; kind += 1) {
      scores[kind] = Math.exp((scores[kind] ?? 0) - most);
      sum += scores[kind] ?? 0;
    }
    for (let kind = 0; kind < kindCount; kind += 1) scores[kind] = (scores[kind] ?? 0) / sum;
    return scores;
  }

  /** Leaves scores in nats. */
  #addUp(): void {
    const active = this.#active;
    const weights = this.#lanes;
    const count = this.#activeCount;
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    for (let index = 0; index < count; index += 1) {
      const from = lanes * (active[index] ?? 0);
      first = (first + (weights[from] ?? 0)) | 0;
      second = (second + (weights[from + 1] ?? 0)) | 0;
      third = (third + (weights[from + 2] ?? 0)) | 0;
      fourth = (fourth + (weights[from + 3] ?? 0)) | 0;
    }
    this.#score(0, first, count);
    this.#score(2, second, count);
    this.#score(4, third, count);
    this.#score(6, fourth, count);
  }

  /** Of two kinds, from the sum of their lane over `count` features. */
  #score(kind: number, sum: number, count: number): void {
    const zero = laneZero * count;
    this.#scores[kind] = this.#unit * ((sum & 0xffff) - zero) + (this.#bias[kind] ?? 0);
    this.#scores[kind + 1] = this.#unit * ((sum >>> 16) - zero) + (this.#bias[kind + 1] ?? 0);
  }

  #weight(feature: number, kind: number): number {
    const lane = this.#lanes[lanes * feature + (kind >>> 1)] ?? 0;
    return ((lane >>> (16 * (kind & 1))) & 0xffff) - laneZero;
  }

  #read(text: WordingText, end: number): void {
    this.#activeCount = 0;
    this.#begin();
    const from = firstOf(end, text.tokenCount, endWords);
    const to = Math.min(text.tokenCount, from + lengthOf(text.tokenCount, endWords));
    let before = 0;
    for (let token = from; token < to; token += 1) {
      const word = this.#wordAt(text, token);
      if (word !== 0) this.#meet(word, 0);
      if (word !== 0 && before !== 0) this.#meet(before, word);
      before = word;
    }
    if (!text.needsSubstrings) return;
    const { units, length } = text.scan;
    const begin = firstOf(end, length, endCharacters);
    const stop = Math.min(length, begin + lengthOf(length, endCharacters));
    for (let at = begin + 1; at < stop; at += 1) {
      const one = units[at - 1] ?? 0;
      const other = units[at] ?? 0;
      if (one >= firstScriptless && other >= firstScriptless) this.#meet(-one, other);
    }
  }

  /** A new text: no feature was met in it yet. */
  #begin(): void {
    if (this.#generation === generationMax) {
      this.#met.fill(0);
      this.#generation = 0;
    }
    this.#generation += 1;
  }

  #wordAt(text: WordingText, token: number): number {
    const low = text.tokens[tokenStride * token] ?? 0;
    const placeholder = low - text.placeholderBase;
    const isPlaceholder = placeholder >= 0 && placeholder < wordingPlaceholders.length;
    return this.#words.find(isPlaceholder ? placeholder : low, isPlaceholder ? 1 : 0);
  }

  #meet(one: number, other: number): void {
    const feature = this.#features.find(one, other) - 1;
    if (feature < 0 || this.#met[feature] === this.#generation || this.#activeCount === activeMax) return;
    this.#met[feature] = this.#generation;
    this.#active[this.#activeCount] = feature;
    this.#activeCount += 1;
  }
}

/** What the weights say under any key. */
interface Tables {
  /** Of features, by number. */
  readonly names: readonly string[];
  /** Four a feature, each of two kinds: a weight and 128 in the lower half, another in the upper. */
  readonly lanes: Int32Array;
  /** Numbers of words, from 1. */
  readonly words: ReadonlyMap<string, number>;
  /** Features, counted from 1, by the numbers of their words. */
  readonly features: PairTable;
}

/** Made once for all readers of a process. */
const known = new WeakMap<WordingWeights, Tables>();

function tablesOf(weights: WordingWeights): Tables {
  const tables = known.get(weights) ?? makeTables(weights);
  known.set(weights, tables);
  return tables;
}

function makeTables(weights: WordingWeights): Tables {
  const lines = weights.features.split('\n').filter((line) => line !== '');
  const names = lines.map((line) => line.slice(0, line.indexOf('|')));
  const sums = new Int32Array(lanes * lines.length);
  lines.forEach((line, feature) => {
    const values = line
      .slice(line.indexOf('|') + 1)
      .split(' ')
      .map(Number);
    for (let lane = 0; lane < lanes; lane += 1) {
      const low = (values[2 * lane] ?? 0) + laneZero;
      const high = (values[2 * lane + 1] ?? 0) + laneZero;
      sums[lanes * feature + lane] = (high << 16) | low;
    }
  });
  const words = new Map<string, number>();
  for (const name of names) {
    if (name.startsWith('~')) continue;
    for (const word of name.split(' ')) if (!words.has(word)) words.set(word, words.size + 1);
  }
  const features = new PairTable(lines.length);
  names.forEach((name, feature) => {
    const [one, other] = name.startsWith('~')
      ? [-name.charCodeAt(1), name.charCodeAt(2)]
      : name.split(' ').map((word) => words.get(word) ?? 0);
    features.put(one ?? 0, other ?? 0, feature + 1);
  });
  return { names, lanes: sums, words, features };
}

/** Ends of a text that are judged apart, 1 or 2. */
export function endsOf(text: WordingText): number {
  const isLong =
    text.tokenCount > wholeShare * endWords ||
    (text.needsSubstrings && text.scan.length > wholeShare * endCharacters);
  return isLong ? 2 : 1;
}

/** How many of `count` places an end has, where a part has `most`. */
function lengthOf(count: number, most: number): number {
  return count <= wholeShare * most ? count : most;
}

/** Where the first or the last end begins. */
function firstOf(end: number, count: number, most: number): number {
  return end === 0 ? 0 : count - lengthOf(count, most);
}

function strongest(probabilities: ArrayLike<number>): number {
  let best = 1;
  for (let kind = 2; kind < kindCount; kind += 1) {
    if ((probabilities[kind] ?? 0) > (probabilities[best] ?? 0)) best = kind;
  }
  return best;
}

/**
 * Numbers above 0 by two 32-bit keys, in open addressing, at most half full. A key is known by 32 mixed bits: of a
 * million keys that were never put four would be taken for another.
 */
class PairTable {
  /** Pairs of mixed bits and a number. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  /** A bit for each value of the top bits: most keys asked for are not there, and this fits the nearest cache. */
  readonly #filter: Int32Array;
  readonly #filterShift: number;

  constructor(entries: number) {
    const size = 2 ** Math.ceil(Math.log2(2 * entries + 2));
    this.#slots = new Int32Array(2 * size);
    this.#mask = 2 * size - 1;
    this.#filter = new Int32Array((filterBitsEach * size) / 32);
    this.#filterShift = 32 - Math.log2(filterBitsEach * size);
  }

  put(one: number, other: number, value: number): void {
    const mixed = mix(one, other);
    const bit = mixed >>> this.#filterShift;
    this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    const slot = this.#slotOf(mixed);
    this.#slots[slot] = mixed;
    this.#slots[slot + 1] = value;
  }

  /** 0 where there is none. */
  find(one: number, other: number): number {
    const mixed = mix(one, other);
    const bit = mixed >>> this.#filterShift;
    if ((((this.#filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return 0;
    return this.#slots[this.#slotOf(mixed) + 1] ?? 0;
  }

  #slotOf(mixed: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    let slot = (mixed << 1) & mask;
    while (slots[slot] !== mixed && slots[slot + 1] !== 0) slot = (slot + 2) & mask;
    return slot;
  }
}

function mix(one: number, other: number): number {
  const mixed = Math.imul(Math.imul(one, 0x9e37_79b1) ^ other, 0x85eb_ca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2_ae35);
}
