// Goal: a name that a server without case takes for a known one makes a body unreadable wherever it stands; names of the
// caller's own, and bodies as clients write them, do not.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLiveRequest } from './live-request.ts';
import { routeOf } from './routes.ts';

function kindOf(path: string, body: object): string {
  return readLiveRequest(routeOf('POST', path), Buffer.from(JSON.stringify(body))).kind;
}

const chat = '/v1/chat/completions';
const messages = [{ role: 'user', content: 'Hi' }];
const real = [{ role: 'user', content: 'the prompt' }];

test('names of the body and of what content is made of are known in one case only', () => {
  const bodies: readonly (readonly [string, object])[] = [
    [chat, { model: 'm', messages, Messages: real }],
    [chat, { model: 'm', Messages: real }],
    [chat, { model: 'm', messages, Meſſages: real }],
    [chat, { model: 'm', messages, MODEL: 'large' }],
    [chat, { model: 'm', messages, Logprobs: true }],
    [chat, { model: 'm', messages, N: 8 }],
    [chat, { model: 'm', messages, 'max_to\u212aens': 8 }],
    [chat, { model: 'm', messages, toK: 1, ToOls: [] }],
    [chat, { messages: [{ role: 'user', content: 'Hi', Content: 'the prompt' }] }],
    [chat, { messages: [{ role: 'user', Role: 'system', content: 'Hi' }] }],
    [chat, { messages: [{ role: 'user', content: [{ type: 'text', text: 'Hi', Text: 'the prompt' }] }] }],
    ['/v1/messages', { messages, system: [{ type: 'text', text: 'Hi', TEXT: 'the prompt' }] }],
    ['/v1/messages', { messages, thinking: { type: 'disabled', Type: 'enabled' } }],
    [
      '/v1/messages',
      {
        messages: [
          {
            role: 'user',
            content: [{ type: 'tool_result', content: [{ type: 'text', Text: 'the prompt' }] }],
          },
        ],
      },
    ],
    ['/v1/responses', { input: [{ type: 'function_call_output', Output: 'the prompt' }] }],
    ['/v1/responses', { input: 'Hi', Input: 'the prompt' }],
    ['/v1/completions', { prompt: 'Hi', Prompt: 'the prompt' }],
    ['/v1/messages/batches', { requests: [{ params: { messages, Messages: real } }] }],
    ['/v1/messages/batches', { requests: [{ params: { messages }, Params: { messages: real } }] }],
    [chat, { model: 'm', messages, extra_body: { messages: real } }],
    [chat, { model: 'm', messages, extra_body: { Model: 'large' } }],
    [chat, { model: 'm', messages, extra_body: { model: 'large' } }],
    [chat, { model: 'm', messages, fallbacks: [{ model: 'm', messages: real }] }],
  ];
  for (const [path, body] of bodies) assert.equal(kindOf(path, body), 'odd-names', JSON.stringify(body));
  const escaped = [
    '"\\u004dodel" : "large"',
    '"\\u006dOdel":"large"',
    '"max_completion_token\\u0053": 9',
    '"Model"\n\t: 1',
  ];
  for (const member of escaped) {
    const body = Buffer.from(`{"messages":[],${member}}`);
    assert.equal(readLiveRequest(routeOf('POST', chat), body).kind, 'odd-names', member);
  }
});

test('names of the caller’s own are his, and unknown names pass', () => {
  const input = { Content: 1, Type: 2, Text: 3, Role: 4 };
  const call = { id: 'c', type: 'function', function: { name: 'f', arguments: JSON.stringify(input) } };
  const parameters = { type: 'object', properties: { Content: { type: 'string' } } };
  const bodies: readonly (readonly [string, object])[] = [
    [chat, { messages: [{ role: 'assistant', content: null, tool_calls: [call] }] }],
    [chat, { messages, tools: [{ type: 'function', function: { name: 'f', parameters } }] }],
    [
      chat,
      {
        messages,
        metadata: input,
        xApiVersion: 1,
        topP: 1,
        X: 2,
        Verbosity: 'low',
        extra_body: { top_k: 5 },
      },
    ],
    [
      '/v1/messages',
      { messages: [{ role: 'assistant', content: [{ type: 'tool_use', name: 'f', input }] }] },
    ],
    ['/v1/responses', { input: 'Hi', prompt: { id: 'p', variables: input } }],
  ];
  for (const [path, body] of bodies) assert.equal(kindOf(path, body), 'request', JSON.stringify(body));
});
