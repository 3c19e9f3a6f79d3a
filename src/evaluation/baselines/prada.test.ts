// Goal: distances of two kinds look abnormal and those of one kind do not; few queries say nothing, and a diverse
// set of natural queries evades, as the literature found.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededRandom } from '../../stats/chance.ts';
import { type Line, measured, valuesOf, words } from './log.fixture.ts';
import { prada } from './prada.ts';

const line = prada.thresholds.review['deviation'] ?? 0;

function account(prompts: readonly string[]): Line[] {
  return prompts.map((prompt, at) => ({ account: 'one', hours: at, prompt }));
}

async function deviation(prompts: readonly string[]): Promise<number> {
  return valuesOf(await measured(prada, account(prompts)), 'deviation', 'one')[0] ?? 0;
}

/** Seeds of natural text, each followed by variants with one word changed: seeds and steps as the paper's attacks make them. */
function walk(): string[] {
  const random = seededRandom(2);
  let seed = '';
  return Array.from({ length: 400 }, (_, at) => {
    if (at % 5 === 0) seed = words(random, 40);
    return at % 5 === 0 ? seed : seed.replace(/w\d+x/, words(random, 1));
  });
}

test('small steps from natural seeds are abnormal', async () => {
  const found = await deviation(walk());
  assert.ok(found >= line);
  // Innocents of the training world are odder still: the line to act is beyond the attack of the paper.
  assert.ok(found < (prada.thresholds.act['deviation'] ?? 0));
});

test('natural queries are normal, and so evaded: a diverse queue of tasks', async () => {
  const random = seededRandom(11);
  assert.ok((await deviation(Array.from({ length: 300 }, () => words(random, 40)))) < line / 4);
});

test('evaded: the same walk, too few queries an account', async () => {
  assert.equal(await deviation(walk().slice(0, 25)), 0);
});

test('mistaken: somebody who sends one prompt again and again', async () => {
  assert.equal(await deviation(Array.from({ length: 50 }, () => 'the same words every time')), 1);
});
