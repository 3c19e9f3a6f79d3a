// Goal: a key does what its scopes say and nothing else; what cannot be told does not fit a limit.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { array, assert as assertLaw, constantFrom, property } from 'fast-check';
import { addressRanges } from './address-ranges.ts';
import { permits, type KeyFacts } from './key-scopes.ts';

function keyWith(scopes: Partial<KeyFacts>): KeyFacts {
  return {
    id: 'sw_prod_00000000',
    environment: 'prod',
    account: 'acme',
    name: '',
    models: ['*'],
    routes: ['*'],
    addresses: undefined,
    upstream: undefined,
    createdMs: 0,
    notBeforeMs: undefined,
    expiresMs: undefined,
    isRevoked: false,
    replaces: undefined,
    ...scopes,
  };
}

const use = { model: 'gpt-5-mini', route: 'openai.chat', ip: '192.0.2.7' };

test('a key without limits may everything, also what is not known', () => {
  assert.equal(permits(keyWith({}), use), 'ok');
  assert.equal(permits(keyWith({}), { model: '', route: 'other', ip: undefined }), 'ok');
});

test('each scope limits by itself', () => {
  assert.equal(permits(keyWith({ models: ['gpt-5-mini', 'claude-*'] }), use), 'ok');
  assert.equal(permits(keyWith({ models: ['claude-*'] }), use), 'model');
  assert.equal(permits(keyWith({ models: [] }), use), 'model');
  assert.equal(permits(keyWith({ routes: ['openai.*'] }), use), 'ok');
  assert.equal(permits(keyWith({ routes: ['anthropic.*'] }), use), 'route');
  assert.equal(permits(keyWith({ addresses: addressRanges(['192.0.2.0/24']) }), use), 'ok');
  assert.equal(permits(keyWith({ addresses: addressRanges(['192.0.3.0/24']) }), use), 'address');
});

test('what could not be read fits no limit; a route without a model needs none', () => {
  const key = keyWith({ models: ['*-mini'], addresses: addressRanges(['192.0.2.0/24']) });
  assert.equal(permits(key, { ...use, model: '' }), 'model');
  assert.equal(permits(key, { ...use, model: undefined }), 'ok');
  assert.equal(permits(key, { ...use, ip: undefined }), 'address');
  assert.equal(permits(key, { ...use, ip: '' }), 'address');
  assert.equal(permits(key, { ...use, model: `${'x'.repeat(300)}-mini` }), 'model');
});

test('a pattern means what the same regular expression means', () => {
  const letters = constantFrom('a', 'b', '-', '.');
  const pattern = array(constantFrom('a', 'b', '-', '.', '*'), { minLength: 1, maxLength: 9 });
  assertLaw(
    property(pattern, array(letters, { minLength: 1, maxLength: 9 }), (parts, name) => {
      const oracle = new RegExp(
        `^${parts.map((part) => (part === '*' ? '.*' : part.replace('.', '\\.'))).join('')}$`,
      );
      const model = name.join('');
      const expected = oracle.test(model) ? 'ok' : 'model';
      assert.equal(permits(keyWith({ models: [parts.join('')] }), { ...use, model }), expected);
    }),
    { numRuns: 1000 },
  );
});

test('a pattern of many stars costs no more than its parts', () => {
  const key = keyWith({ models: [`${'*a'.repeat(60)}*b`] });
  assert.equal(permits(key, { ...use, model: 'a'.repeat(256) }), 'model');
});
