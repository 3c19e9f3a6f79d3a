// Goal: a log that is replayed in twenty pieces gives the campaigns, members, verdicts and ids of the same log
// audited at once; a log that is followed is judged as it grows, and every change is told once.

import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Exchange } from '../core/exchange.ts';
import type { AuditReport } from '../core/report.ts';
import type { Store } from '../store/store.ts';
import { audit } from './audit.ts';
import { startMs } from './engine.fixture.ts';
import { FollowedFiles } from './followed-files.ts';
import { logOf, temporaryFolder, withOpenStore } from './ingest.fixture.ts';
import { Stream, type StreamOptions } from './stream.ts';
import { waveOf } from './waves.fixture.ts';

const folder = temporaryFolder();
after(() => folder.remove());

const worlds: Readonly<Record<string, readonly Exchange[]>> = {
  steady: waveOf({ hour: 0, accounts: 'crew', frame: 'first' }),
  pivoting: [
    ...waveOf({ hour: 0, accounts: 'crew', frame: 'first' }),
    ...waveOf({ hour: 30, accounts: 'crew', frame: 'first', model: 'model-b' }),
    ...waveOf({ hour: 60, accounts: 'crew', frame: 'second', model: 'model-b' }),
  ],
  returning: [
    ...waveOf({ hour: 0, accounts: 'crew', frame: 'first' }),
    ...waveOf({ hour: 24, accounts: 'rival', frame: 'second' }),
    ...waveOf({ hour: 48, accounts: 'fresh', frame: 'first' }),
  ],
};

const common = {
  accountPaths: [],
  format: undefined,
  accountField: undefined,
  keepsText: true,
  workers: 1,
  recordBytesMax: undefined,
  stop: new AbortController().signal,
  version: '0.0.0',
  onStep: () => {},
  clockMs: () => 0,
};
const nowMs = startMs + 30 * 86_400_000;

function streamOf(store: Store, parts: Partial<StreamOptions> = {}): Stream {
  return new Stream({ ...common, store, nowMs: () => nowMs, ...parts });
}

function auditLog(path: string): Promise<AuditReport> {
  const options = { ...common, nowMs, data: {}, onRead: () => {}, onAttributions: undefined };
  return audit({ ...options, paths: [path] });
}

/** What must be equal: who, how sure, under which name. */
function told(report: AuditReport): unknown {
  return report.campaigns.map(({ id, verdict, posterior, exchanges, accounts }) => ({
    id,
    verdict,
    posterior,
    exchanges,
    accounts,
  }));
}

const pieces = 20;

for (const [name, exchanges] of Object.entries(worlds)) {
  test(`${name}: replayed in twenty pieces and audited at once`, async () => {
    const sorted = exchanges.toSorted((one, other) => one.timeMs - other.timeMs);
    const path = folder.write(`${name}.jsonl`, logOf(sorted));
    const atOnce = await auditLog(path);
    assert.ok(atOnce.campaigns.length > 0);
    const ends = Array.from(
      { length: pieces },
      (_, piece) => (sorted[Math.floor(((piece + 1) * sorted.length) / pieces)]?.timeMs ?? nowMs) + 1,
    );
    await withOpenStore(undefined, async (store) => {
      const stream = streamOf(store);
      await stream.load([path]);
      const reports: AuditReport[] = [];
      for await (const one of stream.replayUntil(ends)) reports.push(one.report);
      await stream.close();
      assert.equal(reports.length, pieces);
      const last = reports.at(-1);
      assert.ok(last !== undefined);
      assert.deepEqual(told(last), told(atOnce));
    });
  });
}

test('a log that grows is judged as it grows, and what happened is told once', async () => {
  const data = join(folder.path, 'data');
  const log = folder.write('live.jsonl', logOf(waveOf({ hour: 0, accounts: 'crew', frame: 'first' })));
  let id = '';
  await withOpenStore(data, async (store) => {
    const stream = streamOf(store);
    const files = new FollowedFiles(store, [log]);
    await files.recall();
    const first = await stream.follow(files);
    assert.equal(first?.fresh, 720);
    assert.deepEqual(
      first.events.map((one) => one.event),
      ['campaign.opened'],
    );
    id = first.events[0]?.campaign ?? '';
    assert.equal(await stream.follow(files), undefined);
    await stream.close();
  });
  // After a restart, the crew's successors.
  appendFileSync(log, logOf(waveOf({ hour: 48, accounts: 'fresh', frame: 'first' })));
  await withOpenStore(data, async (store) => {
    const stream = streamOf(store);
    const files = new FollowedFiles(store, [log]);
    await files.recall();
    const second = await stream.follow(files);
    assert.equal(second?.fresh, 720);
    assert.ok(second.events.every((one) => one.campaign === id));
    const names = second.events.map((one) => one.event);
    assert.ok(names.includes('campaign.grew') && names.includes('campaign.returned'), names.join());
    await stream.close();
  });
});
