// Goal: a ledger counts what an account, a unit and a family use, alone or among workers that tell each other, within
// bounded memory.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Assessment } from '../core/assessment.ts';
import { prose, read } from './usage.fixture.ts';
import { printScope, readScope, readUsageHeader, usageHeader } from './saved-usage.ts';
import { hashesIn } from './semantic-volume.ts';
import { noUsage, scopeBytes, usageDefaults, UsageLedger, type UsageScopes } from './usage.ts';

const start = 1_770_000_000_000;
const roomy = { scopesMax: 1_000, bytesMax: 2 ** 28 };

function ledger(worker = ''): UsageLedger {
  return new UsageLedger({ worker, ...roomy });
}

const one: UsageScopes = { account: 'a', unit: 'u', family: '' };

test('a request counts at once, its tokens when it ends', () => {
  const alone = ledger();
  const first = alone.arrive(one, read(prose(1, 200)), start);
  assert.equal(first.account.requests_minute, 1);
  assert.equal(first.account.concurrent, 1);
  assert.equal(first.account.tokens_day, 0);
  assert.ok(first.account.volume_hour > 120 && first.account.volume_hour < 300);
  assert.deepEqual(first.unit, first.account);
  assert.deepEqual(first.family, noUsage);
  alone.finish(one, 500, start + 2_000);
  const second = alone.arrive(one, read(prose(1, 200)), start + 3_000);
  assert.deepEqual(second.account, {
    ...first.account,
    requests_minute: 2,
    requests_hour: 2,
    requests_day: 2,
    tokens_minute: 500,
    tokens_hour: 500,
    tokens_day: 500,
  });
});

test('requests of a batch that nobody reads count as requests, here and for others', () => {
  const [here, there] = [ledger('w1'), ledger('w2')];
  here.arrive(one, undefined, start);
  const used = here.arriveUnread(one, 2_000, start);
  assert.deepEqual([used.account.requests_hour, used.account.concurrent], [2_001, 1]);
  assert.deepEqual([used.unit, used.family], [used.account, noUsage]);
  here.finish(one, 0, start);
  there.addForeign(here.takeDeltas(), start);
  assert.equal(there.arrive(one, undefined, start).unit.requests_hour, 2_002);
});

test('requests of a batch end together, here and for others', () => {
  const [here, there] = [ledger('w1'), ledger('w2')];
  for (let part = 0; part < 3; part += 1) here.arrive(one, undefined, start);
  there.addForeign(here.takeDeltas(), start);
  assert.equal(there.arrive(one, undefined, start).account.concurrent, 4);
  here.finish(one, 700, start);
  here.finishUnanswered(one, 2, start);
  there.addForeign(here.takeDeltas(), start);
  const used = there.arrive(one, undefined, start).account;
  assert.deepEqual([used.concurrent, used.tokens_hour, used.requests_hour], [2, 700, 5]);
});

test('accounts of one unit, and of one campaign’s text, add up there and only there', () => {
  const alone = ledger();
  let last: Assessment['usage'] | undefined;
  for (let index = 0; index < 10; index += 1) {
    const who = { account: `a${index}`, unit: `u${index % 2}`, family: 'c' };
    last = alone.arrive(who, read(prose(index, 100)), start + index);
  }
  assert.equal(last?.account.requests_day, 1);
  assert.equal(last?.unit.requests_day, 5);
  assert.equal(last?.family.requests_day, 10);
  assert.ok((last?.family.volume_day ?? 0) > 5 * (last?.account.volume_day ?? Infinity));
});

test('accounts of one unit pay each for their system prompt, the unit once', () => {
  const alone = ledger();
  const system = prose(1, 400);
  const used = Array.from({ length: 20 }, (_, index) =>
    alone.arrive({ account: `a${index}`, unit: 'u', family: 'f' }, read('go', { system }), start),
  );
  assert.ok(used.every(({ account }) => account.volume_day === used[0]?.account.volume_day));
  assert.equal(used.at(-1)?.unit.volume_day, used[0]?.account.volume_day);
  assert.equal(used.at(-1)?.family.volume_day, used[0]?.account.volume_day);
});

test('scopes of the same name but another kind are others, and a body that was not read has no volume', () => {
  const alone = ledger();
  const used = alone.arrive({ account: 'x', unit: 'y', family: 'x' }, undefined, start);
  alone.arrive({ account: 'y', unit: 'x', family: '' }, undefined, start);
  assert.equal(used.account.volume_day, 0);
  assert.equal(alone.arrive({ account: 'x', unit: 'x', family: '' }, undefined, start).unit.requests_day, 2);
});

