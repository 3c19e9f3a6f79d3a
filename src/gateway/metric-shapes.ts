// Names, meanings and buckets of everything that a gateway worker counts, in one place, because they are an interface:
// dashboards and alerts are written against them. Base units, and `_total` on what only grows, as Prometheus has it.

import { actions } from '../core/decision.ts';
import { unreadClasses } from '../wire/unread-routes.ts';
import { placeDenials } from './problem.ts';
import { CounterTable, HistogramTable, LabelValues, type HistogramShape } from './metric-tables.ts';

/** Every name begins with it. */
export const metricPrefix = 'stillwatch_gateway';

// From a cached refusal to a model that thinks for minutes.
const firstByteBounds = [0.05, 0.1, 0.2, 0.35, 0.5, 0.75, 1, 1.5, 2, 3, 5, 8, 13, 20, 30, 60, 120];
const durationBounds = [0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8, 15, 30, 60, 120, 300, 600, 1800];
// The gateway means to spend a tenth of a millisecond.
const overheadBounds = [0.00005, 0.0001, 0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.025, 0.1, 0.5, 2];
const syncBounds = [0.0005, 0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5];
const delayBounds = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 5];

/** Index = hundreds of the status. */
export const statusClasses: readonly string[] = ['none', '1xx', '2xx', '3xx', '4xx', '5xx'];

/** One of each label; tables share them. */
export interface GatewayLabels {
  readonly route: LabelValues;
  readonly model: LabelValues;
  readonly rule: LabelValues;
  readonly group: LabelValues;
  readonly target: LabelValues;
  readonly failure: LabelValues;
  readonly skip: LabelValues;
  readonly unread: LabelValues;
  readonly denial: LabelValues;
  readonly refusal: LabelValues;
  readonly connection: LabelValues;
  readonly status: LabelValues;
  readonly action: LabelValues;
  readonly mode: LabelValues;
}

/** In the order of the page. */
export interface GatewayCounters {
  readonly requests: CounterTable;
  readonly decisions: CounterTable;
  readonly shadow: CounterTable;
  readonly ruleFailures: CounterTable;
  readonly inspected: CounterTable;
  readonly notInspected: CounterTable;
  readonly unread: CounterTable;
  readonly disconnects: CounterTable;
  readonly requestBytes: CounterTable;
  readonly responseBytes: CounterTable;
  readonly inputTokens: CounterTable;
  readonly outputTokens: CounterTable;
  readonly attempts: CounterTable;
  readonly failures: CounterTable;
  readonly denials: CounterTable;
  readonly refusals: CounterTable;
  readonly connections: CounterTable;
}

/** All in seconds. */
export interface GatewayHistograms {
  readonly firstByte: HistogramTable;
  readonly duration: HistogramTable;
  readonly overhead: HistogramTable;
  readonly sync: HistogramTable;
  readonly delay: HistogramTable;
}

/** Room for each label; with the sums of positions, a worker's tables take about 0.4 MB. */
export function makeLabels(): GatewayLabels {
  return {
    route: new LabelValues('route', 32),
    model: new LabelValues('model', 64),
    rule: new LabelValues('rule', 256),
    group: new LabelValues('group', 16),
    target: new LabelValues('target', 32),
    failure: new LabelValues('kind', 16),
    skip: new LabelValues('reason', 32),
    unread: closed('class', unreadClasses),
    denial: closed('reason', placeDenials),
    refusal: new LabelValues('reason', 32),
    connection: new LabelValues('reason', 32),
    status: closed('status', statusClasses),
    action: closed('action', ['none', ...actions]),
    mode: closed('mode', ['none', 'shadow', 'enforce']),
  };
}

function closed(name: string, values: readonly string[]): LabelValues {
  const label = new LabelValues(name, values.length + 1);
  label.allow(values);
  return label;
}

function counter(name: string, help: string, ...labels: readonly LabelValues[]): CounterTable {
  return new CounterTable({ name: `${metricPrefix}_${name}_total`, help, labels });
}

/** All at 0. */
export function makeCounters(labels: GatewayLabels): GatewayCounters {
  const { route, status, action, mode, rule, model, group, target } = labels;
  return {
    requests: counter('requests', 'Requests that ended.', route, status, action, mode),
    decisions: counter('decisions', 'Requests for which a rule in force decided.', rule, action),
    shadow: counter(
      'shadow_outcomes',
      'Rules in shadow mode that held, and what they would do.',
      rule,
      action,
    ),
    ruleFailures: counter('rule_failures', 'Rules that could not be evaluated.', rule),
    inspected: counter('inspected_requests', 'Requests whose content was read.'),
    notInspected: counter('not_inspected_requests', 'Requests whose content was not read.', labels.skip),
    unread: counter(
      'unread_calls',
      'Calls in dialects that are not read, by class and decision.',
      labels.unread,
      action,
    ),
    disconnects: counter('client_disconnects', 'Clients that left before the answer was complete.', route),
    requestBytes: counter('request_bytes', 'Bytes of request bodies.', route),
    responseBytes: counter('response_bytes', 'Bytes of answers.', route),
    inputTokens: counter('input_tokens', 'Input tokens as upstreams report them.', route, model),
    outputTokens: counter('output_tokens', 'Output tokens as upstreams report them.', route, model),
    attempts: counter('upstream_attempts', 'Attempts to have a request answered by a target.', group, target),
    failures: counter('upstream_failures', 'Attempts that failed.', group, target, labels.failure),
    denials: counter(
      'places_denied',
      'Requests that got no place at their upstream, or lost it.',
      group,
      labels.denial,
    ),
    refusals: counter('identity_refusals', 'Requests without an identity that holds.', labels.refusal),
    connections: counter('connection_failures', 'Connections without a readable request.', labels.connection),
  };
}

function histogram(shape: HistogramShape): HistogramTable {
  return new HistogramTable({ ...shape, name: `${metricPrefix}_${shape.name}_seconds` });
}

/** All empty. */
export function makeHistograms(route: LabelValues): GatewayHistograms {
  return {
    firstByte: histogram({
      name: 'time_to_first_byte',
      help: 'From the arrival of a request to the first byte of its answer.',
      label: route,
      bounds: firstByteBounds,
    }),
    duration: histogram({
      name: 'request_duration',
      help: 'From the arrival of a request to its end.',
      label: route,
      bounds: durationBounds,
    }),
    overhead: histogram({
      name: 'overhead',
      help: 'What the gateway itself takes before it forwards a request.',
      label: undefined,
      bounds: overheadBounds,
    }),
    sync: histogram({
      name: 'spool_sync',
      help: 'How long the disk takes to make records durable.',
      label: undefined,
      bounds: syncBounds,
    }),
    delay: histogram({
      name: 'event_loop_delay',
      help: 'How much later than due a timer of a worker runs.',
      label: undefined,
      bounds: delayBounds,
    }),
  };
}
