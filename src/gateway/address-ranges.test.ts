// Goal: a list of networks holds the addresses that CIDR notation means, in every way to write them.

import assert from 'node:assert/strict';
import { BlockList } from 'node:net';
import { test } from 'node:test';
import { assert as assertLaw, constantFrom, integer, ipV4, ipV6, property, string } from 'fast-check';
import { addressRanges, knownAddress } from './address-ranges.ts';

test('networks of v4 hold what another reader of CIDR says, also in addresses mapped into v6', () => {
  const near = integer({ min: 0, max: 0xffff }).map((low) => `192.0.${low >> 8}.${low & 255}`);
  assertLaw(
    property(near, integer({ min: 0, max: 32 }), constantFrom('192.0.2.77', '10.0.0.1'), (ip, bits, base) => {
      const oracle = new BlockList();
      oracle.addSubnet(base, bits);
      const ranges = addressRanges([`${base}/${bits}`]);
      assert.equal(ranges?.has(ip), oracle.check(ip));
      assert.equal(ranges?.has(`::ffff:${ip}`), oracle.check(ip));
    }),
    { numRuns: 500 },
  );
});

test('networks of v6 hold what another reader of CIDR says', () => {
  assertLaw(
    property(ipV6(), ipV6(), integer({ min: 0, max: 128 }), (ip, base, bits) => {
      const oracle = new BlockList();
      oracle.addSubnet(base, bits, 'ipv6');
      assert.equal(addressRanges([`${base}/${bits}`])?.has(ip), oracle.check(ip, 'ipv6'));
      assert.equal(addressRanges([`${ip}/${bits}`])?.has(ip), true);
    }),
    { numRuns: 500 },
  );
});

test('an address alone is itself', () => {
  const ranges = addressRanges(['192.0.2.1', '2001:db8::1']);
  assert.equal(ranges?.has('192.0.2.1'), true);
  assert.equal(ranges?.has('2001:DB8:0::1'), true);
  assert.equal(ranges?.has('192.0.2.2'), false);
  assert.equal(ranges?.has('2001:db8::2'), false);
  assert.equal(addressRanges([])?.has('192.0.2.1'), false);
});

test('what is no network makes no list', () => {
  for (const text of ['', 'all', '1.2.3', '1.2.3.4/33', '::/129', '1.2.3.4/', '1.2.3.4/8/8', '1.2.3.4/-1']) {
    assert.equal(addressRanges(['10.0.0.0/8', text]), undefined, text);
  }
  assert.equal(addressRanges(['1.2.3.4/ 8']), undefined);
  assert.equal(addressRanges(['1.2.3.4:80']), undefined);
  assert.equal(addressRanges(Array.from({ length: 257 }, () => '10.0.0.0/8')), undefined);
});

test('no text is in a network that is no address', () => {
  const all = addressRanges(['0.0.0.0/0', '::/0']);
  assertLaw(
    property(string({ maxLength: 100 }), (text) => {
      assert.equal(all?.has(text), knownAddress(text) !== undefined);
    }),
  );
  assertLaw(property(ipV4(), (ip) => all?.has(ip) === true));
  assert.equal(knownAddress('1'.repeat(10_000)), undefined);
});
