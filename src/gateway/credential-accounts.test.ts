// Goal: a map of credentials is read line by line, and a bad line maps nothing.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assert as assertLaw, property, string } from 'fast-check';
import { CredentialNames, credentialId, readCredentialAccounts } from './credential-accounts.ts';
import { secretKeyOf } from './proxy-identity.ts';

const credential = credentialId('sk-1', secretKeyOf('a secret of at least 16 bytes'));

test('lines map names of credentials to accounts; the first of two holds', () => {
  const line = (account: unknown, name = credential): string => JSON.stringify({ credential: name, account });
  const text = [
    line('acme'),
    '',
    line('other'),
    '{',
    line(7),
    line('a', 'sk-1'),
    line('b', `key_${'0'.repeat(24)}`),
  ];
  const { accounts, badLines } = readCredentialAccounts(text.join('\n'));
  assert.deepEqual(
    [...accounts],
    [
      [credential, 'acme'],
      [`key_${'0'.repeat(24)}`, 'b'],
    ],
  );
  assert.deepEqual(badLines, [3, 4, 5, 6]);
});

test('no text crashes it, and bad lines are bounded', () => {
  assertLaw(property(string(), (text) => readCredentialAccounts(text).accounts.size === 0));
  assert.equal(readCredentialAccounts('{\n'.repeat(500)).badLines.length, 100);
});

test('names that are remembered are those that are worked out, and are bounded', () => {
  const key = secretKeyOf('a secret of at least 16 bytes');
  const names = new CredentialNames(key);
  for (const secret of ['sk-1', 'sk-2', 'sk-1']) assert.equal(names.of(secret), credentialId(secret, key));
  assert.equal(names.size, 2);
  for (let index = 0; index < 17_000; index += 1) names.of(`sk-${index}`);
  assert.ok(names.size <= 16_384);
  assert.equal(names.of('sk-1'), credentialId('sk-1', key));
});
