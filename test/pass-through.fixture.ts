// For tests only: requests to every route of the upstream whose answers have to come through a gateway byte for
// byte. Bodies are written by hand where the way they are written matters: white space, escapes, duplicate
// keys, numbers that JavaScript would round. A gateway that parses and writes anew is found out by them.

import { pixel, weatherSchema } from './sdk-case.fixture.ts';
import type { RawRequest } from './raw-client.fixture.ts';

export interface PassThroughKeys {
  readonly anthropicKey: string;
  readonly openaiKey: string;
}

type Extra = Partial<Omit<RawRequest, 'name' | 'body'>> & { readonly body?: unknown };

const model = 'meridian-4-large';
const messages = [{ role: 'user', content: 'Why is the sky red in the evening? 漢字 👩‍👩‍👧' }];
const message = { model, max_tokens: 300, messages };
const weather = { name: 'get_weather', description: 'Weather.', input_schema: weatherSchema };
const functionTool = { type: 'function', function: { name: 'get_weather', parameters: weatherSchema } };

function bytesOf(body: unknown): Buffer {
  if (body === undefined) return Buffer.alloc(0);
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}

/** In an order in which later ones may use what earlier ones made; the same order every time. */
export function passThroughCases(keys: PassThroughKeys): readonly RawRequest[] {
  const json = ['content-type', 'application/json'] as const;
  const anthropic = (name: string, path: string, extra: Extra = {}): RawRequest => ({
    method: extra.body === undefined ? 'GET' : 'POST',
    ...extra,
    name: `anthropic: ${name}`,
    path,
    headers: [
      ['x-api-key', keys.anthropicKey],
      ['anthropic-version', '2023-06-01'],
      json,
      ...(extra.headers ?? []),
    ],
    body: bytesOf(extra.body),
  });
  const openai = (name: string, path: string, extra: Extra = {}): RawRequest => ({
    method: extra.body === undefined ? 'GET' : 'POST',
    ...extra,
    name: `openai: ${name}`,
    path,
    headers: [['authorization', `Bearer ${keys.openaiKey}`], json, ...(extra.headers ?? [])],
    body: bytesOf(extra.body),
  });
  return [
    ...messagesCases(anthropic),
    ...batchCases(anthropic),
    ...chatCases(openai),
    ...responsesCases(openai),
    ...otherCases(openai),
    ...failingCases(anthropic, openai),
  ];
}

type Write = (name: string, path: string, extra?: Extra) => RawRequest;

function messagesCases(write: Write): readonly RawRequest[] {
  const path = '/v1/messages';
  const image = { type: 'image', source: { type: 'base64', media_type: 'image/png', data: pixel } };
  const document = {
    type: 'document',
    source: { type: 'text', media_type: 'text/plain', data: 'Light is scattered by air.' },
    citations: { enabled: true },
  };
  const cached = [{ type: 'text', text: 'Be brief. '.repeat(40), cache_control: { type: 'ephemeral' } }];
  const thinking = { type: 'enabled', budget_tokens: 1_024 };
  return [
    write('whole', path, { body: message }),
    write('stream', path, { body: { ...message, stream: true } }),
    write('with a query and a beta', `${path}?beta=true`, {
      body: message,
      headers: [['anthropic-beta', 'interleaved-thinking-2025-05-14']],
    }),
    write('thinking', path, { body: { ...message, max_tokens: 2_000, thinking } }),
    write('thinking streamed', path, { body: { ...message, max_tokens: 2_000, thinking, stream: true } }),
    write('tools', path, { body: { ...message, tools: [weather] } }),
    write('tools streamed', path, { body: { ...message, tools: [weather], stream: true } }),
    write('image and document', path, {
      body: {
        ...message,
        messages: [{ role: 'user', content: [image, document, { type: 'text', text: 'So?' }] }],
      },
    }),
    write('citations streamed', path, {
      body: { ...message, stream: true, messages: [{ role: 'user', content: [document] }] },
    }),
    write('cache and structured output', path, {
      body: {
        ...message,
        system: cached,
        output_config: { format: { type: 'json_schema', schema: weatherSchema } },
      },
    }),
    write('written oddly', path, {
      body: `{ "model" : "${model}",\n\t"max_tokens":300.0, "max_tokens": 3e2,
      "metadata": {"user_id":"\\u0041\\ud83d\\ude00", "n": 12345678901234567890, "z": -0.0, "": null},
      "messages": [ {"role":"user" , "content":"a\\/b \\u2028 \\u0000"} ] }\r\n`,
    }),
    write('count of tokens', `${path}/count_tokens`, { body: { model, messages } }),
    write('packed if one likes', path, { body: message, headers: [['accept-encoding', 'gzip']] }),
    write('models', '/v1/models?limit=2'),
    write('model', `/v1/models/${model}`),
  ];
}

