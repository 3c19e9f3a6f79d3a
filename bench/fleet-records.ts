// What it costs to move segments to the engine: bytes in a second and processor time for a megabyte, of sender and receiver
// together, sealing and syncing included and the server not. Run: node dist/bench/fleet-records.js redis://127.0.0.1:6379

import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Link } from '../src/fleet/link.ts';
import { SegmentReceiver } from '../src/fleet/segment-receiver.ts';
import { SegmentSender } from '../src/fleet/segment-sender.ts';
import { endFrame, headerFrame, segmentName } from '../src/wire/spool-segment.ts';

const count = 32;
const salt = 1;
const root = mkdtempSync(join(tmpdir(), 'stillwatch-bench-'));
const [spool, staging, folder] = ['engine', 'staging', 'sender'].map((name) => join(root, name));

function linkTo(url: string): Link {
  const name = `bench-${process.pid}`;
  const secret = randomBytes(32).toString('hex');
  const more = { user: '', password: undefined, ca: undefined, onState: () => {} };
  return new Link({ url, name, secret, ...more });
}

async function measure(link: Link, of: { spool: string; staging: string; folder: string }): Promise<void> {
  const common = { link, nowMs: () => Date.now() };
  const sender = new SegmentSender({ ...common, folder: of.folder, machine: 'a' });
  const paths = { folder: of.spool, staging: of.staging };
  const receiver = new SegmentReceiver({ ...common, ...paths, machine: 'engine', bytesMax: 10 ** 12 });
  const isMoved = (): boolean => readdirSync(of.folder).length === 0;
  const send = async (): Promise<void> => {
    while (!isMoved()) if ((await sender.step()).chunks === 0) await wait(5);
    // Says that they are gone.
    await sender.step();
  };
  const receive = async (): Promise<void> => {
    while (!isMoved()) await receiver.step(10);
    await receiver.step(10);
  };
  await Promise.all([send(), receive()]);
}

async function main(): Promise<void> {
  const [, , url = 'redis://127.0.0.1:6379'] = process.argv;
  if (spool === undefined || staging === undefined || folder === undefined) return;
  mkdirSync(folder);
  let bytes = 0;
  for (let number = 0; number < count; number += 1) {
    const timeMs = Date.now();
    const parts = [headerFrame(salt, timeMs), randomBytes(16_000_000), endFrame(salt)];
    const segment = Buffer.concat(parts);
    writeFileSync(join(folder, segmentName({ timeMs, worker: 'w0', salt, number })), segment);
    bytes += segment.length;
  }
  const link = linkTo(url);
  link.open();
  while (!link.isConnected) await wait(10);
  const from = performance.now();
  const cpu = process.cpuUsage();
  await measure(link, { spool, staging, folder });
  const spent = process.cpuUsage(cpu);
  const seconds = (performance.now() - from) / 1_000;
  link.close();
  const megabytes = bytes / 1e6;
  const cpuMs = (spent.user + spent.system) / 1_000;
  console.log(`${megabytes.toFixed(0)} MB in ${count} segments`);
  console.log(
    `${(megabytes / seconds).toFixed(0)} MB/s, ${(cpuMs / megabytes).toFixed(1)} ms of processor a MB`,
  );
}

await main().finally(() => rmSync(root, { recursive: true, force: true }));
