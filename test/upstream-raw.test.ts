// Goal: the upstream answers every recorded request, the same bytes each time, so that what a gateway changes
// would be seen; and what compares two answers sees each kind of change.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { startUpstream } from '../src/sim/upstream.ts';
import { passThroughCases } from './pass-through.fixture.ts';
import { differences, headerOf, type RawAnswer, sendAll, sendRaw } from './raw-client.fixture.ts';

const upstream = await startUpstream({ apiKey: 'k', packs: true, publicUrl: () => 'http://upstream.test' });
after(() => upstream.close());
const cases = passThroughCases({ anthropicKey: 'k', openaiKey: 'k' });

test('every case is answered as its name says, and the same when it is sent again', async () => {
  const first = await sendAll(upstream.url, cases);
  const second = await sendAll(upstream.url, cases);
  assert.equal(first.size, cases.length, 'names are unique');
  for (const [name, answer] of first) {
    const again = second.get(name);
    assert.ok(again !== undefined);
    assert.deepEqual(differences(answer, again), [], name);
    const wanted = /status (\d+)/.exec(name)?.[1] ?? (/gone|not there/.test(name) ? '404' : '200');
    assert.equal(answer.status, Number(wanted), name);
    assert.ok(answer.isWhole && answer.body.length > 0, name);
    const isStream = /stream/.test(name) || name === 'openai: chat refused';
    assert.equal(headerOf(answer.headers, 'content-type')?.startsWith('text/event-stream'), isStream, name);
  }
});

test('a connection that breaks leaves what had come', async () => {
  const request = cases.find(({ name }) => name === 'anthropic: stream');
  assert.ok(request !== undefined);
  const headers = [...request.headers, ['x-upstream-fault', 'fault-cut'] as const];
  const answer = await sendRaw(upstream.url, { ...request, headers });
  assert.equal(answer.isWhole, false);
  assert.match(answer.body.toString(), /message_start/);
  await assert.rejects(
    sendRaw(upstream.url, {
      ...request,
      headers: [
        ['x-api-key', 'k'],
        ['x-upstream-fault', 'fault-reset'],
      ],
    }),
  );
});

test('each kind of change is seen, and what belongs to the connection is not', () => {
  const answer: RawAnswer = {
    status: 200,
    headers: [
      ['Content-Type', 'application/json'],
      ['Date', 'today'],
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=2'],
    ],
    body: Buffer.from('{"a":1}'),
    isWhole: true,
  };
  const changed = (parts: Partial<RawAnswer>): number => differences(answer, { ...answer, ...parts }).length;
  assert.equal(changed({}), 0);
  assert.equal(changed({ status: 201 }), 1);
  assert.equal(changed({ body: Buffer.from('{"a": 1}') }), 1);
  assert.equal(changed({ isWhole: false }), 1);
  assert.equal(changed({ headers: answer.headers.slice(0, 3) }), 1);
  assert.equal(changed({ headers: [...answer.headers, ['x-new', '1'], ['keep-alive', 'timeout=5']] }), 1);
  const added = { ...answer, headers: [...answer.headers, ['x-new', '1'] as const] };
  assert.deepEqual(differences(answer, added, new Set(['x-new'])), []);
});
