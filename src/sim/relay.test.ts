// Goal: the relay leaves the traces that were measured on relay software, and each option changes what it says.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Exchange } from '../core/exchange.ts';
import { Registry } from './accounts.ts';
import { Chance } from './chance.ts';
import { installClient } from './clients.ts';
import { drawCountry, PersonalLine } from './network.ts';
import { Relay, type RelayOptions } from './relay.ts';
import { type Draft, Service } from './service.ts';
import { type Profile, profileOf } from './schedule.ts';
import { type Script, Stage } from './stage.ts';

const usual: RelayOptions = {
  scheduler: 'arrival',
  sticky: 'none',
  wrapper: false,
  unifiedClient: false,
  perAccountDailyMax: 1_000,
  noHandOff: false,
  seatLossRate: 0,
};

interface Asked {
  readonly options: RelayOptions;
  readonly seats: number;
  readonly gapMs: number;
  draft(index: number): Partial<Draft>;
  readonly hours?: Profile;
  /** Seats that keep no hours, the first ones. */
  readonly alwaysAwake?: number;
  readonly plan?: 'scale' | 'free';
  priorityOf?(index: number): number;
  weightOf?(index: number): number;
  /** Told with each request, before it is sent, and with each account found to be suspended. */
  onRequest?(index: number, stage: Service, seen: readonly string[]): void;
  onSuspended?(account: string): void;
}

/** Sends 200 requests through a pool and returns what the service saw. */
function drive(asked: Asked): Exchange[] {
  const chance = new Chance('relay test');
  const startMs = Date.UTC(2026, 2, 2);
  const stage = new Stage(startMs, startMs + 40 * 86_400_000);
  const registry = new Registry(chance.fork('accounts'), startMs);
  const service = new Service(chance.fork('service'), stage, registry);
  const seats = Array.from({ length: asked.seats }, (_, index) => {
    const recruited = registry.recruit('test', { plan: asked.plan ?? 'scale' });
    const line = new PersonalLine(chance, drawCountry(chance));
    return {
      recruited,
      line,
      client: installClient(chance, 'coding-cli'),
      fromMs: 0,
      untilMs: Infinity,
      ...(asked.priorityOf === undefined ? {} : { priority: asked.priorityOf(index) }),
      ...(asked.weightOf === undefined ? {} : { weight: asked.weightOf(index) }),
      ...(asked.hours === undefined || index < (asked.alwaysAwake ?? 0) ? {} : { hours: asked.hours }),
    };
  });
  const onSuspended = (account: string): void => asked.onSuspended?.(account);
  const relay = new Relay({ stage, service, chance, onSuspended }, seats, asked.options);
  const accounts = seats.map((seat) => seat.recruited.account.account);
  const client = { ...installClient(chance, 'sdk-python'), declaresSession: true };
  function* worker(): Script {
    for (let index = 0; index < 200; index += 1) {
      asked.onRequest?.(index, service, accounts);
      relay.send({
        client,
        conversation: `conversation ${index}`,
        model: 'meridian-4-large',
        system: undefined,
        messages: [{ role: 'user', content: `question ${index}` }],
        tools: undefined,
        params: undefined,
        reply: { kind: 'prose', words: 60, language: 'en', topic: ['topic'] },
        campaign: undefined,
        ...asked.draft(index),
      });
      yield stage.nowMs + asked.gapMs;
    }
  }
  stage.spawn(startMs, worker());
  return [...stage.run()].map((simulated) => simulated.exchange);
}

