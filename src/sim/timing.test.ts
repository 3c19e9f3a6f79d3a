// Goal: organic traffic has the time structure of measured traffic. The numbers on the other side were taken from
// public traces once; what was taken, and from where, stands beside each.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Exchange } from '../core/exchange.ts';
import { innocentWorld } from './presets.ts';
import { generate, planWorld } from './world.ts';

// ServeGen (Xiang et al. 2025, github.com/alibaba/ServeGen, Apache-2.0), 187 clients of a production service over
// 14 days: coefficient of variation of the gaps 1.0 / 2.3 / 9.6 at 10 / 50 / 90 % of the clients; the busiest
// tenth of the language clients sends 81 % of requests; half the clients have a busiest hour above 11 % of a day.
const servegen = { variation: [1, 2.3, 9.6], busiestTenth: 0.81, busiestHour: 0.11 } as const;
// Azure LLM inference trace 2023, conversation (Patel et al. 2024, github.com/Azure/AzurePublicDataset, CC BY 4.0):
// 19,366 requests of one hour; output tokens 129 in the middle, 424 at 90 %; aggregate gaps vary by 1.1.
const azure = { outputTokens: [129, 424], aggregateVariation: 1.1 } as const;
// LMSYS-Chat-1M (Zheng et al. 2024, section 3): two user turns a conversation on average, most but not all English.
const turnsMean = 2;

interface Sent {
  readonly exchange: Exchange;
  readonly label: string;
  readonly country: string;
}

function play(): Sent[] {
  const plan = planWorld(innocentWorld(17, 50_000));
  const countries = new Map(plan.accounts.map((account) => [account.account, account.country ?? '']));
  const { accounts } = plan.truth.tell();
  return [...generate(plan)].map(({ exchange }) => ({
    exchange,
    label: accounts[exchange.account] ?? '',
    country: countries.get(exchange.account) ?? '',
  }));
}

const all = play();
const organic = all.filter(({ label }) => label === 'organic');

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? NaN;
}

function variation(times: readonly number[]): number {
  const gaps = times.slice(1).map((time, at) => time - (times[at] ?? 0));
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  return Math.sqrt(gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length) / mean;
}

function byAccount(sent: readonly Sent[]): Map<string, number[]> {
  const times = new Map<string, number[]>();
  for (const { exchange } of sent) {
    const own = times.get(exchange.account);
    if (own === undefined) times.set(exchange.account, [exchange.timeMs]);
    else own.push(exchange.timeMs);
  }
  return times;
}

/** Share of requests in each hour UTC, relative to an even day. */
function hours(sent: readonly Sent[]): number[] {
  const counts = Array.from({ length: 24 }, () => 0);
  for (const { exchange } of sent) {
    const hour = new Date(exchange.timeMs).getUTCHours();
    counts[hour] = (counts[hour] ?? 0) + 24 / sent.length;
  }
  return counts;
}

test('gaps of an account vary about twice as much as chance, within what is measured', () => {
  const values = [...byAccount(organic).values()].filter((own) => own.length >= 30).map(variation);
  const [low, , high] = servegen.variation;
  assert.ok(values.length > 100);
  assert.ok(quantile(values, 0.1) > low, `${quantile(values, 0.1)}`);
  assert.ok(Math.abs(quantile(values, 0.5) / servegen.variation[1] - 1) < 0.35, `${quantile(values, 0.5)}`);
  assert.ok(quantile(values, 0.9) < high, `${quantile(values, 0.9)}`);
});

test('arrivals of everybody together are little more than chance', () => {
  const value = variation(all.map(({ exchange }) => exchange.timeMs));
  assert.ok(Math.abs(value - azure.aggregateVariation) < 0.35, `${value}`);
});

test('a tenth of the accounts sends most, and most send little', () => {
  const volumes = [...byAccount(organic).values()].map((own) => own.length).sort((a, b) => b - a);
  const tenth = volumes.slice(0, Math.ceil(volumes.length / 10)).reduce((sum, own) => sum + own, 0);
  const share = tenth / organic.length;
  assert.ok(share > 0.5 && share < servegen.busiestTenth + 0.05, `${share}`);
  assert.ok(quantile(volumes, 0.5) < 12);
});

test('days follow the clock of the place: nights are quiet in each time zone, at another hour UTC', () => {
  for (const { country, offsetHours } of [
    { country: 'US', offsetHours: -6 },
    { country: 'DE', offsetHours: 1 },
    { country: 'JP', offsetHours: 9 },
  ]) {
    const day = hours(organic.filter((sent) => sent.country === country));
    const local = (hour: number): number => day[(hour - offsetHours + 24) % 24] ?? 0;
    const night = (local(2) + local(3) + local(4)) / 3;
    const afternoon = (local(14) + local(15) + local(16)) / 3;
    assert.ok(night < 0.5 && afternoon > 1.1, `${country}: ${night} at night, ${afternoon} in the afternoon`);
    assert.ok(Math.max(...day) / 24 < servegen.busiestHour * 1.2);
  }
});

test('weekends are quieter, and not empty', () => {
  const weekend = organic.filter(({ exchange }) => new Date(exchange.timeMs).getUTCDay() % 6 === 0).length;
  const ratio = weekend / 2 / ((organic.length - weekend) / 5);
  assert.ok(ratio > 0.45 && ratio < 0.9, `${ratio}`);
});

test('conversations have about two user turns, half of them only one', () => {
  const turns = new Map<string, number>();
  for (const { exchange } of organic) {
    const key = `${exchange.account} ${exchange.messages[0]?.content.slice(0, 80)}`;
    const said = exchange.messages.filter((message) => message.role === 'user').length;
    turns.set(key, Math.max(turns.get(key) ?? 0, said));
  }
  const counts = [...turns.values()];
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const single = counts.filter((count) => count === 1).length / counts.length;
  assert.ok(Math.abs(mean / turnsMean - 1) < 0.3, `${mean}`);
  assert.ok(single > 0.35 && single < 0.65, `${single}`);
});

test('answers are as long as answers are', () => {
  const tokens = organic
    .filter(({ exchange }) => exchange.status === 200)
    .map(({ exchange }) => exchange.outputTokens ?? 0);
  assert.ok(Math.abs(quantile(tokens, 0.5) / azure.outputTokens[0] - 1) < 0.4, `${quantile(tokens, 0.5)}`);
  assert.ok(Math.abs(quantile(tokens, 0.9) / azure.outputTokens[1] - 1) < 0.4, `${quantile(tokens, 0.9)}`);
});

test('people write in several languages and scripts, most in English', () => {
  const openings = organic.map(({ exchange }) => exchange.messages[0]?.content ?? '');
  const foreign = openings.filter((text) => /\P{ASCII}/u.test(text)).length / openings.length;
  assert.ok(foreign > 0.15 && foreign < 0.5, `${foreign}`);
  for (const script of [/\p{Script=Cyrillic}/u, /\p{Script=Han}/u, /\p{Script=Hiragana}/u])
    assert.ok(openings.filter((text) => script.test(text)).length > openings.length * 0.005, `${script}`);
});

test('some requests meet a limit or an overload, few', () => {
  const limited = all.filter(({ exchange }) => exchange.status === 429).length / all.length;
  const overloaded = all.filter(({ exchange }) => exchange.status === 529).length / all.length;
  assert.ok(limited > 0.0005 && limited < 0.05, `${limited}`);
  assert.ok(overloaded > 0.002 && overloaded < 0.03, `${overloaded}`);
});
