// Goal: four gateways ask in their own shapes, taken from their packages and sources, and read the answers as theirs; what
// they report is kept with the request that it belongs to.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answered, secret, startDecisions } from './decision.fixture.ts';

const rules = `  - {name: refused, when: account.id == "refused", then: refuse, mode: enforce, reason: Not for this account.}
  - {name: slow, when: account.id == "slow", then: throttle, retry_after: 7, mode: enforce, reason: Too many requests.}
  - {name: held, when: account.id == "held", then: throttle, delay: 50ms, mode: enforce, reason: Held back.}
  - {name: slim, when: account.id == "shaped" && request.choices > 1, then: shape, profile: minimal, mode: enforce, reason: One answer.}
`;
const model = 'meridian-4-large';
const messages = [
  { role: 'system', content: 'Be brief.' },
  { role: 'user', content: 'Why is the sky red?' },
];

/** As LiteLLM 1.106.2 sends it. */
function litellm(inputType: string, account: string, more: object = {}): object {
  return {
    input_type: inputType,
    litellm_call_id: `call-of-${account}`,
    litellm_trace_id: '41c77daa-37fa-4b8f-8364-8d7b41c258b9',
    structured_messages: inputType === 'request' ? messages : null,
    images: null,
    tools:
      inputType === 'request'
        ? [{ type: 'function', function: { name: 'w', parameters: { type: 'object' } } }]
        : null,
    texts: inputType === 'request' ? ['Be brief.', 'Why is the sky red?'] : ['It is the evening.'],
    request_data: {
      user_api_key_hash: account,
      user_api_key_user_id: 'u',
      user_api_key_end_user_id: 'end-7',
    },
    request_headers: { host: '127.0.0.1', 'user-agent': 'OpenAI/JS 6.30.1', 'session-id': '[present]' },
    litellm_version: '1.106.2',
    additional_provider_specific_params: {},
    tool_calls: null,
    model,
    ...more,
  };
}

test('LiteLLM: asked, answered NONE or BLOCKED with the reason, and completed by the answer of the same call', async () => {
  const gateway = await startDecisions(rules);
  const path = '/beta/litellm_basic_guardrail_api';
  const key = { 'x-api-key': secret, authorization: '' };
  try {
    for (const account of ['good', 'held', 'tools']) {
      assert.deepEqual((await gateway.post(path, litellm('request', account), key)).json, { action: 'NONE' });
    }
    const call = { function: { arguments: '{}', name: 'w' }, id: 'call_1', type: 'function' };
    const replies = [
      litellm('response', 'good'),
      litellm('response', 'tools', { texts: [], tool_calls: [call] }),
      litellm('response', 'elsewhere'),
    ];
    for (const reply of replies) assert.deepEqual((await gateway.post(path, reply)).json, { action: 'NONE' });
    const refused = { ...Object((await gateway.post(path, litellm('request', 'refused'))).json) };
    assert.equal(refused.action, 'BLOCKED');
    assert.match(refused.blocked_reason, /^Not for this account\. Decision: dec_/);
    const slow = { ...Object((await gateway.post(path, litellm('request', 'slow'))).json) };
    assert.match(slow.blocked_reason, /Too many requests\..* Try again in 7 s\.$/);
    const embedding = litellm('request', 'embeds', { structured_messages: null, tools: null });
    assert.deepEqual((await gateway.post(path, embedding)).json, { action: 'NONE' });
  } finally {
    const { exchanges } = await gateway.end();
    const ends = exchanges.map(({ account, status, servedChars }) => [account, status, servedChars > 0]);
    assert.deepEqual(sorted(ends), [
      ['good', 200, true],
      ['held', 200, false],
      ['refused', 403, false],
      ['slow', 429, false],
      ['tools', 200, true],
    ]);
    assert.deepEqual(
      gateway.passedOn.map(([ticket]) => ticket),
      ['litellm call-of-elsewhere'],
    );
  }
});

