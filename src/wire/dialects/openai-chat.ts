// OpenAI Chat Completions, and the many servers that speak it: system as a message, calls of tools beside
// the content, the answer in choices. Of several choices all are kept, because a harvester who asks for eight
// samples receives eight. Shapes: platform.openai.com, chat completion object and chunk object.

import { firstId, idOf, isArray, isObject, looseCount, type JsonObject } from '../field.ts';
import { lenientBoolean } from '../lenient.ts';
import { argumentRoom, type ArgumentRoom } from './argument-json.ts';
import { answerText, callerVoice, contentText, conversationOf } from './content.ts';
import {
  noAnswer,
  paramsOf,
  streamedAnswer,
  type AnswerFacts,
  type AnswerStream,
  type Dialect,
  type RequestFacts,
  type TextRoom,
} from './dialect.ts';

export const openaiChat: Dialect = {
  endpoint: 'openai.chat',

  request(body: JsonObject, room: ArgumentRoom = argumentRoom()): RequestFacts {
    const raw = isArray(body.messages) ? body.messages : promptOf(body.prompt);
    return factsOf(body, raw, room);
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
    return streamedAnswer(openaiChat, events);
  },

  stream(room: TextRoom): AnswerStream {
    return new ChatStream(room);
  },
};

/**
 * What the old completions ask: their prompt. Messages beside it are read too, because some servers take them instead, and
 * whoever puts both into one body is not to choose which of the two is looked at.
 */
export function completionRequest(body: JsonObject): RequestFacts {
  const messages = isArray(body.messages) ? body.messages : [];
  return factsOf(body, [...messages, ...promptOf(body.prompt)], argumentRoom());
}

function factsOf(body: JsonObject, raw: readonly unknown[], room: ArgumentRoom): RequestFacts {
  // No member of OpenAI's; gateways hand it on to providers who know it.
  const system = contentText(body.system, 0, callerVoice(room));
  const conversation = conversationOf(raw, system === '' ? undefined : system, room);
  const { tools, functions } = body;
  const isOld = isArray(functions);
  const defined = isArray(tools) ? (isOld ? [...tools, ...functions] : tools) : isOld ? functions : undefined;
  return {
    model: idOf(body.model),
    stream: lenientBoolean(body.stream),
    params: paramsOf(body),
    system: conversation.system,
    messages: conversation.messages,
    tools: defined,
    session: undefined,
  };
}

/** Texts; llama.cpp also takes them in objects. Tokens as numbers are no text. */
function promptOf(prompt: unknown): readonly unknown[] {
  const prompts = isArray(prompt) ? prompt : [prompt];
  return prompts
    .map((one) => (isObject(one) ? (one.prompt_string ?? one.prompt) : one))
    .filter((one) => typeof one === 'string');
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

interface GrowingChoice {
  readonly index: number;
  text: string;
  refusal: string;
  finishReason: unknown;
  readonly calls: Map<number, GrowingCall>;
}

interface GrowingCall {
  name: string;
  arguments: string;
}

class ChatStream implements AnswerStream {
  readonly #room: TextRoom;
  readonly #choices: Map<number, GrowingChoice> = new Map();
  #id: unknown = undefined;
  #model: unknown = undefined;
  #usage: unknown = undefined;
  #hasFailed = false;

  constructor(room: TextRoom) {
    this.#room = room;
  }

  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  take(event: unknown): void {
    if (!isObject(event)) return;
    if (this.#id === undefined) {
      this.#id = event.id;
      this.#model = event.model;
    }
    if (isObject(event.usage)) this.#usage = event.usage;
    if (event.error !== undefined && event.error !== null) this.#hasFailed = true;
    if (!isArray(event.choices)) return;
    for (const choice of event.choices) {
      if (isObject(choice)) this.#grow(choice);
    }
  }

  answer(): AnswerFacts {
    const choices = [...this.#choices.values()].sort((one, other) => one.index - other.index);
    const whole = choices.map((choice) => ({
      finish_reason: choice.finishReason,
      message: {
        content: choice.text === '' ? choice.refusal : choice.text,
        tool_calls: [...choice.calls.values()],
      },
    }));
    return openaiChat.answer({ id: this.#id, model: this.#model, choices: whole, usage: this.#usage });
  }

  #grow(choice: JsonObject): void {
    const growing = this.#choiceAt(looseCount(choice.index) ?? 0);
    if (growing === undefined) return;
    const delta = isObject(choice.delta) ? choice.delta : nothing;
    this.#hear(choice, delta);
    if (typeof delta.content === 'string') growing.text += this.#room.fit(delta.content);
    if (typeof delta.refusal === 'string') growing.refusal += this.#room.fit(delta.refusal);
    if (typeof choice.text === 'string') growing.text += this.#room.fit(choice.text);
    const spoken = isObject(delta.audio) ? delta.audio.transcript : undefined;
    this.#room.hear(spoken);
    if (typeof spoken === 'string') growing.text += this.#room.fit(spoken);
    if (choice.finish_reason !== undefined && choice.finish_reason !== null) {
      growing.finishReason = choice.finish_reason;
    }
    // As calls were written before there could be several.
    if (isObject(delta.function_call)) this.#growCall(growing, { index: 0, function: delta.function_call });
    if (!isArray(delta.tool_calls)) return;
    for (const call of delta.tool_calls) {
      if (isObject(call)) this.#growCall(growing, call);
    }
  }

  /** Arguments of calls are heard where they grow. */
  #hear(choice: JsonObject, delta: JsonObject): void {
    const room = this.#room;
    room.hear(choice.text);
    room.hear(delta.content);
    room.hear(delta.refusal);
    // Two names for one thing; servers that give both repeat it.
    room.hear(delta.reasoning_content ?? delta.reasoning);
  }

  #choiceAt(index: number): GrowingChoice | undefined {
    const known = this.#choices.get(index);
    if (known !== undefined || !this.#room.fitsPiece()) return known;
    const choice = { index, text: '', refusal: '', finishReason: undefined, calls: new Map() };
    this.#choices.set(index, choice);
    return choice;
  }

  #growCall(choice: GrowingChoice, call: JsonObject): void {
    const index = looseCount(call.index) ?? 0;
    const known = choice.calls.get(index);
    if (known === undefined && !this.#room.fitsPiece()) return;
    const growing: GrowingCall = known ?? { name: '', arguments: '' };
    if (known === undefined) choice.calls.set(index, growing);
    const fragment = isObject(call.function) ? call.function : isObject(call.custom) ? call.custom : nothing;
    const text = fragment.arguments ?? fragment.input;
    this.#room.hear(text);
    growing.name += this.#room.fit(firstId(fragment.name) ?? '');
    if (typeof text === 'string') growing.arguments += this.#room.fit(text);
  }
}

const nothing: JsonObject = {};
