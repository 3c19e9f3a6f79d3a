// Goal: what gateways of machines without an engine recorded is in the engine's store once, wherever what carries it is
// killed, also when the server between them loses what it held; and a killed worker's records come too.

import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { SpoolReader } from '../src/engine/spool-reader.ts';
import type { Link } from '../src/fleet/link.ts';
import { linkTo, redisFor, until } from '../src/fleet/redis.fixture.ts';
import { segmentDisk } from '../src/fleet/segment-disk.ts';
import { SegmentReceiver } from '../src/fleet/segment-receiver.ts';
import { SegmentSender } from '../src/fleet/segment-sender.ts';
import { type Fate, fateOf, mortalDisk, mortalLink } from '../src/fleet/segments.fixture.ts';
import { recordOf, spoolIn } from '../src/gateway/spool.fixture.ts';
import { openStore } from '../src/store/clickhouse-store.ts';
import type { Store } from '../src/store/store.ts';

/** Two machines with gateways, and one with the engine and a gateway of its own. */
class Fleet {
  readonly root: string;
  readonly link: Link;
  readonly store: Store;
  readonly #reader: SpoolReader;
  /** Ids of what gateways recorded. */
  readonly recorded: string[] = [];
  /** How much later than the real clock it is. */
  laterMs = 0;

  constructor(root: string, parts: { readonly link: Link; readonly store: Store }) {
    this.root = root;
    this.link = parts.link;
    this.store = parts.store;
    const folder = this.folderOf('engine');
    // Segments are removed as soon as they are read.
    this.#reader = new SpoolReader({ store: parts.store, folder, nowMs: () => this.nowMs(), keepMs: 0 });
  }

  nowMs(): number {
    return Date.now() + this.laterMs;
  }

  folderOf(machine: string): string {
    return join(this.root, machine);
  }

  /** A worker that starts, records, and ends or is killed. */
  async record(machine: string, count: number, isKilled: boolean = false): Promise<void> {
    const salt = Math.floor(Math.random() * 2 ** 32);
    const spool = spoolIn(this.folderOf(machine), { salt, nowMs: () => this.nowMs() });
    for (let made = 0; made < count; made += 1) {
      const id = `${machine}-${this.recorded.length}`;
      spool.append(recordOf(id));
      this.recorded.push(id);
      if (made % 2 === 0) await spool.flush();
    }
    await spool.flush();
    if (!isKilled) await spool.close();
  }

  sender(machine: string, fate: Fate): SegmentSender {
    return new SegmentSender({
      link: mortalLink(this.link, fate),
      folder: this.folderOf(machine),
      machine,
      nowMs: () => this.nowMs(),
      chunkBytes: 8_000,
      resendMs: 5_000,
      disk: mortalDisk(segmentDisk, fate),
    });
  }

  receiver(fate: Fate): SegmentReceiver {
    return new SegmentReceiver({
      link: mortalLink(this.link, fate),
      folder: this.folderOf('engine'),
      staging: this.folderOf('arriving'),
      machine: 'engine',
      nowMs: () => this.nowMs(),
      bytesMax: 1_000_000_000,
      disk: mortalDisk(segmentDisk, fate),
    });
  }

  /** One reading, as the engine does it. */
  async read(): Promise<void> {
    await this.store.command('DROP TABLE IF EXISTS @fresh');
    await this.store.command('CREATE TABLE @fresh AS @exchanges');
    await this.#reader.read();
    await this.store.command('INSERT INTO @exchanges SELECT * FROM @fresh');
    await this.#reader.remember();
  }

  left(): number {
    return ['a', 'b'].reduce((sum, machine) => sum + readdirSync(this.folderOf(machine)).length, 0);
  }

  /** Everything moves until nothing is left, the engine reading all the while; whoever dies begins anew. */
  async settle(fates: { readonly sender?: Fate; readonly receiver?: Fate }): Promise<void> {
    const { sender: ofSender = fateOf(0, false), receiver: ofReceiver = fateOf(0, false) } = fates;
    let senders = [this.sender('a', ofSender), this.sender('b', fateOf(0, false))];
    let receiver = this.receiver(ofReceiver);
    for (let round = 0; this.left() > 0 || (await this.link.length('records')) > 0; round += 1) {
      assert.ok(round < 300, 'it comes to an end');
      for (const sender of senders) await sender.step().catch(() => {});
      if ((await this.link.length('records')) > 0) await receiver.step(1).catch(() => {});
      if (readdirSync(this.folderOf('engine')).length > 0) await this.read();
      if (ofSender.isDead) senders = ['a', 'b'].map((machine) => this.sender(machine, fateOf(0, false)));
      if (ofReceiver.isDead) receiver = this.receiver(fateOf(0, false));
      this.laterMs += 2_000;
    }
  }

  async check(): Promise<void> {
    const found = (await this.store.query('SELECT id FROM @exchanges')).strings('id');
    assert.deepEqual(found.toSorted(), this.recorded.toSorted());
  }
}

async function fleetFor(context: TestContext) {
  const redis = await redisFor(context);
  if (redis === undefined) return undefined;
  const root = mkdtempSync(join(tmpdir(), 'stillwatch-test-'));
  const store = await openStore({ folder: undefined });
  context.after(async () => {
    await store.close();
    rmSync(root, { recursive: true, force: true });
  });
  const { link } = linkTo(context, redis.url);
  await until(() => link.isConnected);
  return { redis, fleet: new Fleet(root, { link, store }) };
}

test('each record is in the store once, wherever a sender or the receiver is killed', async (context) => {
  const { fleet } = (await fleetFor(context)) ?? {};
  if (fleet === undefined) return;
  let deaths = 0;
  const dies = async (who: 'sender' | 'receiver', fate: Fate): Promise<boolean> => {
    await fleet.record('a', 2);
    await fleet.record('b', 1);
    if (deaths % 10 === 0) await fleet.record('engine', 1);
    await fleet.settle({ [who]: fate });
    return fate.isDead;
  };
  for (const who of ['sender', 'receiver'] as const) {
    for (let at = 1; await dies(who, fateOf(at, false)); at += 1) deaths += 1;
  }
  assert.ok(deaths > 40, `${deaths} deaths`);
  await fleet.check();
});

test('a server that dies and loses everything, and a worker that is killed', async (context) => {
  const { fleet, redis } = (await fleetFor(context)) ?? {};
  if (fleet === undefined || redis === undefined) return;
  await fleet.record('a', 20);
  await fleet.record('a', 5, true);
  await fleet.record('b', 20);
  const sender = fleet.sender('a', fateOf(0, false));
  const receiver = fleet.receiver(fateOf(0, false));
  await sender.step();
  await receiver.step(1);
  await redis.kill();
  await until(() => !fleet.link.isConnected);
  await assert.rejects(sender.step(), { code: 'fleet.unavailable' });
  await assert.rejects(receiver.step(1), { code: 'fleet.unavailable' });
  await redis.restart();
  await until(async () => {
    const found = await fleet.link.read('other', '0', { count: 1, waitMs: 1 }).catch(() => undefined);
    return found !== undefined && fleet.link.isConnected;
  });
  await fleet.record('a', 3);
  await fleet.settle({});
  await fleet.check();
});
