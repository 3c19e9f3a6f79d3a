// Goal: a store opens fresh, opens again, refuses what it cannot read, says what is wrong without quoting
// anybody's data, and leaves nothing behind.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Fault } from '../core/fault.ts';
import { openStore } from './clickhouse-store.ts';
import { RowWriter } from './row-writer.ts';
import { exchangesTable } from './schema/0001-exchanges.ts';

const home = mkdtempSync(join(tmpdir(), 'stillwatch-test-'));
after(() => rmSync(home, { recursive: true, force: true }));

/** A program that opens the folder given to it, says so, and waits to be told to end. */
const holder = `
  const { openStore } = await import(${JSON.stringify(new URL('clickhouse-store.js', import.meta.url).href)});
  const store = await openStore({ folder: process.argv[1] });
  await store.command('CREATE TABLE IF NOT EXISTS @held (value UInt8) ENGINE = MergeTree ORDER BY value');
  await store.command('INSERT INTO @held SELECT 7');
  process.stdout.write('open');
  process.stdin.once('data', async () => { await store.close(); process.exit(0); });
`;

async function faultOf(work: Promise<unknown>): Promise<Fault> {
  try {
    await work;
  } catch (error) {
    assert.ok(error instanceof Fault, String(error));
    return error;
  }
  throw new Error('nothing was wrong');
}

/** Everything that a fault may put on a screen, --verbose included. */
function wholeText(fault: Fault): string {
  const { cause } = fault;
  return [fault.message, fault.mend, fault.stack, cause instanceof Error ? cause.stack : String(cause)].join(
    '\n',
  );
}

