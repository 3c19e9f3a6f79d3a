// Goal: the end of a gateway, whatever else happens at that moment: streams come to their end or are broken off with their
// dialect's error when the configured time is over, slow readers get all of their answer, a crash or a reload in the middle
// changes nothing, and what was answered last is in the engine's store.

import assert from 'node:assert/strict';
import Anthropic, { APIError as AnthropicError } from '@anthropic-ai/sdk';
import { APIError } from 'openai';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { test } from 'node:test';
import { listening } from '../../src/gateway/gateway.fixture.ts';
import { eventually } from '../sdk-case.fixture.ts';
import {
  answer,
  clientOf,
  gatewayFolder,
  openStream,
  startProvider,
  tries,
  type ServedGateway,
} from './serve.fixture.ts';
import { modelsIn } from './stream.fixture.ts';

const provider = await startProvider();
const { folder, serve: serveBy } = gatewayFolder(provider);

/** Without an engine unless it is told how often; the first has one, which makes the key of the others. */
function serve(parts: {
  readonly url?: string;
  readonly drain?: string;
  readonly engine?: string;
}): Promise<ServedGateway> {
  const { url = provider.url, drain = '1m', engine = 'enabled: false' } = parts;
  return serveBy(`listen: {port: 0}
admin: {port: 0}
state: state
workers: 2
limits: {drain_within: ${drain}}
engine: {${engine}}
upstreams: {openai: {targets: [{url: "${url}"}]}, anthropic: {targets: [{url: "${url}"}]}}
rules: []
`);
}

async function endedWell(gateway: ServedGateway): Promise<void> {
  const { status } = await gateway.outcome;
  assert.equal(status, 0, gateway.said());
}

test('what was answered before the end is in the store at the end, and judged', async () => {
  const gateway = await serve({ engine: 'every: 1h', drain: '5m' });
  for (let at = 0; at < 12; at += 1) assert.equal(await answer(clientOf(gateway.url), `last${at}`), 'so');
  const { text } = await openStream(clientOf(gateway.url), provider, 'held-last');
  gateway.signal('SIGTERM');
  await gateway.heard(/Ending/);
  provider.release();
  assert.equal(await text, 'so to the end');
  await endedWell(gateway);
  await gateway.heard(/\+\d+ of 13 exchanges judged/);
  const models = await modelsIn(folder.file('state'), 'leave');
  assert.equal(models.length, 13);
  assert.equal(new Set(models).size, 13);
});

test('streams that are still open when the time is over end with the error of their dialect', async () => {
  const gateway = await serve({ drain: '1s' });
  const { text } = await openStream(clientOf(gateway.url), provider);
  const wanted = provider.open() + 2;
  const anthropic = new Anthropic({ baseURL: gateway.url, apiKey: 'sk-customer', maxRetries: 0 });
  const messages = anthropic.messages
    .create({ model: 'held', max_tokens: 9, stream: true, messages: [{ role: 'user', content: 'Why?' }] })
    .then(async (stream) => {
      for await (const _ of stream);
    });
  const responses = clientOf(gateway.url)
    .responses.create({ model: 'held', input: 'Why?', stream: true })
    .then(async (stream) => {
      for await (const _ of stream);
    });
  const ends = Promise.allSettled([text, messages, responses]);
  assert.ok(await eventually(() => provider.open() === wanted, tries));
  gateway.signal('SIGTERM');
  for (const end of await ends) {
    assert.ok(end.status === 'rejected');
    assert.ok(end.reason instanceof APIError || end.reason instanceof AnthropicError, String(end.reason));
    assert.match(end.reason.message, /The gateway is ending/);
  }
  await endedWell(gateway);
});

test('a request whose answer has not begun when the time is over is told so with a status', async (context) => {
  let asked = 0;
  const silent = createServer(() => (asked += 1));
  const { url, close } = await listening(silent, 'http');
  context.after(close);
  const gateway = await serve({ url, drain: '1s' });
  const refused = assert.rejects(answer(clientOf(gateway.url), 'm'), { status: 503, code: 'shutting_down' });
  assert.ok(await eventually(() => asked === 1, tries));
  gateway.signal('SIGTERM');
  await refused;
  await endedWell(gateway);
});

