// Goal: keys are made, listed, rotated and revoked from the command line, and a secret is printed once and nowhere else.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { run, temporaryFolder } from './stillwatch.fixture.ts';

const folder = temporaryFolder();
after(() => folder.remove());

function keysOf(text: string): readonly Readonly<Record<string, unknown>>[] {
  return text
    .trim()
    .split('\n')
    .map((line): Readonly<Record<string, unknown>> => JSON.parse(line));
}

test('the life of a key', async () => {
  const file = ['--file', folder.file('life.jsonl')];
  const made = await run([
    'keys',
    'create',
    ...file,
    '--account',
    'acme',
    '--expires',
    '90d',
    '--models',
    'gpt-*',
  ]);
  assert.equal(made.status, 0, made.stderr);
  const secret = made.stdout.trim();
  assert.match(
    secret,
    /^sw_prod_[0-9A-Za-z]{8}_[0-9A-Za-z]{38}$/,
    'standard output is the key and nothing else',
  );
  const id = secret.slice(0, 16);
  const rotated = await run(['keys', 'rotate', id, ...file, '--overlap', '1h', '--json']);
  const [successor] = keysOf(rotated.stdout);
  assert.equal(successor?.replaces, id);
  const revoked = await run(['keys', 'revoke', id, ...file]);
  assert.equal(revoked.stdout, `${id} is revoked\n`);
  const again = await run(['keys', 'revoke', id, ...file]);
  assert.deepEqual([again.status, again.stdout], [0, `${id} was revoked before\n`]);
  const [text, json] = await Promise.all([
    run(['keys', 'list', ...file]),
    run(['keys', 'list', ...file, '--json']),
  ]);
  assert.deepEqual(
    keysOf(json.stdout).map((key) => [key.id, key.state, key.models]),
    [
      [id, 'revoked', ['gpt-*']],
      [successor?.id, 'valid', ['gpt-*']],
    ],
  );
  const shown = [text, json, revoked, again].map((one) => one.stdout + one.stderr).join('');
  const kept = readFileSync(folder.file('life.jsonl'), 'utf8');
  for (const one of [secret, String(successor?.secret)]) {
    assert.ok(!`${shown}${kept}${made.stderr}`.includes(one.slice(-38)));
  }
});

test('what makes no sense is refused without a word of what may be a key', async () => {
  const path = folder.file('refused.jsonl');
  const secret = `sw_prod_4fQ1Zb9x_${'a'.repeat(38)}`;
  const create = ['keys', 'create', '--file', path, '--account', 'acme'];
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [['keys'], /arguments\.invalid/],
    [['keys', 'toString', '--file', path], /arguments\.invalid/],
    [['keys', 'create', '--account', 'acme'], /arguments\.invalid/],
    [['keys', 'create', '--file', path], /arguments\.invalid/],
    [[...create, '--environment', 'Prod'], /arguments\.invalid/],
    [[...create, '--models', 'a b'], /arguments\.invalid/],
    [[...create, '--addresses', '10.0.0.0/99'], /arguments\.invalid/],
    [[...create, '--expires', 'soon'], /arguments\.invalid/],
    [[...create, '--expires', '2020-01-01'], /arguments\.invalid/],
    [[...create, '--name', 'a\nb'], /arguments\.invalid/],
    [['keys', 'list', '--file', path], /input\.not-found/],
    [['keys', 'revoke', secret, '--file', path], /arguments\.invalid/],
    [['keys', 'rotate', 'sw_prod_4fQ1Zb9x', '--file', path, '--overlap', '999d'], /arguments\.invalid/],
    [['keys', 'revoke', 'sw_prod_4fQ1Zb9x', '--file', path], /input\.not-found/],
  ];
  const outcomes = await Promise.all(cases.map(([args]) => run(args)));
  for (const [index, { status, stdout, stderr }] of outcomes.entries()) {
    const [args, expected] = cases[index] ?? [[], /^$/];
    assert.equal(status, 2, args.join(' '));
    assert.match(stderr, expected, args.join(' '));
    assert.ok(!`${stdout}${stderr}`.includes('aaaa'));
  }
});

test('a bad line is named on standard error, and the other keys are listed', async () => {
  const path = folder.file('bad.jsonl');
  await run(['keys', 'create', '--file', path, '--account', 'acme', '--environment', 'exp']);
  writeFileSync(path, `${readFileSync(path, 'utf8')}{"secret`);
  const listed = await run(['keys', 'list', '--file', path]);
  assert.match(listed.stdout, /^sw_exp_\w{8} valid acme \(no end\)\n$/);
  assert.match(listed.stderr, /line 2: not a JSON object \(keys\.line-invalid/);
});

test('the name of a passed-through key is what the gateway will call it', async () => {
  const path = folder.file('hash-secret');
  writeFileSync(path, 'a secret of at least 16 bytes\n');
  const args = ['keys', 'fingerprint', '--hash-secret', path];
  const named = await run(args, 'sk-1\n');
  assert.match(named.stdout, /^key_[0-9a-f]{24}\n$/);
  assert.equal(named.stdout, (await run(args, 'sk-1')).stdout);
  for (const input of ['', 'a b', 'é', 'x'.repeat(100_000)]) assert.equal((await run(args, input)).status, 2);
  writeFileSync(path, 'short');
  assert.equal((await run(args, 'sk-1')).status, 2);
});