test('a finish too many is no credit', () => {
  const alone = ledger();
  alone.finish(one, 0, start);
  assert.equal(alone.arrive(one, undefined, start).account.concurrent, 1);
});

test('memory is bounded in scopes and in bytes, and the longest idle go first', () => {
  const few = new UsageLedger({ worker: '', scopesMax: 20, bytesMax: 2 ** 28 });
  for (let index = 0; index < 100; index += 1) {
    few.arrive(one, undefined, start + index * 61_000);
    few.finish(one, 0, start + index * 61_000);
    few.arrive({ account: `b${index}`, unit: `b${index}`, family: '' }, undefined, start + index * 61_000);
    assert.ok(few.scopes <= 20);
  }
  assert.equal(few.arrive(one, undefined, start + 100 * 61_000).account.requests_day, 101);
  const small = new UsageLedger({ worker: '', scopesMax: 1_000, bytesMax: 40 * scopeBytes });
  for (let index = 0; index < 200; index += 1) {
    small.arrive({ account: `a${index}`, unit: `u${index}`, family: '' }, read(prose(index, 400)), start);
    assert.ok(small.bytes <= 40 * scopeBytes);
  }
  assert.ok(small.scopes > 10);
});

test('names that nothing is answered to displace one another, and nobody who is known', () => {
  const asked = new UsageLedger({ worker: '', scopesMax: 100, bytesMax: 2 ** 28 });
  asked.arrive(one, undefined, start);
  asked.finish(one, 50, start);
  for (let index = 0; index < 1_000; index += 1) {
    const made = { account: `made-up-${index}`, unit: `made-up-${index}`, family: '' };
    asked.arrive(made, undefined, start + index);
    asked.finish(made, undefined, start + index);
  }
  assert.ok(asked.scopes < 20, String(asked.scopes));
  const usage = asked.arrive(one, undefined, start + 1_000);
  assert.deepEqual([usage.account.requests_day, usage.account.tokens_day], [2, 50]);
});

// Several workers ------------------------------------------------------------------------------------------

interface Move {
  readonly worker: number;
  readonly account: number;
  readonly text: number;
  readonly stepMs: number;
  readonly ends: boolean;
}

const move: fc.Arbitrary<Move> = fc.record({
  worker: fc.integer({ min: 0, max: 2 }),
  account: fc.integer({ min: 0, max: 3 }),
  text: fc.integer({ min: 0, max: 9 }),
  stepMs: fc.integer({ min: 0, max: 400 }),
  ends: fc.boolean(),
});

const texts = Array.from({ length: 10 }, (_, index) => {
  const beside = {
    system: prose(100 + (index % 4), 50),
    tools: index < 8 ? undefined : [{ name: `t${index}` }],
  };
  return read(index < 2 ? 'go' : `${prose(0, 60)} ${prose(index, 60)}`, beside);
});

function exchange(workers: readonly UsageLedger[], nowMs: number): void {
  const told = workers.map((worker) => JSON.parse(JSON.stringify(worker.takeDeltas())));
  for (const [index, worker] of workers.entries()) {
    for (const [other, deltas] of told.entries()) if (other !== index) worker.addForeign(deltas, nowMs);
  }
}

/** What one scope says, asked by a request without text. */
function ask(asked: UsageLedger, account: string, nowMs: number): Assessment['usage'] {
  return asked.arrive({ account, unit: 'u', family: 'f' }, undefined, nowMs);
}

test('law: ledgers that tell each other after every request agree with one that saw all', () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
      const workers = ['w0', 'w1', 'w2'].map((name) => ledger(name));
      const all = ledger();
      let nowMs = start;
      for (const { worker, account, text, stepMs, ends } of moves) {
        nowMs += stepMs;
        const who = { account: `a${account}`, unit: 'u', family: 'f' };
        for (const each of [workers[worker], all]) {
          each?.arrive(who, texts[text], nowMs);
          if (ends) each?.finish(who, 100 + text, nowMs);
        }
        exchange(workers, nowMs);
      }
      const wanted = ask(all, 'a0', nowMs);
      const [first] = workers;
      assert.deepEqual(first === undefined ? undefined : ask(first, 'a0', nowMs), wanted);
    }),
    { numRuns: 60 },
  );
});

