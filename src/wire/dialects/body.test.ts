// Goal: bodies of the three dialects say the same things in the same words, whole, streamed, cut off in the
// middle, or failed; and no JSON value as a body makes a dialect throw.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { readBodies, serverSentEvents } from './body.ts';

const chat = { model: 'm', messages: [{ role: 'user', content: 'Hi' }] };

function events(list: readonly object[], lineEnd = '\n'): string {
  return list.map((event) => `data: ${JSON.stringify(event)}${lineEnd}${lineEnd}`).join('');
}

test('a streamed Responses answer, completed and cut off', () => {
  const request = { model: 'm', input: 'Hi' };
  const call = { type: 'function_call', name: 'look', arguments: '{"at":1}' };
  const started = [
    {
      type: 'response.created',
      response: { id: 'r1', object: 'response', model: 'm-1', status: 'in_progress' },
    },
    { type: 'response.output_text.delta', delta: 'Good ' },
    { type: 'response.output_text.delta', delta: 'day' },
    { type: 'response.output_item.done', item: { type: 'message', content: [] } },
    { type: 'response.output_item.done', item: call },
  ];
  const message = { type: 'message', content: [{ type: 'output_text', text: 'Good day' }] };
  const response = { id: 'r1', status: 'completed', output: [message, call], usage: { output_tokens: 9 } };
  const whole = readBodies({
    request,
    answer: events([...started, { type: 'response.completed', response }]),
  });
  assert.equal(whole?.endpoint, 'openai.responses');
  assert.deepEqual(whole.request.messages, [{ role: 'user', content: 'Hi' }]);
  assert.equal(whole.answer.output, 'Good day\n[tool_use look {"at":1}]');
  assert.deepEqual([whole.answer.outputTokens, whole.answer.stopReason], [9, 'completed']);
  const cutOff = readBodies({ request, answer: events(started, '\r\n') });
  assert.equal(cutOff?.answer.output, 'Good day\n[tool_use look {"at":1}]');
  assert.equal(cutOff.answer.stopReason, 'in_progress');
});

test('a streamed Messages answer that was cut off gives what had arrived', () => {
  const answer = events([
    { type: 'message_start', message: { id: 'x', model: 'm', usage: { input_tokens: 4, output_tokens: 1 } } },
    { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
    { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'Half an ans' } },
  ]);
  const read = readBodies({ request: chat, answer: `${answer}data: {"type":"content_blo` });
  assert.equal(read?.endpoint, 'anthropic.messages');
  assert.equal(read.answer.output, 'Half an ans');
  assert.equal(read.answer.inputTokens, 4);
  assert.equal(read.answer.stopReason, undefined);
});

test('several choices are all kept, whole and streamed', () => {
  const choices = ['one', 'two'].map((content, index) => ({
    index,
    message: { content },
    finish_reason: 'stop',
  }));
  assert.equal(readBodies({ request: chat, answer: { choices } })?.answer.output, 'one\n\ntwo');
  const pieces = [0, 1, 0, 1].map((index, at) => ({
    choices: [{ index, delta: { content: ['o', 't', 'ne', 'wo'][at] } }],
  }));
  assert.equal(readBodies({ request: chat, answer: events(pieces) })?.answer.output, 'one\n\ntwo');
});

test('old completions, refusals, errors, answers that are plain text, and no answer at all', () => {
  const legacy = readBodies({
    request: { model: 'm', prompt: 'Once' },
    answer: { choices: [{ text: 'upon' }] },
  });
  assert.deepEqual(legacy?.request.messages, [{ role: 'user', content: 'Once' }]);
  assert.equal(legacy.answer.output, 'upon');
  const refused = { choices: [{ message: { content: null, refusal: 'No.' } }] };
  assert.equal(readBodies({ request: chat, answer: refused })?.answer.output, 'No.');
  assert.equal(readBodies({ request: chat, answer: { error: { message: 'x' } } })?.answer.output, '');
  assert.equal(readBodies({ request: chat, answer: 'just text' })?.answer.output, 'just text');
  assert.equal(readBodies({ request: chat, answer: undefined })?.answer.output, undefined);
  assert.equal(readBodies({ request: 'cut off {', answer: null }), undefined);
});

