// Goal: whoever keeps another gateway gets the decisions that ours would make, in that gateway's own words, and what he
// reports is kept as if we had answered.

import assert from 'node:assert/strict';
import { request } from 'node:http';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { startUpstream } from '../src/sim/upstream.ts';
import {
  answered,
  secret,
  startDecisions,
  type DecisionGateway,
  type DecisionOptions,
} from './decision.fixture.ts';

const refuseLong = `  - {name: long, when: request.new_chars > 40, then: refuse, mode: enforce, reason: Too long for this account.}
`;
const chat = (content: string, more: object = {}): object => ({
  model: 'meridian-4-large',
  messages: [{ role: 'user', content }],
  ...more,
});
const long = 'A question that has many more characters than this account may ask in one go.';

async function withDecisions(
  rules: string,
  work: (gateway: DecisionGateway) => Promise<void>,
  options: DecisionOptions = {},
): ReturnType<DecisionGateway['end']> {
  const gateway = await startDecisions(rules, options);
  try {
    await work(gateway);
  } catch (error) {
    await gateway.end();
    throw error;
  }
  return gateway.end();
}

function idOf(json: unknown): string {
  assert.ok(typeof json === 'object' && json !== null && 'id' in json && typeof json.id === 'string');
  return json.id;
}

test('native: asked, answered elsewhere, reported; the exchange is kept with its answer, whatever way it is told', async () => {
  const answer = {
    id: 'chatcmpl-1',
    choices: [{ message: { role: 'assistant', content: 'It is the evening.' }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 11, completion_tokens: 5 },
  };
  const events = [
    { choices: [{ index: 0, delta: { role: 'assistant', content: 'It is ' } }] },
    { choices: [{ index: 0, delta: { content: 'the evening.' }, finish_reason: 'stop' }] },
    { choices: [], usage: { prompt_tokens: 11, completion_tokens: 5 } },
  ];
  const usage = { input_tokens: 11, output_tokens: 5 };
  const ways = [
    { body: answer },
    { events },
    { text: 'It is the evening.', usage, stop_reason: 'stop', latency_ms: 12.5 },
  ];
  const { exchanges, decisions, text } = await withDecisions('', async ({ post }) => {
    for (const way of ways) {
      const inquiry = { path: '/v1/chat/completions', account: 'acme', body: chat('Why is the sky red?') };
      const asked = await post('/v1/decisions', inquiry);
      assert.equal(asked.status, 200, asked.text);
      assert.deepEqual(asked.json, {
        ...Object(asked.json),
        account: 'acme',
        inspected: true,
        not_inspected: '',
        refusal: null,
        body: null,
      });
      const id = idOf(asked.json);
      const reported = await post(`/v1/decisions/${id}/report`, { status: 200, ...way });
      assert.deepEqual([reported.status, reported.json], [202, { id, paired: true }]);
    }
  });
  assert.equal(exchanges.length, 3);
  for (const exchange of exchanges) {
    const { account, endpoint, model, status, inputTokens, outputTokens, servedChars, stopReason } = exchange;
    assert.deepEqual(
      { account, endpoint, model, status, inputTokens, outputTokens, stopReason },
      {
        account: 'acme',
        endpoint: 1,
        model: 'meridian-4-large',
        status: 200,
        inputTokens: 11,
        outputTokens: 5,
        stopReason: 'stop',
      },
    );
    assert.equal(servedChars, 'It is the evening.'.length);
  }
  assert.equal(decisions.length, 0);
  assert.ok(!text.includes('evening') && !text.includes('sky'));
});

test('native: a refusal comes as the client is to get it, and is over at once', async () => {
  const links = 'links: {verification: https://example.com/verify, appeal: https://example.com/appeal}';
  const { exchanges, decisions } = await withDecisions(
    refuseLong,
    async ({ post }) => {
      const asked = await post('/v1/decisions', {
        path: '/v1/messages',
        headers: { 'anthropic-version': '2023-06-01' },
        account: 'acme',
        body: chat(long, { max_tokens: 9 }),
      });
      const { json } = asked;
      assert.ok(typeof json === 'object' && json !== null && 'refusal' in json && 'decision' in json);
      const refusal: { status?: number; headers?: object; body?: string } = Object(json.refusal);
      assert.equal(refusal.status, 403);
      assert.deepEqual(JSON.parse(refusal.body ?? '').error.type, 'permission_error');
      assert.match(refusal.body ?? '', /Too long for this account.*example\.com\/appeal\?decision=dec_/);
      assert.deepEqual({ ...Object(json.decision) }.action, 'refuse');
      const late = await post(`/v1/decisions/${idOf(json)}/report`, { status: 200 });
      assert.deepEqual(late.json, { id: idOf(json), paired: false });
    },
    { more: links },
  );
  assert.deepEqual(
    exchanges.map(({ status, servedChars }) => [status, servedChars]),
    [[403, 0]],
  );
  assert.deepEqual(
    decisions.map(({ decision, account }) => [decision.outcome.rule, account]),
    [['long', 'acme']],
  );
});

test('native: an output profile comes as the body to send on', async () => {
  const rule =
    '  - {name: slim, when: request.choices > 1, then: shape, profile: minimal, mode: enforce, reason: Slim.}\n';
  await withDecisions(rule, async ({ post }) => {
    const body = chat('Three names for a cat, please.', { n: 3, logprobs: true, temperature: 0.5 });
    const { json } = await post('/v1/decisions', { path: '/v1/chat/completions', account: 'acme', body });
    const { n, temperature, logprobs } = { ...Object(Object(json).body) };
    assert.deepEqual([n, temperature], [1, 0.5]);
    assert.notEqual(logprobs, true);
  });
});

test('native: what is not told is said not to be inspected; nobody named is one account; a key is only a hash', async () => {
  const { exchanges, decisions, text } = await withDecisions('', async ({ post }) => {
    const untold = await post('/v1/decisions', { path: '/v1/messages', key: 'sk-of-the-client' });
    const { inspected, not_inspected: why, account } = { ...Object(untold.json) };
    assert.deepEqual([inspected, why], [false, 'body-not-told']);
    assert.match(String(account), /^key_[0-9a-f]{24}$/);
    const unknown = await post('/v1/decisions', { path: '/v1/threads/7', method: 'GET', account: 'acme' });
    assert.equal({ ...Object(unknown.json) }.not_inspected, 'route');
  });
  assert.equal(exchanges.length, 0);
  assert.deepEqual(
    decisions.map(({ inspected }) => inspected),
    [[], ['route:agents']],
  );
  assert.ok(!text.includes('sk-of-the-client'));
});

test('unreadable bodies are refused or let through as in the gateway', async () => {
  const inquiry = { path: '/v1/chat/completions', account: 'acme', body_text: '{"model":' };
  await withDecisions('', async ({ post }) => {
    const { json } = await post('/v1/decisions', inquiry);
    assert.deepEqual([Object(json).decision, Object(json).refusal.status], [null, 400]);
  });
  await withDecisions(
    '',
    async ({ post }) => {
      const { json } = await post('/v1/decisions', inquiry);
      assert.deepEqual([Object(json).refusal, Object(json).not_inspected], [null, 'not-json']);
    },
    { more: 'unreadable_bodies: forward' },
  );
});

test('who may not ask is told so; what cannot be read is told by its kind and never quoted', async () => {
  await withDecisions(
    '',
    async (gateway) => {
      const { api, post } = gateway;
      const ask = '/v1/decisions';
      const good = { path: '/v1/messages', account: 'acme' };
      const problems: readonly (readonly [string, number, () => Promise<Response>])[] = [
        ['no secret', 401, () => fetch(api + ask, { method: 'POST', body: '{}' })],
        [
          'another secret',
          401,
          () =>
            fetch(api + ask, { method: 'POST', body: '{}', headers: { authorization: `Bearer ${secret}x` } }),
        ],
        ['no such path', 404, () => fetch(`${api}/nowhere`, { headers: { 'x-api-key': secret } })],
        ['no JSON', 400, () => raw(api, '{"path": "sk-secret')],
        ['too deep', 400, () => raw(api, '['.repeat(200_000))],
        ['no UTF-8', 400, () => raw(api, Buffer.from([0x7b, 0xff]))],
        ['a wrong member', 400, () => raw(api, JSON.stringify({ ...good, surprise: 'sk-secret' }))],
        ['nobody', 400, () => raw(api, JSON.stringify({ path: '/v1/messages' }))],
        ['too large', 413, () => raw(api, JSON.stringify({ ...good, body_text: 'a'.repeat(400_000) }))],
      ];
      for (const [what, status, send] of problems) {
        const got = await answered(send());
        assert.equal(got.status, status, `${what}: ${got.text}`);
        assert.equal(got.headers.get('content-type'), 'application/problem+json', what);
        assert.deepEqual([Object(got.json).status, Object(got.json).type], [status, 'about:blank'], what);
        assert.ok(!got.text.includes('sk-secret'), got.text);
      }
      assert.equal(await chunked(api), 411);
      assert.equal((await fetch(`${api}/healthz`)).status, 200);
      for (const name of ['x-api-key', 'x-stillwatch-secret']) {
        const got = await post(ask, good, { authorization: 'Bearer of-the-client', [name]: secret });
        assert.equal(got.status, 200, name);
      }
      assert.equal((await post('/v1/decisions/req_unknown/report', { status: 200 })).status, 202);
      assert.deepEqual(
        gateway.passedOn.map(([ticket]) => ticket),
        ['req_unknown'],
      );
    },
    { more: 'limits: {body: 100kB}' },
  );
});

function raw(api: string, body: string | Buffer): Promise<Response> {
  return fetch(`${api}/v1/decisions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
    body,
  });
}

function chunked(api: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${secret}`, 'transfer-encoding': 'chunked' };
    const sent = request(`${api}/v1/decisions`, { method: 'POST', headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject);
    sent.end('{}');
  });
}

