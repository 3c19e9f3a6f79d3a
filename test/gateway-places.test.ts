// Goal: whoever sits on places of an upstream, by a body that hardly comes or an answer that he does not take, is not noticed
// by others, and loses them when they are wanted; whoever is alone may have all of them.

import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { test } from 'node:test';
import { listening } from '../src/gateway/gateway.fixture.ts';
import { startGateway, type TestGateway } from './gateway.fixture.ts';
import { eventually } from './sdk-case.fixture.ts';

const places = 4;
const bigBytes = 40_000_000;

interface Provider {
  readonly url: string;
  /** Requests of which the head has come and that are not over, by path. */
  underWay(path: string): number;
  close(): Promise<void>;
}

/** Wants a whole body before it says anything, and the key `real`; `/v1/stay` is never answered. */
async function startProvider(): Promise<Provider> {
  const open = new Set<IncomingMessage>();
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    if (request.url === '/v1/stay') return;
    if (request.headers.authorization !== 'Bearer real') response.writeHead(401).end();
    else if (request.url === '/v1/big') response.writeHead(200).end(Buffer.alloc(bigBytes));
    else response.writeHead(200, { 'content-type': 'application/json' }).end(answered);
  };
  const server = createServer((request, response) => {
    open.add(request);
    response.on('close', () => open.delete(request));
    request.on('error', () => {}).on('end', () => answer(request, response));
    request.resume();
  });
  return {
    ...(await listening(server, 'http')),
    underWay: (path) => [...open].filter(({ url }) => url === path).length,
  };
}

const answered = JSON.stringify({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  model: 'm',
  choices: [{ index: 0, message: { role: 'assistant', content: 'Yeast.' }, finish_reason: 'stop' }],
  usage: { prompt_tokens: 5, completion_tokens: 2, total_tokens: 7 },
});

async function withBoth(
  limits: string,
  work: (gateway: TestGateway, provider: Provider) => Promise<void>,
): Promise<void> {
  const provider = await startProvider();
  const upstreams = `upstreams:\n  openai: {targets: [{url: "${provider.url}"}], connections: ${places}}\n`;
  const gateway = await startGateway({ yaml: `${upstreams}limits: {${limits}}\n` });
  try {
    await work(gateway, provider);
  } finally {
    await gateway.close();
    await provider.close();
  }
}

