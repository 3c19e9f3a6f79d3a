// Goal: the rare shapes of HTTP/1.1 between client, gateway and upstream, as bytes on real connections: interim answers,
// trailers on both sides, answers without a body, connections that end where they should and where they should not. Each is
// passed on or refused as the protocol has it, and the gateway serves the next request all the same.

import assert from 'node:assert/strict';
import { connect, type Socket } from 'node:net';
import { afterEach, before, test } from 'node:test';
import { onRequest, rawServer } from '../../src/gateway/gateway.fixture.ts';
import { eventually } from '../sdk-case.fixture.ts';
import { answer, clientOf, gatewayFolder, tries, type ServedGateway } from './serve.fixture.ts';

/** What the upstream says next, and whether it closes then. */
let next = { bytes: '', isLast: false };
/** Requests as they came, chunked ones with their framing. */
const asked: string[] = [];
const upstream = await rawServer((socket) => {
  onRequest(socket, (request) => {
    asked.push(request);
    const { bytes, isLast } = request.includes('Why is the sky blue?')
      ? { bytes: well, isLast: false }
      : next;
    if (isLast) socket.end(bytes, 'latin1');
    else socket.write(bytes, 'latin1');
  });
});
const well = `HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n${chunk(
  'data: {"choices":[{"index":0,"delta":{"content":"so"}}]}\n\ndata: [DONE]\n\n',
)}0\r\n\r\n`;

function chunk(text: string): string {
  return `${text.length.toString(16)}\r\n${text}\r\n`;
}

const { serve } = gatewayFolder(upstream);
let gateway: ServedGateway;
before(async () => {
  gateway = await serve(`listen: {port: 0}
admin: {port: 0}
state: state
workers: 1
engine: {every: 1h}
upstreams: {openai: {targets: [{url: "${upstream.url}"}]}}
rules: []
`);
});
afterEach(async () => {
  asked.length = 0;
  assert.equal(await answer(clientOf(gateway.url), 'm'), 'so', 'the next one is served');
  assert.equal(gateway.pidsOf('gateway 0').length, 1, `no worker ended: ${gateway.said()}`);
  assert.ok(!gateway.logged().includes('request.failed'), gateway.logged());
  asked.length = 0;
});

interface Spoken {
  readonly socket: Socket;
  text(): string;
  /** Waits until it was answered with this. */
  until(pattern: RegExp): Promise<void>;
  readonly closed: Promise<unknown>;
}

function speak(bytes: string): Spoken {
  const { hostname, port } = new URL(gateway.url);
  const socket = connect(Number(port), hostname);
  let text = '';
  socket.on('error', () => {}).on('data', (part) => (text += part.toString('latin1')));
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.write(bytes, 'latin1');
  const until = async (pattern: RegExp): Promise<void> => {
    assert.ok(await eventually(() => pattern.test(text), tries), `${pattern} did not come: ${text}`);
  };
  return { socket, text: () => text, until, closed };
}

const key = 'authorization: Bearer sk-customer\r\nhost: x\r\n';
const upstreamSays = (bytes: string, isLast = false): void => void (next = { bytes, isLast });
const ok = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok';
const body = '{"model":"m","messages":[{"role":"user","content":"Why not?"}]}';

test('Expect: 100-continue is answered here, and goes no further', async () => {
  upstreamSays(ok);
  for (const path of ['/v1/chat/completions', '/v1/files']) {
    const client = speak(
      `POST ${path} HTTP/1.1\r\n${key}content-length: ${body.length}\r\nexpect: 100-continue\r\nconnection: close\r\n\r\n`,
    );
    await client.until(/^HTTP\/1\.1 100 Continue\r\n\r\n$/);
    client.socket.write(body);
    await client.closed;
    assert.match(client.text(), /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK\r\n[^]*ok$/);
  }
  assert.ok(asked.every((request) => !/expect/i.test(request)));
  const other = speak(`POST /v1/files HTTP/1.1\r\n${key}content-length: 2\r\nexpect: miracles\r\n\r\n{}`);
  await other.until(/^HTTP\/1\.1 417 /);
  other.socket.destroy();
});

