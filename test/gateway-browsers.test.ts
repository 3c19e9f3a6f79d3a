// Goal: a page of a listed origin may ask, and may read its answers, refusals, limits and ids; for any other page nothing is
// answered that a browser would show it, and nothing without a key goes upstream.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, beforeEach, test, type TestContext } from 'node:test';
import { listening } from '../src/gateway/gateway.fixture.ts';
import { readConfig } from '../src/config/read-config.ts';
import { startGateway, type TestGateway } from './gateway.fixture.ts';
import { headerOf, sendRaw, type RawAnswer } from './raw-client.fixture.ts';

let asked = 0;
const provider = createServer((request, response) => {
  asked += 1;
  const head = {
    'content-type': 'application/json',
    'access-control-allow-origin': '*',
    'access-control-allow-credentials': 'true',
    vary: 'accept-encoding',
    'x-request-id': 'req_of_the_provider',
  };
  request.resume().on('end', () => response.writeHead(200, head).end('{}'));
});
const { url: upstreamUrl, close } = await listening(provider, 'http');
after(close);
beforeEach(() => {
  asked = 0;
});

const origin = 'https://app.example.com';
const listed = `cors: {origins: ["${origin}"]}\n`;

async function open(context: TestContext, yaml: string): Promise<TestGateway> {
  const gateway = await startGateway({ upstreamUrl, yaml });
  context.after(() => gateway.close());
  return gateway;
}

const key = ['authorization', 'Bearer sk-1'] as const;
type Lines = readonly (readonly [string, string])[];

function send(gateway: TestGateway, method: string, headers: Lines): Promise<RawAnswer> {
  const body = Buffer.from(method === 'POST' ? '{"model":"m","messages":[]}' : '');
  return sendRaw(gateway.url, { name: '', method, path: '/v1/chat/completions', headers, body });
}

const preflight = (from: string): Lines => [
  ['origin', from],
  ['access-control-request-method', 'POST'],
  ['access-control-request-headers', 'authorization,content-type,x-stainless-lang'],
];

test('a preflight of a listed origin is answered by the gateway, and what follows can be read', async (context) => {
  const gateway = await open(context, listed);
  const may = await send(gateway, 'OPTIONS', preflight(origin));
  assert.equal(may.status, 204);
  assert.equal(headerOf(may.headers, 'access-control-allow-origin'), origin);
  assert.match(headerOf(may.headers, 'access-control-allow-methods') ?? '', /POST/);
  assert.equal(
    headerOf(may.headers, 'access-control-allow-headers'),
    'authorization,content-type,x-stainless-lang',
  );
  assert.equal(headerOf(may.headers, 'access-control-allow-credentials'), undefined);
  assert.equal(asked, 0);
  const answer = await send(gateway, 'POST', [['origin', origin], key]);
  assert.equal(answer.status, 200);
  const said = answer.headers.filter(([name]) => /^access-control-/i.test(name)).map(([name]) => name);
  assert.deepEqual(
    said,
    ['access-control-allow-origin', 'access-control-expose-headers'],
    'ours, and nothing else',
  );
  assert.equal(headerOf(answer.headers, 'access-control-allow-origin'), origin);
  assert.equal(headerOf(answer.headers, 'vary'), 'accept-encoding, origin');
  const exposed = headerOf(answer.headers, 'access-control-expose-headers')?.split(', ');
  for (const name of [
    'x-request-id',
    'request-id',
    'retry-after',
    'x-ratelimit-remaining-requests',
    'anthropic-ratelimit-tokens-reset',
  ])
    assert.ok(exposed?.includes(name), name);
});

test('refusals can be read as well: without a key, by a rule, and when too much is under way', async (context) => {
  const rules =
    'rules: [{name: no, when: "true", then: throttle, mode: enforce, reason: No., retry_after: 1}]\n';
  const gateway = await open(context, listed + rules);
  for (const [lines, status] of [
    [[], 401],
    [[key], 429],
    [[key, ['upgrade', 'websocket'], ['connection', 'upgrade']], 400],
  ] as const) {
    const answer = await send(gateway, 'POST', [['origin', origin], ...lines]);
    assert.equal(answer.status, status);
    assert.equal(headerOf(answer.headers, 'access-control-allow-origin'), origin, String(status));
  }
  assert.equal(asked, 0);
});

test('other origins, and all where none is listed, get nothing that a browser shows', async (context) => {
  const gateway = await open(context, listed);
  for (const from of [
    'https://app.example.com.evil.example',
    'http://app.example.com',
    'null',
    'https://app.example.com:8443',
  ]) {
    const may = await send(gateway, 'OPTIONS', preflight(from));
    assert.deepEqual(
      [may.status, headerOf(may.headers, 'access-control-allow-origin')],
      [403, undefined],
      from,
    );
    const answer = await send(gateway, 'POST', [['origin', from], key]);
    assert.deepEqual(
      [answer.status, headerOf(answer.headers, 'access-control-allow-origin')],
      [200, undefined],
      from,
    );
  }
  asked = 0;
  // No preflight without both of its headers: then it is a call like any other, that needs a key.
  assert.equal((await send(gateway, 'OPTIONS', [['origin', origin]])).status, 401);
  const off = await open(context, '');
  const refused = await send(off, 'OPTIONS', preflight(origin));
  assert.deepEqual(
    [refused.status, headerOf(refused.headers, 'access-control-allow-origin')],
    [401, undefined],
  );
  assert.equal(asked, 0);
  assert.equal(
    headerOf((await send(off, 'POST', [['origin', origin], key])).headers, 'access-control-allow-origin'),
    '*',
  );
  const all = await open(context, 'cors: {origins: ["*"]}\n');
  const anybody = await send(all, 'OPTIONS', preflight('https://anybody.example'));
  assert.deepEqual([anybody.status, headerOf(anybody.headers, 'access-control-allow-origin')], [204, '*']);
});

test('what is no origin is a problem of the configuration', () => {
  const upstreams = 'upstreams: {openai: {targets: [{url: "https://models.example"}]}}\n';
  const problemsOf = (origins: string): number =>
    readConfig(`${upstreams}cors: {origins: [${origins}]}\n`, 'x.yaml', {
      environment: {},
      readFile: () => undefined,
    }).problems.length;
  for (const good of ['', '"*"', '"http://localhost:3000"', '"https://a.example", "https://b.example"'])
    assert.equal(problemsOf(good), 0, good);
  for (const bad of ['"https://a.example/"', '"a.example"', '"null"', '"https://*.example"', '"file:///x"'])
    assert.equal(problemsOf(bad), 1, bad);
});
