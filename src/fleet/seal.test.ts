// Goal: what machines of a fleet tell each other can be read and made by nobody else, and nowhere else.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { Seal } from './seal.ts';

const seal = new Seal('a secret of the fleet, as long as it has to be', 'test');

test('what was sealed opens as it was', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.string(), (bytes, place) => {
      const opened = seal.open(place, seal.close(place, bytes));
      assert.deepEqual(opened, Buffer.from(bytes));
    }),
  );
});

test('one changed bit, another place, another secret, another fleet: it does not open', () => {
  const closed = seal.close('counts', Buffer.from('what account a has used'));
  for (let bit = 0; bit < closed.length * 8; bit += 1) {
    const changed = Buffer.from(closed);
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    assert.equal(seal.open('counts', changed), undefined);
  }
  assert.equal(seal.open('verdicts', closed), undefined);
  const others = [
    new Seal('another secret, as long as it has to be', 'test'),
    new Seal('a secret of the fleet, as long as it has to be', 'other'),
  ];
  for (const other of others) assert.equal(other.open('counts', closed), undefined);
});

test('what is no sealed text at all does not open', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      assert.equal(seal.open('counts', bytes), undefined);
    }),
  );
});

test('the text cannot be seen, and twice the same looks different', () => {
  const text = Buffer.from('account-of-somebody');
  const [one, two] = [seal.close('counts', text), seal.close('counts', text)];
  assert.equal(one.includes(text), false);
  assert.notDeepEqual(one, two);
});
