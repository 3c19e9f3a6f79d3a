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

const header = 'x-forwarded-for' as const;

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
        assert.equal(clientAddress(request, { header, hops, trusted: undefined }), addressOf(client));
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
      assert.equal(clientAddress(request, { header, hops: 16, trusted }), client);
    }),
    { numRuns: 1000 },
  );
});

test('with Forwarded the same, also with quotes left open', () => {
  assertLaw(
    property(claim, oneof(ipV4(), ipV6()), (sent, client) => {
      const node = client.includes(':') ? `"[${client}]:4711"` : client;
      const headers = ['Forwarded', `for="${sent}, for=${node};proto=https;host="a,b;for=x"`];
      const request = { headers, socketAddress: '10.0.0.1' };
      assert.equal(
        clientAddress(request, { header: 'forwarded', hops: 1, trusted: undefined }),
        addressOf(client),
      );
    }),
    { numRuns: 1000 },
  );
});

function found(line: string, options: Partial<ClientAddressOptions> = {}): string | undefined {
  const name = options.header ?? header;
  const request = { headers: [name, line], socketAddress: '::ffff:10.0.0.1' };
  return clientAddress(request, { header, hops: 1, trusted: undefined, ...options });
}

test('the socket counts where no proxy is configured, and where the request has not come through all', () => {
  assert.equal(found('192.0.2.1', { hops: 0 }), '10.0.0.1');
  assert.equal(found('192.0.2.1', { hops: 2 }), '10.0.0.1');
  assert.equal(found('', { hops: 1 }), '10.0.0.1');
  const gone = { headers: [], socketAddress: undefined };
  assert.equal(clientAddress(gone, { header, hops: 0, trusted: undefined }), undefined);
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
  for (const node of ['unknown', '_hidden', '""', '"', '1.2.3.4;for=5.6.7.8']) {
    assert.equal(found(`for=${node}`, { header: 'forwarded' }), undefined, node);
  }
  assert.equal(found('For="192.0.2.1:80"; by=x', { header: 'forwarded' }), '192.0.2.1');
});

test('what a client sends as its host hides nothing, however its proxy quotes it', () => {
  for (const host of [
    'a',
    String.raw`a\",b`,
    String.raw`a\\`,
    String.raw`\\\",for=5.6.7.8`,
    ';for=5.6.7.8',
  ]) {
    const line = `for=6.6.6.6, for=192.0.2.1;host="${host}"`;
    assert.equal(found(line, { header: 'forwarded' }), '192.0.2.1', host);
  }
});
