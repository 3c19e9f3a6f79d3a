// What a call takes of the budgets of tokens: what its answer says, and where it does not say it, an estimate. Providers tell
// the counts of a stream in its last event, OpenAI's only to who asks for them; whoever does not ask, or hangs up before
// that event, would otherwise have read it all for nothing. Estimates are for budgets: no record ever has one.

import { isArray } from '../wire/field.ts';
import type { Asked, Subject } from './subject.ts';

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

/** What is asked, and what was counted of it when it was last there as a whole. */
interface Counted {
  readonly asked: readonly Pick<Asked, 'exchange'>[];
  readonly askedChars: number | undefined;
}

/** Characters of all that is asked: conversation, system prompt and tools of each request in it. Linear in them. */
export function askedCharsOf({ asked, askedChars }: Counted): number {
  if (askedChars !== undefined) return askedChars;
  let chars = 0;
  for (const { exchange } of asked) {
    const { system = '', messages, tools } = exchange;
    for (const { content } of messages) chars += content.length;
    chars += system.length + (tools === undefined ? 0 : jsonCharsOf(tools));
  }
  return chars;
}

/**
 * Length as JSON but for escapes, each of which is one character to a model as well. To write it takes five times as long,
 * and agents send a hundred kilobytes of tools with each request. As deep as the value, which the reader of bodies bounds.
 */
function jsonCharsOf(value: unknown): number {
  if (typeof value === 'string') return value.length + 2;
  if (typeof value === 'number') return String(value).length;
  if (typeof value !== 'object' || value === null) return 'null'.length;
  let chars = 1;
  if (isArray(value)) for (const item of value) chars += jsonCharsOf(item) + 1;
  else for (const [name, member] of Object.entries(value)) chars += name.length + jsonCharsOf(member) + 4;
  return Math.max(chars, 2);
}
