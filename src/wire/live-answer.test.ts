// Goal: what is read along a live answer is what the readers of whole bodies say, for every dialect, cut and encoding;
// what is too large or cannot be read says so, and nothing makes the reader throw.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { answerOf, eventsOf, type AnswerModel } from './answers.fixture.ts';
import { anthropicMessages } from './dialects/anthropic-messages.ts';
import type { Dialect } from './dialects/dialect.ts';
import { openaiChat } from './dialects/openai-chat.ts';
import { openaiResponses } from './dialects/openai-responses.ts';
import { LiveAnswer, liveAnswerLimits, type LiveAnswerOptions } from './live-answer.ts';
import { routeOf } from './routes.ts';

const dialects: readonly (readonly [string, Dialect])[] = [
  ['/v1/messages', anthropicMessages],
  ['/v1/chat/completions', openaiChat],
  ['/v1/responses', openaiResponses],
];

const json = { contentType: 'application/json; charset=utf-8', contentEncoding: undefined };
const sse = { contentType: 'text/event-stream; charset=utf-8', contentEncoding: undefined };

function read(
  path: string,
  bytes: Buffer,
  options: Omit<LiveAnswerOptions, 'route'> & { readonly sizes?: readonly number[] },
): ReturnType<LiveAnswer['end']> {
  const answer = new LiveAnswer({ ...options, route: routeOf('POST', path) });
  const sizes = options.sizes ?? [bytes.length];
  for (let at = 0, index = 0; at < bytes.length; index += 1) {
    const size = sizes[index % sizes.length] ?? bytes.length;
    answer.push(bytes.subarray(at, at + size));
    at += size;
  }
  return answer.end();
}

function streamText(events: readonly object[], path: string): Buffer {
  const named = path !== '/v1/chat/completions';
  const texts = events.map((event) => {
    const name = named && 'type' in event ? `event: ${String(event.type)}\n` : '';
    return `${name}data: ${JSON.stringify(event)}\n\n`;
  });
  return Buffer.from(texts.join('') + (named ? '' : 'data: [DONE]\n\n'));
}

const text = fc.string({ unit: 'grapheme', maxLength: 40 }).map((one) => `a${one}`);
const call = fc.record({
  name: fc.constantFrom('look', 'run'),
  input: fc.dictionary(text, text, { maxKeys: 3 }),
});
const count = fc.integer({ min: 0, max: 9999 });
const model: fc.Arbitrary<AnswerModel> = fc.record({
  texts: fc.array(text, { minLength: 1, maxLength: 3 }),
  calls: fc.array(call, { maxLength: 2 }),
  inputTokens: count,
  outputTokens: count,
  reasoningTokens: count,
  pieceChars: fc.integer({ min: 1, max: 7 }),
});
const sizes = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 6 });

test('one answer says the same whole, as events at once, and byte by byte', () => {
  fc.assert(
    fc.property(fc.constantFrom(...dialects), model, sizes, ([path, dialect], model, sizes) => {
      const body = answerOf(dialect.endpoint, model);
      const events = eventsOf(dialect.endpoint, model);
      const expected = dialect.answer(body);
      assert.ok(expected.output?.includes(model.texts[0] ?? ''));
      assert.deepEqual(dialect.streamed(events), expected);
      const live = { ...expected, inspected: true, hasFailed: false, isCut: false };
      const streamed = read(path, streamText(events, path), { ...sse, sizes });
      const whole = read(path, Buffer.from(JSON.stringify(body)), { ...json, sizes });
      assert.deepEqual(streamed, { ...live, heardChars: streamed.heardChars });
      assert.deepEqual(whole, { ...live, heardChars: expected.output?.length });
    }),
    { numRuns: 300 },
  );
});

test('a stream that is cut off says what its events had said', () => {
  fc.assert(
    fc.property(fc.constantFrom(...dialects), model, fc.nat(), ([path, dialect], model, cut) => {
      const events = eventsOf(dialect.endpoint, model);
      const arrived = events.slice(0, cut % events.length);
      const { inspected, hasFailed, heardChars, isCut, ...facts } = read(
        path,
        streamText(arrived, path),
        sse,
      );
      assert.deepEqual(facts, dialect.streamed(arrived));
      assert.ok(heardChars >= (facts.output?.length ?? 0));
      assert.equal(isCut, facts.stopReason === undefined);
      assert.deepEqual([inspected, hasFailed], [true, false]);
    }),
  );
});

