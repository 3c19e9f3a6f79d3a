// For tests only: the OpenAI SDK, its helpers and its errors, against any target.

import assert from 'node:assert/strict';
import OpenAI, {
  APIError,
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
} from 'openai';
import { pixel, type Register, registerFor, weatherSchema } from './sdk-case.fixture.ts';
import type { SdkTarget } from './sdk-suite.fixture.ts';

const model = 'meridian-4-large';
const question = { role: 'user', content: 'What makes sourdough rise without yeast from a shop?' } as const;
const chat = { model, messages: [question] };
const ask = { model, input: question.content };

type Connect = (options?: ConstructorParameters<typeof OpenAI>[0]) => OpenAI;

interface Suite {
  readonly test: Register;
  readonly connect: Connect;
}

export function openaiSuite(target: SdkTarget): void {
  const connect: Connect = (options) =>
    new OpenAI({
      baseURL: `${target.baseUrl}/v1`,
      apiKey: target.openaiKey,
      maxRetries: 0,
      defaultHeaders: { ...target.extra?.headers },
      ...options,
    });
  const suite = { test: registerFor(target), connect };
  chatWhole(suite);
  chatStreams(suite);
  chatTools(suite);
  responsesWhole(suite);
  responsesStreams(suite);
  responsesTools(suite);
  otherRoutes(suite);
  failures(suite);
}

function chatWhole({ test, connect }: Suite): void {
  test('chat: a completion is answered whole', async () => {
    const completion = await connect().chat.completions.create(chat);
    assert.equal(completion.object, 'chat.completion');
    assert.equal(completion.model, model);
    assert.equal(completion.choices[0]?.finish_reason, 'stop');
    assert.ok((completion.choices[0]?.message.content ?? '').length > 20);
    const { prompt_tokens = 0, completion_tokens = 0, total_tokens = 0 } = completion.usage ?? {};
    assert.ok(prompt_tokens > 0 && completion_tokens > 0);
    assert.equal(total_tokens, prompt_tokens + completion_tokens);
  });

  test('chat: the response beside the data has the headers of the provider', async () => {
    const { response, request_id } = await connect().chat.completions.create(chat).withResponse();
    assert.match(request_id ?? '', /^req_/);
    assert.equal(response.headers.get('x-request-id'), request_id);
    assert.match(response.headers.get('x-ratelimit-limit-requests') ?? '', /^\d+$/);
  });

  test('chat: several choices differ', async () => {
    const { choices } = await connect().chat.completions.create({ ...chat, n: 3 });
    assert.deepEqual(
      choices.map(({ index }) => index),
      [0, 1, 2],
    );
    assert.equal(new Set(choices.map(({ message }) => message.content)).size, 3);
  });

  test('chat: logprobs spell the answer', async () => {
    const params = { ...chat, logprobs: true, top_logprobs: 2 };
    const choice = (await connect().chat.completions.create(params)).choices[0];
    const entries = choice?.logprobs?.content ?? [];
    assert.equal(entries.map(({ token }) => token).join(''), choice?.message.content);
    assert.equal(entries[0]?.top_logprobs.length, 2);
    assert.ok((entries[0]?.logprob ?? 1) <= 0);
  });

  test('chat: limits, stop sequences and reasoning are counted', async () => {
    const client = connect();
    const cut = await client.chat.completions.create({ ...chat, max_completion_tokens: 5 });
    assert.equal(cut.choices[0]?.finish_reason, 'length');
    const stopped = await client.chat.completions.create({ ...chat, stop: 'e' });
    assert.equal(stopped.choices[0]?.finish_reason, 'stop');
    assert.ok(!(stopped.choices[0]?.message.content ?? 'e').includes('e'));
    const thought = await client.chat.completions.create({ ...chat, reasoning_effort: 'high' });
    assert.ok((thought.usage?.completion_tokens_details?.reasoning_tokens ?? 0) > 0);
  });

  test('chat: structured output fits its schema, and the helper parses it', async () => {
    const completion = await connect().chat.completions.parse({
      ...chat,
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'weather', schema: { ...weatherSchema }, strict: true },
      },
    });
    const text = completion.choices[0]?.message.content ?? '';
    assert.deepEqual(Object.keys(Object(JSON.parse(text))), ['city', 'days']);
  });

  test('chat: the model may decline', async () => {
    const completion = await connect().chat.completions.create({ ...chat, model: 'refusal' });
    assert.equal(completion.choices[0]?.message.content, null);
    assert.match(completion.choices[0]?.message.refusal ?? '', /sorry/);
    const stream = connect().chat.completions.stream({ ...chat, model: 'refusal' });
    const final = await stream.finalMessage();
    assert.match(final.refusal ?? '', /sorry/);
  });

  test('chat: images go in as data and as addresses', async () => {
    const { usage } = await connect().chat.completions.create({
      ...chat,
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'What is on these pictures?' },
            { type: 'image_url', image_url: { url: `data:image/png;base64,${pixel}` } },
            { type: 'image_url', image_url: { url: 'https://example.com/a.png', detail: 'low' } },
          ],
        },
      ],
    });
    assert.ok((usage?.prompt_tokens ?? 0) > 500);
  });
}

