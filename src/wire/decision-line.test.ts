// Goal: a decision comes back from its line as it was, whatever names and numbers are in it; what is no decision is none;
// and only what a rule had a say in is worth a line.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { array, assert as assertLaw, constantFrom, integer, property, record, string } from 'fast-check';
import { actions, allowed } from '../core/decision.ts';
import { isTelling, printDecision, readDecision } from './decision-line.ts';

const outcome = record(
  {
    action: constantFrom(...actions),
    rule: string(),
    reason: string(),
    profile: string(),
    delayMs: integer({ min: 0, max: 10_000 }),
    retryAfterSeconds: integer({ min: 0, max: 60 }),
  },
  { noNullPrototype: true },
);
const decision = record(
  {
    id: string({ minLength: 1 }),
    policy: string(),
    snapshot: string(),
    outcome,
    shadow: array(outcome, { maxLength: 3 }),
    failed: array(string(), { maxLength: 3 }),
  },
  { noNullPrototype: true },
);
const records = record(
  {
    decision,
    timeMs: integer({ min: 0, max: Date.UTC(9_999, 11, 31) }),
    account: string(),
    unit: string({ minLength: 1 }),
    exchange: string(),
    inspected: array(string(), { maxLength: 3 }),
  },
  { noNullPrototype: true },
);

test('a decision comes back as it was, from one line', () => {
  assertLaw(
    property(records, (given) => {
      const line = printDecision(given);
      assert.ok(!line.includes('\n'));
      assert.deepEqual(readDecision(line), given);
    }),
  );
});

test('names that are not known are passed over, and an account without a unit is its own', () => {
  const line = '{"id":"d","time":"1970-01-01T00:00:00.000Z","account":"a","action":"allow","mood":[{}]}';
  const found = readDecision(line);
  assert.deepEqual([found?.unit, found?.timeMs, found?.decision.outcome], ['a', 0, allowed]);
});

test('what is no decision is none', () => {
  const good = { id: 'd', time: '2026-03-01T09:00:00.000Z', account: 'a', action: 'allow' };
  assert.ok(readDecision(JSON.stringify(good)) !== undefined);
  const bad = [
    { ...good, id: undefined },
    { ...good, id: 7 },
    { ...good, time: 'yesterday' },
    { ...good, time: '2026-13-01T09:00:00.000Z' },
    { ...good, action: 'shout' },
    { ...good, shadow: [{ action: 'shout' }] },
    { ...good, shadow: {} },
    { ...good, failed: [7] },
    { ...good, inspected: 'body' },
  ];
  for (const one of bad) assert.equal(readDecision(JSON.stringify(one)), undefined, JSON.stringify(one));
  for (const line of ['', '7', 'null', '[]', '{"id":']) assert.equal(readDecision(line), undefined, line);
});

test('a line is worth what a rule said, and not that nothing was looked at', () => {
  const plain = { id: 'd', policy: 'p', snapshot: 's', outcome: allowed, shadow: [], failed: [] };
  assert.equal(isTelling(plain), false);
  assert.equal(isTelling({ ...plain, outcome: { ...allowed, action: 'shape', rule: 'r' } }), true);
  assert.equal(isTelling({ ...plain, outcome: { ...allowed, rule: 'r' } }), true);
  assert.equal(isTelling({ ...plain, shadow: [allowed] }), true);
  assert.equal(isTelling({ ...plain, failed: ['r'] }), true);
});
