// Goal: a body says the same in each dialect, what rules ask about the way of asking is found where each provider puts
// it, and whatever bytes come, the reader answers with a value.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { isShallow } from './field.ts';
import { liveLimits, readLiveRequest, type LiveLimits, type LiveRequest } from './live-request.ts';
import { routeOf } from './routes.ts';

function read(path: string, body: unknown, limits?: LiveLimits): LiveRequest {
  const found = readLiveRequest(routeOf('POST', path), Buffer.from(JSON.stringify(body)), limits);
  assert.ok(found.kind === 'request', found.kind);
  return found;
}

function problem(body: string | Buffer, limits?: LiveLimits): string {
  return readLiveRequest(routeOf('POST', '/v1/messages'), Buffer.from(body), limits).kind;
}

const messages = [{ role: 'user', content: 'Hi' }];
const said = [{ role: 'user', content: 'Hi' }];

test('the plainest request of each dialect', () => {
  const bodies = [
    ['/v1/messages', { model: 'm', max_tokens: 9, messages }],
    ['/v1/messages/count_tokens', { model: 'm', messages }],
    ['/v1/chat/completions', { model: 'm', max_completion_tokens: 9, messages }],
    ['/v1/responses', { model: 'm', max_output_tokens: 9, input: 'Hi' }],
    ['/v1/completions', { model: 'm', max_tokens: 9, prompt: 'Hi' }],
    ['/v1/embeddings', { model: 'm', input: 'Hi' }],
  ] as const;
  for (const [path, body] of bodies) {
    const { facts, parts, ...rest } = read(path, body);
    assert.deepEqual([facts.model, facts.messages], ['m', said], path);
    assert.deepEqual(parts, [facts]);
    assert.deepEqual(rest, {
      kind: 'request',
      partsUnread: 0,
      choices: 1,
      maxTokens: path.endsWith('tokens') || path.endsWith('embeddings') ? 0 : 9,
      logprobs: false,
      reasoning: false,
      prefill: false,
      background: false,
      batch: false,
      models: ['m'],
      user: undefined,
    });
  }
});

test('several answers, several prompts, several texts', () => {
  assert.equal(read('/v1/chat/completions', { messages, n: 8 }).choices, 8);
  assert.equal(read('/v1/completions', { prompt: ['a', 'b'], n: 3 }).choices, 6);
  assert.equal(read('/v1/completions', { prompt: [1, 2, 3], n: 3 }).choices, 3);
  const texts = read('/v1/embeddings', { input: ['a', { text: 'b' }, 7] }).facts.messages;
  assert.deepEqual(
    texts.map((one) => one.content),
    ['a', 'b'],
  );
});

test('all models that may answer are told, and what cannot be told is empty', () => {
  const models = (path: string, body: object): readonly string[] => read(path, body).models;
  const chat = '/v1/chat/completions';
  assert.deepEqual(models(chat, { messages }), ['']);
  assert.deepEqual(models(chat, { messages, model: 'a', models: ['b'], fallbacks: [{ model: 'c' }] }), [
    'a',
    'b',
    'c',
  ]);
  assert.deepEqual(models(chat, { model: 'a', fallbacks: [{ a: ['b'] }] }), ['a', '']);
  assert.deepEqual(models(chat, { model: 'a', context_window_fallbacks: 'b', models: [], fallbacks: null }), [
    'a',
    '',
  ]);
  const deployed = '/openai/deployments/d/chat/completions';
  assert.deepEqual(models(deployed, { model: 'a' }), ['d']);
  const requests = [{ params: { model: 'a' } }, { params: { model: 'b', fallbacks: ['c'] } }];
  assert.deepEqual(models('/v1/messages/batches', { requests }), ['a', 'b', 'c']);
  assert.deepEqual(models('/v1/messages/batches', { requests: [...requests, 7] }), ['a', 'b', 'c', '']);
  assert.deepEqual(models('/v1/messages/batches', {}), ['']);
});

