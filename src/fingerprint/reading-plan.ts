// Which of a request's new texts are read. Usually all; what is read is bounded all the same, in characters and in messages.
// Where a request goes beyond the bound, a choice by place would tell its sender where to hide: behind a thousand messages of
// one character each. So the longest are read, users' before all others, and whoever wants to hide a text must send more and
// longer ones than it. Refused: to read only a part of each, because anchors of cut texts match nothing.

import type { Message } from '../core/exchange.ts';
import { textCharsMax } from './text-scan.ts';

export interface ReadingPlan {
  /** Texts to read: users' in order, then all others. */
  readonly read: readonly Message[];
  readonly toolResults: boolean;
  readonly newChars: number;
}

/** New texts are read until this many characters; the last user text is read in any case. */
const newCharsMax = 64 * 1024;
/** What one more message costs beside its characters, so that many empty ones are bounded too. */
const messageCost = 64;

/**
 * An answer that the caller began (the only assistant's turn there can be) is read with what tools and asides say.
 *
 * @param from index of the first new message
 */
export function planReading(
  messages: readonly Message[],
  from: number,
  asides: readonly Message[],
): ReadingPlan {
  const users: Message[] = [];
  const others: Message[] = [...asides];
  let newChars = asides.reduce((sum, { content }) => sum + content.length, 0);
  let toolResults = false;
  for (let index = from; index < messages.length; index += 1) {
    const message = messages[index];
    if (message === undefined) continue;
    newChars += message.content.length;
    (message.role === 'user' ? users : others).push(message);
    if (message.role === 'tool') toolResults = true;
  }
  const all = [...users, ...others];
  return { read: fits(all) ? all : longest(users, others), toolResults, newChars };
}

/** The last may go beyond the bound. */
function fits(all: readonly Message[]): boolean {
  let budget = newCharsMax;
  for (const { content } of all) {
    if (budget <= 0) return false;
    budget -= Math.min(content.length, newCharsMax) + messageCost;
  }
  return true;
}

function longest(users: readonly Message[], others: readonly Message[]): readonly Message[] {
  // Instructions stand at the end of a long request at least as often as at its beginning.
  const own = longestOf(users, newCharsMax, users.length - 1);
  return [...own.chosen, ...longestOf(others, own.left, -1).chosen];
}

/** The longest of them in their order, of equals the later, and the one at `always`, until the budget is used up. Linear. */
function longestOf(
  messages: readonly Message[],
  budget: number,
  always: number,
): { readonly chosen: readonly Message[]; readonly left: number } {
  const { chars, count, left } = shortestRead(messages, budget);
  const isChosen = new Uint8Array(messages.length);
  let equals = count;
  for (let index = messages.length - 1; index >= 0; index -= 1) {
    const length = readChars(messages[index]);
    if (length === chars) equals -= 1;
    if (length > chars || (length === chars && equals >= 0)) isChosen[index] = 1;
  }
  if (always >= 0) isChosen[always] = 1;
  return { chosen: messages.filter((_, index) => isChosen[index] === 1), left };
}

/** How long the shortest is that the budget goes to, and to how many of that length; what is left of it. */
function shortestRead(
  messages: readonly Message[],
  budget: number,
): { readonly chars: number; readonly count: number; readonly left: number } {
  const counts = new Uint32Array(textCharsMax + 1);
  for (const message of messages) {
    const length = readChars(message);
    counts[length] = (counts[length] ?? 0) + 1;
  }
  let left = budget;
  for (let chars = textCharsMax; chars >= 0; chars -= 1) {
    const cost = chars + messageCost;
    const count = Math.min(counts[chars] ?? 0, Math.max(0, Math.ceil(left / cost)));
    left -= count * cost;
    if (left <= 0) return { chars, count, left };
  }
  return { chars: 0, count: messages.length, left };
}

/** Of a longer text no more is read. */
function readChars(message: Message | undefined): number {
  return Math.min(message?.content.length ?? 0, textCharsMax);
}
