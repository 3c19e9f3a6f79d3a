// Goal: the network of an address is the same however the address is written, and different sites have
// different networks.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, networkOf } from './address.ts';

function sameNetwork(...addresses: readonly string[]): void {
  assert.equal(new Set(addresses.map(networkOf)).size, 1, addresses.map(networkOf).join(' | '));
}

test('a v4 network is a /24', () => {
  sameNetwork('192.0.2.1', '192.0.2.254');
  assert.notEqual(networkOf('192.0.2.1'), networkOf('192.0.3.1'));
});

test('a v6 network is a /48, in every way to write it', () => {
  sameNetwork(
    '2001:db8:12:1::1',
    '2001:DB8:12::2',
    '2001:0db8:0012:0000:0000:0000:0000:0003',
    '2001:db8:12:ffff:1:2:3:4',
    '2001:db8:12::',
    '2001:db8:12::1%eth0',
  );
  sameNetwork('2001:db8::1', '2001:db8:0:5::1', '2001:db8:0:0:0:0:0:1');
  sameNetwork('fe80::1', 'fe80:0:0:1::');
  sameNetwork('::1', '0:0:0:0:0:0:0:1', '::');
  assert.notEqual(networkOf('2001:db8:12::1'), networkOf('2001:db8:13::1'));
  assert.notEqual(networkOf('2001:db8::1'), networkOf('2001:db9::1'));
});

test('a v4 address inside a v6 one is that v4 address', () => {
  sameNetwork('192.0.2.1', '::ffff:192.0.2.7', '::FFFF:192.0.2.9', '::ffff:c000:0207');
  assert.notEqual(networkOf('::ffff:192.0.2.1'), networkOf('::ffff:198.51.100.1'));
});

test('what is no address stays apart from what is', () => {
  for (const text of [
    'unknown',
    '',
    '1.2.3',
    ':',
    ':::',
    '1:2:3:4:5:6:7:8:9',
    '1::2::3',
    'g::1',
    '12345::',
  ]) {
    assert.equal(addressOf(text), text);
  }
  assert.notEqual(networkOf('unknown'), networkOf('hidden'));
});

test('a port is no part of an address', () => {
  assert.equal(addressOf('192.0.2.1:443'), '192.0.2.1');
  assert.equal(addressOf('[2001:db8::1]:443'), addressOf('2001:db8::1'));
  assert.equal(addressOf('2001:DB8::1'), '2001:db8:0:0:0:0:0:1');
});
