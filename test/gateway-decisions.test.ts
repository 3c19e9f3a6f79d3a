// Goal: what rules say is what happens to a request, the client's SDK understands it, and what was decided is recorded;
// verdicts and rules change while the gateway runs, and workers know of each other's counts.

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import Anthropic, {
  PermissionDeniedError as AnthropicPermissionDeniedError,
  RateLimitError as AnthropicRateLimitError,
} from '@anthropic-ai/sdk';
import OpenAI, { APIError, PermissionDeniedError, RateLimitError } from 'openai';
import { listening } from '../src/gateway/gateway.fixture.ts';
import { createKey } from '../src/gateway/key-changes.ts';
import { wanted } from '../src/gateway/keys.fixture.ts';
import { stateFiles } from '../src/serve/state-files.ts';
import type { VerdictLine } from '../src/wire/verdict-snapshot.ts';
import { writeVerdictFile } from '../src/wire/verdicts.fixture.ts';
import { startGateway, type GatewayOptions, type TestGateway } from './gateway.fixture.ts';
import { headerOf, sendRaw } from './raw-client.fixture.ts';
import { eventually } from './sdk-case.fixture.ts';

interface Came {
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

interface Scene {
  readonly gateway: TestGateway;
  /** What arrived at the provider. */
  readonly came: readonly Came[];
  /** Answers of the model `held`, as yet without an end. */
  readonly held: readonly ServerResponse[];
  readonly openai: (key?: string, options?: ConstructorParameters<typeof OpenAI>[0]) => OpenAI;
  readonly anthropic: () => Anthropic;
}

const completion = {
  id: 'c',
  object: 'chat.completion',
  created: 1,
  model: 'm',
  choices: [{ index: 0, message: { role: 'assistant', content: 'Yes.' }, finish_reason: 'stop' }],
  usage: { prompt_tokens: 5, completion_tokens: 2, total_tokens: 7 },
};
const message = {
  id: 'm',
  type: 'message',
  role: 'assistant',
  model: 'm',
  content: [{ type: 'text', text: 'Yes.' }],
  stop_reason: 'end_turn',
  usage: { input_tokens: 5, output_tokens: 2 },
};

/** A provider that keeps what came, and a gateway with these rules in front of it. */
async function scene(context: TestContext, yaml: string, more: Partial<GatewayOptions> = {}): Promise<Scene> {
  const came: Came[] = [];
  const held: ServerResponse[] = [];
  const provider = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts);
      came.push({ headers: request.headers, body });
      if (body.includes('"held"')) {
        held.push(response.writeHead(200, { 'content-type': 'text/event-stream' }));
        response.write('data: {"choices":[{"index":0,"delta":{"content":"so"}}]}\n\n');
        return;
      }
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(request.url === '/v1/messages' ? message : completion));
    });
  });
  const { url, close } = await listening(provider, 'http');
  const gateway = await startGateway({ upstreamUrl: url, yaml, ...more });
  context.after(async () => {
    await gateway.close();
    await close();
  });
  return {
    gateway,
    came,
    held,
    openai: (apiKey = 'sk-of-a-customer', options = {}) =>
      new OpenAI({ baseURL: `${gateway.url}/v1`, apiKey, maxRetries: 0, ...options }),
    anthropic: () => new Anthropic({ baseURL: gateway.url, apiKey: 'sk-of-a-customer', maxRetries: 0 }),
  };
}

const rule = (name: string, when: string, rest: string): string =>
  `rules:\n  - {name: ${name}, when: '${when}', mode: enforce, reason: Because of the rule., ${rest}}\n`;

const chat = (model = 'm', content = 'Is the sky blue?') => ({
  model,
  messages: [{ role: 'user' as const, content }],
});

async function caught(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => assert.fail('nothing was raised'),
    (error: unknown) => error,
  );
}