test('law: ledgers that tell each other now and then agree to within what lies between', () => {
  const fixed = start - (start % 3_600_000) + 60_000;
  fc.assert(
    fc.property(fc.array(move, { maxLength: 40 }), fc.integer({ min: 1, max: 10 }), (moves, every) => {
      const workers = ['w0', 'w1', 'w2'].map((name) => ledger(name));
      const all = ledger();
      // All within one slot, so that only the exchange matters; the slots have their own law.
      for (const [index, { worker, account, text, ends }] of moves.entries()) {
        const who = { account: `a${account}`, unit: 'u', family: 'f' };
        for (const each of [workers[worker], all]) {
          each?.arrive(who, texts[text], fixed);
          if (ends) each?.finish(who, 100 + text, fixed);
        }
        if (index % every === 0) exchange(workers, fixed);
      }
      exchange(workers, fixed);
      const wanted = ask(all, 'a0', fixed);
      for (const worker of workers) {
        const said = ask(worker, 'a0', fixed);
        for (const scope of ['account', 'unit', 'family'] as const) {
          const { volume_hour: hour, volume_day: day, ...rest } = said[scope];
          const { volume_hour: hourWanted, volume_day: dayWanted, ...restWanted } = wanted[scope];
          assert.deepEqual(rest, restWanted);
          // A text without a new stretch costs eight words; which of two texts that is depends on which came first.
          const between = 8 * moves.length;
          assert.ok(Math.abs(hour - hourWanted) <= between, `${hour} ${hourWanted}`);
          assert.ok(Math.abs(day - dayWanted) <= between, `${day} ${dayWanted}`);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('what a lost worker had under way is over', () => {
  const [here, there] = [ledger('here'), ledger('there')];
  for (let index = 0; index < 5; index += 1) there.arrive(one, undefined, start);
  here.addForeign(there.takeDeltas(), start);
  assert.equal(here.arrive(one, undefined, start).account.concurrent, 6);
  there.finish(one, 0, start);
  here.addForeign(there.takeDeltas(), start);
  assert.equal(here.arrive(one, undefined, start).account.concurrent, 6);
  here.forgetWorker('there');
  assert.equal(here.arrive(one, undefined, start).account.concurrent, 3);
});

test('deltas are emptied by taking, told by nobody who is alone, and not passed on', () => {
  const [here, there] = [ledger('here'), ledger('there')];
  there.arrive(one, read(prose(1, 100)), start);
  const told = there.takeDeltas();
  assert.deepEqual(
    told.entries.map((entry) => [entry.kind, entry.scope, entry.requests, entry.concurrent]),
    [
      ['account', 'a', 1, 1],
      ['unit', 'u', 1, 1],
    ],
  );
  assert.deepEqual(there.takeDeltas().entries, []);
  here.addForeign(told, start);
  assert.deepEqual(here.takeDeltas().entries, []);
  const alone = ledger();
  alone.arrive(one, undefined, start);
  assert.deepEqual(alone.takeDeltas().entries, []);
});

test('more new text than the exchange holds is told as words', () => {
  const [here, there] = [ledger('here'), ledger('there')];
  let last: Assessment['usage'] | undefined;
  for (let index = 0; index < 1_500; index += 1) {
    last = there.arrive({ account: 'a', unit: 'u', family: 'f' }, read(prose(index, 400)), start);
  }
  const told = there.takeDeltas();
  const hashes = told.entries
    .flatMap((entry) => entry.novelties)
    .reduce((sum, each) => sum + hashesIn(each), 0);
  assert.ok(hashes <= 65_536);
  here.addForeign(told, start);
  const said = ask(here, 'a', start);
  assert.equal(said.account.volume_day, last?.account.volume_day);
});

/** The ledger after a restart, by way of text. */
function restarted(before: UsageLedger, nowMs: number, memoryBytesMax = 2 ** 20): UsageLedger {
  const after = ledger();
  for (const scope of before.saved(memoryBytesMax)) {
    const read = readScope(printScope(scope));
    assert.ok(read !== undefined);
    after.restore(read, nowMs);
  }
  return after;
}

test('a ledger that was saved and restored counts on as if nothing had been between', () => {
  const step = fc.record({
    account: fc.constantFrom('a', 'b', 'c'),
    family: fc.constantFrom('', 'f'),
    words: fc.integer({ min: 5, max: 400 }),
    tokens: fc.integer({ min: 0, max: 5_000 }),
    waitMs: fc.integer({ min: 0, max: 3_600_000 }),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), fc.nat(100_000_000), (steps, awayMs) => {
      const before = ledger();
      let nowMs = start;
      for (const { account, family, words, tokens, waitMs } of steps) {
        nowMs += waitMs;
        const who = { account, unit: `unit-${account}`, family };
        before.arrive(who, read(prose(words, words)), nowMs);
        before.finish(who, tokens, nowMs);
      }
      nowMs += awayMs;
      const after = restarted(before, nowMs);
      const { account, family, words } = steps[0] ?? { account: 'a', family: '', words: 5 };
      const who = { account, unit: `unit-${account}`, family };
      assert.deepEqual(
        after.arrive(who, read(prose(words, words)), nowMs),
        before.arrive(who, read(prose(words, words)), nowMs),
      );
      assert.equal(after.bytes, before.bytes);
    }),
    { numRuns: 60 },
  );
});

test('what a restart ends is over: requests under way, made-up names; and what was used a day ago', () => {
  const before = ledger();
  before.arrive(one, read(prose(1, 100)), start);
  before.finish(one, 100, start);
  before.arrive(one, undefined, start);
  before.arrive({ account: 'made-up', unit: 'made-up', family: '' }, undefined, start);
  const after = restarted(before, start);
  assert.equal(after.scopes, 2);
  assert.deepEqual(after.arrive(one, undefined, start).account.concurrent, 1);
  const later = restarted(before, start + 2 * 86_400_000);
  assert.equal(later.arrive(one, undefined, start + 2 * 86_400_000).account.requests_day, 1);
  assert.equal(later.arrive(one, undefined, start + 2 * 86_400_000).account.tokens_day, 0);
});

test('an answer without tokens makes a name known to every worker, no answer to none', () => {
  const first = new UsageLedger({ ...usageDefaults, worker: '0' });
  const second = new UsageLedger({ ...usageDefaults, worker: '1' });
  first.arrive(one, undefined, start);
  first.finish(one, 0, start);
  const made = { account: 'made-up', unit: 'made-up', family: '' };
  first.arrive(made, undefined, start);
  first.finish(made, undefined, start);
  second.addForeign(first.takeDeltas(), start);
  assert.deepEqual(
    [...second.saved(0)].map(({ key }) => key),
    [...first.saved(0)].map(({ key }) => key),
  );
  assert.equal([...second.saved(0)].length, 2);
});

test('without room the texts of those idle longest are forgotten, never their counts', () => {
  const before = ledger();
  const names = ['old', 'young'];
  for (const [index, account] of names.entries()) {
    const who = { account, unit: account, family: '' };
    before.arrive(who, read(prose(index, 300)), start + index);
    before.finish(who, 10, start + index);
  }
  const all = [...before.saved(2 ** 20)].map(({ memory }) => memory !== undefined);
  assert.deepEqual(all, [true, true, true, true]);
  const each = before.bytes / 4 - scopeBytes;
  const some = [...before.saved(2 * each)];
  assert.deepEqual(
    some.map(({ key }) => key),
    ['account:old', 'unit:old', 'account:young', 'unit:young'],
  );
  assert.deepEqual(
    [some[0]?.memory, [...before.saved(0)].some(({ memory }) => memory !== undefined)],
    [undefined, false],
  );
  assert.ok(some[3]?.memory !== undefined && some.every(({ windows }) => windows.counts.length > 0));
  // A scope that sent more than a table holds keeps its filter.
  const busy = ledger();
  for (let index = 0; index < 400; index += 1) busy.arrive(one, read(prose(1_000 + index, 400)), start);
  busy.finish(one, 1, start);
  const again = restarted(busy, start);
  assert.equal(again.bytes, busy.bytes);
  const [repeated] = [again.arrive(one, read(prose(1_001, 400)), start)];
  assert.equal(
    repeated.account.volume_day,
    busy.arrive(one, read(prose(1_001, 400)), start).account.volume_day,
  );
});

test('whatever stands in the file, reading it does not throw', () => {
  assert.equal(readUsageHeader(usageHeader(start)), start);
  for (const line of ['', '{}', 'x', '{"form":"stillwatch.usage/2","savedMs":1}', '[1]', 'null'])
    assert.deepEqual([readUsageHeader(line), readScope(line)], [undefined, undefined], line);
  const value = fc.oneof(
    fc.jsonValue(),
    fc.array(fc.integer()),
    fc.constant([1, [1, true, 'AAAA'], [1, false, 'AAAAAA==']]),
  );
  fc.assert(
    fc.property(
      fc.record({ key: fc.oneof(fc.string(), value), heads: value, counts: value, memory: value }),
      (record) => {
        const scope = readScope(JSON.stringify(record));
        if (scope === undefined) return;
        const made = ledger();
        made.restore(scope, start);
        made.arrive(
          { account: scope.key.replace(/^account:/, ''), unit: '', family: '' },
          read(prose(1, 20)),
          start,
        );
      },
    ),
    { numRuns: 1_000 },
  );
});
