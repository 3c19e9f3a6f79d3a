// Goal: nobody at the server between the machines, no clock, no full disk and no death of the process that speaks for a
// machine makes its fleet count twice, lose what was told, or stand still.

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { usageHeader } from '../policies/saved-usage.ts';
import { printHeader } from '../wire/verdict-snapshot.ts';
import { headerOf } from '../wire/verdicts.fixture.ts';
import { packEnvelope } from './envelope.ts';
import { FleetHandover } from './handover.ts';
import { countsOf, machine, requestsOf, type Machine } from './machine.fixture.ts';
import { Peers } from './peers.ts';
import { linkTo, redisFor, until, rawClient } from './redis.fixture.ts';
import { fetchFile, publishFile } from './shared-file.ts';
import { sharedUsage } from './shared-files.ts';

const told = 'stillwatch:{test}:told';

/** Both in the fleet; `handover` is what the second leaves to a process after it. */
async function twoMachines(
  context: TestContext,
  url: string,
): Promise<{ readonly a: Machine; readonly b: Machine; readonly handover: FleetHandover }> {
  const handover = new FleetHandover(undefined);
  const a = machine(context, { url, name: 'a' });
  const b = machine(context, { url, name: 'b', handover });
  await until(() => a.fleet.state.isIn && b.fleet.state.isIn);
  return { a, b, handover };
}

test('a process that takes over from a dead one hears what was told in between, and nothing again', async (context) => {
  const redis = await redisFor(context);
  if (redis === undefined) return;
  const { url } = redis;
  const { a, b, handover } = await twoMachines(context, url);
  a.fleet.tellCounts(countsOf('x', 1, 3));
  await until(() => requestsOf(b, 'x') === 1);
  b.link.close();
  await b.stop();
  a.fleet.tellCounts(countsOf('x', 2, 3));
  await until(() => a.fleet.state.sent >= 2);
  // Somebody at the server repeats all of it.
  const raw = await rawClient(context, url);
  const copies = await raw.sendCommand(['COPY', told, 'kept']);
  assert.equal(copies, 1);
  const again = machine(context, { url, name: 'b', handover });
  await until(() => requestsOf(again, 'x') === 2);
  await raw.sendCommand(['COPY', 'kept', told, 'REPLACE']);
  const { link } = linkTo(context, url);
  await until(() => link.isConnected);
  for (const { bytes } of await link.read('told', '0', { count: 100, waitMs: 1 })) {
    if (bytes !== undefined) await link.append('told', bytes, 100);
  }
  a.fleet.tellCounts(countsOf('y', 1));
  await until(() => requestsOf(again, 'y') === 1);
  assert.equal(requestsOf(again, 'x'), 2);
  assert.ok(again.fleet.state.refused >= 2);
  assert.deepEqual(again.gone, []);
});

test('what a dead process had heard its successor believes of nobody who repeats it', async (context) => {
  const redis = await redisFor(context);
  if (redis === undefined) return;
  const { url } = redis;
  const { a, b, handover } = await twoMachines(context, url);
  a.fleet.tellCounts(countsOf('x', 1));
  await until(() => requestsOf(b, 'x') === 1);
  // Nothing that comes later from the first machine may tell it either.
  await a.stop();
  await b.stop();
  const { link } = linkTo(context, url);
  await until(() => link.isConnected);
  for (const { bytes } of await link.read('told', '0', { count: 100, waitMs: 1 })) {
    if (bytes !== undefined) await link.append('told', bytes, 100);
  }
  const again = machine(context, { url, name: 'b', handover });
  const c = machine(context, { url, name: 'c' });
  await until(() => again.fleet.state.isIn && c.fleet.state.isIn);
  c.fleet.tellCounts(countsOf('y', 1));
  await until(() => requestsOf(again, 'y') === 1);
  assert.equal(requestsOf(again, 'x'), 0);
});