test('a chunked request with trailers is read to its end; trailers go no further', async () => {
  upstreamSays(ok);
  const trailed = `transfer-encoding: chunked\r\ntrailer: x-sum\r\nconnection: close\r\n\r\n${chunk(body)}0\r\nx-sum: 17\r\n\r\n`;
  for (const path of ['/v1/chat/completions', '/v1/files']) {
    const client = speak(`POST ${path} HTTP/1.1\r\n${key}${trailed}`);
    await client.closed;
    assert.match(client.text(), /^HTTP\/1\.1 200 OK\r\n[^]*ok$/);
  }
  assert.ok(asked.join('').includes('Why not?'));
  assert.ok(!/x-sum|trailer/i.test(asked.join('')));
});

test('Connection: close is obeyed, and headers that it names stay here', async () => {
  upstreamSays(
    `HTTP/1.1 200 OK\r\nconnection: close, x-hop\r\nx-hop: 1\r\nx-end: 2\r\ncontent-length: 2\r\n\r\nok`,
    true,
  );
  const closing = speak(
    `GET /v1/files HTTP/1.1\r\n${key}connection: close, x-mine\r\nx-mine: 1\r\nx-all: 2\r\n\r\n`,
  );
  await closing.closed;
  assert.match(closing.text(), /x-end: 2[^]*connection: close[^]*ok$/i);
  assert.ok(!closing.text().includes('x-hop'));
  assert.ok(asked.join('').includes('x-all: 2') && !asked.join('').includes('x-mine'));
  // The upstream's wish to close is no wish of the client's.
  const staying = speak(`GET /v1/files HTTP/1.1\r\n${key}\r\n`);
  await staying.until(/ok$/);
  staying.socket.write(`GET /v1/files HTTP/1.1\r\n${key}\r\n`);
  await staying.until(/ok[^]*ok$/);
  staying.socket.destroy();
});

test('an HTTP/1.0 client gets a body without chunks, and the end of the connection', async () => {
  upstreamSays(
    `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${chunk('one')}${chunk('two')}0\r\nx-sum: 6\r\n\r\n`,
  );
  const client = speak(`GET /v1/files HTTP/1.0\r\n${key}\r\n`);
  await client.closed;
  assert.match(client.text(), /\r\n\r\nonetwo$/);
  assert.ok(!/transfer-encoding/i.test(client.text()));
});

test('answers without a body: HEAD, 204 and 304 leave the connection in step', async () => {
  const cases = [
    [
      'HEAD',
      'HTTP/1.1 200 OK\r\ncontent-length: 500\r\nx-is: head\r\n\r\n',
      /200 OK[^]*content-length: 500/i,
    ],
    ['DELETE', 'HTTP/1.1 204 No Content\r\nx-is: empty\r\n\r\n', /204 No Content/],
    [
      'GET',
      'HTTP/1.1 304 Not Modified\r\netag: "a"\r\ncontent-length: 500\r\n\r\n',
      /304 Not Modified[^]*etag: "a"/i,
    ],
  ] as const;
  for (const [method, bytes, expected] of cases) {
    upstreamSays(bytes);
    const client = speak(`${method} /v1/files/f HTTP/1.1\r\n${key}\r\n`);
    await client.until(expected);
    await client.until(/\r\n\r\n$/);
    upstreamSays(ok);
    client.socket.write(`GET /v1/files/f HTTP/1.1\r\n${key}\r\n`);
    await client.until(/\r\n\r\nHTTP\/1\.1 200 OK[^]*\r\n\r\nok$/);
    assert.ok(!/transfer-encoding/i.test(client.text()), client.text());
    client.socket.destroy();
  }
});