test('an answer is read even when its request is not there', () => {
  const read = readBodies({
    request: null,
    answer: { type: 'message', content: [{ type: 'text', text: 'Hi' }] },
  });
  assert.equal(read?.endpoint, 'anthropic.messages');
  assert.equal(read.answer.output, 'Hi');
  assert.deepEqual(read.request.messages, []);
});

test('the dialect is told by the path before anything else, then by the answer, then by the request', () => {
  const endpoint = (request: object, answer: unknown, path?: string): string | undefined =>
    readBodies({ request, answer, path })?.endpoint;
  assert.equal(endpoint(chat, undefined), 'openai.chat');
  assert.equal(endpoint(chat, undefined, 'https://x/v1/messages'), 'anthropic.messages');
  assert.equal(endpoint(chat, { type: 'message', content: [] }), 'anthropic.messages');
  assert.equal(endpoint({ ...chat, system: 's' }, undefined), 'anthropic.messages');
  assert.equal(
    endpoint({ ...chat, tools: [{ name: 'x', input_schema: {} }] }, undefined),
    'anthropic.messages',
  );
  assert.equal(endpoint({ model: 'm', input: [] }, undefined), 'openai.responses');
  assert.equal(endpoint({ model: 'm' }, undefined), 'other');
});

test('equal calls of a tool give equal lines, however their arguments are written', () => {
  const withCall = (args: unknown): string | undefined => {
    const tool_calls = [{ function: { name: 'x', arguments: args } }];
    const messages = [{ role: 'assistant', content: null, tool_calls }];
    return readBodies({ request: { messages }, answer: null })?.request.messages[0]?.content;
  };
  assert.equal(withCall('{"a": 1,\n "b": 2}'), '[tool_use x {"a":1,"b":2}]');
  assert.equal(withCall({ a: 1, b: 2 }), '[tool_use x {"a":1,"b":2}]');
  assert.equal(withCall(''), '[tool_use x {}]');
  assert.equal(withCall('{"a": 1,'), '[tool_use x {"a": 1,]');
});

test('no JSON value as a body, and no event stream of JSON values, makes a dialect throw', () => {
  const path = fc.constantFrom(undefined, '/v1/messages', '/v1/chat/completions', '/v1/responses');
  const fields = fc.constantFrom(
    'messages',
    'input',
    'system',
    'choices',
    'content',
    'output',
    'usage',
    'delta',
  );
  const body = fc.oneof(fc.jsonValue(), fc.dictionary(fields, fc.jsonValue()));
  const stream = fc.array(fc.dictionary(fc.constantFrom('type', 'delta', 'choices', 'item'), fc.jsonValue()));
  fc.assert(
    fc.property(
      body,
      fc.oneof(
        body,
        stream.map((list) => events(list)),
      ),
      path,
      (request, answer, path) => {
        const read = readBodies({ request, answer, path });
        assert.ok(
          read === undefined || read.request.messages.every((one) => typeof one.content === 'string'),
        );
        assert.ok(read?.answer.output === undefined || typeof read.answer.output === 'string');
      },
    ),
    { numRuns: 500 },
  );
});

test('text that is no event stream is not taken for one', () => {
  assert.equal(serverSentEvents('database: down'), undefined);
  assert.deepEqual(serverSentEvents(': comment\n\n'), undefined);
  assert.equal(serverSentEvents('data: it is a text'), undefined);
  assert.deepEqual(serverSentEvents(': waiting\n\n: waiting\n\ndata: {"a":1}\n'), [{ a: 1 }]);
  assert.deepEqual(serverSentEvents('\nevent: a\ndata: {"a":1}\ndata: [DONE]\n'), [{ a: 1 }]);
});
