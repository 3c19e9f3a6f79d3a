// Portkey's webhook guardrail: a hook before the model is asked, one with its answer. Neither has an id nor a header of the
// client, so the two are paired by a hash of what they both carry, and equal requests under way are taken in their order.
// Who sends stands only in the metadata, which clients may write themselves unless Portkey's configuration forces it.

import { hash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { isObject, type JsonObject, parsedOrNothing } from '../wire/field.ts';
import { firstNamed, objectIn, refusalWords, type AdapterDesk } from './adapter.ts';
import { emptyReport } from './answer-report.ts';
import { senderOf, type Inquiry } from './inquiry.ts';

const schema = {
  body: {
    type: 'object',
    required: ['request', 'eventType'],
    properties: {
      request: { type: 'object' },
      eventType: { type: 'string', enum: ['beforeRequestHook', 'afterRequestHook'] },
    },
  },
} as const;

export function portkeyAdapter(server: FastifyInstance, desk: AdapterDesk): void {
  server.post('/portkey', { schema }, ({ body }) => answer(isObject(body) ? body : {}, desk));
}

async function answer(told: JsonObject, desk: AdapterDesk): Promise<JsonObject> {
  const ticket = ticketOf(told);
  if (told.eventType === 'afterRequestHook') {
    const response = objectIn(told, 'response') ?? {};
    const status = typeof response.statusCode === 'number' ? response.statusCode : 200;
    // Of a stream there is nothing but the status.
    await desk.report(ticket, { ...emptyReport(status), body: objectIn(response, 'json') });
    return { verdict: true };
  }
  const advice = await desk.ask(inquiryOf(told, desk), { by: 'ticket', ticket });
  const { subject, refusal, shaped } = advice;
  const data = { decision_id: subject.decision?.id ?? '', reason: refusalWords(advice) };
  if (refusal !== undefined) return { verdict: false, data };
  if (shaped === undefined) return { verdict: true };
  return { verdict: true, data, transformedData: { request: { json: parsedOrNothing(shaped) } } };
}

const paths: ReadonlyMap<unknown, string> = new Map([
  ['chatComplete', '/v1/chat/completions'],
  ['messages', '/v1/messages'],
  ['complete', '/v1/completions'],
  ['embed', '/v1/embeddings'],
]);

function inquiryOf(told: JsonObject, { setting, hashKey }: AdapterDesk): Inquiry {
  const body = objectIn(objectIn(told, 'request'), 'json');
  return {
    method: 'POST',
    path: paths.get(told.requestType) ?? '/',
    headers: [],
    body: body === undefined ? 'body-not-told' : Buffer.from(JSON.stringify(body)),
    sender: senderOf({ account: firstNamed(told.metadata, setting.portkeyAccount) }, undefined, hashKey),
    ip: undefined,
  };
}

/** Of the parts that no output profile changes, since the second hook tells the request as it was changed. */
function ticketOf(told: JsonObject): string {
  const { model, messages, system, prompt, input } = objectIn(objectIn(told, 'request'), 'json') ?? {};
  const shared = [told.requestType, told.metadata, model, messages, system, prompt, input];
  return `portkey ${hash('sha256', JSON.stringify(shared), 'base64url')}`;
}
