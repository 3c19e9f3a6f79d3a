// Goal: requests go to targets by weight, never to one that is down or full, and only to who proves who it is.

import assert from 'node:assert/strict';
import { createServer } from 'node:tls';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { testAuthority, testCertificate, testKey } from './certificates.fixture.ts';
import {
  answering,
  collect,
  get,
  listening,
  okAnswer,
  onRequest,
  post,
  rawServer,
  targetAt,
  watch,
  withGroup,
} from './gateway.fixture.ts';
import { HealthChecks } from './health-checks.ts';
import type { TlsOptions } from './target.ts';

const nowhere = 'http://127.0.0.1:9';

test('weights are met in each round, and smoothly', async () => {
  const named = (name: string, weight: number): ReturnType<typeof targetAt> =>
    targetAt(nowhere, { name, weight });
  await withGroup({ targets: [named('a', 5), named('b', 1), named('c', 1)] }, async (group) => {
    const order = Array.from({ length: 14 }, () => group.choose([])?.name).join('');
    // The two that end a round and the two that begin the next are neighbours.
    assert.doesNotMatch(order, /aaaaa/);
    for (const [name, times] of [
      ['a', 10],
      ['b', 2],
      ['c', 2],
    ] as const)
      assert.equal(order.split(name).length - 1, times);
  });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(9), { minLength: 1, maxLength: 6 }), async (weights) => {
      await withGroup({ targets: weights.map((weight, i) => named(String(i), weight)) }, async (group) => {
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        const counts = weights.map(() => 0);
        for (let i = 0; i < total * 3; i += 1) {
          const index = Number(group.choose([])?.name);
          counts[index] = (counts[index] ?? 0) + 1;
        }
        // Where the round begins is chance, so that a count may be one off.
        weights.forEach((weight, i) => assert.ok(Math.abs((counts[i] ?? 0) - weight * 3) <= 1));
        if (total === 0) assert.equal(group.choose([]), undefined);
      });
    }),
  );
});

test('a target that is full gets nothing more, and something again when there is room', async () => {
  const server = await rawServer((socket) =>
    onRequest(socket, () => socket.write('HTTP/1.1 200 OK\r\n\r\n')),
  );
  await withGroup({ targets: [targetAt(server.url, { connections: 2 })] }, async (group, upstreams) => {
    const open = [watch(group, get('/'), {}), watch(group, get('/'), {})];
    assert.equal((await collect(group, get('/'))).problem?.kind, 'no-place');
    assert.equal(upstreams.states()[0]?.active, 2);
    assert.equal(upstreams.states()[0]?.isAvailable, false);
    open[0]?.forwarding.abort();
    await open[0]?.answer;
    while (group.targets[0]?.active === 2) await new Promise((resolve) => setImmediate(resolve));
    const next = watch(group, get('/'), {});
    await new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
    next.forwarding.abort();
    assert.equal((await next.answer).problem?.kind, 'aborted');
    open[1]?.forwarding.abort();
  });
  await server.close();
});

test('closing waits for what is under way', async () => {
  let finish: () => void = () => {};
  const server = await rawServer((socket) =>
    onRequest(socket, () => {
      finish = (): void => {
        socket.write(okAnswer);
      };
      asked();
    }),
  );
  let asked: () => void = () => {};
  await withGroup({ targets: [targetAt(server.url)] }, async (group, upstreams) => {
    const wasAsked = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const { answer } = watch(group, post('/'), {});
    await wasAsked;
    const closed = upstreams.close(Promise.resolve());
    finish();
    assert.equal((await answer).body.toString(), 'ok');
    await closed;
    assert.equal((await collect(group, post('/'))).problem?.kind, 'unreachable');
  });
  await server.close();
});

