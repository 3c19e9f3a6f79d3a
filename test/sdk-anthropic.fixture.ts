// For tests only: the Anthropic SDK, its helpers and its errors, against any target.

import Anthropic, {
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
} from '@anthropic-ai/sdk';
import { betaTool } from '@anthropic-ai/sdk/helpers/beta/json-schema';
import { jsonSchemaOutputFormat } from '@anthropic-ai/sdk/helpers/json-schema';
import assert from 'node:assert/strict';
import { pixel, type Register, registerFor, weatherSchema } from './sdk-case.fixture.ts';
import type { SdkTarget } from './sdk-suite.fixture.ts';

const model = 'meridian-4-large';
const question = { role: 'user', content: 'What makes sourdough rise without yeast from a shop?' } as const;
const plain = { model, max_tokens: 2_000, messages: [question] };

type Connect = (options?: ConstructorParameters<typeof Anthropic>[0]) => Anthropic;

interface Suite {
  readonly test: Register;
  readonly connect: Connect;
}

export function anthropicSuite(target: SdkTarget): void {
  const connect: Connect = (options) =>
    new Anthropic({
      baseURL: target.baseUrl,
      apiKey: target.anthropicKey,
      authToken: null,
      maxRetries: 0,
      defaultHeaders: { ...target.extra?.headers },
      ...options,
    });
  const suite = { test: registerFor(target), connect };
  whole(suite);
  streams(suite);
  tools(suite);
  content(suite);
  otherRoutes(suite);
  batches(suite);
  failures(suite);
}

function textOf(message: { readonly content: readonly unknown[] }): string {
  const texts = message.content.map((block) =>
    typeof block === 'object' && block !== null && 'text' in block ? String(block.text) : '',
  );
  return texts.join('');
}

function whole({ test, connect }: Suite): void {
  test('a message is answered whole', async () => {
    const message = await connect().messages.create(plain);
    assert.match(message.id, /^msg_/);
    assert.equal(message.role, 'assistant');
    assert.equal(message.model, model);
    assert.equal(message.stop_reason, 'end_turn');
    assert.ok(textOf(message).length > 20);
    assert.ok(message.usage.input_tokens > 0 && message.usage.output_tokens > 0);
  });

  test('equal requests are answered equally', async () => {
    const [one, other] = [await connect().messages.create(plain), await connect().messages.create(plain)];
    assert.deepEqual(one, other);
  });

  test('the response beside the data has the headers of the provider', async () => {
    const { data, response, request_id } = await connect().messages.create(plain).withResponse();
    assert.equal(response.status, 200);
    assert.match(request_id ?? '', /^req_/);
    assert.equal(response.headers.get('request-id'), request_id);
    assert.match(response.headers.get('anthropic-ratelimit-requests-limit') ?? '', /^\d+$/);
    assert.match(data.id, /^msg_/);
  });

  test('a bearer token is as good as a key', async () => {
    const client = connect({ apiKey: null, authToken: connect().apiKey });
    assert.ok(textOf(await client.messages.create(plain)).length > 0);
  });

  test('max_tokens and stop sequences end an answer', async () => {
    const client = connect();
    const cut = await client.messages.create({ ...plain, max_tokens: 5 });
    assert.equal(cut.stop_reason, 'max_tokens');
    assert.ok(cut.usage.output_tokens <= 5);
    const stopped = await client.messages.create({ ...plain, stop_sequences: ['e'] });
    assert.equal(stopped.stop_reason, 'stop_sequence');
    assert.equal(stopped.stop_sequence, 'e');
    assert.ok(!textOf(stopped).includes('e'));
  });

  test('the model may decline', async () => {
    const message = await connect().messages.create({ ...plain, model: 'refusal' });
    assert.equal(message.stop_reason, 'refusal');
  });
}

