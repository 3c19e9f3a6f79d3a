// Our own exchange log, one record per request (docs/inputs/stillwatch.md). This is the hot path: most of a
// large audit is spent in JSON.parse and here, so required fields are checked in one expression, the parsed
// messages are used as they are when they are sound, and nothing is allocated but the exchange.

import type { Endpoint, Exchange, Message } from '../../core/exchange.ts';
import { isArray, isObject, lookUp, idOf, Notes, type JsonObject } from '../field.ts';
import { malformed, missing, readOne, type LogFormat, type ReadContext, type ReadResult } from '../format.ts';
import { parseTime } from '../time.ts';

export const stillwatch: LogFormat = {
  name: 'stillwatch',
  title: 'Stillwatch exchange log',

  recognise(record: unknown): number {
    if (!isObject(record)) return 0;
    const time = typeof record.time === 'string' || typeof record.time === 'number';
    if (!time || !isArray(record.messages) || record.account === undefined) return 0;
    return record.endpoint !== undefined && record.status !== undefined ? 1 : 0.7;
  },

  read(record: unknown, context: ReadContext): ReadResult {
    if (!isObject(record)) return malformed();
    const account = accountText(record, context);
    const timeMs = parseTime(record.time);
    const { messages, model, status } = record;
    const sound =
      account !== undefined && timeMs !== undefined && typeof model === 'string' && areMessages(messages);
    if (!sound || !isStatus(status)) return complaint(record, account);
    const notes = new Notes();
    const exchange: Exchange = {
      id: idOf(record.id) ?? context.fallbackId(),
      timeMs,
      account,
      key: notes.string(record.key, 'key'),
      session: notes.string(record.session, 'session'),
      ip: notes.string(record.ip, 'ip'),
      asn: notes.count(record.asn, 'asn'),
      userAgent: notes.string(record.user_agent, 'user_agent'),
      tls: notes.string(record.tls, 'tls'),
      headersHash: notes.string(record.headers_hash, 'headers_hash'),
      endpoint: endpointOf(record.endpoint, notes),
      model,
      stream: notes.boolean(record.stream, 'stream'),
      params: notes.object(record.params, 'params'),
      system: notes.string(record.system, 'system'),
      messages,
      tools: notes.array(record.tools, 'tools'),
      output: notes.string(record.output, 'output'),
      stopReason: notes.string(record.stop_reason, 'stop_reason'),
      status,
      inputTokens: notes.count(record.input_tokens, 'input_tokens'),
      outputTokens: notes.count(record.output_tokens, 'output_tokens'),
      reasoningTokens: notes.count(record.reasoning_tokens, 'reasoning_tokens'),
      latencyMs: notes.amount(record.latency_ms, 'latency_ms'),
    };
    return readOne(exchange, notes);
  },
};

function accountText(record: JsonObject, context: ReadContext): string | undefined {
  const chosen = context.accountField === undefined ? undefined : idOf(lookUp(record, context.accountField));
  if (chosen !== undefined) return chosen;
  return typeof record.account === 'string' && record.account !== '' ? record.account : undefined;
}

function isStatus(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 999;
}

/** The parsed array is used itself; whatever else a message carries is not looked at. */
function areMessages(value: unknown): value is readonly Message[] {
  return isArray(value) && value.every(isMessage);
}

function isMessage(value: unknown): value is Message {
  if (!isObject(value) || typeof value.content !== 'string') return false;
  return value.role === 'user' || value.role === 'assistant' || value.role === 'tool';
}

function endpointOf(value: unknown, notes: Notes): Endpoint {
  switch (value) {
    case 'anthropic.messages':
    case 'openai.chat':
    case 'openai.responses':
    case 'other':
      return value;
    case undefined:
    case null:
      return 'other';
    default:
      notes.invalid('endpoint');
      return 'other';
  }
}

/** Which required field it was; the first one in the order of the contract. */
function complaint(record: JsonObject, account: string | undefined): ReadResult {
  if (record.time === undefined || record.time === null) return missing('time');
  if (parseTime(record.time) === undefined) return malformed('time');
  if (account === undefined) return isAbsent(record.account) ? missing('account') : malformed('account');
  for (const field of ['model', 'messages', 'status']) {
    if (isAbsent(record[field])) return missing(field);
  }
  if (typeof record.model !== 'string') return malformed('model');
  return areMessages(record.messages) ? malformed('status') : malformed('messages');
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
