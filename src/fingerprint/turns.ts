// The messages of a conversation as hashes, by which a gateway knows again what came before, and a sample of those that it
// does not know. A message is hashed whole, unlike in the chain of conversations: who may look for a place that no hash
// sees would hide a question there. White space at the ends does not count, because clients trim it.

import { hash as digest } from 'node:crypto';
import type { Message } from '../core/exchange.ts';
import type { TextSample } from '../core/fingerprint.ts';
import type { Conversation } from './conversation.ts';
import { wholeChars } from './conversation.ts';
import type { Hash } from './hash.ts';
import type { Preamble } from './preamble.ts';

/** Messages that are hashed, the last ones; more is no conversation. */
const messagesMax = 4_096;

export interface TurnHashes {
  /** Index in the exchange's messages of the first that is hashed; 0 but for very long conversations. */
  readonly first: number;
  /** (low, high) of each message from there on. */
  readonly pairs: Uint32Array;
}

export class Turns {
  readonly #conversation: Conversation;
  readonly #preamble: Preamble;

  constructor(conversation: Conversation, preamble: Preamble) {
    this.#conversation = conversation;
    this.#preamble = preamble;
  }

  /** Linear in the characters of the messages; long ones by the platform's SHA-256. */
  hashes(messages: readonly Message[]): TurnHashes {
    const first = Math.max(0, messages.length - messagesMax);
    const pairs = new Uint32Array(2 * (messages.length - first));
    for (let index = first; index < messages.length; index += 1) {
      const { low, high } = this.hash(messages[index]?.content ?? '');
      pairs[2 * (index - first)] = low;
      pairs[2 * (index - first) + 1] = high;
    }
    return { first, pairs };
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
