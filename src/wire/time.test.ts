// Goal: every form of time that gateways write gives the same instant; what is no time of this century is none.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { parseTime } from './time.ts';

const instant = Date.UTC(2026, 2, 2, 8, 15, 30, 125);

test('all forms of one instant', () => {
  const forms: readonly unknown[] = [
    '2026-03-02T08:15:30.125Z',
    '2026-03-02T08:15:30.125000Z',
    '2026-03-02 08:15:30.125',
    '2026-03-02 08:15:30.125 UTC',
    '2026-03-02T09:15:30.125+01:00',
    '2026-03-02 03:15:30.125-0500',
    '2026-03-02T08:15:30,125000000Z',
    instant,
    String(instant),
    instant / 1000,
    '1772439330.125',
    instant * 1000,
    `${instant}000000`,
  ];
  for (const form of forms) assert.equal(parseTime(form), instant, String(form));
  assert.equal(parseTime('Mon, 02 Mar 2026 08:15:30 GMT'), instant - 125);
});

test('what toISOString writes, parseTime reads', () => {
  const times = fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2100, 0, 1) - 1 });
  fc.assert(fc.property(times, (ms) => parseTime(new Date(ms).toISOString()) === ms));
});

test('what is no time between 2015 and 2100 is undefined', () => {
  const forms: readonly unknown[] = [
    '',
    'now',
    '2026-02-30T08:15:30.125Z',
    '2026-13-01T08:15:30.125Z',
    '2026-03-02T25:15:30.125Z',
    '2026-03-02T0x:15:30.125Z',
    '2014-12-31T23:59:59.999Z',
    '2100-01-01T00:00:00.000Z',
    '03/02/2026 08:15',
    0,
    -1,
    NaN,
    Infinity,
    1e30,
    null,
    {},
  ];
  for (const form of forms) assert.equal(parseTime(form), undefined, String(form));
});

test('no JSON value makes it throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const ms = parseTime(value);
      assert.ok(ms === undefined || Number.isFinite(ms));
    }),
  );
});
