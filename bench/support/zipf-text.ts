// Text for benchmarks at the speed of copying bytes, from a seed that gives the same text again, so that a history
// repeats what was said without anybody having kept it. Three words in four are common ones, drawn as language
// draws them (Zipf 1949: the r-th comes up about 1/r as often as the first); the others are put together from
// syllables, three million of them. Neighbours are independent, so most stretches of four words are new, and those
// of the commonest words are not: as in a real log. All tables together fit into a processor's first cache.

import { english } from '../../src/sim/text/english.ts';

const commonWords = 2_048;
/** Draws are by table: so many entries, each word as often as it is drawn. */
const drawBits = 13;
const sentenceWords = 11;
/** Bytes of a common word with its space; longer ones are left out. */
const wordBytes = 8;

const functionWords =
  'the of and to a in is it you that for on with this as be are not or from at by have if can what how my we an do so but was your all which when will there one about out up has more who get me its no our them then some could would like into time than only other new these any after first also most make use need should please want work'.split(
    ' ',
  );
const consonants = 'b c d f g h l m n p r s t v w k'.split(' ');
const vowels = 'a e i o u ea ou ai'.split(' ');

export class ZipfText {
  readonly #words: Uint8Array = common();
  readonly #draw: Uint16Array = drawTable();
  readonly #syllables: Uint8Array = syllables();
  #low = 0;
  #high = 1;

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

  /** Writes so many words, each with a space before it, and returns where they end. `out` must have room. */
  write(out: Uint8Array, from: number, count: number): number {
    const [words, draw, parts] = [this.#words, this.#draw, this.#syllables];
    let [at, low, high] = [from, this.#low, this.#high];
    for (let word = 0; word < count; word += 1) {
      // As in `next`, without a call.
      low = (Math.imul(low, 1_664_525) + 1_013_904_223) | 0;
      high ^= high << 13;
      high ^= high >>> 17;
      high ^= high << 5;
      const bits = (low + high) >>> 0;
      if (word % sentenceWords === sentenceWords - 1) out[at++] = 46;
      if (bits >>> 30 !== 0) {
        const first = wordBytes * (draw[bits & (2 ** drawBits - 1)] ?? 0);
        // The last byte says how long it is; bytes beyond are written over by what follows.
        for (let byte = 0; byte < wordBytes - 1; byte += 1) out[at + byte] = words[first + byte] ?? 0;
        at += words[first + wordBytes - 1] ?? 0;
        continue;
      }
      out[at++] = 32;
      for (let shift = (bits >>> 28) & 3 ? 7 : 0; shift <= 14; shift += 7) {
        const part = 4 * ((bits >>> shift) & 127);
        out[at] = parts[part] ?? 0;
        out[at + 1] = parts[part + 1] ?? 0;
        out[at + 2] = parts[part + 2] ?? 0;
        at += parts[part + 3] ?? 0;
      }
    }
    [this.#low, this.#high] = [low, high];
    return at;
  }
}

/** Commonest first, each a space and the word, then its length in the last byte. */
function common(): Uint8Array {
  const { topics, nouns, verbs, adjectives } = english;
  const known = new Set([...functionWords, ...nouns, ...verbs, ...adjectives, ...topics.flat()]);
  const short = [...known].filter((word) => word.length < wordBytes - 1).slice(0, commonWords);
  const packed = new Uint8Array(wordBytes * short.length);
  short.forEach((word, index) => {
    packed.set(Buffer.from(` ${word}`), wordBytes * index);
    packed[wordBytes * (index + 1) - 1] = word.length + 1;
  });
  return packed;
}

function syllables(): Uint8Array {
  const packed = new Uint8Array(4 * 128);
  for (let part = 0; part < 128; part += 1) {
    const text = `${consonants[part & 15] ?? ''}${vowels[part >>> 4] ?? ''}`;
    packed.set(Buffer.from(text), 4 * part);
    packed[4 * part + 3] = text.length;
  }
  return packed;
}

function drawTable(): Uint16Array {
  const [size, words] = [2 ** drawBits, common().length / wordBytes];
  const shares = Float64Array.from({ length: words }, (_, rank) => 1 / (rank + 2.7));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const table = new Uint16Array(size);
  let [word, sum] = [0, (shares[0] ?? 0) / total];
  for (let place = 0; place < size; place += 1) {
    while (sum * size <= place && word < words - 1) {
      word += 1;
      sum += (shares[word] ?? 0) / total;
    }
    table[place] = word;
  }
  return table;
}
