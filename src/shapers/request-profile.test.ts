// Goal: a profile takes away what it limits and nothing else, whatever the body; what it leaves alone is not rewritten.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { type RequestProfile, shapeRequest } from './request-profile.ts';

const open: RequestProfile = { name: 'open', choicesMax: 0, tokensMax: 0, logprobs: true, reasoning: true };
const closed: RequestProfile = {
  name: 'closed',
  choicesMax: 1,
  tokensMax: 500,
  logprobs: false,
  reasoning: false,
};

test('choices, length, log-probabilities and reasoning are limited in every dialect', () => {
  const chat = {
    model: 'm',
    messages: [],
    n: 8,
    logprobs: true,
    top_logprobs: 5,
    max_completion_tokens: 4_000,
  };
  assert.deepEqual(shapeRequest(chat, closed), {
    model: 'm',
    messages: [],
    n: 1,
    max_completion_tokens: 500,
  });
  const include = ['message.output_text.logprobs', 'reasoning.encrypted_content'];
  const responses = { model: 'm', input: 'x', reasoning: { effort: 'high', summary: 'auto' }, include };
  assert.deepEqual(shapeRequest(responses, closed), {
    model: 'm',
    input: 'x',
    reasoning: { effort: 'high' },
    include: ['reasoning.encrypted_content'],
  });
  const messages = { model: 'm', max_tokens: 900, thinking: { type: 'adaptive' }, messages: [] };
  assert.deepEqual(shapeRequest(messages, closed), {
    model: 'm',
    max_tokens: 500,
    thinking: { type: 'adaptive', display: 'omitted' },
    messages: [],
  });
});

test('a thinking budget is not cut into, for the provider would refuse the request', () => {
  const thinking = { type: 'enabled', budget_tokens: 2_000 };
  const shaped = shapeRequest({ max_tokens: 9_000, thinking }, { ...open, tokensMax: 500 });
  assert.deepEqual(shaped, { max_tokens: 2_256, thinking });
});

test('a body in which nothing is limited is not rewritten', () => {
  assert.equal(shapeRequest({ model: 'm', n: 1, max_tokens: 500, logprobs: false }, closed), undefined);
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (body) => shapeRequest(body, open) === undefined),
  );
});

test('whatever the body, shaping twice changes nothing more, and content is never touched', () => {
  const content = fc.record({ messages: fc.jsonValue(), system: fc.jsonValue(), tools: fc.jsonValue() });
  const asked = fc.record(
    {
      n: fc.jsonValue(),
      max_tokens: fc.oneof(fc.nat(), fc.jsonValue()),
      logprobs: fc.jsonValue(),
      top_logprobs: fc.jsonValue(),
      include: fc.oneof(fc.array(fc.constantFrom('a', 'message.output_text.logprobs')), fc.jsonValue()),
      thinking: fc.oneof(fc.record({ type: fc.constantFrom('enabled', 'disabled') }), fc.jsonValue()),
      reasoning: fc.oneof(fc.record({ summary: fc.string() }), fc.jsonValue()),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(content, asked, (said, settings) => {
      const shaped = shapeRequest({ ...said, ...settings }, closed);
      if (shaped === undefined) return;
      for (const name of ['messages', 'system', 'tools'] as const) assert.deepEqual(shaped[name], said[name]);
      const again = shapeRequest(shaped, closed);
      if (again !== undefined) assert.deepEqual(again, shaped);
    }),
  );
});
