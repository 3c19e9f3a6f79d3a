// Goal: machines reach each other over a real server, see what was lost and what is not theirs, and are never held up by it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Fault } from '../core/fault.ts';
import { linkTo, redisFor, until, rawClient } from './redis.fixture.ts';

const soon = { count: 10, waitMs: 200 };

test('a stream: in order, from where one has read, bounded', async (context) => {
  const redis = await redisFor(context);
  if (redis === undefined) return;
  const { link } = linkTo(context, redis.url);
  await until(() => link.isConnected);
  assert.equal(await link.newest('s'), '0-0');
  const first = await link.append('s', Buffer.from('one'), 100);
  await link.append('s', Buffer.from([0, 255, 10, 13]), 100);
  const all = await link.read('s', '0', soon);
  assert.deepEqual(
    all.map(({ bytes }) => bytes),
    [Buffer.from('one'), Buffer.from([0, 255, 10, 13])],
  );
  assert.equal((await link.read('s', first, soon)).length, 1);
  assert.deepEqual(await link.read('s', await link.newest('s'), soon), []);
  assert.equal(await link.has('s', first), true);
  await link.remove('s', [first]);
  assert.equal(await link.has('s', first), false);
  assert.equal(await link.length('s'), 1);
  for (let at = 0; at < 1_000; at += 1) await link.append('s', Buffer.from('more'), 100);
  assert.ok((await link.length('s')) < 400);
});

test('a reading that waits does not hold up calls', async (context) => {
  const redis = await redisFor(context);
  if (redis === undefined) return;
  const { link } = linkTo(context, redis.url);
  await until(() => link.isConnected);
  const waiting = link.read('s', '$', { count: 1, waitMs: 5_000 });
  await link.setValue('v', Buffer.from('x'));
  assert.deepEqual(await link.value('v', 1_000), Buffer.from('x'));
  await link.append('s', Buffer.from('late'), 10);
  assert.deepEqual((await waiting)[0]?.bytes, Buffer.from('late'));
});

test('values, marks and the place of one', async (context) => {
  const redis = await redisFor(context);
  if (redis === undefined) return;
  const { link } = linkTo(context, redis.url);
  await until(() => link.isConnected);
  assert.equal(await link.value('v', 1_000), undefined);
  assert.equal(await link.setFirstValue('v', Buffer.from('a')), true);
  assert.equal(await link.setFirstValue('v', Buffer.from('b')), false);
  assert.deepEqual(await link.value('v', 1_000), Buffer.from('a'));
  await link.setMark('m', 'x', '17');
  await link.setMark('m', 'y', '4');
  await link.removeMarks('m', ['x']);
  assert.deepEqual([...(await link.marks('m'))], [['y', '4']]);
  assert.equal(await link.hold('engine', { machine: 'one', forMs: 400, nowMs: Date.now() }), 'one');
  assert.equal(await link.hold('engine', { machine: 'two', forMs: 400, nowMs: Date.now() }), 'one');
  assert.equal(await link.hold('engine', { machine: 'one', forMs: 400, nowMs: Date.now() }), 'one');
  await until(
    async () => (await link.hold('engine', { machine: 'two', forMs: 400, nowMs: Date.now() })) === 'two',
  );
});

test('a place is taken from whoever has no right to it, and freed by whoever has it', async (context) => {
  const redis = await redisFor(context);
  if (redis === undefined) return;
  const { link } = linkTo(context, redis.url);
  const raw = await rawClient(context, redis.url);
  await until(() => link.isConnected);
  const key = 'stillwatch:{test}:engine';
  const hold = (machine: string, nowMs = Date.now()): Promise<string> =>
    link.hold('engine', { machine, forMs: 60_000, nowMs });
  // What was not sealed here, or is no text, is no holder.
  await raw.set(key, 'for ever');
  assert.equal(await hold('one'), 'one');
  const kept = await raw.get(key);
  await raw.del(key);
  await raw.hSet(key, { a: 'hash' });
  assert.equal(await hold('one'), 'one');
  assert.equal(await hold('two'), 'one');
  assert.ok((await raw.pTTL(key)) > 0);
  // What was sealed long ago, and put back, holds nothing for ever.
  assert.ok(kept !== null);
  await raw.persist(key);
  assert.equal(await hold('two', Date.now() + 600_000), 'one');
  assert.equal(await hold('two', Date.now() + 661_000), 'two');
  await link.release('engine', 'one');
  assert.equal(await hold('one'), 'two');
  await link.release('engine', 'two');
  await until(async () => (await hold('one')) === 'one');
});

