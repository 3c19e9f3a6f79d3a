// Goal: an identity counts when it is signed with a secret that both know, recently, and by an accepted sender.

import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import { assert as assertLaw, integer, jsonValue, property } from 'fast-check';
import { addressRanges } from './address-ranges.ts';
import { proxyIdentity, proxySource, type ProxyAnswer } from './proxy-identity.ts';

const nowMs = Date.UTC(2026, 5, 1);
const now = nowMs / 1000;
const secret = 'a secret of at least 16 bytes';
const source = proxySource([secret], undefined);

function encoded(identity: unknown): string {
  return Buffer.from(JSON.stringify(identity)).toString('base64url');
}

function digestOf(text: string, key: string): string {
  return createHmac('sha256', key).update(text).digest('hex');
}

function signed(identity: unknown, seconds: number | string = now, key = secret): readonly string[] {
  const value = encoded(identity);
  return [
    'X-Stillwatch-Identity',
    value,
    'X-Stillwatch-Signature',
    `t=${seconds},v1=${digestOf(`${seconds}.${value}`, key)}`,
  ];
}

function answerTo(headers: readonly string[], from = source): ProxyAnswer | undefined {
  return proxyIdentity({ headers, socketAddress: '::ffff:10.0.0.1' }, from, nowMs);
}

function reasonOf(headers: readonly string[], from = source): string {
  const answer = answerTo(headers, from);
  return answer?.kind === 'refusal' ? answer.reason : (answer?.kind ?? 'none');
}

const identity = {
  account: 'acme',
  key: 'k-1',
  environment: 'exp',
  address: '::ffff:192.0.2.1',
  exp: now + 60,
};

test('the example of the documentation has this signature', () => {
  const value = 'eyJhY2NvdW50IjoiYWNtZSIsImtleSI6InRlYW0tNyJ9';
  const headers = [
    'x-stillwatch-identity',
    value,
    'x-stillwatch-signature',
    't=1780272000,v1=4e5219acd5b1d96911e215eea1e5e58a2ebf8311832c61baa1528097c9b3baa4',
  ];
  const answer = answerTo(headers, proxySource(['correct horse battery staple'], undefined));
  assert.equal(answer?.kind, 'proxy-identity');
  assert.deepEqual([answer.account, answer.keyId], ['acme', 'team-7']);
});

test('a signed identity is who it says, with what it leaves out empty', () => {
  assert.deepEqual(answerTo(signed(identity)), {
    kind: 'proxy-identity',
    account: 'acme',
    keyId: 'k-1',
    environment: 'exp',
    address: '192.0.2.1',
  });
  const bare = { kind: 'proxy-identity', account: 'acme', keyId: '', environment: '', address: undefined };
  assert.deepEqual(answerTo(signed({ account: 'acme', nonce: 'x', other: [] })), bare);
  assert.equal(answerTo(['x-api-key', 'sk-1']), undefined);
});

test('a signature holds for five minutes either way', () => {
  for (const [seconds, reason] of [
    [now - 300, 'proxy-identity'],
    [now + 300, 'proxy-identity'],
    [now - 301, 'proxy-expired'],
    [now + 301, 'proxy-expired'],
  ] as const) {
    assert.equal(reasonOf(signed(identity, seconds)), reason);
  }
  assert.equal(reasonOf(signed({ ...identity, exp: now })), 'proxy-expired');
});

test('while the secret changes, both sides may have two', () => {
  const [old, next] = ['the old secret of 16 bytes', 'the next secret of 16 bytes'];
  const both = proxySource([next, old], undefined);
  for (const key of [old, next]) assert.equal(reasonOf(signed(identity, now, key), both), 'proxy-identity');
  const value = encoded(identity);
  const twice = `t=${now}, v1=${digestOf(`${now}.${value}`, old)}, v1=${digestOf(`${now}.${value}`, next)},v2=x`;
  const headers = ['x-stillwatch-identity', value, 'x-stillwatch-signature', twice];
  assert.equal(reasonOf(headers, proxySource([next], undefined)), 'proxy-identity');
  assert.equal(reasonOf(headers), 'proxy-signature');
});

test('no changed character keeps its signature', () => {
  const headers = signed(identity);
  assertLaw(
    property(
      integer({ min: 0, max: 1 }),
      integer({ min: 0, max: 150 }),
      integer({ min: 33, max: 126 }),
      (which, place, code) => {
        const at = 2 * which + 1;
        const text = headers[at] ?? '';
        const position = place % text.length;
        const changed = text.slice(0, position) + String.fromCharCode(code) + text.slice(position + 1);
        // Digits of the signature may be of either case; its names may not.
        const isDigit = which === 1 && position >= text.indexOf('v1=') + 3;
        const isSame = isDigit ? changed.toLowerCase() === text.toLowerCase() : changed === text;
        const answer = answerTo(headers.with(at, changed));
        assert.equal(answer?.kind, isSame ? 'proxy-identity' : 'refusal');
      },
    ),
    { numRuns: 1000 },
  );
});

test('half of it, twice of it, too much of it and from elsewhere are refused', () => {
  const headers = signed(identity);
  assert.equal(reasonOf(headers.slice(0, 2)), 'proxy-malformed');
  assert.equal(reasonOf(headers.slice(2)), 'proxy-malformed');
  assert.equal(reasonOf([...headers, ...headers.slice(0, 2)]), 'conflicting');
  assert.equal(reasonOf(signed({ ...identity, padding: 'x'.repeat(5000) })), 'proxy-malformed');
  assert.equal(reasonOf([...headers.slice(0, 3), `t=${now},${'v1=a,'.repeat(50)}`]), 'proxy-malformed');
  assert.equal(reasonOf(headers, proxySource([secret], addressRanges(['10.0.0.2']))), 'proxy-untrusted');
  assert.equal(reasonOf(headers, proxySource([secret], addressRanges(['10.0.0.0/8']))), 'proxy-identity');
  for (const seconds of ['', '-1', '1e9', `${now}.5`, ' 1', '9'.repeat(13)]) {
    assert.equal(reasonOf(signed(identity, seconds)), 'proxy-malformed', seconds);
  }
});

test('what is signed must be an identity', () => {
  for (const bad of [
    {},
    { account: '' },
    { account: 7 },
    { account: 'a\n' },
    { account: 'a', key: 1 },
    { account: 'a', environment: null },
    { account: 'a', exp: '1' },
    { account: 'a', address: 'here' },
    { account: 'a', address: 1 },
    [],
    'a',
    null,
  ]) {
    assert.equal(reasonOf(signed(bad)), 'proxy-malformed', JSON.stringify(bad));
  }
  assertLaw(property(jsonValue(), (value) => answerTo(signed(value)) !== undefined));
});
