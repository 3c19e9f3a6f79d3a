// Goal: exactly the rows that the row writer makes pass, and no piece of one, nor one with anything behind it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { RowWriter } from '../store/row-writer.ts';
import { isReadableType, isRow, rowPlan } from './row-check.ts';

const plan = rowPlan([
  { name: 'a', type: 'UInt64' },
  { name: 'b', type: 'String' },
  { name: 'c', type: 'Array(UInt64)' },
  { name: 'd', type: 'Array(UInt16)' },
  { name: 'e', type: 'UInt8' },
]);

function rowOf(text: string, pairs: number): Uint8Array {
  const writer = new RowWriter();
  writer.u64(1, 2);
  writer.text(text);
  writer.pairs(new Uint32Array(2 * pairs));
  writer.shorts(new Uint16Array(pairs));
  writer.u8(3);
  return writer.take();
}

test('a row passes; cut anywhere, or with a byte more, it does not', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.nat(200), fc.nat(), (text, pairs, place) => {
      const row = rowOf(text, pairs);
      assert.ok(isRow(row, plan));
      assert.ok(!isRow(row.subarray(0, place % row.length), plan));
      assert.ok(!isRow(Buffer.concat([row, Buffer.of(0)]), plan));
    }),
  );
});

test('counts that promise more than there is are refused', () => {
  const row = rowOf('', 0);
  for (const count of [[0xff, 0xff, 0xff, 0xff, 0x7f], [0xff, 0xff, 0xff, 0x7f], [0x80]]) {
    assert.ok(!isRow(Buffer.concat([row.subarray(0, 8), Uint8Array.from(count)]), plan));
  }
});

test('types are told by name', () => {
  assert.ok(isReadableType("DateTime64(3, 'UTC')"));
  for (const type of ['toString', 'UInt8) SELECT', '', 'Map(String, String)'])
    assert.ok(!isReadableType(type));
});
