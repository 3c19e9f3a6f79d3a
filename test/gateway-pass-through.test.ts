// Goal: what comes through the gateway is what the upstream said, byte for byte, whatever the call and however it is cut
// into pieces; and what goes to the upstream is what the client sent, held only when it is to be read.

import assert from 'node:assert/strict';
import { randomBytes, createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { after, test } from 'node:test';
import { setImmediate as soon } from 'node:timers/promises';
import { listening } from '../src/gateway/gateway.fixture.ts';
import { startUpstream } from '../src/sim/upstream.ts';
import { startGateway, type TestGateway } from './gateway.fixture.ts';
import { passThroughCases } from './pass-through.fixture.ts';
import { differences, type RawRequest, sendAll, sendRaw } from './raw-client.fixture.ts';

const upstream = await startUpstream({ apiKey: 'k', publicUrl: () => 'http://upstream.test' });
const gateway = await startGateway({ upstreamUrl: upstream.url });
after(async () => {
  await gateway.close();
  await upstream.close();
});

test('every case comes through as it is answered directly', async () => {
  const cases = passThroughCases({ anthropicKey: 'k', openaiKey: 'k' });
  const direct = await sendAll(upstream.url, cases);
  const through = await sendAll(gateway.url, cases);
  for (const { name } of cases) {
    const [before, behind] = [direct.get(name), through.get(name)];
    assert.ok(before !== undefined && behind !== undefined);
    assert.deepEqual(differences(before, behind), [], name);
  }
});

/** A provider that does what `answer` does, and a gateway in front of it. */
async function inFrontOf(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  work: (gateway: TestGateway, url: string) => Promise<void>,
): Promise<void> {
  const server = createServer(answer);
  const { url, close } = await listening(server, 'http');
  const one = await startGateway({ upstreamUrl: url });
  try {
    await work(one, url);
  } finally {
    await one.close();
    await close();
  }
}

const bearer = ['authorization', 'Bearer sk-of-somebody'] as const;

function request(parts: Partial<RawRequest>): RawRequest {
  return {
    name: '',
    method: 'POST',
    path: '/v1/chat/completions',
    headers: [bearer, ['content-type', 'application/json']],
    body: Buffer.from('{"model":"m","stream":true,"messages":[{"role":"user","content":"Hello"}]}'),
    ...parts,
  };
}

test('a stream cut anywhere, inside characters, lines and line ends, comes as it was sent', async () => {
  const text =
    'data: {"a":"漢字 👩‍👩‍👧"}\r\n\r\ndata: {"choices":[{"index":0,"delta":{"content":"é"}}]}\n\n: note\n\ndata: [DONE]\n\n';
  const bytes = Buffer.from(text);
  const answer = async (_request: IncomingMessage, response: ServerResponse): Promise<void> => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (let at = 0; at < bytes.length; at += 1) {
      response.write(bytes.subarray(at, at + 1));
      await soon();
    }
    response.end();
  };
  await inFrontOf(
    (incoming, response) => void answer(incoming.resume(), response),
    async ({ url }) => {
      const { body, status } = await sendRaw(url, request({}));
      assert.equal(status, 200);
      assert.equal(body.toString(), text);
    },
  );
});

test('the head of a stream is there before its first event, and each event before the next', async () => {
  let stream: ServerResponse | undefined;
  await inFrontOf(
    (incoming, response) => {
      incoming.resume();
      response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
      stream = response;
    },
    async ({ port }) => {
      const socket = connect(port, '127.0.0.1');
      const body = request({}).body;
      socket.write(
        `POST /v1/chat/completions HTTP/1.1\r\nhost: x\r\nauthorization: Bearer sk-1\r\ncontent-length: ${body.length}\r\n\r\n`,
      );
      socket.write(body);
      let seen = '';
      const until = async (part: string): Promise<void> => {
        while (!seen.includes(part)) seen += String((await once(socket, 'data'))[0]);
      };
      await until('\r\n\r\n');
      for (const event of ['data: {"one":1}\n\n', 'data: {"two":2}\n\n']) {
        stream?.write(event);
        await until(event);
      }
      stream?.end();
      await until('0\r\n\r\n');
      socket.destroy();
    },
  );
});

