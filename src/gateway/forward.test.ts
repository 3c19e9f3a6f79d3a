// Goal: what comes out of the upstream reaches the sink as it is and at once, and each side can stop the other.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, request as httpRequest } from 'node:http';
import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { forward } from './forward.ts';
import {
  answering,
  closed,
  collect,
  get,
  listening,
  okAnswer,
  onRequest,
  post,
  rawServer,
  silentServer,
  targetAt,
  watch,
  withGroup,
} from './gateway.fixture.ts';

// Bytes -------------------------------------------------------------------------------------------------

interface Scripted {
  readonly status: number;
  readonly headers: readonly string[];
  readonly body: Buffer;
  readonly pieces: readonly number[];
  readonly framing: 'length' | 'chunked' | 'close';
}

const headerName = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,20}$/).map((name) => `x-${name}`);
/** Everything that may stand in a header, also bytes that are no ASCII; no blanks at its ends. */
const headerValue = fc.stringMatching(/^[!-~\u0080-\u00ff]([ \t!-~\u0080-\u00ff]{0,30}[!-~\u0080-\u00ff])?$/);
const header = fc.oneof(
  fc.tuple(headerName, headerValue),
  fc.tuple(
    fc.constantFrom('set-cookie', 'Set-Cookie', 'Content-Type', 'retry-after', 'anthropic-x'),
    headerValue,
  ),
);
const scripted: fc.Arbitrary<Scripted> = fc.record({
  status: fc.constantFrom(200, 201, 400, 401, 403, 404, 418, 429, 500, 529),
  headers: fc.array(header, { maxLength: 20 }).map((pairs) => pairs.flat()),
  body: fc.uint8Array({ maxLength: 5_000 }).map((bytes) => Buffer.from(bytes)),
  pieces: fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 20 }),
  framing: fc.constantFrom('length', 'chunked', 'close'),
});

function split(bytes: Buffer, sizes: readonly number[]): readonly Buffer[] {
  const pieces: Buffer[] = [];
  for (let at = 0, i = 0; at < bytes.length; i += 1) {
    const size = sizes[i % sizes.length] ?? 1;
    pieces.push(bytes.subarray(at, at + size));
    at += size;
  }
  return pieces;
}

function headOf(script: Scripted): string {
  const lines = [`HTTP/1.1 ${script.status} Whatever`];
  for (let i = 0; i < script.headers.length; i += 2)
    lines.push(`${script.headers[i]}: ${script.headers[i + 1]}`);
  if (script.framing === 'length') lines.push(`Content-Length: ${script.body.length}`);
  if (script.framing === 'chunked')
    lines.push('Transfer-Encoding: chunked', 'Connection: keep-alive, x-hop', 'x-hop: 1');
  if (script.framing === 'close') lines.push('Connection: close');
  return `${lines.join('\r\n')}\r\n\r\n`;
}

/** The whole answer as bytes; chunks of the framing and pieces on the wire are cut at different places. */
function bytesOf(script: Scripted): Buffer {
  const head = Buffer.from(headOf(script), 'latin1');
  if (script.framing !== 'chunked') return Buffer.concat([head, script.body]);
  const chunks = split(script.body, [...script.pieces].reverse()).flatMap((chunk) => [
    Buffer.from(`${chunk.length.toString(16)}\r\n`),
    chunk,
    Buffer.from('\r\n'),
  ]);
  return Buffer.concat([head, ...chunks, Buffer.from('0\r\n\r\n')]);
}

