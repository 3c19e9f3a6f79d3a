// The messages of a conversation as hashes, by which a gateway knows again what came before, and a sample of those that it
// does not know. A text is hashed whole, unlike in the chain of conversations: who may look for a place that no hash sees
// would hide a question there. White space at the ends does not count, because clients trim it.

import { hash as digest } from 'node:crypto';
import type { Message, Role } from '../core/exchange.ts';
import type { TextSample } from '../core/fingerprint.ts';
import { wholeChars, type Conversation } from './conversation.ts';
import { spread, type Hash } from './hash.ts';
import type { Preamble } from './preamble.ts';

export class TurnHasher {
  readonly #conversation: Conversation;
  readonly #preamble: Preamble;

  constructor(conversation: Conversation, preamble: Preamble) {
    this.#conversation = conversation;
    this.#preamble = preamble;
  }

  /** Of each message. Linear in their characters; long ones by the platform's SHA-256. */
  hashes(messages: readonly Message[]): readonly Hash[] {
    return messages.map(({ content }) => this.hash(content));
  }

  hash(text: string): Hash {
    const hash = this.#conversation.contentHash(text);
    const said = text.length <= wholeChars ? text : text.trim();
    if (said.length <= wholeChars) return hash;
    const whole = digest('sha256', said, 'hex');
    return {
      low: hash.low ^ Number.parseInt(whole.slice(0, 8), 16),
      high: hash.high ^ Number.parseInt(whole.slice(8, 16), 16),
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

const roleNumber: Readonly<Record<Role, number>> = { user: 1, assistant: 2, tool: 3 };

/** The conversation that a message of this role and hash continues. */
export function followed({ low, high }: Hash, role: Role, next: Hash): Hash {
  const mixed = spread(high ^ next.high ^ roleNumber[role]);
  return { low: spread(spread(low ^ next.low) ^ mixed), high: spread(Math.imul(mixed, 31) ^ low) };
}
