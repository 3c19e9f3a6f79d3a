// Goal: the plan has what the targets need, only from the test split, and the simulator can make every world of it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { levels } from '../sim/attackers/traits.ts';
import { seedRanges } from '../sim/splits.ts';
import { recallBands } from './document/targets.ts';
import { optionsOf, planGrid, type GridOptions } from './grid.ts';

const everything: GridOptions = {
  isQuick: false,
  only: [],
  parts: [],
  seeds: undefined,
  seedsSkipped: 0,
  exchanges: undefined,
  scale: 1,
  reorders: 0,
  pivots: 0,
};

test('every world has a name of its own and a seed of the test split', () => {
  for (const isQuick of [true, false]) {
    const worlds = planGrid({ ...everything, isQuick });
    assert.equal(new Set(worlds.map((world) => world.name)).size, worlds.length);
    const { first, last } = seedRanges.test;
    assert.ok(worlds.every(({ seed, split }) => seed >= first && seed <= last && split === 'test'));
  }
});

test('no plan reaches a seed outside of the split, where thresholds were drawn', () => {
  const { first, last } = seedRanges.test;
  const most = last - first + 1;
  const seeds = planGrid({ ...everything, only: ['innocents'], seeds: most }).map((world) => world.seed);
  assert.equal(seeds.length, most);
  assert.deepEqual([Math.min(...thin(seeds)), Math.max(...thin(seeds))], [first, last]);
  // The baselines' lines and the first choices of form were made on these.
  const later = planGrid({ ...everything, only: ['innocents'], seeds: 2, seedsSkipped: 3 });
  assert.deepEqual([...new Set(later.map((world) => world.seed - first))], [3, 4]);
  assert.throws(() => planGrid({ ...everything, seeds: most, seedsSkipped: 1 }), /after the first 1/);
  for (const seed of [901, 902, 4001]) assert.ok(!seeds.includes(seed));
  assert.throws(() => planGrid({ ...everything, seeds: most + 1 }), /seeds/);
});

/** The ends: a million numbers are too many for one call. */
function thin(seeds: readonly number[]): readonly number[] {
  return [seeds[0] ?? 0, ...seeds.filter((_, index) => index % 10_000 === 0), seeds.at(-1) ?? 0];
}

test('a scale shrinks worlds and pools alike, so that accounts are as busy as at full size', () => {
  const whole = planGrid({ ...everything, seeds: 1 });
  const half = planGrid({ ...everything, seeds: 1, scale: 0.5 });
  assert.equal(half.length, whole.length);
  for (const [at, world] of half.entries()) {
    const other = whole[at];
    assert.ok(other !== undefined);
    assert.equal(world.exchanges, Math.round(other.exchanges / 2));
    const [small, large] = [optionsOf(world, {}).campaigns[0], optionsOf(other, {}).campaigns[0]];
    if (small === undefined || large === undefined) continue;
    const ratio = small.exchanges / small.accounts / (large.exchanges / large.accounts);
    assert.ok(ratio > 0.9 && ratio < 1.1, `${world.name}: ${ratio}`);
  }
});

test('another order and pivots are measured in as many worlds as asked, pivots only where there is one', () => {
  const worlds = planGrid({ ...everything, reorders: 3, pivots: 12 });
  assert.equal(worlds.filter((world) => world.reorders).length, 3);
  const moving = worlds.filter((world) => world.pivots);
  assert.equal(moving.length, 12);
  assert.ok(moving.every(({ level }) => !['L7', 'L8', 'innocents'].includes(level)));
});

test('each level has ten worlds with the background that its target asks for, whole and without infrastructure', () => {
  const worlds = planGrid(everything);
  for (const { levels: band, backgroundMin } of recallBands) {
    for (const level of band.filter((name) => levels.some((known) => known === name))) {
      for (const variant of ['ordinary', 'no-infrastructure']) {
        const cell = worlds.filter(
          (world) => world.level === level && world.variant === variant && world.background >= backgroundMin,
        );
        assert.ok(cell.length >= 10, `${level} ${variant}`);
      }
    }
  }
});

test('the simulator knows every level and variant, and gives each campaign its background', () => {
  for (const world of planGrid({ ...everything, seeds: 1 })) {
    const options = optionsOf(world, {});
    assert.equal(options.seed, world.seed);
    const [campaign] = options.campaigns;
    if (world.level === 'innocents') {
      assert.equal(campaign, undefined);
      continue;
    }
    assert.equal(campaign?.level, world.level);
    assert.equal(campaign?.variant, world.variant === 'ordinary' ? undefined : world.variant);
    const innocents = (world.exchanges - (campaign?.exchanges ?? 0)) / (campaign?.exchanges ?? 1);
    assert.ok(innocents >= world.background * 0.99, world.name);
  }
});

test('sizes of campaigns reach what the targets on leaks are about', () => {
  const sizes = planGrid({ ...everything, seeds: 1 }).flatMap((world) =>
    optionsOf(world, {}).campaigns.map((campaign) => campaign.exchanges),
  );
  assert.ok(sizes.some((size) => size >= 140_000 && size <= 160_000));
  assert.ok(sizes.some((size) => size >= 2_900_000));
});

test('a part of the grid is asked for by level, part, seeds and size', () => {
  const worlds = planGrid({
    ...everything,
    only: ['L3', 'innocents'],
    parts: ['levels'],
    seeds: 3,
    exchanges: 900,
  });
  assert.deepEqual(
    worlds.map((world) => [world.level, world.exchanges, world.seed - seedRanges.test.first]),
    [0, 1, 2].map((seed) => ['L3', 900, seed]),
  );
});

test('a level that is not known is said', () => {
  const [world] = planGrid({ ...everything, only: ['L1'], seeds: 1 });
  assert.ok(world);
  assert.throws(() => optionsOf({ ...world, level: 'L99' }, {}), /L99/);
  assert.throws(() => optionsOf({ ...world, variant: 'no-such' }, {}), /no-such/);
});
