// Goal: the crew can be driven from outside: it notices suspensions, adapts, buys from its reserve, and every variant
// does what its name says.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Exchange } from '../../core/exchange.ts';
import { Chance } from '../chance.ts';
import { Content } from '../content.ts';
import { levelWorld } from '../presets.ts';
import { generate, planWorld, type WorldOptions, type WorldPlan } from '../world.ts';
import { CautiousStrategy, type Setback } from './adaptation.ts';
import { levels, levelTraits } from './traits.ts';
import { campaignNamed, variants } from './variants.ts';
import { Given, WorkQueue } from './work-queue.ts';

function named(name: string, exchanges = 3_000): WorldOptions {
  const found = campaignNamed(name);
  assert.ok(found !== undefined, name);
  const { level, traits } = found;
  return levelWorld({ seed: 8, level, exchanges, accounts: 40, background: 2, traits });
}

function ownOf(plan: WorldPlan): Exchange[] {
  return [...generate(plan)].flatMap(({ exchange, campaign }) => (campaign === undefined ? [] : [exchange]));
}

test('accounts closed while the world runs are noticed, replaced, and their work goes on elsewhere', () => {
  const plan = planWorld({ ...named('L8', 6_000), policy: 'none' });
  const [crew] = plan.crews;
  assert.ok(crew !== undefined);
  const closed = new Map<string, number>();
  let seen = 0;
  let after = 0;
  const guises = new Set<string>();
  for (const { exchange, campaign } of generate(plan)) {
    const closedMs = closed.get(exchange.account);
    if (closedMs !== undefined && exchange.timeMs > closedMs) {
      assert.equal(exchange.status, 403);
    }
    if (campaign === undefined) continue;
    guises.add(crew.traits.guise);
    seen += 1;
    if (exchange.status === 200 && closed.size >= 20) after += 1;
    if (seen % 8 !== 0 || closed.size >= 20 || closed.has(exchange.account)) continue;
    closed.set(exchange.account, exchange.timeMs);
    plan.service.suspend(exchange.account, exchange.timeMs + 1);
  }
  assert.ok(closed.size >= 20 && after > 100, `${closed.size} closed, ${after} after`);
  const { lost, bought, sent, served } = crew.ledger;
  assert.ok(lost > 5 && lost <= 20 && bought > 0 && bought <= lost, JSON.stringify(crew.ledger));
  assert.ok(served > 0 && served <= sent);
  assert.ok(crew.traits.perAccountDailyMax < 25 && guises.size > 1, [...guises].join(', '));
});

test('nothing is closed and nobody adapts unless a campaign does or a policy is asked for', () => {
  const plan = planWorld(named('L5'));
  assert.equal(plan.policy, undefined);
  for (const { exchange } of generate(plan)) assert.notEqual(exchange.status, 403);
  assert.ok(planWorld(named('L8')).policy !== undefined);
});

test('the provider closes accounts by its rules, and what is closed stays closed', () => {
  const policy = { perDayMax: 5, sharersMin: 5, severity: 0.8, mistakesPerDay: 0 };
  const plan = planWorld({ ...named('L1', 6_000), policy });
  const lastMs = new Map<string, number>();
  for (const { exchange } of generate(plan)) {
    if (exchange.status === 403)
      lastMs.set(exchange.account, lastMs.get(exchange.account) ?? exchange.timeMs);
    else assert.ok(!lastMs.has(exchange.account));
  }
  assert.ok((plan.policy?.closed ?? 0) > 10 && lastMs.size > 5);
  assert.ok((plan.crews[0]?.ledger.lost ?? 0) > 3);
});

