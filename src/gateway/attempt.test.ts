// Goal: an attempt gives its place at the target back exactly once, also when it was never begun.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Attempt, type AttemptOwner } from './attempt.ts';
import { closedUrl, targetAt, withGroup } from './gateway.fixture.ts';

const nobody: AttemptOwner = {
  holder: '',
  head: () => assert.fail('there is no answer'),
  chunk: () => assert.fail('there is no answer'),
  ended: () => assert.fail('there is no answer'),
  failed: () => assert.fail('nobody wants to know'),
};

test('an attempt that is given up before or after it was begun leaves once and says nothing', async () => {
  await withGroup({ targets: [targetAt(await closedUrl())] }, async (group) => {
    const [target] = group.targets;
    assert.ok(target !== undefined);
    const clock = { nowMs: group.surroundings.nowMs, dueMs: Infinity };
    const early = new Attempt(target, nobody, clock);
    assert.equal(target.active, 1);
    early.abandon();
    early.abandon();
    assert.equal(target.active, 0);
    const late = new Attempt(target, nobody, clock);
    late.start({ method: 'GET', path: '/', headers: [], body: undefined });
    late.abandon();
    assert.equal(target.active, 1, 'its connection is still being made');
    while (target.active > 0) await new Promise((resolve) => setImmediate(resolve));
    assert.equal(target.breaker.state, 'closed');
  });
});