/** As Portkey 1.15.2 sends it. */
function portkey(eventType: string, account: string, more: object = {}): object {
  const isBefore = eventType === 'beforeRequestHook';
  const answer = {
    id: 'chatcmpl-1',
    choices: [
      { index: 0, message: { role: 'assistant', content: 'It is the evening.' }, finish_reason: 'stop' },
    ],
    usage: { prompt_tokens: 31, completion_tokens: 22, total_tokens: 53 },
  };
  return {
    request: {
      json: { model, temperature: 0.2, n: 3, messages },
      text: 'Why is the sky red?',
      isStreamingRequest: false,
      isTransformed: false,
    },
    response: isBefore
      ? { json: {}, text: '', statusCode: null, isTransformed: false }
      : { json: answer, text: 'It is the evening.', statusCode: 200, isTransformed: false },
    provider: 'openai',
    requestType: 'chatComplete',
    metadata: { _user: account, env: 'prod' },
    eventType,
    ...more,
  };
}

test('Portkey: a verdict before, the answer after, paired without an id; a profile goes out as transformed request', async () => {
  const gateway = await startDecisions(rules);
  const ask = async (event: object): Promise<unknown> => (await gateway.post('/portkey', event)).json;
  try {
    assert.deepEqual(await ask(portkey('beforeRequestHook', 'good')), { verdict: true });
    assert.deepEqual(await ask(portkey('beforeRequestHook', 'good')), { verdict: true });
    assert.deepEqual(await ask(portkey('afterRequestHook', 'good')), { verdict: true });
    // Of a stream Portkey tells nothing but the status.
    const silent = { response: { json: null, text: '', statusCode: 200, isTransformed: false } };
    assert.deepEqual(await ask(portkey('afterRequestHook', 'good', silent)), { verdict: true });
    const refused = { ...Object(await ask(portkey('beforeRequestHook', 'refused'))) };
    assert.equal(refused.verdict, false);
    assert.match(refused.data.decision_id, /^dec_/);
    const shaped = { ...Object(await ask(portkey('beforeRequestHook', 'shaped'))) };
    assert.equal(shaped.verdict, true);
    const slim = { model, temperature: 0.2, n: 1, messages };
    assert.deepEqual(shaped.transformedData, { request: { json: slim } });
    const changed = { request: { json: slim, text: '', isStreamingRequest: false, isTransformed: true } };
    assert.deepEqual(await ask(portkey('afterRequestHook', 'shaped', changed)), { verdict: true });
    await ask(portkey('beforeRequestHook', '', { metadata: {} }));
  } finally {
    const { exchanges } = await gateway.end();
    const ends = exchanges.map(({ account, status, outputTokens, servedChars }) => {
      return [account, status, outputTokens, servedChars];
    });
    const served = 'It is the evening.'.length;
    assert.deepEqual(sorted(ends), [
      ['good', 200, 0, 0],
      ['good', 200, 22, served],
      ['refused', 403, 0, 0],
      ['shaped', 200, 22, served],
      ['unidentified', 200, 0, 0],
    ]);
  }
});

test('agentgateway: pass and reject as its types are, paired by the id that its configuration adds', async () => {
  const gateway = await startDecisions(rules);
  const post = async (path: string, account: string, body: object): Promise<unknown> => {
    const id = account === 'unpaired' ? {} : { 'x-stillwatch-request': `id-${account}` };
    const headers = { 'x-stillwatch-secret': secret, authorization: '', 'x-stillwatch-model': model, ...id };
    return (await gateway.post(path, { body }, { ...headers, 'x-account': account })).json;
  };
  const choices = [{ message: { role: 'assistant', content: 'It is the evening.' } }];
  try {
    for (const account of ['good', 'unpaired', 'shaped']) {
      assert.deepEqual(await post('/agentgateway/request', account, { messages }), { action: {} });
      assert.deepEqual(await post('/agentgateway/response', account, { choices }), { action: {} });
    }
    const { action } = { ...Object(await post('/agentgateway/request', 'slow', { messages })) };
    assert.deepEqual([action.status_code, typeof action.reason], [429, 'string']);
    assert.equal(JSON.parse(action.body).error.type, 'rate_limit_error');
  } finally {
    const { exchanges } = await gateway.end();
    const ends = exchanges.map((one) => [one.account, one.model, one.status, one.servedChars > 0]);
    assert.deepEqual(sorted(ends), [
      ['good', model, 200, true],
      ['shaped', model, 200, true],
      ['slow', model, 429, false],
      ['unpaired', model, 200, false],
    ]);
  }
});