test('where something was lost of what a machine told, its requests under way are not known any more', async (context) => {
  const redis = await redisFor(context);
  if (redis === undefined) return;
  const b = machine(context, { url: redis.url, name: 'b' });
  const { link } = linkTo(context, redis.url);
  await until(() => b.fleet.state.isIn && link.isConnected);
  const text = JSON.stringify({ kind: 'counts', counts: { ...countsOf('x', 1, 2), worker: 'a/0' } });
  const send = async (number: number): Promise<void> => {
    const head = { machine: 'a', bootMs: 5, number, sentMs: Date.now() };
    await link.append('told', packEnvelope(head, [text]), 100);
  };
  await send(1);
  await send(2);
  await until(() => requestsOf(b, 'x') === 2);
  assert.deepEqual(b.gone, []);
  await send(4);
  await until(() => requestsOf(b, 'x') === 3);
  assert.deepEqual(b.gone, ['a/0']);
});

test('what is given up leaves a gap in the numbers', async (context) => {
  const redis = await redisFor(context);
  if (redis === undefined) return;
  const { url } = redis;
  let aheadMs = 0;
  const b = machine(context, { url, name: 'b' });
  const a = machine(context, {
    url,
    name: 'a',
    nowMs: () => Date.now() + aheadMs,
    clockMs: () => performance.now() + aheadMs,
  });
  await until(() => a.fleet.state.isIn && b.fleet.state.isIn);
  a.fleet.tellCounts(countsOf('x', 1, 2));
  await until(() => requestsOf(b, 'x') === 1);
  await redis.kill();
  await until(() => !a.link.isConnected);
  a.fleet.tellCounts(countsOf('x', 5, 0));
  aheadMs = 61_000;
  a.fleet.tellCounts(countsOf('z', 1));
  await redis.restart();
  await until(() => requestsOf(b, 'z') === 1);
  assert.equal(requestsOf(b, 'x'), 1);
  assert.deepEqual(b.gone, ['a/0']);
  // The one clock is a minute ahead by now, and says so.
  await until(() => a.faults.some(({ code }) => code === 'fleet.clock-differs'));
  assert.match(a.faults.find(({ code }) => code === 'fleet.clock-differs')?.message ?? '', /6\d s ahead/);
});

test('what lies in the way at the server holds up nothing else', async (context) => {
  const redis = await redisFor(context);
  if (redis === undefined) return;
  const { url } = redis;
  const raw = await rawClient(context, url);
  for (const place of ['engine', 'memories', 'verdicts', 'usage']) {
    await raw.hSet(`stillwatch:{test}:${place}`, { in: 'the way' });
  }
  let aheadMs = 0;
  const engine = machine(context, { url, name: 'engine', hasEngine: true });
  const a = machine(context, { url, name: 'a', clockMs: () => performance.now() + aheadMs });
  await until(() => a.fleet.state.isIn && engine.fleet.isEngineOurs);
  a.fleet.tellCounts(countsOf('x', 1));
  await until(() => requestsOf(engine, 'x') === 1);
  writeFileSync(join(a.folder, 'usage.jsonl'), `${usageHeader(Date.now())}\n`);
  aheadMs = 61_000;
  await until(async () => (await raw.type('stillwatch:{test}:usage')) === 'string');
  writeFileSync(engine.verdictsPath, `${printHeader({ ...headerOf([]), generatedMs: 2_000_000 })}\n`);
  engine.fleet.tellVerdicts();
  await until(() => existsSync(a.verdictsPath));
});

test('a stream that somebody ended is read on when it begins anew', async (context) => {
  const redis = await redisFor(context);
  if (redis === undefined) return;
  const { url } = redis;
  const [a, b] = ['a', 'b'].map((name) => machine(context, { url, name }));
  assert.ok(a !== undefined && b !== undefined);
  await until(() => a.fleet.state.isIn && b.fleet.state.isIn);
  const raw = await rawClient(context, url);
  await raw.xAdd(told, '18446744073709551615-18446744073709551615', { b: 'the end' });
  a.fleet.tellCounts(countsOf('x', 1));
  await until(() => a.faults.some(({ code }) => code === 'fleet.unavailable'));
  await raw.del(told);
  await until(() => requestsOf(b, 'x') === 1);
  b.fleet.tellCounts(countsOf('y', 2));
  await until(() => requestsOf(a, 'y') === 2);
});