test('throttle: 429 that the SDK understands, waits for and gets over', async (context) => {
  const { openai, anthropic, held, came } = await scene(
    context,
    rule('one-at-once', 'usage.account.concurrent > 1', 'then: throttle, retry_after: 1'),
  );
  const stream = await openai().chat.completions.create({ ...chat('held'), stream: true });
  const error = await caught(openai().chat.completions.create(chat()));
  assert.ok(error instanceof RateLimitError);
  assert.equal(error.headers.get('retry-after'), '1');
  assert.equal(error.code, 'rate_limit_exceeded');
  assert.match(error.message, /Because of the rule\..*dec_/);
  const refused = await caught(anthropic().messages.create({ ...chat(), max_tokens: 5 }));
  assert.ok(refused instanceof AnthropicRateLimitError);
  assert.equal(came.length, 1, 'nothing of it went upstream');
  // The SDK tries again after a second; meanwhile the other one ends.
  let tries = 0;
  const counted: typeof fetch = async (...args) => {
    const answer = await fetch(...args);
    tries += 1;
    if (tries === 1) held[0]?.end('data: [DONE]\n\n');
    return answer;
  };
  const later = await openai(undefined, { maxRetries: 2, fetch: counted }).chat.completions.create(chat());
  assert.equal(later.choices[0]?.message.content, 'Yes.');
  assert.equal(tries, 2);
  for await (const _ of stream);
});

test('throttle by delay: the request waits and is then answered; a client that goes away is not waited for', async (context) => {
  const { openai, came } = await scene(
    context,
    rule('slower', 'request.model in ["late", "never"]', 'then: throttle, delay: 300ms'),
  );
  const before = performance.now();
  await openai().chat.completions.create(chat('late'));
  assert.ok(performance.now() - before >= 290);
  const gone = new AbortController();
  const waiting = caught(openai().chat.completions.create(chat('never'), { signal: gone.signal }));
  await new Promise((resolve) => setTimeout(resolve, 100));
  gone.abort();
  await waiting;
  await openai().chat.completions.create(chat('late'));
  assert.deepEqual(
    came.map(({ body }) => /"model":"(\w+)"/.exec(body.toString())?.[1]),
    ['late', 'late'],
  );
});

test('shape: what is limited is changed, told by name, and everything else stays', async (context) => {
  const { openai, came, gateway } = await scene(
    context,
    rule('shaped', 'request.choices > 1 || request.model == "plain"', 'then: shape, profile: minimal'),
  );
  const { response } = await openai()
    .chat.completions.create({ ...chat(), n: 3, logprobs: true, top_logprobs: 2, seed: 7 })
    .withResponse();
  assert.equal(response.headers.get('x-stillwatch-profile'), 'minimal');
  assert.deepEqual(JSON.parse(came[0]?.body.toString() ?? ''), { ...chat(), n: 1, seed: 7 });
  assert.equal(came[0]?.headers['content-length'], String(came[0]?.body.length));
  // Nothing in it is limited: not a byte of it changes.
  const odd = Buffer.from(
    '{ "model" : "plain",\n "messages":[{"role":"user","content":"\\u0041"}], "n": 1.0 }',
  );
  const request = { name: '', method: 'POST', path: '/v1/chat/completions', body: odd };
  const headers = [['authorization', 'Bearer sk-1']] as const;
  const plain = await sendRaw(gateway.url, { ...request, headers });
  assert.equal(headerOf(plain.headers, 'x-stillwatch-profile'), undefined);
  assert.ok(came[1]?.body.equals(odd));
  // What is limited changes, and what stands beside it does not.
  const exact =
    '{"seed":9007199254740993, "n":3, "model":"m","messages":[{"role":"user","content":"\\u0041"}]}';
  await sendRaw(gateway.url, { ...request, headers, body: Buffer.from(exact) });
  assert.equal(came[2]?.body.toString(), exact.replace('"n":3', '"n":1'));
  // A compressed body comes changed and plain, and says so.
  const packed = gzipSync(JSON.stringify({ ...chat(), n: 3 }));
  const digest = ['content-digest', 'sha-256=:AAAA:'] as const;
  await sendRaw(gateway.url, {
    ...request,
    headers: [...headers, ['content-encoding', 'gzip'], digest],
    body: packed,
  });
  assert.deepEqual(JSON.parse(came[3]?.body.toString() ?? ''), { ...chat(), n: 1 });
  assert.equal(came[3]?.headers['content-encoding'], undefined);
  assert.equal(came[3]?.headers['content-digest'], undefined);
});

