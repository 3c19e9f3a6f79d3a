// Goal: the page of metrics counts what happened, follows the naming rules of Prometheus, cannot be made to grow by
// clients, says nothing about customers, and is the same as the page of a library that keeps the same numbers.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Histogram, Registry } from 'prom-client';
import { allowed, type Outcome } from '../core/decision.ts';
import { GatewayMetrics } from './metrics.ts';
import { mergeMetrics, type MetricsSnapshot } from './metrics-page.ts';
import { decisionWith, readingsWith, someLabels, summaryWith, operationPage } from './telemetry.fixture.ts';

const throttle: Outcome = { ...allowed, action: 'throttle', rule: 'slow-down', retryAfterSeconds: 5 };
const refuse: Outcome = { ...allowed, action: 'refuse', rule: 'watch-only' };

/** Numbers by `name{labels}`. */
async function numbersOf(snapshots: readonly MetricsSnapshot[]): Promise<ReadonlyMap<string, number>> {
  const lines = (await mergeMetrics(snapshots))
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => [
      line.slice(0, line.lastIndexOf(' ')),
      Number(line.slice(line.lastIndexOf(' ') + 1)),
    ]),
  );
}

function busyMetrics(): GatewayMetrics {
  const metrics = new GatewayMetrics(0, someLabels);
  for (let count = 0; count < 3; count += 1) metrics.requestStarted();
  metrics.requestFinished(summaryWith());
  metrics.requestFinished(
    summaryWith({
      status: 429,
      decision: decisionWith({ outcome: throttle, shadow: [refuse], failed: ['broken'] }),
      skipped: 'unknown-route',
      unread: 'files',
      clientGone: true,
    }),
  );
  metrics.streamOpened();
  metrics.upstreamTried('main', 'one');
  metrics.upstreamFailed('main', 'one', 'timeout');
  metrics.identityRefused('expired');
  metrics.connectionFailed('HPE_INVALID_METHOD');
  metrics.spoolSynced(3);
  metrics.eventLoopDelayed(1.5);
  return metrics;
}

test('a finished request is counted under its route, status, action and mode', async () => {
  const numbers = await numbersOf([busyMetrics().snapshot(readingsWith())]);
  const at = (name: string): number | undefined => numbers.get(`stillwatch_gateway_${name}`);
  const route = 'route="anthropic.messages"';
  assert.equal(at(`requests_total{${route},status="2xx",action="allow",mode="none"}`), 1);
  assert.equal(at(`requests_total{${route},status="4xx",action="throttle",mode="enforce"}`), 1);
  assert.equal(at('decisions_total{rule="slow-down",action="throttle"}'), 1);
  assert.equal(at('unread_calls_total{class="files",action="throttle"}'), 1);
  assert.equal(at('shadow_outcomes_total{rule="watch-only",action="refuse"}'), 1);
  assert.equal(at('rule_failures_total{rule="other"}'), 1);
  assert.equal(at('inspected_requests_total'), 1);
  assert.equal(at('not_inspected_requests_total{reason="unknown-route"}'), 1);
  assert.equal(at(`client_disconnects_total{${route}}`), 1);
  assert.equal(at(`request_bytes_total{${route}}`), 3_000);
  assert.equal(at(`output_tokens_total{${route},model="model-a"}`), 80);
  assert.equal(at('upstream_attempts_total{group="main",target="one"}'), 1);
  assert.equal(at('upstream_attempts_total{group="main",target="two"}'), 0);
  assert.equal(at('upstream_failures_total{group="main",target="one",kind="timeout"}'), 1);
  assert.equal(at('identity_refusals_total{reason="expired"}'), 1);
  assert.equal(at('requests_in_progress{worker="0"}'), 1);
  assert.equal(at('streams_open{worker="0"}'), 1);
  assert.equal(at('spool_queue_bytes{worker="0"}'), 700);
  assert.equal(at('upstream_breakers{group="main",target="one",state="closed"}'), 1);
  assert.equal(at('verdict_snapshot_timestamp_seconds'), 1_700_000_000);
  assert.equal(at(`time_to_first_byte_seconds_bucket{le="0.35",${route}}`), 0);
  assert.equal(at(`time_to_first_byte_seconds_bucket{le="0.5",${route}}`), 2);
  assert.equal(at(`request_duration_seconds_sum{${route}}`), 5.0005);
  assert.equal(at('overhead_seconds_count'), 2);
});

test('what a client chooses freely is counted as other, however often', async () => {
  const metrics = new GatewayMetrics(0, someLabels);
  const before = (await mergeMetrics([metrics.snapshot(readingsWith())])).split('\n').length;
  for (let index = 0; index < 5_000; index += 1) {
    metrics.requestStarted();
    metrics.requestFinished(summaryWith({ model: `m${index}"\n`, route: `/x/${index}`, status: index }));
  }
  const text = await mergeMetrics([metrics.snapshot(readingsWith())]);
  const numbers = await numbersOf([metrics.snapshot(readingsWith())]);
  assert.equal(numbers.get('stillwatch_gateway_input_tokens_total{route="other",model="other"}'), 1_500_000);
  assert.ok(text.split('\n').length < before + 60, 'the page stays small');
});

