// Goal: nothing but behaviour tells the guilty from the innocent: a classifier that reads presence, shape and format
// of fields learns nothing that holds in the next world, and no single number about an account says much.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Account } from '../core/account.ts';
import type { Exchange } from '../core/exchange.ts';
import type { Level } from './attackers/traits.ts';
import { levelWorld } from './presets.ts';
import { generate, planWorld } from './world.ts';

interface Actor {
  readonly account: Account;
  readonly label: string;
  readonly own: Exchange[];
}

interface Seen {
  readonly actors: readonly Actor[];
  readonly campaign: readonly Exchange[];
  /** Of accounts that belong to no campaign. */
  readonly innocent: readonly Exchange[];
}

/**
 * Several small worlds rather than one large: the tastes of one crew's ten programs are an accident, those of eight
 * crews are not: L7 came to 0.61 on the first five worlds and to 0.52 on the next eight.
 */
const seeds = [1, 2, 3, 4, 5, 6, 7, 8] as const;

function play(level: Level, seed: number): Seen {
  const plan = planWorld(levelWorld({ seed, level, exchanges: 11_000, accounts: undefined, background: 10 }));
  const actors = new Map<string, Actor>();
  const labels = plan.truth.tell().accounts;
  for (const account of plan.accounts)
    actors.set(account.account, { account, label: labels[account.account] ?? '', own: [] });
  const campaign: Exchange[] = [];
  const innocent: Exchange[] = [];
  for (const simulated of generate(plan)) {
    const actor = actors.get(simulated.exchange.account);
    actor?.own.push(simulated.exchange);
    if (simulated.campaign !== undefined) campaign.push(simulated.exchange);
    else if (actor?.label !== 'campaign-1') innocent.push(simulated.exchange);
  }
  return { actors: [...actors.values()].filter((actor) => actor.own.length > 0), campaign, innocent };
}

/** Area under the curve of one number as a score: 0.5 says nothing, 1 says everything, 0 as much in reverse. */
function area(guilty: readonly number[], innocent: readonly number[]): number {
  const all = [
    ...guilty.map((value) => ({ value, hit: 1 })),
    ...innocent.map((value) => ({ value, hit: 0 })),
  ];
  all.sort((one, other) => one.value - other.value);
  let rankSum = 0;
  for (let at = 0; at < all.length;) {
    let end = at;
    let hits = 0;
    for (; end < all.length && all[end]?.value === all[at]?.value; end += 1) hits += all[end]?.hit ?? 0;
    rankSum += hits * ((at + end + 1) / 2);
    at = end;
  }
  return (rankSum - (guilty.length * (guilty.length + 1)) / 2) / (guilty.length * innocent.length);
}

type Row = readonly number[];

interface Sides {
  readonly guilty: readonly Row[];
  readonly innocent: readonly Row[];
}

/** At most `most` rows, evenly taken. */
function thin<T>(rows: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, Math.floor(rows.length / most));
  return rows.filter((_row, at) => at % step === 0);
}

/** Logistic regression on standardised columns by gradient descent, both sides weighing the same. */
function fit(sides: Sides): (row: Row) => number {
  const rows = [...sides.guilty, ...sides.innocent];
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => {
    const mean = rows.reduce((sum, row) => sum + (row[column] ?? 0), 0) / rows.length;
    const spread = Math.sqrt(
      rows.reduce((sum, row) => sum + ((row[column] ?? 0) - mean) ** 2, 0) / rows.length,
    );
    return { mean, scale: spread < 1e-9 ? 0 : 1 / spread };
  });
  const standard = (row: Row): Float64Array =>
    Float64Array.from(columns, ({ mean, scale }, column) => ((row[column] ?? 0) - mean) * scale);
  const cases = [
    ...sides.guilty.map((row) => ({ row: standard(row), hit: 1, share: 0.5 / sides.guilty.length })),
    ...sides.innocent.map((row) => ({ row: standard(row), hit: 0, share: 0.5 / sides.innocent.length })),
  ];
  const weights = new Float64Array(width + 1);
  const scoreOf = (row: Float64Array): number =>
    row.reduce((sum, value, column) => sum + value * (weights[column] ?? 0), weights[width] ?? 0);
  for (let round = 0; round < 80; round += 1) {
    const slope = new Float64Array(width + 1);
    for (const { row, hit, share } of cases) {
      const miss = (1 / (1 + Math.exp(-scoreOf(row))) - hit) * share;
      for (let column = 0; column < width; column += 1)
        slope[column] = (slope[column] ?? 0) + miss * (row[column] ?? 0);
      slope[width] = (slope[width] ?? 0) + miss;
    }
    for (let column = 0; column <= width; column += 1)
      weights[column] = (weights[column] ?? 0) * 0.999 - 1.5 * (slope[column] ?? 0);
  }
  return (row) => scoreOf(standard(row));
}

