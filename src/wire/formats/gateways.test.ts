// Goal: every gateway's log gives the same conversation in our terms: who was authenticated, what was asked
// turn by turn with tools, what was answered, and how a failure and a stream look.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Exchange } from '../../core/exchange.ts';
import { fixtureRecords, parseText, readFixture } from '../fixtures.ts';
import { bifrost } from './bifrost.ts';
import { bodyPairs } from './body-pairs.ts';
import { envoyAiGateway } from './envoy-ai-gateway.ts';
import { helicone } from './helicone.ts';
import { otelGenai } from './otel-genai.ts';
import { portkeyExport } from './portkey-export.ts';
import { tensorzero } from './tensorzero.ts';

/** The same talk about boats is in the fixtures of all gateways. */
const boats = [
  { role: 'user', content: 'Name one.' },
  { role: 'assistant', content: 'Petrel\n[tool_use is_taken {"name":"Petrel"}]' },
  { role: 'tool', content: 'no' },
  { role: 'user', content: 'Another?' },
];

/** And this one about tides, in Anthropic Messages with a streamed answer. */
const tides = [
  { role: 'user', content: 'Tides at Brest?' },
  { role: 'assistant', content: 'One moment.\n[tool_use tide_table {"port":"Brest"}]' },
  { role: 'tool', content: 'high 12:04' },
  { role: 'user', content: 'And tomorrow?\n[document]' },
];

const timeMs = Date.UTC(2026, 2, 2, 8, 15, 30, 125);

function assertBoats(exchange: Exchange | undefined): asserts exchange is Exchange {
  assert.equal(exchange?.system, 'You name boats.');
  assert.deepEqual(exchange.messages, boats);
  assert.equal(exchange.output, 'Fulmar');
  assert.equal(exchange.status, 200);
}

function assertTides(exchange: Exchange | undefined): asserts exchange is Exchange {
  assert.equal(exchange?.endpoint, 'anthropic.messages');
  assert.equal(exchange.system, 'You know tides.');
  assert.deepEqual(exchange.messages, tides);
  assert.equal(exchange.output, 'Let me look.\n[tool_use tide_table {"port":"Brest"}]');
  assert.equal(exchange.stopReason, 'tool_use');
  assert.equal(exchange.stream, true);
  assert.equal(exchange.inputTokens, 118);
  assert.equal(exchange.outputTokens, 21);
}

function assertLimited(exchange: Exchange | undefined): asserts exchange is Exchange {
  assert.equal(exchange?.status, 429);
  assert.ok(exchange.output === '' || exchange.output === undefined);
}

test('pairs of bodies in three dialects, whole and streamed', async () => {
  const read = await readFixture('body-pairs.jsonl', bodyPairs);
  assert.deepEqual(read.problems, []);
  const [anthropic, chat, responses, limited, wrapped] = read.exchanges;
  assertTides(anthropic);
  assert.match(anthropic.id, /^line-[0-9a-f]{24}$/);
  assert.equal(anthropic.ip, '2001:db8::7');
  assert.deepEqual(anthropic.params, { max_tokens: 600 });
  assert.equal(chat?.endpoint, 'openai.chat');
  assert.equal(chat.timeMs, 1772439330000);
  assert.equal(chat.system, 'You know tides.');
  assert.equal(chat.output, 'High at noon.\n[tool_use tide_table {"port":"Brest"}]');
  assert.deepEqual([chat.inputTokens, chat.outputTokens, chat.stopReason], [15, 12, 'stop']);
  assert.equal(responses?.endpoint, 'openai.responses');
  assert.deepEqual(responses.messages, [
    { role: 'user', content: 'Tides at Brest?\n[image]' },
    { role: 'assistant', content: '[tool_use tide_table {"port":"Brest"}]' },
    { role: 'tool', content: 'high 12:04' },
    { role: 'user', content: 'Tomorrow?' },
  ]);
  assert.equal(responses.output, '12:49\n[tool_use tide_table {"port":"Brest","day":2}]');
  assert.equal(responses.reasoningTokens, 20);
  assert.equal(responses.session, 'conv_1');
  assertLimited(limited);
  assert.equal(limited.output, '');
  assert.equal(wrapped?.output, 'Good day');
  assert.equal(wrapped.userAgent, 'tides/2');
});

test('Portkey export', async () => {
  const read = await readFixture('portkey-export.jsonl', portkeyExport);
  assert.deepEqual(read.problems, ['line.field-missing metadata._user 4']);
  const [first, limited, anthropic] = read.exchanges;
  assertBoats(first);
  assert.equal(first.account, 'boat-yard-1');
  assertLimited(limited);
  assert.deepEqual([anthropic?.inputTokens, anthropic?.outputTokens], [118, 21]);
  assertTides(anthropic);
});

test('Helicone objects and rows', async () => {
  const read = await readFixture('helicone.jsonl', helicone);
  assert.deepEqual(read.problems, []);
  const [first, limited, row, cancelled] = read.exchanges;
  assertBoats(first);
  assert.deepEqual([first.account, first.session, first.timeMs], ['boat-yard-1', 's-1', timeMs]);
  assertLimited(limited);
  assertTides(row);
  assert.equal(row.account, '5f0e7a52-0000-4000-8000-000000000001');
  assert.equal(cancelled?.status, 499);
});