function chatStreams({ test, connect }: Suite): void {
  test('chat: a raw stream begins with the role and ends with a reason and the usage', async () => {
    const stream = await connect().chat.completions.create({
      ...chat,
      stream: true,
      stream_options: { include_usage: true },
    });
    const chunks = [];
    for await (const chunk of stream) chunks.push(chunk);
    assert.equal(chunks[0]?.choices[0]?.delta.role, 'assistant');
    assert.equal(chunks.at(-2)?.choices[0]?.finish_reason, 'stop');
    assert.deepEqual(chunks.at(-1)?.choices, []);
    assert.ok((chunks.at(-1)?.usage?.total_tokens ?? 0) > 0);
    assert.equal(new Set(chunks.map(({ id }) => id)).size, 1);
  });

  test('chat: without asking there is no usage', async () => {
    const stream = await connect().chat.completions.create({ ...chat, stream: true });
    for await (const chunk of stream) {
      assert.equal(chunk.usage ?? null, null);
      assert.equal(chunk.choices.length, 1);
    }
  });

  test('chat: the streaming helper gathers every choice', async () => {
    const deltas: string[] = [];
    const stream = connect().chat.completions.stream({ ...chat, n: 2, logprobs: true });
    stream.on('content', (delta) => deltas.push(delta));
    const final = await stream.finalChatCompletion();
    assert.equal(final.choices.length, 2);
    assert.ok(deltas.length > 2);
    assert.equal(
      final.choices[1]?.logprobs?.content?.map(({ token }) => token).join(''),
      final.choices[1]?.message.content,
    );
    assert.equal(final.choices[0]?.finish_reason, 'stop');
  });

  test('chat: a stream that is aborted in its middle ends at once', async () => {
    const client = connect();
    const stream = client.chat.completions.stream(chat);
    let seen = 0;
    stream.on('content', () => {
      seen += 1;
      if (seen === 2) stream.abort();
    });
    await assert.rejects(stream.finalChatCompletion(), APIUserAbortError);
    const completion = await client.chat.completions.create(chat);
    assert.equal(completion.choices[0]?.finish_reason, 'stop');
  });
}

const weatherTool = {
  type: 'function' as const,
  function: { name: 'get_weather', description: 'Weather of a city.', parameters: { ...weatherSchema } },
};

function chatTools({ test, connect }: Suite): void {
  test('chat: calls of tools arrive in pieces', async () => {
    const clock = {
      type: 'function' as const,
      function: {
        name: 'get_time',
        parameters: { type: 'object', properties: { city: { type: 'string' } } },
      },
    };
    const stream = connect().chat.completions.stream({ ...chat, tools: [weatherTool, clock] });
    let pieces = 0;
    stream.on('tool_calls.function.arguments.delta', () => (pieces += 1));
    const final = await stream.finalChatCompletion();
    assert.equal(final.choices[0]?.finish_reason, 'tool_calls');
    const calls = final.choices[0]?.message.tool_calls ?? [];
    assert.deepEqual(
      calls.map((call) => call.function.name),
      ['get_weather', 'get_time'],
    );
    const input: unknown = JSON.parse(calls[0]?.function.arguments ?? '');
    assert.deepEqual(Object.keys(Object(input)), ['city', 'days']);
    assert.ok(pieces > 2);
  });

  test('chat: a named tool is called and no other', async () => {
    const completion = await connect().chat.completions.create({
      ...chat,
      tools: [weatherTool],
      tool_choice: { type: 'function', function: { name: 'get_weather' } },
    });
    assert.equal(completion.choices[0]?.message.tool_calls?.length, 1);
    const none = await connect().chat.completions.create({
      ...chat,
      tools: [weatherTool],
      tool_choice: 'none',
    });
    assert.equal(none.choices[0]?.message.tool_calls, undefined);
  });

  for (const stream of [false, true]) {
    test(`chat: runTools runs to its end, ${stream ? 'streamed' : 'whole'}`, async () => {
      const cities: unknown[] = [];
      const tool = {
        type: 'function' as const,
        function: {
          name: 'get_weather',
          description: 'Weather of a city.',
          parameters: { ...weatherSchema, required: [...weatherSchema.required] },
          parse: (text: string): { readonly city?: unknown } => Object(JSON.parse(text)),
          function: (input: { readonly city?: unknown }): string => {
            cities.push(input.city);
            return 'Rain.';
          },
        },
      };
      const client = connect();
      const content = stream
        ? await client.chat.completions.runTools({ ...chat, tools: [tool], stream }).finalContent()
        : await client.chat.completions.runTools({ ...chat, tools: [tool] }).finalContent();
      assert.equal(cities.length, 1);
      assert.ok((content ?? '').length > 0);
    });
  }
}