test('step-up, freeze and refuse: one attempt, 403, and links that name the decision', async (context) => {
  const links = 'links: {verification: "https://v.example/check", appeal: "https://a.example/?lang=en"}\n';
  const rules = ['step-up', 'freeze', 'refuse']
    .map((action) => rule(`r-${action}`, `request.model == "${action}"`, `then: ${action}`))
    .join('')
    .replaceAll(/(?<!^)rules:\n/g, '');
  const { openai, anthropic, came, gateway } = await scene(context, links + rules);
  for (const action of ['step-up', 'freeze', 'refuse'] as const) {
    let tries = 0;
    const counted: typeof fetch = (...args) => {
      tries += 1;
      return fetch(...args);
    };
    const error = await caught(
      openai(undefined, { maxRetries: 3, fetch: counted }).chat.completions.create(chat(action)),
    );
    assert.ok(error instanceof PermissionDeniedError, action);
    assert.equal(tries, 1, action);
    const id = /dec_[\w-]+/.exec(error.message)?.[0] ?? 'none';
    assert.equal(error.message.includes(`https://v.example/check?decision=${id}`), action === 'step-up');
    assert.ok(error.message.includes(`https://a.example/?lang=en&decision=${id}`));
    assert.match(error.requestID ?? '', /^req_/);
    const other = await caught(anthropic().messages.create({ ...chat(action), max_tokens: 5 }));
    assert.ok(other instanceof AnthropicPermissionDeniedError);
    assert.ok(await eventually(() => gateway.kept().decisions.some(({ decision }) => decision.id === id)));
  }
  assert.equal(came.length, 0);
  const isRecorded = await eventually(() => gateway.kept().exchanges.length === 6);
  assert.ok(isRecorded, 'refused requests are recorded as well');
});

test('shadow: nothing happens, and what would have happened is recorded', async (context) => {
  const { openai, came, gateway } = await scene(
    context,
    rule('would-refuse', 'true', 'then: refuse').replace('mode: enforce', 'mode: shadow'),
  );
  const { data, response } = await openai().chat.completions.create(chat()).withResponse();
  assert.equal(data.choices[0]?.message.content, 'Yes.');
  assert.equal(response.headers.get('x-stillwatch-profile'), null);
  assert.equal(came.length, 1);
  assert.ok(await eventually(() => gateway.kept().decisions.length === 1));
  const [record] = gateway.kept().decisions;
  assert.equal(record?.decision.outcome.action, 'allow');
  assert.deepEqual(
    record?.decision.shadow.map(({ rule: name, action }) => [name, action]),
    [['would-refuse', 'refuse']],
  );
  assert.deepEqual(record?.inspected, ['body', 'answer']);
  const { text } = gateway.kept();
  assert.ok(!text.includes('sk-of-a-customer') && !text.includes('sky'), 'neither keys nor texts are kept');
});

test('limits are told as each provider tells them: by the refusal, and by answers that tell none', async (context) => {
  const { openai, anthropic } = await scene(
    context,
    rule('five-a-minute', 'usage.account.requests_minute > 2', 'then: throttle, retry_after: 7'),
  );
  const { response } = await openai().chat.completions.create(chat()).withResponse();
  assert.equal(response.headers.get('x-ratelimit-limit-requests'), '2');
  assert.equal(response.headers.get('x-ratelimit-remaining-requests'), '1');
  assert.equal(response.headers.get('x-ratelimit-reset-requests'), '1m0s');
  assert.equal(response.headers.get('ratelimit-policy'), '"five-a-minute";q=2;w=60;qu="requests"');
  const asked = { ...chat(), max_tokens: 5 };
  const told = await anthropic().messages.create(asked).withResponse();
  assert.equal(told.response.headers.get('anthropic-ratelimit-requests-remaining'), '0');
  const error = await caught(openai().chat.completions.create(chat()));
  assert.ok(error instanceof APIError);
  assert.equal(error.headers?.get('retry-after'), '7');
  assert.equal(error.headers.get('x-ratelimit-remaining-requests'), '0');
  const other = await caught(anthropic().messages.create(asked));
  assert.ok(other instanceof AnthropicRateLimitError);
  assert.match(other.headers.get('anthropic-ratelimit-requests-reset') ?? '', /^\d{4}-.*Z$/);
});

const campaign: VerdictLine = { kind: 'campaign', id: 'camp-1', verdict: 'act', posterior: 0.97 };