test('a server that is emptied under its connections has keys and verdicts again', async (context) => {
  const redis = await redisFor(context);
  if (redis === undefined) return;
  const { url } = redis;
  let aheadMs = 0;
  const engine = machine(context, {
    url,
    name: 'engine',
    hasEngine: true,
    clockMs: () => performance.now() + aheadMs,
  });
  await until(() => engine.fleet.isEngineOurs);
  writeFileSync(engine.verdictsPath, `${printHeader({ ...headerOf([]), generatedMs: 2_000_000 })}\n`);
  engine.fleet.tellVerdicts();
  const raw = await rawClient(context, url);
  const areThere = async (): Promise<boolean> =>
    (await raw.exists(['stillwatch:{test}:keys', 'stillwatch:{test}:verdicts'])) === 2;
  await until(areThere);
  await raw.flushAll();
  aheadMs = 16_000;
  await until(areThere);
});

test('a file of a time to come is not taken, and one that cannot be written leaves what is there', async (context) => {
  const redis = await redisFor(context);
  if (redis === undefined) return;
  const [a, b] = ['a', 'b'].map((name) => machine(context, { url: redis.url, name }));
  assert.ok(a !== undefined && b !== undefined);
  await until(() => a.link.isConnected && b.link.isConnected);
  const [usageA, usageB] = [a, b].map(({ folder }) =>
    sharedUsage({ verdicts: '', usage: join(folder, 'usage.jsonl'), histories: '' }),
  );
  assert.ok(usageA !== undefined && usageB !== undefined);
  const own = `${usageHeader(1_000)}\n`;
  writeFileSync(usageB.path, own);
  writeFileSync(usageA.path, `${usageHeader(500_000)}\n`);
  await publishFile(a.link, usageA, 0);
  assert.deepEqual(await fetchFile(b.link, usageB, 400_000), { state: 'refused' });
  assert.equal(readFileSync(usageB.path, 'utf8'), own);
  // A folder in its place cannot be replaced by a file, whoever asks.
  const inTheWay = { ...usageB, path: b.folder };
  await assert.rejects(fetchFile(b.link, inTheWay, 500_000), { code: 'output.unwritable' });
  assert.equal((await fetchFile(b.link, usageB, 450_000)).state, 'moved');
  // Nor is its own of any use when it is of a time to come.
  writeFileSync(usageB.path, `${usageHeader(900_000)}\n`);
  assert.equal((await fetchFile(b.link, usageB, 500_000)).state, 'moved');
  assert.equal(readFileSync(usageB.path, 'utf8'), `${usageHeader(500_000)}\n`);
});

test('verdicts that cannot be written are told of, and are taken when they can', async (context) => {
  const redis = await redisFor(context);
  if (redis === undefined) return;
  const { url } = redis;
  let aheadMs = 0;
  const engine = machine(context, { url, name: 'engine', hasEngine: true });
  const a = machine(context, { url, name: 'a', clockMs: () => performance.now() + aheadMs });
  await until(() => a.fleet.state.isIn && engine.fleet.isEngineOurs);
  const path = a.verdictsPath;
  // The draft that it writes first: a folder of that name is in its way, also where root may write everywhere.
  const draft = `${path}.${process.pid}.new`;
  mkdirSync(draft);
  writeFileSync(join(draft, 'kept'), '');
  writeFileSync(engine.verdictsPath, `${printHeader({ ...headerOf([]), generatedMs: 2_000_000 })}\n`);
  engine.fleet.tellVerdicts();
  await until(() => a.faults.some(({ code }) => code === 'output.unwritable'));
  engine.fleet.tellCounts(countsOf('x', 1));
  await until(() => requestsOf(a, 'x') === 1);
  rmSync(draft, { recursive: true });
  aheadMs = 6_000;
  await until(() => existsSync(path));
});

test('two machines of one name are told of each other', async (context) => {
  const redis = await redisFor(context);
  if (redis === undefined) return;
  const { url } = redis;
  const origin = machine(context, { url, name: 'a', bootMs: 1_000 });
  await until(() => origin.fleet.state.isIn);
  const copy = machine(context, { url, name: 'a', bootMs: 2_000 });
  await until(() => copy.fleet.state.isIn);
  copy.fleet.tellCounts(countsOf('x', 1));
  await until(() => origin.faults.some(({ code }) => code === 'fleet.name-taken'));
  assert.deepEqual(copy.faults, []);
});

