// Goal: what the row writer writes is what the engine reads back, for every type of column and any content.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import * as fc from 'fast-check';
import { openStore } from './clickhouse-store.ts';
import { RowWriter } from './row-writer.ts';
import type { Store, TableShape } from './store.ts';

const shape: TableShape = {
  name: 'round_trip',
  columns: [
    { name: 'place', type: 'UInt32' },
    { name: 'small', type: 'UInt8' },
    { name: 'middle', type: 'UInt16' },
    { name: 'large', type: 'UInt32' },
    { name: 'hash', type: 'UInt64' },
    { name: 'float', type: 'Float32' },
    { name: 'time', type: "DateTime64(3, 'UTC')" },
    { name: 'text', type: 'String' },
    { name: 'hashes', type: 'Array(UInt64)' },
  ],
};

interface Row {
  readonly small: number;
  readonly middle: number;
  readonly large: number;
  readonly hash: readonly [number, number];
  readonly float: number;
  readonly time: number;
  readonly text: string;
  readonly hashes: readonly (readonly [number, number])[];
}

const half = fc.integer({ min: 0, max: 0xffff_ffff });
const pair = fc.tuple(half, half);
// UTF-16 code units in any order: NUL, line ends, quotes, emoji, and surrogates without their other half.
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.constantFrom('', '\0', 'a\0b', '\u{1f980}\u{1f980}', '\ud83e', '\udd80\ud83e', '\'\\"\n\t\b', '\u2028'),
);
const row: fc.Arbitrary<Row> = fc.record({
  small: fc.integer({ min: 0, max: 255 }),
  middle: fc.integer({ min: 0, max: 65_535 }),
  large: half,
  hash: pair,
  float: fc.float({ noNaN: true, noDefaultInfinity: true }),
  time: fc.oneof(
    fc.constantFrom(0, -1, 1_700_000_000_123, -8_640_000_000_000_000, 8_640_000_000_000_000),
    fc.integer({ min: -8_640_000_000_000_000, max: 8_640_000_000_000_000 }),
  ),
  text,
  hashes: fc.array(pair, { maxLength: 60 }),
});

let store: Store;

before(async () => {
  store = await openStore({});
  const columns = shape.columns.map((column) => `${column.name} ${column.type}`).join(', ');
  await store.command(`CREATE TABLE @round_trip (${columns}) ENGINE = MergeTree ORDER BY place`);
});

after(() => store.close());

function write(writer: RowWriter, place: number, value: Row): void {
  writer.u32(place);
  writer.u8(value.small);
  writer.u16(value.middle);
  writer.u32(value.large);
  writer.u64(...value.hash);
  writer.f32(value.float);
  writer.time(value.time);
  writer.text(value.text);
  writer.pairs(Uint32Array.from(value.hashes.flat()));
}

/** The 64-bit number of two halves, as the engine prints it. */
function decimal([low, high]: readonly [number, number]): string {
  return ((BigInt(high) << 32n) | BigInt(low)).toString();
}

async function readBack(): Promise<readonly unknown[]> {
  const found = await store.query(
    `SELECT small, middle, large, hash, float, toUnixTimestamp64Milli(time) AS time, text, hex(text) AS bytes,
       arrayStringConcat(arrayMap(one -> toString(one), hashes), ' ') AS hashes
     FROM @round_trip ORDER BY place`,
  );
  const numbers = (name: string): Float64Array => found.numbers(name);
  return Array.from({ length: found.rows }, (_, at) => ({
    small: numbers('small')[at],
    middle: numbers('middle')[at],
    large: numbers('large')[at],
    hash: found.strings('hash')[at],
    float: Math.fround(numbers('float')[at] ?? Number.NaN) + 0,
    time: numbers('time')[at],
    text: found.strings('text')[at],
    bytes: found.strings('bytes')[at],
    hashes: found.strings('hashes')[at],
  }));
}

function expected(value: Row): unknown {
  // Half a surrogate pair is no character; UTF-8 has only its replacement.
  const bytes = Buffer.from(value.text, 'utf8');
  return {
    small: value.small,
    middle: value.middle,
    large: value.large,
    hash: decimal(value.hash),
    float: value.float + 0,
    time: value.time,
    text: bytes.toString('utf8'),
    bytes: bytes.toString('hex').toUpperCase(),
    hashes: value.hashes.map(decimal).join(' '),
  };
}

test('every type of column comes back as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 40 }), async (rows) => {
      await store.command('TRUNCATE TABLE @round_trip');
      const writer = new RowWriter();
      rows.forEach((value, place) => write(writer, place, value));
      await store.append(shape, writer.take());
      assert.deepEqual(await readBack(), rows.map(expected));
    }),
    { numRuns: 25 },
  );
});

test('numbers that do not fit become the nearest that does', async () => {
  const plain = { hash: [0, 0], time: 0, text: '', hashes: [] } as const;
  const extremes = [
    { small: -1, middle: -1, large: -1, float: Number.NEGATIVE_INFINITY },
    { small: 256, middle: 65_536, large: 2 ** 40, float: 1e300 },
    { small: Number.NaN, middle: Number.NaN, large: Number.NaN, float: Number.NaN },
    { small: 1.9, middle: 1.9, large: 1.9, float: 0.5 },
  ];
  await store.command('TRUNCATE TABLE @round_trip');
  const writer = new RowWriter();
  extremes.forEach((value, place) => write(writer, place, { ...plain, ...value }));
  await store.append(shape, writer.take());
  const found = await store.query('SELECT small, middle, large, float FROM @round_trip ORDER BY place');
  const columns = ['small', 'middle', 'large'].map((name) => [...found.numbers(name)]);
  assert.deepEqual(columns, [
    [0, 255, 0, 1],
    [0, 65_535, 0, 1],
    [0, 4_294_967_295, 0, 1],
  ]);
  const [low, high, none, ordinary] = found.numbers('float');
  assert.ok(Number.isFinite(low) && (low ?? 0) < -3e38);
  assert.ok(Number.isFinite(high) && (high ?? 0) > 3e38);
  assert.deepEqual([none, ordinary], [0, 0.5]);
});

test('rows can be cut out by their offsets and put together again', async () => {
  const one: Row = { small: 1, middle: 2, large: 3, hash: [4, 5], float: 6, time: 7, text: 'x', hashes: [] };
  const writer = new RowWriter();
  const offsets = [0];
  for (const place of [0, 1, 2]) {
    write(writer, place, { ...one, text: 'y'.repeat(place * 700_000) });
    offsets.push(writer.length);
  }
  const rows = writer.take();
  assert.equal(writer.length, 0);
  writer.raw(rows.subarray(offsets[2], offsets[3]));
  writer.raw(rows.subarray(offsets[0], offsets[1]));
  await store.command('TRUNCATE TABLE @round_trip');
  await store.append(shape, writer.take());
  const found = await store.query('SELECT place, length(text) AS chars FROM @round_trip ORDER BY place');
  assert.deepEqual([...found.numbers('place')], [0, 2]);
  assert.deepEqual([...found.numbers('chars')], [0, 1_400_000]);
});

test('no rows are no work', async () => {
  await store.command('TRUNCATE TABLE @round_trip');
  await store.append(shape, new Uint8Array(0));
  assert.deepEqual(await readBack(), []);
});
