// Goal: a recorded request reaches a collector as one span with the conventions' names, in the caller's trace; nothing
// else does, nothing secret is in it, and a collector that is slow or gone costs a bounded number of spans.

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { test, type TestContext } from 'node:test';
import { allowed } from '../core/decision.ts';
import { RequestSpans, type SpanSetting } from './spans.ts';
import { decisionWith, summaryWith, operationPage } from './telemetry.fixture.ts';
import { traceParentOf } from './trace-context.ts';

/** A span as OTLP has it in JSON, read leniently. */
interface ReceivedSpan {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly attributes: ReadonlyMap<string, unknown>;
}

interface Collector {
  readonly url: string;
  readonly spans: ReceivedSpan[];
  readonly resources: ReadonlyMap<string, unknown>[];
  readonly contentTypes: (string | undefined)[];
}

function get(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** `{stringValue: 'x'}` to 'x', and so on. */
function attributeMap(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(list(value).map((each) => [String(get(each, 'key')), plainOf(get(each, 'value'))]));
}

function plainOf(value: unknown): unknown {
  const array = get(value, 'arrayValue');
  if (array !== undefined) return list(get(array, 'values')).map(plainOf);
  return typeof value === 'object' && value !== null ? Object.values(value)[0] : undefined;
}

async function collector(context: TestContext, status = 200): Promise<Collector> {
  const received: Collector = { url: '', spans: [], resources: [], contentTypes: [] };
  const server: Server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      received.contentTypes.push(request.headers['content-type']);
      const body: unknown = JSON.parse(Buffer.concat(parts).toString());
      for (const resource of list(get(body, 'resourceSpans'))) {
        received.resources.push(attributeMap(get(get(resource, 'resource'), 'attributes')));
        for (const scope of list(get(resource, 'scopeSpans')))
          for (const span of list(get(scope, 'spans')))
            received.spans.push({
              fields: { ...(typeof span === 'object' ? span : {}) },
              attributes: attributeMap(get(span, 'attributes')),
            });
      }
      response.writeHead(status, { 'content-type': 'application/json' }).end('{}');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  context.after(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  assert.ok(typeof address === 'object' && address !== null);
  return { ...received, url: `http://127.0.0.1:${address.port}/v1/traces` };
}

function only(spans: readonly ReceivedSpan[]): ReceivedSpan {
  const [span] = spans;
  assert.ok(span !== undefined && spans.length === 1);
  return span;
}

function spansTo(
  url: string,
  parts: Partial<SpanSetting> = {},
  chance: () => number = () => 0.5,
): RequestSpans {
  const setting: SpanSetting = {
    ratio: 1,
    sampling: 'chance',
    url,
    headers: { 'x-collector-key': 'k' },
    service: 'gateway',
    version: '1.2.3',
    worker: 3,
    accountKey: undefined,
    placeOf: (upstream) => (upstream === 'main' ? { host: 'api.example.com', port: 443 } : undefined),
    ...parts,
  };
  return new RequestSpans(setting, { chance, randomBytes });
}

const caller = { traceId: '4bf92f3577b34da6a3ce929d0e0e4736', spanId: '00f067aa0ba902b7' };
const sampled = `00-${caller.traceId}-${caller.spanId}-01`;
const unsampled = `00-${caller.traceId}-${caller.spanId}-00`;

test('a request is one span in the trace of its caller, with the names of the conventions', async (context) => {
  const { url, spans, resources, contentTypes } = await collector(context);
  const writer = spansTo(url);
  const trace = writer.begin(unsampled);
  assert.ok(trace !== undefined);
  const shadow = [{ ...allowed, rule: 'watch-only' }];
  writer.finish(
    trace,
    summaryWith({ decision: decisionWith({ shadow }), reasoningTokens: 7, cacheReadTokens: 9 }),
  );
  await writer.close();
  assert.deepEqual(contentTypes, ['application/json']);
  assert.equal(resources[0]?.get('service.name'), 'gateway');
  assert.equal(spans.length, 1);
  const { fields, attributes } = only(spans);
  assert.equal(fields['name'], 'chat model-a');
  assert.equal(fields['traceId'], caller.traceId);
  assert.equal(fields['parentSpanId'], caller.spanId);
  assert.equal(fields['spanId'], trace.spanId);
  assert.equal(traceParentOf(trace), `00-${caller.traceId}-${trace.spanId}-01`);
  assert.notEqual(trace.spanId, caller.spanId);
  assert.equal(fields['kind'], 3, 'client');
  assert.equal(fields['startTimeUnixNano'], '1700000000123500000');
  assert.equal(fields['endTimeUnixNano'], '1700000002623750000');
  assert.deepEqual(Object.fromEntries(attributes), {
    'gen_ai.operation.name': 'chat',
    'gen_ai.provider.name': 'anthropic',
    'gen_ai.request.model': 'model-a',
    'gen_ai.request.stream': true,
    'gen_ai.request.max_tokens': 1_024,
    'gen_ai.request.temperature': 0.5,
    'gen_ai.response.id': 'msg_1',
    'gen_ai.response.model': 'model-a-2',
    'gen_ai.response.finish_reasons': ['end_turn'],
    'gen_ai.response.time_to_first_chunk': 0.42,
    'gen_ai.usage.input_tokens': 300,
    'gen_ai.usage.output_tokens': 40,
    'gen_ai.usage.reasoning.output_tokens': 7,
    'gen_ai.usage.cache_read.input_tokens': 9,
    'server.address': 'api.example.com',
    'server.port': 443,
    'http.response.status_code': 200,
    'stillwatch.request.id': 'req_1',
    'stillwatch.route': 'anthropic.messages',
    'stillwatch.inspected': true,
    'stillwatch.upstream': 'main',
    'stillwatch.overhead_seconds': 0.00012,
    'stillwatch.decision.id': 'd1',
    'stillwatch.decision.action': 'allow',
    'stillwatch.decision.mode': 'shadow',
    'stillwatch.decision.policy': 'p7',
    'stillwatch.decision.snapshot': 's9',
    'stillwatch.decision.shadow_rules': ['watch-only'],
  });
  assert.deepEqual(writer.totals(), { exported: 1, dropped: 0 });
});

test('what failed says so, and what the client wrote is cut', async (context) => {
  const { url, spans } = await collector(context);
  const writer = spansTo(url);
  const failed = summaryWith({
    status: 0,
    decision: undefined,
    failure: 'upstream.timeout',
    skipped: 'unknown-route',
    model: 'm'.repeat(5_000),
  });
  const trace = writer.begin('rubbish');
  assert.ok(trace !== undefined);
  assert.equal(trace.parentId, '');
  writer.finish(trace, failed);
  await writer.close();
  const { fields, attributes } = only(spans);
  assert.equal(get(fields['status'], 'code'), 2, 'error');
  assert.equal(attributes.get('error.type'), 'upstream.timeout');
  assert.equal(attributes.get('stillwatch.not_inspected.reason'), 'unknown-route');
  assert.equal(String(attributes.get('gen_ai.request.model')).length, 128);
  assert.ok(!attributes.has('http.response.status_code') && !attributes.has('stillwatch.decision.id'));
});

test('an account is a keyed hash, and only with a key; an address never', async (context) => {
  const { url, spans } = await collector(context);
  for (const accountKey of [undefined, Buffer.from('a key of thirty-two bytes or so')]) {
    const writer = spansTo(url, { accountKey });
    const trace = writer.begin(undefined);
    assert.ok(trace !== undefined);
    writer.finish(trace, summaryWith());
    await writer.close();
  }
  assert.equal(spans[0]?.attributes.get('user.hash'), undefined);
  assert.match(String(spans[1]?.attributes.get('user.hash')), /^[0-9a-f]{32}$/);
  const told = JSON.stringify(spans.map((span) => [...span.attributes]));
  assert.ok(!told.includes('account-of-a-customer') && !told.includes('203.0.113'));
});

test('chance decides, not a stranger; a caller who is believed does, with the share as bound or without', () => {
  const none = 'http://127.0.0.1:9/';
  let drawn = 0;
  const chance = (): number => {
    drawn += 1;
    return 0.3;
  };
  assert.equal(spansTo(none, { ratio: 0 }, chance).begin(sampled), undefined);
  assert.equal(drawn, 0, 'switched off costs nothing');
  assert.equal(spansTo(none, { ratio: 0.3 }, chance).begin(sampled), undefined);
  assert.ok(spansTo(none, { ratio: 0.31 }, chance).begin(unsampled) !== undefined);
  const bounded = (ratio: number): RequestSpans =>
    spansTo(none, { ratio, sampling: 'caller-and-chance' }, chance);
  assert.equal(bounded(0).begin(sampled), undefined);
  assert.equal(bounded(0.3).begin(sampled), undefined, 'a mark is no way around the share');
  assert.equal(bounded(0.31).begin(sampled)?.parentId, caller.spanId);
  assert.equal(bounded(1).begin(unsampled), undefined);
  assert.ok(bounded(0.31).begin('rubbish') !== undefined);
  assert.equal(bounded(0.3).begin(undefined), undefined);
  const believing = (ratio: number): RequestSpans => spansTo(none, { ratio, sampling: 'caller' }, chance);
  assert.equal(believing(0).begin(sampled)?.traceId, caller.traceId);
  assert.equal(believing(1).begin(unsampled), undefined);
  assert.equal(believing(0).begin('rubbish'), undefined);
  assert.ok(believing(0.31).begin('rubbish') !== undefined);
});

test('without a collector, spans are lost and counted, and closing ends', async () => {
  const writer = spansTo('http://127.0.0.1:9/v1/traces');
  const count = 3_000;
  for (let index = 0; index < count; index += 1) {
    const trace = writer.begin(undefined);
    assert.ok(trace !== undefined);
    writer.finish(trace, summaryWith());
  }
  assert.ok(writer.totals().dropped >= count - 2_048, 'only so many wait');
  await writer.close();
  assert.deepEqual(writer.totals(), { exported: 0, dropped: count });
});

test('a collector that refuses is counted as well', async (context) => {
  const { url } = await collector(context, 400);
  const writer = spansTo(url);
  const trace = writer.begin(undefined);
  assert.ok(trace !== undefined);
  writer.finish(trace, summaryWith());
  await writer.close();
  assert.deepEqual(writer.totals(), { exported: 0, dropped: 1 });
});

test('the page of operation explains our own attributes', async (context) => {
  const { url, spans } = await collector(context);
  const writer = spansTo(url);
  const trace = writer.begin(undefined);
  assert.ok(trace !== undefined);
  const rule = { ...allowed, rule: 'r' };
  writer.finish(
    trace,
    summaryWith({ skipped: 'x', decision: decisionWith({ outcome: rule, shadow: [rule] }) }),
  );
  await writer.close();
  const page = operationPage();
  const told = [...page.matchAll(/^\| `(stillwatch\.[a-z_.]+)`/gm)].map((match) => match[1] ?? '');
  const sent = [...(spans[0]?.attributes.keys() ?? [])].filter((name) => name.startsWith('stillwatch.'));
  assert.deepEqual([...told].sort(), sent.sort());
});