test('a machine with keys of its own stays out, also when it comes before the engine', async (context) => {
  const redis = await redisFor(context);
  if (redis === undefined) return;
  const { url } = redis;
  const lone = machine(context, { url, name: 'lone', hashKey: 'f'.repeat(16) });
  await until(() => lone.faults.some(({ code }) => code === 'fleet.no-engine'));
  assert.equal(lone.fleet.state.isIn, false);
  const engine = machine(context, { url, name: 'engine', hasEngine: true });
  await until(() => engine.fleet.state.isIn && lone.faults.some(({ code }) => code === 'fleet.keys-differ'));
  assert.equal(lone.fleet.state.isIn, false);
});

test('a machine is out of the fleet when other keys lie there, and leaves its own never again', async (context) => {
  const redis = await redisFor(context);
  if (redis === undefined) return;
  const { url } = redis;
  let aheadMs = 0;
  const engine = machine(context, {
    url,
    name: 'engine',
    hasEngine: true,
    clockMs: () => performance.now() + aheadMs,
  });
  await until(() => engine.fleet.isEngineOurs);
  const { link } = linkTo(context, url);
  await until(() => link.isConnected);
  const others = Buffer.from(JSON.stringify({ hashKey: 'f'.repeat(16), credentialKey: 'f'.repeat(64) }));
  await link.setValue('keys', others);
  aheadMs = 16_000;
  await until(() => engine.faults.some(({ code }) => code === 'fleet.keys-differ'));
  assert.equal(engine.fleet.state.isIn, false);
  assert.equal(engine.fleet.isEngineOurs, false);
  assert.deepEqual(await link.value('keys', 1_000), others);
});

test('a clock that is set back stops nothing', async (context) => {
  const redis = await redisFor(context);
  if (redis === undefined) return;
  const { url } = redis;
  let aheadMs = 0;
  let backMs = 0;
  const engine = machine(context, {
    url,
    name: 'engine',
    hasEngine: true,
    nowMs: () => Date.now() - backMs,
    clockMs: () => performance.now() + aheadMs,
  });
  const a = machine(context, { url, name: 'a' });
  await until(() => a.fleet.state.isIn && engine.fleet.isEngineOurs);
  const raw = await rawClient(context, url);
  await raw.pExpire('stillwatch:{test}:engine', 20_000);
  backMs = 900_000;
  aheadMs = 16_000;
  await until(async () => (await raw.pTTL('stillwatch:{test}:engine')) > 30_000);
  assert.ok(engine.fleet.isEngineOurs);
  engine.fleet.tellCounts(countsOf('x', 1));
  await until(() => requestsOf(a, 'x') === 1);
});

test('machines fall silent also while the server is away', async (context) => {
  const redis = await redisFor(context);
  if (redis === undefined) return;
  const { url } = redis;
  let aheadMs = 0;
  const a = machine(context, { url, name: 'a' });
  const b = machine(context, { url, name: 'b', clockMs: () => performance.now() + aheadMs });
  await until(() => a.fleet.state.isIn && b.fleet.state.isIn);
  a.fleet.tellCounts(countsOf('x', 1, 3));
  await until(() => requestsOf(b, 'x') === 1);
  await redis.kill();
  await until(() => !b.link.isConnected);
  aheadMs = 40_000;
  await until(() => b.gone.includes('a/0'));
});

test('who was heard long ago is not handed on as there', () => {
  const handover = new FleetHandover(undefined);
  const head = { machine: 'a', bootMs: 1, number: 1, workers: ['a/0'] };
  handover.read('1-0', { ...head, heardMs: 1_000 });
  handover.read('2-0', { ...head, machine: 'b', heardMs: 5_000_000 });
  const peers = new Peers({ machine: 'own', bootMs: 1 });
  peers.remember(handover.begins.heads);
  assert.deepEqual(peers.silent(5_000_000), ['a/0']);
  assert.equal(peers.count, 1);
  assert.equal(handover.begins.readTo, '2-0');
});

test('what says nothing is not kept for a process that starts, and of the rest the latest', () => {
  const handover = new FleetHandover(undefined);
  const empty = { worker: '0', entries: [], turns: [] };
  for (let at = 0; at < 600; at += 1) {
    handover.keep({ kind: 'counts', counts: empty });
    handover.keep({ kind: 'gone', worker: String(at) });
  }
  const kept = handover.take();
  assert.equal(kept.length, 500);
  assert.deepEqual(kept.at(-1), { kind: 'gone', worker: '599' });
  assert.deepEqual(handover.take(), []);
});