test('whatever stands beside the prompt of an old completion, the prompt is read', () => {
  const texts = (body: object): readonly string[] =>
    read('/v1/completions', body).facts.messages.map(({ content }) => content);
  assert.deepEqual(texts({ prompt: 'the prompt', messages }), ['Hi', 'the prompt']);
  assert.deepEqual(texts({ prompt: ['one', 'two'], messages: [] }), ['one', 'two']);
  assert.deepEqual(texts({ prompt: 'the prompt', messages: 'Hi' }), ['the prompt']);
  assert.deepEqual(texts({ messages }), ['Hi']);
});

test('probabilities are asked for in four ways', () => {
  assert.ok(read('/v1/chat/completions', { messages, logprobs: true }).logprobs);
  assert.ok(read('/v1/completions', { prompt: 'x', logprobs: 0 }).logprobs);
  assert.ok(read('/v1/responses', { input: 'x', top_logprobs: 5 }).logprobs);
  assert.ok(read('/v1/responses', { input: 'x', include: ['message.output_text.logprobs'] }).logprobs);
  assert.ok(!read('/v1/chat/completions', { messages, logprobs: false, top_logprobs: 0 }).logprobs);
});

test('numbers and truth values count as the most lenient server reads them', () => {
  const ask = (body: object): LiveRequest => read('/v1/chat/completions', { messages, ...body });
  for (const n of ['8', ' 8', '8.0', '+8', '8_', '0_8', 8.5, '8 '])
    assert.equal(ask({ n }).choices, 8, String(n));
  for (const n of ['', 'x', null, -8, [8], '8'.repeat(40)]) assert.equal(ask({ n }).choices, 1, String(n));
  assert.equal(ask({ n: 2, best_of: ' 8' }).choices, 8);
  assert.equal(read('/v1/completions', { prompt: ['a', 'b'], n: '3' }).choices, 6);
  assert.equal(ask({ max_tokens: ' 900 ', max_completion_tokens: 1 }).maxTokens, 900);
  assert.equal(ask({ max_tokens: 1, max_output_tokens: '9_00' }).maxTokens, 900);
  assert.equal(ask({ max_tokens: 1e30 }).maxTokens, Number.MAX_SAFE_INTEGER);
  for (const logprobs of ['true', ' True', 'yes', '1', ' 5', 0, '0']) assert.ok(ask({ logprobs }).logprobs);
  for (const logprobs of ['false', 'False ', 'off', 'no', '', null, {}])
    assert.ok(!ask({ logprobs }).logprobs);
  assert.ok(ask({ top_logprobs: ' 5' }).logprobs);
  assert.ok(ask({ prompt_logprobs: 0 }).logprobs && ask({ n_probs: 5 }).logprobs);
  assert.ok(!ask({ prompt_logprobs: null, n_probs: 0 }).logprobs);
  assert.ok(read('/v1/responses', { input: 'x', include: 'message.output_text.logprobs' }).logprobs);
  assert.equal(ask({ max_tokens: 1, n_predict: 900 }).maxTokens, 900);
  const thoughtful = [
    { include_reasoning: 'true' },
    { enable_thinking: true },
    { thinking: 1 },
    { reasoning: { enabled: true } },
    { reasoning: { max_tokens: '900' } },
    { chat_template_kwargs: { enable_thinking: true } },
  ];
  for (const body of thoughtful) assert.ok(ask(body).reasoning, JSON.stringify(body));
  for (const body of [{ enable_thinking: false }, { reasoning: { enabled: false } }, { thinking: null }])
    assert.ok(!ask(body).reasoning, JSON.stringify(body));
  for (const path of ['/v1/chat/completions', '/v1/messages', '/v1/responses']) {
    assert.equal(read(path, { messages, stream: 'true' }).facts.stream, true, path);
    assert.equal(read(path, { messages, stream: 0 }).facts.stream, false);
    assert.equal(read(path, { messages, stream: 'sometimes' }).facts.stream, undefined);
  }
});

