// Goal: small changes are near-duplicates and large slots are not: the method's strength and its known blindness.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Random, seededRandom } from '../../stats/chance.ts';
import { type Line, measured, valuesOf, words } from './log.fixture.ts';
import { minhashLsh, Signer } from './minhash-lsh.ts';

/** Share of pairs of prompts that agree in a band, each from one template with a slot of this many of 200 words. */
function linkedShare(slotWords: number, random: Random): number {
  const signer = new Signer();
  let linked = 0;
  const pairs = 100;
  for (let pair = 0; pair < pairs; pair += 1) {
    const template = words(random, 200 - slotWords);
    const keys = [new Float64Array(14), new Float64Array(14)];
    for (const key of keys) signer.sign(`${template} ${words(random, slotWords)}`, key);
    if (keys[0]?.some((key, band) => key === keys[1]?.[band]) === true) linked += 1;
  }
  return linked / pairs;
}

test('slots of a twentieth are near-duplicates, slots of one half are not', () => {
  const random = seededRandom(4);
  assert.ok(linkedShare(10, random) > 0.95);
  assert.ok(linkedShare(100, random) < 0.1);
});

test('unrelated prompts do not agree', () => {
  assert.equal(linkedShare(200, seededRandom(6)), 0);
});

/** Six accounts that fill one template of `fixed` words thirty times each. */
function crew(fixed: number, slot: number): Line[] {
  const random = seededRandom(8);
  const template = words(random, fixed);
  return Array.from({ length: 180 }, (_, at) => ({
    account: `crew-${at % 6}`,
    hours: at,
    prompt: `${template} ${words(random, slot)}`,
  }));
}

test('accounts are linked by how many near-duplicates they share', async () => {
  const found = await measured(minhashLsh, crew(195, 5));
  assert.ok(valuesOf(found, 'shared', 'crew').every((value) => value >= 25));
});

test('evaded: the same crew with slots of one half', async () => {
  const found = await measured(minhashLsh, crew(60, 60));
  assert.ok(valuesOf(found, 'shared', 'crew').every((value) => value < 5));
});

test('mistaken: pupils who paste the same exercises', async () => {
  const random = seededRandom(12);
  const exercises = Array.from({ length: 15 }, () => words(random, 40));
  const lines = Array.from({ length: 8 }, (_, pupil) =>
    exercises.map((prompt, at) => ({ account: `pupil-${pupil}`, hours: 10 * pupil + at, prompt })),
  ).flat();
  const found = await measured(minhashLsh, lines);
  assert.ok(valuesOf(found, 'shared', 'pupil').every((value) => value === 15));
});
