// What a request wants from the model, whatever the dialect it is written in: the words to answer to, tools on
// offer, a schema to fill, reasoning, limits. The dialects differ in names only, so one speaker (`said.ts`)
// serves them all and each dialect renders what he said. Whether the model calls a tool is a rule, not chance:
// it calls while tools are on offer and the conversation does not end in a tool's result. So every loop of
// tools ends after one round, and a test knows beforehand what it gets.

import type { Message } from '../../core/exchange.ts';
import { anthropicMessages } from '../../wire/dialects/anthropic-messages.ts';
import { openaiChat } from '../../wire/dialects/openai-chat.ts';
import { openaiResponses } from '../../wire/dialects/openai-responses.ts';
import { isArray, isObject, type JsonObject } from '../../wire/field.ts';

export interface ToolOffer {
  readonly name: string;
  /** JSON schema of its input, as sent. */
  readonly schema: unknown;
}

export interface Asked {
  readonly model: string;
  /** What was said last, to answer to. */
  readonly prompt: string;
  readonly tools: readonly ToolOffer[];
  /** `auto`, `none`, `required`, or the name of the one tool to call. */
  readonly choice: string;
  readonly parallel: boolean;
  /** The conversation ends in the result of a tool. */
  readonly hasResult: boolean;
  /** JSON schema that the answer fills; undefined: free text. */
  readonly schema: unknown;
  readonly thinks: boolean;
  /** Undefined: no limit. */
  readonly tokensMax: number | undefined;
  readonly stops: readonly string[];
  readonly inputTokens: number;
  /** Whether a part of the input carries a cache mark. */
  readonly caches: boolean;
}

const charsPerToken = 4.2;
/** What an image costs, about a thumbnail's worth. */
const tokensPerImage = 260;

export function tokensOf(text: string): number {
  return Math.ceil(text.length / charsPerToken);
}

function inputTokensOf(messages: readonly Message[], beside: unknown): number {
  let tokens = beside === undefined ? 0 : tokensOf(JSON.stringify(beside));
  for (const { content } of messages) {
    tokens += tokensOf(content) + 4;
    for (let at = content.indexOf('[image]'); at >= 0; at = content.indexOf('[image]', at + 1))
      tokens += tokensPerImage;
  }
  return tokens;
}

function promptOf(messages: readonly Message[]): string {
  return messages.at(-1)?.content ?? '';
}

export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 0 ? value : undefined;
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** The object at `name`, or an empty one. */
export function part(body: JsonObject, name: string): JsonObject {
  const value = body[name];
  return isObject(value) ? value : {};
}

function offersOf(tools: unknown): readonly ToolOffer[] {
  if (!isArray(tools)) return [];
  return tools.filter(isObject).flatMap((tool) => {
    const inner = isObject(tool.function) ? tool.function : tool;
    const schema = inner.input_schema ?? inner.parameters;
    return typeof inner.name === 'string' && isObject(schema) ? [{ name: inner.name, schema }] : [];
  });
}

function choiceOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!isObject(value)) return 'auto';
  if (value.type === 'any') return 'required';
  if (value.type === 'auto' || value.type === 'none') return value.type;
  const name = isObject(value.function) ? value.function.name : value.name;
  return typeof name === 'string' ? name : 'auto';
}

/** Of Anthropic Messages, Chat Completions and Responses alike: what has one name in all of them. */
function shared(body: JsonObject, messages: readonly Message[]) {
  return {
    model: typeof body.model === 'string' ? body.model : '',
    prompt: promptOf(messages),
    tools: offersOf(body.tools),
    choice: choiceOf(body.tool_choice),
    hasResult: messages.at(-1)?.role === 'tool',
  } satisfies Partial<Asked>;
}

export function askedByMessages(body: JsonObject, caches: boolean): Asked {
  const { system, messages } = anthropicMessages.request(body);
  const thinking = part(body, 'thinking').type;
  return {
    ...shared(body, messages),
    parallel: part(body, 'tool_choice').disable_parallel_tool_use !== true,
    schema: part(part(body, 'output_config'), 'format').schema ?? part(body, 'output_format').schema,
    thinks: thinking === 'enabled' || thinking === 'adaptive',
    tokensMax: numberOf(body.max_tokens),
    stops: stringsOf(body.stop_sequences),
    inputTokens: inputTokensOf(messages, body.tools) + tokensOf(system ?? ''),
    caches,
  };
}

export function askedByChat(body: JsonObject, caches: boolean): Asked {
  const { system, messages } = openaiChat.request(body);
  const effort = body.reasoning_effort;
  return {
    ...shared(body, messages),
    parallel: body.parallel_tool_calls !== false,
    schema: formatSchema(part(body, 'response_format')),
    thinks: typeof effort === 'string' && effort !== 'none',
    tokensMax: numberOf(body.max_completion_tokens) ?? numberOf(body.max_tokens),
    stops: stringsOf(body.stop),
    inputTokens: inputTokensOf(messages, body.tools) + tokensOf(system ?? ''),
    caches,
  };
}

export function askedByResponses(body: JsonObject, caches: boolean): Asked {
  const { system, messages } = openaiResponses.request(body);
  const effort = part(body, 'reasoning').effort;
  return {
    ...shared(body, messages),
    parallel: body.parallel_tool_calls !== false,
    schema: formatSchema(part(part(body, 'text'), 'format')),
    thinks: typeof effort === 'string' && effort !== 'none',
    tokensMax: numberOf(body.max_output_tokens),
    stops: [],
    inputTokens: inputTokensOf(messages, body.tools) + tokensOf(system ?? ''),
    caches,
  };
}

/** Any object will do where JSON is wanted without a schema. */
function formatSchema(format: JsonObject): unknown {
  if (format.type === 'json_object') return { type: 'object', properties: { answer: { type: 'string' } } };
  if (format.type !== 'json_schema') return undefined;
  return format.schema ?? part(format, 'json_schema').schema;
}
