// Goal: conversations moved by a program among many customers convict; moved by hand between two they acquit.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conversationHandOff } from './conversation-hand-off.ts';
import { relayHarvest } from './relay.fixture.ts';
import { twoAccounts } from './scenes.fixture.ts';
import { type PlainEdge, viewOf } from './view.fixture.ts';
import { background, weightOn } from './weigh.fixture.ts';

test('a relay’s hand-offs after limits weigh up to six nats', () => {
  const weight = weightOn('coordination', conversationHandOff, relayHarvest());
  assert.ok(weight > 4 && weight <= 6, `${weight}`);
});

test('two accounts of one person, back and forth by hand, speak against', () => {
  assert.ok(weightOn('coordination', conversationHandOff, twoAccounts()) < -0.7);
});

test('a router between two own keys is quick, but still a pair', () => {
  const edges = Array.from({ length: 30 }, (_, i): PlainEdge => ({
    kind: 'hand-off',
    from: i % 2 === 0 ? 'private' : 'work',
    to: i % 2 === 0 ? 'work' : 'private',
    gapSeconds: 1,
    afterLimit: true,
  }));
  assert.ok(weightOn('coordination', conversationHandOff, { ...twoAccounts(), edges }) < 0.1);
});

test('the haste after a limit adds, and is not looked at where the log has no limits', () => {
  const slow = relayHarvest();
  const without = {
    ...slow,
    edges: (slow.edges ?? []).map((edge) => ({ ...edge, gapSeconds: 3600, afterLimit: false })),
  };
  const quick = weightOn('coordination', conversationHandOff, slow);
  const calm = weightOn('coordination', conversationHandOff, without);
  const blind = weightOn('coordination', conversationHandOff, { ...without, has: { limits: false } });
  assert.ok(calm < blind && blind <= quick, `${calm} ${blind} ${quick}`);
});

test('three hand-offs say little', () => {
  const edges: PlainEdge[] = [
    { kind: 'hand-off', from: 'pool1', to: 'pool2' },
    { kind: 'hand-off', from: 'pool3', to: 'pool4' },
    { kind: 'hand-off', from: 'pool5', to: 'pool6' },
  ];
  assert.ok(Math.abs(weightOn('coordination', conversationHandOff, { ...relayHarvest(), edges })) < 1);
  assert.deepEqual(conversationHandOff.weigh(viewOf({ ...relayHarvest(), edges: [] }), background), []);
});
