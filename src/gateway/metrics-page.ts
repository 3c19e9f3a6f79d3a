// One page of metrics for all workers. Each worker sends its numbers; counters and histograms are added up, and so are
// gauges unless their family says that the least or the greatest counts. A worker that is gone leaves its counters
// behind: without them the sum would fall, which Prometheus takes for a restart and counts everything once more.

import { AggregatorRegistry } from 'prom-client';
import { toMicro, type MetricFamily, type MetricValue } from './metric-tables.ts';

/** Numbers of one worker at one moment: plain data, to be sent between processes as it is. */
export type MetricsSnapshot = readonly MetricFamily[];

/** Keeps the latest numbers of each worker, and the sum of those that are gone. */
export class WorkerMetrics {
  readonly #latest = new Map<number, MetricsSnapshot>();
  #gone: MetricsSnapshot = [];

  /** @param snapshot replaces what this worker said before. */
  update(worker: number, snapshot: MetricsSnapshot): void {
    this.#latest.set(worker, snapshot);
  }

  /** To be called before the worker's successor with the same number reports. */
  retire(worker: number): void {
    const last = this.#latest.get(worker);
    if (last === undefined) return;
    this.#latest.delete(worker);
    this.#gone = addSnapshots([this.#gone, last.filter((family) => family.type !== 'gauge')]);
  }

  /** Prometheus text of all. @param more numbers of other processes. */
  page(more: MetricsSnapshot = []): Promise<string> {
    return mergeMetrics([...this.#latest.values(), this.#gone, more]);
  }
}

/** The media type of a page. */
export const metricsContentType = 'text/plain; version=0.0.4; charset=utf-8';

/** Prometheus text of several workers' numbers as one. */
export function mergeMetrics(snapshots: readonly MetricsSnapshot[]): Promise<string> {
  const merged: object = addSnapshots(snapshots);
  return AggregatorRegistry.aggregate([merged]).metrics();
}

/** Tells a worker's numbers from another message; what is inside is trusted, for our own process made it. */
export function isMetricsSnapshot(value: unknown): value is MetricsSnapshot {
  return Array.isArray(value) && value.every(isFamily);
}

function isFamily(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('values' in value) || !('name' in value)) return false;
  return typeof value.name === 'string' && Array.isArray(value.values);
}

function addSnapshots(snapshots: readonly MetricsSnapshot[]): MetricsSnapshot {
  const families = new Map<string, { family: MetricFamily; values: Map<string, MetricValue> }>();
  for (const family of snapshots.flat()) {
    let sum = families.get(family.name);
    if (sum === undefined) {
      sum = { family, values: new Map() };
      families.set(family.name, sum);
    }
    for (const value of family.values) addValue(sum.values, value, family.aggregator);
  }
  return [...families.values()].map(({ family, values }) => ({ ...family, values: [...values.values()] }));
}

function addValue(
  sums: Map<string, MetricValue>,
  value: MetricValue,
  aggregator: MetricFamily['aggregator'],
): void {
  // Every worker runs the same code, so that labels come in the same order.
  const key = JSON.stringify([value.metricName, value.labels]);
  const known = sums.get(key);
  if (known === undefined) sums.set(key, value);
  else sums.set(key, { ...value, value: combine(aggregator, known.value, value.value) });
}

function combine(aggregator: MetricFamily['aggregator'], one: number, other: number): number {
  if (aggregator === 'min') return Math.min(one, other);
  return aggregator === 'max' ? Math.max(one, other) : toMicro(one + other);
}