test('a worker that is killed while it ends takes only its own streams with it, and is not started again', async () => {
  const gateway = await serve({});
  const streams = [];
  for (let at = 0; at < 4; at += 1) streams.push(await openStream(clientOf(gateway.url), provider));
  gateway.signal('SIGTERM');
  await gateway.heard(/Ending/);
  const draining = (): number => gateway.logged().split('"event":"worker.draining"').length - 1;
  assert.ok(await eventually(() => draining() === 2, tries));
  const [victim] = gateway.pidsOf('gateway 0');
  assert.ok(victim !== undefined);
  process.kill(victim, 'SIGKILL');
  assert.ok(await eventually(() => provider.open() < 4, tries), 'the streams of the killed one are gone');
  provider.release();
  const ends = await Promise.allSettled(streams.map(({ text }) => text));
  const whole = ends.filter((end) => end.status === 'fulfilled' && end.value === 'so to the end');
  assert.ok(whole.length >= 1 && whole.length < 4, `${whole.length} of 4 streams went on`);
  await endedWell(gateway);
  assert.equal(gateway.pidsOf('gateway 0').length, 1);
});

test('told to read its configuration and to end at the same moment, it ends as it would have', async () => {
  const gateway = await serve({});
  const { text } = await openStream(clientOf(gateway.url), provider);
  gateway.signal('SIGHUP');
  gateway.signal('SIGTERM');
  gateway.signal('SIGHUP');
  await gateway.heard(/Ending/);
  gateway.signal('SIGHUP');
  provider.release();
  assert.equal(await text, 'so to the end');
  await endedWell(gateway);
});

test('a worker that is only just starting hears of the end as well', async () => {
  const gateway = await serve({});
  for (const name of ['gateway 0', 'gateway 1']) {
    const [victim] = gateway.pidsOf(name);
    assert.ok(victim !== undefined);
    process.kill(victim, 'SIGKILL');
    await gateway.heard(new RegExp(`${name} ended`));
  }
  // Started again after a tenth of a second, and ready much later.
  await new Promise((resolve) => setTimeout(resolve, 150));
  gateway.signal('SIGTERM');
  await gateway.heard(/Ending/);
  // Well before the minute and a quarter after which it would be killed.
  let isOver = false;
  void gateway.outcome.then(() => (isOver = true));
  assert.ok(await eventually(() => isOver, 8_000), gateway.said());
  await endedWell(gateway);
});

test('who reads slowly gets all of an answer that was finished when the end came', async (context) => {
  // Larger than what the system takes of a connection.
  const large = Buffer.alloc(24_000_000, 'x');
  const whole = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(200, { 'content-length': large.length }).end(large));
  });
  const { url, close } = await listening(whole, 'http');
  context.after(close);
  const gateway = await serve({ url });
  const { hostname, port } = new URL(gateway.url);
  const socket = connect(Number(port), hostname);
  const got = { bytes: 0 };
  const count = (part: Buffer): void => {
    got.bytes += part.length;
    // Three quarters at once, the rest when the gateway has begun to end.
    if (got.bytes > 0.75 * large.length && !gateway.said().includes('Ending')) socket.pause();
  };
  socket.on('error', () => {}).on('data', count);
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.write(
    'GET /v1/files/large/content HTTP/1.1\r\nhost: x\r\nauthorization: Bearer sk-customer\r\n\r\n',
  );
  assert.ok(await eventually(() => socket.isPaused(), tries));
  gateway.signal('SIGTERM');
  await gateway.heard(/Ending/);
  socket.resume();
  await closed;
  assert.ok(got.bytes > large.length, `${got.bytes} of ${large.length} bytes and a head came`);
  await endedWell(gateway);
});

test('a connection that is given to a worker just as it closes its port is not left hanging until the end', async () => {
  const gateway = await serve({});
  const { text } = await openStream(clientOf(gateway.url), provider);
  const workers = ['gateway 0', 'gateway 1'].map((name) => gateway.pidsOf(name)[0] ?? assert.fail(name));
  for (const worker of workers) process.kill(worker, 'SIGSTOP');
  gateway.signal('SIGTERM');
  await gateway.heard(/Ending/);
  // Each worker is given one behind the word that it is to end, and the others wait for whoever is free.
  const { hostname, port } = new URL(gateway.url);
  const closed = { count: 0 };
  for (let at = 0; at < 6; at += 1) {
    const socket = connect(Number(port), hostname);
    socket.on('error', () => {}).on('close', () => (closed.count += 1));
    await once(socket, 'connect');
    socket.write('GET /v1/nothing HTTP/1.1\r\nhost: x\r\n\r\n');
  }
  await new Promise((resolve) => setTimeout(resolve, 200));
  for (const worker of workers) process.kill(worker, 'SIGCONT');
  assert.ok(await eventually(() => closed.count === 6, 6_000), `${closed.count} of 6 ended`);
  assert.equal(provider.open(), 1, 'the stream is still open');
  provider.release();
  assert.equal(await text, 'so to the end');
  await endedWell(gateway);
});
