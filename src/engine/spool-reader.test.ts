// Goal: every record of a spool gets into the store once: read as it grows, after restarts, after a kill before and after
// every call to the store, after damage, and from gateways of another version; and nothing that is no row gets there.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { exchangesTable } from '../store/schema/0001-exchanges.ts';
import { systemTextsTable } from '../store/schema/0007-system-texts.ts';
import type { Store } from '../store/store.ts';
import { frameHeadBytes, frameKind } from '../wire/spool-segment.ts';
import { temporaryFolder, withOpenStore } from './ingest.fixture.ts';
import { SpoolReader, type SpoolReaderOptions } from './spool-reader.ts';
import { drain, frameOf, framesOf, mortal, numbered, segmentIn } from './spool.fixture.ts';

const root = temporaryFolder();
after(() => root.remove());
let made = 0;

function newFolder(): string {
  made += 1;
  return join(root.path, `spool-${made}`);
}

const timeMs = 1_700_000_000_000;

async function readerOf(store: Store, parts: Partial<SpoolReaderOptions>): Promise<SpoolReader> {
  const reader = new SpoolReader({ store, folder: root.path, nowMs: () => timeMs, ...parts });
  await reader.recall();
  return reader;
}

async function idsIn(store: Store): Promise<readonly string[]> {
  return (await store.query('SELECT id FROM @exchanges ORDER BY id')).strings('id');
}

function ids(count: number, from = 0): readonly string[] {
  return numbered(count, from).map(({ id }) => id);
}

test('the backlog is what was not read and remembered, wherever a reading ends; each reading is told once', async () => {
  await withOpenStore(undefined, async (store) => {
    const folder = newFolder();
    const taken: number[] = [];
    const reader = await readerOf(store, { folder, onTaken: ({ exchanges }) => taken.push(exchanges) });
    assert.equal(await reader.backlogBytes(), 0, 'there is no folder yet');
    const segment = segmentIn(folder, { timeMs });
    segment.append({ exchanges: numbered(3) });
    writeFileSync(join(folder, 'a-note'), 'no segment');
    const whole = readFileSync(segment.path).length;
    assert.equal(await reader.backlogBytes(), whole);
    const first = await drain(store, reader);
    assert.equal(await reader.backlogBytes(), 0);
    const frames = framesOf(numbered(2, 3));
    segment.raw(frames.subarray(0, -7));
    const second = await drain(store, reader);
    const waiting = await reader.backlogBytes();
    assert.ok(waiting > 0 && waiting < frames.length, 'the frame that is not whole');
    const restarted = await readerOf(store, { folder });
    assert.equal(await restarted.backlogBytes(), waiting, 'known after a restart');
    segment.raw(frames.subarray(-7));
    assert.equal(await reader.backlogBytes(), waiting + 7);
    const third = await drain(store, reader);
    assert.equal(await reader.backlogBytes(), 0);
    assert.deepEqual(taken, [3, 1, 1]);
    assert.deepEqual(
      taken,
      [first, second, third].map(({ exchanges }) => exchanges),
    );
  });
});

test('a segment is read as it grows, half a frame waits, and the end puts it away after its time', async () => {
  await withOpenStore(undefined, async (store) => {
    const folder = newFolder();
    let nowMs = timeMs;
    const reader = await readerOf(store, { folder, nowMs: () => nowMs });
    assert.equal((await drain(store, reader)).exchanges, 0);
    const segment = segmentIn(folder, { timeMs });
    segment.append({ exchanges: numbered(3), decisions: ['d1'] });
    const first = await drain(store, reader);
    assert.deepEqual([first.exchanges, first.decisions, first.problems.length], [3, 1, 0]);
    const more = framesOf(numbered(2, 3));
    segment.raw(more.subarray(0, more.length - 7));
    assert.equal((await drain(store, reader)).exchanges, 1);
    segment.raw(more.subarray(-7));
    segment.end();
    assert.equal((await drain(store, reader)).exchanges, 1);
    assert.ok(existsSync(segment.path));
    nowMs += 120_000;
    assert.equal((await drain(store, reader)).exchanges, 0);
    assert.ok(!existsSync(segment.path));
    assert.deepEqual(await idsIn(store), ids(5));
    const texts = await store.query("SELECT count() AS n, countIf(excerpt != '') AS said FROM @system_texts");
    assert.deepEqual([texts.numbers('n')[0], texts.numbers('said')[0]], [1, 1]);
    const decisions = await store.query('SELECT * FROM @decisions');
    const names = [
      'id',
      'account_name',
      'exchange_id',
      'action',
      'rule',
      'reason',
      'policy',
      'failed',
      'inspected',
    ];
    const told = names.map((name) => decisions.strings(name)[0]);
    assert.deepEqual(told, ['d1', 'acct-1', 'of d1', 'shape', 'r1', 'because', 'p1', 'r2', 'body']);
  });
});