const standing = { verdict: 'act', campaign: 'camp-1', posterior: 0.97, share: 0.9, drain: 0.5 } as const;
const facts = { createdMs: 1, program: '', plan: '', verification: 'none', declaredUse: '', country: '' };

/** A gateway with keys of its own for these accounts. */
async function keyed(
  context: TestContext,
  accounts: readonly string[],
  yaml: string,
): Promise<Scene & { readonly keys: readonly string[]; readonly folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'stillwatch-decisions-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  const workshop = { path: join(folder, 'keys.jsonl'), nowMs: Date.now(), random: randomBytes };
  const keys: string[] = [];
  for (const account of accounts) keys.push((await createKey(workshop, wanted({ account }))).secret);
  const made = await scene(context, `identity: {modes: [keys], keys_file: keys.jsonl}\n${yaml}`, {
    folder,
    credential: 'provider-credential',
  });
  return { ...made, keys, folder };
}

test('verdicts that arrive change decisions, without a restart', async (context) => {
  const { openai, keys, folder, gateway } = await keyed(
    context,
    ['member', 'other'],
    rule('members', 'account.verdict == "act"', 'then: step-up'),
  );
  const [member, other] = keys;
  await openai(member).chat.completions.create(chat());
  const path = stateFiles(join(folder, 'state')).verdicts;
  await writeVerdictFile(path, [campaign, { kind: 'account', account: 'member', standing }], 'v-1');
  gateway.worker.verdicts();
  assert.ok(await eventually(() => gateway.lines.some((line) => line.includes('v-1'))));
  assert.ok((await caught(openai(member).chat.completions.create(chat()))) instanceof PermissionDeniedError);
  await openai(other).chat.completions.create(chat());
  assert.ok(await eventually(() => gateway.kept().decisions.length === 1));
  assert.equal(gateway.kept().decisions[0]?.decision.snapshot, 'v-1');
  // A damaged file is passed over, the next whole one holds.
  await writeVerdictFile(path, [], 'v-2');
  gateway.worker.verdicts();
  assert.ok(await eventually(() => gateway.lines.some((line) => line.includes('v-2'))));
  await openai(member).chat.completions.create(chat());
});

/** New text of about so many words. */
function essay(words: number, seed: number): string {
  const word = (at: number): string => ((at * 7919 + seed * 104_729) % 1_000_003).toString(36);
  return Array.from({ length: words }, (_, at) => `w${word(at)}`).join(' ');
}

test('a budget of new text holds for the unit, however many accounts share the work', async (context) => {
  const accounts = ['a1', 'a2', 'a3', 'lone'];
  const { openai, keys, folder, gateway } = await keyed(
    context,
    accounts,
    rule('unit-budget', 'usage.unit.volume_day > 1000', 'then: throttle, retry_after: 60'),
  );
  const lines = accounts
    .slice(0, 3)
    .map((account): VerdictLine => ({ kind: 'facts', account, facts: { ...facts, unit: 'acme' } }));
  await writeVerdictFile(stateFiles(join(folder, 'state')).verdicts, lines, 'v-units');
  gateway.worker.verdicts();
  assert.ok(await eventually(() => gateway.lines.some((line) => line.includes('v-units'))));
  const errors: unknown[] = [];
  for (let sent = 0; sent < 12; sent += 1) {
    const asking = openai(keys[sent % 3]).chat.completions.create(chat('m', essay(200, sent)));
    await asking.catch((error: unknown) => errors.push(error));
  }
  assert.ok(errors.length > 0 && errors.length < 9, `${errors.length} of 12 texts refused`);
  const [refused] = errors;
  assert.ok(refused instanceof RateLimitError);
  assert.equal(refused.headers.get('x-ratelimit-limit-requests'), null, 'this limit is not one of requests');
  await openai(keys[3]).chat.completions.create(chat('m', essay(200, 99)));
  // Whoever asks whom a rule met is told the unit that it counted.
  assert.ok(await eventually(() => gateway.kept().decisions.length === errors.length));
  const told = gateway.kept().decisions;
  assert.ok(told.every(({ unit, account }) => unit === 'acme' && account !== unit));
});

test('the same text again and again is no new text', async (context) => {
  const { openai } = await scene(
    context,
    rule('budget', 'usage.account.volume_day > 1000', 'then: throttle, retry_after: 60'),
  );
  for (let at = 0; at < 15; at += 1) await openai().chat.completions.create(chat('m', essay(200, 1)));
});

