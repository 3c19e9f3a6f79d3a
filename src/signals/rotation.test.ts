// Goal: the ranks are those of textbook rotation, of herding, and of chance.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededRandom } from '../stats/chance.ts';
import { rotationOf, type Starts } from './rotation.ts';

function starts(who: readonly number[], latencyMs: number): Starts {
  const timeMs = Float64Array.from(who, (_, i) => i * 1000);
  const accounts = Math.max(...who) + 1;
  return { timeMs, who: Uint32Array.from(who), endMs: timeMs.map((time) => time + latencyMs), accounts };
}

test('least recently used by arrival: rank 0, no runs', () => {
  const [arrival, , same] = rotationOf(
    starts(
      Array.from({ length: 200 }, (_, i) => i % 10),
      100,
    ),
  );
  assert.equal(arrival, 0);
  assert.equal(same, 0);
});

test('herding by completion: rank by completion low, by arrival high, long runs', () => {
  // Ten accounts; all work falls on the one that completed longest ago until its first answer is back.
  const completed = Array.from({ length: 10 }, (_, i) => -i);
  const pending: { at: number; account: number }[] = [];
  const who = Array.from({ length: 400 }, (_, i) => {
    while ((pending[0]?.at ?? Infinity) <= i) {
      const done = pending.shift();
      if (done !== undefined) completed[done.account] = done.at;
    }
    const account = completed.indexOf(Math.min(...completed));
    pending.push({ at: i + 8, account });
    return account;
  });
  const [arrival = 0.5, completion = 0.5, same = 0] = rotationOf(starts(who, 8000));
  assert.ok(arrival > 0.8, `arrival ${arrival}`);
  assert.ok(completion < 0.25, `completion ${completion}`);
  assert.ok(same > 0.8, `same ${same}`);
});

test('random choice: ranks in the middle', () => {
  const random = seededRandom(6);
  const [arrival = 0, completion = 0] = rotationOf(
    starts(
      Array.from({ length: 2000 }, () => Math.floor(random() * 10)),
      10,
    ),
  );
  assert.ok(Math.abs(arrival - 0.5) < 0.03 && Math.abs(completion - 0.5) < 0.03);
});

test('meetings count other accounts only', () => {
  const timeMs = Float64Array.from([0, 1, 2, 20_000]);
  const [, , , near, minute] = rotationOf({
    timeMs,
    endMs: timeMs,
    who: Uint32Array.from([0, 0, 1, 1]),
    accounts: 2,
  });
  assert.equal(near, 2 / 4);
  assert.equal(minute, 4 / 4);
});
