// Goal: what goes wrong is told as it is, and a request is sent again only where that is safe and only so often.

import assert from 'node:assert/strict';
import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import type { ForwardRequest } from './forward.ts';
import {
  answering,
  closedUrl,
  collect,
  get,
  okAnswer,
  onRequest,
  post,
  rawServer,
  targetAt,
  watch,
  withGroup,
  type Answer,
  type RawServer,
} from './gateway.fixture.ts';
import type { TargetOptions } from './target.ts';

/** The first target is asked first, because a request begins with the one of most weight. */
async function ask(targets: readonly TargetOptions[], request: ForwardRequest): Promise<Answer> {
  let answer: Answer | undefined;
  const weighted = targets.map((target, i) => ({ ...target, weight: i === 0 ? 100 : 1 }));
  await withGroup({ targets: weighted }, async (group) => {
    answer = await collect(group, request);
  });
  assert.ok(answer !== undefined);
  return answer;
}

/** Reads a request and cuts the connection. */
async function cutting(): Promise<RawServer> {
  return rawServer((socket) => onRequest(socket, () => socket.destroy()));
}

async function close(...servers: readonly { close(): Promise<void> }[]): Promise<void> {
  await Promise.all(servers.map((server) => server.close()));
}

test('where nobody listens, another target is asked, whatever the method', async () => {
  const good = await answering(okAnswer);
  const answer = await ask([targetAt(await closedUrl()), targetAt(good.url)], post('/'));
  assert.equal(answer.status, 200);
  assert.equal(answer.target, new URL(good.url).host);
  const body = Readable.from([Buffer.from('whole')]);
  const upload = { method: 'POST', path: '/', headers: ['content-length', '5'], body };
  assert.equal((await ask([targetAt(await closedUrl()), targetAt(good.url)], upload)).status, 200);
  assert.match(good.requests[1] ?? '', /whole$/);
  await close(good);
});

test('when nobody listens anywhere, that is told', async () => {
  const names = [await closedUrl(), await closedUrl()];
  const { problem } = await ask(
    names.map((url) => targetAt(url)),
    post('/'),
  );
  assert.equal(problem?.kind, 'unreachable');
  assert.equal(problem?.code, 'ECONNREFUSED');
  assert.equal(problem?.attempts, 2);
  assert.equal(problem?.isAfterHeaders, false);
});

test('what was sent and may have been done is not sent again', async () => {
  const [bad, good] = [await cutting(), await answering(okAnswer)];
  const { problem } = await ask([targetAt(bad.url), targetAt(good.url)], post('/'));
  assert.equal(problem?.kind, 'reset');
  assert.equal(problem?.attempts, 1);
  assert.equal(good.requests.length, 0);
  await close(bad, good);
});

test('what is safe to repeat is, unless its body was a stream that was sent', async () => {
  const [bad, good] = [await cutting(), await answering(okAnswer)];
  const targets = [targetAt(bad.url), targetAt(good.url)];
  assert.equal((await ask(targets, get('/'))).status, 200);
  const body = Readable.from([Buffer.from('whole')]);
  const { problem } = await ask(targets, { ...get('/'), headers: ['content-length', '5'], body });
  assert.equal(problem?.kind, 'reset');
  await close(bad, good);
});

test('503 with retry-after goes to another target, without it to the client', async () => {
  const good = await answering(okAnswer);
  const busy = await answering('HTTP/1.1 503 Busy\r\nRetry-After: 1\r\ncontent-length: 4\r\n\r\nbusy');
  const down = await answering('HTTP/1.1 503 Down\r\ncontent-length: 4\r\n\r\ndown');
  assert.equal((await ask([targetAt(busy.url), targetAt(good.url)], post('/'))).body.toString(), 'ok');
  assert.equal((await ask([targetAt(busy.url)], post('/'))).body.toString(), 'busy', 'there is no other');
  const passed = await ask([targetAt(down.url), targetAt(good.url)], post('/'));
  assert.equal(passed.status, 503);
  assert.equal(passed.body.toString(), 'down');
  assert.equal((await ask([targetAt(down.url), targetAt(good.url)], get('/'))).status, 200);
  await close(good, busy, down);
});

