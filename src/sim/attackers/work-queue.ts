// The list of tasks that a harvester works through: each item goes out once, on whichever account is next. That
// no item repeats, although hundreds of accounts draw from it, is a trace in itself: strangers repeat one
// another, a partitioned queue does not.

import type { Chance } from '../chance.ts';
import { type Content, type Item, writeItem } from '../content.ts';

/** 53 bits of two hashes: a million items collide with a probability of one in ten thousand, and lose one item. */
function identity(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x2b7e1516;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
    high ^= high >>> 13;
  }
  return (low >>> 0) + ((high >>> 0) & 0x1fffff) * 4_294_967_296;
}

export class WorkQueue {
  readonly #chance: Chance;
  readonly #content: Content;
  readonly #set: string | undefined;
  readonly #given = new Set<number>();

  constructor(chance: Chance, content: Content, set: string | undefined) {
    this.#chance = chance;
    this.#content = content;
    this.#set = set;
  }

  /** An item that was never given before. */
  take(language: string): Item {
    // Repetitions are rare enough that a few draws always find a new item.
    for (;;) {
      const dealt =
        this.#set === undefined || language !== 'en' ? undefined : this.#content.deal('work', this.#set);
      const item = dealt ?? writeItem(this.#chance, 'work', language);
      const key = identity(item.prompt);
      if (this.#given.has(key)) continue;
      this.#given.add(key);
      return item;
    }
  }
}
