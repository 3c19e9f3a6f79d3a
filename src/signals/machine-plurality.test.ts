// Goal: many machines behind many undeclared accounts speak for a relay; a laptop and a server do not.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { machinePlurality } from './machine-plurality.ts';
import { relayHarvest } from './relay.fixture.ts';
import { openAgent } from './scenes.fixture.ts';
import { type PlainExchange, viewOf } from './view.fixture.ts';
import { background, weightOn } from './weigh.fixture.ts';

test('a relay’s customers show through its accounts', () => {
  const weight = weightOn('covertness', machinePlurality, relayHarvest());
  assert.ok(weight > 1.5 && weight < 2.5, `${weight}`);
});

test('one machine each is mild counter-evidence', () => {
  const weight = weightOn('covertness', machinePlurality, openAgent());
  assert.ok(weight < -0.2 && weight > -0.4, `${weight}`);
});

test('a laptop, a server and one pasted log are two machines', () => {
  const exchanges = Array.from({ length: 40 }, (_, i): PlainExchange => ({
    account: 'developer',
    at: i,
    operatingSystem: i === 7 ? 'windows' : i % 2 === 0 ? 'macos' : 'linux',
    timeZone: i % 2 === 0 ? 'berlin' : 'utc',
    folder: `project ${i}`,
  }));
  assert.ok(weightOn('covertness', machinePlurality, { exchanges }) < 0);
});

test('teams of declared organisations may have as many machines as they like', () => {
  const relay = relayHarvest();
  const accounts = Object.fromEntries(
    Object.keys(relay.accounts ?? {}).map((name) => [name, { organization: name }]),
  );
  assert.deepEqual(machinePlurality.weigh(viewOf({ ...relay, accounts }), background), []);
});

test('bodies that tell nothing give nothing', () => {
  const exchanges = relayHarvest().exchanges.filter((each) => each.core !== false);
  assert.deepEqual(machinePlurality.weigh(viewOf({ exchanges }), background), []);
});
