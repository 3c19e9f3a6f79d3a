// Envoy's ext_authz over HTTP: the client's own request line and headers behind a prefix, with the body when Envoy is told
// to send it. 200 lets the request through; everything else is what the client gets, so refusals go out exactly as our own
// gateway would send them. Envoy never tells what was answered, so each request is over as soon as it is decided.

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { addressIn, type AdapterDesk } from './adapter.ts';
import { formProblemOf } from './body-form.ts';
import { senderOf, type Inquiry } from './inquiry.ts';
import { hasQueryCredential, presentedCredential } from './presented-credential.ts';
import { headerValues } from './raw-headers.ts';
import { isIdentity } from './receive.ts';

const prefix = '/ext_authz';

export function extAuthzAdapter(server: FastifyInstance, desk: AdapterDesk): void {
  void server.register(async (scope) => {
    // Whatever the client sent is bytes until it is known what it calls.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      '*',
      { parseAs: 'buffer' },
      async (_request: FastifyRequest, body: unknown) => body,
    );
    scope.all(`${prefix}/*`, (request, reply) => answer(request, reply, desk));
  });
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  desk: AdapterDesk,
): Promise<FastifyReply> {
  const { refusal, subject } = await desk.ask(inquiryOf(request, desk), { by: 'none' });
  if (refusal !== undefined) return reply.code(refusal.status).headers(refusal.headers).send(refusal.body);
  return reply
    .code(200)
    .header('x-stillwatch-decision', subject.decision?.id ?? '')
    .send('');
}

function inquiryOf(request: FastifyRequest, { setting, hashKey, plane }: AdapterDesk): Inquiry {
  const { rawHeaders, url = '/', method = 'GET' } = request.raw;
  const presented = presentedCredential(rawHeaders);
  // Of two that differ, or one more in the query, nobody knows which the upstream honours: such callers count together.
  const isOne = presented.kind === 'credential' && !hasQueryCredential(url);
  const names = setting.identityHeader === '' ? [] : headerValues(rawHeaders, setting.identityHeader);
  return {
    method,
    path: url.slice(prefix.length),
    headers: rawHeaders,
    body: bodyOf(request),
    sender: senderOf(
      // Of two, one may be the client's.
      { account: names.length === 1 ? names[0] : undefined },
      isOne ? presented.secret : undefined,
      hashKey,
    ),
    ip: addressIn(rawHeaders, plane()),
  };
}

function bodyOf({ body, headers, raw: { rawHeaders } }: FastifyRequest): Inquiry['body'] {
  if (!Buffer.isBuffer(body) || body.length === 0) return 'body-not-told';
  if (headers['x-envoy-auth-partial-body'] === 'true') return 'body-partial';
  const encoding = headers['content-encoding'];
  // Whatever it unpacks to here, Envoy sends on what came.
  if (encoding !== undefined && !isIdentity(encoding)) return 'body-encoding';
  return formProblemOf(rawHeaders) ?? body;
}
