// The messages of a conversation as hashes, by which a gateway knows again what came before, and a sample of those that it
// does not know. A text is hashed whole, unlike in the chain of conversations: who may look for a place that no hash sees
// would hide a question there. White space at the ends does not count, because clients trim it. The hash of a text is made of
// those of its lines, so that an answer's parts are known at the price of one reading; long lines take the platform's SHA-256.

import { hash as digest } from 'node:crypto';
import type { Message, Role } from '../core/exchange.ts';
import type { TextSample } from '../core/fingerprint.ts';
import { roleNumber, wholeChars, type Conversation } from './conversation.ts';
import { spread, type Hash } from './hash.ts';
import type { Preamble } from './preamble.ts';

/** A line without white space at its ends. */
export interface Line {
  readonly text: string;
  readonly hash: Hash;
}

export class TurnHasher {
  readonly #conversation: Conversation;
  readonly #preamble: Preamble;
  /** Secret. */
  readonly #salt: Hash;

  constructor(conversation: Conversation, preamble: Preamble) {
    this.#conversation = conversation;
    this.#salt = conversation.contentHash('');
    this.#preamble = preamble;
  }

  /** Of each message. Linear in their characters. */
  hashes(messages: readonly Message[]): readonly Hash[] {
    return messages.map(({ content }) => this.hash(content));
  }

  /** That of its only line, or of all its lines together. */
  hash(text: string): Hash {
    return text.includes('\n') ? together(this.lines(text)) : this.#hashOf(text);
  }

  /** Those that are not empty. */
  lines(text: string): readonly Line[] {
    const lines: Line[] = [];
    for (const line of text.split('\n')) {
      const said = line.trim();
      if (said !== '') lines.push({ text: said, hash: this.#hashOf(said) });
    }
    return lines;
  }

  #hashOf(line: string): Hash {
    if (line.length <= wholeChars) return this.#conversation.contentHash(line);
    const said = line.trim();
    if (said.length <= wholeChars) return this.#conversation.contentHash(said);
    const whole = digest('sha256', said, 'hex');
    const { low, high } = this.#salt;
    return {
      low: spread(low ^ Number.parseInt(whole.slice(0, 8), 16)),
      high: spread(high ^ Number.parseInt(whole.slice(8, 16), 16)),
    };
  }

  /** One sample of texts as they follow one another; of the first 64 Ki characters. */
  sample(texts: readonly string[]): TextSample {
    const text = texts.join('\n');
    return this.#preamble.sample(text, this.#preamble.read(text));
  }
}

/** A conversation before its first message. */
export const noTurns: Hash = { low: 0x6a09_e667, high: 0x3c6e_f372 };

/** The conversation that a message of this role and hash continues. */
export function followed(past: Hash, role: Role, next: Hash): Hash {
  return mixed(past, next, roleNumber[role]);
}

function mixed(one: Hash, next: Hash, kind: number): Hash {
  const high = spread(one.high ^ next.high ^ kind);
  return { low: spread(spread(one.low ^ next.low) ^ high), high: spread(Math.imul(high, 31) ^ one.low) };
}

/** Of the text that has these lines; of one line its own. */
export function together(lines: readonly Line[]): Hash {
  const [first, ...others] = lines;
  let hash = first?.hash ?? noTurns;
  for (const other of others) hash = mixed(hash, other.hash, 0);
  return hash;
}
