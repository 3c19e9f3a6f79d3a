// Requests for tests of usage: texts read by the real fingerprinter.

import { blankExchange, type Exchange } from '../core/exchange.ts';
import type { Fingerprint } from '../core/fingerprint.ts';
import { Fingerprinter } from '../fingerprint/fingerprinter.ts';

const fingerprinter = new Fingerprinter({ low: 0x1234_5678, high: 0x9abc_def0 });

/** A user's text, with what stands beside it. */
export function read(text: string, beside: Partial<Exchange> = {}): Fingerprint {
  return fingerprinter.fingerprint(blankExchange({ messages: [{ role: 'user', content: text }], ...beside }));
}

/** `count` words that hardly any other `seed` has in this order. */
export function prose(seed: number, count: number): string {
  const syllables = 'ta re mo li sen dor ka vi nes pol tu gra min ter sho bel con per sta ing'.split(' ');
  let state = Math.imul(seed + 1, 0x9e37_79b1) | 1;
  const next = (): string => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return syllables[(state >>> 0) % syllables.length] ?? '';
  };
  return Array.from({ length: count }, () => `${next()}${next()}`).join(' ');
}
