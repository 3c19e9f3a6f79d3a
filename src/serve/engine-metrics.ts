// What the engine tells of itself, as families of the metrics page: whether it keeps up with what gateways record, whether its
// cycles end, and how much it has found. How many campaigns there are is told, never which: no label names one, or an account.

import type { CampaignEvent } from '../engine/campaign-events.ts';
import type { SpoolRead } from '../engine/spool-reader.ts';
import type { Verdict } from '../core/evidence.ts';
import { Fault, type FaultCode } from '../core/fault.ts';
import {
  counterOf,
  gaugeOf,
  HistogramTable,
  toMicro,
  type MetricFamily,
  type MetricValue,
} from '../gateway/metric-tables.ts';

/** Of one cycle, what is counted. */
export interface CountedCycle {
  readonly report: {
    readonly campaigns: readonly {
      readonly verdict: Verdict;
      readonly accounts: { readonly length: number };
    }[];
  };
  readonly events: readonly Pick<CampaignEvent, 'event'>[];
  readonly seconds: number;
}

/** States of the engine's process at one moment. */
export interface EngineReadings {
  /** In the spool and not yet in the store. */
  readonly backlogBytes: number;
  readonly residentBytes: number;
  /** CPU time since the process started. */
  readonly cpuSeconds: number;
}

const totals = ['exchanges', 'repeated', 'decisions', 'lost', 'damaged', 'bytes'] as const;

const prefix = 'stillwatch_engine_';
const verdicts: readonly Verdict[] = ['act', 'review', 'watch'];
const eventNames: readonly CampaignEvent['event'][] = [
  'campaign.opened',
  'campaign.grew',
  'campaign.verdict_changed',
  'campaign.pivoted',
  'campaign.returned',
];
const cycleBounds = [0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600, 1_800];

/** What adds up while the process lives, and what it found last. */
export class EngineMetrics {
  readonly #cycles = new HistogramTable({
    name: `${prefix}cycle_seconds`,
    help: 'How long a cycle takes that had something new to judge, reading not counted.',
    label: undefined,
    bounds: cycleBounds,
  });
  readonly #read: Record<(typeof totals)[number], number> = {
    exchanges: 0,
    repeated: 0,
    decisions: 0,
    lost: 0,
    damaged: 0,
    bytes: 0,
  };
  readonly #failures = new Map<FaultCode | 'other', number>();
  readonly #events = new Map<CampaignEvent['event'], number>(eventNames.map((name) => [name, 0]));
  #found: CountedCycle['report']['campaigns'] | undefined;
  #readMs = 0;
  #cycledMs = 0;

  /** A reading of the spool that is in the store and remembered. */
  took(read: SpoolRead, nowMs: number): void {
    this.#readMs = nowMs;
    for (const name of totals) this.#read[name] += read[name];
  }

  /** A whole cycle, whose verdicts are written. */
  cycled({ report, events, seconds }: CountedCycle, nowMs: number): void {
    this.#cycledMs = nowMs;
    this.#cycles.observe(0, seconds);
    this.#found = report.campaigns;
    for (const { event } of events) this.#events.set(event, (this.#events.get(event) ?? 0) + 1);
  }

  /** A look that came to nothing. */
  failed(error: unknown): void {
    const code = error instanceof Fault ? error.code : 'other';
    this.#failures.set(code, (this.#failures.get(code) ?? 0) + 1);
  }

  families(readings: EngineReadings): readonly MetricFamily[] {
    return [
      ...this.#readFamilies(readings),
      this.#cycles.family(),
      counter(
        'failures_total',
        'Looks at the spool that ended by a fault; the next one tries again.',
        [...this.#failures].map(([code, value]) => ({ labels: { code }, value })),
      ),
      gauge('last_read_timestamp_seconds', 'When the spool was last read; 0 before.', this.#readMs / 1_000),
      gauge(
        'last_cycle_timestamp_seconds',
        'When verdicts were last written; 0 before.',
        this.#cycledMs / 1_000,
      ),
      ...this.#findings(),
      counter('cpu_seconds_total', 'CPU time of the engine, its store included.', [
        { labels: {}, value: toMicro(readings.cpuSeconds) },
      ]),
      gauge(
        'resident_memory_bytes',
        'Resident memory of the engine, its store included.',
        readings.residentBytes,
      ),
    ];
  }

  #readFamilies({ backlogBytes }: EngineReadings): readonly MetricFamily[] {
    const { exchanges, repeated, decisions, lost, damaged, bytes } = this.#read;
    const one = (name: string, help: string, value: number): MetricFamily =>
      counter(name, help, [{ labels: {}, value }]);
    return [
      one('exchanges_total', 'Exchanges that the store took.', exchanges),
      one('repeated_records_total', 'Records that were in the store already.', repeated),
      one('decisions_total', 'Decisions that the store took.', decisions),
      one('lost_records_total', 'Exchanges that gateways say they could not record.', lost),
      one('damaged_places_total', 'Places of the spool where bytes were damaged.', damaged),
      one('read_bytes_total', 'Bytes of the spool that were read.', bytes),
      gauge('backlog_bytes', 'Bytes of the spool that are not yet read.', backlogBytes),
    ];
  }

  /** Nothing before the first cycle: no campaigns known is not the same as none. */
  #findings(): readonly MetricFamily[] {
    const found = this.#found;
    const counted = (name: string, help: string, countOf: (verdict: Verdict) => number): MetricFamily => ({
      ...gauge(name, help, 0),
      values: verdicts.map((verdict) => ({ labels: { verdict }, value: countOf(verdict) })),
    });
    const events = [...this.#events].map(([event, value]) => ({ labels: { event }, value }));
    const told = counter('campaign_events_total', 'What happened to campaigns.', events);
    if (found === undefined) return [told];
    const of = (verdict: Verdict): typeof found => found.filter((campaign) => campaign.verdict === verdict);
    return [
      told,
      counted('campaigns', 'Campaigns of the last report.', (verdict) => of(verdict).length),
      counted(
        'campaign_accounts',
        'Accounts in campaigns of the last report; one that is in two counts twice.',
        (verdict) => of(verdict).reduce((sum, campaign) => sum + campaign.accounts.length, 0),
      ),
    ];
  }
}

/** Whether there is an engine that has told of itself since it was started. */
export function engineUp(isUp: boolean): readonly MetricFamily[] {
  return [gauge('up', 'Whether the engine runs and has opened its store.', isUp ? 1 : 0)];
}

function gauge(name: string, help: string, value: number): MetricFamily {
  return gaugeOf(prefix + name, help, value);
}

function counter(name: string, help: string, values: readonly MetricValue[]): MetricFamily {
  return counterOf(prefix + name, help, values);
}
