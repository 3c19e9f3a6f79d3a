// Anthropic Messages: system beside the messages, content as blocks, tokens split by cache. Input tokens are
// summed over the cache kinds, because the other dialects count cached tokens as input too, and volume must
// compare. Shapes: platform.claude.com, Messages API and its streaming events.

import { idOf, isArray, isObject, looseCount, type JsonObject } from '../field.ts';
import { lenientBoolean } from '../lenient.ts';
import { argumentRoom, type ArgumentRoom } from './argument-json.ts';
import { callerVoice, contentText, conversationOf, modelVoice, type Voice } from './content.ts';
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

export const anthropicMessages: Dialect = {
  endpoint: 'anthropic.messages',

  request(body: JsonObject, room: ArgumentRoom = argumentRoom()): RequestFacts {
    const system =
      body.system === undefined || body.system === null
        ? undefined
        : contentText(body.system, 0, callerVoice(room));
    const conversation = conversationOf(isArray(body.messages) ? body.messages : [], system, room);
    return {
      model: idOf(body.model),
      stream: lenientBoolean(body.stream),
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
      output: isArray(body.content) ? contentText(body.content, 0, modelVoice(argumentRoom())) : undefined,
      stopReason: idOf(body.stop_reason),
      inputTokens: inputTokensOf(usage),
      outputTokens: looseCount(usage.output_tokens),
      reasoningTokens: reasoningTokensOf(usage),
    };
  },

  streamed(events: readonly unknown[]): AnswerFacts {
    return streamedAnswer(anthropicMessages, events);
  },

  stream(room: TextRoom): AnswerStream {
    return new MessagesStream(room);
  },
};

function inputTokensOf(usage: JsonObject): number | undefined {
  const fresh = looseCount(usage.input_tokens);
  if (fresh === undefined) return undefined;
  const written = looseCount(usage.cache_creation_input_tokens) ?? 0;
  return fresh + written + (looseCount(usage.cache_read_input_tokens) ?? 0);
}

function reasoningTokensOf(usage: JsonObject): number | undefined {
  return isObject(usage.output_tokens_details)
    ? looseCount(usage.output_tokens_details.thinking_tokens)
    : undefined;
}

/** A content block as it grows: of a call name and input, of everything else its text. */
interface GrowingBlock {
  readonly kind: 'text' | 'call' | 'fixed';
  readonly name: unknown;
  readonly input: unknown;
  text: string;
}

class MessagesStream implements AnswerStream {
  readonly #room: TextRoom;
  readonly #voice: Voice = modelVoice(argumentRoom());
  readonly #blocks: GrowingBlock[] = [];
  readonly #usage: Record<string, unknown> = {};
  #id: unknown = undefined;
  #model: unknown = undefined;
  #stopReason: unknown = undefined;
  /** Blocks arrive one after the other, so a delta always belongs to the last one; none when it did not fit. */
  #last: GrowingBlock | undefined = undefined;
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
      case 'content_block_delta':
        if (isObject(event.delta)) this.#grow(event.delta);
        return;
      case 'content_block_start':
        if (isObject(event.content_block)) this.#open(event.content_block);
        return;
      case 'message_start':
        if (isObject(event.message)) this.#start(event.message);
        return;
      case 'message_delta':
        if (isObject(event.delta)) this.#stopReason = event.delta.stop_reason;
        this.#count(event.usage);
        return;
      case 'error':
        this.#hasFailed = true;
        return;
      default:
        return;
    }
  }

  answer(): AnswerFacts {
    return anthropicMessages.answer({
      id: this.#id,
      model: this.#model,
      stop_reason: this.#stopReason,
      content: this.#blocks.map(partOf),
      usage: this.#usage,
    });
  }

  #start(message: JsonObject): void {
    this.#id = message.id;
    this.#model = message.model;
    this.#stopReason = message.stop_reason;
    this.#count(message.usage);
  }

  /** Counts at the end are of the whole; those that they leave open stay what they were at the start. */
  #count(usage: unknown): void {
    if (!isObject(usage)) return;
    for (const name of countNames) {
      if (usage[name] !== undefined && usage[name] !== null) this.#usage[name] = usage[name];
    }
  }

  #open(block: JsonObject): void {
    this.#last = undefined;
    if (!this.#room.fitsPiece()) return;
    const isCall = callTypes.has(block.type);
    const kind = isCall ? 'call' : block.type === 'text' ? 'text' : 'fixed';
    const text = isCall ? '' : this.#room.fit(contentText([block], 0, this.#voice));
    this.#last = { kind, name: block.name, input: isCall ? block.input : undefined, text };
    this.#blocks.push(this.#last);
  }

  #grow(delta: JsonObject): void {
    this.#room.hear(delta.text);
    this.#room.hear(delta.thinking);
    this.#room.hear(delta.partial_json);
    const last = this.#last;
    if (last === undefined) return;
    if (last.kind === 'text' && delta.type === 'text_delta' && typeof delta.text === 'string') {
      last.text += this.#room.fit(delta.text);
    } else if (last.kind === 'call' && typeof delta.partial_json === 'string') {
      last.text += this.#room.fit(delta.partial_json);
    }
  }
}

/** Blocks whose input comes in pieces. */
const callTypes: ReadonlySet<unknown> = new Set(['tool_use', 'server_tool_use', 'mcp_tool_use']);

const countNames = [
  'input_tokens',
  'cache_creation_input_tokens',
  'cache_read_input_tokens',
  'output_tokens',
  'output_tokens_details',
] as const;

/** A call starts with an empty object as input; the text of the real one follows in pieces. */
function partOf(block: GrowingBlock): unknown {
  if (block.kind !== 'call') return block.text;
  return { type: 'tool_use', name: block.name, input: block.text === '' ? block.input : block.text };
}
