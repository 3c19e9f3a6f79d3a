// Lets go of what a request said before, as soon as nobody looks at it again: an answer may take minutes, an agent's
// request has hundreds of kilobytes of history, and thousands of them wait at the same time. What is recorded at the end
// looks at the first two messages (where relays put a system prompt), at the last user's, and at what came after the last
// answer; the others keep their place and their role.

import type { Exchange, Message } from '../core/exchange.ts';
import { askedCharsOf } from './spent-tokens.ts';
import type { Subject } from './subject.ts';

const openingMessages = 2;

/** To be called when the request is with the upstream, and shaped if it was to be. */
export function forgetHistory(subject: Subject): void {
  subject.text = undefined;
  subject.askedChars = askedCharsOf(subject);
  subject.asked = subject.asked.map((asked) => ({
    ...asked,
    exchange: withoutHistory(asked.exchange),
    past: { ...asked.past, pieces: [] },
  }));
  const { live } = subject;
  if (live === undefined) return;
  const facts = { ...live.facts, messages: [], system: undefined, tools: undefined };
  subject.live = { ...live, facts, parts: [] };
}

/** The exchange as far as recording looks at it. */
export function withoutHistory(exchange: Exchange): Exchange {
  const { messages } = exchange;
  const answer = messages.findLastIndex(({ role }) => role === 'assistant');
  const asking = messages.findLastIndex(({ role }) => role === 'user');
  const kept = (message: Message, at: number): Message =>
    at < openingMessages || at > answer || at === asking ? message : { ...message, content: '' };
  return { ...exchange, messages: messages.map(kept), tools: undefined };
}
