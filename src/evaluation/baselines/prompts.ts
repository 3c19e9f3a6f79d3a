// What baselines see of a prompt: the new words of the user, folded and hashed. Methods for near-duplicates and
// for query distributions look at what a client asks now, so the history that every request repeats, tool
// results and the system prompt are left out. Hashes are public constants here: a baseline does not defend
// itself against an author who reads it.

import type { Exchange } from '../../core/exchange.ts';
import { hashStreams, hashWith, spread, type HashStreams } from '../../fingerprint/hash.ts';
import { keyOf } from './key-table.ts';

const streams: HashStreams = hashStreams({ low: 0x5eed, high: 0xba5e }, 0);

/** Exact key of a text. */
export function textKey(text: string): number {
  const { low, high } = hashWith(text, streams);
  return keyOf(low, high);
}

/** User messages after the last answer, joined by a newline; '' for a step of an agent that only returns tool results. */
export function promptText(exchange: Exchange): string {
  const { messages } = exchange;
  let text = '';
  for (let at = messages.length - 1; at >= 0; at -= 1) {
    const message = messages[at];
    if (message === undefined || message.role === 'assistant') break;
    if (message.role === 'user') text = text === '' ? message.content : `${message.content}\n${text}`;
  }
  return text;
}

/** The first three numbers of an IPv4 address, or the first four groups of an IPv6 one; undefined for neither. */
export function addressRange(ip: string | undefined): string | undefined {
  if (ip === undefined || ip === '') return undefined;
  if (!ip.includes(':')) return ip.slice(0, ip.lastIndexOf('.'));
  return ip.split(':').slice(0, 4).join(':');
}

/** Words of one prompt that are looked at; what follows is pasted matter, and the cost stays bounded. */
export const wordsMax = 512;

/**
 * Fills `words` with hashes of the words of `text`: runs of letters and digits of any script without case, each
 * ideograph or kana by itself. Returns how many, at most the length of `words`.
 */
export function hashWords(text: string, words: Int32Array): number {
  const folded = text.toLowerCase();
  let count = 0;
  let hash = 0;
  for (let at = 0; at < folded.length && count < words.length; at += 1) {
    const unit = folded.charCodeAt(at);
    if (isWordUnit(unit)) {
      hash = (Math.imul(hash, 31) + unit + 1) | 0;
      if (!isAlone(unit)) continue;
    }
    if (hash !== 0) words[count++] = spread(hash);
    hash = 0;
  }
  if (hash !== 0 && count < words.length) words[count++] = spread(hash);
  return count;
}

function isWordUnit(unit: number): boolean {
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit === 95;
  return (
    unit >= 0xc0 && !(unit >= 0x2000 && unit < 0x2070) && !(unit >= 0x3000 && unit < 0x3040) && unit < 0xff00
  );
}

function isAlone(unit: number): boolean {
  return unit >= 0x3040 && unit < 0xa000;
}
