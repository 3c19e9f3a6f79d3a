// OpenAI Chat Completions, and the many servers that speak it: system as a message, calls of tools beside
// the content, the answer in choices. Of several choices all are kept, because a harvester who asks for eight
// samples receives eight. Shapes: platform.openai.com, chat completion object and chunk object.

import { firstId, idOf, isArray, isObject, looseCount, type JsonObject } from '../field.ts';
import { answerText, conversationOf } from './content.ts';
import { noAnswer, paramsOf, type AnswerFacts, type Dialect, type RequestFacts } from './dialect.ts';

export const openaiChat: Dialect = {
  endpoint: 'openai.chat',

  request(body: JsonObject): RequestFacts {
    const raw = isArray(body.messages) ? body.messages : promptOf(body.prompt);
    const conversation = conversationOf(raw);
    const tools = isArray(body.tools) ? body.tools : body.functions;
    return {
      model: idOf(body.model),
      stream: typeof body.stream === 'boolean' ? body.stream : undefined,
      params: paramsOf(body),
      system: conversation.system,
      messages: conversation.messages,
      tools: isArray(tools) ? tools : undefined,
      session: undefined,
    };
  },

  answer(body: JsonObject): AnswerFacts {
    const choices = isArray(body.choices) ? body.choices.filter(isObject) : undefined;
    if (choices === undefined && body.error !== undefined && body.error !== null) {
      return { ...noAnswer, output: '' };
    }
    const texts = choices?.map((choice) => answerText(choice.message) ?? answerText(choice.text) ?? '');
    return {
      id: idOf(body.id),
      model: idOf(body.model),
      output: texts?.join('\n\n'),
      stopReason: idOf(choices?.[0]?.finish_reason),
      ...tokensOf(body.usage),
    };
  },

  streamed(events: readonly unknown[]): AnswerFacts {
    const choices = new Map<number, Growing>();
    let first: JsonObject = {};
    let usage: unknown = undefined;
    for (const event of events) {
      if (!isObject(event)) continue;
      if (first.id === undefined) first = event;
      if (isObject(event.usage)) usage = event.usage;
      for (const choice of isArray(event.choices) ? event.choices : []) {
        if (isObject(choice)) grow(choices, choice);
      }
    }
    const whole = [...choices.values()].map((choice) => ({
      finish_reason: choice.finishReason,
      message: { content: choice.text, tool_calls: [...choice.calls.values()] },
    }));
    return openaiChat.answer({ id: first.id, model: first.model, choices: whole, usage });
  },
};

function promptOf(prompt: unknown): readonly unknown[] {
  if (typeof prompt === 'string') return [{ role: 'user', content: prompt }];
  return isArray(prompt) ? prompt.filter((item) => typeof item === 'string') : [];
}

/** Token counts of OpenAI's `usage`, whose names other servers and gateways took over. */
export function tokensOf(
  value: unknown,
): Pick<AnswerFacts, 'inputTokens' | 'outputTokens' | 'reasoningTokens'> {
  const usage = isObject(value) ? value : {};
  const details = usage.completion_tokens_details ?? usage.output_tokens_details;
  return {
    inputTokens: looseCount(usage.prompt_tokens ?? usage.input_tokens),
    outputTokens: looseCount(usage.completion_tokens ?? usage.output_tokens),
    reasoningTokens: isObject(details) ? looseCount(details.reasoning_tokens) : undefined,
  };
}

interface Growing {
  text: string;
  finishReason: unknown;
  readonly calls: Map<number, { name: string; arguments: string }>;
}

function grow(choices: Map<number, Growing>, choice: JsonObject): void {
  const index = looseCount(choice.index) ?? 0;
  const growing: Growing = choices.get(index) ?? { text: '', finishReason: undefined, calls: new Map() };
  choices.set(index, growing);
  const delta = isObject(choice.delta) ? choice.delta : {};
  if (typeof delta.content === 'string') growing.text += delta.content;
  if (typeof choice.text === 'string') growing.text += choice.text;
  if (choice.finish_reason !== undefined && choice.finish_reason !== null) {
    growing.finishReason = choice.finish_reason;
  }
  for (const call of isArray(delta.tool_calls) ? delta.tool_calls : []) {
    if (isObject(call)) growCall(growing, call);
  }
}

function growCall(growing: Growing, call: JsonObject): void {
  const index = looseCount(call.index) ?? 0;
  const known = growing.calls.get(index) ?? { name: '', arguments: '' };
  growing.calls.set(index, known);
  const fragment = isObject(call.function) ? call.function : {};
  known.name += firstId(fragment.name) ?? '';
  if (typeof fragment.arguments === 'string') known.arguments += fragment.arguments;
}