/** Mean area over worlds, each judged by a classifier that learned on all the others. */
function crossed(worlds: readonly Sides[]): number {
  const areas = worlds.map((held, at) => {
    const others = worlds.filter((_world, index) => index !== at);
    const score = fit({
      guilty: others.flatMap((world) => world.guilty),
      innocent: others.flatMap((world) => world.innocent),
    });
    return area(held.guilty.map(score), held.innocent.map(score));
  });
  return areas.reduce((sum, one) => sum + one, 0) / areas.length;
}

function flag(condition: boolean): number {
  return condition ? 1 : 0;
}

/** Shapes of ids and headers; no texts, no models, no moments. */
function shapeOf(exchange: Exchange): Row {
  const { id, key = '', session = '', userAgent = '', tls = '', headersHash = '' } = exchange;
  return [
    id.length,
    id.charCodeAt(0),
    id.charCodeAt(4),
    exchange.account.length,
    key.length,
    session.length,
    flag(session.charAt(14) === '4'),
    userAgent.length,
    tls.length,
    tls.charCodeAt(4),
    headersHash.length,
    flag(exchange.stream === true),
    flag(exchange.endpoint === 'anthropic.messages'),
    flag(exchange.endpoint === 'openai.responses'),
    flag(exchange.timeMs % 10 === 0),
    flag(exchange.output?.endsWith('\n') === true),
    flag(exchange.messages.at(-1)?.content.startsWith(' ') === true),
  ];
}

/** Presence and format of what the author of a program sets. */
function formatOf(exchange: Exchange): Row {
  const maxTokens: unknown = exchange.params?.['max_tokens'];
  const temperature: unknown = exchange.params?.['temperature'];
  return [
    ...shapeOf(exchange),
    flag(exchange.params === undefined),
    Object.keys(exchange.params ?? {}).length,
    typeof maxTokens === 'number' ? Math.log(maxTokens) : 0,
    typeof temperature === 'number' ? temperature : -1,
    flag(exchange.system === undefined),
  ];
}

/** Where it comes from. */
function networkOf({ ip = '', asn = 0 }: Exchange): Row {
  return [flag(ip.includes(':')), ip.length, asn];
}

