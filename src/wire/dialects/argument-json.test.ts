// Goal: arguments of calls are brought into one form as long as that is cheap, and no body makes it expensive.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { readLiveRequest } from '../live-request.ts';
import { routeOf } from '../routes.ts';
import { argumentRoom, compactArguments } from './argument-json.ts';

test('white space between values goes, and what is no JSON stays as it is', () => {
  const room = argumentRoom();
  assert.equal(compactArguments(' {"a" : [1, 2],\n"b": "x  y"} ', room), '{"a":[1,2],"b":"x  y"}');
  assert.equal(compactArguments('print(1,  2)', room), 'print(1,  2)');
  assert.equal(compactArguments(' ', room), '{}');
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      const text = JSON.stringify(value);
      const spaced = JSON.stringify(value, undefined, 2);
      assert.equal(compactArguments(spaced, argumentRoom()), text.trim() === '' ? '{}' : text);
    }),
  );
});

test('what is long, deep or of many values stays as it was sent', () => {
  const long = `{"a": "${'x'.repeat(65_536)}"}`;
  const deep = `${'['.repeat(65)} ${']'.repeat(65)}`;
  const many = `[${'{}, '.repeat(26_000)}{}]`.slice(0, 65_000);
  for (const text of [long, deep, many]) assert.equal(compactArguments(text, argumentRoom()), text);
  const fits = `[${'[ '.repeat(63)}${' ]'.repeat(63)}]`;
  assert.equal(compactArguments(fits, argumentRoom()), `[${'['.repeat(63)}${']'.repeat(63)}]`);
});

test('all calls of one body share what may be parsed, those of a batch and of Responses too', () => {
  const text = `[${'{}, '.repeat(4_000)}{}]`;
  const calls = Array.from({ length: 20 }, () => ({
    type: 'function',
    function: { name: 'f', arguments: text },
  }));
  const chat = { messages: calls.map((call) => ({ role: 'assistant', tool_calls: [call] })) };
  const input = calls.map(() => ({ type: 'function_call', name: 'f', arguments: text }));
  const blocks = calls.map(() => ({ type: 'tool_use', name: 'f', input: text }));
  const bodies: readonly (readonly [string, object])[] = [
    ['/v1/chat/completions', chat],
    ['/v1/responses', { input }],
    ['/v1/messages', { messages: blocks.map((block) => ({ role: 'assistant', content: [block] })) }],
    [
      '/v1/messages/batches',
      {
        requests: blocks.map((block) => ({
          params: { messages: [{ role: 'assistant', content: [block] }] },
        })),
      },
    ],
  ];
  for (const [path, body] of bodies) {
    const found = readLiveRequest(routeOf('POST', path), Buffer.from(JSON.stringify(body)));
    assert.ok(found.kind === 'request');
    const said = found.parts.flatMap((part) => part.messages.map(({ content }) => content));
    assert.equal(said.length, 20, path);
    // 8,002 values each, of 50,000.
    assert.equal(said.filter((content) => content === `[tool_use f ${text}]`).length, 14, path);
  }
});