test('reasoning is asked for in each provider’s way', () => {
  const asks = (path: string, body: object): boolean => read(path, body).reasoning;
  assert.ok(asks('/v1/messages', { messages, thinking: { type: 'enabled', budget_tokens: 1024 } }));
  assert.ok(asks('/v1/messages', { messages, thinking: { type: 'adaptive' } }));
  assert.ok(!asks('/v1/messages', { messages, thinking: { type: 'adaptive', display: 'omitted' } }));
  assert.ok(!asks('/v1/messages', { messages, thinking: { type: 'disabled' } }));
  assert.ok(asks('/v1/chat/completions', { messages, reasoning_effort: 'high' }));
  assert.ok(!asks('/v1/chat/completions', { messages, reasoning_effort: 'none' }));
  assert.ok(asks('/v1/responses', { input: 'x', reasoning: { summary: 'auto' } }));
  assert.ok(asks('/v1/responses', { input: 'x', reasoning: { generate_summary: 'auto' } }));
  assert.ok(asks('/v1/responses', { input: 'x', include: ['reasoning.encrypted_content'] }));
  assert.ok(!asks('/v1/responses', { input: 'x', reasoning: { effort: 'minimal', summary: null } }));
});

test('a body that is cut into more values than the bound is not parsed, one of long texts is', () => {
  const few = { ...liveLimits, valuesMax: 100 };
  for (const value of ['[]', '{}', '0', '"a"', '{"a":{"b":0}}']) {
    const many = JSON.stringify({
      messages,
      x: Array.from({ length: 100 }, (): unknown => JSON.parse(value)),
    });
    assert.equal(problem(many, few), 'too-many', value);
    assert.equal(problem(many), 'request', value);
  }
  const names = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`n${index}`, 0]));
  assert.equal(problem(JSON.stringify(names), few), 'too-many');
  assert.equal(
    problem(JSON.stringify({ messages: [{ role: 'user', content: ',[{'.repeat(1_000) }] }), few),
    'request',
  );
});

test('text that reaches the model by another way than a part of text is read', () => {
  const texts = (path: string, body: object): string => JSON.stringify(read(path, body).facts.messages);
  const document = (source: object): object => ({
    messages: [{ role: 'user', content: [{ type: 'document', source }] }],
  });
  const dataUrl = `data:text/plain;base64,${Buffer.from('the prompt').toString('base64')}`;
  const bodies: readonly (readonly [string, object])[] = [
    ['/v1/messages', document({ type: 'text', media_type: 'text/plain', data: 'the prompt' })],
    ['/v1/messages', document({ type: 'content', content: [{ type: 'text', text: 'the prompt' }] })],
    [
      '/v1/messages',
      { messages: [{ role: 'user', content: [{ type: 'document', context: 'the prompt' }] }] },
    ],
    [
      '/v1/chat/completions',
      { messages: [{ role: 'user', content: [{ type: 'file', file: { file_data: dataUrl } }] }] },
    ],
    ['/v1/responses', { input: [{ role: 'user', content: [{ type: 'input_file', file_data: dataUrl }] }] }],
    ['/v1/responses', { prompt: { id: 'p', variables: { slot: 'the prompt' } } }],
    [
      '/v1/responses',
      { prompt: { id: 'p', variables: { slot: { type: 'input_text', text: 'the prompt' } } } },
    ],
    ['/v1/chat/completions', { messages: [{ role: 'narrator', content: 'the prompt' }] }],
  ];
  for (const [path, body] of bodies) assert.match(texts(path, body), /the prompt/, JSON.stringify(body));
  const image = { type: 'base64', media_type: 'application/pdf', data: 'aGk=' };
  assert.doesNotMatch(texts('/v1/messages', document(image)), /hi|aGk/);
});

test('an answer that is fetched later is told', () => {
  assert.ok(read('/v1/responses', { input: 'x', background: true }).background);
  assert.ok(read('/v1/responses', { input: 'x', background: 'true' }).background);
  assert.ok(!read('/v1/responses', { input: 'x', background: false }).background);
});

test('an assistant turn at the end is a prefill, and claims of users are found', () => {
  const prefilled = [...messages, { role: 'assistant', content: '{"a":' }];
  assert.ok(read('/v1/messages', { messages: prefilled }).prefill);
  assert.ok(!read('/v1/messages', { messages: [...prefilled, ...messages] }).prefill);
  assert.equal(read('/v1/messages', { messages, metadata: { user_id: 'u' } }).user, 'u');
  assert.equal(read('/v1/responses', { input: 'x', safety_identifier: 'u' }).user, 'u');
  assert.equal(read('/v1/chat/completions', { messages, user: 'u'.repeat(999) }).user?.length, 256);
});