/** Presence and format of what is known of an account, and of its first exchange. */
function recordOf({ account, own }: Actor): Row {
  const first = own[0];
  return [
    account.account.length,
    account.account.charCodeAt(5),
    Math.log(Math.max(1, (first?.timeMs ?? 0) - (account.createdMs ?? 0))),
    flag(account.organization === undefined),
    flag(account.payment === undefined),
    account.payment?.length ?? 0,
    flag(account.signupIp === undefined),
    flag(account.declaredUse === undefined),
    flag(account.parent === undefined),
    flag(account.verification === 'business'),
    flag(account.verification === 'phone'),
    flag(account.verification === 'payment'),
    flag(account.plan === 'pro'),
    flag(account.plan === 'free'),
    flag(account.plan === 'scale'),
    account.emailDomain?.length ?? 0,
    ...(first === undefined ? [] : shapeOf(first)),
  ];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function distinct(own: readonly Exchange[], read: (exchange: Exchange) => unknown): number {
  return new Set(own.map(read)).size;
}

/** Numbers about one account that a rule could put a threshold on. */
function statisticsOf({ own }: Actor): Readonly<Record<string, number>> {
  const hourMs = 3_600_000;
  return {
    exchanges: own.length,
    days: distinct(own, (exchange) => Math.floor(exchange.timeMs / (24 * hourMs))),
    hours: distinct(own, (exchange) => Math.floor(exchange.timeMs / hourMs)),
    hoursOfDay: distinct(own, (exchange) => new Date(exchange.timeMs).getUTCHours()),
    night: mean(own.map((exchange) => flag(new Date(exchange.timeMs).getUTCHours() < 6))),
    promptChars: mean(own.map((exchange) => exchange.messages.at(-1)?.content.length ?? 0)),
    answerChars: mean(own.map((exchange) => exchange.output?.length ?? 0)),
    systemChars: mean(own.map((exchange) => exchange.system?.length ?? 0)),
    turns: mean(own.map((exchange) => exchange.messages.length)),
    single: mean(own.map((exchange) => flag(exchange.messages.length === 1))),
    systems: distinct(own, (exchange) => exchange.system),
    tools: distinct(own, (exchange) => exchange.tools),
    addresses: distinct(own, (exchange) => exchange.ip),
    networks: distinct(own, (exchange) => exchange.asn),
    agents: distinct(own, (exchange) => exchange.userAgent),
    stacks: distinct(own, (exchange) => exchange.tls),
    sessions: distinct(own, (exchange) => exchange.session),
    models: distinct(own, (exchange) => exchange.model),
    params: distinct(own, (exchange) => JSON.stringify(exchange.params)),
    streams: mean(own.map((exchange) => flag(exchange.stream === true))),
    refused: mean(own.map((exchange) => flag(exchange.status !== 200))),
    reasons: mean(own.map((exchange) => flag(exchange.reasoningTokens !== undefined))),
    latencyMs: mean(own.map((exchange) => exchange.latencyMs ?? 0)),
  };
}

function isProgram(exchange: Exchange): boolean {
  return /Python|\/JS|axios|curl|requests/u.test(exchange.userAgent ?? '');
}

/** Agents are left out: who collects trajectories sends tools more often than programs do, which is behaviour. */
function asksPlainly(exchange: Exchange): boolean {
  return isProgram(exchange) && exchange.tools === undefined;
}

const levels = ['L5', 'L6', 'L7', 'L8'] as const;
const worldsOf = new Map(levels.map((level) => [level, seeds.map((seed) => play(level, seed))]));

for (const [level, worlds] of worldsOf) {
  // Up to L5 accounts share rented address ranges, which is a trait and no slip.
  const lineOf = (exchange: Exchange): Row => (level === 'L5' ? [] : networkOf(exchange));

  test(`${level}: a classifier on shapes of ids and headers learns nothing that holds in the next world`, () => {
    const rowOf = (exchange: Exchange): Row => [...shapeOf(exchange), ...lineOf(exchange)];
    const sides = worlds.map(({ campaign, innocent }): Sides => ({
      guilty: thin(campaign, 200).map(rowOf),
      innocent: thin(innocent, 400).map(rowOf),
    }));
    const value = crossed(sides);
    assert.ok(value < 0.6, `${value}`);
  });

  test(`${level}: nor does one on presence and format of fields among exchanges of API programs`, () => {
    const rowOf = (exchange: Exchange): Row => [...formatOf(exchange), ...lineOf(exchange)];
    const sides = worlds.map(({ campaign, innocent }): Sides => ({
      guilty: thin(campaign.filter(asksPlainly), 200).map(rowOf),
      innocent: thin(innocent.filter(asksPlainly), 400).map(rowOf),
    }));
    assert.ok(sides.every(({ guilty }) => guilty.length > 40));
    const value = crossed(sides);
    assert.ok(value < 0.6, `${value}`);
  });

  test(`${level}: lengths of texts say little among API programs`, () => {
    const all = worlds.flatMap(({ campaign }) => campaign.filter(isProgram));
    const others = worlds.flatMap(({ innocent }) => innocent.filter(isProgram));
    const lengths: readonly (readonly [string, (exchange: Exchange) => number])[] = [
      ['prompt', (exchange) => exchange.messages.at(-1)?.content.length ?? 0],
      ['system', (exchange) => exchange.system?.length ?? 0],
      ['answer', (exchange) => exchange.output?.length ?? 0],
      ['history', (exchange) => exchange.messages.length],
    ];
    for (const [name, read] of lengths) {
      const value = area(all.map(read), others.map(read));
      // Harvesters do ask for long answers, by long prompts: that much is behaviour.
      assert.ok(Math.max(value, 1 - value) < 0.72, `${name}: ${value}`);
    }
  });

  test(`${level}: a classifier on what is known of accounts learns nothing`, () => {
    const sides = worlds.map(({ actors }): Sides => ({
      guilty: thin(
        actors.filter(({ label }) => label === 'campaign-1'),
        150,
      ).map(recordOf),
      innocent: thin(
        actors.filter(({ label }) => label === 'organic' || label === 'pipeline'),
        300,
      ).map(recordOf),
    }));
    const value = crossed(sides);
    assert.ok(value < 0.6, `${value}`);
  });

  test(`${level}: no single statistic of an account says much`, () => {
    const actors = worlds.flatMap((world) => world.actors);
    const guilty = actors.filter(({ label }) => label === 'campaign-1').map(statisticsOf);
    const everybody = actors.filter(({ label }) => label !== 'campaign-1').map(statisticsOf);
    const organic = actors.filter(({ label }) => label === 'organic').map(statisticsOf);
    assert.ok(guilty.length > 200);
    for (const [who, innocent] of [
      ['everybody', everybody],
      ['organic', organic],
    ] as const) {
      for (const name of Object.keys(guilty[0] ?? {})) {
        const value = area(
          guilty.map((one) => one[name] ?? 0),
          innocent.map((one) => one[name] ?? 0),
        );
        assert.ok(Math.max(value, 1 - value) <= 0.75, `${name} against ${who}: ${value}`);
      }
    }
  });
}
