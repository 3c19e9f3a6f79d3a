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

test('one machine each acquits nobody: most pools serve one program', () => {
  assert.deepEqual(machinePlurality.weigh(viewOf(openAgent()), background), []);
});

test('few pools behind many single people are silence, never counter-evidence', () => {
  const { exchanges } = relayHarvest();
  for (const plural of [0, 1, 3, 12, 24]) {
    const kept = exchanges.filter(
      (each) => Number(each.account.slice(4)) < plural || (each.operatingSystem ?? 'linux') === 'linux',
    );
    const single = kept.map((each) =>
      Number(each.account.slice(4)) < plural ? each : { ...each, timeZone: 'utc', locale: 'en' },
    );
    const weight = weightOn('covertness', machinePlurality, { exchanges: single });
    assert.ok(weight >= 0, `${plural} plural accounts: ${weight}`);
    if (plural === 24) assert.ok(weight > 1.5, `${weight}`);
    if (plural <= 1) assert.equal(weight, 0);
  }
});

test('a laptop, a server and one pasted log are two machines', () => {
  const exchanges = Array.from({ length: 40 }, (_, i): PlainExchange => ({
    account: 'developer',
    at: i,
    operatingSystem: i === 7 ? 'windows' : i % 2 === 0 ? 'macos' : 'linux',
    timeZone: i % 2 === 0 ? 'berlin' : 'utc',
    folder: `project ${i}`,
  }));
  assert.deepEqual(machinePlurality.weigh(viewOf({ exchanges }), background), []);
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
