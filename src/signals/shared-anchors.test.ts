// Goal: texts shared beyond chance speak for coordination, more so the more customers; public ones speak
// against covertness.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Evidence } from '../core/evidence.ts';
import { relayHarvest } from './relay.fixture.ts';
import { classroom, household, openAgent, viralPrompt } from './scenes.fixture.ts';
import { sharedAnchors } from './shared-anchors.ts';
import { type PlainExchange, type PlainGroup, viewOf } from './view.fixture.ts';
import { background, weightOn, weightSaying } from './weigh.fixture.ts';

const of = (units: number, unitsTotal = units): PlainGroup => ({
  exchanges: Array.from({ length: units * 4 }, (_, i) => ({ account: `a${i % units}`, at: i * 60 })),
  families: [{ unitsTotal }],
});

test('a relay’s template is coordination and not public', () => {
  assert.ok(weightOn('coordination', sharedAnchors, relayHarvest()) > 1.5);
  assert.ok(weightOn('covertness', sharedAnchors, relayHarvest()) > 0.3);
});

test('the weight grows with the number of customers and stays bounded', () => {
  const weights = [2, 3, 8, 40, 400].map((units) => weightOn('coordination', sharedAnchors, of(units)));
  for (let i = 1; i < weights.length; i += 1) assert.ok((weights[i] ?? 0) >= (weights[i - 1] ?? 0));
  assert.ok((weights[0] ?? 1) < 0.5 && (weights.at(-1) ?? 9) < 4);
});

test('a phrase that chance gives to as many says nothing for coordination', () => {
  assert.ok(weightOn('coordination', sharedAnchors, household()) < 0.1);
});

test('a class is coordinated, too: this signal alone must not and does not acquit it', () => {
  assert.ok(weightOn('coordination', sharedAnchors, classroom()) > 1);
});

test('a system prompt is one fact, by its phrases and to the letter', () => {
  const exchanges = Array.from({ length: 80 }, (_, i) => ({
    account: `a${i % 20}`,
    at: i * 60,
    family: i % 2,
  }));
  const weigh = (families: PlainGroup['families']): number =>
    weightOn('coordination', sharedAnchors, { exchanges, families: families ?? [] });
  const phrases = weigh([{}, { kind: 'anchors', inSystem: true }]);
  const twice = weigh([
    { kind: 'system', inSystem: true },
    { kind: 'anchors', inSystem: true },
  ]);
  assert.ok(twice < phrases, `${twice} ${phrases}`);
});

test('public templates speak against covertness', () => {
  assert.ok(weightOn('covertness', sharedAnchors, openAgent()) < -2);
  assert.ok(weightOn('covertness', sharedAnchors, viralPrompt()) < -2);
  assert.ok(weightOn('covertness', sharedAnchors, of(20, 400)) < -2);
});

test('a public text explains only the requests that have it', () => {
  const reach = /customers? that use these texts/;
  const group = of(20, 400);
  const bare = Array.from({ length: 80 }, (_, i): PlainExchange => ({
    account: `a${i % 20}`,
    at: i * 60 + 9,
    family: -1,
  }));
  const whole = weightSaying(reach, sharedAnchors, group);
  const half = weightSaying(reach, sharedAnchors, { ...group, exchanges: [...group.exchanges, ...bare] });
  assert.ok(whole < -2, `${whole}`);
  assert.ok(Math.abs(half - whole / 2) < 1e-9, `${half} of ${whole}`);
});

test('a registered public text coordinates little, and speaks against covertness by its name', () => {
  const view = viewOf(of(20));
  const listed = {
    name: 'the tutor',
    kind: 'prompt-library',
    source: 'own history',
    customers: 300,
    weight: 0.9,
  };
  const known = (origin: 'learned' | 'imported'): readonly Evidence[] =>
    sharedAnchors.weigh(
      { ...view, families: view.families.map((family) => ({ ...family, listed: { ...listed, origin } })) },
      background,
    );
  const coordination = (said: readonly Evidence[]): number =>
    said.find((one) => one.axis === 'coordination')?.weightNats ?? 0;
  const named = (said: readonly Evidence[]): Evidence | undefined =>
    said.find((one) =>
      /"the tutor" \(prompt library, from own history\): 300 unrelated customers/.test(one.text),
    );
  assert.ok(coordination(known('learned')) < 0.2 * coordination(sharedAnchors.weigh(view, background)));
  assert.ok(Math.abs((named(known('learned'))?.weightNats ?? 0) + 1.8) < 1e-9);
  assert.ok(Math.abs((named(known('imported'))?.weightNats ?? 0) + 0.9) < 1e-9);
});

test('the sentence has the figures', () => {
  const [evidence] = sharedAnchors.weigh(viewOf(of(40)), background);
  assert.equal(
    evidence?.text,
    '12 rare phrases are shared by 40 accounts of 40 unrelated customers; chance would give 0.3.',
  );
});

test('a family of one customer is no family', () => {
  assert.deepEqual(sharedAnchors.weigh(viewOf(of(1)), background), []);
});