test('an answer that breaks off is not begun again', async () => {
  const bad = await rawServer((socket) =>
    onRequest(socket, () => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf', () => socket.destroy());
    }),
  );
  const good = await answering(okAnswer);
  const answer = await ask([targetAt(bad.url), targetAt(good.url)], get('/'));
  assert.equal(answer.body.toString(), 'half');
  assert.equal(answer.problem?.kind, 'reset');
  assert.equal(answer.problem?.isAfterHeaders, true);
  assert.equal(good.requests.length, 0);
  await close(bad, good);
});

test('an outage is not multiplied: retries keep to their budget', async () => {
  const busy = 'HTTP/1.1 503 Busy\r\nretry-after: 1\r\ncontent-length: 0\r\n\r\n';
  // Each declines now and then, too seldom for its breaker, and far more often than the budget pays for.
  let attempts = 0;
  const declining = (): Promise<RawServer> => {
    let asked = 0;
    return rawServer((socket) =>
      onRequest(socket, () => {
        attempts += 1;
        asked += 1;
        socket.write(asked % 5 < 2 ? busy : okAnswer);
      }),
    );
  };
  const servers = [await declining(), await declining(), await declining()];
  let declined = 0;
  // Time stands still, so that nothing comes back by itself.
  const options = { targets: servers.map((server) => targetAt(server.url)), nowMs: () => 0 };
  await withGroup(options, async (group) => {
    for (let i = 0; i < 200; i += 1) {
      if ((await collect(group, post('/'))).status === 503) declined += 1;
    }
  });
  assert.ok(declined > 0);
  assert.equal(attempts, 200 + 10 + 19, 'what was saved, and a tenth of the requests since then');
  await close(...servers);
});

test('a target that keeps failing is not asked any more', async () => {
  const bad = await answering('HTTP/1.1 502 Bad\r\ncontent-length: 0\r\n\r\n');
  await withGroup({ targets: [targetAt(bad.url)] }, async (group) => {
    for (let i = 0; i < 5; i += 1) assert.equal((await collect(group, post('/'))).status, 502);
    const { problem } = await collect(group, post('/'));
    assert.equal(problem?.kind, 'no-healthy-upstream');
    assert.equal(problem?.attempts, 0);
    assert.equal(bad.requests.length, 5);
  });
  await close(bad);
});

test('a client that goes away during a probe makes room for the next', async () => {
  const bad = 'HTTP/1.1 502 Bad\r\ncontent-length: 0\r\n\r\n';
  const answers = [bad, bad, bad, bad, bad, '', okAnswer, okAnswer];
  const server = await rawServer((socket) => onRequest(socket, () => socket.write(answers.shift() ?? '')));
  let aheadMs = 0;
  const nowMs = (): number => performance.now() + aheadMs;
  await withGroup({ targets: [targetAt(server.url)], nowMs }, async (group) => {
    const target = group.targets[0];
    for (let i = 0; i < 5; i += 1) assert.equal((await collect(group, post('/'))).status, 502);
    assert.equal(target?.breaker.state, 'open');
    aheadMs = 1_000;
    const probe = watch(group, post('/'), {});
    assert.equal(target?.isAvailable, false, 'one probe at a time');
    while (answers.length > 2) await new Promise((resolve) => setImmediate(resolve));
    probe.forwarding.abort();
    assert.equal((await probe.answer).problem?.kind, 'aborted');
    for (let i = 0; i < 2; i += 1) assert.equal((await collect(group, post('/'))).status, 200);
    assert.equal(target?.breaker.state, 'closed');
  });
  await close(server);
});

