// Goal: machines of a fleet count together, have one engine's verdicts, and are neither fooled nor held up by the server
// between them.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { usageHeader } from '../policies/saved-usage.ts';
import { printHeader } from '../wire/verdict-snapshot.ts';
import { headerOf } from '../wire/verdicts.fixture.ts';
import { packEnvelope } from './envelope.ts';
import { countsOf, credentialKey, hashKey, machine, requestsOf } from './machine.fixture.ts';
import { linkTo, redisFor, until, rawClient } from './redis.fixture.ts';
import { fetchFile, publishFile } from './shared-file.ts';
import { sharedHistories, sharedUsage } from './shared-files.ts';
import { takeKeys } from './shared-keys.ts';

const never = new AbortController().signal;

test('what one machine counts all others hear, once, and it does not hear itself', async (context) => {
  const redis = await redisFor(context);
  if (redis === undefined) return;
  const { url } = redis;
  const all = ['a', 'b', 'c'].map((name) => machine(context, { url, name }));
  const [a, b, c] = all;
  assert.ok(a !== undefined && b !== undefined && c !== undefined);
  await until(() => all.every(({ fleet }) => fleet.state.isIn));
  for (let at = 0; at < 50; at += 1) a.fleet.tellCounts(countsOf('x', 1, 1));
  b.fleet.tellCounts(countsOf('x', 7));
  b.fleet.tellReported('ticket', { status: 200 });
  await until(() => requestsOf(c, 'x') === 57 && requestsOf(a, 'x') === 7 && requestsOf(b, 'x') === 50);
  // Of two machines either may be heard first.
  const first = c.counts.find(({ worker }) => worker === 'a/0');
  assert.deepEqual(first?.entries[0], { ...countsOf('x', 1, 1).entries[0] });
  assert.deepEqual(new Set(c.counts.map(({ worker }) => worker)), new Set(['a/0', 'b/0']));
  assert.deepEqual(first?.turns, [1, 2]);
  await until(() => a.reported.length === 1 && c.reported.length === 1);
  assert.equal(b.reported.length, 0);
  await until(() => c.fleet.state.machines === 2);
  a.fleet.tellGone('0');
  await until(() => c.gone.includes('a/0') && b.gone.includes('a/0'));
});

test('a machine that comes back, or falls silent, has nothing under way', async (context) => {
  const redis = await redisFor(context);
  if (redis === undefined) return;
  const { url } = redis;
  let aheadMs = 0;
  const b = machine(context, { url, name: 'b', clockMs: () => performance.now() + aheadMs });
  const a = machine(context, { url, name: 'a' });
  await until(() => a.fleet.state.isIn && b.fleet.state.isIn);
  a.fleet.tellCounts(countsOf('x', 1, 3));
  await until(() => requestsOf(b, 'x') === 1);
  await a.stop();
  a.link.close();
  const again = machine(context, { url, name: 'a' });
  await until(() => again.fleet.state.isIn);
  again.fleet.tellCounts(countsOf('x', 1, 2));
  await until(() => requestsOf(b, 'x') === 2);
  assert.deepEqual(b.gone, ['a/0']);
  await again.stop();
  aheadMs = 40_000;
  await until(() => b.gone.length === 2);
  assert.deepEqual(b.gone, ['a/0', 'a/0']);
  assert.equal(b.fleet.state.machines, 0);
});

test('verdicts of the engine reach machines that are there, and those that come later; never older ones', async (context) => {
  const redis = await redisFor(context);
  if (redis === undefined) return;
  const { url } = redis;
  const engine = machine(context, { url, name: 'engine', hasEngine: true });
  const a = machine(context, { url, name: 'a' });
  await until(() => a.fleet.state.isIn && engine.fleet.isEngineOurs);
  const write = (generatedMs: number): string => {
    const text = `${printHeader({ ...headerOf([]), generatedMs })}\n`;
    writeFileSync(engine.verdictsPath, text);
    engine.fleet.tellVerdicts();
    return text;
  };
  const first = write(2_000_000);
  await until(() => existsSync(a.verdictsPath));
  assert.equal(readFileSync(a.verdictsPath, 'utf8'), first);
  const raw = await rawClient(context, url);
  const place = 'stillwatch:{test}:verdicts';
  await raw.sendCommand(['COPY', place, 'older']);
  const second = write(3_000_000);
  await until(() => readFileSync(a.verdictsPath, 'utf8') === second);
  // Somebody at the server puts back what was there before: whoever has newer ones keeps them.
  await raw.sendCommand(['COPY', 'older', place, 'REPLACE']);
  const { link } = linkTo(context, url);
  await until(() => link.isConnected);
  const head = { machine: 'z', bootMs: 1, number: 1, sentMs: Date.now() };
  await link.append('told', packEnvelope(head, [JSON.stringify({ kind: 'verdicts' })]), 100);
  const late = machine(context, { url, name: 'late' });
  await until(() => existsSync(late.verdictsPath));
  assert.equal(readFileSync(late.verdictsPath, 'utf8'), first);
  await wait(1_500);
  assert.equal(readFileSync(a.verdictsPath, 'utf8'), second);
  engine.fleet.tellVerdicts();
  await until(() => readFileSync(late.verdictsPath, 'utf8') === second);
  // Or something of his own.
  await raw.set('stillwatch:{test}:verdicts', '{"act": "everybody"}');
  const last = machine(context, { url, name: 'last' });
  await until(() => last.fleet.state.refused === 1);
  assert.equal(existsSync(last.verdictsPath), false);
  write(1_000_000);
  a.fleet.tellCounts(countsOf('x', 1));
  await until(() => requestsOf(engine, 'x') === 1 && existsSync(last.verdictsPath));
  assert.equal(readFileSync(a.verdictsPath, 'utf8'), second);
});

