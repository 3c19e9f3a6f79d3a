// What a request body and an answer body say, whatever the provider's dialect. Log readers use it on stored
// bodies, the gateway on live ones. A dialect never throws and never refuses: a field that is not what the
// provider documents counts as absent, because the provider is the one who answers 400, not we.

import type { Message } from '../../core/exchange.ts';
import type { JsonObject } from '../field.ts';

export interface RequestFacts {
  readonly model: string | undefined;
  readonly stream: boolean | undefined;
  /** Everything that is not content: sampling, limits, output format. */
  readonly params: Readonly<Record<string, unknown>> | undefined;
  readonly system: string | undefined;
  readonly messages: readonly Message[];
  readonly tools: readonly unknown[] | undefined;
  /** Conversation id inside the body: the client's claim. */
  readonly session: string | undefined;
}

export interface AnswerFacts {
  readonly id: string | undefined;
  readonly model: string | undefined;
  /** Text answered; '' for an error body; undefined when the body does not say. */
  readonly output: string | undefined;
  readonly stopReason: string | undefined;
  readonly inputTokens: number | undefined;
  readonly outputTokens: number | undefined;
  readonly reasoningTokens: number | undefined;
}

export interface Dialect {
  readonly endpoint: 'anthropic.messages' | 'openai.chat' | 'openai.responses';
  request(body: JsonObject): RequestFacts;
  /** A whole answer, as one JSON object. */
  answer(body: JsonObject): AnswerFacts;
  /** The events of a streamed answer, in order; cut-off streams give what had arrived. */
  streamed(events: readonly unknown[]): AnswerFacts;
}

export const noAnswer: AnswerFacts = {
  id: undefined,
  model: undefined,
  output: undefined,
  stopReason: undefined,
  inputTokens: undefined,
  outputTokens: undefined,
  reasoningTokens: undefined,
};

const notParams = new Set([
  'messages',
  'input',
  'instructions',
  'system',
  'tools',
  'functions',
  'model',
  'stream',
  'metadata',
  'litellm_metadata',
  'user',
  'prompt',
]);

/** The request without its content and without what says who sent it; undefined when nothing is left. */
export function paramsOf(body: JsonObject): Readonly<Record<string, unknown>> | undefined {
  const entries = Object.entries(body).filter(([key, value]) => !notParams.has(key) && value !== null);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
