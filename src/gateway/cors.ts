// Browsers that ask from a page of another origin (SDKs with `dangerouslyAllowBrowser`). They ask first, without a key,
// whether they may (OPTIONS, a preflight), and show their page no answer that does not say so. Off, as in most gateways,
// nothing of this is answered here: a preflight is refused like whatever comes without a key, and never forwarded, because
// upstreams are not for strangers. On, the gateway answers for the listed origins itself, and says so on every answer,
// refusals too, in place of what the upstream says about origins: a page that cannot read why it was refused tries again.
//
// Cookies are never allowed: a key is sent by the page, so the origin proves nothing about who it is. It decides who may
// read, the key who may ask.

import type { IncomingMessage, ServerResponse } from 'node:http';

export interface CorsSetting {
  /** Origins as browsers write them (`https://app.example.com`), or `*` for all; none: off. */
  readonly origins: ReadonlySet<string>;
}

/** Flat pairs for an answer; none where the request has no origin, or none that is listed. */
export function corsHeaders(
  { headers: { origin } }: IncomingMessage,
  { origins }: CorsSetting,
): readonly string[] {
  if (origin === undefined || origins.size === 0) return none;
  const allowed = origins.has('*') ? '*' : origins.has(origin) ? origin : undefined;
  // Who is not allowed must not be answered from a cache what was meant for somebody who is.
  if (allowed === undefined) return ['vary', 'origin'];
  return ['access-control-allow-origin', allowed, 'access-control-expose-headers', exposed, 'vary', 'origin'];
}

const none: readonly string[] = [];

/** What SDKs read: ids, when to try again, limits. */
const exposed = [
  'request-id',
  'x-request-id',
  'retry-after',
  'retry-after-ms',
  'x-should-retry',
  'x-stillwatch-profile',
  'ratelimit',
  'ratelimit-policy',
  'openai-processing-ms',
  'openai-version',
  ...['limit', 'remaining', 'reset'].flatMap((what) => [
    ...['requests', 'tokens'].map((unit) => `x-ratelimit-${what}-${unit}`),
    ...['requests', 'tokens', 'input-tokens', 'output-tokens'].map(
      (unit) => `anthropic-ratelimit-${unit}-${what}`,
    ),
  ]),
].join(', ');

/** An upstream's head with our word on origins instead of its own; what it varies by stays, in one line. */
export function withCors(headers: readonly string[], cors: readonly string[]): string[] {
  const kept: string[] = [];
  const varied: string[] = [];
  for (let at = 0; at + 1 < headers.length; at += 2) {
    const [name = '', value = ''] = headers.slice(at, at + 2);
    if (/^vary$/i.test(name)) varied.push(value);
    else if (!/^access-control-/i.test(name)) kept.push(name, value);
  }
  for (let at = 0; at + 1 < cors.length; at += 2) {
    const [name = '', value = ''] = cors.slice(at, at + 2);
    kept.push(name, name === 'vary' ? [...varied, value].join(', ') : value);
  }
  return kept;
}

/** Header names, as many as SDKs send several times over. */
const asked = /^[\w!#$%&'*+.^`|~, -]{1,2048}$/;
/** How long a browser need not ask again, seconds: as long as Chromium remembers at most. */
const maxAgeSeconds = 7_200;

/** Answers a preflight, and returns whether there was one; never where it is off. */
export function answerPreflight(
  request: IncomingMessage,
  response: ServerResponse,
  setting: CorsSetting,
): boolean {
  const { method, headers } = request;
  const isPreflight =
    method === 'OPTIONS' &&
    headers.origin !== undefined &&
    headers['access-control-request-method'] !== undefined;
  if (!isPreflight || setting.origins.size === 0) return false;
  const cors = corsHeaders(request, setting);
  const isAllowed = cors.includes('access-control-allow-origin');
  const wanted = headers['access-control-request-headers'] ?? '';
  // A body has no meaning here, and whoever sends one is not listened to.
  if (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0)
    response.setHeader('connection', 'close');
  for (let at = 0; at + 1 < cors.length; at += 2) response.setHeader(cors[at] ?? '', cors[at + 1] ?? '');
  if (isAllowed) {
    response.setHeader('access-control-allow-methods', 'GET, HEAD, POST, PUT, PATCH, DELETE');
    if (asked.test(wanted)) response.setHeader('access-control-allow-headers', wanted);
    response.setHeader('access-control-max-age', String(maxAgeSeconds));
  }
  response.writeHead(isAllowed ? 204 : 403, isAllowed ? {} : { 'content-length': '0' }).end();
  return true;
}
