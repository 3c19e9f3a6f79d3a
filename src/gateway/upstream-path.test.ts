// Goal: no path leaves the base path of an upstream, however it is written; all others pass.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isForwardable } from './upstream-path.ts';

test('a path that climbs is refused in every spelling, also with escapes of escapes', () => {
  const climbing = [
    '..',
    '.',
    '%2e%2e',
    '.%2E',
    '%252e%252e',
    '%25252e.',
    '..%2fadmin',
    '..%252fadmin',
  ].concat(
    ['..%5cadmin', '..\\admin', '..#', '..#x', '..%23x', '..%3fx', '..;v=1', '..%3bv', '%c0%ae%c0%ae'],
    ['%25c0%25ae%25c0%25ae'],
  );
  for (const end of climbing) {
    assert.ok(!isForwardable(`/v1/${end}`), end);
    assert.ok(!isForwardable(`/v1/${end}/messages?x=1`), end);
  }
  for (const path of ['v1', 'http://host/v1', '', '/v1 x', '/v1\n']) assert.ok(!isForwardable(path), path);
});

test('what only looks like it passes', () => {
  for (const path of [
    '/v1/messages',
    '/v1/...',
    '/v1/a..b/.hidden',
    '/v1/files/a%2Fb',
    '/v1/x%',
    '/v1/%ff',
    '/v1/messages?path=../..&x=%2e%2e/',
    '/v1/gpt-4.1%3Aft',
  ])
    assert.ok(isForwardable(path), path);
});
