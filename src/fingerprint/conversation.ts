// The conversation as a chain of hashes, so that a request that continues another exchange can be recognised
// whoever sends it: h0 comes from the key, and each message advances h by its role and content. The chain up to
// an answer and after it are both kept; one of them meets the same value in the exchange continued.
// Law: if B's messages are A's, then A's output as an assistant turn, then new ones, then B.parent = A.full and
// B.prefix = A.next. White space at the ends of messages does not count, because clients trim it.
// A message costs bounded work, so that a long history is cheap: its length, head, tail and samples between.
// Two messages that differ only between samples are taken for the same, which needs the same length too.

import { Buffer } from 'node:buffer';
import type { Message, Role } from '../core/exchange.ts';
import { characterKind, characterTable } from './characters.ts';
import { absorb, finish, hashStreams, hashValues } from './hash.ts';
import type { Hash, HashKey, HashState, HashStreams } from './hash.ts';

const headChars = 256;
const tailChars = 256;
const samples = 64;
/** A text of at most so many characters is hashed whole. */
export const wholeChars: number = headChars + tailChars + samples;

/** What a message's role adds to a hash. */
export const roleNumber: Readonly<Record<Role, number>> = { user: 1, assistant: 2, tool: 3 };

/** Chain hashes of one exchange; undefined where it has no assistant turn, or no output. */
export interface ChainHashes {
  readonly full: Hash;
  readonly parent: Hash | undefined;
  readonly prefix: Hash | undefined;
  readonly next: Hash | undefined;
}

export interface Turns {
  readonly messages: readonly Message[];
  /** Index of the first message that counts. */
  readonly first: number;
  readonly output: string | undefined;
}

const chainPurpose = 4;
const contentPurpose = 5;

export class Conversation {
  readonly #chain: HashStreams;
  readonly #content: HashStreams;
  readonly #bytes: Buffer = Buffer.from(new ArrayBuffer(2 * wholeChars + 16));
  readonly #values: Int32Array = new Int32Array(
    this.#bytes.buffer,
    this.#bytes.byteOffset,
    wholeChars / 2 + 4,
  );
  readonly #units: Uint16Array = new Uint16Array(this.#values.buffer, this.#values.byteOffset);
  readonly #state: HashState = { low: 0, high: 0 };

  constructor(key: HashKey) {
    this.#chain = hashStreams(key, chainPurpose);
    this.#content = hashStreams(key, contentPurpose);
  }

  /** Linear in the number of messages, not in their length. */
  hashes(turns: Turns): ChainHashes {
    const { messages, first, output } = turns;
    const state = this.#state;
    state.low = this.#chain.seedLow;
    state.high = this.#chain.seedHigh;
    finish(state);
    const last = lastAssistant(messages, first);
    let parent: Hash | undefined;
    let prefix: Hash | undefined;
    for (let index = first; index < messages.length; index += 1) {
      const message = messages[index];
      if (message === undefined) continue;
      if (index === last) parent = { low: state.low, high: state.high };
      this.#advance(message.role, message.content);
      if (index === last) prefix = { low: state.low, high: state.high };
    }
    const full: Hash = { low: state.low, high: state.high };
    const isServed = output !== undefined && output !== '';
    return { full, parent, prefix, next: isServed ? this.next(full, output) : undefined };
  }

  /** The chain `full`, carried on by what was served. */
  next(full: Hash, output: string): Hash {
    const state = this.#state;
    state.low = full.low;
    state.high = full.high;
    this.#advance('assistant', output);
    return { low: state.low, high: state.high };
  }

  #advance(role: Role, content: string): void {
    const hash = this.contentHash(content);
    absorb(this.#state, roleNumber[role], this.#chain);
    absorb(this.#state, hash.low, this.#chain);
    absorb(this.#state, hash.high, this.#chain);
    finish(this.#state);
  }

  /** Hash of a text without white space at its ends, by its length and at most 576 characters. */
  contentHash(text: string): Hash {
    let from = 0;
    let to = text.length;
    while (from < to && isSpace(text.charCodeAt(from))) from += 1;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
    const length = to - from;
    const bytes = this.#bytes;
    let written = length;
    if (length <= wholeChars) {
      bytes.write(length === text.length ? text : text.slice(from, to), 0, 2 * length, 'utf16le');
    } else {
      bytes.write(text.slice(from, from + headChars), 0, 2 * headChars, 'utf16le');
      bytes.write(text.slice(to - tailChars, to), 2 * headChars, 2 * tailChars, 'utf16le');
      this.#writeSamples(text, from + headChars, length - headChars - tailChars);
      written = wholeChars;
    }
    this.#units[written] = 0;
    const count = (written + 1) >>> 1;
    this.#values[count] = length;
    return hashValues(this.#values, count + 1, this.#content);
  }

  #writeSamples(text: string, from: number, length: number): void {
    for (let sample = 0; sample < samples; sample += 1) {
      const at = from + Math.floor((sample * length) / samples);
      this.#units[headChars + tailChars + sample] = text.charCodeAt(at);
    }
  }
}

function isSpace(code: number): boolean {
  const kind = (characterTable[code] ?? 0) >>> 16;
  return kind === characterKind.space || kind === characterKind.newline;
}

/** Index of the last assistant message at or after `first` and before `end`, or -1. */
export function lastAssistant(
  messages: readonly Message[],
  first: number,
  end: number = messages.length,
): number {
  for (let index = end - 1; index >= first; index -= 1) {
    if (messages[index]?.role === 'assistant') return index;
  }
  return -1;
}

/** Index of the last assistant message that somebody has gone on from, or -1: those at the very end the caller began. */
export function lastAnswer(messages: readonly Message[], first: number): number {
  let end = messages.length;
  while (end > first && messages[end - 1]?.role === 'assistant') end -= 1;
  return lastAssistant(messages, first, end);
}