function batchCases(write: Write): readonly RawRequest[] {
  const path = '/v1/messages/batches';
  const request = (id: string, model: string): object => ({ custom_id: id, params: { ...message, model } });
  return [
    write('batch', path, { body: { requests: [request('one', model), request('two', 'fault-400')] } }),
    write('batch retrieved', `${path}/{id}`, { after: 'anthropic: batch' }),
    write('batch results', `${path}/{id}/results`, { after: 'anthropic: batch' }),
    write('batch that goes on', path, { body: { requests: [request('slow', 'slow-5')] } }),
    write('batch cancelled', `${path}/{id}/cancel`, {
      method: 'POST',
      after: 'anthropic: batch that goes on',
    }),
    write('batches', `${path}?limit=1`),
    write('batch deleted', `${path}/{id}`, { method: 'DELETE', after: 'anthropic: batch' }),
    write('batch that is gone', `${path}/{id}`, { after: 'anthropic: batch' }),
  ];
}

function chatCases(write: Write): readonly RawRequest[] {
  const path = '/v1/chat/completions';
  const chat = { model, messages };
  const response_format = { type: 'json_schema', json_schema: { name: 'w', schema: weatherSchema } };
  return [
    write('chat', path, { body: chat }),
    write('chat streamed', path, {
      body: { ...chat, stream: true, stream_options: { include_usage: true } },
    }),
    write('chat with choices and logprobs', path, {
      body: { ...chat, n: 2, logprobs: true, top_logprobs: 1 },
    }),
    write('chat with choices streamed', path, { body: { ...chat, n: 2, logprobs: true, stream: true } }),
    write('chat with tools', path, { body: { ...chat, tools: [functionTool] } }),
    write('chat with tools streamed', path, { body: { ...chat, tools: [functionTool], stream: true } }),
    write('chat structured', path, { body: { ...chat, response_format } }),
    write('chat refused', path, { body: { ...chat, model: 'refusal', stream: true } }),
    write('chat with an organisation', path, {
      body: chat,
      headers: [
        ['openai-organization', 'org-1'],
        ['openai-project', 'proj-1'],
        ['idempotency-key', 'once'],
      ],
    }),
  ];
}

function responsesCases(write: Write): readonly RawRequest[] {
  const path = '/v1/responses';
  const ask = { model, input: 'Why is the sky red in the evening?' };
  const reasoning = { effort: 'high', summary: 'auto' };
  const tools = [{ type: 'function', name: 'get_weather', parameters: weatherSchema, strict: true }];
  return [
    write('response', path, { body: ask }),
    write('response streamed', path, { body: { ...ask, stream: true, reasoning } }),
    write('response with tools streamed', path, { body: { ...ask, tools, stream: true } }),
    write('response structured', path, {
      body: { ...ask, text: { format: { type: 'json_schema', name: 'w', schema: weatherSchema } } },
    }),
    write('response retrieved', `${path}/{id}`, { after: 'openai: response' }),
    write('response streamed again', `${path}/{id}?stream=true&starting_after=2`, {
      after: 'openai: response',
    }),
    write('input of the response', `${path}/{id}/input_items`, { after: 'openai: response' }),
    write('input counted', `${path}/input_tokens`, { body: ask }),
    write('response in the background', path, { body: { ...ask, background: true } }),
    write('response cancelled', `${path}/{id}/cancel`, {
      method: 'POST',
      after: 'openai: response in the background',
    }),
    write('response deleted', `${path}/{id}`, { method: 'DELETE', after: 'openai: response' }),
  ];
}

function otherCases(write: Write): readonly RawRequest[] {
  const input = ['bread', 'water'];
  const embedding = 'meridian-embedding';
  return [
    write('embeddings', '/v1/embeddings', { body: { model: embedding, input } }),
    write('embeddings packed', '/v1/embeddings', {
      body: { model: embedding, input, encoding_format: 'base64' },
    }),
    write('completion', '/v1/completions', { body: { model, prompt: 'Once' } }),
    write('completion streamed', '/v1/completions', { body: { model, prompt: 'Once', stream: true } }),
    write('models', '/v1/models'),
    write('model', `/v1/models/${model}`),
    write('model that is not there', '/v1/models/none'),
    write('moderation', '/v1/moderations', { body: { input: 'Good morning.' } }),
  ];
}

function failingCases(anthropic: Write, openai: Write): readonly RawRequest[] {
  const cases: RawRequest[] = [];
  for (const status of [400, 403, 404, 413, 429, 500, 503, 529]) {
    const model = `fault-${status}`;
    cases.push(anthropic(`status ${status}`, '/v1/messages', { body: { ...message, model } }));
    cases.push(openai(`status ${status}`, '/v1/chat/completions', { body: { model, messages } }));
    cases.push(openai(`response with status ${status}`, '/v1/responses', { body: { model, input: 'Why?' } }));
  }
  const model = 'fault-midstream';
  cases.push(anthropic('error in mid-stream', '/v1/messages', { body: { ...message, model, stream: true } }));
  cases.push(
    openai('chat error in mid-stream', '/v1/chat/completions', { body: { model, messages, stream: true } }),
  );
  cases.push(
    openai('response error in mid-stream', '/v1/responses', { body: { model, input: 'Why?', stream: true } }),
  );
  return cases;
}
