// Goal: what a collector really gets from the workers of a running gateway: a span for each request with the attributes of the
// conventions for generative AI, and in no span a text of a prompt or an answer, a key or a credential.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import OpenAI from 'openai';
import Anthropic from '@anthropic-ai/sdk';
import { listening } from '../../src/gateway/gateway.fixture.ts';
import { startUpstream } from '../../src/sim/upstream.ts';
import { eventually } from '../sdk-case.fixture.ts';
import { gatewayFolder, tries } from './serve.fixture.ts';
import { isObject, run } from './stillwatch.fixture.ts';

const providerKey = 'sk-provider-credential-4711';
const upstream = await startUpstream({ apiKey: providerKey });
const received: string[] = [];
const collector = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (text: string) => (body += text));
  request.on('end', () => {
    // Headers as well: a secret in one of them would be as much of a leak.
    received.push(`${request.url} ${request.rawHeaders.join(' ')}\n${body}`);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
});
const { url: collectorUrl, close } = await listening(collector, 'http');
const { folder, serve } = gatewayFolder({ close }, upstream);
folder.write('provider-key', providerKey);
const configText = `listen: {port: 0}
admin: {port: 0}
state: state
workers: 2
identity: {modes: [keys], keys_file: keys.jsonl}
engine: {every: 1h}
upstreams:
  openai: {targets: [{url: "${upstream.url}"}], credential: {file: provider-key}}
  anthropic: {targets: [{url: "${upstream.url}"}], credential: {file: provider-key}}
telemetry: {access_log: true, traces: {endpoint: "${collectorUrl}/v1/traces", ratio: 1}}
rules: [{name: no, when: request.model == "forbidden", then: refuse, mode: enforce, reason: Not this one.}]
`;

/** Attributes of every span that came. */
function spans(): readonly ReadonlyMap<string, unknown>[] {
  return received
    .flatMap((text) => objectsIn(JSON.parse(text.slice(text.indexOf('\n') + 1))))
    .filter((value) => 'spanId' in value)
    .map(({ attributes }) => attributesOf(attributes));
}

function objectsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isObject(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}

/** `{key, value: {stringValue}}` and its kin, as a map. */
function attributesOf(list: unknown): ReadonlyMap<string, unknown> {
  const pairs = Array.isArray(list) ? list.filter(isObject) : [];
  return new Map(
    pairs.map(({ key, value }) => [String(key), isObject(value) ? Object.values(value)[0] : undefined]),
  );
}

test('requests of both workers and dialects are spans at the collector, and none of them says what was said', async () => {
  const made = await run([
    'keys',
    'create',
    '--file',
    folder.file('keys.jsonl'),
    '--account',
    'acct-of-a-person',
    '--environment',
    'prod',
  ]);
  const key = made.stdout.trim();
  assert.ok(key.length > 20, made.stderr);
  const gateway = await serve(configText);
  const prompt = 'my-secret-prompt-about-a-merger';
  const openai = new OpenAI({ baseURL: `${gateway.url}/v1`, apiKey: key, maxRetries: 0 });
  const anthropic = new Anthropic({ baseURL: gateway.url, apiKey: key, maxRetries: 0 });
  const messages = [{ role: 'user' as const, content: prompt }];
  const model = 'meridian-4-large';
  const said: string[] = [];
  for (let at = 0; at < 4; at += 1) {
    const chat = await openai.chat.completions.create({
      model,
      messages,
      temperature: 0.5,
      max_completion_tokens: 60,
    });
    said.push(chat.choices[0]?.message.content ?? '');
    const message = await anthropic.messages.create({
      model,
      messages,
      max_tokens: 60,
      system: `${prompt}-system`,
    });
    for (const block of message.content) if (block.type === 'text') said.push(block.text);
  }
  await assert.rejects(openai.chat.completions.create({ model: 'forbidden', messages }), { status: 403 });
  const wrongKey = 'sk-not-a-key-of-ours-0815';
  const stranger = new OpenAI({ baseURL: `${gateway.url}/v1`, apiKey: wrongKey, maxRetries: 0 });
  await assert.rejects(stranger.chat.completions.create({ model, messages }), { status: 401 });
  assert.ok(await eventually(() => spans().length >= 10, tries), `${spans().length} spans came`);

  const found = spans();
  assert.equal(found.length, 10);
  const chats = found.filter(
    (span) => span.get('gen_ai.operation.name') === 'chat' && span.get('gen_ai.usage.output_tokens'),
  );
  assert.equal(chats.length, 8);
  for (const span of chats) {
    assert.equal(span.get('gen_ai.request.model'), model);
    assert.equal(Number(span.get('gen_ai.request.max_tokens')), 60);
    assert.ok(Number(span.get('gen_ai.usage.input_tokens')) > 0);
    assert.equal(span.get('server.address'), '127.0.0.1');
    assert.equal(Number(span.get('http.response.status_code')), 200);
  }
  assert.deepEqual(
    new Set(chats.map((span) => span.get('gen_ai.provider.name'))),
    new Set(['openai', 'anthropic']),
  );
  assert.equal(found.filter((span) => span.get('stillwatch.decision.rule') === 'no').length, 1);
  // Both workers export.
  for (const worker of ['worker-0', 'worker-1']) assert.ok(received.join('').includes(worker), worker);

  gateway.signal('SIGTERM');
  assert.equal((await gateway.outcome).status, 0, gateway.said());
  const everything = received.join('\n') + gateway.logged() + gateway.said();
  const secrets = [prompt, key, key.slice(3), providerKey, wrongKey, 'acct-of-a-person', ...said];
  for (const secret of secrets)
    assert.ok(secret !== '' && !everything.includes(secret), `${secret} was told`);
});
