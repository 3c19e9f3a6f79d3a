// Goal: accounts in lockstep are grouped; a coincidence of one day is not; jitter of hours evades, a class does not.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededRandom } from '../../stats/chance.ts';
import { judge } from './baseline.ts';
import { type Line, measured, valuesOf } from './log.fixture.ts';
import { synchrotrap } from './synchrotrap.ts';

/** Ten accounts that each send at `hours`, with a system prompt of one text. */
function crew(prefix: string, hours: (account: number) => readonly number[]): Line[] {
  return Array.from({ length: 10 }, (_, account) =>
    hours(account).map((hour) => ({
      account: `${prefix}-${account}`,
      hours: hour,
      system: `one text of ${prefix}`,
    })),
  ).flat();
}

const days = [0, 1, 2, 3, 4, 5];
const inStep = crew('step', () => days.map((day) => 24 * day + 9.5));

test('the same object in the same hours of several days makes one group to act on', async () => {
  const strangers: Line[] = Array.from({ length: 200 }, (_, at) => ({
    account: `other-${at % 40}`,
    hours: at / 2,
    system: `text ${at % 40}`,
  }));
  const found = judge(synchrotrap, await measured(synchrotrap, [...inStep, ...strangers]));
  assert.equal(found.campaigns.length, 1);
  assert.equal(found.campaigns[0]?.verdict, 'act');
  assert.deepEqual(
    found.campaigns[0]?.members.map(({ account }) => account).sort(),
    [...new Set(inStep.map(({ account }) => account))].sort(),
  );
  assert.equal(found.scores.get('other-3'), undefined);
});

test('a meeting of one day is not lockstep', async () => {
  const found = await measured(
    synchrotrap,
    crew('once', () => [9.1, 10.1, 11.1, 12.1, 13.1]),
  );
  assert.ok(valuesOf(found, 'system', 'once').every((value) => value === 0));
});

test('evaded: the same system prompt at hours of their own', async () => {
  const random = seededRandom(9);
  const found = await measured(
    synchrotrap,
    crew('loose', () => days.map((day) => 24 * day + 24 * random())),
  );
  const line = synchrotrap.thresholds.act['system'] ?? 0;
  assert.ok(valuesOf(found, 'system', 'loose').every((value) => value < line));
});

test('mistaken: a class that meets at the same hours is lockstep to it', async () => {
  const lesson = Array.from({ length: 12 }, (_, account) =>
    days.map((day) => ({ account: `pupil-${account}`, hours: 24 * day + 8.2, ip: `192.0.2.${account}` })),
  ).flat();
  const found = await measured(synchrotrap, lesson);
  assert.ok(valuesOf(found, 'address', 'pupil').every((value) => value === 1));
});
