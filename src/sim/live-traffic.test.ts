// Goal: a world plays over HTTP as it was planned: every exchange is sent once in its dialect with its account's
// key, the upstream gives the world's own answers and refusals, and traffic stops when it is told to.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, test } from 'node:test';
import type { Exchange } from '../core/exchange.ts';
import { blankExchange } from '../core/exchange.ts';
import { readBodies } from '../wire/dialects/body.ts';
import { liveRequest } from './live-request.ts';
import { type LiveTally, startLiveTraffic } from './live-traffic.ts';
import { sampleWorld } from './presets.ts';
import { startUpstream } from './upstream.ts';
import { PlannedAnswers } from './upstream/planned-answers.ts';
import { generate, planWorld, type WorldOptions } from './world.ts';

const world: WorldOptions = { ...sampleWorld(7, 400), days: 3 };

interface Seen {
  readonly key: string;
  readonly request: unknown;
  readonly path: string;
  readonly answer: string;
  /** Moments of one count for all. */
  readonly arrived: number;
  readonly ended: number;
}

/** A server between the traffic and the upstream that notes what passes. */
async function startTap(target: string, seen: Seen[]): Promise<string> {
  let moment = 0;
  const server = createServer((request, response) => {
    const arrived = (moment += 1);
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString();
      const { host: _, ...headers } = request.headers;
      const { authorization, 'x-api-key': own } = headers;
      const key = typeof own === 'string' ? own : String(authorization).slice('Bearer '.length);
      const path = request.url ?? '';
      void fetch(`${target}${path}`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', 'anthropic-version': '2023-06-01' },
      }).then(async (answer) => {
        const text = await answer.text();
        const ended = (moment += 1);
        const served = answer.status === 200 ? text : '';
        seen.push({ key, request: JSON.parse(body), path, answer: served, arrived, ended });
        response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
        response.end(text);
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => server.close());
  const address = server.address();
  assert.ok(address !== null && typeof address === 'object');
  return `http://127.0.0.1:${address.port}`;
}

function identity({ account, model, system, messages, output }: Exchange): string {
  return JSON.stringify([account, model, system, messages.map(({ content }) => content), output]);
}

test('what passes over HTTP is the world that the log would show', async () => {
  const answers = new PlannedAnswers();
  const upstream = await startUpstream({ answerFor: (key) => answers.next(key) });
  after(() => upstream.close());
  const seen: Seen[] = [];
  const baseUrl = await startTap(upstream.url, seen);
  const tally = await startLiveTraffic({
    plan: planWorld(world),
    baseUrl,
    keyOf: (account) => `key-${account}`,
    answers,
    speed: Infinity,
    concurrency: 8,
    nowMs: () => performance.now(),
  });
  const expected = [...generate(planWorld(world))].map(({ exchange }) => exchange);
  assert.equal(tally.sent, expected.length);
  assert.equal(tally.errors, 0);
  assert.equal(answers.size, 0);
  for (const status of new Set(expected.map((one) => one.status))) {
    assert.equal(tally.statuses.get(status), expected.filter((one) => one.status === status).length);
  }
  // Calls of tools are texts in the log and have a form of their own on the wire.
  const plain = (exchange: Exchange): boolean => exchange.tools === undefined;
  const endings = new Map<string, number>();
  const passed = seen.map(({ key, request, path, answer, ended }) => {
    const facts = readBodies({ request, answer: answer.startsWith('{') ? JSON.parse(answer) : answer, path });
    assert.ok(facts !== undefined);
    const { model = '', system, messages, tools } = facts.request;
    const account = key.slice('key-'.length);
    endings.set(facts.answer.output ?? '', ended);
    return blankExchange({ account, model, system, messages, tools, output: facts.answer.output ?? '' });
  });
  assert.deepEqual(passed.filter(plain).map(identity).sort(), expected.filter(plain).map(identity).sort());
  assert.ok(expected.filter(plain).length > 150);
  assert.equal(passed.length, expected.length);
  // Labels are answered many times; every other answer has come before anybody goes on from it.
  let followed = 0;
  for (const [at, { messages }] of passed.entries()) {
    const last = messages.findLast(({ role }) => role === 'assistant')?.content ?? '';
    const ended = last.length > 40 ? endings.get(last) : undefined;
    if (ended === undefined) continue;
    followed += 1;
    assert.ok((seen[at]?.arrived ?? 0) > ended);
  }
  assert.ok(followed > 20);
});

test('time runs faster by the factor, and a stop ends it', async () => {
  const upstream = await startUpstream({ pace: { firstByteMs: 5 } });
  after(() => upstream.close());
  const stop = new AbortController();
  let now = 0;
  const seen: number[] = [];
  const tally = await startLiveTraffic({
    plan: planWorld(world),
    baseUrl: upstream.url,
    keyOf: () => 'key',
    speed: 1e9,
    concurrency: 4,
    stop: stop.signal,
    // A clock that stands still but for what is waited for.
    nowMs: () => (now += 0.01),
    onProgress: (progress: LiveTally) => {
      seen.push(progress.worldMs);
      if (seen.length === 20) stop.abort();
    },
  });
  assert.ok(tally.sent >= 20 && tally.sent <= 30);
  assert.equal(tally.errors, 0);
  assert.deepEqual(
    seen,
    [...seen].sort((one, other) => one - other),
  );
});

test('accounts without a key send nothing', async () => {
  const tally = await startLiveTraffic({
    plan: planWorld(world),
    baseUrl: 'http://127.0.0.1:9',
    keyOf: () => undefined,
    speed: Infinity,
    concurrency: 4,
    nowMs: () => 0,
  });
  assert.equal(tally.sent, 0);
  assert.ok(tally.skipped > 300);
});

test('a loop of tools has the form of its dialect', () => {
  const call = 'I look.\n{"tool":"look","input":{"at":1}}';
  const messages = [
    { role: 'user', content: 'Look.' },
    { role: 'assistant', content: call },
    { role: 'tool', content: 'Nothing there.' },
  ] as const;
  const tools = [{ name: 'look', description: 'Looks.', input_schema: { type: 'object' } }];
  const bodies = (['anthropic.messages', 'openai.chat', 'openai.responses'] as const).map((endpoint) =>
    JSON.stringify(liveRequest(blankExchange({ endpoint, model: 'm', messages, tools }), 'k')?.body),
  );
  assert.match(bodies[0] ?? '', /"type":"tool_use","id":"call_1","name":"look","input":\{"at":1\}/);
  assert.match(bodies[0] ?? '', /"type":"tool_result","tool_use_id":"call_1","content":"Nothing there\."/);
  assert.match(bodies[1] ?? '', /"tool_calls":\[\{"id":"call_1","type":"function"/);
  assert.match(bodies[1] ?? '', /"role":"tool","tool_call_id":"call_1"/);
  assert.match(bodies[2] ?? '', /"type":"function_call","call_id":"call_1","name":"look"/);
  assert.match(bodies[2] ?? '', /"type":"function_call_output","call_id":"call_1"/);
  assert.equal(liveRequest(blankExchange(), 'k'), undefined);
});
