// Goal: a key file means what its lines say in their order; every doubt closes a key, and no text of a line is told.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  array,
  assert as assertLaw,
  constantFrom,
  jsonValue,
  oneof,
  property,
  string,
  tuple,
} from 'fast-check';
import { KeyTable } from './key-records.ts';

const id = 'sw_prod_4fQ1Zb9x';
const created = {
  op: 'create',
  key: id,
  hash: 'ab'.repeat(32),
  account: 'acme',
  created: '2026-01-01T00:00:00.000Z',
};

function tableOf(...lines: readonly (string | object)[]): KeyTable {
  const table = new KeyTable();
  for (const line of lines) table.take(typeof line === 'string' ? line : JSON.stringify(line));
  return table;
}

function change(op: string, at: string, key = id): object {
  return { op, key, at };
}

test('a key has the scopes of its line, and none where the line has none', () => {
  const plain = tableOf(created).get(id)?.facts;
  assert.deepEqual(plain?.models, ['*']);
  assert.deepEqual(plain?.routes, ['*']);
  assert.equal(plain?.addresses, undefined);
  assert.equal(plain?.expiresMs, undefined);
  const limits = {
    models: ['claude-*'],
    routes: ['anthropic.messages'],
    addresses: ['192.0.2.0/24'],
    not_before: '2026-02-01T00:00:00Z',
    expires: '2026-03-01T00:00:00Z',
    upstream: 'main',
    name: 'nightly tests',
    replaces: 'sw_prod_00000000',
  };
  const facts = tableOf({ ...created, ...limits }).get(id)?.facts;
  assert.deepEqual(facts?.models, limits.models);
  assert.deepEqual(facts?.routes, limits.routes);
  assert.deepEqual(facts?.addresses?.texts, limits.addresses);
  assert.equal(facts?.notBeforeMs, Date.parse(limits.not_before));
  assert.equal(facts?.expiresMs, Date.parse(limits.expires));
  assert.deepEqual(
    [facts?.upstream, facts?.name, facts?.replaces],
    ['main', 'nightly tests', 'sw_prod_00000000'],
  );
  assert.equal(facts?.environment, 'prod');
});

test('later lines end a key, earlier for good', () => {
  const expiresMs = (...lines: readonly object[]): number | undefined =>
    tableOf(created, ...lines).get(id)?.facts.expiresMs;
  assert.equal(expiresMs(change('expire', '2026-05-01T00:00:00Z')), Date.UTC(2026, 4, 1));
  const both = [change('expire', '2026-04-01T00:00:00Z'), change('expire', '2026-05-01T00:00:00Z')];
  assert.equal(expiresMs(...both), Date.UTC(2026, 3, 1));
  assert.equal(tableOf(created, change('revoke', '2030-01-01T00:00:00Z')).get(id)?.facts.isRevoked, true);
});

const bad: readonly (readonly [string, string | object])[] = [
  ['cut', '{"op":"create","key":"sw_prod_4f'],
  ['array', '[]'],
  ['null', 'null'],
  ['no op', { ...created, op: undefined }],
  ['other op', { ...created, op: 'delete' }],
  ['no hash', { ...created, hash: undefined }],
  ['short hash', { ...created, hash: 'ab' }],
  ['no account', { ...created, account: '' }],
  ['control characters', { ...created, account: 'a\u001b[2J' }],
  ['number', { ...created, account: 7 }],
  ['no time', { ...created, created: 'yesterday' }],
  ['bad end', { ...created, expires: 'never' }],
  ['bad beginning', { ...created, not_before: 1.5 }],
  ['empty list', { ...created, models: [] }],
  ['text for a list', { ...created, models: '*' }],
  ['null for a list', { ...created, models: null }],
  ['bad pattern', { ...created, routes: ['a b'] }],
  ['long pattern', { ...created, routes: ['a'.repeat(129)] }],
  ['too many', { ...created, routes: Array.from({ length: 65 }, () => 'a') }],
  ['bad network', { ...created, addresses: ['10.0.0.0/99'] }],
  ['unknown limit', { ...created, max_tokens: 5 }],
  ['long line', { ...created, name: 'x'.repeat(70_000) }],
  ['whole key as id', { ...created, key: `${id}_${'0'.repeat(38)}` }],
];

test('a line that cannot be used makes no key, and is told by its number only', () => {
  for (const [name, line] of bad) {
    const table = tableOf('', { ...created, key: 'sw_exp_00000000' }, line);
    assert.equal(table.get(id), undefined, name);
    assert.equal(table.size, 1, name);
    assert.deepEqual(
      table.problems.map((problem) => problem.line),
      [3],
      name,
    );
    assert.equal(table.get('sw_exp_00000000')?.facts.isRevoked, false, name);
  }
});

test('a damaged line that names a key closes it, before and after', () => {
  const damaged = `{"op":"revoke","key":"${id}","at":`;
  assert.equal(tableOf(created, damaged).get(id)?.facts.isRevoked, true);
  assert.equal(tableOf(damaged, created).get(id)?.facts.isRevoked, true);
  assert.equal(tableOf(created, change('expire', 'soon')).get(id)?.facts.isRevoked, true);
  assert.equal(
    tableOf(created, { ...change('expire', '2026-05-01T00:00:00Z'), also: 1 }).get(id)?.facts.isRevoked,
    true,
  );
  assert.equal(tableOf(change('revoke', '2026-05-01T00:00:00Z'), created).get(id)?.facts.isRevoked, true);
});

test('an id belongs to the first line that makes it, and is closed by a second one', () => {
  const table = tableOf(created, { ...created, account: 'mallory', hash: 'cd'.repeat(32) });
  assert.equal(table.get(id)?.facts.account, 'acme');
  assert.equal(table.get(id)?.facts.isRevoked, true);
  assert.equal(table.problems.length, 1);
});

test('no line can crash the reader, open a closed key or get into a problem', () => {
  const marked = string({ minLength: 1 }).map((text) => `SECRET${text}`);
  const value = oneof(marked, jsonValue(), constantFrom<unknown>('create', 'revoke', id, undefined));
  const field = constantFrom(...Object.keys(created), 'models', 'addresses', 'expires', 'other');
  assertLaw(
    property(
      array(
        oneof(
          marked,
          tuple(field, value).map(([name, one]) => ({ ...created, [name]: one })),
        ),
        { maxLength: 5 },
      ),
      (lines) => {
        const table = tableOf(created, change('revoke', '2026-05-01T00:00:00Z'), ...lines);
        assert.equal(table.get(id)?.facts.isRevoked, true);
        assert.ok(!JSON.stringify(table.problems).includes('SECRET'));
      },
    ),
  );
});

test('problems are bounded', () => {
  assert.equal(tableOf(...Array.from({ length: 500 }, () => '{')).problems.length, 100);
});
