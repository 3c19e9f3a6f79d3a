// Goal: the figures of a game add up, the same seed gives the same game, and a stop is said.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GameOptions } from './game.ts';
import { playGame } from './game.ts';
import { renderPlot } from './plot.ts';
import { defaultPrices } from './prices.ts';
import { renderResult } from './result.ts';
import { inflationOf, playRounds, spreadOf, type Step } from './rounds.ts';
import { renderSummary, sparkline } from './summary.ts';

const options: GameOptions = {
  seed: 2,
  days: 3,
  exchangesPerDay: 600,
  innocentsPerDay: 400,
  accounts: 15,
  budget: 300,
  attacker: { level: 'L1', variant: 'no-hand-off', traits: { noHandOff: true } },
  strategy: 'persist',
  intervalHours: 24,
  defence: { actOn: 'review', reviewHours: 1, membershipMin: 0.5, appealShare: 0.8, appealHours: 48 },
  prices: defaultPrices(),
};
const never = new AbortController().signal;

test('days add up to the whole, and money is accounted for', async () => {
  const course = await playGame(options, false, { stop: never, onDay: () => {} });
  assert.equal(course.days.length, 3);
  const sum = (values: readonly number[]): number => values.reduce((one, other) => one + other, 0);
  assert.equal(sum(course.days.map((day) => day.retained)), course.retained);
  assert.ok(Math.abs(sum(course.days.map((day) => day.cash)) - course.cash) < 1e-6);
  assert.equal(course.accountsBurnt, 0);
  assert.equal(course.daysToFirstBan, undefined);
  assert.ok(course.costPerThousand !== undefined && course.costPerThousand > 0);
  assert.equal(inflationOf(course, course), 1);
});

test('the same seed gives the same bytes, with the engine in the loop', async () => {
  const watch = { stop: never, onStep: () => {} };
  const [first, second] = [await playRounds(options, 1, watch), await playRounds(options, 1, watch)];
  assert.equal(renderResult(first, '0'), renderResult(second, '0'));
  const defended = first.rounds[0]?.defended;
  assert.ok(defended !== undefined && !first.isPartial);
  assert.ok(defended.accountsBurnt > 0, 'a dense naive campaign is found within two days');
  assert.ok((defended.daysToFirstBan ?? 0) >= 1, 'nobody acts before the first cycle');
  assert.ok(defended.leakBeforeFirstBan > 0 && defended.leakBeforeFirstBan <= defended.retained);
  assert.ok((first.rounds[0]?.inflation ?? 0) > 1);
  const plot = renderPlot(first);
  assert.match(plot, /^<svg /);
  assert.doesNotMatch(plot, /NaN|undefined|Infinity/);
  assert.doesNotMatch(renderSummary(first, { unicode: false }), /[^\x20-\x7e\n]|NaN|undefined/);
});

test('a stop ends the game and is said', async () => {
  const stop = new AbortController();
  const onStep = ({ done }: Step): void => {
    if (done === 1) stop.abort();
  };
  const stopped = await playRounds({ ...options, days: 4 }, 3, { stop: stop.signal, onStep });
  assert.equal(stopped.isPartial, true);
  assert.equal(stopped.rounds.length, 1);
  assert.equal(stopped.rounds[0]?.defended, undefined);
  assert.equal(stopped.rounds[0]?.inflation, undefined);
  assert.match(renderResult(stopped, '0'), /"partial": true/);
  assert.match(renderSummary(stopped, { unicode: true }), /Stopped early/);
  assert.match(renderPlot(stopped), /<\/svg>\n$/);
});

test('a spread is median and range of what is known', () => {
  assert.deepEqual(spreadOf([3, undefined, 1, 2]), { median: 2, low: 1, high: 3, rounds: 3 });
  assert.equal(spreadOf([undefined]), undefined);
});

test('a sparkline shows zero as nothing and the highest as full', () => {
  assert.equal(sparkline([0, 1, 4, 8], 8, true), ' ▁▄█');
  assert.equal(sparkline([0, 8], 8, false), ' #');
});