test('a fresh folder is migrated, and a folder opened again keeps what it had', async () => {
  const folder = join(home, "a folder's näme");
  const first = await openStore({ folder });
  const found = await first.query('SELECT step FROM @migrations ORDER BY step');
  assert.deepEqual([...found.numbers('step')], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  await first.command("INSERT INTO @settings SELECT 'kept', {value:String}", { value: "it's\n\t\\ 'ok'" });
  await first.close();
  assert.deepEqual(readdirSync(folder), ['exchanges']);

  const again = await openStore({ folder });
  const kept = await again.query("SELECT value FROM @settings WHERE name = 'kept'");
  assert.deepEqual(kept.strings('value'), ["it's\n\t\\ 'ok'"]);
  const steps = await again.query('SELECT count() AS steps FROM @migrations');
  assert.equal(steps.numbers('steps')[0], 10);
  const columns = await again.query(
    "SELECT name FROM system.columns WHERE table = 'exchanges' AND database = 'stillwatch' ORDER BY position",
  );
  assert.deepEqual(
    columns.strings('name'),
    exchangesTable.columns.map((column) => column.name),
  );
  await again.close();
});

test('whatever the folder is called, every row arrives once', async () => {
  const names = [
    'd{1,2}',
    'a*b',
    'axb',
    'q?x=1',
    '@home',
    "it's",
    'a%20b',
    'a\\b',
    'x.zip :: y',
    'a|b',
    '[ab]',
  ];
  const shape = { name: 'pieces', columns: [{ name: 'place', type: 'UInt32' }] };
  for (const name of names) {
    const folder = join(home, 'odd', name);
    const store = await openStore({ folder });
    await store.command('CREATE TABLE @pieces (place UInt32) ENGINE = MergeTree ORDER BY place');
    for (const place of [1, 2]) {
      const writer = new RowWriter();
      writer.u32(place);
      await store.append(shape, writer.take(), 1);
    }
    await store.close();
    assert.deepEqual(readdirSync(folder), ['exchanges'], name);
    const again = await openStore({ folder });
    const found = await again.query('SELECT place FROM @pieces ORDER BY place');
    assert.deepEqual([...found.numbers('place')], [1, 2], name);
    await again.close();
  }
});

test('rows that do not arrive are a fault', async () => {
  const store = await openStore({});
  await store.command('CREATE TABLE @pieces (place UInt32) ENGINE = MergeTree ORDER BY place');
  const writer = new RowWriter();
  writer.u32(7);
  const shape = { name: 'pieces', columns: [{ name: 'place', type: 'UInt32' }] };
  const fault = await faultOf(store.append(shape, writer.take(), 2));
  assert.equal(fault.code, 'store.query-failed');
  assert.match(fault.message, /of 2 rows appended to pieces, 1 arrived/);
  await store.close();
});

test('a folder whose first opening was interrupted opens', async () => {
  const folder = join(home, 'interrupted');
  const store = await openStore({ folder });
  // The tables are there, and that the step is done was not yet written.
  await store.command('TRUNCATE TABLE @migrations');
  await store.command('DROP TABLE @settings');
  await store.close();
  const again = await openStore({ folder });
  const found = await again.query('SELECT count() AS n FROM @settings');
  assert.equal(found.numbers('n')[0], 0);
  await again.close();
});

test('data of a newer version is refused, not misread', async () => {
  const folder = join(home, 'newer');
  const store = await openStore({ folder });
  await store.command('INSERT INTO @migrations (step) SELECT 99');
  await store.close();
  const fault = await faultOf(openStore({ folder }));
  assert.equal(fault.code, 'store.schema-newer');
  assert.match(fault.message, /schema 99/);
});

test('a statement that fails is named without the data it failed on', async () => {
  const store = await openStore({});
  await store.command("INSERT INTO @settings SELECT 'secret', 'xylophone marker'");
  const statements = [
    "SELECT toUInt64(value) AS n FROM @settings WHERE name = 'secret'",
    'SELECT throwIf(1, value) AS n FROM @settings',
    'SELECT toDateTime(value) AS n FROM @settings',
    'SELECT CAST(value AS Enum8(1)) FROM @settings',
    'SELECT arrayJoin(JSONExtractArrayRaw(value)) + 1 FROM @settings WHERE length(value) > (SELECT value FROM @settings)',
    'INSERT INTO @migrations (step) SELECT toUInt32(value) FROM @settings',
  ];
  for (const sql of statements) {
    const fault = await faultOf(store.query(sql));
    assert.equal(fault.code, 'store.query-failed', sql);
    assert.doesNotMatch(wholeText(fault), /xylophone/, sql);
  }
  const parameter = await faultOf(store.query('SELECT {n:UInt64} AS n', { n: 'xylophone' }));
  assert.doesNotMatch(wholeText(parameter), /xylophone/);
  // What is wrong with the statement itself may be said, to those who ask for the cause.
  const unknown = await faultOf(store.command('SELECT nothing_such FROM @exchanges'));
  assert.match(unknown.message, /reading the table “exchanges” \(UNKNOWN_IDENTIFIER\)/);
  assert.doesNotMatch(unknown.message, /SELECT/);
  assert.match(wholeText(unknown), /nothing_such/);
  // The store goes on after a failure, and nothing of what it had printed by then comes with the next result.
  await faultOf(store.query('SELECT number, throwIf(number = 300000) AS n FROM numbers(400000)'));
  const next = await store.query("SELECT 'fine' AS state");
  assert.deepEqual(next.strings('state'), ['fine']);
  await store.close();
});

test('the memory bound is a fault that says which bound', async () => {
  const store = await openStore({ memoryBytesMax: 60_000_000 });
  const fault = await faultOf(
    store.query(
      'SELECT groupArray(toString(number)) AS everything FROM numbers(30000000) SETTINGS max_threads = 1',
    ),
  );
  assert.equal(fault.code, 'store.query-failed');
  assert.match(fault.message, /out of the memory that it may use, 57\.22 MiB, while reading/);
  assert.doesNotMatch(fault.message, /SELECT|groupArray/);
  assert.match(fault.mend, /--memory/);
  await store.close();
});

test('a folder that another process has open is in use; one that was left by a killed process is not', async () => {
  const folder = join(home, 'held');
  const other = spawn(process.execPath, ['--input-type=module', '-e', holder, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => other.stdout.once('data', resolve));
  const fault = await faultOf(openStore({ folder }));
  assert.equal(fault.code, 'store.in-use');
  const ended = new Promise((resolve) => other.once('exit', resolve));
  other.kill('SIGKILL');
  await ended;
  const left = (): readonly string[] => readdirSync(folder).filter((name) => name.startsWith('scratch'));
  assert.equal(left().length, 1, 'rows of the killed process may still lie there');
  const store = await openStore({ folder });
  const held = await store.query('SELECT value FROM @held');
  assert.deepEqual([...held.numbers('value')], [7]);
  await store.close();
  assert.deepEqual(left(), []);
});

test('a folder that cannot be made is a fault', async () => {
  const file = join(home, 'file');
  writeFileSync(file, '');
  for (const folder of [file, join(file, 'below')]) {
    const fault = await faultOf(openStore({ folder }));
    assert.equal(fault.code, 'store.unavailable');
  }
});

test('a temporary folder is gone after closing, and after an open that failed', () => {
  const place = mkdtempSync(join(home, 'temporary-'));
  const url = JSON.stringify(new URL('clickhouse-store.js', import.meta.url).href);
  const run = (script: string): readonly string[] => {
    const result = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TMPDIR: place },
      encoding: 'utf8',
    });
    assert.equal(result.status, 0, result.stderr);
    return readdirSync(place);
  };
  const left = run(
    `const { openStore } = await import(${url});
     const store = await openStore({});
     await store.command('INSERT INTO @settings SELECT 1, 2');
     await store.close();`,
  );
  assert.deepEqual(left, []);
  // One process has one data folder: with one open, a second one cannot be opened.
  const afterFailure = run(
    `const { openStore } = await import(${url});
     const { readdirSync } = await import('node:fs');
     const store = await openStore({});
     const code = await openStore({}).then(() => 'opened', (fault) => fault.code);
     if (code !== 'store.unavailable') throw new Error(code);
     if (readdirSync(process.env.TMPDIR).length !== 1) throw new Error('the failed open left its folder');
     await store.close();`,
  );
  assert.deepEqual(afterFailure, []);
});