test('there is one engine: a second one is told so, and takes the place when it is free', async (context) => {
  const redis = await redisFor(context);
  if (redis === undefined) return;
  const { url } = redis;
  const one = machine(context, { url, name: 'one', hasEngine: true });
  await until(() => one.fleet.isEngineOurs);
  let aheadMs = 0;
  const clockMs = (): number => performance.now() + aheadMs;
  const two = machine(context, { url, name: 'two', hasEngine: true, clockMs });
  await until(() => two.faults.length > 0);
  assert.deepEqual(
    two.faults.map(({ code }) => code),
    ['fleet.engine-taken'],
  );
  assert.match(two.faults[0]?.message ?? '', /runs on one:/);
  assert.equal(two.fleet.isEngineOurs, false);
  // Ended in order, it frees the place; the other one asks again in a while.
  await one.stop();
  aheadMs = 16_000;
  await until(() => two.fleet.isEngineOurs);
});

test('a machine without keys takes those of its fleet; one with others, or another secret, stays out', async (context) => {
  const redis = await redisFor(context);
  if (redis === undefined) return;
  const { url } = redis;
  const fresh = machine(context, { url, name: 'fresh', hasKeys: false });
  const files = {
    hashKey: join(fresh.folder, 'hash-key'),
    credentialKey: join(fresh.folder, 'credential-key'),
  };
  await until(() => fresh.link.isConnected);
  await assert.rejects(takeKeys(fresh.link, files, { withinMs: 300, hasEngine: false, stop: never }), {
    code: 'fleet.no-engine',
  });
  const engine = machine(context, { url, name: 'engine', hasEngine: true });
  await until(() => engine.fleet.state.isIn);
  await takeKeys(fresh.link, files, { withinMs: 300, hasEngine: false, stop: never });
  assert.equal(readFileSync(files.hashKey, 'utf8'), `${hashKey}\n`);
  assert.equal(readFileSync(files.credentialKey, 'utf8'), `${credentialKey}\n`);
  const other = machine(context, { url, name: 'other', hashKey: 'f'.repeat(16) });
  const stranger = machine(context, {
    url,
    name: 'stranger',
    secret: 'another secret, as long as it has to be',
  });
  await until(() => other.faults.length > 0 && stranger.faults.length > 0);
  assert.equal(other.faults[0]?.code, 'fleet.keys-differ');
  assert.equal(stranger.faults[0]?.code, 'fleet.keys-differ');
  assert.equal(other.fleet.state.isIn, false);
});

test('what is repeated, from another time or in the name of another machine counts nothing', async (context) => {
  const redis = await redisFor(context);
  if (redis === undefined) return;
  const { url } = redis;
  const b = machine(context, { url, name: 'b' });
  const { link } = linkTo(context, url);
  await until(() => b.fleet.state.isIn && link.isConnected);
  const now = Date.now();
  const told = JSON.stringify({ kind: 'counts', counts: { ...countsOf('x', 1), worker: 'a/0' } });
  const foreign = JSON.stringify({ kind: 'counts', counts: { ...countsOf('x', 100), worker: 'c/0' } });
  const odd = JSON.stringify({ kind: 'counts', counts: { ...countsOf('x', -5), worker: 'a/0' } });
  const send = async (
    head: { bootMs: number; number: number; sentMs: number },
    ...texts: readonly string[]
  ): Promise<void> => {
    await link.append('told', packEnvelope({ machine: 'a', ...head }, texts), 100);
  };
  await send({ bootMs: 5, number: 1, sentMs: now - 3_600_000 }, told);
  await send({ bootMs: 5, number: 2, sentMs: now }, told, foreign, odd);
  await send({ bootMs: 5, number: 2, sentMs: now }, told);
  await send({ bootMs: 5, number: 1, sentMs: now }, told);
  await send({ bootMs: 4, number: 9, sentMs: now }, told);
  await link.append('told', Buffer.from('no envelope'), 100);
  await send({ bootMs: 5, number: 4, sentMs: now }, told);
  await until(() => b.fleet.state.heard === 2 && b.fleet.state.refused === 5);
  assert.equal(requestsOf(b, 'x'), 2);
});

