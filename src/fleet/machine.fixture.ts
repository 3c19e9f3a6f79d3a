import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Fault } from '../core/fault.ts';
import type { WorkerCounts } from '../policies/worker-counts.ts';
import { Fleet, type Since } from './fleet.ts';
import { FleetHandover } from './handover.ts';
import type { Link } from './link.ts';
import { linkTo, until } from './redis.fixture.ts';
import { publishKeys } from './shared-keys.ts';

export const hashKey: string = '0123456789abcdef';
export const credentialKey: string = 'ab'.repeat(32);

export interface Machine {
  readonly fleet: Fleet;
  readonly link: Link;
  readonly folder: string;
  readonly counts: readonly WorkerCounts[];
  readonly gone: readonly string[];
  readonly reported: readonly string[];
  readonly faults: readonly Fault[];
  verdictsPath: string;
  stop(): Promise<void>;
}

export interface MachineOptions {
  readonly url: string;
  readonly name: string;
  readonly hasEngine?: boolean;
  readonly hasKeys?: boolean;
  readonly secret?: string;
  readonly hashKey?: string;
  readonly nowMs?: () => number;
  readonly clockMs?: () => number;
  readonly since?: Since;
  /** Goes on where another process was. */
  readonly handover?: FleetHandover;
  readonly bootMs?: number;
  /** Finds no keys at the server. */
  readonly isFirst?: boolean;
}

export function machine(context: TestContext, options: MachineOptions): Machine {
  const folder = mkdtempSync(join(tmpdir(), 'stillwatch-fleet-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  const files = {
    hashKey: join(folder, 'hash-key'),
    credentialKey: join(folder, 'credential-key'),
    verdicts: join(folder, 'verdicts.jsonl'),
    usage: join(folder, 'usage.jsonl'),
    histories: join(folder, 'histories'),
  };
  if (options.hasKeys !== false) {
    writeFileSync(files.hashKey, `${options.hashKey ?? hashKey}\n`);
    writeFileSync(files.credentialKey, `${credentialKey}\n`);
  }
  const { link } = linkTo(
    context,
    options.url,
    options.secret === undefined ? {} : { secret: options.secret },
  );
  const counts: WorkerCounts[] = [];
  const gone: string[] = [];
  const reported: string[] = [];
  const faults: Fault[] = [];
  const handover = options.handover ?? new FleetHandover(options.since);
  const fleet = new Fleet({
    link,
    machine: options.name,
    hasEngine: options.hasEngine ?? false,
    files,
    nowMs: options.nowMs ?? (() => Date.now()),
    clockMs: options.clockMs ?? (() => performance.now()),
    bootMs: options.bootMs ?? Date.now(),
    begins: handover.begins,
    hears: {
      read: (id, head) => handover.read(id, head),
      counts: (one) => counts.push(one),
      gone: (worker) => gone.push(worker),
      reported: (ticket) => reported.push(ticket),
      verdicts: () => {},
      fault: (fault) => faults.push(fault),
    },
  });
  // Without an engine there is somebody who has left the keys before.
  const hasThem = options.hasKeys !== false && options.hashKey === undefined && options.secret === undefined;
  const running = (async () => {
    if (hasThem && options.isFirst !== true) {
      await until(() => link.isConnected);
      await publishKeys(link, files);
    }
    await fleet.run();
  })();
  const stop = async (): Promise<void> => {
    await fleet.stop();
    await running;
  };
  context.after(stop);
  return { fleet, link, folder, counts, gone, reported, faults, verdictsPath: files.verdicts, stop };
}

export function countsOf(scope: string, requests: number, concurrent = 0): WorkerCounts {
  const novelties = [[{ text: 7, weight: 16, anchors: [1, 2, 4_294_967_295] }]];
  const entry = {
    kind: 'account',
    scope,
    requests,
    tokens: 5,
    isAnswered: true,
    volume: 0,
    novelties,
    concurrent,
  } as const;
  return { worker: '0', entries: [entry], turns: [1, 2] };
}

export const requestsOf = ({ counts }: Machine, scope: string): number =>
  counts
    .flatMap(({ entries }) => entries)
    .filter((entry) => entry.scope === scope)
    .reduce((sum, { requests }) => sum + requests, 0);
