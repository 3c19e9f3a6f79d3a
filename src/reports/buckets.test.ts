// Goal: merging buckets loses no exchange, and scales and ticks are round and inside the drawing.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assert as assertLaw, array, integer, nat, property } from 'fast-check';
import { bucketsOf, roundTop, ticksOf } from './buckets.ts';

const from = '2026-03-02T04:00:00.000Z';
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

test('merged buckets are few and keep every exchange', () => {
  assertLaw(
    property(
      array(nat(1000), { minLength: 1, maxLength: 900 }),
      integer({ min: 1, max: 300 }),
      (campaign, most) => {
        const buckets = bucketsOf(
          { from, bucket_minutes: 60, campaign, other: campaign, accounts: campaign },
          most,
        );
        assert.ok(buckets !== undefined && buckets.campaign.length <= most);
        assert.equal(sum(buckets.campaign), sum(campaign));
        assert.equal(Math.max(...buckets.accounts), Math.max(...campaign));
        assert.ok(buckets.bucketMs * buckets.campaign.length >= campaign.length * 3_600_000);
      },
    ),
  );
});

test('nothing to draw is undefined', () => {
  const none = { from, bucket_minutes: 60, campaign: [], other: [], accounts: [] };
  assert.equal(bucketsOf(none, 10), undefined);
  assert.equal(bucketsOf({ ...none, from: '', campaign: [1] }, 10), undefined);
});

test('the top of a scale is at least the largest value and less than 2.5 times it', () => {
  assertLaw(
    property(
      integer({ min: 1, max: 1_000_000_000 }),
      (value) => roundTop(value) >= value && roundTop(value) < value * 2.5,
    ),
  );
});

test('ticks are few, ascending and inside', () => {
  assertLaw(
    property(
      integer({ min: 60_000, max: 200_000_000_000 }),
      integer({ min: 2, max: 12 }),
      (lengthMs, most) => {
        const ticks = ticksOf(Date.parse(from), lengthMs, most);
        assert.ok(ticks.length <= most + 1);
        assert.ok(
          ticks.every((tick, index) => tick.at >= 0 && tick.at < 1 && tick.at > (ticks[index - 1]?.at ?? -1)),
        );
      },
    ),
  );
});
