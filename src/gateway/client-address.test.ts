// Goal: whatever a client writes into its headers, the address is what the operator's outermost proxy saw.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  array,
  assert as assertLaw,
  constantFrom,
  integer,
  ipV4,
  ipV6,
  oneof,
  property,
  string,
} from 'fast-check';
import { addressOf } from '../wire/address.ts';
import { addressRanges } from './address-ranges.ts';
import { clientAddress, type ClientAddressOptions } from './client-address.ts';

/** What a gateway behind `count` proxies gets when a client sends `lines`: each proxy adds the address that it saw. */
function behind(count: number, sent: { readonly lines: readonly string[]; readonly client: string }) {
  const proxies = Array.from({ length: count }, (_, index) => `10.0.0.${index + 1}`);
  const seen = [sent.client, ...proxies].slice(0, count);
  const lines = [...sent.lines];
  for (const address of seen) {
    const last = lines.pop();
    lines.push(last === undefined ? address : `${last}, ${address}`);
  }
  const headers = lines.flatMap((line) => ['X-Forwarded-For', line]);
  return { headers, socketAddress: proxies.at(-1) ?? sent.client };
}

const claim = oneof(
  string({ maxLength: 40 }),
  array(oneof(ipV4(), ipV6(), constantFrom('', '"', 'unknown', ','))).map((list) => list.join(', ')),
);

test('with n hops the client is who the n-th proxy from the right saw', () => {
  assertLaw(
    property(
      array(claim, { maxLength: 3 }),
      oneof(ipV4(), ipV6()),
      integer({ min: 0, max: 5 }),
      (lines, client, hops) => {
        const request = behind(hops, { lines, client });
        assert.equal(clientAddress(request, { hops, trusted: undefined }), addressOf(client));
      },
    ),
    { numRuns: 1000 },
  );
});

test('with a list of proxies as well, as long as the client is none of them', () => {
  const trusted = addressRanges(['10.0.0.0/24']);
  assertLaw(
    property(array(claim, { maxLength: 3 }), ipV4(), integer({ min: 0, max: 5 }), (lines, client, count) => {
      if (client.startsWith('10.0.0.')) return;
      const request = behind(count, { lines, client });
      assert.equal(clientAddress(request, { hops: 16, trusted }), client);
    }),
    { numRuns: 1000 },
  );
});

function found(line: string, options: Partial<ClientAddressOptions> = {}): string | undefined {
  const request = { headers: ['x-forwarded-for', line], socketAddress: '::ffff:10.0.0.1' };
  return clientAddress(request, { hops: 1, trusted: undefined, ...options });
}

test('the socket counts where no proxy is configured, and where the request has not come through all', () => {
  assert.equal(found('192.0.2.1', { hops: 0 }), '10.0.0.1');
  assert.equal(found('192.0.2.1', { hops: 2 }), '10.0.0.1');
  assert.equal(found('', { hops: 1 }), '10.0.0.1');
  const gone = { headers: [], socketAddress: undefined };
  assert.equal(clientAddress(gone, { hops: 0, trusted: undefined }), undefined);
});

test('a proxy that is not on the list is not believed', () => {
  assert.equal(found('192.0.2.1', { trusted: addressRanges(['10.0.0.2']) }), '10.0.0.1');
  assert.equal(found('192.0.2.1', { trusted: addressRanges(['10.0.0.1']) }), '192.0.2.1');
});

test('ports and forms of an address do not matter, and what is none is not known', () => {
  assert.equal(found('192.0.2.1:4711'), '192.0.2.1');
  assert.equal(found('[2001:DB8::1]:4711'), '2001:db8:0:0:0:0:0:1');
  assert.equal(found('::ffff:192.0.2.1'), '192.0.2.1');
  assert.equal(found('unknown'), undefined);
  assert.equal(found('192.0.2.1,'), undefined);
});
