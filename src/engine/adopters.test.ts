// Goal: adopters drawn from everybody make a text public; a pool that is tied, or recruited from one place and
// time, does not, and no listing turns that.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededRandom } from '../stats/chance.ts';
import { listedNatsOf, populationOf, publicness, type Adoption, type Customer } from './adopters.ts';

const dayMs = 86_400_000;
const window = { fromMs: 1_000 * dayMs, toMs: 1_014 * dayMs };
const random = seededRandom(5);

function pick(values: readonly string[]): string {
  return values[Math.floor(random() * values.length)] ?? '';
}

function anybody(): Customer {
  return {
    createdMs: window.fromMs - random() * 700 * dayMs,
    country: pick(['US', 'DE', 'IN', 'JP', 'FR', 'BR', 'GB', 'NL']),
    network: String(Math.floor(random() * 60)),
    plan: pick(['free', 'pro', 'metered', 'scale']),
    client: String(Math.floor(random() * 25)),
    middleMs: window.fromMs + random() * 14 * dayMs,
  };
}

const population = populationOf(Array.from({ length: 2_000 }, anybody), window);

function adoption(parts: Partial<Adoption>): Adoption {
  return {
    adopters: Array.from({ length: 40 }, anybody),
    tied: 0,
    exchanges: 400,
    exchangesOfSharedItems: 0,
    drawing: 0,
    inCampaigns: 0,
    firstUseMs: window.fromMs,
    lastUseMs: window.toMs,
    ...parts,
  };
}

const recruited = Array.from({ length: 40 }, (): Customer => ({
  ...anybody(),
  createdMs: window.fromMs - 3 * dayMs,
  country: 'NL',
  network: '7',
  plan: 'pro',
  middleMs: window.fromMs + 2 * dayMs,
}));

test('everybody’s text is public, a pool’s is not', () => {
  assert.ok(publicness(adoption({}), population).weight > 0.9);
  assert.ok(publicness(adoption({ adopters: recruited, drawing: 0.6 }), population).weight < 0.1);
  assert.ok(publicness(adoption({ tied: 36, drawing: 0.6 }), population).weight < 0.2);
});

test('what a trainer wants needs more than diverse adopters: public items, or a long life', () => {
  const drawn = { drawing: 1 };
  const many = Array.from({ length: 400 }, anybody);
  const alone = publicness(adoption({ ...drawn, adopters: many }), population, listedNatsOf(1)).weight;
  assert.ok(alone < 0.75, `${alone}`);
  assert.ok(publicness(adoption({ ...drawn, exchangesOfSharedItems: 200 }), population).weight > 0.75);
  const longAgo = window.toMs - 730 * dayMs;
  assert.ok(publicness(adoption({ ...drawn, firstUseMs: longAgo }), population).weight > 0.75);
});

test('a text that a campaign accounts for is not public, whoever else has it', () => {
  assert.ok(publicness(adoption({ inCampaigns: 0.5 }), population).weight < 0.3);
});

test('a listing is worth at most 2.3 nats and clears no pool', () => {
  assert.equal(listedNatsOf(0), 0);
  assert.ok(Math.abs(listedNatsOf(1) - Math.log(10)) < 1e-9);
  const pool = adoption({ adopters: recruited, tied: 36, drawing: 0.6 });
  const listed = publicness(pool, population, listedNatsOf(1));
  assert.ok(listed.weight < 0.3, `${listed.weight}`);
  assert.ok(listed.nats - publicness(pool, population).nats <= Math.log(10) + 1e-9);
});

test('who is unknown says nothing either way', () => {
  const unknown = Array.from({ length: 40 }, (): Customer => ({
    createdMs: 0,
    country: '',
    network: '',
    plan: '',
    client: '',
    middleMs: window.fromMs + random() * 14 * dayMs,
  }));
  const names = new Set<string>(
    publicness(adoption({ adopters: unknown }), population).how.map((part) => part.name),
  );
  for (const silent of ['country', 'network', 'plan', 'client', 'age']) assert.ok(!names.has(silent));
});