test('unknown calls pass with everything that belongs to them', async () => {
  const seen: string[] = [];
  await inFrontOf(
    (incoming, response) => {
      const parts: Buffer[] = [];
      incoming.on('data', (part: Buffer) => parts.push(part));
      incoming.on('end', () => {
        seen.push(`${incoming.method} ${incoming.url} ${Buffer.concat(parts).toString()}`);
        response.writeHead(207, [
          ['set-cookie', 'a=1'],
          ['set-cookie', 'b=2'],
          ['x-odd', 'h\u00e9'],
        ]);
        response.end(Buffer.from([0, 1, 2, 255]));
      });
    },
    async ({ url }, direct) => {
      const calls = [
        request({ method: 'PATCH', path: '/v1/assistants/a%2Fb?x=1&y=%20', body: Buffer.from('no json') }),
        request({ method: 'PUT', path: '/v2/new/thing;v=1', body: Buffer.from([0, 255, 10, 13]) }),
        request({ method: 'GET', path: '/', body: Buffer.alloc(0) }),
        request({ method: 'DELETE', path: '/v1/files/f', body: Buffer.alloc(0) }),
        request({ method: 'OPTIONS', path: '/v1/files', body: Buffer.alloc(0) }),
      ];
      for (const call of calls) {
        const before = await sendRaw(direct, call);
        const behind = await sendRaw(url, call);
        assert.deepEqual(differences(before, behind), [], call.path);
        assert.equal(seen.at(-1), seen.at(-2));
      }
    },
  );
});

test('HEAD has the headers and no body; the connection is of use afterwards', async () => {
  await inFrontOf(
    (incoming, response) => {
      incoming.resume();
      response.writeHead(200, { 'content-length': '5', 'content-type': 'text/plain' });
      response.end(incoming.method === 'HEAD' ? undefined : 'whole');
    },
    async ({ port }) => {
      const socket = connect(port, '127.0.0.1');
      const head = 'host: x\r\nauthorization: Bearer sk-1\r\n';
      socket.write(
        `HEAD /v1/models HTTP/1.1\r\n${head}\r\nGET /v1/models HTTP/1.1\r\n${head}connection: close\r\n\r\n`,
      );
      let seen = '';
      for await (const part of socket) seen += String(part);
      assert.deepEqual(seen.match(/HTTP\/1\.1 \d+/g), ['HTTP/1.1 200', 'HTTP/1.1 200']);
      assert.equal(seen.match(/content-length: 5/g)?.length, 2);
      assert.equal(seen.match(/whole/g)?.length, 1);
      assert.ok(seen.endsWith('whole'));
    },
  );
});

test('a large upload that is not read passes whole, and is not held', async () => {
  const piece = randomBytes(1 << 20);
  const pieces = 200;
  const wanted = createHash('sha256');
  for (let at = 0; at < pieces; at += 1) wanted.update(piece);
  await inFrontOf(
    (incoming, response) => {
      const hash = createHash('sha256');
      incoming.on('data', (part: Buffer) => hash.update(part));
      incoming.on('end', () => response.end(hash.digest('hex')));
    },
    async ({ port }) => {
      const socket = connect(port, '127.0.0.1');
      socket.write(
        `POST /v1/files HTTP/1.1\r\nhost: x\r\nauthorization: Bearer sk-1\r\ncontent-length: ${pieces * piece.length}\r\nconnection: close\r\n\r\n`,
      );
      const before = process.memoryUsage();
      let most = 0;
      for (let at = 0; at < pieces; at += 1) {
        if (!socket.write(piece)) await once(socket, 'drain');
        most = Math.max(most, process.memoryUsage().arrayBuffers - before.arrayBuffers);
      }
      let seen = '';
      for await (const part of socket) seen += String(part);
      assert.ok(seen.includes(wanted.digest('hex')), seen);
      assert.ok(most < 100 << 20, `held ${most >> 20} MiB`);
    },
  );
});

test('an answer larger than a slow client takes waits at the upstream, not in memory', async () => {
  let written = 0;
  const piece = Buffer.alloc(1 << 16, 'x');
  const enough = new AbortController();
  await inFrontOf(
    (incoming, response) => {
      incoming.resume();
      response.writeHead(200, { 'content-type': 'application/octet-stream' });
      const more = (): void => {
        while (!enough.signal.aborted) {
          written += piece.length;
          if (!response.write(piece)) {
            response.once('drain', more);
            return;
          }
        }
        response.end();
      };
      more();
    },
    async ({ port }) => {
      const socket = connect(port, '127.0.0.1');
      socket.write(
        'GET /v1/files/f/content HTTP/1.1\r\nhost: x\r\nauthorization: Bearer sk-1\r\nconnection: close\r\n\r\n',
      );
      await once(socket, 'data');
      socket.pause();
      // It stops by itself: as soon as it has stood still for some turns.
      for (let still = 0, last = -1; still < 50;) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        still = written === last ? still + 1 : 0;
        last = written;
      }
      assert.ok(written < 64 << 20, `${written >> 20} MiB are under way`);
      enough.abort();
      let taken = 0;
      for await (const part of socket) taken += Buffer.isBuffer(part) ? part.length : 0;
      assert.ok(taken + (1 << 16) >= written);
    },
  );
});