test('a strategy slows down and changes its guise when losses pile up, and not for one loss', () => {
  const setback: Setback = {
    account: 'one',
    atMs: Date.UTC(2026, 2, 2),
    guise: 'pipelines',
    lostLastDay: 1,
    live: 100,
    reserve: 10,
    servedSince: 50,
    perAccountDailyMax: 25,
  };
  const strategy = new CautiousStrategy(new Chance('strategy'));
  const calm = strategy.decide(setback);
  assert.deepEqual([calm.guise, calm.perAccountDailyMax, calm.dropsTemplate], ['pipelines', 25, true]);
  const alarmed = strategy.decide({ ...setback, lostLastDay: 9 });
  assert.ok(alarmed.guise !== 'pipelines' && alarmed.perAccountDailyMax === 20);
});

test('every level comes in every variant, and names are read back', () => {
  for (const level of levels) {
    assert.equal(campaignNamed(level)?.variant, '');
    for (const variant of Object.keys(variants))
      assert.equal(campaignNamed(`${level}+${variant}`)?.variant, variant);
  }
  assert.deepEqual(campaignNamed('L5+hydra-95+no-hand-off')?.traits, { harvestShare: 0.05, noHandOff: true });
  for (const name of ['L9', 'L5+nothing', 'L5+toString', '']) assert.equal(campaignNamed(name), undefined);
});

test('whatever the variant, a campaign sends about what it was asked to', () => {
  for (const variant of Object.keys(variants)) {
    const options = named(`L5+${variant}`, 1_500);
    const own = ownOf(planWorld(options)).length;
    const asked = options.campaigns[0]?.exchanges ?? 0;
    assert.ok(own > 0.65 * asked && own < 1.2 * asked, `${variant}: ${own} of ${asked}`);
  }
});

test('guises look like what they imitate', () => {
  const of = (guise: string): Exchange[] => ownOf(planWorld(named(`L7+as-${guise}`)));
  const turns = (own: readonly Exchange[]): number =>
    own.filter((exchange) => exchange.messages.length > 1).length / own.length;
  assert.ok(of('coding-agents').every((exchange) => exchange.tools !== undefined));
  assert.ok(turns(of('conversations')) > 0.4 && turns(of('pipelines')) < 0.05);
  assert.ok(of('support-bots').every((exchange) => exchange.system?.includes('Customer: ') === true));
  assert.equal(new Set(of('benchmarks').map((exchange) => exchange.system)).size, 1);
});

test('in a relay race the whole campaign sits on one account until it is refused', () => {
  const own = ownOf(planWorld(named('L0+relay-race', 4_000))).filter(
    (exchange) => exchange.tools === undefined && exchange.system !== undefined,
  );
  const stays = own.filter((exchange, at) => exchange.account === own[at - 1]?.account).length;
  assert.ok(stays / own.length > 0.5, `${stays} of ${own.length}`);
  assert.ok(own.every((exchange) => exchange.session === undefined));
});

test('fail-over inside the relay tries other accounts without a pause', () => {
  const pausesOf = (name: string): number[] => {
    const own = ownOf(planWorld(named(name, 8_000)));
    const refused = new Map<string, Exchange>();
    const pauses: number[] = [];
    for (const exchange of own) {
      const text = exchange.messages.at(-1)?.content ?? '';
      const before = refused.get(text);
      if (before !== undefined && before.account !== exchange.account)
        pauses.push(exchange.timeMs - before.timeMs - (before.latencyMs ?? 0));
      if (exchange.status !== 200) refused.set(text, exchange);
      else refused.delete(text);
    }
    return pauses;
  };
  assert.ok(pausesOf('L0+fails-over-inside').some((pause) => pause <= 2));
  assert.ok(pausesOf('L0').every((pause) => pause > 300));
});

test('in plain words nothing says what is wanted, whether templates are kept or rewritten', () => {
  const wanted =
    /step by step|reasoning|deliberation|rubric|reward model|training example|think>|score|grade/iu;
  const share = (name: string): number => {
    const asked = ownOf(planWorld(named(name))).filter(({ tools }) => tools === undefined);
    const said = asked.filter(({ system, messages }) => {
      const own = messages.flatMap(({ role, content }) => (role === 'user' ? [content] : []));
      return wanted.test([system ?? '', ...own].join('\n'));
    });
    return said.length / asked.length;
  };
  for (const level of ['L1', 'L3', 'L4']) {
    const [spoken, plain] = [share(`${level}+no-provenance`), share(`${level}+no-provenance+plain-words`)];
    assert.ok(spoken > 3 * plain && plain < 0.1, `${level}: ${spoken} and ${plain}`);
  }
});