test('two workers that exchange counts hold one limit', async (context) => {
  const yaml = rule('three', 'usage.account.requests_minute > 3', 'then: throttle, retry_after: 1');
  const { gateway, openai, came } = await scene(context, yaml);
  const second = await startGateway({ upstreamUrl: 'http://127.0.0.1:1', yaml, index: 1 });
  context.after(() => second.close());
  for (let at = 0; at < 3; at += 1) await openai().chat.completions.create(chat());
  const counts = structuredClone(gateway.worker.takeCounts());
  second.worker.addCounts(counts);
  const elsewhere = openai(undefined, { baseURL: `${second.url}/v1` });
  assert.ok((await caught(elsewhere.chat.completions.create(chat()))) instanceof RateLimitError);
  assert.equal(came.length, 3);
});

test('a worker without others has nothing to tell', async (context) => {
  const { gateway, openai } = await scene(context, '', { isAlone: true });
  await openai().chat.completions.create(chat());
  assert.deepEqual(gateway.worker.takeCounts().entries, []);
});

test('new rules hold for new requests; a stream that is open is not touched', async (context) => {
  const { gateway, openai, held } = await scene(context, '');
  const stream = await openai().chat.completions.create({ ...chat('held'), stream: true });
  const events = stream[Symbol.asyncIterator]();
  assert.equal((await events.next()).value?.choices[0]?.delta.content, 'so');
  gateway.reload(rule('nobody', 'true', 'then: refuse'));
  assert.ok((await caught(openai().chat.completions.create(chat()))) instanceof PermissionDeniedError);
  held[0]?.write('data: {"choices":[{"index":0,"delta":{"content":" it goes on"}}]}\n\n');
  assert.equal((await events.next()).value?.choices[0]?.delta.content, ' it goes on');
  held[0]?.end('data: [DONE]\n\n');
  assert.equal((await events.next()).done, true);
  gateway.reload('');
  await openai().chat.completions.create(chat());
});

test('a client that goes away in mid-stream: the upstream is told at once, and what had come is recorded', async (context) => {
  const { gateway, openai, held } = await scene(context, 'telemetry: {access_log: true}\n');
  const stream = await openai().chat.completions.create({ ...chat('held'), stream: true });
  for await (const _ of stream) break;
  const [response] = held;
  assert.ok(response !== undefined);
  if (!response.closed) await once(response, 'close');
  assert.equal(response.writableFinished, false);
  assert.ok(await eventually(() => gateway.kept().exchanges.length === 1));
  const line = gateway.lines.find((one) => one.includes('"request"')) ?? '';
  assert.match(line, /"clientGone":true/);
  assert.match(line, /"bytesOut":[1-9]/, 'what had come');
});

test('an upstream that breaks off in mid-stream becomes an error of the dialect', async (context) => {
  const { gateway, openai, held } = await scene(context, '');
  const stream = await openai().chat.completions.create({ ...chat('held'), stream: true });
  const error = await caught(
    (async () => {
      for await (const _ of stream) held[0]?.destroy();
    })(),
  );
  assert.ok(error instanceof APIError);
  assert.match(error.message, /connection to the model was lost/);
  const response = await openai().responses.create({ model: 'held', input: 'Go on.', stream: true });
  const numbered: unknown[] = [];
  const broken = await caught(
    (async () => {
      for await (const event of response) {
        numbered.push(event);
        held[1]?.destroy();
      }
    })(),
  );
  assert.ok(broken instanceof APIError && numbered.length === 1);
  // On the wire: one event had come, so that the next one has number 1.
  const raw = sendRaw(gateway.url, {
    name: '',
    method: 'POST',
    path: '/v1/responses',
    headers: [['authorization', 'Bearer sk-1']],
    body: Buffer.from('{"model":"held","input":"Go on.","stream":true}'),
  });
  assert.ok(await eventually(() => held.length === 3));
  // What was written is under way before the connection is cut.
  held[2]?.write(': note\n\n', () => held[2]?.destroy());
  const told = (await raw).body.toString();
  assert.match(told, /event: error\ndata: \{"type":"error","sequence_number":1,/);
  assert.match(broken.message, /connection to the model was lost/);
});