const manyRules = `${refuseLong}  - {name: many, when: request.choices > 2, then: throttle, retry_after: 7, mode: enforce, reason: Too many answers.}
  - {name: tools, when: request.tools > 1, then: step-up, mode: enforce, reason: Tools need a verified account.}
  - {name: prefill, when: request.prefill, then: freeze, mode: enforce, reason: This account is suspended.}
  - {name: stream, when: request.stream, then: refuse, mode: shadow, reason: Never seen.}
  - {name: old, when: 'request.model.startsWith("old")', then: refuse, mode: enforce, reason: Not this model.}
`;

interface Sample {
  readonly path: string;
  readonly content: string;
  readonly more: object;
  readonly isPrefilled: boolean;
}

test('the decision is the one that the gateway makes for the same request, and so is what the client gets', async (t) => {
  const upstream = await startUpstream();
  t.after(() => upstream.close());
  let number = 0;
  const kept = await withDecisions(
    manyRules,
    async ({ url, post }) => {
      const one = fc.record({
        path: fc.constantFrom('/v1/chat/completions', '/v1/messages', '/v1/responses', '/v1/embeddings'),
        content: fc.constantFrom('Hello.', long, 'Step by step, please.'),
        more: fc.record(
          {
            n: fc.constantFrom(1, 3),
            stream: fc.boolean(),
            model: fc.constantFrom('old-1', 'meridian-4-large'),
            tools: fc.constant([{ name: 'a' }, { name: 'b' }]),
          },
          { requiredKeys: [] },
        ),
        isPrefilled: fc.boolean(),
      });
      const same = async ({ path, content, more, isPrefilled }: Sample): Promise<void> => {
        number += 1;
        const key = `sk-the-same-key-of-both-${number}`;
        const turns = [
          { role: 'user', content },
          ...(isPrefilled ? [{ role: 'assistant', content: 'So' }] : []),
        ];
        const texts = { messages: turns, input: path === '/v1/embeddings' ? content : turns };
        const body = { model: 'meridian-4-large', max_tokens: 20, ...texts, ...more };
        const asked = await post('/v1/decisions', { path, key, body });
        const sent = await fetch(url + path, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
          body: JSON.stringify(body),
        });
        const text = await sent.text();
        const { refusal } = Object(asked.json);
        if (refusal === null) {
          // The upstream may have said no, but no rule did.
          assert.equal(unnamed(text).includes('Decision: ID'), false, text);
          await post(`/v1/decisions/${idOf(asked.json)}/report`, { status: sent.status });
          return;
        }
        assert.equal(refusal.status, sent.status);
        assert.equal(unnamed(refusal.body), unnamed(text));
        assert.equal(refusal.headers['retry-after'] ?? null, sent.headers.get('retry-after'));
      };
      await fc.assert(fc.asyncProperty(one, same), { numRuns: 60 });
    },
    { upstream: upstream.url },
  );
  // Both ways leave the same behind: each account has its decisions twice.
  const left = new Map<string, string[]>();
  for (const { account, decision } of kept.decisions) {
    const said = [decision.outcome.rule, ...decision.shadow.map((outcome) => outcome.rule)].join();
    left.set(account, [...(left.get(account) ?? []), said]);
  }
  assert.ok(left.size > 10);
  for (const [account, said] of left) assert.deepEqual(said, [said[0], said[0]], account);
});

/** Ids are new each time. */
function unnamed(text: string): string {
  return text.replaceAll(/(?:req|dec)_[\w-]{20}/g, 'ID');
}