test('after a restart reading goes on where it was', async () => {
  await withOpenStore(undefined, async (store) => {
    const folder = newFolder();
    const segment = segmentIn(folder, { timeMs });
    segment.append({ exchanges: numbered(4) });
    await drain(store, await readerOf(store, { folder }));
    segment.append({ exchanges: numbered(4, 4) });
    segment.end();
    const later = await drain(store, await readerOf(store, { folder, keepMs: 0 }));
    assert.deepEqual([later.exchanges, later.repeated], [4, 0]);
    assert.deepEqual(readdirSync(folder), []);
    assert.deepEqual(await idsIn(store), ids(8));
  });
});

test('a recheck reads everything again and adds what the store has lost', async () => {
  await withOpenStore(undefined, async (store) => {
    const folder = newFolder();
    const segment = segmentIn(folder, { timeMs });
    segment.append({ exchanges: numbered(6), decisions: ['d1', 'd2'] });
    await drain(store, await readerOf(store, { folder }));
    await store.command("ALTER TABLE @exchanges DELETE WHERE id = 'x00003' SETTINGS mutations_sync = 1");
    const again = await drain(store, await readerOf(store, { folder, isRecheck: true }));
    assert.deepEqual([again.exchanges, again.repeated], [1, 5]);
    assert.deepEqual(await idsIn(store), ids(6));
    const decisions = await store.query('SELECT count() AS n FROM @decisions');
    assert.equal(decisions.numbers('n')[0], 2);
  });
});

test('a reading is bounded, and the rest comes with the next ones', async () => {
  await withOpenStore(undefined, async (store) => {
    const folder = newFolder();
    for (const number of [1, 2, 3]) {
      const segment = segmentIn(folder, { timeMs: timeMs + number, number });
      segment.append({ exchanges: numbered(10, 10 * number) });
      segment.end();
    }
    const reader = await readerOf(store, { folder, bytesMax: 1_000, keepMs: 0 });
    const found = [await drain(store, reader), await drain(store, reader), await drain(store, reader)];
    assert.deepEqual(
      found.map(({ exchanges }) => exchanges),
      [10, 10, 10],
    );
    assert.deepEqual(readdirSync(folder), []);
  });
});

test('a store that fails at any call: the next reading brings what is missing, and nothing twice', async () => {
  await withOpenStore(undefined, async (real) => {
    for (let at = 1; ; at += 1) {
      for (const table of ['exchanges', 'system_texts', 'decisions', 'spool_positions']) {
        await real.command(`TRUNCATE TABLE @${table}`);
      }
      const folder = newFolder();
      const segment = segmentIn(folder, { timeMs });
      segment.append({ exchanges: numbered(5), decisions: ['d1'] });
      let isArmed = true;
      const die = (): void => {
        if (isArmed) throw new Error('the store is away');
      };
      const store = mortal(real, { at, isAfter: at % 2 === 0, die });
      const first = await readerOf(store, { folder }).catch(() => undefined);
      const reader = first ?? (await readerOf(real, { folder }));
      const isWhole = await drain(store, reader).then(
        () => first !== undefined,
        () => false,
      );
      isArmed = false;
      segment.append({ exchanges: numbered(5, 5), decisions: ['d2'] });
      await drain(store, reader);
      assert.deepEqual(await idsIn(real), ids(10), `call ${at}`);
      const decisions = await real.query('SELECT id FROM @decisions ORDER BY id');
      assert.deepEqual(decisions.strings('id'), ['d1', 'd2'], `call ${at}`);
      if (isWhole) break;
    }
  });
});

test('killed before and after every call to the store: every record once', async () => {
  const child = fileURLToPath(new URL('spool-drain.fixture.js', import.meta.url));
  const [data, folder] = [join(root.path, 'killed'), newFolder()];
  let [count, kills] = [0, 0];
  for (let at = 1; ; at += 1) {
    const segment = segmentIn(folder, { timeMs: Date.now(), number: at });
    segment.append({ exchanges: numbered(20, count), decisions: [`d${at}`] });
    segment.end();
    count += 20;
    const when = at % 2 === 0 ? 'after' : 'before';
    const run = spawnSync(process.execPath, [child, data, folder, String(at), when], { encoding: 'utf8' });
    if (run.stdout.includes('whole')) break;
    assert.equal(run.signal, 'SIGKILL', run.stderr);
    kills += 1;
  }
  assert.ok(kills > 8, `${kills} kills`);
  await withOpenStore(data, async (store) => {
    assert.deepEqual(await idsIn(store), ids(count));
    const decisions = await store.query('SELECT count() AS n, uniqExact(id) AS ids FROM @decisions');
    assert.equal(decisions.numbers('n')[0], count / 20);
    assert.equal(decisions.numbers('ids')[0], count / 20);
  });
  assert.deepEqual(readdirSync(folder), []);
});