function longestRun(exchanges: readonly Exchange[]): number {
  let longest = 0;
  let run = 0;
  for (const [index, exchange] of exchanges.entries()) {
    run = exchange.account === exchanges[index - 1]?.account ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

test('least recently used by arrival rotates through all accounts', () => {
  const seen = drive({ options: usual, seats: 10, gapMs: 200, draft: () => ({}) }).filter(
    (exchange) => exchange.status === 200,
  );
  assert.equal(longestRun(seen), 1);
  assert.equal(new Set(seen.slice(0, 10).map((exchange) => exchange.account)).size, 10);
});

test('least recently used by completion herds: runs on one account until its first answer is complete', () => {
  const options: RelayOptions = { ...usual, scheduler: 'completion' };
  const seen = drive({ options, seats: 10, gapMs: 100, draft: () => ({}) });
  assert.ok(longestRun(seen) >= 5, `longest run ${longestRun(seen)}`);
});

test('one system prompt without a session id pins a whole campaign to one account', () => {
  const options: RelayOptions = { ...usual, sticky: 'system' };
  const seen = drive({ options, seats: 10, gapMs: 2_000, draft: () => ({ system: 'one template' }) });
  const first = seen[0]?.account;
  const refused = seen.findIndex((exchange) => exchange.status !== 200);
  const before = refused < 0 ? seen : seen.slice(0, refused + 1);
  assert.ok(before.every((exchange) => exchange.account === first));
});

test('a daily maximum holds for every account', () => {
  const options: RelayOptions = { ...usual, perAccountDailyMax: 3 };
  const seen = drive({ options, seats: 10, gapMs: 86_400_000 / 25, draft: () => ({}) });
  const counts = new Map<string, number>();
  for (const exchange of seen) {
    const key = `${exchange.account} ${Math.floor(exchange.timeMs / 86_400_000)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  assert.ok(Math.max(...counts.values()) <= 3);
});

test('without hand-offs a conversation stays on its account, whatever happens to it', () => {
  const conversation = (index: number): string => `conversation ${index % 7}`;
  const draft = (index: number): Partial<Draft> => ({ conversation: conversation(index) });
  const accountsOf = (options: RelayOptions): number[] => {
    const seen = drive({ options, seats: 30, gapMs: 60_000, draft });
    return Array.from(
      { length: 7 },
      (_, at) =>
        new Set(seen.filter((_one, index) => index % 7 === at).map((exchange) => exchange.account)).size,
    );
  };
  const unsteady: RelayOptions = { ...usual, sticky: 'session', seatLossRate: 0.2 };
  assert.deepEqual(
    accountsOf({ ...unsteady, noHandOff: true }),
    Array.from({ length: 7 }, () => 1),
  );
  assert.ok(Math.max(...accountsOf(unsteady)) > 2);
});

test('unified clients show one identity per account, and never one session id on two accounts', () => {
  const options: RelayOptions = { ...usual, unifiedClient: true };
  const seen = drive({ options, seats: 5, gapMs: 60_000, draft: () => ({ conversation: 'the same' }) });
  const sessions = new Map<string, Set<string>>();
  const agents = new Map<string, Set<string>>();
  for (const exchange of seen) {
    const session = exchange.session ?? '';
    sessions.set(session, (sessions.get(session) ?? new Set()).add(exchange.account));
    agents.set(exchange.account, (agents.get(exchange.account) ?? new Set()).add(exchange.userAgent ?? ''));
  }
  assert.equal(sessions.size, 5);
  assert.ok([...sessions.values()].every((accounts) => accounts.size === 1));
  assert.ok([...agents.values()].every((names) => names.size === 1));
});

test('the wrapper moves a foreign system prompt into the first two messages', () => {
  const seen = drive({
    options: { ...usual, wrapper: true },
    seats: 2,
    gapMs: 1_000,
    draft: () => ({ system: 'be brief' }),
  });
  assert.deepEqual(
    seen[0]?.messages.map((message) => message.role),
    ['user', 'assistant', 'user'],
  );
  assert.ok(seen[0]?.messages[0]?.content.endsWith('\nbe brief'));
});

test('an account with hours is left alone at night as long as another is awake', () => {
  const draft = (): Partial<Draft> => ({});
  const seen = drive({
    options: usual,
    seats: 2,
    gapMs: 3_600_000,
    draft,
    hours: profileOf('office', 0),
    alwaysAwake: 1,
  });
  const owl = seen.find((exchange) => new Date(exchange.timeMs).getUTCHours() === 2)?.account;
  const night = seen.filter((exchange) => new Date(exchange.timeMs).getUTCHours() < 5);
  const noon = seen.filter((exchange) => new Date(exchange.timeMs).getUTCHours() === 10);
  assert.ok(night.length > 20 && night.every((exchange) => exchange.account === owl));
  assert.equal(new Set(noon.map((exchange) => exchange.account)).size, 2);
});

test('a suspended account answers 403 from that moment on, is reported once, and is not used again', () => {
  const reported: string[] = [];
  let closed = '';
  const seen = drive({
    options: usual,
    seats: 4,
    gapMs: 10_000,
    draft: () => ({}),
    onRequest: (index, service, accounts) => {
      if (index !== 50) return;
      closed = accounts[2] ?? '';
      service.suspend(closed, 0);
    },
    onSuspended: (account) => reported.push(account),
  });
  const own = seen.filter((exchange) => exchange.account === closed);
  assert.ok(own.length > 10);
  assert.equal(own.filter((exchange) => exchange.status === 403).length, 1);
  assert.equal(own.at(-1)?.status, 403);
  assert.deepEqual(reported, [closed]);
});

test('lower priorities come first, the others only when those are full', () => {
  const busy: RelayOptions = { ...usual, maxConcurrent: 2 };
  const priorityOf = (index: number): number => (index < 2 ? 0 : 1);
  const accountsUsed = (gapMs: number): number =>
    new Set(
      drive({ options: busy, seats: 12, gapMs, draft: () => ({}), priorityOf }).map(({ account }) => account),
    ).size;
  assert.equal(accountsUsed(90_000), 2);
  assert.ok(accountsUsed(150) > 4);
});

test('no account carries more than its unanswered requests', () => {
  const options: RelayOptions = { ...usual, scheduler: 'completion', maxConcurrent: 3 };
  const seen = drive({ options, seats: 40, gapMs: 100, draft: () => ({}) });
  for (const exchange of seen) {
    const open = seen.filter(
      (other) =>
        other.account === exchange.account &&
        other.timeMs <= exchange.timeMs &&
        other.timeMs + (other.latencyMs ?? 0) > exchange.timeMs,
    );
    assert.ok(open.length <= 3, `${open.length} at a time`);
  }
});

test('the weighted scheduler prefers heavy accounts, the random one none', () => {
  const shareOf = (scheduler: RelayOptions['scheduler']): number => {
    const options: RelayOptions = { ...usual, scheduler };
    const weightOf = (index: number): number => (index === 0 ? 4 : 0.4);
    let first = '';
    const seen = drive({
      options,
      seats: 5,
      gapMs: 60_000,
      draft: () => ({}),
      weightOf,
      onRequest: (_index, _service, accounts) => {
        first = accounts[0] ?? '';
      },
    });
    return seen.filter(({ account }) => account === first).length / seen.length;
  };
  assert.ok(shareOf('weighted') > 0.5);
  assert.ok(shareOf('random') < 0.35);
});

test('after a refusal an account rests for an hour, as told, until its quota starts anew, or not at all', () => {
  const restedMs = (lockOut: RelayOptions['lockOut'], seats: number): number => {
    const options: RelayOptions = {
      ...usual,
      sticky: 'system',
      ...(lockOut === undefined ? {} : { lockOut }),
    };
    const draft = (): Partial<Draft> => ({ system: 'one template' });
    const seen = drive({ options, seats, gapMs: 6_000, draft, plan: 'free' });
    const refused = seen.find((exchange) => exchange.status === 429);
    assert.ok(refused !== undefined);
    const later = seen.find(({ account, timeMs }) => account === refused.account && timeMs > refused.timeMs);
    return (later?.timeMs ?? Infinity) - refused.timeMs;
  };
  assert.equal(restedMs('none', 2), 6_000);
  const toldMs = restedMs('retry-after', 2);
  assert.ok(toldMs >= 6_000 && toldMs < 200_000, `${toldMs}`);
  assert.equal(restedMs('quota', 2), toldMs);
  assert.equal(restedMs(undefined, 30), Infinity);
});

test('tools of foreign clients get names in the style of the official one', () => {
  const tools = [{ name: 'web_search', description: 'finds' }, 'plain'];
  const seen = drive({
    options: { ...usual, renamesTools: true },
    seats: 2,
    gapMs: 1_000,
    draft: () => ({ tools }),
  });
  assert.deepEqual(seen[0]?.tools, [{ name: 'WebSearch_tool', description: 'finds' }, 'plain']);
});

test('session ids pass, are hashed for each account, or are made up for each request', () => {
  const idsOf = (session: RelayOptions['session'], declares: boolean): number => {
    const options: RelayOptions = { ...usual, ...(session === undefined ? {} : { session }) };
    const silent = { ...installClient(new Chance('silent'), 'sdk-python'), declaresSession: declares };
    const draft = (): Partial<Draft> => ({ conversation: 'the same', client: silent });
    return new Set(drive({ options, seats: 5, gapMs: 60_000, draft }).map((exchange) => exchange.session))
      .size;
  };
  assert.equal(idsOf('pass', true), 1);
  assert.equal(idsOf('rehash', true), 5);
  assert.equal(idsOf('random', false), 200);
});
