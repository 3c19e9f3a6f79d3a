// Goal: the upstream is deterministic, paces and breaks off as asked, notices when a reader goes away, plays the
// answers that a world planned, and in its fixed mode has the sizes that it promises. That the SDKs believe in
// it is tested in `test/upstream-sdk.test.ts`.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { request } from 'undici';
import { startUpstream, type UpstreamOptions } from './upstream.ts';
import { contentKey, PlannedAnswers } from './upstream/planned-answers.ts';
import { piecesOf, splitCall } from './upstream/said.ts';

const asked = {
  model: 'meridian-4-large',
  max_tokens: 500,
  messages: [{ role: 'user', content: 'How does a lock on a canal work?' }],
};
const paths = ['messages', 'chat/completions', 'responses'] as const;
const headers = { 'content-type': 'application/json', 'anthropic-version': '2023-06-01' };

function bodyFor(path: string, parts: object = {}): string {
  const { messages, ...rest } = asked;
  return JSON.stringify({
    ...rest,
    ...(path === 'responses' ? { input: messages } : { messages }),
    ...parts,
  });
}

async function start(options: UpstreamOptions = {}) {
  const upstream = await startUpstream(options);
  after(() => upstream.close());
  const post = async (path: string, body: string, more: Record<string, string> = {}) => {
    const answer = await request(`${upstream.url}/v1/${path}`, {
      method: 'POST',
      headers: { ...headers, ...more },
      body,
    });
    return {
      status: answer.statusCode,
      headers: answer.headers,
      body: Buffer.from(await answer.body.bytes()),
    };
  };
  return { upstream, post };
}

async function eventually(isSo: () => boolean): Promise<void> {
  for (let at = 0; at < 400 && !isSo(); at += 1) await new Promise((resolve) => setTimeout(resolve, 5));
  assert.ok(isSo());
}

test('equal requests get equal bytes from two servers of one seed, and others from another seed', async () => {
  const [one, same, other] = [await start({ seed: 4 }), await start({ seed: 4 }), await start({ seed: 5 })];
  for (const path of paths) {
    for (const stream of [false, true]) {
      const body = bodyFor(path, { stream });
      const first = await one.post(path, body);
      assert.equal(first.status, 200);
      assert.deepEqual((await same.post(path, body)).body, first.body);
      assert.notDeepEqual((await other.post(path, body)).body, first.body);
    }
  }
});

test('a key is expected in either style where one is configured', async () => {
  const { post } = await start({ apiKey: 'secret-1' });
  const status = async (more: Record<string, string>) =>
    (await post('messages', bodyFor('messages'), more)).status;
  assert.equal(await status({}), 401);
  assert.equal(await status({ 'x-api-key': 'secret-2' }), 401);
  assert.equal(await status({ 'x-api-key': 'secret-1' }), 200);
  assert.equal(await status({ authorization: 'Bearer secret-1' }), 200);
});

test('a pace holds pieces apart, and a reader who goes away ends the stream', async () => {
  const { upstream, post } = await start({ pace: { tokensPerSecond: 400, pieceChars: 12 } });
  await post('messages', bodyFor('messages', { max_tokens: 10, stream: true }));
  await eventually(() => upstream.stats().completed === 1);
  const answer = await request(`${upstream.url}/v1/messages`, {
    method: 'POST',
    headers,
    body: bodyFor('messages', { stream: true }),
  });
  for await (const part of answer.body) if (String(part).includes('text_delta')) break;
  await eventually(() => upstream.stats().aborted === 1);
  assert.equal(upstream.stats().openStreams, 0);
});

