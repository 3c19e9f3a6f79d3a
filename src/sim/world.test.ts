// Goal: a world replays from its seed and keeps its promises (order, ids, histories, shares).

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { writeAccountLine, writeExchangeLine } from '../wire/writer.ts';
import { innocentWorld, sampleWorld } from './presets.ts';
import type { SimulatedExchange } from './stage.ts';
import { generate, planWorld, type WorldOptions, type WorldPlan } from './world.ts';

interface Played {
  readonly plan: WorldPlan;
  readonly sent: readonly SimulatedExchange[];
}

function play(options: WorldOptions): Played {
  const plan = planWorld(options);
  return { plan, sent: [...generate(plan)] };
}

function digest(options: WorldOptions): string {
  const hash = createHash('sha256');
  const { plan, sent } = play(options);
  for (const account of plan.accounts) hash.update(`${writeAccountLine(account)}\n`);
  for (const { exchange, campaign } of sent)
    hash.update(`${writeExchangeLine(exchange)}\n` + (campaign ?? ''));
  return hash.update(JSON.stringify(plan.truth.tell())).digest('hex');
}

const sample = play(sampleWorld(11, 12_000));

test('the same seed gives the same bytes, another seed others', () => {
  const options = sampleWorld(5, 3_000);
  assert.equal(digest(options), digest(options));
  assert.notEqual(digest(options), digest({ ...options, seed: 6 }));
});

test('exchanges come in time order inside the window, about as many as asked, each with its own id and a known account', () => {
  const ids = new Set<string>();
  const known = new Set(sample.plan.accounts.map((account) => account.account));
  let last = sample.plan.stage.startMs;
  for (const { exchange } of sample.sent) {
    assert.ok(exchange.timeMs >= last && exchange.timeMs < sample.plan.stage.endMs);
    last = exchange.timeMs;
    assert.ok(!ids.has(exchange.id));
    ids.add(exchange.id);
    assert.ok(known.has(exchange.account));
  }
  assert.equal(known.size, sample.plan.accounts.length);
  assert.ok(Math.abs(sample.sent.length / 12_000 - 1) < 0.15, `${sample.sent.length} exchanges`);
});

test('every assistant turn in a request was served before, word for word', () => {
  const served = new Set<string>();
  let turns = 0;
  for (const { exchange } of sample.sent) {
    for (const message of exchange.messages) {
      if (message.role !== 'assistant' || message.content.startsWith('Understood. I will follow')) continue;
      turns += 1;
      assert.ok(served.has(message.content));
    }
    if (exchange.status === 200) served.add(exchange.output ?? '');
  }
  assert.ok(turns > 5_000);
});

test('no account acts before it exists', () => {
  const created = new Map(sample.plan.accounts.map((account) => [account.account, account.createdMs ?? 0]));
  for (const { exchange } of sample.sent)
    assert.ok(exchange.timeMs >= (created.get(exchange.account) ?? Infinity));
});

test('nothing in a line names a campaign or a label', () => {
  const labels = new Set(Object.values(sample.plan.truth.tell().accounts));
  const text =
    sample.sent.map(({ exchange }) => `${writeExchangeLine(exchange)}\n`).join('') +
    sample.plan.accounts.map((account) => `${writeAccountLine(account)}\n`).join('');
  for (const label of labels)
    if (label !== 'organic' && label !== 'pipeline') assert.ok(!text.includes(`"${label}"`), label);
});

test('long answers are all different', () => {
  const long = sample.sent
    .map(({ exchange }) => exchange.output ?? '')
    .filter((output) => output.length > 150);
  assert.equal(new Set(long).size, long.length);
});

test('every kind of innocents is there and sends', () => {
  const { sent, plan } = play(innocentWorld(3, 12_000));
  const labels = plan.truth.tell().accounts;
  const seen = new Set(sent.map(({ exchange }) => labels[exchange.account] ?? ''));
  for (const label of Object.values(labels)) assert.ok(seen.has(label), label);
  assert.ok(seen.size >= 17, [...seen].join(' '));
  assert.ok(sent.every(({ campaign }) => campaign === undefined));
});

test('organic inter-arrival times are bursty', () => {
  const labels = sample.plan.truth.tell().accounts;
  const times = new Map<string, number[]>();
  for (const { exchange } of sample.sent) {
    if (labels[exchange.account] !== 'organic') continue;
    times.set(exchange.account, [...(times.get(exchange.account) ?? []), exchange.timeMs]);
  }
  const variations = [...times.values()].filter((all) => all.length >= 25).map(variationOfGaps);
  variations.sort((one, other) => one - other);
  const median = variations[Math.floor(variations.length / 2)] ?? 0;
  assert.ok(variations.length > 15 && median > 1.3 && median < 4, `median ${median} of ${variations.length}`);
});

function variationOfGaps(times: readonly number[]): number {
  const gaps = times.slice(1).map((time, at) => time - (times[at] ?? 0));
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  return Math.sqrt(gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length) / mean;
}

test('unrelated people hardly ever share four words', () => {
  const { sent, plan } = play({ ...innocentWorld(9, 6_000), packShare: 0 });
  const labels = plan.truth.tell().accounts;
  const owners = new Map<string, Set<string>>();
  let total = 0;
  for (const { exchange } of sent) {
    if (labels[exchange.account] !== 'organic') continue;
    const words = exchange.messages.at(-1)?.content.split(/\s+/u) ?? [];
    for (let at = 0; at + 4 <= words.length; at += 1) {
      const phrase = words.slice(at, at + 4).join(' ');
      owners.set(phrase, (owners.get(phrase) ?? new Set()).add(exchange.account));
      total += 1;
    }
  }
  const shared = [...owners.values()].filter((accounts) => accounts.size > 1).length;
  assert.ok(total > 20_000);
  assert.ok(shared / owners.size < 0.03, `${shared} of ${owners.size} phrases`);
});
