// Goal: the page says whether the engine keeps up and what it found, counts what happened once, names nobody, and the page of
// operation explains each of its numbers.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Fault } from '../core/fault.ts';
import type { SpoolRead } from '../engine/spool-reader.ts';
import { mergeMetrics } from '../gateway/metrics-page.ts';
import { operationPage } from '../gateway/telemetry.fixture.ts';
import { EngineMetrics, engineUp, type CountedCycle } from './engine-metrics.ts';

const readings = { backlogBytes: 70, residentBytes: 4_000_000, cpuSeconds: 1.25 };
const read: SpoolRead = {
  exchanges: 5,
  repeated: 1,
  decisions: 2,
  lost: 3,
  damaged: 4,
  bytes: 900,
  problems: [],
};

type Campaign = CountedCycle['report']['campaigns'][number];

function campaign(verdict: Campaign['verdict'], accounts: number): Campaign {
  return { verdict, accounts: Array.from({ length: accounts }, (_, at) => ({ account: `account-${at}` })) };
}

function cycleWith(campaigns: readonly Campaign[], seconds: number): CountedCycle {
  return { report: { campaigns }, events: campaigns.map(() => ({ event: 'campaign.opened' })), seconds };
}

async function pageOf(metrics: EngineMetrics): Promise<ReadonlyMap<string, number>> {
  const page = await mergeMetrics([metrics.families(readings)]);
  const lines = page.split('\n').filter((line) => line.startsWith('stillwatch_engine_'));
  return new Map(
    lines.map((line) => {
      const at = line.lastIndexOf(' ');
      return [line.slice('stillwatch_engine_'.length, at), Number(line.slice(at + 1))];
    }),
  );
}

function busy(): EngineMetrics {
  const metrics = new EngineMetrics();
  metrics.took(read, 10_000);
  metrics.took({ ...read, lost: 0 }, 20_000);
  metrics.cycled(cycleWith([campaign('act', 30), campaign('review', 4)], 0.5), 21_000);
  metrics.cycled(cycleWith([campaign('act', 31), campaign('act', 6)], 40), 62_000);
  metrics.failed(new Fault('store.query-failed', { what: 'the store', mend: 'try again' }));
  metrics.failed(new TypeError('a prompt'));
  return metrics;
}

test('readings and cycles add up; campaigns are those of the last report', async () => {
  const page = await pageOf(busy());
  const expected = {
    exchanges_total: 10,
    repeated_records_total: 2,
    decisions_total: 4,
    lost_records_total: 3,
    damaged_places_total: 8,
    read_bytes_total: 1_800,
    backlog_bytes: 70,
    last_read_timestamp_seconds: 20,
    last_cycle_timestamp_seconds: 62,
    'cycle_seconds_bucket{le="0.5"}': 1,
    'cycle_seconds_bucket{le="60"}': 2,
    cycle_seconds_sum: 40.5,
    cycle_seconds_count: 2,
    'campaigns{verdict="act"}': 2,
    'campaigns{verdict="review"}': 0,
    'campaigns{verdict="watch"}': 0,
    'campaign_accounts{verdict="act"}': 37,
    'campaign_events_total{event="campaign.opened"}': 4,
    'campaign_events_total{event="campaign.pivoted"}': 0,
    'failures_total{code="store.query-failed"}': 1,
    'failures_total{code="other"}': 1,
    cpu_seconds_total: 1.25,
    resident_memory_bytes: 4_000_000,
  };
  for (const [name, value] of Object.entries(expected)) assert.equal(page.get(name), value, name);
});

test('before the first cycle nothing is said of campaigns: not known is not none', async () => {
  const page = await pageOf(new EngineMetrics());
  assert.equal(page.get('campaigns{verdict="act"}'), undefined);
  assert.equal(page.get('last_cycle_timestamp_seconds'), 0);
  assert.equal(page.get('exchanges_total'), 0);
});

test('no page names an account, a campaign, or what a mistake says', async () => {
  const text = await mergeMetrics([busy().families(readings)]);
  for (const secret of ['account-', 'prompt', 'try again'])
    assert.ok(!text.replaceAll(/^#.*$/gm, '').includes(secret), secret);
});

test('the page of operation explains exactly the metrics that there are', () => {
  const page = operationPage();
  const rows = [...page.matchAll(/^\| `(stillwatch_engine_[a-z_]+)` +\| (\w+) +\|([^|]*)\|/gm)].map(
    (match) => `${match[1]} ${match[2]} ${(/`(\w+)`/.exec(match[3] ?? '') ?? [])[1] ?? ''}`,
  );
  const families = [...engineUp(true), ...busy().families(readings)].map(({ name, type, values }) => {
    const labels = Object.keys(values[0]?.labels ?? {}).filter((label) => label !== 'le');
    return `${name} ${type} ${labels.join(',')}`;
  });
  assert.deepEqual([...rows].sort(), [...families].sort());
  const known = new Set(families.map((family) => family.split(' ')[0]));
  const named = [...page.matchAll(/stillwatch_engine_[a-z_]+/g)].map((match) =>
    match[0].replace(/_(bucket|sum|count)$/, ''),
  );
  assert.deepEqual(
    named.filter((name) => !known.has(name)),
    [],
    'alerts ask for metrics that there are',
  );
});
