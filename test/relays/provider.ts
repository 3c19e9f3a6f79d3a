// The provider of a recording: accounts known by their keys, a limit of requests for each, answers from the local upstream,
// and what passed as the exchanges that a log would show.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { blankExchange, type Exchange } from '../../src/core/exchange.ts';
import { headersHash } from '../../src/gateway/header-identity.ts';
import { readBodies } from '../../src/wire/dialects/body.ts';

export interface ProviderAccount {
  readonly account: string;
  readonly ip: string;
}

export interface ProviderOptions {
  /** By key. */
  readonly accounts: ReadonlyMap<string, ProviderAccount>;
  readonly upstreamUrl: string;
  readonly requestsPerMinute: number;
  readonly onExchange: (exchange: Exchange) => void;
}

export interface Provider {
  readonly url: string;
  close(): void;
}

/** Secrets are no part of how a program writes its headers. */
const secretHeaders = new Set(['x-api-key', 'authorization']);
const retryAfterSeconds = 20;

export async function startProvider(options: ProviderOptions): Promise<Provider> {
  const limits = new Limits(options.requestsPerMinute);
  let count = 0;
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const timeMs = Date.now();
    const asked = (await buffer(request)).toString();
    const account = options.accounts.get(keyOf(request));
    if (account === undefined) {
      refuse(response, 401, { type: 'authentication_error', message: 'This key is not known.' });
      return;
    }
    count += 1;
    const id = `x${count}`;
    const record = (status: number, answer: string): void => {
      const seen = exchangeOf(request, { asked, answer: status === 200 ? answer : '' });
      if (seen === undefined) return;
      const { account: name, ip } = account;
      const latencyMs = Date.now() - timeMs;
      options.onExchange({ ...seen, id, timeMs, account: name, key: `key-${name}`, ip, status, latencyMs });
    };
    if (!limits.allow(account.account)) {
      response.setHeader('retry-after', String(retryAfterSeconds));
      refuse(response, 429, { type: 'rate_limit_error', message: 'This account asks too often.' });
      record(429, '');
      return;
    }
    const answer = await fetch(`${options.upstreamUrl}${request.url ?? ''}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'anthropic-version': '2023-06-01' },
      body: asked,
    });
    const told = await answer.text();
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    response.end(told);
    record(answer.status, told);
  };
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('it listens nowhere');
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${address.port}`, close };
}

/** A bucket for each account, of half a minute's requests. */
class Limits {
  readonly #perMinute: number;
  readonly #left = new Map<string, { readonly requests: number; readonly atMs: number }>();

  constructor(perMinute: number) {
    this.#perMinute = perMinute;
  }

  allow(account: string): boolean {
    const atMs = Date.now();
    const most = this.#perMinute / 2;
    const known = this.#left.get(account) ?? { requests: most, atMs };
    const requests = Math.min(most, known.requests + ((atMs - known.atMs) / 60_000) * this.#perMinute);
    const isAllowed = requests >= 1;
    this.#left.set(account, { requests: isAllowed ? requests - 1 : requests, atMs });
    return isAllowed;
  }
}

/** What the request and its answer say of themselves; undefined of what is no known call. */
function exchangeOf(
  { url, headers, rawHeaders }: IncomingMessage,
  { asked, answer }: { readonly asked: string; readonly answer: string },
): Exchange | undefined {
  const facts = readBodies({ request: asked, answer, path: url });
  if (facts === undefined) return undefined;
  const { endpoint, request } = facts;
  const output = answer === '' ? '' : facts.answer.output;
  return {
    ...blankExchange(),
    ...request,
    ...facts.answer,
    id: '',
    endpoint,
    output,
    model: request.model ?? '',
    userAgent: headers['user-agent'],
    headersHash: headersHash(rawHeaders, secretHeaders),
  };
}

function keyOf({ headers }: IncomingMessage): string {
  const own = headers['x-api-key'];
  return typeof own === 'string' ? own : (headers.authorization ?? '').replace(/^Bearer /, '');
}

function refuse(
  response: ServerResponse,
  status: number,
  error: { readonly type: string; readonly message: string },
): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ type: 'error', error }));
}
