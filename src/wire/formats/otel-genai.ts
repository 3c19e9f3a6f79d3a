// OpenTelemetry GenAI spans: one exchange per span that calls a model. Spans of agents and tools wrap or
// follow such calls and would count them twice, so they are skipped, as is everything that is not GenAI. Who
// the user is depends on the operator's instrumentation: `enduser.id` and `user.id` are set by the
// application after it authenticated somebody; failing that, the service that sent the span is the account.

import type { Endpoint } from '../../core/exchange.ts';
import { addressOf, finishExchange, statusOf } from '../exchange-draft.ts';
import { accountOf, firstId, looseCount, type JsonObject } from '../field.ts';
import type { Exchange } from '../../core/exchange.ts';
import { malformed, type LogFormat, type ReadContext, type ReadResult } from '../format.ts';
import type { Problem } from '../problem.ts';
import { parseTime } from '../time.ts';
import { spansOf, type Span } from './otel-attributes.ts';
import { otelContent } from './otel-content.ts';

export const otelGenai: LogFormat = {
  name: 'otel-genai',
  title: 'OpenTelemetry GenAI spans (OTLP/JSON)',

  recognise(record: unknown): number {
    const spans = spansOf(record);
    if (spans === undefined) return 0;
    // A file of all spans of a system has few GenAI ones; the shape alone is rather sure.
    return spans.some(isModelCall) ? 1 : spans.some((span) => span.start !== undefined) ? 0.6 : 0;
  },

  read(record: unknown, context: ReadContext): ReadResult {
    const spans = spansOf(record);
    if (spans === undefined) return malformed();
    const exchanges: Exchange[] = [];
    const problems: Problem[] = [];
    for (const span of spans) {
      if (!isModelCall(span)) continue;
      const read = readSpan(span, context, spans.length > 1);
      if (typeof read === 'string') problems.push({ code: 'line.field-missing', field: read, lost: true });
      else exchanges.push(read);
    }
    const skipped = spans.length - exchanges.length - problems.length;
    return { kind: 'read', exchanges, accounts: [], problems, skipped };
  },
};

const otherOperations = new Set(['embeddings', 'execute_tool', 'create_agent', 'invoke_agent', 'rerank']);

function isModelCall(span: Span): boolean {
  const { attributes } = span;
  const operation = attributes['gen_ai.operation.name'];
  if (typeof operation === 'string' && otherOperations.has(operation)) return false;
  if (attributes['llm.request.type'] === 'embedding') return false;
  return modelOf(attributes) !== undefined;
}

function modelOf(attributes: JsonObject): string | undefined {
  return firstId(attributes['gen_ai.request.model'], attributes['gen_ai.response.model']);
}

/** The exchange, or the name of the required field that is missing. */
function readSpan(span: Span, context: ReadContext, isOneOfMany: boolean): Exchange | string {
  const attributes = withContentEvents(span);
  const timeMs = parseTime(span.start);
  if (timeMs === undefined) return 'startTimeUnixNano';
  const record = { attributes: span.attributes, resource: { attributes: span.resource } };
  const account = accountOf(record, context.accountField, ownAccount(span));
  if (account === undefined) return 'attributes.enduser.id';
  // Spans of one document share its fallback id; their position in time tells them apart.
  const fallback = (): string => `${context.fallbackId()}${isOneOfMany ? `-${timeMs}` : ''}`;
  const endMs = parseTime(span.end);
  return finishExchange({
    id: span.id ?? fallback(),
    timeMs,
    account,
    session: firstId(attributes['gen_ai.conversation.id'], attributes['session.id']),
    ip: addressOf(attributes['client.address']),
    userAgent: firstId(attributes['user_agent.original']),
    endpoint: endpointOf(attributes),
    model: modelOf(attributes),
    stream: streamOf(attributes),
    status: spanStatus(span),
    params: paramsOf(attributes),
    ...otelContent(span, attributes),
    inputTokens: looseCount(
      attributes['gen_ai.usage.input_tokens'] ?? attributes['gen_ai.usage.prompt_tokens'],
    ),
    outputTokens: looseCount(
      attributes['gen_ai.usage.output_tokens'] ?? attributes['gen_ai.usage.completion_tokens'],
    ),
    reasoningTokens: looseCount(
      attributes['gen_ai.usage.reasoning.output_tokens'] ?? attributes['gen_ai.usage.reasoning_tokens'],
    ),
    latencyMs: endMs === undefined || endMs < timeMs ? undefined : endMs - timeMs,
  });
}

/** Some generations put content attributes on events, to keep them off the span. */
function withContentEvents(span: Span): JsonObject {
  const carriers = span.events.filter((event) =>
    Object.keys(event.attributes).some((key) => contentAttribute.test(key)),
  );
  return Object.assign({}, ...carriers.map((event) => event.attributes), span.attributes);
}

const contentAttribute =
  /^gen_ai\.(input\.messages|output\.messages|system_instructions|tool\.definitions|prompt|completion)/;

function ownAccount(span: Span): string | undefined {
  const { attributes, resource } = span;
  return firstId(
    attributes['enduser.id'],
    attributes['enduser.pseudo.id'],
    attributes['user.id'],
    attributes['user.hash'],
    resource['enduser.id'],
    resource['service.instance.id'],
    resource['service.name'],
  );
}

function endpointOf(attributes: JsonObject): Endpoint {
  const provider =
    firstId(attributes['gen_ai.provider.name'], attributes['gen_ai.system'])?.toLowerCase() ?? '';
  if (provider.startsWith('anthropic')) return 'anthropic.messages';
  if (!provider.includes('openai')) return 'other';
  const isResponses = provider.endsWith('responses') || attributes['openai.api.type'] === 'responses';
  return isResponses ? 'openai.responses' : 'openai.chat';
}

function streamOf(attributes: JsonObject): boolean | undefined {
  const stream = attributes['gen_ai.request.stream'] ?? attributes['llm.is_streaming'];
  return typeof stream === 'boolean' ? stream : undefined;
}

function spanStatus(span: Span): number {
  const { attributes } = span;
  const error = attributes['error.type'];
  const known = statusOf(attributes['http.response.status_code']) ?? statusOf(error);
  if (known !== undefined) return known;
  if (typeof error === 'string' && /rate.?limit/i.test(error)) return 429;
  return span.failed || error !== undefined ? 500 : 200;
}

const requestPrefix = 'gen_ai.request.';

function paramsOf(attributes: JsonObject): Readonly<Record<string, unknown>> | undefined {
  const entries = Object.entries(attributes)
    .filter(([key]) => key.startsWith(requestPrefix))
    .map(([key, value]) => [key.slice(requestPrefix.length), value] as const)
    .filter(([key]) => key !== 'model' && key !== 'stream');
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
