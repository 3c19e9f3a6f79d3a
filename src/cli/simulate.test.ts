// Goal: arguments become the world that they ask for, and whatever makes no sense is a fault before anything is
// written.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Fault } from '../core/fault.ts';
import type { WorldOptions } from '../sim/world.ts';
import { parse } from './command.ts';
import { simulateManual } from './simulate-manual.ts';
import { worldAsked } from './simulate.ts';

function asked(...args: readonly string[]): WorldOptions {
  return worldAsked(parse(simulateManual, args));
}

test('a campaign is told apart by its settings, and variants become traits', () => {
  const { campaigns, exchanges } = asked(
    '--campaign=L5:accounts=300,exchanges=20000,share=0.2,variant=no-provenance+hydra-50,from-day=4',
    '--campaign=L1:exchanges=5000,set=tasks,id=second',
  );
  const [first, second] = campaigns;
  assert.deepEqual(first, {
    id: 'campaign-1',
    level: 'L5',
    accounts: 300,
    exchanges: 20_000,
    variant: 'no-provenance+hydra-50',
    traits: { noProvenance: true, harvestShare: 0.2 },
    fromDay: 4,
  });
  assert.equal(second?.id, 'second');
  assert.equal(second?.workSet, 'tasks');
  // Twenty innocents for each, and the customers of the first: 5 × 20,000.
  assert.equal(exchanges, 25_000 * 20 + 100_000 + 5_000);
});

test('campaigns without sizes share what the world and its background leave', () => {
  const { campaigns } = asked('--campaign=L0', '--campaign=L0', '--exchanges=22000', '--background=10');
  assert.deepEqual(
    campaigns.map((campaign) => campaign.exchanges),
    [1_000, 1_000],
  );
});

test('windows, packs, prompts and splits are taken over', () => {
  const options = asked(
    '--days=3',
    '--start=2027-01-05',
    '--packs=0.7',
    '--without-pack=C3',
    '--prompts=here',
    '--sets=organic=a,b',
    '--sets=viral=',
    '--split=test',
  );
  assert.equal(options.days, 3);
  assert.equal(options.start, '2027-01-05T00:00:00.000Z');
  assert.equal(options.packShare, 0.7);
  assert.ok((options.withoutPacks ?? []).length >= 1);
  assert.ok((options.withoutPacks ?? []).every((name) => name.startsWith('C3-')));
  assert.deepEqual(options.promptSets, { organic: ['a', 'b'], viral: [] });
  assert.equal(options.split, 'test');
  assert.ok(options.seed >= 3_000_000);
});

test('what makes no sense is a fault', () => {
  const senseless: readonly (readonly string[])[] = [
    ['--campaign=L12'],
    ['--campaign=L1:accounts'],
    ['--campaign=L1:accounts=0'],
    ['--campaign=L1:wings=2'],
    ['--campaign=L1:share=0'],
    ['--campaign=L1:share=1.5'],
    ['--campaign=L1:paraphrase=0.9'],
    ['--campaign=L1:variant=no-sense'],
    ['--campaign=L1:variant=constructor'],
    ['--campaign=L1:id=a', '--campaign=L2:id=a'],
    ['--campaign=L1', '--preset=L1'],
    ['--campaign=L1:exchanges=9000', '--exchanges=5000'],
    ['--campaign=L1:exchanges=90', '--exchanges=5000', '--background=3'],
    ['--preset=best'],
    ['--preset=innocents', '--background=3'],
    ['--background=-1', '--preset=L1'],
    ['--exchanges=many'],
    ['--days=0.5'],
    ['--start=2026-02-30'],
    ['--start=yesterday'],
    ['--packs=2'],
    ['--packs='],
    ['--without-pack=C99'],
    ['--sets=organic=a'],
    ['--prompts=here', '--sets=nobody=a'],
    ['--prompts=here', '--sets=organic'],
    ['--split=validation'],
  ];
  for (const args of senseless) {
    assert.throws(
      () => asked(...args),
      (error) => error instanceof Fault && error.code === 'arguments.invalid' && error.mend !== '',
      args.join(' '),
    );
  }
});
