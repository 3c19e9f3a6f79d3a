// agentgateway's webhook guardrail: the messages of a request, then the choices of its answer. Everything else comes in
// headers that its configuration adds by expressions: the account, the model, the path, and an id by which the two calls
// are paired; without that id a request is over as soon as it is decided.

import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { JsonObject } from '../wire/field.ts';
import { addressIn, objectIn, refusalWords, type AdapterDesk } from './adapter.ts';
import { emptyReport } from './answer-report.ts';
import { senderOf, type Inquiry } from './inquiry.ts';
import { presentedCredential } from './presented-credential.ts';
import { headerValues, type RawHeaders } from './raw-headers.ts';

const schema = {
  body: {
    type: 'object',
    required: ['body'],
    properties: { body: { type: 'object' } },
  },
} as const;

export function agentgatewayAdapter(server: FastifyInstance, desk: AdapterDesk): void {
  server.post('/agentgateway/request', { schema }, (request) => askAbout(request, desk));
  server.post('/agentgateway/response', { schema }, (request) => report(request, desk));
}

async function askAbout({ raw, body }: FastifyRequest, desk: AdapterDesk): Promise<JsonObject> {
  const ticket = ticketOf(raw.rawHeaders);
  const inquiry = inquiryOf(raw.rawHeaders, objectIn(body, 'body') ?? {}, desk);
  const advice = await desk.ask(inquiry, ticket === '' ? { by: 'none' } : { by: 'ticket', ticket });
  const { refusal } = advice;
  if (refusal === undefined) return { action: {} };
  const { status, body: text } = refusal;
  return { action: { body: text.toString(), status_code: status, reason: refusalWords(advice) } };
}

async function report({ raw, body }: FastifyRequest, desk: AdapterDesk): Promise<JsonObject> {
  const ticket = ticketOf(raw.rawHeaders);
  const choices = objectIn(body, 'body');
  if (ticket !== '' && choices !== undefined)
    await desk.report(ticket, { ...emptyReport(200), body: choices });
  return { action: {} };
}

function ticketOf(headers: RawHeaders): string {
  const [id = '', ...more] = headerValues(headers, 'x-stillwatch-request');
  return id === '' || id.length > 256 || more.length > 0 ? '' : `agentgateway ${id}`;
}

function inquiryOf(
  headers: RawHeaders,
  { messages }: JsonObject,
  { setting, hashKey, plane }: AdapterDesk,
): Inquiry {
  const one = (name: string): string | undefined => headerValues(headers, name)[0];
  const presented = presentedCredential(headers);
  const named = setting.identityHeader === '' ? undefined : one(setting.identityHeader);
  return {
    method: 'POST',
    // Messages come in OpenAI's shape, whatever the path of the client's request.
    path: '/v1/chat/completions',
    headers,
    body: Buffer.from(JSON.stringify({ model: one('x-stillwatch-model'), messages })),
    sender: senderOf(
      { account: named },
      presented.kind === 'credential' ? presented.secret : undefined,
      hashKey,
    ),
    ip: addressIn(headers, plane()),
  };
}
