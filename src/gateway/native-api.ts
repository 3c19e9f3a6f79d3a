// The decision API in its own words: ask what to do with a request, get everything that the client is to get, and report
// what was answered. docs/decision-api.md is its manual; the schemas here are what it promises.

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isArray, isObject, type JsonObject, parsedOrNothing } from '../wire/field.ts';
import type { Outcome } from '../core/decision.ts';
import { headersOf, objectIn, type AdapterDesk } from './adapter.ts';
import { knownAddress } from './address-ranges.ts';
import type { AnswerReport } from './answer-report.ts';
import type { Advice } from './decision-desk.ts';
import { senderOf, type Inquiry } from './inquiry.ts';

const text = { type: 'string', minLength: 1, maxLength: 256 } as const;
const count = { type: 'integer', minimum: 0 } as const;

const inquirySchema = {
  type: 'object',
  required: ['path'],
  additionalProperties: false,
  anyOf: [{ required: ['account'] }, { required: ['key'] }],
  properties: {
    method: { type: 'string', pattern: '^[A-Z]{1,16}$' },
    path: { type: 'string', pattern: '^/', maxLength: 8192 },
    headers: { type: 'object', maxProperties: 200, additionalProperties: { type: 'string' } },
    body: { type: 'object' },
    body_text: { type: 'string' },
    account: text,
    key: { type: 'string', minLength: 1, maxLength: 4096 },
    key_id: text,
    environment: text,
    ip: { type: 'string', maxLength: 64 },
  },
} as const;

const reportSchema = {
  type: 'object',
  required: ['status'],
  additionalProperties: false,
  properties: {
    status: { type: 'integer', minimum: 0, maximum: 599 },
    body: { type: 'object' },
    events: { type: 'array' },
    text: { type: 'string' },
    usage: {
      type: 'object',
      additionalProperties: false,
      properties: { input_tokens: count, output_tokens: count, reasoning_tokens: count },
    },
    stop_reason: text,
    latency_ms: { type: 'number', minimum: 0 },
  },
} as const;

export function nativeApi(server: FastifyInstance, desk: AdapterDesk): void {
  server.post('/v1/decisions', { schema: { body: inquirySchema } }, ({ body }) =>
    askAbout(isObject(body) ? body : {}, desk),
  );
  const schema = { body: reportSchema, params: { type: 'object', properties: { id: text } } };
  server.post('/v1/decisions/:id/report', { schema }, (request, reply) => report(request, reply, desk));
}

async function askAbout(asked: JsonObject, desk: AdapterDesk): Promise<JsonObject> {
  return answerTo(await desk.ask(inquiryOf(asked, desk), { by: 'id' }));
}

async function report(
  { params, body }: FastifyRequest,
  reply: FastifyReply,
  desk: AdapterDesk,
): Promise<FastifyReply> {
  const id = isObject(params) ? String(params.id) : '';
  const paired = await desk.report(id, reportOf(isObject(body) ? body : {}));
  return reply.code(202).send({ id, paired });
}

function inquiryOf(asked: JsonObject, { hashKey }: AdapterDesk): Inquiry {
  const {
    method,
    path,
    headers,
    body,
    body_text: bodyText,
    account,
    key,
    key_id: keyId,
    environment,
  } = asked;
  const written = typeof bodyText === 'string' ? bodyText : isObject(body) ? JSON.stringify(body) : undefined;
  return {
    method: typeof method === 'string' ? method : 'POST',
    path: String(path),
    headers: headersOf(headers),
    body: written === undefined ? 'body-not-told' : Buffer.from(written),
    sender: senderOf({ account, keyId, environment }, typeof key === 'string' ? key : undefined, hashKey),
    ip: typeof asked.ip === 'string' ? knownAddress(asked.ip) : undefined,
  };
}

function answerTo({ subject, refusal, shaped }: Advice): JsonObject {
  const { id, decision, skipped, identity } = subject;
  return {
    id,
    account: identity?.account ?? '',
    inspected: skipped === '',
    not_inspected: skipped,
    decision:
      decision === undefined
        ? null
        : {
            id: decision.id,
            ...outcomeOf(decision.outcome),
            policy: decision.policy,
            snapshot: decision.snapshot,
            shadow: decision.shadow.map(outcomeOf),
            failed: decision.failed,
          },
    refusal:
      refusal === undefined
        ? null
        : { status: refusal.status, headers: refusal.headers, body: refusal.body.toString() },
    body: shaped === undefined ? null : parsedOrNothing(shaped),
    body_text: shaped ?? null,
  };
}

function outcomeOf({ action, rule, reason, retryAfterSeconds, delayMs, profile }: Outcome): JsonObject {
  return { action, rule, reason, retry_after_seconds: retryAfterSeconds, delay_ms: delayMs, profile };
}

function reportOf(told: JsonObject): AnswerReport {
  const usage = objectIn(told, 'usage') ?? {};
  return {
    status: Number(told.status),
    body: objectIn(told, 'body'),
    events: isArray(told.events) ? told.events : undefined,
    text: textOrNothing(told.text),
    inputTokens: numberOrNothing(usage.input_tokens),
    outputTokens: numberOrNothing(usage.output_tokens),
    reasoningTokens: numberOrNothing(usage.reasoning_tokens),
    stopReason: textOrNothing(told.stop_reason),
    latencyMs: numberOrNothing(told.latency_ms),
  };
}

function textOrNothing(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function numberOrNothing(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
