// OpenAI Responses: instructions beside an input that is a text or a list of items, where calls of tools,
// their outputs and reasoning are items of their own. `previous_response_id` means that the history stays at
// the provider: then the request shows only its new part. Shapes: platform.openai.com, response object.

import { firstId, idOf, isArray, isObject, jsonText, type JsonObject } from '../field.ts';
import type { Message } from '../../core/exchange.ts';
import { lenientBoolean } from '../lenient.ts';
import { argumentRoom, type ArgumentRoom } from './argument-json.ts';
import {
  callerVoice,
  contentText,
  conversationOf,
  modelVoice,
  toolResultText,
  toolUseText,
} from './content.ts';
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
import { tokensOf } from './openai-chat.ts';

export const openaiResponses: Dialect = {
  endpoint: 'openai.responses',

  request(body: JsonObject, room: ArgumentRoom = argumentRoom()): RequestFacts {
    const instructions = contentText(body.instructions, 0, callerVoice(room));
    const conversation = inputConversation(
      body.input ?? body.messages,
      instructions === '' ? undefined : instructions,
      room,
    );
    const session = isObject(body.conversation) ? body.conversation.id : body.conversation;
    return {
      model: idOf(body.model),
      stream: lenientBoolean(body.stream),
      params: paramsOf(body),
      system: conversation.system,
      messages: [...templateMessages(body.prompt, room), ...conversation.messages],
      tools: isArray(body.tools) ? body.tools : undefined,
      session: idOf(session),
    };
  },

  answer(body: JsonObject): AnswerFacts {
    const output = isArray(body.output) ? outputText(body.output) : undefined;
    if (output === undefined && body.error !== undefined && body.error !== null) {
      return { ...noAnswer, output: '' };
    }
    const incomplete = isObject(body.incomplete_details) ? body.incomplete_details.reason : undefined;
    return {
      id: idOf(body.id),
      model: idOf(body.model),
      output: output ?? idOf(body.output_text),
      stopReason: firstId(incomplete, body.status),
      ...tokensOf(body.usage),
    };
  },

  streamed(events: readonly unknown[]): AnswerFacts {
    return streamedAnswer(openaiResponses, events);
  },

  stream(room: TextRoom): AnswerStream {
    return new ResponsesStream(room);
  },
};

/** What fills the slots of a template that is stored at the provider, as one message of the caller's. */
function templateMessages(prompt: unknown, room: ArgumentRoom): readonly Message[] {
  if (!isObject(prompt) || !isObject(prompt.variables)) return [];
  const text = contentText(Object.values(prompt.variables), 0, callerVoice(room));
  return text === '' ? [] : [{ role: 'user', content: text }];
}

/** The `input` of a request, which is also what gateways store as its history. */
export function inputConversation(
  input: unknown,
  system?: string,
  room: ArgumentRoom = argumentRoom(),
): { readonly system: string | undefined; readonly messages: readonly Message[] } {
  if (typeof input === 'string') return { system, messages: [{ role: 'user', content: input }] };
  const items = isArray(input) ? input : [input];
  return conversationOf(
    items.flatMap((item) => (isObject(item) ? asMessages(item, room) : [item])),
    system,
    room,
  );
}

/** Tools of the provider's own tell call and output in one item. */
function asMessages(item: JsonObject, room: ArgumentRoom): readonly unknown[] {
  const type = typeof item.type === 'string' ? item.type : 'message';
  // What has a role and content is a message to some server, whatever type it says that it is.
  const isMessage = typeof item.role === 'string' && (item.content ?? undefined) !== undefined;
  const typed = asTyped(item, type, room);
  return isMessage && !typed.includes(item) ? [item, ...typed] : typed;
}

