// Goal: the command writes worlds that the audit reads whole, the same bytes for the same seed, and a truth that
// fits the log also when it is interrupted.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { type Folder, isObject, objectOf, run, start, temporaryFolder } from './stillwatch.fixture.ts';

type Line = Readonly<Record<string, unknown>>;

function linesOf(text: string): readonly Line[] {
  assert.ok(text === '' || text.endsWith('\n'), 'the last line is whole');
  return text.split('\n').slice(0, -1).map(objectOf);
}

async function inFolder(work: (folder: Folder) => Promise<void>): Promise<void> {
  const folder = temporaryFolder();
  try {
    await work(folder);
  } finally {
    folder.remove();
  }
}

/** The truth says of each campaign what the log and the lines of the truth say. */
function checkTruth(folder: Folder, log: readonly Line[]): Line {
  const truth = objectOf(folder.read('world.truth.json'));
  assert.equal(truth['format'], 'stillwatch.truth/1');
  const { campaigns, accounts } = truth;
  assert.ok(Array.isArray(campaigns) && isObject(accounts));
  const sent = new Map(log.map((line) => [line['id'], line]));
  const guilty = linesOf(folder.read('world.truth.jsonl'));
  for (const { id, time, value } of guilty) {
    assert.equal(sent.get(id)?.['time'], time);
    assert.ok(typeof value === 'number' && value >= 0);
    assert.equal(value === 0, sent.get(id)?.['status'] !== 200 || sent.get(id)?.['output_tokens'] === 0);
  }
  for (const campaign of campaigns) {
    assert.ok(isObject(campaign));
    const own = guilty.filter((line) => line['campaign'] === campaign['id']);
    assert.equal(campaign['exchanges'], own.length);
    assert.equal(campaign['first'], own[0]?.['time']);
    assert.equal(campaign['last'], own.at(-1)?.['time']);
    assert.equal(
      campaign['value'],
      own.reduce((sum, line) => sum + Number(line['value']), 0),
    );
    const members = new Set(own.map((line) => String(sent.get(line['id'])?.['account'])));
    assert.deepEqual(campaign['accounts'], [...members].sort());
  }
  for (const line of log) assert.ok(String(line['account']) in accounts);
  return truth;
}

test('the audit reads every line of a world, and the world carries its recipe', () =>
  inFolder(async (folder) => {
    const args = ['--out', folder.path, '--seed', '4', '--exchanges', '4000', '--quiet'];
    const campaign = 'L1:accounts=20,variant=no-infrastructure';
    const { status, stderr, stdout } = await run(['simulate', ...args, '--campaign', campaign]);
    assert.equal(status, 0, stderr);
    assert.equal(stdout + stderr, '');
    const truth = checkTruth(folder, linesOf(folder.read('world.exchanges.jsonl')));
    assert.equal(truth['seed'], 4);
    assert.ok(!('partial' in truth));
    assert.ok(!folder.read('world.truth.json').includes(folder.path));
    const { campaigns } = truth;
    assert.ok(Array.isArray(campaigns) && isObject(campaigns[0]));
    assert.equal(campaigns[0]['variant'], 'no-infrastructure');
    const accounts = ['--accounts', folder.file('world.accounts.jsonl')];
    const log = folder.file('world.exchanges.jsonl');
    const audited = await run(['audit', log, ...accounts, '--out', '-', '--quiet']);
    assert.equal(audited.status, 0, audited.stderr);
    const { totals } = objectOf(audited.stdout);
    assert.ok(isObject(totals));
    assert.equal(totals['malformed_lines'], 0);
    assert.equal(totals['exchanges'], linesOf(folder.read('world.exchanges.jsonl')).length);
  }));

test('the same options give the same bytes, compressed or not', () =>
  inFolder(async (folder) => {
    const options = ['--preset', 'L5', '--exchanges', '3000', '--split', 'calibration'];
    const names = ['accounts.jsonl', 'truth.json', 'truth.jsonl'];
    for (const [name, more] of [
      ['one', []],
      ['two', []],
      ['three', ['--gzip']],
    ] as const) {
      const made = await run(['simulate', '--out', folder.file(name), ...options, ...more]);
      assert.equal(made.status, 0, made.stderr);
    }
    for (const name of [...names, 'exchanges.jsonl'])
      assert.equal(folder.read(`one/world.${name}`), folder.read(`two/world.${name}`));
    for (const name of names)
      assert.equal(folder.read(`one/world.${name}`), folder.read(`three/world.${name}`));
    const packed = gunzipSync(readFileSync(folder.file('three/world.exchanges.jsonl.gz')));
    assert.equal(packed.toString(), folder.read('one/world.exchanges.jsonl'));
    assert.ok(!existsSync(folder.file('three/world.exchanges.jsonl')));
    // A plain world over a compressed one leaves no log that its truth does not fit.
    await run(['simulate', '--out', folder.file('three'), ...options]);
    assert.ok(!existsSync(folder.file('three/world.exchanges.jsonl.gz')));
  }));

test('an interrupt leaves whole lines and a truth that fits them', () =>
  inFolder(async (folder) => {
    const log = folder.file('world.exchanges.jsonl');
    const { child, outcome } = start([
      'simulate',
      '--out',
      folder.path,
      '--exchanges',
      '1000000',
      '--days',
      '400',
    ]);
    while (!existsSync(log) || statSync(log).size < 3_000_000) {
      assert.equal(child.exitCode, null, 'it is still writing');
      await wait(20);
    }
    child.kill('SIGINT');
    const { status, stdout } = await outcome;
    assert.equal(status, 3);
    assert.match(stdout, /stopped early/);
    const truth = checkTruth(folder, linesOf(folder.read('world.exchanges.jsonl')));
    assert.equal(truth['partial'], true);
  }));

test('bad values and places that cannot be written are faults', () =>
  inFolder(async (folder) => {
    const nowhere = await run(['simulate']);
    assert.equal(nowhere.status, 2);
    assert.match(nowhere.stderr, /arguments\.invalid/);
    const file = folder.write('file', '');
    const blocked = await run(['simulate', '--out', file, '--exchanges', '500']);
    assert.equal(blocked.status, 2);
    assert.match(blocked.stderr, /output\.unwritable/);
    const empty = await run(['simulate', '--out', folder.file('world'), '--prompts', folder.path]);
    assert.equal(empty.status, 2);
    assert.match(empty.stderr, /none of the usual sets/);
    assert.ok(!existsSync(folder.file('world')));
  }));

test('everything to choose from is listed', async () => {
  const { status, stdout } = await run(['simulate', '--list']);
  assert.equal(status, 0);
  for (const name of ['L0', 'L7', 'no-provenance', 'C7-public-agent']) assert.ok(stdout.includes(name));
});
