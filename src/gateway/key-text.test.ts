// Goal: a made key is known by its form alone, any change to it is not, and its id tells nothing of its secret.

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { assert as assertLaw, constantFrom, integer, property, string } from 'fast-check';
import { environmentOf, isEnvironment, isKeyId, keyHashOf, keyIdOf, makeKey } from './key-text.ts';

test('a made key has the form that is told to secret scanners', () => {
  for (const environment of ['prod', 'exp', 'e1', 'production12345x']) {
    const { id, secret } = makeKey(environment, randomBytes);
    assert.match(secret, /^sw_[a-z][a-z0-9]{1,15}_[0-9A-Za-z]{8}_[0-9A-Za-z]{38}$/);
    assert.equal(keyIdOf(secret), id);
    assert.equal(environmentOf(id), environment);
    assert.ok(isKeyId(id));
    assert.ok(!isKeyId(secret), 'a whole key is no id');
    assert.ok(secret.startsWith(`${id}_`));
  }
});

test('a key keeps its form for good: one made from zeros', () => {
  const { secret } = makeKey('prod', (bytes) => new Uint8Array(bytes));
  assert.equal(secret, `sw_prod_00000000_${'0'.repeat(32)}3VwqJH`);
  assert.equal(keyHashOf(secret).length, 64);
});

test('no key with one character changed, left out or doubled passes', () => {
  const { secret } = makeKey('prod', randomBytes);
  const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_- é\n'.split('');
  assertLaw(
    property(integer({ min: 0, max: secret.length - 1 }), constantFrom(...letters), (at, letter) => {
      const changed = secret.slice(0, at) + letter + secret.slice(at + 1);
      assert.equal(keyIdOf(changed) === undefined, changed !== secret);
      assert.equal(keyIdOf(secret.slice(0, at) + secret.slice(at + 1)), undefined);
      assert.equal(keyIdOf(secret.slice(0, at) + letter + secret.slice(at)), undefined);
    }),
  );
});

test('no other text passes, however long', () => {
  assertLaw(property(string({ maxLength: 200 }), (text) => keyIdOf(`sw_prod_${text}`) === undefined));
  assert.equal(keyIdOf('sw_prod_'.repeat(100_000)), undefined);
  assert.equal(keyIdOf(''), undefined);
});

test('bytes that would favour a character are drawn again', () => {
  const draws = [255, 250, 248, 0, 61, 62, 247];
  const random = (bytes: number): Uint8Array => Uint8Array.from({ length: bytes }, () => draws.shift() ?? 1);
  assert.equal(makeKey('prod', random).id, 'sw_prod_0z0z1111');
});

test('an environment is short and plain', () => {
  for (const text of ['', 'p', 'Prod', 'a_b', 'a-b', '1a', 'a'.repeat(17), 'prod\n']) {
    assert.ok(!isEnvironment(text), JSON.stringify(text));
  }
});
