// Goal: each ended segment gets into the engine's spool once and as it was, wherever a sender, the receiver or the server
// dies; what is not ended is let alone, what is hostile changes nothing, and whoever is slow slows those before him.

import assert from 'node:assert/strict';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import * as fc from 'fast-check';
import type { Fault } from '../core/fault.ts';
import { endFrame, parseSegmentName, segmentName } from '../wire/spool-segment.ts';
import type { Link } from './link.ts';
import { linkTo, redisFor, type RedisServer, until, rawClient } from './redis.fixture.ts';
import { segmentDisk } from './segment-disk.ts';
import { SegmentLedger } from './segment-ledger.ts';
import {
  type Chunk,
  chunkBytesMax,
  digestIn,
  encodeMessage,
  newHash,
  parseMessage,
  recordsStream,
  segmentBytesMax,
} from './segment-message.ts';
import { SegmentReceiver, type ReceivedStep, type SegmentReceiverOptions } from './segment-receiver.ts';
import { SegmentSender, type SegmentSenderOptions } from './segment-sender.ts';
import {
  type Fate,
  fateOf,
  folderFor,
  type MadeSegment,
  makeSegment,
  mortalDisk,
  mortalLink,
  startMs,
} from './segments.fixture.ts';

const never = fateOf(0, false);

/** Two machines with gateways, one with the engine, and a clock of their own. */
class World {
  readonly root: string;
  readonly link: Link;
  readonly redis: RedisServer;
  readonly problems: string[] = [];
  /** Segments that the engine found, each time that it did. */
  readonly arrived: { readonly name: string; readonly bytes: Buffer }[] = [];
  nowMs = startMs + 10_000;
  readonly #fates = new WeakMap<object, Fate>();

  constructor(root: string, parts: { readonly link: Link; readonly redis: RedisServer }) {
    this.root = root;
    this.link = parts.link;
    this.redis = parts.redis;
  }

  folderOf(machine: string): string {
    return join(this.root, machine);
  }

  sender(machine: string, fate: Fate = never, more: Partial<SegmentSenderOptions> = {}): SegmentSender {
    const sender = new SegmentSender({
      link: mortalLink(this.link, fate),
      folder: this.folderOf(machine),
      machine,
      nowMs: () => this.nowMs,
      chunkBytes: 1_000,
      resendMs: 3_000,
      disk: mortalDisk(segmentDisk, fate),
      onProblem: (problem: Fault) => this.problems.push(problem.code),
      ...more,
    });
    this.#fates.set(sender, fate);
    return sender;
  }

  receiver(fate: Fate = never, more: Partial<SegmentReceiverOptions> = {}): SegmentReceiver {
    const receiver = new SegmentReceiver({
      link: mortalLink(this.link, fate),
      folder: this.folderOf('spool'),
      staging: this.folderOf('staging'),
      machine: 'engine',
      nowMs: () => this.nowMs,
      bytesMax: 1_000_000_000,
      disk: mortalDisk(segmentDisk, fate),
      onProblem: (problem: Fault) => this.problems.push(problem.code),
      ...more,
    });
    this.#fates.set(receiver, fate);
    return receiver;
  }