test('damage costs what it hit and is told by its place; a segment that nobody ends is read to its end', async () => {
  await withOpenStore(undefined, async (store) => {
    const folder = newFolder();
    let nowMs = timeMs;
    const segment = segmentIn(folder, { timeMs });
    const start = readFileSync(segment.path).length;
    segment.append({ exchanges: numbered(10) });
    const bytes = readFileSync(segment.path);
    const hit = start + Math.floor((bytes.length - start) / 2);
    bytes[hit] = (bytes[hit] ?? 0) ^ 0xff;
    writeFileSync(segment.path, bytes.subarray(0, -5));
    const reader = await readerOf(store, { folder, nowMs: () => nowMs, keepMs: 0 });
    const first = await drain(store, reader);
    assert.deepEqual([first.exchanges, first.damaged], [8, 1]);
    assert.equal(first.problems[0]?.code, 'spool.damaged');
    assert.match(first.problems[0]?.places[0] ?? '', new RegExp(`^${segment.name}:\\d+$`));
    nowMs += 120_000 + 60_001;
    const last = await drain(store, reader);
    assert.deepEqual([last.exchanges, last.damaged], [0, 1]);
    assert.deepEqual(readdirSync(folder), []);
  });
});

test('frames that are no rows, decisions or losses stop nothing', async () => {
  await withOpenStore(undefined, async (store) => {
    const folder = newFolder();
    const segment = segmentIn(folder, { timeMs });
    for (const kind of [1, 2, 3, 4, 5] as const) segment.raw(frameOf(kind, Buffer.from('{"nonsense":[')));
    segment.raw(frameOf(frameKind.loss, Buffer.from('{"count":7,"fromMs":1,"toMs":2}')));
    segment.append({ exchanges: numbered(2) });
    const read = await drain(store, await readerOf(store, { folder }));
    assert.deepEqual([read.exchanges, read.decisions, read.lost], [2, 0, 8]);
    assert.equal(read.problems[0]?.code, 'spool.lost');
  });
});

test('rows of a version with other columns are read by the names of columns', async () => {
  await withOpenStore(undefined, async (store) => {
    const folder = newFolder();
    // Without the last column, and with one that this version does not know before all others but the first.
    const [id, ...rest] = exchangesTable.columns.slice(0, -1);
    assert.ok(id !== undefined);
    const columns = [id, { name: 'mood', type: 'UInt16' }, ...rest];
    const [row] = numbered(1);
    assert.ok(row !== undefined);
    const plain = framesOf([row]);
    const length = Buffer.from(plain).readUInt32LE(4);
    const old = plain.subarray(frameHeadBytes, frameHeadBytes + length - 1);
    const other = Buffer.concat([old.subarray(0, 8), Buffer.of(9, 9), old.subarray(8)]);
    const segment = segmentIn(folder, { timeMs, header: headerOf({ exchanges: columns }) });
    segment.raw(frameOf(frameKind.exchange, other));
    assert.equal((await drain(store, await readerOf(store, { folder }))).exchanges, 1);
    const found = await store.query('SELECT id, account_name, model, opaque FROM @exchanges');
    const names = ['id', 'account_name', 'model', 'opaque'];
    assert.deepEqual(
      names.map((name) => found.strings(name)[0]),
      ['x00000', 'acct-1', 'model-a', '0'],
    );
  });
});

test('a segment of which the beginning cannot be read is left where it is, and told of once', async () => {
  await withOpenStore(undefined, async (store) => {
    const folder = newFolder();
    const [first] = exchangesTable.columns;
    const bad = [
      Buffer.from('nonsense'),
      headerOf({ format: 2 }),
      headerOf({ exchanges: exchangesTable.columns.slice(1) }),
      headerOf({ exchanges: [...exchangesTable.columns, first] }),
      headerOf({ exchanges: exchangesTable.columns.map((one) => ({ ...one, type: 'UInt8' })) }),
    ];
    bad.forEach((header, index) => {
      segmentIn(folder, { timeMs, number: index + 1, header }).append({ exchanges: numbered(3, 3 * index) });
    });
    segmentIn(folder, { timeMs, number: 99 }).append({ exchanges: numbered(1, 99) });
    segmentIn(folder, { timeMs, number: 100, header: Buffer.alloc(0) });
    let nowMs = timeMs;
    const reader = await readerOf(store, { folder, nowMs: () => nowMs, keepMs: 0 });
    assert.equal((await drain(store, reader)).exchanges, 1);
    nowMs += 3_600_000;
    const read = await drain(store, reader);
    assert.deepEqual([read.problems[0]?.code, read.problems[0]?.count], ['spool.unreadable', bad.length]);
    assert.equal(readdirSync(folder).length, bad.length);
    assert.deepEqual((await drain(store, reader)).problems, []);
  });
});

function headerOf(parts: object): Uint8Array {
  const header = {
    format: 1,
    exchanges: exchangesTable.columns,
    systemTexts: systemTextsTable.columns,
    openUntilMs: timeMs + 120_000,
    ...parts,
  };
  return frameOf(frameKind.header, Buffer.from(JSON.stringify(header)));
}
