// Goal: the official clients raise the error that is meant, with its type, links and ids, after as many attempts as are
// meant, and an error in mid-stream reaches whoever reads the stream.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { after, test } from 'node:test';
import Anthropic, {
  APIError as AnthropicFailure,
  PermissionDeniedError as AnthropicDenial,
} from '@anthropic-ai/sdk';
import OpenAI, { APIError as OpenaiFailure, PermissionDeniedError as OpenaiDenial } from 'openai';
import { renderRefusal, renderStreamError, type Refusal, type RefusalKind } from './refusals.ts';
import { routeOf, type Family } from './routes.ts';

/** A server whose answers a test sets, and both clients pointed at it. */
interface Gateway {
  readonly server: Server;
  readonly anthropic: Anthropic;
  readonly openai: OpenAI;
  answer: (response: ServerResponse) => void;
  attempts: number;
}

const gateways: Server[] = [];
after(() => gateways.map((server) => server.close()));

async function start(): Promise<Gateway> {
  const server = createServer((request, response) => {
    request.resume();
    gateway.attempts += 1;
    gateway.answer(response);
  });
  gateways.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const gateway: Gateway = {
    server,
    anthropic: new Anthropic({ apiKey: 'k', baseURL: `http://127.0.0.1:${port}` }),
    openai: new OpenAI({ apiKey: 'k', baseURL: `http://127.0.0.1:${port}/v1` }),
    answer: () => undefined,
    attempts: 0,
  };
  return gateway;
}

const refusal: Refusal = {
  kind: 'step-up',
  message: 'Please verify your organisation.',
  requestId: 'req_1',
  decisionId: 'dec_1',
  verificationUrl: 'https://example.com/verify',
  appealUrl: 'https://example.com/appeal',
};

const messages = [{ role: 'user' as const, content: 'Hi' }];
const hello = { model: 'm', max_tokens: 9, messages };

function refuse(gateway: Gateway, family: Family, refusal: Refusal): void {
  const { status, headers, body } = renderRefusal(family, refusal);
  gateway.answer = (response) => response.writeHead(status, headers).end(body);
  gateway.attempts = 0;
}

async function errorOf(work: PromiseLike<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    return error;
  }
  return assert.fail('the client raised nothing');
}

test('who must verify is told how, once', async () => {
  const gateway = await start();
  refuse(gateway, 'anthropic', refusal);
  const first = await errorOf(gateway.anthropic.messages.create(hello));
  assert.ok(first instanceof AnthropicDenial);
  assert.deepEqual([first.status, first.type, first.requestID], [403, 'permission_error', 'req_1']);
  assert.match(first.message, /Please verify your organisation\..*example\.com\/verify.*dec_1/);
  assert.deepEqual(first.details, {
    error_code: 'verification_required',
    decision_id: 'dec_1',
    verification_url: 'https://example.com/verify',
    appeal_url: 'https://example.com/appeal',
  });
  assert.equal(gateway.attempts, 1);
  refuse(gateway, 'openai', refusal);
  for (const work of [
    gateway.openai.chat.completions.create({ model: 'm', messages }),
    gateway.openai.responses.create({ model: 'm', input: 'Hi' }),
  ]) {
    const error = await errorOf(work);
    assert.ok(error instanceof OpenaiDenial);
    assert.deepEqual([error.status, error.code, error.requestID], [403, 'verification_required', 'req_1']);
    assert.ok(JSON.stringify(error.error).includes('"verification_url":"https://example.com/verify"'));
  }
  assert.equal(gateway.attempts, 2);
});

test('each kind is the error that its name says, tried again only where that helps', async () => {
  const once: readonly (readonly [RefusalKind, string, string])[] = [
    ['freeze', 'PermissionDeniedError', 'PermissionDeniedError'],
    ['refuse', 'PermissionDeniedError', 'PermissionDeniedError'],
    ['bad-request', 'BadRequestError', 'BadRequestError'],
    ['too-large', 'ContentTooLargeError', 'APIError'],
    ['unauthenticated', 'AuthenticationError', 'AuthenticationError'],
    ['not-found', 'NotFoundError', 'NotFoundError'],
  ];
  const gateway = await start();
  for (const [kind, anthropic, openai] of once) {
    refuse(gateway, 'anthropic', { ...refusal, kind });
    const first = await errorOf(gateway.anthropic.messages.create(hello));
    assert.equal(classOf(first), anthropic, kind);
    refuse(gateway, 'openai', { ...refusal, kind });
    const second = await errorOf(gateway.openai.responses.create({ model: 'm', input: 'Hi' }));
    assert.equal(classOf(second), openai, kind);
    assert.equal(gateway.attempts, 1, kind);
    assert.equal(renderRefusal('openai', { ...refusal, kind }).headers['x-should-retry'], 'false');
  }
});

