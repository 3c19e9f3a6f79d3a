// What a span says about a request, in the names of OpenTelemetry's conventions for generative AI (as of August 2026;
// their status is development), and in names of our own for the decision, for which no convention exists. No content, no
// header, no address; the account only as a keyed hash, and only when asked for. What the client wrote is cut.

import { createHmac } from 'node:crypto';
import type { Attributes } from '@opentelemetry/api';
import type { RequestSummary } from './request-summary.ts';
import { decisionMode } from './request-summary.ts';

/** Where an upstream is, as configured. */
export interface ServerPlace {
  readonly host: string;
  readonly port: number;
}

export interface AttributeSetting {
  /** Key for hashes of accounts; undefined leaves accounts out. */
  readonly accountKey: Uint8Array | undefined;
  /** By the name of an upstream. */
  readonly placeOf: (upstream: string) => ServerPlace | undefined;
}

const textMax = 128;
const shadowRulesMax = 16;
const operations: ReadonlyMap<string, string> = new Map([
  ['anthropic.messages', 'chat'],
  ['openai.chat', 'chat'],
  ['openai.responses', 'chat'],
  ['openai.completions', 'text_completion'],
  ['openai.embeddings', 'embeddings'],
]);
const providers: ReadonlySet<string> = new Set(['anthropic', 'openai']);

/** From a secret that has other uses: nobody can tell from a hash what else was hashed under the secret. */
export function accountKeyOf(secret: string): Uint8Array {
  return createHmac('sha256', secret).update('stillwatch.user-hash').digest();
}

/** `chat claude-…`, as the conventions have it. */
export function spanNameOf(request: RequestSummary): string {
  return `${operationOf(request)} ${cut(request.model)}`.trim();
}

/** What went wrong as a short name or a status; '' when nothing did. */
export function errorTypeOf(request: RequestSummary): string {
  if (request.failure !== '') return request.failure;
  if (request.status >= 400) return String(request.status);
  return request.clientGone ? 'client.gone' : '';
}

/** Only what is known: no attribute is empty. */
export function attributesOf(request: RequestSummary, setting: AttributeSetting): Attributes {
  const place = request.upstream === '' ? undefined : setting.placeOf(request.upstream);
  const provider = request.route.split('.')[0] ?? '';
  return known({
    'gen_ai.operation.name': operationOf(request),
    'gen_ai.provider.name': providers.has(provider) ? provider : 'other',
    'gen_ai.request.model': cut(request.model),
    'gen_ai.request.stream': request.stream,
    'gen_ai.request.max_tokens': request.asked.maxTokens,
    'gen_ai.request.temperature': request.asked.temperature,
    'gen_ai.request.top_p': request.asked.topP,
    'gen_ai.request.choice.count': request.asked.choices,
    'gen_ai.response.id': cut(request.answer.id),
    'gen_ai.response.model': cut(request.answer.model),
    'gen_ai.response.finish_reasons': listOf(cut(request.answer.stopReason)),
    'gen_ai.response.time_to_first_chunk': secondsOf(request.firstByteMs),
    'gen_ai.usage.input_tokens': request.inputTokens,
    'gen_ai.usage.output_tokens': request.outputTokens,
    'gen_ai.usage.reasoning.output_tokens': request.reasoningTokens,
    'gen_ai.usage.cache_read.input_tokens': request.cacheReadTokens,
    'gen_ai.usage.cache_creation.input_tokens': request.cacheWriteTokens,
    'server.address': place?.host,
    'server.port': place?.port,
    'http.response.status_code': request.status === 0 ? undefined : request.status,
    'error.type': errorTypeOf(request),
    'user.hash': accountHash(request.account, setting.accountKey),
    'stillwatch.request.id': cut(request.id),
    'stillwatch.route': request.route,
    'stillwatch.inspected': request.skipped === '',
    'stillwatch.not_inspected.reason': request.skipped,
    'stillwatch.upstream': request.upstream,
    'stillwatch.overhead_seconds': secondsOf(request.overheadMs),
    ...decisionOf(request),
  });
}

function operationOf(request: RequestSummary): string {
  return operations.get(request.route) ?? request.route;
}

function decisionOf(request: RequestSummary): Readonly<Record<string, AttributeValue>> {
  const { decision } = request;
  if (decision === undefined) return {};
  const shadow = decision.shadow.slice(0, shadowRulesMax).map((outcome) => outcome.rule);
  return {
    'stillwatch.decision.id': decision.id,
    'stillwatch.decision.action': decision.outcome.action,
    'stillwatch.decision.rule': decision.outcome.rule,
    'stillwatch.decision.mode': decisionMode(decision),
    'stillwatch.decision.policy': decision.policy,
    'stillwatch.decision.snapshot': decision.snapshot,
    'stillwatch.decision.shadow_rules': shadow.length === 0 ? undefined : shadow,
  };
}

type AttributeValue = string | number | boolean | string[] | undefined;

/** Without what is undefined, '' or no finite number. */
function known(values: Readonly<Record<string, AttributeValue>>): Attributes {
  const attributes: Attributes = {};
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === '') continue;
    if (typeof value === 'number' && !Number.isFinite(value)) continue;
    attributes[name] = value;
  }
  return attributes;
}

function cut(text: string): string {
  return text.length <= textMax ? text : text.slice(0, textMax);
}

function listOf(text: string): string[] | undefined {
  return text === '' ? undefined : [text];
}

function secondsOf(ms: number | undefined): number | undefined {
  return ms === undefined ? undefined : Math.round(ms * 1000) / 1e6;
}

function accountHash(account: string, key: Uint8Array | undefined): string | undefined {
  if (account === '' || key === undefined) return undefined;
  return createHmac('sha256', key).update(account).digest('hex').slice(0, 32);
}
