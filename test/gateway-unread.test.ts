// Goal: a call that nobody reads is counted, recorded with its class, and decided like any other by what is known of the
// account; neither a profile nor a key's list of models can be gone around with it.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, beforeEach, test, type TestContext } from 'node:test';
import { createKey } from '../src/gateway/key-changes.ts';
import { listening } from '../src/gateway/gateway.fixture.ts';
import { wanted, workshopFor } from '../src/gateway/keys.fixture.ts';
import { liveLimits } from '../src/wire/live-request.ts';
import { startGateway, type GatewayOptions, type TestGateway } from './gateway.fixture.ts';

const asked: string[] = [];
const provider = createServer((request, response) => {
  asked.push(request.url ?? '');
  request.resume().on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'));
});
const { url: upstreamUrl, close } = await listening(provider, 'http');
after(close);
beforeEach(() => {
  asked.length = 0;
});

async function open(context: TestContext, options: Partial<GatewayOptions>): Promise<TestGateway> {
  const gateway = await startGateway({ upstreamUrl, ...options });
  context.after(() => gateway.close());
  return gateway;
}

interface Sent {
  readonly key?: string;
  readonly body?: unknown;
}

async function post(
  gateway: TestGateway,
  path: string,
  { key = 'sk-1', body = {} }: Sent = {},
): Promise<number> {
  const headers = { 'content-type': 'application/json', 'x-goog-api-key': key };
  const answer = await fetch(`${gateway.url}${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  await answer.text();
  return answer.status;
}

const gemini = '/v1beta/models/gemini-2.0-flash:generateContent';
const rules = (...lines: readonly string[]): string =>
  `rules:\n${lines.map((line) => `  - {mode: enforce, reason: Because of the rule., ${line}}\n`).join('')}`;

test('budgets of requests and rules on the account and the class hold, and what was decided is counted and kept', async (context) => {
  const gateway = await open(context, {
    yaml: rules(
      'name: budget, when: usage.account.requests_hour > 2, then: throttle, retry_after: 1',
      `name: no-batches, when: 'request.unread == "batches"', then: freeze`,
    ),
  });
  assert.equal(await post(gateway, gemini), 200);
  assert.equal(await post(gateway, '/v1/batches'), 403);
  assert.equal(await post(gateway, gemini), 429, 'the third of this account, read or not');
  assert.equal(await post(gateway, '/v1/chat/completions', { body: { messages: [] } }), 429);
  assert.equal(await post(gateway, gemini, { key: 'sk-2' }), 200);
  assert.deepEqual(asked, [gemini, gemini]);
  const family = gateway.worker.metrics().find(({ name }) => name.endsWith('_unread_calls_total'));
  const counted = family?.values.filter(({ value }) => value > 0);
  assert.deepEqual(counted, [
    { labels: { class: 'batches', action: 'freeze' }, value: 1 },
    { labels: { class: 'model-call', action: 'allow' }, value: 2 },
    { labels: { class: 'model-call', action: 'throttle' }, value: 1 },
  ]);
  await gateway.worker.drain(0);
  const { decisions, exchanges } = gateway.kept();
  assert.deepEqual(exchanges.length, 1);
  assert.deepEqual(
    decisions.map(({ inspected, decision }) => [...inspected, decision.outcome.action]),
    [
      ['route:model-call', 'allow'],
      ['route:batches', 'freeze'],
      ['route:model-call', 'throttle'],
      ['throttle'],
      ['route:model-call', 'allow'],
    ],
  );
});

test('a profile that cannot be put into a body is no way around the rule', async (context) => {
  const gateway = await open(context, {
    yaml: `${rules('name: shaped, when: "true", then: shape, profile: minimal')}unreadable_bodies: forward\n`,
  });
  assert.equal(await post(gateway, gemini), 403);
  assert.equal(await post(gateway, '/v1/chat/completions', { body: 'no object' }), 403);
  assert.equal(await post(gateway, '/v1/files'), 200, 'nothing answers there');
  assert.equal(await post(gateway, '/v1/chat/completions', { body: { n: 2, messages: [] } }), 200);
  assert.equal(asked.length, 2);
});

test('a key for some models reaches no other by a body or path that does not say', async (context) => {
  const workshop = workshopFor(context);
  const { secret } = await createKey(workshop, wanted({ models: ['small-*'] }));
  const gateway = await open(context, {
    credential: 'provider-key',
    yaml: `identity: {modes: [keys], keys_file: ${workshop.path}}\nunreadable_bodies: forward\n`,
  });
  const model = 'small-1';
  const ask = (path: string, body: unknown): Promise<number> => post(gateway, path, { key: secret, body });
  assert.equal(await ask('/v1/chat/completions', { model, messages: [] }), 200);
  assert.equal(await ask('/openai/deployments/small-2/chat/completions', { messages: [] }), 200);
  assert.equal(await ask('/v1/files', {}), 200);
  asked.length = 0;
  assert.equal(await ask('/openai/deployments/large/chat/completions', { model, messages: [] }), 403);
  assert.equal(await ask('/v1/chat/completions', { messages: [] }), 403);
  assert.equal(await ask('/v1/chat/completions', { model, messages: [], fallbacks: ['large'] }), 403);
  assert.equal(await ask('/v1/chat/completions', { model, messages: [], Model: 'large' }), 403);
  assert.equal(await ask('/v1/chat/completions', 'no object'), 403);
  assert.equal(await ask(gemini, {}), 403);
  assert.equal(await ask('/v1/batches', {}), 403);
  const requests = [model, 'large'].map((name) => ({ params: { model: name, messages: [] } }));
  assert.equal(await ask('/v1/messages/batches', { requests }), 403);
  assert.deepEqual(asked, []);
});

test('of a long batch what is not read is refused, or counted at least', async (context) => {
  const { partsMax } = liveLimits;
  const body = {
    requests: Array.from({ length: partsMax + 500 }, () => ({ params: { model: 'm', messages: [] } })),
  };
  const path = '/v1/messages/batches';
  const strict = await open(context, {});
  assert.equal(await post(strict, path, { body }), 400);
  assert.deepEqual(asked, []);
  assert.equal(await post(strict, path, { body: { requests: body.requests.slice(0, partsMax) } }), 200);
  const rule = rules(
    `name: budget, when: usage.account.requests_hour > ${partsMax + 500}, then: throttle, retry_after: 1`,
  );
  const lenient = await open(context, { yaml: `${rule}unreadable_bodies: forward\n` });
  assert.equal(await post(lenient, path, { body }), 200);
  assert.equal(await post(lenient, gemini), 429);
});

test('behind one credential nobody lists or administers what others stored; whoever has an id may ask for it', async (context) => {
  const workshop = workshopFor(context);
  const { secret } = await createKey(workshop, wanted({}));
  const lists = [
    '/v1/messages/batches?limit=9',
    '/v1/chat/completions',
    '/v1/files',
    '/v1/%66iles',
    '/v1//batches/',
  ];
  const others = ['/v1/organization/admin_api_keys', '/openai/v1/vector_stores', '/v1/fine_tuning/jobs'];
  const single = [
    '/v1/messages/batches/b1/results',
    '/v1/files/f1/content',
    '/v1/responses/r1',
    '/v1/models',
  ];
  const keys = `identity: {modes: [keys], keys_file: ${workshop.path}}\n`;
  const statuses = async (yaml: string, paths: readonly string[]): Promise<readonly number[]> => {
    const gateway = await open(context, { credential: 'provider-key', yaml });
    const headers = { authorization: `Bearer ${yaml === '' ? 'sk-their-own' : secret}` };
    return Promise.all(paths.map(async (path) => (await fetch(`${gateway.url}${path}`, { headers })).status));
  };
  const all = (status: number, paths: readonly string[]): readonly number[] => paths.map(() => status);
  const common = [...lists, ...others];
  assert.deepEqual(await statuses(keys, common), all(403, common));
  assert.deepEqual(asked, []);
  assert.deepEqual(await statuses(keys, single), all(200, single));
  assert.deepEqual(await statuses(`${keys}shared_lists: forward\n`, common), all(200, common));
  assert.deepEqual(await statuses('', common), all(200, common));
});
