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
import { type PlainEdge, type PlainGroup, viewOf } from './view.fixture.ts';
import { background, weightOn, weightSaying } from './weigh.fixture.ts';

test('one unit is not covert towards itself', () => {
  for (const story of [batchLabelling, dayNightPipeline]) {
    assert.equal(weightOn('covertness', declaredAffiliation, story()), -4, story.name);
  }
});

test('declared tenants, laboratories and contractors speak against', () => {
  // Two declared contractors prove less than thirty declared tenants: pools hold some bought declarations.
  for (const story of [supportBot, benchmarkers, nightlyEval]) {
    const weight = weightOn('covertness', declaredAffiliation, story());
    assert.ok(weight < -1.3 && weight > -3.5, `${story.name} ${weight}`);
  }
});

test('an undeclared crowd with texts of its own speaks for, two people hardly, users of a public text less', () => {
  const pool = weightSaying(/have declared who/, declaredAffiliation, relayHarvest());
  const public_ = weightOn('covertness', declaredAffiliation, openAgent());
  const pair = weightOn('covertness', declaredAffiliation, twoAccounts());
  assert.ok(pool > 0.6 && pool < 2, `${pool}`);
  assert.ok(public_ < pool - 0.3, `${public_}`);
  assert.ok(pair < 0.7, `${pair}`);
});

test('an organisation that nobody checked does not count', () => {
  const accounts = Object.fromEntries(
    Object.keys(relayHarvest().accounts ?? {}).map((name) => [name, { organization: name }]),
  );
  const group = { ...relayHarvest(), accounts };
  assert.ok(weightSaying(/have declared who/, declaredAffiliation, group) > 0.3);
});

test('without an account file and without a web it says just that', () => {
  const { exchanges } = relayHarvest();
  const [evidence, ...others] = declaredAffiliation.weigh(viewOf({ exchanges }), background);
  assert.equal(evidence?.weightNats, 0);
  assert.match(evidence?.text ?? '', /no account file/);
  assert.deepEqual(others, []);
});

const ring = (size: number, isChain = false): PlainGroup => ({
  exchanges: Array.from({ length: size }, (_, i) => ({ account: `u${i}`, at: i })),
  edges: Array.from({ length: isChain ? size - 1 : size }, (_, i): PlainEdge => ({
    kind: 'provenance',
    from: `u${i}`,
    to: `u${(i + 1) % size}`,
  })),
});
const gapOf = (group: PlainGroup): number =>
  weightSaying(/pass answers or conversations/, declaredAffiliation, group);

test('a web that nobody has declared is a gap, wider with its customers, and bounded', () => {
  const withFile = [4, 8, 24, 84, 400].map((size) => gapOf({ ...ring(size), accounts: { u0: {} } }));
  for (let i = 1; i < withFile.length; i += 1)
    assert.ok((withFile[i] ?? 0) >= (withFile[i - 1] ?? 0), withFile.join(' '));
  assert.ok((withFile[0] ?? 9) < 0.3, withFile.join(' '));
  assert.ok((withFile[2] ?? 0) > 1 && (withFile[2] ?? 9) < 1.5, withFile.join(' '));
  assert.equal(withFile.at(-1), 2);
});

test('without an account file the gap may be ours: at most one nat', () => {
  assert.equal(gapOf(ring(8)), gapOf({ ...ring(8), accounts: { u0: {} } }));
  assert.equal(gapOf(ring(400)), 1);
});

test('acquaintance is no gap: three friends, a chain, a busy pair, one declared unit', () => {
  assert.equal(gapOf(ring(3)), 0);
  assert.equal(gapOf(ring(40, true)), 0);
  assert.equal(gapOf(twoAccounts()), 0);
  const accounts = Object.fromEntries(Array.from({ length: 24 }, (_, i) => [`u${i}`, { unit: 'one' }]));
  assert.equal(gapOf({ ...ring(24), accounts }), 0);
});

test('one more declaration never makes a group more covert, and none is no declared reason', () => {
  const crowd = (declared: number, all: number): PlainGroup => {
    const accounts = Object.fromEntries(
      Array.from({ length: all }, (_, i) => [`u${i}`, i < declared ? { app: `app ${i}` } : {}]),
    );
    return { exchanges: Object.keys(accounts).map((account, at) => ({ account, at })), accounts };
  };
  for (const all of [3, 10, 30, 100, 400]) {
    const weights = [0, 1, 2, 3].map((declared) =>
      weightOn('covertness', declaredAffiliation, crowd(declared, all)),
    );
    for (let i = 1; i < weights.length; i += 1)
      assert.ok((weights[i] ?? 0) <= (weights[i - 1] ?? 0) + 1e-9, `${all}: ${weights.join(' ')}`);
    assert.ok((weights[0] ?? -1) > 0, `${all}: ${weights.join(' ')}`);
  }
  for (const evidence of declaredAffiliation.weigh(viewOf(openAgent()), background)) {
    assert.doesNotMatch(evidence.text, /^0 of .* a declared reason is at hand/);
  }
});
