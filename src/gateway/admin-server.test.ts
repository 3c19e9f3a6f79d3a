// Goal: the port for operators answers three paths, tells of failures without their texts, is patient with nobody, and says
// clearly why it cannot start.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request as ask, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { test, type TestContext } from 'node:test';
import { Fault } from '../core/fault.ts';
import { startAdminServer, type AdminServer, type AdminSources } from './admin-server.ts';

const sources: AdminSources = { readiness: () => ({ ready: true }), metrics: () => Promise.resolve('x 1\n') };

async function start(context: TestContext, parts: Partial<AdminSources> = {}): Promise<AdminServer> {
  const server = await startAdminServer({ host: '127.0.0.1', port: 0 }, { ...sources, ...parts });
  context.after(() => server.close());
  return server;
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

function get(server: AdminServer, path: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = ask({ host: '127.0.0.1', port: server.port, path, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const text = Buffer.concat(parts).toString();
        resolve({ status: response.statusCode, headers: response.headers, text });
      });
    });
    sent.on('error', reject);
    sent.end(method === 'POST' ? 'x'.repeat(1_000) : '');
  });
}

test('three paths are answered, and nothing else', async (context) => {
  const server = await start(context);
  const alive = await get(server, '/healthz');
  assert.deepEqual([alive.status, alive.text], [200, '{"alive":true}\n']);
  const ready = await get(server, '/readyz');
  assert.deepEqual([ready.status, ready.text], [200, '{"ready":true}\n']);
  const metrics = await get(server, '/metrics?x=1');
  assert.deepEqual([metrics.status, metrics.text], [200, 'x 1\n']);
  assert.equal(metrics.headers['content-type'], 'text/plain; version=0.0.4; charset=utf-8');
  assert.equal(metrics.headers['cache-control'], 'no-store');
  assert.equal((await get(server, '/metrics', 'HEAD')).text, '');
  for (const path of ['/', '/metrics/', '/..%2fmetrics', '//metrics', '/debug'])
    assert.equal((await get(server, path)).status, 404, path);
  const posted = await get(server, '/healthz', 'POST');
  assert.deepEqual(
    [posted.status, posted.headers.allow, posted.headers.connection],
    [405, 'GET, HEAD', 'close'],
  );
});

test('what is not ready is 503 with its reasons', async (context) => {
  const server = await start(context, { readiness: () => ({ ready: false, checks: {} }) });
  const answer = await get(server, '/readyz');
  assert.deepEqual([answer.status, answer.text], [503, '{"ready":false,"checks":{}}\n']);
  assert.equal((await get(server, '/healthz')).status, 200);
});

test('a source that fails is not available, and its text is not told', async (context) => {
  const secret = (): never => {
    throw new Error('sk-secret');
  };
  const server = await start(context, {
    metrics: secret,
    readiness: () => Promise.reject(new Error('sk-secret')),
  });
  for (const path of ['/metrics', '/readyz']) {
    const answer = await get(server, path);
    assert.equal(answer.status, 503);
    assert.ok(!answer.text.includes('sk-secret'));
  }
});

test('scrapes at the same time are one page, and the next one is made anew', async (context) => {
  const waiting: ((text: string) => void)[] = [];
  const server = await start(context, { metrics: () => new Promise((resolve) => waiting.push(resolve)) });
  const asked = Array.from({ length: 5 }, () => get(server, '/metrics'));
  // Answers on connections that were opened later: the five have arrived.
  for (let round = 0; round < 20; round += 1) await get(server, '/healthz');
  assert.equal(waiting.length, 1);
  waiting[0]?.('y 1\n');
  for (const answer of await Promise.all(asked)) assert.equal(answer.text, 'y 1\n');
  const next = get(server, '/metrics');
  for (let round = 0; round < 20; round += 1) await get(server, '/healthz');
  waiting[1]?.('y 2\n');
  assert.equal((await next).text, 'y 2\n');
});

test('more connections than the bound are turned away, and the others go on', async (context) => {
  const server = await start(context);
  const sockets = Array.from({ length: 64 }, () => connect(server.port, '127.0.0.1'));
  await Promise.all(sockets.map((socket) => once(socket, 'connect')));
  for (const socket of sockets)
    socket.on('error', () => undefined).write('GET /healthz HTTP/1.1\r\nx-slow: ');
  await assert.rejects(get(server, '/healthz'));
  for (const socket of sockets.slice(1)) socket.destroy();
  const [first] = sockets;
  assert.ok(first !== undefined);
  first.write('y\r\nhost: x\r\n\r\n');
  const [answer] = await once(first, 'data');
  assert.match(String(answer), /^HTTP\/1\.1 200 /);
  first.destroy();
});

test('headers that are too large are refused', async (context) => {
  const server = await start(context);
  const socket = connect(server.port, '127.0.0.1');
  socket.write(`GET /healthz HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(9_000)}\r\n\r\n`);
  const [answer] = await once(socket, 'data');
  assert.match(String(answer), /^HTTP\/1\.1 431 /);
  socket.destroy();
});

test('a slow header ends its connection', async (context) => {
  const server = await start(context);
  const socket = connect(server.port, '127.0.0.1');
  socket.write('GET /healthz HTTP/1.1\r\nhost:');
  socket.resume();
  await once(socket, 'close');
});

test('a port that is taken is a fault', async (context) => {
  const server = await start(context);
  await assert.rejects(startAdminServer({ host: '127.0.0.1', port: server.port }, sources), (fault) => {
    assert.ok(fault instanceof Fault);
    assert.equal(fault.code, 'listen.failed');
    assert.match(fault.message, new RegExp(`127\\.0\\.0\\.1, port ${server.port}$`));
    return true;
  });
});

test('closing ends open connections', async () => {
  const server = await startAdminServer({ host: '127.0.0.1', port: 0 }, sources);
  const socket = connect(server.port, '127.0.0.1');
  await once(socket, 'connect');
  socket.on('error', () => undefined).resume();
  const ended = once(socket, 'close');
  await server.close();
  await ended;
});
