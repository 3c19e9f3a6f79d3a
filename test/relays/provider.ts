// The provider of a recording: accounts known by their keys, a limit of requests for each, answers from the local upstream, and a
// log of what passed in the form that Stillwatch reads. It keeps what it saw apart from what only the recording knows.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
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

/** What a browser or SDK says of itself in other words, and what stands for one connection. */
const noIdentity = new Set(['x-api-key', 'authorization']);
const retryAfterSeconds = 20;

export async function startProvider(options: ProviderOptions): Promise<Provider> {
  const limits = new Map<string, { tokens: number; atMs: number }>();
  let count = 0;
  const mayAsk = (account: string): boolean => {
    const nowMs = Date.now();
    const burst = options.requestsPerMinute / 2;
    const known = limits.get(account) ?? { tokens: burst, atMs: nowMs };
    const tokens = Math.min(
      burst,
      known.tokens + ((nowMs - known.atMs) / 60_000) * options.requestsPerMinute,
    );
    limits.set(account, { tokens: tokens >= 1 ? tokens - 1 : tokens, atMs: nowMs });
    return tokens >= 1;
  };
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const timeMs = Date.now();
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const asked = Buffer.concat(parts).toString();
    const account = options.accounts.get(keyOf(request));
    if (account === undefined) {
      say(response, 401, 'authentication_error', 'invalid x-api-key');
      return;
    }
    const id = `x${(count += 1)}`;
    const record = (status: number, answer: string): void => {
      const facts = readBodies({ request: asked, answer: status === 200 ? answer : '', path: request.url });
      if (facts === undefined) return;
      const { endpoint } = facts;
      const { account: name, ip } = account;
      options.onExchange({
        ...blankExchange(),
        ...facts.request,
        ...facts.answer,
        ...{ id, timeMs, account: name, key: `key-${name}`, ip, endpoint, status },
        userAgent: request.headers['user-agent'],
        headersHash: headersHash(request.rawHeaders, noIdentity),
        latencyMs: Date.now() - timeMs,
        model: facts.request.model ?? '',
        ...(status === 200 ? {} : { output: '' }),
      });
    };
    if (!mayAsk(account.account)) {
      response.setHeader('retry-after', String(retryAfterSeconds));
      say(response, 429, 'rate_limit_error', 'This account has reached its limit of requests a minute.');
      record(429, '');
      return;
    }
    const answer = await fetch(`${options.upstreamUrl}${request.url ?? ''}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'anthropic-version': '2023-06-01' },
      body: asked,
    });
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    let told = '';
    const decoder = new TextDecoder();
    for await (const piece of answer.body ?? []) {
      told += decoder.decode(piece as Uint8Array, { stream: true });
      if (!response.write(piece)) await once(response, 'drain');
    }
    response.end();
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

function keyOf({ headers }: IncomingMessage): string {
  const own = headers['x-api-key'];
  return typeof own === 'string' ? own : (headers.authorization ?? '').replace(/^Bearer /, '');
}

function say(response: ServerResponse, status: number, type: string, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ type: 'error', error: { type, message } }));
}