function responsesWhole({ test, connect }: Suite): void {
  test('responses: a response is answered whole', async () => {
    const response = await connect().responses.create({ ...ask, instructions: 'Be short.' });
    assert.match(response.id, /^resp_/);
    assert.equal(response.status, 'completed');
    assert.ok(response.output_text.length > 20);
    assert.ok((response.usage?.total_tokens ?? 0) > 0);
    assert.equal(response.instructions, 'Be short.');
  });

  test('responses: one goes on from another, and what went in is listed', async () => {
    const client = connect();
    const first = await client.responses.create(ask);
    const second = await client.responses.create({
      model,
      input: 'And with rye?',
      previous_response_id: first.id,
    });
    assert.equal(second.previous_response_id, first.id);
    const items = [];
    for await (const item of client.responses.inputItems.list(second.id, { limit: 1 })) items.push(item);
    assert.equal(items.length, 3);
    const again = await client.responses.retrieve(second.id);
    assert.equal(again.output_text, second.output_text);
    await client.responses.delete(second.id);
    await assert.rejects(client.responses.retrieve(second.id), NotFoundError);
    await assert.rejects(
      client.responses.create({ ...ask, previous_response_id: 'resp_none' }),
      BadRequestError,
    );
  });

  test('responses: one in the background is cancelled', async () => {
    const client = connect();
    const begun = await client.responses.create({ ...ask, background: true });
    assert.equal(begun.status, 'queued');
    assert.equal((await client.responses.cancel(begun.id)).status, 'cancelled');
    const other = await client.responses.create(ask);
    await assert.rejects(client.responses.cancel(other.id), BadRequestError);
  });

  test('responses: reasoning is an item with a summary, and goes back in', async () => {
    const client = connect();
    const response = await client.responses.create({
      ...ask,
      reasoning: { effort: 'high', summary: 'auto' },
      include: ['reasoning.encrypted_content'],
      store: false,
    });
    const item = response.output[0];
    assert.ok(item?.type === 'reasoning' && (item.encrypted_content ?? '') !== '');
    assert.ok((item.summary[0]?.text ?? '').length > 0);
    assert.ok((response.usage?.output_tokens_details.reasoning_tokens ?? 0) > 0);
    const next = await client.responses.create({
      model,
      input: [question, ...response.output, { role: 'user', content: 'Go on.' }],
      store: false,
    });
    assert.equal(next.status, 'completed');
  });

  test('responses: structured output fits its schema, and the helper parses it', async () => {
    const response = await connect().responses.parse({
      ...ask,
      text: { format: { type: 'json_schema', name: 'weather', schema: { ...weatherSchema }, strict: true } },
    });
    assert.deepEqual(Object.keys(Object(JSON.parse(response.output_text))), ['city', 'days']);
  });

  test('responses: a limit leaves it incomplete, and the model may decline', async () => {
    const client = connect();
    const cut = await client.responses.create({ ...ask, max_output_tokens: 16 });
    assert.equal(cut.status, 'incomplete');
    assert.equal(cut.incomplete_details?.reason, 'max_output_tokens');
    const declined = await client.responses.create({ ...ask, model: 'refusal' });
    const item = declined.output[0];
    assert.ok(item?.type === 'message' && item.content[0]?.type === 'refusal');
  });

  test('responses: images go in as data and as addresses', async () => {
    const { usage } = await connect().responses.create({
      model,
      input: [
        {
          role: 'user',
          content: [
            { type: 'input_text', text: 'What is on these pictures?' },
            { type: 'input_image', image_url: `data:image/png;base64,${pixel}`, detail: 'auto' },
            { type: 'input_image', image_url: 'https://example.com/a.png', detail: 'low' },
          ],
        },
      ],
    });
    assert.ok((usage?.input_tokens ?? 0) > 500);
  });
}