function streams({ test, connect }: Suite): void {
  test('a raw stream has the events of the provider in their order', async () => {
    const stream = await connect().messages.create({ ...plain, stream: true });
    const types: string[] = [];
    let text = '';
    for await (const event of stream) {
      if (types.at(-1) !== event.type) types.push(event.type);
      if (event.type === 'content_block_delta' && event.delta.type === 'text_delta') text += event.delta.text;
    }
    assert.deepEqual(types, [
      'message_start',
      'content_block_start',
      'content_block_delta',
      'content_block_stop',
      'message_delta',
      'message_stop',
    ]);
    assert.ok(text.length > 20);
  });

  test('the streaming helper gathers the message from its pieces', async () => {
    const client = connect();
    const texts: string[] = [];
    const stream = client.messages.stream(plain).on('text', (delta) => texts.push(delta));
    const final = await stream.finalMessage();
    assert.ok(texts.length > 1);
    assert.equal(texts.join(''), textOf(final));
    assert.equal(await stream.finalText(), textOf(final));
    assert.equal(final.stop_reason, 'end_turn');
    assert.ok(final.usage.output_tokens > 1);
    assert.match(stream.request_id ?? '', /^req_/);
  });

  test('reasoning arrives with its signature, whole and streamed', async () => {
    const client = connect();
    const params = { ...plain, thinking: { type: 'enabled', budget_tokens: 1_024 } } as const;
    const message = await client.messages.create(params);
    const first = message.content[0];
    assert.ok(first?.type === 'thinking' && first.thinking.length > 0 && first.signature.length > 50);
    assert.ok((message.usage.output_tokens_details?.thinking_tokens ?? 0) > 0);
    let thought = '';
    let signature = '';
    const stream = client.messages.stream(params);
    stream.on('thinking', (delta) => (thought += delta)).on('signature', (whole) => (signature = whole));
    const final = await stream.finalMessage();
    const block = final.content[0];
    assert.ok(block?.type === 'thinking');
    assert.equal(block.thinking, thought);
    assert.equal(block.signature, signature);
    assert.ok(thought.length > 0 && signature.length > 50);
    // Clients send the block back as it was.
    const next = await client.messages.create({
      ...params,
      messages: [
        question,
        { role: 'assistant', content: final.content },
        { role: 'user', content: 'Go on.' },
      ],
    });
    assert.equal(next.stop_reason, 'end_turn');
  });

  test('a stream that is aborted in its middle ends at once', async () => {
    const controller = new AbortController();
    const stream = connect().messages.stream(plain, { signal: controller.signal });
    let seen = 0;
    stream.on('text', () => {
      seen += 1;
      if (seen === 2) controller.abort();
    });
    await assert.rejects(stream.finalMessage(), APIUserAbortError);
    assert.ok(stream.aborted);
    assert.ok(textOf(await connect().messages.create(plain)).length > 0);
  });

  test('leaving the loop over a stream leaves nothing behind', async () => {
    const client = connect();
    for (let round = 0; round < 5; round += 1) {
      const stream = await client.messages.create({ ...plain, stream: true });
      for await (const event of stream) if (event.type === 'content_block_delta') break;
      assert.ok(stream.controller.signal.aborted);
    }
  });
}

const weatherTool = { name: 'get_weather', description: 'Weather of a city.', input_schema: weatherSchema };
const clockTool = {
  name: 'get_time',
  description: 'Time in a city.',
  input_schema: { type: 'object' as const, properties: { city: { type: 'string' } }, required: ['city'] },
};

function tools({ test, connect }: Suite): void {
  const asked = {
    ...plain,
    messages: [{ role: 'user' as const, content: 'What is the weather in Lisbon, and the time?' }],
    tools: [weatherTool, clockTool].map((tool) => ({
      ...tool,
      input_schema: { ...tool.input_schema, required: [...tool.input_schema.required] },
    })),
  };

  test('a loop of tools by hand comes to its end', async () => {
    const client = connect();
    const first = await client.messages.create(asked);
    assert.equal(first.stop_reason, 'tool_use');
    const calls = first.content.filter((block) => block.type === 'tool_use');
    assert.deepEqual(
      calls.map(({ name }) => name),
      ['get_weather', 'get_time'],
    );
    const results = calls.map(({ id }) => ({
      type: 'tool_result' as const,
      tool_use_id: id,
      content: 'Sunny, 21 degrees.',
    }));
    const last = await client.messages.create({
      ...asked,
      messages: [
        ...asked.messages,
        { role: 'assistant', content: first.content },
        { role: 'user', content: results },
      ],
    });
    assert.equal(last.stop_reason, 'end_turn');
    assert.ok(textOf(last).length > 0);
  });

  test('the input of a tool arrives in pieces of JSON', async () => {
    const stream = connect().messages.stream({
      ...asked,
      tool_choice: { type: 'tool', name: 'get_weather' },
    });
    let pieces = 0;
    stream.on('inputJson', () => (pieces += 1));
    const final = await stream.finalMessage();
    const call = final.content.find((block) => block.type === 'tool_use');
    assert.ok(pieces > 1);
    assert.deepEqual(Object.keys(Object(call?.input)), ['city', 'days']);
  });

  for (const stream of [false, true]) {
    test(`the tool runner runs to its end, ${stream ? 'streamed' : 'whole'}`, async () => {
      const cities: unknown[] = [];
      const tool = betaTool({
        name: 'get_weather',
        description: 'Weather of a city.',
        inputSchema: weatherSchema,
        run: ({ city }) => {
          cities.push(city);
          return 'Rain.';
        },
      });
      const runner = connect().beta.messages.toolRunner({ ...plain, tools: [tool], stream });
      const final = await runner.runUntilDone();
      assert.equal(cities.length, 1);
      assert.equal(typeof cities[0], 'string');
      assert.equal(final.stop_reason, 'end_turn');
    });
  }
}

