// What an operator sees of one gateway worker: how much comes in, what is decided, how long it takes, what fails. Requests
// are counted once, when they are over, from their summary; what happens beside requests (upstreams, spool, identity) is
// counted where it happens; what is a state is read when the page is asked for. No label names an account, a key or an
// address, and none has a value that a client can choose. docs/operation.md explains every name, and a test compares.

import { makeCounters, makeHistograms, makeLabels, metricPrefix, statusClasses } from './metric-shapes.ts';
import type { PlaceDenial } from './problem.ts';
import { toMicro, type MetricFamily, type MetricValue } from './metric-tables.ts';
import type { MetricsSnapshot } from './metrics-page.ts';
import { decisionMode, type RequestSummary } from './request-summary.ts';

/** Values that labels may have, all from configuration or code. What is not among them is counted as `other`. */
export interface MetricLabels {
  readonly routes: readonly string[];
  /** Models that are told apart; the model of a request is the client's text. */
  readonly models: readonly string[];
  readonly rules: readonly string[];
  /** Names of groups of upstreams, and of the targets in them. */
  readonly groups: readonly string[];
  readonly targets: readonly string[];
  /** Kinds of failed upstream attempts. */
  readonly failures: readonly string[];
  /** Reasons for not reading a request's content. */
  readonly skips: readonly string[];
  /** Reasons for refusing an identity. */
  readonly refusals: readonly string[];
  /** Reasons for which connections end before there is a request. */
  readonly connections: readonly string[];
}

type BreakerState = 'closed' | 'half-open' | 'open';

/** Of one upstream target. */
export interface TargetReading {
  readonly group: string;
  readonly target: string;
  readonly breaker: BreakerState;
}

/** States and running totals of a worker's other parts at one moment. */
export interface MetricReadings {
  /** Version of the program, and of the rules in force. */
  readonly version: string;
  readonly policy: string;
  /** `Standings.generatedMs`: milliseconds since 1970; 0 before the first snapshot. */
  readonly snapshotMs: number;
  readonly targets: readonly TargetReading[];
  /** Of the spool, since it was opened. */
  readonly spool: {
    readonly kept: number;
    readonly dropped: number;
    readonly waitingBytes: number;
    readonly writtenBytes: number;
    /** Attempts to write that failed. */
    readonly failures: number;
  };
  readonly residentBytes: number;
  /** CPU time of the worker since it started. */
  readonly cpuSeconds: number;
  readonly spansExported: number;
  readonly spansDropped: number;
  readonly logLinesDropped: number;
}

const breakerStates: readonly BreakerState[] = ['closed', 'half-open', 'open'];

/** Counts for one worker. No method waits, throws or allocates more than a lookup does, but `snapshot`. */
export class GatewayMetrics {
  readonly #worker: Readonly<Record<string, string>>;
  readonly #labels = makeLabels();
  readonly #counters = makeCounters(this.#labels);
  readonly #histograms = makeHistograms(this.#labels.route);
  #underWay = 0;
  #streamsOpen = 0;

  /** @param worker index among the workers, from 0. */
  constructor(worker: number, labels: MetricLabels) {
    this.#worker = { worker: String(worker) };
    this.allow(labels);
  }

  /** Adds label values of a new configuration; those of earlier ones stay. */
  allow(labels: MetricLabels): void {
    const known = this.#labels;
    known.route.allow(labels.routes);
    known.model.allow(labels.models);
    known.rule.allow(labels.rules);
    known.group.allow(labels.groups);
    known.target.allow(labels.targets);
    known.failure.allow(labels.failures);
    known.skip.allow(labels.skips);
    known.refusal.allow(labels.refusals);
    known.connection.allow(labels.connections);
  }

  requestStarted(): void {
    this.#underWay += 1;
  }

  streamOpened(): void {
    this.#streamsOpen += 1;
  }

  streamClosed(): void {
    this.#streamsOpen -= 1;
  }

