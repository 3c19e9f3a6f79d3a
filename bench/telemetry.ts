// What telemetry costs: CPU microseconds for one request, counted in our tables and, beside it, in prom-client's own
// counters and histograms with children that are bound beforehand; for the page of metrics, a span and an access line as
// well. Requests differ, so that no single label stays in the cache. Run: node dist/bench/telemetry.js

import { Counter, Histogram, Registry } from 'prom-client';
import { median } from './support/median.ts';
import { allowed } from '../src/core/decision.ts';
import { GatewayLog } from '../src/gateway/log.ts';
import { GatewayMetrics, type MetricLabels, type MetricReadings } from '../src/gateway/metrics.ts';
import { mergeMetrics } from '../src/gateway/metrics-page.ts';
import type { RequestSummary } from '../src/gateway/request-summary.ts';
import { attributesOf } from '../src/gateway/span-attributes.ts';

const routes = ['anthropic.messages', 'openai.chat', 'openai.responses', 'openai.embeddings', 'other'];
const models = Array.from({ length: 8 }, (_, index) => `model-${index}`);
const labels: MetricLabels = {
  routes,
  models,
  rules: Array.from({ length: 20 }, (_, index) => `rule-${index}`),
  groups: ['main'],
  targets: ['one', 'two'],
  failures: ['connect'],
  skips: ['unknown-route'],
  refusals: ['missing'],
  connections: [],
};
const readings: MetricReadings = {
  version: '1',
  policy: 'p',
  snapshotMs: 0,
  targets: [{ group: 'main', target: 'one', breaker: 'closed' }],
  spool: { kept: 0, dropped: 0, waitingBytes: 0, writtenBytes: 0, failures: 0 },
  residentBytes: 0,
  cpuSeconds: 0,
  spansExported: 0,
  spansDropped: 0,
  logLinesDropped: 0,
};

function summary(index: number): RequestSummary {
  const rule = `rule-${index % 20}`;
  const outcome = index % 4 === 0 ? { ...allowed, action: 'throttle' as const, rule } : allowed;
  return {
    id: `req_${index}`,
    timeMs: 1_700_000_000_000 + index,
    route: routes[index % routes.length] ?? 'other',
    model: models[index % models.length] ?? '',
    stream: index % 2 === 0,
    status: index % 9 === 0 ? 429 : 200,
    decision: { id: 'd', policy: 'p', snapshot: 's', outcome, shadow: [{ ...allowed, rule }], failed: [] },
    skipped: '',
    unread: '',
    overheadMs: 0.05 + (index % 50) / 100,
    firstByteMs: 100 + (index % 3_000),
    durationMs: 200 + (index % 30_000),
    bytesIn: 2_000,
    bytesOut: 9_000,
    inputTokens: 500,
    outputTokens: 100,
    reasoningTokens: undefined,
    cacheReadTokens: undefined,
    cacheWriteTokens: undefined,
    upstream: 'main',
    clientGone: false,
    failure: '',
    account: `account-${index % 500}`,
    ip: '203.0.113.7',
    asked: { maxTokens: 1_000, temperature: 1, topP: undefined, choices: undefined },
    answer: { id: 'msg', model: 'model', stopReason: 'end_turn' },
  };
}

const summaries = Array.from({ length: 1_000 }, (_, index) => summary(index));

/** CPU microseconds of one call: the median of rounds after some to warm up. */
function measure(calls: number, work: (request: RequestSummary) => void): number {
  const rounds: number[] = [];
  for (let round = 0; round < 13; round += 1) {
    const before = process.cpuUsage();
    for (let index = 0; index < calls; index += 1) work(summaries[index % summaries.length] ?? summary(0));
    const spent = process.cpuUsage(before);
    if (round >= 4) rounds.push((spent.user + spent.system) / calls);
  }
  return median(rounds);
}

function ours(): (request: RequestSummary) => void {
  return (request) => {
    metrics.requestStarted();
    metrics.upstreamTried('main', 'one');
    metrics.requestFinished(request);
  };
}

/** The same eleven numbers of a request in the library's own way; children are bound once for each set of labels. */
function library(): (request: RequestSummary) => void {
  const registers = [new Registry()];
  const count = (name: string, labelNames: string[]): Counter =>
    new Counter({ name, help: name, labelNames, registers });
  const requests = count('requests', ['route', 'status', 'action', 'mode']);
  const decisions = count('decisions', ['rule', 'action']);
  const plain = [count('inspected', []), count('attempts', []), count('shadow', [])];
  const perRoute = [count('bytes_in', ['route']), count('bytes_out', ['route'])];
  const perModel = [count('tokens_in', ['route', 'model']), count('tokens_out', ['route', 'model'])];
  const times = ['first_byte', 'duration', 'overhead'].map(
    (name) => new Histogram({ name, help: name, labelNames: ['route'], registers }),
  );
  const bound = new Map<string, { inc: (value?: number) => void }>();
  const child = (counter: Counter, at: number, values: string[]): { inc: (value?: number) => void } => {
    const key = `${at} ${values.join(' ')}`;
    const known = bound.get(key) ?? counter.labels(...values);
    bound.set(key, known);
    return known;
  };
  const observers = new Map(
    routes.map((route) => [route, times.map((histogram) => histogram.labels(route))] as const),
  );
  return (request) => {
    const { route, model, decision } = request;
    const action = decision?.outcome.action ?? 'none';
    child(requests, 0, [route, `${Math.floor(request.status / 100)}xx`, action, 'none']).inc();
    if (action !== 'allow') child(decisions, 1, [decision?.outcome.rule ?? '', action]).inc();
    for (const counter of plain) counter.inc();
    for (const [at, counter] of perRoute.entries()) child(counter, 2 + at, [route]).inc(request.bytesIn);
    for (const [at, counter] of perModel.entries()) child(counter, 4 + at, [route, model]).inc(500);
    const [firstByte, duration, overhead] = observers.get(route) ?? [];
    firstByte?.observe((request.firstByteMs ?? 0) / 1000);
    duration?.observe(request.durationMs / 1000);
    overhead?.observe((request.overheadMs ?? 0) / 1000);
  };
}

const metrics = new GatewayMetrics(0, labels);
const setting = { level: 'info', access: true, address: 'network', account: false, worker: 0 } as const;
let written = 0;
const sink = { write: (line: string) => void (written += line.length) };
const log = new GatewayLog(setting, sink, Date.now);
const place = { accountKey: undefined, placeOf: () => ({ host: 'api.example.com', port: 443 }) };
const show = (name: string, micro: number): void =>
  console.log(`${name.padEnd(44)} ${micro.toFixed(2).padStart(9)} µs`);

console.log('CPU microseconds (median of 9 rounds after 4 to warm up)');
show('metrics of one request', measure(200_000, ours()));
show('the same in prom-client, children bound', measure(50_000, library()));
show(
  'attributes of one span, when recorded',
  measure(20_000, (request) => void attributesOf(request, place)),
);
show(
  'one access line, when switched on',
  measure(20_000, (request) => log.access(request)),
);
show(
  'snapshot of one worker',
  measure(20, () => void metrics.snapshot(readings)),
);
const snapshots = Array.from({ length: 4 }, () => metrics.snapshot(readings));
const before = process.cpuUsage();
const page = await mergeMetrics(snapshots);
const spent = process.cpuUsage(before);
show(`page of 4 workers (${page.split('\n').length} lines), first time`, spent.user + spent.system);
