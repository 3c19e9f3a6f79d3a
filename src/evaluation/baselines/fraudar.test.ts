// Goal: a crew with common text is one block, camouflage does not hide it, a rewritten one has no block, and a
// popular agent is a block too.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededRandom } from '../../stats/chance.ts';
import { fraudar } from './fraudar.ts';
import { type Line, measured, words } from './log.fixture.ts';

/** Thirty accounts that fill six templates, `own` other prompts beside each, among sixty strangers. */
function world(prefix: string, own: number): Line[] {
  const random = seededRandom(21);
  const templates = Array.from({ length: 6 }, () => words(random, 150));
  const crew = Array.from({ length: 30 * 6 }, (_, at) => ({
    account: `${prefix}-${Math.floor(at / 6)}`,
    hours: at,
    prompt: `${templates[at % 6]} ${words(random, 30)}`,
  }));
  const beside = crew.flatMap(({ account, hours }) =>
    Array.from({ length: own }, () => ({ account, hours, prompt: words(random, 60) })),
  );
  const strangers = Array.from({ length: 600 }, (_, at) => ({
    account: `other-${at % 60}`,
    hours: at,
    prompt: words(random, 60),
  }));
  return [...crew, ...beside, ...strangers];
}

/** Accounts of the first block, without their numbers. */
async function firstBlock(lines: readonly Line[]): Promise<readonly string[]> {
  const { accounts, statistics } = await measured(fraudar, lines);
  const block = statistics[0]?.blocks?.[0]?.accounts ?? [];
  return block.map((index) => accounts[index]?.replace(/-\d+$/, '') ?? '');
}

test('a crew with common templates is the first block, camouflaged or not', async () => {
  for (const own of [0, 5]) {
    const block = await firstBlock(world('crew', own));
    assert.deepEqual(
      block,
      Array.from({ length: 30 }, () => 'crew'),
    );
  }
});

test('evaded: prompts without common text have no block', async () => {
  const random = seededRandom(30);
  const lines = Array.from({ length: 300 }, (_, at) => ({
    account: `rewritten-${at % 30}`,
    hours: at,
    prompt: words(random, 150),
  }));
  assert.deepEqual(await firstBlock(lines), []);
});

test('mistaken: the users of an open-source agent are a block like any other', async () => {
  assert.equal((await firstBlock(world('agent-user', 1))).length, 30);
});
