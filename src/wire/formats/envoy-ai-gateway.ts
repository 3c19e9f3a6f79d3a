// Envoy AI Gateway access log in JSON. It has no content, so only volume, timing and infrastructure can be
// looked at. Who sent the request is known to the authentication filter, and must be written into the log by
// the operator; the address is the one Envoy decided on after its trusted hops, not the forwarded header.
// Both generations of the documented field names are read.

import type { Endpoint } from '../../core/exchange.ts';
import { addressOf, finishExchange, keyId, statusOf } from '../exchange-draft.ts';
import { accountOf, firstId, isObject, Notes, looseAmount, looseCount, type JsonObject } from '../field.ts';
import {
  malformed,
  missing,
  readOne,
  skip,
  type LogFormat,
  type ReadContext,
  type ReadResult,
} from '../format.ts';
import { parseTime } from '../time.ts';

export const envoyAiGateway: LogFormat = {
  name: 'envoy-ai-gateway',
  title: 'Envoy AI Gateway access log',

  recognise(record: unknown): number {
    if (!isObject(record) || record.start_time === undefined || record.response_code === undefined) return 0;
    return 'gen_ai.request.model' in record || 'genai_model_name' in record ? 1 : 0.5;
  },

  read(record: unknown, context: ReadContext): ReadResult {
    if (!isObject(record)) return malformed();
    const notes = new Notes();
    const model = firstId(record['gen_ai.request.model'], record.genai_model_name);
    if (model === undefined) return skip('no model: not a request to one');
    if (record.start_time === undefined || record.start_time === null) return missing('start_time');
    const timeMs = parseTime(record.start_time);
    if (timeMs === undefined) return malformed('start_time');
    const account = accountOf(record, context.accountField, ownAccount(record));
    if (account === undefined) return missing('account');
    const exchange = finishExchange({
      id: firstId(record['x-request-id']) ?? context.fallbackId(),
      timeMs,
      account,
      key: keyId(firstId(record.api_key_id)),
      ip: notes.as(record.downstream_remote_address, 'downstream_remote_address', addressOf),
      userAgent: firstId(record['user-agent']),
      endpoint: endpointOf(record['x-envoy-origin-path']),
      model,
      // 0: the client left before there was an answer.
      status: statusOf(record.response_code) ?? 499,
      inputTokens: notes.as(
        record['gen_ai.usage.input_tokens'] ?? record.genai_tokens_input,
        'gen_ai.usage.input_tokens',
        looseCount,
      ),
      outputTokens: notes.as(
        record['gen_ai.usage.output_tokens'] ?? record.genai_tokens_output,
        'gen_ai.usage.output_tokens',
        looseCount,
      ),
      latencyMs: notes.as(record.duration, 'duration', looseAmount),
    });
    return readOne(exchange, notes);
  },
};

function ownAccount(record: JsonObject): string | undefined {
  const key = keyId(firstId(record.api_key_id));
  return firstId(record.account, record.account_id, record.tenant_id, record.client_id, key, record.jwt_sub);
}

function endpointOf(path: unknown): Endpoint {
  if (typeof path !== 'string') return 'other';
  if (path.includes('/chat/completions')) return 'openai.chat';
  if (path.includes('/responses')) return 'openai.responses';
  return path.includes('/messages') ? 'anthropic.messages' : 'other';
}
