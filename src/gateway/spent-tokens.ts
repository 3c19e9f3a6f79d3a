// What a call takes of the budgets of tokens: what its answer says, and where it does not say it, an estimate. Providers tell
// the counts of a stream in its last event, OpenAI's only to who asks for them; whoever does not ask, or hangs up before
// that event, would otherwise have read it all for nothing. Estimates are for budgets: no record ever has one.

import type { Subject } from './subject.ts';

/** Of English prose, for all usual tokenisers; code has fewer, and Chinese one or two. */
const charsPerToken = 4;

/** Tokens of question and answer, told or estimated; 0 for calls that ask no model. Reasoning that is not shown is not estimated. */
export function spentTokens(subject: Subject): number {
  const { answer, route } = subject;
  const isSpending = route.generates || route.name === 'openai.embeddings';
  const input = answer?.inputTokens ?? (isSpending ? tokensIn(askedCharsOf(subject)) : 0);
  const told = answer?.outputTokens;
  if (told !== undefined && answer?.isCut !== true) return input + told;
  return input + Math.max(told ?? 0, isSpending ? tokensIn(answer?.heardChars ?? 0) : 0);
}

function tokensIn(chars: number): number {
  return Math.ceil(chars / charsPerToken);
}

/** Characters of all that is asked: conversation, system prompt and tools of each request in it. Linear in them. */
export function askedCharsOf({ asked, askedChars }: Subject): number {
  if (askedChars !== undefined) return askedChars;
  let chars = 0;
  for (const { exchange } of asked) {
    const { system = '', messages, tools } = exchange;
    for (const { content } of messages) chars += content.length;
    chars += system.length + (tools === undefined ? 0 : JSON.stringify(tools).length);
  }
  return chars;
}
