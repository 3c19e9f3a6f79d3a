// Which dialect a stored pair of bodies is in, and both bodies read in it. Logs keep bodies as JSON objects,
// as JSON text, and streamed answers as the raw text of server-sent events; all three end up the same here.

import type { Endpoint } from '../../core/exchange.ts';
import { idOf, isArray, isObject, jsonOf, type JsonObject } from '../field.ts';
import { anthropicMessages } from './anthropic-messages.ts';
import { noAnswer, type AnswerFacts, type Dialect, type RequestFacts } from './dialect.ts';
import { openaiChat } from './openai-chat.ts';
import { openaiResponses } from './openai-responses.ts';

/** The two bodies as stored, and a URL, path or route name when the log has one: it decides before guesses. */
export interface StoredBodies {
  readonly request: unknown;
  readonly answer: unknown;
  readonly path?: unknown;
}

export interface BodyFacts {
  readonly endpoint: Endpoint;
  readonly request: RequestFacts;
  readonly answer: AnswerFacts;
}

/** Undefined when there is neither; one without the other is read alone. */
export function readBodies(bodies: StoredBodies): BodyFacts | undefined {
  const stored = jsonOf(bodies.request);
  const answer = jsonOf(bodies.answer);
  if (!isObject(stored) && (answer === undefined || answer === null || answer === '')) return undefined;
  const request = isObject(stored) ? stored : {};
  const events = typeof answer === 'string' ? serverSentEvents(answer) : undefined;
  const dialect = dialectOf(request, events?.[0] ?? answer, bodies.path);
  const other = isObject(stored) && !isArray(request.messages) && request.input === undefined;
  return {
    endpoint: other ? 'other' : dialect.endpoint,
    request: dialect.request(request),
    answer: readAnswer(dialect, answer, events),
  };
}

function readAnswer(dialect: Dialect, answer: unknown, events: readonly unknown[] | undefined): AnswerFacts {
  if (events !== undefined) return dialect.streamed(events);
  if (isArray(answer)) return dialect.streamed(answer);
  if (isObject(answer)) return dialect.answer(answer);
  return typeof answer === 'string' ? { ...noAnswer, output: answer } : noAnswer;
}

/**
 * Data of each event as JSON; undefined when the text is no event stream. Lines may end in CRLF, and comments
 * (`: keep-alive`) may stand anywhere.
 */
export function serverSentEvents(text: string): readonly unknown[] | undefined {
  if (!/^(?::[^\n]*\n|\s)*(?:data|event|id|retry):/.test(text)) return undefined;
  const events: unknown[] = [];
  for (const line of text.split('\n')) {
    if (!line.startsWith('data:')) continue;
    const event = jsonOf(line.slice(5).trim());
    if (isObject(event)) events.push(event);
  }
  return events.length === 0 ? undefined : events;
}

function dialectOf(request: JsonObject, answer: unknown, path: unknown): Dialect {
  if (typeof path === 'string') {
    if (path.includes('/responses')) return openaiResponses;
    if (path.includes('/messages')) return anthropicMessages;
    if (path.includes('/chat/completions')) return openaiChat;
  }
  const body = isObject(answer) ? answer : {};
  if (body.object === 'response' || (idOf(body.type)?.startsWith('response.') ?? false))
    return openaiResponses;
  if (body.type === 'message' || body.type === 'message_start') return anthropicMessages;
  if (isArray(body.choices)) return openaiChat;
  if (!isArray(request.messages)) return request.input === undefined ? openaiChat : openaiResponses;
  const blocks = isArray(request.tools) && request.tools.some((tool) => isObject(tool) && tool.input_schema);
  const anthropic = request.system !== undefined || request.anthropic_version !== undefined || blocks;
  return anthropic ? anthropicMessages : openaiChat;
}