test('each request of a batch is a part, up to the bound', () => {
  const params = { model: 'm', max_tokens: 5, messages };
  const thinking = { ...params, max_tokens: 7, thinking: { type: 'enabled' } };
  const requests = [{ custom_id: 'a', params }, { custom_id: 'b', params: thinking }, 'no request'];
  const batch = read('/v1/messages/batches', { requests });
  assert.deepEqual(
    batch.parts.map((part) => part.messages),
    [said, said],
  );
  assert.deepEqual([batch.choices, batch.maxTokens, batch.partsUnread], [2, 7, 1]);
  assert.deepEqual([batch.reasoning, batch.batch, batch.facts.model], [true, true, 'm']);
  const many = Array.from({ length: 30 }, () => ({ params }));
  const bounded = read('/v1/messages/batches', { requests: many }, { ...liveLimits, partsMax: 10 });
  assert.deepEqual([bounded.parts.length, bounded.partsUnread, bounded.choices], [10, 20, 30]);
  assert.deepEqual(read('/v1/messages/batches', {}).parts, []);
});

test('bodies that cannot be read say why', () => {
  assert.equal(problem(Buffer.from([0x7b, 0xff, 0x7d])), 'not-utf8');
  assert.equal(problem('{"a":'), 'not-json');
  assert.equal(problem(''), 'not-json');
  assert.equal(problem('[]'), 'not-object');
  assert.equal(problem('null'), 'not-object');
  assert.equal(problem(`{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`), 'too-deep');
  assert.equal(problem('{"a":"[[[[\\"[[[["}', { ...liveLimits, depthMax: 1 }), 'request');
});

test('of two members of one name the last counts', () => {
  const body = Buffer.from('{"model":"a","model":"b","messages":[]}');
  const found = readLiveRequest(routeOf('POST', '/v1/messages'), body);
  assert.equal(found.kind === 'request' && found.facts.model, 'b');
});

test('the depth of the scan is the depth of the value', () => {
  const value = fc.jsonValue({ maxDepth: 8 });
  fc.assert(
    fc.property(value, fc.integer({ min: 1, max: 8 }), (value, depthMax) => {
      const isDeep = !isShallow({ value }, depthMax);
      assert.equal(problem(JSON.stringify({ value }), { ...liveLimits, depthMax }) === 'too-deep', isDeep);
    }),
    { numRuns: 300 },
  );
});

test('brackets within strings do not count, however long the strings and whatever is escaped', () => {
  const piece = fc.constantFrom('"', '\\', '[', '{', '}', 'x'.repeat(63), 'y'.repeat(70), '\\\\"');
  fc.assert(
    fc.property(fc.array(fc.array(piece, { maxLength: 12 }), { maxLength: 5 }), (strings) => {
      const texts = strings.map((pieces) => pieces.join(''));
      assert.equal(problem(JSON.stringify({ a: [texts] }), { ...liveLimits, depthMax: 3 }), 'request');
      assert.equal(problem(JSON.stringify({ a: [texts, [[]]] }), { ...liveLimits, depthMax: 3 }), 'too-deep');
    }),
    { numRuns: 500 },
  );
});

test('no bytes and no JSON make it throw', () => {
  const path = fc.constantFrom('/v1/messages', '/v1/messages/batches', '/v1/responses', '/v1/embeddings');
  const names = fc.constantFrom(
    'messages',
    'input',
    'requests',
    'params',
    'thinking',
    'n',
    'metadata',
    'tools',
  );
  const json = fc.dictionary(names, fc.jsonValue()).map((body) => Buffer.from(JSON.stringify(body)));
  const bytes = fc.uint8Array({ maxLength: 60 }).map((body) => Buffer.from(body));
  fc.assert(
    fc.property(path, fc.oneof(json, bytes), (path, body) => {
      const found = readLiveRequest(routeOf('POST', path), body);
      assert.ok(found.kind !== 'request' || found.choices >= 1);
    }),
    { numRuns: 1000 },
  );
});
