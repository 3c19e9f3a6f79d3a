// An exchange of a simulated world as the HTTP request that would have caused it: path, headers and body in its
// dialect, the way an SDK writes them. The world keeps texts; where it shows a call of a tool as a line of JSON
// and the result as a message after it, the request has the call and the result in the dialect's own form.

import type { Exchange, Message } from '../core/exchange.ts';
import { isObject, type JsonObject } from '../wire/field.ts';
import { splitCall } from './upstream/said.ts';

export interface LiveRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: JsonObject;
}

const tokensUsual = 4_096;

/** Undefined for what no dialect here can say. @param secret API key. */
export function liveRequest(exchange: Exchange, secret: string): LiveRequest | undefined {
  const { userAgent, ip, endpoint } = exchange;
  const shared: Record<string, string> = { 'content-type': 'application/json', accept: 'application/json' };
  if (userAgent !== undefined) shared['user-agent'] = userAgent;
  // As a load balancer in front of the gateway would write it.
  if (ip !== undefined) shared['x-forwarded-for'] = ip;
  switch (endpoint) {
    case 'anthropic.messages':
      return {
        path: '/v1/messages',
        headers: { ...shared, 'x-api-key': secret, 'anthropic-version': '2023-06-01' },
        body: messagesBody(exchange),
      };
    case 'openai.chat':
      return {
        path: '/v1/chat/completions',
        headers: { ...shared, authorization: `Bearer ${secret}` },
        body: chatBody(exchange),
      };
    case 'openai.responses':
      return {
        path: '/v1/responses',
        headers: { ...shared, authorization: `Bearer ${secret}` },
        body: responsesBody(exchange),
      };
    case 'other':
    default:
      return undefined;
  }
}

/** A turn of a conversation in which a call and its result know each other. */
interface Turn {
  readonly role: Message['role'];
  readonly text: string;
  /** On an assistant's turn that calls, and on the tool's turn that answers it. */
  readonly callId: string | undefined;
  readonly call: JsonObject | undefined;
}

/** A call counts as one only where its result follows; else it stays the text that it was. */
function turnsOf(messages: readonly Message[]): readonly Turn[] {
  let open: string | undefined;
  return messages.map(({ role, content }, at): Turn => {
    if (role === 'tool') return { role, text: content, callId: open, call: undefined };
    open = undefined;
    const isAnswered = role === 'assistant' && messages[at + 1]?.role === 'tool';
    const { text, call } = isAnswered ? splitCall(content) : { text: content, call: undefined };
    if (call === undefined) return { role, text: content, callId: undefined, call: undefined };
    open = `call_${at}`;
    return { role, text, callId: open, call };
  });
}

function nameOf(call: JsonObject): string {
  return typeof call.tool === 'string' ? call.tool : 'unknown';
}

function messagesBody(exchange: Exchange): JsonObject {
  const { model, system, tools, stream, session, params = {} } = exchange;
  const { thinking, max_tokens: tokensMax } = params;
  const budget = isObject(thinking) ? Number(thinking.budget_tokens ?? 0) : 0;
  const limit = typeof tokensMax === 'number' ? tokensMax : tokensUsual;
  return {
    ...params,
    model,
    // Anthropic refuses a limit that the reasoning alone would use up.
    max_tokens: Math.max(limit, budget + 1_024),
    ...(system === undefined ? {} : { system }),
    messages: turnsOf(exchange.messages).map(messagesTurn),
    ...(tools === undefined ? {} : { tools }),
    ...(session === undefined ? {} : { metadata: { user_id: session } }),
    ...(stream === true ? { stream } : {}),
  };
}

function messagesTurn({ role, text, callId, call }: Turn): JsonObject {
  if (role === 'tool' && callId !== undefined) {
    const result = { type: 'tool_result', tool_use_id: callId, content: text };
    return { role: 'user', content: [result] };
  }
  if (role === 'tool') return { role: 'user', content: text };
  if (call === undefined) return { role, content: text };
  const before = text === '' ? [] : [{ type: 'text', text }];
  const use = { type: 'tool_use', id: callId, name: nameOf(call), input: call.input };
  return { role, content: [...before, use] };
}

function chatBody(exchange: Exchange): JsonObject {
  const { model, system, tools, stream, session, params = {} } = exchange;
  const turns = turnsOf(exchange.messages).map(chatTurn);
  return {
    ...params,
    model,
    messages: system === undefined ? turns : [{ role: 'system', content: system }, ...turns],
    ...(tools === undefined
      ? {}
      : { tools: tools.map((tool) => ({ type: 'function', function: openaiTool(tool) })) }),
    ...(session === undefined ? {} : { user: session }),
    ...(stream === true ? { stream, stream_options: { include_usage: true } } : {}),
  };
}

function openaiTool(tool: unknown): JsonObject {
  if (!isObject(tool)) return { name: 'unknown', parameters: { type: 'object', properties: {} } };
  const { name, description, input_schema: parameters = { type: 'object', properties: {} } } = tool;
  return { name, description, parameters };
}

function chatTurn({ role, text, callId, call }: Turn): JsonObject {
  if (role === 'tool' && callId !== undefined) return { role, tool_call_id: callId, content: text };
  if (role === 'tool') return { role: 'user', content: text };
  if (call === undefined) return { role, content: text };
  const named = { name: nameOf(call), arguments: JSON.stringify(call.input) };
  const tool_calls = [{ id: callId, type: 'function', function: named }];
  return { role, content: text === '' ? null : text, tool_calls };
}

function responsesBody(exchange: Exchange): JsonObject {
  const { model, system, tools, stream, session, params = {} } = exchange;
  const { max_tokens: tokensMax, reasoning_effort: effort, ...rest } = params;
  return {
    ...rest,
    model,
    ...(tokensMax === undefined ? {} : { max_output_tokens: tokensMax }),
    ...(effort === undefined ? {} : { reasoning: { effort } }),
    ...(system === undefined ? {} : { instructions: system }),
    input: turnsOf(exchange.messages).flatMap(responsesTurn),
    ...(tools === undefined
      ? {}
      : { tools: tools.map((tool) => ({ type: 'function', ...openaiTool(tool) })) }),
    ...(session === undefined ? {} : { user: session }),
    store: false,
    ...(stream === true ? { stream } : {}),
  };
}

function responsesTurn({ role, text, callId, call }: Turn): readonly JsonObject[] {
  if (role === 'tool' && callId !== undefined)
    return [{ type: 'function_call_output', call_id: callId, output: text }];
  if (role === 'tool') return [{ role: 'user', content: text }];
  if (call === undefined) return [{ role, content: text }];
  const item = {
    type: 'function_call',
    call_id: callId,
    name: nameOf(call),
    arguments: JSON.stringify(call.input),
  };
  return text === '' ? [item] : [{ role, content: text }, item];
}
