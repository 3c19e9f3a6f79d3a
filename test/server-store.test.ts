// Goal: the store by URL does over HTTP what the embedded one does: statements with parameters, binary rows,
// results, migrations, and faults that quote no data.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Fault } from '../src/core/fault.ts';
import { startClickHouse, type ClickHouseServer } from './clickhouse-server.fixture.ts';
import { openStore } from '../src/store/clickhouse-store.ts';
import { RowWriter } from '../src/store/row-writer.ts';

let server: ClickHouseServer;
before(async () => {
  server = await startClickHouse();
});
after(() => server.stop());

async function faultOf(work: Promise<unknown>): Promise<Fault> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof Fault, String(error));
  return error;
}

test('rows go in as RowBinary over HTTP and come back as they were', async () => {
  const store = await openStore({ url: server.url });
  const shape = {
    name: 'things',
    columns: [
      { name: 'place', type: 'UInt32' },
      { name: 'hash', type: 'UInt64' },
      { name: 'time', type: "DateTime64(3, 'UTC')" },
      { name: 'text', type: 'String' },
      { name: 'hashes', type: 'Array(UInt64)' },
    ],
  };
  await store.command(
    "CREATE TABLE @things (place UInt32, hash UInt64, time DateTime64(3, 'UTC'), text String, hashes Array(UInt64)) ENGINE = MergeTree ORDER BY place",
  );
  const texts = ['', 'a\0b\r\n\t', '\u{1f980}', 'x'.repeat(3_000_000)];
  const writer = new RowWriter();
  texts.forEach((text, place) => {
    writer.u32(place);
    writer.u64(0xffff_ffff, 0xffff_fffe);
    writer.time(1_700_000_000_123);
    writer.text(text);
    writer.pairs(Uint32Array.of(1, 2, 3, 4));
  });
  await store.append(shape, writer.take());
  const found = await store.query(
    'SELECT hash, toUnixTimestamp64Milli(time) AS time, text, toString(hashes) AS hashes FROM @things ORDER BY place',
  );
  assert.deepEqual(found.strings('text'), texts);
  assert.deepEqual(new Set(found.strings('hash')), new Set(['18446744069414584319']));
  assert.equal(found.numbers('time')[0], 1_700_000_000_123);
  assert.equal(found.strings('hashes')[0], '[8589934593,17179869187]');
  await store.close();
});

test('many appends in a row do not wait for one another’s connections', { timeout: 60_000 }, async () => {
  const store = await openStore({ url: server.url });
  await store.command('CREATE TABLE @pieces (place UInt32) ENGINE = MergeTree ORDER BY place');
  const shape = { name: 'pieces', columns: [{ name: 'place', type: 'UInt32' }] };
  // Far more than the ten connections that the client keeps open at most.
  for (let place = 0; place < 120; place += 1) {
    const writer = new RowWriter();
    writer.u32(place);
    await store.append(shape, writer.take());
  }
  const found = await store.query('SELECT count() AS n FROM @pieces');
  assert.equal(found.numbers('n')[0], 120);
  await store.close();
});

test('parameters of every kind arrive, whatever is in them', async () => {
  const store = await openStore({ url: server.url });
  const text = "it's \\ \n\t {x:String} @exchanges ü\u{1f980}";
  const found = await store.query(
    'SELECT {text:String} AS text, {count:UInt64} AS count, {names:Array(String)} AS names, {ids:Array(UInt32)} AS ids',
    { text, count: 7, names: ["o'clock", '\\n'], ids: [1, 2] },
  );
  assert.deepEqual(found.strings('text'), [text]);
  assert.deepEqual([...found.numbers('count')], [7]);
  assert.deepEqual(found.strings('names'), [JSON.stringify(["o'clock", '\\n'])]);
  assert.deepEqual(found.strings('ids'), ['[1,2]']);
  await store.close();
});

test('the schema is made once per database', async () => {
  const steps: (number | undefined)[] = [];
  for (let time = 0; time < 2; time += 1) {
    const store = await openStore({ url: server.url, database: 'another' });
    const found = await store.query('SELECT count() AS steps FROM @migrations');
    steps.push(found.numbers('steps')[0]);
    await store.close();
  }
  assert.ok((steps[0] ?? 0) > 0);
  assert.equal(steps[1], steps[0]);
  const newer = await openStore({ url: server.url, database: 'newer' });
  await newer.command('INSERT INTO @migrations (step) SELECT 99');
  await newer.close();
  assert.equal((await faultOf(openStore({ url: server.url, database: 'newer' }))).code, 'store.schema-newer');
});

test('a failed statement is a fault without data; a refused password one without the password', async () => {
  const store = await openStore({ url: server.url });
  await store.command("INSERT INTO @settings SELECT 'secret', 'xylophone marker'");
  const failed = await faultOf(store.query('SELECT toUInt64(value) AS n FROM @settings'));
  assert.equal(failed.code, 'store.query-failed');
  assert.match(failed.message, /CANNOT_PARSE_TEXT/);
  assert.doesNotMatch(`${failed.stack} ${String(failed.cause)}`, /xylophone/);
  await store.close();
  const refused = await faultOf(openStore({ url: server.url.replace('//', '//somebody:wrong@') }));
  assert.equal(refused.code, 'store.unavailable');
  assert.match(refused.message, /AUTHENTICATION_FAILED/);
  assert.doesNotMatch(`${refused.stack} ${String(refused.cause)}`, /wrong|somebody/);
});
