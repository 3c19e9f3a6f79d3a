// Goal: what the engine holds arrives as it is, whatever the type, and in every form that it may be asked for.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { openStore } from './clickhouse-store.ts';
import { readNative } from './native-format.ts';
import { decimalOf, shortestOf } from './number-text.ts';
import { listAt, tableOf } from './table.ts';

test('every type that queries return is read', async () => {
  const store = await openStore({});
  const found = await store.query(
    `SELECT toUInt8(200 + number) AS u8, toInt8(-number) AS i8, toUInt16(65000 + number) AS u16,
       toInt16(-300) AS i16, toUInt32(4294967295 - number) AS u32, toInt32(-70000) AS i32,
       toUInt64(18446744073709551615 - number) AS u64, toInt64(-9007199254740993) + number AS i64,
       toFloat32(0.1) AS single, 0.1 + number AS double, nan AS nothing, number = 1 AS flag, true AS truth,
       concat('ä€ ', toString(number)) AS name, toLowCardinality(concat('low ', toString(number % 2))) AS low,
       CAST(number, 'Enum8(\\'o\\\\\\'ne\\' = 0, \\'two\\' = 1, \\'three\\' = 2)') AS choice,
       if(number = 1, NULL, number) AS maybe, range(number) AS list, [[number], []] AS nested, [1.5, nan] AS reals,
       arrayMap(one -> toLowCardinality(toString(one)), range(number)) AS lows, [] AS empty,
       now() AS instant, toDateTime(0, 'UTC') AS began, now64(3) AS time, toDateTime64(0, 3, 'UTC') AS start, 'last' AS last
     FROM numbers(3) ORDER BY number`,
  );
  assert.equal(found.rows, 3);
  assert.deepEqual([...found.numbers('u8')], [200, 201, 202]);
  assert.deepEqual([...found.stored('i8')], [0, -1, -2]);
  assert.deepEqual([...found.stored('u16')], [65_000, 65_001, 65_002]);
  assert.deepEqual([...found.numbers('i16')], [-300, -300, -300]);
  assert.deepEqual([...found.stored('u32')], [4_294_967_295, 4_294_967_294, 4_294_967_293]);
  assert.deepEqual([...found.numbers('i32')], [-70_000, -70_000, -70_000]);
  const high = ['18446744073709551615', '18446744073709551614', '18446744073709551613'];
  assert.deepEqual(found.strings('u64'), high);
  assert.deepEqual([...found.numbers('u64')], high.map(Number));
  assert.deepEqual(
    [...found.hashes('u64')].slice(0, 4),
    [4_294_967_295, 4_294_967_295, 4_294_967_294, 4_294_967_295],
  );
  const low = ['-9007199254740993', '-9007199254740992', '-9007199254740991'];
  assert.deepEqual(found.strings('i64'), low);
  assert.deepEqual([...found.numbers('i64')], low.map(Number));
  assert.deepEqual([...found.numbers('single')], [0.1, 0.1, 0.1]);
  assert.deepEqual([...found.stored('single')], [0.1, 0.1, 0.1].map(Math.fround));
  assert.deepEqual(found.strings('double'), ['0.1', '1.1', '2.1']);
  assert.deepEqual([...found.numbers('nothing')], [0, 0, 0]);
  assert.deepEqual(found.strings('nothing'), ['', '', '']);
  assert.deepEqual([...found.numbers('flag')], [0, 1, 0]);
  assert.deepEqual(found.strings('truth'), ['true', 'true', 'true']);
  assert.deepEqual(found.strings('name'), ['ä€ 0', 'ä€ 1', 'ä€ 2']);
  assert.deepEqual(found.strings('low'), ['low 0', 'low 1', 'low 0']);
  assert.deepEqual(found.strings('choice'), ["o'ne", 'two', 'three']);
  assert.deepEqual([...found.numbers('maybe')], [0, 0, 2]);
  assert.deepEqual(found.strings('maybe'), ['0', '', '2']);
  assert.deepEqual(found.strings('list'), ['[]', '["0"]', '["0","1"]']);
  assert.deepEqual(found.strings('nested')[2], '[["2"],[]]');
  assert.deepEqual(found.strings('reals')[0], '[1.5,null]');
  assert.deepEqual(found.strings('lows')[2], '["0","1"]');
  assert.deepEqual(found.strings('empty'), ['[]', '[]', '[]']);
  assert.deepEqual(found.strings('last'), ['last', 'last', 'last']);
  assert.throws(() => found.strings('time'), /as milliseconds/);
  assert.throws(() => found.numbers('other'), /has the column other/);
  assert.throws(() => found.stored('u64'));
  await assert.rejects(store.query('SELECT generateUUIDv4() AS id'), /not UUID/);
  await store.close();
});

test('a result of many blocks is one, and one of none is empty', async () => {
  const store = await openStore({});
  const found = await store.query(
    `SELECT number, toUInt16(number) AS short, toString(number % 7) AS name,
       toLowCardinality(toString(intDiv(number, 1000))) AS low, arrayMap(one -> toUInt16(one + number), range(number % 3)) AS list
     FROM numbers(200000) ORDER BY number SETTINGS max_block_size = 30000`,
  );
  const lists = found.lists('list');
  for (const row of [0, 1, 29_999, 30_000, 65_409, 131_072, 199_999]) {
    assert.equal(found.numbers('number')[row], row);
    assert.equal(found.hashes('number')[2 * row], row);
    assert.equal(found.stored('short')[row], row % 65_536);
    assert.equal(found.strings('name')[row], String(row % 7));
    assert.equal(found.strings('low')[row], String(Math.floor(row / 1_000)));
    const expected = Array.from({ length: row % 3 }, (_, one) => (one + row) % 65_536);
    assert.deepEqual([...listAt(lists, row)], expected);
  }
  const none = await store.query('SELECT number, [number] AS list FROM numbers(9) WHERE number > 9');
  assert.equal(none.rows, 0);
  assert.deepEqual([...none.numbers('number')], []);
  assert.deepEqual(none.strings('list'), []);
  assert.equal(none.lists('list').ends.length, 0);
  await store.close();
});

test('bytes that are no result, or not all of one, are not read', () => {
  const text = Buffer.from('Code: 62. DB::Exception: Syntax error');
  assert.throws(() => readNative(text));
  const whole = Buffer.from([1, 2, 1, 0x61, 5, ...Buffer.from('UInt8'), 7, 8]);
  assert.deepEqual([...tableOf(readNative(whole)).numbers('a')], [7, 8]);
  for (let end = 1; end < whole.length; end += 1) assert.throws(() => readNative(whole.subarray(0, end)));
});

test('64-bit integers are told digit by digit', () => {
  const edges = [0n, 1n, 999_999n, 2n ** 53n - 1n, 2n ** 53n, 10n ** 18n, 2n ** 63n, 2n ** 64n - 1n];
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...edges), fc.bigInt(0n, 2n ** 64n - 1n)), (value) => {
      const [low, high] = [Number(value & 0xffff_ffffn), Number(value >> 32n)];
      assert.equal(decimalOf(low, high, 'unsigned'), String(value));
      assert.equal(decimalOf(low, high, 'signed'), String(BigInt.asIntN(64, value)));
    }),
  );
});

test('a single-precision number is the shortest that is meant by it', () => {
  fc.assert(
    fc.property(fc.float({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const short = shortestOf(value);
      assert.equal(Math.fround(short), value);
      assert.ok(String(short).length <= String(value).length);
    }),
  );
  assert.equal(shortestOf(Math.fround(0.3)), 0.3);
});