test('a text that is longer than asked for is not fetched, and one of another type is none of the fleet', async (context) => {
  const redis = await redisFor(context);
  if (redis === undefined) return;
  const { link } = linkTo(context, redis.url);
  const raw = await rawClient(context, redis.url);
  await until(() => link.isConnected);
  await link.setValue('v', Buffer.alloc(101));
  assert.equal(await link.value('v', 100), false);
  assert.deepEqual(await link.value('v', 101), Buffer.alloc(101));
  assert.equal(await link.hasValue('v'), true);
  await raw.del('stillwatch:{test}:v');
  assert.equal(await link.hasValue('v'), false);
  await raw.hSet('stillwatch:{test}:v', { a: 'hash' });
  assert.equal(await link.value('v', 100), false);
  assert.equal(await link.hasValue('v'), false);
});

test('what somebody else wrote is told from what the fleet did', async (context) => {
  const redis = await redisFor(context);
  if (redis === undefined) return;
  const { link } = linkTo(context, redis.url);
  const { link: stranger } = linkTo(context, redis.url, {
    secret: 'another secret, as long as it has to be',
  });
  await until(() => link.isConnected && stranger.isConnected);
  await stranger.append('s', Buffer.from('freeze everybody'), 10);
  await stranger.setValue('v', Buffer.from('freeze everybody'));
  const raw = await rawClient(context, redis.url);
  await raw.xAdd('stillwatch:{test}:s', '*', { something: 'else' });
  assert.deepEqual(
    (await link.read('s', '0', soon)).map(({ bytes }) => bytes),
    [undefined, undefined],
  );
  assert.equal(await link.value('v', 1_000), false);
});

test('a server that is away costs a fault at once, is told once, and is found again', async (context) => {
  const redis = await redisFor(context);
  if (redis === undefined) return;
  const { link, states } = linkTo(context, redis.url);
  await until(() => link.isConnected);
  await redis.kill();
  await until(() => !link.isConnected);
  await assert.rejects(
    link.append('s', Buffer.from('x'), 10),
    (error) => error instanceof Fault && error.code === 'fleet.unavailable',
  );
  await until(() => states.filter((state) => !state.isConnected).length >= 1);
  await redis.restart();
  await until(() => link.isConnected);
  await link.append('s', Buffer.from('x'), 10);
  const last = states.at(-1);
  assert.deepEqual(last, { isConnected: true });
});

test('a user with the rights that the page lists can do everything', async (context) => {
  const redis = await redisFor(context);
  if (redis === undefined) return;
  const admin = await rawClient(context, redis.url);
  const rights = fleetRights('test');
  await admin.sendCommand(['ACL', 'SETUSER', 'stillwatch', 'on', '>a password', 'resetkeys', ...rights]);
  await admin.sendCommand(['ACL', 'SETUSER', 'default', 'off']);
  const { link } = linkTo(context, `${redis.url}/3`, {
    user: 'stillwatch',
    password: 'a password',
  });
  const { link: wrong, states } = linkTo(context, redis.url, { user: 'stillwatch', password: 'another' });
  await until(() => link.isConnected);
  const id = await link.append('s', Buffer.from('x'), 10);
  await link.read('s', '0', soon);
  await link.newest('s');
  await link.length('s');
  await link.remove('s', [id]);
  await link.setValue('v', Buffer.from('x'));
  await link.setFirstValue('v', Buffer.from('x'));
  await link.value('v', 1_000);
  await link.hasValue('v');
  await link.setMark('m', 'x', '1');
  await link.marks('m');
  await link.removeMarks('m', ['x']);
  await link.hold('engine', { machine: 'one', forMs: 1_000, nowMs: Date.now() });
  await link.hold('engine', { machine: 'one', forMs: 1_000, nowMs: Date.now() });
  await link.release('engine', 'one');
  await until(() => states.length > 0);
  assert.deepEqual(states[0], { isConnected: false, why: 'WRONGPASS' });
  assert.equal(wrong.isConnected, false);
});

/** As docs/fleet.md has them. */
function fleetRights(name: string): readonly string[] {
  const commands = 'ping hello select xadd xread xrevrange xlen xdel get set strlen hgetall hset hdel';
  return [`~stillwatch:{${name}}:*`, '-@all', ...commands.split(' ').map((command) => `+${command}`)];
}
