// Goal: the client gets what the upstream sent, byte for byte; either side can stop the other; and a request is sent
// again only where that is safe.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answering, collect, okAnswer, post, targetAt, withGroup } from './gateway.fixture.ts';

test('an answer passes', async () => {
  const server = await answering(okAnswer);
  await withGroup({ targets: [targetAt(server.url)] }, async (group) => {
    const answer = await collect(group, post('/v1/messages?beta=true', '{"a":1}'));
    assert.equal(answer.status, 200);
    assert.equal(answer.body.toString(), 'ok');
    assert.match(server.requests[0] ?? '', /^POST \/v1\/messages\?beta=true HTTP\/1.1\r\n/);
    assert.match(server.requests[0] ?? '', /\r\n\r\n\{"a":1\}$/);
  });
  await server.close();
});
