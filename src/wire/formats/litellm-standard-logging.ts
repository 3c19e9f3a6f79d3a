// LiteLLM StandardLoggingPayload: what LiteLLM hands to its logging callbacks and writes, one object per
// request, to buckets (S3, GCS, Azure) and generic API endpoints. Same facts as SpendLogs, other names: times
// are epoch seconds, the request is split into `messages` and `model_parameters`.

import { addressOf, finishExchange } from '../exchange-draft.ts';
import { accountOf, firstId, isObject, Notes, looseAmount, looseCount, objectOf } from '../field.ts';
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
import { isOtherCall, litellmAccount, litellmBodies, litellmIdentity, litellmStatus } from './litellm.ts';

export const litellmStandardLogging: LogFormat = {
  name: 'litellm-standard-logging',
  title: 'LiteLLM StandardLoggingPayload',

  recognise(record: unknown): number {
    if (!isObject(record) || record.startTime === undefined || record.request_id !== undefined) return 0;
    if (record.call_type === undefined || record.id === undefined) return 0;
    const marks = [record.response_cost, record.model_parameters, record.hidden_params, record.status_fields];
    return marks.some((value) => value !== undefined) ? 1 : 0.6;
  },

  read(record: unknown, context: ReadContext): ReadResult {
    if (!isObject(record)) return malformed();
    const notes = new Notes();
    if (isOtherCall(record.call_type)) return skip('no conversation with a model');
    const metadata = notes.as(record.metadata, 'metadata', objectOf) ?? {};
    const identity = litellmIdentity(record, metadata);
    const account = accountOf(record, context.accountField, identity.account);
    const timeMs = parseTime(record.startTime);
    if (record.startTime === undefined || record.startTime === null) return missing('startTime');
    if (timeMs === undefined) return malformed('startTime');
    if (account === undefined) return missing('metadata.user_api_key_hash');
    const endMs = parseTime(record.endTime);
    const seconds = notes.as(record.response_time, 'response_time', looseAmount);
    const usage = objectOf(objectOf(metadata.usage_object)?.completion_tokens_details);
    const exchange = finishExchange(
      {
        id: firstId(record.id, record.litellm_call_id) ?? context.fallbackId(),
        timeMs,
        account,
        key: identity.key,
        session: firstId(record.session_id, record.trace_id),
        ip: notes.as(
          record.requester_ip_address ?? metadata.requester_ip_address,
          'requester_ip_address',
          addressOf,
        ),
        userAgent: firstId(metadata.user_agent),
        model: firstId(record.model_group, record.model),
        stream: typeof record.stream === 'boolean' ? record.stream : undefined,
        status: litellmStatus(record, metadata),
        inputTokens: notes.as(record.prompt_tokens, 'prompt_tokens', looseCount),
        outputTokens: notes.as(record.completion_tokens, 'completion_tokens', looseCount),
        reasoningTokens: looseCount(usage?.reasoning_tokens),
        latencyMs: endMs !== undefined && endMs >= timeMs ? endMs - timeMs : secondsToMs(seconds),
      },
      litellmBodies(record, metadata),
    );
    return readOne(exchange, {
      account: litellmAccount(account, identity.organization),
      problems: notes.problems,
    });
  },
};

function secondsToMs(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : seconds * 1000;
}