function content({ test, connect }: Suite): void {
  test('images go in as data and as addresses', async () => {
    const message = await connect().messages.create({
      ...plain,
      messages: [
        {
          role: 'user',
          content: [
            { type: 'image', source: { type: 'base64', media_type: 'image/png', data: pixel } },
            { type: 'image', source: { type: 'url', url: 'https://example.com/a.png' } },
            { type: 'text', text: 'What is on these pictures?' },
          ],
        },
      ],
    });
    assert.ok(message.usage.input_tokens > 500);
  });

  test('a document that may be cited is cited, whole and streamed', async () => {
    const client = connect();
    const document = {
      type: 'document' as const,
      source: {
        type: 'text' as const,
        media_type: 'text/plain' as const,
        data: 'The bridge was closed in May. It opened again in June.',
      },
      title: 'Bridge',
      citations: { enabled: true },
    };
    const params = {
      ...plain,
      messages: [
        {
          role: 'user' as const,
          content: [document, { type: 'text' as const, text: 'When was it closed?' }],
        },
      ],
    };
    const whole = await client.messages.create(params);
    const streamed = await client.messages.stream(params).finalMessage();
    for (const message of [whole, streamed]) {
      const text = message.content.find((block) => block.type === 'text');
      const citation = text?.citations?.[0];
      assert.ok(citation?.type === 'char_location');
      assert.equal(citation.cited_text, document.source.data.slice(0, 40));
    }
  });

  test('structured output fits its schema, and the helper parses it', async () => {
    const client = connect();
    const format = jsonSchemaOutputFormat(weatherSchema);
    const message = await client.messages.parse({ ...plain, output_config: { format } });
    const parsed: unknown = message.parsed_output;
    assert.deepEqual(Object.keys(Object(parsed)), ['city', 'days']);
    const raw = await client.messages.create({
      ...plain,
      output_config: { format: { type: 'json_schema', schema: { ...weatherSchema } } },
    });
    assert.deepEqual(Object.keys(Object(JSON.parse(textOf(raw)))), ['city', 'days']);
  });

  test('parts marked for the cache are counted as such', async () => {
    const { usage } = await connect().messages.create({
      ...plain,
      system: [
        { type: 'text', text: 'Answer like a baker. '.repeat(200), cache_control: { type: 'ephemeral' } },
      ],
    });
    assert.ok((usage.cache_creation_input_tokens ?? 0) > 0);
    assert.equal(usage.cache_creation?.ephemeral_5m_input_tokens, usage.cache_creation_input_tokens);
  });

  test('text of any script arrives as it was sent', async () => {
    const text = 'Ünïcödé 漢字 👩‍👩‍👧 \u2028 "quoted" \\ back';
    const client = connect();
    const count = await client.messages.countTokens({ model, messages: [{ role: 'user', content: text }] });
    const more = await client.messages.countTokens({
      model,
      messages: [{ role: 'user', content: text.repeat(4) }],
    });
    assert.ok(more.input_tokens > count.input_tokens * 2);
  });
}

function otherRoutes({ test, connect }: Suite): void {
  test('tokens are counted beforehand as they are billed', async () => {
    const client = connect();
    const counted = await client.messages.countTokens({ model, messages: [question] });
    const { usage } = await client.messages.create(plain);
    assert.equal(counted.input_tokens, usage.input_tokens);
  });

  test('models are listed over all pages, and retrieved', async () => {
    const client = connect();
    const ids: string[] = [];
    for await (const one of client.models.list({ limit: 2 })) ids.push(one.id);
    assert.ok(ids.length > 2);
    assert.equal(new Set(ids).size, ids.length);
    const one = await client.models.retrieve(ids[0] ?? '');
    assert.equal(one.type, 'model');
    await assert.rejects(client.models.retrieve('no-such-model'), NotFoundError);
  });
}