async function play(socket: Socket, script: Scripted): Promise<void> {
  for (const piece of split(bytesOf(script), script.pieces)) {
    socket.write(piece);
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (script.framing === 'close') socket.end();
}

test('whatever an upstream answers arrives byte for byte, however it is cut', async () => {
  let script: Scripted | undefined;
  const server = await rawServer((socket) =>
    onRequest(socket, () => {
      if (script !== undefined) void play(socket, script);
    }),
  );
  await withGroup({ targets: [targetAt(server.url)] }, async (group) => {
    await fc.assert(
      fc.asyncProperty(scripted, async (one) => {
        script = one;
        const answer = await collect(group, post('/v1/messages'));
        assert.equal(answer.problem, undefined);
        assert.equal(answer.status, one.status);
        const length = one.framing === 'length' ? ['Content-Length', String(one.body.length)] : [];
        assert.deepEqual(answer.headers, [...one.headers, ...length]);
        assert.ok(answer.body.equals(one.body));
      }),
      { numRuns: 200 },
    );
  });
  await server.close();
});

test('through a server of Node the client sees the same headers, in order and with duplicates', async () => {
  const upstream = await answering(
    'HTTP/1.1 200 OK\r\nSet-Cookie: a=1\r\nX-Mixed: Ã¤\r\nset-cookie: b=2\r\ncontent-length: 2\r\n\r\nok',
  );
  await withGroup({ targets: [targetAt(upstream.url)] }, async (group) => {
    const gateway = createServer({}, (request, response) => {
      forward(group, get(request.url ?? '/'), {
        onHeaders: (status, headers) => response.writeHead(status, headers),
        onChunk: (chunk) => response.write(chunk),
        onEnd: () => response.end(),
        onError: () => response.destroy(),
      });
    });
    const { url, close } = await listening(gateway, 'http');
    const [response] = await once(httpRequest(url).end(), 'response');
    assert.deepEqual(response.rawHeaders.slice(0, 8), [
      'Set-Cookie',
      'a=1',
      'X-Mixed',
      'Ã¤',
      'set-cookie',
      'b=2',
      'content-length',
      '2',
    ]);
    response.resume();
    await close();
  });
  await upstream.close();
});

test('informational answers are left out, trailers come at the end, and HEAD has no body', async () => {
  const chunked =
    'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\ntrailer: x-sum\r\n\r\n1\r\na\r\n0\r\nx-sum: 7\r\n\r\n';
  const server = await answering(`HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n${chunked}`);
  await withGroup({ targets: [targetAt(server.url)] }, async (group) => {
    const answer = await collect(group, get('/'));
    assert.equal(answer.status, 200);
    assert.deepEqual(answer.headers, []);
    assert.deepEqual(answer.trailers, ['x-sum', '7']);
    assert.equal(answer.body.toString(), 'a');
  });
  await server.close();
  const bare = await answering('HTTP/1.1 200 OK\r\ncontent-length: 900\r\n\r\n');
  await withGroup({ targets: [targetAt(bare.url)] }, async (group) => {
    const answer = await collect(group, { ...get('/'), method: 'HEAD' });
    assert.deepEqual(answer.headers, ['content-length', '900']);
    assert.equal(answer.body.length, 0);
  });
  await bare.close();
});

test('the request arrives as it was given, below the base path', async () => {
  const server = await answering(okAnswer);
  const target = targetAt(`${server.url}/api/`);
  await withGroup({ targets: [target] }, async (group) => {
    const headers = ['X-Case', 'as is', 'content-length', '7'];
    await collect(group, { method: 'POST', path: '/v1/x?y=../z', headers, body: Buffer.from('{"a":1}') });
  });
  const lines = (server.requests[0] ?? '').split('\r\n');
  assert.equal(lines[0], 'POST /api/v1/x?y=../z HTTP/1.1');
  assert.ok(lines.includes(`host: ${new URL(server.url).host}`));
  assert.ok(lines.includes('X-Case: as is'));
  assert.equal(lines.at(-1), '{"a":1}');
  await server.close();
});

// Stopping ----------------------------------------------------------------------------------------------

/** Sends the head of an endless answer, and `chunk` again and again as long as the socket takes it. */
function endless(socket: Socket, chunk: Buffer): void {
  const more = (): void => {
    while (!socket.destroyed && socket.write(chunk));
  };
  onRequest(socket, () => {
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    socket.on('drain', more);
    more();
  });
}

test('a client that goes away in the middle cuts the connection at once', async () => {
  const server = await rawServer((socket) => endless(socket, Buffer.alloc(1000)));
  await withGroup({ targets: [targetAt(server.url)] }, async (group) => {
    let chunks = 0;
    const { forwarding, answer } = watch(group, post('/'), {
      onChunk: () => {
        chunks += 1;
        if (chunks === 3) forwarding.abort();
        return true;
      },
    });
    const { problem } = await answer;
    const [socket] = server.sockets;
    assert.ok(socket !== undefined);
    await closed(socket);
    assert.equal(chunks, 3, 'nothing comes after the end');
    assert.deepEqual(problem, {
      kind: 'aborted',
      isAfterHeaders: true,
      target: new URL(server.url).host,
      code: '',
      attempts: 1,
    });
    assert.equal(group.targets[0]?.active, 0);
    assert.equal(group.targets[0]?.breaker.state, 'closed');
  });
  await server.close();
});

test('a client that goes away before there is a connection, or an answer, leaves nothing behind', async () => {
  const server = await silentServer();
  await withGroup({ targets: [targetAt(server.url)] }, async (group) => {
    const early = watch(group, post('/'), {});
    early.forwarding.abort();
    assert.equal((await early.answer).problem?.kind, 'aborted');
    early.forwarding.abort();
    early.forwarding.resume();
    const waiting = watch(group, post('/'), {});
    const socket = await server.asked;
    waiting.forwarding.abort();
    assert.equal((await waiting.answer).problem?.isAfterHeaders, false);
    await closed(socket);
    // The connection that the first one asked for may still be on its way.
    while (group.targets[0]?.active !== 0) await new Promise((resolve) => setImmediate(resolve));
    assert.equal(group.targets[0]?.breaker.state, 'closed');
  });
  await server.close();
});

test('a sink that wants no more stops the upstream, and gets all of it later', async () => {
  const bytes = 96_000_000;
  const piece = Buffer.alloc(64_000, 'x');
  let accepted = 0;
  const server = await rawServer((socket) => {
    const more = (): void => {
      while (accepted < bytes) {
        accepted += piece.length;
        if (!socket.write(piece)) return;
      }
    };
    onRequest(socket, () => {
      socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${bytes}\r\n\r\n`);
      socket.on('drain', more);
      more();
    });
  });
  await withGroup({ targets: [targetAt(server.url)] }, async (group) => {
    let received = 0;
    let isSlow = true;
    /** Waits until the kernel holds what it can and nothing moves any more. */
    const whenStill = (resume: () => void, last = -1): void => {
      if (accepted !== last) {
        setTimeout(whenStill, 100, resume, accepted);
        return;
      }
      assert.ok(accepted < bytes / 2, `${accepted} bytes were taken from a server whose answer nobody reads`);
      assert.ok(received < 1_000_000);
      isSlow = false;
      resume();
    };
    const ended = new Promise<void>((resolve) => {
      const forwarding = forward(group, get('/'), {
        onHeaders: () => {},
        onChunk: (chunk) => {
          received += chunk.length;
          if (isSlow) whenStill(() => forwarding.resume());
          return !isSlow;
        },
        onEnd: () => resolve(),
        onError: () => assert.fail('no problem'),
      });
    });
    await ended;
    assert.equal(received, bytes);
  });
  await server.close();
});

test('a sink may ask for more before it says that it wants none, and stop after every chunk', async () => {
  const server = await answering(`HTTP/1.1 200 OK\r\ncontent-length: 300000\r\n\r\n${'x'.repeat(300_000)}`);
  await withGroup({ targets: [targetAt(server.url)] }, async (group) => {
    for (const isEarly of [true, false]) {
      const { forwarding, answer } = watch(group, get('/'), {
        onChunk: () => {
          if (isEarly) forwarding.resume();
          else setImmediate(() => forwarding.resume());
          return false;
        },
      });
      assert.equal((await answer).body.length, 300_000);
    }
  });
  await server.close();
});

test('time in which the sink wants nothing is not the upstream’s', async () => {
  const server = await answering(`HTTP/1.1 200 OK\r\ncontent-length: 300000\r\n\r\n${'x'.repeat(300_000)}`);
  await withGroup({ targets: [targetAt(server.url, { limits: { idleMs: 20 } })] }, async (group) => {
    let chunks = 0;
    const { forwarding, answer } = watch(group, get('/'), {
      onChunk: () => {
        chunks += 1;
        if (chunks === 1) setTimeout(() => forwarding.resume(), 100);
        return chunks > 1;
      },
    });
    const { problem, body } = await answer;
    assert.equal(problem, undefined);
    assert.equal(body.length, 300_000);
  });
  await server.close();
});

test('a sink that takes something now and then stays, and one that takes nothing for too long is ended', async () => {
  const bytes = 'x'.repeat(300_000);
  const server = await answering(`HTTP/1.1 200 OK\r\ncontent-length: ${bytes.length}\r\n\r\n${bytes}`);
  const stays = targetAt(server.url, { limits: { takenMs: 1_000 } });
  await withGroup({ targets: [stays] }, async (group) => {
    let waits = 0;
    const { forwarding, answer } = watch(group, get('/'), {
      onChunk: () => {
        waits += 1;
        // All pauses together are longer than the limit, wherever the answer is cut.
        setTimeout(() => forwarding.resume(), waits <= 3 ? 400 : 1);
        return false;
      },
    });
    assert.equal((await answer).body.length, bytes.length);
    assert.ok(waits >= 3, `${waits} pauses`);
  });
  const ends = targetAt(server.url, { limits: { takenMs: 20 } });
  await withGroup({ targets: [ends] }, async (group) => {
    const { answer } = watch(group, get('/'), { onChunk: () => false });
    const { problem } = await answer;
    assert.deepEqual([problem?.kind, problem?.isAfterHeaders], ['untaken', true]);
    assert.equal(group.targets[0]?.active, 0);
    assert.equal(group.targets[0]?.breaker.state, 'closed');
    const last = server.sockets.at(-1);
    assert.ok(last !== undefined);
    await closed(last);
  });
  await server.close();
});

// Uploads -----------------------------------------------------------------------------------------------

test('a body that comes as a stream is sent as it comes, with or without a length', async () => {
  let got = '';
  const server = await rawServer((socket) => {
    socket.on('data', (chunk) => {
      got += chunk.toString('latin1');
      if (got.endsWith('last') || got.endsWith('0\r\n\r\n')) socket.write(okAnswer);
    });
  });
  await withGroup({ targets: [targetAt(server.url)] }, async (group) => {
    const parts = (): Readable => Readable.from([Buffer.from('first'), Buffer.from('last')]);
    const upload = { method: 'POST', path: '/', headers: ['content-length', '9'], body: parts() };
    assert.equal((await collect(group, upload)).body.toString(), 'ok');
    assert.match(got, /content-length: 9\r\n\r\nfirstlast$/);
    got = '';
    assert.equal((await collect(group, { ...upload, headers: [], body: parts() })).body.toString(), 'ok');
    assert.match(got, /transfer-encoding: chunked\r\n\r\n5\r\nfirst\r\n4\r\nlast\r\n0\r\n\r\n$/);
  });
  await server.close();
});

test('an upstream that does not read holds up the sender', async () => {
  const server = await rawServer((socket) => socket.pause());
  await withGroup({ targets: [targetAt(server.url)] }, async (group) => {
    let produced = 0;
    const body = new Readable({
      read() {
        produced += 64_000;
        this.push(Buffer.alloc(64_000));
      },
    });
    const { forwarding, answer } = watch(group, { method: 'POST', path: '/', headers: [], body }, {});
    // Until the kernel holds what it can.
    for (let last = -1; last !== produced || last === 0;) {
      last = produced;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    assert.ok(produced < 50_000_000, `${produced} bytes were taken from the client`);
    forwarding.abort();
    assert.equal((await answer).problem?.kind, 'aborted');
    assert.equal(body.destroyed, false, 'the body is its owner\u2019s');
  });
  await server.close();
});

test('an answer before the end of the body is passed on, and the body is left alone', async () => {
  const server = await rawServer((socket) => {
    socket.once('data', () => socket.write('HTTP/1.1 413 Too Large\r\ncontent-length: 3\r\n\r\nbig'));
  });
  await withGroup({ targets: [targetAt(server.url)] }, async (group) => {
    const body = new Readable({ read: () => {} });
    body.push('beginning');
    const answer = await collect(group, { method: 'POST', path: '/', headers: [], body });
    assert.equal(answer.status, 413);
    assert.equal(answer.body.toString(), 'big');
    assert.equal(body.destroyed, false);
  });
  await server.close();
});

test('a body that its sender breaks off is no fault of the target', async () => {
  let tell: () => void = () => {};
  const server = await rawServer((socket) => socket.on('data', () => tell()));
  await withGroup({ targets: [targetAt(server.url)] }, async (group) => {
    // As many as faults would take.
    for (let i = 0; i < 5; i += 1) {
      const asked = new Promise<void>((resolve) => {
        tell = resolve;
      });
      const body = new Readable({ read: () => {} });
      body.push('beginning');
      const { answer } = watch(group, { method: 'POST', path: '/', headers: [], body }, {});
      await asked;
      body.destroy(new Error('gone'));
      const { problem } = await answer;
      assert.equal(problem?.kind, 'aborted');
    }
    assert.equal(group.targets[0]?.breaker.state, 'closed');
  });
  await server.close();
});
