// What LiteLLM's two logs have in common. Identity is the virtual key that LiteLLM authenticated (its hash);
// the organisation is the one the key belongs to, else its team, both set by the operator. `end_user` and
// `user` come out of the request body: a caller can put anything there, so they are not read at all.

import type { Account } from '../../core/account.ts';
import { readBodies, type BodyFacts } from '../dialects/body.ts';
import { loggedAccount, keyId, statusOf } from '../exchange-draft.ts';
import { firstId, idOf, isObject, jsonOf, objectOf, type JsonObject } from '../field.ts';

export interface LitellmIdentity {
  readonly key: string | undefined;
  readonly account: string | undefined;
  readonly organization: string | undefined;
}

export function litellmIdentity(record: JsonObject, metadata: JsonObject): LitellmIdentity {
  const key = keyId(firstId(metadata.user_api_key_hash, record.api_key, metadata.user_api_key));
  const organization = firstId(
    metadata.user_api_key_org_id,
    record.organization_id,
    metadata.user_api_key_team_id,
    record.team_id,
  );
  return { key, account: key, organization };
}

export function litellmAccount(account: string, organization: string | undefined): Account | undefined {
  return organization === undefined ? undefined : loggedAccount(account, { organization });
}

/**
 * Both bodies. LiteLLM keeps the request in `proxy_server_request` (as sent) or only its `messages`; an empty
 * object there means that storing prompts is switched off.
 */
export function litellmBodies(record: JsonObject, metadata: JsonObject): BodyFacts | undefined {
  const stored = objectOf(record.proxy_server_request);
  const sent = objectOf(stored?.body) ?? stored;
  const parameters = objectOf(record.model_parameters) ?? {};
  const history = jsonOf(record.messages);
  const hasHistory = Array.isArray(history) ? history.length > 0 : typeof history === 'string';
  const isBody = sent !== undefined && (sent.messages !== undefined || sent.input !== undefined);
  const request = isBody ? { ...parameters, ...sent } : { ...parameters, ...historyBody(history) };
  return readBodies({
    request: isBody || hasHistory ? request : undefined,
    answer: record.response,
    path: firstId(metadata.user_api_key_request_route, stored?.url) ?? routeOf(record.call_type),
  });
}

function historyBody(history: unknown): JsonObject {
  if (isObject(history)) return history;
  return { messages: typeof history === 'string' ? [{ role: 'user', content: history }] : history };
}

function routeOf(callType: unknown): string | undefined {
  switch (callType) {
    case 'anthropic_messages':
      return '/messages';
    case 'responses':
    case 'aresponses':
      return '/responses';
    default:
      return undefined;
  }
}

/** Calls that are no conversation with a model: their rows are skipped. */
export function isOtherCall(callType: unknown): boolean {
  return (
    typeof callType === 'string' &&
    /embedding|image|speech|transcription|moderation|rerank|batch|file|vector_store|mcp|health/.test(callType)
  );
}

/** LiteLLM logs `success` or `failure`; the HTTP status of a failure is in its error information. */
export function litellmStatus(record: JsonObject, metadata: JsonObject): number {
  const error = objectOf(metadata.error_information) ?? objectOf(record.error_information);
  const failed = idOf(record.status) === 'failure' || idOf(metadata.status) === 'failure';
  return statusOf(error?.error_code) ?? (failed ? 500 : 200);
}