  /** As an engine that reads and removes at once. */
  takeArrived(): void {
    const folder = this.folderOf('spool');
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      this.arrived.push({ name, bytes: readFileSync(join(folder, name)) });
      rmSync(join(folder, name));
    }
  }

  left(machine: string): readonly string[] {
    const folder = this.folderOf(machine);
    return existsSync(folder) ? readdirSync(folder).filter((name) => parseSegmentName(name)) : [];
  }

  /** Steps of senders and receiver in turn, until no machine has a segment and nothing waits; each that dies is made anew. */
  async settle(senders: Map<string, SegmentSender>, receiver: SegmentReceiver): Promise<void> {
    let current = receiver;
    for (let round = 0; round < 200; round += 1) {
      for (const [machine, sender] of senders) {
        await isDone(sender.step());
        if (this.#fates.get(sender)?.isDead === true) senders.set(machine, this.sender(machine));
      }
      // One that waits for nothing is told so late.
      if ((await this.link.length(recordsStream)) > 0) await isDone(current.step(1));
      this.takeArrived();
      if (this.#fates.get(current)?.isDead === true) current = this.receiver();
      this.nowMs += 1_000;
      const isEmpty = [...senders.keys()].every((machine) => this.left(machine).length === 0);
      if (isEmpty && (await this.link.length(recordsStream)) === 0) return;
    }
    assert.fail('it comes to an end');
  }

  /** Each once, as it was. */
  check(made: readonly MadeSegment[]): void {
    const byName = (one: MadeSegment, other: MadeSegment): number => (one.name < other.name ? -1 : 1);
    assert.deepEqual(
      this.arrived.map(({ name }) => name).toSorted(),
      made.map(({ name }) => name).toSorted(),
    );
    const sorted = made.toSorted(byName);
    for (const [at, { bytes }] of this.arrived.toSorted(byName).entries()) {
      assert.ok(sorted[at]?.bytes.equals(bytes));
    }
  }
}

function isDone(step: Promise<unknown>): Promise<boolean> {
  return step.then(
    () => true,
    () => false,
  );
}

async function worldFor(context: TestContext): Promise<World | undefined> {
  const redis = await redisFor(context);
  if (redis === undefined) return undefined;
  const { link } = linkTo(context, redis.url);
  await until(() => link.isConnected);
  return new World(folderFor(context), { link, redis });
}

function chunkOf(segment: MadeSegment, parts: Partial<Chunk> & { from?: number; to?: number } = {}): Buffer {
  const { from = 0, to = segment.bytes.length, ...more } = parts;
  const isLast = to === segment.bytes.length;
  return encodeMessage({
    kind: 'chunk',
    machine: 'a',
    segment: segment.name,
    offset: from,
    total: segment.bytes.length,
    sentMs: startMs,
    digest: isLast ? digestIn(newHash().update(segment.bytes)) : undefined,
    bytes: segment.bytes.subarray(from, to),
    ...more,
  });
}

test('segments of two machines arrive once, oldest first, and are gone where they were', async (context) => {
  const world = await worldFor(context);
  if (world === undefined) return;
  const made = [1, 2, 3].map((number) => makeSegment(world.folderOf('a'), { number, bytes: 5_000 * number }));
  made.push(makeSegment(world.folderOf('b'), { number: 9 }));
  const senders = new Map(['a', 'b'].map((machine) => [machine, world.sender(machine)]));
  await world.settle(senders, world.receiver());
  world.check(made);
  const ofA = world.arrived.map(({ name }) => name).filter((name) => !name.includes('-000009.'));
  assert.deepEqual(ofA, ofA.toSorted());
  assert.deepEqual([...(await world.link.marks('received:a'))], []);
  assert.deepEqual(readdirSync(world.folderOf('staging')), ['received']);
  assert.deepEqual(world.problems, []);
});

test('a sender or the receiver dies at any call to the link or the disk', async (context) => {
  const world = await worldFor(context);
  if (world === undefined) return;
  const made: MadeSegment[] = [];
  const dies = async (who: string, fate: Fate): Promise<boolean> => {
    const number = made.length + 1;
    made.push(makeSegment(world.folderOf('a'), { number, bytes: 2_000 }));
    made.push(makeSegment(world.folderOf('a'), { number: number + 1, bytes: 500 }));
    const sender = world.sender('a', who === 'sender' ? fate : never, { chunkBytes: 500 });
    await world.settle(new Map([['a', sender]]), world.receiver(who === 'receiver' ? fate : never));
    return fate.isDead;
  };
  let deaths = 0;
  for (const who of ['sender', 'receiver']) {
    for (const isAfter of [false, true]) {
      for (let at = 1; await dies(who, fateOf(at, isAfter)); at += 1) deaths += 1;
    }
  }
  world.check(made);
  assert.ok(deaths > 100, `${deaths} deaths`);
});

test('a server that forgets everything at any moment costs nothing', async (context) => {
  const world = await worldFor(context);
  if (world === undefined) return;
  const admin = await rawClient(context, world.redis.url);
  const made: MadeSegment[] = [];
  for (let at = 1; at <= 40; at += 1) {
    made.push(makeSegment(world.folderOf('a'), { number: at, bytes: 20_000 }));
    let calls = 0;
    const forgetful = async (): Promise<void> => {
      calls += 1;
      if (calls === at) await admin.flushAll();
    };
    const sender = world.sender('a', never, { link: troubled(world.link, forgetful) });
    const receiver = world.receiver(never, { link: troubled(world.link, forgetful) });
    await world.settle(new Map([['a', sender]]), receiver);
  }
  world.check(made);
});

/** A link before each call of which something happens. */
function troubled(link: Link, happen: () => Promise<void>): ReturnType<typeof mortalLink> {
  const first = async <T>(work: () => Promise<T>): Promise<T> => {
    await happen();
    return work();
  };
  return {
    append: (stream, bytes, keptMax) => first(() => link.append(stream, bytes, keptMax)),
    has: (stream, id) => first(() => link.has(stream, id)),
    length: (stream) => first(() => link.length(stream)),
    marks: (set) => first(() => link.marks(set)),
    removeMarks: (set, names) => first(() => link.removeMarks(set, names)),
    read: (stream, after, limit) => first(() => link.read(stream, after, limit)),
    remove: (stream, ids) => first(() => link.remove(stream, ids)),
    setMark: (set, name, value) => first(() => link.setMark(set, name, value)),
  };
}

test('a server that is killed and comes back empty', async (context) => {
  const world = await worldFor(context);
  if (world === undefined) return;
  const made = [1, 2].map((number) => makeSegment(world.folderOf('a'), { number, bytes: 30_000 }));
  const sender = world.sender('a', never, { waitingMax: 20 });
  const receiver = world.receiver();
  assert.equal((await sender.step()).chunks, 20);
  await receiver.step(1);
  await world.redis.kill();
  await until(() => !world.link.isConnected);
  await assert.rejects(sender.step(), { code: 'fleet.unavailable' });
  await assert.rejects(receiver.step(1), { code: 'fleet.unavailable' });
  await world.redis.restart();
  await until(() => world.link.isConnected);
  // The connection that waits comes back by itself.
  await until(() => isDone(receiver.step(1)));
  await world.settle(new Map([['a', sender]]), receiver);
  world.check(made);
});

test('chunks in any order, twice, cut otherwise, and of a sender that died', async (context) => {
  const world = await worldFor(context);
  if (world === undefined) return;
  let number = 0;
  const cuts = fc.array(fc.tuple(fc.nat(3_000), fc.nat(3_000)), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(cuts, async (some) => {
      const folder = world.folderOf('a');
      const made = makeSegment(folder, { number: (number += 1), bytes: 1_200 });
      const { length } = made.bytes;
      for (const [one, other] of some) {
        const [from, to] = [Math.min(one, other) % length, (Math.max(one, other) % length) + 1];
        if (from < to) await world.link.append(recordsStream, chunkOf(made, { from, to }), 1_000);
      }
      world.arrived.length = 0;
      await world.settle(new Map([['a', world.sender('a')]]), world.receiver());
      world.check([made]);
    }),
    { numRuns: 15 },
  );
});

test('only what is ended is sent: an end, or a time that is over and no growth', async (context) => {
  const world = await worldFor(context);
  if (world === undefined) return;
  const folder = world.folderOf('a');
  const open = makeSegment(folder, { number: 1, isEnded: false, openUntilMs: startMs + 120_000 });
  const damaged = makeSegment(folder, { number: 2, isEnded: false });
  writeFileSync(join(folder, damaged.name), damaged.bytes.fill(0, 0, 20));
  const cut = makeSegment(folder, { number: 3, isEnded: false });
  truncateSync(join(folder, cut.name), 5);
  const empty = segmentName({ timeMs: startMs, worker: 'w1', salt: 1, number: 4 });
  writeFileSync(join(folder, empty), '');
  writeFileSync(join(folder, 'notes.txt'), 'not a segment');
  const sender = world.sender('a');
  const receiver = world.receiver();
  const turn = async (): Promise<void> => {
    await sender.step();
    await receiver.step(1);
    world.takeArrived();
  };
  await turn();
  world.nowMs = startMs + 120_000 + 60_000;
  await turn();
  assert.deepEqual(world.arrived, []);
  // Over; seen so for the first time, then it grows once more, then it stays.
  world.nowMs += 1;
  await turn();
  appendFileSync(join(folder, open.name), 'late');
  world.nowMs += 120_000;
  await turn();
  world.nowMs += 119_999;
  await turn();
  assert.deepEqual(world.arrived, []);
  world.nowMs += 1;
  await turn();
  const grown = { name: open.name, bytes: Buffer.concat([open.bytes, Buffer.from('late')]) };
  world.check([grown]);
  // Those without a header are let alone for as long as any segment may be written to.
  world.nowMs = startMs + 1_200_000 + 60_010;
  await turn();
  assert.equal(world.arrived.length, 1);
  world.nowMs += 120_000;
  await turn();
  await turn();
  world.check([grown, damaged, { name: cut.name, bytes: cut.bytes.subarray(0, 5) }]);
  assert.deepEqual(readdirSync(folder), ['notes.txt']);
});

test('nothing of what is hostile gets anywhere', async (context) => {
  const world = await worldFor(context);
  if (world === undefined) return;
  const made = makeSegment(world.folderOf('a'), { number: 1 });
  const { link: stranger } = linkTo(context, world.redis.url, { secret: 'another, as long as it has to be' });
  await until(() => stranger.isConnected);
  await stranger.append(recordsStream, chunkOf(made), 1_000);
  const hostile: readonly Partial<Chunk>[] = [
    ...['../../outside', '/etc/passwd', '', `../${made.name}`, `${made.name}/x`].map((segment) => ({
      segment,
    })),
    { machine: '../a' },
    { offset: -1 },
    { offset: 0.5 },
    { total: 1 },
    { total: segmentBytesMax + 1 },
    { bytes: new Uint8Array(0) },
    { bytes: new Uint8Array(chunkBytesMax + 1), total: segmentBytesMax },
    { digest: undefined },
    { sentMs: Number.NaN },
    // Brought again by somebody who kept it.
    { sentMs: world.nowMs - 6 * 3_600_000 - 1 },
    // Its own, from when it had no engine.
    { machine: 'engine' },
    // Another content than its digest says.
    { bytes: Buffer.alloc(made.bytes.length) },
  ];
  for (const parts of hostile) await world.link.append(recordsStream, chunkOf(made, parts), 1_000);
  for (const bytes of [Buffer.alloc(0), Buffer.alloc(4, 255), Buffer.from('\x02\x00\x00\x00{}')]) {
    await world.link.append(recordsStream, bytes, 1_000);
  }
  const receiver = world.receiver();
  const steps = [await receiver.step(1), await receiver.step(1), await receiver.step(1)];
  const sum = (of: (step: ReceivedStep) => number): number => steps.reduce((all, step) => all + of(step), 0);
  assert.deepEqual(
    [sum((step) => step.foreign), sum((step) => step.refused), sum((step) => step.segments)],
    [1, hostile.length - 1 + 3, 0],
  );
  assert.equal(await world.link.length(recordsStream), 0);
  assert.deepEqual(new Set(world.problems), new Set(['fleet.not-ours', 'fleet.segment-refused']));
  assert.deepEqual(readdirSync(world.root).toSorted(), ['a', 'spool', 'staging']);
  assert.deepEqual(readdirSync(world.folderOf('spool')), []);
  assert.deepEqual(readdirSync(world.folderOf('staging')), ['received']);
  assert.equal((await world.link.marks('received:engine')).size, 0);
  await world.settle(new Map([['a', world.sender('a')]]), receiver);
  world.check([made]);
});

test('any bytes are a message or none', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.json(), (bytes, json) => {
      parseMessage(Buffer.from(bytes));
      const head = Buffer.from(json);
      const length = Buffer.alloc(4);
      length.writeUInt32LE(head.length);
      assert.equal(parseMessage(Buffer.concat([length, head])), undefined);
    }),
  );
});