test('labels of configurations that come and go stay within their bound', () => {
  const metrics = new GatewayMetrics(0, someLabels);
  for (let index = 0; index < 2_000; index += 1) {
    metrics.allow({ ...someLabels, rules: [`rule-${index}`] });
    metrics.requestStarted();
    metrics.requestFinished(
      summaryWith({ decision: decisionWith({ outcome: { ...throttle, rule: `rule-${index}` } }) }),
    );
  }
  const family = metrics
    .snapshot(readingsWith())
    .find((one) => one.name === 'stillwatch_gateway_decisions_total');
  const rules = new Set(family?.values.map((value) => value.labels['rule']));
  assert.equal(rules.size, 254, '256 less the two that never decided');
  assert.equal(
    family?.values.reduce((sum, value) => sum + value.value, 0),
    2_000,
  );
});

test('a histogram is that of the library, for values on, between and beyond its bounds', async () => {
  const metrics = new GatewayMetrics(0, someLabels);
  const registry = new Registry();
  const bounds = [0.0005, 0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5];
  const help = 'How long the disk takes to make records durable.';
  const name = 'stillwatch_gateway_spool_sync_seconds';
  const theirs = new Histogram({ name, help, buckets: bounds, registers: [registry] });
  for (const ms of [0, 0.5, 0.6, 1, 3, 999.99, 1_000, 5_000, 5_001, 1e6]) {
    metrics.spoolSynced(ms);
    theirs.observe(ms / 1000);
  }
  const ours = metrics.snapshot(readingsWith()).filter((family) => family.name === name);
  assert.equal(await mergeMetrics([ours]), await registry.metrics());
});

test('numbers that are none, and clocks that were set back, do no harm', async () => {
  const metrics = new GatewayMetrics(0, someLabels);
  metrics.requestStarted();
  metrics.requestFinished(
    summaryWith({
      durationMs: -5,
      firstByteMs: Number.NaN,
      inputTokens: Number.NaN,
      outputTokens: -3,
      status: -1,
    }),
  );
  const numbers = await numbersOf([metrics.snapshot(readingsWith())]);
  for (const [name, value] of numbers) assert.ok(value >= 0, name);
  const sum = numbers.get('stillwatch_gateway_request_duration_seconds_sum{route="anthropic.messages"}');
  assert.equal(sum, 0);
});

// Lint: what `promtool check metrics` looks at, and what must not be told ------------------------------------

const units = /_(?:seconds|bytes)(?:_total)?$/;
const notBase = /_(?:ms|milliseconds|minutes|hours|kilobytes|megabytes|percent)(?:_|$)/;
const allowedLabels = new Set(
  'route status action mode rule reason class model group target kind state worker version policy le'.split(
    ' ',
  ),
);

test('names, types, units and labels follow the rules of Prometheus', async () => {
  const text = await mergeMetrics([busyMetrics().snapshot(readingsWith())]);
  const types = new Map(
    [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map((match) => [match[1] ?? '', match[2]]),
  );
  const helps = new Map(
    [...text.matchAll(/^# HELP (\S+) (.+)$/gm)].map((match) => [match[1] ?? '', match[2] ?? '']),
  );
  assert.deepEqual([...helps.keys()], [...types.keys()]);
  for (const [name, type] of types) {
    assert.match(name, /^stillwatch_gateway_[a-z]+(?:_[a-z]+)*$/);
    assert.equal(name.endsWith('_total'), type === 'counter', name);
    assert.doesNotMatch(name, notBase);
    assert.doesNotMatch(name, /_(?:counter|gauge|histogram|bucket|count|sum)$/);
    if (type === 'histogram') assert.match(name, units);
    assert.match(helps.get(name) ?? '', /^[A-Z].*\.$/, name);
  }
  const series = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  assert.equal(new Set(series.map((line) => line.slice(0, line.lastIndexOf(' ')))).size, series.length);
  for (const line of series) {
    assert.match(line, /^[a-z_]+(?:\{[a-z]+="[^"\n]*"(?:,[a-z]+="[^"\n]*")*\})? \S+$/);
    const name = line.split(/[{ ]/, 1)[0] ?? '';
    assert.ok(types.has(name) || types.has(name.replace(/_(?:bucket|sum|count)$/, '')), line);
    for (const label of line.matchAll(/([a-z_]+)="/g)) assert.ok(allowedLabels.has(label[1] ?? ''), line);
  }
});

test('no page names an account or an address', async () => {
  const text = await mergeMetrics([busyMetrics().snapshot(readingsWith())]);
  for (const secret of ['account-of-a-customer', '203.0.113', 'req_1', 'msg_1', 'd1"'])
    assert.ok(!text.includes(secret), secret);
});

test('the page of operation explains exactly the metrics that there are', () => {
  const page = operationPage();
  const rows = [...page.matchAll(/^\| `(stillwatch_gateway_[a-z_]+)` +\| (\w+) +\|([^|]*)\|/gm)].map(
    (match) => {
      const labels = [...(match[3] ?? '').matchAll(/`(\w+)`/g)].map((label) => label[1]);
      return `${match[1]} ${match[2]} ${labels.join(',')}`;
    },
  );
  const families = busyMetrics()
    .snapshot(readingsWith())
    .map(({ name, type, values }) => {
      const labels = Object.keys(values[0]?.labels ?? {}).filter((label) => label !== 'le');
      return `${name} ${type} ${labels.join(',')}`;
    });
  assert.deepEqual([...rows].sort(), [...families].sort());
  const named = [...page.matchAll(/stillwatch_gateway_[a-z_]+/g)].map((match) => match[0]);
  const known = new Set(families.flatMap((family) => partsOf(family.split(' ')[0] ?? '')));
  assert.deepEqual(
    named.filter((name) => !known.has(name)),
    [],
    'alerts ask for metrics that there are',
  );
});

function partsOf(name: string): readonly string[] {
  return [name, `${name}_bucket`, `${name}_sum`, `${name}_count`];
}
