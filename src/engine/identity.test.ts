// Goal: a campaign is recognised by accounts, by texts or by what was carried over, by none of them when there is
// too little of it; no id is given twice; merges and splits leave their ids behind.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { type FoundShape, identify, type KnownShape } from './identity.ts';

function numbered(prefix: string, from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, index) => `${prefix}${from + index}`);
}

function known(id: string, parts: { accounts?: string[]; traces?: string[]; sinceMs?: number }): KnownShape {
  const { accounts = [], traces = [], sinceMs = 1 } = parts;
  return { id, accounts: new Set(accounts), traces: new Set(traces), sinceMs };
}

function found(parts: { accounts?: string[]; traces?: string[]; edges?: [string, number][] }): FoundShape {
  const { accounts = [], traces = [], edges = [] } = parts;
  return { accounts, traces, edges: new Map(edges) };
}

const old = known('old', { accounts: numbered('a', 0, 20), traces: numbered('t', 0, 8) });

test('each of accounts, texts and carried conversations suffices', () => {
  const same = { id: 'old', previous: [] };
  // Grown by half, with new texts.
  assert.deepEqual(
    identify([found({ accounts: numbered('a', 5, 30), traces: numbered('u', 0, 9) })], [old]),
    [same],
  );
  // Banned: fresh accounts, the old texts.
  assert.deepEqual(identify([found({ accounts: numbered('b', 0, 9), traces: numbered('t', 2, 9) })], [old]), [
    same,
  ]);
  // Fresh accounts and fresh texts, but they go on where the old ones stopped.
  const carried = found({ accounts: numbered('b', 0, 9), traces: numbered('u', 0, 9), edges: [['old', 6]] });
  assert.deepEqual(identify([carried], [old]), [same]);
});

test('a shared account, one text or a chance edge does not make two campaigns one', () => {
  const fresh = { id: undefined, previous: [] };
  const other = found({
    accounts: ['a3', ...numbered('b', 0, 9)],
    traces: ['t1', ...numbered('u', 0, 9)],
    edges: [['old', 2]],
  });
  assert.deepEqual(identify([other], [old]), [fresh]);
  assert.deepEqual(identify([found({})], [old, known('empty', {})]), [fresh]);
});

test('of a split the larger part keeps the id, and of a merge the better match gives it', () => {
  const parts = identify(
    [found({ accounts: numbered('a', 0, 5) }), found({ accounts: numbered('a', 5, 20) })],
    [old],
  );
  assert.deepEqual(parts, [
    { id: undefined, previous: ['old'] },
    { id: 'old', previous: [] },
  ]);
  const small = known('small', { accounts: numbered('b', 0, 6) });
  const whole = found({ accounts: [...numbered('a', 0, 20), ...numbered('b', 0, 6)] });
  assert.deepEqual(identify([whole], [small, old]), [{ id: 'old', previous: ['small'] }]);
});

test('ids are given once at most, and do not depend on the order of what is known', () => {
  const account = fc.integer({ min: 0, max: 25 }).map((number) => `a${number}`);
  const trace = fc.integer({ min: 0, max: 9 }).map((number) => `t${number}`);
  const shape = fc.record({
    accounts: fc.uniqueArray(account, { maxLength: 12 }),
    traces: fc.uniqueArray(trace, { maxLength: 6 }),
  });
  fc.assert(
    fc.property(fc.array(shape, { maxLength: 5 }), fc.array(shape, { maxLength: 5 }), (now, before) => {
      const past = before.map((one, index) => known(`k${index}`, one));
      const here = now.map((one) => found(one));
      const identities = identify(here, past);
      const given = identities.flatMap((one) => one.id ?? []);
      assert.equal(new Set(given).size, given.length);
      for (const one of identities) assert.ok(one.id === undefined || !one.previous.includes(one.id));
      assert.deepEqual(identify(here, past.toReversed()), identities);
    }),
  );
});