test('connections are used again', async () => {
  const server = await answering(okAnswer);
  await withGroup({ targets: [targetAt(server.url)] }, async (group) => {
    for (let i = 0; i < 20; i += 1) assert.equal((await collect(group, post('/'))).status, 200);
  });
  // A connection is free a turn of the event loop after its answer has ended, so that two may take turns.
  assert.ok(server.sockets.length <= 2);
  await server.close();
});

// TLS ---------------------------------------------------------------------------------------------------

test('a certificate must be of a trusted authority and of the right name', async () => {
  const server = createServer({ key: testKey, cert: testCertificate }, (socket) => {
    socket.on('error', () => {});
    onRequest(socket, () => socket.write(okAnswer));
  });
  // A client that does not trust us hangs up in the middle of the handshake.
  server.on('tlsClientError', () => {});
  const { url, close } = await listening(server, 'https');
  const outcome = async (tls: Partial<TlsOptions>): Promise<unknown> => {
    let seen: unknown;
    await withGroup({ targets: [targetAt(url, { tls })] }, async (group) => {
      const answer = await collect(group, post('/'));
      seen =
        answer.problem === undefined ? answer.body.toString() : [answer.problem.kind, answer.problem.code];
    });
    return seen;
  };
  const servername = 'upstream.test';
  assert.equal(await outcome({ ca: testAuthority, servername }), 'ok');
  assert.deepEqual(await outcome({ servername }), ['unreachable', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE']);
  assert.deepEqual(await outcome({ ca: testAuthority, servername: 'other.test' }), [
    'unreachable',
    'ERR_TLS_CERT_ALTNAME_INVALID',
  ]);
  await close();
});

// Health ------------------------------------------------------------------------------------------------

test('health checks take a target out after failures in a row, and bring it back', async () => {
  let status = 200;
  const paths: string[] = [];
  const server = await rawServer((socket) =>
    onRequest(socket, (request) => {
      paths.push(request.split('\r\n')[0] ?? '');
      socket.write(`HTTP/1.1 ${status} Some\r\ncontent-length: 0\r\n\r\n`);
    }),
  );
  await withGroup({ targets: [targetAt(`${server.url}/base`)] }, async (group) => {
    const options = { path: '/health', everyMs: 1000, timeoutMs: 5000, downAfter: 2, upAfter: 2 };
    const checks = new HealthChecks(group.targets, options, group.surroundings);
    const isUpAfter = async (next: number): Promise<boolean> => {
      status = next;
      await checks.check();
      return group.choose([]) !== undefined;
    };
    const seen: boolean[] = [];
    for (const next of [200, 500, 200, 500, 404, 200, 500, 200, 200]) seen.push(await isUpAfter(next));
    assert.deepEqual(seen, [true, true, true, true, false, false, false, false, true]);
    assert.ok(paths.every((path) => path === 'GET /health HTTP/1.1'));
    await server.close();
    assert.equal(await isUpAfter(200), true);
    assert.equal(await isUpAfter(200), false, 'nobody listens');
  });
});

test('a check that is not answered in time has failed', async () => {
  const server = await rawServer((socket) => socket.resume());
  await withGroup({ targets: [targetAt(server.url)] }, async (group) => {
    const options = { path: '/', everyMs: 1000, timeoutMs: 20, downAfter: 1, upAfter: 1 };
    await new HealthChecks(group.targets, options, group.surroundings).check();
    assert.equal(group.targets[0]?.isUp, false);
  });
  await server.close();
});

test('checks that are started begin at once and end with the upstreams', async () => {
  const server = await answering('HTTP/1.1 500 No\r\ncontent-length: 0\r\n\r\n');
  const health = { path: '/', everyMs: 5, timeoutMs: 1000, downAfter: 3, upAfter: 1 };
  await withGroup({ targets: [targetAt(server.url)], health }, async (group, upstreams) => {
    upstreams.start();
    while (group.targets[0]?.isUp === true) await new Promise((resolve) => setTimeout(resolve, 5));
    assert.equal((await collect(group, post('/'))).problem?.kind, 'no-healthy-upstream');
  });
  await server.close();
});