/** Status of a call that behaves. */
async function ask(gateway: TestGateway, key = 'real'): Promise<number> {
  const response = await fetch(`${gateway.url}/v1/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ model: 'm', messages: [{ role: 'user', content: 'What makes bread rise?' }] }),
  });
  await response.arrayBuffer();
  return response.status;
}

/** As many connections as wanted that send this and read nothing. */
function sit(gateway: TestGateway, count: number, bytes: (index: number) => string): readonly Socket[] {
  return Array.from({ length: count }, (_, index) => {
    const socket = connect(gateway.port, '127.0.0.1').on('error', () => {});
    socket.pause().write(bytes(index));
    return socket;
  });
}

const head = (line: string, key: string, more = ''): string =>
  `${line} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${key}\r\n${more}\r\n`;
const upload = (key: string, bytes: number): string =>
  head('POST /v1/files', key, `content-length: ${bytes}\r\n`);

function metric(gateway: TestGateway, name: string, label?: string): number {
  const family = gateway.worker.metrics().find((one) => one.name === `stillwatch_gateway_${name}`);
  const values = family?.values ?? [];
  const found = values.find(({ labels }) => label === undefined || Object.values(labels).includes(label));
  return typeof found?.value === 'number' ? found.value : 0;
}

const denied = (gateway: TestGateway, reason: string): number =>
  metric(gateway, 'places_denied_total', reason);
const underWay = (gateway: TestGateway): number => metric(gateway, 'requests_in_progress');

function end(sockets: readonly Socket[]): void {
  for (const socket of sockets) socket.destroy();
}

test('bodies that have hardly begun take no place, however many there are', async () => {
  await withBoth('body_within: 5m', async (gateway, provider) => {
    const chunked = head('POST /v1/files', 'another', 'transfer-encoding: chunked\r\n');
    const sitting = [
      ...sit(gateway, 3 * places, (index) => `${upload(`made-up-${index}`, 1_000)}x`),
      ...sit(gateway, places, () => `${chunked}1\r\nx\r\n`),
    ];
    assert.ok(await eventually(() => underWay(gateway) === 4 * places, 6_000));
    for (let i = 0; i < 3; i += 1) assert.equal(await ask(gateway), 200);
    assert.equal(provider.underWay('/v1/files'), 0);
    end(sitting);
  });
});

test('a body that has come is passed on, with a length and without, also one larger than what is waited for', async () => {
  await withBoth('body_within: 5m', async (gateway) => {
    for (const size of [0, 1, 5_000, 1_000_000]) {
      const bytes = Buffer.alloc(size, 'x');
      const init = { method: 'POST', headers: { authorization: 'Bearer real' } } as const;
      const whole = await fetch(`${gateway.url}/v1/files`, { ...init, body: bytes });
      assert.equal(whole.status, 200);
      const stream = new Blob([bytes]).stream();
      const parts = await fetch(`${gateway.url}/v1/files`, { ...init, body: stream, duplex: 'half' });
      assert.equal(parts.status, 200);
    }
  });
});

test('bodies that go on a byte at a time lose their places to who wants them, and are told so', async () => {
  await withBoth('body_within: 5m, taken_within: 1s', async (gateway, provider) => {
    const sitting = sit(
      gateway,
      places,
      (index) => `${upload(`made-up-${index}`, 1_000_000)}${'x'.repeat(200_000)}`,
    );
    const drip = setInterval(() => sitting.forEach((socket) => socket.write('x')), 10);
    assert.ok(await eventually(() => provider.underWay('/v1/files') === places, 6_000));
    let told = '';
    for (const socket of sitting) socket.on('data', (part: Buffer) => (told += part.toString())).resume();
    const statuses: number[] = [];
    assert.ok(await eventually(async () => statuses.push(await ask(gateway)) > 0 && statuses.at(-1) === 200));
    assert.ok(denied(gateway, 'yielded') >= 1);
    assert.equal(denied(gateway, 'no-place'), statuses.length - 1);
    assert.ok(await eventually(() => told.startsWith('HTTP/1.1 503 '), 6_000), told.slice(0, 200));
    assert.match(told, /retry-after: 5/);
    for (let i = 0; i < 5; i += 1) assert.equal(await ask(gateway), 200);
    clearInterval(drip);
    end(sitting);
  });
});

test('a body that does not end in its time is ended, with its place', async () => {
  await withBoth('headers_within: 1s, body_within: 1s', async (gateway, provider) => {
    const [socket] = sit(gateway, 1, () => `${upload('made-up', 1_000_000)}${'x'.repeat(200_000)}`);
    assert.ok(socket !== undefined);
    assert.ok(await eventually(() => provider.underWay('/v1/files') === 1, 6_000));
    const drip = setInterval(() => socket.write('x'), 10);
    let told = '';
    socket.on('data', (part: Buffer) => (told += part.toString())).resume();
    assert.ok(await eventually(() => provider.underWay('/v1/files') === 0, 6_000));
    assert.ok(await eventually(() => socket.closed, 6_000));
    assert.match(told, /^HTTP\/1\.1 408 /);
    clearInterval(drip);
  });
});

test('answers that nobody takes are ended, and those that wait are served before', async () => {
  await withBoth('taken_within: 2s', async (gateway, provider) => {
    const sitting = sit(gateway, places, () => head('GET /v1/big', 'real'));
    assert.ok(await eventually(() => provider.underWay('/v1/big') === places, 6_000));
    assert.ok(await eventually(async () => (await ask(gateway)) === 200, 2_000));
    assert.ok(denied(gateway, 'yielded') >= 1);
    // The others are not wanted by anybody.
    assert.ok(await eventually(() => provider.underWay('/v1/big') === 0, 12_000));
    assert.equal(denied(gateway, 'yielded') + denied(gateway, 'untaken'), places);
    assert.ok(await eventually(() => metric(gateway, 'client_disconnects_total', 'other') === places, 6_000));
    end(sitting);
  });
});

test('calls of strangers leave places for who is known, who may have all of them alone', async () => {
  await withBoth('taken_within: 1m', async (gateway, provider) => {
    // The first answer makes it known; a call of who is known makes strangers leave something.
    for (let i = 0; i < 2; i += 1) {
      assert.equal(await ask(gateway), 200);
      assert.ok(await eventually(() => underWay(gateway) === 0, 6_000));
    }
    const sitting = sit(gateway, places, (index) => head('GET /v1/stay', `made-up-${index}`));
    assert.ok(await eventually(() => denied(gateway, 'no-place') === 1, 6_000));
    assert.ok(await eventually(() => provider.underWay('/v1/stay') === places - 1, 6_000));
    assert.equal(await ask(gateway), 200);
    assert.equal(await ask(gateway, 'made-up'), 503);
    end(sitting);
    assert.ok(await eventually(() => provider.underWay('/v1/stay') === 0, 6_000));
    const own = sit(gateway, places, () => head('GET /v1/stay', 'real'));
    assert.ok(await eventually(() => provider.underWay('/v1/stay') === places, 6_000));
    end(own);
  });
});