test('a fault is asked for by a header as well as by the model', async () => {
  const { upstream, post } = await start();
  const fault = { 'x-upstream-fault': 'fault-429' };
  const refused = await post('chat/completions', bodyFor('chat/completions'), fault);
  assert.equal(refused.status, 429);
  assert.equal(refused.headers['retry-after'], '1');
  const reset = { 'x-upstream-fault': 'fault-reset' };
  await assert.rejects(post('responses', bodyFor('responses'), reset));
  const broken = await post('messages', bodyFor('messages', { model: 'fault-midstream', stream: true }));
  assert.match(
    broken.body.toString(),
    /event: error\ndata: \{"type":"error","error":\{"type":"overloaded_error"/,
  );
  await eventually(() => upstream.stats().aborted >= 2);
});

test('what a world planned is answered, in turn where requests are alike, and refusals too', async () => {
  const answers = new PlannedAnswers();
  const { post } = await start({ answerFor: (key) => answers.next(key) });
  for (const path of paths) {
    const body = bodyFor(path, { max_tokens: 4 });
    const key = contentKey(JSON.parse(body));
    const planned = ['alpha'.repeat(20), 'omega'].map((text) => ({ status: 200, text }));
    const closed = { status: 403, text: '' };
    for (const answer of [...planned, closed]) answers.put(key, answer);
    for (const { text } of planned) assert.ok((await post(path, body)).body.includes(text));
    assert.equal((await post(path, body)).status, 403);
    for (const answer of [...planned, closed]) answers.remove(key, answer);
    assert.equal(answers.size, 0);
    assert.ok(!(await post(path, body)).body.includes('alpha'));
  }
});

test('a planned call of a tool on offer becomes one, of another stays text', async () => {
  const answers = new PlannedAnswers();
  const { post } = await start({ answerFor: (key) => answers.next(key) });
  const body = bodyFor('messages', { tools: [{ name: 'look', input_schema: { type: 'object' } }] });
  const text = 'I look.\n{"tool":"look","input":{"at":1}}';
  answers.put(contentKey(JSON.parse(body)), { status: 200, text });
  assert.match((await post('messages', body)).body.toString(), /"type":"tool_use".*"input":\{"at":1\}/);
  assert.deepEqual(splitCall('{"tool":"x"'), { text: '{"tool":"x"', call: undefined });
  const other = bodyFor('messages', { max_tokens: 9 });
  assert.match((await post('messages', other)).body.toString(), /\{\\"tool\\":\\"look\\"/);
});

test('fixed answers have their sizes in every dialect', async () => {
  const { post, upstream } = await start({ isFixed: true, apiKey: 'not asked for' });
  for (const path of paths) {
    const whole = await post(path, bodyFor(path));
    assert.equal(whole.body.length, 2_034);
    assert.equal(typeof JSON.parse(whole.body.toString()).id, 'string');
    const stream = await post(path, bodyFor(path, { stream: true }));
    const frames = stream.body
      .toString()
      .split('\n\n')
      .filter((frame) => frame !== '');
    const lengths = frames.map((frame) => frame.length + 2);
    const pieces = lengths.filter((length) => Math.abs(length - 282) <= 1);
    assert.ok(pieces.length >= 55, `${path}: ${lengths.join(' ')}`);
    for (const frame of frames) {
      const data = frame.slice(frame.indexOf('data: ') + 6);
      if (data !== '[DONE]') assert.doesNotThrow(() => JSON.parse(data));
    }
  }
  assert.equal(upstream.stats().requests, 6);
});

test('whole answers are packed for those who accept it', async () => {
  const { post } = await start({ packs: true });
  const packed = await post('messages', bodyFor('messages'), { 'accept-encoding': 'gzip, br' });
  assert.equal(packed.headers['content-encoding'], 'gzip');
  const plain = await post('messages', bodyFor('messages'));
  assert.deepEqual(gunzipSync(packed.body), plain.body);
});

test('no body makes it fail: what is no JSON object is refused', async () => {
  const { post } = await start();
  for (const path of [...paths, 'embeddings', 'completions', 'messages/count_tokens', 'messages/batches']) {
    for (const body of [
      '',
      '{',
      'null',
      '[]',
      '{}',
      '{"model":7}',
      '{"model":"m","messages":{}}',
      '"\\ud800"',
    ])
      assert.equal((await post(path, body)).status, 400, `${path} ${body}`);
  }
  assert.equal((await post('no/such/route', '{}')).status, 404);
});

test('pieces cut no character in two', () => {
  const text = 'a👩‍👩‍👧b漢字'.repeat(9);
  for (const chars of [1, 2, 3, 7]) {
    const pieces = piecesOf(text, chars);
    assert.equal(pieces.join(''), text);
    for (const piece of pieces) assert.equal(Buffer.from(piece).toString(), piece);
  }
});
