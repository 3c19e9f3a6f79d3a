// Goal: nothing that a detector is fitted on can be what it is judged on: seeds, prompt sets, records and words of
// different splits never meet.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { assert as assertLaw, constantFrom, integer, property, string } from 'fast-check';
import { Fault } from '../core/fault.ts';
import { Chance } from './chance.ts';
import { campaignWorld } from './presets.ts';
import { resolveSets } from './prompt-sets.ts';
import {
  checkSeed,
  keepsRecord,
  seedRanges,
  setSplits,
  shareOf,
  type Split,
  splits,
  usualSets,
} from './splits.ts';
import { generate, planWorld, type WorldOptions } from './world.ts';

function isInvalid(error: unknown): boolean {
  return error instanceof Fault && error.code === 'arguments.invalid';
}

test('every seed belongs to one split at most, and a seed of another split is a fault', () => {
  const ranges = splits.map((split) => seedRanges[split]).toSorted((one, other) => one.first - other.first);
  for (const [at, range] of ranges.entries()) assert.ok(range.first > (ranges[at - 1]?.last ?? 0));
  assertLaw(
    property(constantFrom(...splits), integer({ min: 0, max: 5_000_000 }), (split, seed) => {
      const { first, last } = seedRanges[split];
      if (seed >= first && seed <= last) checkSeed(split, seed);
      else assert.throws(() => checkSeed(split, seed), isInvalid);
    }),
  );
  const options = campaignWorld({
    seed: seedRanges.test.first,
    exchanges: 1_000,
    background: 5,
    campaigns: [{ id: 'one', level: 'L0', accounts: 5, exchanges: undefined }],
  });
  assert.throws(() => planWorld({ ...options, split: 'train' }), isInvalid);
});

test('campaigns of different splits work through different sets', () => {
  const used = splits.flatMap((split) => usualSets(split).work ?? []);
  assert.equal(new Set(used).size, used.length);
  for (const split of splits) {
    assert.ok((usualSets(split).work ?? []).length > 0, split);
    for (const set of usualSets(split).work ?? []) assert.equal(setSplits[set], split);
  }
});

test('every record of every set belongs to exactly one split, whatever its case and spacing', () => {
  const sets = [...Object.keys(setSplits), 'somebody_elses', ...(usualSets('test').organic ?? [])];
  assertLaw(
    property(constantFrom(...sets), string(), (set, prompt) => {
      const owners = splits.filter((split) => keepsRecord(split, set, prompt));
      assert.equal(owners.length, 1);
      const shouted = `  ${prompt.toLowerCase().replaceAll(' ', ' \n')} `;
      if (prompt === prompt.toLowerCase())
        assert.deepEqual(
          splits.filter((split) => keepsRecord(split, set, shouted)),
          owners,
        );
    }),
  );
});

test('a set that is named for a split must be there, and must not belong to another', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sets-'));
  try {
    writeFileSync(join(folder, 'gpteacher_codegen.jsonl.gz'), gzipSync('{"prompt":"a"}'));
    const source = { folder, sets: {}, split: 'train' as const, workSets: [] };
    assert.deepEqual(resolveSets(source).work, ['gpteacher_codegen']);
    assert.deepEqual(resolveSets(source).organic, []);
    assert.throws(() => resolveSets({ ...source, split: 'test' }), isInvalid);
    const named = { ...source, split: 'test' as const, sets: { organic: ['gpteacher_codegen'] } };
    assert.throws(() => resolveSets(named), isInvalid);
    assert.throws(
      () => resolveSets({ ...source, split: 'test', workSets: ['gpteacher_codegen'] }),
      isInvalid,
    );
    assert.throws(
      () => resolveSets({ ...source, workSets: ['elsewhere'] }),
      (error) => error instanceof Fault && error.code === 'input.not-found',
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('shares of a word list never meet, leave nothing out, and pass on to forks', () => {
  assertLaw(
    property(integer({ min: 3, max: 50 }), integer(), (size, seed) => {
      const list = Array.from({ length: size }, (_, at) => at);
      const seen = splits.map((split) => {
        const chance = new Chance(String(seed), shareOf(split)).fork('somebody');
        return new Set(Array.from({ length: size * 40 }, () => chance.pickOwn(list)));
      });
      assert.equal(
        seen.reduce((sum, one) => sum + one.size, 0),
        new Set(seen.flatMap((one) => [...one])).size,
      );
      for (const [at, one] of seen.entries()) for (const item of one) assert.equal(item % 3, at);
    }),
  );
});

test('worlds of different splits deal different records of one folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'records-'));
  try {
    const records = Array.from({ length: 600 }, (_, at) => JSON.stringify({ prompt: `question mark${at}x` }));
    writeFileSync(join(folder, 'shared.jsonl.gz'), gzipSync(records.join('\n')));
    const dealt = splits.map((split) => marksOf(worldOf(split, folder)));
    const all = dealt.flatMap((marks) => [...marks]);
    assert.ok(dealt.every((marks) => marks.size > 50));
    assert.equal(new Set(all).size, all.length);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function worldOf(split: Split, folder: string): WorldOptions {
  const campaigns = [{ id: 'one', level: 'L0', accounts: 5, exchanges: 400 }] as const;
  const options = campaignWorld({
    seed: seedRanges[split].first,
    exchanges: 2_000,
    background: 4,
    campaigns,
  });
  return { ...options, split, promptsFolder: folder, promptSets: { organic: ['shared'], work: ['shared'] } };
}

function marksOf(options: WorldOptions): ReadonlySet<string> {
  const marks = new Set<string>();
  for (const { exchange } of generate(planWorld(options))) {
    for (const { content } of exchange.messages) {
      for (const [mark] of content.matchAll(/mark\d+x/g)) marks.add(mark);
    }
  }
  return marks;
}
