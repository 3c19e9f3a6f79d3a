// Goal: equal requests of one program have one hash, other programs another, and nothing secret or of one request is in it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { array, assert as assertLaw, property, string, tuple } from 'fast-check';
import { headersHash, sessionClaim, tlsFingerprint } from './header-identity.ts';

const nothing: ReadonlySet<string> = new Set();
const sdk = [
  ['Host', 'api.example.org'],
  ['Accept', 'application/json'],
  ['Content-Type', 'application/json'],
  ['User-Agent', 'OpenAI/JS 6.30.1'],
  ['X-Stainless-OS', 'Linux'],
  ['X-Stainless-Retry-Count', '0'],
  ['Authorization', 'Bearer sk-1'],
  ['Content-Length', '120'],
].flat();

function hashOf(headers: readonly string[]): string {
  return headersHash(headers, nothing);
}

/** The headers with the value of one replaced. */
function having(name: string, value: string): readonly string[] {
  return sdk.with(sdk.indexOf(name) + 1, value);
}

test('what changes with the request or on the way does not count', () => {
  assert.match(hashOf(sdk), /^[0-9a-f]{16}$/);
  const same = [
    having('Authorization', 'Bearer sk-2'),
    having('Content-Length', '99'),
    having('X-Stainless-Retry-Count', '2'),
    having('User-Agent', 'OpenAI/JS 6.31.0'),
    having('Host', 'other.example.org'),
    [...sdk, 'X-Forwarded-For', '192.0.2.1', 'Via', '1.1 proxy', 'traceparent', '00-1', 'cf-ray', '1'],
    [...sdk, 'x-session-id', 'a', 'Idempotency-Key', 'b', 'anthropic-beta', 'c'],
    [...sdk, 'x-stillwatch-identity', 'a', 'x-stillwatch-signature', 'b'],
  ];
  for (const headers of same) assert.equal(hashOf(headers), hashOf(sdk), headers.join(' '));
  assert.equal(headersHash([...sdk, 'X-JA4', 'a'], new Set(['x-ja4'])), hashOf(sdk));
});

test('another program shows', () => {
  const others = [
    having('X-Stainless-OS', 'MacOS'),
    having('Accept', '*/*'),
    having('User-Agent', 'OpenAI/Python 2.1.0'),
    sdk.with(sdk.indexOf('Authorization'), 'x-api-key'),
    sdk.with(0, 'host'),
    [...sdk.slice(2), ...sdk.slice(0, 2)],
    [...sdk, 'X-Custom', 'a'],
  ];
  const hashes = new Set([sdk, ...others].map(hashOf));
  assert.equal(hashes.size, others.length + 1);
  assert.equal(
    hashOf([...sdk, 'X-Custom', 'a']),
    hashOf([...sdk, 'X-Custom', 'b']),
    'values that may be secret stay out',
  );
});

test('any headers have a hash, and only the first count', () => {
  assertLaw(
    property(array(tuple(string(), string())), (lines) => {
      assert.match(hashOf(lines.flat()), /^[0-9a-f]{16}$/);
      sessionClaim(lines.flat());
    }),
  );
  const flood = Array.from({ length: 200 }, (_, index) => [`x-${index}`, 'a']).flat();
  assert.equal(hashOf(flood), hashOf(flood.slice(0, 128)));
});

test('a session is what a known header claims, when it is short and visible', () => {
  assert.equal(sessionClaim([...sdk, 'X-Claude-Code-Session-Id', 'abc-1']), 'abc-1');
  assert.equal(sessionClaim([...sdk, 'session_id', ' s1 ']), 's1');
  assert.equal(sessionClaim(sdk), undefined);
  for (const value of ['', 'a b', 'é', 'x'.repeat(129)]) {
    assert.equal(sessionClaim(['x-session-id', value]), undefined, value);
  }
});

test('a TLS fingerprint comes from the configured header alone, once and well formed', () => {
  const ja4 = 't13d1516h2_8daaf6152771_e5627efa2ab1';
  assert.equal(tlsFingerprint(['X-JA4', ja4], 'x-ja4'), ja4);
  assert.equal(tlsFingerprint(['X-JA4', ja4], undefined), undefined);
  assert.equal(tlsFingerprint(['X-JA4', ja4], 'x-tls'), undefined);
  assert.equal(tlsFingerprint(['X-JA4', ja4, 'x-ja4', ja4], 'x-ja4'), undefined);
  for (const value of ['', 'x', `${ja4}0`, ja4.toUpperCase()]) {
    assert.equal(tlsFingerprint(['x-ja4', value], 'x-ja4'), undefined, value);
  }
});
