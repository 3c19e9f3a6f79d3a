// Helicone: rows of `request_response_rmt` (ClickHouse) and objects of its query API and export tool, which
// say the same under other names. Identity is the proxy key where the operator issues them, else the user
// that the calling application named by header. `organization_id` is the Helicone customer, i.e. the operator
// itself on every row of an export, hence not an affiliation between accounts.

import { readBodies } from '../dialects/body.ts';
import { finishExchange, statusOf } from '../exchange-draft.ts';
import { accountOf, firstId, isObject, Notes, looseAmount, looseCount, objectOf } from '../field.ts';
import { malformed, missing, readOne, type LogFormat, type ReadContext, type ReadResult } from '../format.ts';
import { parseTime } from '../time.ts';

/** Helicone writes this where there is no proxy key. */
const noKey = '00000000-0000-0000-0000-000000000000';

export const helicone: LogFormat = {
  name: 'helicone',
  title: 'Helicone rows and exports',

  recognise(record: unknown): number {
    if (!isObject(record) || record.request_created_at === undefined) return 0;
    return record.request_id !== undefined && record.response_id !== undefined ? 1 : 0.7;
  },

  read(record: unknown, context: ReadContext): ReadResult {
    if (!isObject(record)) return malformed();
    const notes = new Notes();
    if (record.request_created_at === undefined || record.request_created_at === null) {
      return missing('request_created_at');
    }
    const timeMs = parseTime(record.request_created_at);
    if (timeMs === undefined) return malformed('request_created_at');
    const proxyKey = firstId(record.proxy_key_id);
    const key = proxyKey === noKey ? undefined : proxyKey;
    const user = firstId(record.request_user_id, record.user_id, record.helicone_user);
    const account = accountOf(record, context.accountField, key ?? user);
    if (account === undefined) return missing('request_user_id');
    const properties = objectOf(record.properties) ?? objectOf(record.request_properties) ?? {};
    const bodies = readBodies({
      request: record.request_body,
      answer: record.response_body,
      path: firstId(record.request_path, record.target_url),
    });
    notes.as(record.request_body, 'request_body', objectOf);
    const exchange = finishExchange(
      {
        id: firstId(record.request_id) ?? context.fallbackId(),
        timeMs,
        account,
        key,
        session: firstId(properties['Helicone-Session-Id']),
        model: firstId(record.request_model, record.model, record.response_model),
        status: httpStatus(record.response_status ?? record.status),
        inputTokens: notes.as(record.prompt_tokens, 'prompt_tokens', looseCount),
        outputTokens: notes.as(record.completion_tokens, 'completion_tokens', looseCount),
        latencyMs: notes.as(record.delay_ms ?? record.latency, 'delay_ms', looseAmount),
      },
      bodies,
    );
    return readOne(exchange, notes);
  },
};

/** Negative codes are Helicone's own: cancelled, timed out, pending. */
function httpStatus(value: unknown): number {
  const negative = typeof value === 'number' && value < 0;
  return statusOf(value) ?? (negative ? 499 : 200);
}