test('a receipt that somebody wrote removes nothing', async (context) => {
  const world = await worldFor(context);
  if (world === undefined) return;
  const made = makeSegment(world.folderOf('a'), { number: 1 });
  const sender = world.sender('a');
  for (const digest of ['1', '0'.repeat(32), String(made.bytes.length)]) {
    await world.link.setMark('received:a', made.name, digest);
    await sender.step();
    assert.deepEqual(world.left('a'), [made.name]);
  }
  assert.ok(world.problems.includes('fleet.segment-kept'));
  world.nowMs += 600_000;
  await world.settle(new Map([['a', sender]]), world.receiver());
  world.check([made]);
});

test('what lies in the spool folder stays as it is', async (context) => {
  const world = await worldFor(context);
  if (world === undefined) return;
  const [same, other] = [1, 2].map((number) => makeSegment(world.folderOf('a'), { number }));
  assert.ok(same !== undefined && other !== undefined);
  mkdirSync(world.folderOf('spool'));
  writeFileSync(join(world.folderOf('spool'), same.name), same.bytes);
  writeFileSync(join(world.folderOf('spool'), other.name), 'written by a gateway here');
  const sender = world.sender('a');
  const receiver = world.receiver();
  for (let turn = 0; turn < 3; turn += 1) {
    await sender.step();
    await receiver.step(1);
  }
  const content = readFileSync(join(world.folderOf('spool'), other.name), 'utf8');
  assert.equal(content, 'written by a gateway here');
  assert.deepEqual(world.left('a'), [other.name]);
  assert.deepEqual(world.problems, ['fleet.segment-refused']);
});

