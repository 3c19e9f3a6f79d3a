// Goal: each strategy changes its one thing on a ban and nothing without one; the bandit finds the arm that pays.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assert as assertLaw, constantFrom, integer, property } from 'fast-check';
import { chooseArm, rewardOf, type Arm } from './bandit.ts';
import { decide, openMind, plainStrategies, poolFor, react, stanceOf } from './strategies.ts';
import { guises } from '../../sim/attackers/guises.ts';
import type { Observed, Stance } from './stance.ts';

const stance: Stance = {
  perAccountDailyMax: 20,
  prompts: 0,
  harvestShare: 1,
  pattern: 'none',
};
const calm: Observed = { hours: 6, bans: 0, retained: 100 };
const banned: Observed = { hours: 6, bans: 7, retained: 100 };

test('without a ban nothing changes', () => {
  for (const strategy of plainStrategies) assert.equal(react(strategy, stance, calm), stance);
});

test('each strategy changes its own thing', () => {
  assert.deepEqual(react('persist', stance, banned), stance);
  assert.deepEqual(react('slow', stance, banned), { ...stance, perAccountDailyMax: 10 });
  assert.deepEqual(react('rotate', stance, banned), { ...stance, prompts: 1 });
  assert.deepEqual(react('camouflage', stance, banned), { ...stance, harvestShare: 0.6 });
  assert.deepEqual(react('imitate', stance, banned), { ...stance, pattern: guises[0] });
});

test('an imitator goes through all guises and never works as himself', () => {
  let mind = openMind('imitate', stance);
  const seen = [stanceOf(mind).pattern];
  for (let turn = 1; turn < guises.length; turn += 1) {
    mind = decide(mind, banned);
    seen.push(stanceOf(mind).pattern);
  }
  assert.deepEqual(seen, guises);
});

test('however often he is banned, a stance stays workable', () => {
  assertLaw(
    property(constantFrom(...plainStrategies), integer({ min: 1, max: 60 }), (strategy, times) => {
      let mind = openMind(strategy, stance);
      for (let turn = 0; turn < times; turn += 1) mind = decide(mind, banned);
      const last = stanceOf(mind);
      assert.ok(last.perAccountDailyMax >= 1 && last.harvestShare >= 0.05 && last.harvestShare <= 1);
      const pool = poolFor(last, { accounts: 40, perDay: 300 });
      assert.ok(pool >= 40 && pool <= 320);
    }),
  );
});

test('a slower attacker holds more accounts for the same plan', () => {
  const first = { accounts: 40, perDay: 300 };
  assert.equal(poolFor(stance, first), 40);
  assert.equal(poolFor({ ...stance, perAccountDailyMax: 5 }, first), 60);
});

test('a reward falls with bans and lies between 0 and 1', () => {
  assertLaw(
    property(integer({ min: 0, max: 10_000 }), integer({ min: 0, max: 500 }), (retained, bans) => {
      const reward = rewardOf({ retained, bans });
      assert.ok(reward >= 0 && reward <= 1);
      assert.ok(rewardOf({ retained, bans: bans + 1 }) <= reward);
    }),
  );
});

test('the bandit tries every arm and then mostly plays the one that pays', () => {
  const pays = { one: 0.2, two: 0.9, three: 0.4 };
  const arms: Record<keyof typeof pays, Arm> = {
    one: { plays: 0, rewards: 0 },
    two: { plays: 0, rewards: 0 },
    three: { plays: 0, rewards: 0 },
  };
  for (let round = 0; round < 200; round += 1) {
    const name = chooseArm(['one', 'two', 'three'], arms);
    arms[name] = { plays: arms[name].plays + 1, rewards: arms[name].rewards + pays[name] };
  }
  assert.ok(arms.one.plays >= 1 && arms.three.plays >= 1);
  assert.ok(arms.two.plays > 120);
});

test('an adaptive attacker leaves the way of working that gets him banned', () => {
  let mind = openMind('adaptive', stance);
  const days: string[] = [];
  for (let day = 0; day < 40; day += 1) {
    days.push(mind.arm);
    const bans = mind.arm === 'rotate' ? 0 : 20;
    mind = decide(mind, { hours: 24, bans, retained: 200 });
  }
  assert.deepEqual(new Set(days), new Set(plainStrategies));
  assert.ok(days.filter((arm) => arm === 'rotate').length > 12);
});