test('what may be tried again is, after the seconds that are said', async () => {
  const kinds: readonly (readonly [RefusalKind, string, string])[] = [
    ['throttle', 'RateLimitError', 'RateLimitError'],
    ['overloaded', 'OverloadedError', 'InternalServerError'],
    ['shutting-down', 'ServiceUnavailableError', 'InternalServerError'],
    ['upstream-unavailable', 'InternalServerError', 'InternalServerError'],
    ['upstream-timeout', 'GatewayTimeoutError', 'InternalServerError'],
  ];
  const asked = kinds.map(async ([kind, anthropic, openai]) => {
    const [first, second] = [await start(), await start()];
    refuse(first, 'anthropic', { ...refusal, kind });
    refuse(second, 'openai', { ...refusal, kind });
    const [one, other] = await Promise.all([
      errorOf(first.anthropic.messages.create(hello)),
      errorOf(second.openai.chat.completions.create({ model: 'm', messages })),
    ]);
    assert.deepEqual([classOf(one), classOf(other)], [anthropic, openai], kind);
    assert.deepEqual([first.attempts, second.attempts], [3, 3], kind);
  });
  await Promise.all(asked);
  const after = (retryAfterSeconds?: number): string | undefined =>
    renderRefusal('openai', { ...refusal, kind: 'throttle', retryAfterSeconds }).headers['retry-after'];
  assert.deepEqual(
    [after(), after(0.2), after(86_400), after(Number.NaN), after(12)],
    ['1', '1', '60', '1', '12'],
  );
});

function classOf(error: unknown): string {
  return error instanceof Error ? error.constructor.name.replace(/^_/, '') : '';
}

test('the body is a problem description too', () => {
  const throttled: Refusal = { ...refusal, kind: 'throttle', violatedPolicies: ['tokens-hour'] };
  const openai = renderRefusal('openai', throttled);
  assert.equal(openai.headers['content-type'], 'application/problem+json');
  assert.equal(openai.headers['content-length'], String(openai.body.length));
  const problem: unknown = JSON.parse(openai.body.toString());
  const links = {
    decision_id: 'dec_1',
    verification_url: 'https://example.com/verify',
    appeal_url: 'https://example.com/appeal',
  };
  const members = {
    title: 'Request quota exceeded',
    status: 429,
    detail: 'Please verify your organisation.',
    instance: 'urn:stillwatch:request:req_1',
    ...links,
    'violated-policies': ['tokens-hour'],
  };
  const type = 'https://iana.org/assignments/http-problem-types#quota-exceeded';
  const message =
    'Please verify your organisation. Verify: https://example.com/verify Appeal: https://example.com/appeal Decision: dec_1';
  assert.deepEqual(problem, {
    type,
    ...members,
    error: { message, type: 'rate_limit_error', param: null, code: 'rate_limit_exceeded', ...links },
  });
  const anthropic: unknown = JSON.parse(renderRefusal('anthropic', throttled).body.toString());
  assert.deepEqual(anthropic, {
    type: 'error',
    error: { type: 'rate_limit_error', message, details: { error_code: 'rate_limit_exceeded', ...links } },
    request_id: 'req_1',
    problem_type: type,
    ...members,
  });
  assert.deepEqual(renderRefusal('unknown', throttled), openai);
});

test('an id from outside cannot write headers', () => {
  const { headers } = renderRefusal('openai', {
    ...refusal,
    requestId: `a\r\nset-cookie: x\u{1F600}${'y'.repeat(999)}`,
  });
  assert.match(headers['x-request-id'] ?? '', /^a__set-cookie:_x_+y+$/);
  assert.equal(headers['x-request-id']?.length, 128);
});

// Streams -------------------------------------------------------------------------------------------------

const opened = {
  anthropic: `event: message_start\ndata: ${JSON.stringify({
    type: 'message_start',
    message: {
      id: 'm',
      type: 'message',
      role: 'assistant',
      model: 'm',
      content: [],
      usage: { input_tokens: 1, output_tokens: 1 },
    },
  })}\n\n`,
  chat: 'data: {"id":"c","choices":[{"index":0,"delta":{"content":"a"}}]}\n\n',
  responses:
    'event: response.created\ndata: {"type":"response.created","sequence_number":0,"response":{}}\n\n',
};

