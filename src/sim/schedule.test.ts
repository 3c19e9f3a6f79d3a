// Goal: stretched time is monotone and additive, keeps the week's total, and gaps are as bursty as measured.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { Chance } from './chance.ts';
import { advance, burstyGap, profileOf } from './schedule.ts';

const hourMs = 3_600_000;
const kinds = ['office', 'evening', 'student', 'always'] as const;

test('advancing twice is advancing by the sum', () => {
  const gap = fc.integer({ min: 1, max: 200 * hourMs });
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      fc.integer({ min: -11, max: 12 }),
      fc.tuple(gap, gap),
      (...drawn) => {
        const [kind, offset, [one, other]] = drawn;
        const profile = profileOf(kind, offset);
        const from = Date.UTC(2026, 2, 3, 11);
        const twice = advance(profile, advance(profile, from, one), other);
        const once = advance(profile, from, one + other);
        assert.ok(twice > from);
        assert.ok(Math.abs(twice - once) < 1_000, `${twice - once} ms apart`);
      },
    ),
  );
});

test('a week of activity takes about a week', () => {
  for (const kind of kinds) {
    const from = Date.UTC(2026, 2, 2);
    const took = advance(profileOf(kind, 0), from, 168 * hourMs) - from;
    assert.ok(Math.abs(took / hourMs - 168) < 30, `${kind}: ${took / hourMs} hours`);
  }
});

test('gaps have the asked mean and a coefficient of variation near 1.7', () => {
  const chance = new Chance('gaps');
  const gaps = Array.from({ length: 60_000 }, () => burstyGap(chance, 10));
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const variance = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length;
  assert.ok(Math.abs(mean - 10) < 0.4);
  assert.ok(Math.abs(Math.sqrt(variance) / mean - 1.7) < 0.15);
});
