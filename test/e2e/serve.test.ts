// Goal: the gateway as processes: it starts, answers, tells how it is, takes over new rules, outlives the death of any of
// its processes without a client noticing more than what that process was answering, loses nothing, and ends in order.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer as createPlainServer } from 'node:net';
import { before, test } from 'node:test';
import { PermissionDeniedError } from 'openai';
import { eventually } from '../sdk-case.fixture.ts';
import {
  answer,
  clientOf,
  gatewayFolder,
  metricOf,
  openStream,
  startProvider,
  tries,
  until,
  type ServedGateway,
} from './serve.fixture.ts';
import { run } from './stillwatch.fixture.ts';
import { modelsIn } from './stream.fixture.ts';

const provider = await startProvider();
const { folder, serve } = gatewayFolder(provider);

function configText(rules: string): string {
  return `listen: {port: 0}
admin: {port: 0}
state: state
workers: 2
engine: {every: 1s}
record: {sync: 1ms}
upstreams: {openai: {targets: [{url: "${provider.url}"}]}}
rules: [${rules}]
`;
}

let gateway: ServedGateway;
before(async () => {
  gateway = await serve(configText(''));
});

const ask = (model: string): Promise<string> => answer(clientOf(gateway.url), model);
const open = (): Promise<{ readonly text: Promise<string> }> => openStream(clientOf(gateway.url), provider);

test('it answers, and its pages say how it is', async () => {
  assert.equal(await ask('m'), 'so');
  assert.equal((await gateway.page('healthz')).status, 200);
  assert.equal((await gateway.page('readyz')).status, 200);
  const metrics = await gateway.page('metrics');
  assert.equal(metrics.status, 200);
  assert.match(metrics.text, /^stillwatch_gateway_requests_total\{route="openai\.chat",status="2xx".*\} 1$/m);
  assert.ok(!metrics.text.includes('sk-customer'));
});

test('a reload takes over new rules, and leaves open streams alone; what is wrong is not taken over', async () => {
  const { text } = await open();
  const rule = '{name: no, when: request.model == "forbidden", then: refuse, mode: enforce, reason: No.}';
  folder.write('stillwatch.yaml', configText(rule));
  gateway.signal('SIGHUP');
  await gateway.heard(/The configuration was read again/);
  const isRefused = (): Promise<boolean> =>
    ask('forbidden').then(
      () => false,
      (error: unknown) => error instanceof PermissionDeniedError,
    );
  // Each worker reads it by itself: until both have.
  for (let refused = 0, tried = 0; refused < 20; tried += 1) {
    refused = (await isRefused()) ? refused + 1 : 0;
    assert.ok(tried < 2_000);
  }
  folder.write('stillwatch.yaml', configText('{name: no}').replace('workers: 2', 'workers: many'));
  gateway.signal('SIGHUP');
  const [message] = await gateway.heard(/was not taken over: [^]*?rules\[0\]/);
  assert.match(message, /workers/);
  assert.ok(await isRefused(), 'the rules of before hold');
  folder.write('stillwatch.yaml', configText(''));
  provider.release();
  assert.equal(await text, 'so to the end');
});

test('a worker that is killed comes back; what the other one answers goes on', async () => {
  const streams: Promise<string>[] = [];
  for (let at = 0; at < 4; at += 1) streams.push((await open()).text);
  for (const stream of streams) stream.catch(() => {});
  const [victim] = gateway.pidsOf('gateway 0');
  assert.ok(victim !== undefined);
  process.kill(victim, 'SIGKILL');
  await gateway.heard(/gateway 0 ended \(SIGKILL\)/);
  assert.ok(await eventually(() => gateway.pidsOf('gateway 0').length === 2, tries));
  provider.release();
  const ends = await Promise.allSettled(streams);
  const whole = ends.filter((end) => end.status === 'fulfilled' && end.value === 'so to the end');
  assert.ok(whole.length >= 1 && whole.length < 4, `${whole.length} of 4 streams went on`);
  for (let at = 0; at < 10; at += 1) assert.equal(await ask('m'), 'so');
});

test('an engine that is killed is not missed by any client, and comes back', async () => {
  assert.ok(await eventually(() => gateway.pidsOf('engine').length === 1, tries));
  const [victim] = gateway.pidsOf('engine');
  assert.ok(victim !== undefined);
  const took = (): Promise<number> => metricOf(gateway, 'stillwatch_engine_exchanges_total');
  await until('the engine tells that it takes exchanges', async () => (await took()) > 0);
  assert.equal(await metricOf(gateway, 'stillwatch_engine_up'), 1);
  const early = await took();
  for (let at = 0; at < 120; at += 1) {
    if (at === 40) process.kill(victim, 'SIGKILL');
    assert.equal(await ask('counted'), 'so');
  }
  await gateway.heard(/engine ended \(SIGKILL\)/);
  assert.ok(await eventually(() => gateway.pidsOf('engine').length === 2, tries));
  // The one that is gone leaves its counters, and the next one takes at least what came after it.
  await until('the engine has caught up', async () => {
    const now = await took();
    assert.ok(now >= early, `${now} exchanges, ${early} before`);
    const isUp = (await metricOf(gateway, 'stillwatch_engine_up')) === 1;
    return isUp && now >= early + 80 && (await metricOf(gateway, 'stillwatch_engine_backlog_bytes')) === 0;
  });
});

test('told to end, it lets a stream come to its end, and has kept every exchange once', async () => {
  const { text } = await open();
  gateway.signal('SIGTERM');
  await gateway.heard(/Ending/);
  await assert.rejects(
    (async () => {
      // The port closes as soon as the workers have heard.
      for (let at = 0; at < 2_000; at += 1) await ask('m');
    })(),
  );
  assert.equal(provider.open(), 1, 'the stream is still open');
  provider.release();
  assert.equal(await text, 'so to the end');
  const { status } = await gateway.outcome;
  assert.equal(status, 0, gateway.said());
  // Ids are drawn by the gateway, one for each request: 120 of them are 120 exchanges, each once.
  const models = await modelsIn(folder.file('state'), 'drain');
  assert.equal(models.filter((model) => model === 'counted').length, 120);
});

test('a configuration with problems ends it with 2 and all of them; so does a port that is taken', async () => {
  folder.write('bad.yaml', `${configText('{name: no}').replace('workers: 2', 'workers: many')}extra: 1\n`);
  const bad = await run(['serve', folder.file('bad.yaml')]);
  assert.equal(bad.status, 2);
  for (const words of ['workers', 'rules[0]', 'extra']) assert.ok(bad.stderr.includes(words), bad.stderr);
  const taken = createPlainServer();
  taken.listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const address = taken.address();
  assert.ok(typeof address === 'object' && address !== null);
  // The key of the tests before is there, so that no engine is needed.
  const config = configText('')
    .replace('listen: {port: 0}', `listen: {port: ${address.port}}`)
    .replace('engine: {every: 1s}', 'engine: {enabled: false}');
  folder.write('taken.yaml', config);
  const refused = await run(['serve', folder.file('taken.yaml')]);
  assert.equal(refused.status, 2, refused.stderr);
  assert.match(refused.stderr, /listen\.failed/);
  taken.close();
});