test('a URL that is none, or where nobody answers, is a fault without the password', async () => {
  for (const url of ['not a url', 'ftp://user:opensesame@127.0.0.1', 'http://user:opensesame@127.0.0.1:1']) {
    const fault = await faultOf(openStore({ url }));
    assert.equal(fault.code, 'store.unavailable', url);
    assert.doesNotMatch(wholeText(fault), /opensesame/);
  }
});

test('a server is asked for columns, and what arrives in pieces, or not at all, is told apart', async () => {
  const steps = Buffer.concat([Buffer.from('\u0001\u0001\u0004step\u0006UInt32'), Buffer.from([7, 0, 0, 0])]);
  const asked: string[] = [];
  const server = createServer((request, response) => {
    let sql = '';
    request.on('data', (piece: Buffer) => (sql += piece.toString()));
    request.on('end', () => {
      asked.push(`${request.url} ${sql}`);
      if (/broken/.test(sql)) response.writeHead(500).end('Code: 395. DB::Exception: no. (FUNCTION_THROW)');
      else if (/torn/.test(sql)) response.write(steps.subarray(0, 9), () => response.destroy());
      else if (/FORMAT Native/.test(sql)) {
        response.write(steps.subarray(0, 5));
        setImmediate(() => response.end(steps.subarray(5)));
      } else response.end();
    });
  });
  const { port } = await new Promise<AddressInfo>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      assert.ok(address !== null && typeof address === 'object');
      resolve(address);
    });
  });
  const store = await openStore({ url: `http://127.0.0.1:${port}` });
  const found = await store.query('SELECT {n:UInt8} AS step', { n: 7 });
  assert.deepEqual([...found.numbers('step')], [7]);
  assert.match(asked.at(-1) ?? '', /wait_end_of_query=1.*SELECT \{n:UInt8\} AS step\nFORMAT Native$/s);
  for (const sql of ['SELECT broken', 'SELECT torn']) {
    const fault = await faultOf(store.query(sql));
    assert.ok(fault.code.startsWith('store.'), fault.code);
  }
  await store.close();
  server.close();
});
