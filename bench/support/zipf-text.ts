// Text for benchmarks at the speed of copying bytes: words of a large vocabulary, drawn as language draws them
// (Zipf 1949: the r-th word comes up about 1/r as often as the first), from a seed that gives the same text again,
// so that a history repeats what was said without anybody having kept it. Neighbouring words are independent, so
// most stretches of four words are new, and those of the commonest words are not: as in a real log.

import { english } from '../../src/sim/text/english.ts';

const vocabulary = 30_000;
/** Draws are by table: so many entries, each word as often as it is drawn. */
const drawBits = 18;
const sentenceWords = 11;

const functionWords =
  'the of and to a in is it you that for on with this as be are not or from at by have if can what how my we an do so but was your all which when will there one about out up has more who get me its no our them then some could would like into time than only other new these any after first also most how make use need should please want work'.split(
    ' ',
  );
const consonants = 'b c d f g h l m n p r s t v w st tr pl gr'.split(' ');
const vowels = 'a e i o u ea ou ai'.split(' ');

/** Bytes of the words one after another, each with the space before it. */
interface Words {
  readonly bytes: Uint8Array;
  /** Where each begins, one more than there are words. */
  readonly starts: Uint32Array;
}

export class ZipfText {
  readonly #words: Words = packed(wordList());
  readonly #draw: Uint16Array = drawTable();
  #low = 0;
  #high = 0;

  /** All that is drawn next follows from these two numbers. */
  seed(low: number, high: number): void {
    this.#low = (Math.imul(low, 0x9e37_79b1) ^ Math.imul(high + 1, 0x85eb_ca6b)) | 0;
    this.#high = Math.imul(high ^ (low >>> 7) ^ 0x5bd1_e995, 0xc2b2_ae35) | 1;
  }

  /** 32 random bits: a linear and a shift generator together (Marsaglia 2003), period about 2^64. */
  next(): number {
    this.#low = (Math.imul(this.#low, 1_664_525) + 1_013_904_223) | 0;
    let high = this.#high;
    high ^= high << 13;
    high ^= high >>> 17;
    high ^= high << 5;
    this.#high = high;
    return (this.#low + high) >>> 0;
  }

  /** 0..1 */
  fraction(): number {
    return this.next() / 4_294_967_296;
  }

  below(bound: number): number {
    return Math.floor(this.fraction() * bound);
  }

  /** Writes so many words and returns where they end; a full stop now and then. `out` must have room. */
  write(out: Uint8Array, from: number, count: number): number {
    const { bytes, starts } = this.#words;
    const draw = this.#draw;
    let [at, low, high] = [from, this.#low, this.#high];
    for (let word = 0; word < count; word += 1) {
      if (word % sentenceWords === sentenceWords - 1) out[at++] = 46;
      // As in `next`, without a call.
      low = (Math.imul(low, 1_664_525) + 1_013_904_223) | 0;
      high ^= high << 13;
      high ^= high >>> 17;
      high ^= high << 5;
      const drawn = draw[(low + high) >>> (32 - drawBits)] ?? 0;
      const end = starts[drawn + 1] ?? 0;
      for (let byte = (starts[drawn] ?? 0) + (word === 0 ? 1 : 0); byte < end; byte += 1)
        out[at++] = bytes[byte] ?? 0;
    }
    [this.#low, this.#high] = [low, high];
    return at;
  }
}

/** Commonest first. */
function wordList(): readonly string[] {
  const { topics, nouns, verbs, adjectives } = english;
  const known = new Set([...functionWords, ...nouns, ...verbs, ...adjectives, ...topics.flat()]);
  for (let number = 0; known.size < vocabulary; number += 1) {
    const syllable = (digit: number): string =>
      `${consonants[digit % consonants.length] ?? ''}${vowels[Math.floor(digit / 19) % vowels.length] ?? ''}`;
    const mixed = Math.imul(number, 0x9e37_79b1) >>> 0;
    known.add(`${syllable(mixed & 255)}${syllable((mixed >>> 8) & 255)}${syllable((mixed >>> 16) & 255)}`);
  }
  return [...known];
}

function packed(words: readonly string[]): Words {
  const starts = new Uint32Array(words.length + 1);
  const bytes = Buffer.from(words.map((word) => ` ${word}`).join(''));
  words.forEach((word, index) => {
    starts[index + 1] = (starts[index] ?? 0) + Buffer.byteLength(word) + 1;
  });
  return { bytes, starts };
}

function drawTable(): Uint16Array {
  const size = 2 ** drawBits;
  const shares = Float64Array.from({ length: vocabulary }, (_, rank) => 1 / (rank + 2.7));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const table = new Uint16Array(size);
  let [word, sum] = [0, (shares[0] ?? 0) / total];
  for (let place = 0; place < size; place += 1) {
    while (sum * size <= place && word < vocabulary - 1) {
      word += 1;
      sum += (shares[word] ?? 0) / total;
    }
    table[place] = word;
  }
  return table;
}