test('what a model writes is heard piece by piece, though it is not kept and nothing counts it', () => {
  const chat = (delta: object): object => ({ choices: [{ index: 0, delta }] });
  const block = (delta: object): object => ({ type: 'content_block_delta', delta });
  const told = (kind: string): object => ({ type: `response.${kind}.delta`, delta: 'x'.repeat(100) });
  const piece = 'x'.repeat(100);
  const streams: readonly (readonly [string, readonly object[]])[] = [
    ['/v1/chat/completions', [chat({ content: piece }), chat({ refusal: piece })]],
    ['/v1/chat/completions', [chat({ reasoning_content: piece }), chat({ reasoning: piece })]],
    [
      '/v1/chat/completions',
      [
        chat({ tool_calls: [{ index: 0, function: { name: 'f', arguments: piece } }] }),
        chat({ audio: { transcript: piece } }),
      ],
    ],
    ['/v1/completions', [{ choices: [{ text: piece }] }, { choices: [{ text: piece }] }]],
    ['/v1/messages', [block({ type: 'text_delta', text: piece }), block({ partial_json: piece })]],
    ['/v1/messages', [block({ type: 'thinking_delta', thinking: piece }), block({ text: piece })]],
    ['/v1/responses', [told('output_text'), told('refusal')]],
    ['/v1/responses', [told('function_call_arguments'), told('custom_tool_call_input')]],
    ['/v1/responses', [told('reasoning_text'), told('reasoning_summary_text')]],
  ];
  for (const [path, events] of streams) {
    const { heardChars, outputTokens, isCut } = read(path, streamText(events, path), sse);
    assert.deepEqual([outputTokens, isCut], [undefined, true]);
    // The text of a call has a few characters around it.
    assert.ok(heardChars >= 200 && heardChars < 220, JSON.stringify(events));
  }
  const limits = { ...liveAnswerLimits, textCharsMax: 10 };
  const [path, events] = streams[0] ?? assert.fail();
  assert.equal(read(path, streamText(events, path), { ...sse, limits }).heardChars, 200);
  const broken = Buffer.from(`{"choices":[{"message":{"content":"${piece}`);
  assert.equal(read(path, broken, json).heardChars, broken.length);
  assert.equal(read(path, broken, { ...json, contentType: 'text/plain' }).heardChars, broken.length);
  assert.equal(read('/v1/files', broken, json).heardChars, 0);
});

