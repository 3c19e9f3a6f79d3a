// Goal: whoever sends what no client sends is told so in clear words or cut off, costs a bounded amount of memory, and is
// not noticed by a well-behaved client on another connection.

import assert from 'node:assert/strict';
import { createServer, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { after, afterEach, beforeEach, test } from 'node:test';
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import OpenAI from 'openai';
import { listening } from '../src/gateway/gateway.fixture.ts';
import { startUpstream } from '../src/sim/upstream.ts';
import { startGateway } from './gateway.fixture.ts';
import { type RawRequest, sendRaw } from './raw-client.fixture.ts';
import { eventually } from './sdk-case.fixture.ts';

const upstream = await startUpstream({ apiKey: 'provider-key', pace: { tokensPerSecond: 5_000 } });
const gateway = await startGateway({
  upstreamUrl: upstream.url,
  yaml: 'limits: {headers_within: 1s, body_within: 1s, headers: 16kB, body: 1MB, all_bodies: 4MB}\nunknown_routes: refuse\n',
});
after(async () => {
  await gateway.close();
  await upstream.close();
});

const model = 'meridian-4-large';
const content = 'What makes sourdough rise?';
const well = new OpenAI({ baseURL: `${gateway.url}/v1`, apiKey: 'provider-key', maxRetries: 0 });

// A client that behaves, beside all of this: it must be answered all the while.
const beside = { isOn: false, answered: 0, failed: 0, done: Promise.resolve() };
beforeEach(() => {
  beside.isOn = true;
  beside.done = ask();
});
afterEach(async () => {
  const before = beside.answered;
  // At least one more that began after everything.
  assert.ok(await eventually(() => beside.answered >= before + 2 || beside.failed > 0, 4_000));
  beside.isOn = false;
  await beside.done;
  assert.equal(beside.failed, 0);
  assert.ok(beside.answered > 0);
});

async function ask(): Promise<void> {
  while (beside.isOn) {
    await well.chat.completions.create({ model, max_tokens: 5, messages: [{ role: 'user', content }] }).then(
      () => (beside.answered += 1),
      () => (beside.failed += 1),
    );
  }
}

const head = 'POST /v1/chat/completions HTTP/1.1\r\nhost: x\r\nauthorization: Bearer provider-key\r\n';
const body = JSON.stringify({ model, max_tokens: 5, messages: [{ role: 'user', content }] });

/** Everything that comes back until the other side closes. */
async function exchange(bytes: string | Buffer): Promise<string> {
  const socket = connect(gateway.port, '127.0.0.1');
  socket.write(bytes);
  return whole(socket);
}

async function whole(socket: Socket): Promise<string> {
  let seen = '';
  socket.on('data', (part: Buffer) => (seen += part.toString('latin1')));
  socket.on('error', () => {});
  await new Promise<void>((resolve) => {
    socket.once('close', () => resolve());
  });
  return seen;
}

const statusesOf = (text: string): readonly number[] =>
  [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map((match) => Number(match[1]));

function chat(parts: Partial<RawRequest>): Promise<{ readonly status: number; readonly body: Buffer }> {
  return sendRaw(gateway.url, {
    name: '',
    method: 'POST',
    path: '/v1/chat/completions',
    headers: [['authorization', 'Bearer provider-key']],
    body: Buffer.from(body),
    ...parts,
  });
}

test('requests that two machines could read differently are refused, and nothing of them goes upstream', async () => {
  const length = `content-length: ${body.length}\r\n`;
  const chunked = 'transfer-encoding: chunked\r\n';
  const smuggled = '0\r\n\r\nGET /v1/models HTTP/1.1\r\nhost: x\r\n\r\n';
  const forms = {
    'a length beside chunks': `${head}${length}${chunked}\r\n${smuggled}`,
    'chunks beside a length': `${head}${chunked}${length}\r\n${smuggled}`,
    'two lengths': `${head}${length}content-length: 5\r\n\r\n${body}`,
    'two lengths in one line': `${head}content-length: 5, 5\r\n\r\n${body}`,
    'a length with a sign': `${head}content-length: +5\r\n\r\n${body}`,
    'a length in another base': `${head}content-length: 0x5\r\n\r\n${body}`,
    'a length that is too long for a number': `${head}content-length: 99999999999999999999\r\n\r\n${body}`,
    'an encoding that is none': `${head}transfer-encoding: xchunked\r\n\r\n${smuggled}`,
    'two encodings': `${head}transfer-encoding: chunked, identity\r\n\r\n${smuggled}`,
    'an encoding behind a tab': `${head}transfer-encoding:\x0bchunked\r\n\r\n${smuggled}`,
    'a space before the colon': `${head}transfer-encoding : chunked\r\n\r\n${smuggled}`,
    'a folded line': `${head}x-folded: a\r\n transfer-encoding: chunked\r\n\r\n`,
    'a bare line feed': `${head}x-bare: a\ntransfer-encoding: chunked\r\n\r\n`,
    'a bare carriage return': `${head}x-bare: a\rtransfer-encoding: chunked\r\n\r\n`,
    'a NUL in a value': `${head}x-nul: a\0b\r\n\r\n`,
    'a line without a name': `${head}: value\r\n\r\n`,
    'a chunk length that is none': `${head}${chunked}\r\nzz\r\n`,
    'a chunk longer than it says': `${head}${chunked}\r\n2\r\nabcd\r\n0\r\n\r\n`,
    'a chunk that ends in a bare line feed': `${head}${chunked}\r\n2\nab\r\n0\r\n\r\n`,
    'another version': head.replace('HTTP/1.1', 'HTTP/9.9') + '\r\n',
    'no request at all': '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
  };
  for (const [name, bytes] of Object.entries(forms)) {
    const before = upstream.stats().requests;
    const seen = await exchange(bytes);
    assert.deepEqual(statusesOf(seen), [400], `${name}: ${seen.slice(0, 300)}`);
    assert.match(seen, /connection: close/i, name);
    // The client beside goes on; a request that was smuggled would have another path.
    assert.ok(upstream.stats().requests - before < 1_000, name);
    assert.ok(!seen.includes('sourdough'), name);
  }
});

test('a request without a host is none', async () => {
  const none = await exchange('POST /v1/chat/completions HTTP/1.1\r\ncontent-length: 0\r\n\r\n');
  assert.deepEqual(statusesOf(none), [400]);
});

test('headers that are too many or too long end with a status, also when they go on and on', async () => {
  assert.deepEqual(statusesOf(await exchange(`${head}x: ${'a'.repeat(20_000)}\r\n\r\n`)), [431]);
  assert.deepEqual(statusesOf(await exchange(`${head}${'a: b\r\n'.repeat(500)}\r\n`)), [400]);
  assert.deepEqual(statusesOf(await exchange(`${head}x: ${'a'.repeat(3_000_000)}`)), [431]);
});

test('chunk extensions without an end are cut off', async () => {
  const seen = await exchange(
    `${head}transfer-encoding: chunked\r\n\r\n1;${'x'.repeat(100_000)}\r\na\r\n0\r\n\r\n`,
  );
  assert.ok(
    statusesOf(seen).every((status) => status >= 400 && status < 500),
    seen.slice(0, 200),
  );
  assert.equal(statusesOf(seen).length, 1);
});

test('a body that is too large is answered 413 before it has come, whichever way its length is told', async () => {
  const large = Buffer.alloc(8 << 20, 'a');
  const told = await chat({ body: large });
  assert.equal(told.status, 413);
  assert.match(told.body.toString(), /larger than is accepted/);
  // This one does not listen before it has sent everything, as many do.
  const socket = connect(gateway.port, '127.0.0.1').pause();
  socket.on('error', () => {});
  socket.write(`${head}transfer-encoding: chunked\r\n\r\n${large.length.toString(16)}\r\n`);
  socket.write(large);
  await new Promise((resolve) => socket.write('\r\n0\r\n\r\n', resolve));
  const seen = whole(socket);
  socket.resume();
  assert.deepEqual(statusesOf(await seen), [413]);
});

test('bodies that cannot be read are answered 400, by what is wrong with them', async () => {
  const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const bodies: readonly (readonly [Buffer, RegExp])[] = [
    [Buffer.from(`{"model":"${model}","messages":${nested}}`), /nested too deeply/],
    [Buffer.from('{"a":'.repeat(50_000)), /nested too deeply/],
    [Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), /not valid UTF-8/],
    [Buffer.from('{"model":'), /not valid JSON/],
    [Buffer.from('[]'), /not a JSON object/],
    [Buffer.alloc(0), /not valid JSON/],
  ];
  for (const [bytes, words] of bodies) {
    const answer = await chat({ body: bytes });
    assert.equal(answer.status, 400, String(words));
    assert.match(answer.body.toString(), words);
  }
});

test('bodies that unpack to far more than they are end at the limit', async () => {
  const zeros = Buffer.alloc(64 << 20);
  const bombs = {
    gzip: gzipSync(zeros),
    deflate: deflateSync(zeros),
    br: brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  };
  for (const [encoding, bytes] of Object.entries(bombs)) {
    const headers = [
      ['authorization', 'Bearer provider-key'],
      ['content-encoding', encoding],
    ] as const;
    assert.ok(bytes.length < 1_000_000);
    assert.equal((await chat({ headers, body: bytes })).status, 413, encoding);
    // As many at once as would be a gigabyte: some are told that there is no room.
    const answers = await Promise.all(Array.from({ length: 20 }, () => chat({ headers, body: bytes })));
    assert.ok(
      answers.every(({ status }) => status === 413 || status === 503),
      encoding,
    );
  }
  const unknown = [
    ['authorization', 'Bearer provider-key'],
    ['content-encoding', 'zstd'],
  ] as const;
  assert.equal((await chat({ headers: unknown })).status, 400);
});

test('a compressed body goes upstream as what was read of it, whatever stands behind or around it', async () => {
  // The upstream of these tests does not unpack: it answers only what comes plain.
  const other = Buffer.from('{"model":"another"}');
  const half = Buffer.from(body).subarray(0, 20);
  const packed: Readonly<Record<string, Buffer>> = {
    gzip: gzipSync(body),
    br: brotliCompressSync(body),
    deflate: deflateSync(body),
  };
  for (const [encoding, bytes] of Object.entries(packed)) {
    const headers = [
      ['authorization', 'Bearer provider-key'],
      ['content-encoding', encoding],
    ] as const;
    assert.equal((await chat({ headers, body: bytes })).status, 200, encoding);
    // Where zlib stops before the end, so does what goes on.
    const { status } = await chat({ headers, body: Buffer.concat([bytes, other]) });
    assert.ok(status === 200 || status === 400, encoding);
  }
  const members = Buffer.concat([gzipSync(half), gzipSync(Buffer.from(body).subarray(20))]);
  const gzip = [
    ['authorization', 'Bearer provider-key'],
    ['content-encoding', 'x-gzip'],
    ['content-digest', 'sha-256=:AAAA:'],
  ] as const;
  assert.equal((await chat({ headers: gzip, body: members })).status, 200, 'two members are one text');
});

test('a body that its headers let others read otherwise is refused', async () => {
  const forms: readonly (readonly (readonly [string, string])[])[] = [
    [['content-type', 'application/json; charset=utf-16']],
    [['content-type', 'application/json; charset=utf-7']],
    [['content-type', 'application/x-www-form-urlencoded']],
    [
      ['content-type', 'application/json'],
      ['content-type', 'application/json; charset=utf-7'],
    ],
    [['content-encoding', 'gzip, identity']],
    [
      ['content-encoding', 'identity'],
      ['content-encoding', 'br'],
    ],
    [['content-encoding', 'deflate, deflate']],
    [['content-encoding', 'none']],
    [['content-encoding', '']],
  ];
  for (const lines of forms) {
    const { status } = await chat({ headers: [['authorization', 'Bearer provider-key'], ...lines] });
    assert.equal(status, 400, lines.join(' '));
  }
  assert.equal((await chat({ body: Buffer.from(body, 'utf16le') })).status, 400);
});

test('heads and bodies that come too slowly end with 408', async () => {
  assert.deepEqual(statusesOf(await exchange(head)), [408]);
  const seen = await exchange(`${head}content-length: ${body.length}\r\n\r\n${body.slice(0, 20)}`);
  assert.deepEqual(statusesOf(seen), [408]);
});

test('tunnels and WebSockets are refused, an offer of HTTP/2 is answered as it stands', async () => {
  assert.deepEqual(statusesOf(await exchange('CONNECT example.org:443 HTTP/1.1\r\nhost: x\r\n\r\n')), [405]);
  const upgrade = (to: string): string =>
    `${head}connection: upgrade\r\nupgrade: ${to}\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
  assert.deepEqual(statusesOf(await exchange(upgrade('websocket'))), [400]);
  const socket = connect(gateway.port, '127.0.0.1');
  socket.write(upgrade('h2c').replace('connection: upgrade', 'connection: upgrade, close'));
  assert.deepEqual(statusesOf(await whole(socket)), [200]);
});

test('targets in another form, and paths that can be read in two ways, are 400', async () => {
  const targets = [
    'http://other.example/v1/chat/completions',
    '/v1/x/../chat/completions',
    '/v1/%63hat/completions',
    '/v1/chat%2fcompletions',
    '/v1/chat\\completions',
    '/V1/Chat/Completions',
    '/v1/chat/completions%00.png',
    '*',
  ];
  for (const target of targets) {
    assert.equal((await chat({ path: target })).status, 400, target);
  }
  assert.equal((await chat({ path: '/v1/unheard-of' })).status, 404);
});

test('a client that waits for 100-continue gets it, or gets its refusal', async () => {
  const expecting = (length: number): string =>
    `${head}expect: 100-continue\r\nconnection: close\r\ncontent-length: ${length}\r\n\r\n`;
  const socket = connect(gateway.port, '127.0.0.1');
  socket.write(expecting(body.length));
  socket.once('data', () => socket.write(body));
  assert.deepEqual(statusesOf(await whole(socket)), [100, 200]);
  assert.deepEqual(statusesOf(await exchange(expecting(50_000_000))).at(-1), 413);
  assert.deepEqual(
    statusesOf(await exchange(`${head}expect: miracles\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`)),
    [417],
  );
});

test('requests one behind the other on one connection are answered in their order', async () => {
  const one = `${head}content-length: ${body.length}\r\n\r\n${body}`;
  const bad = `${head}content-length: 2\r\n\r\n[]`;
  const last = `${head}connection: close\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
  assert.deepEqual(statusesOf(await exchange(one + bad + one + last)), [200, 400, 200, 200]);
});

test('a malformed request behind a good one ends the connection without a word in the answer', async () => {
  const one = `${head}content-length: ${body.length}\r\n\r\n${body}`;
  const seen = await exchange(`${one}${head}content-length: 1\r\ncontent-length: 2\r\n\r\n`);
  assert.ok(statusesOf(seen).length <= 1, seen);
});

test('a thousand connections that say nothing, and a thousand streams that nobody reads, cost little', async () => {
  const open = new Set<ServerResponse>();
  const quiet = createServer((incoming, response) => {
    incoming.resume();
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('data: {"choices":[{"index":0,"delta":{"content":"so"}}]}\n\n');
    open.add(response);
    response.on('close', () => open.delete(response));
  });
  const { url, close } = await listening(quiet, 'http');
  const other = await startGateway({ upstreamUrl: url });
  const before = process.memoryUsage().rss;
  const sockets = Array.from({ length: 2_000 }, () => connect(other.port, '127.0.0.1').on('error', () => {}));
  for (const socket of sockets.slice(1_000)) {
    socket.pause();
    socket.write(`${head}content-length: ${body.length}\r\n\r\n${body}`);
  }
  assert.ok(await eventually(() => open.size === 1_000, 6_000), `${open.size} streams`);
  const grown = (process.memoryUsage().rss - before) >> 20;
  // Both sides of 3,000 connections and the provider are in this process.
  assert.ok(grown < 400, `${grown} MiB`);
  for (const socket of sockets) socket.destroy();
  assert.ok(await eventually(() => open.size === 0, 6_000), `${open.size} streams`);
  await other.close();
  await close();
});
