// Goal: from a gateway worker's memory to the engine's store, through kills of the worker at any moment and real disks
// that are full: every acknowledged record arrives once, and a cycle judges what came.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Exchange } from '../../src/core/exchange.ts';
import { openHashKey } from '../../src/engine/hash-key.ts';
import { SpoolReader } from '../../src/engine/spool-reader.ts';
import { waveOf } from '../../src/engine/waves.fixture.ts';
import { Fingerprinter } from '../../src/fingerprint/fingerprinter.ts';
import { contentOf, spoolIn } from '../../src/gateway/spool.fixture.ts';
import type { SpoolRecord } from '../../src/gateway/spool.ts';
import { openStore } from '../../src/store/clickhouse-store.ts';
import { drainInto, streamOf } from './stream.fixture.ts';

const worker = fileURLToPath(new URL('spool-worker.fixture.js', import.meta.url));
let root = '';
let folder = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stillwatch-spool-'));
  folder = join(root, 'spool');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Runs a worker until a moment by chance; returns how many records it had said were safe. */
async function killedWorker(from: number, lifeMs: number): Promise<number> {
  const child = spawn(process.execPath, [worker, folder, String(from), 'w1'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  const begun = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      if (told.split('\n').length > 3) resolve();
    });
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  await begun;
  await wait(lifeMs);
  child.kill('SIGKILL');
  await ended;
  // The last line may be cut.
  return Number(told.split('\n').at(-2) ?? from);
}

test('workers killed at any moment: what was acknowledged arrives once, in restarts of the engine as well', async () => {
  let from = 0;
  const acknowledged: string[] = [];
  const data = join(root, 'data');
  let nowMs = Date.now();
  for (let round = 0; round < 6; round += 1) {
    const to = await killedWorker(from, Math.random() * 80);
    for (let at = from; at < to; at += 1) acknowledged.push(`x${at}`);
    from += 1_000_000;
    if (round % 2 === 0) continue;
    const store = await openStore({ folder: data });
    await drainInto(store, { folder, nowMs: () => nowMs, keepMs: 0 });
    await store.close();
  }
  assert.ok(acknowledged.length > 100, `${acknowledged.length} acknowledged`);
  // Nobody ended the last segments of the killed; they are put away when nothing can come any more.
  nowMs += 3_600_000;
  const store = await openStore({ folder: data });
  await drainInto(store, { folder, nowMs: () => nowMs, keepMs: 0 });
  const found = (await store.query('SELECT id FROM @exchanges')).strings('id');
  await store.close();
  const unique = new Set(found);
  assert.equal(unique.size, found.length, 'nothing twice');
  assert.deepEqual(
    acknowledged.filter((id) => !unique.has(id)),
    [],
  );
  assert.deepEqual(readdirSync(folder), []);
});

test('a file that may not grow any further: the rest goes into the next one', () => {
  // 8 kB a file; without the trap the signal would end the process.
  const script = `trap '' XFSZ; ulimit -f 16; exec "$0" "$@"`;
  const run = spawnSync('sh', ['-c', script, process.execPath, worker, folder, '0', 'w1', '300'], {
    encoding: 'utf8',
  });
  const [, failures] = /^over 300 failures (\d+) dropped 0$/m.exec(run.stdout) ?? [];
  assert.ok(Number(failures) > 0, run.stdout + run.stderr);
  const found = contentOf(folder);
  assert.deepEqual(
    found.ids,
    Array.from({ length: 300 }, (_, at) => `x${at}`),
  );
  assert.equal(found.damaged, 0);
});

test('a disk that is full until somebody makes room: nothing is lost and nothing is there twice', async (context) => {
  mkdirSync(folder);
  const script = `mount -t tmpfs -o size=256k tmpfs "$1" || exit 77
    head -c 220000 /dev/zero > "$1/filler"
    node="$2" worker="$3" folder="$1"
    (until grep -q spool.unwritable "$4/log"; do sleep 0.1; done; rm "$folder/filler") &
    "$node" "$worker" "$folder" 0 w1 300 2> "$4/log"; status=$?; echo spool.unwritable >> "$4/log"
    wait; cp "$folder"/*.spool "$4"; exit $status`;
  const copy = join(root, 'copy');
  mkdirSync(copy);
  const args = ['-rm', 'sh', '-c', script, 'sh', folder, process.execPath, worker, copy];
  const run = spawnSync('unshare', args, { encoding: 'utf8' });
  if (run.error !== undefined || run.status === 77 || /unshare/.test(run.stderr)) {
    context.skip('a small disk cannot be mounted here');
    return;
  }
  const [, failures] = /^over 300 failures (\d+) dropped 0$/m.exec(run.stdout) ?? [];
  assert.ok(Number(failures) > 0, run.stdout + run.stderr);
  const found = contentOf(copy);
  assert.deepEqual(
    found.ids,
    Array.from({ length: 300 }, (_, at) => `x${at}`),
  );
  assert.equal(found.damaged, 0);
});

test('what came by the spool is judged as what came by a log, across a restart', async () => {
  const data = join(root, 'data');
  const record = (exchange: Exchange, fingerprinter: Fingerprinter): SpoolRecord => ({
    exchange,
    fingerprint: fingerprinter.fingerprint(exchange),
    decision: undefined,
  });
  let campaign = '';
  for (const [hour, accounts] of [
    [0, 'crew'],
    [48, 'fresh'],
  ] as const) {
    const store = await openStore({ folder: data });
    const key = await openHashKey(store);
    const fingerprinter = new Fingerprinter(key);
    const spool = spoolIn(folder, { key, text: 'excerpt', salt: hour });
    for (const exchange of waveOf({ hour, accounts, frame: 'first' }))
      spool.append(record(exchange, fingerprinter));
    await spool.close();
    const stream = streamOf(store, () => Date.now());
    const reader = new SpoolReader({ store, folder, nowMs: () => Date.now() });
    await reader.recall();
    const found = await stream.drain(reader);
    assert.equal(found?.fresh, 720);
    const [first] = found.report.campaigns;
    assert.ok(first !== undefined && (campaign === '' || first.id === campaign));
    campaign = first.id;
    assert.deepEqual(
      (found.report.inputs ?? []).map((input) => [input.path, input.exchanges]),
      [[folder, 720]],
    );
    assert.equal(await stream.drain(reader), undefined);
    await stream.close();
    await store.close();
  }
});
