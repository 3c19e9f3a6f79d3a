// Goal: a move to another model is told from trying one, it is found in the log of a real world, and a link counts
// only when the same report holds exchanges from before and after it.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { levelWorld } from '../sim/presets.ts';
import { writeWorld } from '../sim/world-files.ts';
import { findPivots, linkOf, type ModelUse, pivotOf } from './pivots.ts';
import { readTruth } from './read-truth.ts';

function uses(models: string): readonly ModelUse[] {
  return models.split('').map((model, at) => ({ id: `${at}`, timeMs: at, model }));
}

test('a move is the first model that takes over, after something was there before', () => {
  const old = 'a'.repeat(40);
  const moved = pivotOf('one', uses(`${old}bbbabb`).toReversed());
  assert.ok(moved !== undefined);
  assert.deepEqual([moved.model, moved.atMs, moved.before.length, moved.after.length], ['b', 40, 40, 5]);
  assert.equal(pivotOf('one', uses(old)), undefined);
  assert.equal(pivotOf('one', uses(`${old}baaaaaaa`)), undefined, 'one try is no move');
  assert.equal(pivotOf('one', uses('aaabbbbbb')), undefined, 'nothing to find again yet');
});

test('a link joins both sides in one report', () => {
  const pivot = pivotOf('one', uses(`${'a'.repeat(30)}bb`));
  assert.ok(pivot !== undefined);
  const linked = (entries: readonly (readonly [string, string])[]): unknown =>
    linkOf(new Map(entries.map(([id, campaign]) => [id, { campaign, posterior: 1 }])), pivot);
  assert.deepEqual(linked([]), { isKnown: false, isLinked: false });
  assert.deepEqual(linked([['31', 'x']]), { isKnown: false, isLinked: false });
  const apart = [
    ['3', 'x'],
    ['31', 'y'],
  ] as const;
  assert.deepEqual(linked(apart), { isKnown: true, isLinked: false });
  assert.deepEqual(linked([...apart, ['30', 'x']]), { isKnown: true, isLinked: true });
});

test('a simulated campaign that pivots has its pivot found in the log', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pivots-'));
  try {
    const options = levelWorld({ seed: 5, level: 'L1', exchanges: 4_000, accounts: 20, background: 3 });
    await writeWorld(folder, options);
    const truth = await readTruth(join(folder, 'world.truth.json'), [join(folder, 'world.truth.jsonl')]);
    const pivots = await findPivots([join(folder, 'world.exchanges.jsonl')], truth);
    assert.deepEqual(
      pivots.map(({ campaign, model }) => [campaign, model]),
      [['campaign-1', 'meridian-5-large']],
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