test('encodings are undone, at the end and also of streams that were cut off', () => {
  const body = Buffer.from(JSON.stringify({ choices: [{ message: { content: 'Hello' } }] }));
  const encodings = [
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['GZIP', gzipSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['br', brotliCompressSync],
  ] as const;
  for (const [contentEncoding, encode] of encodings) {
    const found = read('/v1/chat/completions', encode(body), { ...json, contentEncoding, sizes: [3] });
    assert.deepEqual([found.output, found.inspected], ['Hello', true], contentEncoding);
  }
  const noise = Array.from({ length: 200 }, (_, at) => ({
    choices: [{ delta: { content: `${at * 7919} ` } }],
  }));
  const stream = streamText(noise, '/v1/chat/completions');
  for (const [contentEncoding, encode] of encodings) {
    const encoded = encode(stream);
    const found = read('/v1/chat/completions', encoded.subarray(0, encoded.length >> 1), {
      ...sse,
      contentEncoding,
    });
    assert.ok(found.output?.startsWith('0 7919 '), contentEncoding);
  }
});

test('what cannot be read says so', () => {
  const body = Buffer.from('{"choices":[]}');
  const inspected = (path: string, options: Partial<LiveAnswerOptions>, bytes = body): boolean =>
    read(path, bytes, { ...json, ...options }).inspected;
  assert.ok(inspected('/v1/chat/completions', {}));
  assert.ok(!inspected('/v1/chat/completions', { contentEncoding: 'zstd' }));
  assert.ok(!inspected('/v1/chat/completions', { contentEncoding: 'gzip, br' }));
  assert.ok(!inspected('/v1/chat/completions', { contentEncoding: 'gzip' }));
  assert.ok(!inspected('/v1/chat/completions', { contentType: 'text/html' }));
  assert.ok(!inspected('/v1/chat/completions', { contentType: undefined }));
  assert.ok(!inspected('/v1/chat/completions', {}, Buffer.from('{"choices":[')));
  assert.ok(!inspected('/v1/chat/completions', {}, Buffer.alloc(0)));
  assert.ok(!inspected('/v1/files', {}));
  assert.ok(!inspected('/v1/messages/batches', {}));
});

test('a body over the bound keeps its counts', () => {
  const content = [{ type: 'text', text: 'x"usage":{}'.repeat(1000) }];
  const limits = { ...liveAnswerLimits, bodyBytesMax: 5000 };
  const usage = {
    input_tokens: 5,
    cache_read_input_tokens: 2,
    cache_creation_input_tokens: 1,
    output_tokens: 7,
  };
  const message = Buffer.from(JSON.stringify({ content, usage, model: 'm' }));
  const found = read('/v1/messages', message, { ...json, limits, sizes: [100] });
  assert.deepEqual(
    [found.inspected, found.inputTokens, found.outputTokens, found.output],
    [false, 8, 7, undefined],
  );
  const justOver = { ...limits, bodyBytesMax: message.length - 1 };
  const cut = read('/v1/messages', message, { ...json, limits: justOver, sizes: [message.length - 1, 1] });
  assert.deepEqual([cut.inspected, cut.outputTokens], [false, 7]);
  const openai = {
    output: content,
    usage: { input_tokens: 5, output_tokens_details: { reasoning_tokens: 3 } },
  };
  const other = read('/v1/responses', Buffer.from(JSON.stringify(openai)), { ...json, limits });
  assert.deepEqual([other.inspected, other.inputTokens, other.reasoningTokens], [false, 5, 3]);
  const embedding = { data: [{ embedding: [0.1, 0.2] }], usage: { prompt_tokens: 8, total_tokens: 8 } };
  const vectors = read('/v1/embeddings', Buffer.from(JSON.stringify(embedding, undefined, 2)), {
    ...json,
    sizes: [7],
  });
  assert.deepEqual([vectors.inspected, vectors.inputTokens], [true, 8]);
});

test('decompression bombs cost their bound at most, and are not inspected', () => {
  const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
  for (const [path] of dialects) {
    assert.equal(read(path, bomb, { ...json, contentEncoding: 'gzip' }).inspected, false);
  }
});

test('of an endless stream the beginning is kept', () => {
  const limits = { ...liveAnswerLimits, textCharsMax: 100 };
  const events = Array.from({ length: 50 }, () => ({
    choices: [{ index: 0, delta: { content: '0123456789' } }],
  }));
  const found = read('/v1/chat/completions', streamText(events, '/v1/chat/completions'), { ...sse, limits });
  assert.deepEqual([found.output?.length, found.inspected], [100, false]);
  const blocks = Array.from({ length: 9000 }, () => ({
    type: 'content_block_start',
    content_block: { type: 'text', text: 'x' },
  }));
  const many = read('/v1/messages', streamText(blocks, '/v1/messages'), sse);
  assert.deepEqual([many.output?.length, many.inspected], [2 * 4096 - 1, false]);
  const long = [
    { choices: [{ delta: { content: 'x'.repeat(3000) } }] },
    { choices: [{ delta: { content: 'y' } }] },
  ];
  const skipped = read('/v1/chat/completions', streamText(long, '/v1/chat/completions'), {
    ...sse,
    limits: { ...limits, bodyBytesMax: 1000 },
  });
  assert.deepEqual([skipped.output, skipped.inspected], ['y', false]);
});

test('errors in mid-stream and as bodies are noticed', () => {
  const error = { type: 'overloaded_error', message: 'x' };
  const failed = (path: string, event: object): boolean => {
    const whole = read(path, Buffer.from(JSON.stringify(event)), json);
    const streamed = read(path, streamText([event], path), sse);
    return whole.hasFailed && streamed.hasFailed;
  };
  assert.ok(failed('/v1/messages', { type: 'error', error }));
  assert.ok(failed('/v1/chat/completions', { error }));
  assert.ok(failed('/v1/responses', { error }));
  const event = { type: 'error', code: 'server_error', message: 'x', param: null, sequence_number: 3 };
  assert.ok(read('/v1/responses', streamText([event], '/v1/responses'), sse).hasFailed);
  const response = { id: 'r', status: 'failed', error: { code: 'server_error' }, usage: { input_tokens: 4 } };
  const found = read(
    '/v1/responses',
    streamText([{ type: 'response.failed', response }], '/v1/responses'),
    sse,
  );
  assert.deepEqual([found.hasFailed, found.stopReason, found.inputTokens], [true, 'failed', 4]);
});

test('whatever the bytes, it does not throw', () => {
  const names = fc.constantFrom(
    'type',
    'delta',
    'choices',
    'item',
    'response',
    'usage',
    'content_block',
    'message',
  );
  const types = fc.constantFrom(
    'content_block_start',
    'content_block_delta',
    'message_start',
    'response.completed',
  );
  const event = fc
    .tuple(fc.dictionary(names, fc.jsonValue()), types)
    .map(([event, type]) => ({ type, ...event }));
  const bytes = fc.oneof(
    fc.array(event).map((events) => streamText(events, '/v1/messages')),
    fc.uint8Array().map((noise) => Buffer.from(noise)),
    fc.jsonValue().map((value) => Buffer.from(JSON.stringify(value))),
  );
  const encoding = fc.constantFrom(undefined, 'gzip', 'br', 'deflate', 'identity', ', ,');
  const type = fc.constantFrom('application/json', 'text/event-stream', 'text/plain', undefined);
  const headers = fc.record({ contentType: type, contentEncoding: encoding });
  fc.assert(
    fc.property(fc.constantFrom(...dialects), bytes, headers, ([path], bytes, headers) => {
      assert.equal(typeof read(path, bytes, { ...headers, sizes: [5] }).inspected, 'boolean');
    }),
    { numRuns: 600 },
  );
});

test('events are counted as they come, for whoever must number the next one', () => {
  const route = routeOf('POST', '/v1/responses');
  const stream = new LiveAnswer({ ...sse, route });
  const bytes = streamText([{ type: 'response.created' }, { type: 'response.in_progress' }], '/v1/responses');
  stream.push(bytes.subarray(0, bytes.length - 1));
  assert.equal(stream.eventCount, 1);
  stream.push(bytes.subarray(bytes.length - 1));
  assert.equal(stream.eventCount, 2);
  assert.equal(new LiveAnswer({ ...json, route }).eventCount, 0);
});
