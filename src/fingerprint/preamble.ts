// What a request says beside its turns: the system prompt, the definitions of its tools, the schema of its answer.
// Models read all of it, so whoever puts a question there and says "go" asks as well as in a message. Budgets of
// semantic volume therefore count what is new in it, from a sample of each that is made once and kept by its exact text.
//
// Definitions are read as they are written, as JSON without its quotation marks, because the hash of tools sees the first
// 256 characters of a text alone. Refused: a new hash of definitions counted by its length. An agent that connects one
// more server, or whose client writes today's date into a description, would pay for all its tools again, and a question
// in a short tool would cost as much as the tool.
//
// A text is read whole to 64 Ki characters, and so are all tools together. What is longer makes itself known by the hash
// alone. Tools are kept one by one, so that a clock in one of them does not make all others be read with every request.

import type { TextSample } from '../core/fingerprint.ts';
import { hashStreams, hashWith, spread } from './hash.ts';
import type { Hash, HashKey, HashStreams } from './hash.ts';
import { headChars, tailChars, type Reading } from './reading.ts';
import { AnchorSet } from './shingles.ts';
import { TextCache } from './text-cache.ts';
import { textCharsMax } from './text-scan.ts';
import { sampleOf } from './text-sample.ts';
import { jsonOf } from './tools.ts';

/** What is kept of one tool: a hash, and its smallest anchors as pairs. */
interface Definition {
  readonly low: number;
  readonly pairs: Uint32Array;
}

/** Anchors kept of each text at most. */
const preambleAnchorsMax = 24;

/** Characters read of one text at most. */
const preambleCharsMax = 64 * 1024;

const unreadPurpose = 9;

export class Preamble {
  readonly #reading: Reading;
  readonly #unread: HashStreams;
  readonly #anchors: AnchorSet = new AnchorSet(preambleAnchorsMax);
  readonly #merged: AnchorSet = new AnchorSet(preambleAnchorsMax);
  readonly #definitions: TextCache<Definition> = new TextCache({
    entriesMax: 4_096,
    charactersMax: 4 * 2 ** 20,
    textCharsMax: 2 ** 16,
  });
  readonly #schemas: TextCache<TextSample> = new TextCache({
    entriesMax: 256,
    charactersMax: 2 ** 20,
    textCharsMax: 2 ** 16,
  });

  constructor(reading: Reading, key: HashKey) {
    this.#reading = reading;
    this.#unread = hashStreams(key, unreadPurpose);
  }

  /** Reads a text's head and tail, of most texts the whole; the reading is the caller's to ask until `sample`. */
  read(text: string): Hash {
    this.#anchors.clear();
    return this.#reading.anchors(text, this.#anchors);
  }

  /** The smallest anchors of what `read` has read, at most `count`, as pairs. */
  smallest(count: number): Uint32Array {
    return this.#anchors.toPairs().slice(0, 2 * count);
  }

  /** The sample of the text that was read last, whose hash `read` gave. */
  sample(text: string, { low }: Hash): TextSample {
    return sampleOf({
      text: text.length > textCharsMax ? this.#readMiddle(text, low) : low,
      pairs: this.#anchors.toPairs(),
      kept: preambleAnchorsMax,
      characters: Math.min(text.length, preambleCharsMax),
    });
  }

  /** One sample of all definitions, in any order. Linear in their size. */
  definitions(values: readonly unknown[]): TextSample {
    const merged = this.#merged;
    merged.clear();
    let text = 0;
    let characters = 0;
    for (const value of values) {
      const json = jsonOf(value) ?? '';
      if (characters + json.length > preambleCharsMax && characters > 0) {
        text = (text + hashWith(json, this.#unread).low) | 0;
        continue;
      }
      characters += json.length;
      const { low, pairs } = this.#definition(json);
      text = (text + spread(low)) | 0;
      for (let at = 0; at < pairs.length; at += 2) merged.add(pairs[at] ?? 0, pairs[at + 1] ?? 0);
    }
    return sampleOf({ text: text >>> 0, pairs: merged.toPairs(), kept: preambleAnchorsMax, characters });
  }

  /** The same of schemas, of which all requests of a program have the same. */
  schemas(values: readonly object[]): TextSample {
    const json = jsonOf(values) ?? '';
    const known = this.#schemas.find(json);
    if (known !== undefined) return known;
    const made = this.definitions(values);
    this.#schemas.keep(json, made);
    return made;
  }

  #definition(json: string): Definition {
    const known = this.#definitions.find(json);
    if (known !== undefined) return known;
    const text = json.replaceAll('"', ' ').replaceAll('\\n', '\n');
    const { low } = this.read(text);
    const hash = text.length > textCharsMax ? this.#readMiddle(text, low) : low;
    const made = { low: hash, pairs: this.#anchors.toPairs() };
    this.#definitions.keep(json, made);
    return made;
  }

  /** Adds the anchors of what stands between head and tail; the hash of the whole text, from that of its ends. */
  #readMiddle(text: string, ends: number): number {
    const end = text.length - tailChars;
    const to = Math.min(end, preambleCharsMax - tailChars);
    let hash = ends;
    for (let at = headChars; at < to; at += textCharsMax) {
      const piece = this.#reading.anchors(text.slice(at, Math.min(to, at + textCharsMax)), this.#anchors);
      hash = spread(hash ^ piece.low);
    }
    return (to < end ? spread(hash ^ hashWith(text.slice(to, end), this.#unread).low) : hash) >>> 0;
  }
}
