// Goal: a body is there whole or there is a reason why not; and whatever happens to it, what was taken of the room for
// bodies is what is held.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { test } from 'node:test';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { listening } from './gateway.fixture.ts';
import { BodyRoom, receive, type Received } from './receive.ts';

const mega = 1_000_000;

interface Sent {
  readonly headers?: string;
  readonly body: Buffer;
  /** Cut off after so many bytes of the body. */
  readonly cutAt?: number;
}

/** What becomes of a body, and how much of the room it holds when the connection is gone. */
async function received(
  sent: Sent,
  room = new BodyRoom(2 * mega),
): Promise<Received & { readonly held: number }> {
  const server = createServer();
  const result = new Promise<Received>((resolve) => {
    server.once('request', (request) => resolve(receive(request, room, mega)));
  });
  const { url, close } = await listening(server, 'http');
  const socket = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => {});
  const { headers = '', body, cutAt } = sent;
  socket.write(`POST / HTTP/1.1\r\nhost: x\r\n${headers}content-length: ${body.length}\r\n\r\n`);
  socket.write(body.subarray(0, cutAt ?? body.length));
  await once(server, 'request');
  if (cutAt !== undefined) socket.end().destroySoon();
  await result;
  socket.destroy();
  await close();
  return { ...(await result), held: room.bytes };
}

test('a body comes whole, and is held as long as it is', async () => {
  const body = Buffer.from('x'.repeat(300_000));
  const got = await received({ body });
  assert.ok(got.kind === 'body' && got.bytes.equals(body) && !got.isUnpacked);
  assert.equal(got.held, body.length);
});

test('a compressed body is unpacked, and only what it says is held', async () => {
  const text = Buffer.from('abc'.repeat(100_000));
  const ways = {
    gzip: gzipSync(text),
    'X-Gzip': gzipSync(text),
    deflate: deflateSync(text),
    br: brotliCompressSync(text),
  };
  for (const [encoding, body] of Object.entries(ways)) {
    const got = await received({ headers: `content-encoding: ${encoding}\r\n`, body });
    assert.ok(got.kind === 'body' && got.bytes.equals(text) && got.isUnpacked, encoding);
    assert.deepEqual([got.bytesIn, got.held], [body.length, text.length]);
  }
});

test('a body that says to be what it is stays as it came', async () => {
  for (const encoding of ['identity', 'Identity']) {
    const got = await received({ headers: `content-encoding: ${encoding}\r\n`, body: Buffer.from('{}') });
    assert.ok(got.kind === 'body' && !got.isUnpacked && got.bytes.toString() === '{}', encoding);
  }
});

test('what is not there whole leaves nothing behind in the room', async () => {
  const gzip = 'content-encoding: gzip\r\n';
  const cases: readonly (readonly [Sent, Received['kind'], BodyRoom?])[] = [
    [{ body: Buffer.alloc(mega + 1) }, 'too-large'],
    [{ body: Buffer.alloc(500_000) }, 'no-room', new BodyRoom(400_000)],
    [{ body: Buffer.alloc(500_000), cutAt: 300_000 }, 'gone'],
    [{ headers: gzip, body: gzipSync(Buffer.alloc(50 * mega)) }, 'too-large'],
    [{ headers: gzip, body: gzipSync(Buffer.alloc(900_000)) }, 'no-room', new BodyRoom(400_000)],
    [{ headers: gzip, body: Buffer.from('not packed') }, 'encoding'],
    [{ headers: gzip, body: gzipSync('cut off').subarray(0, 20) }, 'encoding'],
    [{ headers: 'content-encoding: gzip, gzip\r\n', body: gzipSync('twice') }, 'encoding'],
  ];
  for (const [sent, kind, room] of cases) {
    const got = await received(sent, room);
    assert.equal(got.kind, kind);
    assert.equal(got.held, 0, kind);
  }
});