test('a full spool holds up the receiver, the stream, and the senders', async (context) => {
  const world = await worldFor(context);
  if (world === undefined) return;
  const made = [1, 2, 3, 4].map((number) => makeSegment(world.folderOf('a'), { number, bytes: 10_000 }));
  const sender = world.sender('a', never, { waitingMax: 15 });
  const receiver = world.receiver(never, { bytesMax: 9_000 });
  const first = await sender.step();
  assert.deepEqual([first.chunks, first.isHeldUp], [15, false]);
  assert.deepEqual(await sender.step(), { chunks: 0, bytes: 0, removed: 0, isHeldUp: true });
  assert.equal((await receiver.step(1)).segments, 1);
  await sender.step();
  assert.equal((await receiver.step(1)).state, 'full');
  world.nowMs += 3_600_000;
  // However long that lasts, nothing is sent twice.
  for (let turn = 0; turn < 5; turn += 1) {
    world.nowMs += 10_000;
    assert.equal((await sender.step()).isHeldUp, true);
    assert.equal((await receiver.step(1)).state, 'full');
  }
  assert.ok((await world.link.length(recordsStream)) <= 16);
  await world.settle(new Map([['a', sender]]), receiver);
  world.check(made);
});

test('what waits at the server is not sent again, however long', async (context) => {
  const world = await worldFor(context);
  if (world === undefined) return;
  const made = [1, 2].map((number) => makeSegment(world.folderOf('a'), { number }));
  const sender = world.sender('a');
  const { chunks } = await sender.step();
  for (let turn = 0; turn < 5; turn += 1) {
    world.nowMs += 600_000;
    assert.equal((await sender.step()).chunks, 0);
  }
  assert.equal(await world.link.length(recordsStream), chunks);
  await world.settle(new Map([['a', sender]]), world.receiver());
  world.check(made);
});