test('interim answers of the upstream are left out, and one that switches protocols is no answer', async () => {
  const early = 'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n';
  upstreamSays(`${early}${ok}`);
  const client = speak(`GET /v1/files HTTP/1.1\r\n${key}connection: close\r\n\r\n`);
  await client.closed;
  assert.match(client.text(), /^HTTP\/1\.1 200 OK\r\n[^]*ok$/);
  upstreamSays('HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n');
  const other = speak(`GET /v1/files HTTP/1.1\r\n${key}connection: close\r\n\r\n`);
  await other.closed;
  assert.match(other.text(), /^HTTP\/1\.1 502 /);
});

test('trailers of an answer come through, but none that would frame it anew', async () => {
  const answerWith = (trailers: string): string =>
    `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\ntrailer: x-sum\r\n\r\n${chunk('one')}0\r\n${trailers}\r\n`;
  const request = `GET /v1/files HTTP/1.1\r\n${key}connection: close\r\n\r\n`;
  upstreamSays(answerWith('x-sum: 17\r\nte: y\r\nx-latin: caf\xe9\r\nkeep-alive: 9\r\n'));
  const client = speak(request);
  await client.closed;
  assert.match(client.text(), /\r\n\r\n3\r\none\r\n0\r\nx-sum: 17\r\nx-latin: caf\xe9\r\n\r\n$/);
  // Whether the parser refuses those or they are left out: never does a whole answer end with them.
  for (const framing of ['content-length: 5', 'transfer-encoding: chunked', 'content-length: 3']) {
    upstreamSays(answerWith(`${framing}\r\n`));
    const other = speak(request);
    await other.closed;
    assert.match(other.text(), /\r\n\r\n3\r\none\r\n(0\r\n\r\n)?$/);
  }
});

test('an upstream that closes inside a chunk, or before its length, never looks like a whole answer', async () => {
  const head = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n';
  const cases = [
    `${head}transfer-encoding: chunked\r\n\r\n${chunk('{"a":')}20\r\nhalf of it`,
    `${head}transfer-encoding: chunked\r\n\r\n${chunk('{"a":')}`,
    `${head}transfer-encoding: chunked\r\n\r\n${chunk('{"a":')}zz\r\n`,
    `${head}content-length: 500\r\n\r\n{"a":`,
  ];
  for (const bytes of cases) {
    upstreamSays(bytes, true);
    const client = speak(
      `POST /v1/chat/completions HTTP/1.1\r\n${key}content-length: ${body.length}\r\n\r\n${body}`,
    );
    await client.closed;
    const text = client.text();
    assert.ok(!text.includes('\r\n0\r\n\r\n'), text);
    if (text.startsWith('HTTP/1.1 200'))
      assert.ok(/content-length: 500|transfer-encoding: chunked/i.test(text));
    else assert.match(text, /^HTTP\/1\.1 502 /);
  }
  // A stream can say so.
  const event = 'data: {"choices":[{"index":0,"delta":{"content":"so"}}]}\n\n';
  upstreamSays(
    `HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n${chunk(event)}20\r\nhalf`,
    true,
  );
  const client = speak(
    `POST /v1/chat/completions HTTP/1.1\r\n${key}connection: close\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  );
  await client.closed;
  assert.match(client.text(), /"content":"so"[^]*"error":\{"message":"The connection to the model was lost/);
});

test('an upstream that closes before a word is 502, and a body that ends with the connection is whole', async () => {
  upstreamSays('', true);
  const nothing = speak(
    `POST /v1/chat/completions HTTP/1.1\r\n${key}connection: close\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  );
  await nothing.closed;
  assert.match(nothing.text(), /^HTTP\/1\.1 502 /);
  upstreamSays('HTTP/1.1 200 OK\r\n\r\nto the end', true);
  const open = speak(`GET /v1/files HTTP/1.1\r\n${key}connection: close\r\n\r\n`);
  await open.closed;
  assert.match(open.text(), /^HTTP\/1\.1 200 OK\r\n[^]*to the end\r\n0\r\n\r\n$/);
});
