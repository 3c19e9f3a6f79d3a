// Goal: several workers are one page: counters and histograms add up, gauges follow their rule, the order of workers does
// not matter, and a worker that ends and comes back never makes a counter fall.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { GatewayMetrics } from './metrics.ts';
import { isMetricsSnapshot, mergeMetrics, WorkerMetrics, type MetricsSnapshot } from './metrics-page.ts';
import { readingsWith, someLabels, summaryWith } from './telemetry.fixture.ts';

function workerWith(worker: number, requests: number): MetricsSnapshot {
  const metrics = new GatewayMetrics(worker, someLabels);
  for (let index = 0; index < requests; index += 1) {
    metrics.requestStarted();
    metrics.requestFinished(summaryWith({ durationMs: 100 * index, outputTokens: index }));
  }
  metrics.requestStarted();
  return metrics.snapshot(readingsWith({ snapshotMs: 1_000 * (worker + 1) }));
}

function lineOf(page: string, start: string): string | undefined {
  return page.split('\n').find((line) => line.startsWith(start));
}

const requests = 'stillwatch_gateway_requests_total{';

test('numbers of workers add up, and gauges follow their rule', async () => {
  const page = await mergeMetrics([workerWith(0, 3), workerWith(1, 4)]);
  assert.equal(lineOf(page, requests)?.split(' ').at(-1), '7');
  assert.equal(
    lineOf(page, 'stillwatch_gateway_overhead_seconds_count'),
    'stillwatch_gateway_overhead_seconds_count 7',
  );
  assert.ok(page.includes('\nstillwatch_gateway_workers 2\n'));
  assert.ok(page.includes('\nstillwatch_gateway_requests_in_progress{worker="0"} 1\n'));
  assert.ok(page.includes('\nstillwatch_gateway_requests_in_progress{worker="1"} 1\n'));
  assert.ok(
    page.includes('\nstillwatch_gateway_verdict_snapshot_timestamp_seconds 1\n'),
    'the oldest counts',
  );
  assert.ok(page.includes('{group="main",target="one",state="closed"} 2\n'));
});

test('a page does not depend on who reported first, but for the order of its lines', async () => {
  const counts = fc.array(fc.nat(20), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(counts, async (many) => {
      const snapshots = many.map((count, worker) => workerWith(worker, count));
      const sorted = async (one: readonly MetricsSnapshot[]): Promise<readonly string[]> =>
        (await mergeMetrics(one)).split('\n').sort();
      assert.deepEqual(await sorted(snapshots), await sorted([...snapshots].reverse()));
    }),
    { numRuns: 30 },
  );
});

test('numbers survive the way between processes', async () => {
  const snapshot = workerWith(0, 5);
  const received: unknown = JSON.parse(JSON.stringify(snapshot));
  assert.ok(isMetricsSnapshot(received));
  assert.equal(await mergeMetrics([received]), await mergeMetrics([snapshot]));
  for (const other of [undefined, null, 'ready', {}, [1], [{ name: 'x' }], [{ values: [] }]])
    assert.ok(!isMetricsSnapshot(other));
});

test('a worker that ends leaves its counters and takes its gauges with it', async () => {
  const all = new WorkerMetrics();
  all.update(0, workerWith(0, 10));
  all.update(1, workerWith(1, 5));
  for (let restart = 0; restart < 3; restart += 1) {
    all.retire(0);
    assert.ok(!(await all.page()).includes('worker="0"} 1\n'), 'no gauge of a worker that is gone');
    all.update(0, workerWith(0, 1));
  }
  all.retire(7);
  const page = await all.page();
  assert.equal(lineOf(page, requests)?.split(' ').at(-1), '18');
  assert.ok(page.includes('\nstillwatch_gateway_workers 2\n'));
});