test('published requests go out word for word, and more are made in their form when they run out', () => {
  const folder = mkdtempSync(join(tmpdir(), 'prompts-'));
  try {
    const records = Array.from({ length: 30 }, (_, at) => ({
      prompt: `You write tasks.\n1. seed ${at} one\n2. seed ${at} two\n3. seed ${at} three\n4.`,
      system: 'You are a generator.',
    }));
    const text = records.map((record) => JSON.stringify(record)).join('\n');
    writeFileSync(join(folder, 'requests.jsonl.gz'), gzipSync(text));
    const promptSets = {
      organic: [],
      homework: [],
      support: [],
      viral: [],
      developer: [],
      judging: [],
      work: ['requests'],
    };
    const plan = planWorld({ ...named('L1+verbatim'), promptsFolder: folder, promptSets });
    const sent = ownOf(plan).filter((exchange) => exchange.messages.length === 1);
    const texts = sent.map((exchange) => exchange.messages[0]?.content ?? '');
    for (const { prompt } of records) assert.ok(texts.includes(prompt));
    assert.ok(texts.every((one) => one.startsWith('You write tasks.\n1. seed ')));
    assert.ok(sent.every((exchange) => exchange.system === 'You are a generator.'));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('what was given is remembered without fault in three bytes an item', () => {
  const given = new Given();
  let taken = 0;
  for (let at = 0; at < 200_000; at += 1) if (given.add(`item ${at}`)) taken += 1;
  for (let at = 0; at < 200_000; at += 1) assert.ok(!given.add(`item ${at}`) || at < 0);
  assert.ok(taken > 0.93 * 200_000, `${taken}`);
  assert.ok(given.bytes < 3 * 200_000, `${given.bytes} bytes`);
});

test('a bought repetition is an item that was given before', () => {
  const queue = new WorkQueue(
    new Chance('queue'),
    new Content(new Chance('content'), undefined, undefined),
    undefined,
  );
  const given = new Set(Array.from({ length: 100 }, () => queue.take('en').prompt));
  for (let left = 50; left > 0; left -= 1) assert.ok(given.has(queue.again('en').prompt));
});

interface CampaignSize {
  readonly exchanges: number;
  readonly accounts: number;
  readonly days: number;
}

/**
 * Sizes of publicly alleged campaigns: 667 exchanges an account over all that were disclosed in February 2026,
 * 1,152 an account and 25.6 a day in the largest (45 days, disclosed in June 2026). Days of the others are guessed.
 */
const disclosedSizes: Readonly<Record<string, CampaignSize>> = {
  '150k': { exchanges: 150_000, accounts: 225, days: 30 },
  '3.4M': { exchanges: 3_400_000, accounts: 5_100, days: 45 },
  '13M': { exchanges: 13_000_000, accounts: 19_500, days: 45 },
  '28.8M': { exchanges: 28_800_000, accounts: 25_000, days: 45 },
};

test('disclosed densities can be expressed', () => {
  for (const [name, { exchanges, accounts }] of Object.entries(disclosedSizes))
    assert.ok(exchanges / accounts > 660 && exchanges / accounts < 1_160, name);
  const largest = disclosedSizes['28.8M'];
  assert.ok(largest !== undefined);
  const perDay = largest.exchanges / largest.accounts / largest.days;
  const room = { ...levelTraits.L5, ...variants['dense'] };
  assert.ok(Math.abs(perDay - 25.6) < 0.01 && perDay / room.harvestShare < room.perAccountDailyMax);
});