test('Bifrost logs, in objects and in JSON text', async () => {
  const read = await readFixture('bifrost.jsonl', bifrost);
  assert.deepEqual(read.problems, []);
  assert.equal(read.skipped, 2);
  const [first, limited, responses] = read.exchanges;
  assertBoats(first);
  assert.deepEqual([first.account, first.inputTokens, first.latencyMs], ['vk-1', 60, 512.5]);
  assert.deepEqual(first.params, { temperature: 0.3 });
  assertLimited(limited);
  assert.equal(responses?.endpoint, 'openai.responses');
  assert.equal(responses.system, 'You know tides.');
  assert.equal(responses.messages.length, 4);
  assert.equal(responses.output, '12:49\n[tool_use tide_table {"port":"Brest","day":2}]');
  assert.deepEqual(
    read.accounts.map((account) => [account.account, account.organization]),
    [
      ['vk-1', 'cust-1'],
      ['vk-2', 'team-1'],
    ],
  );
});

test('TensorZero rows', async () => {
  const read = await readFixture('tensorzero.jsonl', tensorzero);
  assert.deepEqual(read.problems, ['line.field-missing tags.tensorzero::api_key_public_id 4']);
  const [chat, json, model] = read.exchanges;
  assertBoats(chat);
  assert.deepEqual([chat.account, chat.timeMs, chat.latencyMs], ['tzk-1', timeMs, 512]);
  assert.deepEqual(chat.params, { temperature: 0.3 });
  assert.equal(json?.system, '{"style":"short"}');
  assert.deepEqual(json.messages, [{ role: 'user', content: '{"boat":"Fulmar"}' }]);
  assert.equal(json.output, '{"grade": 4}');
  assert.equal(json.stream, true);
  assertBoats(model);
  assert.deepEqual([model.model, model.inputTokens, model.stopReason], ['gpt_5_mini', 60, 'stop']);
});

test('Envoy AI Gateway access log, both generations of names', async () => {
  const read = await readFixture('envoy-ai-gateway.jsonl', envoyAiGateway);
  assert.deepEqual(read.problems, ['line.field-missing account 4']);
  assert.equal(read.skipped, 1);
  const [first, limited, left] = read.exchanges;
  assert.deepEqual(
    [first?.account, first?.ip, first?.endpoint, first?.inputTokens, first?.latencyMs],
    ['tenant-1', '203.0.113.40', 'openai.chat', 15, 1526],
  );
  assertLimited(limited);
  assert.deepEqual(
    [limited.ip, limited.endpoint, limited.inputTokens],
    ['2001:db8::9', 'anthropic.messages', 31],
  );
  assert.equal(left?.status, 499);
});

test('OpenTelemetry: one document, five generations of content', async () => {
  const read = await readFixture('otel-genai.json', otelGenai);
  assert.deepEqual(read.problems, []);
  assert.equal(read.skipped, 2);
  const [structured, indexed, events, limited] = read.exchanges;
  assertOtel(structured);
  assert.deepEqual(structured.params, { temperature: 0.3, max_tokens: 200 });
  assert.deepEqual([structured.account, structured.session, structured.stream], ['yard-1', 'conv-1', true]);
  assert.deepEqual([structured.inputTokens, structured.reasoningTokens], [60, 1]);
  assertBoats(indexed);
  assert.deepEqual(
    [indexed.account, indexed.endpoint, indexed.inputTokens],
    ['yard-2', 'anthropic.messages', 60],
  );
  assertBoats(events);
  assert.equal(events.account, 'pod-1');
  assert.equal(events.stopReason, 'stop');
  assertLimited(limited);
});

test('OpenTelemetry: a document or a span per line', async () => {
  const read = await readFixture('otel-genai.jsonl', otelGenai);
  assert.deepEqual(read.problems, []);
  assert.equal(read.exchanges.length, 7);
  assertOtel(read.exchanges[4]);
  assertBoats(read.exchanges[5]);
  assertBoats(read.exchanges[6]);
  assert.equal(new Set(read.exchanges.map((exchange) => exchange.id)).size, 7);
});

function assertOtel(exchange: Exchange | undefined): asserts exchange is Exchange {
  assertBoats(exchange);
  assert.equal(exchange.timeMs, timeMs);
  assert.equal(exchange.latencyMs, 875);
  assert.deepEqual(exchange.stopReason, 'stop');
  assert.equal(exchange.tools?.length, 1);
}

test('an optional field of the wrong type is dropped and counted, the exchange stays', () => {
  const [row] = fixtureRecords('helicone.jsonl');
  const broken = { ...Object(row), prompt_tokens: 'many', delay_ms: -5, request_body: 'cut off {' };
  const read = parseText(JSON.stringify(broken), helicone);
  assert.deepEqual(read.problems.toSorted(), [
    'line.field-invalid delay_ms 1',
    'line.field-invalid prompt_tokens 1',
    'line.field-invalid request_body 1',
  ]);
  assert.equal(read.exchanges[0]?.inputTokens, 60);
  assert.equal(read.exchanges[0].latencyMs, undefined);
});
