// Goal: what is told of a client, to the log, to a collector and to an upstream, is what the configuration says and no more;
// and an upstream has no more time than it says.

import assert from 'node:assert/strict';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { after, beforeEach, test } from 'node:test';
import { listening } from '../src/gateway/gateway.fixture.ts';
import { startGateway, type TestGateway } from './gateway.fixture.ts';
import { eventually } from './sdk-case.fixture.ts';

const asked: IncomingHttpHeaders[] = [];
/** Answers, says nothing for ever, or begins a stream that does not end, as the model says. */
const provider = createServer((request, response) => {
  let text = '';
  request.setEncoding('utf8').on('data', (part: string) => (text += part));
  request.on('end', () => {
    asked.push(request.headers);
    if (text.includes('"silent"')) return;
    const isEndless = text.includes('"endless"');
    response.writeHead(200, { 'content-type': isEndless ? 'text/event-stream' : 'application/json' });
    if (!isEndless) response.end('{}');
    else response.write('data: {"id":"c","object":"chat.completion.chunk","choices":[]}\n\n');
  });
});
const { url: providerUrl, close: closeProvider } = await listening(provider, 'http');
const exported: string[] = [];
const collectorHeaders: IncomingHttpHeaders[] = [];
const collector = createServer((request, response) => {
  let text = '';
  request.setEncoding('utf8').on('data', (part: string) => (text += part));
  request.on('end', () => {
    exported.push(text);
    collectorHeaders.push(request.headers);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
});
const { url: collectorUrl, close: closeCollector } = await listening(collector, 'http');
after(closeProvider);
after(closeCollector);
beforeEach(() => {
  for (const list of [asked, exported, collectorHeaders]) list.length = 0;
});

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const marked = `00-${traceId}-00f067aa0ba902b7-01`;

function ask(
  gateway: TestGateway,
  { model = 'm', ...headers }: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(`${gateway.url}/v1/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer sk-of-a-customer', ...headers },
    body: JSON.stringify({ model, stream: model === 'endless', messages: [{ role: 'user', content: 'Hi' }] }),
  });
}

function requestLine({ lines }: TestGateway): string {
  return lines.find((line) => line.includes('"event":"request"')) ?? '';
}

async function loggedWith(settings: string): Promise<string> {
  const gateway = await startGateway({
    upstreamUrl: providerUrl,
    yaml: `telemetry: {access_log: true${settings}}\n`,
  });
  assert.equal((await ask(gateway)).status, 200);
  assert.ok(await eventually(() => requestLine(gateway) !== ''));
  await gateway.close();
  return requestLine(gateway);
}

test('a line of the access log has as much of the client as the configuration says', async () => {
  const usual = await loggedWith('');
  assert.match(usual, /"client":"127\.0\.0"/);
  assert.doesNotMatch(usual, /"account"/);
  const open = await loggedWith(', access_log_address: full, access_log_account: true');
  assert.match(open, /"client":"127\.0\.0\.1"/);
  assert.match(open, /"account":"key_[0-9a-f]{24}"/);
  const shut = await loggedWith(', access_log_address: none');
  assert.doesNotMatch(shut, /"client"|"account"/);
});

/** What the collector gets of one marked request. */
async function spansWith(settings: string): Promise<string> {
  exported.length = 0;
  const gateway = await startGateway({
    upstreamUrl: providerUrl,
    credential: 'credential-of-the-provider',
    yaml: `identity: {modes: [pass-through]}\ntelemetry: {traces: {endpoint: "${collectorUrl}/v1/traces"${settings}}}\n`,
  });
  assert.equal((await ask(gateway, { traceparent: marked })).status, 200);
  // What waits is exported at the end.
  await gateway.close();
  return exported.join('');
}

test('a caller’s mark has a request exported only where it is believed, and no further than the share', async () => {
  for (const settings of ['', ', sampling: caller-and-chance', ', ratio: 0, sampling: chance'])
    assert.equal(await spansWith(settings), '', settings);
  assert.ok((await spansWith(', sampling: caller')).includes(traceId));
  assert.ok((await spansWith(', ratio: 1, sampling: caller-and-chance')).includes(traceId));
});

test('a span has a hash of the account where it is asked for, the same after a restart, and goes with the headers', async () => {
  const hashOf = (text: string): string | undefined =>
    /"user\.hash","value":\{"stringValue":"([0-9a-f]{32})"/.exec(text)?.[1];
  const settings = ', ratio: 1, headers: {x-collector-key: {env: CREDENTIAL}}';
  assert.equal(hashOf(await spansWith(settings)), undefined);
  assert.equal(collectorHeaders[0]?.['x-collector-key'], 'credential-of-the-provider');
  const first = await spansWith(`${settings}, user_hash: true`);
  assert.ok(hashOf(first) !== undefined, first);
  assert.equal(hashOf(await spansWith(`${settings}, user_hash: true`)), hashOf(first));
  assert.doesNotMatch(first, /key_[0-9a-f]{24}|sk-of-a-customer|credential-of-the-provider/);
});

function upstream(more: string): string {
  return `upstreams: {own: {targets: [{url: "${providerUrl}"}], ${more}}}\n`;
}

test('an upstream is told who asks where the configuration says so, and a reload takes it back', async () => {
  const gateway = await startGateway({ yaml: upstream('client_address: append') });
  const claims = { 'x-forwarded-for': '10.9.9.9', 'x-real-ip': '10.9.9.9', via: '1.1 edge' };
  await ask(gateway, claims);
  gateway.reload(upstream('client_address: drop'));
  await ask(gateway, claims);
  const told = asked.map((headers) => ['x-forwarded-for', 'via', 'x-real-ip'].map((name) => headers[name]));
  assert.deepEqual(told, [
    ['10.9.9.9, 127.0.0.1', '1.1 edge, 1.1 stillwatch', undefined],
    [undefined, undefined, undefined],
  ]);
  await gateway.close();
});

test('when the time for everything is over, a client is told so, before its answer and in a stream', async () => {
  const gateway = await startGateway({ yaml: upstream('within: {total: 1s}') });
  const [silent, endless] = await Promise.all([
    ask(gateway, { model: 'silent' }),
    ask(gateway, { model: 'endless' }),
  ]);
  assert.equal(silent.status, 504);
  assert.equal(endless.status, 200);
  assert.match(await endless.text(), /"error":\{/);
  await gateway.close();
});