test('ext_authz: 200 lets through, everything else is what the client gets; the path stands behind the prefix', async () => {
  const gateway = await startDecisions(rules, { more: 'identity: {client_address: {hops: 1}}' });
  const body = JSON.stringify({ model, max_tokens: 9, messages: [messages[1]] });
  const check = (
    account: string | undefined,
    { path = '/v1/messages', sent = body, more = {} }: { path?: string; sent?: string; more?: object } = {},
  ) =>
    answered(
      fetch(`${gateway.api}/ext_authz${path}`, {
        method: 'POST',
        headers: {
          'x-stillwatch-secret': secret,
          authorization: 'Bearer sk-the-key-of-the-client',
          'content-type': 'application/json',
          'anthropic-version': '2023-06-01',
          ...(account === undefined ? {} : { 'x-account': account }),
          ...more,
        },
        body: sent,
      }),
    );
  try {
    const good = await check('good');
    assert.equal(good.status, 200);
    assert.match(good.headers.get('x-stillwatch-decision') ?? '', /^dec_/);
    const refused = await check('refused');
    assert.equal(refused.status, 403);
    assert.equal(Object(refused.json).error.type, 'permission_error');
    assert.equal(refused.headers.get('x-should-retry'), 'false');
    const slow = await check('slow', { path: '/v1/chat/completions?x=1' });
    assert.deepEqual([slow.status, slow.headers.get('retry-after')], [429, '7']);
    assert.equal((await check(undefined)).status, 200);
    assert.equal((await check('untold', { sent: '' })).status, 200);
    assert.equal((await check('part', { more: { 'x-envoy-auth-partial-body': 'true' } })).status, 200);
    for (const [account, more] of [
      ['packed', { 'content-encoding': 'br' }],
      ['charset', { 'content-type': 'application/json; charset=utf-7' }],
      ['form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ] as const)
      assert.equal((await check(account, { more })).status, 400, account);
    assert.equal((await check('good', { more: { 'content-encoding': 'Identity' } })).status, 200);
    assert.equal((await check('plain', { more: { 'content-type': 'text/plain' } })).status, 200);
    // Of two credentials none is taken.
    for (const [path, more] of [
      ['/v1/messages', { 'x-goog-api-key': 'sk-another' }],
      ['/v1/messages?key=sk-another', {}],
    ] as const)
      assert.equal((await check(undefined, { path, more, sent: '' })).status, 200);
    const listed = await fetch(`${gateway.api}/ext_authz/v1/models`, {
      headers: { 'x-stillwatch-secret': secret },
    });
    assert.equal(listed.status, 200);
  } finally {
    const { exchanges, decisions, text } = await gateway.end();
    const ends = exchanges.map(({ account, endpoint, status }) => [
      account.replace(/_.*/, ''),
      endpoint,
      status,
    ]);
    assert.deepEqual(sorted(ends), [
      ['good', 0, 200],
      ['good', 0, 200],
      ['key', 0, 200],
      ['plain', 0, 200],
      ['refused', 0, 403],
      ['slow', 1, 429],
    ]);
    const unread = decisions.filter((one) => one.inspected.length === 0).map((one) => one.account);
    assert.deepEqual(sorted(unread), ['part', 'unidentified', 'unidentified', 'unidentified', 'untold']);
    assert.ok(!text.includes('sk-the-key') && !text.includes(secret));
  }
});

test('ext_authz: a body that others may read otherwise passes unread only where the configuration says so', async () => {
  const gateway = await startDecisions(rules, { more: 'unreadable_bodies: forward' });
  const unfit = [
    ['packed', { 'content-encoding': 'gzip' }],
    ['charset', { 'content-type': 'application/json; charset=utf-16' }],
    ['form', { 'content-type': 'multipart/form-data; boundary=x' }],
  ] as const;
  for (const [account, more] of unfit) {
    const headers = { 'x-stillwatch-secret': secret, 'x-account': account, ...more };
    const url = `${gateway.api}/ext_authz/v1/messages`;
    assert.equal((await fetch(url, { method: 'POST', headers, body: '{}' })).status, 200, account);
  }
  const { decisions } = await gateway.end();
  const unread = decisions.filter((one) => one.inspected.length === 0).map((one) => one.account);
  assert.deepEqual(sorted(unread), ['charset', 'form', 'packed']);
});

/** By their texts, since several requests under way are recorded in any order. */
function sorted<Row>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((one, other) => String(one).localeCompare(String(other)));
}
