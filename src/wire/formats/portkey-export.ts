// Portkey log export: one object per request with both bodies. The export names no API key unless the
// operator adds one, so identity is usually `metadata._user`: trustworthy when the operator's own backend or
// the defaults of an API key set it, a claim when clients call Portkey directly. Organisation and workspace
// are the operator's own and the same on every row, hence not read: they would make all accounts affiliates.

import { readBodies } from '../dialects/body.ts';
import { finishExchange, keyId, statusOf } from '../exchange-draft.ts';
import { accountOf, firstId, isObject, Notes, looseAmount, looseCount, objectOf } from '../field.ts';
import { malformed, missing, readOne, type LogFormat, type ReadContext, type ReadResult } from '../format.ts';
import { parseTime } from '../time.ts';

export const portkeyExport: LogFormat = {
  name: 'portkey-export',
  title: 'Portkey log export',

  recognise(record: unknown): number {
    if (!isObject(record) || record.created_at === undefined) return 0;
    const marks = [
      record.ai_org,
      record.ai_model,
      record.response_status_code,
      record.req_units,
      record.is_success,
    ];
    const found = marks.filter((value) => value !== undefined).length;
    return found >= 3 ? 1 : found * 0.3;
  },

  read(record: unknown, context: ReadContext): ReadResult {
    if (!isObject(record)) return malformed();
    const notes = new Notes();
    if (record.created_at === undefined || record.created_at === null) return missing('created_at');
    const timeMs = parseTime(record.created_at);
    if (timeMs === undefined) return malformed('created_at');
    const metadata = notes.as(record.metadata, 'metadata', objectOf) ?? {};
    const key = keyId(firstId(record.api_key_id, record.api_key));
    const own = keyId(firstId(record.api_key_id, record.api_key)) ?? firstId(metadata._user, metadata.user);
    const account = accountOf(record, context.accountField, own);
    if (account === undefined) return missing('metadata._user');
    const sent = objectOf(record.request);
    const answered = objectOf(record.response);
    const bodies = readBodies({
      request: objectOf(sent?.body) ?? record.request,
      answer: answered?.body ?? record.response,
      path: firstId(record.request_url, sent?.url),
    });
    notes.as(record.request, 'request', objectOf);
    const exchange = finishExchange(
      {
        id: firstId(record.id) ?? context.fallbackId(),
        timeMs,
        account,
        key,
        session: firstId(record.trace_id, metadata.traceId),
        userAgent: firstId(objectOf(sent?.headers)?.['user-agent']),
        model: firstId(record.ai_model),
        status: statusOf(record.response_status_code) ?? (record.is_success === false ? 500 : 200),
        inputTokens: notes.as(record.req_units, 'req_units', looseCount),
        outputTokens: notes.as(record.res_units, 'res_units', looseCount),
        latencyMs: notes.as(record.response_time, 'response_time', looseAmount),
      },
      bodies,
    );
    return readOne(exchange, notes);
  },
};
