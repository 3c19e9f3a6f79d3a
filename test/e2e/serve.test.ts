// Goal: the gateway as processes: it starts, answers, tells how it is, takes over new rules, outlives the death of any of
// its processes without a client noticing more than what that process was answering, loses nothing, and ends in order.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { createServer as createPlainServer } from 'node:net';
import { after, before, test } from 'node:test';
import OpenAI, { PermissionDeniedError } from 'openai';
import { SpoolReader } from '../../src/engine/spool-reader.ts';
import { Stream } from '../../src/engine/stream.ts';
import { listening } from '../../src/gateway/gateway.fixture.ts';
import { stateFiles } from '../../src/serve/state-files.ts';
import { openStore } from '../../src/store/clickhouse-store.ts';
import { eventually } from '../sdk-case.fixture.ts';
import { run, start, temporaryFolder, type Running } from './stillwatch.fixture.ts';

const folder = temporaryFolder();
const path = folder.file('stillwatch.yaml');
/** Long: the machine may be busy with other things. */
const tries = 12_000;

// A provider: one short stream for each request; those of the model `held` stay open.
const held = new Set<ServerResponse>();
let heldEver = 0;
const part = (content: string): string =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content } }] })}\n\n`;
const provider = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (text: string) => (body += text));
  request.on('end', () => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(part('so'));
    if (!body.includes('"held"')) {
      response.end('data: [DONE]\n\n');
      return;
    }
    heldEver += 1;
    held.add(response);
    response.on('close', () => held.delete(response));
  });
});
const { url, close } = await listening(provider, 'http');

function configText(rules: string): string {
  return `listen: {port: 0}
admin: {port: 0}
state: state
workers: 2
engine: {every: 1s}
record: {sync: 1ms}
upstreams: {openai: {targets: [{url: "${url}"}]}}
rules: [${rules}]
`;
}

let gateway: Running;
let said = '';
let base = '';
let admin = '';

const heard = async (pattern: RegExp): Promise<RegExpExecArray> => {
  await eventually(() => pattern.test(said), tries);
  const match = pattern.exec(said);
  assert.ok(match !== null, `${pattern} was not said: ${said}`);
  return match;
};
/** Process ids that were said of a part, oldest first. */
const pidsOf = (name: string): readonly number[] =>
  [...said.matchAll(new RegExp(`${name} is ready \\(process (\\d+)\\)`, 'g'))].map(([, pid]) => Number(pid));

before(async () => {
  folder.write('stillwatch.yaml', configText(''));
  gateway = start(['serve', path]);
  gateway.child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const [, port = '', adminPort = ''] = await heard(/Serving http:\/\/127\.0\.0\.1:(\d+), .*:(\d+)\/metrics/);
  base = `http://127.0.0.1:${port}`;
  admin = `http://127.0.0.1:${adminPort}`;
});
after(async () => {
  gateway.child.kill('SIGKILL');
  await close();
  folder.remove();
});

const client = (): OpenAI => new OpenAI({ baseURL: `${base}/v1`, apiKey: 'sk-customer', maxRetries: 0 });
const asked = (model: string) => ({
  model,
  stream: true as const,
  messages: [{ role: 'user' as const, content: 'Why is the sky blue?' }],
});

/** Asks and reads to the end; returns the text. */
async function answer(model: string): Promise<string> {
  let text = '';
  for await (const chunk of await client().chat.completions.create(asked(model))) {
    text += chunk.choices[0]?.delta.content ?? '';
  }
  return text;
}

/** A stream that is under way, and the text of all of it. */
async function open(): Promise<{ readonly text: Promise<string> }> {
  const wanted = heldEver + 1;
  const stream = await client().chat.completions.create(asked('held'));
  assert.ok(await eventually(() => heldEver === wanted, tries));
  const read = async (): Promise<string> => {
    let text = '';
    for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? '';
    return text;
  };
  return { text: read() };
}

function release(): void {
  for (const response of held) response.end(`${part(' to the end')}data: [DONE]\n\n`);
}

async function page(name: string): Promise<{ readonly status: number; readonly text: string }> {
  const response = await fetch(`${admin}/${name}`);
  return { status: response.status, text: await response.text() };
}

test('it answers, and its pages say how it is', async () => {
  assert.equal(await answer('m'), 'so');
  assert.equal((await page('healthz')).status, 200);
  assert.equal((await page('readyz')).status, 200);
  const metrics = await page('metrics');
  assert.equal(metrics.status, 200);
  assert.match(metrics.text, /^stillwatch_gateway_requests_total\{route="openai\.chat",status="2xx".*\} 1$/m);
  assert.ok(!metrics.text.includes('sk-customer'));
});