test('a server that is away, and comes back empty, is found again: nothing is told twice, and the fleet goes on', async (context) => {
  const redis = await redisFor(context);
  if (redis === undefined) return;
  const { url } = redis;
  const engine = machine(context, { url, name: 'engine', hasEngine: true });
  const a = machine(context, { url, name: 'a' });
  await until(() => a.fleet.state.isIn && engine.fleet.isEngineOurs);
  a.fleet.tellCounts(countsOf('x', 1));
  await until(() => requestsOf(engine, 'x') === 1);
  await redis.kill();
  await until(() => !a.link.isConnected && !engine.link.isConnected);
  a.fleet.tellCounts(countsOf('x', 2));
  assert.equal(a.fleet.state.isIn, false);
  await redis.restart();
  await until(() => requestsOf(engine, 'x') === 3);
  await until(() => a.fleet.state.isIn && engine.fleet.isEngineOurs);
  engine.fleet.tellCounts(countsOf('y', 4));
  await until(() => requestsOf(a, 'y') === 4);
  // The keys are there again for machines that come.
  const fresh = machine(context, { url, name: 'fresh', hasKeys: false });
  await until(() => fresh.link.isConnected);
  const files = {
    hashKey: join(fresh.folder, 'hash-key'),
    credentialKey: join(fresh.folder, 'credential-key'),
  };
  await takeKeys(fresh.link, files, { withinMs: 5_000, hasEngine: false, stop: never });
  assert.equal(requestsOf(engine, 'x'), 3);
});

test('a machine that starts hears again what was told since its files were written, counts and texts each from their time', async (context) => {
  const redis = await redisFor(context);
  if (redis === undefined) return;
  const { url } = redis;
  const a = machine(context, { url, name: 'a' });
  await until(() => a.fleet.state.isIn);
  a.fleet.tellCounts(countsOf('x', 1));
  await until(() => a.fleet.state.sent === 1);
  const betweenMs = Date.now() + 1;
  await until(() => Date.now() > betweenMs);
  a.fleet.tellCounts(countsOf('x', 2));
  await until(() => a.fleet.state.sent === 2);
  const b = machine(context, {
    url,
    name: 'b',
    since: { countedMs: betweenMs, learnedMs: betweenMs - 60_000 },
  });
  await until(() => b.counts.length === 2);
  assert.equal(requestsOf(b, 'x'), 2);
  assert.deepEqual(
    b.counts.map(({ turns }) => turns),
    [
      [1, 2],
      [1, 2],
    ],
  );
});

test('what all have counted goes to machines that start, unless they know more', async (context) => {
  const redis = await redisFor(context);
  if (redis === undefined) return;
  const { url } = redis;
  const a = machine(context, { url, name: 'a' });
  const b = machine(context, { url, name: 'b' });
  await until(() => a.link.isConnected && b.link.isConnected);
  const [usage, histories] = [sharedUsage, sharedHistories].map((shared) =>
    [a, b].map(({ folder }) =>
      shared({ verdicts: '', usage: join(folder, 'usage.jsonl'), histories: join(folder, 'histories') }),
    ),
  );
  const [usageA, usageB] = usage ?? [];
  const [historiesA, historiesB] = histories ?? [];
  assert.ok(usageA && usageB && historiesA && historiesB);
  assert.deepEqual(await fetchFile(b.link, usageB, Date.now()), { state: 'none' });
  writeFileSync(usageA.path, `${usageHeader(2_000)}\n{"key":"account:x"}\n`);
  writeFileSync(historiesA.path, Buffer.from([1, 2, 3]));
  assert.deepEqual(await publishFile(a.link, usageA, 0), { state: 'moved', timeMs: 2_000 });
  assert.deepEqual(await publishFile(a.link, usageA, 2_000), { state: 'none' });
  await publishFile(a.link, historiesA, 0);
  assert.deepEqual(await fetchFile(b.link, usageB, Date.now()), { state: 'moved', timeMs: 2_000 });
  assert.equal((await fetchFile(b.link, historiesB, Date.now())).state, 'moved');
  assert.deepEqual(readFileSync(usageB.path), readFileSync(usageA.path));
  assert.deepEqual(readFileSync(historiesB.path), readFileSync(historiesA.path));
  assert.deepEqual(await fetchFile(b.link, historiesB, Date.now()), { state: 'none' });
  writeFileSync(usageB.path, `${usageHeader(3_000)}\n`);
  assert.deepEqual(await fetchFile(b.link, usageB, Date.now()), { state: 'none' });
  assert.equal(readFileSync(usageB.path, 'utf8'), `${usageHeader(3_000)}\n`);
  // What is no such file is not published, and a value of another place does not open.
  writeFileSync(usageA.path, 'nonsense\n');
  assert.deepEqual(await publishFile(a.link, usageA, 0), { state: 'none' });
  assert.deepEqual(await fetchFile(b.link, { ...usageB, name: 'histories' }, Date.now()), {
    state: 'refused',
  });
});
