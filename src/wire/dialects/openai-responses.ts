// OpenAI Responses: instructions beside an input that is a text or a list of items, where calls of tools,
// their outputs and reasoning are items of their own. `previous_response_id` means that the history stays at
// the provider: then the request shows only its new part. Shapes: platform.openai.com, response object.

import { firstId, idOf, isArray, isObject, type JsonObject } from '../field.ts';
import type { Message } from '../../core/exchange.ts';
import { contentText, conversationOf, toolResultText, toolUseText } from './content.ts';
import { noAnswer, paramsOf, type AnswerFacts, type Dialect, type RequestFacts } from './dialect.ts';
import { tokensOf } from './openai-chat.ts';

export const openaiResponses: Dialect = {
  endpoint: 'openai.responses',

  request(body: JsonObject): RequestFacts {
    const instructions = contentText(body.instructions);
    const conversation = inputConversation(
      body.input ?? body.messages,
      instructions === '' ? undefined : instructions,
    );
    const session = isObject(body.conversation) ? body.conversation.id : body.conversation;
    return {
      model: idOf(body.model),
      stream: typeof body.stream === 'boolean' ? body.stream : undefined,
      params: paramsOf(body),
      system: conversation.system,
      messages: conversation.messages,
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
    let text = '';
    let created: JsonObject = {};
    const items: unknown[] = [];
    for (const event of events) {
      if (!isObject(event)) continue;
      const ended = event.type === 'response.completed' || event.type === 'response.incomplete';
      if (ended && isObject(event.response)) return openaiResponses.answer(event.response);
      if (event.type === 'response.created' && isObject(event.response)) created = event.response;
      if (event.type === 'response.output_item.done') items.push(event.item);
      if (event.type === 'response.output_text.delta' && typeof event.delta === 'string') text += event.delta;
    }
    const calls = items.filter((item) => isObject(item) && item.type !== 'message');
    const partial = text === '' ? calls : [{ type: 'text', text }, ...calls];
    return openaiResponses.answer({ ...created, output: partial });
  },
};

/** The `input` of a request, which is also what gateways store as its history. */
export function inputConversation(
  input: unknown,
  system?: string,
): { readonly system: string | undefined; readonly messages: readonly Message[] } {
  if (typeof input === 'string') return { system, messages: [{ role: 'user', content: input }] };
  const items = isArray(input) ? input : [];
  return conversationOf(
    items.map((item) => (isObject(item) ? asMessage(item) : item)),
    system,
  );
}

function asMessage(item: JsonObject): unknown {
  const type = typeof item.type === 'string' ? item.type : 'message';
  if (type.endsWith('_call_output')) return { role: 'tool', content: toolResultText(item) };
  if (type.endsWith('_call')) return { role: 'assistant', content: callText(item) };
  return item;
}

function callText(item: JsonObject): string {
  // Hosted tools (web_search_call …) have neither name nor arguments; their kind is their name.
  return toolUseText(item.name === undefined ? { ...item, name: item.type } : item);
}

/** The `output` items of an answer as text. */
export function outputText(items: readonly unknown[]): string {
  return items
    .map((item) => {
      if (!isObject(item)) return '';
      const type = typeof item.type === 'string' ? item.type : '';
      if (type === 'reasoning') return '';
      return type.endsWith('_call') ? callText(item) : contentText(item.content ?? item.text);
    })
    .filter((text) => text !== '')
    .join('\n');
}
