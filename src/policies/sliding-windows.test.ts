// Goal: windows count what they say, to within the slot that their beginning cuts through, whatever comes when.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { SlidingWindows, windowsBytes, type Window } from './sliding-windows.ts';

const start = 1_770_000_000_000;
const spans: Readonly<Record<Window, readonly [number, number]>> = {
  minute: [60_000, 5_000],
  hour: [3_600_000, 300_000],
  day: [86_400_000, 3_600_000],
};

const windows: readonly Window[] = ['minute', 'hour', 'day'];

/** Steps from a moment to the next: mostly small, some longer than a window. */
const steps = fc.array(
  fc.tuple(
    fc.oneof(
      fc.integer({ min: 0, max: 10_000 }),
      fc.integer({ min: 0, max: 900_000 }),
      fc.integer({ min: 0, max: 100_000_000 }),
    ),
    fc.integer({ min: 0, max: 50 }),
  ),
  { maxLength: 80 },
);

test('law: a sum is off by at most what came in the slot where the window begins', () => {
  fc.assert(
    fc.property(steps, fc.integer({ min: 0, max: 4_000_000 }), (moments, offset) => {
      const counted = new SlidingWindows();
      const events: { readonly ms: number; readonly amount: number }[] = [];
      let nowMs = start + offset;
      for (const [step, amount] of moments) {
        nowMs += step;
        counted.add('tokens', amount, nowMs);
        events.push({ ms: nowMs, amount });
        for (const window of windows) {
          const [span, slot] = spans[window];
          const within = (fromMs: number): number =>
            events.filter((event) => event.ms >= fromMs).reduce((sum, event) => sum + event.amount, 0);
          const sum = counted.sum('tokens', window, nowMs);
          // The slot that the beginning cuts through, whole and not at all.
          const cut = Math.floor((nowMs - span) / slot) * slot;
          assert.ok(sum <= within(cut) && sum >= within(cut + slot), `${window} ${sum}`);
        }
      }
    }),
  );
});

test('law: lanes do not touch each other', () => {
  fc.assert(
    fc.property(steps, (moments) => {
      const alone = new SlidingWindows();
      const beside = new SlidingWindows();
      let nowMs = start;
      for (const [step, amount] of moments) {
        nowMs += step;
        alone.add('requests', amount, nowMs);
        beside.add('volume', 3 * amount + 1, nowMs);
        beside.add('requests', amount, nowMs);
        for (const window of windows) {
          assert.equal(beside.sum('requests', window, nowMs), alone.sum('requests', window, nowMs));
        }
      }
    }),
  );
});

test('an even flow is counted right at any moment', () => {
  const counted = new SlidingWindows();
  for (let second = 0; second < 7_200; second += 1) {
    const nowMs = start + 1_000 * second;
    counted.add('requests', 10, nowMs);
    if (second > 3_700) {
      assert.ok(Math.abs(counted.sum('requests', 'minute', nowMs) - 600) <= 20);
      assert.ok(Math.abs(counted.sum('requests', 'hour', nowMs) - 36_000) <= 20);
    }
  }
});

test('a clock that goes back loses nothing, and counts do not run over', () => {
  const counted = new SlidingWindows();
  counted.add('requests', 1, start);
  counted.add('requests', 1, start - 7_200_000);
  assert.equal(counted.sum('requests', 'minute', start - 7_200_000), 2);
  assert.equal(counted.sum('requests', 'day', start), 2);
  counted.add('tokens', 4e9, start);
  counted.add('tokens', 4e9, start);
  assert.equal(counted.sum('tokens', 'day', start), 2 ** 32 - 1);
});

test('a scope has 684 bytes of counts', () => {
  assert.equal(windowsBytes, 684);
});
