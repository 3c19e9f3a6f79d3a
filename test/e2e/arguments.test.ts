// Goal: every command explains itself, and what cannot be understood is said plainly, with exit status 2.

import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { after, test } from 'node:test';
import { logLine, readProgram, run, runProgram, temporaryFolder } from './stillwatch.fixture.ts';

const folder = temporaryFolder();
after(() => folder.remove());

const declaration = '{"account":"acct-1","created":"2026-01-01T00:00:00Z","verification":"email"}\n';

test('every command has a manual page', async () => {
  const pages: readonly (readonly string[])[] = [
    ['--help'],
    ['-h'],
    ['help'],
    [],
    ...['audit', 'report', 'simulate', 'evaluate', 'wargame', 'keys', 'decisions', 'formats', 'tour'].flatMap(
      (name) => [
        [name, '--help'],
        [name, '-h'],
        ['help', name],
      ],
    ),
  ];
  const outcomes = await Promise.all(pages.map((args) => run(args)));
  for (const [index, { status, stdout, stderr }] of outcomes.entries()) {
    assert.equal(status, 0, pages[index]?.join(' '));
    assert.match(stdout, /NAME|SYNOPSIS/);
    assert.equal(stderr, '');
  }
});

test('the version is printed, and the formats are listed', async () => {
  const [version, formats] = await Promise.all([run(['--version']), run(['formats'])]);
  assert.match(version.stdout, /^stillwatch \d+\.\d+\.\d+\n$/);
  assert.deepEqual([version.status, formats.status], [0, 0]);
  assert.match(formats.stdout, /^stillwatch +\S/m);
  assert.match(formats.stdout, /^litellm-spend-logs +\S/m);
});

test('what makes no sense exits with 2 and says what and why', async () => {
  const log = folder.write('log.jsonl', logLine({ id: 'a' }));
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [['nope'], /there is no command "nope"/],
    [['toString'], /there is no command "toString"/],
    [['__proto__'], /there is no command/],
    [['help', 'nope'], /there is no command "nope"/],
    [['audit', '--nope'], /arguments\.unknown/],
    [['report', '--nope'], /arguments\.unknown/],
    [['audit'], /arguments\.invalid/],
    [['decisions'], /arguments\.invalid/],
    [['decisions', folder.file('missing')], /input\.not-found/],
    [['audit', folder.file('missing.jsonl')], /input\.not-found/],
    [['audit', folder.file('*.nothing')], /input\.not-found/],
    [['audit', log, '--accounts', folder.file('missing')], /input\.not-found/],
    [['audit', log, '--workers', 'many'], /arguments\.invalid/],
    [['wargame', log], /arguments\.invalid/],
    [['wargame', '--strategy', 'nope'], /arguments\.invalid/],
    [['wargame', '--appeals', '2'], /arguments\.invalid/],
    [['wargame', '--prices', folder.file('missing')], /input\.not-found/],
    [['wargame', '--prices', log], /prices\.invalid/],
    [['audit', log, '--workers', '-1'], /arguments\.invalid/],
    [['audit', log, '--fail-on', 'maybe'], /arguments\.invalid/],
    [['audit', log, '--format', 'nope'], /arguments\.invalid/],
    [['audit', log, '--out'], /arguments\.invalid/],
    [['audit', log, '--store', 'not a url'], /store\.unavailable/],
    [['audit', log, '--store', 'http://127.0.0.1:1'], /store\.unavailable/],
    [['audit', log, '--store', 'http://127.0.0.1:1', '--data', folder.file('d')], /--data and --store/],
    [['audit', log, '--database', 'one'], /arguments\.invalid/],
    [['audit', log, '--store', 'http://127.0.0.1:1', '--database', 'a.b; DROP'], /arguments\.invalid/],
    [['audit', folder.write('empty.jsonl', ''), '--format', 'stillwatch'], /input\.empty/],
    [['audit', folder.write('bad.jsonl', '{"id":1}\n{\n'), '--format', 'stillwatch'], /input\.empty/],
    [['audit', folder.write('accounts.jsonl', declaration)], /declarations of accounts, and no exchange/],
    [['audit', log, '--out', folder.file('no/such/folder/report.json')], /output\.unwritable/],
    [['audit', log, '--html', folder.path], /output\.unwritable/],
    [['audit', log, '--attributions', folder.path], /output\.unwritable/],
    [['audit', log, '--data', log], /store\.unavailable/],
    [['report'], /arguments\.invalid/],
    [['report', folder.file('missing.json')], /input\.not-found/],
    [['report', log], /report\.invalid/],
  ];
  for (const [args, expected] of cases) {
    const { status, stderr, stdout } = await run(args);
    assert.equal(status, 2, `${args.join(' ')}: ${stderr}`);
    assert.match(stderr, expected, args.join(' '));
    assert.equal(stdout, '', args.join(' '));
    assert.doesNotMatch(stderr, /mistake of our own/);
  }
});

test('a name that a terminal would obey is not printed as it is', async () => {
  for (const args of [
    ['audit', '/no/\u001b[31mred\u0007'],
    ['\u001b[31mred'],
    ['audit', '--\u001b[31mred'],
  ]) {
    const { status, stderr } = await run(args);
    assert.equal(status, 2);
    assert.match(stderr, /red/);
    // eslint-disable-next-line no-control-regex
    assert.doesNotMatch(stderr, /[\u0000-\u0009\u000b-\u001f\u007f]/);
  }
});

test('an installation that cannot be loaded exits with 70, never with the 1 of --fail-on, and says what is missing', async () => {
  // The program as it was installed, with a command line that imports what is not there.
  for (const part of ['bin', 'dist/src/cli']) mkdirSync(folder.file(`broken/${part}`), { recursive: true });
  const program = folder.write('broken/bin/stillwatch.mjs', readProgram());
  folder.write('broken/dist/src/cli/main.js', "import 'a-package-that-is-gone';\n");
  const { status, stdout, stderr } = await runProgram(program, ['audit', 'log.jsonl', '--fail-on', 'act']);
  assert.equal(status, 70);
  assert.equal(stdout, '');
  assert.match(stderr, /the installation is broken.*a-package-that-is-gone is missing/);
  assert.doesNotMatch(stderr, /^\s+at /m);
});