function responsesStreams({ test, connect }: Suite): void {
  test('responses: a raw stream is numbered and has its events in order', async () => {
    const stream = await connect().responses.create({ ...ask, stream: true });
    const types: string[] = [];
    let at = 0;
    for await (const event of stream) {
      assert.equal(event.sequence_number, at);
      at += 1;
      if (types.at(-1) !== event.type) types.push(event.type);
    }
    assert.deepEqual(types, [
      'response.created',
      'response.in_progress',
      'response.output_item.added',
      'response.content_part.added',
      'response.output_text.delta',
      'response.output_text.done',
      'response.content_part.done',
      'response.output_item.done',
      'response.completed',
    ]);
  });

  test('responses: the streaming helper gathers the response', async () => {
    let text = '';
    const stream = connect().responses.stream({ ...ask, reasoning: { effort: 'low', summary: 'auto' } });
    let summary = '';
    stream.on('response.output_text.delta', ({ delta }) => (text += delta));
    stream.on('response.reasoning_summary_text.delta', ({ delta }) => (summary += delta));
    const final = await stream.finalResponse();
    const message = final.output[1];
    assert.ok(message?.type === 'message' && message.content[0]?.type === 'output_text');
    assert.equal(message.content[0].text, text);
    const item = final.output[0];
    assert.ok(item?.type === 'reasoning');
    assert.equal(item.summary[0]?.text, summary);
  });

  test('responses: a stream is taken up again after an event', async () => {
    const client = connect();
    const { id, output_text } = await client.responses.create(ask);
    const stream = await client.responses.retrieve(id, { stream: true, starting_after: 3 });
    let text = '';
    let first = -1;
    for await (const event of stream) {
      if (first < 0) first = event.sequence_number;
      if (event.type === 'response.output_text.delta') text += event.delta;
    }
    assert.equal(first, 4);
    assert.equal(text, output_text);
  });

  test('responses: a stream that is aborted in its middle ends at once', async () => {
    const stream = connect().responses.stream(ask);
    let seen = 0;
    stream.on('response.output_text.delta', () => {
      seen += 1;
      if (seen === 2) stream.abort();
    });
    await assert.rejects(stream.finalResponse(), APIUserAbortError);
  });
}

function responsesTools({ test, connect }: Suite): void {
  test('responses: a loop of tools comes to its end', async () => {
    const client = connect();
    const tools = [
      { type: 'function' as const, name: 'get_weather', parameters: { ...weatherSchema }, strict: true },
    ];
    let pieces = 0;
    const stream = client.responses.stream({ ...ask, tools });
    stream.on('response.function_call_arguments.delta', () => (pieces += 1));
    const first = await stream.finalResponse();
    const call = first.output.find((item) => item.type === 'function_call');
    assert.ok(call?.type === 'function_call' && pieces > 1);
    assert.deepEqual(Object.keys(Object(JSON.parse(call.arguments))), ['city', 'days']);
    const last = await client.responses.create({
      model,
      tools,
      previous_response_id: first.id,
      input: [{ type: 'function_call_output', call_id: call.call_id, output: 'Rain.' }],
    });
    assert.ok(last.output_text.length > 0);
  });
}