test('a reload takes over new rules, and leaves open streams alone; what is wrong is not taken over', async () => {
  const { text } = await open();
  const rule = '{name: no, when: request.model == "forbidden", then: refuse, mode: enforce, reason: No.}';
  folder.write('stillwatch.yaml', configText(rule));
  gateway.child.kill('SIGHUP');
  await heard(/The configuration was read again/);
  const isRefused = (): Promise<boolean> =>
    answer('forbidden').then(
      () => false,
      (error: unknown) => error instanceof PermissionDeniedError,
    );
  // Each worker reads it by itself: until both have.
  for (let refused = 0, tried = 0; refused < 20; tried += 1) {
    refused = (await isRefused()) ? refused + 1 : 0;
    assert.ok(tried < 2_000);
  }
  folder.write('stillwatch.yaml', configText('{name: no}').replace('workers: 2', 'workers: many'));
  gateway.child.kill('SIGHUP');
  const [message] = await heard(/was not taken over: [^]*?rules\[0\]/);
  assert.match(message, /workers/);
  assert.ok(await isRefused(), 'the rules of before hold');
  folder.write('stillwatch.yaml', configText(''));
  release();
  assert.equal(await text, 'so to the end');
});

test('a worker that is killed comes back; what the other one answers goes on', async () => {
  const streams: Promise<string>[] = [];
  for (let at = 0; at < 4; at += 1) streams.push((await open()).text);
  for (const stream of streams) stream.catch(() => {});
  const [victim] = pidsOf('gateway 0');
  assert.ok(victim !== undefined);
  process.kill(victim, 'SIGKILL');
  await heard(/gateway 0 ended \(SIGKILL\)/);
  assert.ok(await eventually(() => pidsOf('gateway 0').length === 2, tries));
  release();
  const ends = await Promise.allSettled(streams);
  const whole = ends.filter((end) => end.status === 'fulfilled' && end.value === 'so to the end');
  assert.ok(whole.length >= 1 && whole.length < 4, `${whole.length} of 4 streams went on`);
  for (let at = 0; at < 10; at += 1) assert.equal(await answer('m'), 'so');
});

test('an engine that is killed is not missed by any client, and comes back', async () => {
  assert.ok(await eventually(() => pidsOf('engine').length === 1, tries));
  const [victim] = pidsOf('engine');
  assert.ok(victim !== undefined);
  for (let at = 0; at < 120; at += 1) {
    if (at === 40) process.kill(victim, 'SIGKILL');
    assert.equal(await answer('counted'), 'so');
  }
  await heard(/engine ended \(SIGKILL\)/);
  assert.ok(await eventually(() => pidsOf('engine').length === 2, tries));
});

test('told to end, it lets a stream come to its end, and has kept every exchange once', async () => {
  const { text } = await open();
  gateway.child.kill('SIGTERM');
  await heard(/Ending/);
  await assert.rejects(
    (async () => {
      // The port closes as soon as the workers have heard.
      for (let at = 0; at < 2_000; at += 1) await answer('m');
    })(),
  );
  assert.equal(held.size, 1, 'the stream is still open');
  release();
  assert.equal(await text, 'so to the end');
  const { status } = await gateway.outcome;
  assert.equal(status, 0, said);
  const [ids, unique] = await counted();
  assert.deepEqual([ids, unique], [120, 120]);
});

/** What the store has of the model `counted`, after what is left in the spool was read. */
async function counted(): Promise<readonly [number, number]> {
  const files = stateFiles(folder.file('state'));
  const store = await openStore({ folder: files.store });
  const nowMs = (): number => Date.now();
  const stream = new Stream({
    store,
    nowMs,
    accountPaths: [],
    format: undefined,
    accountField: undefined,
    keepsText: false,
    workers: 1,
    recordBytesMax: undefined,
    stop: new AbortController().signal,
    version: '0.0.0',
    clockMs: () => 0,
    onStep: () => {},
  });
  const reader = new SpoolReader({ store, folder: files.spool, nowMs });
  await reader.recall();
  await stream.drain(reader);
  const ids = (await store.query(`SELECT id FROM @exchanges WHERE model = 'counted'`)).strings('id');
  await stream.close();
  await store.close();
  return [ids.length, new Set(ids).size];
}

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
