// Goal: rotation, herding and common stops are seen; independent people are not, not even on one evening.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Random, seededRandom } from '../stats/chance.ts';
import { day, daylight, hour, relayHarvest } from './relay.fixture.ts';
import {
  batchLabelling,
  classroom,
  hackathon,
  household,
  openAgent,
  supportBot,
  twoAccounts,
} from './scenes.fixture.ts';
import { schedulerTiming } from './scheduler-timing.ts';
import { type PlainExchange, type PlainGroup, viewOf } from './view.fixture.ts';
import { background, weightOn, weightSaying } from './weigh.fixture.ts';

function poisson(random: Random, perHour: number): number {
  return (-Math.log(1 - random()) * hour) / perHour;
}

const order = /^Over /;
const stops = /in the same ten minutes/;

test('rotation by arrival', () => {
  const weight = weightSaying(order, schedulerTiming, relayHarvest());
  assert.ok(weight > 2.5 && weight <= 4, `${weight}`);
});

/** Twenty accounts over six hours; the one used longest ago is taken with this probability, else any. */
function preferring(probability: number): PlainGroup {
  const random = seededRandom(33);
  const used = Array.from({ length: 20 }, (_, i) => -i);
  let at = 0;
  const exchanges = Array.from({ length: 1200 }, (): PlainExchange => {
    at += poisson(random, 200);
    const longest = used.indexOf(Math.min(...used));
    const account = random() < probability ? longest : Math.floor(random() * 20);
    used[account] = at;
    return { account: `pool${account}`, at };
  });
  return { exchanges };
}

test('an order that only statistics can see is hardly believed, one that an eye can see is', () => {
  const [invisible, visible] = [0.15, 0.6].map((each) =>
    weightSaying(order, schedulerTiming, preferring(each)),
  );
  assert.ok((invisible ?? 0) > 0 && (invisible ?? 9) <= 0.1, `${invisible}`);
  assert.ok((visible ?? 0) > 2.5 && (visible ?? 9) <= 4, `${visible}`);
});

test('herding by completion', () => {
  const random = seededRandom(31);
  const completed = Array.from({ length: 20 }, (_, i) => -i);
  const pending: { at: number; account: number }[] = [];
  let at = 0;
  const exchanges = Array.from({ length: 600 }, (): PlainExchange => {
    at += poisson(random, 900);
    while ((pending[0]?.at ?? Infinity) <= at) {
      const done = pending.shift();
      if (done !== undefined) completed[done.account] = done.at;
    }
    const account = completed.indexOf(Math.min(...completed));
    pending.push({ at: at + 30, account });
    return { account: `pool${account}`, at, latencyMs: 30_000 };
  });
  assert.ok(weightOn('coordination', schedulerTiming, { exchanges }) > 2);
});

test('common stops at odd hours, every account otherwise at random', () => {
  const random = seededRandom(32);
  const exchanges: PlainExchange[] = [];
  for (let at = 0; at < 6 * day; at += poisson(random, 12)) {
    const stopped = Math.floor(at / (7.3 * hour)) % 2 === 1;
    if (!stopped) exchanges.push({ account: `pool${Math.floor(random() * 12)}`, at });
  }
  const weight = weightSaying(stops, schedulerTiming, { exchanges });
  assert.ok(weight > 0.8 && weight <= 1.5, `${weight}`);
});

test('that all are away on the same days is a holiday, not a scheduler', () => {
  const random = seededRandom(34);
  // Everybody leaves and comes back at an hour of their own.
  const margins = Array.from({ length: 12 }, () => random() * day);
  const exchanges: PlainExchange[] = [];
  for (let at = 0; at < 12 * day; at += poisson(random, 12)) {
    const person = Math.floor(random() * 12);
    const isHoliday = Math.floor((at + (margins[person] ?? 0)) / (3 * day)) % 2 === 1;
    if (!isHoliday) exchanges.push({ account: `person${person}`, at });
  }
  const weight = weightSaying(stops, schedulerTiming, { exchanges });
  assert.ok(weight < 0.5, `${weight}`);
});

/** Mean e-value of common stops over worlds of twenty people with times of their own on five days. */
function meanStops(time: (random: Random) => number): number {
  let sum = 0;
  const worlds = 12;
  for (let world = 0; world < worlds; world += 1) {
    const random = seededRandom(200 + world);
    const exchanges = Array.from({ length: 600 }, (_, i): PlainExchange => ({
      account: `person${i % 20}`,
      at: time(random),
    }));
    sum += Math.exp(weightSaying(stops, schedulerTiming, { exchanges }));
  }
  return sum / worlds;
}

test('customers who come when they like do not stop together', () => {
  const mean = meanStops((random) => random() * 5 * day);
  assert.ok(mean < 1.6, `${mean}`);
});

test('customers of one time zone, who have nothing in common but the day, do not stop together', () => {
  const mean = meanStops(daylight);
  assert.ok(mean < 1.6, `${mean}`);
});

test('independent people are not taken for a scheduler', () => {
  for (const story of [classroom, supportBot, openAgent, household, hackathon]) {
    const weight = weightOn('coordination', schedulerTiming, story());
    assert.ok(weight < 1.2, `${story.name} ${weight}`);
  }
});

test('over many worlds of independent, bursty people the mean e-value is about one', () => {
  let sum = 0;
  const worlds = 60;
  for (let world = 0; world < worlds; world += 1) {
    const random = seededRandom(100 + world);
    const exchanges = Array.from({ length: 8 }, (_, person) => {
      let at = random() * hour;
      return Array.from({ length: 20 }, (): PlainExchange => {
        at += random() < 0.8 ? poisson(random, 60) : poisson(random, 1);
        return { account: `person${person}`, at };
      });
    }).flat();
    sum += Math.exp(weightOn('coordination', schedulerTiming, { exchanges }));
  }
  // E-values are skewed; their mean over 60 worlds still stays near one or below.
  assert.ok(sum / worlds < 1.6, `${sum / worlds}`);
});

test('one customer’s own rotation, two customers, and few exchanges are not looked at', () => {
  for (const story of [batchLabelling, twoAccounts]) {
    assert.deepEqual(schedulerTiming.weigh(viewOf(story()), background), []);
  }
  const few = Array.from({ length: 12 }, (_, i): PlainExchange => ({ account: `a${i % 4}`, at: i }));
  assert.deepEqual(schedulerTiming.weigh(viewOf({ exchanges: few }), background), []);
});