test('what waited for longer than a text is good is sent anew', async (context) => {
  const world = await worldFor(context);
  if (world === undefined) return;
  const made = makeSegment(world.folderOf('a'), { number: 1, bytes: 3_000 });
  const sender = world.sender('a');
  await sender.step();
  world.nowMs += 24 * 3_600_000;
  await world.settle(new Map([['a', sender]]), world.receiver());
  world.check([made]);
});

test('a disk that fails stops the receiver, and nothing is lost', async (context) => {
  const world = await worldFor(context);
  if (world === undefined) return;
  const made = makeSegment(world.folderOf('a'), { number: 1, bytes: 30_000 });
  let isBroken = true;
  const disk = {
    ...segmentDisk,
    write: async (path: string, bytes: Uint8Array, at: number): Promise<void> => {
      if (isBroken && path.endsWith('.part') && at >= 10_000) throw new Error('no space');
      await segmentDisk.write(path, bytes, at);
    },
  };
  const sender = world.sender('a');
  const receiver = world.receiver(never, { disk });
  for (let turn = 0; turn < 30; turn += 1) {
    await sender.step();
    await receiver.step(1);
    world.nowMs += 1_000;
  }
  assert.deepEqual(world.problems, ['spool.unwritable']);
  assert.equal(world.left('a').length, 1);
  isBroken = false;
  await world.settle(new Map([['a', sender]]), receiver);
  world.check([made]);
});

