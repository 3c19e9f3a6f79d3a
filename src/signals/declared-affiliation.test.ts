// Goal: declared and checked groups are not covert; undeclared ones are so only weakly.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { declaredAffiliation } from './declared-affiliation.ts';
import { relayHarvest } from './relay.fixture.ts';
import {
  batchLabelling,
  benchmarkers,
  dayNightPipeline,
  nightlyEval,
  openAgent,
  supportBot,
  twoAccounts,
} from './scenes.fixture.ts';
import { viewOf } from './view.fixture.ts';
import { background, weightOn } from './weigh.fixture.ts';

test('one unit is not covert towards itself', () => {
  for (const story of [batchLabelling, dayNightPipeline]) {
    assert.equal(weightOn('covertness', declaredAffiliation, story()), -4, story.name);
  }
});

test('declared tenants, laboratories and contractors speak against', () => {
  for (const story of [supportBot, benchmarkers, nightlyEval]) {
    const weight = weightOn('covertness', declaredAffiliation, story());
    assert.ok(weight < -1.5 && weight > -3.5, `${story.name} ${weight}`);
  }
});

test('an undeclared crowd with texts of its own speaks for, two people hardly, users of a public text less', () => {
  const pool = weightOn('covertness', declaredAffiliation, relayHarvest());
  const public_ = weightOn('covertness', declaredAffiliation, openAgent());
  const pair = weightOn('covertness', declaredAffiliation, twoAccounts());
  assert.ok(pool > 1.2 && pool < 2.2, `${pool}`);
  assert.ok(public_ < pool - 0.3, `${public_}`);
  assert.ok(pair < 0.7, `${pair}`);
});

test('an organisation that nobody checked does not count', () => {
  const accounts = Object.fromEntries(
    Object.keys(relayHarvest().accounts ?? {}).map((name) => [name, { organization: name }]),
  );
  assert.ok(weightOn('covertness', declaredAffiliation, { ...relayHarvest(), accounts }) > 0.3);
});

test('without an account file it says just that', () => {
  const { exchanges } = relayHarvest();
  const [evidence] = declaredAffiliation.weigh(viewOf({ exchanges }), background);
  assert.equal(evidence?.weightNats, 0);
  assert.match(evidence?.text ?? '', /no account file/);
});
