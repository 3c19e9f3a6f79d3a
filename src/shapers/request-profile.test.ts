// Goal: a profile takes away what it limits and nothing else, whatever the body; what it leaves alone stays as it was sent,
// character by character.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { type RequestProfile, shapeBatch, shapeRequest } from './request-profile.ts';

const open: RequestProfile = { name: 'open', choicesMax: 0, tokensMax: 0, logprobs: true, reasoning: true };
const closed: RequestProfile = {
  name: 'closed',
  choicesMax: 1,
  tokensMax: 500,
  logprobs: false,
  reasoning: false,
};

type Body = Readonly<Record<string, unknown>>;

function shape(body: Body, profile: RequestProfile): Body | undefined {
  const shaped = shapeRequest(JSON.stringify(body), profile);
  return shaped === undefined ? undefined : JSON.parse(shaped);
}

test('choices, length, log-probabilities and reasoning are limited in every dialect', () => {
  const chat = {
    model: 'm',
    messages: [],
    n: 8,
    logprobs: true,
    top_logprobs: 5,
    max_completion_tokens: 4_000,
  };
  assert.deepEqual(shape(chat, closed), {
    model: 'm',
    messages: [],
    n: 1,
    max_completion_tokens: 500,
  });
  const include = ['message.output_text.logprobs', 'reasoning.encrypted_content'];
  const responses = { model: 'm', input: 'x', reasoning: { effort: 'high', summary: 'auto' }, include };
  assert.deepEqual(shape(responses, closed), {
    model: 'm',
    input: 'x',
    reasoning: { effort: 'high' },
    include: ['reasoning.encrypted_content'],
  });
  const messages = { model: 'm', max_tokens: 900, thinking: { type: 'adaptive' }, messages: [] };
  assert.deepEqual(shape(messages, closed), {
    model: 'm',
    max_tokens: 500,
    thinking: { type: 'adaptive', display: 'omitted' },
    messages: [],
  });
});

test('a thinking budget is not cut into, for the provider would refuse the request', () => {
  const thinking = { type: 'enabled', budget_tokens: 2_000 };
  const shaped = shape({ max_tokens: 9_000, thinking }, { ...open, tokensMax: 500 });
  assert.deepEqual(shaped, { max_tokens: 2_256, thinking });
});

test('a body in which nothing is limited is not rewritten', () => {
  assert.equal(shape({ model: 'm', n: 1, max_tokens: 500, logprobs: false }, closed), undefined);
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (body) => shape(body, open) === undefined),
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
      const shaped = shape({ ...said, ...settings }, closed);
      if (shaped === undefined) return;
      // As texts, since JSON is made of the values before, in which -0 is 0.
      for (const name of ['messages', 'system', 'tools'] as const)
        assert.equal(JSON.stringify(shaped[name]), JSON.stringify(said[name]));
      assert.equal(shape(shaped, closed), undefined);
    }),
  );
});

test('what is not limited stays as it was written: numbers, names that stand twice, escapes, white space', () => {
  const text = `\n{ "seed" : 9007199254740993 , "a":1e400,"b" :-0, "b":0.10, "c":"\\u00e9\\/\\ud800", "n" : 8,
    "messages":[ {"content":"\\"n\\":8,", "id":12345678901234567890} ], "logprobs":true ,"top_logprobs": 3 }  `;
  const expected = text.replace('"n" : 8', '"n" : 1').replace(',\n    "messages"', ',\n    "messages"');
  const cut = expected.replace(', "logprobs":true ,"top_logprobs": 3', '');
  assert.equal(shapeRequest(text, closed), cut);
});