function otherRoutes({ test, connect }: Suite): void {
  test('embeddings come as numbers and packed, of length one', async () => {
    const client = connect();
    const input = ['bread', 'water'];
    const packed = await client.embeddings.create({ model: 'meridian-embedding', input });
    const plain = await client.embeddings.create({
      model: 'meridian-embedding',
      input,
      encoding_format: 'float',
    });
    assert.equal(packed.data.length, 2);
    const vector = plain.data[1]?.embedding ?? [];
    assert.deepEqual([...(packed.data[1]?.embedding ?? [])], vector);
    const square = vector.reduce((sum, value) => sum + value * value, 0);
    assert.ok(Math.abs(square - 1) < 1e-5);
    const short = await client.embeddings.create({ model: 'meridian-embedding', input, dimensions: 12 });
    assert.equal(short.data[0]?.embedding.length, 12);
  });

  test('models are listed and retrieved', async () => {
    const client = connect();
    const ids: string[] = [];
    for await (const one of client.models.list()) ids.push(one.id);
    assert.ok(ids.length > 2);
    assert.equal((await client.models.retrieve(ids[0] ?? '')).object, 'model');
    await assert.rejects(client.models.retrieve('no-such-model'), NotFoundError);
  });

  test('text completions, whole and streamed', async () => {
    const client = connect();
    const params = { model, prompt: 'Once upon a time' };
    const whole = await client.completions.create(params);
    assert.equal(whole.object, 'text_completion');
    let text = '';
    for await (const chunk of await client.completions.create({ ...params, stream: true }))
      text += chunk.choices[0]?.text ?? '';
    assert.ok(text.length > 0 && (whole.choices[0]?.text ?? '').length > 0);
  });

  test('moderations, which a gateway need not know', async () => {
    const { results } = await connect().moderations.create({ input: 'Good morning.' });
    assert.equal(results[0]?.flagged, false);
  });
}

function failures({ test, connect }: Suite): void {
  const statuses = [
    [400, BadRequestError, 'invalid_request_error'],
    [403, PermissionDeniedError, 'invalid_request_error'],
    [404, NotFoundError, 'invalid_request_error'],
    [429, RateLimitError, 'requests'],
    [500, InternalServerError, 'server_error'],
    [529, InternalServerError, 'server_error'],
  ] as const;
  for (const [status, kind, type] of statuses) {
    test(`status ${status} becomes the SDK's error in every dialect`, async () => {
      const model = `fault-${status}`;
      const client = connect();
      const calls = [
        () => client.chat.completions.create({ ...chat, model }),
        () => client.chat.completions.create({ ...chat, model, stream: true }),
        () => client.responses.create({ ...ask, model }),
        () => client.embeddings.create({ model, input: 'bread' }),
      ];
      for (const call of calls) {
        await assert.rejects(call(), (error) => {
          assert.ok(error instanceof APIError && error instanceof kind);
          assert.equal(error.status, status);
          assert.equal(error.type, type);
          assert.match(error.requestID ?? '', /^req_/);
          return true;
        });
      }
    });
  }

  test('a wrong key is refused as the provider does', async () => {
    const client = connect({ apiKey: 'no-such-key' });
    await assert.rejects(client.chat.completions.create(chat), AuthenticationError);
    await assert.rejects(client.responses.create(ask), AuthenticationError);
  });

  test('a request that lacks what is required is refused with its name', async () => {
    const client = connect();
    await assert.rejects(client.chat.completions.create({ model, messages: [] }), { param: 'messages' });
    await assert.rejects(client.responses.create({ model }), { param: 'input' });
  });

  test('an error in the middle of a stream is raised', async () => {
    const client = connect();
    const model = 'fault-midstream';
    const chatStream = client.chat.completions.stream({ ...chat, model });
    await assert.rejects(chatStream.finalChatCompletion(), /had an error/);
    const responseStream = client.responses.stream({ ...ask, model });
    // The event of this dialect has no `error` inside, and the helper rejects with the event itself.
    await assert.rejects(responseStream.finalResponse(), { message: /had an error/ });
  });

  test('a connection that breaks in the middle of a stream is an error', async () => {
    const client = connect();
    const model = 'fault-cut';
    await assert.rejects(client.chat.completions.stream({ ...chat, model }).finalChatCompletion(), Error);
    await assert.rejects(client.responses.stream({ ...ask, model }).finalResponse(), Error);
  });

  test('the SDK tries again until the service answers', async () => {
    const patient = connect({ maxRetries: 2 });
    const completion = await patient.chat.completions.create({ ...chat, model: 'flaky-2' });
    assert.equal(completion.choices[0]?.finish_reason, 'stop');
    const impatient = connect({ maxRetries: 1 });
    await assert.rejects(impatient.responses.create({ ...ask, model: 'flaky-2' }), { status: 503 });
  });

  test('a request that is aborted while it waits ends at once', async () => {
    const controller = new AbortController();
    const waiting = connect().chat.completions.create(
      { ...chat, model: 'slow-30000' },
      { signal: controller.signal },
    );
    setTimeout(() => controller.abort(), 20);
    await assert.rejects(waiting, APIUserAbortError);
  });
}
