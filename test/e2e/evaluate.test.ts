// Goal: worlds are scored and games played from the command line: our audit and a report from elsewhere alike, a
// pipeline can insist, and an interrupt keeps what is there.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { ablationNames } from '../../src/evaluation/ablations.ts';
import { sampleWorld } from '../../src/sim/presets.ts';
import { writeWorld } from '../../src/sim/world-files.ts';
import { objectOf, run, start, temporaryFolder } from './stillwatch.fixture.ts';

const folder = temporaryFolder();
const world = folder.file('world');
before(() => writeWorld(world, sampleWorld(2, 6_000)));
after(() => folder.remove());

test('a world is audited and scored; ablations begin with everything, and everything is the audit', async () => {
  const plain = await run(['evaluate', world, '--json', folder.file('plain.json'), '--quiet']);
  assert.equal(plain.status, 0, plain.stderr);
  assert.match(plain.stdout, /campaign recall/);
  assert.match(plain.stdout, /No campaign was missed|Missed \d of/);
  const out = folder.file('scores');
  const ablated = await run(['evaluate', world, '--ablate', '--out', out, '--quiet']);
  assert.equal(ablated.status, 0, ablated.stderr);
  assert.match(ablated.stdout, /without-infrastructure/);
  assert.ok(readdirSync(out).includes('world.stillwatch.without-account-file.scores.json'));
  const whole: unknown = JSON.parse(readFileSync(`${out}/world.stillwatch.scores.json`, 'utf8'));
  const document: unknown = JSON.parse(readFileSync(folder.file('plain.json'), 'utf8'));
  assert.ok(typeof document === 'object' && document !== null && 'worlds' in document);
  assert.ok(Array.isArray(document.worlds));
  const untimed = (scores: unknown): unknown => ({ ...Object(scores), seconds: 0 });
  assert.deepEqual(untimed(whole), untimed(document.worlds[0]));
});

test('a report from elsewhere needs little, and a figure under its limit exits with 1', async () => {
  const report = folder.write(
    'mine.json',
    '{"format":"stillwatch.audit/1","detector":"mine 2","campaigns":[],"accounts":[]}',
  );
  const scored = await run(['evaluate', world, '--report', report]);
  assert.equal(scored.status, 0, scored.stderr);
  assert.match(scored.stdout, /^mine 2/m);
  assert.match(scored.stdout, /Missed 3 of 3 campaigns/);
  const limited = await run(['evaluate', world, '--report', report, '--fail-under', 'recall=0.5']);
  assert.equal(limited.status, 1);
  assert.match(limited.stdout, /recall is 0\.0000, under 0\.5/);
});

test('what makes no sense is said', async () => {
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /arguments\.invalid/],
    [[folder.file('absent')], /input\.not-found/],
    [[world, '--attributions', 'a.jsonl'], /belongs to a --report/],
    [[world, '--fail-under', 'beauty=1'], /arguments\.invalid/],
    [[world, '--baselines', 'nobody'], /arguments\.invalid/],
    [[world, '--report', folder.write('bad.json', '{')], /report\.invalid/],
  ];
  for (const [args, expected] of cases) {
    const { status, stderr } = await run(['evaluate', ...args]);
    assert.equal(status, 2, args.join(' '));
    assert.match(stderr, expected);
  }
});

test('an interrupt keeps the scores that are there and exits with 3', async () => {
  const json = folder.file('stopped.json');
  const { child, outcome } = start(['evaluate', world, '--ablate', '--json', json]);
  // The first scores are shown as soon as they are there, long before the last ablation is done.
  child.stdout.once('data', () => child.kill('SIGINT'));
  const { status, stdout, stderr } = await outcome;
  assert.equal(status, 3, stderr);
  assert.match(stdout, /campaign recall/);
  const { worlds } = objectOf(folder.read('stopped.json'));
  assert.ok(Array.isArray(worlds));
  assert.ok(worlds.length >= 1 && worlds.length < 1 + ablationNames.length, `${worlds.length} runs`);
  assert.equal(worlds[0].partial, undefined);
});

test('a wargame of a level with a variant is played, and names that are unknown are said', async () => {
  const small = ['--days', '2', '--exchanges-per-day', '40', '--innocents-per-day', '150', '--accounts', '8'];
  const played = await run(['wargame', '--level', 'L1+no-hand-off', ...small, '--json', '-', '--quiet']);
  assert.equal(played.status, 0, played.stderr);
  assert.match(played.stdout, /"level": "L1\+no-hand-off"/);
  const unknown = await run(['wargame', '--level', 'L1+nothing']);
  assert.deepEqual([unknown.status, unknown.stdout], [2, '']);
  assert.match(unknown.stderr, /L5\+no-hand-off/);
});