test('a name that stands twice, or is written with escapes, is limited each time', () => {
  assert.equal(shapeRequest('{"n":8,"n":1}', closed), '{"n":1,"n":1}');
  assert.equal(shapeRequest('{"\\u006e":8,"n":"9"}', closed), '{"\\u006e":1,"n":1}');
  assert.equal(shapeRequest('{"n":1e400}', closed), '{"n":1}');
  assert.equal(shapeRequest('{"n":" 1_0"}', closed), '{"n":1}');
  assert.equal(shapeRequest('{"logprobs":true,"x":1,"logprobs":false}', closed), '{"x":1}');
  assert.equal(shapeRequest('{"logprobs":true}', closed), '{}');
  assert.equal(shapeRequest('{"logprobs":0}', closed), '{}');
  assert.equal(shapeRequest('{"prompt_logprobs":0,"n_probs":5}', closed), '{}');
  assert.equal(shapeRequest('{"n_predict":99999}', closed), '{"n_predict":500}');
  assert.equal(
    shapeRequest(
      '{"thinking":{"type":"enabled","type":"x"},"thinking":{"display":"full","type":"adaptive"}}',
      closed,
    ),
    '{"thinking":{"type":"enabled","type":"x","display":"omitted"},"thinking":{"display":"omitted","type":"adaptive"}}',
  );
  assert.equal(
    shapeRequest(
      '{"include":["a", "message.output_text.logprobs" ,"message.output_text.logprobs" ]}',
      closed,
    ),
    '{"include":["a" ]}',
  );
});

test('each request of a batch is shaped, and what stands around it stays', () => {
  const text =
    '{"requests" : [{"custom_id":"n","params":{"max_tokens":9000,"id":9007199254740993}}, {"n":8}], "n":8}';
  assert.equal(shapeBatch(text, closed), text.replace('9000', '500'));
  assert.equal(shapeBatch('{"requests":[{"params":{"max_tokens":1}},7,null]}', closed), undefined);
});

// Values as texts, among them those that a parser does not give back as they were.
const scalar = fc.oneof(
  fc.jsonValue({ maxDepth: 0 }).map((value) => JSON.stringify(value)),
  fc.constantFrom(
    '9007199254740993',
    '-0',
    '1e400',
    '1E+2',
    '0.10',
    '"\\u006e\\/"',
    '"\\\\"',
    '"a\\"b"',
    'true',
    'null',
  ),
);
const { value: anyValue } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }).map((parts) => `[ ${parts.join(' ,')} ]`),
    fc.array(fc.tuple(anyName(), tie('value')), { maxLength: 4 }).map(objectOf),
  ),
}));

function anyName(): fc.Arbitrary<string> {
  const limitedNames = [
    'n',
    'max_tokens',
    'logprobs',
    'top_logprobs',
    'include',
    'thinking',
    'type',
    'summary',
  ];
  return fc
    .oneof(fc.constantFrom(...limitedNames, 'reasoning', 'display', 'a'), fc.string())
    .map((name) => JSON.stringify(name));
}

function objectOf(pairs: readonly (readonly [string, string])[]): string {
  return `{${pairs.map(([name, value]) => ` ${name}\t:${value}`).join('\n,')} }`;
}

test('any text stays JSON, loses nothing that is not limited, and is limited once and for all', () => {
  const pairs = fc.array(fc.tuple(anyName(), anyValue), { maxLength: 8 });
  const touched = new Set([
    'n',
    'max_tokens',
    'logprobs',
    'top_logprobs',
    'include',
    'thinking',
    'reasoning',
  ]);
  fc.assert(
    fc.property(pairs, (members) => {
      const text = objectOf(members);
      const shaped = shapeRequest(text, closed);
      if (shaped === undefined) return;
      JSON.parse(shaped);
      for (const [name, value] of members) {
        if (!touched.has(String(JSON.parse(name)))) assert.ok(shaped.includes(` ${name}\t:${value}`), name);
      }
      assert.equal(shapeRequest(shaped, closed), undefined);
      const body: unknown = JSON.parse(shaped);
      assert.ok(typeof body === 'object' && body !== null);
      if ('n' in body && typeof body.n === 'number') assert.ok(body.n <= 1);
      assert.ok(!('logprobs' in body) || !body.logprobs);
    }),
    { numRuns: 2000 },
  );
});