function batches({ test, connect }: Suite): void {
  const request = (id: string, model: string) => ({ custom_id: id, params: { ...plain, model } });

  test('a batch is created, retrieved, listed and deleted', async () => {
    const client = connect();
    const batch = await client.messages.batches.create({
      requests: [request('listed-1', model), request('listed-2', model)],
    });
    assert.equal(batch.processing_status, 'in_progress');
    assert.equal(batch.request_counts.processing, 2);
    const ended = await client.messages.batches.retrieve(batch.id);
    assert.equal(ended.processing_status, 'ended');
    assert.equal(ended.request_counts.succeeded, 2);
    const ids: string[] = [];
    for await (const one of client.messages.batches.list({ limit: 1 })) ids.push(one.id);
    assert.ok(ids.includes(batch.id));
    const deleted = await client.messages.batches.delete(batch.id);
    assert.equal(deleted.type, 'message_batch_deleted');
    await assert.rejects(client.messages.batches.retrieve(batch.id), NotFoundError);
  });

  test('the results of a batch are read line by line', async () => {
    const client = connect();
    const batch = await client.messages.batches.create({
      requests: [request('good', model), request('bad', 'fault-400')],
    });
    const kinds = new Map<string, string>();
    for await (const line of await client.messages.batches.results(batch.id)) {
      kinds.set(line.custom_id, line.result.type);
      if (line.result.type === 'succeeded') assert.ok(textOf(line.result.message).length > 0);
    }
    assert.deepEqual(Object.fromEntries(kinds), { good: 'succeeded', bad: 'errored' });
  });

  test('a batch that goes on is cancelled', async () => {
    const client = connect();
    const batch = await client.messages.batches.create({ requests: [request('slow', 'slow-10')] });
    const going = await client.messages.batches.retrieve(batch.id);
    assert.equal(going.processing_status, 'in_progress');
    const cancelled = await client.messages.batches.cancel(batch.id);
    assert.equal(cancelled.processing_status, 'canceling');
    assert.notEqual(cancelled.cancel_initiated_at, null);
    const ended = await client.messages.batches.retrieve(batch.id);
    assert.equal(ended.request_counts.canceled, 1);
  });
}

function failures({ test, connect }: Suite): void {
  const statuses = [
    [400, BadRequestError, 'invalid_request_error'],
    [403, PermissionDeniedError, 'permission_error'],
    [404, NotFoundError, 'not_found_error'],
    [429, RateLimitError, 'rate_limit_error'],
    [500, InternalServerError, 'api_error'],
    [529, APIError, 'overloaded_error'],
  ] as const;
  for (const [status, kind, type] of statuses) {
    for (const stream of [false, true]) {
      test(`status ${status} becomes the SDK's error, ${stream ? 'streamed' : 'whole'}`, async () => {
        const model = `fault-${status}`;
        await assert.rejects(connect().messages.create({ ...plain, model, stream }), (error) => {
          assert.ok(error instanceof APIError && error instanceof kind);
          assert.equal(error.status, status);
          assert.equal(error.type, type);
          assert.match(error.requestID ?? '', /^req_/);
          return true;
        });
      });
    }
  }

  test('a wrong key is refused as the provider does', async () => {
    const client = connect({ apiKey: 'no-such-key' });
    await assert.rejects(client.messages.create(plain), AuthenticationError);
  });

  test('a request that lacks what is required is refused with its name', async () => {
    const params = { ...plain, messages: [] };
    await assert.rejects(connect().messages.create(params), /messages/);
    const thinking = { type: 'enabled', budget_tokens: 2_000 } as const;
    await assert.rejects(connect().messages.create({ ...plain, thinking }), /budget_tokens/);
  });

  test('an error in the middle of a stream is raised with its type', async () => {
    const stream = connect().messages.stream({ ...plain, model: 'fault-midstream' });
    let seen = 0;
    stream.on('text', () => (seen += 1));
    await assert.rejects(stream.finalMessage(), (error) => {
      assert.ok(error instanceof APIError);
      assert.equal(error.type, 'overloaded_error');
      return true;
    });
    assert.ok(seen > 0);
  });

  test('a connection that breaks in the middle of a stream is an error', async () => {
    const stream = connect().messages.stream({ ...plain, model: 'fault-cut' });
    await assert.rejects(stream.finalMessage(), Error);
  });

  test('the SDK tries again until the service answers', async () => {
    const client = connect({ maxRetries: 2 });
    const { data, response } = await client.messages.create({ ...plain, model: 'flaky-2' }).withResponse();
    assert.equal(response.status, 200);
    assert.ok(textOf(data).length > 0);
    const impatient = connect({ maxRetries: 1 });
    await assert.rejects(impatient.messages.create({ ...plain, model: 'flaky-2' }), { status: 503 });
  });

  test('a request that is aborted while it waits ends at once', async () => {
    const controller = new AbortController();
    const params = { ...plain, model: 'slow-30000' };
    const waiting = connect().messages.create(params, { signal: controller.signal });
    setTimeout(() => controller.abort(), 20);
    await assert.rejects(waiting, APIUserAbortError);
  });

  test('a request that takes longer than the client waits is a time-out', async () => {
    const client = connect({ timeout: 60 });
    const params = { ...plain, model: 'slow-30000' };
    await assert.rejects(client.messages.create(params), APIConnectionTimeoutError);
  });
}