test('limits and refusals of the provider do not count against it', async () => {
  for (const status of [400, 401, 429, 500, 529]) {
    const server = await answering(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`);
    await withGroup({ targets: [targetAt(server.url)] }, async (group) => {
      for (let i = 0; i < 7; i += 1) assert.equal((await collect(group, post('/'))).status, status);
    });
    await close(server);
  }
});

// Time --------------------------------------------------------------------------------------------------

test('each time limit has its name', async () => {
  const request = post('/');
  const silent = await rawServer((socket) => socket.resume());
  const half = await rawServer((socket) =>
    onRequest(socket, () => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf')),
  );
  const limits = { connectMs: 50, firstByteMs: 50, idleMs: 50 };
  const kindAt = async (url: string, more: object = {}): Promise<readonly unknown[]> => {
    const { problem } = await ask([targetAt(url, { limits: { ...limits, ...more } })], request);
    return [problem?.kind, problem?.isAfterHeaders, problem?.code];
  };
  // A handshake that nobody answers.
  assert.deepEqual(await kindAt(silent.url.replace('http', 'https')), ['timeout-connect', false, '']);
  assert.deepEqual(await kindAt(silent.url), ['timeout-first-byte', false, '']);
  assert.deepEqual(await kindAt(half.url), ['timeout-idle', true, '']);
  const all = { firstByteMs: 10_000, idleMs: 10_000, totalMs: 50 };
  assert.deepEqual(await kindAt(silent.url, all), ['timeout-first-byte', false, 'TOTAL']);
  assert.deepEqual(await kindAt(half.url, all), ['timeout-idle', true, 'TOTAL']);
  await close(silent, half);
});

test('a stream that moves outlives its limits, and a connection that does not come gives way to another target', async () => {
  const slow = await rawServer((socket) => onRequest(socket, () => drip(socket, 10)));
  const limits = { connectMs: 60, firstByteMs: 60, idleMs: 200 };
  const answer = await ask([targetAt(slow.url, { limits })], post('/'));
  assert.equal(answer.problem, undefined);
  assert.equal(answer.body.toString(), '.'.repeat(10));
  const silent = await rawServer((socket) => socket.resume());
  const stuck = targetAt(silent.url.replace('http', 'https'), { limits });
  assert.equal((await ask([stuck, targetAt(slow.url)], post('/'))).status, 200);
  await close(slow, silent);
});

function drip(socket: Socket, chunks: number): void {
  socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${chunks}\r\n\r\n`);
  let left = chunks;
  const timer = setInterval(() => {
    left -= 1;
    socket.write('.');
    if (left === 0) clearInterval(timer);
  }, 40);
}

// Nonsense ----------------------------------------------------------------------------------------------

test('what is not HTTP is told as that, and no request can be made into something else', async () => {
  const noise = await answering('HTTP/9.7 hello\r\n\r\n');
  assert.equal((await ask([targetAt(noise.url)], post('/'))).problem?.kind, 'protocol');
  const flood = await answering(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(70_000)}\r\n\r\n`);
  assert.equal((await ask([targetAt(flood.url)], post('/'))).problem?.kind, 'protocol');
  const good = await answering(okAnswer);
  const paths = [
    'http://other.test/',
    '//../x',
    '/a/../b',
    '/a/%2e%2E/b',
    '/a/..%2fb',
    '/a/..;/b',
    '/a b',
    '/a\r\nx: y',
    '',
  ];
  for (const path of paths) {
    const { problem } = await ask([targetAt(`${good.url}/base`)], get(path));
    assert.equal(problem?.kind, 'protocol', path);
    assert.equal(problem?.code, 'REQUEST_PATH');
  }
  const split = { ...get('/'), headers: ['x-a', 'b\r\nx-c: d'] };
  assert.equal((await ask([targetAt(good.url)], split)).problem?.kind, 'protocol');
  const wrong = { ...post('/'), headers: ['content-length', '99'] };
  assert.equal((await ask([targetAt(good.url)], wrong)).problem?.kind, 'protocol');
  assert.equal(good.requests.length, 0);
  await close(noise, flood, good);
});

test('a problem carries a code and no text', async () => {
  const { problem } = await ask([targetAt(await closedUrl(), { name: 'only' })], post('/secret?key=k'));
  assert.deepEqual(problem, {
    kind: 'unreachable',
    isAfterHeaders: false,
    target: 'only',
    code: 'ECONNREFUSED',
    attempts: 1,
  });
});
