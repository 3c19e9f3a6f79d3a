// Goal: only who was answered by a model is known to the windows, and what he used is counted, told or not.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import type { UsageDelta } from '../policies/usage-deltas.ts';
import { LiveAnswer } from '../wire/live-answer.ts';
import { assess } from './assess.ts';
import { planeIn } from './decision-desk.fixture.ts';
import { forgetHistory } from './history.ts';
import { subjectOf } from './inquiry.ts';
import { finishUsage } from './keep.ts';
import { normalise } from './normalise.ts';
import type { Subject } from './subject.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stillwatch-keep-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly method?: string;
  readonly path: string;
  readonly status?: number;
  readonly body?: object;
  /** Bytes of the answer, a stream's. */
  readonly answer?: string;
}

/** What the windows of its account have of one call that ended, and the answer from which its record is made. */
async function ended(
  call: Ended,
): Promise<{ readonly counted: UsageDelta | undefined; readonly recorded: Subject['answer'] }> {
  const { method = 'POST', path, status = 200, body, answer } = call;
  const { plane } = planeIn(folder);
  const sender = { account: 'acme', keyId: '', environment: '' };
  const told = body === undefined ? 'body-not-told' : Buffer.from(JSON.stringify(body));
  const subject = subjectOf({ method, path, headers: [], body: told, sender, ip: undefined }, plane);
  await normalise(subject, plane);
  assess(subject, plane);
  forgetHistory(subject);
  subject.status = status;
  if (answer !== undefined) {
    const options = { contentType: 'text/event-stream', contentEncoding: undefined };
    const reader = new LiveAnswer({ route: subject.route, ...options });
    reader.push(Buffer.from(answer));
    subject.answer = reader.end();
  }
  finishUsage(subject, plane);
  await plane.spool.close(5_000);
  const counted = plane.usage.takeDeltas().entries.find(({ kind }) => kind === 'account');
  return { counted, recorded: subject.answer };
}

test('an account is known once a call that is read was answered, and by nothing that needs no key', async () => {
  const isKnown = async (method: string, path: string, status: number): Promise<unknown> =>
    (await ended({ method, path, status })).counted?.isAnswered;
  for (const path of ['/v1/messages', '/v1/chat/completions', '/v1/responses', '/v1/embeddings'])
    assert.equal(await isKnown('POST', path, 200), true, path);
  for (const method of ['OPTIONS', 'GET', 'HEAD'])
    for (const path of ['/v1/models', '/v1/messages', '/v1/chat/completions', '/'])
      assert.equal(await isKnown(method, path, 204), false, `${method} ${path}`);
  for (const status of [0, 100, 302, 307, 401, 500])
    assert.equal(await isKnown('POST', '/v1/messages', status), false, String(status));
  for (const path of ['/v1/images/generations', '/v1beta/models/gemini-3:generateContent'])
    assert.equal(await isKnown('POST', path, 200), true, path);
  for (const path of ['/login', '/v1/files']) assert.equal(await isKnown('POST', path, 200), false, path);
});

const system = 'Be kind. '.repeat(100);
const messages = [
  { role: 'user', content: 'Once. '.repeat(100) },
  { role: 'assistant', content: 'Twice.' },
  { role: 'user', content: 'Again.' },
];
const askedTokens = (system.length + 600 + 12) / 4;

function events(...told: readonly object[]): string {
  return told.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('');
}

test('whoever does not ask for counts, or hangs up before them, is counted by characters', async () => {
  const piece = 'x'.repeat(400);
  const stream = events({ choices: [{ delta: { content: piece } }] });
  const chat = { model: 'm', messages: [{ role: 'system', content: system }, ...messages] };
  const path = '/v1/chat/completions';
  const silent = await ended({ path, body: chat, answer: stream });
  assert.equal(silent.counted?.tokens, askedTokens + 100);
  const { inputTokens, outputTokens } = silent.recorded ?? assert.fail();
  assert.deepEqual([inputTokens, outputTokens], [undefined, undefined]);
  const usage = { prompt_tokens: 7, completion_tokens: 5 };
  const told = await ended({
    path,
    body: chat,
    answer: stream + events({ choices: [{ finish_reason: 'stop' }] }, { choices: [], usage }),
  });
  assert.equal(told.counted?.tokens, 12);
  const start = { usage: { input_tokens: 7, output_tokens: 1 }, content: [], stop_reason: null };
  const begun = events(
    { type: 'message_start', message: start },
    { type: 'content_block_delta', delta: { type: 'text_delta', text: piece } },
  );
  const cut = { path: '/v1/messages', body: { model: 'm', system, messages }, answer: begun };
  assert.equal((await ended(cut)).counted?.tokens, 7 + 100);
  const end = { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 5 } };
  assert.equal((await ended({ ...cut, answer: begun + events(end) })).counted?.tokens, 12);
});

test('a call without an answer that anybody told is counted by its question, and one that asks no model not', async () => {
  const body = { model: 'm', system, messages };
  const tokens = async (call: Ended): Promise<unknown> => (await ended(call)).counted?.tokens;
  assert.equal(await tokens({ path: '/v1/messages', body }), askedTokens);
  const requests = [{ params: body }, { params: body }];
  assert.equal(await tokens({ path: '/v1/messages/batches', body: { requests } }), 2 * askedTokens);
  const tools = [{ name: 'x'.repeat(400 - JSON.stringify([{ name: '' }]).length) }];
  assert.equal(await tokens({ path: '/v1/messages', body: { ...body, tools } }), askedTokens + 100);
  assert.equal(await tokens({ path: '/v1/embeddings', body: { input: 'x'.repeat(400) } }), 100);
  assert.equal(await tokens({ path: '/v1/messages/count_tokens', body }), 0);
  assert.equal(await tokens({ path: '/v1/messages', body, status: 500 }), 0);
});