/** What the stream had sent of one more event when it broke, short of a part of its data. */
const breaks = [
  '',
  'ev',
  'event: pi',
  'data: {"type":"ping"}\n',
  'event: ping\ndata: {"type":"ping"}\n',
  ': wait',
];

function breakOff(gateway: Gateway, opened: string, error: Buffer): void {
  gateway.answer = (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'request-id': 'req_1' });
    response.write(opened);
    response.end(error);
  };
}

async function drain(stream: PromiseLike<AsyncIterable<unknown>>): Promise<number> {
  let count = 0;
  for await (const event of await stream) count += event === undefined ? 0 : 1;
  return count;
}

const broken: Refusal = {
  kind: 'upstream-unavailable',
  message: 'The upstream went away.',
  requestId: 'req_1',
};

test('an error in mid-stream is raised by the client that reads', async () => {
  const gateway = await start();
  for (const cut of breaks) {
    const messagesError = renderStreamError('anthropic', routeOf('POST', '/v1/messages'), broken);
    breakOff(gateway, opened.anthropic + cut, messagesError);
    const stream = gateway.anthropic.messages.create({ ...hello, stream: true });
    const first = await errorOf(drain(stream));
    assert.ok(first instanceof AnthropicFailure, cut);
    assert.equal(first.type, 'api_error');
    const helped = await errorOf(gateway.anthropic.messages.stream(hello).finalMessage());
    assert.ok(helped instanceof AnthropicFailure);
    assert.match(helped.message, /The upstream went away/);
    const chatError = renderStreamError('openai', routeOf('POST', '/v1/chat/completions'), broken);
    breakOff(gateway, opened.chat + cut, chatError);
    const chat = gateway.openai.chat.completions.create({ model: 'm', messages, stream: true });
    const second = await errorOf(drain(chat));
    assert.ok(second instanceof OpenaiFailure, cut);
    assert.deepEqual([second.code, second.type], ['upstream_unavailable', 'server_error']);
    const numbered = { ...broken, sequenceNumber: 1 };
    const responsesError = renderStreamError('openai', routeOf('POST', '/v1/responses'), numbered);
    breakOff(gateway, opened.responses + cut, responsesError);
    const responses = gateway.openai.responses.create({ model: 'm', input: 'Hi', stream: true });
    const third = await errorOf(drain(responses));
    assert.ok(third instanceof OpenaiFailure, cut);
    assert.deepEqual([third.code, third.type], ['upstream_unavailable', 'server_error']);
  }
});

test('the error event of Responses has the members of its type', () => {
  const route = routeOf('POST', '/v1/responses');
  const text = renderStreamError('openai', route, { ...broken, sequenceNumber: 7 }).toString();
  const [, name, data = ''] = text.split('\n');
  assert.equal(name, 'event: error');
  const event: unknown = JSON.parse(data.slice('data: '.length));
  assert.deepEqual(event, {
    type: 'error',
    sequence_number: 7,
    code: 'upstream_unavailable',
    message: 'The upstream went away.',
    param: null,
    error: {
      message: 'The upstream went away.',
      type: 'server_error',
      param: null,
      code: 'upstream_unavailable',
    },
  });
});

test('data that were cut off or have not begun end in an error all the same', async () => {
  const gateway = await start();
  const error = renderStreamError('anthropic', routeOf('POST', '/v1/messages'), broken);
  breakOff(gateway, `${opened.anthropic}event: ping\ndata: {"type":"pi`, error);
  const raised = await errorOf(drain(gateway.anthropic.messages.create({ ...hello, stream: true })));
  assert.ok(raised instanceof AnthropicFailure);
  const chat = renderStreamError('openai', routeOf('POST', '/v1/chat/completions'), broken);
  breakOff(gateway, `${opened.chat}data: {"id":"c","cho`, chat);
  const quiet = new OpenAI({ apiKey: 'k', baseURL: gateway.openai.baseURL, logLevel: 'off' });
  const stream = quiet.chat.completions.create({ model: 'm', messages, stream: true });
  assert.ok((await errorOf(drain(stream))) instanceof SyntaxError);
  const responses = renderStreamError('openai', routeOf('POST', '/v1/responses'), broken);
  breakOff(gateway, `${opened.responses}event: response.created\n`, responses);
  const named = quiet.responses.create({ model: 'm', input: 'Hi', stream: true });
  assert.ok((await errorOf(drain(named))) instanceof SyntaxError);
});