function asTyped(item: JsonObject, type: string, room: ArgumentRoom): readonly unknown[] {
  // Reasoning without a role is the model's.
  if (type === 'reasoning' && (item.role ?? '') === '') return [];
  if (type === 'tool_search_output') return [{ role: 'tool', content: jsonText(item.tools ?? []) }];
  if (type.endsWith('_call_output'))
    return [{ role: 'tool', content: toolResultText(item, 0, callerVoice(room)) }];
  // Without a reason it is a yes or no, and no turn.
  if (type === 'mcp_approval_response')
    return typeof item.reason === 'string' ? [{ role: 'user', content: item.reason }] : [];
  if (!isCall(type)) return [item];
  const call = { role: 'assistant', content: callText(item, room) };
  const told = [item.output, item.error, item.results, item.outputs]
    .map((value) => contentText(value, 0, callerVoice(room)))
    .filter((text) => text !== '')
    .join('\n');
  return told === '' ? [call] : [call, { role: 'tool', content: told }];
}

/** A request to approve a call tells the call, and nothing need ever be called. */
function isCall(type: string): boolean {
  return type.endsWith('_call') || type === 'mcp_approval_request';
}

function callText(item: JsonObject, room: ArgumentRoom): string {
  // Hosted tools (web_search_call …) have neither name nor arguments; their kind is their name.
  return toolUseText(item.name === undefined ? { ...item, name: item.type } : item, room);
}

/** The `output` items of an answer as text. */
export function outputText(items: readonly unknown[]): string {
  const room = argumentRoom();
  return items
    .map((item) => {
      if (!isObject(item)) return '';
      const type = typeof item.type === 'string' ? item.type : '';
      if (type === 'reasoning') return '';
      if (type.endsWith('_call_output')) return toolResultText(item, 0, callerVoice(room));
      return isCall(type)
        ? callText(item, room)
        : contentText(item.content ?? item.text, 0, modelVoice(room));
    })
    .filter((text) => text !== '')
    .join('\n');
}

/** Its last event has the whole answer; what comes before matters only when that one does not come. */
class ResponsesStream implements AnswerStream {
  readonly #room: TextRoom;
  #ended: AnswerFacts | undefined = undefined;
  /** The response without its content, as last told. */
  #told: JsonObject = {};
  #text = '';
  readonly #others: string[] = [];
  #hasFailed = false;

  constructor(room: TextRoom) {
    this.#room = room;
  }

  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  take(event: unknown): void {
    if (!isObject(event)) return;
    switch (event.type) {
      case 'response.output_text.delta':
      case 'response.refusal.delta':
        this.#room.hear(event.delta);
        if (typeof event.delta === 'string') this.#text += this.#room.fit(event.delta);
        return;
      case 'response.function_call_arguments.delta':
      case 'response.custom_tool_call_input.delta':
      case 'response.mcp_call_arguments.delta':
      case 'response.code_interpreter_call_code.delta':
      case 'response.reasoning_text.delta':
      case 'response.reasoning_summary_text.delta':
        this.#room.hear(event.delta);
        return;
      case 'response.output_item.done':
        if (isObject(event.item)) this.#takeItem(event.item);
        return;
      case 'response.created':
      case 'response.failed':
        if (isObject(event.response)) this.#told = withoutContent(event.response);
        if (event.type === 'response.failed') this.#hasFailed = true;
        return;
      case 'response.completed':
      case 'response.incomplete':
        if (isObject(event.response)) this.#ended ??= openaiResponses.answer(event.response);
        return;
      default:
        // The error event has a type, the error of a server that gave up in mid-stream may have none.
        if (event.type === 'error' || (event.error !== undefined && event.error !== null)) {
          this.#hasFailed = true;
        }
    }
  }

  answer(): AnswerFacts {
    if (this.#ended !== undefined) return this.#ended;
    const texts = [this.#text, ...this.#others].map((text) => ({ type: 'text', text }));
    return openaiResponses.answer({ ...this.#told, output: texts });
  }

  #takeItem(item: JsonObject): void {
    if (item.type === 'message' || !this.#room.fitsPiece()) return;
    this.#others.push(this.#room.fit(outputText([item])));
  }
}

/** What a response repeats of its request may be large, and is known already. */
function withoutContent(response: JsonObject): JsonObject {
  const { id, model, status, usage, incomplete_details } = response;
  return { id, model, status, usage, incomplete_details };
}