  /** Once for every `requestStarted`. */
  requestFinished(request: RequestSummary): void {
    this.#underWay -= 1;
    const { route: routes, status, action, mode } = this.#labels;
    const route = routes.at(request.route);
    const statusClass = statusClasses[Math.floor(request.status / 100)] ?? 'other';
    const taken = request.decision?.outcome.action ?? 'none';
    const answered = action.within(status.within(route, statusClass), taken);
    const counters = this.#counters;
    counters.requests.add(mode.within(answered, decisionMode(request.decision)));
    counters.requestBytes.add(route, request.bytesIn);
    counters.responseBytes.add(route, request.bytesOut);
    if (request.skipped === '') counters.inspected.add(0);
    else counters.notInspected.add(this.#labels.skip.at(request.skipped));
    if (request.unread !== '')
      counters.unread.add(action.within(this.#labels.unread.at(request.unread), taken));
    if (request.clientGone) counters.disconnects.add(route);
    const model = this.#labels.model.within(route, request.model);
    counters.inputTokens.add(model, request.inputTokens ?? 0);
    counters.outputTokens.add(model, request.outputTokens ?? 0);
    this.#time(route, request);
    if (request.decision !== undefined) this.#countRules(request.decision);
  }

  /** An attempt to have a request answered begins. */
  upstreamTried(group: string, target: string): void {
    const { group: groups, target: targets } = this.#labels;
    this.#counters.attempts.add(targets.within(groups.at(group), target));
  }

  upstreamFailed(group: string, target: string, kind: string): void {
    const { group: groups, target: targets, failure } = this.#labels;
    this.#counters.failures.add(failure.within(targets.within(groups.at(group), target), kind));
  }

  /** A request got no place at its upstream, or lost the one that it had. */
  placeDenied(group: string, reason: PlaceDenial): void {
    const { group: groups, denial } = this.#labels;
    this.#counters.denials.add(denial.within(groups.at(group), reason));
  }

  identityRefused(reason: string): void {
    this.#counters.refusals.add(this.#labels.refusal.at(reason));
  }

  /** A connection ended, or was ended, before it had a request that can be read. */
  connectionFailed(reason: string): void {
    this.#counters.connections.add(this.#labels.connection.at(reason));
  }

  /** The disk made records durable. */
  spoolSynced(durationMs: number): void {
    this.#histograms.sync.observe(0, durationMs / 1000);
  }

  /** How much later than due a timer ran: see `watchEventLoop`. */
  eventLoopDelayed(delayMs: number): void {
    this.#histograms.delay.observe(0, delayMs / 1000);
  }

  /** Everything as plain data, for `WorkerMetrics` or `mergeMetrics`. */
  snapshot(readings: MetricReadings): MetricsSnapshot {
    return [
      ...Object.values(this.#counters).map((table) => table.family()),
      ...totals(readings, this.#worker),
      ...Object.values(this.#histograms).map((table) => table.family()),
      ...this.#states(readings),
    ];
  }

  #time(route: number, request: RequestSummary): void {
    const { firstByte, duration, overhead } = this.#histograms;
    duration.observe(route, request.durationMs / 1000);
    if (request.firstByteMs !== undefined) firstByte.observe(route, request.firstByteMs / 1000);
    if (request.overheadMs !== undefined) overhead.observe(0, request.overheadMs / 1000);
  }

  #countRules(decision: NonNullable<RequestSummary['decision']>): void {
    const { rule, action } = this.#labels;
    const { outcome, shadow, failed } = decision;
    if (outcome.rule !== '')
      this.#counters.decisions.add(action.within(rule.at(outcome.rule), outcome.action));
    for (const one of shadow) this.#counters.shadow.add(action.within(rule.at(one.rule), one.action));
    for (const name of failed) this.#counters.ruleFailures.add(rule.at(name));
  }

  #states(readings: MetricReadings): readonly MetricFamily[] {
    const worker = this.#worker;
    const one = (value: number): readonly MetricValue[] => [{ labels: worker, value }];
    const { version, policy } = readings;
    const breakers = readings.targets.flatMap((target) => this.#breakerValues(target));
    return [
      gauge('workers', 'Gateway workers that reported.', [{ labels: {}, value: 1 }]),
      gauge('info', 'Always 1 for each worker; the labels say what it runs.', [
        { labels: { version, policy }, value: 1 },
      ]),
      gauge('requests_in_progress', 'Requests under way, by worker.', one(this.#underWay)),
      gauge('streams_open', 'Streamed answers under way, by worker.', one(this.#streamsOpen)),
      gauge('resident_memory_bytes', 'Resident memory, by worker.', one(readings.residentBytes)),
      gauge(
        'spool_queue_bytes',
        'Records that wait to be written, by worker.',
        one(readings.spool.waitingBytes),
      ),
      gauge('upstream_breakers', 'Workers whose circuit breaker for the target is in the state.', breakers),
      {
        ...gauge(
          'verdict_snapshot_timestamp_seconds',
          'When the oldest verdict snapshot in use was made; 0 without.',
          [{ labels: {}, value: readings.snapshotMs / 1000 }],
        ),
        aggregator: 'min',
      },
    ];
  }

  #breakerValues(reading: TargetReading): readonly MetricValue[] {
    const { group: groups, target: targets } = this.#labels;
    const group = groups.nameAt(groups.at(reading.group)) ?? 'other';
    const target = targets.nameAt(targets.at(reading.target)) ?? 'other';
    return breakerStates.map((state) => ({
      labels: { group, target, state },
      value: state === reading.breaker ? 1 : 0,
    }));
  }
}

function gauge(name: string, help: string, values: readonly MetricValue[]): MetricFamily {
  return { name: `${metricPrefix}_${name}`, help, type: 'gauge', aggregator: 'sum', values };
}

/** Running totals that other parts keep themselves. */
function totals(readings: MetricReadings, worker: Readonly<Record<string, string>>): readonly MetricFamily[] {
  const total = (name: string, help: string, value: MetricValue): MetricFamily => ({
    name: `${metricPrefix}_${name}_total`,
    help,
    type: 'counter',
    aggregator: 'sum',
    values: [value],
  });
  const { spool } = readings;
  const of = (value: number): MetricValue => ({ labels: {}, value });
  return [
    total('spool_appended_records', 'Exchanges that the spool took.', of(spool.kept)),
    total('spool_dropped_records', 'Exchanges that the spool lost.', of(spool.dropped)),
    total('spool_written_bytes', 'Bytes of the spool that are durable.', of(spool.writtenBytes)),
    total('spool_write_failures', 'Attempts to write the spool that failed.', of(spool.failures)),
    total('spans_exported', 'Spans that the collector took.', of(readings.spansExported)),
    total('spans_dropped', 'Spans lost: no room, or no collector.', of(readings.spansDropped)),
    total('log_lines_dropped', 'Log lines left out by their bound.', of(readings.logLinesDropped)),
    total('cpu_seconds', 'CPU time, by worker.', { labels: worker, value: toMicro(readings.cpuSeconds) }),
  ];
}