test('a segment that cannot be read is told of and does not hold up the others', async (context) => {
  const world = await worldFor(context);
  if (world === undefined) return;
  const folder = world.folderOf('a');
  const huge = makeSegment(folder, { number: 1 });
  truncateSync(join(folder, huge.name), segmentBytesMax);
  appendFileSync(join(folder, huge.name), endFrame(0x5eed));
  const noFile = segmentName({ timeMs: startMs, worker: 'w1', salt: 1, number: 1 });
  mkdirSync(join(folder, noFile));
  const made = makeSegment(folder, { number: 2 });
  const sender = world.sender('a');
  const receiver = world.receiver();
  for (let turn = 0; turn < 3; turn += 1) {
    await sender.step();
    await receiver.step(1);
    world.takeArrived();
  }
  world.check([made]);
  assert.deepEqual(world.left('a'), [noFile, huge.name]);
  assert.deepEqual(world.problems, ['fleet.segment-kept']);
});

test('the ledger keeps its bound, and forgets first what will not come again', async (context) => {
  const path = join(folderFor(context), 'received');
  const ledger = new SegmentLedger(path, { disk: segmentDisk, namesMax: 10 });
  await ledger.recall();
  const digest = '0123456789abcdef0123456789abcdef';
  const names = Array.from({ length: 40 }, (_, number) =>
    segmentName({ timeMs: startMs, worker: 'w0', salt: 1, number }),
  );
  const known = (of: SegmentLedger): readonly number[] =>
    names.flatMap((name, number) => (of.digestOf(name) === digest ? [number] : []));
  for (const name of names.slice(0, 10)) await ledger.add([{ segment: name, digest }]);
  await ledger.setGone(names.slice(4, 8));
  await ledger.setGone(names.slice(20));
  await ledger.add(names.slice(10, 12).map((segment) => ({ segment, digest })));
  const expected = [0, 1, 2, 3, 6, 7, 8, 9, 10, 11];
  assert.deepEqual(known(ledger), expected);
  // Half a line is none, and the next one is not spoiled by it.
  appendFileSync(path, `${names[30]} 01234`);
  const again = new SegmentLedger(path, { disk: segmentDisk, namesMax: 10 });
  await again.recall();
  assert.deepEqual(known(again), expected);
  for (const name of names.slice(12)) await again.add([{ segment: name, digest }]);
  assert.deepEqual(known(again), [30, 31, 32, 33, 34, 35, 36, 37, 38, 39]);
  assert.ok(readFileSync(path).length < 50 * 100);
  const last = new SegmentLedger(path, { disk: segmentDisk, namesMax: 10 });
  await last.recall();
  assert.deepEqual(known(last), known(again));
});
