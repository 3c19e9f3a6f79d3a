// Plain pairs of request and answer bodies, for logs that no gateway format fits: `{request, response}` and
// around it what the log knows. Identity is read only beside the bodies, where the operator's log wrote it,
// never inside them, where the caller could.

import { readBodies } from '../dialects/body.ts';
import { addressOf, finishExchange, keyId, statusOf } from '../exchange-draft.ts';
import {
  accountOf,
  firstId,
  isArray,
  isObject,
  Notes,
  jsonOf,
  looseAmount,
  objectOf,
  type JsonObject,
} from '../field.ts';
import { malformed, missing, readOne, type LogFormat, type ReadContext, type ReadResult } from '../format.ts';
import { parseTime } from '../time.ts';

export const bodyPairs: LogFormat = {
  name: 'body-pairs',
  title: 'Pairs of request and answer bodies',

  recognise(record: unknown): number {
    if (!isObject(record)) return 0;
    const request = requestBody(record);
    const speaks = request !== undefined && (isArray(request.messages) || request.input !== undefined);
    return speaks ? 0.6 : 0;
  },

  read(record: unknown, context: ReadContext): ReadResult {
    if (!isObject(record)) return malformed();
    const notes = new Notes();
    const time = record.time ?? record.timestamp ?? record.created_at ?? record.start_time ?? record.ts;
    if (time === undefined || time === null) return missing('time');
    const timeMs = parseTime(time);
    if (timeMs === undefined) return malformed('time');
    const account = accountOf(record, context.accountField, ownAccount(record));
    if (account === undefined) return missing('account');
    const request = requestBody(record);
    if (request === undefined) return missing('request');
    const sent = objectOf(record.request);
    const answered = objectOf(record.response);
    const answer = answered?.body ?? record.response ?? record.response_body;
    const headers = objectOf(sent?.headers) ?? {};
    const exchange = finishExchange(
      {
        id: firstId(record.id, record.request_id) ?? context.fallbackId(),
        timeMs,
        account,
        key: keyId(firstId(record.key, record.key_id, record.api_key_id)),
        session: firstId(record.session, record.session_id, record.conversation_id),
        ip: notes.as(record.ip ?? record.client_ip, 'ip', addressOf),
        userAgent: firstId(record.user_agent, headers['user-agent'], headers['User-Agent']),
        status: statusOf(record.status ?? record.status_code ?? answered?.status) ?? impliedStatus(answer),
        latencyMs: notes.as(record.latency_ms ?? record.duration_ms, 'latency_ms', looseAmount),
      },
      readBodies({ request, answer, path: firstId(record.path, record.url, sent?.url, sent?.path) }),
    );
    return readOne(exchange, notes);
  },
};

function requestBody(record: JsonObject): JsonObject | undefined {
  const request = objectOf(record.request ?? record.request_body);
  return objectOf(request?.body) ?? request;
}

function ownAccount(record: JsonObject): string | undefined {
  return firstId(record.account, record.account_id, record.tenant_id, record.customer_id, record.user_id);
}

/** Without a logged status only the answer tells: a body that is an error was a failure of unknown kind. */
function impliedStatus(answer: unknown): number {
  const body = jsonOf(answer);
  if (!isObject(body)) return 200;
  const failed = body.type === 'error' || isObject(body.error);
  return failed ? 500 : 200;
}
