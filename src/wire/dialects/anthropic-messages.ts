// Anthropic Messages: system beside the messages, content as blocks, tokens split by cache. Input tokens are
// summed over the cache kinds, because the other dialects count cached tokens as input too, and volume must
// compare. Shapes: platform.claude.com, Messages API and its streaming events.

import { idOf, isArray, isObject, looseCount, type JsonObject } from '../field.ts';
import { contentText, conversationOf } from './content.ts';
import { noAnswer, paramsOf, type AnswerFacts, type Dialect, type RequestFacts } from './dialect.ts';

export const anthropicMessages: Dialect = {
  endpoint: 'anthropic.messages',

  request(body: JsonObject): RequestFacts {
    const system = body.system === undefined || body.system === null ? undefined : contentText(body.system);
    const conversation = conversationOf(isArray(body.messages) ? body.messages : [], system);
    return {
      model: idOf(body.model),
      stream: typeof body.stream === 'boolean' ? body.stream : undefined,
      params: paramsOf(body),
      system: conversation.system,
      messages: conversation.messages,
      tools: isArray(body.tools) ? body.tools : undefined,
      session: undefined,
    };
  },

  answer(body: JsonObject): AnswerFacts {
    if (body.type === 'error' || isObject(body.error)) return { ...noAnswer, output: '' };
    const usage = isObject(body.usage) ? body.usage : {};
    return {
      id: idOf(body.id),
      model: idOf(body.model),
      output: isArray(body.content) ? contentText(body.content) : undefined,
      stopReason: idOf(body.stop_reason),
      inputTokens: inputTokensOf(usage),
      outputTokens: looseCount(usage.output_tokens),
      reasoningTokens: undefined,
    };
  },

  streamed(events: readonly unknown[]): AnswerFacts {
    const blocks: JsonObject[] = [];
    let message: JsonObject = {};
    const usage: Record<string, unknown> = {};
    for (const event of events) {
      if (!isObject(event)) continue;
      if (event.type === 'message_start' && isObject(event.message)) message = event.message;
      const eventUsage = event.type === 'message_start' ? message.usage : event.usage;
      if (isObject(eventUsage)) Object.assign(usage, eventUsage);
      if (event.type === 'content_block_start' && isObject(event.content_block)) {
        blocks.push({ ...event.content_block });
      }
      if (isObject(event.delta)) applyDelta(blocks, event.delta);
      if (event.type === 'message_delta' && isObject(event.delta)) {
        message = { ...message, stop_reason: event.delta.stop_reason };
      }
    }
    return anthropicMessages.answer({ ...message, content: blocks, usage });
  },
};

function inputTokensOf(usage: JsonObject): number | undefined {
  const fresh = looseCount(usage.input_tokens);
  if (fresh === undefined) return undefined;
  const written = looseCount(usage.cache_creation_input_tokens) ?? 0;
  return fresh + written + (looseCount(usage.cache_read_input_tokens) ?? 0);
}

/** Blocks arrive one after the other, so a delta always belongs to the last one. */
function applyDelta(blocks: JsonObject[], delta: JsonObject): void {
  const last = blocks.at(-1);
  if (last === undefined) return;
  if (delta.type === 'text_delta' && typeof delta.text === 'string') {
    blocks[blocks.length - 1] = { ...last, text: `${stringOf(last.text)}${delta.text}` };
  }
  if (delta.type === 'input_json_delta' && typeof delta.partial_json === 'string') {
    // The block starts with an empty object as input; the text of the real one follows in pieces.
    blocks[blocks.length - 1] = { ...last, input: `${stringOf(last.input)}${delta.partial_json}` };
  }
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
