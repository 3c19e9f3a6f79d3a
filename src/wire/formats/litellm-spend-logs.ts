// LiteLLM SpendLogs: the rows of the table `LiteLLM_SpendLogs`, as exported from PostgreSQL or returned by
// /spend/logs. Prompts are there only when `store_prompts_in_spend_logs` was on (docs/inputs).

import { addressOf, finishExchange } from '../exchange-draft.ts';
import { accountOf, firstId, isObject, Notes, looseCount, objectOf, type JsonObject } from '../field.ts';
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

export const litellmSpendLogs: LogFormat = {
  name: 'litellm-spend-logs',
  title: 'LiteLLM SpendLogs rows',

  recognise(record: unknown): number {
    if (!isObject(record) || record.request_id === undefined || record.startTime === undefined) return 0;
    return record.spend !== undefined && record.call_type !== undefined ? 1 : 0.6;
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
    if (account === undefined) return missing('api_key');
    const bodies = litellmBodies(record, metadata);
    const exchange = finishExchange(
      {
        id: firstId(record.request_id) ?? context.fallbackId(),
        timeMs,
        account,
        key: identity.key,
        session: firstId(record.session_id),
        ip: notes.as(
          record.requester_ip_address ?? metadata.requester_ip_address,
          'requester_ip_address',
          addressOf,
        ),
        userAgent: firstId(metadata.user_agent),
        model: firstId(record.model_group, record.model),
        status: litellmStatus(record, metadata),
        inputTokens: notes.as(record.prompt_tokens, 'prompt_tokens', looseCount),
        outputTokens: notes.as(record.completion_tokens, 'completion_tokens', looseCount),
        reasoningTokens: reasoningTokens(metadata),
        latencyMs: durationMs(timeMs, record.endTime),
      },
      bodies,
    );
    return readOne(exchange, {
      account: litellmAccount(account, identity.organization),
      problems: notes.problems,
    });
  },
};

function durationMs(startMs: number, end: unknown): number | undefined {
  const endMs = parseTime(end);
  return endMs === undefined || endMs < startMs ? undefined : endMs - startMs;
}

function reasoningTokens(metadata: JsonObject): number | undefined {
  const details = objectOf(objectOf(metadata.usage_object)?.completion_tokens_details);
  return looseCount(details?.reasoning_tokens);
}
